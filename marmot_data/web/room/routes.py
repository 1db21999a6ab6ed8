"""The addresses of rooms: a wall speaks with its key, a phone with its token, others not at all."""

import hashlib
import re
import time
from asyncio import Task, create_task, sleep
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakKeyDictionary

import segno
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from marmot_data.ui.pages import PAGES, Page
from marmot_data.web.room.heard import RefusedError
from marmot_data.web.room.limits import MOST_BROUGHT
from marmot_data.web.room.room import Room
from marmot_data.web.room.rooms import Rooms
from marmot_data.web.room.running import Brought, Running
from marmot_data.web.room.speech import NEVER_KEPT, Said, answering, said_in, token_of
from marmot_data.web.room.stream import stream
from marmot_data.web.shelf import Answer, Shelf, sent
from marmot_data.web.version import version

ADDRESS = re.compile(r"https?://[\w.:\[\]-]{1,200}(?:/[\w./-]{0,100})?")
"""where phones find the app, as the wall knows it"""
SWEPT = 60
"""seconds between two looks for rooms whose time is over"""
PLAIN = "text/plain"
PRESENT = next(one for one in PAGES if one.name == "present")

rooms = Rooms(time.time)
_spoken: WeakKeyDictionary[Room, set[str]] = WeakKeyDictionary()
"""the languages of a room's phones"""
_drawing: set[Task[None]] = set()
"""what is drawn ahead"""


def draw(_page: Page, *asked: object) -> tuple[str, bool]:
    """Draw a slide small for the shelf."""
    # What reads figures and draws takes seconds to load, and the server has to answer before.
    from marmot_data.web.room.slides import drawn  # noqa: PLC0415

    talk, query, language, number, revealed = asked
    return drawn(talk, query, language, number, revealed=revealed), True  # type: ignore[arg-type]


small_slides = Shelf(draw)


def _room(request: Request) -> Room:
    return rooms.find(request.path_params["code"])


def _walls(request: Request) -> Room:
    """Return the room of a wall that has its key."""
    room = _room(request)
    if not room.is_wall(token_of(request)):
        raise RefusedError("not_in")
    return room


# What anybody may ask


async def page(request: Request) -> Response:
    """Answer with the page on which a phone follows; without a code it asks for one."""
    body, headers = await run_in_threadpool(
        _page, request.query_params.get("language", ""), request.headers.get("accept-language", "")
    )
    return sent(request, Answer(body), headers)


def _page(asked: str, accepted: str) -> tuple[bytes, dict[str, str]]:
    from marmot_data.web.room.page import best_language, phone_page  # noqa: PLC0415

    return phone_page(best_language(asked, accepted))


async def opened(request: Request) -> Response:
    """Open a room under the code that the wall has drawn."""
    said = await said_in(request)
    address = said.text("address")
    if not ADDRESS.fullmatch(address):
        raise RefusedError("not_understood")
    room = rooms.open(request.path_params["code"])
    link = f"{address.rstrip('/')}/room/{room.code}#{room.secret}"
    picture = segno.make(link, error="m", micro=False).svg_data_uri(border=3, omitsize=True)
    told = {"key": room.key, "link": link, "picture": picture, "until": room.until}
    return JSONResponse(told, headers=NEVER_KEPT)


async def joined(request: Request) -> Response:
    """Let a phone in."""
    said = await said_in(request)
    room, token = rooms.join(request.path_params["code"], said.text("secret"), token_of(request))
    return JSONResponse({"token": token, "until": room.until}, headers=NEVER_KEPT)


# What a phone of the room may do


async def followed(request: Request) -> Response:
    """Tell a phone where the wall is, for as long as it listens."""
    room, token = _room(request), token_of(request)
    room.phone(token)
    room.may_listen(token)
    return stream(room, room.for_phones, token)


async def looked(request: Request) -> Response:
    """Answer with a slide drawn small, if the room has come as far."""
    room, number = _room(request), request.path_params["number"]
    revealed = room.look(token_of(request), number)
    language = await run_in_threadpool(_spoken_in, request.query_params.get("language", ""))
    found = await _small(room, language, number, revealed=revealed)
    if found is None or not found.kept:
        raise RefusedError("no_slide")
    _spoken.setdefault(room, set()).add(language)
    headers = NEVER_KEPT | {"X-Content-Type-Options": "nosniff"}
    return sent(request, found, headers, forget=room.running.own)


def _spoken_in(language: str) -> str:
    from marmot_data.web.room.page import best_language  # noqa: PLC0415

    return best_language(language, "")


async def _small(room: Room, language: str, number: int, *, revealed: bool) -> Answer | None:
    talk, ask = room.running, room.running.asks.get(number)
    secret = ask is not None and ask.kind != "words" and not revealed
    told = (talk.query, language, number, not secret)
    key = hashlib.sha256(repr((version(), talk.key, *told)).encode()).hexdigest()
    if talk.own and (own := room.brought):
        return await small_slides.get(key, PRESENT, own.draft, *told, kept=own.drawn)
    return await small_slides.get(key, PRESENT, talk.talk, *told)


async def _ahead(room: Room, language: str) -> None:
    """Draw what the wall will show next, so that no hall waits for it."""
    now = room.slide
    following = min(now + 1, room.running.total)
    for one in {language} | _spoken.get(room, set()):
        await _small(room, one, now, revealed=True)
        await _small(room, one, following, revealed=following in room.revealed)


async def guessed(request: Request) -> Response:
    """Keep a phone's guess, and say how it was understood."""
    room, said = _room(request), await said_in(request)
    meant = room.guess(token_of(request), said.number("slide"), said.text("text"))
    return JSONResponse({"meant": meant}, headers=NEVER_KEPT)


async def wrote(request: Request) -> None:
    """Keep a phone's line for the facilitator."""
    room, said = _room(request), await said_in(request)
    room.write(token_of(request), said.number("slide"), said.text("text"))


# What a wall may do


async def watched(request: Request) -> Response:
    """Tell a wall what comes in, for as long as it listens."""
    room = _walls(request)
    room.may_listen()
    return stream(room, room.for_wall)


async def brought(request: Request) -> None:
    """Take in the reader's own talk that the wall is going to show."""
    room = _walls(request)
    room.may_bring()
    said = await said_in(request, MOST_BROUGHT)
    room.brought = await run_in_threadpool(_read, said.text("file"))


def _read(file: str) -> Brought:
    from marmot_data.web.room.slides import brought  # noqa: PLC0415

    return brought(file)


async def shown(request: Request) -> None:
    """Move all phones to the slide that the wall shows."""
    room, said = _walls(request), await said_in(request)
    language = await run_in_threadpool(_spoken_in, said.text("language"))
    running = await run_in_threadpool(_running, room, said, language)
    room.show(running, said.number("slide"), revealed=said.yes("revealed"))
    drawing = create_task(_ahead(room, language))
    _drawing.add(drawing)
    drawing.add_done_callback(_drawing.discard)


def _running(room: Room, said: Said, language: str) -> Running:
    from marmot_data.link import OWN  # noqa: PLC0415
    from marmot_data.web.room.slides import query_of, running, running_own  # noqa: PLC0415

    talk, query = said.text("talk"), query_of(said.texts("query"))
    if talk == OWN and room.brought:
        return running_own(room.brought, query, language)
    return running(talk, query, language)


async def door(request: Request) -> None:
    """Learn whether the wall shows the code."""
    room, said = _walls(request), await said_in(request)
    room.open_door(shown=said.yes("shown"))


async def cleared(request: Request) -> None:
    """Forget the guesses at a slide, for the next table."""
    room, said = _walls(request), await said_in(request)
    room.clear(said.number("slide"))


async def let(request: Request) -> None:
    """Put a line on the wall, or forget it."""
    room, said = _walls(request), await said_in(request)
    room.let(said.number("line"), through=said.yes("through"))


async def saved(request: Request) -> Response:
    """Hand the wall its lines as a file."""
    room, said = _walls(request), await said_in(request)
    body = await run_in_threadpool(_file, room, said.text("language"), said.number("zone"))
    return Response(body, 200, NEVER_KEPT, "text/csv")


def _file(room: Room, language: str, zone: int) -> bytes:
    from marmot_data.web.room.file import lines_file  # noqa: PLC0415

    return lines_file(room.lines(), language, zone)


async def ended(request: Request) -> None:
    """Forget the room."""
    rooms.end(_walls(request))


def room_routes(root: str) -> list[BaseRoute]:
    """Return what the server answers about rooms."""
    one = f"{root}/room/{{code}}"
    posts = {
        "open": opened,
        "join": joined,
        "guess": guessed,
        "write": wrote,
        "bring": brought,
        "show": shown,
        "door": door,
        "clear": cleared,
        "let": let,
        "lines": saved,
        "end": ended,
    }
    gets = {"phone": followed, "wall": watched, "slide/{number:int}": looked}
    return [
        Route(f"{root}/room", page),
        Route(one, page),
        *(Route(f"{one}/{name}", answering(act), methods=["POST"]) for name, act in posts.items()),
        *(Route(f"{one}/{name}", answering(act)) for name, act in gets.items()),
    ]


@asynccontextmanager
async def sweeping() -> AsyncIterator[None]:
    """Forget rooms in time, also when nobody asks for them; all of them end with the server."""
    sweep = create_task(_sweep())
    yield
    sweep.cancel()
    small_slides.close()


async def _sweep() -> None:
    while True:
        await sleep(SWEPT)
        rooms.forget()
