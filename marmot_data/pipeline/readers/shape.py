"""What all readers share: the columns they return, and how text becomes numbers."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from statistics import NormalDist
from typing import cast

import numpy as np
import pandas as pd

from marmot_data.catalogue.schema import Status
from marmot_data.catalogue.sources import Source
from marmot_data.pipeline.faults import LayoutError, some
from marmot_data.pipeline.periods import heading_fault
from marmot_data.pipeline.readers.forms import Table, Warned, table

KEYS = ["row", "area", "measure", "group", "period", "boundaries"]
NUMBERS = ["value", "lower", "upper", "count", "population"]
OBSERVATION = [*KEYS, *NUMBERS, "symbol", "note", "page"]
"""``row`` is the line of the raw file, ``symbol`` what stood there instead of a number, ``page``
the address on which that row was read"""
_GROUPS = r"[-+]?\d{1,3}(,\d{3})+(\.\d+)?"
_COMMA = r"[-+]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?%?"
LIMITS = ["lower", "upper"]
LEVEL = 95.0
"""the level of all ranges that are kept, in percent"""
BLANK = (Status.SUPPRESSED.value, Status.MISSING.value)
IDENTIFIER = "time_identifier"
"""the column in which the Department for Education says what kind of period each row has"""
TELLING = re.compile(
    r"\b(status|flags?|notes?|footnotes?|suppress\w*|marker|reliab\w*|quality|margin|confidence|"
    r"(financial|fiscal|academic|school) year)\b|\+/-|±|\bC\.?I\.?\b|standardi[sz]ed",
    re.IGNORECASE,
)
"""how the heading of a column begins to tell what a figure is worth, or of which time it is"""
KNOWN = 40
"""so many of the names that a file has are listed beside one that it lacks"""


def area_columns(source: Source) -> tuple[str, ...]:
    """Name the columns of which the first filled one holds the area."""
    return source.listed("area_columns") or (source.columns.area or "area",)


def kept(known: Sequence[str], source: Source) -> tuple[str, ...]:
    """Return the measures that a source keeps; `LayoutError` if the file lacks one."""
    asked = source.listed("keep", known)
    lacking = [name for name in asked if name not in known]
    if lacking:
        told = "', '".join(known[:KNOWN])
        raise LayoutError(
            f"row 1: options.keep: '{lacking[0]}' is not in the file, which has '{told}'"
            f"{' ...' if len(known) > KNOWN else ''}; names that hold a comma need a list: "
            'keep = ["a, b", "c"]'
        )
    return asked


def amounts(text: "pd.Series[str]", decimal: str = ".") -> "pd.Series[float]":
    """Turn plain numbers into numbers, with or without thousands groups; anything else is blank.

    Examples
    --------
    >>> amounts(pd.Series(["1,200.5", "7,2", "12%", "-3", "c"])).tolist()
    [1200.5, nan, 12.0, -3.0, nan]
    >>> amounts(pd.Series(["1.200,5", "7,2", "7.2"]), ",").tolist()
    [1200.5, 7.2, nan]
    """
    if decimal == ",":
        plain = text.where(text.str.fullmatch(_COMMA), "")
        clean = plain.str.replace(".", "", regex=False).str.replace(",", ".", regex=False)
        return numeric(clean.str.removesuffix("%"))
    found = numeric(text)
    odd = text[~np.isfinite(found)]
    if len(odd):
        clean = odd.str.removesuffix("%")
        grouped = clean.str.fullmatch(_GROUPS)
        found[odd.index] = numeric(clean.mask(grouped, clean.str.replace(",", "", regex=False)))
    return found.where(np.isfinite(found))


def _quantile(level: float) -> float:
    """Return how many standard errors a range of this level reaches to each side."""
    return NormalDist().inv_cdf(0.5 + level / 200)


def _why(cell: str) -> str:
    """Say why a number is not read as one."""
    if re.fullmatch(r"[-+]?[\d,.]+%?", cell):
        return (
            ": thousands groups have three digits; a decimal comma is told by "
            'form = { decimal = "," }'
        )
    return ": if it is a symbol, name it in suppressed or missing"


def numeric(text: "pd.Series[str]") -> "pd.Series[float]":
    """Turn numbers without groups into numbers; anything else is blank."""
    return cast("pd.Series[float]", pd.to_numeric(text, errors="coerce")).astype(float)


def added_up(found: pd.DataFrame) -> pd.DataFrame:
    """Add up the numbers of several rows about the same area, group and period.

    Of a row that is blank the whole sum is unknown; what is added has no limits.
    """
    axes = ["area", "measure", "group", "period", "boundaries"]
    parts = found.groupby(axes, sort=False, as_index=False)
    total = parts[["value", "count", "population"]].sum(skipna=False)
    first = parts[["row", "note", "page"]].first()
    total[["row", "note", "page"]] = first[["row", "note", "page"]]
    total["symbol"] = parts["symbol"].max()["symbol"]
    return total.assign(lower=np.nan, upper=np.nan)


@dataclass(slots=True)
class Sheet:
    """A publisher's table beside its source entry; collects what does not fit."""

    table: Table
    source: Source
    frame: pd.DataFrame
    """the rows that are asked for, as text"""
    faults: list[str] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)

    @classmethod
    def opened(cls, raw: bytes, source: Source, areas: Collection[str] = ()) -> "Sheet":
        """Open a file and leave out the rows that no series can ask for.

        Parameters
        ----------
        raw
            The bytes of the file.
        source
            Its entry: of its measures only those in ``keep`` are read.
        areas
            The areas that the place knows: of a wider file only these are read.
        """
        found = table(raw, source.form, PurePath(source.file).suffix.lower())
        measure = source.columns.measure
        rows = np.ones(len(found.frame), dtype=bool)
        if measure and "keep" in source.options and measure in found.frame.columns:
            rows &= found.among(measure, kept(found.known(measure), source))
        names = [name for name in area_columns(source) if name in found.frame.columns]
        if source.wider and areas and names and "zero" not in source.options:
            ours = {*areas, *source.names}
            near = np.any([found.among(name, ours) for name in names], axis=0)
            if not near.any():
                told = ", ".join(found.known(names[0])[:KNOWN])
                raise LayoutError(
                    f"row 1: no row is about an area of ours (column '{names[0]}' has {told} ...)"
                )
            rows &= near
        cells = found.cells(None if rows.all() else rows)
        return cls(found, source, cells, warnings=list(found.warnings))

    def column(self, name: str) -> "pd.Series[str]":
        """Hand out a column without blanks at the ends; a missing one is a fault."""
        if name in self.frame.columns:
            cells = [cell.strip() for cell in self.frame[name]]
            return pd.Series(cells, index=self.frame.index, dtype=object)
        has = "', '".join(map(str, self.frame.columns[:KNOWN]))
        self.faults.append(f"row 1: column '{name}' is missing; the file has '{has}'")
        return self._all("")

    def numbers(self, name: str) -> "pd.Series[float]":
        """Turn a column into numbers; announced symbols are blank, anything else is a fault.

        A symbol that looks like a number, such as 0 or -1 for held back, is a symbol all the same.
        """
        text = self.column(name)
        form = self.source.form
        if form.separator == ";" and "decimal" not in form.model_fields_set:
            comma = text[text.str.fullmatch(r"-?\d{1,3},\d{3}")]
            lines = [
                f"row {line}: '{cell}' may be {cell.replace(',', '')} or {cell.replace(',', '.')}: "
                'say form = { decimal = "," } or "."'
                for line, cell in comma.items()
            ]
            self.faults += some(lines, "a comma in a file with semicolons may be a decimal comma")
        found = amounts(text, form.decimal)
        known = (text == "") | (self._symbols(text, found) != "")
        found[known] = np.nan
        odd = text[~known & ~np.isfinite(found)]
        if len(odd):
            rule = f"neither a number nor a known symbol (column '{name}')"
            lines = [f"row {line}: '{cell}' is {rule}{_why(cell)}" for line, cell in odd.items()]
            self.faults += some(lines, rule)
        return found

    def symbols(self, name: str) -> "pd.Series[str]":
        """Return the announced symbols of a column; blank where there is a number or nothing."""
        if not {*self.source.suppressed, *self.source.missing} - {""}:
            return self._all("")
        text = self.column(name)
        return self._symbols(text, amounts(text, self.source.form.decimal))

    def _symbols(self, text: "pd.Series[str]", found: "pd.Series[float]") -> "pd.Series[str]":
        declared = {*self.source.suppressed, *self.source.missing} - {""}
        if not declared:
            return self._all("")
        symbols = text.where(text.isin(declared), "")
        for symbol in declared:
            # 0.0 is what one file writes where another writes 0.
            for amount in amounts(pd.Series([symbol], dtype=object)).dropna():
                symbols = symbols.mask(found == amount, symbol)
        return symbols

    def ranged(self, found: pd.DataFrame, margin: "pd.Series[float] | None") -> pd.DataFrame:
        """Give observations their range: from a margin if there is one, at the level of 95%.

        A range has two ends: where only one is printed, neither is kept, and that is said.
        """
        if margin is not None:
            rows = found["row"][margin < 0]
            lines = [f"row {row}: the margin is below nought" for row in rows]
            self.faults += some(lines, "the margin is below nought")
            found = found.assign(lower=found["value"] - margin, upper=found["value"] + margin)
        if self.source.confidence != LEVEL:
            wider = _quantile(LEVEL) / _quantile(self.source.confidence)
            found = found.assign(
                **{n: found["value"] + (found[n] - found["value"]) * wider for n in LIMITS}
            )
        alone = found["lower"].isna() != found["upper"].isna()
        if alone.any():
            rows = found["row"][alone]
            lines = [f"row {row}: one limit alone is no range, and is left out" for row in rows]
            self.warnings += [("one_limit", line) for line in some(lines, "one limit alone")]
            found = found.assign(**{name: found[name].mask(alone) for name in LIMITS})
        return found

    def flagged(self, found: pd.DataFrame) -> pd.DataFrame:
        """Say of each observation what its flag and its note say: held back, missing, or a note.

        What nobody has explained is a fault: it may say that the figure must not be used.
        """
        for title in (self.source.columns.note, self.source.columns.status):
            if title is None:
                continue
            text = self.column(title)
            meant = self._meant(text, found["value"].isna(), title)
            held = meant.isin(list(BLANK))
            rows = found["row"][held & found["value"].notna()]
            lines = [
                f"row {row}: '{text[row]}' in column '{title}' beside a number" for row in rows
            ]
            self.faults += some(lines, f"a number is said to be blank (column '{title}')")
            found["symbol"] = found["symbol"].mask(held, meant)
            found["note"] = found["note"].mask(~held & (meant != ""), meant)
        return found

    def _meant(
        self, text: "pd.Series[str]", blank: "pd.Series[bool]", title: str
    ) -> "pd.Series[str]":
        source = self.source
        known = {
            "": "",
            **dict.fromkeys(source.missing, Status.MISSING.value),
            **dict.fromkeys(source.suppressed, Status.SUPPRESSED.value),
            **source.flags,
        }
        meant = text.map(known)
        # A blank cell beside the word "suppressed" needs no one to explain it.
        plain = meant.isna() & blank & text.str.lower().str.contains("suppress")
        meant = meant.mask(plain, Status.SUPPRESSED.value)
        odd = text[meant.isna()].drop_duplicates()
        lines = [
            f"row {row}: nobody has said what '{cell}' in column '{title}' means: say "
            f'flags = {{ "{cell}" = "suppressed" }}, or "missing", or the id of a note, or ""'
            for row, cell in odd.items()
        ]
        self.faults += some(lines, f"words in column '{title}' that nobody has explained")
        return meant.fillna("")

    def unused(self, *names: str | None) -> None:
        """Say which columns are not in use though their headings tell how far to trust a figure."""
        left = [
            str(name)
            for name in self.table.frame.columns
            if name not in names and TELLING.search(str(name))
        ]
        if left:
            names_left = "', '".join(left)
            told = f"row 1: columns that are not in use: '{names_left}'"
            fix = "if they say what a figure is worth or of which time it is, name them in columns"
            self.warnings.append(("unused", f"{told}: {fix}"))

    def once(self, found: pd.DataFrame) -> pd.DataFrame:
        """Read identical copies of a row once; rows that differ in anything we read stay.

        Rows that are to be added up are parts of a whole: two that are alike are no copies.
        """
        parts = "added" in self.source.options
        if parts or not found.duplicated([name for name in KEYS if name != "row"]).any():
            return found
        again = found.duplicated([name for name in found.columns if name != "row"])
        if again.any():
            rows = found["row"][again].drop_duplicates()
            told = f"row {rows.iloc[0]}: says the same of {found['area'][again].iloc[0]} as a row "
            told += "above it and is read once"
            told += f", and so are {len(rows) - 1} more rows" if len(rows) > 1 else ""
            self.warnings.append(("copies", told))
        return found[~again]

    def keys(self) -> pd.DataFrame:
        """Return the columns that say what each row is about."""
        return pd.DataFrame(
            {
                "row": self.frame.index,
                "area": self._areas(),
                "group": self._groups(),
                "period": self._periods(),
                "boundaries": self._boundaries(),
                "page": self._pages(),
            },
            index=self.frame.index,
        )

    def finish(self, found: pd.DataFrame) -> pd.DataFrame:
        """Return the observations, or raise `LayoutError` with every fault."""
        if self.faults:
            raise LayoutError("\n".join(dict.fromkeys(self.faults)))
        if "added" in self.source.options:
            found = added_up(found)
        return found[OBSERVATION].reset_index(drop=True)

    def _all(self, text: str) -> "pd.Series[str]":
        return pd.Series(text, index=self.frame.index, dtype=object)

    def _areas(self) -> "pd.Series[str]":
        """Find the area of each row: in a column, the first filled of several, or one for all."""
        if "area" in self.source.options:
            return self._all(self.source.option("area"))
        found, *others = (self.column(name) for name in area_columns(self.source))
        for other in others:
            found = found.where(found != "", other)
        return found.replace(self.source.names) if self.source.names else found

    def _groups(self) -> "pd.Series[str]":
        """Return the publisher's words for the group, several joined by a slash."""
        if not self.source.columns.group:
            return self._all("")
        found, *others = (self.column(name) for name in self.source.columns.group)
        for other in others:
            found = found.str.cat(other, sep=" / ")
        return found

    def _periods(self) -> "pd.Series[str]":
        if self.source.periods.fixed or not self.source.columns.period:
            return self._all(self.source.periods.fixed or "")
        self._identified()
        return self.bare_periods(self.column(self.source.columns.period))

    def bare_periods(self, text: "pd.Series[str]") -> "pd.Series[str]":
        """Leave out what the publisher writes beside a period, such as "(provisional)"."""
        for drop in self.source.listed("period_drop"):
            text = text.str.replace(drop, "", regex=False)
        return text

    def _identified(self) -> None:
        """Compare the words beside the period, where a file has them, with the style."""
        if IDENTIFIER not in self.frame.columns:
            return
        text = self.column(IDENTIFIER)
        for row, word in text.drop_duplicates().items():
            told = heading_fault(word, self.source.periods)
            line = f"row {row}: {told} (column '{IDENTIFIER}')"
            if told and self.source.periods.style is None:
                self.faults.append(f"{line}: say periods = {{ style = ... }}")
            elif told:
                self.warnings.append(("period", f"{line}: see which is right"))

    def _pages(self) -> "pd.Series[str]":
        name = self.source.columns.page
        return self.column(name) if name else self._all("")

    def _boundaries(self) -> "pd.Series[int]":
        """Return the vintage of the area codes of each row; 0 where it does not matter."""
        name = self.source.option("boundaries_column")
        if not name:
            return pd.Series(self.source.boundaries or 0, index=self.frame.index)
        year = self.column(name).str.extract(r"(\d{4})", expand=False)
        return year.fillna(0).astype(int)
