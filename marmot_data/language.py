"""Numbers, periods, directions and sentences in the reader's language.

Every word that a reader sees comes from the catalogue or through here. The sentences themselves
are in ``data/catalogue/words/<language>.toml``, so that a second language is a second file.
"""

import math
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale
from babel.lists import format_list

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.load import HOME, CatalogueError

THIN = "\u2009"


@dataclass(frozen=True, slots=True)
class Words:
    """All sentences of one language."""

    language: str
    texts: Mapping[str, str]

    @classmethod
    def load(cls, language: str = "en", home: Path = HOME) -> "Words":
        """Read the sentences of a language; `CatalogueError` if the file is faulty."""
        path = home / "words" / f"{language}.toml"
        try:
            raw = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise CatalogueError(f"words/{language}.toml: not readable: {error}") from error
        return cls(language, dict(_flat(raw)))

    def __call__(self, key: str, /, **parts: object) -> str:
        """Return a sentence with its gaps filled in; `CatalogueError` if it cannot be said."""
        try:
            return self.texts[key].format(**parts)
        except (KeyError, IndexError, ValueError) as error:
            raise CatalogueError(f"words/{self.language}.toml: {key}: {error!r}") from error

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence of that name."""
        return key in self.texts

    def inside(self, name: str) -> str:
        """Write a name as it stands inside a sentence: ``Life expectancy`` loses its capital.

        Abbreviations and the words listed as proper names keep theirs.
        """
        first = name.split(" ", maxsplit=1)[0]
        if name[1:2].isupper() or first in self("proper.words").split():
            return name
        return name[:1].lower() + name[1:]

    def counted(self, key: str, number: int, /, **parts: object) -> str:
        """Return the sentence for so many of a thing, in the form that the language asks for.

        The forms stand below the key: ``one``, ``other`` and what else the language has. ``none``
        is for nought, where it has a sentence of its own; ``other`` is for all that have not.
        """
        wanted = ("none",) * (number == 0) + (self.form(number), "other")
        named = next((one for form in wanted if self.has(one := key + "." + form)), key)
        return self(named, number=number, **parts)

    def form(self, number: Decimal | int) -> str:
        """Return the plural form that goes with a number as it is written: 1, but not 1.0."""
        return str(_locale(self("app.locale")).plural_form(number))

    def ordinal(self, number: int) -> str:
        """Write a place in an order: 1st, 2nd, 3rd."""
        key = f"ordinal.{number}"
        return self(key if self.has(key) else "ordinal.other", number=number)

    def listed(self, parts: Iterable[str]) -> str:
        """Write a list as the language does: ``one, two and three``."""
        return format_list(list(parts), locale=_locale(self("app.locale")))

    def section(self, name: str) -> dict[str, str]:
        """Return the sentences of a section, by their last name."""
        start = f"{name}."
        return {
            key.removeprefix(start): text
            for key, text in self.texts.items()
            if key.startswith(start)
        }

    def number(self, value: float | None, decimals: int) -> str:
        """Write a number with thousands commas and a fixed number of decimals."""
        if value is None or math.isnan(value):
            return self("number.none")
        shown = f"{value + 0.0:,.{decimals}f}"
        if float(shown.replace(",", "")) == 0:
            shown = shown.lstrip("-")
        return shown.replace("-", "\u2212")

    def value(self, value: float | None, indicator: Indicator) -> str:
        """Write a value with its unit: ``62.3 years``, ``65.3%``."""
        shown = self.number(value, indicator.decimals)
        if value is None or math.isnan(value):
            return shown
        form = self.form(Decimal(f"{value:.{indicator.decimals}f}"))
        return self(f"unit.{indicator.unit}.{form}", number=shown)

    def difference(self, value: float, indicator: Indicator) -> str:
        """Write the size of a difference with its unit: percentage points, not percent."""
        return self(
            f"unit.{indicator.unit}.gap", number=self.number(abs(value), indicator.decimals)
        )

    def apart(self, one: float, other: float, indicator: Indicator) -> str:
        """Write how far apart two values lie as they are printed, so that a reader can redo it."""
        printed = [round(value, indicator.decimals) for value in (one, other)]
        return self.difference(printed[0] - printed[1], indicator)

    def between(self, lower: float | None, upper: float | None, indicator: Indicator) -> str:
        """Write an interval: ``74.1 to 75.6``; empty where there is none."""
        if lower is None or upper is None or math.isnan(lower) or math.isnan(upper):
            return ""
        return self(
            "number.between",
            lower=self.number(lower, indicator.decimals),
            upper=self.number(upper, indicator.decimals),
        )

    def axis(self, indicator: Indicator) -> str:
        """Write the unit as it stands at an axis or in a table head."""
        return self(f"unit.{indicator.unit}.axis")

    def unit(self, indicator: Indicator) -> str:
        """Write the unit in words, as it stands in a table of its own: ``percent``."""
        key = f"unit.{indicator.unit}.word"
        return self(key) if self.has(key) else self.axis(indicator)

    def with_unit(self, indicator: Indicator) -> str:
        """Write an indicator's short name with its unit, as at an axis."""
        return self("axis.title", what=indicator.short, unit=self.unit_after(indicator))

    def unit_after(self, indicator: Indicator) -> str:
        """Write the unit to stand after an indicator's name: nothing if the name ends with it."""
        unit = self.axis(indicator)
        said = indicator.title.lower().endswith(unit) or indicator.short.lower().endswith(unit)
        return "" if said else f", {unit}"

    def period(self, label: str) -> str:
        """Write a period in a sentence: ``2009-13`` becomes ``2009 to 2013``.

        A label whose second part is later than the year of its first part is a stretch of years;
        months, which look the same, appear in our figures from 2013 on only, where no two digits
        of a month can be later than the year.
        """
        first, dash, last = label.partition("-")
        if not dash or len(label) != len("2009-13"):
            return label
        if int(last) > int(first[2:]):
            return self("period.years", first=first, last=first[:2] + last)
        return self.month(f"{label}-01")

    def period_in_full(self, label: str, start: str, end: str) -> str:
        """Write a period for a spreadsheet: nothing that could be taken for a day or a month.

        Excel reads ``2010/11`` as November 2010 and ``2001-03`` as March 2001, so a year that
        begins in another month than January comes with its days, and a month is called one.

        Parameters
        ----------
        label
            Our label, such as ``2001-03``.
        start, end
            First and last day, as ``2001-01-01``.
        """
        said = self.period(label)
        if "/" in label:
            return self("period.days", period=said, start=self.day(start), end=self.day(end))
        if start[:7] == end[:7] and start != end:
            return self("period.one_month", period=said)
        return said

    def month(self, iso: str) -> str:
        """Write the month in which a day lies: ``2022-01-31`` becomes ``January 2022``."""
        return self("period.month", month=self(f"month.{int(iso[5:7])}"), year=iso[:4])

    def day(self, iso: str) -> str:
        """Write a day in words: ``2022-01-31`` becomes ``31 January 2022``."""
        year, month, day = (int(part) for part in iso.split("-"))
        return self("period.day", day=day, month=self(f"month.{month}"), year=year)


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


def _flat(raw: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for key, value in raw.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{key}.")
        else:
            yield before + key, str(value).strip()
