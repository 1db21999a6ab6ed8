"""One command says what is here, what is damaged and whether the app can start."""

import re
import shutil
import socket
import threading
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from marmot_data import cli, doctor
from marmot_data.catalogue.load import HOME

ROOT = HOME.parent.parent


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Copy data and requirements, so that a test may harm them."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    shutil.copy(ROOT / "requirements.txt", tmp_path / "requirements.txt")
    return tmp_path


@pytest.fixture
def port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wrong(root: Path, port: int) -> list[str]:
    """Return what the doctor finds wrong."""
    return [f"{one.name}: {one.found}" for one in doctor.examine(root, port) if not one.well]


def test_a_whole_copy_is_well_and_names_its_version(copy: Path, port: int) -> None:
    found = doctor.examine(copy, port)
    assert all(one.well for one in found), doctor.report(found)
    said = doctor.report(found)
    listed = (copy / "data" / "coventry" / "checksums.csv").read_bytes().splitlines(keepends=True)
    log = (b"versions.csv,", b"changes.csv,")
    mark = sha256(b"".join(one for one in listed if not one.startswith(log))).hexdigest()
    assert f"version {mark[:12]}," in said
    assert f"Port {port}: free" in said
    assert "Everything is well." in said.splitlines()[-1]


def test_every_damaged_file_is_named_and_the_rest_still_looked_at(copy: Path, port: int) -> None:
    place = copy / "data" / "coventry"
    (place / "values" / "neet.csv").unlink()
    with (place / "values" / "smoking.csv").open("a") as file:
        file.write("\n")
    (place / "boundaries" / "ward-2026.geojson").write_text("{}")
    found = wrong(copy, port)
    assert len(found) == 3
    assert any("values/neet.csv is missing" in line for line in found)
    assert any("values/smoking.csv is damaged" in line for line in found)
    assert any("boundaries/ward-2026.geojson is damaged" in line for line in found)


@pytest.mark.parametrize("name", ["checksums.csv", "areas.csv", "contents.csv"])
def test_a_list_that_is_missing_is_named(copy: Path, port: int, name: str) -> None:
    (copy / "data" / "coventry" / name).unlink()
    (line,) = wrong(copy, port)
    assert name in line or "there are none: run the build" in line


def test_every_fault_of_the_catalogue_is_listed(copy: Path, port: int) -> None:
    for name in ("neet", "smoking"):
        (copy / "data" / "catalogue" / "indicators" / f"{name}.toml").write_text("title = 1")
    found = wrong(copy, port)
    (neet,) = [line for line in found if line.startswith("Indicator neet: ")]
    assert neet.count("indicators/neet.toml: ") > 5
    assert any(line.startswith("Indicator smoking: ") for line in found)
    assert any(line.endswith(", 2 left out") for line in found)


def test_unreadable_words_are_named(copy: Path, port: int) -> None:
    (copy / "data" / "catalogue" / "words" / "en" / "app.ftl").write_text("app-name = {\n")
    (line,) = wrong(copy, port)
    assert line.startswith("Words: words/en/app.ftl, line 1: ")


def test_a_library_of_another_version_or_none_is_named(copy: Path, port: int) -> None:
    listed = copy / "requirements.txt"
    listed.write_text(listed.read_text().replace("tqdm==", "tqdm==0.") + "no-such-library==1.0\n")
    found = wrong(copy, port)
    assert len(found) == 2
    assert found[1] == "no-such-library: not installed; requirements.txt asks for 1.0"
    listed.unlink()
    assert wrong(copy, port) == ["Libraries: requirements.txt cannot be opened"]


class Healthy(BaseHTTPRequestHandler):
    """Answer as Streamlit does."""

    words = b"ok"

    def do_GET(self) -> None:
        """Say that all is well."""
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.words)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Other(Healthy):
    """Answer as some other program does."""

    words = b"<html>"


@pytest.fixture(params=[Healthy, Other])
def taken(request: pytest.FixtureRequest) -> Iterator[tuple[int, bool]]:
    """Start a program on a port; hand out the port and whether it is an app like ours."""
    server = HTTPServer(("127.0.0.1", 0), request.param)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port, request.param is Healthy
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_port_that_is_taken_is_told(taken: tuple[int, bool]) -> None:
    port, ours = taken
    last = doctor.examine(ROOT, port)[-1]
    assert last.name == f"Port {port}"
    assert last.well is ours
    assert ("answers there already" if ours else "--server.port") in last.found


def test_the_exit_status_tells(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    copy: Path,
    port: int,
) -> None:
    monkeypatch.setattr(cli, "examine", lambda port: doctor.examine(copy, port))
    assert cli.main(["doctor", "--port", str(port)]) == 0
    assert "Everything is well." in capsys.readouterr().out
    talks = sorted((copy / "data" / "catalogue" / "talks").glob("*.toml"))
    talks[0].write_text("title = 1")
    assert cli.main(["doctor", "--port", str(port)]) == 1
    said = capsys.readouterr().out
    assert f"WRONG  Talk {talks[0].stem}" in said
    assert "1 of" in said


def test_overdue_figures_are_worth_knowing_and_nothing_wrong(copy: Path, port: int) -> None:
    source = copy / "data" / "catalogue" / "sources" / "ons_wellbeing.toml"
    text = source.read_text(encoding="utf-8")
    late = 'next = { due = 2024-11-30, why = "Yearly, in November." }'
    changed = re.sub(r"^next .*$", late, text, flags=re.MULTILINE)
    assert changed != text
    source.write_text(changed, encoding="utf-8")
    found = doctor.examine(copy, port)
    assert all(one.well for one in found)
    line = "note   Newer figures overdue: anxiety since 2024-11-30. Yearly, in November. Ask the "
    assert f"{line}Public health" in doctor.report(found)
    assert "overdue: imd_score" not in doctor.report(found), "no day is known, so none has passed"
