"""Time a talk on its stage: ``python tests/bench/bench_present.py``.

For each talk: bytes of the no-network kit, seconds to make it and the PowerPoint, and in the
browser the milliseconds from a key to the next picture, for a change of slide and for a year on
the map: the median and the slowest of fifty, at 1920 x 1080, opened from a file without a network.
"""

import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from playwright.sync_api import Page, sync_playwright  # noqa: E402

from marmot_data.catalogue.load import HOME, load  # noqa: E402
from marmot_data.charts.theme import LOOKS  # noqa: E402
from marmot_data.documents.poster.posters import poster, poster_names  # noqa: E402
from marmot_data.documents.talk.document import document  # noqa: E402
from marmot_data.documents.talk.powerpoint import powerpoint  # noqa: E402
from marmot_data.findings.base import View  # noqa: E402
from marmot_data.language import Words  # noqa: E402
from marmot_data.link import Choices  # noqa: E402
from marmot_data.store import Dataset  # noqa: E402
from tests.browser.tab import launch  # noqa: E402

TIMES = 50
DAY = date(2026, 11, 21)
BASE = "https://marmot.example.org"

FRAMES = """
async ([keys, times]) => {
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    channel.port2.postMessage(0);
  }));
  const taken = [];
  for (let n = 0; n < times; n += 1) {
    await painted();
    const start = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: keys[n % keys.length],
      bubbles: true }));
    await painted();
    taken.push(performance.now() - start);
  }
  return taken;
}
"""
"""from a key until the browser has drawn the frame after it"""


def the_view() -> View:
    """Return the usual view with one ward chosen."""
    catalogue, data = load(), Dataset.load(HOME.parent / "coventry")
    default = Choices.of(catalogue, data, tuple(LOOKS)).default
    moved = default.moved(ward="foleshill")
    return View(data=data, catalogue=catalogue, words=Words.load(), selection=moved)


def main() -> None:
    """Print one row a talk, and one for the posters."""
    view = the_view()
    heads = ("talk", "kB", "kit_s", "pptx_s", "slide_ms", "slowest", "year_ms", "slowest")
    print(" | ".join(f"{head:>12}" for head in heads))
    with sync_playwright() as driver, tempfile.TemporaryDirectory() as folder:
        browser = launch(driver)
        context = browser.new_context(viewport={"width": 1920, "height": 1080}, offline=True)
        for name, talk in view.catalogue.editorial.talks.items():
            start = time.perf_counter()
            made = document(view, name, talk, base=BASE, made=DAY)
            middle = time.perf_counter()
            powerpoint(view, name, talk, base=BASE, made=DAY)
            seconds = [middle - start, time.perf_counter() - middle]
            file = Path(folder) / f"{name}.html"
            file.write_bytes(made)
            page = context.new_page()
            page.goto(file.as_uri())
            row: list[Any] = [name, round(len(made) / 1024), *(round(one, 2) for one in seconds)]
            row += [*change(page, ["ArrowRight"] * 12 + ["Home"]), *years(page)]
            print(" | ".join(f"{cell!s:>12}" for cell in row))
            page.close()
        browser.close()
    start = time.perf_counter()
    names = poster_names(view)
    for name in names:
        poster(view, name, base=BASE, made=DAY)
    print(f"{len(names)} posters in {time.perf_counter() - start:.1f} s")


def change(page: Page, keys: list[str]) -> tuple[float, float]:
    """Return the median and the slowest of fifty keys, in milliseconds."""
    taken = page.evaluate(FRAMES, [keys, TIMES])
    return round(statistics.median(taken), 1), round(max(taken), 1)


def years(page: Page) -> tuple[float, float] | tuple[str, str]:
    """Go to the first map with several periods, and move through them."""
    number = page.evaluate(
        "[...document.querySelectorAll('main > section')].findIndex((one) =>"
        " one.querySelector('.years input')) + 1"
    )
    if not number:
        return "-", "-"
    page.evaluate(f"location.hash = '#{number}'")
    page.wait_for_function(f"document.getElementById('{number}').checkVisibility()")
    return change(page, ["ArrowDown", "ArrowUp"])


if __name__ == "__main__":
    main()
