"""The server's own part: light pages, kept once they are made, and where to find them."""

import hashlib
from asyncio import Task, create_task, get_running_loop, shield, wait_for
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import product
from logging import getLogger
from pathlib import Path
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from streamlit.file_util import get_static_dir

from marmot_data.ui.pages import PAGES, START, Page
from marmot_data.web.files import PackedFiles
from marmot_data.web.html import DESK, PHONE, bare
from marmot_data.web.prompt import answer_at_once
from marmot_data.web.small import Packed, packed, wanted
from marmot_data.web.take import take
from marmot_data.web.version import version

LIGHT = "/light/"
HOME = Path(__file__).parents[2]
MOST_KEPT = 400
"""light pages that are held at once, each of some tens of kB"""
AT_ONCE = 2
"""pages that are made at the same time; the others wait"""
WARMED = 3
"""pages whose first picture is made before anyone asks"""
AT_HAND = 0.15
"""seconds that a reader of the app may wait for the first picture of a page"""
PATIENCE = 20
"""seconds after which a reader is told to come back"""
FRESH = "public, max-age=300"
LONGEST = 2000
"""signs of a link: a longer one is nobody's"""

_log = getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """A light page as it is sent: its text, packed in each way, and its state."""

    body: Packed
    status: int = 200

    @property
    def kept(self) -> bool:
        """Tell whether the next reader of the same link may have it too."""
        return self.status == 200  # noqa: PLR2004 - all is well


class Shelf:
    """Light pages that were made, the last used ones; each is made once, however many ask."""

    def __init__(self, make: Callable[..., tuple[str, bool]]) -> None:
        """Begin with nothing; ``make`` writes a page, and says whether all is well with it."""
        self._make = make
        self._kept: OrderedDict[str, Answer] = OrderedDict()
        self._making: dict[str, Task[Answer]] = {}
        self._workers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="light")

    @property
    def busy(self) -> bool:
        """Tell whether another page would have to wait before it is begun."""
        return len(self._making) >= AT_ONCE

    def has(self, key: str) -> bool:
        """Tell whether a page is kept, so that nobody waits for it."""
        return key in self._kept

    async def get(
        self, key: str, page: Page, *more: object, patience: float | None = None
    ) -> Answer | None:
        """Return a page, or none if it takes too long; whoever leaves early stops nobody else."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        task = self._making.get(key)
        if task is None:
            task = self._making[key] = create_task(self._made(key, page, *more))
        try:
            return await wait_for(shield(task), PATIENCE if patience is None else patience)
        except TimeoutError:
            return None

    async def _made(self, key: str, page: Page, *more: object) -> Answer:
        try:
            loop = get_running_loop()
            answer = await loop.run_in_executor(self._workers, self._written, page, *more)
            if answer.kept:
                self._kept[key] = answer
                while len(self._kept) > MOST_KEPT:
                    self._kept.popitem(last=False)
            return answer
        finally:
            del self._making[key]

    def _written(self, page: Page, *more: object) -> Answer:
        try:
            text, well = self._make(page, *more)
        except Exception:  # noqa: BLE001 - whatever it is, the reader gets a sentence
            _log.exception("The page %s could not be made", page.name)
            return Answer(packed(_failed().encode()), 500)
        return Answer(packed(text.encode()), 200 if well else 503)


def _make(page: Page, query: dict[str, str]) -> tuple[str, bool]:
    # What reads figures and draws takes seconds to load, and the server has to answer before.
    from marmot_data.web.page import light_page  # noqa: PLC0415

    return light_page(page, query)


def _failed() -> str:
    from marmot_data.web.page import message  # noqa: PLC0415

    return message("failed")


def _make_shell(
    page: Page, query: dict[str, str], light_address: str, width: int
) -> tuple[str, bool]:
    from marmot_data.web.shell import shell  # noqa: PLC0415

    return shell(page, query, light_address, width=width)


shelf = Shelf(_make)
shells = Shelf(_make_shell)


async def light(request: Request) -> Response:
    """Answer with the light page of a page, from what is kept if nothing has changed."""
    name = request.path_params.get("name", "") or START
    page = next((one for one in PAGES if one.name == name), None)
    if page is None:
        text = await run_in_threadpool(_missing)
        return _sent(request, Answer(packed(text.encode()), 404), {"Cache-Control": "no-store"})
    if len(request.url.query) > LONGEST:
        return Response("Too long a link", 414, media_type="text/plain")
    query = dict(request.query_params)
    key = _key(page, query)
    tag = f'W/"{key[:32]}"'
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"ETag": tag, "Cache-Control": FRESH})
    answer = await shelf.get(key, page, query)
    if answer is None:
        return Response("Busy", 503, {"Retry-After": "10"}, "text/plain")
    fresh = {"ETag": tag, "Cache-Control": FRESH} if answer.kept else {"Cache-Control": "no-store"}
    return _sent(request, answer, fresh)


def _missing() -> str:
    from marmot_data.web.page import message  # noqa: PLC0415

    return message("missing")


def _key(page: Page, query: dict[str, str]) -> str:
    """Name a light page by the data, the day and the link: the same name, the same page."""
    told = repr((version(), datetime.now(tz=UTC).date(), page.name, sorted(query.items())))
    return hashlib.sha256(told.encode()).hexdigest()


def _sent(request: Request, answer: Answer, headers: dict[str, str]) -> Response:
    """Send a text in the smallest form that the reader's browser can unpack."""
    body, form = wanted(answer.body, request.headers.get("accept-encoding", ""))
    return Response(body, answer.status, form | headers, "text/html")


async def _to_start(request: Request) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"light/{query}", 301)


async def shell(request: Request) -> Response:
    """Answer with Streamlit's first HTML, and the first picture of its page if it is at hand."""
    name = request.url.path.rstrip("/").rsplit("/", 1)[-1]
    page = next(one for one in PAGES if one.path == name)
    width = PHONE if _on_a_phone(request) else DESK
    text = await _shell_of(page, request.url.query, width, patience=AT_HAND)
    body, form = wanted(text, request.headers.get("accept-encoding", ""))
    return Response(body, 200, form | {"Cache-Control": "no-cache"}, "text/html")


async def _shell_of(page: Page, query: str, width: int, *, patience: float | None) -> Packed:
    """Return the first HTML of a page; without a picture, if that is not there soon enough."""
    light_address = f"light/{page.path}{f'?{query}' if query else ''}"
    if len(query) <= LONGEST and version.cache_info().currsize:
        fields = dict(parse_qsl(query, keep_blank_values=True))
        key = f"{_key(page, fields)}-{width}"
        if shells.has(key) or not shells.busy:
            made = await shells.get(key, page, fields, light_address, width, patience=patience)
            if made and made.kept:
                return made.body
    return _bare(light_address)


def _on_a_phone(request: Request) -> bool:
    """Tell whether the browser says that it is on a phone."""
    told = request.headers
    return "Mobi" in told.get("user-agent", "") or told.get("sec-ch-ua-mobile") == "?1"


@lru_cache(maxsize=64)
def _bare(light_address: str) -> Packed:
    return packed(bare(light_address).encode(), effort=4)


def routes() -> list[BaseRoute]:
    """Return what the server answers besides what Streamlit does."""
    return [
        Route("/light", _to_start),
        Route(LIGHT, light),
        Route(f"{LIGHT}{{name}}", light),
        Route("/take/{page}/{file}", take),
        *(Route(f"/{page.path}", shell) for page in PAGES),
    ]


def middleware() -> list[Middleware]:
    """Return what stands before all routes: Streamlit's own files are sent packed."""
    return [Middleware(PackedFiles, folder=Path(get_static_dir()))]


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[dict[str, object]]:
    """Make ready, while the server already answers, what the first reader will need."""
    answer_at_once()
    warming = create_task(_warm())
    yield {}
    warming.cancel()


async def _warm() -> None:
    await run_in_threadpool(version)
    start = PAGES[0]
    await _shell_of(start, "", DESK, patience=None)
    await shelf.get(_key(start, {}), start, {})
    for page, width in ((start, PHONE), *product(PAGES[1:WARMED], (DESK, PHONE))):
        await _shell_of(page, "", width, patience=None)
