"""Visitors read a talk as a page, in their language, and find what to take home."""

from dataclasses import replace
from pathlib import Path

import pytest

from marmot_data.catalogue.load import CatalogueError, load
from marmot_data.ui import state
from tests.app.conftest import Open
from tests.app.reading import light
from tests.pipeline.testford import write_city

HEADINGS = (
    "Eight principles guide the work",
    "How long can a boy born in Coventry expect to live?",
    "The eight family hubs",
    "Keeping Coventry Warm",
    "What the evaluation of 2020 says",
    "What would you take home to your own city?",
    "What was done",
    "What you can take home",
)


def test_the_talk_is_read_as_a_page(open_page: Open) -> None:
    test = open_page("pages/visitors.py")
    assert not test.exception
    assert test.title[0].value == "Ten years a Marmot City"
    said = [one.value.replace("\\", "") for one in test.markdown]
    assert any("in about 12 minutes" in one for one in said)
    heads = [one.value.replace("\\", "") for one in test.header]
    assert [one for one in heads if one in HEADINGS] == list(HEADINGS)
    assert len(test.get("vega_lite_chart")) == 4, "gradient, tenths, groups, gap"
    assert len(test.get("tab_container")) == 5, "four charts and a map"
    principles = next(one for one in said if one.startswith("1. "))
    assert len(principles.splitlines()) == 8
    assert any(one.startswith("> Changes cannot be credited") for one in said)


def test_the_answer_of_a_guess_waits_to_be_opened(open_page: Open) -> None:
    test = open_page("pages/visitors.py")
    (box,) = [one for one in test.expander if one.label.startswith("Guess first")]
    assert not box.proto.expanded
    assert "years" in box.markdown[0].value


def test_it_leads_to_what_was_done_and_what_can_be_taken_home(open_page: Open) -> None:
    links = open_page("pages/visitors.py", ward="foleshill").get("page_link")
    led = {one.proto.label: one.proto for one in links}
    wanted = {
        "What was done": "deeds",
        "This reading as a talk": "present",
        "A ward on paper": "ward",
    }
    wanted |= {"The words": "glossary", "The figures": "data", "Norsk (bokmål)": "visitors"}
    assert {label: led[label].page for label in wanted} == wanted
    assert "talk=ten_years" in led["This reading as a talk"].query_string
    assert "language=nb" in led["Norsk (bokmål)"].query_string
    assert all("ward=foleshill" in led[label].query_string for label in wanted)


def test_a_norwegian_visitor_reads_it_in_norwegian() -> None:
    page = light("visitors", language="nb")
    assert page.all("html")[0]["lang"] == "nb"
    assert "på om lag 12 minutter" in page.html
    assert len([one for one in page.all("svg") if one.get("class") == "chart"]) == 4


def test_without_a_talk_the_page_says_so(open_page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    known = load()
    none = replace(known, front=known.front.model_copy(update={"reading": ""}))
    monkeypatch.setattr(state, "catalogue", lambda _="en": none)
    test = open_page("pages/visitors.py")
    assert not test.exception
    assert any("no talk that can be shown" in one.value for one in test.markdown)


def test_a_reading_that_is_no_talk_is_a_fault(tmp_path: Path) -> None:
    home = write_city(tmp_path) / "catalogue"
    path = home / "catalogue.toml"
    path.write_text(path.read_text("utf-8").replace("[front]", '[front]\nreading = "x"'), "utf-8")
    with pytest.raises(CatalogueError, match=r"front\.reading: 'x' is not one of none"):
        load(home)
