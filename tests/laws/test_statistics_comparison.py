"""Comparison words and trends follow Fingertips."""

from __future__ import annotations

import math
from enum import StrEnum

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from marmot_data.statistics import Direction, Reason, compare, recent_trend
from marmot_data.statistics.trend import SIGNIFICANT

CLOSE = 1e-8
LAW = settings(max_examples=60)
YEARS = [2019.0, 2020, 2021, 2022, 2023]
VALUES = [41.0, 39.5, 38.0, 37.5, 34.0]
ERRORS = [0.8, 0.9, 0.7, 1.0, 0.8]
COUNTS = [410.0, 392, 377, 360, 322]
PEOPLE = [1000.0, 1005, 990, 995, 1010]


class Polarity(StrEnum):
    """Stand in for the app's own words."""

    HIGHER = "higher"


@pytest.mark.parametrize(
    ("better", "words"),
    [
        ("higher", ["worse", "similar", "similar", "similar", "better"]),
        ("lower", ["better", "similar", "similar", "similar", "worse"]),
        ("neither", ["lower", "similar", "similar", "similar", "higher"]),
        (Polarity.HIGHER, ["worse", "similar", "similar", "similar", "better"]),
    ],
)
def test_words_follow_polarity_and_touching_is_similar(better: str, words: list[str]) -> None:
    lower, upper = [1.0, 2, 4, 5, 5.1], [4.9, 5, 6, 9, 9]
    assert compare(lower, upper, 5, polarity=better).tolist() == words


@pytest.mark.parametrize("place", [0, 1, 2])
def test_anything_missing_is_not_compared(place: int) -> None:
    figures = [1.0, 2.0, 5.0]
    figures[place] = math.nan
    assert compare(*figures, polarity="higher").item() == "not compared"


@LAW
@given(
    low=st.integers(-20, 20), width=st.integers(0, 20), benchmark=st.integers(-30, 30),
    shift=st.integers(-9, 9),
)  # fmt: skip
def test_words_survive_a_shift_and_swap_with_the_sign(
    low: int, width: int, benchmark: int, shift: int
) -> None:
    high = low + width
    word = compare(low, high, benchmark, polarity="higher").item()
    assert compare(low + shift, high + shift, benchmark + shift, polarity="higher").item() == word
    assert compare(-high, -low, -benchmark, polarity="lower").item() == word
    opposite = {"better": "worse", "worse": "better", "similar": "similar"}[word]
    assert compare(low, high, benchmark, polarity="lower").item() == opposite


def test_comparison_broadcasts() -> None:
    found = compare(np.zeros((2, 3)), np.ones((2, 3)), [[-1], [2]], polarity="lower")
    assert found.tolist() == [["worse"] * 3, ["better"] * 3]


def series(values: list[float], errors: list[float]) -> tuple[list[float], ...]:
    half = [1.959963984540054 * s for s in errors]
    lower = [v - h for v, h in zip(values, half, strict=True)]
    upper = [v + h for v, h in zip(values, half, strict=True)]
    return values, lower, upper


def by_limits(years: list[float], values: list[float], errors: list[float]) -> tuple[float, float]:
    """Work out slope and chi-squared from the sums of the definition."""
    w = [1 / s**2 for s in errors]
    t = [year - 2000 for year in years]
    sw = sum(w)
    swt = sum(a * b for a, b in zip(w, t, strict=True))
    swy = sum(a * b for a, b in zip(w, values, strict=True))
    swyt = sum(a * b * c for a, b, c in zip(w, values, t, strict=True))
    swtt = sum(a * b * b for a, b in zip(w, t, strict=True))
    d = sw * swtt - swt**2
    slope = (sw * swyt - swt * swy) / d
    return slope, slope**2 * d / sw


def by_counts(years: list[float], x: list[float], n: list[float]) -> float:
    t = [year - 2000 for year in years]
    big_n, c = sum(n), sum(x)
    sxt = sum(a * b for a, b in zip(x, t, strict=True))
    snt = sum(a * b for a, b in zip(n, t, strict=True))
    sntt = sum(a * b * b for a, b in zip(n, t, strict=True))
    return big_n * (big_n * sxt - c * snt) ** 2 / (c * (big_n - c) * (big_n * sntt - snt**2))


def test_the_threshold_is_the_998th_thousandth_of_chi_squared() -> None:
    assert pytest.approx(float(stats.chi2.ppf(0.998, 1)), rel=1e-12) == SIGNIFICANT


@pytest.mark.parametrize("years", [YEARS, [2012.0, 2013, 2015, 2016, 2020]])
def test_slope_and_chi_squared_from_limits_agree_with_the_sums(years: list[float]) -> None:
    found = recent_trend(years, *series(VALUES, ERRORS))
    slope, chi_squared = by_limits(years, VALUES, ERRORS)
    assert found.slope == pytest.approx(slope, rel=CLOSE)
    assert found.chi_squared == pytest.approx(chi_squared, rel=CLOSE)
    assert found.direction == "decreasing"
    assert found.reason is Reason.CLEAR


def test_slope_and_chi_squared_from_counts_agree_with_the_sums() -> None:
    found = recent_trend(YEARS, VALUES, None, None, counts=COUNTS, populations=PEOPLE)
    odds = [math.log(x / (n - x)) for x, n in zip(COUNTS, PEOPLE, strict=True)]
    slope, _ = by_limits(YEARS, odds, [1.0] * 5)
    assert found.chi_squared == pytest.approx(by_counts(YEARS, COUNTS, PEOPLE), rel=CLOSE)
    assert found.slope == pytest.approx(slope, rel=CLOSE)
    assert found.direction is Direction.DECREASING


@LAW
@given(
    changes=st.lists(st.integers(-30, 30), min_size=5, max_size=5),
    size=st.floats(0.5, 10),
)
def test_direction_follows_threshold_and_all_six_signs(changes: list[int], size: float) -> None:
    values, errors = [100.0 + change for change in changes], [size] * 5
    slope, chi_squared = by_limits(YEARS, values, errors)
    without = [
        by_limits(YEARS[:i] + YEARS[i + 1 :], values[:i] + values[i + 1 :], errors[1:])[0]
        for i in range(5)
    ]
    found = recent_trend(YEARS, *series(values, errors))
    if abs(chi_squared - SIGNIFICANT) < 1e-6 or min(map(abs, without)) < 1e-9:
        return
    same = all((each > 0) == (slope > 0) for each in without)
    expected = Direction.NO_CHANGE
    if chi_squared > SIGNIFICANT and same:
        expected = Direction.INCREASING if slope > 0 else Direction.DECREASING
    assert found.direction is expected
    if expected is Direction.NO_CHANGE:
        wanted = Reason.ONE_POINT if chi_squared > SIGNIFICANT else Reason.CHANCE
        assert found.reason is wanted


def test_a_trend_that_hangs_on_one_point_is_no_trend() -> None:
    values = [10.0, 9, 8.5, 8, 30]
    found = recent_trend(YEARS, *series(values, [0.5] * 5))
    assert found.chi_squared > SIGNIFICANT
    assert (found.direction, found.reason) == ("no significant change", Reason.ONE_POINT)


def test_only_the_five_newest_count_in_whatever_order_they_come() -> None:
    plain = recent_trend(YEARS, *series(VALUES, ERRORS))
    longer = [2023.0, 2001, 2019, 2021, 2018, 2020, 2022]
    values = [34.0, 99, 41, 38, math.nan, 39.5, 37.5]
    errors = [0.8, 0.1, 0.8, 0.7, 1, 0.9, 1.0]
    found = recent_trend(longer, *series(values, errors))
    assert found.slope == pytest.approx(plain.slope, rel=1e-12)
    assert found.chi_squared == pytest.approx(plain.chi_squared, rel=1e-12)


@LAW
@given(shift=st.integers(-500, 500))
def test_a_shift_of_the_years_changes_nothing_and_turning_time_turns_the_trend(shift: int) -> None:
    plain = recent_trend(YEARS, *series(VALUES, ERRORS))
    moved = recent_trend([year + shift for year in YEARS], *series(VALUES, ERRORS))
    assert (moved.slope, moved.chi_squared) == (plain.slope, plain.chi_squared)
    turned = recent_trend([-year for year in YEARS], *series(VALUES, ERRORS))
    assert turned.direction is Direction.INCREASING
    assert turned.slope == pytest.approx(-plain.slope, rel=1e-12)


def altered(position: int, value: float, source: list[float]) -> list[float]:
    return [*source[:position], value, *source[position + 1 :]]


@pytest.mark.parametrize(
    ("periods", "columns", "counted", "reason"),
    [
        (YEARS[:4], [c[:4] for c in series(VALUES, ERRORS)], False, Reason.TOO_FEW),
        (YEARS, series(altered(2, math.nan, VALUES), ERRORS), False, Reason.MISSING),
        (YEARS, series(VALUES, altered(1, math.nan, ERRORS)), False, Reason.NO_INTERVAL),
        (YEARS, series(VALUES, altered(1, 0, ERRORS)), False, Reason.NO_WIDTH),
        (altered(3, 2021, YEARS), series(VALUES, ERRORS), False, Reason.REPEATED),
        ([(y, y + 3) for y in YEARS], series(VALUES, ERRORS), False, Reason.OVERLAP),
        ([(y / 2, y / 2 + 0.5) for y in YEARS], series(VALUES, ERRORS), False, Reason.NOT_YEARLY),
        ([(y * 3, y * 3 + 3) for y in YEARS], series(VALUES, ERRORS), False, Reason.NOT_YEARLY),
        ([2019, 2019.25, 2019.5, 2019.75, 2020], series(VALUES, ERRORS), False, Reason.OVERLAP),
        ([2019, 2020, 2021, 2022, 2022.5], series(VALUES, ERRORS), False, Reason.OVERLAP),
        (YEARS, (VALUES, altered(0, 0, COUNTS), PEOPLE), True, Reason.ALL_OR_NONE),
        (YEARS, (VALUES, altered(0, 1000, COUNTS), PEOPLE), True, Reason.ALL_OR_NONE),
        (YEARS, (VALUES, altered(0, 1, COUNTS), altered(0, 1, PEOPLE)), True, Reason.ALL_OR_NONE),
        (YEARS, (VALUES, altered(4, math.nan, COUNTS), PEOPLE), True, Reason.MISSING),
        (YEARS, (altered(4, math.nan, VALUES), COUNTS, PEOPLE), True, Reason.MISSING),
    ],
)
def test_what_cannot_be_calculated_says_why(
    periods: list[float],
    columns: tuple[list[float], list[float], list[float]],
    counted: bool,  # noqa: FBT001 - a column of the table above
    reason: Reason,
) -> None:
    values, first, second = columns
    if counted:
        found = recent_trend(periods, values, None, None, counts=first, populations=second)
    else:
        found = recent_trend(periods, values, first, second)
    assert (found.direction, found.reason) == ("cannot be calculated", reason)
    assert math.isnan(found.chi_squared)
    assert math.isnan(found.slope)


def test_single_years_may_be_written_as_start_and_end() -> None:
    pairs = [(year + 0.7, year + 1.7) for year in YEARS]  # academic years
    plain = recent_trend(YEARS, *series(VALUES, ERRORS))
    found = recent_trend(pairs, *series(VALUES, ERRORS))
    assert found.slope == pytest.approx(plain.slope, rel=1e-9)
    assert found.reason is Reason.CLEAR
