"""Life expectancy from deaths and people by age."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    confidence_level,
    matched,
    normal_point,
    quiet,
    refuse_missing,
    refuse_where,
)
from marmot_data.statistics.intervals import Interval

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

AGES: tuple[int, ...] = (0, 1, *range(5, 95, 5))
"""The first age of each of the 20 bands; the last is 90 and over."""

FEWEST_PERSON_YEARS = 5_000.0  # suppressed up to and including this many
WIDEST_INTERVAL = 20.0  # years; a value with a wider 95% interval is suppressed
COHORT = 100_000.0
AREAS_AT_A_TIME = 2_048  # keeps the working tables in the processor's cache

_WIDTH = np.array([*np.diff(AGES), np.nan], dtype=np.float64)
_LIVED = np.array([0.1, *[0.5] * (len(AGES) - 1)])  # share of the band lived by those who die


def life_expectancy(
    deaths: ArrayLike,
    populations: ArrayLike,
    *,
    confidence: float = 0.95,
) -> Interval:
    """Give the years people can expect to live, at each age, if death rates stay as they are.

    Chiang's abridged life table with Silcocks' variance. With M = D/P, band width n and share
    lived a (0.1 for age 0, else 0.5): q = M n/(1 + M n (1 - a)), at most 1 and 1 in the last
    band; l the survivors of 100,000; L = n(l' + a d), last l/M; e = ΣL/l. The variance of e is
    Σ q²(1 - q)/D · l² ((1 - a) n + e')² /l², with 4/(D M²) · (l/2)² in the last band.

    Parameters
    ----------
    deaths
        Deaths in the 20 bands that begin at 0, 1, 5, 10, ..., 90, on the last axis.
    populations
        Person-years in the same bands.
    confidence
        0.9 to 1, or 90 to 100.

    Returns
    -------
    Interval
        Years of life left, one for each band; the first is life expectancy at birth. All are NaN
        where there are 5,000 person-years or fewer, where a band has more deaths than people, or
        where no one died at 90 or over. A value whose 95% interval is wider than 20 years is
        NaN; its limits stay. At an age that no one reaches the value is 0, without limits.

    Raises
    ------
    ValueError
        If there are not 20 bands, a death count is missing or negative (the reference gives a
        wrong figure here without a word), or a population is missing or not above 0.

    Notes
    -----
    Chiang (1979); Silcocks, Jenner, Reza (2001), J Epidemiol Community Health 55:38; Eayres and
    Williams (2004), 58:243; Toson and Baker (2003) for the 5,000. As in PHEindicatormethods.

    Examples
    --------
    Nobody dies before 90, and then half of them each year: 90 + 1/0.5 = 92 years at birth. Only
    the last band is uncertain: 1/(M √D) = 1/(0.5 √100) = 0.2, so 1.96 x 0.2 = 0.392 either way.

    >>> table = life_expectancy([0] * 19 + [100], [1_000] * 19 + [200])
    >>> print(f"{table.value[0]:.3f} {table.lower[0]:.3f} {table.upper[0]:.3f}")
    92.000 91.608 92.392
    """
    level = confidence_level(confidence)
    d, p = matched(deaths=deaths, populations=populations)
    if d.ndim == 0 or d.shape[-1] != len(AGES):
        bands = d.shape[-1] if d.ndim else 0
        raise ValueError(f"deaths must have 20 age bands on the last axis; got {bands}")
    refuse_missing("deaths", d)
    refuse_where(d < 0, "deaths", "must not be negative", d)
    refuse_missing("populations", p)
    refuse_where(p <= 0, "populations", "must be above 0", p)
    shape = d.shape
    flat_d, flat_p = d.reshape(-1, len(AGES)), p.reshape(-1, len(AGES))
    value, half = np.empty(flat_d.shape), np.empty(flat_d.shape)
    for start in range(0, len(flat_d), AREAS_AT_A_TIME):
        part = slice(start, start + AREAS_AT_A_TIME)
        value[part], half[part] = _table(flat_d[part], flat_p[part])
    distance = half * normal_point(level)
    lower, upper = value - distance, value + distance
    value[2 * half * normal_point(0.95) > WIDEST_INTERVAL] = np.nan
    return Interval.of(value.reshape(shape), lower.reshape(shape), upper.reshape(shape))


def _table(deaths: FloatArray, populations: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Work out expectation and standard error; one row per area, NaN where suppressed."""
    shown = (
        (populations.sum(axis=1) > FEWEST_PERSON_YEARS)
        & (deaths <= populations).all(axis=1)
        & (deaths[:, -1] > 0)
    )
    mortality = deaths / populations
    dying = _chance_of_dying(mortality)
    alive = np.empty_like(dying)
    alive[:, 0] = COHORT
    alive[:, 1:] = COHORT * np.cumprod(1 - dying[:, :-1], axis=1)
    with quiet():
        lived = np.empty_like(dying)
        lived[:, :-1] = _WIDTH[:-1] * (alive[:, 1:] + _LIVED[:-1] * (alive[:, :-1] - alive[:, 1:]))
        lived[:, -1] = alive[:, -1] / mortality[:, -1]
        expected = np.where(alive > 0, _from_here_on(lived) / alive, 0.0)
        error = np.sqrt(_from_here_on(_spread(deaths, mortality, dying, alive, expected))) / alive
    expected[~shown] = np.nan
    error[~shown] = np.nan
    return expected, error


def _chance_of_dying(mortality: FloatArray) -> FloatArray:
    """Turn death rates into chances of dying within the band; the last band has no survivors."""
    dying = np.ones_like(mortality)
    yearly = mortality[:, :-1] * _WIDTH[:-1]
    dying[:, :-1] = np.minimum(yearly / (1 + yearly * (1 - _LIVED[:-1])), 1)
    return dying


def _spread(
    deaths: FloatArray,
    mortality: FloatArray,
    dying: FloatArray,
    alive: FloatArray,
    expected: FloatArray,
) -> FloatArray:
    """Find what each band adds to the variance of the years lived by the whole cohort."""
    spread = np.empty_like(dying)
    q, died = dying[:, :-1], deaths[:, :-1]
    variance = np.where(died > 0, q * q * (1 - q) / died, 0.0)
    years_lost = (1 - _LIVED[:-1]) * _WIDTH[:-1] + expected[:, 1:]
    spread[:, :-1] = variance * (alive[:, :-1] * years_lost) ** 2
    spread[:, -1] = alive[:, -1] ** 2 / (deaths[:, -1] * mortality[:, -1] ** 2)
    return spread


def _from_here_on(bands: FloatArray) -> FloatArray:
    """Add up each band and all older ones."""
    total: FloatArray = np.cumsum(bands[:, ::-1], axis=1)[:, ::-1]
    return total
