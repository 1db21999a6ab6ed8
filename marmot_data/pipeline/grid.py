"""Figures of many areas side by side: a row per area, a column per group and period."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.sparse import csr_array

from marmot_data.catalogue.schema import Route, Status
from marmot_data.pipeline.limits import Table
from marmot_data.pipeline.series import VALUE_COLUMNS

Parts = Table | csr_array
"""shares of small areas in large ones: whole for a place, only what is not 0 for the country"""

COLUMN = ["group", "period"]
ABOUT = ["group", "period", "start", "end", "source", "note"]
NUMBERS = ("value", "lower", "upper", "count", "population")


@dataclass(frozen=True, slots=True)
class Grid:
    """The figures of one series for the areas of one level."""

    areas: Sequence[str]
    columns: pd.DataFrame
    """one row per group and period, with what holds for all of its values (`ABOUT`)"""
    numbers: Mapping[str, Table]
    """value, lower, upper, count and population, each areas x columns"""
    flags: Sequence[tuple[int, int, str]] = ()
    """notes of single figures: area, column and note, where it is not that of its column"""

    @classmethod
    def of(cls, values: pd.DataFrame, areas: Sequence[str]) -> "Grid":
        """Lay out the values of a series; areas that have none stay blank."""
        group, period = (pd.factorize(values[name])[0] for name in COLUMN)
        column, _ = pd.factorize(group * len(values) + period)
        row = pd.Index(areas).get_indexer(pd.Index(values["area"]))
        columns = values[ABOUT].iloc[np.unique(column, return_index=True)[1]]
        kept = row >= 0
        flags: list[tuple[int, int, str]] = []
        if len(values["note"].unique()) > 1:
            usual = values.groupby(column)["note"].agg(lambda notes: notes.value_counts().index[0])
            columns = columns.assign(note=usual.to_numpy())
            own = values["note"].to_numpy()
            odd = kept & (own != usual.to_numpy()[column]) & (own != "")
            flags = list(zip(row[odd], column[odd], own[odd], strict=True))
        numbers = {}
        for name in NUMBERS:
            table = np.full((len(areas), len(columns)), np.nan)
            table[row[kept], column[kept]] = values[name].to_numpy(dtype=float)[kept]
            numbers[name] = table
        return cls(areas, columns.reset_index(drop=True), numbers, flags)

    def rows(
        self, status: Status, route: Route, boundaries: int, reasons: Collection[str] = ()
    ) -> pd.DataFrame:
        """Return one row per value, also where there is none.

        A column without a single value is left out, unless its note is one of the reasons why a
        period has no figures: then the larger areas lack theirs for the same reason.
        """
        value = self.numbers["value"]
        blank = self.columns["note"].isin(list(reasons)).to_numpy()
        some = np.isfinite(value).any(axis=0) | blank
        times = len(self.areas)
        note = np.repeat(self.columns["note"].to_numpy(dtype=object)[:, np.newaxis], times, axis=1)
        for area, column, flag in self.flags:
            note[column, area] = flag
        columns = {
            name: np.repeat(self.columns[name].to_numpy(dtype=object)[some], times)
            for name in ABOUT
        }
        figures = {name: self.numbers[name][:, some].T.ravel() for name in NUMBERS}
        known = np.isfinite(figures["value"])
        # A note tells of figures, or why a whole period has none.
        columns["note"] = np.where(known | blank[some].repeat(times), note[some].ravel(), "")
        for name in ("lower", "upper", "count"):
            figures[name] = np.where(known, figures[name], np.nan)
        found = {
            "area": np.tile(np.array(self.areas, dtype=object), int(some.sum())),
            "boundaries": boundaries,
            **columns,
            **figures,
            "status": np.where(known, status.value, Status.MISSING.value).astype(object),
            "basis": "",
            "route": np.where(known, route.value, "").astype(object),
            "page": "",
        }
        return pd.DataFrame({name: found[name] for name in VALUE_COLUMNS})


def gathered(shares: Parts, figures: Table) -> Table:
    """Add up the parts of figures that fall to each large area; blank if a part is unknown.

    Examples
    --------
    Half of the first area and all of the second lie in the one large area:

    >>> gathered(np.array([[0.5, 1.0]]), np.array([[10.0, 10.0], [3.0, np.nan]]))
    array([[ 8., nan]])
    """
    blank = np.isnan(figures)
    unknown = (shares > 0).astype(float) @ blank.astype(float)
    total: Table = np.where(unknown > 0, np.nan, shares @ np.where(blank, 0.0, figures))
    return total
