"""How the city stands and what has changed: every count is that of the rows below it."""

import itertools
from collections import Counter
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from marmot_data.catalogue.load import load
from marmot_data.catalogue.schema import Kind
from marmot_data.evidence.judgement import VERDICTS
from marmot_data.evidence.series import Figure
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.nearest import Nearest
from marmot_data.findings.city.outputs import find_outputs
from marmot_data.findings.city.principles import unmeasured
from marmot_data.findings.city.progress import Progress, Standing, find_progress, find_standing
from marmot_data.language import Words
from tests.evidence.drawn import figure
from tests.findings.conftest import See
from tests.findings.drawn import values

KNOWN, WORDS = load(), Words.load()
CITY, ENGLAND = "E08000026", "E92000001"


def city(value: float, half: float | None, year: int, **change: Any) -> Figure:
    made = {"area": CITY, "level": "city", "source": "lait_school", **change}
    return figure(value, half, year=year, basis="count" if half else "measure", **made)


def pair(then: float, now: float, half: float | None = 1) -> tuple[Figure, Figure]:
    return city(then, half, 2022), city(now, half, 2024)


CHANGES = {
    "school_readiness": pair(60, 70),
    "all_goals": pair(50, 60),
    "early_language": pair(55, 65),
    "phonics": pair(70, 60),
    "employment_rate": pair(60, 60.5),
    "neet": pair(5, 4, None),
    "fuel_poverty": pair(10, 12, None),
    "area_satisfaction": (city(60, 1, 2024),),
}
"""outcomes of which three got better (of one subject), one worse, one is unclear, ..."""


def drawn(seen: See, *only: str, **change: str) -> View:
    """Return a view of drawn outcomes alone."""
    view = seen(values={name: values(*rows) for name, rows in CHANGES.items()}, **change)
    kept = {name: KNOWN.indicators[name] for name in only or CHANGES}
    return replace(view, catalogue=replace(view.catalogue, indicators=kept))


def progress(view: View) -> Progress:
    found = find_progress(view)
    assert isinstance(found, Progress)
    return found


def row(found: Progress, name: str) -> "pd.Series[str]":
    return found.rows[found.rows["indicator"] == name].iloc[0]


def test_clear_changes_come_first_then_what_is_as_counted_then_what_cannot_be_compared(
    seen: See,
) -> None:
    found = progress(drawn(seen))
    order = ["better"] * 3 + ["worse", "similar", "described_higher", "described_lower"]
    assert list(found.rows["verdict"]) == [*order, "not_compared"]
    assert found.sentence == (
        "Clearly better: school readiness (and 2 related figures, 2022 to "
        "2024). "
        "Clearly worse: phonics at age 6 (2022 to 2024). Of 8 outcomes, 5 can be tested for "
        "chance: 3 have clearly got better (on one subject), 1 has clearly got worse and 1 has not "
        "clearly changed. "
        "Another 2 come without a test: 1 has risen and 1 has fallen. "
        "For 1 no fair comparison can be made; the list says why."
    )
    assert found.answer.endswith("phonics at age 6 (2022 to 2024)."), "the counts stand below it"
    assert f"{found.answer} {found.counted}" == found.sentence
    assert found.notes[:2] == (
        WORDS("progress.since_baseline", year=2013),
        "Some measure the same thing: the 3 that got better are about one subject.",
    )
    assert found.title == "Better on one and worse on one of the 3 subjects that can be tested"


def test_each_line_has_its_two_periods_and_its_words_are_those_of_the_ruling(seen: See) -> None:
    found = progress(drawn(seen))
    better = row(found, "school_readiness")
    assert better["line"] == (
        "In 2024, 70.0% of five-year-olds in Coventry were ready for school, "
        "up from 60.0% in 2022, a clear improvement."
    )
    assert (better["then"], better["now"]) == ("60.0% (2022)", "70.0% (2024)")
    counted = row(found, "neet")
    assert counted["line"].endswith("in education, work or training, down from 5.0% in 2022.")
    assert counted["reason"] == "no range is published with it"
    alone = row(found, "area_satisfaction")
    assert (alone["then"], alone["change"]) == ("", "")
    assert alone["line"].endswith("There is no earlier figure to compare.")


def test_a_single_outcome_is_told_by_its_own_sentence(seen: See) -> None:
    found = progress(drawn(seen, "school_readiness"))
    assert found.sentence.startswith("In 2024, 70.0% of five-year-olds in Coventry were ready")


def test_where_nothing_has_a_range_none_is_called_clear(seen: See) -> None:
    found = progress(drawn(seen, "neet", "fuel_poverty"))
    assert found.sentence.startswith(
        "None of 2 outcomes has the ranges that a test needs. "
        "Another 2 come without a test: 1 has risen and 1 has fallen."
    )


def test_measures_of_one_thing_stand_together(seen: See) -> None:
    rows = progress(seen()).rows
    for _, own in rows.groupby(["verdict", "subject"]):
        assert list(own.index) == list(range(own.index[0], own.index[0] + len(own)))
    assert (rows["subject"] != rows["indicator"]).any()


@pytest.mark.parametrize("earlier", ["none", "2016", "2021"])
def test_the_counts_in_the_sentence_add_up_to_the_whole(seen: See, earlier: str) -> None:
    found = progress(seen(earlier=earlier))
    counts = Counter(found.rows["verdict"])
    assert sum(counts.values()) == len(found.table)
    described = sum(count for verdict, count in counts.items() if "described" in verdict)
    tested = len(found.table) - described - counts["not_compared"]
    assert f"Of {len(found.table)} outcomes, {tested} can be tested for chance: " in found.sentence
    assert int(found.moves["tested"].sum()) == tested
    assert len(found.moves) == tested + described
    assert f"Another {described} come without a test: " in found.sentence
    assert f"For {counts['not_compared']} no fair comparison" in found.sentence
    assert set(counts) <= set(VERDICTS)


# What is drawn of each change


def test_changes_stand_by_the_year_since_which_they_are_told_the_tested_ones_first(
    seen: See,
) -> None:
    made = {
        "employment_rate": values(city(60, 1, 2013), city(70, 1, 2024)),
        "phonics": values(city(60, 1, 2016), city(70, 1, 2024)),
        "neet": values(city(5, None, 2013), city(4, None, 2024)),
        # a break stands in the catalogue between 2018/19 and 2021/22
        "school_readiness": values(city(50, 1, 2013), city(60, 1, 2022), city(70, 1, 2024)),
    }
    view = seen(values=made)
    kept = {name: KNOWN.indicators[name] for name in reversed(made)}
    moves = progress(replace(view, catalogue=replace(view.catalogue, indicators=kept))).moves
    assert list(zip(moves["indicator"], moves["since"], strict=True)) == [
        ("employment_rate", "Since 2013"),
        ("phonics", "Since 2016"),
        ("school_readiness", "Since 2022 (a new series)"),
        ("neet", "Since 2013"),
    ]
    assert list(moves["tested"]) == [True, True, True, False]
    assert list(moves["when"]) == ["2013 → 2024", "2016 → 2024", "2022 → 2024", "2013 → 2024"]


def test_the_countrys_change_stands_beside_the_citys_where_both_its_figures_are_held(
    seen: See,
) -> None:
    def england(value: float, year: int) -> Figure:
        return city(value, 1, year, area=ENGLAND, level="country")

    both = (england(60, 2022), england(65, 2024))
    made = {
        "phonics": values(*pair(60, 70), *both),
        "employment_rate": values(*pair(70, 60), *both),
        "neet": values(*pair(5, 2, 0.5), england(4, 2024)),
    }
    view = seen(values=made)
    kept = {name: KNOWN.indicators[name] for name in made}
    found = progress(replace(view, catalogue=replace(view.catalogue, indicators=kept)))
    moves = found.moves.set_index("indicator")
    sides = moves.loc["phonics", ["then", "now", "country_then", "country_now"]]
    assert list(sides) == [*(60, 70, 60, 65)]
    assert moves.loc["employment_rate", "country_cell"] == "60.0% to 65.0%"
    assert moves.loc["neet", "country_cell"] == ""
    assert found.sentence.endswith(
        "England's figure moved the same way in 1 of the 2 clear changes that can be set beside it."
    )
    assert list(found.table["England meanwhile"]).count("not published") == 1


def test_the_founding_example_compares_2015_16_with_2016_17(seen: See) -> None:
    one = row(
        progress(seen(year="2017", earlier="2016", priority="young_people_2016")),
        "school_readiness",
    )
    assert "(2015/16)" in one["then"]
    assert "(2016/17)" in one["now"]


def test_a_break_a_missing_year_and_an_overlap_are_each_given_as_the_reason(seen: See) -> None:
    broken = row(progress(seen(earlier="2019")), "school_readiness")
    assert broken["verdict"] == "not_compared"
    assert "because a new series began after 2018/19 (" in broken["line"]
    lacking = row(progress(seen(earlier="2003")), "school_readiness")
    assert "there is no figure up to 2003" in lacking["line"]
    overlap = row(progress(seen(earlier="2023")), "healthy_life_expectancy")
    assert "2021 to 2023 and 2022 to 2024 overlap" in overlap["line"]


def test_a_group_that_stands_alone_is_not_named_twice(seen: See) -> None:
    assert row(progress(seen()), "absence_fsm")["what"] == "Persistent absence, free school meals"


def test_outputs_and_outcomes_never_mix(seen: See) -> None:
    outputs, outcomes = find_outputs(seen()), progress(seen())
    assert not isinstance(outputs, Nothing)
    kinds = {name: entry.kind for name, entry in KNOWN.indicators.items()}
    assert {kinds[name] for name in outputs.indicators} == {Kind.OUTPUT}
    assert {kinds[name] for name in outcomes.indicators} == {Kind.OUTCOME}
    assert "over 500 people (2016/17)" in outputs.rows["line"].iloc[0]


@pytest.mark.parametrize("priority", ["all", *KNOWN.principles, *KNOWN.priorities])
def test_every_priority_has_a_standing_a_progress_and_what_is_not_measured(
    seen: See, priority: str
) -> None:
    for year, earlier in itertools.product(("latest", "2017", "1998"), ("none", "2016")):
        view = seen(priority=priority, year=year, earlier=earlier)
        for found in (find_standing(view), find_progress(view), find_outputs(view)):
            assert found.title.strip()
            assert not {"{", "}", "nan"} & set(found.sentence.split())
            assert not isinstance(found, Finding) or len(found.table)
        assert all(unmeasured(view))


# Beside the country


def standing(view: View) -> Standing:
    found = find_standing(view)
    assert isinstance(found, Standing)
    return found


def test_each_figure_is_set_beside_the_country_of_the_same_period(seen: See) -> None:
    def rows(other: float, half: float | None, year: int = 2024) -> pd.DataFrame:
        england = city(other, half, year, area=ENGLAND, level="country")
        return values(city(60, half, 2024), england)

    names = ("school_readiness", "phonics", "neet", "fuel_poverty")
    made = (rows(70, 1), rows(60.5, 1), rows(50, None), rows(70, 1, 2023))
    view = seen(values=dict(zip(names, made, strict=True)))
    kept = {name: KNOWN.indicators[name] for name in names}
    found = standing(replace(view, catalogue=replace(view.catalogue, indicators=kept)))
    verdicts = dict(zip(found.rows["indicator"], found.rows["verdict"], strict=True))
    assert [verdicts[n] for n in names] == ["worse", "similar", "described_higher", "not_compared"]
    assert found.sentence == (
        "Of 4 figures, 2 can be tested for chance: 1 is worse and 1 shows no clear difference. "
        "Another one comes without a test: 1 is higher than England's. For 1 no fair "
        "comparison can be made; the list says why."
    )


def test_every_figure_that_is_not_compared_says_why(seen: See) -> None:
    rows = standing(seen(priority="best_start")).rows
    assert (rows["why"] != "").all()
    refused = rows[rows["verdict"] == "not_compared"]
    assert refused["line"].str.contains("Not compared with England: ").all()


def test_a_survey_held_on_another_day_each_april_is_still_yearly(seen: See) -> None:
    rows = standing(seen(priority="fair_work")).rows
    pay = rows[rows["indicator"] == "median_pay"].iloc[0]
    assert pay["trend"] == "Over the past five years it has been rising."


# Beside other authorities


def authorities(seen: See, *figures: Figure) -> Nearest:
    found = find_authorities(seen(values={"phonics": values(*figures)}), "phonics")
    assert isinstance(found, Nearest)
    return found


def test_it_is_said_how_many_of_the_neighbours_have_a_figure(seen: See) -> None:
    place = KNOWN.places["coventry"]
    own = city(77, 1, 2024)
    beside = [city(60 + n, 1, 2024, area=code) for n, code in enumerate(place.neighbours)]
    whole = authorities(seen, own, *beside).sentence
    assert "Its 10 statistical neighbours, the places most like it, run from 60% " in whole
    two = authorities(seen, own, *beside[:2]).sentence
    assert "Of its 10 statistical neighbours, the places most like it, 2 have a figure here" in two
    one = authorities(seen, own, beside[0]).sentence
    assert "Of its 10 statistical neighbours, the places most like it, 1 has a figure here: " in one
    borough = next(code for code in place.boroughs if code not in place.neighbours)
    none = authorities(seen, own, city(60, 1, 2024, area=borough)).sentence
    assert "None of its 10 statistical neighbours, the places most like it, has a figure." in none
    assert "boroughs of its region that are not among them, 1 has a figure here: " in none
    assert (
        "None of the 4 other boroughs of its region that are not among them has a figure." in whole
    )


def likes(*figures: float, half: float | None = None) -> list[Figure]:
    """Return figures of as many statistical neighbours."""
    codes = KNOWN.places["coventry"].neighbours
    return [city(one, half, 2024, area=code) for one, code in zip(figures, codes, strict=False)]


@pytest.mark.parametrize(
    ("own", "half", "beside", "said"),
    [
        (80, None, (70, 60, 50, 40), "Coventry has the highest figure of all 5, as the figures"),
        (65, None, (70, 60, 50, 40), "Coventry has the 2nd highest figure of all 5, as the"),
        (45, None, (70, 60, 50, 40), "Coventry has the 2nd lowest figure of all 5, as the figures"),
        (30, None, (70, 60, 50, 40), "Coventry has the lowest figure of all 5, as the figures"),
        (40, None, (70, 60, 50, 40), "Coventry shares the lowest figure of all 5, as the figures"),
        (70, None, (70, 60, 50, 40), "Coventry shares the highest figure of all 5, as the figures"),
        (45, 0.1, (70, 60, 50, 40), "Coventry has the 2nd lowest figure of all 5, clear of the"),
        (50, 9, (51, 49, 90, 10), "may be anywhere from 2nd to 4th highest."),
        (48, 9, (50, 49, 90, 10), "Coventry has the 2nd lowest figure of all 5; allowing for"),
        (48, 9, (50, 49, 90, 10), "may be anywhere from 2nd to 4th lowest."),
        (50, 90, (51, 52, 49, 48), "may have any place among them."),
    ],
)
def test_the_city_has_a_place_among_its_neighbours_counted_from_the_nearer_end(
    seen: See, own: float, half: float | None, beside: tuple[float, ...], said: str
) -> None:
    found = authorities(seen, city(own, half, 2024), *likes(*beside, half=half))
    assert said in found.sentence


def test_three_neighbours_are_too_few_for_a_place(seen: See) -> None:
    found = authorities(seen, city(80, None, 2024), *likes(70, 60, 50))
    assert "figure of all" not in found.sentence


def test_boroughs_that_are_no_neighbours_change_nobodys_place(seen: See) -> None:
    place = KNOWN.places["coventry"]
    boroughs = [code for code in place.boroughs if code not in place.neighbours]
    higher = [city(90, None, 2024, area=code) for code in boroughs]
    found = authorities(seen, city(80, None, 2024), *likes(70, 60, 50, 40), *higher)
    assert "Coventry has the highest figure of all 5" in found.sentence


def test_numbers_of_people_are_put_in_no_order(seen: See) -> None:
    name = "children_low_income_number"
    own, beside = city(80, None, 2024), likes(70, 60, 50, 40)
    found = find_authorities(seen(values={name: values(own, *beside)}), name)
    assert "They are put in no order, because the number is larger" in found.sentence


def test_the_signs_are_explained_beside_the_country_they_are_held_against(seen: See) -> None:
    england = city(75, 1, 2024, area=ENGLAND, level="country")
    with_range = authorities(seen, city(70, 1, 2024), *likes(60), england)
    assert "Tested against England" in with_range.sentence
    assert "higher (↑) or lower (↓) than England, as counted" in with_range.sentence
    alone = authorities(seen, city(70, 1, 2024), *likes(60))
    assert "Tested against" not in alone.sentence
    assert "Arrows" not in alone.sentence
    assert set(alone.rows["verdict"]) == {""}


def test_authorities_stand_in_the_order_of_likeness_never_of_their_figures(seen: See) -> None:
    found = find_authorities(seen(), "school_readiness")
    assert isinstance(found, Nearest)
    place = KNOWN.places["coventry"]
    assert list(found.rows.index)[:11] == [CITY, *place.neighbours]
    assert found.rows["name"].is_unique
    assert isinstance(find_authorities(seen(), "area_satisfaction"), Nothing)


def test_the_boroughs_around_the_city_stand_after_its_neighbours(seen: See) -> None:
    place = KNOWN.places["coventry"]
    boroughs = [code for code in place.boroughs if code not in place.neighbours]
    alike = place.neighbours[0]
    beside = [city(60 + n, 1, 2024, area=code) for n, code in enumerate([*boroughs, alike])]
    found = authorities(seen, *beside, city(77, 1, 2024))
    assert list(found.rows.index) == [CITY, alike, *boroughs]
    assert list(found.rows["kind"]) == ["city", "neighbour"] + ["borough"] * len(boroughs)
    names = found.rows["name"].tolist()
    assert f"from 60% ({names[2]}) to {59 + len(boroughs)}% ({names[-1]})" in found.sentence


def test_the_city_is_ruled_against_the_country_and_so_is_every_other(seen: See) -> None:
    other = KNOWN.places["coventry"].neighbours[0]
    england = city(75, 1, 2024, area=ENGLAND, level="country")
    found = authorities(seen, city(70, 1, 2024), city(80, 1, 2024, area=other), england)
    assert list(found.rows["verdict"]) == ["worse", "better"]
    assert "England was ahead, at 75%." in found.sentence
