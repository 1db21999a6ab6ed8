"""Time the pages: ``python tests/bench/bench_pages.py [--cold N] [--json FILE]``.

Two tables. The first is the server's part: seconds of script for a change of ward or indicator, at
the middle, the 95th and the 99th percentile. The second is the reader's part: seconds until the
first heading and until every picture is drawn on a cold start of the browser, seconds for a change,
bytes and requests, each beside the same for the floor page of this run (one map, one chart, one
select box in bare Streamlit), as a ratio.
"""

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import streamlit.runtime.scriptrunner.script_runner as runner  # noqa: E402
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402
from streamlit.testing.v1 import AppTest  # noqa: E402

from marmot_data.dataset import Dataset  # noqa: E402
from marmot_data.ui.pages import PAGES  # noqa: E402
from tests.browser.server import running_app  # noqa: E402
from tests.browser.tab import launch, open_tab  # noqa: E402

INDICATORS = ("imd_score", "life_expectancy", "fuel_poverty", "children_low_income", "no_car")
Row = dict[str, Any]


@contextmanager
def script_times() -> Iterator[list[float]]:
    """Collect the seconds of each run of a script, without Streamlit's own work around it."""
    found: list[float] = []
    kept = runner.exec_func_with_error_handling

    def timed(run: Callable[[], None], context: Any) -> Any:
        start = time.perf_counter()
        try:
            return kept(run, context)
        finally:
            found.append(time.perf_counter() - start)

    runner.exec_func_with_error_handling = timed
    try:
        yield found
    finally:
        runner.exec_func_with_error_handling = kept


def script_table() -> list[Row]:
    """Time a change of ward (all 18) and of indicator (five) on every page."""
    wards = list(Dataset.load(ROOT / "data" / "coventry").wards(2026)["slug"])
    rows = []
    for page in PAGES:
        with script_times() as seconds:
            test = AppTest.from_file(str(ROOT / "app.py"), default_timeout=120)
            if page.file != "app.py":
                test.switch_page(page.file)
            test.run()
            seconds.clear()
            for number, ward in enumerate(wards):
                test.query_params["ward"] = ward
                test.query_params["indicator"] = INDICATORS[number % len(INDICATORS)]
                test.run()
            cut = statistics.quantiles(seconds, n=100, method="inclusive")
        rows.append(
            {
                "page": page.name,
                "script_p50_ms": round(cut[49] * 1000),
                "script_p95_ms": round(cut[94] * 1000),
                "script_p99_ms": round(cut[98] * 1000),
            }
        )
    return rows


def reading(browser: Browser, address: str, path: str, change: Callable[[Page], None]) -> Row:
    """Open a page in a fresh browser profile and time what the reader waits for."""
    tab = open_tab(browser, address)
    sizes: list[int] = []
    tab.drive.on("response", lambda got: sizes.append(int(got.headers.get("content-length", 0))))
    start = time.perf_counter()
    tab.drive.goto(tab.link(path))
    tab.drive.wait_for_selector("h1")
    heading = time.perf_counter() - start
    tab.settle()
    drawn = time.perf_counter() - start
    found: Row = {"heading_s": heading, "drawn_s": drawn}
    found |= {"mebibytes": sum(sizes) / 2**20, "requests": len(sizes)}
    start = time.perf_counter()
    with tab.answering():
        change(tab.drive)
    found["change_s"] = time.perf_counter() - start
    tab.context.close()
    return found


def choose_ward(drive: Page) -> None:
    """Choose another ward in the strip, by keyboard."""
    choose(drive, ".st-key-pick_ward", "Wyken")


def choose_count(drive: Page) -> None:
    """Choose another number on the floor page, by keyboard."""
    choose(drive, '[data-testid="stSelectbox"]', "30")


def choose(drive: Page, box: str, option: str) -> None:
    """Pick an option of a select box by typing it."""
    drive.locator(f"{box} input").click()
    drive.keyboard.type(option)
    drive.keyboard.press("Enter")


def browser_table(times: int) -> list[Row]:
    """Time the floor and every page, each from a cold browser, and give the medians."""
    rows = []
    with sync_playwright() as driver:
        with running_app(ROOT / "tests" / "bench" / "floor") as floor:
            rows.append(_median(driver, floor.address, ("", "floor"), times, choose_count))
        with running_app() as app:
            for page in PAGES:
                which = (page.path, page.name)
                rows.append(_median(driver, app.address, which, times, choose_ward))
    base = rows[0]
    for row in rows:
        row["to_floor"] = round(row["drawn_s"] / base["drawn_s"], 2)
        row["change_to_floor"] = round(row["change_s"] / base["change_s"], 2)
    return rows


def _median(
    driver: Any,
    address: str,
    which: tuple[str, str],
    times: int,
    change: Callable[[Page], None],
) -> Row:
    runs = []
    for _ in range(times):
        browser = launch(driver)
        runs.append(reading(browser, address, which[0], change))
        browser.close()
    medians = {key: round(statistics.median(run[key] for run in runs), 2) for key in runs[0]}
    return {"page": which[1], **medians}


def show(rows: list[Row]) -> None:
    """Print rows as a table."""
    heads = list(rows[0])
    print(" | ".join(f"{head:>16}" for head in heads))
    for row in rows:
        print(" | ".join(f"{row[head]!s:>16}" for head in heads))


def main() -> None:
    """Run both parts and print them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cold", type=int, default=3, help="cold starts per page")
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    parser.add_argument("--part", choices=["script", "browser", "both"], default="both")
    asked = parser.parse_args()
    found: dict[str, Any] = {}
    if asked.part != "browser":
        found["script"] = script_table()
        show(found["script"])
    if asked.part != "script":
        found["browser"] = browser_table(asked.cold)
        show(found["browser"])
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
