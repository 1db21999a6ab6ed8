"""The first page: one gap in one number, ways in, and four outcomes in large numbers."""

import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.language import Words
from tests.app.conftest import Open

WORDS = Words.load()


def words(test: AppTest) -> list[str]:
    parts = (test.title, test.subheader, test.markdown, test.caption)
    return [str(one.value).replace("\\", "") for part in parts for one in part]


def ask(test: AppTest, typed: str) -> AppTest:
    test.text_input(key="postcode").input(typed)
    return next(one for one in test.button if one.label == "Find").click().run()


def offers(test: AppTest) -> list[str]:
    """Return the wards of which one is to be chosen."""
    return [one.label for one in test.button if str(one.key).startswith("found_")]


def test_the_gap_is_one_number_with_one_explanation_and_why_there_is_no_newer(
    open_page: Open,
) -> None:
    said = words(open_page())
    assert "7.6 years" in said
    assert (
        "In 2009 to 2013, women in the least deprived parts of Coventry lived about 7.6 years "
        "longer than women in the most deprived parts (range 6.5 to 8.7). "
        "It is read from a line through every area of the city, from the most deprived to the "
        "least." in said
    )
    assert "5.6 years" not in said, "the other way of measuring it stands on the page of the gap"
    assert any(one.startswith("2009 to 2013 is the newest period") for one in said)
    men = words(open_page(group="male"))
    assert "9.5 years" in men
    assert "7.6 years" not in men


@pytest.mark.parametrize(
    "told",
    [
        [
            "Life expectancy, women",
            "**81.7** years",
            "2021 to 2023",
            "\N{EN DASH} New way of measuring: not compared with earlier years",
            "Worse than England (83.1 years)",
        ],
        [
            "School readiness",
            "**65.3**%",
            "2024/25",
            "▲ Up 4.2 percentage points since 2021/22: clearly better",
            "Worse than England (68.3%)",
            "In the older figures, above England in 2012/13 and below in 2018/19",
        ],
        [
            "In work, 16 to 64",
            "**71.9**%",
            "2023",
            "▲ Up 5.2 percentage points since 2013: clearly better",
            "Worse than England (76.0%)",
        ],
        [
            "Crime rate",
            "**114.9** per 1,000",
            "2024",
            "↑ Up 25.9 per 1,000 since 2017, with a peak of 123.9 per 1,000 in 2023",
            "No figure for England",
        ],
    ],
)
def test_four_outcomes_are_large_numbers_with_change_and_england(
    open_page: Open, told: list[str]
) -> None:
    said = words(open_page())
    assert {*told[:3], "  \n".join(told[3:])} <= set(said)


def test_how_many_live_in_the_most_deprived_tenth_stands_in_the_first_screen(
    open_page: Open,
) -> None:
    """By hand: the city's rows of 2025 and 2015 in most_deprived_decile.csv."""
    evenly = "If deprivation were spread evenly over England, it would be 10%."
    for year, said in (
        ("latest", "By the deprivation index of 2025, 18.2% of Coventry's people live in "),
        ("2016", "By the deprivation index of 2015, 18.5% of Coventry's people lived in "),
    ):
        found = words(open_page(year=year))
        assert f"{said}England's most deprived tenth of areas. {evenly}" in found
    assert not [one for one in words(open_page(year="2012")) if "spread evenly" in one]


def test_each_outcome_has_a_line_whose_text_is_its_sentence(open_page: Open) -> None:
    lines = [one.proto.body for one in open_page().get("html") if "<img" in one.proto.body]
    assert [one.count("<img") for one in lines] == [1] * 4
    assert 'alt="' in lines[1]
    assert "65.3%" in lines[1].split('alt="')[1].split('"')[0]


@pytest.mark.parametrize(
    ("typed", "ward"), [("cv1 2jt", "Cheylesmore"), ("foleshill", "Foleshill")]
)
def test_a_postcode_or_a_name_opens_the_page_of_the_ward(
    open_page: Open, typed: str, ward: str
) -> None:
    test = ask(open_page(), typed)
    assert not test.exception
    assert ward in test.title[0].value
    assert "2jt" not in str(dict(test.query_params)).lower()


def test_the_page_that_opens_tells_the_postcode_and_the_ward_of_earlier_boundaries(
    open_page: Open,
) -> None:
    test = ask(open_page(), "cv6 4bz")
    told = next(said for said in words(test) if "CV6 4BZ is in Holbrooks." in said)
    assert "Before May 2026 it was in Holbrook." in told
    test.switch_page("app.py").run()
    assert "How fair" in test.title[0].value, "the way back does not lead to the ward again"
    test.switch_page("pages/ward.py").run()
    assert not any("CV6 4BZ" in said for said in words(test)), "told once, then forgotten"


def test_half_a_postcode_offers_the_wards_that_it_touches(open_page: Open) -> None:
    test = ask(open_page(), "cv6")
    assert {"Foleshill", "Longford", "Holbrooks", "Radford"} <= set(offers(test))
    test.button(key="found_longford").click().run()
    assert "Longford" in test.title[0].value
    assert not offers(test), "the question is answered"


def test_what_was_typed_is_forgotten_with_another_ward_and_on_another_page(open_page: Open) -> None:
    test = ask(open_page(), "cv6")
    assert offers(test)
    test.switch_page("pages/map.py").run()
    assert not offers(test.switch_page("app.py").run())
    test = ask(open_page("pages/ward.py", ward="wyken"), "cv3 2")
    assert offers(test)
    test.query_params["ward"] = "foleshill"
    assert not offers(test.run())
    test.query_params["ward"] = "wyken"
    assert not offers(test.run())


def test_three_ways_in_stand_beside_the_box(open_page: Open) -> None:
    links = {one.proto.label: one.proto.page for one in open_page().get("page_link")}
    ways = (links["My ward"], links["A workshop"], links["For visitors"])
    assert ways == ("ward", "present", "visitors")


def test_the_map_beside_the_newest_index_shows_the_newest_index(open_page: Open) -> None:
    """The sentence names the wards by the index of 2025; the map's usual one is of 2015."""
    test = open_page("app.py")
    label = WORDS("overview.open_map")
    (query,) = [one.proto.query_string for one in test.get("page_link") if one.proto.label == label]
    assert "edition=newest" in query
