"""Ten readers at once are answered, and the generator notices when they are not."""

import asyncio
from dataclasses import replace
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
from tests.browser.server import running_app

pytestmark = pytest.mark.load


@pytest.mark.thorough
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
