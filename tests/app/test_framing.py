"""No other site shows the app in a frame, unless it is named; the app's own frames still work."""

import asyncio
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.types import Message

from marmot_data.web.framing import ALLOWED
from marmot_data.web.serve import middleware, routes

ANSWERS = ("/light/nonsense", "/static/nothing.js", "/nonsense")
"""a page, a file, and what is not there"""


def headers(path: str) -> list[tuple[str, str]]:
    """Ask the server for a path, and return the headers of its answer."""
    sent: list[Message] = []
    scope: dict[str, Any] = {
        "type": "http",
        "method": "GET",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "scheme": "http",
        "query_string": b"",
        "headers": [],
        "server": ("here", 80),
    }

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    asyncio.run(Starlette(routes=routes(), middleware=middleware())(scope, receive, send))
    return [(name.decode().lower(), text.decode()) for name, text in sent[0]["headers"]]


@pytest.mark.parametrize("path", ANSWERS)
def test_nobody_else_may_frame_any_answer(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ALLOWED, raising=False)
    told = headers(path)
    assert ("content-security-policy", "frame-ancestors 'self'") in told
    assert ("x-frame-options", "SAMEORIGIN") in told


def test_a_site_that_is_named_may(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARMOT_FRAMES", "https://the.council/ https://*.example.org:8443")
    told = headers(ANSWERS[0])
    policy = "frame-ancestors 'self' https://the.council https://*.example.org:8443"
    assert ("content-security-policy", policy) in told
    assert "x-frame-options" not in dict(told), "it can name nobody, and would refuse them all"


@pytest.mark.parametrize(
    "wrong",
    ["the.council", "*", "https://*", "https://a;script-src", "'unsafe-inline'", "https://a/b"],
)
def test_what_is_no_site_opens_nothing_and_is_said(
    wrong: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv(ALLOWED, wrong)
    assert ("content-security-policy", "frame-ancestors 'self'") in headers(ANSWERS[0])
    assert wrong in caplog.text
