"""Measures of inequality beside the slope: how unevenly, and how widely, groups lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    confidence_level,
    groups_on_last_axis,
    matched,
    normal_point,
    refuse_missing,
    refuse_upside_down,
    refuse_where,
)
from marmot_data.statistics.intervals import Interval
from marmot_data.statistics.line import midranks

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def concentration_index(
    values: ArrayLike,
    populations: ArrayLike,
    *,
    lower: ArrayLike | None = None,
    upper: ArrayLike | None = None,
    confidence: float = 0.95,
) -> Interval:
    """Give, from -1 to 1, how far something gathers among the more or the less deprived.

    With shares of people a, middles of the groups on the scale from 0 (most deprived) to 1 b,
    and average μ = Σay: 2 Σ(a b y)/μ - 1. Below 0 the most deprived have more than their share,
    above 0 the least deprived; 0 is an even spread.

    Parameters
    ----------
    values
        One value of 0 or more for each group, most deprived first, on the last axis.
    populations
        People in each group.
    lower, upper
        95% limits of the values.
    confidence
        Of the result: 0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        Without unit. The error is √Σ(a(2b - 1 - C)s/μ)², s = (upper - lower)/3.92. Limits are
        NaN when none were given; all is NaN where a value is missing.

    Raises
    ------
    ValueError
        If a value is negative, all are 0, a population is missing or not above 0, or limits are
        given by halves or upside down.

    Notes
    -----
    Kakwani, Wagstaff, van Doorslaer (1997), J Econometrics 77:87, for groups; the error is that
    of a ratio of sums (delta method) and covers the values' own uncertainty only. For a
    proportion the index depends on which side is counted: the share with or the share without.

    Examples
    --------
    Two equal groups with 30 and 10: b = 0.25 and 0.75, 2 (0.5 x 0.25 x 30 + 0.5 x 0.75 x 10)/20
    - 1 = -0.25.

    >>> float(concentration_index([30, 10], [1, 1]).value)
    -0.25
    """
    found, people = read_groups(values, populations, lower, upper)
    y, error = found.value, _errors(found)
    refuse_where(y < 0, "values", "must not be negative", y)
    shares, middles = midranks(people)
    average = (shares * y).sum(axis=-1)
    refuse_where(average == 0, "values", "must not all be 0", average)
    index = (shares * (2 * middles - 1) * y).sum(axis=-1) / average
    pull = shares * (2 * middles - 1 - index[..., np.newaxis]) / average[..., np.newaxis]
    half = normal_point(confidence_level(confidence)) * np.sqrt(((pull * error) ** 2).sum(axis=-1))
    return Interval.of(index, index - half, index + half)


def between_group_variance(
    values: ArrayLike,
    populations: ArrayLike,
    *,
    lower: ArrayLike | None = None,
    upper: ArrayLike | None = None,
    confidence: float = 0.95,
) -> Interval:
    """Give how widely groups lie around their average, whatever their order.

    With shares of people a and average μ = Σay: Σa(y - μ)². Its root is the typical distance of
    a person's group from the average.

    Parameters
    ----------
    values
        One value for each group on the last axis, in any order.
    populations
        People in each group.
    lower, upper
        95% limits of the values.
    confidence
        Of the result: 0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        In the square of the values' unit. Limits are NaN when none were given; all is NaN where
        a value is missing. The lower limit is not below 0.

    Raises
    ------
    ValueError
        If a population is missing or not above 0, or limits are given by halves or upside down.

    Notes
    -----
    Mackenbach and Kunst (1997), Soc Sci Med 44:757. The error is that of a quadratic form of
    independent bell-shaped values with variances s²: 4 Σ(a(y - μ))² s² + 2 ΣΣ A² s² s², with
    A = a(1 - a) on the diagonal and minus the product of the shares elsewhere. Uncertain values
    make the variance too large, by Σ a(1 - a)s² on average.

    Examples
    --------
    10 and 20 in equal groups lie 5 either side of 15: 25.

    >>> float(between_group_variance([10, 20], [1, 1]).value)
    25.0
    """
    found, people = read_groups(values, populations, lower, upper)
    y, error = found.value, _errors(found)
    shares = people / people.sum(axis=-1, keepdims=True)
    apart = y - (shares * y).sum(axis=-1, keepdims=True)
    value = (shares * apart**2).sum(axis=-1)
    squared = error**2
    cross = (shares**2 * squared).sum(axis=-1) ** 2 - (shares**4 * squared**2).sum(axis=-1)
    own = ((shares * (1 - shares) * squared) ** 2).sum(axis=-1)
    variance = 4 * ((shares * apart) ** 2 * squared).sum(axis=-1) + 2 * (own + cross)
    half = normal_point(confidence_level(confidence)) * np.sqrt(np.maximum(variance, 0))
    return Interval.of(value, np.maximum(value - half, 0), value + half)


def read_groups(
    values: ArrayLike, populations: ArrayLike, lower: ArrayLike | None, upper: ArrayLike | None
) -> tuple[Interval, FloatArray]:
    """Read values with their limits, which are NaN where none were given, and people."""
    if (lower is None) != (upper is None):
        raise ValueError("lower and upper must be given together; got only one of them")
    y, people, low, high = matched(
        values=values,
        populations=populations,
        lower=np.nan if lower is None else lower,
        upper=np.nan if upper is None else upper,
    )
    groups_on_last_axis("values", y)
    refuse_missing("populations", people)
    refuse_where(people <= 0, "populations", "must be above 0", people)
    refuse_upside_down(low, high, y)
    return Interval(y, low, high), people


def _errors(found: Interval) -> FloatArray:
    """Turn 95% limits into standard errors."""
    return (found.upper - found.lower) / (2 * normal_point(0.95))
