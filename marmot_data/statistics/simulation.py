"""Limits by repeated draws, the same draws for every area.

One block of draws serves many areas and is made anew from the seed for each batch of areas, so
that memory does not grow with the number of areas and an area's limits do not depend on which
other areas are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import whole_number

if TYPE_CHECKING:
    from marmot_data.statistics.checks import FloatArray
    from marmot_data.statistics.scales import Scale

BLOCK = 40_960  # numbers drawn at a time: small enough for the processor's cache
BATCH = 2**21  # simulated results held at a time
FEWEST_REPETITIONS = 1_000


@dataclass(frozen=True, slots=True)
class Plan:
    """Say how many draws, from which seed, and which of the sorted results are the limits."""

    repetitions: int
    seed: int
    low: int
    high: int

    @classmethod
    def of(cls, repetitions: int, seed: int, level: float) -> Plan:
        """Choose result number R(1 - c)/2 and R(c + (1 - c)/2), counted from 1.

        Examples
        --------
        >>> plan = Plan.of(100_000, 0, 0.95)
        >>> plan.low, plan.high
        (2500, 97500)
        """
        draws = whole_number("repetitions", repetitions, least=FEWEST_REPETITIONS)
        low = round(draws * (1 - level) / 2)
        high = round(draws * (level + (1 - level) / 2))
        if low < 1:
            raise ValueError(
                f"repetitions must be enough for the confidence level {level}; got {draws}"
            )
        return cls(draws, whole_number("seed", seed, least=0), low, high)


def simulated_results(
    centres: FloatArray, errors: FloatArray, weights: FloatArray, scale: Scale, plan: Plan
) -> FloatArray:
    """Draw the groups of some areas again and again, and give weighted sums of each draw.

    Parameters
    ----------
    centres, errors
        Areas by groups, on the scale of the errors.
    weights
        Areas by sums by groups.
    scale
        Brings a draw back to the scale of the values.
    plan
        Number of draws and seed.

    Returns
    -------
    FloatArray
        Areas by sums by repetitions.
    """
    areas, sums, groups = weights.shape
    results = np.empty((areas, sums, plan.repetitions))
    random = np.random.default_rng(plan.seed)
    block = BLOCK // groups
    with np.errstate(over="ignore"):
        for start in range(0, plan.repetitions, block):
            rows = min(block, plan.repetitions - start)
            normal = random.standard_normal((groups, rows))
            values = np.empty_like(normal)
            for area in range(areas):
                np.multiply(normal, errors[area, :, np.newaxis], out=values)
                values += centres[area, :, np.newaxis]
                scale.back_in_place(values)
                np.matmul(weights[area], values, out=results[area, :, start : start + rows])
    return results


def limits_of(results: FloatArray, plan: Plan) -> tuple[FloatArray, FloatArray]:
    """Pick the two limits from unsorted results on the last axis; the results are reordered.

    Examples
    --------
    >>> low, high = limits_of(np.arange(1000.0)[::-1].copy(), Plan.of(1000, 0, 0.95))
    >>> float(low), float(high)
    (24.0, 974.0)
    """
    # Two separate calls: numpy partitions for one position several times as fast as for two.
    results.partition(plan.high - 1)
    upper = results[..., plan.high - 1].copy()
    results.partition(plan.low - 1)
    return results[..., plan.low - 1].copy(), upper
