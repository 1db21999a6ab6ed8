"""Quantiles follow the reference's rule; ranks and bands keep to the uncertainty."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marmot_data.statistics import Interval, bands, difference, quantiles, rank_range

LAW = settings(max_examples=60)
WARDS = [float(v) for v in range(100, 82, -1)]  # 18 distinct values, highest first


def reference_rule(values: list[float], k: int, *, descending: bool) -> list[float]:
    """Apply the rule of the definition to one value after the other."""
    known = [v for v in values if not math.isnan(v)]
    size = len(known)
    found = []
    for v in values:
        if math.isnan(v) or size < k:
            found.append(math.nan)
            continue
        r = 1 + sum((other > v) if descending else (other < v) for other in known)
        number = math.floor(k + 1 - math.ceil((size + 1 - r) / (size / k)))
        found.append(1.0 if number == 0 else float(number))
    return found


@pytest.mark.parametrize(
    ("k", "sizes"),
    [
        (3, [6, 6, 6]),
        (4, [5, 4, 5, 4]),
        (5, [4, 4, 3, 4, 3]),
        (10, [2, 2, 2, 2, 1, 2, 2, 2, 2, 1]),
    ],
)
def test_eighteen_wards_fall_into_the_reference_groups(k: int, sizes: list[int]) -> None:
    found = quantiles(WARDS, k)
    assert [int((found == number).sum()) for number in range(1, k + 1)] == sizes
    assert found.tolist() == sorted(found.tolist())


def test_group_one_holds_the_highest_values_or_the_lowest_when_asked() -> None:
    assert quantiles(WARDS, 5)[0] == 1
    assert quantiles(WARDS, 5, descending=False)[0] == 5
    assert quantiles(WARDS, 5, descending=False)[-1] == 1


@LAW
@given(
    values=st.lists(
        st.one_of(st.integers(0, 15).map(float), st.just(math.nan)), min_size=1, max_size=45
    ),
    k=st.integers(1, 20),
    descending=st.booleans(),
)
def test_quantiles_agree_with_the_rule_ties_and_missing_included(
    values: list[float], k: int, *, descending: bool
) -> None:
    found = quantiles(values, k, descending=descending)
    np.testing.assert_array_equal(found, reference_rule(values, k, descending=descending))


def test_the_reference_rounding_is_kept() -> None:
    """28/20 is a little below 1.4 in the computer, which moves the eighth of 28 to group 5."""
    assert quantiles(np.arange(28.0)[::-1], 20)[7] == 5
    assert quantiles(np.arange(113.0)[::-1], 100)[0] == 1  # 113/(113/100) is a little above 100


def test_too_few_values_give_no_groups() -> None:
    assert np.isnan(quantiles([1, 2, 3, 4], 5)).all()
    assert np.isnan(quantiles([1, 2, 3, 4, np.nan], 5)).all()
    assert not np.isnan(quantiles([1, 2, 3, 4, 5], 5)).any()


def test_sets_are_ranked_each_on_its_own() -> None:
    found = quantiles([[3, 2, 1], [10, 30, 20]], 3)
    assert found.tolist() == [[1, 2, 3], [3, 1, 2]]


@LAW
@given(st.permutations(range(18)))
def test_the_order_of_the_areas_does_not_matter(order: list[int]) -> None:
    values = np.array(WARDS)
    np.testing.assert_array_equal(quantiles(values[order], 5), quantiles(values, 5)[order])


@LAW
@given(st.lists(st.integers(-40, 40), min_size=10, max_size=40))
def test_only_the_order_of_the_values_matters(values: list[int]) -> None:
    x = np.array(values, dtype=float)
    np.testing.assert_array_equal(quantiles(x, 5), quantiles(x**3 + 7, 5))


def test_certain_values_hold_their_rank_and_equal_ones_share() -> None:
    found = rank_range([5, 9, 1], [5, 9, 1], [5, 9, 1])
    assert found.value.tolist() == found.lower.tolist() == found.upper.tolist() == [2, 1, 3]
    same = rank_range([5, 5], [5, 5], [5, 5])
    assert same.lower.tolist() == [1, 1]
    tied = rank_range([5, 5, 1], [4, 4, 1], [6, 6, 1])
    assert tied.value.tolist() == [1, 1, 3]
    assert tied.upper.tolist() == [2, 2, 3]


def test_rank_one_is_the_lowest_when_asked() -> None:
    assert rank_range([5, 9, 1], [4.9, 8.9, 0.9], [5.1, 9.1, 1.1], descending=False).value[
        2
    ] == pytest.approx(1)


def test_two_areas_swap_as_often_as_their_difference_says() -> None:
    """With errors 1 and 1 a lead of 2.326 x sqrt 2 is lost in one draw of a hundred."""
    for lead, last in ((2.2 * math.sqrt(2), 1.0), (1.7 * math.sqrt(2), 2.0)):
        y = np.array([lead, 0.0])
        found = rank_range(y, y - 1.959964, y + 1.959964, repetitions=100_000)
        assert found.upper[0] == last  # 2.5% of draws lie beyond 1.96 x sqrt 2


def test_a_lopsided_interval_is_drawn_lopsided() -> None:
    # B can rise far above A but hardly fall below C.
    found = rank_range([10, 9, 8], [9.99, 8.99, 7.99], [10.01, 30, 8.01])
    assert found.lower.tolist() == [1, 1, 3]
    assert found.upper.tolist() == [2, 2, 3]
    mirrored = rank_range(
        [-10, -9, -8], [-10.01, -30, -8.01], [-9.99, -8.99, -7.99], descending=False
    )
    assert mirrored.lower.tolist() == [1, 1, 3]
    assert mirrored.upper.tolist() == [2, 2, 3]


@settings(LAW, max_examples=25)
@given(
    rows=st.lists(
        st.tuples(st.integers(0, 100), st.integers(0, 9), st.integers(0, 9)),
        min_size=1,
        max_size=9,
    ),
    seed=st.integers(0, 5),
)
def test_ranks_hold_the_observed_one_and_stay_within_the_list(
    rows: list[tuple[int, int, int]], seed: int
) -> None:
    y = np.array([row[0] for row in rows], dtype=float)
    low, high = y - [row[1] for row in rows], y + [row[2] for row in rows]
    found = rank_range(y, low, high, repetitions=1_000, seed=seed)
    again = rank_range(y, low, high, repetitions=1_000, seed=seed)
    assert (found.lower >= 1).all()
    assert (found.lower <= found.value).all()
    assert (found.value <= found.upper).all()
    assert (found.upper <= len(rows)).all()
    np.testing.assert_array_equal(found.lower, again.lower)


def test_an_area_without_value_or_limits_has_no_rank_and_takes_none() -> None:
    found = rank_range([9, np.nan, 7, 8], [9, 1, 7, np.nan], [9, 2, 7, 9])
    np.testing.assert_array_equal(found.value, [1, np.nan, 2, np.nan])
    np.testing.assert_array_equal(found.upper, [1, np.nan, 2, np.nan])
    assert np.isnan(rank_range([np.nan], [1], [2]).value).all()


def test_each_set_of_areas_is_ranked_on_its_own() -> None:
    y = np.array([[3.0, 2, 1], [1, 2, 3]])
    found = rank_range(y, y - 0.1, y + 0.1)
    assert found.value.tolist() == [[1, 2, 3], [3, 2, 1]]
    assert found.lower.shape == (2, 3)


@LAW
@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 15), st.integers(0, 15)),
        min_size=1,
        max_size=12,
    )
)
def test_no_two_areas_of_a_band_differ_and_every_band_has_its_reason(
    rows: list[tuple[int, int, int]],
) -> None:
    y = np.array([row[0] for row in rows], dtype=float)
    low, high = y - [row[1] for row in rows], y + [row[2] for row in rows]
    found = bands(y, low, high)

    def differ(i: int, j: int) -> bool:
        if y[i] < y[j]:
            i, j = j, i
        fall, rise = y[i] - low[i], high[j] - y[j]
        return bool(y[i] - y[j] > math.sqrt(fall**2 + rise**2))

    areas = range(len(rows))
    for i in areas:
        for j in areas:
            if found[i] == found[j]:
                assert not differ(i, j)
            if y[i] > y[j]:
                assert found[i] <= found[j]
    for number in range(2, int(found.max()) + 1):
        first = max((i for i in areas if found[i] == number), key=lambda i: y[i])
        # the area that opens a band could not have joined the one above
        tied = [i for i in areas if found[i] == number and y[i] == y[first]]
        above = [j for j in areas if found[j] == number - 1]
        assert any(differ(i, j) for i in tied for j in above)
    assert set(Counter(found.tolist())) == set(range(1, int(found.max()) + 1))


def test_bands_leave_out_what_is_missing_and_turn_round_when_asked() -> None:
    y = np.array([5.0, np.nan, 50, 20])
    np.testing.assert_array_equal(bands(y, y - 1, y + 1), [3, np.nan, 1, 2])
    np.testing.assert_array_equal(bands(y, y - 1, y + 1, descending=False), [1, np.nan, 3, 2])


@LAW
@given(
    a=st.tuples(st.integers(-50, 50), st.integers(0, 9), st.integers(0, 9)),
    b=st.tuples(st.integers(-50, 50), st.integers(0, 9), st.integers(0, 9)),
    wider=st.integers(0, 5),
)
def test_difference_agrees_with_its_definition_turns_round_and_widens(
    a: tuple[int, int, int], b: tuple[int, int, int], wider: int
) -> None:
    first = Interval.of(a[0], a[0] - a[1], a[0] + a[2])
    second = Interval.of(b[0], b[0] - b[1], b[0] + b[2])
    there, back = difference(first, second), difference(second, first)
    expected = (
        a[0] - b[0],
        a[0] - b[0] - math.hypot(a[1], b[2]),
        a[0] - b[0] + math.hypot(a[2], b[1]),
    )
    for end, figure in zip(("value", "lower", "upper"), expected, strict=True):
        assert float(getattr(there, end)) == pytest.approx(figure, abs=1e-9)
    assert float(there.lower) == pytest.approx(-float(back.upper), abs=1e-12)
    loose = difference(Interval.of(a[0], a[0] - a[1] - wider, a[0] + a[2]), second)
    assert loose.lower <= there.lower + 1e-12


def test_difference_broadcasts_and_keeps_what_is_missing() -> None:
    city = Interval.of(50, 49, 51)
    found = difference(Interval.of([60, np.nan], [55, np.nan], [65, np.nan]), city)
    assert found.value.tolist()[0] == 10
    assert np.isnan(found.lower).tolist() == [False, True]
