"""Where a ward's figure lies among those of all wards of the country."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

POINTS = [f"q{share}" for share in range(101)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The figures of a country's wards: below ``points[n]`` lie n in a hundred of them."""

    year: int
    """of the ward boundaries"""
    wards: int
    points: Sequence[float]
    """101 figures in rising order, from the lowest ward's to the highest"""

    def below(self, value: float) -> int:
        """Return how many in a hundred wards have a lower figure, to the nearest whole.

        Between two points it is reckoned in proportion; where many wards share a figure, half of
        them count as lower.
        """
        first, last = bisect_left(self.points, value), bisect_right(self.points, value)
        if first < last:
            return round((first + last - 1) / 2)
        if first in (0, len(self.points)):
            return min(first, len(self.points) - 1)
        low, high = self.points[first - 1], self.points[first]
        return round(first - 1 + (value - low) / (high - low))


Key = tuple[str, str, str]


def spreads(table: pd.DataFrame) -> Mapping[Key, Spread]:
    """Read the spreads by indicator, group and period from ``ward_spread.csv``."""
    return {
        (str(row["indicator"]), str(row["group"]), str(row["period"])): Spread(
            year=int(row["boundaries"]),
            wards=int(row["wards"]),
            points=tuple(float(row[name]) for name in POINTS),
        )
        for row in table.to_dict("records")
    }
