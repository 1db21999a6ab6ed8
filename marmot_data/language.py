"""Numbers, periods, directions and sentences in the reader's language.

Every word that a reader sees comes from the catalogue or through here. The sentences themselves
are in ``data/catalogue/words/<language>/``, in Project Fluent's syntax: a sentence may put its
gaps in any order and choose by number, so that a second language is a second folder. Numbers,
dates and lists are written by Babel as the language's country writes them. A sentence that begins
with a gap asks for its capital: ``{ START($clause) } in { $period }.``
"""

import math
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.runtime.types import FluentNone, FluentType, fluent_number
from fluent.syntax.ast import Junk, Message

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.load import HOME, CatalogueError
from marmot_data.catalogue.translation import SOURCE

THIN = "\u2009"
resolver.MAX_PART_LENGTH = sys.maxsize  # against attacks in the files; ours are our own
DAY, MONTH = "long", "MMMM y"
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-ÖØ-Þ“«])")
"""where one sentence ends and another begins; the 3. of a day in Norwegian ends none"""


def _is_years(first: str, last: str) -> bool:
    """Tell a stretch of years from a month of one, by the two parts of a period's label."""
    return int(last) > int(first[2:])


@dataclass(frozen=True, eq=False)
class Words:
    """All sentences of one language."""

    language: str
    texts: Mapping[str, str]
    """file -> its messages in Fluent's syntax"""
    otherwise: "Words | None" = None
    """the language in which a sentence is said that this one lacks"""
    _named: dict[str, list[str]] = field(default_factory=dict)
    _said: dict[tuple[str, str], str | None] = field(default_factory=dict)
    """sentences without gaps, as they have been said"""

    @classmethod
    def load(
        cls, language: str = SOURCE, home: Path = HOME, otherwise: "Words | None" = None
    ) -> "Words":
        """Read the sentences of a language; `CatalogueError` if a file is faulty.

        What a translation lacks is said in English; its sentences are read too, if nobody has them.
        """
        folder = home / "words" / language
        try:
            found = {
                path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))
            }
        except (OSError, UnicodeDecodeError) as error:
            raise CatalogueError(f"words/{language}: not readable: {error}") from error
        if not found:
            raise CatalogueError(f"words/{language}: there is no file with sentences")
        if language != SOURCE:
            otherwise = otherwise or cls.load(SOURCE, home)
        words = cls(language, found, otherwise)
        words.locale  # noqa: B018 - a faulty file is found now, not when a reader comes
        return words

    @classmethod
    def name_of(cls, language: str, home: Path = HOME) -> str:
        """Return what a language calls itself; all its sentences take much longer to read."""
        path = home / "words" / language / "app.ftl"
        try:
            return cls(language, {path.name: path.read_text(encoding="utf-8")})("app.language")
        except (OSError, UnicodeDecodeError) as error:
            raise CatalogueError(f"words/{language}: not readable: {error}") from error

    @cached_property
    def lacking(self) -> tuple[str, ...]:
        """The sentences that are said in English because this language has none."""
        own = set(self._read[1])
        return tuple(name for name in self.names() if name not in own)

    @property
    def _bundle(self) -> FluentBundle:
        return self._read[0]

    @cached_property
    def _read(self) -> tuple[FluentBundle, tuple[str, ...]]:
        """Put all messages together, with their names; `CatalogueError` says what is faulty."""
        bundle = FluentBundle([self.language], use_isolating=False, functions=_FUNCTIONS)
        names: dict[str, None] = {}
        for name, text in self.texts.items():
            where, resource = f"words/{self.language}/{name}", FluentResource(text)
            for entry in resource.body:
                if isinstance(entry, Junk):
                    line = text.count("\n", 0, entry.span.start) + 1 if entry.span else 0
                    said = "; ".join(str(one.message) for one in entry.annotations)
                    raise CatalogueError(f"{where}, line {line}: {said}")
                if isinstance(entry, Message):
                    if entry.id.name in names:
                        raise CatalogueError(f"{where}: “{entry.id.name}” stands twice")
                    names[entry.id.name] = None
            bundle.add_resource(resource)
        return bundle, tuple(names)

    @cached_property
    def locale(self) -> Locale:
        """The country's way of writing numbers, dates and lists."""
        return _locale(self("app.locale"))

    def __call__(self, key: str, /, **parts: object) -> str:
        """Return a sentence with its gaps filled in; `CatalogueError` if it cannot be said.

        Parameters
        ----------
        key
            Name of the sentence: a dot here is a hyphen in the file.
        parts
            What fills the gaps. A whole number may also choose the form of a plural.
        """
        said = self.find(key, **parts)
        if said is None:
            raise CatalogueError(f"words/{self.language}: there is no “{key}”")
        return said

    def find(self, key: str, attribute: str = "", /, **parts: object) -> str | None:
        """Return a sentence, or the attribute of that name below it; none if there is not one."""
        if parts:
            return self._found(key, attribute, parts)
        # Most sentences have no gaps, and every page says them anew.
        of = (key, attribute)
        if of not in self._said:
            self._said[of] = self._found(key, attribute, {})
        return self._said[of]

    def _found(self, key: str, attribute: str, parts: Mapping[str, object]) -> str | None:
        name = key.replace(".", "-")
        if not self._bundle.has_message(name):
            return self.otherwise.find(key, attribute, **parts) if self.otherwise else None
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        filled = {gap: _part(one) for gap, one in parts.items()}
        said, errors = self._bundle.format_pattern(pattern, filled)
        if errors or isinstance(said, FluentNone):
            raise CatalogueError(f"words/{self.language}: {key}: {errors[0]!r}")
        return str(said).replace(*self._edition)

    @cached_property
    def _edition(self) -> tuple[str, str]:
        """What stands behind a preposition, and what the language says in place of the two.

        A sentence that holds for years and for editions of an index has one preposition for
        both; Norwegian says “i 2025”, but “ifølge indeksen for 2025”.
        """
        if not self._bundle.has_message("edition-in"):
            return "", ""
        own = self._bundle.get_message("edition-in").attributes
        behind, said = (self._bundle.format_pattern(own[one])[0] for one in ("behind", "said"))
        return f" {behind} ", f" {said} "

    def has(self, key: str) -> bool:
        """Tell whether there is a sentence of that name."""
        own = self._bundle.has_message(key.replace(".", "-"))
        return own or bool(self.otherwise and self.otherwise.has(key))

    def inside(self, name: str) -> str:
        """Write a name as it stands inside a sentence: ``Life expectancy`` loses its capital.

        Abbreviations and the words listed as proper names keep theirs.
        """
        first = name.split(" ", maxsplit=1)[0]
        if name[1:2].isupper() or first in self("proper.words").split():
            return name
        return name[:1].lower() + name[1:]

    def form(self, written: str) -> str:
        """Return the plural form that goes with a number as it is written: 1, but not 1.0."""
        return str(self.locale.plural_form(Decimal(written)))

    def ordinal(self, number: int) -> str:
        """Write a place in an order: 1st, 2nd, 3rd."""
        return self("ordinal", number=number)

    def listed(self, parts: Iterable[str]) -> str:
        """Write a list as the language does: ``one, two and three``."""
        return format_list(list(parts), locale=self.locale)

    def section(self, name: str, **parts: object) -> dict[str, str]:
        """Return the sentences of a section, by their last name."""
        start = f"{name.replace('.', '-')}-"
        return {key.removeprefix(start): self(key, **parts) for key in self.names(start)}

    def names(self, start: str = "") -> list[str]:
        """Name all sentences whose name begins so, in the order of the files."""
        if start not in self._named:
            every = self.otherwise.names(start) if self.otherwise else []
            own = [name for name in self._read[1] if name.startswith(start)]
            self._named[start] = list(dict.fromkeys([*every, *own]))
        return self._named[start]

    def number(self, value: float | None, decimals: int) -> str:
        """Write a number as the language's country does, with a fixed number of decimals."""
        if value is None or math.isnan(value):
            return self("number.none")
        # Rounded first by Python, so that every number in the app is rounded in one way.
        rounded = round(value, decimals) + 0.0
        pattern = "#,##0." + "0" * decimals if decimals else "#,##0"
        return format_decimal(rounded, pattern, self.locale).replace("-", "\u2212")

    def value(self, value: float | None, indicator: Indicator) -> str:
        """Write a value with its unit: ``62.3 years``, ``65.3%``."""
        shown = self.number(value, indicator.decimals)
        if value is None or math.isnan(value):
            return shown
        return self(
            f"unit.{indicator.unit}",
            number=shown,
            count=self.form(f"{value:.{indicator.decimals}f}"),
        )

    def brief(self, value: float, indicator: Indicator) -> str:
        """Write a value beside another of its kind: without its unit, if that would be clumsy."""
        number = self.number(value, indicator.decimals)
        return self.find(f"unit.{indicator.unit}.brief", number=number) or number

    def difference(self, value: float, indicator: Indicator) -> str:
        """Write the size of a difference with its unit: percentage points, not percent."""
        size = abs(value)
        return self(
            f"unit.{indicator.unit}.gap",
            number=self.number(size, indicator.decimals),
            count=self.form(f"{size:.{indicator.decimals}f}"),
        )

    def brief_difference(self, value: float, indicator: Indicator) -> str:
        """Write the size of a difference beside another of its kind: without its unit."""
        number = self.number(abs(value), indicator.decimals)
        return self.find(f"unit.{indicator.unit}.gap_brief", number=number) or number

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
        if _is_years(first, last):
            return self("period.years", first=first, last=first[:2] + last)
        return self.month(f"{label}-01")

    def period_brief(self, label: str) -> str:
        """Write a period as a chart needs it, or beside another: years with a dash between."""
        first, dash, last = label.partition("-")
        if dash and len(label) == len("2009-13") and _is_years(first, last):
            return f"{first}\N{EN DASH}{last}"
        return self.period(label)

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
        return format_date(date.fromisoformat(iso), MONTH, self.locale)

    def day(self, iso: str) -> str:
        """Write a day in words: ``2022-01-31`` becomes ``31 January 2022``."""
        return format_date(date.fromisoformat(iso), DAY, self.locale)


def starting(text: str) -> str:
    """Write a phrase as it stands at the start of a sentence."""
    return text[:1].upper() + text[1:]


_FUNCTIONS: dict[str, Any] = {"START": starting}
"""what a sentence may ask of its gaps"""


def languages(home: Path = HOME) -> tuple[str, ...]:
    """List the languages that have sentences, English first; each is a folder."""
    found = {path.parent.name for path in (home / "words").glob("*/*.ftl")}
    return tuple(sorted(found, key=lambda one: (one != SOURCE, one)))


def _part(one: object) -> FluentType | str:
    """Give Fluent a number, by which it can choose a plural, and everything else as text."""
    if isinstance(one, (int, float)) and not isinstance(one, bool):
        return fluent_number(one, useGrouping=False)
    return str(one)


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)
