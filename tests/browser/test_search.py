"""A menu of figures understands people's own words, and says what it took them for."""

import pytest
from playwright.sync_api import expect

from tests.browser.tab import Tab

BOX = ".st-key-pick_indicator input"


def typed(tab: Tab, word: str) -> None:
    box = tab.drive.locator(BOX).first
    box.click()
    box.fill(word)
    with tab.answering():
        tab.drive.keyboard.press("Enter")


@pytest.mark.parametrize("path", ["compare", "map", "data"])
def test_another_word_finds_the_figure(tab: Tab, path: str) -> None:
    drive = tab.open_page(path, indicator="overcrowding")
    typed(tab, "deprevation")
    assert tab.view()[1]["indicator"] == "imd_score"
    expect(drive.get_by_text("“deprivation” was searched for")).to_be_visible()


def test_a_word_that_finds_nothing_leaves_the_figure_and_says_so(tab: Tab) -> None:
    drive = tab.open_page("data", indicator="smoking")
    typed(tab, "xyzzy")
    assert tab.view()[1].get("indicator", "smoking") == "smoking"
    expect(drive.get_by_text("Nothing here is found by “xyzzy”")).to_be_visible()
