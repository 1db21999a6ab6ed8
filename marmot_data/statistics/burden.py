"""The people a gap stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    numbers,
    one_of,
    positive_number,
    refuse_missing,
)
from marmot_data.statistics.combination import weighted_sum
from marmot_data.statistics.inequality import read_groups
from marmot_data.statistics.intervals import Interval

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

REFERENCES = ("best", "average")


def attributable(  # noqa: PLR0913 - the fixed three, the limits, and the unit
    values: ArrayLike,
    populations: ArrayLike,
    reference: ArrayLike | str,
    *,
    lower: ArrayLike | None = None,
    upper: ArrayLike | None = None,
    polarity: str = "lower",
    per: float = 1.0,
) -> Interval:
    """Give how many people a gap stands for: how many fewer, if no area were worse than one.

    Over the areas that are worse than the reference: Σ(value - reference) people/per. Areas that
    are better stay as they are. When higher is better, it is how many more.

    Parameters
    ----------
    values
        Shares or rates of areas or groups on the last axis.
    populations
        People in each.
    reference
        The value to match, such as the city's or England's, taken as a target without error; or
        ``best`` for the best value among them, or ``average`` for their average by people.
    lower, upper
        Limits of the values, of one level of confidence, which is also that of the result.
    better
        ``lower`` or ``higher`` values are better.
    per
        The unit of the values: 1 for a share, 100 for per cent, 100,000 for a usual rate.

    Returns
    -------
    Interval
        People. Limits are NaN when none were given; all is NaN where a value is missing. The
        lower limit is not below 0.

    Raises
    ------
    ValueError
        If a population is missing or not above 0, ``better`` or ``reference`` is another word, or
        limits are given by halves or upside down.

    Notes
    -----
    Arithmetic, not a forecast: it says nothing of causes. The areas that are worse are those
    that were observed to be, and the best one is best partly by luck, so the number is somewhat
    too large where values are uncertain. Limits: see :mod:`marmot_data.statistics.combination`.

    Examples
    --------
    Shares of 0.3, 0.2 and 0.1 among 100 people each; to match 0.1: 20 + 10 fewer.

    >>> fewer = attributable([0.3, 0.2, 0.1], [100] * 3, "best")
    >>> round(float(fewer.value), 6)
    30.0
    """
    sign = 1.0 if one_of("polarity", polarity, ("lower", "higher")) == "lower" else -1.0
    unit = positive_number("per", per)
    found, people = read_groups(values, populations, lower, upper)
    target = _target(reference, found.value, people, sign)
    apart = Interval(found.value - target, found.lower - target, found.upper - target)
    worse = np.where(sign * apart.value > 0, sign * people / unit, 0.0)
    total = weighted_sum(apart, worse)
    return Interval.of(total.value, np.maximum(total.lower, 0), total.upper)


def _target(
    reference: ArrayLike | str, values: FloatArray, people: FloatArray, sign: float
) -> FloatArray:
    """Find the value to match; it gets a last axis of its own."""
    if not isinstance(reference, str):
        given = numbers("reference", reference)
        refuse_missing("reference", given)
        return given[..., np.newaxis]
    if one_of("reference", reference, REFERENCES) == "best":
        return np.asarray(sign * (sign * values).min(axis=-1, keepdims=True))
    average = (values * people).sum(axis=-1, keepdims=True) / people.sum(axis=-1, keepdims=True)
    return np.asarray(average)
