"""Time the pages: ``python tests/bench/bench_pages.py [--cold N] [--part script|browser] [...]``.

Two tables. The first is the server's part: the script's time for a change of ward and indicator,
by the clock and in processor time, at the middle, the 95th and the 99th percentile. A round is
a change to every ward with every indicator of the list; the first round meets questions that nobody
has asked before, the second is what most readers get.

The second is the reader's part, from a cold browser: seconds until anything is painted, until the
heading and a first picture are (which may be those of the server's first answer), until the app has
drawn its own first picture and its last one; what came over the wire; seconds from Enter to the
whole new page, to its first new picture (none where every picture stays) and until nothing in the
window changes any more, for the first choice of a ward and for a second. Then the same as a ratio
to the floor page (the same wards on one map, one chart, one select box in bare Streamlit), which is
there when both its pictures are. Light pages have rows of their own. Floor and pages take turns, so
that a busy minute of the machine falls on all of them; both servers have had one visitor before,
who is not counted.
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
from datetime import UTC, datetime
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
from tests.browser.tab import NEXT_FRAMES, Tab, launch, open_tab  # noqa: E402
from tests.browser.wire import Wire  # noqa: E402

INDICATORS = ("imd_score", "life_expectancy", "fuel_poverty", "children_low_income", "no_car")
PARTS = {
    "heading_s": "heading_s",
    "first_picture_s": "pictures_s",
    "picture_s": "pictures_s",
    "pictures_s": "pictures_s",
    "change_s": "change_s",
    "second_s": "second_s",
    "second_screen_s": "second_screen_s",
    "mebibytes": "mebibytes",
}
"""what is compared with the floor -> with what of the floor: it is there when all of it is"""
CHANGES = {"change": "Wyken", "second": "Foleshill"}
"""the wards that are chosen, one after the other"""
Row = dict[str, Any]

FIRSTS = (ROOT / "tests" / "bench" / "firsts.js").read_text(encoding="utf-8")
TIMES = ("paint_s", "heading_s", "first_picture_s", "picture_s", "pictures_s")
PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime / 1000"
LIGHT = "light"
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
        if path.startswith(LIGHT):
            tab.drive.goto(tab.link(path), wait_until="load")
            tab.drive.evaluate(NEXT_FRAMES)
        else:
            tab.open_page(path)
            tab.drive.wait_for_function(ALL_PAINTED)
        found: Row = dict.fromkeys(TIMES) | tab.drive.evaluate("window.firsts")
        found["paint_s"] = tab.drive.evaluate(PAINT)
        for one in ("heading_s", "first_picture_s"):  # what is there is not yet painted
            found[one] = found[one] and max(found[one], found["paint_s"] or 0)
        found |= {"mebibytes": wire.mebibytes, "requests": wire.requests}
        for name, ward in CHANGES.items() if choosing else ():
            found |= changed(tab, name, choosing, ward)
        return found
    finally:
        browser.close()


def changed(tab: Tab, name: str, box: str, ward: str) -> Row:
    """Choose a ward, and time the whole new page and its first new picture."""
    found: Row = {f"{name}_s": None, f"{name}_picture_s": None, f"{name}_screen_s": None}
    if choose(tab.drive, box, ward):
        asked, start = tab.drive.evaluate("performance.now() / 1000"), time.perf_counter()
        with tab.answering():
            tab.drive.keyboard.press("Enter")
        found[f"{name}_s"] = time.perf_counter() - start
        new = [at for at in tab.drive.evaluate("window.paintings") if at > asked]
        found[f"{name}_picture_s"] = new[0] - asked if new else None
        seen = tab.drive.evaluate("window.seen_changes")[-1]
        found[f"{name}_screen_s"] = seen - asked if seen > asked else None
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
    chosen = [one for one in PAGES if not only or one.name in only]
    pages += [(one.name, one.path, ".st-key-pick_ward") for one in chosen]
    pages += [(f"{one.name} light", f"{LIGHT}/{one.path}", "") for one in chosen]
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
                if name == "floor":  # its pictures are canvases: nothing tells when they change
                    run |= {f"{one}_screen_s": None for one in CHANGES}
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


def kept(rows: list[Row], load: str) -> str:
    """Write the reader's part as it is kept with the code: the medians, and how busy it was."""
    heads = [head for head in rows[1] if not head.endswith("_to_floor")]
    cells = [[str("-" if row.get(one) is None else row[one]) for one in heads] for row in rows]
    lines = [heads, ["---"] * len(heads), *cells]
    return (
        "# What the benchmark of the pages found last\n\n"
        f"{datetime.now(UTC).date()}, medians of cold loads in a fresh browser that draws without "
        f"a graphics card; seconds, MiB; load averages {load}.\nMade by `python "
        "tests/bench/bench_pages.py --part browser --write tests/bench/page_results.md`.\n\n"
        + "\n".join(f"| {' | '.join(line)} |" for line in lines)
        + "\n"
    )


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
    parser.add_argument("--write", type=Path, help="also keep the reader's part in this file")
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
            if asked.write and part == "browser":
                load = f"before {before[0]:.1f}, after {os.getloadavg()[0]:.1f}"
                asked.write.write_text(kept(found[part], load), encoding="utf-8")
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
