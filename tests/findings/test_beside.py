"""The ward's own figures first, kinds of crime, and what is never set against the index."""

import pytest

from marmot_data.findings import phrases
from marmot_data.findings.base import Nothing
from marmot_data.findings.caveats import circle
from marmot_data.findings.city.kinds import Kinds, find_kinds
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.compare.association import find_association
from marmot_data.findings.gap.gap import Gap, find_gap
from marmot_data.findings.maps.wards import Wards, find_wards, pair_shown
from marmot_data.findings.ward.beside import Beside, find_beside, ward_lead
from marmot_data.findings.ward.nation import among_nation
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.findings.ward.questions import Questions, find_questions
from marmot_data.ui.explore import ways_to_show
from tests.evidence.drawn import figure
from tests.findings.conftest import See
from tests.findings.drawn import values
from tests.findings.test_ward import every_ward

EARLY = "years_of_life_lost"
WORK = ("employment_deprivation", "universal_credit_rate", "employed_census")


def test_the_wards_own_figures_come_in_the_order_that_is_asked_for(seen: See) -> None:
    found = find_beside(seen(ward="foleshill"), WORK)
    assert isinstance(found, Beside)
    assert found.indicators == WORK
    assert found.sentence == (
        "England: 13.4% (index of 2025). "
        "The ward's figure is higher than in 94% of England's wards."
    )
    assert found.title == (
        "24.6% of people of working age in Foleshill were out of work on benefits, compared with "
        "15.6% across Coventry"
    )
    poor = find_beside(seen(ward="foleshill"), ("fuel_poverty", "child_income_deprivation"))
    assert isinstance(poor, Beside)
    column = poor.table["Among wards of England"]
    assert column.tolist() == ["higher than in over 99%", "not known"]
    assert found.table["Period"].tolist() == [
        "index of 2025",
        "November 2023, estimated",
        "2021",
    ]


def test_without_a_ward_the_reader_is_told_to_choose_one(seen: See) -> None:
    found = find_beside(seen(), WORK)
    assert isinstance(found, Nothing)
    assert "Choose a ward" in found.sentence
    early = find_beside(seen(ward="foleshill", year="1998"), WORK)
    assert isinstance(early, Nothing)


def test_kinds_that_stand_out_beside_the_city_come_first(seen: See) -> None:
    found = find_kinds(seen(ward="foleshill"), "crime_at_risk")
    assert isinstance(found, Kinds)
    assert list(found.table.columns) == ["Foleshill", "Coventry", "England"]
    assert len(found.table) == 8
    assert found.title == (
        "Anti-social behaviour incidents stand out most in Foleshill: 1.8 times Coventry's rate"
    )
    assert found.sentence.startswith(
        "Furthest above Coventry in Foleshill (index of 2025, not tested), at 1.8 times its rate: "
        "anti-social behaviour incidents (11.9 per 1,000, Coventry 6.5). "
        "All 7 kinds in the picture are higher than in Coventry. "
        "Furthest above England, at 1.9 times its rate: offences of violence without injury (17.4 "
        "per 1,000, England 9.4). "
    )
    city = find_kinds(seen(), "crime_at_risk")
    assert isinstance(city, Kinds)
    assert list(city.table.columns) == ["Coventry", "England"]
    assert city.title == (
        "Of the kinds counted in the same way, thefts are 1.3 times England's rate in Coventry, "
        "and anti-social behaviour incidents 0.5 times"
    )
    assert "(Coventry 15.7 and England 10.9). That is 1.4 times England's rate." in city.sentence
    assert "set beside England: 6 are higher and 1 is lower." in city.sentence
    assert isinstance(find_kinds(seen(year="1998"), "area_satisfaction"), Kinds | Nothing)


def test_kinds_that_lie_as_far_out_but_for_a_hair_are_named_together(seen: See) -> None:
    """By hand: 14.0 of 11.7 and 11.8 of 9.9 are both about 1.19 times; 9.3 of 8.2 is 1.13."""
    found = find_kinds(seen(ward="radford"), "crime_at_risk")
    assert isinstance(found, Kinds)
    assert found.sentence.startswith(
        "Furthest above Coventry in Radford (index of 2025, not tested), at 1.2 times its rate: "
        "offences of violence without injury (14.0 per 1,000, Coventry 11.7) and stalking and "
        "harassment offences (11.8, Coventry 9.9). Furthest below, at 0.9 times: anti-social "
        "behaviour incidents (6.0 per 1,000, Coventry 6.5)."
    )


def test_the_lead_counts_every_kind_before_it_names_the_furthest(seen: See) -> None:
    """By hand: burglary is 16.0 of 15.7, which is too little for a word.

    Stalking, 11.8 of 9.9, lies as far above as violence without injury: 1.19 and 1.20 times.
    """
    found = find_kinds(seen(ward="radford"), "crime_at_risk")
    assert isinstance(found, Kinds)
    assert found.lead.startswith(
        "Rates of recorded crime in Radford are higher than Coventry's for 6 of 8 kinds (among "
        "the furthest above: offences of violence without injury at 14.0 per 1,000, Coventry "
        "11.7), lower only for anti-social behaviour incidents (6.0, Coventry 6.5) and about the "
        "same for burglaries; index of 2025, not tested."
    )


def test_a_ward_in_which_no_kind_is_far_above_the_city_is_told_by_what_lies_furthest_below(
    seen: See,
) -> None:
    found = find_kinds(seen(ward="earlsdon", boundaries="2026"), "crime_at_risk")
    assert isinstance(found, Kinds)
    assert found.title == (
        "No kind is far above Coventry's rate in Earlsdon; furthest below are offences of violence "
        "with injury, at 0.6 times"
    )
    assert "set beside Coventry: 1 is higher and 6 are lower." in found.sentence
    every = find_kinds(seen(ward="wainbody", boundaries="2026"), "crime_at_risk")
    assert isinstance(every, Kinds)
    assert "All 7 kinds in the picture are lower than in Coventry." in every.sentence


@pytest.mark.parametrize(
    ("rates", "title", "said"),
    [
        ((12, 10, 8), "In Foleshill, {0} are 1.2 times Coventry's rate, and {2} 0.8 times", "both"),
        ((12, 10.4, 10), "{0} stand out most in Foleshill: 1.2 times Coventry's rate", "above"),
        ((10.4, 10, 5), "No kind is far above Coventry's rate in Foleshill; furthest", "below"),
        ((10.4, 10, 9.6), "Every kind is close to Coventry's rate in Foleshill", "near"),
    ],
)
def test_both_ends_are_told_as_far_as_they_lie_far(
    seen: See, rates: tuple[float, ...], title: str, said: str
) -> None:
    kinds = ("theft", "damage", "anti_social")
    drawn = values(
        *(
            figure(value, area=area, group=kind, year="2025", source="iod_2025_underlying")
            for kind, rate in zip(kinds, rates, strict=True)
            for area, value in (("E05016402", rate), ("E08000026", 10.0))
        )
    )
    found = find_kinds(seen(values={"crime_at_risk": drawn}, ward="foleshill"), "crime_at_risk")
    assert isinstance(found, Kinds), said
    called = [phrases.people(seen(), "crime_at_risk", kind) for kind in kinds]
    starts = [name[0].upper() + name[1:] for name in called]
    names = called if said == "both" else starts
    assert found.title.startswith(title.format(*names))


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
def test_kinds_are_in_order_and_of_one_base_on_one_axis(seen: See, boundaries: str) -> None:
    view = seen(boundaries=boundaries)
    values = view.data.values("crime_at_risk")
    wide = values.pivot_table("value", "group", "area").round(1)  # as printed
    wide = wide.loc[list(view.indicator("crime_at_risk").groups)]
    for code, ward in view.data.wards(int(boundaries))["slug"].astype(str).items():
        found = find_kinds(seen(boundaries=boundaries, ward=ward), "crime_at_risk")
        assert isinstance(found, Kinds)
        times = wide[str(code)] / wide["E08000026"]
        times = times.sort_values(ascending=False, kind="stable")
        assert "burglary_properties" not in set(found.rows["group"]), "out of properties"
        drawn = [one for one in times.index if one != "burglary_properties"]
        assert list(dict.fromkeys(found.rows["group"])) == drawn
        listed = [view.group_name(str(one)) for one in (*drawn, "burglary_properties")]
        assert list(found.table.index) == listed
        assert "counted in another way: burglary, per 1,000 properties" in found.sentence
        beside = find_beside(seen(boundaries=boundaries, ward=ward), ("crime_at_risk",))
        assert isinstance(beside, Beside)
        assert list(beside.rows["group"]) == list(times.index)
        assert ward_lead(seen(boundaries=boundaries, ward=ward), "crime_at_risk") == found.lead


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
def test_a_title_names_only_what_its_picture_shows_first_or_last(
    seen: See, boundaries: str
) -> None:
    wards = ["all", *seen().data.wards(int(boundaries))["slug"].astype(str)]
    indicators = seen().catalogue.indicators.items()
    named = 0
    for name in [name for name, one in indicators if one.parts_of_whole]:
        for ward in wards:
            view = seen(boundaries=boundaries, ward=ward)
            found = find_kinds(view, name)
            if isinstance(found, Nothing):
                continue
            called = {one: phrases.people(view, name, one) for one in view.indicator(name).groups}
            told = {one for one, kind in called.items() if kind.lower() in found.title.lower()}
            named += len(told)
            shown = list(dict.fromkeys(found.rows["group"]))
            at = sorted(shown.index(kind) for kind in told)
            rest = [n for n in range(len(shown)) if n not in at]
            # The first few and the last few, and nothing from between.
            assert rest == list(range(rest[0], rest[-1] + 1)), (name, ward, found.title)
    assert named


@pytest.mark.parametrize(
    ("ward", "said"),
    [("holbrooks", True), ("foleshill", False)],  # score above; 2 of 8 kinds above, or all 8
)
def test_where_score_and_kinds_of_crime_point_different_ways_it_is_said_why(
    seen: See,
    ward: str,
    said: bool,  # noqa: FBT001
) -> None:
    found = find_beside(seen(ward=ward), ("crime_at_risk", "crime_deprivation"))
    assert isinstance(found, Beside)
    assert any("point different ways here" in one for one in found.also) == said
    alone = find_beside(seen(ward=ward), ("crime_at_risk",))
    assert isinstance(alone, Beside)
    assert not any("point different ways" in one for one in alone.also)


def test_the_wards_lead_sentence_says_whether_its_figure_rose(seen: See) -> None:
    lead = ward_lead(seen(ward="wyken", boundaries="2026"), "children_low_income_after_housing")
    assert lead == (
        "In 2024/25, an estimated 22.8% of children under 16 in Wyken were in poverty after "
        "housing costs, hardly changed from 22.5% in 2023/24."
    )
    assert ward_lead(seen(ward="wyken"), "school_readiness") == "", "no figure of wards"
    assert ward_lead(seen(), "crime_at_risk") == "", "no ward"


@pytest.mark.parametrize(
    ("one", "other", "holds"),
    [
        ("years_of_life_lost", "imd_score", True),
        ("imd_score", "years_of_life_lost", True),
        ("years_of_life_lost", "health_deprivation", True),
        ("years_of_life_lost", "income_deprivation", False),
        ("overcrowding", "imd_score", True),
        ("life_expectancy", "imd_score", False),
        ("years_of_life_lost", "no_car", False),
    ],
)
def test_an_ingredient_is_never_set_against_the_index(
    seen: See,
    one: str,
    other: str,
    holds: bool,  # noqa: FBT001
) -> None:
    view = seen(indicator=one, against=other)
    assert bool(circle(view, one, other)) == holds
    assert isinstance(find_association(view), Nothing) == holds
    assert isinstance(find_wards(view, one, other), Nothing) == holds


def test_the_map_turns_to_income_where_early_death_stands_as_number(seen: See) -> None:
    chosen = seen(against="years_of_life_lost")
    assert pair_shown(chosen) == ("income_deprivation", "years_of_life_lost")
    assert isinstance(find_wards(chosen, *pair_shown(chosen)), Wards)
    other = seen(against="years_of_life_lost", indicator="no_car")
    assert pair_shown(other) == ("no_car", "years_of_life_lost")
    assert pair_shown(seen(against="crime_rate")) == ("imd_score", "life_expectancy")


def test_one_shade_for_both_is_offered_only_where_its_darkest_is_worst(seen: See) -> None:
    ways = {
        pair: set(ways_to_show(seen(), *pair))
        for pair in (
            ("imd_score", "life_expectancy"),
            ("imd_score", EARLY),
            ("degree_qualified", "life_expectancy"),
            ("no_car", "life_expectancy"),
        )
    }
    assert [pair for pair, offered in ways.items() if "field" in offered] == [
        ("imd_score", "life_expectancy")
    ]


def test_whose_figures_are_shown_stands_in_title_and_subtitle(seen: See) -> None:
    for name in ("life_expectancy", "life_expectancy_printed"):
        found = find_nearest(seen(group="male"), name)
        assert isinstance(found, Nearest)
        assert " for men: " in found.title
        assert ", men by area" in found.subtitle


def test_early_death_is_ranked_by_income_and_says_so(seen: See) -> None:
    found = find_gap(seen(), "years_of_life_lost")
    assert isinstance(found, Gap)
    assert "in the order of income deprivation in the 2025 deprivation index" in found.subtitle
    assert any("holds no figure of health" in note for note in found.notes)
    before = find_gap(seen(year="2019"), "years_of_life_lost")
    assert isinstance(before, Gap)
    assert "income deprivation in the 2019 deprivation index" in before.subtitle


def test_a_snapshot_of_one_month_is_not_in_the_profile(seen: See) -> None:
    for ward, year in (("foleshill", "2026"), ("wyken", "2004")):
        found = find_profile(seen(ward=ward, boundaries=year))
        assert isinstance(found, Profile)
        assert "crimes" not in set(found.rows["indicator"])
        assert {"violence_injury", "anti_social"} <= set(
            found.rows["group"][found.rows["indicator"] == "crime_at_risk"]
        )


def test_what_is_printed_of_an_area_is_said_of_the_ward_that_holds_most_of_it(seen: See) -> None:
    told = {}
    for ward in ("binley-and-willenhall", "wyken", "woodlands"):
        found = find_questions(seen(ward=ward))
        assert isinstance(found, Questions)
        told[ward] = " ".join(found.also)
    assert (
        "for Willenhall only, not the whole ward (2016 to 2020): women 78.6 years and men 71.3"
        in told["binley-and-willenhall"]
    )
    assert "2016 to 2020" not in told["wyken"]
    assert "2016 to 2020" not in told["woodlands"], "43% of Tile Hill lives there, so not most"


@pytest.mark.parametrize(
    ("below", "said"),
    [
        (0, "lower than in over 99%"),
        (1, "lower than in 99%"),
        (49, "lower than in 51%"),
        (50, "higher than in 50%"),
        (100, "higher than in over 99%"),
        (None, "not known"),
        (float("nan"), "not known"),
    ],
)
def test_a_place_among_the_nations_wards_is_said_from_the_nearer_end(
    seen: See, below: float | None, said: str
) -> None:
    assert among_nation(seen(), below) == said


def test_where_a_figure_lies_below_england_and_above_most_wards_it_is_said_why(seen: See) -> None:
    """Above 50 of a hundred wards and yet below the country's figure, or the reverse."""
    asked = ("crime_at_risk", "life_expectancy", "employment_deprivation")
    both = {"below": 0, "above": 0}
    for view in every_ward(seen):
        found = find_beside(view, asked)
        assert isinstance(found, Beside)
        told = " ".join(found.also)
        for side, (more, most) in {"below": (-1, 50), "above": (1, 50)}.items():
            odd = [
                one
                for one in found.rows.to_dict("records")
                if (one["value"] - one["country"]) * more > 0
                and (one["below"] >= most if more < 0 else one["below"] < most)
            ]
            assert (f"A figure can lie {side} England's" in told) == bool(odd), odd
            both[side] += bool(odd)
    assert all(number > 0 for number in both.values()), both
    assert any(number < len(every_ward(seen)) for number in both.values()), both


def test_beside_a_newer_figure_of_the_city_stands_that_of_the_wards_own_period(seen: See) -> None:
    """Life expectancy of wards is of 2009 to 2013, that of the city of 2021 to 2023 as well."""
    told = 0
    for view in every_ward(seen)[:18]:
        lead = ward_lead(view, "life_expectancy")
        assert "In 2009 to 2013" in lead
        assert lead.endswith("Coventry's figure for 2009 to 2013 was 82.1 years.")
        poverty = ward_lead(view, "children_low_income_after_housing")
        assert "Coventry" not in poverty, "both are of 2024/25, and the city's stands before it"
        told += 1
    assert told == 18
