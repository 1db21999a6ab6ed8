"""A value with its interval, and the intervals of counts on which rates rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import gammainccinv, gammaincinv

from marmot_data.statistics.checks import (
    FloatArray,
    confidence_level,
    normal_point,
    numbers,
    quiet,
    refuse_where,
)

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

SMALL_COUNT = 10.0  # below this, Byar's approximation gives way to the exact limits


@dataclass(frozen=True, slots=True, eq=False)
class Interval:
    """Hold a value and the two ends between which the truth plausibly lies.

    Each is an array; a single figure is an array without axes, which reads as a number. NaN
    stands for a figure that is suppressed or cannot be given.
    """

    value: FloatArray
    lower: FloatArray
    upper: FloatArray

    @classmethod
    def of(cls, value: ArrayLike, lower: ArrayLike, upper: ArrayLike) -> Interval:
        """Make an interval from plain numbers or lists.

        Examples
        --------
        >>> float(Interval.of(80.1, 79.4, 80.8).upper)
        80.8
        """
        return cls(
            np.asarray(value, dtype=np.float64),
            np.asarray(lower, dtype=np.float64),
            np.asarray(upper, dtype=np.float64),
        )

    @classmethod
    def without_limits(cls, value: ArrayLike) -> Interval:
        """Make an interval of which only the value is known; its ends are NaN.

        Examples
        --------
        >>> Interval.without_limits([80.1, 82.0]).upper
        array([nan, nan])
        """
        nothing = np.full(np.shape(value), np.nan)
        return cls.of(value, nothing, nothing)

    def at(self, index: int) -> Interval:
        """Take one area or group of the last axis, such as the most deprived fifth.

        Examples
        --------
        >>> float(Interval.of([80.1, 82.0], [79.4, 81.0], [80.8, 83.0]).at(-1).value)
        82.0
        """
        return Interval.of(self.value[..., index], self.lower[..., index], self.upper[..., index])

    def times(self, factor: ArrayLike) -> Interval:
        """Change the unit: multiply value and ends by a positive factor.

        Examples
        --------
        >>> float(Interval.of(0.25, 0.2, 0.3).times(100).value)
        25.0
        """
        scale = numbers("factor", factor)
        refuse_where(~(scale > 0), "factor", "must be above 0", scale)
        return Interval.of(self.value * scale, self.lower * scale, self.upper * scale)


def count_limits(count: ArrayLike, *, confidence: float = 0.95) -> Interval:
    """Give a number of events with the range of numbers that chance alone could make of it.

    Below 10 events, exact: χ² points with 2x and 2x + 2 degrees of freedom, halved. From 10,
    Byar's approximation (see :func:`byars_limits`). A count of 9.5 is below 10.

    Raises
    ------
    ValueError
        If a count is negative.

    Examples
    --------
    One event, by hand: the lower end solves 1 - e^(-m) = 0.025, so m = 0.02532.

    >>> print(f"{count_limits(1).lower:.5f} {count_limits(1).upper:.4f}")
    0.02532 5.5716
    """
    level = confidence_level(confidence)
    x = numbers("count", count)
    refuse_where(x < 0, "count", "must not be negative", x)
    tail = (1 - level) / 2
    byar = byars_limits(x, level)
    lower = np.where(x > 0, gammaincinv(x, tail), 0.0)  # the point has no meaning at 0
    upper = gammainccinv(x + 1, tail)
    exact = x < SMALL_COUNT
    return Interval.of(x, np.where(exact, lower, byar.lower), np.where(exact, upper, byar.upper))


def byars_limits(count: FloatArray, level: float) -> Interval:
    """Give Byar's limits of a number of events, good from about 10 events.

    Lower x(1 - 1/(9x) - z/(3√x))³; upper the same with x + 1 for x and plus for minus. A lower
    end below 0, which a level of 1 makes, cannot be given and is NaN.

    Examples
    --------
    A hundred events: 100 (1 - 1/900 - 1.95996/30)³ = 81.362.

    >>> print(f"{byars_limits(np.asarray(100.0), 0.95).lower:.2f}")
    81.36
    """
    z = normal_point(level)
    with quiet():
        lower = count * (1 - 1 / (9 * count) - z / (3 * np.sqrt(count))) ** 3
        more = count + 1
        upper = more * (1 - 1 / (9 * more) + z / (3 * np.sqrt(more))) ** 3
    return Interval.of(count, np.where(lower < 0, np.nan, lower), upper)
