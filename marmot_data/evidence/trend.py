"""Has a figure been rising or falling over its last five years? Asked here once, for every page."""

from itertools import pairwise

import numpy as np

from marmot_data import statistics
from marmot_data.catalogue.schema import Status
from marmot_data.evidence.series import Figure, Run, Terms, unbroken

DAYS_OFF = 0.1
"""of a year: days of a yearly survey may lie so far from each other"""
SINGLE = 1.0
"""years of a period beyond which no trend is read: rolling averages share their cases"""


def recent(terms: Terms, run: Run) -> statistics.Trend:
    """Return the recent trend of the unbroken series in which an area's figures end.

    A trend asks for what a tested change asks for: ranges of chance (`Figure.tests`), and figures
    that are neither estimated from other areas nor follow how old people are. A year without a
    figure among the newest five enters as missing, so that no trend is read across it.
    """
    own = unbroken(terms, run)
    years = _yearly(np.array([one.middle for one in own]))
    lengths = np.array([max(one.years, SINGLE) for one in own])
    rows = np.array([_measured(terms, one) for one in own]).reshape(len(own), 3)
    if (lengths == SINGLE).all():
        lacking = _lacking(years)
        years = np.append(years, lacking)
        lengths = np.append(lengths, np.ones(len(lacking)))
        rows = np.vstack([rows, np.full((len(lacking), 3), np.nan)])
    spans = np.column_stack([years - lengths / 2, years + lengths / 2])
    return statistics.recent_trend(spans, *rows.T)


def _measured(terms: Terms, one: Figure) -> tuple[float, float, float]:
    """Return value and limits, which are missing where they are no range of chance for a trend."""
    if one.tests and not terms.follows_age and one.status != Status.ESTIMATED:
        return one.value, one.lower, one.upper
    return one.value, np.nan, np.nan


def _lacking(years: "np.ndarray[tuple[int], np.dtype[np.float64]]") -> list[float]:
    """List the years between the first and the last that have no figure."""
    return [year + n for year, later in pairwise(years) for n in range(1, round(later - year))]


def _yearly(
    years: "np.ndarray[tuple[int], np.dtype[np.float64]]",
) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    """Put figures of nearly the same day of every year a whole year apart.

    A survey in the last week of April in one year and the second in the next is still yearly.
    """
    if not len(years):
        return years
    even = years[0] + np.round(years - years[0])
    return even if bool((np.abs(even - years) < DAYS_OFF).all()) else years
