"""On a narrow screen: a menu that closes, filters in one line, the ward in sight at the top."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from marmot_data.ui import frame, state
from tests.browser.tab import DESK, MOVING, PHONE, Tab

OPEN_MENU = '[data-testid="stExpandSidebarButton"]'
MENU = '[data-testid="stSidebar"]'
LINE = ".st-key-filters_line button"
BETWEEN = (820, 1180)
"""wide enough for Streamlit to leave its menu open, too narrow for both menu and page"""


ON_TOP = """() => {
  const label = document.querySelector('.st-key-filters label');
  const { left, top, width, height } = label.getBoundingClientRect();
  return label.contains(document.elementFromPoint(left + width / 4, top + height / 2));
}"""
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


def test_a_menu_closed_for_want_of_room_is_open_again_where_there_is_room(
    fresh_tab: Callable[..., Tab],
) -> None:
    tab = fresh_tab(size=BETWEEN)
    drive = tab.open_page("ward", ward="foleshill")
    is_closed(drive)
    drive.set_viewport_size({"width": 1440, "height": 900})
    tab.open_page("ward", ward="foleshill")
    is_open(drive)


def test_with_the_menu_closed_on_a_desk_its_button_is_named_and_the_labels_are_in_sight(
    fresh_tab: Callable[..., Tab],
) -> None:
    tab = fresh_tab(size=(1440, 900))
    drive = tab.open_page("ward", ward="foleshill")
    drive.locator(MENU).hover()
    drive.get_by_test_id("stSidebarCollapseButton").locator("button").click()
    is_closed(drive)
    tab.open_page("ward", ward="foleshill")
    is_closed(drive)
    word = "getComputedStyle(document.querySelector('{}'), '::after').content"
    assert drive.evaluate(word.format(OPEN_MENU)) == '"Menu"'
    drive.wait_for_function(ON_TOP, timeout=MOVING)  # the bar does not lie over the labels


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


BELOW = """([name, bars]) => {
  const top = document.getElementById(name).getBoundingClientRect().top;
  const ends = bars.flatMap((one) => [...document.querySelectorAll(one)])
    .map((one) => one.getBoundingClientRect()).filter((box) => box.height).map((box) => box.bottom);
  return top >= Math.max(...ends) && top < innerHeight;
}"""
BARS = ['[data-testid="stHeader"]', LINE]
"""what stays at the top of a narrow screen"""


@pytest.mark.parametrize("size", [PHONE, BETWEEN], ids=["phone", "between"])
def test_what_a_link_jumps_to_stands_clear_of_the_bars_at_the_top(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    tab = fresh_tab(size=size)
    drive = tab.open_page("ward", ward="foleshill")
    links = drive.locator(".st-key-jump a")
    expect(links).to_have_count(5)
    names = [str(one.get_attribute("href"))[1:] for one in links.all()]
    for name in names[:-1]:  # below the last there is too little for it to reach the top
        drive.locator(f".st-key-jump a[href='#{name}']").click()
        drive.wait_for_function(BELOW, arg=[name, BARS], timeout=MOVING)


@pytest.mark.parametrize("ward", ["st-michaels", "binley-and-willenhall"])
def test_what_may_be_taken_of_a_ward_opens_within_the_screen(
    fresh_tab: Callable[..., Tab], ward: str
) -> None:
    """Beside a short name the button stands far to the right, below a long one to the left."""
    drive = fresh_tab(size=PHONE).open_page("ward", ward=ward)
    drive.locator(".st-key-headed .take > summary").click()
    box = drive.locator(".st-key-headed .take > ul").bounding_box()
    button = drive.locator(".st-key-headed .take > summary").bounding_box()
    assert box is not None
    assert button is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE[0]
    assert 0 <= box["y"] - (button["y"] + button["height"]) < 16, "right below its button"


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_no_address_pushes_a_part_of_the_whole_entry_out_of_sight(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    drive = fresh_tab(size=size).open_page("ward", ward="radford", indicator="life_expectancy")
    drive.get_by_text("The whole entry").first.click()
    entry = drive.locator(".st-key-finding_provenance .table").first
    expect(entry).to_contain_text("https://")
    assert entry.evaluate("(one) => one.scrollWidth <= one.clientWidth")
