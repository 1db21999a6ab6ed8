"""Time the statistics: ``python tests/bench/bench_statistics.py``.

Prints the median of some runs in processor seconds, beside the goal where there is one.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import marmot_data.statistics as ms

if TYPE_CHECKING:
    from collections.abc import Callable

AREAS = 1_000
MANY = 100_000
RUNS = 3
Task = tuple[str, str, "Callable[[], object]"]


def slope_tasks() -> list[Task]:
    """Time every kind of slope index of 1,000 areas with 10 groups and 100,000 repetitions."""
    draws = np.random.default_rng(1)
    people = draws.uniform(800, 3_000, (AREAS, 10))
    gradient = 1 - 0.04 * np.arange(10) + draws.normal(0, 0.03, (AREAS, 10))
    tasks: list[Task] = []
    for kind, typical in (("other", 80.0), ("rate", 400.0), ("proportion", 0.4)):
        y = typical * gradient
        for transform in (False, True):
            if transform and kind == "other":
                continue
            exact = transform or kind == "other"

            def task(y: object = y, kind: str = kind, *, transform: bool = transform) -> object:
                values = np.asarray(y)
                low, high = values * 0.9, values * 1.12
                return ms.slope_index(
                    values, people, lower=low, upper=high, kind=kind, transform=transform
                )

            name = f"slope_index, {kind}{', transform' if transform else ''}: 1,000 areas x 10"
            tasks.append((name, "1" if exact else "20", task))
    gap, error = gradient - 1, np.full(10, 0.2)
    tasks.append(
        (
            "slope_index, other, RII divided by nearly 0 (simulated)",
            "20",
            lambda: ms.slope_index(gap, people, standard_error=error),
        )
    )
    return tasks


def other_tasks() -> list[Task]:
    """Time the rest."""
    draws = np.random.default_rng(2)
    deaths = draws.poisson(30, (MANY, 20)).astype(float)
    people = draws.uniform(1_500, 3_000, (MANY, 20))
    x, n = draws.poisson(30, MANY), np.full(MANY, 500.0)
    share = ms.proportion(x, n)
    y, low, high = share.value, share.lower, share.upper
    imd, wards = draws.uniform(0, 80, MANY), slice(0, 18)
    groups, size = y.reshape(-1, 10), n.reshape(-1, 10)
    lows, highs = low.reshape(-1, 10), high.reshape(-1, 10)
    years = np.arange(2019, 2024)
    return [
        ("life_expectancy: 100,000 areas", "2", lambda: ms.life_expectancy(deaths, people)),
        (
            "directly_standardised_rate: 100,000 areas",
            "",
            lambda: ms.directly_standardised_rate(deaths[:, 1:], people[:, 1:], ms.ESP_2013),
        ),
        (
            "indirectly_standardised_ratio: 100,000",
            "",
            lambda: ms.indirectly_standardised_ratio(x, n),
        ),
        ("proportion: 100,000", "", lambda: ms.proportion(x, n)),
        ("rate: 100,000", "", lambda: ms.rate(x, n)),
        ("mean: 100,000 lists of 20", "", lambda: ms.mean(deaths)),
        ("quantiles: 100,000 in fifths", "", lambda: ms.quantiles(imd, 5)),
        ("compare: 100,000", "", lambda: ms.compare(low, high, 0.06, polarity="lower")),
        (
            "difference: 100,000",
            "",
            lambda: ms.difference(share, ms.Interval(y[::-1], low[::-1], high[::-1])),
        ),
        (
            "combine: 10,000 of 10",
            "",
            lambda: ms.combine(groups, lows, highs, size),
        ),
        (
            "recent_trend: one series",
            "",
            lambda: ms.recent_trend(years, y[:5], low[:5], high[:5]),
        ),
        ("rank_range: 18 wards", "", lambda: ms.rank_range(y[wards], low[wards], high[wards])),
        ("rank_range: 1,000 areas", "", lambda: ms.rank_range(y[:1000], low[:1000], high[:1000])),
        ("bands: 18 wards", "", lambda: ms.bands(y[wards], low[wards], high[wards])),
        (
            "attributable: 10,000 of 10",
            "",
            lambda: ms.attributable(groups, size, "best", lower=lows, upper=highs),
        ),
        (
            "concentration_index: 10,000 of 10",
            "",
            lambda: ms.concentration_index(groups, size, lower=lows, upper=highs),
        ),
        (
            "between_group_variance: 10,000 of 10",
            "",
            lambda: ms.between_group_variance(groups, size, lower=lows, upper=highs),
        ),
        ("gradient: 100,000 areas", "", lambda: ms.gradient(x, n, imd)),
    ]


def median_seconds(task: Callable[[], object]) -> float:
    """Run a task a few times and give the median of the processor seconds."""
    taken = []
    for _ in range(RUNS):
        start = time.process_time()
        task()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def main() -> None:
    """Print the table."""
    write = sys.stdout.write
    write(f"{'task':<56}{'processor s':>12}{'goal':>8}\n")
    for name, goal, task in [*slope_tasks(), *other_tasks()]:
        write(f"{name:<56}{median_seconds(task):>12.4f}{goal:>8}\n")
        sys.stdout.flush()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    write(f"{'peak memory of all this, MiB':<56}{peak:>12.0f}{'500':>8}\n")


if __name__ == "__main__":
    main()
