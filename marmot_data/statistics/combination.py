"""Differences and weighted sums of estimates that carry intervals.

The interval of a sum is put together from the intervals of its parts by the method of variance
estimates recovery: each part adds the square of its distance to the end that pushes the sum the
same way. It needs no level of confidence, keeps lopsided intervals lopsided, and for even ones is
the usual normal interval.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    groups_on_last_axis,
    matched,
    refuse_missing,
    refuse_upside_down,
    refuse_where,
)
from marmot_data.statistics.intervals import Interval

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def weighted_sum(part: Interval, weights: FloatArray) -> Interval:
    """Add up independent estimates times weights of either sign, over the last axis.

    Lower end Σwv - √Σ(w distance to the end that lowers the sum)², upper end likewise.

    Examples
    --------
    >>> sums = weighted_sum(Interval.of([5, 2], [2, -2], [6, 3]), np.array([1.0, 1.0]))
    >>> float(sums.value), float(sums.lower), round(float(sums.upper), 4)
    (7.0, 2.0, 8.4142)
    """
    down, up = weights * (part.value - part.lower), weights * (part.upper - part.value)
    falls = np.where(weights < 0, up, down)
    rises = np.where(weights < 0, down, up)
    total = (weights * part.value).sum(axis=-1)
    lower = total - np.sqrt((falls**2).sum(axis=-1))
    upper = total + np.sqrt((rises**2).sum(axis=-1))
    return Interval.of(total, lower, upper)


def difference(a: Interval, b: Interval) -> Interval:
    """Give how far apart two independent figures are, such as those of two wards.

    Value a - b; lower end a - b - √((a - a's lower)² + (b's upper - b)²), upper end likewise
    with the other ends. They differ when the interval leaves out 0.

    Parameters
    ----------
    a, b
        Values with intervals of the same level of confidence, which is also that of the result.
        Two wards, or two years of one ward; not a ward and the city that contains it.

    Returns
    -------
    Interval
        In the unit of the figures; NaN where either is missing.

    Raises
    ------
    ValueError
        If an interval is upside down or does not hold its value.

    Notes
    -----
    Newcombe (1998), Stat Med 17:873; Zou and Donner (2008), Stat Med 27:1693. Two intervals may
    overlap a little and the difference still be real; this is the sharper test.

    Examples
    --------
    10 (7 to 13) and 4 (0 to 8): 6 ∓ √(3² + 4²) = 6 ∓ 5.

    >>> gap = difference(Interval.of(10, 7, 13), Interval.of(4, 0, 8))
    >>> float(gap.value), float(gap.lower), float(gap.upper)
    (6.0, 1.0, 11.0)
    """
    av, al, au, bv, bl, bu = matched(
        finite=False,
        **{"a.value": a.value, "a.lower": a.lower, "a.upper": a.upper},
        **{"b.value": b.value, "b.lower": b.lower, "b.upper": b.upper},
    )
    refuse_upside_down(al, au, av)
    refuse_upside_down(bl, bu, bv)
    both = Interval(*(np.stack(pair, axis=-1) for pair in ((av, bv), (al, bl), (au, bu))))
    return weighted_sum(both, np.array([1.0, -1.0]))


def combine(values: ArrayLike, lower: ArrayLike, upper: ArrayLike, weights: ArrayLike) -> Interval:
    """Give the average of several estimates, each counting by its weight, with its interval.

    Σwv/Σw; for even intervals the ends are this ∓ √Σ(w (upper - value))²/Σw.

    Parameters
    ----------
    values, lower, upper
        Independent estimates on the last axis, with intervals of one level of confidence.
    weights
        Such as the people of the ward who live in each small area. An estimate of weight 0 does
        not count, even if it is missing.

    Returns
    -------
    Interval
        In the unit of the estimates. NaN where an estimate with weight is missing; limits only
        are NaN where only limits are missing.

    Raises
    ------
    ValueError
        If a weight is missing or negative, all are 0, or an interval is upside down.

    Notes
    -----
    An interval of the estimates' own error only. It leaves out that a ward's part of a small
    area can differ from the whole of it, so the truth is less certain than it says.

    Examples
    --------
    80 ∓ 3 counting once and 76 ∓ 2 counting twice: 232/3 = 77.333, ∓ √(3² + 4²)/3 = 1.667.

    >>> ward = combine([80, 76], [77, 74], [83, 78], [1, 2])
    >>> print(f"{ward.value:.3f} {ward.lower:.3f} {ward.upper:.3f}")
    77.333 75.667 79.000
    """
    v, low, high, w = matched(values=values, lower=lower, upper=upper, weights=weights)
    groups_on_last_axis("values", v)
    refuse_upside_down(low, high, v)
    refuse_missing("weights", w)
    refuse_where(w < 0, "weights", "must not be negative", w)
    total = w.sum(axis=-1, keepdims=True)
    refuse_where(total <= 0, "weights", "must not add up to 0", total)
    counting = w > 0
    part = Interval(*(np.where(counting, each, 0.0) for each in (v, low, high)))
    return weighted_sum(part, w / total)
