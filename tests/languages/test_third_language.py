"""A third language is files only: a strange one, written for the test, reaches every word."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue.load import HOME, load
from marmot_data.catalogue.translation import Translation
from marmot_data.language import Words
from marmot_data.ui.pages import PAGES
from tests.app.conftest import APP
from tests.languages.heard import same_in_all, texts_of
from tests.languages.pseudo import LANGUAGE, stranger

ENGLISH = re.compile(r"(?<![\w./-])[A-Za-z][a-z'-]+(?:[,;:]? [A-Za-z][a-z'-]+)+(?![\w/])")
"""two plain words in a row: no word of the strange language is plain"""
APART = re.compile(r"[,;:] | kaj\b ?")
"""what stands between two names of a list, as Babel writes it"""


def english_in(text: str) -> list[str]:
    """Return what of a text stayed English and is no name or title."""
    known = same_in_all(LANGUAGE)
    parts = (one for found in ENGLISH.findall(text) for one in APART.split(found))
    return [one for one in parts if " " in one and one not in known]


def test_a_stranger_is_told_from_english() -> None:
    assert stranger("the {value} of Ward 2") == "théñ {value} öfñ Wàrdññ 2"
    assert ENGLISH.findall("One wàrdñ has a fîgürë") == []
    assert ENGLISH.findall("Fîgürë: no one knows, 3.5") == ["no one knows"]


def test_the_strange_language_is_whole(strange: Path) -> None:
    assert Words.load(LANGUAGE, strange / HOME.name).lacking == ()
    translation = Translation.read(strange / HOME.name, LANGUAGE)
    load(strange / HOME.name, translation)
    assert translation.lacking == ()


@pytest.mark.thorough
@pytest.mark.usefixtures("with_strange")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_word_of_a_page_is_english(page: object) -> None:
    texts = texts_of(page, {"language": LANGUAGE, "ward": "foleshill"})  # type: ignore[arg-type]
    assert len(texts) > 20
    assert not {found: text for text in texts for found in english_in(text)}


@pytest.mark.usefixtures("with_strange")
def test_the_menu_and_every_control_are_in_the_language() -> None:
    test = AppTest.from_file(str(APP), default_timeout=60)
    test.query_params["language"] = LANGUAGE
    test.switch_page("pages/compare.py").run()
    assert not test.exception
    shown = [one.value for one in (*test.main.markdown, *test.sidebar.markdown)]
    shown += [one.value for one in (*test.main.caption, *test.sidebar.caption)]
    for one in (*test.selectbox, *test.multiselect, *test.button):
        shown += [one.label, *getattr(one, "options", ())]
    shown += [one.proto.placeholder for one in test.multiselect]
    shown += [one.proto.label for one in test.get("page_link")]
    assert len(shown) > 60
    assert not {found: text for text in shown for found in english_in(text)}
