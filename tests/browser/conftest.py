"""The app and the browser, each started once; a tab for each test, which may do no wrong."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.server import App, running_app
from tests.browser.tab import DESK, Tab, launch, open_tab


@pytest.fixture(scope="session")
def app() -> Iterator[App]:
    """Start the real app once, cold."""
    with running_app() as started:
        yield started


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start the browser once."""
    with sync_playwright() as driver:
        browser = launch(driver)
        yield browser
        browser.close()


@pytest.fixture
def fresh_tab(app: App, chromium: Browser) -> Iterator[Callable[..., Tab]]:
    """Open tabs of any size and colour scheme; fail at the end if one of them did wrong."""
    opened: list[Tab] = []

    def fresh(*, size: tuple[int, int] = DESK, dark: bool = False) -> Tab:
        opened.append(open_tab(chromium, app.address, size=size, dark=dark))
        return opened[-1]

    yield fresh
    for tab in opened:
        tab.context.close()
    faults = [fault for tab in opened for fault in tab.faults]
    if "Traceback" in (words := app.new_words()):
        faults.append(f"the app broke:\n{words}")
    assert not faults, "the page did what no page may do:\n" + "\n".join(faults)


@pytest.fixture(scope="module")
def same_tab(app: App, chromium: Browser) -> Iterator[Callable[[tuple[int, int]], Tab]]:
    """Go from page to page in one tab a size: for what does not depend on who was there before.

    A fresh tab has to read the app's scripts anew, which takes half of its time.
    """
    tabs: dict[tuple[int, int], Tab] = {}

    def sized(size: tuple[int, int]) -> Tab:
        if size not in tabs:
            tabs[size] = open_tab(chromium, app.address, size=size)
        tabs[size].drive.set_viewport_size({"width": size[0], "height": size[1]})
        return tabs[size]

    yield sized
    for tab in tabs.values():
        tab.context.close()


@pytest.fixture
def tab(fresh_tab: Callable[..., Tab]) -> Tab:
    """Open one tab on a desk's screen."""
    return fresh_tab()
