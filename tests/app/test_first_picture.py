"""The first answer of the server shows what the app will draw, until the app has drawn it."""

import asyncio
import re
import threading
from html import unescape

import brotli
import pytest

from marmot_data.ui.pages import PAGES, Page
from marmot_data.web import html, serve, shell
from marmot_data.web.html import DESK, PHONE, bare
from marmot_data.web.shelf import Shelf
from marmot_data.web.shell import shell as made
from marmot_data.web.version import version
from tests.app.reading import Read, light
from tests.app.test_light_server import Reply, ask

MOST = 30_000
"""bytes of the first answer, packed: a sixth of a second on a slow line"""
EVERY = pytest.mark.parametrize("name", [page.name for page in PAGES])


def named(name: str) -> Page:
    """Return the page of a name."""
    return next(page for page in PAGES if page.name == name)


def first(name: str, width: int = DESK, **query: str) -> str:
    """Make the first answer for a link."""
    text, pictured = made(named(name), query, f"light/{named(name).path}", base="", width=width)
    assert pictured
    return text


def picture(text: str) -> Read:
    """Return the first picture in an answer."""
    found = re.search(r'<template shadowrootmode="open">(.*?)</template>', text, re.DOTALL)
    assert found is not None
    return Read(found[1])


@EVERY
def test_every_page_shows_its_heading_and_its_answer_at_once(name: str) -> None:
    text = first(name, ward="foleshill")
    shown, twin = picture(text), light(name, ward="foleshill")
    assert shown.text("h1") == twin.text("h1")
    answers = [own["content"] for own in twin.all("meta") if own.get("name") == "description"]
    told = [own["content"] for own in Read(text).all("meta") if own.get("name") == "description"]
    assert told == answers
    assert shown.text("nav").count("Coventry") >= 1
    assert len(brotli.compress(text.encode(), quality=6)) <= MOST
    ids = [own["id"] for _, own in shown.tags if "id" in own]
    assert len(ids) == len(set(ids)), "two pieces have the same name"


def test_the_main_picture_is_there_and_what_is_below_it_is_not() -> None:
    shown = picture(first("overview"))
    names = shown.text("main")
    assert all(ward in names for ward in ("Foleshill", "Wainbody", "Bablake"))
    assert len([own for own in shown.all("svg") if own.get("class") == "marks"]) == 1
    assert "What a Marmot City is" not in names
    profile = picture(first("ward", ward="foleshill"))
    assert len(profile.all("table")) == 1


def test_what_can_only_be_looked_at_is_no_control() -> None:
    shown = picture(first("map"))
    assert not [tag for tag, _ in shown.tags if tag in ("button", "select", "input", "form")]
    assert not [own for _, own in shown.tags if "data-testid" in own]
    controls = [own for _, own in shown.tags if own.get("class") == "control"]
    assert len(controls) >= 5
    assert all(own.get("aria-hidden") == "true" for own in controls)


def test_links_lead_to_the_pages_of_the_app_with_the_same_view() -> None:
    leads = [own["href"] for own in picture(first("map", ward="henley")).all("a")]
    assert {"./?ward=henley", "map?ward=henley", "crime?ward=henley"} <= set(leads)
    here = [own for own in picture(first("map")).all("a") if "aria-current" in own]
    assert [own["href"] for own in here] == ["map"]


def test_a_chart_is_drawn_for_the_width_of_the_screen() -> None:
    boxes = {
        width: next(
            own["viewbox"].split()[2]
            for own in picture(first("crime", width)).all("svg")
            if own.get("class") == "marks"
        )
        for width in (DESK, PHONE)
    }
    assert boxes == {DESK: "1076", PHONE: "358"}


def test_streamlits_own_first_html_is_all_there_once() -> None:
    text, own = first("overview"), html.streamlits()
    for tag in re.findall(r"<(?:script|link)\s[^>]*>", own):
        expected = 0 if "SourceSans" in tag else 1
        assert text.count(tag) == expected, tag
    assert text.count('<div id="root"></div>') == 1
    assert text.index('id="first"') < text.index('id="root"') < text.index('type="module"')
    assert len(re.findall(r"<title>", text)) == 1
    assert "<title>Overview · Coventry Marmot Explorer</title>" in text


@pytest.mark.parametrize(
    "other",
    [
        "<html><head></head><body><div id='root'></div></body></html>",
        '<html><head><script type="module"></script></head><body><main></main></body></html>',
        "<html><body>new</body></html>",
    ],
)
def test_another_first_html_of_streamlit_is_sent_as_it_is(
    monkeypatch: pytest.MonkeyPatch, other: str
) -> None:
    for module in (shell, html):
        monkeypatch.setattr(module, "streamlits", lambda: other)
    text, pictured = made(PAGES[0], {}, "light/", base="", width=DESK)
    assert not pictured
    assert text == bare("light/")
    assert 'id="first"' not in text


def test_what_a_link_says_is_never_markup_in_the_first_answer() -> None:
    nasty = "</template><script>alert(1)</script>"
    text = first("health", ward=nasty, colour=nasty)
    assert text.count("</template>") == 1
    assert "<script>alert" not in text
    assert nasty in unescape(picture(text).text("main"))


def answer(monkeypatch: pytest.MonkeyPatch, shelf: Shelf, *, known: bool = True) -> Reply:
    """Ask for the overview while first pictures come from a shelf."""
    monkeypatch.setattr(serve, "shells", shelf)
    if known:
        version()
    else:
        version.cache_clear()
    return ask("/", accept_encoding="br")


def test_nobody_waits_for_a_picture_that_is_not_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    let_go, begun = threading.Event(), []

    def slow(*_asked: object) -> tuple[str, bool]:
        begun.append(1)
        let_go.wait(5)
        return "picture", True

    without = bare("light/").encode()
    found = answer(monkeypatch, Shelf(slow), known=False)
    assert (brotli.decompress(found.body), begun) == (without, [])
    monkeypatch.setattr(serve, "AT_HAND", 0.01)
    found = answer(monkeypatch, Shelf(slow))
    let_go.set()
    assert (found.status, brotli.decompress(found.body)) == (200, without)
    assert begun == [1]


def test_a_picture_that_is_at_hand_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    found = answer(monkeypatch, Shelf(lambda *_asked: ("picture", True)))
    assert brotli.decompress(found.body) == b"picture"
    assert found.headers["cache-control"] == "no-cache"


def test_a_picture_that_cannot_be_made_leaves_the_app_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_asked: object) -> tuple[str, bool]:
        raise ZeroDivisionError

    found = answer(monkeypatch, Shelf(broken))
    assert (found.status, brotli.decompress(found.body)) == (200, bare("light/").encode())


def test_a_server_with_much_to_do_begins_no_further_picture() -> None:
    let_go, begun = threading.Event(), []

    def slow(page: Page, *_asked: object) -> tuple[str, bool]:
        begun.append(page.name)
        let_go.wait(5)
        return "picture", True

    async def asked() -> None:
        shelf = Shelf(slow)
        for page in PAGES[:3]:
            if not shelf.busy:
                await shelf.get(page.name, page, patience=0.01)
        let_go.set()

    asyncio.run(asked())
    assert begun == [page.name for page in PAGES[:2]]


def test_a_phone_gets_its_own_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "shells", Shelf(lambda *asked: (str(asked[-1]), True)))
    version()
    assert ask("/", user_agent="Mozilla/5.0 (Linux; Android) Mobile").body == b"358"
    assert ask("/", user_agent="Mozilla/5.0 (X11; Linux)").body == b"1076"
