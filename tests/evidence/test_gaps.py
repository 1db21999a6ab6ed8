"""Gaps on drawn figures: their size, and when they widen or narrow."""

import math
from typing import Any

import pytest

from marmot_data.evidence.gaps import Gap, gap_change, gap_itself, gap_since, group_gap
from marmot_data.evidence.judgement import Strength
from marmot_data.statistics import Interval
from tests.evidence.drawn import NAN, figure, terms

HIGH = terms()


def gap(value: float, half: float | None, year: str, **change: Any) -> Gap:
    ends = (NAN, NAN) if half is None else (value - half, value + half)
    areas = change.pop("areas", frozenset({"a", "b"}))
    return Gap(
        figure=figure(0.0, year=year, **change),
        size=Interval.of(value, *ends),
        ratio=1.5,
        areas=areas,
    )


@pytest.mark.parametrize(
    ("now", "then", "way"),
    [
        (10.0, 5.0, "higher"),
        (5.0, 10.0, "lower"),
        (-10.0, -5.0, "higher"),
        (-5.0, -10.0, "lower"),
        (6.0, 5.0, "same"),
    ],
)
def test_a_gap_widens_if_its_size_grows_whichever_way_it_runs(
    now: float, then: float, way: str
) -> None:
    found = gap_change(HIGH, gap(now, 2, "2021"), gap(then, 2, "2014"))
    assert (found.strength, found.way) == (Strength.TESTED, way)
    assert found.size == abs(now) - abs(then)
    assert found.then is not None
    assert found.figures == (found.now.figure, found.then.figure)
    assert [one.period for one in found.figures] == ["2021", "2014"]


def test_a_change_of_a_gap_is_clear_if_the_range_of_the_difference_leaves_out_nought() -> None:
    # 3 and 4 each way make 5 together: 10 less 5 just holds nought, 10 less 4.5 does not.
    wide, less = gap(10, 3, "2021"), gap(5, 4, "2014")
    assert gap_change(HIGH, wide, less).way == "same"
    assert gap_change(HIGH, gap(5, 4, "2021"), gap(10, 3, "2014")).way == "same"
    assert gap_change(HIGH, wide, gap(4.5, 4, "2014")).way == "higher"
    assert gap_change(HIGH, gap(4.5, 4, "2021"), gap(10, 3, "2014")).way == "lower"


def test_a_gap_opens_from_nought_or_from_nearly_nought() -> None:
    opened = gap_change(HIGH, gap(10, 2, "2021"), gap(0, 2, "2014"))
    assert (opened.way, opened.size) == ("higher", 10.0)
    closed = gap_change(HIGH, gap(0, 2, "2021"), gap(10, 2, "2014"))
    assert (closed.way, closed.size) == ("lower", -10.0)
    assert gap_change(HIGH, gap(0.9, 0.1, "2021"), gap(0.5, 0.1, "2014")).way == "higher"


def test_a_change_has_the_places_of_the_figures() -> None:
    assert gap_change(HIGH, gap(10, 1, "2021"), gap(5.14, 1, "2014")).size == 4.9


def test_ten_cases_behind_a_gap_are_enough() -> None:
    now, then = gap(10, 2, "2021", count=10.0), gap(5, 2, "2014", count=10.0)
    assert gap_change(HIGH, now, then).clear


def test_a_gap_between_groups_and_one_between_areas_are_two_things() -> None:
    groups = group_gap(figure(60, 3), figure(50, 3, group="girls"))
    assert gap_change(HIGH, groups, gap(5, 2, "2014")).reason == "other_areas"


def test_a_gap_without_ranges_is_described() -> None:
    found = gap_change(HIGH, gap(10, None, "2021"), gap(5, 2, "2014"))
    assert (found.strength, found.way, found.size) == (Strength.DESCRIBED, "higher", 5.0)
    assert gap_change(HIGH, gap(10, 2, "2021"), gap(5, None, "2014")).reason == "count"


@pytest.mark.parametrize(
    ("now", "then", "reason"),
    [
        (gap(10, 2, "2021"), None, "single"),
        (gap(10, 2, "2021"), gap(-5, 2, "2014"), "reversed"),
        (gap(10, 2, "2021"), gap(5, 2, "2014", areas=frozenset({"a"})), "other_areas"),
        (gap(10, 2, "2021"), gap(5, 2, "2014", stretch=1), "break"),
        (gap(10, 2, "2021", note="modelled"), gap(5, 2, "2014"), "note"),
    ],
)
def test_each_refusal_of_a_gaps_change(now: Gap, then: Gap | None, reason: str) -> None:
    found = gap_change(terms(barred=frozenset({"modelled"})), now, then)
    assert (found.strength, found.reason) == (Strength.REFUSED, reason)
    assert (found.now, found.then) == (now, then)
    assert found.figures == ((now.figure, then.figure) if then else (now.figure,))


def test_a_gap_of_estimated_figures_is_described_even_with_ranges() -> None:
    made = gap(10, 1, "2021", status="estimated")
    found = gap_change(HIGH, made, gap(5, 1, "2014", status="estimated"))
    assert (found.strength, found.reason, found.way) == (Strength.DESCRIBED, "estimated", "higher")
    assert gap_change(HIGH, made, gap(5, 1, "2014")).strength is Strength.DESCRIBED


def test_a_gap_that_follows_age_or_prints_no_change_is_never_called_clear() -> None:
    now, then = gap(10, 1, "2021"), gap(5, 1, "2014")
    aged = gap_change(terms(follows_age=True), now, then)
    assert (aged.strength, aged.reason, aged.way) == (Strength.DESCRIBED, "age", "higher")
    small = gap_change(HIGH, gap(5.04, 0.01, "2021"), gap(5.0, 0.01, "2014"))
    assert (small.clear, small.size) == (False, 0.0)


@pytest.mark.parametrize(
    ("held", "strength", "way", "reason"),
    [
        (gap(5, 2, "2021"), Strength.TESTED, "higher", ""),
        (gap(-5, 2, "2021"), Strength.TESTED, "lower", ""),
        (gap(1, 2, "2021"), Strength.TESTED, "same", ""),
        (gap(2, 2, "2021"), Strength.TESTED, "same", ""),
        (gap(-2, 2, "2021"), Strength.TESTED, "same", ""),
        (gap(2.5, 2, "2021"), Strength.TESTED, "higher", ""),
        (gap(5, 2, "2021", status="estimated"), Strength.DESCRIBED, "higher", "estimated"),
        (gap(1, None, "2021", basis="model"), Strength.DESCRIBED, "higher", "model"),
        (gap(0.01, None, "2021"), Strength.DESCRIBED, "same", "count"),
    ],
)
def test_a_gap_is_clear_if_its_range_leaves_out_nought(
    held: Gap, strength: Strength, way: str, reason: str
) -> None:
    found = gap_itself(HIGH, held)
    assert (found.strength, found.way, found.reason) == (strength, way, reason)
    assert found.figures == (held.figure,)
    assert gap_itself(terms(follows_age=True), gap(5, 2, "2021")).reason == "age"


def test_a_gap_is_set_against_the_first_since_the_baseline_or_the_year_that_is_asked() -> None:
    gaps = [gap(size, 1, year) for size, year in ((9, "2011"), (8, "2014"), (5, "2021"))]
    first = gap_since(HIGH, gaps, baseline=2013)
    assert first.then is gaps[1]
    assert (first.way, first.size) == ("lower", -3.0)
    assert gap_since(HIGH, gaps, year=2012).then is gaps[0]
    assert gap_since(HIGH, gaps, year=2010).reason == "no_since"
    assert gap_since(HIGH, gaps[-1:]).reason == "single"


@pytest.mark.parametrize(("now", "way"), [(30, "higher"), (12, "lower"), (20, "same")])
def test_two_groups_grow_apart_or_together(now: float, way: str) -> None:
    def two(one: float, year: str) -> Gap:
        return group_gap(figure(one, 1, year=year), figure(40, 1, year=year, group="boys"))

    found = gap_since(HIGH, [two(60, "2014"), two(40 + now, "2021")])
    assert (found.strength, found.way) == (Strength.TESTED, way)
    # The other way round it is the same gap.
    turned = gap_since(HIGH, [two(20, "2014"), two(40 - now, "2021")])
    assert (turned.way, turned.size) == (found.way, found.size)


def test_a_gap_between_two_groups_has_the_range_of_their_difference() -> None:
    found = group_gap(figure(60, 3, group="boys"), figure(50, 4, group="girls"))
    assert (found.value, float(found.size.lower), float(found.size.upper)) == (10.0, 5.0, 15.0)
    assert found.ratio == 1.2
    bare = group_gap(figure(60, 3), figure(50))
    assert (bare.value, bare.ranged) == (10.0, False)
    assert math.isnan(group_gap(figure(60, 3), figure(0, 3)).ratio)


def test_a_gap_between_two_groups_is_printed_as_the_difference_of_the_printed_figures() -> None:
    now = group_gap(figure(60.04, 1, year="2021"), figure(50.06, 1, year="2021", group="boys"))
    then = group_gap(figure(70.04, 1, year="2014"), figure(50.06, 1, year="2014", group="boys"))
    assert (now.printed(HIGH), gap_itself(HIGH, now).size) == (9.9, 9.9)
    assert gap_change(HIGH, now, then).size == -10.0
    assert gap(9.94, 1, "2021").printed(HIGH) == 9.9
    held = now.as_figure()
    assert (held.value, held.period) == (now.value, "2021")
    # 60.04 less 50.06, with ranges of 1 each way: 9.98 -/+ sqrt(2).
    assert (held.lower, held.upper) == pytest.approx((8.5658, 11.3942), abs=0.0001)


@pytest.mark.parametrize(
    ("change", "reason"),
    [({"note": "barred"}, "note"), ({"count": 9.0}, "small"), ({"stretch": 1}, "break")],
)
def test_what_bars_the_second_group_bars_the_gap(change: dict[str, Any], reason: str) -> None:
    own = terms(barred=frozenset({"barred"}))
    then = group_gap(figure(60, 3, year="2014"), figure(50, 3, year="2014", group="girls"))
    now = group_gap(figure(60, 3), figure(50, 3, group="girls", **change))
    assert gap_change(own, now, then).reason == reason


@pytest.mark.parametrize(
    ("then", "now", "way"),
    [(5.2, 5.1, "same"), (5.2, 4.7, "lower"), (4.7, 5.2, "higher"), (5.2, 4.8, "same")],
)
def test_a_gap_without_a_range_changes_from_what_is_worth_a_word_in_its_figures(
    then: float, now: float, way: str
) -> None:
    of = terms("lower", least=0.5, least_part=0.02)
    found = gap_change(of, unranged(now, "2021"), unranged(then, "2014"))
    assert (found.strength, found.way) == (Strength.DESCRIBED, way)
    assert found.slight == (way == "same")
    assert found.size == round(now - then, 1)


def test_a_part_is_one_of_the_figures_and_not_of_the_gap_between_them() -> None:
    of = terms("lower", least_part=0.02)  # 0.6 of 30, and 0.1 of 5
    assert gap_change(of, unranged(5.0, "2021"), unranged(4.5, "2014")).way == "same"
    assert gap_change(of, unranged(5.0, "2021"), unranged(4.3, "2014")).way == "higher"


def unranged(size: float, year: str) -> Gap:
    return group_gap(figure(25.0 + size, year=year), figure(25.0, year=year))


def test_a_gap_that_a_test_judges_is_clear_however_small_it_is() -> None:
    of = terms(least=0.5)
    assert gap_change(of, gap(5.1, 0.1, "2021"), gap(4.8, 0.1, "2014")).way == "higher"
    assert gap_itself(of, gap(0.3, 0.1, "2021")).clear
    assert gap_itself(of, gap(0.3, None, "2021")).way == "same"
