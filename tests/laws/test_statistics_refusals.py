"""Wrong input is refused with the argument, the rule and the offending value."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

import marmot_data.statistics as ms
from marmot_data.statistics.intervals import count_limits

if TYPE_CHECKING:
    from collections.abc import Callable

NAN = float("nan")
FIVE = [10.0, 20, 30, 40, 50]
ONES = [1.0] * 5
YEARS = [2019, 2020, 2021, 2022, 2023]
DEATHS, LIVES = [1.0] * 20, [1_000.0] * 20
INTERVAL = ms.Interval.of(2, 1, 3)


def changed(source: list[float], position: int, value: float) -> list[float]:
    return [*source[:position], value, *source[position + 1 :]]


def two_areas(number: int) -> ms.Interval:
    values = np.arange(float(number))
    return ms.Interval.of(values, values - 1, values + 1)


def slope(**options: Any) -> Callable[[], object]:
    given = {"values": FIVE, "populations": ONES, "repetitions": 1_000, **options}
    return lambda: ms.slope_index(**given)


def dsr(counts: Any, populations: Any, standard: Any, **options: Any) -> Callable[[], object]:
    return lambda: ms.directly_standardised_rate(counts, populations, standard, **options)


def trend(*arguments: Any, **options: Any) -> Callable[[], object]:
    return lambda: ms.recent_trend(*arguments, **options)


def lives(deaths: Any, people: Any) -> Callable[[], object]:
    return lambda: ms.life_expectancy(deaths, people)


SHARES = [0.1, 0.2, 0.3, 0.4, 0.5]
LOW, HIGH = [0.05, 0.1, 0.2, 0.3, 0.4], [0.2, 0.3, 0.4, 0.5, 0.6]
FOUND = {"lower": LOW, "upper": HIGH}

REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: ms.proportion(-1, 5), "count must not be negative; got -1.0"),
    (lambda: ms.proportion([1, 6], 5), "count must not be above the population; got 6.0 at posi"),
    (lambda: ms.proportion(1, [[5, 0]]), "population must be above 0; got 0.0 at position 0, 1"),
    (lambda: ms.proportion("1", 5), "count must be numbers, not text; got 1"),
    (
        lambda: ms.proportion(np.array(["1", None]), 5),
        "count must be numbers, not text; got 1 at position 0",
    ),
    (
        lambda: ms.proportion(np.array([[1, "a"]], dtype=object), 5),
        "count must be numbers, not text; got a at position 0, 1",
    ),
    (
        lambda: ms.proportion([1, 2], [1, 2, 3]),
        "count and population must have shapes that match; got (2,), (3,)",
    ),
    (lambda: ms.proportion(1, 5, confidence=0.8), "confidence must be from 0.9 to 1 or from 90"),
    (
        lambda: ms.proportion(1, 5, confidence=1.5),
        "confidence must be from 0.9 to 1 or from 90 to 100; got 1.5",
    ),
    (
        lambda: ms.proportion(1, 5, confidence=101),
        "confidence must be from 0.9 to 1 or from 90 to 100; got 101",
    ),
    (lambda: ms.proportion(1, 5, confidence=NAN), "confidence must be a finite number; got nan"),
    (lambda: ms.proportion(np.inf, 5), "count must be finite; got inf"),
    (lambda: ms.proportion([[1, 2], [3]], 5), "count must have rows of equal length"),
    (lambda: ms.proportion(1j, 5), "count must be numbers; got complex128"),
    (lambda: ms.proportion({}, 5), "count must be numbers; got {}"),  # type: ignore[arg-type]
    (lambda: ms.rate(-0.5, 5), "count must not be negative; got -0.5"),
    (lambda: ms.rate(1, -2), "population must be above 0; got -2.0"),
    (lambda: ms.rate(1, 0), "population must be above 0; got 0.0"),
    (lambda: ms.rate(1, 2, per=0), "per must be above 0; got 0"),
    (lambda: ms.rate(1, 2, per=NAN), "per must be a finite number; got nan"),
    (lambda: count_limits("1"), "count must be numbers, not text; got 1"),
    (lambda: count_limits(np.inf), "count must be finite; got inf"),
    (lambda: ms.mean(["1"]), "values must be numbers, not text; got 1 at position 0"),
    (lambda: ms.mean([]), "values must be a list of at least one number; got shape (0,)"),
    (lambda: ms.mean(3), "values must be a list of at least one number; got shape ()"),
    (lambda: ms.indirectly_standardised_ratio(-3, 2), "observed must not be negative; got -3.0"),
    (lambda: ms.indirectly_standardised_ratio(3, 0), "expected must be above 0; got 0.0"),
    (dsr([1, -1], [1, 1], 1), "counts must not be negative; got -1.0 at position 1"),
    (dsr([1, 1], [1, NAN], 1), "populations must not be missing; got nan at position 1"),
    (dsr([1, 1], [0, 1], 1), "populations must be above 0; got 0.0 at position 0"),
    (dsr([1, 1], [1, 1], [1, NAN]), "standard must not be missing; got nan at position 1"),
    (dsr([1, 1], [1, 1], [1, -2]), "standard must not be negative; got -2.0 at position 1"),
    (dsr([1, 1], [1, 1], [0, 0]), "standard must not add up to 0; got 0.0"),
    (dsr(1, 1, 1), "counts must be a list of at least one number; got shape ()"),
    (dsr([1, 1], [1, 1], [1, 1], per=-5), "per must be above 0; got -5"),
    (lives(DEATHS[:19], LIVES[:19]), "deaths must have 20 age bands on the last axis; got 19"),
    (lives(3, 5), "deaths must have 20 age bands on the last axis; got 0"),
    (lives(changed(DEATHS, 3, NAN), LIVES), "deaths must not be missing; got nan at position 3"),
    (lives(changed(DEATHS, 0, -1), LIVES), "deaths must not be negative; got -1.0 at position 0"),
    (lives(DEATHS, changed(LIVES, 19, 0)), "populations must be above 0; got 0.0 at position 19"),
    (lives(DEATHS, changed(LIVES, 2, NAN)), "populations must not be missing; got nan at positi"),
    (slope(values=FIVE[:4], populations=ONES[:4]), "values must have 5 to 100 groups on the last"),
    (slope(values=[1.0] * 101, populations=1), "values must have 5 to 100 groups on the last axi"),
    (slope(values=["1", "10", "2", "3", "4"]), "values must be numbers, not text; got 1 at posit"),
    (slope(values=changed(FIVE, 2, NAN)), "values must not be missing; got nan at position 2"),
    (slope(populations=changed(ONES, 1, 0)), "populations must be above 0; got 0.0 at position 1"),
    (slope(populations=changed(ONES, 1, NAN)), "populations must not be missing; got nan at pos"),
    (
        slope(values=changed(FIVE, 0, -1), kind="rate"),
        "values must not be below 0 for a rate; got -1.0 at position 0",
    ),
    (slope(values=3, populations=1), "values must be a list of at least one number; got shape ()"),
    (slope(lower=ONES, standard_error=1), "standard_error must not be given beside lower and upp"),
    (slope(seed=NAN), "seed must be a finite number; got nan"),
    (slope(kind="proportion"), "values must not be above 1 for a proportion; got 10.0 at positio"),
    (slope(kind="percentage"), "kind must be one of other, rate, proportion; got 'percentage'"),
    (slope(lower=ONES), "upper must be given with lower; got None"),
    (slope(upper=ONES), "lower must be given with upper; got None"),
    (slope(lower=ONES, upper=ONES, standard_error=1), "standard_error must not be given beside"),
    (slope(lower=ONES, upper=FIVE[::-1]), "upper must not be below the value; got 20.0 at posit"),
    (slope(lower=FIVE[::-1], upper=[60] * 5), "lower must not be above the value; got 50.0 at p"),
    (slope(lower=[60] * 5, upper=ONES), "lower must not be above upper; got 60.0 at position 0"),
    (slope(lower=changed(ONES, 4, NAN), upper=[60] * 5), "lower must not be missing; got nan at"),
    (slope(standard_error=changed(ONES, 4, NAN)), "standard_error must not be missing; got nan"),
    (slope(standard_error=-1), "standard_error must not be negative; got -1.0"),
    (slope(transform=True), "transform must only be asked for a rate or proportion; got kind"),
    (slope(transform=True, kind="rate", standard_error=1), "transform must be used with lower a"),
    (slope(kind="rate", lower=changed(ONES, 2, 0), upper=[60] * 5), "lower must be above 0, whic"),
    (slope(kind="rate", values=changed(FIVE, 0, 0), standard_error=1), "values must be above 0,"),
    (
        slope(kind="rate", values=changed(FIVE, 0, 0), transform=True),
        "values must be above 0, which has no logarithm; got 0.0 at position 0",
    ),
    (
        slope(values=SHARES, kind="proportion", lower=LOW, upper=ONES),
        "upper must be below 1, which has no log odds; got 1.0 at position 0",
    ),
    (slope(values=SHARES, kind="proportion", lower=LOW, upper=[1.2] * 5), "upper must not be ab"),
    (slope(multiplier=0), "multiplier must not be 0; got 0"),
    (slope(multiplier=NAN), "multiplier must be a finite number; got nan"),
    (slope(repetitions=999), "repetitions must be a whole number from 1000 up; got 999"),
    (slope(repetitions=1000.5), "repetitions must be a whole number from 1000 up; got 1000.5"),
    (slope(seed=-1), "seed must be a whole number from 0 up; got -1"),
    (slope(confidence=0.9999), "repetitions must be enough for the confidence level 0.9999"),
    (slope(confidence=1), "confidence must be below 1 for a slope index; got 1"),
    (slope(confidence=0.5), "confidence must be from 0.9 to 1 or from 90 to 100; got 0.5"),
    (lambda: ms.quantiles(["1", "10"], 2), "values must be numbers, not text; got 1 at position"),
    (lambda: ms.quantiles([1, 2], 0), "groups must be a whole number from 1 up; got 0"),
    (lambda: ms.quantiles([1, 2], True + 1.5), "groups must be a whole number from 1 up; got 2.5"),  # type: ignore[arg-type]
    (lambda: ms.quantiles(4, 2), "values must be a list of at least one number; got shape ()"),
    (lambda: ms.compare(3, 2, 1, polarity="lower"), "lower must not be above upper; got 3.0"),
    (
        lambda: ms.compare(1, 2, 1, polarity="low"),
        "polarity must be one of higher, lower, neither; ",
    ),
    (lambda: ms.rank_range([1], [2], [3]), "lower must not be above the value; got 2.0"),
    (lambda: ms.rank_range(2, 1, 3), "values must be a list of at least one number; got shape ()"),
    (lambda: ms.rank_range([1], [1], [1], repetitions=10), "repetitions must be a whole number f"),
    (
        lambda: ms.bands([2, 2], [1, 1], [3, 1.5]),
        "upper must not be below the value; got 1.5 at position 1",
    ),
    (lambda: ms.bands([[2]], [1], [3]), "values must be one list of areas; got shape (1, 1)"),
    (lambda: ms.difference(INTERVAL, ms.Interval.of(1, 2, 3)), "lower must not be above the val"),
    (lambda: ms.difference(ms.Interval.of(4, 2, 3), INTERVAL), "upper must not be below the val"),
    (
        lambda: ms.difference(two_areas(2), two_areas(3)),
        "a.value and a.lower and a.upper and b.value and b.lower and b.upper must have shapes that",
    ),
    (lambda: ms.combine(1, 0, 2, 1), "values must be a list of at least one number; got shape ()"),
    (lambda: ms.combine([1], [2], [3], [1]), "lower must not be above the value; got 2.0"),
    (lambda: ms.combine([3], [1], [2], [1]), "upper must not be below the value; got 2.0"),
    (lambda: ms.combine([1], [0], [2], [-1]), "weights must not be negative; got -1.0"),
    (lambda: ms.combine([1], [0], [2], [0]), "weights must not add up to 0; got 0.0"),
    (lambda: ms.combine([1], [0], [2], [NAN]), "weights must not be missing; got nan"),
    (lambda: ms.combine([1], [2], [0], [1]), "lower must not be above upper; got 2.0"),
    (lambda: ms.attributable([1], [1], "worst"), "reference must be one of best, average; got"),
    (lambda: ms.attributable([1], [1], NAN), "reference must not be missing; got nan"),
    (lambda: ms.attributable([1], [1], ["a"]), "reference must be numbers, not text; got a"),
    (lambda: ms.attributable([1], [1], 0, per=0), "per must be above 0; got 0"),
    (
        lambda: ms.attributable([3], [1], 0, lower=[1], upper=[2]),
        "upper must not be below the value; got 2.0",
    ),
    (
        lambda: ms.attributable([1], [1], 0, polarity="neither"),
        "polarity must be one of lower, hig",
    ),
    (lambda: ms.attributable([1], [1], 0, lower=[0]), "lower and upper must be given together"),
    (lambda: ms.attributable([1], [0], 0), "populations must be above 0; got 0.0 at position 0"),
    (lambda: ms.concentration_index([0, 0], [1, 1]), "values must not all be 0; got 0.0"),
    (lambda: ms.concentration_index([-1, 2], [1, 1]), "values must not be negative; got -1.0"),
    (lambda: ms.between_group_variance([1], [NAN]), "populations must not be missing; got nan"),
    (lambda: ms.between_group_variance(1, 1), "values must be a list of at least one number"),
    (lambda: ms.gradient([1, 1], [2, 2], [3, NAN], groups=2), "deprivation must not be missing"),
    (lambda: ms.gradient([1, 1], [2, 2], [3], groups=1), "deprivation must have one score for e"),
    (
        lambda: ms.gradient([1], [2], ["3"], groups=1),
        "deprivation must be numbers, not text; got 3",
    ),
    (lambda: ms.gradient([-1, 2], [2, 2], [3, 4], groups=1), "counts must not be negative; got -1"),
    (lambda: ms.gradient([1, 1], [2, 0], [3, 4], groups=1), "populations must be above 0; got 0.0"),
    (
        lambda: ms.gradient([1, 1], [2, 2], [3, 3], groups=2),
        "deprivation must fill all 2 groups; got no area in group 2",
    ),
    (lambda: ms.gradient([1], [2], [3]), "deprivation must fill all 5 groups; got no area in gr"),
    (lambda: ms.gradient([3], [2], [3], groups=1), "count must not be above the population; got"),
    (lambda: ms.gradient([1], [2], [3], kind="x"), "kind must be one of proportion, rate; got 'x"),
    (trend(["2019"] * 5, FIVE, ONES, FIVE), "periods must be numbers, not text; got 2019 at pos"),
    (trend([*YEARS[:4], NAN], FIVE, ONES, FIVE), "periods must not be missing; got nan at posit"),
    (trend([(2019, 2019)] * 5, FIVE, ONES, FIVE), "periods must end after they start; got 2019"),
    (trend(2019, FIVE, ONES, FIVE), "periods must be years, or pairs of start and end; got"),
    (trend(YEARS, ["1"] * 5, ONES, FIVE), "values must be numbers, not text; got 1 at position 0"),
    (trend(YEARS, FIVE[:4], ONES, FIVE), "values must be one list as long as periods (5); got"),
    (trend(YEARS, FIVE, None, FIVE), "lower must be given with values and lower and upper; got"),
    (trend(YEARS, FIVE, [11] * 5, [60] * 5), "lower must not be above the value; got 11.0 at pos"),
    (trend(YEARS, FIVE, None, None, counts=ONES), "populations must be given with values and co"),
    (
        trend(YEARS, FIVE, None, None, counts=FIVE, populations=[20] * 5),
        "counts must not be above populations; got 30.0 at position 2",
    ),
    (
        trend(YEARS, FIVE, None, None, counts=[-1] * 5, populations=[20] * 5),
        "counts must not be negative; got -1.0 at position 0",
    ),
    (
        trend(YEARS, FIVE, None, None, counts=ONES, populations=[0] * 5),
        "populations must be above 0; got 0.0 at position 0",
    ),
    (lambda: INTERVAL.times(-1), "factor must be above 0; got -1.0"),
    (lambda: INTERVAL.times(0), "factor must be above 0; got 0.0"),
    (lambda: INTERVAL.times("2"), "factor must be numbers, not text; got 2"),
]


@pytest.mark.parametrize(("call", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_wrong_input_is_refused_in_words(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match="^" + re.escape(message)):
        call()


def test_a_refusal_names_the_place_only_where_there_is_one() -> None:
    for given, message in ((0, "must be above 0; got 0.0"), ([1, 0], "got 0.0 at position 1")):
        with pytest.raises(ValueError, match=re.escape(message) + "$"):
            ms.proportion(0, given)


def test_hidden_entries_of_a_masked_array_stay_hidden() -> None:
    hidden = np.ma.masked_array([4.0, 5.0], mask=[False, True])
    assert np.isnan(ms.proportion(hidden, 10).value).tolist() == [False, True]


def test_none_is_missing() -> None:
    given: Any = [4, None]
    assert np.isnan(ms.rate(given, 10).value).tolist() == [False, True]


def test_shares_of_zero_are_welcome_where_nothing_needs_their_logarithm() -> None:
    found = ms.slope_index([0, 0.1, 0.2, 0.3, 1], ONES, kind="proportion")
    assert float(found.sii) == pytest.approx(1.1)


def test_results_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        INTERVAL.value = INTERVAL.lower  # type: ignore[misc]


def test_the_app_starts_without_the_slow_parts_of_scipy() -> None:
    program = (
        "import sys, marmot_data.statistics; "
        "slow = {'scipy.stats', 'scipy.optimize', 'pandas', 'streamlit'} & set(sys.modules); "
        "print(*sorted(slow))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "\n", "")


def test_everything_promised_is_there() -> None:
    for name in ms.__all__:
        assert getattr(ms, name) is not None
    assert "slope_index" in ms.__all__
