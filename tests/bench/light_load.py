"""Light pages under load: ``python tests/bench/light_load.py [--rate 300] [--seconds 60]``.

So many readers a second each ask for the light page of some page and ward, on this machine. Prints
how many were answered, the time to the whole answer at the middle, the 95th and the 99th
percentile, and the server's processor time. Each page is asked for once before, and not counted.
"""

import argparse
import asyncio
import os
import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from marmot_data.store import Dataset  # noqa: E402
from marmot_data.ui.pages import PAGES  # noqa: E402
from tests.bench.load import busy, spread  # noqa: E402
from tests.browser.server import running_app  # noqa: E402

MOST_RATE, MOST_SECONDS = 1000, 120
PATIENCE = 60.0
HEADERS = ("Accept-Encoding: gzip, br", "Connection: close")
OK = b"HTTP/1.1 200"
WARDS = 4
"""wards whose pages are asked for: people in one hall look at few"""


@dataclass
class Answers:
    """What came back."""

    seconds: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    received: int = 0


async def ask(port: int, path: str, found: Answers) -> None:
    """Ask for a page as a reader who comes for the first time, and wait for all of it."""
    start = time.perf_counter()
    try:
        async with asyncio.timeout(PATIENCE):
            reading, writing = await asyncio.open_connection("127.0.0.1", port)
            try:
                head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
                writing.write(
                    f"{head}Accept-Encoding: gzip, br\r\nConnection: close\r\n\r\n".encode()
                )
                got = await reading.read()
            finally:
                writing.close()
    except OSError as fault:
        found.faults.append(repr(fault))
        return
    found.received += len(got)
    if got.startswith(OK):
        found.seconds.append(time.perf_counter() - start)
    else:
        found.faults.append(got[:40].decode(errors="replace"))


async def load(port: int, paths: list[str], rate: int, seconds: float) -> Answers:
    """Let readers come at an even rate, whether or not the ones before have their page."""
    found = Answers()
    choice, begun, asked = random.Random(1), time.perf_counter(), set()  # noqa: S311 - always alike
    for number in range(int(rate * seconds)):
        await asyncio.sleep(max(0, begun + number / rate - time.perf_counter()))
        task = asyncio.create_task(ask(port, choice.choice(paths), found))
        asked.add(task)
        task.add_done_callback(asked.discard)
    await asyncio.gather(*asked)
    return found


async def made(port: int, paths: list[str]) -> Answers:
    """Ask for each page once."""
    found = Answers()
    for path in paths:
        await ask(port, path, found)
    return found


def main() -> None:
    """Start the app, load it, print what came back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=int, default=300, help="readers a second")
    parser.add_argument("--seconds", type=float, default=60)
    asked = parser.parse_args()
    if asked.rate > MOST_RATE or asked.seconds > MOST_SECONDS:
        parser.error(f"at most {MOST_RATE} readers a second for {MOST_SECONDS} seconds")
    wards = list(Dataset.load(ROOT / "data" / "coventry").wards(2026)["slug"])[:WARDS]
    paths = [f"/light/{page.path}?ward={ward}" for page in PAGES for ward in wards]
    with running_app() as app:
        port = urlsplit(app.address).port or 0
        first = asyncio.run(made(port, paths))
        before, used = os.getloadavg(), busy([app.process])
        found = asyncio.run(load(port, paths, asked.rate, asked.seconds))
        used = busy([app.process]) - used
        found.faults += first.faults
    print(f"load averages before {before}, after {os.getloadavg()}")
    print(
        spread("light", found.seconds),
        f"faults {len(found.faults)} {sorted(set(found.faults))[:3]}",
    )
    print(
        f"received {found.received / 2**20:.0f} MiB; the server took {used:.1f} s of the processor"
    )


if __name__ == "__main__":
    main()
