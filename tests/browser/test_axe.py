"""axe-core on every page: WCAG 2.2 A and AA and its best practices, no rule switched off."""

from collections.abc import Callable, Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from marmot_data.ui.pages import PAGES
from tests.browser.server import App
from tests.browser.tab import NEXT_FRAMES, Tab, open_tab

PATHS = [page.path for page in PAGES]
OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    # axe leaves this one out unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


RESTING = """
() => document.getAnimations().every((one) => one.playState !== 'running')
  && !document.querySelector('[data-stale="true"]')
  && [...document.querySelectorAll(".stElementContainer")].every(
    (one) => getComputedStyle(one).opacity === "1")
"""
"""nothing fades in or out: a colour half way is no colour of ours"""


def violations(tab: Tab) -> list[str]:
    """Run axe over the whole page, once it is at rest, and put each violation into words."""
    tab.settle()
    tab.drive.wait_for_function(RESTING)
    response = Axe().run(tab.drive, options=OPTIONS).response
    assert response["passes"], "axe looked at something"
    return [
        f"{found['id']}: {found['help']}\n    "
        + "\n    ".join(str(node["target"]) + " " + node["html"][:160] for node in found["nodes"])
        for found in response["violations"]
    ]


VIEWS: dict[str, dict[str, str]] = {
    "light": {},
    "dark": {},
    "projector": {"look": "projector"},
    "contrast": {"look": "contrast"},
    "ward": {"ward": "foleshill", "priority": "best_start"},
}
"""look or view -> the link that shows it"""


@pytest.fixture(scope="module")
def reader(app: App, chromium: Browser) -> Iterator[Callable[[bool], Tab]]:
    """Go from page to page in one tab, light or dark: axe does not mind what was open before."""
    tabs: dict[bool, Tab] = {}

    def tab_of(dark: bool) -> Tab:  # noqa: FBT001 - there are these two
        return tabs.get(dark) or tabs.setdefault(dark, open_tab(chromium, app.address, dark=dark))

    yield tab_of
    for tab in tabs.values():
        tab.context.close()


def pages_in_views() -> Iterator[object]:
    """Give every page in the usual look and in every other one of the views; exhaustively in all.

    The pages take turns, so that each view is seen on every third page.
    """
    for page, path in enumerate(PATHS):
        for number, view in enumerate(VIEWS):
            left = number and (page + number) % 3
            marks = [pytest.mark.exhaustive] if left else []
            yield pytest.param(path, view, marks=marks, id=f"{path or 'overview'}-{view}")


@pytest.mark.parametrize(("path", "view"), list(pages_in_views()))
def test_axe_finds_nothing(reader: Callable[[bool], Tab], path: str, view: str) -> None:
    tab = reader(view == "dark")
    tab.open_page(path, **VIEWS[view])

    found = violations(tab)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("path", "part"),
    [
        ("ward", "Table"),
        ("crime", "About"),
        ("gap", "Table"),
        pytest.param("ward", "About", marks=pytest.mark.exhaustive),
        pytest.param("crime", "Table", marks=pytest.mark.exhaustive),
        pytest.param("gap", "About", marks=pytest.mark.exhaustive),
    ],
)
def test_axe_finds_nothing_behind_the_tabs_of_the_cards(tab: Tab, path: str, part: str) -> None:
    drive = tab.open_page(path, ward="foleshill")
    for one in drive.get_by_role("tab", name=part).all():
        with tab.answering():
            one.click()
    for one in drive.locator("summary:visible").all():
        one.click()
    tab.drive.evaluate(NEXT_FRAMES)

    found = violations(tab)
    assert not found, "\n".join(found)


def test_axe_would_find_something(tab: Tab) -> None:
    tab.open_page("")
    tab.drive.evaluate("() => document.querySelector('h1').insertAdjacentHTML('afterend', '<img>')")

    assert any(one.startswith("image-alt") for one in violations(tab))
