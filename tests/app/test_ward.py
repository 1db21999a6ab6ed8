"""The ward page as a reader meets it: found by postcode, held by the link, never blank."""

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Button

from marmot_data.catalogue.load import load
from marmot_data.language import Words
from tests.app.conftest import Open

WORDS = Words.load()
PAGE = "pages/ward.py"


def shown(test: AppTest) -> str:
    """Return all text of a page."""
    parts = (test.title, test.header, test.subheader, test.markdown, test.caption, test.text)
    return "\n".join(str(one.value).replace("\\", "") for part in parts for one in part)


def link(test: AppTest, name: str) -> str:
    """Return a field of the link, which AppTest hands out bare or as a list."""
    found: str | list[str] = test.query_params[name]
    return found if isinstance(found, str) else found[-1]


def find(test: AppTest) -> Button:
    """Return the button beside the postcode."""
    return next(one for one in test.button if one.label == WORDS("postcode.show"))


def test_without_a_ward_the_page_asks_for_a_postcode_or_a_name(open_page: Open) -> None:
    test = open_page(PAGE)
    assert not test.exception
    assert test.title[0].value == "How does my ward stand?"
    assert len([b for b in test.button if str(b.key).startswith("ward_")]) == 18
    test.button(key="ward_foleshill").click().run()
    assert link(test, "ward") == "foleshill"
    assert test.title[0].value == "Foleshill"


@pytest.mark.parametrize("typed", ["CV1 2JT", "cv12jt"])
def test_a_postcode_moves_the_link_to_its_ward_and_stays_out_of_it(
    open_page: Open, typed: str
) -> None:
    test = open_page(PAGE, boundaries="2026")
    test.text_input(key="postcode").input(typed)
    find(test).click().run()
    assert not test.exception
    assert link(test, "ward") == "cheylesmore"
    assert "2JT" not in str(dict(test.query_params)).upper()
    text = shown(test)
    said = [one.value for one in test.markdown]
    first = "**CV1 2JT is in Cheylesmore. Before May 2026 it was in St Michael's.**"
    assert said.count(first) == 1
    assert said.index(first) < said.index("**More about CV1 2JT**"), "the box has a title"
    assert "Wards of 2004 to May 2026: St Michael's" in text
    assert "within 15 metres of a ward line" in text
    assert "Royal Mail" in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hello", "We know no ward called “hello”"),
        ("B1 1AA", "B1 1AA is not a Coventry postcode"),
        ("CV37 6QW", "It may lie outside the city"),
        ("CV1 1AA", "no longer in use"),
        ("", "Type a postcode"),
    ],
)
def test_a_wrong_postcode_moves_nothing(open_page: Open, typed: str, said: str) -> None:
    test = open_page(PAGE, ward="wyken", boundaries="2026")
    test.text_input(key="postcode").input(typed)
    find(test).click().run()
    assert not test.exception
    assert said in shown(test)
    assert link(test, "ward") == "wyken"


def postcode(test: AppTest) -> str:
    """Return what stands at the top of what is said of the postcode CV1 2BE; nothing: empty."""
    return next((one.value for one in test.markdown if "CV1 2BE" in one.value), "")


def test_a_postcode_is_told_at_the_top_by_other_boundaries_too(open_page: Open) -> None:
    """CV1 2BE: the old ward Lower Stoke, which shares most people with the new one of its name."""
    test = open_page(PAGE, ward="foleshill", boundaries="2004")
    test.text_input(key="postcode").input("cv1 2be")
    find(test).click().run()
    assert link(test, "ward") == "lower-stoke"
    assert postcode(test).startswith("**Before May 2026, CV1 2BE was in Lower Stoke.")
    test.query_params["boundaries"] = "2026"
    test.run()
    assert link(test, "ward") == "lower-stoke"
    first = postcode(test)
    assert first.startswith("**CV1 2BE is in St Michael's.")
    assert "not in the ward shown here, Lower Stoke" in first
    test.run()
    assert postcode(test) == first, "it stays until a ward is chosen"
    next(one for one in test.button if one.label == "St Michael's").click().run()
    assert link(test, "ward") == "st-michaels"
    assert postcode(test).startswith("**CV1 2BE is in St Michael's.")
    test.query_params["ward"] = "foleshill"
    test.run()
    assert not postcode(test)


def test_the_first_screen_answers_and_says_which_ward_this_is(open_page: Open) -> None:
    test = open_page(PAGE, ward="foleshill", boundaries="2026")
    assert not test.exception
    drawn = "".join(str(one.proto.body) for one in test.get("html"))
    assert "Foleshill is the most deprived of Coventry&#x27;s 18 wards" in drawn
    assert (
        "people lived clearly shorter lives (2009 to 2013). As counted, not tested: child poverty "
        "is higher" in drawn
    )
    assert "A ward of Coventry, 25,313 people (2024). Its boundary did not change" in drawn
    assert drawn.index("How long do women live?") < drawn.index("How much crime is recorded?")
    for name in ("all", "closely", "change", "people", "ground"):
        assert f'<a href="#{name}">' in drawn
        assert name in [one.proto.anchor for one in test.header]
    assert "life expectancy, women (81.7 years in 2021 to 2023" in shown(test)
    heads = [one.value for one in test.header]
    for name in (
        "ward.all",
        "closer.heading",
        "ward_change.heading",
        "people.heading",
        "boundary_change.heading",
    ):
        assert WORDS(name) in heads
    charts = test.get("vega_lite_chart")
    assert len(charts) == 3


def test_the_controls_move_the_link(open_page: Open) -> None:
    test = open_page(PAGE, ward="foleshill", boundaries="2026")
    test.selectbox(key="pick_indicator").select("fuel_poverty").run()
    assert link(test, "indicator") == "fuel_poverty"
    test.selectbox(key="pick_earlier").select("2015").run()
    assert link(test, "earlier") == "2015"
    assert link(test, "indicator") == "fuel_poverty"
    assert not test.exception
    assert any("beside the newest earlier ones up to 2015" in one.value for one in test.caption)


def test_the_newest_edition_of_the_index_is_one_touch_away_on_the_map(open_page: Open) -> None:
    test = open_page("pages/map.py", boundaries="2026")
    switch = next(one for one in test.button_group if one.label == WORDS("filter.edition"))
    assert "overall deprivation score (index of 2015)" in shown(test)
    switch.set_value("newest").run()
    assert not test.exception
    assert link(test, "edition") == "newest"
    assert "overall deprivation score (index of 2025)" in shown(test)
    plain = open_page("pages/map.py", boundaries="2026", indicator="fuel_poverty")
    assert WORDS("filter.edition") not in [one.label for one in plain.button_group]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"ward": "atlantis"}, "“atlantis” is not something this app knows"),
        ({"ward": "holbrook", "boundaries": "2026"}, "Holbrook is not a ward under the"),
        ({"ward": "foleshill", "indicator": "school_readiness"}, "is not published for wards"),
        ({"ward": "foleshill", "indicator": "life_expectancy", "year": "2012"}, "no figure for"),
        ({"ward": "foleshill", "year": "1997"}, "No ward figures for this choice"),
        ({"ward": "foleshill", "earlier": "1997"}, "no earlier figures"),
        ({"ward": "foleshill", "earlier": "1066"}, "“1066” is not something this app knows"),
        ({"ward": "foleshill", "priority": "racism", "year": "2012"}, "No ward figures"),
    ],
)
def test_a_link_that_cannot_be_followed_gets_a_sentence(
    open_page: Open, fields: dict[str, str], said: str
) -> None:
    test = open_page(PAGE, **fields)
    assert not test.exception
    assert said in shown(test)


@pytest.mark.parametrize("indicator", sorted(load().indicators)[::6])
def test_any_indicator_can_be_looked_at_closely(open_page: Open, indicator: str) -> None:
    test = open_page(PAGE, ward="wyken", boundaries="2004", indicator=indicator, earlier="2016")
    assert not test.exception
    assert len(test.title) == 1


def test_the_menu_names_what_the_map_is_shaded_by(open_page: Open) -> None:
    test = open_page("pages/map.py", against="years_of_life_lost", indicator="imd_score")
    assert test.selectbox(key="pick_indicator").value == "income_deprivation"
    assert "The wards are shaded by income deprivation instead" in shown(test)


def test_a_priority_leaves_the_map_its_own_figures(open_page: Open) -> None:
    test = open_page("pages/map.py", priority="fair_work", indicator="employed_census")
    offered = test.selectbox(key="pick_indicator").options
    assert len(offered) < len(open_page("pages/map.py").selectbox(key="pick_indicator").options)
    assert any(f"{len(offered)} figures under" in one.value for one in test.caption)
