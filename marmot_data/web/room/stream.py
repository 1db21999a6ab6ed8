"""What a room tells its wall and its phones, for as long as they listen (server-sent events)."""

import json
from asyncio import Event, sleep
from collections.abc import AsyncGenerator, Callable

from sse_starlette.sse import EventSourceResponse

from marmot_data.web.room.room import Room

PING = 15
"""seconds after which something is said in any case, so that nobody in between hangs up"""
TOGETHER = 0.1
"""seconds within which several changes are told as one"""


async def changes(
    room: Room, tell: Callable[[], dict[str, object]], token: str = ""
) -> AsyncGenerator[dict[str, str], None]:
    """Tell how things stand, at once and after every change, until the room has ended.

    Each time everything is told, so that whoever lost the line misses nothing.
    """
    bell, before = Event(), ""
    with room.listening(bell.set, token):
        while True:
            bell.clear()
            over = room.ended
            now = json.dumps(tell(), separators=(",", ":"))
            if now != before:
                yield {"data": now}
            before = now
            if over:
                return
            await sleep(TOGETHER)
            await bell.wait()


def stream(
    room: Room, tell: Callable[[], dict[str, object]], token: str = ""
) -> EventSourceResponse:
    """Answer with what changes."""
    return EventSourceResponse(changes(room, tell, token), ping=PING)
