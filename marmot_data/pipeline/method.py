"""How good is the move from small areas to wards? Tried where both are published."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data.catalogue.indicators import Series
from marmot_data.catalogue.places import MethodCheck, Place
from marmot_data.catalogue.schema import Level
from marmot_data.pipeline.grid import gathered
from marmot_data.pipeline.residents import Residents

Published = Callable[[Series], pd.DataFrame]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What is needed to try the method: the place, its residents and the published figures."""

    place: Place
    residents: Residents
    levels: Mapping[str, str]
    published: Published

    def table(self) -> pd.DataFrame:
        """Return the error of the split for each published check and set of wards.

        Published figures exist for the old wards only. There the split is tried in two ways: by
        the official ward of each postcode, as the old set is built, and by the point on the
        map, as the new set has to be built.
        """
        return pd.DataFrame(
            [row for check in self.place.method_checks for row in self._rows(check)]
        )

    def _rows(self, check: MethodCheck) -> Iterator[Mapping[str, object]]:
        old, new = self.place.wards[0].year, self.place.wards[-1].year
        small, year = self._figures(check.small, check.small_measure, check.period)
        large, _ = self._figures(check.large, check.large_measure, check.period)
        level = self.levels.get(str(small.index[0]), "")
        column = "msoa" if level == Level.MSOA.value else f"{level}{year}"
        for boundaries, by in ((old, f"ward{old}"), (new, f"located{old}")):
            shares = self.residents.shares(column, by)
            wards = large[large.index.isin(shares.index)]
            missed = method_error(small, wards, shares, relative=check.shares).abs().dropna()
            if missed.empty:
                continue
            yield {
                "boundaries": boundaries,
                "check": check.title,
                "from_level": level,
                "median_error": round(float(missed.median()), 2),
                "worst_error": round(float(missed.max()), 2),
                "worst_ward": missed.idxmax(),
            }

    def _figures(self, source: str, measure: str, period: str) -> tuple["pd.Series[float]", int]:
        """Return the published counts of one measure and period, and their vintage."""
        found = self.published(Series(source=source, measure=measure, periods=(period,)))
        found = found.drop_duplicates("area").set_index("area")
        counted: pd.Series[float] = found["count"].where(found["count"].notna(), found["value"])
        return counted, int(found["boundaries"].iloc[0])


def method_error(
    small: "pd.Series[float]", large: "pd.Series[float]", shares: pd.DataFrame, *, relative: bool
) -> "pd.Series[float]":
    """Return by how much, in percent, each ward's split figure misses the published one.

    Parameters
    ----------
    small, large
        Published counts by code of the small areas and of the wards.
    shares
        As `Residents.shares` gives them.
    relative
        True: compare shares of the total, because the two count slightly different things.
    """
    parts = np.asarray(small.reindex(shares.columns), dtype=np.float64)
    whole = gathered(shares.to_numpy(), parts[:, np.newaxis])[:, 0]
    split = pd.Series(whole, index=shares.index)
    if relative:
        split, large = split / split.sum(), large / large.sum()
    missed: pd.Series[float] = (split / large.reindex(split.index) - 1) * 100
    return missed
