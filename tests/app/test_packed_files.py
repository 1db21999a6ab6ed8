"""Streamlit's own files are sent packed, each packed once; nothing else is touched."""

import asyncio
import gzip
from pathlib import Path
from typing import Any

import brotli
import pytest
from starlette.types import Message, Receive, Scope, Send

from marmot_data.web import files
from marmot_data.web.files import PackedFiles

SCRIPT = b"export const one = 1;\n" * 400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Lay out a folder as Streamlit's, with a secret beside it."""
    for name, text in (
        ("static/js/index.abc.js", SCRIPT),
        ("static/media/face.woff2", b"packed already"),
        ("index.html", b"<html></html>"),
    ):
        path = tmp_path / "streamlit" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text)
    (tmp_path / "secret.js").write_bytes(b"secret")
    return tmp_path / "streamlit"


async def onward(_scope: Scope, _receive: Receive, send: Send) -> None:
    """Answer as whatever comes after."""
    await send({"type": "http.response.start", "status": 418, "headers": []})
    await send({"type": "http.response.body", "body": b"onward"})


def ask(
    app: PackedFiles, path: str, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    """Ask for a path and return status, headers and body."""
    return asyncio.run(_asked(app, path, method, headers))


async def _asked(
    app: PackedFiles, path: str, method: str, headers: dict[str, str]
) -> tuple[int, dict[str, str], bytes]:
    sent: list[Message] = []
    told = [(name.replace("_", "-").encode(), text.encode()) for name, text in headers.items()]
    scope: dict[str, Any] = {"type": "http", "method": method, "path": path, "headers": told}

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    found = {name.decode(): text.decode() for name, text in sent[0]["headers"]}
    return sent[0]["status"], found, b"".join(one.get("body", b"") for one in sent[1:])


def test_a_script_is_sent_in_the_smallest_form_and_kept_for_a_year(folder: Path) -> None:
    app = PackedFiles(onward, folder=folder)
    status, headers, body = ask(app, "/static/js/index.abc.js", accept_encoding="gzip, br")
    assert status == 200
    assert headers["content-encoding"] == "br"
    assert headers["content-type"] == "text/javascript; charset=utf-8"
    assert headers["cache-control"] == "public, immutable, max-age=31536000"
    assert headers["content-length"] == str(len(body))
    assert brotli.decompress(body) == SCRIPT
    app = PackedFiles(onward, folder=folder)
    _, headers, body = ask(app, "/static/js/index.abc.js", accept_encoding="gzip")
    assert gzip.decompress(body) == SCRIPT
    app = PackedFiles(onward, folder=folder)
    _, headers, body = ask(app, "/static/js/index.abc.js")
    assert "content-encoding" not in headers
    assert body == SCRIPT


def test_a_file_can_be_sent_in_the_place_of_another(folder: Path) -> None:
    small = folder.parent / "small.woff2"
    small.write_bytes(b"a smaller face")
    app = PackedFiles(onward, folder=folder, root="/base", instead={"face*": small})
    status, headers, body = ask(app, "/base/static/media/face.woff2")
    assert (status, headers["content-type"], body) == (200, "font/woff2", b"a smaller face")
    assert headers["cache-control"] == "public, immutable, max-age=31536000"
    assert ask(app, "/base/static/js/index.abc.js")[0] == 200
    assert ask(app, "/static/media/face.woff2")[0] == 418


def test_a_question_for_the_headers_alone_is_sent_no_body(folder: Path) -> None:
    app = PackedFiles(onward, folder=folder)
    _, headers, body = ask(app, "/static/js/index.abc.js", "HEAD", accept_encoding="br")
    assert int(headers["content-length"]) > 0
    assert body == b""


@pytest.mark.parametrize(
    ("path", "method", "headers"),
    [
        ("/index.html", "GET", {}),
        ("/static/media/face.woff2", "GET", {}),
        ("/static/js/missing.js", "GET", {}),
        ("/static/../../secret.js", "GET", {}),
        ("/static/js/index.abc.js", "POST", {}),
        ("/static/js/index.abc.js", "GET", {"range": "bytes=0-9"}),
    ],
)
def test_all_else_goes_on_as_before(
    folder: Path, path: str, method: str, headers: dict[str, str]
) -> None:
    status, _, body = ask(PackedFiles(onward, folder=folder), path, method, **headers)
    assert (status, body) == (418, b"onward")


def test_a_file_is_packed_once_however_many_ask(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packs: list[int] = []

    def packed(text: bytes) -> dict[str, bytes]:
        packs.append(len(text))
        return {"gzip": gzip.compress(text)}

    async def asked() -> None:
        app = PackedFiles(onward, folder=folder)
        many = (_asked(app, "/static/js/index.abc.js", "GET", {}) for _ in range(20))
        answers = await asyncio.gather(*many)
        assert {body for _, _, body in answers} == {SCRIPT}

    monkeypatch.setattr(files, "packed", packed)
    asyncio.run(asked())
    assert packs == [len(SCRIPT)]


def test_a_file_that_cannot_be_read_is_left_to_others(folder: Path) -> None:
    app = PackedFiles(onward, folder=folder)
    script = folder / "static" / "js" / "index.abc.js"
    script.unlink()
    assert ask(app, "/static/js/index.abc.js")[0] == 418
    script.write_bytes(SCRIPT)
    assert ask(app, "/static/js/index.abc.js")[2] == SCRIPT
