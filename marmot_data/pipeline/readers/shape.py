"""What all readers share: the columns they return, and how text becomes numbers."""

import csv
from dataclasses import dataclass, field
from functools import lru_cache
from io import StringIO
from typing import cast

import numpy as np
import pandas as pd

from marmot_data.catalogue.schema import Source
from marmot_data.pipeline.faults import LayoutError, some

KEYS = ["row", "area", "measure", "group", "period", "boundaries"]
NUMBERS = ["value", "lower", "upper", "count", "population"]
OBSERVATION = [*KEYS, *NUMBERS, "symbol", "note", "page"]
"""``row`` is the line of the raw file, ``symbol`` what stood there instead of a number, ``page``
the address on which that row was read"""


@lru_cache(maxsize=8)
def text_table(raw: bytes) -> pd.DataFrame:
    """Read a publisher's comma-separated file as text, with its line numbers as index.

    Raises
    ------
    LayoutError
        If it is not a table, or was cut off in the middle of a row.
    """
    try:
        lines = csv.reader(StringIO(raw.decode("utf-8-sig"), newline=""))
        heads = next(lines, [])
        numbered = [(lines.line_num, row) for row in lines if row]
    except (UnicodeDecodeError, csv.Error) as error:
        raise LayoutError(f"row 1: not a readable table: {error}") from error
    cells = dict(numbered)
    if not cells:
        raise LayoutError("row 1: no rows follow the headings; the file may be cut off")
    if len(set(heads)) < len(heads):
        raise LayoutError("row 1: two columns have the same heading")
    for line, row in cells.items():
        if len(row) != len(heads):
            why = "the file may be cut off" if len(row) < len(heads) else "a comma may be too many"
            raise LayoutError(f"row {line}: {len(row)} cells under {len(heads)} headings; {why}")
    if not raw.endswith((b"\n", b"\r")):
        last = max(cells)
        raise LayoutError(f"row {last}: the last line has no end; the file may be cut off")
    return pd.DataFrame(list(cells.values()), columns=heads, index=list(cells), dtype=object)


def numeric(text: "pd.Series[str]") -> "pd.Series[float]":
    """Turn plain numbers into numbers; anything else is blank."""
    return cast("pd.Series[float]", pd.to_numeric(text, errors="coerce")).astype(float)


@dataclass(slots=True)
class Sheet:
    """A publisher's table beside its source entry; collects what does not fit."""

    frame: pd.DataFrame
    source: Source
    faults: list[str] = field(default_factory=list)

    def column(self, name: str) -> "pd.Series[str]":
        """Hand out a column without blanks at the ends; a missing one is a fault."""
        if name in self.frame.columns:
            cells = [cell.strip() for cell in self.frame[name]]
            return pd.Series(cells, index=self.frame.index, dtype=object)
        self.faults.append(f"row 1: column '{name}' is missing")
        return self._all("")

    def numbers(self, name: str) -> "pd.Series[float]":
        """Turn a column into numbers; announced symbols are blank, anything else is a fault."""
        text = self.column(name)
        found = numeric(text)
        odd = text[~np.isfinite(found)]
        if len(odd):
            clean = odd.str.replace(",", "", regex=False).str.removesuffix("%")
            known = clean.isin(["", *self.source.suppressed, *self.source.missing])
            found[odd.index] = numeric(clean.mask(known))
            odd = odd[~known & ~np.isfinite(found[odd.index])]
            rule = f"neither a number nor a known symbol (column '{name}')"
            lines = [f"row {line}: '{cell}' is {rule}" for line, cell in odd.items()]
            self.faults += some(lines, rule)
        return found

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
        return found[OBSERVATION].reset_index(drop=True)

    def _all(self, text: str) -> "pd.Series[str]":
        return pd.Series(text, index=self.frame.index, dtype=object)

    def _areas(self) -> "pd.Series[str]":
        """Find the area of each row: in a column, the first filled of several, or one for all."""
        options = self.source.options
        if "area" in options:
            return self._all(options["area"])
        names = options.get("area_columns", self.source.columns.area or "area").split(",")
        found, *others = (self.column(name) for name in names)
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
        text = self.column(self.source.columns.period)
        drop = self.source.options.get("period_drop")
        return text.str.replace(drop, "", regex=False) if drop else text

    def _pages(self) -> "pd.Series[str]":
        name = self.source.columns.page
        return self.column(name) if name else self._all("")

    def _boundaries(self) -> "pd.Series[int]":
        """Return the vintage of the area codes of each row; 0 where it does not matter."""
        name = self.source.options.get("boundaries_column")
        if name is None:
            return pd.Series(self.source.boundaries or 0, index=self.frame.index)
        year = self.column(name).str.extract(r"(\d{4})", expand=False)
        return year.fillna(0).astype(int)
