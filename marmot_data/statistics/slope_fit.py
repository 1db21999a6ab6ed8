"""Slope and relative index with limits: exact where a closed form exists, else simulated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from marmot_data.statistics.checks import BoolArray, FloatArray, normal_point, quiet
from marmot_data.statistics.line import Line, weighted
from marmot_data.statistics.simulation import BATCH, Plan, limits_of, simulated_results

if TYPE_CHECKING:
    from marmot_data.statistics.scales import Scale

FAR_FROM_ZERO = 8.0  # standard errors; beyond it the divisor's sign is certain to 15 digits
PLAIN_BOTTOM = -np.inf


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """Hold the areas to be fitted: one row an area, one column a group."""

    scale: Scale
    line: Line
    values: FloatArray
    errors: FloatArray  # on the scale; NaN where no limits were given
    multiplier: float
    level: float


class Figures(NamedTuple):
    """Hold the results in the order of the public ones."""

    sii: FloatArray
    sii_lower: FloatArray
    sii_upper: FloatArray
    rii: FloatArray
    rii_lower: FloatArray
    rii_upper: FloatArray
    intercept: FloatArray


def transformed(fit: Fit) -> Figures:
    """Fit on the scale of the errors and bring the line's ends back; all limits are exact.

    The slope c1 on the scale has limits c1 ∓ z √Σ(h s)². For each of them the line is turned
    about its middle, which stays where the observed values put it.
    """
    on_scale = fit.scale.there(fit.values)
    slope = weighted(fit.line.slope, on_scale)
    middle = weighted(fit.line.start, on_scale) + slope / 2
    half = normal_point(fit.level) * np.sqrt(weighted(fit.line.slope**2, fit.errors**2))
    m = fit.multiplier
    outcomes = []
    for turned in (slope, slope - half, slope + half):
        start = fit.scale.back(middle - turned / 2)
        end = fit.scale.back(middle + turned / 2)
        with quiet():
            outcomes.append((m * (end - start), end / start if m > 0 else start / end))
    (sii, rii), *ends = outcomes
    (sii_low, rii_low), (sii_high, rii_high) = ends if m > 0 else ends[::-1]
    intercept = abs(m) * fit.scale.back(middle - slope / 2)
    return Figures(sii, sii_low, sii_high, rii, rii_low, rii_high, intercept)


def plain(fit: Fit, plan: Plan) -> Figures:
    """Fit the values as they are; limits are exact where they can be, else simulated."""
    start = weighted(fit.line.start, fit.values)
    rise = weighted(fit.line.slope, fit.values)
    sii, rii = _indices(np.stack([rise, start]), fit.multiplier)
    limits = np.full((4, len(start)), np.nan)
    wanted = np.asarray(~np.isnan(fit.errors).any(axis=1))
    if fit.scale.bottom == PLAIN_BOTTOM:
        error = np.sqrt(weighted(fit.line.slope**2, fit.errors**2))
        half = abs(fit.multiplier) * normal_point(fit.level) * error
        limits[:2] = sii - half, sii + half
        limits[2:], exact = _ratio_limits(fit)
        wanted = wanted & ~exact
        _simulate(fit, plan, wanted, limits[2:], only_ratio=True)
    else:
        _simulate(fit, plan, wanted, limits, only_ratio=False)
        impossible = ~_possible(fit.scale, start) | ~_possible(fit.scale, start + rise)
        rii = np.where(impossible, np.nan, rii)
        limits[2:, impossible] = np.nan
    return Figures(sii, limits[0], limits[1], rii, limits[2], limits[3], start)


def _possible(scale: Scale, ends: FloatArray) -> BoolArray:
    """Tell where an end of the line is a value that the kind can have; 0 has no ratio."""
    return (ends > scale.bottom) & (ends <= scale.top)


def _indices(line: FloatArray, multiplier: float) -> tuple[FloatArray, FloatArray]:
    """Turn rise and start (first axis) into slope and relative index."""
    rise, start = line
    with quiet():
        ratio = (start + rise) / start if multiplier > 0 else start / (start + rise)
    return multiplier * rise, ratio


def _ratio_limits(fit: Fit) -> tuple[FloatArray, BoolArray]:
    """Give the exact limits of the relative index by Fieller's theorem, and where they hold.

    For bell-shaped top N and bottom D > 0, N/D is at most t exactly when N - tD is at most 0, so
    the limits are the roots of (tD - N)² = z² Var(N - tD).
    """
    top, bottom = fit.line.end, fit.line.start
    if fit.multiplier < 0:
        top, bottom = bottom, top
    n, d = weighted(top, fit.values), weighted(bottom, fit.values)
    squared = fit.errors**2
    var_d = weighted(bottom**2, squared)
    z2 = normal_point(fit.level) ** 2
    var_n, shared = weighted(top**2, squared), weighted(top * bottom, squared)
    a = d * d - z2 * var_d
    b = n * d - z2 * shared
    # The discriminant b² - ac, arranged so that small errors do not cancel away.
    crossed = n[:, np.newaxis] * bottom - d[:, np.newaxis] * top
    inside = weighted(crossed**2, squared) - z2 * (var_n * var_d - shared**2)
    holds = (np.abs(d) >= FAR_FROM_ZERO * np.sqrt(var_d)) & (a > 0)
    with quiet():
        root = np.sqrt(z2 * np.maximum(inside, 0))
        limits = np.stack([(b - root) / a, (b + root) / a])
    return np.where(holds, limits, np.nan), holds


def _simulate(
    fit: Fit, plan: Plan, wanted: BoolArray, limits: FloatArray, *, only_ratio: bool
) -> None:
    """Fill in the limits of the wanted areas, some areas at a time."""
    chosen = np.flatnonzero(wanted)
    size = max(1, BATCH // plan.repetitions)
    centres = fit.scale.there(fit.values[chosen])
    weights = np.stack([fit.line.slope[chosen], fit.line.start[chosen]], axis=1)
    for first in range(0, len(chosen), size):
        part = slice(first, first + size)
        results = simulated_results(
            centres[part], fit.errors[chosen[part]], weights[part], fit.scale, plan
        )
        indices = _indices(results.swapaxes(0, 1), fit.multiplier)
        drawn = np.stack(indices[1:] if only_ratio else indices)
        lower, upper = limits_of(drawn, plan)
        limits[0::2, chosen[part]] = lower
        limits[1::2, chosen[part]] = upper
