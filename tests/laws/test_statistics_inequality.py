"""Other measures of inequality, weighted averages and gradients agree with their definitions."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from marmot_data.statistics import (
    Interval,
    attributable,
    between_group_variance,
    combine,
    concentration_index,
    difference,
    gradient,
    gradient_of_estimates,
    proportion,
    quantiles,
    rate,
)

Array = NDArray[np.float64]
CLOSE = 1e-8
LAW = settings(max_examples=60)
Y = np.array([30.0, 24, 26, 15, 12])
PEOPLE = np.array([100.0, 300, 150, 250, 200])
HALF = np.array([2, 3, 2.5, 1, 2])
LOW, HIGH = Y - HALF, Y + HALF
ERROR = (HIGH - LOW) / (2 * 1.959963984540054)

rows = st.lists(
    st.tuples(st.integers(1, 90), st.integers(1, 900), st.integers(0, 9)), min_size=2, max_size=9
)
Rows = list[tuple[int, int, int]]


def columns(table: Rows) -> tuple[Array, Array, Array]:
    y, people, half = np.array(table, dtype=float).T
    return y, people, half


def concentration(y: Array, people: Array) -> float:
    everyone = sum(people)
    average = sum(a * b for a, b in zip(y, people, strict=True)) / everyone
    total = before = 0.0
    for value, size in zip(y, people, strict=True):
        share = size / everyone
        total += share * (before + share / 2) * value
        before += share
    return float(2 * total / average - 1)


@LAW
@given(rows)
def test_concentration_agrees_with_its_definition(table: Rows) -> None:
    y, people, _ = columns(table)
    found = concentration_index(y, people)
    assert float(found.value) == pytest.approx(concentration(y, people), rel=CLOSE, abs=1e-12)
    assert np.isnan(found.lower)
    assert -1 <= found.value <= 1


@LAW
@given(rows, st.floats(0.01, 100))
def test_concentration_ignores_units_and_turns_with_the_ranks(table: Rows, factor: float) -> None:
    y, people, _ = columns(table)
    plain = float(concentration_index(y, people).value)
    scaled = float(concentration_index(y * factor, people).value)
    assert scaled == pytest.approx(plain, abs=1e-12)
    turned = float(concentration_index(y[::-1], people[::-1]).value)
    assert turned == pytest.approx(-plain, abs=1e-12)
    equal = float(concentration_index(np.full(len(y), 7.0), people).value)
    assert equal == pytest.approx(0, abs=1e-12)


def test_everything_with_the_least_deprived_hundredth_is_nearly_one() -> None:
    assert float(concentration_index([0, 8], [99, 1]).value) == pytest.approx(0.99)


def drawn() -> Array:
    normal = np.random.default_rng(8).standard_normal((200_000, 5))
    values: Array = Y + normal * ERROR
    return values


def test_error_of_concentration_is_that_of_repeated_draws() -> None:
    found = concentration_index(Y, PEOPLE, lower=LOW, upper=HIGH)
    spread = float(np.std(concentration_index(drawn(), PEOPLE).value))
    assert float(found.upper - found.lower) / 3.919928 == pytest.approx(spread, rel=0.01)
    assert float(found.value) == pytest.approx(float(found.lower + found.upper) / 2)


def test_error_of_variance_between_groups_is_that_of_repeated_draws() -> None:
    found = between_group_variance(Y, PEOPLE, lower=LOW, upper=HIGH)
    spread = float(np.std(between_group_variance(drawn(), PEOPLE).value))
    assert float(found.upper - found.lower) / 3.919928 == pytest.approx(spread, rel=0.01)
    equal = between_group_variance([9] * 5, PEOPLE, lower=9 - 1.959964, upper=9 + 1.959964)
    noise = np.random.default_rng(9).standard_normal((200_000, 5))
    spread = float(np.std(between_group_variance(noise, PEOPLE).value))
    assert float(equal.upper - equal.value) / 1.959964 == pytest.approx(spread, rel=0.02)
    assert equal.lower == 0


@LAW
@given(rows, st.integers(-100, 100), st.integers(2, 9))
def test_variance_between_groups_agrees_shifts_and_rescales(
    table: Rows, shift: int, factor: int
) -> None:
    y, people, _ = columns(table)
    everyone = sum(people)
    average = sum(y * people) / everyone
    expected = sum(n / everyone * (v - average) ** 2 for v, n in zip(y, people, strict=True))
    value = float(between_group_variance(y, people).value)
    assert value == pytest.approx(expected, rel=CLOSE, abs=1e-12)
    shifted = float(between_group_variance(y + shift, people * 3).value)
    assert shifted == pytest.approx(value, rel=1e-9, abs=1e-9)
    scaled = float(between_group_variance(y * factor, people).value)
    assert scaled == pytest.approx(value * factor**2, rel=1e-9, abs=1e-9)


@LAW
@given(rows, st.integers(0, 100), st.sampled_from(["lower", "higher"]))
def test_people_of_a_gap_agree_with_their_definition(
    table: Rows, reference: int, better: str
) -> None:
    y, people, half = columns(table)
    found = attributable(
        y, people, reference, lower=y - half, upper=y + half, polarity=better, per=100
    )
    total = squares = 0.0
    for v, n, h in zip(y, people, half, strict=True):
        worse = v - reference if better == "lower" else reference - v
        if worse > 0:
            total += worse * n / 100
            squares += (h * n / 100) ** 2
    assert float(found.value) == pytest.approx(total, rel=CLOSE, abs=1e-9)
    assert float(found.upper) == pytest.approx(total + math.sqrt(squares), rel=CLOSE, abs=1e-9)
    lower = max(0.0, total - math.sqrt(squares))
    assert float(found.lower) == pytest.approx(lower, rel=CLOSE, abs=1e-9)


def test_lopsided_limits_of_a_shortfall_change_sides() -> None:
    found = attributable([60], [100], 70, lower=[52], upper=[63], polarity="higher", per=100)
    assert (float(found.value), float(found.lower), float(found.upper)) == (10, 7, 18)


def test_a_gap_within_chance_may_be_of_nobody_but_not_of_fewer() -> None:
    found = attributable([50], [100], 49, lower=[40], upper=[60], per=100)
    assert (float(found.value), float(found.lower), float(found.upper)) == (1, 0, 11)


def test_matching_the_best_or_the_average() -> None:
    best = attributable(Y, PEOPLE, "best", per=100)
    assert float(best.value) == pytest.approx(18 + 36 + 21 + 7.5)
    assert np.isnan(best.upper)
    higher = attributable(Y, PEOPLE, "best", per=100, polarity="higher")
    assert float(higher.value) == pytest.approx(18 + 6 + 37.5 + 36)
    average = attributable(Y, PEOPLE, "average", per=100)
    city = (30 * 100 + 24 * 300 + 26 * 150 + 15 * 250 + 12 * 200) / 1_000
    assert float(average.value) == pytest.approx(
        float(attributable(Y, PEOPLE, city, per=100).value)
    )
    assert np.isnan(attributable([1, np.nan], [1, 1], 0).value)


def test_several_places_have_each_their_reference() -> None:
    found = attributable([[3, 1], [3, 1]], [10, 10], [1, 2])
    assert found.value.tolist() == [20, 10]


@LAW
@given(rows, st.lists(st.integers(1, 9), min_size=9, max_size=9))
def test_weighted_average_agrees_with_its_definition(table: Rows, factors: list[int]) -> None:
    y, weights, half = columns(table)
    low, high = y - half, y + half * 2
    found = combine(y, low, high, weights)
    total = sum(weights)
    value = sum(v * w for v, w in zip(y, weights, strict=True)) / total
    down = math.sqrt(sum((w * h / total) ** 2 for w, h in zip(weights, half, strict=True)))
    assert float(found.value) == pytest.approx(value, rel=CLOSE)
    assert float(found.lower) == pytest.approx(value - down, rel=CLOSE, abs=1e-9)
    assert float(found.upper) == pytest.approx(value + 2 * down, rel=CLOSE)
    spread = half * np.array(factors[: len(half)])
    wider = combine(y, y - spread, high, weights)
    assert wider.lower <= found.lower + 1e-9


def test_an_estimate_without_weight_does_not_count_and_a_missing_one_with_weight_does() -> None:
    values, low, high = [80.0, np.nan], [79.0, np.nan], [81.0, np.nan]
    assert float(combine(values, low, high, [1, 0]).value) == 80
    assert np.isnan(combine(values, low, high, [1, 1]).value)
    no_limits = combine([80.0, 70.0], [79.0, np.nan], [81.0, np.nan], [1, 1])
    assert float(no_limits.value) == 75
    assert np.isnan(no_limits.lower)


def small_areas() -> tuple[Array, Array, Array]:
    draws = np.random.default_rng(4)
    people = draws.integers(200, 400, 43).astype(float)
    return draws.binomial(people.astype(int), 0.3).astype(float), people, draws.uniform(5, 70, 43)


def ends(found: Interval) -> Array:
    return np.stack([found.value, found.lower, found.upper])


@pytest.mark.parametrize("k", [2, 5, 10])
def test_gradient_is_the_share_or_rate_of_each_groups_sums(k: int) -> None:
    counts, people, imd = small_areas()
    group = quantiles(imd, k)
    shares = gradient(counts, people, imd, groups=k)
    rates = gradient(counts, people, imd, groups=k, kind="rate", per=1_000, confidence=0.998)
    for number in range(1, k + 1):
        cases = sum(c for c, g in zip(counts, group, strict=True) if g == number)
        everyone = sum(n for n, g in zip(people, group, strict=True) if g == number)
        place = number - 1
        expected = ends(proportion(cases, everyone))
        np.testing.assert_allclose(ends(shares.interval)[:, place], expected, rtol=1e-12)
        expected = ends(rate(cases, everyone, per=1_000, confidence=0.998))
        np.testing.assert_allclose(ends(rates.interval)[:, place], expected, rtol=1e-12)
        assert shares.populations[place] == everyone
        assert shares.areas[place] == (group == number).sum()
    most = np.argmax(imd)
    assert group[most] == 1


def test_a_suppressed_count_leaves_its_group_without_a_value() -> None:
    found = gradient([np.nan, 20, 12, 8], [100] * 4, [40, 30, 20, 10], groups=2)
    assert np.isnan(found.interval.value).tolist() == [True, False]


def test_gradient_takes_many_years_at_once() -> None:
    counts, people, imd = small_areas()
    found = gradient(np.stack([counts, counts / 2]), people, imd)
    assert found.interval.value.shape == (2, 5)
    np.testing.assert_allclose(found.interval.value[0], 2 * found.interval.value[1])


def test_gradient_of_estimates_averages_each_group() -> None:
    _, people, imd = small_areas()
    y = 85 - imd / 5
    found = gradient_of_estimates(y, y - 2, y + 3, people, imd)
    group = quantiles(imd, 5)
    for number in range(1, 6):
        chosen = group == number
        expected = combine(y[chosen], y[chosen] - 2, y[chosen] + 3, people[chosen])
        np.testing.assert_allclose(ends(found.interval)[:, number - 1], ends(expected), rtol=1e-12)
    assert (np.diff(found.interval.value) > 0).all()


def test_the_range_is_the_difference_of_the_two_ends() -> None:
    counts, people, imd = small_areas()
    found = gradient(np.stack([counts, counts / 2]), people, imd).interval
    gap = difference(found.at(0), found.at(-1))
    for row in (0, 1):
        down = math.hypot(
            found.value[row, 0] - found.lower[row, 0], found.upper[row, 4] - found.value[row, 4]
        )
        value = found.value[row, 0] - found.value[row, 4]
        assert float(gap.value[row]) == pytest.approx(value, rel=1e-12)
        assert float(gap.lower[row]) == pytest.approx(value - down, rel=1e-9)
