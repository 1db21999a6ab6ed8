"""The lead of a ward says what a test shows apart from the rest, and what points the other way."""

import re

import pandas as pd

from marmot_data.evidence.judgement import Strength
from marmot_data.findings.ward.questions import Questions, find_questions
from tests.findings.conftest import See
from tests.findings.test_ward import every_ward

SUBJECTS = {"life": "live", "children": "poverty", "work": "work", "crime": "kinds recorded"}
"""a word by which each question is known in the lead"""
CITY = "E08000026"


def test_what_no_test_stands_behind_is_never_in_the_sentence_of_what_a_test_shows(
    seen: See,
) -> None:
    both = 0
    for view in every_ward(seen):
        found = find_questions(view)
        assert isinstance(found, Questions)
        said = found.differs.replace(". ", ".|").split("|")
        counted = " ".join(one for one in said if "not tested" in one).lower()
        tested = " ".join(one for one in said if "not tested" not in one).lower()
        assert not tested or "clear" in tested
        assert "clear" not in counted
        for one in found.answers:
            if one.told and not one.told.where:
                is_tested = one.told.ruling.strength is Strength.TESTED
                assert (SUBJECTS[one.name] in tested) == is_tested, found.differs
                assert (SUBJECTS[one.name] in counted) != is_tested, found.differs
        both += " clearly " in tested
    assert 20 < both < 36, "in some wards nothing is clear by a test"


def value(seen: See, name: str, area: str, period: str) -> float:
    """Look a figure up in the files of values."""
    table = seen().data.values(name)
    own = table[(table["area"] == area) & (table["period"] == period)]
    return float(own["value"].iloc[0])


def test_where_in_and_out_of_work_point_different_ways_the_row_says_so(seen: See) -> None:
    other_way = 0
    for view in every_ward(seen)[:18]:
        ward = str(view.ward_code)
        found = find_questions(view)
        assert isinstance(found, Questions)
        aloud = next(one.aloud for one in found.answers if one.name == "work")
        (out, city_out), (at_work, city_at_work) = (
            (round(value(seen, name, ward, period), 1), round(value(seen, name, CITY, period), 1))
            for name, period in (("employment_deprivation", "2025"), ("employed_census", "2021"))
        )
        # A difference of under half a point has no word.
        apart = abs(out - city_out) >= 0.5 and abs(at_work - city_at_work) > 0.5
        disagree = (out > city_out) == (at_work > city_at_work)
        told = f"But in 2021, {at_work:.1f}% of people aged 16 and over in " in aloud
        assert told == (apart and disagree), (found.differs, aloud)
        if told:
            assert f"Coventry {city_at_work:.1f}%, England " in aloud
        other_way += told
    assert other_way >= 5


def test_holbrooks_is_told_that_more_people_are_in_work(seen: See) -> None:
    found = find_questions(seen(ward="holbrooks"))
    assert isinstance(found, Questions)
    aloud = next(one.aloud for one in found.answers if one.name == "work")
    assert aloud == (
        "But in 2021, 58.1% of people aged 16 and over in Holbrooks were in work on census day "
        "(estimated; Coventry 54.2%, England 57.4%; not tested). Students, counted where they "
        "study, lower the figures of the city and of wards with many of them. Out of work (17.0%) "
        "and in work (58.1%) count different ages, so they do not add up to 100%."
    )


def test_whatever_points_the_other_way_says_all_that_the_figure_above_it_says(seen: See) -> None:
    """Made how, beside the city and the country, tested or not, and with its own caution."""
    told = set()
    for view in every_ward(seen):
        found = find_questions(view)
        assert isinstance(found, Questions)
        for one in found.answers:
            if one.aloud.startswith("But in "):
                said, _, more = one.aloud.partition("; not tested).")
                assert re.search(r"[(;] ?Coventry [0-9.]+%, England [0-9.]+%$", said), said
                if one.name == "work":
                    assert more.startswith(
                        " Students, counted where they study, lower the figures of the city and of "
                        "wards with many of them. "
                    )
                    assert "do not add up to 100%" in more
                told.add((one.name, "estimated" in said))
    # Wards of 2004 are counted in the census; of the wards of 2026 some are estimates.
    assert told >= {("work", False), ("work", True), ("children", True)}


def peak(own: pd.Series) -> str:
    """Tell what a figure reached in between, if half a point and a quarter of the change beyond.

    Below ten per cent a twentieth of the figure is enough.
    """
    shown = own.round(1)
    ends = [shown[min(own.index)], shown[max(own.index)]]
    between = shown.drop([min(own.index), max(own.index)])
    worth = max(min(0.5, 0.05 * shown.max()), abs(ends[1] - ends[0]) / 4)
    if round(between.max() - max(ends), 6) >= worth:
        return f", peaking at {between.max():.1f}% ({between.idxmax()})"
    if round(min(ends) - between.min(), 6) >= worth:
        return f", once down to {between.min():.1f}% ({between.idxmin()})"
    return ""


def test_beside_the_change_of_one_year_stands_the_one_that_reaches_further_back(seen: See) -> None:
    """After housing costs there are two years only; before them there are figures since 2014/15."""
    for view in every_ward(seen)[:18]:
        ward = str(view.ward_code)
        found = find_questions(view)
        assert isinstance(found, Questions)
        row = next(one for one in found.answers if one.name == "children")
        table = seen().data.values("children_low_income")
        own, city = (
            table[table["area"] == area].set_index("period")["value"] for area in (ward, CITY)
        )
        first, last = min(own.index), max(own.index)
        assert (first, last) == ("2014/15", "2020/21")
        *_, line = row.aloud.splitlines()
        way = "rose" if own[last] > own[first] else "fell"
        told = (
            f"Further back, child poverty before housing costs {way} from {own[first]:.1f}% "
            f"({first}) to {own[last]:.1f}% ({last}){peak(own)}. Coventry: {city[first]:.1f}% "
            f"to {city[last]:.1f}%. All untested."
        )
        assert line == told
        assert row.told is not None
        assert "2023/24" in row.told.change, "what the line stands beside"


def test_no_other_way_is_told_that_does_not_reach_further_back(seen: See) -> None:
    for view in every_ward(seen)[:18]:
        found = find_questions(view)
        assert isinstance(found, Questions)
        others = [one.aloud for one in found.answers if one.name != "children"]
        assert not [one for one in others if "Further back" in one]


def test_where_the_figure_itself_has_no_earlier_one_only_the_other_change_is_untested(
    seen: See,
) -> None:
    found = find_questions(seen(ward="longford", earlier="2019"))
    assert isinstance(found, Questions)
    row = next(one for one in found.answers if one.name == "children")
    assert row.told is not None
    assert row.told.change == "No earlier figure."
    assert row.aloud == (
        "Further back, child poverty before housing costs stayed much the same: 24.3% (2018/19), "
        "then 24.4% (2020/21), peaking at 26.8% (2019/20). Coventry: 22.1% to 22.9%. "
        "That is not tested."
    )
