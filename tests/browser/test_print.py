"""A page on paper: nothing to press or type into, nothing cut, and what it is of is named."""

import pytest
from playwright.sync_api import ViewportSize, expect

from tests.browser.tab import Tab

PAPER: ViewportSize = {"width": 710, "height": 1000}
"""pixels between the margins of an A4 sheet"""
ABOUT = ".st-key-printed_about"
CONTROLS = (
    '[data-testid="stSidebar"]',
    '[data-testid="stTextInput"]',
    '[data-testid="stSelectbox"]',
    '[data-testid="stButton"]',
    '[data-testid="stPageLink"]',
    '[class*="st-key-filters"]',
    ".area-map .help",
    ".area-map input",
)


@pytest.mark.parametrize("path", ["", "map", "school_readiness", "ward"])
def test_a_printed_page_names_what_it_shows_and_leaves_out_what_paper_cannot_do(
    tab: Tab, path: str
) -> None:
    drive = tab.open_page(path, ward="foleshill", year="2019", boundaries="2004")
    expect(drive.locator(ABOUT)).to_be_hidden()

    drive.emulate_media(media="print")
    drive.set_viewport_size(PAPER)
    about = drive.locator(ABOUT)
    expect(about).to_be_visible()
    for wanted in ("Wards of 2004 to May 2026", "up to 2019", f"/{path}", "ward=foleshill"):
        expect(about).to_contain_text(wanted)
    expect(drive.locator(", ".join(CONTROLS)).filter(visible=True)).to_have_count(0)
    assert tab.too_wide() == []


def test_the_dots_under_words_are_drawn_and_a_click_tells_their_meaning(tab: Tab) -> None:
    drive = tab.open_page("gap")
    drive.wait_for_function("CSS.highlights.get('terms')?.size >= 3")
    spot = drive.evaluate(
        """() => {
          const one = [...CSS.highlights.get('terms')].find((range) => /fifth/i.test(range));
          const box = one.getBoundingClientRect();
          return [box.left + 3, box.top + 3];
        }"""
    )
    expect(drive.locator(".meaning")).to_be_hidden()
    drive.mouse.click(*spot)
    expect(drive.locator(".meaning")).to_contain_text("One of five groups")
    drive.mouse.click(5, 5)
    expect(drive.locator(".meaning")).to_be_hidden()


def test_below_the_page_the_same_words_are_reached_by_keyboard(tab: Tab) -> None:
    drive = tab.open_page("gap")
    opener = drive.locator("summary", has_text="Words on this page")
    opener.focus()
    drive.keyboard.press("Enter")
    expect(drive.get_by_text("One of five groups").first).to_be_visible()
