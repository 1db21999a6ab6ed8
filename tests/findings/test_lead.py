"""The lead of a ward says what a test shows apart from the rest, and what points the other way."""

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
            assert f", compared with {city_at_work:.1f}% across Coventry and " in aloud
        other_way += told
    assert other_way >= 5


def test_holbrooks_is_told_that_more_people_are_in_work(seen: See) -> None:
    found = find_questions(seen(ward="holbrooks"))
    assert isinstance(found, Questions)
    aloud = next(one.aloud for one in found.answers if one.name == "work")
    assert aloud == (
        "But in 2021, 58.1% of people aged 16 and over in Holbrooks were in work on census day "
        "(estimated), compared with 54.2% across Coventry and 57.4% in England (not tested). "
        "In the census, students are counted where they study. That lowers this figure for the "
        "city and, most of all, for wards with many students. Out of work (17.0%) and in work "
        "(58.1%) do not add up to 100%: the first is of working age, the second everyone aged 16 "
        "and over."
    )


def test_whatever_points_the_other_way_says_all_that_the_figure_above_it_says(seen: See) -> None:
    """Made how, beside the city and the country, tested or not, and with its own caution."""
    told = set()
    for view in every_ward(seen):
        found = find_questions(view)
        assert isinstance(found, Questions)
        for one in found.answers:
            if one.aloud.startswith("But in "):
                said, _, more = one.aloud.partition("(not tested).")
                assert " across Coventry and " in said
                assert said.endswith("% in England ")
                if one.name == "work":
                    assert more.startswith(
                        " In the census, students are counted where they study. That lowers this "
                        "figure for the city and, most of all, for wards with many students. "
                    )
                    assert "do not add up to 100%" in more
                told.add((one.name, "estimated" in said))
    # Wards of 2004 are counted in the census; of the wards of 2026 some are estimates.
    assert told >= {("work", False), ("work", True), ("children", True)}
