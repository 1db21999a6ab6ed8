"""Small examples worked out by hand: several places at once, edges, and what is left blank."""

from __future__ import annotations

import math

import numpy as np
import pytest

import marmot_data.statistics as ms
from marmot_data.statistics import Interval
from marmot_data.statistics.intervals import byars_limits, count_limits
from marmot_data.statistics.scales import SCALES
from marmot_data.statistics.simulation import Plan, limits_of

NAN = math.nan
Z = 1.959963984540054


def near(found: Interval) -> list[list[float]]:
    return [np.round(each, 4).tolist() for each in (found.value, found.lower, found.upper)]


# Values with their ends


def test_an_interval_holds_decimal_numbers_whatever_it_is_given() -> None:
    for made in (Interval.of(2, 1, 3), Interval.without_limits(2)):
        assert {each.dtype for each in (made.value, made.lower, made.upper)} == {np.dtype(float)}


def test_a_count_keeps_its_value_and_has_its_usual_confidence() -> None:
    one = count_limits(1)
    assert float(one.value) == 1
    # 1 - e^(-m) = 0.025 below, (1 + m) e^(-m) = 0.025 above.
    assert (float(one.lower), float(one.upper)) == pytest.approx((0.025318, 5.571643), abs=1e-6)


def test_ninety_per_cent_is_the_least_confidence() -> None:
    # The normal point of 90% is 1.644854.
    found = count_limits(100, confidence=90)
    assert float(found.lower) == pytest.approx(100 * (1 - 1 / 900 - 1.644854 / 30) ** 3, abs=1e-4)


def test_byars_ends_of_three_events_and_where_they_cannot_be_given() -> None:
    three = byars_limits(np.asarray(3.0), 0.95)
    # 3 (1 - 1/27 - 1.95996/(3 x 1.73205))^3 = 3 x 0.585768^3.
    assert float(three.value) == 3
    assert float(three.lower) == pytest.approx(0.602973, abs=1e-5)
    certain = ms.rate([0, 20], 100, per=100, confidence=1)
    assert certain.lower[0] == 0
    assert np.isnan(certain.lower[1])


def test_full_confidence_is_everything_for_nobody_and_nothing_for_what_is_missing() -> None:
    found = ms.proportion([0, 1, NAN], 4, confidence=1)
    assert found.lower[:2].tolist() == [0, 0]
    assert found.upper[:2].tolist() == [1, 1]
    assert np.isnan([found.lower[2], found.upper[2]]).all()


def test_everybody_ends_at_exactly_one_where_rounding_would_miss_it() -> None:
    assert ms.proportion(range(15, 25), range(15, 25)).upper.tolist() == [1.0] * 10


def test_a_rate_is_for_every_hundred_thousand_unless_told() -> None:
    assert float(ms.rate(1, 100_000).value) == 1
    standardised = ms.directly_standardised_rate([10, 10], [50_000, 50_000], [1, 1])
    assert float(standardised.value) == pytest.approx(20)
    fifths = ms.gradient([1] * 5, [100_000] * 5, range(5), kind="rate")
    assert fifths.interval.value.tolist() == [1] * 5


def test_fewer_than_one_expected_event_is_enough() -> None:
    assert float(ms.indirectly_standardised_ratio(1, 0.5).value) == 2


def test_each_list_of_measurements_has_a_mean_of_its_own() -> None:
    # s is 1 and 2, and t is 4.3027 with 2 degrees of freedom: 4.3027/sqrt(3) = 2.4841.
    found = near(ms.mean([[1, 2, 3], [2, 4, 6]]))
    assert found == [[2, 4], [-0.4841, -0.9683], [4.4841, 8.9683]]


def test_each_place_is_standardised_on_its_own() -> None:
    found = ms.directly_standardised_rate([[10, 40], [20, 10]], [1000, 1000], [3, 1], per=1000)
    # (3 x 10 + 40)/4 and (3 x 20 + 10)/4; V = (9 x 10 + 40)/16 and (9 x 20 + 10)/16 in 1e-6.
    assert found.value.tolist() == pytest.approx([17.5, 17.5])
    lower = [
        17.5 + math.sqrt(v / n) * (b - n) for v, n, b in ((8.125, 50, 37.108), (11.875, 30, 20.236))
    ]
    assert found.lower.tolist() == pytest.approx(lower, abs=0.002)


# Sums and differences


def test_each_place_has_its_own_weighted_average() -> None:
    # 80 and 76, known to 3 and 2: once in equal parts, once 1 to 2.
    found = combine_two([[1, 1], [1, 2]])
    assert found[0] == pytest.approx([78, 232 / 3])
    half = [math.sqrt(9 + 4) / 2, math.sqrt(9 + 16) / 3]
    assert found[1] == pytest.approx([78 - half[0], 232 / 3 - half[1]])
    assert found[2] == pytest.approx([78 + half[0], 232 / 3 + half[1]])


def combine_two(weights: list[list[float]]) -> list[list[float]]:
    made = ms.combine([80, 76], [77, 74], [83, 78], weights)
    return [each.tolist() for each in (made.value, made.lower, made.upper)]


def test_a_range_without_an_end_stays_without_one() -> None:
    gap = ms.difference(Interval.of(5, 4, math.inf), Interval.of(2, 1, 3))
    assert (float(gap.value), float(gap.upper)) == (3, math.inf)
    assert ms.compare(-math.inf, 3, 5, polarity="higher").item() == "worse"


# Inequality


def test_the_error_of_the_variance_between_groups_is_worked_out_for_each_place() -> None:
    # 10 and 20 in equal groups lie 5 from 15. With errors of 1 and 2:
    # 4 (6.25 x 1 + 6.25 x 4) + 2 (0.0625 + 1 + 1.25^2 - 0.0625 - 1) = 128.125.
    # Two groups of 7 with errors of 2: 2 (1 + 1 + 2^2 - 1 - 1) = 8.
    values, errors = np.array([[10.0, 20], [7, 7]]), np.array([[1.0, 2], [2, 2]])
    found = ms.between_group_variance(
        values, [1, 1], lower=values - Z * errors, upper=values + Z * errors
    )
    assert found.value.tolist() == [25, 0]
    assert found.upper.tolist() == pytest.approx([25 + Z * math.sqrt(128.125), Z * math.sqrt(8)])
    assert found.lower.tolist() == pytest.approx([25 - Z * math.sqrt(128.125), 0])


def test_the_error_of_the_concentration_is_worked_out_for_each_place() -> None:
    # Two equal groups, b - 0.5 = -/+0.25, average 20, errors 2 and 1. The index is -/+0.25, and
    # the pulls 0.5 (-0.5 + 0.25)/20 and 0.5 (0.5 + 0.25)/20, the other way round for the second.
    values, errors = np.array([[30.0, 10], [10, 30]]), np.array([2.0, 1])
    found = ms.concentration_index(
        values, [1, 1], lower=values - Z * errors, upper=values + Z * errors
    )
    assert found.value.tolist() == pytest.approx([-0.25, 0.25])
    half = [Z * math.hypot(0.0125, 0.01875), Z * math.hypot(0.0375, 0.00625)]
    assert (found.upper - found.value).tolist() == pytest.approx(half)


def test_each_place_matches_its_own_best_and_its_own_average() -> None:
    values, people = np.array([[30.0, 10], [50, 40]]), np.array([[100, 300], [100, 100]])
    best = ms.attributable(values, people, "best", per=100)
    assert best.value.tolist() == [20, 10]
    average = ms.attributable(values, people, "average", per=100)
    assert average.value.tolist() == [15, 5], "the averages are 15 and 45"


def test_an_area_that_matches_the_reference_adds_no_doubt() -> None:
    found = ms.attributable([20, 30], [100, 100], 20, lower=[10, 29], upper=[30, 31], per=100)
    assert [float(each) for each in (found.value, found.lower, found.upper)] == [10, 9, 11]


# Gradients


def test_a_gradient_has_the_confidence_that_is_asked_and_takes_single_people() -> None:
    found = ms.gradient([50, 1], [200, 1], [2, 1], groups=2, confidence=0.998).interval
    z = 3.090232306167813
    spread = z * math.sqrt(z * z + 4 * 50 * 0.75)
    assert found.value.tolist() == [0.25, 1]
    assert float(found.lower[0]) == pytest.approx((100 + z * z - spread) / (2 * (200 + z * z)))


def test_estimates_of_several_years_are_averaged_year_by_year() -> None:
    years = np.array([[75.0, 76, 80, 83], [65, 66, 70, 73]])
    found = ms.gradient_of_estimates(years, years - 1, years + 1, 1, [4, 3, 2, 1], groups=2)
    assert found.interval.value.tolist() == [[75.5, 81.5], [65.5, 71.5]]
    assert found.areas.tolist() == [2, 2]
    assert found.areas.dtype == float


def test_a_line_goes_through_a_hundred_groups_and_through_figures_without_error() -> None:
    middles = np.arange(0.005, 1, 0.01)
    found = ms.slope_index(3 + 2 * middles, [1] * 100, standard_error=0)
    assert [float(each) for each in (found.sii, found.sii_lower, found.sii_upper)] == pytest.approx(
        [2, 2, 2]
    )
    assert float(found.intercept) == pytest.approx(3)


def test_a_line_that_falls_to_below_nought_has_no_ratio() -> None:
    found = ms.slope_index([80, 50, 30, 5, 1], [1] * 5, kind="rate")
    assert float(found.intercept + found.sii) < 0
    assert np.isnan(found.rii)


def test_numbers_too_large_to_hold_are_endless_without_a_warning() -> None:
    assert SCALES["rate"].back(np.array([1000.0])).tolist() == [math.inf]
    assert SCALES["proportion"].back(np.array([-1000.0])).tolist() == [0]


# Ranks, bands, repeated draws


def test_a_thousand_draws_have_just_one_in_a_tail_of_a_thousandth() -> None:
    plan = Plan.of(1_000, 0, 0.998)
    assert (plan.low, plan.high) == (1, 999)


@pytest.mark.parametrize("seed", range(40))
def test_the_limits_of_draws_in_any_order_are_the_25th_and_the_975th(seed: int) -> None:
    results = np.random.default_rng(seed).permutation(1000.0 + np.arange(1000))
    low, high = limits_of(results, Plan.of(1_000, 0, 0.95))
    assert (float(low), float(high)) == (1024, 1974)


def test_hundreds_of_areas_are_ranked_in_several_blocks_of_draws() -> None:
    values = np.arange(300.0)
    found = ms.rank_range(values, values - 0.01, values + 0.01)
    assert found.lower.tolist() == found.upper.tolist() == list(range(300, 0, -1))


def test_no_set_of_areas_has_no_ranks() -> None:
    nobody = np.empty((0, 3))
    assert ms.rank_range(nobody, nobody, nobody).lower.shape == (0, 3)


def test_bands_upwards_open_where_a_difference_is_clear() -> None:
    def upwards(one: float, other: float, wide: float, wider: float) -> list[float]:
        ends = ([one - wide, other - wider], [one + wide, other + wider])
        return list(ms.bands([one, other], *ends, descending=False))

    # 3 and 4 each way make 5 together.
    assert upwards(5, 10, 3, 4) == [1, 1]
    assert upwards(5, 10.5, 3, 4) == [1, 2]
    assert upwards(5, 9.5, 3, 4) == [1, 1]


@pytest.mark.parametrize("lost", ["value", "lower", "upper"])
def test_an_area_that_lacks_a_number_is_in_no_band(lost: str) -> None:
    rows = {"value": [5.0, 5, 50], "lower": [4.0, 4, 49], "upper": [6.0, 6, 51]}
    rows[lost][1] = NAN
    found = ms.bands(*rows.values())
    assert np.isnan(found).tolist() == [False, True, False]
    assert found[[0, 2]].tolist() == [2, 1]


# Life expectancy


def test_years_left_at_ninety_are_told_however_few_reach_it() -> None:
    # 36% of each year's people die: hardly one of 100,000 reaches 25, and 1/0.36 years are left.
    found = ms.life_expectancy([360] * 20, [1_000] * 20)
    assert float(found.value[-1]) == pytest.approx(1 / 0.36)


def test_one_person_in_a_band_is_enough_and_a_small_area_is_blank_beside_a_large_one() -> None:
    deaths = [[0.0] * 19 + [100.0]] * 2
    people = [[1_000.0] * 18 + [1.0, 200.0], [10.0] * 19 + [200.0]]
    found = ms.life_expectancy(deaths, people)
    assert float(found.value[0, 0]) == pytest.approx(92)
    assert np.isnan(found.value[1]).all()


# Trends


def test_a_small_but_certain_rise_is_a_rise() -> None:
    values = np.array([10.0, 10.1, 10.2, 10.3, 10.4])
    found = ms.recent_trend(range(2019, 2024), values, values - 0.01, values + 0.01)
    assert found.direction is ms.Direction.INCREASING
    assert found.slope == pytest.approx(0.1)
