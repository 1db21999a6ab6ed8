"""The pages of claims and comparisons: the link is the view, and every control moves it."""

import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.link import CLAIMS
from tests.app.conftest import Open

CLAIM, COMPARE = "pages/claims.py", "pages/compare.py"
FOLESHILL = {"ward": "foleshill", "boundaries": "2004", "indicator": "overcrowding"}
MODELLED = {**FOLESHILL, "indicator": "children_low_income"}


def said(test: object) -> str:
    return " ".join(str(one.value) for one in test.markdown)  # type: ignore[attr-defined]


def chosen(test: AppTest) -> list[str]:
    """Return the areas that are compared, box by box."""
    return [one for box in test.multiselect for one in box.value]


def quoted(test: AppTest) -> str:
    """Return the sentence to copy that answers the claim: the link asks for it, so it is first."""
    return str(test.code[0].value)


def test_a_supported_claim_can_be_copied(open_page: Open) -> None:
    test = open_page(CLAIM, **FOLESHILL, claim="worse_city")
    assert not test.exception
    assert test.title[0].value == "Can I say this?"
    assert "Yes, the figures support this" in said(test)
    assert quoted(test).startswith("In 2021, 16.4% of households in Foleshill had too few bedrooms")
    assert quoted(test).endswith("source: Office for National Statistics.")


def test_what_nothing_tests_is_offered_in_the_nearest_words(open_page: Open) -> None:
    test = open_page(CLAIM, **MODELLED, claim="worse_city")
    assert "(✓) You may say “higher”, not “worse”." in said(test)
    assert "it comes from a model" in said(test)
    assert "higher than Coventry's 22.9%" in quoted(test)


def test_a_claim_that_cannot_be_made_offers_the_nearest_sentence(open_page: Open) -> None:
    test = open_page(CLAIM, **FOLESHILL, claim="improved")
    assert not test.exception
    assert "The figures cannot tell" in said(test)
    assert "worse than Coventry's 5.8%" in quoted(test)
    folded = next(one for one in test.expander if "what can instead" in one.label)
    assert not folded.proto.expanded
    both = "**Improved since an earlier year; Got worse since an earlier year.** This cannot be"
    assert both in folded.markdown[0].value


@pytest.mark.parametrize(("ward", "where"), [("foleshill", "Foleshill"), ("all", "Coventry")])
def test_the_page_opens_on_five_sentences_to_copy(open_page: Open, ward: str, where: str) -> None:
    test = open_page(CLAIM, ward=ward)
    assert test.header[0].value == f"Five sentences about {where}, ready to quote"
    assert all(where in one.value.partition(", which is ")[0] for one in test.code[:5])
    assert len(test.code) >= 5


def test_only_figures_with_ward_figures_are_offered_for_a_ward(open_page: Open) -> None:
    # school readiness is not published for wards; the offer of the city holds it
    offered = open_page(CLAIM, **FOLESHILL).selectbox(key="pick_indicator").options
    assert any("qualifications" in one for one in offered)
    assert not any("School readiness" in one for one in offered)
    of_city = open_page(CLAIM, **FOLESHILL, claim="gap_narrowed")
    assert any("School readiness" in one for one in of_city.selectbox(key="pick_indicator").options)


@pytest.mark.parametrize(("claim", "tested"), [("worse_city", True), ("improved", False)])
def test_beside_a_tested_answer_stands_that_many_tries_make_a_claim_weaker(
    open_page: Open, claim: str, *, tested: bool
) -> None:
    """The wards have one period of life expectancy, so nothing tests that it improved."""
    test = open_page(CLAIM, **FOLESHILL, claim=claim)
    answer = next(n for n, one in enumerate(test.main) if "finding_answer" in str(one.proto))
    after = [str(getattr(one, "value", "")) for one in list(test.main)[answer + 1 : answer + 6]]
    assert any("about 1 in 20 claims tested at 95%" in text for text in after) is tested
    assert any("picked after trying many is weaker" in text for text in after) is tested


def test_choosing_a_claim_moves_the_link_and_opens_its_controls(open_page: Open) -> None:
    test = open_page(CLAIM, **FOLESHILL)
    test.selectbox(key="pick_claim").select("differs").run()
    assert not test.exception
    assert test.query_params["claim"] == "differs"
    assert "Choose the ward to set beside Foleshill." in said(test)
    assert "✗" not in said(test)
    test.selectbox(key="pick_other_ward").select("earlsdon").run()
    assert test.query_params["other_ward"] == "earlsdon"
    # The page was opened without a claim: what is ready keeps its place above what is tried.
    assert test.header[0].value.startswith("Five sentences about Foleshill")
    assert "than in Earlsdon" in test.code[5].value


def test_what_a_link_asks_comes_before_what_is_ready(open_page: Open) -> None:
    test = open_page(CLAIM, **FOLESHILL, claim="worse_city")
    answer, ready = (
        next(n for n, one in enumerate(test.main) if name in str(one.proto))
        for name in ("finding_answer", "finding_ready")
    )
    assert answer < ready
    assert len(test.code) == 6
    assert "Check another claim" not in [one.value for one in test.header]


@pytest.mark.parametrize("claim", CLAIMS)
def test_every_claim_opens_without_a_ward_and_with_an_indicator_without_wards(
    open_page: Open, claim: str
) -> None:
    test = open_page(CLAIM, claim=claim, indicator="school_readiness", group="fsm", earlier="2016")
    assert not test.exception
    assert test.title
    assert "This cannot be said" in said(test)


def test_the_year_and_the_groups_are_in_the_link(open_page: Open) -> None:
    test = open_page(CLAIM, claim="groups_narrowed", indicator="school_readiness", group="fsm")
    test.selectbox(key="pick_other_group").select("girls").run()
    test.selectbox(key="pick_earlier").select("2023").run()
    assert not test.exception
    assert test.query_params["other_group"] == "girls"
    assert test.query_params["earlier"] == "2023"


def test_a_link_opens_the_same_comparison(open_page: Open) -> None:
    link = {**MODELLED, "areas": "foleshill~earlsdon~coventry", "compare": "year"}
    test = open_page(COMPARE, **link, earlier="2016")
    assert not test.exception
    assert test.title[0].value == "How do areas compare?"
    assert chosen(test) == ["foleshill", "earlsdon", "coventry"]
    assert "2015/16" in said(test)
    again = open_page(COMPARE, **dict(test.query_params))
    assert said(again) == said(test)


def test_choosing_areas_moves_the_link(open_page: Open) -> None:
    test = open_page(COMPARE, **FOLESHILL, areas="foleshill~coventry")
    test.multiselect(key="several_areas_wards").set_value(["foleshill", "earlsdon"]).run()
    assert not test.exception
    assert test.query_params["areas"] == "foleshill~earlsdon~coventry"
    test.multiselect(key="several_areas_places").set_value([]).run()
    assert test.query_params["areas"] == "foleshill~earlsdon"
    test.multiselect(key="several_areas_wards").set_value([]).run()
    assert test.query_params["areas"] == "usual"


def test_wards_can_be_chosen_from_the_start_and_are_told_of_a_period_they_have(
    open_page: Open,
) -> None:
    test = open_page(COMPARE, indicator="life_expectancy", group="female")
    assert len(chosen(test)) == 6, "the city, its country and those most like it"
    test.multiselect(key="several_areas_wards").set_value(["binley-and-willenhall"]).run()
    both = ["binley-and-willenhall", "wyken"]
    test.multiselect(key="several_areas_wards").set_value(both).run()
    assert not test.exception
    assert chosen(test) == [*both, "coventry"]
    assert "In 2009 to 2013, women in Binley & Willenhall" in said(test)
    assert "Newer figures are held for Coventry" in said(test)
    assert "We hold no figure" not in said(test)


def test_of_too_many_areas_the_last_of_the_other_boxes_give_way(open_page: Open) -> None:
    places = "derby southampton peterborough bolton wolverhampton hillingdon rochdale walsall luton"
    twelve = ["coventry", *places.split(), "stoke-on-trent", "england"]
    assert len(twelve) == 12
    test = open_page(COMPARE, indicator="life_expectancy", group="female", areas="~".join(twelve))
    test.multiselect(key="several_areas_wards").set_value(["wyken"]).run()
    assert not test.exception
    assert chosen(test) == ["wyken", *twelve[:-1]]


def test_wards_places_and_small_areas_are_chosen_apart(open_page: Open) -> None:
    boxes = open_page(COMPARE, ward="foleshill", indicator="no_car").multiselect
    assert [one.label for one in boxes] == ["Wards", "Places", "Small areas"]
    wards, places, small = (one.options for one in boxes)
    assert "Foleshill" in wards
    assert "England" in places
    assert all(one.endswith(("(MSOA)", "(place)", "(constituency)")) for one in small)
    assert not set(wards) & set(places)


def test_without_a_choice_the_ward_stands_beside_its_neighbours_and_the_city(
    open_page: Open,
) -> None:
    test = open_page(COMPARE, ward="wainbody", indicator="no_car")
    # Wainbody lies in the south; the three wards and the river are its whole edge in the city.
    assert chosen(test) == [
        "wainbody",
        "cheylesmore",
        "earlsdon",
        "tile-hill-and-canley",
        "coventry",
    ]


def test_without_a_ward_the_city_stands_beside_its_country_and_the_places_most_like_it(
    open_page: Open,
) -> None:
    test = open_page(COMPARE, indicator="employment_rate")
    # A few lines that can be read; the first four of the ten in the order of likeness.
    assert chosen(test) == [
        *("coventry", "england"),
        *("derby", "southampton", "peterborough", "bolton"),
    ]
    folded = next(one for one in test.expander if one.label == "Choose areas")
    assert not folded.proto.expanded
    assert "the places most like it and, where it has a figure, England" in folded.caption[0].value
    assert not any("beside places like it" in one.value for one in test.header)
    one_ward = open_page(COMPARE, indicator="employment_rate", ward="foleshill")
    assert any("beside places like it" in one.value for one in one_ward.header)


def test_a_single_line_of_several_areas_is_not_drawn_as_a_comparison(open_page: Open) -> None:
    headers = [one.value for one in open_page(COMPARE, indicator="imd_score").header]
    assert not any("over the years" in one for one in headers)
    wards = open_page(COMPARE, indicator="imd_score", ward="foleshill").header
    assert any("In England's most deprived tenth over the years" in one.value for one in wards)


def test_the_way_to_what_has_changed_is_pointed_out_only_where_it_is_not_taken(
    open_page: Open,
) -> None:
    shown = {"indicator": "children_low_income_after_housing", "ward": "radford"}
    assert "Choose “by year” above" in said(open_page(COMPARE, **shown))
    by_year = open_page(COMPARE, compare="year", **shown)
    assert "by year” above" not in said(by_year)
    assert said(by_year).count("In 2024/25, an estimated 39.4%") == 1
    assert by_year.selectbox(key="pick_earlier").options[0] == "Earliest"


def test_strange_areas_are_told_and_the_page_still_answers(open_page: Open) -> None:
    test = open_page(COMPARE, areas="atlantis~<script>~coventry", indicator="employment_rate")
    assert not test.exception
    notes = " ".join(one.value for one in test.text)
    assert "“atlantis” is not something this app knows for “areas”" in notes
    assert chosen(test) == ["coventry"]


def test_a_second_figure_and_a_kind_of_area_move_the_link(open_page: Open) -> None:
    test = open_page(COMPARE, indicator="imd_score", against="no_car", level="msoa")
    assert not test.exception
    assert "42 areas of about 8,000 people" in said(test)
    test.selectbox(key="pick_against").select("disability").run()
    assert test.query_params["against"] == "disability"
    assert not test.exception


def test_a_claim_about_a_ward_asks_for_the_ward(open_page: Open) -> None:
    test = open_page(CLAIM, claim="worse_city", indicator="children_low_income")
    assert not test.exception
    assert "choose a ward" in said(test)
    assert "cannot tell" not in said(test)
    test.button(key="ward_foleshill").click().run()
    assert test.query_params["ward"] == "foleshill"
    assert "You may say “higher”" in said(test)


def test_a_refusal_shows_which_figures_carry_the_claim(open_page: Open) -> None:
    number = "universal_credit_households"
    test = open_page(CLAIM, **{**FOLESHILL, "indicator": number}, claim="worse_country")
    assert not test.exception
    (same,) = [one for one in test.expander if "what else may be said of Foleshill" in one.label]
    assert same.proto.expanded
    assert any(
        "“Worse than England” may be said of Foleshill on" in one.value for one in same.markdown
    )
    assert sum("<table" in str(one.proto.body) for one in same.get("html")) == 1
