"""A hall on one process: ``python tests/bench/room.py [--phones 60] [--readers 60] [...]``.

A wall goes through the visitors' talk while phones follow it, guess and write, and readers use the
app as in ``load.py``. Prints how long it takes until a slide is on all phones, and until a guess or
a line is on the wall (where a facilitator sees it), as a table; ``--write`` also keeps it.
Speaks to this machine only.
"""

import argparse
import asyncio
import json
import os
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.bench.load import Row, Tally, plan_for, readers, server, show, spread  # noqa: E402

CODE, TALK = "HAYHAY", "ten_years"
GUESS, QUESTION, LAST = 3, 15, 16
MOST_PHONES = 300
SETTLE = 10
"""seconds in which the readers open their pages before the talk begins, if there are any"""
Reply = tuple[int, dict[str, Any] | bytes]


@dataclass
class Found:
    """What was timed, in seconds."""

    followed: list[float] = field(default_factory=list)
    """from the wall's move to the whole slide on one phone"""
    on_all: list[float] = field(default_factory=list)
    """the same, on the last of all phones"""
    guessed: list[float] = field(default_factory=list)
    """from sending a guess to the wall that knows it"""
    written: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


async def call(address: str, path: str, said: object = None, token: str = "") -> Reply:
    """Ask the server for something on a line of its own."""
    host, _, port = address.rpartition(":")
    come, go = await asyncio.open_connection(host, int(port))
    try:
        body = b"" if said is None else json.dumps(said).encode()
        head = f"{'GET' if said is None else 'POST'} {path} HTTP/1.1\r\nHost: {address}\r\n"
        head += f"Content-Length: {len(body)}\r\nConnection: close\r\n"
        head += f"Authorization: Bearer {token}\r\n\r\n"
        go.write(head.encode() + body)
        answer = await come.read()
    finally:
        go.close()
    top, _, rest = answer.partition(b"\r\n\r\n")
    status = int(top.split(b" ", 2)[1])
    return status, json.loads(rest) if b"application/json" in top else rest


async def heard(address: str, path: str, token: str) -> AsyncIterator[dict[str, Any]]:
    """Listen to a room, message by message."""
    host, _, port = address.rpartition(":")
    come, go = await asyncio.open_connection(host, int(port), limit=2**20)
    try:
        head = f"GET {path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {token}\r\n\r\n"
        go.write(head.encode())
        while line := await come.readline():
            if line.startswith(b"data: "):
                yield json.loads(line[6:])
    finally:
        go.close()


class Hall:
    """A wall and its phones."""

    def __init__(self, address: str, phones: int) -> None:
        self.address, self.number, self.found = address, phones, Found()
        self.key = ""
        self.moved: dict[int, float] = {}
        self.seen: dict[int, list[float]] = {}
        self.sent: dict[str, float] = {}

    async def ask(self, act: str, said: object, token: str) -> dict[str, Any]:
        """Ask the room; what is refused is a fault."""
        status, told = await call(self.address, f"/room/{CODE}/{act}", said, token)
        if status != 200 or not isinstance(told, dict):
            self.found.faults.append(f"{act}: {status} {told!r}")
            return {}
        return told

    async def open(self) -> None:
        """Open the room and let every slide be drawn once, as a talk that was tried before."""
        self.key = (await self.ask("open", {"address": f"http://{self.address}"}, ""))["key"]
        await self.ask("door", {"shown": True}, self.key)
        first = (await self.ask("join", {}, ""))["token"]
        for slide in (*range(LAST, 0, -1), LAST):
            await self.show(slide, revealed=True)
            await call(self.address, f"/room/{CODE}/slide/{slide}?language=en", token=first)
        await self.ask("clear", {"slide": GUESS}, self.key)

    async def show(self, slide: int, *, revealed: bool = False) -> None:
        """Move the wall."""
        said = {"talk": TALK, "query": {}, "language": "en", "slide": slide, "revealed": revealed}
        await self.ask("show", said, self.key)

    async def phone(self, number: int) -> None:
        """Follow, guess and write."""
        token = (await self.ask("join", {}, ""))["token"]
        before = 0
        async for told in heard(self.address, f"/room/{CODE}/phone", token):
            slide = told["slide"]
            if slide == before:
                continue
            before = slide
            status, _ = await call(
                self.address, f"/room/{CODE}/slide/{slide}?language=en", token=token
            )
            if status != 200:
                self.found.faults.append(f"slide {slide}: {status}")
            if slide in self.moved:
                self.found.followed.append(time.monotonic() - self.moved[slide])
                self.seen.setdefault(slide, []).append(self.found.followed[-1])
            if slide in self.moved and slide in (GUESS, QUESTION):
                await asyncio.sleep(number / self.number)
                await self.answer(slide, number, token)

    async def answer(self, slide: int, number: int, token: str) -> None:
        """Guess, or write, something that no other phone says."""
        value = 61 + number * 0.125
        said = f"{value:g}" if slide == GUESS else f"Line of phone {number}"
        self.sent[str(value) if slide == GUESS else said] = time.monotonic()
        act = "guess" if slide == GUESS else "write"
        await self.ask(act, {"slide": slide, "text": said}, token)

    async def wall(self) -> None:
        """Hear what comes in, and note when."""
        known: set[str] = set()
        async for told in heard(self.address, f"/room/{CODE}/wall", self.key):
            came = {str(value) for value in told["guesses"].get(str(GUESS), [])}
            came |= {one["text"] for one in told["lines"]}
            for one in came - known:
                kind = self.found.written if one.startswith("Line") else self.found.guessed
                kind.append(time.monotonic() - self.sent[one])
            known |= came

    async def talk(self, every: float) -> None:
        """Go through the talk."""
        for slide in range(1, LAST + 1):
            self.moved[slide] = time.monotonic()
            await self.show(slide)
            await asyncio.sleep(every)
            times = self.seen.get(slide, [])
            if len(times) == self.number:
                self.found.on_all.append(max(times))
            else:
                self.found.faults.append(f"slide {slide} was on {len(times)} phones")


async def held(address: str, phones: int, number: int, every: float) -> tuple[Found, Tally]:
    """Let the hall follow the talk while readers read."""
    hall = Hall(address, phones)
    await hall.open()
    lines = [asyncio.create_task(hall.wall())]
    lines += [asyncio.create_task(hall.phone(one)) for one in range(phones)]
    settle = SETTLE if number else 1
    reading = asyncio.create_task(readers(plan_for(address, number, settle + LAST * every)))
    await asyncio.sleep(settle)
    await hall.talk(every)
    for one in lines:
        if one.done() and one.exception():
            hall.found.faults.append(repr(one.exception()))
        one.cancel()
    return hall.found, await reading


def measure(address: str, phones: int, number: int, every: float) -> Row:
    """Hold a talk, and put what was found into one row."""
    if not 0 < phones <= MOST_PHONES:
        raise ValueError(f"at most {MOST_PHONES} phones")
    before = os.getloadavg()
    found, tally = asyncio.run(held(address, phones, number, every))
    return {
        "phones": phones,
        "readers": number,
        "every_s": every,
        **spread("slide_on_a_phone", found.followed),
        **spread("slide_on_all_phones", found.on_all),
        **spread("guess_on_the_wall", found.guessed),
        **spread("line_on_the_wall", found.written),
        **spread("reader_answer", tally.answered),
        "errors": len(found.faults) + len(tally.errors),
        "what_went_wrong": [*sorted(set(found.faults))[:5], *sorted(set(tally.errors))[:5]],
        "load_before": [round(one, 2) for one in before],
        "load_after": [round(one, 2) for one in os.getloadavg()],
    }


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=60)
    parser.add_argument("--readers", type=int, default=60)
    parser.add_argument("--every", type=float, default=5, help="seconds between two slides")
    parser.add_argument("--address", help="host:port of a server that runs already")
    parser.add_argument("--write", type=Path, help="also add the figures to this Markdown file")
    asked = parser.parse_args()
    with server(asked.address) as (address, _):
        row = measure(address, asked.phones, asked.readers, asked.every)
    print(show(row))
    if asked.write:
        day = datetime.now(UTC).date().isoformat()
        with asked.write.open("a", encoding="utf-8") as kept:
            head = f"## {asked.phones} phones, {asked.readers} readers, {day}"
            kept.write(f"\n{head}\n\n{show(row)}\n")


if __name__ == "__main__":
    main()
