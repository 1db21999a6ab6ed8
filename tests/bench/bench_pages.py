"""Time the pages: ``python tests/bench/bench_pages.py [--cold N] [--part script|browser] [...]``.

Two tables. The first is the server's part: the script's time for a change of ward and indicator,
by the clock and in processor time, at the middle, the 95th and the 99th percentile. A round is
a change to every ward with every indicator of the list; the first round meets questions that nobody
has asked before, the second is what most readers get.

The second is the reader's part, from a cold browser: seconds until the first heading, the first
picture and the last one are painted, what came over the wire, seconds from Enter to the whole new
page and to its first new picture for the first choice of a ward and for a second (none where every
picture stays), and the same as a ratio to the floor page (the same wards on one map, one chart, one
select box in bare Streamlit), which is there when both its pictures are. Floor and pages take
turns, so that a busy minute of the machine falls on all of them; both servers have had one visitor
before, who is not counted.
"""

import argparse
import json
import logging
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, Playwright, sync_playwright  # noqa: E402
from streamlit.runtime.scriptrunner import script_runner  # noqa: E402
from streamlit.testing.v1 import AppTest  # noqa: E402

from marmot_data.store import Dataset  # noqa: E402
from marmot_data.ui.pages import PAGES  # noqa: E402
from tests.browser.server import running_app  # noqa: E402
from tests.browser.tab import Tab, launch, open_tab  # noqa: E402
from tests.browser.wire import Wire  # noqa: E402

INDICATORS = ("imd_score", "life_expectancy", "fuel_poverty", "children_low_income", "no_car")
PARTS = {
    "heading_s": "heading_s",
    "picture_s": "pictures_s",
    "pictures_s": "pictures_s",
    "change_s": "change_s",
    "second_s": "second_s",
    "mebibytes": "mebibytes",
}
"""what is compared with the floor -> with what of the floor: it is there when all of it is"""
CHANGES = {"change": "Wyken", "second": "Foleshill"}
"""the wards that are chosen, one after the other"""
Row = dict[str, Any]

FIRSTS = (ROOT / "tests" / "bench" / "firsts.js").read_text(encoding="utf-8")
ALL_PAINTED = """
() => [...document.querySelectorAll('#deckgl-overlay')].length === (window.maps || 0)
  && !window.waits
"""


@contextmanager
def script_times() -> Iterator[list[tuple[float, float]]]:
    """Collect the time of each run of a script, by the clock and of its own processor time."""
    found: list[tuple[float, float]] = []
    runner: Any = script_runner  # what is replaced here is not offered by name
    kept = runner.exec_func_with_error_handling

    def timed(run: Callable[[], None], context: Any) -> Any:
        start, busy = time.perf_counter(), time.thread_time()
        try:
            return kept(run, context)
        finally:
            found.append((time.perf_counter() - start, time.thread_time() - busy))

    runner.exec_func_with_error_handling = timed
    try:
        yield found
    finally:
        runner.exec_func_with_error_handling = kept


def script_table(only: list[str]) -> list[Row]:
    """Time two rounds of changes to every ward (18) with every indicator (five) on every page."""
    wards = list(Dataset.load(ROOT / "data" / "coventry").wards(2026)["slug"])
    rows = []
    for page in PAGES:
        if only and page.name not in only:
            continue
        row: Row = {"page": page.name}
        with script_times() as seconds:
            test = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
            test.run()
            if page.file != "app.py":
                test.switch_page(page.file)
                test.run()
            for name in ("new", "again"):
                seconds.clear()
                for shift in range(len(INDICATORS)):
                    for number, ward in enumerate(wards):
                        test.query_params["ward"] = ward
                        indicator = INDICATORS[(number + shift) % len(INDICATORS)]
                        test.query_params["indicator"] = indicator
                        test.run()
                if test.exception:
                    row["fault"] = str(test.exception[0].value)
                row |= _percentiles(name, seconds)
        rows.append(row)
    return rows


def _percentiles(name: str, seconds: list[tuple[float, float]]) -> Row:
    found: Row = {}
    for kind, times in zip(("ms", "cpu_ms"), zip(*seconds, strict=True), strict=True):
        cut = statistics.quantiles(times, n=100, method="inclusive")
        found |= {f"{name}_p{p}_{kind}": round(cut[p - 1] * 1000) for p in (50, 95, 99)}
    return found


def reading(driver: Playwright, address: str, path: str, choosing: str) -> Row:
    """Open a page in a fresh browser and time what the reader waits for."""
    browser = launch(driver)
    try:
        tab = open_tab(browser, address)
        tab.context.add_init_script(FIRSTS)
        wire = Wire(tab.context.new_cdp_session(tab.drive))
        tab.open_page(path)
        tab.drive.wait_for_function(ALL_PAINTED)
        found: Row = dict.fromkeys(("heading_s", "picture_s", "pictures_s"))
        found |= tab.drive.evaluate("window.firsts")
        found |= {"mebibytes": wire.mebibytes, "requests": wire.requests}
        for name, ward in CHANGES.items():
            found |= changed(tab, name, choosing, ward)
        return found
    finally:
        browser.close()


def changed(tab: Tab, name: str, box: str, ward: str) -> Row:
    """Choose a ward, and time the whole new page and its first new picture."""
    found: Row = {f"{name}_s": None, f"{name}_picture_s": None}
    if choose(tab.drive, box, ward):
        asked, start = tab.drive.evaluate("performance.now() / 1000"), time.perf_counter()
        with tab.answering():
            tab.drive.keyboard.press("Enter")
        found[f"{name}_s"] = time.perf_counter() - start
        new = [at for at in tab.drive.evaluate("window.paintings") if at > asked]
        found[f"{name}_picture_s"] = new[0] - asked if new else None
    return found


def choose(drive: Page, box: str, option: str) -> bool:
    """Type an option into a select box, up to the Enter; False where a page has no such box."""
    entry = drive.locator(f"{box} input")
    if not entry.count():
        return False
    entry.first.click()
    drive.keyboard.type(option)
    drive.get_by_role("option", name=option).first.wait_for()
    return True


def browser_table(times: int, only: list[str]) -> list[Row]:
    """Time the floor and every page in turns, each from a cold browser, and give the medians."""
    pages = [("floor", "", '[data-testid="stSelectbox"]')]
    pages += [(p.name, p.path, ".st-key-pick_ward") for p in PAGES if not only or p.name in only]
    runs: dict[str, list[Row]] = {name: [] for name, _, _ in pages}
    with (
        sync_playwright() as driver,
        running_app(ROOT / "tests" / "bench" / "floor") as floor,
        running_app() as app,
    ):
        for turn in range(times + 1):
            for name, path, choosing in pages:
                if turn == 0 and name not in ("floor", pages[1][0]):
                    continue
                address = floor.address if name == "floor" else app.address
                try:
                    run = reading(driver, address, path, choosing)
                except AssertionError as late:  # a page that is never drawn is one row's fault
                    run = {"fault": str(late).splitlines()[0][:80]}
                if turn:
                    runs[name].append(run)
    rows: list[Row] = [{"page": name, **_medians(found)} for name, found in runs.items()]
    for row in rows:
        row |= {
            f"{part}_to_floor": _ratio(row.get(part), rows[0].get(base))
            for part, base in PARTS.items()
        }
    return rows


def _medians(runs: list[Row]) -> Row:
    keys = list(dict.fromkeys(key for run in runs for key in run))
    found: Row = {}
    for key in keys:
        values = [run[key] for run in runs if run.get(key) is not None]
        if key == "fault":
            found[key] = values[0]
        else:
            found[key] = round(statistics.median(values), 2) if values else None
    return found


def _ratio(value: float | None, base: float | None) -> float | None:
    return None if value is None or not base else round(value / base, 2)


def show(rows: list[Row]) -> None:
    """Print rows as a table."""
    heads = list(dict.fromkeys(head for row in rows for head in row))
    widths = [max(len(head), *(len(str(row.get(head, ""))) for row in rows)) for head in heads]
    for line in [dict(zip(heads, heads, strict=True)), *rows]:
        cells = [str("-" if line.get(h, "") is None else line.get(h, "")) for h in heads]
        print(" | ".join(c.rjust(w) for c, w in zip(cells, widths, strict=True)))


def main() -> None:
    """Run both parts and print them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cold", type=int, default=3, help="cold starts per page")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--part", choices=["script", "browser", "both"], default="both")
    parser.add_argument("--page", action="append", default=[], help="only this page (repeatable)")
    asked = parser.parse_args()
    logging.disable(logging.ERROR)  # what goes wrong stands in the table
    found: dict[str, Any] = {}
    for part, table in (
        ("script", partial(script_table, asked.page)),
        ("browser", partial(browser_table, asked.cold, asked.page)),
    ):
        if asked.part in (part, "both"):
            before = os.getloadavg()
            found[part] = table()
            found[f"{part}_load_averages"] = {"before": before, "after": os.getloadavg()}
            print(f"{part}; load averages before {before}, after {os.getloadavg()}")
            show(found[part])
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
