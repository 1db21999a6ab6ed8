"""Shares, rates and means as counted, with their intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import stdtrit

from marmot_data.statistics.checks import (
    confidence_level,
    groups_on_last_axis,
    matched,
    normal_point,
    numbers,
    positive_number,
    refuse_where,
)
from marmot_data.statistics.intervals import Interval, count_limits

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def proportion(count: ArrayLike, population: ArrayLike, *, confidence: float = 0.95) -> Interval:
    """Give a share of people, with the range the true share plausibly lies in.

    Wilson's score limits. With p = x/n and z the normal point of the confidence level:
    (2x + z² ∓ z √(z² + 4x(1 - p))) / (2(n + z²)).

    Parameters
    ----------
    count
        People with the characteristic, x. Fractions are allowed; NaN gives NaN.
    population
        People asked or counted, n. NaN gives NaN.
    confidence
        0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        Shares from 0 to 1. The lower end is exactly 0 for no one, the upper exactly 1 for all.

    Raises
    ------
    ValueError
        If a count is negative or above its population, or a population is not above 0.

    Notes
    -----
    Wilson (1927), J Am Stat Assoc 22:209; as in PHEindicatormethods.

    Examples
    --------
    One of two people, by hand: z² = 3.8415, so the ends are
    (2 + 3.8415 ∓ 1.95996 √(3.8415 + 2)) / (2 x 5.8415) = (5.8415 ∓ 4.7371) / 11.6829.

    >>> share = proportion(1, 2)
    >>> print(f"{share.value:.4f} {share.lower:.4f} {share.upper:.4f}")
    0.5000 0.0945 0.9055
    """
    level = confidence_level(confidence)
    x, n = matched(count=count, population=population)
    refuse_where(x < 0, "count", "must not be negative", x)
    refuse_where(n <= 0, "population", "must be above 0", n)
    refuse_where(x > n, "count", "must not be above the population", x)
    p = x / n
    if level == 1:
        return Interval(p, p * 0, p * 0 + 1)
    z = normal_point(level)
    centre = 2 * x + z * z
    spread = z * np.sqrt(z * z + 4 * x * (1 - p))
    whole = 2 * (n + z * z)
    lower = np.where(x == 0, 0.0, (centre - spread) / whole)
    upper = np.where(x == n, 1.0, (centre + spread) / whole)
    return Interval.of(p, lower, upper)


def rate(
    count: ArrayLike,
    population: ArrayLike,
    *,
    per: float = 100_000,
    confidence: float = 0.95,
) -> Interval:
    """Give how often something happens for every so many people, with its plausible range.

    The value is per x/n. The ends are those of the count (see :func:`count_limits`: exact below
    10, Byar's from 10) divided by n.

    Parameters
    ----------
    count
        Events, x. Fractions are allowed; NaN gives NaN.
    population
        People or person-years, n. Events may outnumber people. NaN gives NaN.
    per
        The unit: 100,000 people unless told.
    confidence
        0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        Rates in the unit ``per``.

    Raises
    ------
    ValueError
        If a count is negative, a population is not above 0, or ``per`` is not above 0.

    Notes
    -----
    Breslow and Day (1987), volume II, chapter 2; as in PHEindicatormethods.

    Examples
    --------
    No event among 1,000: the upper end of a count of 0 is -ln 0.025 = 3.6889, so 368.89.

    >>> none = rate(0, 1_000)
    >>> print(f"{none.value:.2f} {none.lower:.2f} {none.upper:.2f}")
    0.00 0.00 368.89
    """
    unit = positive_number("per", per)
    x, n = matched(count=count, population=population)
    refuse_where(n <= 0, "population", "must be above 0", n)
    limits = count_limits(x, confidence=confidence)
    return Interval.of(unit * x / n, unit * limits.lower / n, unit * limits.upper / n)


def mean(values: ArrayLike, *, confidence: float = 0.95) -> Interval:
    """Give the average of a list of measurements, with its plausible range.

    x̄ ∓ t s/√N, with s the standard deviation (divisor N - 1) and t Student's point with N - 1
    degrees of freedom.

    Parameters
    ----------
    values
        Measurements along the last axis. One that is missing makes the whole answer NaN.
    confidence
        0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        In the unit of the values. A single measurement has a value but no limits (NaN).

    Raises
    ------
    ValueError
        If there is no measurement.

    Notes
    -----
    Student (1908), Biometrika 6:1; as in PHEindicatormethods.

    Examples
    --------
    1, 2, 3: s = 1, t = 4.3027 with 2 degrees of freedom, so 2 ∓ 4.3027/√3 = 2 ∓ 2.4841.

    >>> middle = mean([1, 2, 3])
    >>> print(f"{middle.value:.4f} {middle.lower:.4f} {middle.upper:.4f}")
    2.0000 -0.4841 4.4841
    """
    level = confidence_level(confidence)
    x = numbers("values", values)
    size = groups_on_last_axis("values", x)
    centre = x.mean(axis=-1)
    if size == 1:
        return Interval.without_limits(centre)
    t = float(stdtrit(size - 1, level + (1 - level) / 2))
    half = t * x.std(axis=-1, ddof=1) / np.sqrt(size)
    return Interval.of(centre, centre - half, centre + half)
