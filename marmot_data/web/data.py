"""The prepared data as files at addresses that stay, which programs on any other site may read."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from logging import getLogger
from threading import Lock

from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response

from marmot_data.catalogue.translation import SOURCE
from marmot_data.web.small import Packed, packed, wanted
from marmot_data.web.take import FRESH, PLAIN

METHODS = ("GET", "HEAD", "OPTIONS")
VERSION = "Data-Version"
ANYWHERE = Middleware(
    CORSMiddleware,
    allow_origins=["*"],
    allow_methods=METHODS,
    allow_headers=["If-None-Match"],
    expose_headers=["ETag", VERSION],
)
"""lets scripts of every other site read what is open anyway"""

_log = getLogger(__name__)
_once = Lock()


@dataclass(frozen=True, slots=True)
class Held:
    """A file as it is kept: packed if that makes it smaller."""

    name: str
    """under which it is saved: with the version of the data"""
    kind: str
    version: str
    tag: str
    body: bytes | Packed

    def sent(self, accepted: str) -> tuple[bytes, dict[str, str]]:
        """Return the form of it that a reader wants, and the headers that say which."""
        return (self.body, {}) if isinstance(self.body, bytes) else wanted(self.body, accepted)


async def data_file(request: Request) -> Response:
    """Answer with a file of the data package, or with a sentence on why there is none."""
    if request.method == "OPTIONS":
        return Response(status_code=204, headers={"Allow": ", ".join(METHODS)})
    try:
        files = await run_in_threadpool(files_of_the_data)
    except Exception:  # noqa: BLE001 - whatever it is, the reader gets a sentence
        _log.exception("The data package could not be made")
        return await run_in_threadpool(_sentence, "take.failed", 500)
    found = files.get(request.path_params["file"])
    if found is None:
        return await run_in_threadpool(_sentence, "data.no_file", 404)
    headers = {"ETag": found.tag, "Cache-Control": FRESH, VERSION: found.version}
    if found.tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    body, form = found.sent(request.headers.get("accept-encoding", ""))
    headers |= form | {
        "Content-Disposition": f'attachment; filename="{found.name}"',
        "X-Content-Type-Options": "nosniff",
    }
    answer = Response(b"", 200, headers, found.kind)
    answer.headers["content-length"] = str(len(body))
    answer.body = b"" if request.method == "HEAD" else body
    return answer


def _sentence(key: str, status: int) -> Response:
    from marmot_data.ui import state  # noqa: PLC0415 - as below

    return Response(state.words(SOURCE)(key), status, {"Cache-Control": "no-store"}, PLAIN)


def files_of_the_data() -> Mapping[str, Held]:
    """Return every file of the data package, made once, however many ask at the same time."""
    with _once:
        return _files()


@cache
def _files() -> Mapping[str, Held]:
    # What reads figures takes seconds to load, and the server has to answer before.
    from marmot_data.documents.package.files import kind_of, package  # noqa: PLC0415
    from marmot_data.documents.package.tables import tables  # noqa: PLC0415
    from marmot_data.export import Export  # noqa: PLC0415
    from marmot_data.ui import state  # noqa: PLC0415

    catalogue = state.catalogue()
    export = Export(state.dataset(catalogue.front.place), catalogue, state.words(SOURCE))
    version = export.data.version
    made = package(export, list(tables(export)))
    return {name: _held(name, kind_of(name), version, one) for name, one in made.items()}


def _held(name: str, kind: str, version: str, made: bytes) -> Held:
    """Keep a file; text is packed, as what is packed already grows no smaller."""
    stem, _, ending = name.rpartition(".")
    saved = name if version in name else f"{stem}-{version}.{ending}"
    tag = f'W/"{sha256(made).hexdigest()[:32]}"'
    small = kind.startswith("text/") or kind.endswith("json")
    return Held(saved, kind, version, tag, packed(made, effort=5) if small else made)
