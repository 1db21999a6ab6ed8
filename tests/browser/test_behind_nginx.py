"""Behind nginx, with three processes: a reader stays with one, and loses nothing when it dies."""

import json
import os
import re
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser

from marmot_data.language import Words
from tests.browser.server import App, free_port, running_app
from tests.browser.tab import COUNT_RUNS, DESK, Tab, open_tab, watched
from tests.browser.wire import Wire
from tests.deployed import DEPLOY, NGINX, OPENSSL, certified, configured

WORDS = Words.load()
COOKIE = "_streamlit_xsrf"
READERS = [f"2|{number:08x}|{number:032x}|1763800000" for number in range(40)]
"""cookies as Streamlit writes them"""
PATIENCE = 20
"""seconds within which nginx has to start, and to write what it was asked"""
AWAY = (502, 504)
"""what nginx answers where the process it led to does not"""
STREAM = "/_stcore/stream"
CODES = [
    "6MWUT4",
    "A5HTGH",
    "PEU85H",
    "2XVEFN",
    "TT2RGA",
    "SU9MZ5",
    "XC222P",
    "K2ZXEQ",
    "8FS2J9",
    "TGZHK9",
    "D9Q9TG",
    "ZBY2FV",
]
"""of rooms for phones, as unlike as those that a wall draws: a hash leads codes that differ in one
letter the same way too often"""
AT_ONCE = 3
"""seconds within which a line through nginx has to say what has changed"""
LIGHT = 1.5
"""MiB that a page may weigh for a reader who has never been here"""

pytestmark = pytest.mark.skipif(
    NGINX is None or OPENSSL is None, reason="nginx or openssl is not on this machine"
)


@dataclass(frozen=True)
class Site:
    """The app as readers reach it: nginx, and the processes behind it."""

    address: str
    """where it answers without encryption, so that these tests need no certificate"""
    encrypted: str
    led: str
    """from where it leads to encryption"""
    apps: dict[str, App]
    """host and port of each process"""
    log: Path

    def ask(self, path: str, cookie: str = "") -> HTTPResponse:
        """Ask nginx for something, with a cookie or without."""
        return asked(self.address, path, cookie)

    def went_to(self, path: str, cookie: str) -> set[str]:
        """Say which processes a reader's questions for a path reached; wait for the first."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            lines = [line.split(" ") for line in self.log.read_text("utf-8").splitlines()]
            found = {
                server
                for asked_for, brought, *servers in lines
                for server in [servers[-1]]
                if asked_for.startswith(path) and brought == cookie
            }
            if found:
                return found
            time.sleep(0.05)  # nginx writes down a connection once both sides have closed it
        raise AssertionError(f"nginx was never asked for {path} with {cookie}")


def asked(address: str, path: str, cookie: str = "", packing: str = "") -> HTTPResponse:
    """Ask a server for something, and read its whole answer."""
    told = {"Cookie": f"{COOKIE}={cookie}"} if cookie else {}
    with closing(HTTPConnection(address, timeout=PATIENCE)) as line:
        line.request("GET", path, headers=told | ({"Accept-Encoding": packing} if packing else {}))
        answer = line.getresponse()
        answer.read()
    return answer


def told(
    site: Site, path: str, said: dict[str, Any], token: str = "", cookie: str = ""
) -> tuple[int, dict[str, Any]]:
    """Ask a room for something through nginx."""
    headers = {"Authorization": f"Bearer {token}"}
    headers |= {"Cookie": f"{COOKIE}={cookie}"} if cookie else {}
    with closing(HTTPConnection(site.address, timeout=PATIENCE)) as line:
        line.request("POST", f"/room/{path}", json.dumps(said), headers)
        answer = line.getresponse()
        read = answer.read()
    found: dict[str, Any] = {"why": "no_answer"} if answer.status in AWAY else json.loads(read)
    return answer.status, found


def once_noticed(
    site: Site, path: str, said: dict[str, Any], token: str = ""
) -> tuple[int, dict[str, Any]]:
    """Ask a room whose process was killed until each of nginx's own has noticed.

    Whoever asks in that moment is told that nobody answers, and asks again, as a wall does: nginx
    repeats nothing that may have been carried out.
    """
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        status, found = told(site, path, said, token)
        if status not in AWAY:
            return status, found
    raise AssertionError("nginx never led elsewhere")


def opened(site: Site, code: str, cookie: str = "") -> str:
    """Open a room; return the key of its wall."""
    status, found = told(site, f"{code}/open", {"address": "http://here"}, cookie=cookie)
    assert status == 200, found
    return str(found["key"])


WHOLE = """
{user}
worker_processes 2;
pid {room}/nginx.pid;
error_log {room}/error.log warn;
events {{ worker_connections 2048; }}
http {{
    include mime.types;
    log_format who '$uri $cookie_{cookie} $upstream_addr';
    access_log {room}/who.log who;
    {temporary}
    include {room}/marmot.conf;
}}
"""
"""what stands around our file; nginx writes down who went where"""


def write(room: Path, ports: dict[str, int], servers: list[str]) -> None:
    """Write our file as a server's keeper changes it, and the one that includes it."""
    named = re.findall(r"    server 127.+\n", (DEPLOY / "nginx.conf").read_text("utf-8"))
    changed = {
        "".join(named): "".join(named[0].replace("127.0.0.1:8501", one) for one in servers),
        "listen 80;": f"listen 127.0.0.1:{ports['bare']};",
        "listen 443 ssl http2;": (
            f"listen 127.0.0.1:{ports['plain']}; listen 127.0.0.1:{ports['tls']} ssl http2;"
        ),
    }
    (room / "marmot.conf").write_text(configured(room, changed), "utf-8")
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    whole = WHOLE.format(
        # Its helpers may not be allowed into this test's folder unless they are who we are.
        user="user root;" if os.geteuid() == 0 else "",
        room=room,
        cookie=COOKIE,
        temporary=" ".join(f"{kind}_temp_path {room}/{kind};" for kind in kinds),
    )
    mimes = Path("/etc/nginx/mime.types")
    whole = whole.replace("include mime.types;", f"include {mimes};" if mimes.is_file() else "")
    (room / "nginx.conf").write_text(whole, "utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Start three processes of the app, and nginx before them."""
    assert NGINX is not None
    room = tmp_path_factory.mktemp("nginx")
    ports = {name: free_port() for name in ("bare", "plain", "tls")}
    certified(room)
    with ExitStack() as opened:
        apps = [opened.enter_context(running_app()) for _ in range(3)]
        named = {urlsplit(app.address).netloc: app for app in apps}
        write(room, ports, list(named))
        command = [NGINX, "-c", str(room / "nginx.conf"), "-g", "daemon off;"]
        checked = subprocess.run(
            [*command, "-t"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
        )
        assert checked.returncode == 0, checked.stderr
        nginx = opened.enter_context(subprocess.Popen(command, stdin=subprocess.DEVNULL))
        opened.callback(nginx.terminate)
        listening(ports["tls"])
        there = {name: f"127.0.0.1:{port}" for name, port in ports.items()}
        yield Site(there["plain"], there["tls"], there["bare"], named, room / "who.log")


def listening(port: int) -> None:
    """Wait until somebody answers at a port."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise AssertionError("nginx never answered")


@pytest.fixture
def reader(site: Site, chromium: Browser) -> Iterator[Callable[[], Tab]]:
    """Open tabs of readers who have never been here, through nginx."""
    opened: list[Tab] = []

    def come() -> Tab:
        opened.append(open_tab(chromium, f"http://{site.address}", size=DESK))
        return opened[-1]

    yield come
    for tab in opened:
        tab.context.close()


def cookie_of(tab: Tab) -> str:
    """Return the only cookie that a reader has."""
    (cookie,) = tab.context.cookies()
    assert cookie["name"] == COOKIE, "no cookie beyond Streamlit's own"
    return str(cookie["value"])


def download(tab: Tab) -> str:
    """Ask for the figures on a page as a reader does; return where the file lay."""
    button = tab.drive.get_by_role("button", name=WORDS("data.download")).first
    with tab.drive.expect_download(timeout=1000 * PATIENCE) as coming:
        button.click()
    assert Path(coming.value.path()).stat().st_size > 100
    return urlsplit(coming.value.url).path


def test_whoever_has_streamlits_cookie_stays_and_readers_are_spread(site: Site) -> None:
    for cookie in READERS * 2:
        assert site.ask("/_stcore/health", cookie).getheader("Set-Cookie") is None
    found = [site.went_to("/_stcore/health", cookie) for cookie in READERS]
    assert all(len(one) == 1 for one in found), "the same cookie leads to the same process"
    assert set().union(*found) == set(site.apps), "not all readers of one address to one process"


@pytest.mark.parametrize("cookie", ["", "rubbish", "2|x|y|z"])
def test_whoever_has_none_that_streamlit_knows_is_given_one(site: Site, cookie: str) -> None:
    given = site.ask("/_stcore/health", cookie).getheader("Set-Cookie", "")
    assert given.startswith(f"{COOKIE}=2|")


def test_the_page_brings_the_rules(site: Site) -> None:
    answer = site.ask("/crime")
    assert answer.status == 200
    rules = "; ".join(answer.headers.get_all("Content-Security-Policy", []))
    assert "default-src 'self'; " in rules
    assert rules.count("frame-ancestors") == 1, "who may frame it, the app alone says"
    assert rules.endswith("frame-ancestors 'self'") or "frame-ancestors 'self'; " in rules
    for name in ("X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"):
        assert answer.getheader(name), name


def test_what_never_changes_is_asked_of_the_app_once_and_comes_packed(site: Site) -> None:
    with urlopen(f"http://{site.address}/") as answer:
        page = answer.read().decode()
    (script,) = re.findall(r'src="\./(static/js/index\.[^"]+\.js)"', page)
    for _ in range(3):
        sent = asked(site.address, f"/{script}", packing="gzip, br")
        assert sent.getheader("Content-Encoding") == "br"
        assert "immutable" in sent.getheader("Cache-Control", "")
    lines = [one for one in site.log.read_text("utf-8").splitlines() if script in one]
    assert len(lines) == 3
    assert sum("127.0.0.1:" in one for one in lines) == 1, "the rest came from what nginx kept"


def test_nginx_lets_go_of_an_idle_line_before_the_app_does(site: Site) -> None:
    (idle,) = re.findall(
        r"^    keepalive_timeout (\d+)s;$", (DEPLOY / "nginx.conf").read_text("utf-8"), re.MULTILINE
    )
    with closing(HTTPConnection(next(iter(site.apps)), timeout=PATIENCE)) as line:
        line.request("GET", "/_stcore/health")
        line.getresponse().read()
        kept = line.sock
        time.sleep(int(idle) + 1)
        line.request("GET", "/_stcore/health")
        assert line.getresponse().read() == b"ok", "the app let go first"
        assert line.sock is kept


def test_whoever_comes_without_encryption_is_led_to_it(site: Site) -> None:
    answer = asked(site.led, "/ward?ward=foleshill")
    assert answer.status == 301
    assert answer.getheader("Location") == "https://127.0.0.1/ward?ward=foleshill"


def test_a_page_opens_and_answers_over_an_encrypted_line(site: Site, chromium: Browser) -> None:
    context = chromium.new_context(ignore_https_errors=True, reduced_motion="reduce")
    context.add_init_script(COUNT_RUNS)
    tab = watched(context, f"https://{site.encrypted}", [], [])
    tab.open_page()
    with tab.answering():
        tab.drive.get_by_role("tab", name=WORDS("card.about")).first.click()
    light = tab.drive.request.get(tab.link("light/gap")).text()
    assert f'content="https://{site.encrypted}/' in light, "what a link says of itself is true"
    context.close()
    assert not tab.faults, tab.faults


@pytest.mark.parametrize("path", ["", "ward", "school_readiness", "data"])
def test_a_first_page_is_light(reader: Callable[[], Tab], path: str) -> None:
    tab = reader()
    wire = Wire(tab.context.new_cdp_session(tab.drive))
    tab.open_page(path)
    assert 0.5 < wire.mebibytes <= LIGHT, f"{wire.mebibytes:.2f} MiB"


def test_a_reader_has_one_process_for_the_page_its_connection_and_its_files(
    site: Site, reader: Callable[[], Tab]
) -> None:
    for name in ("smoking", "neet"):
        tab = reader()
        tab.open_page("crime", ward="foleshill")
        cookie = cookie_of(tab)
        tab.open_page("data", indicator=name)  # loads the page anew, and knocks anew
        assert cookie_of(tab) == cookie, "nginx would lead another cookie elsewhere"
        file = download(tab)
        assert not tab.faults, tab.faults
        tab.drive.close()
        (home,) = site.went_to(STREAM, cookie)
        assert site.went_to("/media/", cookie) == {home}
        elsewhere = next(one for one in site.apps if one != home)
        assert asked(elsewhere, file).status == 404, "another process does not have the file"


def test_when_a_process_dies_its_reader_sees_the_same_again(
    site: Site, reader: Callable[[], Tab]
) -> None:
    tab = reader()
    tab.open_page("gap", ward="foleshill", indicator="life_expectancy")
    cookie, before = cookie_of(tab), tab.view()
    site.ask("/app/static/nothing", cookie)
    (home,) = site.went_to("/app/static/nothing", cookie)
    with tab.answering():  # the page stays as it is, connects again, and asks for all it shows
        os.kill(site.apps[home].process, signal.SIGKILL)
    assert tab.view() == before
    with tab.answering():
        tab.drive.get_by_role("tab", name=WORDS("card.about")).first.click()
    assert tab.view()[:3] == before[:3], "the new process knows what the old one showed"
    assert tab.view()[3] != before[3], "and answers what it is asked"
    assert cookie_of(tab) == cookie
    tab.open_page("data")
    assert download(tab), "a file lies with the process that took its reader in"
    tab.drive.close()
    assert home not in site.went_to("/media/", cookie)


def test_a_room_is_with_the_process_that_opened_it_whoever_asks(site: Site) -> None:
    wall, other, phone = READERS[:3]
    homes = set()
    for code in CODES:
        key = opened(site, code, wall)
        assert told(site, f"{code}/door", {"shown": True}, key, other)[0] == 200
        assert told(site, f"{code}/join", {}, cookie=phone)[0] == 200
        assert told(site, f"{code}/join", {})[0] == 200
        home = site.went_to(f"/room/{code}/open", wall)
        assert site.went_to(f"/room/{code}/join", phone) == home
        homes |= home
    assert len(homes) > 1, "not all rooms are in one process"


def test_what_changes_in_a_room_comes_through_at_once(site: Site) -> None:
    key = opened(site, "STREAM")
    with closing(HTTPConnection(site.address, timeout=AT_ONCE)) as line:
        line.request("GET", "/room/STREAM/wall", headers={"Authorization": f"Bearer {key}"})
        with line.getresponse() as answer:
            assert heard(answer)["door"] is False
            told(site, "STREAM/door", {"shown": True}, key)
            assert heard(answer)["door"] is True


def heard(answer: HTTPResponse) -> dict[str, Any]:
    """Wait for the next that a room says; a line that is silent for too long breaks."""
    while line := answer.readline():
        if line.startswith(b"data: "):
            found: dict[str, Any] = json.loads(line[6:])
            return found
    raise AssertionError("the line ended")


def test_a_room_ends_with_its_process_and_says_so(site: Site) -> None:
    key = opened(site, "GATHER", READERS[0])
    (home,) = site.went_to("/room/GATHER/open", READERS[0])
    os.kill(site.apps[home].process, signal.SIGKILL)
    assert site.ask("/room/GATHER/wall").status == 404, "whoever listens asks again, and is told"
    assert once_noticed(site, "GATHER/show", {"slide": 2}, key) == (404, {"why": "no_room"})
    assert once_noticed(site, "GATHER/join", {"secret": "x"}) == (404, {"why": "no_room"})
