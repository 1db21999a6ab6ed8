"""The reader chooses the language: it stands in the link, in the page, and in every number."""

import re
from datetime import date

import altair as alt
import pandas as pd
import pytest
import vl_convert
from streamlit.testing.v1 import AppTest

from marmot_data.charts.theme import LIGHT, finish, in_language, named
from marmot_data.documents.talk.document import document
from marmot_data.documents.talk.slides import ready
from marmot_data.language import Words, languages
from marmot_data.ui import menu, state
from marmot_data.ui.pages import PAGES
from marmot_data.web.shell import shell
from tests.app.conftest import APP
from tests.app.reading import light

NORWEGIAN = Words.load("nb")


def opened(**link: str) -> AppTest:
    """Open the overview with a link."""
    test = AppTest.from_file(str(APP), default_timeout=60)
    for name, value in link.items():
        test.query_params[name] = value
    return test.run()


def test_each_language_stands_in_the_menu_by_its_own_name() -> None:
    test = opened()
    choice = next(one for one in test.sidebar.button_group if one.key == "switch_language")
    assert choice.options == ["English", "Norsk (bokmål)"]
    assert choice.value == "en"
    choice.set_value("nb").run()
    assert test.query_params["language"] == "nb"
    assert test.title[0].value == NORWEGIAN("overview.heading", place="Coventry")


def test_the_browser_is_told_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr(menu, "_closing", lambda **given: told.append(given["data"]))
    opened(language="nb")
    opened()
    screen = "overview|True|"
    assert told == [{"language": one, "screen": screen} for one in ("nb", "en")]


def test_a_language_that_we_lack_is_said_and_english_is_shown() -> None:
    page = light("map", language="xx")
    assert page.all("html")[0]["lang"] == "en"
    assert "“xx” is not something this app knows for “language”; “en” is shown" in page.text()


def test_a_light_page_says_its_language_and_where_the_others_are() -> None:
    page = light("ward", language="nb", ward="foleshill")
    assert page.all("html")[0]["lang"] == "nb"
    others = {own["hreflang"]: own["href"] for own in page.all("link") if "hreflang" in own}
    assert others == {
        "en": "ward?ward=foleshill",
        "nb": "ward?ward=foleshill&language=nb",
    }
    led = [own for own in page.all("a") if "hreflang" in own]
    assert [(own["lang"], own["href"]) for own in led] == [("en", "ward?ward=foleshill")]


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_first_answer_of_the_server_says_its_language(language: str) -> None:
    text, pictured = shell(PAGES[0], {"language": language}, "light/", base="", width=1440)
    assert pictured
    assert f'<html lang="{language}"' in text
    assert text.count("<html ") == 1


def test_only_the_translation_says_that_nobody_has_read_it() -> None:
    said = NORWEGIAN("app.unreviewed")
    assert "morsmål" in said
    assert said in light("overview", language="nb").html
    assert not Words.load()("app.unreviewed")
    assert said in [one.value for one in opened(language="nb").sidebar.caption]


@pytest.mark.parametrize(
    ("language", "drawn"), [("en", "1,234.5"), ("nb", "1\N{NO-BREAK SPACE}234,5")]
)
def test_an_axis_writes_its_numbers_as_the_language_does(language: str, drawn: str) -> None:
    look = in_language(LIGHT, Words.load(language))
    assert in_language(LIGHT, Words.load(language)) is look, "pictures are kept by their look"
    axis = alt.Axis(values=[1234.5], format=",.1f")
    chart = named("rows").mark_point().encode(x=alt.X("x:Q", axis=axis))
    spec = finish(chart, look, {"rows": pd.DataFrame({"x": [1000.0, 1500.0]})})
    spec["datasets"] = {"rows": spec["datasets"]["rows"].to_dict("records")}
    assert drawn in re.findall(r">([^<]+)</text>", vl_convert.vegalite_to_svg(spec))


def test_a_talk_is_in_the_language_of_its_reader() -> None:
    view = state.view_of({"language": "nb"})
    talk = ready(view)[0]["the_gap"]
    html = document(view, "the_gap", talk, base="", made=date(2026, 11, 21)).decode()
    assert '<html lang="nb">' in html
    assert NORWEGIAN.day("2026-11-21") in html


def test_a_day_and_a_list_of_sentences_are_norwegian() -> None:
    assert NORWEGIAN.day("2022-01-31") == "31. januar 2022"
    assert NORWEGIAN.number(-1234.5, 1) == "\N{MINUS SIGN}1\N{NO-BREAK SPACE}234,5"


def test_english_stands_first() -> None:
    assert languages() == ("en", "nb")
