"""How a room is spoken to over HTTP: who may, how much at once, and how it answers."""

import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from marmot_data.web.room.heard import RefusedError

MOST_SAID = 4096
"""bytes of what is said to a room at once"""
STATUS = {
    "no_room": 404,
    "not_in": 403,
    "elsewhere": 403,
    "not_yet": 403,
    "taken": 409,
    "too_fast": 429,
    "crowd": 429,
    "no_space": 503,
    "full": 503,
}
"""why something is refused -> how HTTP says so; all else was not understood"""
NEVER_KEPT = {"Cache-Control": "no-store"}
Act = Callable[[Request], Awaitable[Response | None]]


def answering(act: Act) -> Callable[[Request], Awaitable[Response]]:
    """Let an address answer: what is refused with its reason, what is done with nothing."""

    async def answer(request: Request) -> Response:
        try:
            _check(request)
            done = await act(request)
        except RefusedError as refused:
            said: dict[str, object] = {"why": refused.why, **refused.told}
            return JSONResponse(said, STATUS.get(refused.why, 422), NEVER_KEPT)
        return done or JSONResponse({}, headers=NEVER_KEPT)

    return answer


def _check(request: Request) -> None:
    """Let only the app's own pages do something here, and no other site's."""
    told = request.headers
    own = told.get("sec-fetch-site", "same-origin") == "same-origin"
    origin = told.get("origin")
    same = origin is None or urlsplit(origin).netloc == told.get("host")
    if request.method == "POST" and not (own and same):
        raise RefusedError("elsewhere")


def token_of(request: Request) -> str:
    """Return what a wall or a phone shows to be known by; it stands in no address and no cookie."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token if kind == "Bearer" else ""


class Said:
    """What was said, field by field; anything strange is as if it was not there."""

    def __init__(self, fields: dict[str, Any]) -> None:
        """Keep the fields."""
        self._fields = fields

    def text(self, name: str) -> str:
        """Return a text."""
        found = self._fields.get(name)
        return found if isinstance(found, str) else ""

    def number(self, name: str) -> int:
        """Return a whole number; nought if there is none."""
        found = self._fields.get(name)
        return found if isinstance(found, int) and abs(found) < MOST_SAID else 0

    def yes(self, name: str) -> bool:
        """Tell whether something was said with yes."""
        return self._fields.get(name) is True

    def texts(self, name: str) -> dict[str, str]:
        """Return texts by their names."""
        found = self._fields.get(name)
        own = found.items() if isinstance(found, dict) else ()
        return {key: text for key, text in own if isinstance(text, str)}


async def said_in(request: Request, most: int = MOST_SAID) -> Said:
    """Read what is said, as JSON, and no more than anybody needs."""
    read = b""
    async for part in request.stream():
        read += part
        if len(read) > most:
            raise RefusedError("not_understood")
    try:
        found = json.loads(read or b"{}")
    except (ValueError, RecursionError):
        raise RefusedError("not_understood") from None
    if not isinstance(found, dict):
        raise RefusedError("not_understood")
    return Said(found)
