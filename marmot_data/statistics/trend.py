"""Whether a series of yearly figures is going anywhere: the recent trend of Fingertips."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    normal_point,
    numbers,
    refuse_missing,
    refuse_upside_down,
    refuse_where,
)

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

POINTS = 5
SIGNIFICANT = 9.54953570608324  # the 99.8% point of chi-squared with one degree of freedom
PAIR = 2  # a start and an end
NEARLY = 0.02  # of a year: a week, so that dates written as decimals need not be exact


class Direction(StrEnum):
    """Name the four outcomes."""

    INCREASING = "increasing"
    DECREASING = "decreasing"
    NO_CHANGE = "no significant change"
    UNKNOWN = "cannot be calculated"


class Reason(StrEnum):
    """Name why an outcome was reached, so that a page can say it in its own words."""

    CLEAR = "the change is larger than chance and does not hang on one point"
    CHANCE = "the change is no larger than chance could make it"
    ONE_POINT = "the direction hangs on a single point"
    TOO_FEW = "there are fewer than five points"
    MISSING = "one of the five newest points is missing"
    NO_INTERVAL = "one of the five newest points has no interval"
    NO_WIDTH = "an interval has no width"
    REPEATED = "a period appears twice"
    OVERLAP = "the periods overlap"
    NOT_YEARLY = "the periods are not single years"
    ALL_OR_NONE = "in one year the count is nobody or everybody"


@dataclass(frozen=True, slots=True)
class Trend:
    """Hold a trend: its direction, why, how sure (chi-squared), and the change per year."""

    direction: Direction
    reason: Reason
    chi_squared: float
    slope: float


def recent_trend(  # noqa: PLR0913 - the arguments of the field's reference
    periods: ArrayLike,
    values: ArrayLike,
    lower: ArrayLike | None,
    upper: ArrayLike | None,
    *,
    counts: ArrayLike | None = None,
    populations: ArrayLike | None = None,
) -> Trend:
    """Say whether the five newest yearly figures rise, fall, or show no clear change.

    From limits: a line through the values, each weighted by w = 1/((upper - lower)/3.92)²; slope
    b and χ² = b² D/Σw with D = ΣwΣwt² - (Σwt)². From counts x out of n: the Cochran-Armitage χ²
    and the slope of the line through ln(x/(n - x)). There is a trend when χ² is above 9.5495
    (the 99.8% point) and the slope keeps its sign with any one of the five points left out.

    Parameters
    ----------
    periods
        Years as numbers, in any order; or pairs of start and end in years, (2016, 2017) for 2016
        and (2016, 2019) for 2016 to 2018, so that rolling averages can be recognised.
    values, lower, upper
        Yearly figures with 95% limits. The limits may be None when counts are given.
    counts, populations
        For proportions: decides by the counts.

    Returns
    -------
    Trend
        Direction and reason; ``cannot be calculated`` says why. The slope is the change per year
        in the unit of the values, or in log odds from counts; with χ², NaN if not calculated.

    Raises
    ------
    ValueError
        If lists differ in length, a period is missing or text, an interval is upside down, only
        one of counts and populations is given, or a count is outside 0 to its population.

    Notes
    -----
    Fingertips public health technical guidance, trend markers; χ² as in PHEindicatormethods.
    Years enter as they are, so a gap in the years counts as a gap. No rigorous analysis, says the
    guidance. Three-year rolling figures, usual for deaths in wards, do not qualify.

    Examples
    --------
    Values 10 to 18, each with standard error 1: b = 2, D/Σw = Σ(t - 3)² = 10, χ² = 4 x 10 = 40.

    >>> y = np.array([10.0, 12, 14, 16, 18])
    >>> trend = recent_trend([2019, 2020, 2021, 2022, 2023], y, y - 1.959964, y + 1.959964)
    >>> print(trend.direction, round(trend.slope, 4), round(trend.chi_squared, 3))
    increasing 2.0 40.0
    """
    years, problem = _read_years(periods)
    if counts is None and populations is None:
        series = _read_limits(years.size, values=values, lower=lower, upper=upper)
    else:
        series = _read_counts(years.size, values=values, counts=counts, populations=populations)
    newest = np.argsort(years)[-POINTS:]
    if problem is None and newest.size < POINTS:
        problem = Reason.TOO_FEW
    if problem is not None:
        return Trend(Direction.UNKNOWN, problem, np.nan, np.nan)
    chosen = [each[newest] for each in series]
    time = years[newest] - years[newest].mean()
    line = (_line_from_limits if counts is None else _line_from_counts)(time, *chosen)
    if isinstance(line, Reason):
        return Trend(Direction.UNKNOWN, line, np.nan, np.nan)
    return _judged(time, line)


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """Hold what the line is drawn through, how much each point counts, and chi-squared."""

    values: FloatArray
    weights: FloatArray
    chi_squared: float


def _read_years(periods: ArrayLike) -> tuple[FloatArray, Reason | None]:
    """Read the periods' starts, and say what makes a trend of them impossible."""
    read = numbers("periods", periods)
    refuse_missing("periods", read)
    if read.ndim == PAIR and read.shape[1] == PAIR:
        starts, ends = read.T
        refuse_where(ends <= starts, "periods", "must end after they start", ends)
    elif read.ndim == 1:
        starts, ends = read, read + 1
    else:
        raise ValueError(f"periods must be years, or pairs of start and end; got {read.shape}")
    order = np.argsort(starts)
    gaps = np.diff(starts[order])
    if (gaps == 0).any():
        return starts, Reason.REPEATED
    if (starts[order][1:] < ends[order][:-1] - NEARLY).any():
        return starts, Reason.OVERLAP
    if (np.abs(ends - starts - 1) > NEARLY).any():
        return starts, Reason.NOT_YEARLY
    return starts, None


def _read_limits(size: int, **given: ArrayLike | None) -> list[FloatArray]:
    """Read values, lower and upper, and refuse an interval upside down."""
    y, low, high = series = _read_series(size, given)
    refuse_upside_down(low, high, y)
    return series


def _read_counts(size: int, **given: ArrayLike | None) -> list[FloatArray]:
    """Read values, counts and populations, and refuse what cannot be counted."""
    _, x, n = series = _read_series(size, given)
    refuse_where(x < 0, "counts", "must not be negative", x)
    refuse_where(n <= 0, "populations", "must be above 0", n)
    refuse_where(x > n, "counts", "must not be above populations", x)
    return series


def _read_series(size: int, given: dict[str, ArrayLike | None]) -> list[FloatArray]:
    """Read lists that must be as long as the periods."""
    read = []
    for name, series in given.items():
        if series is None:
            raise ValueError(f"{name} must be given with {' and '.join(given)}; got None")
        array = numbers(name, series)
        if array.shape != (size,):
            raise ValueError(
                f"{name} must be one list as long as periods ({size}); got shape {array.shape}"
            )
        read.append(array)
    return read


def _line_from_limits(
    time: FloatArray, values: FloatArray, lower: FloatArray, upper: FloatArray
) -> _Line | Reason:
    """Weigh each value by the precision its interval shows."""
    if np.isnan(values).any():
        return Reason.MISSING
    if np.isnan([lower, upper]).any():
        return Reason.NO_INTERVAL
    if (upper == lower).any():
        return Reason.NO_WIDTH
    weights = ((upper - lower) / (2 * normal_point(0.95))) ** -2.0
    slope, information = _slope(time, values, weights)
    return _Line(values, weights, slope * slope * information)


def _line_from_counts(
    time: FloatArray, values: FloatArray, counts: FloatArray, populations: FloatArray
) -> _Line | Reason:
    """Take log odds for the direction and the Cochran-Armitage test for the certainty."""
    if np.isnan([values, counts, populations]).any():
        return Reason.MISSING
    if ((counts == 0) | (counts == populations)).any():
        return Reason.ALL_OR_NONE
    everyone, cases = populations.sum(), counts.sum()
    pull = everyone * (counts * time).sum() - cases * (populations * time).sum()
    room = everyone * (populations * time**2).sum() - (populations * time).sum() ** 2
    chi_squared = float(everyone * pull**2 / (cases * (everyone - cases) * room))
    return _Line(np.log(counts / (populations - counts)), np.ones_like(time), chi_squared)


def _slope(time: FloatArray, values: FloatArray, weights: FloatArray) -> tuple[float, float]:
    """Fit a weighted line; give its slope and the inverse of the slope's variance."""
    middle = (weights * time).sum() / weights.sum()
    information = (weights * (time - middle) ** 2).sum()
    return float((weights * (time - middle) * values).sum() / information), float(information)


def _judged(time: FloatArray, line: _Line) -> Trend:
    """Turn a fitted line into a direction."""
    slope, _ = _slope(time, line.values, line.weights)
    without = [
        _slope(*(np.delete(each, point) for each in (time, line.values, line.weights)))[0]
        for point in range(POINTS)
    ]
    direction, reason = Direction.NO_CHANGE, Reason.CHANCE
    if line.chi_squared > SIGNIFICANT:
        if {np.sign(each) for each in without} != {np.sign(slope)}:
            reason = Reason.ONE_POINT
        else:
            reason = Reason.CLEAR
            direction = Direction.INCREASING if slope > 0 else Direction.DECREASING
    return Trend(direction, reason, line.chi_squared, slope)
