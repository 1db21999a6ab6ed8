"""The app without a mouse, without colour, without a wide window: nothing is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from marmot_data.ui.pages import PAGES
from tests.browser.tab import Tab

PATHS = [page.path for page in PAGES]
every_page = pytest.mark.parametrize("path", PATHS, ids=[path or "overview" for path in PATHS])
ZOOMED = (320, 256)
"""what a window of 1280 by 1024 shows at 400%"""
STOPS = 40
"""so many presses of Tab are looked at on each page"""

FOCUS = """
() => {
  let one = document.activeElement;
  while (one && one.shadowRoot && one.shadowRoot.activeElement) one = one.shadowRoot.activeElement;
  if (!one || one === document.body) return null;
  const ringed = (part) => {
    const style = getComputedStyle(part);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    return outline || style.boxShadow !== 'none';
  };
  // A field's ring may be drawn around its frame.
  let seen = false;
  for (let part = one, up = 0; part && up < 5; part = part.parentElement, up += 1) {
    const style = getComputedStyle(part);
    seen = seen || ringed(part) || (up > 0 && part.matches('[data-baseweb], [data-focused]')
      && style.borderTopColor === getComputedStyle(document.documentElement)
        .getPropertyValue('--ring'));
  }
  const box = one.getBoundingClientRect();
  return {
    name: one.tagName + ' ' + (one.getAttribute('aria-label') || one.textContent || '').trim(),
    ringed: seen || one.closest('.area-map') !== null,
    width: box.width,
    height: box.height,
  };
}
"""

NAMELESS = """
() => [...document.querySelectorAll(
  '[data-testid="stVegaLiteChart"], [data-testid="stDeckGlJsonChart"], .stHtml .table'
)].filter((one) => one.checkVisibility() && !one.closest('[hidden]')).filter((one) => {
  const named = [one, ...one.querySelectorAll('[aria-label], [aria-labelledby], [alt], caption')]
    .map((part) => part.getAttribute('aria-label') || part.getAttribute('alt') || '');
  return !named.some((text) => text.trim().length > 5);
}).map((one) => one.className + ' ' + one.textContent.slice(0, 60))
"""


def focused(drive: Page) -> str:
    """Say what has the focus: its name for a screen reader."""
    return str((drive.evaluate(FOCUS) or {}).get("name", ""))


def press_until(drive: Page, key: str, wanted: str, most: int = 60) -> None:
    """Press a key until something whose name holds a text has the focus."""
    for _ in range(most):
        if wanted in focused(drive):
            return
        drive.keyboard.press(key)
    raise AssertionError(f"{most} presses of {key} do not lead to {wanted}; at {focused(drive)}")


@every_page
def test_at_400_percent_nothing_is_lost_and_every_picture_and_table_has_a_text(
    same_tab: Callable[[tuple[int, int]], Tab], path: str
) -> None:
    tab = same_tab(ZOOMED)
    drive = tab.open_page(path, ward="foleshill")
    expect(drive.locator("h1:visible")).to_have_count(1)
    assert tab.too_wide() == []
    assert drive.evaluate(NAMELESS) == []
    assert tab.faults == []


def test_a_picture_without_a_text_would_be_found(tab: Tab) -> None:
    drive = tab.open_page("crime")
    assert drive.evaluate(NAMELESS) == []
    drive.evaluate(
        "() => { const bare = document.createElement('div'); bare.className = 'stVegaLiteChart';"
        " bare.dataset.testid = 'stVegaLiteChart'; bare.textContent = 'x';"
        " document.querySelector('h1').after(bare); }"
    )
    assert drive.evaluate(NAMELESS) == ["stVegaLiteChart x"]


@pytest.mark.parametrize("path", ["", "ward", "map", "claims"])
def test_the_focus_is_seen_wherever_it_goes_and_never_caught(tab: Tab, path: str) -> None:
    drive = tab.open_page(path, ward="foleshill")
    names = []
    for _ in range(STOPS):
        drive.keyboard.press("Tab")
        stop = drive.evaluate(FOCUS)
        if stop is None:
            continue
        names.append(stop["name"])
        assert stop["ringed"], f"the focus cannot be seen on {stop['name'][:80]}"
    assert len(set(names)) > STOPS / 2, "the focus moves on"


def test_from_a_postcode_to_its_ward_by_keyboard_alone(tab: Tab) -> None:
    drive = tab.open_page("ward")
    press_until(drive, "Tab", "INPUT Postcode or ward")
    drive.keyboard.type("cv65aa")
    with tab.answering():
        drive.keyboard.press("Enter")
    assert tab.view()[1]["ward"] == "foleshill"
    expect(drive.locator("h1")).to_contain_text("Foleshill")


def test_a_menu_is_opened_and_chosen_from_by_keyboard(tab: Tab) -> None:
    drive = tab.open_page("crime")
    drive.get_by_role("combobox", name="Ward", exact=True).focus()
    drive.keyboard.type("Holb")
    with tab.answering():
        drive.keyboard.press("Enter")
    assert tab.view()[1]["ward"].startswith("holbrook")
