"""The social gradient itself: one value for each fifth of areas by deprivation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    matched,
    numbers,
    one_of,
    refuse_missing,
    refuse_where,
)
from marmot_data.statistics.combination import combine
from marmot_data.statistics.crude import proportion, rate
from marmot_data.statistics.intervals import Interval
from marmot_data.statistics.ranks import quantiles

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Places = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class Gradient:
    """Hold values by group of areas on the last axis, the most deprived group first.

    ``interval`` has the values, ``populations`` the people and ``areas`` the number of areas in
    each group; they can be handed on to :func:`slope_index`.
    """

    interval: Interval
    populations: FloatArray
    areas: FloatArray


def gradient(  # noqa: PLR0913 - the three columns of the data and the choices of a rate
    counts: ArrayLike,
    populations: ArrayLike,
    deprivation: ArrayLike,
    *,
    kind: str = "proportion",
    groups: int = 5,
    per: float = 100_000,
    confidence: float = 0.95,
) -> Gradient:
    """Give a share or rate for each fifth of areas, from the most to the least deprived fifth.

    Areas are put into fifths by :func:`quantiles`; counts and people of a fifth are added up, and
    :func:`proportion` or :func:`rate` is taken of the sums.

    Parameters
    ----------
    counts, populations
        Of small areas, on the last axis. A count or population that is missing leaves its group
        without a value: a suppressed figure is never added up as 0.
    deprivation
        A score by area that is higher where deprivation is.
    kind
        ``proportion`` (from 0 to 1) or ``rate`` (for every ``per`` people).
    groups
        5 for fifths, 10 for tenths.
    per, confidence
        As for :func:`rate`.

    Returns
    -------
    Gradient
        Group 1, the most deprived, comes first.

    Raises
    ------
    ValueError
        If there are fewer areas than groups, ties in deprivation leave a group empty, an area has
        no deprivation score, or counts and populations are refused by the rate or proportion.

    Notes
    -----
    Fifths within a city and fifths of England are different things: say which. They hold equal
    numbers of areas, not of people.

    Examples
    --------
    Four areas in two halves: 30 + 20 of 200 people, then 12 + 8 of 200.

    >>> halves = gradient([30, 20, 12, 8], [100] * 4, [40, 30, 20, 10], groups=2)
    >>> halves.interval.value, halves.populations, halves.areas
    (array([0.25, 0.1 ]), array([200., 200.]), array([2., 2.]))
    """
    word = one_of("kind", kind, ("proportion", "rate"))
    x, n = matched(counts=counts, populations=populations)
    refuse_where(x < 0, "counts", "must not be negative", x)
    refuse_where(n <= 0, "populations", "must be above 0", n)
    members = _members(deprivation, x, groups)
    cases, people = _sums(x, members), _sums(n, members)
    if word == "rate":
        found = rate(cases, people, per=per, confidence=confidence)
    else:
        found = proportion(cases, people, confidence=confidence)
    return Gradient(found, people, _sizes(members))


def gradient_of_estimates(  # noqa: PLR0913 - the columns of the data
    values: ArrayLike,
    lower: ArrayLike,
    upper: ArrayLike,
    weights: ArrayLike,
    deprivation: ArrayLike,
    *,
    groups: int = 5,
) -> Gradient:
    """Give an average for each fifth of areas by deprivation, from values that carry intervals.

    Areas are put into fifths by :func:`quantiles`; the values of a fifth are averaged by
    :func:`combine`.

    Parameters
    ----------
    values, lower, upper
        Of small areas, on the last axis, with limits of one level of confidence.
    weights
        People in each area.
    deprivation
        A score by area that is higher where deprivation is.
    groups
        5 for fifths, 10 for tenths.

    Returns
    -------
    Gradient
        Group 1, the most deprived, comes first. A group with a missing value is NaN.

    Raises
    ------
    ValueError
        As :func:`gradient` and :func:`combine`.

    Examples
    --------
    >>> years = [75, 76, 80, 83], [74, 75, 79, 82], [76, 77, 81, 84]
    >>> halves = gradient_of_estimates(*years, [1, 1, 2, 1], [40, 30, 20, 10], groups=2)
    >>> halves.interval.value
    array([75.5, 81. ])
    """
    y, low, high, w = matched(values=values, lower=lower, upper=upper, weights=weights)
    members = _members(deprivation, y, groups)
    averages = [combine(*(each[..., m] for each in (y, low, high, w))) for m in members]
    ends = ("value", "lower", "upper")
    found = Interval(*(np.stack([getattr(a, end) for a in averages], axis=-1) for end in ends))
    return Gradient(found, _sums(w, members), _sizes(members))


def _members(deprivation: ArrayLike, areas: FloatArray, groups: int) -> list[Places]:
    """Find the areas of each group, and refuse areas that cannot be placed."""
    scores = numbers("deprivation", deprivation)
    if scores.ndim != 1 or areas.shape[-1:] != scores.shape:
        raise ValueError(
            f"deprivation must have one score for each area; got {scores.shape} for {areas.shape}"
        )
    refuse_missing("deprivation", scores)
    placed = quantiles(scores, groups)
    members = [np.flatnonzero(placed == number) for number in range(1, int(groups) + 1)]
    empty = [number for number, member in enumerate(members, start=1) if not member.size]
    if empty:
        raise ValueError(
            f"deprivation must fill all {groups} groups; got no area in group {empty[0]}"
        )
    return members


def _sums(array: FloatArray, members: list[Places]) -> FloatArray:
    """Add up the areas of each group; a missing one makes the sum missing."""
    return np.stack([array[..., member].sum(axis=-1) for member in members], axis=-1)


def _sizes(members: list[Places]) -> FloatArray:
    return np.array([float(member.size) for member in members])
