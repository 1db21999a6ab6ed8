"""The page on which readers make a talk: begun, reworded, put in order, opened, shown."""

import json
import re
from collections.abc import Callable
from html import unescape
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue.talks import Slide, Talk
from marmot_data.documents.render import vector
from marmot_data.documents.talk.own import Draft
from marmot_data.documents.talk.slides import slides_of
from marmot_data.documents.talk.small import small_slide
from marmot_data.findings.base import Nothing
from marmot_data.ui import own_talk, state
from marmot_data.ui.cards import find_card
from marmot_data.ui.collect import collecting
from marmot_data.ui.pages import PAGES
from marmot_data.ui.run import run_page

Open = Callable[..., AppTest]
GAP = {"kind": "card", "page": "gap", "card": "life_expectancy", "view": {}}
QUESTION = {"kind": "question", "title": "What next?"}
VIEW = {"ward": "foleshill", "boundaries": "2026", "indicator": "life_expectancy"}


def opened(open_page: Open, file: str, *slides: dict[str, Any], **fields: str) -> AppTest:
    """Open a page as a reader whose talk has these slides."""
    test = open_page(file, **fields)
    test.session_state[own_talk.DRAFT] = Draft({}, [dict(one) for one in slides])
    return test.run()


def titles(test: AppTest) -> list[str]:
    """Return what the slides are called, in order."""
    return [one.value for one in test.markdown if one.value.startswith("**") and "\\." in one.value]


def test_the_page_says_how_to_begin(open_page: Open) -> None:
    test = open_page("pages/own_talk.py")
    assert not test.exception
    assert test.title[0].value == "Make your own talk"
    assert any("Add to my talk" in one.value for one in test.markdown)
    assert not test.get("download_button"), "there is nothing to save yet"


def test_slides_are_named_moved_taken_out_and_brought_back(open_page: Open) -> None:
    test = opened(open_page, "pages/own_talk.py", QUESTION, GAP)
    assert not test.exception
    first, second = titles(test)
    assert first == "**1\\. What next?**"
    assert "fifth" in second or "gap" in second.lower()
    test.button(key="own_down_0").click().run()
    assert titles(test)[1] == "**2\\. What next?**"
    assert test.button(key="own_down_1").disabled
    test.button(key="own_remove_0").click().run()
    assert titles(test) == ["**1\\. What next?**"]
    test.button(key="own_undo").click().run()
    assert len(titles(test)) == 2
    assert len(test.get("download_button")) == 1


def test_a_slide_is_reworded_and_a_typed_number_is_told(open_page: Open) -> None:
    test = opened(open_page, "pages/own_talk.py", QUESTION)
    test.text_input(key="own_title_0").set_value("Why 7 of us?").run()
    assert titles(test) == ["**1\\. Why 7 of us?**"], "what was typed is not lost"
    said = [one.value for one in test.markdown if "Not shown yet" in one.value]
    assert len(said) == 1
    assert "number is typed in the heading" in said[0]
    test.text_area(key="own_notes_0").set_value("Wait.").run()
    assert test.session_state[own_talk.DRAFT].slides[0]["notes"] == "Wait."


def test_new_slides_of_words_wait_to_be_written(open_page: Open) -> None:
    test = open_page("pages/own_talk.py")
    for kind in ("question", "quote", "title"):
        test.button(key=f"own_add_{kind}").click().run()
    assert not test.exception
    kinds = [one["kind"] for one in test.session_state[own_talk.DRAFT].slides]
    assert kinds == ["question", "quote", "title"]


def test_the_ward_of_all_its_cards_is_chosen_at_once(open_page: Open) -> None:
    of_ward = {"kind": "card", "page": "ward", "card": "people", "view": {"ward": "foleshill"}}
    test = opened(open_page, "pages/own_talk.py", of_ward, QUESTION)
    test.selectbox(key="own_ward").select("wyken").run()
    assert not test.exception
    assert test.session_state[own_talk.DRAFT].slides[0]["view"]["ward"] == "wyken"
    assert test.query_params["ward"] == "wyken"


def test_it_is_shown_on_the_stage_and_taken_along_like_the_others(open_page: Open) -> None:
    test = opened(open_page, "pages/present.py", GAP, QUESTION, talk="own", ward="foleshill")
    assert not test.exception
    (stage,) = test.get("iframe")
    assert "What next?" in stage.proto.srcdoc
    assert '<svg class="chart"' in stage.proto.srcdoc
    assert len(test.get("download_button")) == 3
    assert test.selectbox(key="pick_talk").value == "own"


def test_nobody_else_is_shown_it(open_page: Open) -> None:
    test = opened(open_page, "pages/present.py", QUESTION, talk="own")
    assert test.get("iframe")
    mine = {"kind": "question", "title": "What is mine?"}
    (stage,) = opened(open_page, "pages/present.py", mine, talk="own").get("iframe")
    assert "What is mine?" in stage.proto.srcdoc
    assert "What next?" not in stage.proto.srcdoc
    other = open_page("pages/present.py", talk="own")
    assert not other.exception
    assert not other.get("iframe")
    assert "no slide yet" in " ".join(one.value for one in other.markdown)


def test_a_file_that_is_no_talk_changes_nothing(open_page: Open) -> None:
    test = opened(open_page, "pages/own_talk.py", QUESTION)
    test.file_uploader[0].set_value(("a.toml", b"not a talk", "text/plain")).run()
    assert not test.exception
    assert titles(test) == ["**1\\. What next?**"]
    assert "no talk that was saved here" in test.toast[0].value


USUAL = ("ward", "compare", "gap", "deeds")
"""pages with cards of every kind: a map, charts, tables"""
CARDS = [
    pytest.param(one.name, marks=() if one.name in USUAL else pytest.mark.exhaustive)
    for one in PAGES
    if one.name not in ("present", "own_talk")
]


def words_on(drawing: str) -> set[str]:
    """Return the words in a drawing; numbers are left out, as steps of an axis may differ."""
    return set(re.findall(r"[^\W\d_]{4,}", " ".join(re.findall(r">([^<>]+)<", unescape(drawing)))))


@pytest.mark.thorough
@pytest.mark.parametrize("page", CARDS)
def test_every_card_of_every_page_becomes_a_slide(page: str) -> None:
    with collecting() as cards:
        run_page(next(one for one in PAGES if one.name == page), VIEW)
    view = state.view_of(VIEW)
    for card in cards:
        body = json.loads(own_talk.slide_of(view, page, card.key))
        slide = Slide.model_validate_json(json.dumps(body))
        found = find_card(view, slide)
        assert found is not None, card.key
        assert found[0].title == card.finding.title
        talk = Talk(title="a", audience="b", minutes=1, slide=(slide,))
        (shown,) = slides_of(view, talk)
        assert shown.heading
        assert not shown.refused, shown.refused
        assert (shown.page, shown.query) == (page, body["view"])
        small = small_slide(view, talk, 1)
        if shown.spec:
            lacking = words_on(vector(shown.spec, "")) - words_on(small)
            assert not lacking, f"{card.key}: the phone's chart is another than the wall's"
        elif not shown.frames and not card.finding.table.empty:
            assert "<table" in small, card.key


def test_a_card_that_its_page_no_longer_has_says_so() -> None:
    view = state.view_of({})
    slide = Slide.model_validate_json(json.dumps(GAP | {"card": "horoscope"}))
    assert find_card(view, slide) is None
    talk = Talk(title="a", audience="b", minutes=1, slide=(slide,))
    (shown,) = slides_of(view, talk)
    assert isinstance(shown.finding, Nothing)
    assert "The gap" in shown.refused
