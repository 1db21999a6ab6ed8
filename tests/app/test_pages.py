"""Every page, in many views: it shows its frame, its finding, and no error."""

import itertools
import json

import pytest
from altair import Chart
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue.load import load
from marmot_data.language import Words
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open, tables_of, turn_to
from tests.sampling import some_of

WORDS = Words.load()
CATALOGUE = load()
FILES = [page.file for page in PAGES]
VIEWS: tuple[dict[str, str], ...] = (
    {},
    {"ward": "foleshill", "boundaries": "2026"},
    {"ward": "holbrook", "boundaries": "2004", "year": "2019", "group": "male"},
    {"year": "2005", "look": "projector"},
)


def whole(test: AppTest) -> None:
    """Check what holds of every page in every view."""
    assert not test.exception, test.exception[0].message
    assert not test.error
    assert len(test.title) == 1
    assert any(WORDS("app.footer") in caption.value for caption in test.caption)
    links = [link.proto.page for link in test.get("page_link")]
    assert len(links) >= len(PAGES)
    for chart in test.get("vega_lite_chart"):
        assert chart.proto.alt.strip(), "a chart has no text for those who cannot see it"
    shown = " ".join(
        str(getattr(part, "value", ""))
        for kind in ("markdown", "caption", "subheader", "title", "text")
        for part in test.get(kind)
    )
    for mishap in (" nan ", " null ", "{", " inf ", " NaT "):
        assert mishap not in f" {shown} ", shown


@pytest.mark.parametrize("at", some_of(itertools.product(FILES, range(len(VIEWS))), every=3))
def test_every_page_is_whole_in_every_view(open_page: Open, at: tuple[str, int]) -> None:
    file, number = at
    whole(open_page(file, **VIEWS[number]))


@pytest.mark.parametrize("file", FILES)
def test_a_link_with_nonsense_in_every_field_gets_a_notice_and_a_full_page(
    open_page: Open, file: str
) -> None:
    fields = (
        "place",
        "boundaries",
        "ward",
        "priority",
        "year",
        "indicator",
        "group",
        "look",
        "odd",
    )
    test = open_page(file, **dict.fromkeys(fields, "<b>no such thing</b>"))
    whole(test)
    said = [text.value for text in test.text]
    assert len(said) == len(fields)
    assert WORDS("refused.unknown", field="odd") in said


@pytest.mark.parametrize(
    "at",
    some_of(
        itertools.product([*CATALOGUE.principles, *CATALOGUE.priorities], FILES), every=2, usual=4
    ),
)
def test_no_priority_leaves_a_page_blank(open_page: Open, at: tuple[str, str]) -> None:
    priority, file = at
    test = open_page(file, priority=priority)
    whole(test)
    assert test.subheader or test.markdown


def test_a_control_moves_the_link_and_the_link_moves_the_page(open_page: Open) -> None:
    test = open_page("pages/ward.py")
    test.selectbox(key="pick_ward").select("foleshill").run()
    assert test.query_params["ward"] == "foleshill"
    assert test.query_params["boundaries"] == "2026"
    assert "Foleshill" in test.title[0].value


def test_a_ward_of_the_other_set_becomes_the_ward_that_holds_most_of_its_people(
    open_page: Open,
) -> None:
    test = open_page("pages/ward.py", ward="holbrook", boundaries="2026")
    assert "Holbrooks" in test.title[0].value
    assert any("Holbrook is not a ward under the boundaries" in text.value for text in test.text)


def test_the_menu_keeps_the_view(open_page: Open) -> None:
    test = open_page("app.py", ward="foleshill", year="2019")
    for link in test.get("page_link"):
        assert "ward=foleshill" in link.proto.query_string
        assert "year=2019" in link.proto.query_string


def test_the_charts_of_the_overview_are_valid(open_page: Open) -> None:
    test = open_page("app.py")
    charts = test.get("vega_lite_chart")
    assert len(charts) == 1, "the gap; map and outcomes are drawn without a chart library"
    for chart in charts:
        spec = json.loads(chart.proto.spec)
        spec.pop("datasets", None)
        Chart.from_dict(spec, validate=True)


@pytest.mark.parametrize("file", FILES)
def test_every_card_has_its_table_and_its_sources(open_page: Open, file: str) -> None:
    test = open_page(file, ward="foleshill")
    before = len(tables_of(test))
    cards = turn_to(test, WORDS("card.table"))
    assert len(tables_of(test)) == before + cards
    turn_to(test, WORDS("card.about"))
    source = WORDS("card.source", sources="").strip()
    assert sum(source in one.value for one in test.markdown) >= cards
    whole(test)


def test_tables_are_sent_when_they_are_asked_for(open_page: Open) -> None:
    assert not tables_of(open_page("app.py"))


def test_the_map_asks_no_tile_server_for_a_style(open_page: Open) -> None:
    test = open_page("pages/map.py")
    (deck,) = test.get("deck_gl_json_chart")
    assert json.loads(deck.proto.json)["mapStyle"].startswith("data:application/json,")
    assert deck.proto.alt
