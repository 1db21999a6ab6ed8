"""Time the start: ``python tests/bench/bench_start.py [--times 5]``.

Starts the app as its users do and asks at once for the first page, as a browser does. Prints the
medians: seconds until the server answers, until it sends the page's heading and until the whole
page is sent, by the clock and in the server's processor time, with the load averages: on a busy
machine the clock says more of the machine than of the app.
"""

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import websockets  # noqa: E402
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg  # noqa: E402

from tests.bench.load import busy, message  # noqa: E402
from tests.browser.server import answers, free_port  # noqa: E402

MARKS = ("answers", "heading", "whole page")


def start() -> list[tuple[float, float]]:
    """Start the app once; return the seconds to each mark, by the clock and of the processor."""
    port, began = free_port(), time.perf_counter()
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless", "true"]
    command += ["--server.address", "127.0.0.1", "--server.port", str(port)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:

        def mark() -> tuple[float, float]:
            return time.perf_counter() - began, busy([server.pid])

        try:
            if not answers(f"http://127.0.0.1:{port}", server):
                raise OSError("the app did not start")
            return [mark(), *asyncio.run(first_page(port, mark))]
        finally:
            server.terminate()


async def first_page(port: int, mark: Any) -> list[tuple[float, float]]:
    """Ask for the first page; mark when its heading and its end have come."""
    found: list[tuple[float, float]] = []
    async with websockets.connect(
        f"ws://127.0.0.1:{port}/_stcore/stream",
        subprotocols=[websockets.Subprotocol("streamlit")],
        max_size=None,
        proxy=None,
    ) as socket:
        await socket.send(message("", {}))
        while True:
            said = ForwardMsg.FromString(await socket.recv(decode=False))
            if not found and said.delta.new_element.HasField("heading"):
                found.append(mark())
            if said.WhichOneof("type") == "script_finished":
                return [*found, mark()]


def main() -> None:
    """Start the app several times and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    runs = [start() for _ in range(parser.parse_args().times)]
    print(f"load averages after {os.getloadavg()}")
    for name, times in zip(MARKS, zip(*runs, strict=True), strict=True):
        clock, processor = (statistics.median(one) for one in zip(*times, strict=True))
        print(f"{name:>10}: {clock:.2f} s by the clock, {processor:.2f} s of the processor")


if __name__ == "__main__":
    main()
