"""The presenting page: the stage, the files to take along, the text, and what is refused."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue import load as catalogue
from marmot_data.catalogue.load import HOME, load

TALKS = load().editorial.talks
Open = Callable[..., AppTest]


@pytest.mark.parametrize("name", sorted(TALKS))
def test_every_talk_has_a_stage_and_a_text(open_page: Open, name: str) -> None:
    test = open_page("pages/present.py", talk=name, ward="foleshill")
    assert not test.exception
    (stage,) = test.get("iframe")
    assert stage.proto.srcdoc.startswith("<!doctype html>")
    assert test.title[0].value == "On the wall"
    told = [one.value for one in test.markdown]
    assert all(any(f"**{n}\\. " in one or f"**{n}. " in one for one in told) for n in (1, 2, 11))
    assert len(test.get("download_button")) == 3


def test_a_link_with_the_older_word_for_a_talk_still_opens_it(open_page: Open) -> None:
    test = open_page("pages/present.py", story="the_gap")
    assert not test.exception
    assert test.selectbox(key="pick_talk").value == "the_gap"
    assert not test.text, "and nothing of it is refused"


def test_choosing_a_talk_moves_the_link(open_page: Open) -> None:
    test = open_page("pages/present.py")
    test.selectbox(key="pick_talk").select("the_gap").run()
    assert test.query_params["talk"] == "the_gap"
    assert not test.exception


def test_a_talk_about_a_ward_asks_for_one(open_page: Open) -> None:
    asked = open_page("pages/present.py", talk="my_ward", ward="all")
    assert any("about one ward" in one.value for one in asked.markdown)
    assert not asked.get("iframe"), "no slide is shown that could only refuse"
    assert not asked.get("download_button")
    links = [one.proto for one in asked.get("page_link")]
    assert {one.label for one in links} >= {"Foleshill", "Wyken"}
    assert any("ward=wyken" in one.query_string for one in links)
    begun = open_page("pages/present.py", talk="my_ward", ward="wyken")
    assert not any("about one ward" in one.value for one in begun.markdown)
    assert begun.get("iframe")


def test_the_answer_of_a_guess_is_not_read_before_it_is_asked_for(open_page: Open) -> None:
    test = open_page("pages/present.py", talk="ten_years")
    answers = [one for one in test.expander if one.label == "Show the figure"]
    guesses = [one for one in TALKS["ten_years"].slide if one.kind == "guess"]
    assert len(answers) == len(guesses)
    assert all(not one.proto.expanded for one in answers)


def test_the_poster_follows_the_principle(open_page: Open) -> None:
    test = open_page("pages/present.py", priority="fair_work")
    assert len(test.get("download_button")) == 3
    test = open_page("pages/present.py", priority="all")
    assert len(test.get("download_button")) == 2


def test_an_unknown_talk_or_slide_gets_a_notice(open_page: Open) -> None:
    test = open_page("pages/present.py", talk="nonsense", slide="9999")
    assert not test.exception
    said = " ".join(text.value for text in test.text)
    assert "nonsense" in said
    assert "9999" in said


def test_a_faulty_talk_is_named_and_the_others_run(
    open_page: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "catalogue"
    shutil.copytree(HOME, home)
    (home / "talks" / "odd.toml").write_text('title = "<b>x</b>"\n', encoding="utf-8")
    broken = catalogue.load(home)
    monkeypatch.setattr("marmot_data.ui.state.catalogue", lambda _="en": broken)
    test = open_page("pages/present.py")
    assert not test.exception
    assert any("talks/odd.toml" in text.value for text in test.text)
    assert test.get("iframe")
