"""The server's own part: first and light pages, pictures of links, and where to find them."""

import gc
import hashlib
import os
import re
from asyncio import FIRST_COMPLETED, create_task, sleep, wait
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from streamlit.config import get_option
from streamlit.file_util import get_static_dir

from marmot_data.turns import TURNS
from marmot_data.ui.pages import PAGES, START, Page
from marmot_data.web.astray import Astray
from marmot_data.web.data import ANYWHERE, METHODS, data_file
from marmot_data.web.files import PackedFiles
from marmot_data.web.framing import ALLOWED, Framing
from marmot_data.web.html import DESK, PHONE, bare
from marmot_data.web.prompt import answer_at_once
from marmot_data.web.room.routes import room_routes, sweeping
from marmot_data.web.shelf import ADDRESS, Answer, Shelf, sent
from marmot_data.web.take import take
from marmot_data.web.version import HOME, version

LIGHT = "/light/"
WARMED = 3
"""pages whose first picture is made before anyone asks"""
AT_HAND = 0.15
"""seconds that a reader of the app may wait for the first picture of a page"""
QUIET = 1.0
"""seconds without a page being made, after which pages are made that nobody asked for yet"""
LOOK = 0.25
"""seconds between two looks whether a reader is still there"""
FRESH = "public, max-age=300"
FACE = HOME / "static" / "atkinson-hyperlegible-next-latin-400-normal.woff2"
FACES = {"SourceSansVF-Upright*": FACE}
"""typefaces that are sent in another's place: Streamlit's own weighs 167 KiB, a seventh of a page.

It is asked for on every first page: for one line before the app's own is known, and for the arrows
that the app's own has not, which any machine has.
"""
HOST = re.compile(r"[A-Za-z0-9.-]+(?::\d+)?|\[[0-9A-Fa-f:]+\](?::\d+)?")
"""what a browser names as the server that it asks"""
LONGEST = 2000
"""signs of a link: a longer one is nobody's"""


def _make(page: Page, query: dict[str, str]) -> tuple[str, bool]:
    # What reads figures and draws takes seconds to load, and the server has to answer before.
    from marmot_data.web.page import Edition, light_page  # noqa: PLC0415

    return light_page(page, query, Edition(base=ADDRESS))


def _failed() -> str:
    from marmot_data.web.page import message  # noqa: PLC0415

    return message("failed")


def _make_shell(
    page: Page, query: dict[str, str], light_address: str, width: int
) -> tuple[str, bool]:
    from marmot_data.web.shell import shell  # noqa: PLC0415

    return shell(page, query, light_address, base=ADDRESS, width=width)


def _draw(page: Page, query: dict[str, str]) -> tuple[bytes, bool]:
    from marmot_data.web.preview import preview  # noqa: PLC0415

    return preview(page, query)


def _understood(query: dict[str, str]) -> dict[str, str]:
    from marmot_data.web.preview import understood  # noqa: PLC0415

    return understood(query)


def _make_slide(_page: Page, talk: str, number: int, query: dict[str, str]) -> tuple[str, bool]:
    from marmot_data.web.slide import slide_page  # noqa: PLC0415

    return slide_page(talk, number, query)


def _no_talk() -> str:
    from marmot_data.web.slide import no_talk  # noqa: PLC0415

    return no_talk()


def _is_talk(talk: str) -> bool:
    from marmot_data.web.slide import known_talk  # noqa: PLC0415

    return known_talk(talk)


shelf = Shelf(_make, failed=_failed)
shells = Shelf(_make_shell)
previews = Shelf(_draw, kind="image/png")
slides = Shelf(_make_slide, failed=_failed)


async def light(request: Request) -> Response:
    """Answer with the light page of a page, from what is kept if nothing has changed."""
    name = request.path_params.get("name", "") or START
    page = next((one for one in PAGES if one.name == name), None)
    if page is None:
        text = await run_in_threadpool(_missing)
        return sent(request, Answer(text.encode(), 404), {"Cache-Control": "no-store"})
    if len(request.url.query) > LONGEST:
        return Response("Too long a link", 414, media_type="text/plain")
    query = dict(request.query_params)
    return await _from(shelf, request, _key(page, query), page, query)


async def preview(request: Request) -> Response:
    """Answer with the picture by which a link to a page is shown where it is sent."""
    name = request.path_params["name"]
    page = next((one for one in PAGES if one.name == name), None)
    if page is None:
        return Response("No such page", 404, {"Cache-Control": "no-store"}, "text/plain")
    if len(request.url.query) > LONGEST:
        return Response("Too long a link", 414, media_type="text/plain")
    query = await run_in_threadpool(_understood, dict(request.query_params))
    return await _from(previews, request, _key(page, query), page, query)


async def slide(request: Request) -> Response:
    """Answer with one slide of a talk, for a phone."""
    talk, number = request.path_params["talk"], request.path_params["number"]
    if not await run_in_threadpool(_is_talk, talk):
        text = await run_in_threadpool(_no_talk)
        return sent(request, Answer(text.encode(), 404), {"Cache-Control": "no-store"})
    if len(request.url.query) > LONGEST:
        return Response("Too long a link", 414, media_type="text/plain")
    page = next(one for one in PAGES if one.name == "present")
    query = dict(request.query_params)
    return await _from(slides, request, _key(page, query, talk, number), page, talk, number, query)


async def _from(shelf: Shelf, request: Request, key: str, page: Page, *more: object) -> Response:
    """Answer from a shelf, unless its reader has the same already."""
    tag = f'W/"{key[:32]}"'
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"ETag": tag, "Cache-Control": FRESH})
    making, leaving = create_task(shelf.get(key, page, *more)), create_task(_left(request))
    await wait({making, leaving}, return_when=FIRST_COMPLETED)
    leaving.cancel()
    if not making.done():  # nobody is there any more to be answered
        making.cancel()
        return Response(status_code=204)
    answer = making.result()
    if answer is None:
        return Response("Busy", 503, {"Retry-After": "10"}, "text/plain")
    fresh = {"ETag": tag, "Cache-Control": FRESH} if answer.kept else {"Cache-Control": "no-store"}
    return sent(request, answer, fresh, _base(request))


async def _left(request: Request) -> None:
    """Return when the reader has gone."""
    while not await request.is_disconnected():  # noqa: ASYNC110 - whoever leaves calls nobody
        await sleep(LOOK)


def _base(request: Request) -> str:
    """Return the address of the app as its reader knows it; nothing if that is no address."""
    scheme, host = request.scope.get("scheme", ""), request.headers.get("host", "")
    return f"{scheme}://{host}{_root()}/" if HOST.fullmatch(host) else ""


def _root() -> str:
    """Return the folder below which Streamlit is told to serve the app; usually none."""
    folder = str(get_option("server.baseUrlPath") or "").strip("/")
    return f"/{folder}" if folder else ""


def _missing() -> str:
    from marmot_data.web.page import message  # noqa: PLC0415

    return message("missing")


def _key(page: Page, query: dict[str, str], *more: object) -> str:
    """Name a page by the data, the day, the link and all else: the same name, the same page."""
    day = datetime.now(tz=UTC).date()
    told = repr((version(), day, page.name, sorted(query.items()), *more))
    return hashlib.sha256(told.encode()).hexdigest()


async def _to_start(request: Request) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"light/{query}", 301)


async def shell(request: Request) -> Response:
    """Answer with Streamlit's first HTML, and the first picture of its page if it is at hand."""
    path = request.url.path.removeprefix(_root()).strip("/")
    page = next(one for one in PAGES if one.path == path)
    width = PHONE if _on_a_phone(request) else DESK
    answer = await _shell_of(page, request.url.query, width, patience=AT_HAND)
    return sent(request, answer, {"Cache-Control": "no-cache"}, _base(request))


async def _shell_of(page: Page, query: str, width: int, *, patience: float | None) -> Answer:
    """Return the first HTML of a page; without a picture, if that is not there soon enough."""
    light_address = f"light/{page.path}{f'?{query}' if query else ''}"
    if len(query) <= LONGEST and version.cache_info().currsize:
        fields = dict(parse_qsl(query, keep_blank_values=True))
        key = _key(page, fields, width)
        if shells.has(key) or not shells.busy:
            asked = (page, fields, light_address, width)
            made = await shells.get(key, *asked, patience=patience)
            if made and made.kept:
                return made
    return Answer(bare(light_address).encode())


def _on_a_phone(request: Request) -> bool:
    """Tell whether the browser says that it is on a phone."""
    told = request.headers
    return "Mobi" in told.get("user-agent", "") or told.get("sec-ch-ua-mobile") == "?1"


def routes() -> list[BaseRoute]:
    """Return what the server answers besides what Streamlit does."""
    root = _root()
    return [
        Route(f"{root}/light", _to_start),
        Route(f"{root}{LIGHT}", light),
        Route(f"{root}{LIGHT}{{name}}", light),
        Route(f"{root}/preview/{{name}}.png", preview),
        Route(f"{root}/slide/{{talk}}/{{number:int}}", slide),
        Route(f"{root}/take/{{page}}/{{file}}", take),
        Route(f"{root}/data/{{file}}", data_file, methods=METHODS, middleware=[ANYWHERE]),
        *room_routes(root),
        *(Route(f"{root}/{page.path}", shell) for page in PAGES),
        Astray(root),  # the last: it answers whatever no other one does
    ]


def middleware() -> list[Middleware]:
    """Return what stands before all routes: who may frame them; Streamlit's own files packed."""
    return [
        Middleware(Framing, allowed=os.environ.get(ALLOWED, "")),
        Middleware(PackedFiles, folder=Path(get_static_dir()), root=_root(), instead=FACES),
    ]


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[dict[str, object]]:
    """Make ready, while the server already answers, what the first reader will need."""
    answer_at_once()
    warming = create_task(_warm())
    async with sweeping():
        yield {}
    warming.cancel()
    for one in (shelf, shells, previews, slides):
        one.close()


async def _warm() -> None:
    start = PAGES[0]
    # What is loaded now is kept: to look through it for what is no longer used takes a fifth of it.
    gc.disable()
    try:
        await run_in_threadpool(version)
        await _shell_of(start, "", DESK, patience=None)
    finally:
        gc.enable()
    await _quiet()
    await shelf.get(_key(start, {}), start, {})
    for page, width in ((start, PHONE), *product(PAGES[1:WARMED], (DESK, PHONE))):
        await _quiet()
        await _shell_of(page, "", width, patience=None)


async def _quiet() -> None:
    """Wait until readers have all they asked for: they go before what is made ahead."""
    while not TURNS.idle(QUIET):  # noqa: ASYNC110 - turns are taken by threads
        await sleep(LOOK)
