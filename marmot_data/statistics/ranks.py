"""Ranks: quantiles, and the ranks that an area may plausibly hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    confidence_level,
    groups_on_last_axis,
    matched,
    normal_point,
    numbers,
    refuse_upside_down,
    whole_number,
)
from marmot_data.statistics.intervals import Interval
from marmot_data.statistics.simulation import Plan, limits_of

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

DRAWN_AT_A_TIME = 2**20  # numbers; keeps memory small whatever the number of areas


def smallest_ranks(values: FloatArray, *, descending: bool) -> FloatArray:
    """Rank a list of values; equal values share the smallest of their ranks, missing ones none.

    Examples
    --------
    >>> smallest_ranks(np.array([7.0, 9.0, 7.0, np.nan]), descending=True)
    array([ 2.,  1.,  2., nan])
    """
    keys = -values if descending else values
    known = ~np.isnan(keys)
    ranks = np.searchsorted(np.sort(keys[known]), keys) + 1.0
    return np.where(known, ranks, np.nan)


def quantiles(values: ArrayLike, groups: int, *, descending: bool = True) -> FloatArray:
    """Put areas into groups of nearly equal number by rank, such as fifths by deprivation.

    With N known values, k groups and rank r (equal values share the smallest rank):
    floor(k + 1 - ceil((N + 1 - r)/(N/k))), where 0 becomes 1.

    Parameters
    ----------
    values
        Along the last axis, one set of areas. NaN is left out and stays NaN.
    groups
        How many, k: 5 for fifths.
    descending
        Group 1 holds the highest values (the default), or the lowest.

    Returns
    -------
    FloatArray
        Group numbers from 1. All are NaN in a set with fewer known values than groups. Equal
        values are always in the same group, which can leave the groups uneven: look by hand
        where ties straddle a boundary.

    Raises
    ------
    ValueError
        If the values are text or groups is not a whole number from 1.

    Notes
    -----
    As in PHEindicatormethods, down to its rounding: with 20 or more groups the division N/k can
    round so that an area on a boundary moves by one group. This rule is neither NTILE nor
    pandas' qcut.

    Examples
    --------
    Seven areas in three: for rank 3, floor(4 - ceil(5/(7/3))) = 4 - ceil(2.14) = 1; for rank 4,
    4 - ceil(1.71) = 2.

    >>> quantiles([90, 80, 70, 60, 50, 40, 30], 3)
    array([1., 1., 1., 2., 2., 3., 3.])
    """
    count = whole_number("groups", groups, least=1)
    x = numbers("values", values)
    groups_on_last_axis("values", x)
    rows = [_quantiles_of_row(row, count, descending=descending) for row in _rows(x)]
    return np.reshape(rows, x.shape)


def _quantiles_of_row(row: FloatArray, groups: int, *, descending: bool) -> FloatArray:
    ranks = smallest_ranks(row, descending=descending)
    known = int(np.count_nonzero(~np.isnan(row)))
    if known < groups:
        return np.full(row.shape, np.nan)
    number = np.floor(groups + 1 - np.ceil((known + 1 - ranks) / (known / groups)))
    return np.where(number == 0, 1.0, number)


def _rows(array: FloatArray) -> FloatArray:
    return array.reshape(-1, array.shape[-1])


def rank_range(  # noqa: PLR0913 - a simulation has its options
    values: ArrayLike,
    lower: ArrayLike,
    upper: ArrayLike,
    *,
    descending: bool = True,
    confidence: float = 0.95,
    repetitions: int = 10_000,
    seed: int = 0,
) -> Interval:
    """Give the ranks that each area may plausibly hold, given how uncertain its value is.

    Every value is drawn again and again within its uncertainty and all areas are ranked each
    time; the range holds the middle 95% of an area's ranks. Draws fall half above and half below
    the value, each half as wide as that side of the interval.

    Parameters
    ----------
    values, lower, upper
        Values and 95% limits of the areas on the last axis, taken as independent.
    descending
        Rank 1 is the highest value (the default), or the lowest.
    confidence
        0.9 to below 1, or 90 to below 100.
    repetitions, seed
        Number of draws, and where they start: the same seed gives the same ranks.

    Returns
    -------
    Interval
        The observed rank and its plausible lowest and highest number. NaN for an area without a
        value or limits, which is not ranked. The range always holds the observed rank.

    Raises
    ------
    ValueError
        If an interval is upside down or does not hold its value, or there are too few draws.

    Notes
    -----
    Marshall and Spiegelhalter (1998), BMJ 316:1701.

    Examples
    --------
    The first stands clear of the others, which overlap too much to be ordered.

    >>> ranks = rank_range([90, 50, 49], [89, 40, 39], [91, 60, 59])
    >>> ranks.value, ranks.lower, ranks.upper
    (array([1., 2., 3.]), array([1., 2., 2.]), array([1., 3., 3.]))
    """
    level = confidence_level(confidence)
    y, low, high = matched(values=values, lower=lower, upper=upper)
    groups_on_last_axis("values", y)
    refuse_upside_down(low, high, y)
    plan = Plan.of(repetitions, seed, level)
    whole = ~(np.isnan(low) | np.isnan(high))
    y = np.where(whole, y, np.nan)
    ranges = [
        _range_of_row(row, plan, descending=descending)
        for row in np.stack([_rows(each) for each in (y, low, high)], axis=1)
    ]
    shape = (len(ranges), 3, y.shape[-1])
    found = np.moveaxis(np.reshape(ranges, shape), 1, 0).reshape(3, *y.shape)
    return Interval.of(*found)


def _range_of_row(row: FloatArray, plan: Plan, *, descending: bool) -> FloatArray:
    """Rank one set of areas by values and limits; gives rank, lower and upper by area."""
    values, lower, upper = row
    found = np.full((3, len(values)), np.nan)
    known = ~np.isnan(values)
    if not known.any():
        return found
    y, low, high = values[known], lower[known], upper[known]
    sides = np.stack([y - low, high - y]) / normal_point(0.95)
    if descending:
        y, sides = -y, sides[::-1]
    drawn = _drawn_ranks(y, sides, plan)
    rank = smallest_ranks(y, descending=False)
    first, last = limits_of(drawn, plan)
    found[:, known] = rank, np.minimum(first, rank), np.maximum(last, rank)
    return found


def _drawn_ranks(centres: FloatArray, sides: FloatArray, plan: Plan) -> FloatArray:
    """Draw and rank; areas by repetitions, rank 1 the lowest draw."""
    size = len(centres)
    ranks = np.empty((size, plan.repetitions), dtype=np.min_scalar_type(size))
    random = np.random.default_rng(plan.seed)
    rows = max(1, DRAWN_AT_A_TIME // size)
    numbered = np.arange(1, size + 1, dtype=ranks.dtype)
    for start in range(0, plan.repetitions, rows):
        normal = random.standard_normal((min(rows, plan.repetitions - start), size))
        order = np.argsort(centres + normal * np.where(normal < 0, *sides))
        part = np.empty(order.shape, dtype=ranks.dtype)
        np.put_along_axis(part, order, numbered[np.newaxis], axis=1)
        ranks[:, start : start + len(part)] = part.T
    return ranks
