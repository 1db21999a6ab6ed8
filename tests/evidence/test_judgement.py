"""What two figures can bear, worked out by hand on drawn figures."""

from dataclasses import replace
from typing import Any

import pytest

from marmot_data.evidence.judgement import (
    VERDICTS,
    RankBand,
    Strength,
    Way,
    against,
    against_all,
    alike,
    alike_to,
    bands,
    between,
    between_all,
    change,
    place_among,
    rank_bands,
    since,
    tone_of,
)
from marmot_data.evidence.series import Figure
from tests.evidence.drawn import figure, terms

CITY: dict[str, Any] = {"area": "C", "level": "city"}
HIGH, LOW, NEITHER = terms("higher"), terms("lower"), terms("neither")


# Against a wider area


@pytest.mark.parametrize(
    ("value", "city", "high", "low", "neither"),
    [
        (60.0, 50.0, "better", "worse", "higher"),
        (40.0, 50.0, "worse", "better", "lower"),
        (51.0, 50.0, "similar", "similar", "similar"),
        (52.0, 50.0, "similar", "similar", "similar"),  # touching counts as similar
        (52.1, 50.0, "better", "worse", "higher"),
    ],
)
def test_a_range_of_two_either_way_is_held_against_the_citys_value(
    value: float, city: float, high: str, low: str, neither: str
) -> None:
    own, wider = figure(value, 2.0), figure(city, 9.0, **CITY)
    found = [against(one, own, wider).verdict for one in (HIGH, LOW, NEITHER)]
    assert found == [high, low, neither]


@pytest.mark.parametrize("basis", ["measure", "model", "index"])
def test_what_has_no_range_of_chance_is_described_never_better_or_worse(basis: str) -> None:
    for half in (None, 2.0):  # a model may print limits; they are no range of chance
        own = figure(60.0, half, basis=basis)
        found = against(LOW, own, figure(50.0, None, basis=basis, **CITY))
        assert found.strength is Strength.DESCRIBED
        assert (found.verdict, found.size, found.tone) == ("described_higher", 10.0, "neutral")
        assert found.reason == basis


def test_a_survey_without_its_publishers_range_is_described() -> None:
    found = against(LOW, figure(40.0, basis="survey"), figure(50.0, basis="survey", **CITY))
    assert found.verdict == "described_lower"


def test_equal_as_printed_is_the_same_even_if_the_files_hold_more_places() -> None:
    own, city = figure(50.04, basis="index"), figure(49.96, basis="index", **CITY)
    assert against(LOW, own, city).verdict == "described_same"


def test_a_difference_is_that_of_the_printed_figures() -> None:
    found = against(LOW, figure(22.24, 0.1), figure(18.76, 0.1, **CITY))
    assert found.size == 3.4, "22.2 - 18.8, where the files say 3.48"


def test_what_follows_age_is_higher_or_lower_and_never_better_or_worse() -> None:
    found = against(terms("lower", follows_age=True), figure(60.0, 2.0), figure(50.0, **CITY))
    assert (found.verdict, found.reason) == ("described_higher", "age")


@pytest.mark.parametrize(
    ("own", "wider", "reason"),
    [
        (None, figure(50.0, **CITY), "no_figure"),
        (figure(60.0, 2.0), None, "no_benchmark"),
        (figure(60.0, 2.0, count=9.0), figure(50.0, **CITY), "small"),
        (figure(60.0, 2.0), figure(50.0, count=9.0, **CITY), "small"),
    ],
)
def test_each_refusal_against_a_wider_area(
    own: Figure | None, wider: Figure | None, reason: str
) -> None:
    found = against(LOW, own, wider)
    assert (found.verdict, found.reason, found.held) == ("not_compared", reason, False)
    assert found.figures == tuple(one for one in (own, wider) if one)


def test_ten_cases_are_enough() -> None:
    ten = figure(60.0, 2.0, count=10.0)
    assert against(LOW, ten, figure(50.0, count=10.0, **CITY)).verdict == "worse"


def test_many_areas_need_as_many_others() -> None:
    two, one = [figure(60, 2), figure(50, 2)], [figure(50, **CITY)]
    for ask in (against_all, between_all):
        with pytest.raises(ValueError, match=r"shorter|longer"):
            ask(LOW, two, one)


def test_numbers_of_people_are_not_set_side_by_side() -> None:
    found = against(terms("lower", total=True), figure(60.0, 2.0), figure(50.0, **CITY))
    assert found.reason == "count"


# Two areas


def test_two_areas_differ_if_the_range_of_their_difference_leaves_out_nought() -> None:
    # 60 and 54, three each way: 6 -/+ sqrt(18) = 1.76 to 10.24; 60 and 56: 4 -/+ 4.24.
    assert between(LOW, figure(60, 3), figure(54, 3, area="W2")).verdict == "worse"
    assert between(LOW, figure(54, 3), figure(60, 3, area="W2")).verdict == "better"
    assert between(LOW, figure(60, 3), figure(56, 3, area="W2")).verdict == "similar"
    # 3 and 4 each way make 5 together.
    assert between(LOW, figure(60, 3), figure(55, 4, area="W2")).verdict == "similar"
    assert between(LOW, figure(55, 3), figure(60, 4, area="W2")).verdict == "similar"
    assert between(LOW, figure(60, 3), figure(54.5, 4, area="W2")).verdict == "worse"


def test_no_clear_difference_has_no_tone() -> None:
    assert between(LOW, figure(60, 3), figure(59, 3, area="W2")).tone == "neutral"
    assert tone_of(HIGH, Way.SAME) == "neutral"
    assert tone_of(terms("higher", follows_age=True), Way.HIGHER) == "neutral"


def test_a_difference_that_no_reader_can_see_is_not_clear() -> None:
    # 50.04 and 49.96, known to a hundredth: different, and both printed as 50.0.
    found = between(LOW, figure(50.04, 0.01), figure(49.96, 0.01, area="W2"))
    assert (found.verdict, found.size) == ("similar", 0.0)


def test_one_range_is_not_enough_to_test_two_areas() -> None:
    found = between(LOW, figure(60, 1), figure(50, None, area="W2", basis="measure"))
    assert (found.verdict, found.reason) == ("described_higher", "measure")
    turned_round = between(LOW, figure(50, None, area="W2", basis="measure"), figure(60, 1))
    assert (turned_round.verdict, turned_round.reason) == ("described_lower", "measure")
    assert [one.area for one in turned_round.figures] == ["W2", "W1"]


def test_areas_that_cannot_be_told_apart_are_named_both_ways() -> None:
    three = [figure(60, 3), figure(57, 3, area="W2"), figure(50, 3, area="W3")]
    assert alike(LOW, three) == {"W1": ("W2",), "W2": ("W1",), "W3": ()}


# Over time


def test_a_change_is_tested_by_the_range_of_the_difference() -> None:
    now, then = figure(60, 3), figure(54, 3, year="2014")
    found = [change(one, now, then).verdict for one in (HIGH, LOW, NEITHER)]
    assert found == ["better", "worse", "higher"]
    assert change(HIGH, now, figure(56, 3, year="2014")).verdict == "similar"
    assert change(HIGH, now, then).size == 6.0


def test_without_ranges_a_change_is_described_with_its_direction() -> None:
    for before, verdict in ((55, "described_higher"), (65, "described_lower")):
        now, then = figure(60, basis="model"), figure(before, basis="model", year="2014")
        assert change(LOW, now, then).verdict == verdict


def test_a_change_of_estimated_figures_is_described() -> None:
    now, then = (figure(v, 1, status="estimated", year=y) for v, y in ((60, "2021"), (50, "2014")))
    found = change(LOW, now, then)
    assert (found.verdict, found.reason) == ("described_higher", "estimated")
    few = change(LOW, replace(now, count=9.0), then)
    assert (few.strength, few.reason) == (Strength.REFUSED, "small")


def test_a_number_of_people_may_change_over_time() -> None:
    now, then = figure(600, basis="measure"), figure(500, basis="measure", year="2014")
    assert change(terms("neither", total=True), now, then).verdict == "described_higher"


def test_a_pair_that_does_not_belong_together_is_refused_with_its_reason() -> None:
    found = change(HIGH, figure(60, 3), figure(50, 3, year="2014", stretch=1))
    assert (found.strength, found.reason, found.size) == (Strength.REFUSED, "break", 0.0)
    assert len(found.figures) == 2


def test_since_picks_the_figure_and_says_why_there_is_none() -> None:
    run = [figure(50, 1, year="2011"), figure(52, 1, year="2014"), figure(60, 1)]
    picked = since(HIGH, run, run[-1], baseline=2013)
    assert (picked.verdict, picked.figures[1].period) == ("better", "2014")
    assert since(HIGH, run, run[-1], year=2012).figures[1].period == "2011"
    late = since(HIGH, run, run[-1], year=2005)
    assert (late.reason, late.figures) == ("no_since", (run[-1],))
    assert since(HIGH, run[-1:], run[-1]).reason == "single"
    assert since(HIGH, run, None).reason == "no_figure"


# Among others


def test_places_by_value_share_ranks_and_need_no_range() -> None:
    held = [figure(v, area=f"W{n}", basis="index") for n, v in enumerate((9, 7, 7, 5, 3, 1))]
    found = {area: (one.rank, one.first, one.last) for area, one in rank_bands(held).items()}
    assert found["W0"] == (1, 1, 1)
    assert found["W1"] == found["W2"] == (2, 2, 3)
    assert found["W5"] == (6, 6, 6)
    thirds = [one.tertile() for one in rank_bands(held).values()]
    assert thirds == ["highest", "", "", "middle", "lowest", "lowest"]


@pytest.mark.parametrize(
    ("among", "thirds"),
    [
        (3, "highest middle lowest"),
        (4, "highest middle middle lowest"),
        (6, "highest highest middle middle lowest lowest"),
        (7, "highest highest middle middle middle lowest lowest"),
    ],
)
def test_a_third_is_of_equal_number_at_both_ends(among: int, thirds: str) -> None:
    every = [
        RankBand(rank=n, first=n, last=n, among=among, tested=False) for n in range(1, among + 1)
    ]
    assert [one.tertile() for one in every] == thirds.split()


@pytest.mark.parametrize("first", [2, 4])
def test_a_band_that_reaches_into_two_thirds_is_in_none(first: int) -> None:
    band = RankBand(rank=first, first=first, last=first + 1, among=6, tested=True)
    assert band.tertile() == ""


def test_an_area_alone_is_the_first_and_the_last() -> None:
    for half, tested in ((1, True), (None, False)):
        found = rank_bands([figure(5, half)])["W1"]
        assert found == RankBand(rank=1, first=1, last=1, among=1, tested=tested)


def test_with_ranges_a_place_is_a_band_and_a_third_needs_all_of_it() -> None:
    # W0 stands clear; W1 and W2 overlap across the limit between the first third and the second.
    held = [figure(v, 2, area=f"W{n}") for n, v in enumerate((90, 50, 49.5, 30, 20, 10))]
    found = rank_bands(held)
    assert (found["W0"].first, found["W0"].last, found["W0"].tertile()) == (1, 1, "highest")
    assert (found["W1"].first, found["W1"].last, found["W1"].tertile()) == (2, 3, "")
    assert found["W5"].tertile() == "lowest"


def test_where_only_some_have_ranges_nobody_is_placed() -> None:
    assert rank_bands([figure(1, 1), figure(2, None, area="W2")]) == {}
    assert rank_bands([]) == {}


def others(*values: float, half: float | None = None) -> list[Figure]:
    return [figure(value, half, area=f"C{n}") for n, value in enumerate(values)]


@pytest.mark.parametrize("half", [None, 0.01])
def test_a_place_among_others_counts_its_own_figure(half: float | None) -> None:
    found = place_among(terms(), figure(7, half), others(9, 8, 6, 5, half=half))
    tested = half is not None
    assert found == RankBand(rank=3, first=3, last=3, among=5, tested=tested)


def test_figures_that_overlap_leave_several_places_open() -> None:
    found = place_among(terms(), figure(7, 2), others(7.1, 6.9, 40, 1, half=2))
    assert found == RankBand(rank=3, first=2, last=4, among=5, tested=True)


def test_without_a_range_for_each_the_printed_figures_decide_and_equal_ones_share() -> None:
    ranged = figure(7.04, 2)
    found = place_among(terms(decimals=1), ranged, others(6.96, 9, 5))
    assert found == RankBand(rank=2, first=2, last=3, among=4, tested=False)


@pytest.mark.parametrize(
    ("change", "count", "reason"),
    [
        ({"total": True}, 50, "count"),
        ({"follows_age": True}, 50, "age"),
        ({}, 9, "small"),
    ],
)
def test_some_figures_are_put_in_no_order(
    change: dict[str, Any], count: float, reason: str
) -> None:
    few = figure(5, 1, area="C9", count=count)
    assert place_among(terms(**change), figure(7, 1, count=50), [few]) == reason


def test_every_word_of_a_ruling_is_known() -> None:
    assert len(set(VERDICTS)) == len(VERDICTS)
    assert against(HIGH, figure(1, 1), None).verdict in VERDICTS


THREE = [
    figure(10, 1.0, area="A"),
    figure(8.7, 1.0, area="B"),  # 1.3 from A, 1.4 from C: both within the root of 2
    figure(7.3, 1.0, area="C"),
    figure(5.0, basis="measure", area="D"),
]


def test_areas_are_alike_where_no_difference_is_clear_by_a_test() -> None:
    assert alike_to(HIGH, THREE[0], THREE) == ("B",)
    assert alike(HIGH, THREE) == {"A": ("B",), "B": ("A", "C"), "C": ("B",)}
    assert alike(terms(follows_age=True), THREE) == {}
    assert alike_to(terms(total=True), THREE[0], THREE) == ("B",), "numbers may be alike too"


def test_no_two_areas_of_a_band_differ_clearly() -> None:
    assert bands(HIGH, THREE) == {"A": 1, "B": 1, "C": 2}
    assert bands(terms(follows_age=True), THREE) == {}
    assert bands(HIGH, []) == {}


def test_parts_of_a_whole_are_never_set_against_each_other() -> None:
    kinds = (figure(9, 1, group="violence"), figure(2, 1, group="burglary"))
    found = between(terms(parts=True), *kinds)
    assert (found.strength, found.reason) == (Strength.REFUSED, "parts")
    assert between(terms(), *kinds).clear
    same = (figure(9, 1, group="violence"), figure(2, 1, group="violence", area="W2"))
    assert between(terms(parts=True), *same).clear


@pytest.mark.parametrize(
    ("rank", "third"), [(1, "highest"), (2, "highest"), (3, "middle"), (5, "lowest")]
)
def test_a_value_lies_in_its_third_even_where_chance_leaves_others_open(
    rank: int, third: str
) -> None:
    band = RankBand(rank=rank, first=1, last=6, among=6, tested=True)
    assert (band.by_value(), band.tertile()) == (third, "")


# Too small for a word

SHARE = terms("lower", least=0.5, least_part=0.02)
"""as of percentages: half a point, and of small ones a fiftieth"""


@pytest.mark.parametrize(
    ("then", "now", "verdict"),
    [
        (16.614, 16.690, "described_same"),  # printed 16.6 and 16.7
        (40.0, 40.4, "described_same"),
        (40.0, 40.5, "described_higher"),  # half a point
        (40.4, 40.0, "described_same"),
        (40.5, 40.0, "described_lower"),
        (5.0, 5.1, "described_same"),  # just below a fiftieth of 5.1
        (5.0, 5.2, "described_higher"),  # less than half a point, and more than a fiftieth
        (0.0, 0.0, "described_same"),
        (0.0, 0.1, "described_higher"),
    ],
)
def test_a_described_difference_too_small_for_a_word_is_none(
    then: float, now: float, verdict: str
) -> None:
    before, after = figure(then, basis="model", year="2019"), figure(now, basis="model")
    changed = change(SHARE, after, before)
    beside = against(SHARE, after, figure(then, basis="model", **CITY))
    pair = between(SHARE, after, figure(then, basis="model", area="W2"))
    assert [one.verdict for one in (changed, beside, pair)] == [verdict] * 3
    assert [one.slight for one in (changed, beside, pair)] == [verdict == "described_same"] * 3
    assert changed.size == round(round(now, 1) - round(then, 1), 1), "the figures still stand there"


def test_a_limit_may_be_a_part_alone_or_none() -> None:
    part, none = terms(decimals=0, least_part=0.02), terms()
    own = figure(1_019, basis="index")
    assert against(part, own, figure(1_000, basis="index", **CITY)).slight
    assert not against(part, own, figure(998, basis="index", **CITY)).slight
    assert against(none, figure(5.1, basis="index"), figure(5.0, basis="index")).verdict == (
        "described_higher"
    )


def test_a_tested_difference_keeps_its_test_and_is_called_close_only_where_it_is() -> None:
    clear = against(SHARE, figure(40.3, 0.1), figure(40.0, **CITY))
    assert (clear.verdict, clear.clear, clear.slight) == ("worse", True, True)
    wide = against(SHARE, figure(58.9, 4.0), figure(61.3, **CITY))
    assert (wide.verdict, wide.slight) == ("similar", False)
    near = against(SHARE, figure(61.0, 4.0), figure(61.3, **CITY))
    assert (near.verdict, near.slight) == ("similar", True)


def test_what_follows_age_is_described_and_so_may_be_too_small_for_a_word() -> None:
    of = replace(SHARE, follows_age=True)
    assert against(of, figure(40.3, 0.1), figure(40.0, **CITY)).verdict == "described_same"
