"""Ten readers at once are answered, and the generator notices when they are not."""

import asyncio
import os
import signal
import time
from contextlib import suppress
from dataclasses import replace
from http.client import HTTPConnection, IncompleteRead
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import ClassVar

import pytest

from tests.bench.load import (
    COOKIE,
    MOST_READERS,
    MOST_SECONDS,
    NoAnswerError,
    Tally,
    knock,
    measure,
    plan_for,
    readers,
)
from tests.bench.room import LAST, call
from tests.bench.room import measure as hold
from tests.browser.server import running_app

pytestmark = pytest.mark.load


@pytest.mark.exhaustive  # half a minute of readers
def test_ten_readers_are_answered_without_an_error_and_memory_stays_bounded() -> None:
    with running_app() as app:
        address = app.address.removeprefix("http://")
        plan = plan_for(address, 10, 20, every=2)
        found = measure(plan, [app.process])
        strange = replace(plan, readers=1, seconds=6, wards=("nowhere",))
        tally: Tally = asyncio.run(readers(strange))
        given = knock(address, "")
        again = knock(address, given)
    assert found["errors"] == 0, found["what_went_wrong"]
    assert found["open_number"] == 10
    assert found["answer_number"] > 0, "readers chose wards and were answered"
    assert found["memory_mib"][-1] < 900
    assert given.startswith("2|"), "the app gives each reader the cookie that nginx goes by"
    assert again != given, "and gives it again in other signs: nginx has to hold that back"
    assert again.split("|")[3] == given.split("|")[3]
    assert tally.errors, "a page that does not show the ward that was asked for is an error"


@pytest.mark.thorough
def test_a_hall_is_held_and_its_room_ends_with_the_server() -> None:
    with running_app() as app:
        address = app.address.removeprefix("http://")
        found = hold(address, 3, 0, 0.5)
        _, opened = asyncio.run(call(address, "/room/GATHER/open", {"address": "http://here"}))
        assert isinstance(opened, dict)
        key = opened["key"]
        listening = HTTPConnection(address, timeout=20)
        listening.request("GET", "/room/GATHER/wall", headers={"Authorization": f"Bearer {key}"})
        answer = listening.getresponse()
        assert answer.readline().startswith(b"data: ")
        os.kill(app.process, signal.SIGTERM)
        began = time.monotonic()
        with suppress(IncompleteRead):
            answer.read()
        listening.close()
        assert time.monotonic() - began < 5, "nobody who listens keeps the server from ending"
    assert found["errors"] == 0, found["what_went_wrong"]
    assert found["slide_on_a_phone_number"] == 3 * LAST
    assert found["slide_on_all_phones_number"] == LAST
    assert (found["guess_on_the_wall_number"], found["line_on_the_wall_number"]) == (3, 3)


class Once(BaseHTTPRequestHandler):
    """Gives a cookie to whoever has none, and to nobody else; writes down what was brought."""

    brought: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        """Answer."""
        self.brought.append(self.headers.get("Cookie", ""))
        self.send_response(503 if len(self.brought) > 2 else 200)
        if not self.brought[-1]:
            self.send_header("Set-Cookie", f"{COOKIE}=2|ab|cd|17; Path=/; SameSite=Lax")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_a_reader_takes_the_cookie_keeps_it_and_sees_when_nobody_is_well() -> None:
    with HTTPServer(("127.0.0.1", 0), Once) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        address = f"127.0.0.1:{server.server_port}"
        taken = knock(address, "")
        assert knock(address, taken) == taken == "2|ab|cd|17"
        with pytest.raises(NoAnswerError):
            knock(address, taken)
        server.shutdown()
    assert Once.brought == ["", f"{COOKIE}={taken}", f"{COOKIE}={taken}"]


@pytest.mark.parametrize(
    ("address", "number", "seconds"),
    [
        ("192.0.2.1:80", 1, 1),
        ("127.0.0.1:8501", MOST_READERS + 1, 1),
        ("127.0.0.1:8501", 1, MOST_SECONDS + 1),
    ],
)
def test_it_refuses_other_machines_and_too_much(address: str, number: int, seconds: float) -> None:
    with pytest.raises(ValueError, match=r"this machine|at most"):
        plan_for(address, number, seconds)
