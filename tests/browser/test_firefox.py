"""Light pages in Firefox: every page says its answer, draws its picture, and fits its window."""

from collections.abc import Iterator

import pytest

from marmot_data.ui.pages import PAGES
from tests.browser.firefox import Firefox, firefox_here, running_firefox
from tests.browser.server import App
from tests.browser.tab import PHONE

PROGRAM = firefox_here()
WIDTHS = {"desk": (1440, 900), "phone": PHONE}
DRAWN = ("map", "ward", "compare", "school_readiness", "employment", "crime", "health", "living")
"""pages with a picture"""
LOOK = """(() => {
  const inside = document.querySelector('main');
  const seen = (one) => one.checkVisibility() && one.getBoundingClientRect().height > 40;
  return {
    heading: inside.querySelector('h1')?.textContent ?? '',
    words: inside.textContent.length,
    pictures: [...inside.querySelectorAll('svg')].filter(seen).length,
    wide: document.documentElement.scrollWidth,
    elsewhere: performance.getEntriesByType('resource')
      .filter((one) => !one.name.startsWith(location.origin)).map((one) => one.name),
    size: parseFloat(getComputedStyle(inside).fontSize),
    font: [...document.fonts].filter((one) => one.status === 'loaded').length,
  };
})()"""

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="no Firefox is installed")


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    """Start Firefox once."""
    with running_firefox(str(PROGRAM)) as started:
        yield started


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("page", [one.name for one in PAGES])
def test_a_light_page_reads_in_firefox(app: App, firefox: Firefox, page: str, width: str) -> None:
    (path,) = (one.path for one in PAGES if one.name == page)
    firefox.open(f"{app.address}/light/{path}?ward=foleshill", *WIDTHS[width])
    seen = firefox.ask(LOOK)
    assert seen["heading"]
    assert seen["words"] > 200
    assert seen["pictures"] >= (page in DRAWN)
    assert seen["wide"] <= WIDTHS[width][0], "nothing reaches beyond the window"
    assert seen["elsewhere"] == []
    assert seen["size"] >= 16


def test_the_app_itself_stands_in_firefox(app: App, firefox: Firefox) -> None:
    firefox.open(f"{app.address}/ward?ward=foleshill", *WIDTHS["desk"])
    done = """new Promise((give) => {
      const look = () => {
        const main = document.querySelector('[data-testid="stMain"]');
        const stands = main?.querySelector('svg.marks') && !document.getElementById('first');
        if (stands) give(main.querySelector('h1').textContent); else setTimeout(look, 50);
      };
      look();
    })"""
    assert firefox.ask(done) == "Foleshill"
