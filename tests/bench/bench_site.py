"""Time the edition without a server: ``python tests/bench/bench_site.py [--times 3]``.

Writes all light pages as files, as their keeper does. Prints the medians: seconds by the clock and
of the processor, with the load averages, and how many pages it is and how much room they take.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MOST_SECONDS, MOST_MEGABYTES = 90, 40
"""within which it is meant to be made, and the room it may take"""


def write(folder: Path) -> tuple[float, float]:
    """Write the edition once; return the seconds by the clock and of all processors."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "marmot_data", "site", "--out", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - began, used


def main() -> None:
    """Write the edition several times and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=3)
    runs = []
    with tempfile.TemporaryDirectory() as room:
        for number in range(parser.parse_args().times):
            folder = Path(room) / str(number)
            runs.append(write(folder))
        sizes = [one.stat().st_size for one in folder.rglob("*") if one.is_file()]
        pages = sum(1 for _ in folder.rglob("*.html"))
    clock, processor = (statistics.median(one) for one in zip(*runs, strict=True))
    print(f"load averages after {os.getloadavg()}")
    print(f"{clock:.0f} s by the clock ({MOST_SECONDS} wanted), {processor:.0f} s of the processor")
    print(f"{pages} pages, {sum(sizes) / 1e6:.1f} MB ({MOST_MEGABYTES} wanted)")


if __name__ == "__main__":
    main()
