"""The page of claims opens on sentences that are true, quotable, and one a theme."""

import re

import pytest

from marmot_data.evidence.series import Figure
from marmot_data.findings.base import Nothing
from marmot_data.findings.claims.claims import Claim, find_claim
from marmot_data.findings.claims.ready import Ready, find_ready
from marmot_data.findings.claims.rules import CLAIMS, nearest_to
from tests.evidence.drawn import figure
from tests.findings.conftest import See
from tests.findings.drawn import values

CITY, ENGLAND = "E08000026", "E92000001"


def ready(seen: See, **change: str) -> Ready:
    found = find_ready(seen(**change))
    assert isinstance(found, Ready)
    return found


@pytest.mark.parametrize("change", [{}, {"ward": "foleshill"}, {"ward": "wainbody"}])
def test_five_sentences_of_five_themes_each_name_place_period_and_source(
    seen: See, change: dict[str, str]
) -> None:
    found = ready(seen, **change)
    where = change.get("ward", "coventry").capitalize()
    assert len(found.sentences) == 5
    assert len({one.theme for one in found.sentences}) == 5
    for one in found.sentences:
        assert re.match(r"In (the index of )?(19|20)\d\d\b", one.sentence)
        assert re.search(rf"\b{where}\b", one.sentence.partition("; source: ")[0])
        assert re.search(r"; source: (?:[A-Z]|data\.police\.uk).*\.$", one.sentence)
        assert ("better" in one.sentence or "worse" in one.sentence) == (one.state == "yes")


def test_the_city_is_told_by_what_each_theme_is_answered_with(seen: See) -> None:
    said = {one.theme: one for one in ready(seen).sentences}
    # The country has no rate of all crime: the city's own change is told, with its caution.
    assert said["Crime"].state == "counted"
    assert said["Crime"].sentence.startswith("In 2024, the police recorded 114.9 crimes and anti-s")
    turned = ", up from 89.0 in 2017; in between it reached 123.9 per 1,000 (2023); crime rec"
    assert turned in said["Crime"].sentence
    for theme, told in {
        "Early years and school": "65.3% of five-year-olds",
        "Work": "71.9% of people aged 16 to 64",
        "Health and length of life": "women in Coventry could expect to live 81.7",
    }.items():
        assert told in said[theme].sentence


ASKED = ("expect to live", "were in poverty after housing costs", "out of work on benefits")
"""what the figures say that answer residents' questions and that wards have, in that order"""


def test_of_every_ward_what_a_test_shows_comes_first_and_then_what_residents_ask(
    seen: See,
) -> None:
    for ward in seen().data.wards(2026)["slug"].astype(str):
        found = ready(seen, ward=ward, boundaries="2026").sentences
        states = [one.state for one in found]
        assert states == sorted(states, reverse=True), "yes, then as counted"
        told = [one.sentence for one in found]
        # Length of life is left out where it does not clearly differ.
        places = [n for said in ASKED for n, one in enumerate(told) if said in one]
        assert len(places) >= 2
        assert places == sorted(places), ward
    # In data/coventry/values: 16.4% of Foleshill's homes overcrowded in 2021, 5.8% of the city's.
    second = ready(seen, ward="foleshill").sentences[1].sentence
    assert second.startswith("In 2021, 16.4% of households in Foleshill had too few bedrooms")
    assert "worse than Coventry's 5.8%" in second


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
def test_of_crime_all_kinds_are_quoted_with_how_many_lie_either_way(
    seen: See, boundaries: str
) -> None:
    """By hand from the file: one in fifty of the larger rate is the least that is told apart."""
    values = seen().data.values("crime_at_risk").pivot_table("value", "group", "area")
    for code, ward in seen().data.wards(int(boundaries))["slug"].astype(str).items():
        found = ready(seen, ward=ward, boundaries=boundaries).sentences
        crime = next(one.sentence for one in found if one.theme == "Crime")
        own, city = values[str(code)], values["E08000026"]
        slight = (own - city).abs() < 0.02 * own.combine(city, max)
        times = own.round(1) / city.round(1)
        for word, kinds in (
            ("higher", list(own.index[(own > city) & ~slight])),
            ("lower", list(own.index[(own < city) & ~slight])),
        ):
            assert (word in crime) == bool(kinds), (ward, crime)
            if kinds:
                of = times[kinds]
                most = str(of.idxmin() if word == "lower" else of.idxmax())
                part = crime[crime.index(word) :]
                number = {1: " only for ", len(own): " for all 8 kinds "}.get(
                    len(kinds), f" for {len(kinds)} "
                )
                assert re.match(rf"{word}[^(]*{number}", part), (ward, crime)
                shown = rf"\([^)]*{own[most]:.1f}(?: per 1,000)?, Coventry {city[most]:.1f}\)"
                assert re.search(shown, part), (ward, crime)
                near = (of - of[most]).abs() < 0.02 * of.clip(lower=of[most])
                among = "among the furthest " in part.partition(")")[0]
                assert among == (near.sum() > 1), (ward, crime)
        # Burglary is counted out of properties, and is never given the unit of the other kinds.
        for part in re.findall(r"burglary[^(]*\([^)]*\)|[Bb]urglar[^;()]*?\d[^;()]*", crime):
            assert part.startswith("burglary, per 1,000 properties"), crime
            assert "per 1,000," not in part.removeprefix("burglary, per 1,000 properties"), crime
        assert "better" not in crime
        assert "worse" not in crime


def test_the_citys_first_sentence_is_about_how_long_people_live(seen: See) -> None:
    found = ready(seen).sentences
    assert "expect to live" in found[0].sentence
    assert any("ready for school" in one.sentence for one in found)
    assert any("in poverty after housing costs" in one.sentence for one in found)


@pytest.mark.parametrize("change", [{}, {"ward": "foleshill"}, {"ward": "st-michaels"}])
def test_no_quote_says_how_a_figure_was_put_together(seen: See, change: dict[str, str]) -> None:
    for one in ready(seen, **change).sentences:
        assert not re.search(r"added up|worked out", one.sentence)


def test_of_the_city_a_tested_difference_comes_before_a_larger_one_that_nothing_tests(
    seen: See,
) -> None:
    def pair(own: float, other: float, half: float | None) -> tuple[Figure, ...]:
        basis = "count" if half else "measure"
        return (
            figure(own, half, area=CITY, level="city", basis=basis, source="lait_school"),
            figure(other, half, area=ENGLAND, level="country", basis=basis, source="lait_school"),
        )

    made = {
        "school_readiness": values(*pair(60, 70, 1)),
        "school_absence": values(*pair(40, 10, None)),
        "employment_rate": values(*pair(60, 60.5, 1)),
    }
    view = seen(values=made)
    found = find_ready(view)
    assert isinstance(found, Ready)
    school = next(one for one in found.sentences if one.theme == "Early years and school")
    assert "60.0% of five-year-olds in Coventry were ready for school" in school.sentence
    assert not any(
        "aged 16 to 64 in Coventry were in work" in one.sentence for one in found.sentences
    )


def test_every_claim_that_cannot_be_made_names_the_nearest_that_can(seen: See) -> None:
    view = seen(ward="foleshill", indicator="overcrowding", claim="better_city")
    found = find_claim(view)
    assert isinstance(found, Claim)
    first = found.cannot[0]
    assert first.claims == ("Better than the city",)
    assert first.nearest.startswith(
        "In 2021, 16.4% of households in Foleshill had too few bedrooms"
    )
    assert "worse than Coventry's 5.8%" in first.nearest
    titles = {name for one in found.cannot for name in one.claims}
    assert titles | set(found.every.index) == set(found.every.index)
    assert "Worse than the city" not in titles


def test_a_claims_nearest_is_its_opposite_and_never_itself() -> None:
    assert nearest_to("worse_city")[0] == "better_city"
    assert nearest_to("gap_widened")[0] == "gap_narrowed"
    assert all(claim not in nearest_to(claim) for claim in CLAIMS)
    assert not set(nearest_to("groups_widened")) & {"worse_city", "differs"}


def test_a_change_over_one_year_is_called_so(seen: See) -> None:
    name = "children_low_income_after_housing"
    view = seen(ward="foleshill", indicator=name, claim="improved")
    found = find_claim(view)
    assert not isinstance(found, Nothing)
    assert "down from 51.1% in 2023/24, one year earlier; source: " in found.sentence
    name = "children_low_income"
    longer = find_claim(seen(ward="foleshill", indicator=name, claim="improved", earlier="2016"))
    assert not isinstance(longer, Nothing)
    assert ", down from 41.7% in 2015/16; " in longer.sentence
    assert "one year earlier" not in longer.sentence


def test_sentences_to_quote_are_short_and_say_once_that_they_are_estimated(seen: See) -> None:
    wards = [{"ward": str(ward)} for ward in seen().data.wards(2026)["slug"]]
    estimated = 0
    for change in ({}, *wards):
        for one in ready(seen, **change).sentences:
            said = one.sentence.partition("; source: ")[0]
            # All kinds of crime are one sentence, so that none of them is quoted for the rest.
            # A rise that has turned says so.
            whole = " rates of recorded crime in" in said or "in between it" in said
            most = 60 if whole else 42
            assert len(said.split()) <= most, said
            assert said.count("estimated") <= 1, said
            assert " scored " not in said, said
            estimated += "estimated" in said
    assert estimated > len(wards)


def test_what_depends_on_age_is_not_called_untested(seen: See) -> None:
    """A range that leaves the city's figure out is a test; what forbids the word is age."""
    states = {"age": 0, "counted": 0}
    for slug in seen().data.wards(2026)["slug"]:
        found = find_ready(seen(ward=slug, boundaries="2026"))
        assert isinstance(found, Ready)
        for one in found.sentences:
            older = "residents are 65 or over" in one.sentence
            ranged = "(range " in one.sentence
            if older and ranged:
                assert one.state == "age", one.sentence
            assert older or one.state != "age"
            states[one.state] = states.get(one.state, 0) + 1
    assert min(states.values()) > 0
