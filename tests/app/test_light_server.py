"""The server hands out light pages: kept, packed, unchanged ones not sent again, faults told."""

import asyncio
import gzip
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import brotli
import pytest
from starlette.applications import Starlette
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from marmot_data.ui.pages import PAGES, Page
from marmot_data.web import html, serve
from marmot_data.web import shelf as shelves
from marmot_data.web.serve import routes
from marmot_data.web.shelf import MOST_KEPT, MOST_WAITING, Answer, Shelf


@dataclass(frozen=True)
class Reply:
    """What the server sent."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(path: str, method: str = "GET", scheme: str = "http", **headers: str) -> Reply:
    """Ask the server's own routes for a path, with headers whose names have underscores."""
    return asyncio.run(_asked(path, method, scheme, headers))


async def _asked(path: str, method: str, scheme: str, headers: dict[str, str]) -> Reply:
    sent: list[dict[str, Any]] = []
    where, _, query = path.partition("?")
    scope = {
        "type": "http",
        "method": method,
        "path": where,
        "raw_path": where.encode(),
        "root_path": "",
        "scheme": scheme,
        "query_string": query.encode(),
        "headers": [
            (name.replace("_", "-").encode(), text.encode()) for name, text in headers.items()
        ],
        "server": ("here", 80),
    }

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(dict(message))

    await Starlette(routes=routes())(scope, receive, send)
    told = {name.decode(): text.decode() for name, text in sent[0]["headers"]}
    return Reply(sent[0]["status"], told, b"".join(one.get("body", b"") for one in sent[1:]))


@pytest.fixture(autouse=True)
def fresh_shelf(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each test begin with no page kept."""
    monkeypatch.setattr(serve, "shelf", Shelf(serve._make))
    monkeypatch.setattr(serve, "shells", Shelf(lambda *_asked: ("", False)))


def made_by(monkeypatch: pytest.MonkeyPatch, make: Callable[..., tuple[str, bool]]) -> None:
    """Let something else make the pages."""
    monkeypatch.setattr(serve, "shelf", Shelf(make, failed=lambda: "could not be made"))


def test_a_page_is_sent_as_the_browser_can_unpack_it() -> None:
    plain = ask("/light/glossary")
    assert plain.status == 200
    assert plain.headers["content-type"] == "text/html; charset=utf-8"
    assert "content-encoding" not in plain.headers
    assert b"<h1>" in plain.body
    small = ask("/light/glossary", accept_encoding="gzip, deflate")
    assert small.headers["content-encoding"] == "gzip"
    assert small.headers["vary"] == "Accept-Encoding"
    assert gzip.decompress(small.body) == plain.body
    smaller = ask("/light/glossary", accept_encoding="gzip, br;q=0.9")
    assert smaller.headers["content-encoding"] == "br"
    assert brotli.decompress(smaller.body) == plain.body
    assert "content-encoding" not in ask("/light/glossary", accept_encoding="br;q=0").headers


def test_a_page_that_has_not_changed_is_not_sent_again() -> None:
    first = ask("/light/glossary?ward=foleshill")
    tag = first.headers["etag"]
    assert first.headers["cache-control"] == "public, max-age=300"
    again = ask("/light/glossary?ward=foleshill", if_none_match=tag)
    assert (again.status, again.body) == (304, b"")
    assert again.headers["etag"] == tag
    assert ask("/light/glossary?ward=henley", if_none_match=tag).status == 200
    assert ask("/light/timeline?ward=foleshill", if_none_match=tag).status == 200


def test_other_figures_are_another_page(monkeypatch: pytest.MonkeyPatch) -> None:
    tag = ask("/light/glossary").headers["etag"]
    monkeypatch.setattr(serve, "version", lambda: "other figures")
    assert ask("/light/glossary", if_none_match=tag).status == 200


def test_an_address_without_a_page_says_so_and_leads_on() -> None:
    missing = ask("/light/nowhere")
    assert missing.status == 404
    assert missing.headers["cache-control"] == "no-store"
    assert b"There is no such page" in missing.body
    assert missing.body.count(b"<li><a href=") == len(PAGES)
    away = ask("/light?ward=foleshill")
    assert (away.status, away.headers["location"]) == (301, "light/?ward=foleshill")
    assert ask("/light/glossary?" + "a" * 2001).status == 414


def test_a_page_that_fails_says_so_and_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[str] = []

    def make(page: Page, _query: dict[str, str]) -> tuple[str, bool]:
        tries.append(page.name)
        if len(tries) == 1:
            raise ZeroDivisionError
        return "<h1>well</h1>", True

    made_by(monkeypatch, make)
    failed = ask("/light/gap")
    assert failed.status == 500
    assert failed.headers["cache-control"] == "no-store"
    assert failed.body == b"could not be made"
    assert ask("/light/gap").body == b"<h1>well</h1>"


def test_a_page_that_stopped_itself_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    made_by(monkeypatch, lambda _page, _query: ("<h1>The app cannot start safely</h1>", False))
    stopped = ask("/light/gap")
    assert stopped.status == 503
    assert "etag" not in stopped.headers


def test_a_page_that_takes_too_long_does_not_hold_its_reader(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    let_go = threading.Event()

    def make(_page: Page, _query: dict[str, str]) -> tuple[str, bool]:
        let_go.wait(30)
        return "late", True

    async def asked() -> Answer | None:
        found = await shelf.get("late", PAGES[0], {})
        let_go.set()
        return found

    monkeypatch.setattr(shelves, "PATIENCE", 0.05)
    shelf = Shelf(make)
    assert asyncio.run(asked()) is None


def test_however_many_ask_a_page_is_made_once_and_few_are_kept() -> None:
    made: list[str] = []

    def make(_page: Page, query: dict[str, str]) -> tuple[str, bool]:
        made.append(query["ward"])
        return query["ward"], True

    async def asked() -> None:
        shelf = Shelf(make)
        wards = [str(number) for number in range(MOST_KEPT + 1)]
        await asyncio.gather(*(shelf.get("0", PAGES[0], {"ward": "0"}) for _ in range(50)))
        assert made == ["0"]
        for ward in wards[1:]:
            await shelf.get(ward, PAGES[0], {"ward": ward})
        await shelf.get(wards[-1], PAGES[0], {"ward": wards[-1]})
        assert len(made) == len(wards)
        await shelf.get("0", PAGES[0], {"ward": "0"})  # the oldest had to go
        assert len(made) == len(wards) + 1

    asyncio.run(asked())


def test_whoever_leaves_early_stops_nobody_else() -> None:
    begun, let_go = threading.Event(), threading.Event()

    def make(_page: Page, _query: dict[str, str]) -> tuple[str, bool]:
        begun.set()
        assert let_go.wait(30)
        return "well", True

    async def asked() -> Answer | None:
        shelf = Shelf(make)
        first = asyncio.ensure_future(shelf.get("one", PAGES[0], {}))
        await asyncio.to_thread(begun.wait, 30)
        second = asyncio.ensure_future(shelf.get("one", PAGES[0], {}))
        await asyncio.sleep(0)
        first.cancel()
        let_go.set()
        return await second

    found = asyncio.run(asked())
    assert found is not None
    assert found.body == b"well"


def test_what_nobody_waits_for_any_more_is_not_begun() -> None:
    begun, let_go = [], threading.Event()

    def make(page: Page) -> tuple[str, bool]:
        begun.append(page.name)
        assert let_go.wait(30)
        return page.name, True

    async def asked() -> None:
        shelf = Shelf(make)
        readers = [asyncio.ensure_future(shelf.get(page.name, page)) for page in PAGES[:4]]
        while len(begun) < 2:  # noqa: ASYNC110 - of two threads, not of this loop
            await asyncio.sleep(0.01)
        for one in readers:
            one.cancel()
        await asyncio.gather(*readers, return_exceptions=True)
        let_go.set()
        last = await shelf.get("last", PAGES[5])
        assert last is not None
        assert await shelf.get(PAGES[0].name, PAGES[0]), "what had begun is there for the next"
        assert begun == [PAGES[0].name, PAGES[1].name, PAGES[5].name]

    asyncio.run(asked())


def test_a_crowd_of_different_links_is_told_to_come_back() -> None:
    let_go = threading.Event()

    def make(_page: Page) -> tuple[str, bool]:
        assert let_go.wait(30)
        return "well", True

    async def asked() -> None:
        shelf = Shelf(make)
        crowd = [
            asyncio.ensure_future(shelf.get(str(number), PAGES[0]))
            for number in range(MOST_WAITING)
        ]
        await asyncio.sleep(0)
        assert await shelf.get("one more", PAGES[0]) is None
        let_go.set()
        assert None not in await asyncio.gather(*crowd)

    asyncio.run(asked())


def test_the_first_html_leads_readers_without_scripts_to_the_light_page() -> None:
    shown = ask("/ward?ward=foleshill&priority=best_start")
    lead = (
        b'<noscript><meta http-equiv="refresh" '
        b'content="0; url=light/ward?ward=foleshill&amp;priority=best_start"></noscript>'
    )
    assert lead in shown.body
    assert shown.headers["cache-control"] == "no-cache"
    assert b"url=light/&quot;&gt;" not in shown.body
    nasty = ask('/ward?ward="><script>alert(1)</script>').body
    assert b"<script>alert(1)" not in nasty


def test_streamlit_ends_an_answer_with_the_shortest_of_its_messages() -> None:
    ended, begun = ForwardMsg(), ForwardMsg()
    ended.session_status_changed.script_is_running = False
    begun.session_status_changed.script_is_running = True
    assert ended.ByteSize() == 2 < begun.ByteSize()


def test_another_first_html_is_served_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "streamlits", lambda: "<html><body>new</body></html>")
    assert html.bare("light/") == "<html><body>new</body></html>"


PLAIN = (
    "/light/",
    "/light/horoscope",
    "/slide/ten_years/1",
    "/slide/horoscope/1",
    "/room",
    "/room/K7P4QM",
    "/a/horoscope",
)
"""addresses of each kind of page that the server writes itself"""


@pytest.mark.parametrize("path", PLAIN)
def test_every_page_of_the_servers_own_names_its_icon(path: str) -> None:
    sent = ask(path)
    assert b'<link rel="icon" href="' in sent.body, "else a browser asks for one that is not there"
    rules = sent.headers.get("content-security-policy", "img-src data:")
    assert "img-src data:" in rules, "and may show it"
