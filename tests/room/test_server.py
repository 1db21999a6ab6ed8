"""The server's part of a room: who may ask what, what it answers, and what it keeps to itself."""

import asyncio
import gzip
import json
import re
from collections.abc import Coroutine, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from threading import Thread
from typing import Any, TypeVar

import pytest
import segno
from starlette.applications import Starlette

from marmot_data.web.room import routes as addresses
from marmot_data.web.room.rooms import Rooms
from marmot_data.web.room.stream import changes
from marmot_data.web.shelf import Shelf, _packed

T = TypeVar("T")
HOME = {"host": "marmot.example.org", "origin": "https://marmot.example.org"}
SIX = "K7P4QM"
GUESS, ASKED, LAST = 3, 15, 16
"""slides of the visitors' talk: a number is guessed, a question asked, the last"""
PAGE = 60_000
SLIDE = 12_000
"""bytes that a phone fetches at most: at first, and for a slide"""


@dataclass(frozen=True)
class Reply:
    """What the server sent."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> dict[str, Any]:
        """The answer, where it is JSON."""
        found: dict[str, Any] = json.loads(self.body)
        return found


@pytest.fixture(autouse=True)
def rooms(monkeypatch: pytest.MonkeyPatch) -> Iterator[Rooms]:
    """Let each test begin without a room."""
    fresh = Rooms(lambda: 1_000_000.0)
    monkeypatch.setattr(addresses, "rooms", fresh)
    monkeypatch.setattr(addresses, "small_slides", Shelf(addresses.draw))
    yield fresh
    addresses.small_slides.close()
    run(stopped())


def run(act: Coroutine[Any, Any, T]) -> T:
    """Run something in the server's loop: what is drawn ahead goes on between two questions."""
    return asyncio.run_coroutine_threadsafe(act, the_loop()).result(60)


@cache
def the_loop() -> asyncio.AbstractEventLoop:
    """Start the loop in a thread of its own: a browser's may be running in this one."""
    loop = asyncio.new_event_loop()
    Thread(target=loop.run_forever, daemon=True).start()
    return loop


async def stopped() -> None:
    """Stop what is still under way."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for one in others:
        one.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def ask(
    path: str, said: object = None, token: str = "", *, method: str = "", **headers: str
) -> Reply:
    """Ask the room's own routes; what is said makes it a POST."""
    return run(_asked(path, said, token, method, HOME | headers))


async def _asked(
    path: str, said: object, token: str, method: str, headers: dict[str, str]
) -> Reply:
    sent: list[dict[str, Any]] = []
    where, _, query = path.partition("?")
    told = headers | ({"authorization": f"Bearer {token}"} if token else {})
    scope = {
        "type": "http",
        "method": method or ("GET" if said is None else "POST"),
        "path": where,
        "raw_path": where.encode(),
        "root_path": "",
        "scheme": "https",
        "query_string": query.encode(),
        "headers": [
            (name.replace("_", "-").encode(), text.encode()) for name, text in told.items()
        ],
        "server": ("here", 80),
    }
    body = said if isinstance(said, bytes) else json.dumps(said).encode()

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(dict(message))

    await Starlette(routes=addresses.room_routes(""))(scope, receive, send)
    found = {name.decode(): text.decode() for name, text in sent[0]["headers"]}
    return Reply(sent[0]["status"], found, b"".join(one.get("body", b"") for one in sent[1:]))


def opened(code: str = SIX) -> str:
    """Open a room, and return the key of its wall."""
    answer = ask(f"/room/{code}/open", {"address": "https://marmot.example.org"})
    assert answer.status == 200, answer.body
    return str(answer.told["key"])


def shown(key: str, slide: int, *, revealed: bool = False, **more: Any) -> Reply:
    """Let the wall show a slide of the visitors' talk."""
    said = {"talk": "ten_years", "query": {}, "language": "en"} | more
    return ask(f"/room/{SIX}/show", said | {"slide": slide, "revealed": revealed}, key)


def joined(rooms: Rooms, code: str = SIX) -> str:
    """Let a phone in by the picture, and return its token."""
    answer = ask(f"/room/{code}/join", {"secret": rooms.find(code).secret})
    assert answer.status == 200, answer.body
    return str(answer.told["token"])


def slide(token: str, number: int, language: str = "en") -> Reply:
    return ask(f"/room/{SIX}/slide/{number}?language={language}", token=token)


# The page


def test_the_page_of_a_phone_is_light_and_runs_nothing_but_its_own_script() -> None:
    page = ask(f"/room/{SIX}")
    assert page.status == 200
    assert len(page.body) < PAGE / 2
    rules = page.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'sha256-" in rules
    assert "frame-ancestors 'none'" in rules
    assert "unsafe-eval" not in rules
    assert re.search(r"script-src[^;]*unsafe-inline", rules) is None
    assert page.headers["referrer-policy"] == "no-referrer"
    assert "set-cookie" not in page.headers
    assert page.body.count(b"<script") == 2
    assert ask("/room").body == page.body


@pytest.mark.parametrize(
    ("accepted", "asked", "language"),
    [
        ("", "", "en"),
        ("nb-NO,nb;q=0.9,en;q=0.8", "", "nb"),
        ("no", "", "nb"),
        ("nn-NO", "", "nb"),
        ("de,nb;q=0.5,en;q=0.7", "", "en"),
        ("nb;q=0,de", "", "en"),
        ("nb", "en", "en"),
        ("en", "nb", "nb"),
        ("en", "xx", "en"),
        ("*;q=x, ,;;", "", "en"),
    ],
)
def test_a_phone_is_spoken_to_in_its_own_language(accepted: str, asked: str, language: str) -> None:
    page = ask(f"/room?language={asked}", accept_language=accepted)
    assert f'<html lang="{language}">'.encode() in page.body


# The wall


def test_the_picture_holds_a_long_secret_and_the_answer_is_not_kept(rooms: Rooms) -> None:
    answer = ask(f"/room/{SIX}/open", {"address": "https://marmot.example.org/app/"})
    assert answer.headers["cache-control"] == "no-store"
    assert answer.told["picture"].startswith("data:image/svg+xml")
    assert answer.told["until"] == 1_000_000 + 12 * 3600
    link = f"https://marmot.example.org/app/room/{SIX}#{rooms.find(SIX).secret}"
    assert answer.told["link"] == link
    assert answer.told["picture"] == segno.make(link, error="m", micro=False).svg_data_uri(
        border=3, omitsize=True
    )
    assert ask(f"/room/{SIX}/open", {"address": "https://x.org"}).told == {"why": "taken"}


@pytest.mark.parametrize(
    "address", ["", "javascript:alert(1)", "https://", "https://a b", "x" * 3000, 7, None]
)
def test_a_wall_at_no_address_opens_nothing(address: object) -> None:
    assert ask(f"/room/{SIX}/open", {"address": address}).told == {"why": "not_understood"}


ACTS = ("bring", "show", "door", "clear", "let", "lines", "end")


@pytest.mark.parametrize("act", ACTS)
def test_only_the_wall_may_move_clear_let_through_save_and_end(rooms: Rooms, act: str) -> None:
    key = opened()
    other = opened("ABCDEF")
    assert shown(key, 1).status == 200
    phone = joined(rooms)
    for token in ("", phone, other, "x", "\N{SNOWMAN}".encode().decode("latin-1")):
        answer = ask(f"/room/{SIX}/{act}", {"slide": 2, "talk": "ten_years"}, token)
        assert (answer.status, answer.told) == (403, {"why": "not_in"}), token
    assert ask(f"/room/{SIX}/wall", token=phone).status == 403
    assert rooms.find(SIX).slide == 1


@pytest.mark.parametrize("act", ["open", "join", "guess", "write", *ACTS])
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
)
def test_another_sites_page_can_do_nothing(act: str, headers: dict[str, str]) -> None:
    key = opened()
    answer = ask(f"/room/{SIX}/{act}", {"address": "https://x.org"}, key, **headers)
    assert (answer.status, answer.told) == (403, {"why": "elsewhere"})
    assert ask(f"/room/{SIX}/{act}", method="GET", token=key).status == 405


@pytest.mark.parametrize(
    "said",
    [b"", b"{", b"[]", b'"x"', b"null", b"\xff", b"{" + b" " * 5000 + b"}", b"[" * 4000],
)
def test_what_is_not_understood_gets_a_reason(said: bytes) -> None:
    key = opened()
    answer = ask(f"/room/{SIX}/show", said, key)
    assert answer.status == 422
    assert answer.told["why"] in ("not_understood", "no_talk")


@pytest.mark.parametrize(
    "said",
    [
        {"talk": "nonsense"},
        {"talk": ["ten_years"]},
        {"talk": "../../etc/passwd"},
        {"talk": "my_ward", "query": 7, "language": {}},
    ],
)
def test_strange_fields_are_as_if_they_were_not_there(rooms: Rooms, said: dict[str, Any]) -> None:
    answer = shown(opened(), 1, **said)
    if answer.status == 200:
        assert dict(rooms.find(SIX).running.query)["ward"] == "all"
    else:
        assert answer.told == {"why": "no_talk"}


# Phones follow


def test_a_code_that_does_not_exist_is_said_so() -> None:
    for path in ("ABCDEF/join", "ABCDEF/phone", "x/join", "ABCDEF/slide/1"):
        answer = ask(f"/room/{path}", {} if path.endswith("join") else None)
        assert (answer.status, answer.told) == (404, {"why": "no_room"})


def test_a_phone_sees_the_slide_of_the_wall_small_and_in_its_language(rooms: Rooms) -> None:
    key = opened()
    shown(key, 2)
    token = joined(rooms)
    english, norwegian = slide(token, 2), slide(token, 2, "nb")
    assert english.status == norwegian.status == 200
    assert "<h1>Eight principles guide the work</h1>" in english.body.decode()
    assert '<article lang="nb"' in norwegian.body.decode()
    assert "<h1>Eight" not in norwegian.body.decode()
    assert slide(token, 2, "xx" * 500).body == english.body, "a language that we lack is English"
    assert english.headers["cache-control"] == "no-store"


def test_each_slide_is_a_few_kilobytes_on_its_way_to_a_phone(rooms: Rooms) -> None:
    key = opened()
    shown(key, LAST)
    token = joined(rooms)
    heavy = {}
    for number in range(1, LAST + 1):
        answer = slide(token, number)
        assert answer.status == 200, number
        weight = len(gzip.compress(answer.body))
        if weight > SLIDE:
            heavy[number] = weight
    assert not heavy


def test_the_next_slide_is_drawn_before_the_wall_shows_it(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[object, ...]] = []

    def draw(_page: object, *told: object) -> tuple[str, bool]:
        drawn.append(told[2:])
        return "<article></article>", True

    monkeypatch.setattr(addresses, "small_slides", Shelf(draw))
    key = opened()
    shown(key, GUESS - 1)
    run(asyncio.sleep(0.2))
    token = joined(rooms)
    slide(token, GUESS - 1)
    shown(key, GUESS)
    assert slide(token, GUESS).status == 200
    shown(key, GUESS, revealed=True)
    assert slide(token, GUESS).status == 200
    run(asyncio.sleep(0.2))
    assert drawn == [
        ("en", GUESS - 1, True),
        ("en", GUESS, False),
        ("en", GUESS, True),
        ("en", GUESS + 1, True),
    ], "each once, and the one that is guessed without its answer at first"


def test_the_answer_of_a_guess_reaches_no_phone_before_the_wall_shows_it(rooms: Rooms) -> None:
    key = opened()
    shown(key, GUESS)
    token = joined(rooms)
    hidden = slide(token, GUESS).body.decode()
    assert 'data-asks="number" data-low="60" data-high="95"' in hidden
    assert slide(token, GUESS + 1).told == {"why": "not_yet"}
    shown(key, GUESS, revealed=True)
    told = slide(token, GUESS).body.decode()
    (answer,) = set(re.findall(r"\b77\.3\b", told)) or {""}
    assert answer, "the life expectancy of boys in the city, 2021 to 2023"
    assert answer not in hidden
    assert slide(token, GUESS + 1).status == 200
    ask(f"/room/{SIX}/clear", {"slide": GUESS}, key)
    assert answer not in slide(token, GUESS).body.decode()
    assert slide(token, GUESS + 1).told == {"why": "not_yet"}


def test_wards_to_guess_are_named_and_the_true_one_is_not_marked(rooms: Rooms) -> None:
    key = opened()
    shown(key, 2, talk="the_gap")
    token = joined(rooms)
    hidden = slide(token, 2).body.decode()
    assert hidden.count("<option>") == 18
    shown(key, 2, talk="the_gap", revealed=True)
    assert len(slide(token, 2).body) > len(hidden)
    assert ask(f"/room/{SIX}/guess", {"slide": 2, "text": "wyken"}, token).told == {
        "why": "too_late"
    }


def test_a_guess_is_answered_with_how_it_was_understood(rooms: Rooms) -> None:
    key = opened()
    shown(key, GUESS)
    token = joined(rooms)
    guess = f"/room/{SIX}/guess"
    assert ask(guess, {"slide": GUESS, "text": "81,5 years"}, token).told == {"meant": "81.5"}
    assert ask(guess, {"slide": GUESS, "text": "150"}, token).told == {
        "why": "off_scale",
        "low": 60,
        "high": 95,
    }
    assert ask(guess, {"slide": GUESS, "text": "80"}, "x").told == {"why": "not_in"}
    assert rooms.find(SIX).for_wall()["guesses"] == {GUESS: [81.5]}


def test_stoke_is_asked_which(rooms: Rooms) -> None:
    key = opened()
    shown(key, 2, talk="the_gap")
    answer = ask(f"/room/{SIX}/guess", {"slide": 2, "text": "stoke"}, joined(rooms))
    assert answer.told == {"why": "which_ward", "names": ["Lower Stoke", "Upper Stoke"]}


# A talk of one's own

QUESTION = "What would you change in our street?"
OWN = f"""
title = "Our street"
[[slide]]
kind = "card"
page = "gap"
card = "life_expectancy"
view = {{ indicator = "life_expectancy" }}
[[slide]]
kind = "question"
title = "{QUESTION}"
"""


def brought(key: str, file: object, code: str = SIX) -> Reply:
    return ask(f"/room/{code}/bring", {"file": file}, key)


def own_slide(key: str, number: int, code: str = SIX) -> Reply:
    said = {"talk": "own", "query": {}, "language": "en", "slide": number, "revealed": False}
    return ask(f"/room/{code}/show", said, key)


def test_a_talk_of_ones_own_is_followed_on_phones_and_its_question_answered(rooms: Rooms) -> None:
    key = opened()
    assert own_slide(key, 1).told == {"why": "no_talk"}
    assert brought(key, OWN).status == 200
    assert own_slide(key, 1).status == 200
    token = joined(rooms)
    english, norwegian = (slide(token, 1, one).body.decode() for one in ("en", "nb"))
    assert "<h1>Life expectancy: a gap of 7.6 years (women)" in english
    assert ">2nd fifth<" in english, "the fifths of the city, as on the wall"
    assert "7,6 år (kvinner)" in norwegian
    own_slide(key, 2)
    assert f"<h1>{QUESTION}</h1>" in slide(token, 2).body.decode()
    assert ask(f"/room/{SIX}/write", {"slide": 2, "text": "Trees"}, token).status == 200
    brought(key, OWN.replace("street?", "town?"))
    own_slide(key, 2)
    assert "our town?" in slide(token, 2).body.decode(), "it was reworded meanwhile"
    shown(key, 2)
    assert "Eight principles" in slide(token, 2).body.decode(), "another talk in the same room"


def test_a_talk_of_ones_own_is_in_its_room_alone_and_forgotten_with_it(rooms: Rooms) -> None:
    key, other = opened(), opened("ABCDEF")
    brought(key, OWN)
    own_slide(key, 2)
    own_slide(key, 1)
    token = joined(rooms)
    assert QUESTION in slide(token, 2).body.decode()
    run(asyncio.sleep(0.2))
    assert own_slide(other, 1, "ABCDEF").told == {"why": "no_talk"}
    room = rooms.find(SIX)
    kept = room.brought
    assert kept is not None
    assert QUESTION in b"".join(one.body for one in kept.drawn.values()).decode()
    everybodys = addresses.small_slides._kept  # noqa: SLF001 - where all talks' slides are kept
    assert not everybodys
    before = _packed.cache_info().currsize
    slide(token, 2)
    assert _packed.cache_info().currsize == before, "nor packed"
    rooms.end(room)
    assert room.brought is None


@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("", "no_talk"),
        (7, "no_talk"),
        ("\ud800", "no_talk"),
        ("title = 'No slides'", "no_talk"),
        ("#" * 200_001, "no_talk"),
        ("#" * 500_001, "not_understood"),
    ],
)
def test_what_is_no_talk_is_not_brought(rooms: Rooms, file: object, why: str) -> None:
    assert brought(opened(), file).told == {"why": why}
    assert rooms.find(SIX).brought is None


def test_a_wall_brings_no_more_talks_than_anybody_makes() -> None:
    key = opened()
    assert [brought(key, OWN).status for _ in range(11)] == [200] * 10 + [429]


def test_lines_are_saved_with_slide_question_and_time_and_run_in_no_spreadsheet(
    rooms: Rooms,
) -> None:
    key = opened()
    shown(key, ASKED)
    token = joined(rooms)
    write = f"/room/{SIX}/write"
    for text in ("=1+1", "A, “quoted” line", "Left out"):
        assert ask(write, {"slide": ASKED, "text": text}, token).status == 200
    for number, through in ((1, True), (2, True), (3, False)):
        ask(f"/room/{SIX}/let", {"line": number, "through": through}, key)
    saved = ask(f"/room/{SIX}/lines", {"language": "en", "zone": 60}, key)
    assert saved.headers["content-type"].startswith("text/csv")
    asked = "What would you take home to your own city?"
    assert saved.body.decode("utf-8-sig").splitlines() == [
        "Slide,Question,Time,Line",
        f"{ASKED},{asked},1970-01-12 14:46+01:00,'=1+1",
        f'{ASKED},{asked},1970-01-12 14:46+01:00,"A, “quoted” line"',
    ]
    strange = ask(f"/room/{SIX}/lines", {"language": "xx", "zone": 4000}, key)
    assert "13:46+00:00" in strange.body.decode()


def test_whoever_listens_too_often_is_told_so(rooms: Rooms) -> None:
    key = opened()
    token = joined(rooms)
    room = rooms.find(SIX)
    with ExitStack() as lines:
        for listener in ("", token) * 8:
            lines.enter_context(room.listening(lambda: None, listener))
        assert ask(f"/room/{SIX}/phone", token=token).told == {"why": "too_fast"}
        assert ask(f"/room/{SIX}/wall", token=key).told == {"why": "too_fast"}


def test_a_room_that_ended_answers_no_one(rooms: Rooms) -> None:
    key = opened()
    shown(key, 1)
    token = joined(rooms)
    assert ask(f"/room/{SIX}/end", {}, key).status == 200
    assert slide(token, 1).told == {"why": "no_room"}
    assert ask(f"/room/{SIX}/phone", token=token).status == 404
    assert ask(f"/room/{SIX}/wall", token=key).status == 404


# What is told while it happens


def test_a_listener_hears_how_it_stands_every_change_and_the_end(rooms: Rooms) -> None:
    async def listened() -> list[dict[str, Any]]:
        room = rooms.open(SIX)
        told: list[dict[str, Any]] = []
        line = changes(room, room.for_wall)
        told.append(json.loads((await anext(line))["data"]))
        phone = changes(room, room.for_phones, "a token")
        await anext(phone)
        told.append(json.loads((await anext(line))["data"]))
        await phone.aclose()
        told.append(json.loads((await anext(line))["data"]))
        rooms.end(room)
        told.append(json.loads((await anext(line))["data"]))
        with pytest.raises(StopAsyncIteration):
            await anext(line)
        return told

    first, entered, left, over = run(listened())
    assert [one["phones"] for one in (first, entered, left)] == [0, 1, 0]
    assert [one["ended"] for one in (first, left, over)] == [False, False, True]


def test_many_changes_at_once_are_told_as_one(rooms: Rooms) -> None:
    async def listened() -> tuple[int, int]:
        room = rooms.open(SIX)
        line = changes(room, room.for_wall)
        await anext(line)
        for number in range(50):
            room.rounds[number] = 1
            room.clear(number)
        room.open_door(shown=True)
        told = json.loads((await anext(line))["data"])
        room.clear(GUESS)  # of which a wall is told nothing new
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(anext(line), 0.3)
        return told["door"], room.empty()

    assert run(listened()) == (True, True), "and whoever leaves is gone"


def test_a_stream_is_passed_on_at_once_by_whatever_stands_between(rooms: Rooms) -> None:
    key = opened()

    async def streamed() -> list[Any]:
        sent: list[Any] = []
        gone = asyncio.Event()

        async def receive() -> dict[str, Any]:
            await gone.wait()
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(dict(message))
            if message.get("body"):
                gone.set()

        scope = {
            "type": "http",
            "method": "GET",
            "path": f"/room/{SIX}/wall",
            "raw_path": b"",
            "root_path": "",
            "scheme": "https",
            "query_string": b"",
            "headers": [(b"authorization", f"Bearer {key}".encode())],
        }
        app = Starlette(routes=addresses.room_routes(""))
        await asyncio.wait_for(app(scope, receive, send), 5)
        return sent

    start, body, *_ = run(streamed())
    headers = {name.decode(): text.decode() for name, text in start["headers"]}
    assert headers["content-type"].startswith("text/event-stream")
    assert headers["x-accel-buffering"] == "no"
    assert headers["cache-control"] == "no-store"
    assert body["body"].startswith(b"data: {")
    assert rooms.find(SIX).empty(), "a wall that closes its window is gone"
