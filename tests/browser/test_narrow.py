"""On a narrow screen: a menu that closes, filters in one line, the ward in sight at the top."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from marmot_data.ui import frame, state
from tests.browser.tab import MOVING, PHONE, Tab

OPEN_MENU = '[data-testid="stExpandSidebarButton"]'
MENU = '[data-testid="stSidebar"]'
LINE = ".st-key-filters_line button"
BETWEEN = (820, 1180)
"""wide enough for Streamlit to leave its menu open, too narrow for both menu and page"""


RIGHT = f"document.querySelector('{MENU}').getBoundingClientRect().right"


def is_closed(drive: Page) -> None:
    """Wait until the menu has moved out of sight."""
    expect(drive.locator(OPEN_MENU)).to_be_visible()
    drive.wait_for_function(f"{RIGHT} <= 1")


def is_open(drive: Page) -> None:
    """Wait until the menu has moved into sight."""
    drive.wait_for_function(f"{RIGHT} > 200")


def test_the_menu_closes_once_a_page_is_chosen(fresh_tab: Callable[..., Tab]) -> None:
    tab = fresh_tab(size=PHONE)
    drive = tab.open_page("ward", ward="foleshill")
    is_closed(drive)
    drive.locator(OPEN_MENU).click()
    is_open(drive)
    with tab.answering():
        drive.locator(f"{MENU} a", has_text="Crime").click()
    expect(drive.locator("h1")).to_contain_text("crime")
    is_closed(drive)


@pytest.mark.parametrize("size", [PHONE, BETWEEN], ids=["phone", "between"])
def test_the_menu_is_closed_at_first(fresh_tab: Callable[..., Tab], size: tuple[int, int]) -> None:
    drive = fresh_tab(size=size).open_page()
    is_closed(drive)


def test_the_menu_stays_open_on_a_desk(tab: Tab) -> None:
    drive = tab.open_page()
    with tab.answering():
        drive.locator(f"{MENU} a", has_text="Crime").click()
    is_open(drive)


def test_the_filters_are_one_line_that_opens_and_stays_in_sight(
    fresh_tab: Callable[..., Tab],
) -> None:
    tab = fresh_tab(size=PHONE)
    drive = tab.open_page("ward", ward="foleshill")
    expect(drive.locator(LINE)).to_contain_text("Foleshill · Latest")
    expect(drive.locator(".st-key-filters")).to_be_hidden()
    with tab.answering():
        drive.locator(LINE).click()
    expect(drive.locator(".st-key-filters")).to_be_visible()
    assert tab.too_wide() == []
    with tab.answering():
        drive.locator(LINE).click()
    expect(drive.locator(".st-key-filters")).to_be_hidden()

    drive.mouse.move(200, 500)
    drive.mouse.wheel(0, 1500)
    drive.wait_for_function(
        "document.querySelector('[data-testid=stMain]').scrollTop > 1000"
        f" && document.querySelector('{LINE}').getBoundingClientRect().top < 120"
    )
    expect(drive.locator(LINE)).to_be_in_viewport()


def test_on_a_desk_the_filters_stand_open_without_the_line(tab: Tab) -> None:
    drive = tab.open_page("ward", ward="foleshill")
    expect(drive.locator(".st-key-filters")).to_be_visible()
    expect(drive.locator(LINE)).to_be_hidden()


CUT = """names => [...document.querySelectorAll('.stMain .stSelectbox')].flatMap(box => {
  const input = box.querySelector('input'), style = getComputedStyle(input);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = style.font;
  const room = input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return names[box.querySelector('label').innerText]
    .filter(name => pen.measureText(name).width > room);
})"""
"""names of menus that are wider than the box in which a chosen one stands"""


@pytest.mark.parametrize("size", [(1440, 900), BETWEEN], ids=["desk", "between"])
@pytest.mark.parametrize("page", ["map", "compare"])
def test_a_chosen_name_is_shown_whole_in_every_menu(
    fresh_tab: Callable[..., Tab], page: str, size: tuple[int, int]
) -> None:
    view = state.view_of({})
    figures = [one.short for one in view.catalogue.indicators.values()]
    years = [f"Up to {year}" for year in range(2000, 2027)]
    wards = [name for year in (2004, 2026) for name in view.data.wards(year)["name"]]
    names = {
        "Priority": list(frame.priorities(view).values()),
        "Ward": [*wards, "All 18 wards"],
        "Ward boundaries": [one.short for one in view.place.wards],
        "Year": [*years, "Latest"],
        **dict.fromkeys(("Shown as shade", "Indicator", "Second figure"), figures),
    }
    drive = fresh_tab(size=size).open_page(page, ward="foleshill")
    # Where the menu lies over the page, it closes first.
    drive.wait_for_function(f"({CUT})({json.dumps(names)}).length === 0", timeout=4 * MOVING)


def test_a_wide_table_is_cards_on_a_phone_and_a_table_on_a_desk(
    fresh_tab: Callable[..., Tab],
) -> None:
    tab = fresh_tab(size=PHONE)
    drive = tab.open_page("crime", ward="foleshill")
    cell = drive.locator('[data-testid="stMain"] table td').first
    label = "(one) => getComputedStyle(one, '::before').content"
    assert cell.evaluate(label) == '"The ward"'
    assert cell.evaluate("(one) => getComputedStyle(one).display") == "flex"
    table = drive.locator('[data-testid="stMain"] table').first
    assert table.evaluate("(one) => one.scrollWidth <= one.parentElement.clientWidth + 1")
    drive.set_viewport_size({"width": 1440, "height": 900})
    assert cell.evaluate("(one) => getComputedStyle(one).display") == "table-cell"
