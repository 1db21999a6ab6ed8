"""Streamlit's own scripts and styles, sent packed: each file is packed once, when first asked for.

Streamlit sends them as they are, because packing them anew for each reader would cost more than the
line. They never change while the server runs, so here they are packed once and kept.
"""

from asyncio import Task, create_task, shield
from collections.abc import Mapping
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from marmot_data.web.small import Packed, packed, wanted

ENDINGS = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
}
"""files that grow smaller when they are packed -> their type"""
KINDS = ENDINGS | {".woff2": "font/woff2"}
WHERE = "static"
"""the part of the folder in which a file's name changes with what it holds"""
FOR_EVER = {"Cache-Control": "public, immutable, max-age=31536000"}


class PackedFiles:
    """Answers for the files of a folder with their packed forms; all else goes on as before."""

    def __init__(
        self,
        app: ASGIApp,
        *,
        folder: Path,
        root: str = "",
        instead: Mapping[str, Path] | None = None,
    ) -> None:
        """Learn which files there are: nothing else is ever read.

        ``instead`` names files that are sent in the place of others: pattern of a name -> file.
        """
        self._app = app
        found = {path: path for path in (folder / WHERE).rglob("*") if path.suffix in ENDINGS}
        for pattern, other in (instead or {}).items():
            found |= dict.fromkeys((folder / WHERE).rglob(pattern), other)
        self._files = {
            f"{root}/{path.relative_to(folder).as_posix()}": file for path, file in found.items()
        }
        self._packed: dict[str, Task[Packed]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for one of the files, whole; hand on any other."""
        found = await self._found(scope)
        if found is None:
            await self._app(scope, receive, send)
            return
        body, form = wanted(found, Headers(scope=scope).get("accept-encoding", ""))
        kind = KINDS[self._files[scope["path"]].suffix]
        answer = Response(b"", 200, FOR_EVER | form, kind)
        answer.headers["content-length"] = str(len(body))
        answer.body = body if scope["method"] == "GET" else b""
        await answer(scope, receive, send)

    async def _found(self, scope: Scope) -> Packed | None:
        """Return the packed file that is asked for as a whole; none if it is for others to send."""
        where = scope.get("path", "")
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            return None
        if where not in self._files or "range" in Headers(scope=scope):
            return None
        if where not in self._packed:
            self._packed[where] = create_task(run_in_threadpool(self._pack, where))
        try:
            return await shield(self._packed[where])
        except OSError:  # the file has gone, or cannot be read now
            self._packed.pop(where, None)
            return None

    def _pack(self, where: str) -> Packed:
        return packed(self._files[where].read_bytes())
