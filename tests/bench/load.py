"""Many readers at once: ``python tests/bench/load.py [--readers 60] [--seconds 600] [...]``.

Each reader knocks and holds a connection as a browser does, with the cookie that the app gave, in
Streamlit's own messages, opens a page by its link, and changes ward, indicator or page every few
seconds. An answer counts when the script has
finished without an error and shows the ward that was asked for. A reader who loses the connection
connects again with the same link.

Prints the time to an answer at the middle, the 95th and the 99th percentile, errors, reconnections
and the servers' memory, as a table and as JSON; ``--write`` also keeps it as a Markdown table.
Speaks to this machine only, with at most 400 readers and for at most 20 minutes.
"""

import argparse
import asyncio
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import websockets  # noqa: E402
from streamlit.proto.BackMsg_pb2 import BackMsg  # noqa: E402
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg  # noqa: E402

from marmot_data.store import Dataset  # noqa: E402
from marmot_data.ui.pages import PAGES  # noqa: E402
from tests.browser.server import running_app  # noqa: E402

INDICATORS = ("imd_score", "life_expectancy", "fuel_poverty", "children_low_income", "no_car")
HERE = ("127.0.0.1", "localhost")
MOST_READERS, MOST_SECONDS = 400, 1200
PATIENCE = 60.0
"""seconds after which an answer counts as an error"""
SMALL = 300
"""bytes below which a message may say that the script has finished; drawn ones are larger"""
OK = 200
FAILED = b"This app has encountered an error"
COOKIE = "_streamlit_xsrf"
"""what Streamlit calls the only cookie that it gives a reader"""
Row = dict[str, Any]


class NoAnswerError(OSError):
    """Nobody was there who could take the reader in."""


class WrongAnswerError(Exception):
    """The page broke, or showed something else than what was asked for."""


@dataclass(frozen=True)
class Plan:
    """What the readers do."""

    address: str
    readers: int
    seconds: float
    every: float
    """seconds between two changes of one reader"""
    settle: float
    """seconds at the start whose answers are counted apart: the server meets each question first"""
    wards: tuple[str, ...]
    pages: tuple[str, ...]


@dataclass
class Tally:
    """What happened to all readers together."""

    opened: list[float] = field(default_factory=list)
    """seconds from connecting to the whole page"""
    settling: list[float] = field(default_factory=list)
    """seconds from a change to the whole answer, while the server is fresh"""
    answered: list[float] = field(default_factory=list)
    """the same, afterwards"""
    back: list[float] = field(default_factory=list)
    """seconds from losing the connection to the same view again"""
    refused: int = 0
    """attempts to connect that nobody answered"""
    errors: list[str] = field(default_factory=list)
    received: int = 0
    """bytes"""


def message(page: str, query: dict[str, str]) -> bytes:
    """Ask for a page with a link, as a browser does when the reader moves."""
    asked = BackMsg()
    asked.rerun_script.query_string = urlencode(query)
    asked.rerun_script.page_name = page
    asked.rerun_script.context_info.color_scheme = "light"
    made: bytes = asked.SerializeToString()
    return made


async def answer(socket: Any, page: str, query: dict[str, str], tally: Tally) -> None:
    """Ask, and wait until the whole answer has come; it must show the ward that was asked for."""
    await socket.send(message(page, query))
    ward, seen = f"ward={query['ward']}".encode(), False
    while True:
        got = await socket.recv()
        tally.received += len(got)
        if FAILED in got:
            raise WrongAnswerError(f"{page or 'overview'} broke for {query}")
        seen = seen or ward in got
        if len(got) > SMALL:
            continue
        said = ForwardMsg.FromString(got)
        if said.WhichOneof("type") == "script_finished":
            if said.script_finished != ForwardMsg.FINISHED_SUCCESSFULLY or not seen:
                raise WrongAnswerError(f"{page or 'overview'} did not show {query}")
            return


def knock(address: str, cookie: str) -> str:
    """Ask whether the app is well, as a browser does before it connects; return the cookie.

    It is the one that the app gives, or the reader's own if it gives none.
    """
    asked = HTTPConnection(address, timeout=PATIENCE)
    try:
        asked.request("GET", "/_stcore/health", headers=cookie_header(cookie))
        got = asked.getresponse()
        got.read()
    finally:
        asked.close()
    if got.status != OK:
        raise NoAnswerError(f"the app is not well: {got.status}")
    given = SimpleCookie(got.headers.get("Set-Cookie", ""))
    return given[COOKIE].value if COOKIE in given else cookie


def cookie_header(cookie: str) -> dict[str, str]:
    """Write the cookie as a browser sends it; a reader without one sends nothing."""
    return {"Cookie": f"{COOKIE}={cookie}"} if cookie else {}


class Reader:
    """One reader: a page, a link, a connection."""

    def __init__(self, plan: Plan, number: int, tally: Tally) -> None:
        self.plan, self.tally = plan, tally
        self.choice = random.Random(number)  # noqa: S311 - the same readers every time
        self.cookie = ""
        self.page = self.choice.choice(plan.pages)
        self.query = {"ward": self.choice.choice(plan.wards), "indicator": INDICATORS[0]}
        self.lost: float | None = None

    def move(self) -> None:
        """Choose another ward, indicator or page."""
        what = self.choice.random()
        if what < 0.5:
            self.query["ward"] = self.choice.choice(self.plan.wards)
        elif what < 0.8:
            self.query["indicator"] = self.choice.choice(INDICATORS)
        else:
            self.page = self.choice.choice(self.plan.pages)

    async def read(self, end: float) -> None:
        """Read until the end, and come back whenever the connection is lost."""
        await asyncio.sleep(self.choice.uniform(0, min(self.plan.every, self.plan.seconds / 4)))
        while time.monotonic() < end:
            try:
                await self._sit(end)
            except (WrongAnswerError, TimeoutError) as wrong:  # too late is no lost connection
                self.tally.errors.append(f"{type(wrong).__name__}: {wrong}")
                await asyncio.sleep(self.plan.every)
            except (OSError, HTTPException, websockets.WebSocketException):
                if self.lost is None:
                    self.lost = time.monotonic()
                else:
                    self.tally.refused += 1
                await asyncio.sleep(0.5)

    async def _look(self, socket: Any, end: float) -> None:
        """Look at the page for a while; a connection that is lost meanwhile is noticed."""
        pause = self.plan.every * self.choice.uniform(0.8, 1.2)
        until = min(time.monotonic() + pause, end)
        with suppress(TimeoutError):
            while True:  # the server may say more after an answer
                await asyncio.wait_for(socket.recv(), until - time.monotonic())

    async def _sit(self, end: float) -> None:
        """Open the page and change something every few seconds."""
        start = time.monotonic()
        self.cookie = await asyncio.to_thread(knock, self.plan.address, self.cookie)
        async with websockets.connect(
            f"ws://{self.plan.address}/_stcore/stream",
            subprotocols=[websockets.Subprotocol(one) for one in ("streamlit", self.cookie) if one],
            additional_headers=cookie_header(self.cookie),
            compression=None,
            max_size=None,
            ping_interval=None,
            proxy=None,
        ) as socket:
            await asyncio.wait_for(answer(socket, self.page, self.query, self.tally), PATIENCE)
            now = time.monotonic()
            if self.lost is None:
                self.tally.opened.append(now - start)
            else:
                self.tally.back.append(now - self.lost)
                self.lost = None
            while time.monotonic() < end:
                await self._look(socket, end)
                if time.monotonic() >= end:
                    return
                self.move()
                start = time.monotonic()
                await asyncio.wait_for(answer(socket, self.page, self.query, self.tally), PATIENCE)
                fresh = start < end - self.plan.seconds + self.plan.settle
                times = self.tally.settling if fresh else self.tally.answered
                times.append(time.monotonic() - start)


async def readers(plan: Plan) -> Tally:
    """Let all readers read."""
    tally, end = Tally(), time.monotonic() + plan.seconds
    await asyncio.gather(*(Reader(plan, one, tally).read(end) for one in range(plan.readers)))
    return tally


def memory(servers: list[int]) -> float:
    """Return the mebibytes of memory that servers hold; 0 where the machine does not say."""
    pages = 0
    for number in servers:
        room = Path(f"/proc/{number}/statm")
        pages += int(room.read_text(encoding="ascii").split()[1]) if room.is_file() else 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def busy(servers: list[int]) -> float:
    """Return the seconds of processor time that servers have used; 0 where nobody says."""
    ticks = 0
    for number in servers:
        told = Path(f"/proc/{number}/stat")
        if told.is_file():  # user and system time stand 12th and 13th after the name in brackets
            own = told.read_text(encoding="ascii").rpartition(")")[2].split()
            ticks += int(own[11]) + int(own[12])
    return ticks / os.sysconf("SC_CLK_TCK")


async def watched(plan: Plan, servers: list[int]) -> tuple[Tally, list[float]]:
    """Let the readers read and take the servers' memory ten times meanwhile."""
    run = asyncio.create_task(readers(plan))
    found = [memory(servers)]
    for _ in range(10):
        await asyncio.sleep(plan.seconds / 10)
        found.append(memory(servers))
    return await run, found


def spread(name: str, times: list[float]) -> Row:
    """Return how many times there are, and their middle, 95th and 99th percentile."""
    if len(times) < 2:
        return {f"{name}_number": len(times)}
    cut = statistics.quantiles(times, n=100, method="inclusive")
    found: Row = {f"{name}_number": len(times)}
    return found | {f"{name}_p{p}_s": round(cut[p - 1], 3) for p in (50, 95, 99)}


def measure(plan: Plan, servers: list[int]) -> Row:
    """Run the plan and put what happened into one row."""
    before, used = os.getloadavg(), busy(servers)
    tally, held = asyncio.run(watched(plan, servers))
    answers = len(tally.opened) + len(tally.settling) + len(tally.answered) + len(tally.back)
    used = busy(servers) - used
    return {
        "readers": plan.readers,
        "seconds": plan.seconds,
        "every_s": plan.every,
        "settle_s": plan.settle,
        **spread("settling", tally.settling),
        **spread("answer", tally.answered),
        **spread("open", tally.opened),
        **spread("back", tally.back),
        "errors": len(tally.errors),
        "refused_attempts": tally.refused,
        "received_mib": round(tally.received / 2**20),
        "server_processor_s": round(used, 1),
        "server_processor_ms_an_answer": round(used / max(answers, 1) * 1000),
        "memory_mib": [round(one) for one in held],
        "load_before": [round(one, 2) for one in before],
        "load_after": [round(one, 2) for one in os.getloadavg()],
        "what_went_wrong": sorted(set(tally.errors))[:5],
    }


@contextmanager
def server(address: str | None) -> Iterator[tuple[str, list[int]]]:
    """Take a server that runs already, or start one."""
    if address:
        yield address, []
        return
    with running_app() as app:
        yield urlsplit(app.address).netloc, [app.process]


def plan_for(
    address: str, number: int, seconds: float, *, every: float = 5, settle: float = 0
) -> Plan:
    """Put a plan together: every ward, every page with figures; refuse what is too much."""
    if address.rsplit(":", 1)[0] not in HERE:
        raise ValueError("only servers on this machine are put under load")
    if number > MOST_READERS or seconds > MOST_SECONDS:
        raise ValueError(f"at most {MOST_READERS} readers and {MOST_SECONDS} seconds")
    wards = tuple(Dataset.load(ROOT / "data" / "coventry").wards(2026)["slug"])
    pages = tuple(page.path for page in PAGES)
    return Plan(address, number, seconds, every, settle, wards, pages)


def show(row: Row) -> str:
    """Write the row as a Markdown table."""
    lines = [f"| {name} | {value} |" for name, value in row.items() if value != []]
    return "\n".join(["| what | figure |", "|---|---|", *lines])


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--every", type=float, default=5, help="seconds between two changes")
    parser.add_argument("--settle", type=float, default=0, help="seconds counted apart")
    parser.add_argument("--address", help="host:port of a server that runs already")
    parser.add_argument("--process", type=int, action="append", default=[], help="whose memory")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--write", type=Path, help="also add them to this Markdown file")
    asked = parser.parse_args()
    with server(asked.address) as (address, own):
        plan = plan_for(
            address, asked.readers, asked.seconds, every=asked.every, settle=asked.settle
        )
        row = measure(plan, own + asked.process)
    print(show(row))
    print(json.dumps(row))
    if asked.json:
        asked.json.write_text(json.dumps(row, indent=1), encoding="utf-8")
    if asked.write:
        day = datetime.now(UTC).date().isoformat()
        with asked.write.open("a", encoding="utf-8") as kept:
            kept.write(f"\n## {plan.readers} readers, {plan.seconds:.0f} s, {day}\n\n{show(row)}\n")


if __name__ == "__main__":
    main()
