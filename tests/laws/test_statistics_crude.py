"""Shares, rates, means and standardised figures agree with their written definitions."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from marmot_data.statistics import (
    ESP_2013,
    Interval,
    directly_standardised_rate,
    indirectly_standardised_ratio,
    mean,
    proportion,
    rate,
)

LEVELS = (0.9, 0.95, 0.998)
CLOSE = 1e-8
LAW = settings(max_examples=60)
Triple = tuple[float, float, float]


def point(level: float) -> float:
    return float(stats.norm.ppf(level + (1 - level) / 2))


def figures(found: Interval) -> Triple:
    return float(found.value), float(found.lower), float(found.upper)


def wilson(x: float, n: float, level: float) -> Triple:
    z = point(level)
    p = x / n
    spread = z * math.sqrt(z**2 + 4 * x * (1 - x / n))
    return p, (2 * x + z**2 - spread) / (2 * (n + z**2)), (2 * x + z**2 + spread) / (2 * (n + z**2))


def byar(x: float, level: float) -> tuple[float, float]:
    z = point(level)
    lower = x * (1 - 1 / (9 * x) - z / (3 * math.sqrt(x))) ** 3
    upper = (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * math.sqrt(x + 1))) ** 3
    return lower, upper


def count_ends(x: float, level: float) -> tuple[float, float]:
    if x >= 10:
        return byar(x, level)
    lower = 0.0 if x == 0 else float(stats.chi2.ppf((1 - level) / 2, 2 * x)) / 2
    return lower, float(stats.chi2.ppf(level + (1 - level) / 2, 2 * x + 2)) / 2


def dobson(counts: list[float], people: list[float], weights: list[float], level: float) -> Triple:
    total = value = variance = 0.0
    for x, n, w in zip(counts, people, weights, strict=True):
        total += w
        value += w * x / n
        variance += w**2 * x / n**2
    value, variance, events = value / total, variance / total**2, sum(counts)
    low, high = byar(events, level)
    step = math.sqrt(variance / events)
    return value, value + step * (low - events), value + step * (high - events)


@pytest.mark.parametrize("level", LEVELS)
def test_share_agrees_with_wilson(level: float) -> None:
    for n in (1.0, 2, 7.5, 40, 1_000, 10_000_000):
        for x in (0.0, 0.25 * n, n / 2, 0.9 * n, n):
            found = figures(proportion(x, n, confidence=level))
            assert found == pytest.approx(wilson(x, n, level), rel=CLOSE, abs=1e-15)


def test_share_of_nobody_starts_at_zero_and_of_everybody_ends_at_one() -> None:
    assert float(proportion(0, 3).lower) == 0
    assert float(proportion(3, 3).upper) == 1


def test_full_confidence_in_a_share_is_everything() -> None:
    assert figures(proportion(1, 4, confidence=100)) == (0.25, 0.0, 1.0)


@LAW
@given(x=st.integers(0, 500), more=st.integers(0, 500))
def test_share_with_and_share_without_mirror_each_other(x: int, more: int) -> None:
    n = x + more + 1
    with_it, without = proportion(x, n), proportion(n - x, n)
    assert float(with_it.lower) == pytest.approx(1 - float(without.upper), abs=1e-12)
    assert 0 <= with_it.lower <= with_it.value <= with_it.upper <= 1


@LAW
@given(x=st.integers(0, 300), n=st.integers(300, 1_000), times=st.integers(2, 9))
def test_more_people_with_the_same_share_never_widen_it(x: int, n: int, times: int) -> None:
    few, many = proportion(x, n), proportion(x * times, n * times)
    assert many.upper - many.lower < few.upper - few.lower


@pytest.mark.parametrize("level", LEVELS)
def test_rate_agrees_with_exact_and_byars_limits(level: float) -> None:
    for x in (0.0, 0.5, 1, 9, 9.5, 9.999, 10, 10.5, 100, 54_321):
        low, high = count_ends(x, level)
        found = figures(rate(x, 2_000, per=1_000, confidence=level))
        assert found == pytest.approx((x / 2, low / 2, high / 2), rel=CLOSE)


def test_nine_and_a_half_events_count_as_below_ten() -> None:
    exact = float(stats.chi2.ppf(0.025, 19)) / 2
    assert float(rate(9.5, 1, per=1).lower) == pytest.approx(exact, rel=CLOSE)
    assert float(rate(9.5, 1, per=1).lower) != pytest.approx(byar(9.5, 0.95)[0], rel=1e-4)


def test_events_may_outnumber_people() -> None:
    assert float(rate(30, 10, per=1).value) == 3


@LAW
@given(x=st.integers(0, 10_000), n=st.integers(1, 10_000), per=st.sampled_from([1, 1_000, 1e5]))
def test_rate_lies_within_its_limits_and_its_unit_only_rescales(x: int, n: int, per: float) -> None:
    one, many = rate(x, n, per=1), rate(x, n, per=per)
    assert one.lower <= one.value <= one.upper
    assert figures(many) == pytest.approx(figures(one.times(per)), rel=1e-12)


@pytest.mark.parametrize("figure", [proportion, rate, indirectly_standardised_ratio])
def test_a_missing_input_gives_a_missing_figure_and_leaves_its_neighbours(figure: object) -> None:
    assert callable(figure)
    found = figure([1, np.nan, 3], [10, 10, np.nan])
    for end in (found.value, found.lower, found.upper):
        assert np.isnan(end).tolist() == [False, True, True]


def test_confidence_reads_the_same_as_share_and_per_cent() -> None:
    assert figures(rate(20, 100, confidence=99.8)) == pytest.approx(
        figures(rate(20, 100, confidence=0.998)), rel=1e-12
    )


@pytest.mark.parametrize("level", LEVELS)
def test_mean_agrees_with_students_limits(level: float) -> None:
    values = [3.0, 5.5, -2.25, 8.0, 1.0]
    centre = sum(values) / 5
    deviation = math.sqrt(sum((v - centre) ** 2 for v in values) / 4)
    half = abs(float(stats.t.ppf((1 - level) / 2, 4))) * deviation / math.sqrt(5)
    expected = (centre, centre - half, centre + half)
    assert figures(mean(values, confidence=level)) == pytest.approx(expected, rel=CLOSE)


def test_one_measurement_has_no_limits_and_a_missing_one_no_mean() -> None:
    single = mean([[4.0], [5.0]])
    assert single.value.tolist() == [4, 5]
    assert np.isnan(single.lower).all()
    assert np.isnan(mean([1.0, np.nan, 2.0]).value)


@LAW
@given(values=st.lists(st.integers(-50, 50), min_size=2, max_size=12), shift=st.integers(-100, 100))
def test_a_shift_of_all_measurements_shifts_mean_and_limits(values: list[int], shift: int) -> None:
    before, after = mean(values), mean([v + shift for v in values])
    for a, b in zip(figures(before), figures(after), strict=True):
        assert b - a == pytest.approx(shift, abs=1e-9)


@pytest.mark.parametrize("level", LEVELS)
def test_standardised_rate_agrees_with_dobson(level: float) -> None:
    draws = np.random.default_rng(3)
    for _ in range(20):
        counts = [float(v) for v in draws.poisson(6, 19)]
        people = [float(v) for v in draws.integers(500, 5_000, 19)]
        found = directly_standardised_rate(counts, people, ESP_2013, per=1, confidence=level)
        expected = dobson(counts, people, list(ESP_2013), level)
        assert figures(found) == pytest.approx(expected, rel=CLOSE)


def test_the_european_standard_has_nineteen_bands_of_a_hundred_thousand() -> None:
    assert len(ESP_2013) == 19
    assert sum(ESP_2013) == 100_000
    assert ESP_2013[:8] == (5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000)
    assert ESP_2013[-8:] == (6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000)


def test_fewer_than_ten_events_are_suppressed_and_ten_are_shown() -> None:
    found = directly_standardised_rate([[5.0, 4], [5.0, 5], [5.0, 4.9]], [100, 100], [1, 1])
    for end in (found.value, found.lower, found.upper):
        assert np.isnan(end).tolist() == [True, False, True]


def test_a_band_of_weight_zero_counts_in_the_events_only() -> None:
    found = figures(directly_standardised_rate([8, 4], [100, 50], [1, 0], per=1))
    assert found == pytest.approx(dobson([8, 4], [100, 50], [1, 0], 0.95), rel=CLOSE)
    assert found[0] == pytest.approx(0.08)


def test_a_missing_count_is_taken_as_zero_like_in_the_reference() -> None:
    with_gap = directly_standardised_rate(np.array([20, np.nan]), [100, 50], [1, 1])
    with_zero = directly_standardised_rate([20, 0], [100, 50], [1, 1])
    assert figures(with_gap) == figures(with_zero)


@LAW
@given(counts=st.lists(st.integers(2, 90), min_size=5, max_size=5), times=st.integers(2, 50))
def test_standardising_to_the_own_ages_changes_nothing(counts: list[int], times: int) -> None:
    people = [100, 220, 350, 90, 500]
    found = directly_standardised_rate(counts, people, [n * times for n in people], per=1)
    low, high = byar(sum(counts), 0.95)
    crude = (sum(counts) / 1_260, low / 1_260, high / 1_260)
    assert figures(found) == pytest.approx(crude, rel=CLOSE)


@pytest.mark.parametrize("level", LEVELS)
def test_ratio_agrees_with_limits_of_the_observed_count(level: float) -> None:
    for observed in (0.0, 3, 9.5, 10, 250):
        low, high = count_ends(observed, level)
        found = figures(indirectly_standardised_ratio(observed, 12.5, confidence=level))
        assert found == pytest.approx((observed / 12.5, low / 12.5, high / 12.5), rel=CLOSE)


@settings(LAW, max_examples=30)
@given(shape=st.sampled_from([(), (3,), (2, 3)]))
def test_answers_have_the_shape_of_the_questions(shape: tuple[int, ...]) -> None:
    many = np.full(shape, 12.0)
    assert proportion(many, 50).value.shape == shape
    assert rate(3, many).upper.shape == shape
    bands = np.full((*shape, 4), 12.0)
    assert directly_standardised_rate(bands, 90, 1).lower.shape == shape
    assert mean(bands).value.shape == shape
