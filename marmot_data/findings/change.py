"""The old rule of comparison, for findings that still ask it; it goes with the last of them."""

from typing import Any

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.model import Indicator

DAYS_OFF = 0.1
"""of a year: days of a yearly survey may lie so far from each other"""


def compared(entry: Indicator, lower: float, upper: float, benchmark: float) -> str:
    """Compare an interval with a benchmark: better, similar, worse ... as one word for a key."""
    if np.isnan([lower, upper, benchmark]).any():
        return "not_compared"
    found = statistics.compare(
        np.array([lower]), np.array([upper]), np.array([benchmark]), better=entry.better.value
    )
    return str(found[0]).replace(" ", "_")


def recent(run: pd.DataFrame) -> statistics.Trend:
    """Return the recent trend of one comparable stretch (`statistics.recent_trend`).

    Single years only: a year without a figure among the newest five enters as missing, so that
    no trend is read across it.
    """
    half = run["years"].to_numpy() / 2
    years = _yearly(run["year"].to_numpy())
    ranges = np.column_stack([years - half, years + half])
    columns = [run[name].to_numpy() for name in ("value", "lower", "upper")]
    steps = np.diff(years)
    if len(steps) and (half <= 0.5).all():  # noqa: PLR2004 - half a year each way: single years
        lacking = [
            y + n for y, step in zip(years, steps, strict=False) for n in range(1, round(step))
        ]
        ranges = np.vstack([ranges, [[y - 0.5, y + 0.5] for y in lacking]]) if lacking else ranges
        columns = [np.append(column, [np.nan] * len(lacking)) for column in columns]
    return statistics.recent_trend(ranges, *columns)


def _yearly(years: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Put figures of nearly the same day of every year a whole year apart.

    A survey in the last week of April in one year and the second in the next is still yearly.
    """
    if not len(years):
        return years
    even = years[0] + np.round(years - years[0])
    return even if bool((np.abs(even - years) < DAYS_OFF).all()) else years
