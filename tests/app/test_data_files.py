"""The prepared data at addresses that stay: for programs, for scripts of other sites, unchanged."""

import gzip
import re
import socket
import threading
import time
from collections.abc import Iterator
from html import unescape
from typing import Any

import brotli
import pandas as pd
import pytest
import uvicorn
from starlette.applications import Starlette

from marmot_data.catalogue.load import HOME
from marmot_data.store import Dataset
from marmot_data.web import data
from marmot_data.web.serve import routes
from tests.app.conftest import Open
from tests.app.reading import Read
from tests.app.test_light_server import ask

VERSION = Dataset.load(HOME.parent / "coventry").version


@pytest.mark.parametrize(
    ("name", "kind", "begins"),
    [
        ("observations.csv", "text/csv; charset=utf-8", b"indicator,area,area_name,"),
        ("observations.parquet", "application/vnd.apache.parquet", b"PAR1"),
        ("datapackage.json", "application/json", b"{"),
        ("README.md", "text/markdown; charset=utf-8", b"# Coventry"),
        ("boundaries-ward-2026.geojson", "application/geo+json", b'{"type":"FeatureCollection"'),
        ("marmot-data.zip", "application/zip", b"PK"),
        (f"marmot-data-{VERSION}.zip", "application/zip", b"PK"),
    ],
)
def test_a_file_is_sent_with_its_type_and_version(name: str, kind: str, begins: bytes) -> None:
    reply = ask(f"/data/{name}")
    assert reply.status == 200
    assert reply.headers["content-type"] == kind
    assert reply.body.startswith(begins)
    assert reply.headers["data-version"] == VERSION
    assert VERSION in reply.headers["content-disposition"]
    assert int(reply.headers["content-length"]) == len(reply.body)
    again = ask(f"/data/{name}", if_none_match=reply.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert again.headers["data-version"] == VERSION
    assert ask(f"/data/{name}", if_none_match='W/"another"').status == 200


def test_a_head_says_what_a_get_sends() -> None:
    for name, accepted in (("areas.csv", "gzip"), ("areas.csv", "identity"), ("areas.parquet", "")):
        asked: dict[str, Any] = {"accept_encoding": accepted}
        get, head = (ask(f"/data/{name}", method, **asked) for method in ("GET", "HEAD"))
        assert head.body == b""
        assert (head.status, head.headers) == (get.status, get.headers)


def test_text_is_packed_as_the_reader_can_unpack_it() -> None:
    plain = ask("/data/areas.csv")
    assert "content-encoding" not in plain.headers
    assert gzip.decompress(ask("/data/areas.csv", accept_encoding="gzip").body) == plain.body
    small = ask("/data/areas.csv", accept_encoding="gzip, br")
    assert small.headers["content-encoding"] == "br"
    assert "Accept-Encoding" in small.headers["vary"]
    assert brotli.decompress(small.body) == plain.body
    assert "content-encoding" not in ask("/data/areas.parquet", accept_encoding="gzip").headers


def test_scripts_of_another_site_may_read_and_do_nothing_else() -> None:
    read = ask("/data/areas.csv", origin="https://elsewhere.example")
    assert read.headers["access-control-allow-origin"] == "*"
    assert "ETag" in read.headers["access-control-expose-headers"]
    may: dict[str, Any] = {
        "origin": "https://elsewhere.example",
        "access_control_request_headers": "if-none-match",
    }
    asked = ask("/data/areas.csv", "OPTIONS", **may, access_control_request_method="GET")
    assert asked.status == 200
    assert asked.headers["access-control-allow-origin"] == "*"
    refused = ask("/data/areas.csv", "OPTIONS", **may, access_control_request_method="PUT")
    assert refused.status == 400
    plain = ask("/data/areas.csv", "OPTIONS")
    assert (plain.status, plain.headers["allow"]) == (204, "GET, HEAD, OPTIONS")
    assert ask("/data/areas.csv", "POST").status == 405


@pytest.mark.parametrize(
    "name", ["nothing.csv", "marmot-data-000000000000.zip", "..%2fcatalogue.toml", "CON", "a" * 900]
)
def test_what_is_not_there_is_refused_with_a_sentence(name: str) -> None:
    reply = ask(f"/data/{name}", origin="https://elsewhere.example")
    assert reply.status == 404
    assert reply.body == b"There is no such file. The page about the data lists them all."
    assert reply.headers["content-type"].startswith("text/plain")
    assert reply.headers["access-control-allow-origin"] == "*"


def test_data_that_cannot_be_read_give_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError

    monkeypatch.setattr(data, "files_of_the_data", broken)
    reply = ask("/data/areas.csv")
    assert reply.status == 500
    assert reply.body.startswith(b"This file could not be made.")


def test_every_file_that_the_page_names_is_there(open_page: Open) -> None:
    test = open_page("pages/data.py")
    assert not test.exception
    bodies = [one.proto.body for one in test.get("html") if 'class="files"' in one.proto.body]
    named = re.findall(r'href="(data/[^"]+)" download', bodies[0])
    assert len(named) == len(data.files_of_the_data()) - 1, "all but the zip of one version"
    light = Read(ask("/light/data", accept_encoding="identity", host="here").body.decode())
    assert [f"../{one}" for one in named] == [
        own["href"] for own in light.all("a") if own["href"].startswith("../data/")
    ]
    for one in named:
        assert ask(f"/{one}", "HEAD").status == 200, one


@pytest.fixture
def served() -> Iterator[str]:
    """Serve the routes on a free port, as the app does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(
        uvicorn.Config(Starlette(routes=routes()), port=port, log_level="error", ws="none")
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


def test_the_lines_for_python_read_the_figures_of_the_wards(
    served: str, capsys: pytest.CaptureFixture[str]
) -> None:
    query = "indicator=imd_score&boundaries=2026"
    page = ask(f"/light/data?{query}", accept_encoding="identity", host=served).body.decode()
    codes = [
        unescape(one)
        for one in re.findall('<pre class="program"[^>]*>(.*?)</pre>', page, re.DOTALL)
    ]
    python, r, excel = codes
    assert all(len(one.split("\n")) == 3 for one in codes)
    assert f"http://{served}/data/observations.csv" in r
    assert f"http://{served}/data/observations.csv" in excel
    held: dict[str, Any] = {}
    exec(python, held)  # noqa: S102 - the page's own lines
    told = capsys.readouterr().out.splitlines()
    # As in the file of figures: the score of 2025 of Foleshill, on the boundaries of 2026.
    (line,) = [one for one in told if "Foleshill" in one and "index of 2025" in one]
    kept = pd.read_csv(HOME.parent / "coventry" / "values" / "imd_score.csv")
    assert len(held["figures"]) == len(kept)
    value = kept.query("area == 'E05016402' and period == 2025")["value"].iloc[0]
    assert float(line.split()[-1]) == pytest.approx(value, rel=1e-5)
