"""Fair comparison of places with different ages: standardised rates and ratios."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    confidence_level,
    groups_on_last_axis,
    matched,
    positive_number,
    quiet,
    refuse_missing,
    refuse_where,
)
from marmot_data.statistics.intervals import SMALL_COUNT, Interval, byars_limits, count_limits

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

ESP_2013: tuple[float, ...] = (
    *(5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000),
    *(7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000),
)
"""European Standard Population 2013: people in the 19 bands 0-4, 5-9, ..., 90 and over."""


def directly_standardised_rate(
    counts: ArrayLike,
    populations: ArrayLike,
    standard: ArrayLike,
    *,
    per: float = 100_000,
    confidence: float = 0.95,
) -> Interval:
    """Give the rate a place would have if its people had the ages of a standard population.

    With counts x, populations n and standard weights w by age band, and O = Σx, W = Σw:
    value Σ(w x/n)/W, variance V = Σ(w² x/n²)/W², ends value + √(V/O) (B - O) with B Byar's lower
    or upper limit of O.

    Parameters
    ----------
    counts
        Events by age band on the last axis. As in the reference, a missing count is taken as 0:
        do not hand over bands whose count is suppressed.
    populations
        People or person-years by age band.
    standard
        Weights of the standard population by age band, such as :data:`ESP_2013`. A weight of 0
        takes its band out of the rate, though its events still count in O.
    per
        The unit: 100,000 people unless told.
    confidence
        0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        Rates in the unit ``per``; NaN where fewer than 10 events happened.

    Raises
    ------
    ValueError
        If a count is negative, a population is missing or not above 0, a weight is missing or
        negative, or all weights are 0.

    Notes
    -----
    Dobson, Kuulasmaa, Eberle, Scherer (1991), Stat Med 10:457; as in PHEindicatormethods. For
    an age range such as under 75, leave the other bands out of all three arguments.

    Examples
    --------
    Two bands, 10 in 1,000 and 40 in 1,000, standard 3 to 1: (3 x 0.01 + 1 x 0.04)/4 = 0.0175.
    V = (9 x 10 + 40)/1000²/16 = 8.125e-6, and Byar's lower limit of 50 is 37.108, so the lower
    end is 0.0175 + √(8.125e-6/50) (37.108 - 50) = 0.012303.

    >>> dsr = directly_standardised_rate([10, 40], [1000, 1000], [3, 1], per=1000)
    >>> print(f"{dsr.value:.2f} {dsr.lower:.2f} {dsr.upper:.2f}")
    17.50 12.30 23.92
    """
    level = confidence_level(confidence)
    unit = positive_number("per", per)
    x, n, w = matched(counts=counts, populations=populations, standard=standard)
    groups_on_last_axis("counts", x)
    refuse_where(x < 0, "counts", "must not be negative", x)
    refuse_missing("populations", n)
    refuse_where(n <= 0, "populations", "must be above 0", n)
    refuse_missing("standard", w)
    refuse_where(w < 0, "standard", "must not be negative", w)
    weight = w.sum(axis=-1)
    refuse_where(weight <= 0, "standard", "must not add up to 0", weight)
    share = np.nan_to_num(x) / n * w
    events = np.nan_to_num(x).sum(axis=-1)
    value = share.sum(axis=-1) / weight
    variance = (share * w / n).sum(axis=-1) / weight**2
    limits = byars_limits(events, level)
    enough = events >= SMALL_COUNT
    with quiet():
        step = np.sqrt(variance / events)
        ends = [value + step * (end - events) for end in (limits.lower, limits.upper)]
    shown = [np.where(enough, unit * figure, np.nan) for figure in (value, *ends)]
    return Interval.of(*shown)


def indirectly_standardised_ratio(
    observed: ArrayLike,
    expected: ArrayLike,
    *,
    confidence: float = 0.95,
) -> Interval:
    """Give how many events happened for each one that was to be expected from a place's ages.

    Value O/E; the ends are those of the count O (exact below 10, else Byar's) divided by E.

    Parameters
    ----------
    observed
        Events, O. NaN gives NaN.
    expected
        Events that the reference rates by age would give, E = Σ(rate x people). NaN gives NaN.
    confidence
        0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        Ratios; 1 is what was expected. Times 100 it is the usual standardised mortality ratio,
        times the crude rate of the reference it is the indirectly standardised rate.

    Raises
    ------
    ValueError
        If a count is negative or an expectation is not above 0.

    Notes
    -----
    Breslow and Day (1987), volume II, chapter 2; as in PHEindicatormethods.

    Examples
    --------
    A hundred where 80 were expected: 100/80, from 81.362/80 = 1.0170 up.

    >>> ratio = indirectly_standardised_ratio(100, 80)
    >>> print(f"{ratio.value:.2f} {ratio.lower:.4f} {ratio.upper:.4f}")
    1.25 1.0170 1.5203
    """
    x, e = matched(observed=observed, expected=expected)
    refuse_where(x < 0, "observed", "must not be negative", x)
    refuse_where(e <= 0, "expected", "must be above 0", e)
    limits = count_limits(x, confidence=confidence)
    return Interval.of(x / e, limits.lower / e, limits.upper / e)
