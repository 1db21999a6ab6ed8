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

import streamlit.runtime.scriptrunner.script_runner as runner  # noqa: E402, TID251
from playwright.sync_api import Browser, Page, sync_playwright  # noqa: E402
from streamlit.testing.v1 import AppTest  # noqa: E402, TID251

from marmot_data.dataset import Dataset  # noqa: E402
from marmot_data.ui.pages import PAGES  # noqa: E402
from tests.browser.server import running_app  # noqa: E402
from tests.browser.tab import DESK, launch  # noqa: E402

INDICATORS = ("imd_score", "life_expectancy", "fuel_poverty", "children_low_income", "no_car")
PICTURE = "svg.marks, canvas, .area-map svg"


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


def script_table() -> list[dict[str, Any]]:
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


def reading(
    browser: Browser, address: str, change: Callable[[Page], None] | None
) -> dict[str, float]:
    """Open a page in a fresh browser profile and time what the reader waits for."""
    context = browser.new_context(viewport={"width": DESK[0], "height": DESK[1]})
    drive = context.new_page()
    sizes: list[int] = []
    drive.on("response", lambda answer: sizes.append(int(answer.headers.get("content-length", 0))))
    start = time.perf_counter()
    drive.goto(address)
    drive.wait_for_selector("h1", timeout=60_000)
    heading = time.perf_counter() - start
    drive.wait_for_selector(PICTURE, timeout=60_000)
    first = time.perf_counter() - start
    drive.wait_for_selector('[data-test-script-state="notRunning"]', timeout=60_000)
    found = {"heading_s": heading, "first_picture_s": first}
    found |= {"mebibytes": sum(sizes) / 2**20, "requests": len(sizes)}
    if change:
        drive.wait_for_load_state("networkidle")
        start = time.perf_counter()
        change(drive)
        found["change_s"] = time.perf_counter() - start
    context.close()
    return found


def choose_ward(drive: Page) -> None:
    """Choose another ward in the strip and wait until the page has answered."""
    choose(drive, ".st-key-pick_ward", "Wyken")
    drive.wait_for_function("() => location.search.includes('ward=wyken')", timeout=60_000)
    drive.wait_for_selector('[data-test-script-state="notRunning"]', timeout=60_000)


def choose_count(drive: Page) -> None:
    """Choose another number on the floor page and wait until the page has answered."""
    choose(drive, '[data-testid="stSelectbox"]', "30")
    drive.wait_for_selector('[data-test-script-state="running"]', timeout=5_000, state="attached")
    drive.wait_for_selector('[data-test-script-state="notRunning"]', timeout=60_000)


def choose(drive: Page, box: str, option: str) -> None:
    """Pick an option of a select box by keyboard."""
    drive.locator(f"{box} input").click()
    drive.keyboard.type(option)
    drive.keyboard.press("Enter")


def browser_table(times: int) -> list[dict[str, Any]]:
    """Time the floor and every page, each from a cold browser, and give the medians."""
    rows = []
    with sync_playwright() as driver:
        with running_app(ROOT / "tests" / "bench" / "floor") as floor:
            rows.append(_median(driver, floor.address, "floor", times, choose_count))
        with running_app() as app:
            for page in PAGES:
                change = choose_ward
                rows.append(_median(driver, f"{app.address}/{page.path}", page.name, times, change))
    base = rows[0]
    for row in rows:
        row["to_floor"] = round(row["first_picture_s"] / base["first_picture_s"], 2)
        row["change_to_floor"] = round(row["change_s"] / base["change_s"], 2)
    return rows


def _median(
    driver: Any,
    address: str,
    name: str,
    times: int,
    change: Callable[[Page], None],
) -> dict[str, Any]:
    runs = []
    for _ in range(times):
        browser = launch(driver)
        runs.append(reading(browser, address, change))
        browser.close()
    medians = {key: round(statistics.median(run[key] for run in runs), 2) for key in runs[0]}
    return {"page": name, **medians}


def show(rows: list[dict[str, Any]]) -> None:
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
