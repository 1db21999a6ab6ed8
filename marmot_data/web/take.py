"""Files to take away, each at an address of its own, made only when somebody asks for it."""

import hashlib
from asyncio import Future, get_running_loop, shield, wait_for
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from logging import getLogger

from starlette.requests import Request
from starlette.responses import Response

from marmot_data.ui.pages import PAGES, Page
from marmot_data.web.version import version

MOST_KEPT = 48
"""files that are held at once, each of some hundreds of kB"""
AT_ONCE = 2
"""files that are made at the same time; the others wait"""
PATIENCE = 30
"""seconds after which a reader is told to come back"""
FRESH = "public, max-age=300"
LONGEST = 2000
"""signs of a link: a longer one is nobody's"""
PLAIN = "text/plain"
KINDS: Mapping[str, str] = {
    "csv": "text/csv",
    "png": "image/png",
    "svg": "image/svg+xml",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
"""ending of a file -> its type"""

_log = getLogger(__name__)
_workers = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="take")


@dataclass(frozen=True, slots=True)
class Taken:
    """A file as it is sent, or a sentence on why there is none."""

    body: bytes
    name: str = ""
    """of the file; empty: the body is a sentence"""
    status: int = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: by the same words on the same day, of the same data, the same file."""

    page: Page
    name: str
    ending: str
    query: tuple[tuple[str, str], ...]
    base: str
    """where the app stands, as this reader sees it"""
    today: date
    version: str

    @property
    def tag(self) -> str:
        """The file's fingerprint, known before it is made."""
        return f'W/"{hashlib.sha256(repr(self).encode()).hexdigest()[:32]}"'


async def take(request: Request) -> Response:
    """Answer with a file to take away, or with a sentence on why there is none."""
    if len(request.url.query) > LONGEST:
        return Response("Too long a link", 414, media_type=PLAIN)
    asked = _understood(request)
    if asked is None:
        return _sent(await _run(_missing), "")
    if asked.tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"ETag": asked.tag, "Cache-Control": FRESH})
    try:
        made = await wait_for(shield(_run(_made, asked)), PATIENCE)
    except TimeoutError:
        return Response("Busy", 503, {"Retry-After": "10"}, PLAIN)
    except Exception:  # noqa: BLE001 - whatever it is, the reader gets a sentence
        _log.exception("%s.%s of %s could not be made", asked.name, asked.ending, asked.page.name)
        made = await _run(_failed)
    return _sent(made, asked.tag)


def _understood(request: Request) -> Asked | None:
    """Understand an address; none if it can be no file's."""
    name, _, ending = request.path_params["file"].rpartition(".")
    page = next((one for one in PAGES if one.name == request.path_params["page"]), None)
    if page is None or not name or ending not in KINDS:
        return None
    return Asked(
        page=page,
        name=name,
        ending=ending,
        query=tuple(sorted(request.query_params.items())),
        base=str(request.base_url).rstrip("/"),
        today=datetime.now(tz=UTC).date(),
        version=version(),
    )


def _run(make: Callable[..., Taken], *parts: Asked) -> Future[Taken]:
    return get_running_loop().run_in_executor(_workers, make, *parts)


@lru_cache(maxsize=MOST_KEPT)
def _made(asked: Asked) -> Taken:
    # What reads figures and draws takes seconds to load, and the server has to answer before.
    from marmot_data.web.taken import make  # noqa: PLC0415

    return make(asked)


def _missing() -> Taken:
    from marmot_data.web.taken import sentence  # noqa: PLC0415

    return sentence("take.missing", 404)


def _failed() -> Taken:
    from marmot_data.web.taken import sentence  # noqa: PLC0415

    return sentence("take.failed", 500)


def _sent(made: Taken, tag: str) -> Response:
    ending = made.name.rpartition(".")[2]
    if not ending:
        return Response(made.body, made.status, {"Cache-Control": "no-store"}, PLAIN)
    headers = {
        "ETag": tag,
        "Cache-Control": FRESH,
        "Content-Disposition": f'attachment; filename="{made.name}"',
        "X-Content-Type-Options": "nosniff",
    }
    return Response(made.body, 200, headers, KINDS[ending])
