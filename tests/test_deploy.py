"""The files of ``.deploy`` are taken by the tools that read them, and say what is true."""

import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from tests.browser.server import running_app
from tests.deployed import DEPLOY, NGINX, OPENSSL, ROOT, certified, configured, steps

UNIT = DEPLOY / "marmot@.service"
CONTAINER = (DEPLOY / "Containerfile").read_text("utf-8")
SYSTEMD = shutil.which("systemd-analyze")
DISTRIBUTION = Path("/etc/nginx/nginx.conf")
HOME = "/srv/marmot"
"""where the app stands on a server"""


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command and return how it ended and what it said."""
    told = [str(word) for word in command]
    return subprocess.run(
        told, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


@pytest.mark.skipif(NGINX is None or OPENSSL is None, reason="nginx or openssl is not here")
@pytest.mark.skipif(not DISTRIBUTION.is_file(), reason="nginx came without its nginx.conf")
@pytest.mark.parametrize("modules", [True, False])
def test_nginx_takes_our_file_with_the_certificate_of_the_example(
    tmp_path: Path, *, modules: bool
) -> None:
    certified(tmp_path)
    (tmp_path / "marmot.conf").write_text(configured(tmp_path, {}), "utf-8")
    own = DISTRIBUTION.read_text("utf-8")
    own = re.sub(r"include \S+/sites-enabled/\S+;", "", own)
    own = re.sub(r"include \S+/conf\.d/\S+;", f"include {tmp_path}/marmot.conf;", own)
    own = re.sub(r"(?m)^(pid|\s*error_log|\s*access_log) \S*/", rf"\1 {tmp_path}/", own)
    if not modules:
        own = re.sub(r"include \S+/modules-enabled/\S+;", "", own)
    assert f"{tmp_path}/marmot.conf" in own
    (tmp_path / "nginx.conf").write_text(own, "utf-8")
    told = run(str(NGINX), "-t", "-c", tmp_path / "nginx.conf")
    assert told.returncode == 0, told.stderr
    (tmp_path / "key.pem").unlink()
    assert "key.pem" in run(str(NGINX), "-t", "-c", tmp_path / "nginx.conf").stderr


@pytest.mark.skipif(SYSTEMD is None, reason="systemd is not on this machine")
def test_systemd_takes_the_unit(tmp_path: Path) -> None:
    text = UNIT.read_text("utf-8")
    programs = set(re.findall(rf"{HOME}/(\S+/\S+)", text))
    for name in programs:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    assert programs == {".venv/bin/streamlit", ".venv/bin/python"}
    one = tmp_path / "marmot@8501.service"
    one.write_text(text.replace(HOME, str(tmp_path)), "utf-8")
    told = run(str(SYSTEMD), "verify", "--man=no", one)
    assert told.returncode == 0, told.stderr
    assert one.name not in told.stderr, "not even a doubt"


def test_each_command_of_the_readme_names_what_is_there() -> None:
    told = " ".join(steps())
    for name in (".deploy/nginx.conf", ".deploy/marmot@.service", ".ci/requirements.lock"):
        assert name in told
        assert (ROOT / name).is_file()
    assert "streamlit run" not in told, "to install it does not start it"
    (unit,) = re.findall(rf"{HOME}/.venv/bin/python (\S+)", UNIT.read_text("utf-8"))
    assert (ROOT / unit).is_file()


def test_only_libraries_with_a_known_fingerprint_are_installed() -> None:
    installs = [one for one in (*steps(), *CONTAINER.splitlines()) if "pip install" in one]
    assert len(installs) == 3
    assert all("--require-hashes -r" in one for one in installs)
    assert all(one.endswith("requirements.lock") for one in installs)


@pytest.mark.load
def test_what_the_container_copies_is_all_that_the_app_needs(tmp_path: Path) -> None:
    for line in re.findall(r"(?m)^COPY (.+)$", CONTAINER):
        *names, target = line.split()
        for name in names:
            there = tmp_path / target
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, there)
            else:
                shutil.copy(ROOT / name, there)
    assert (tmp_path / "requirements.lock").is_file()
    with running_app(tmp_path) as app:
        warmed = run(sys.executable, DEPLOY / "warm.py", app.address)
        assert warmed.returncode == 0, warmed.stderr
        assert "Traceback" not in app.new_words()


@contextmanager
def answering(statuses: list[int]) -> Iterator[tuple[str, list[str]]]:
    """Answer at an address with one status after the other, then the last; note what is asked."""
    asked: list[str] = []

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(statuses.pop(0) if len(statuses) > 1 else statuses[0])
            self.end_headers()

        def log_message(self, *_told: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Answers) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


def test_the_unit_waits_until_the_pages_are_there() -> None:
    with answering([503, 200]) as (address, asked):
        assert run(sys.executable, DEPLOY / "warm.py", address).returncode == 0
    assert asked == ["/light/", "/light/", "/light/map", "/light/ward"]


def test_the_unit_does_not_wait_for_ever() -> None:
    with answering([503]) as (address, _):
        assert run(sys.executable, DEPLOY / "warm.py", address, "0.2").returncode == 1
