"""What readers ask of their machine is obeyed: own colours, no motion, and whole maps on paper."""

import pytest
from playwright.sync_api import expect

from tests.browser.tab import Tab
from tests.browser.test_print import PAPER

SHADES = """
(legends) => legends.map((legend) => [...legend.querySelectorAll('.swatch, li > span:first-child')]
  .filter((one) => one.tagName === 'SPAN')
  .map((one) => getComputedStyle(one).backgroundColor))
"""
MOVING = """
() => {
  const seconds = (text) => Math.max(...text.split(',').map((one) => parseFloat(one)
    * (one.trim().endsWith('ms') ? 0.001 : 1)));
  return [...document.querySelectorAll('*')].filter((one) => {
    const style = getComputedStyle(one);
    return Math.max(seconds(style.transitionDuration), seconds(style.animationDuration)) > 0.001;
  }).map((one) => `${one.tagName} ${one.className}`).slice(0, 5);
}
"""
CUT = """
([selector, most]) => [...document.querySelectorAll(selector)]
  .filter((one) => one.checkVisibility())
  .filter((one) => getComputedStyle(one).breakInside !== 'avoid'
    || one.getBoundingClientRect().height > most)
  .map((one) => `${one.className} ${one.getBoundingClientRect().height}`)
"""


@pytest.mark.parametrize("path", ["", "map"])
def test_a_legend_keeps_its_shades_in_colours_of_the_readers_own(tab: Tab, path: str) -> None:
    drive = tab.open_page(path)
    drive.emulate_media(forced_colors="active")
    shown = drive.locator(".area-map .legend").evaluate_all(SHADES)
    assert shown
    for shades in shown:
        assert len(set(shades)) == len(shades) == 5


def test_a_picture_on_a_phone_keeps_its_paper_in_dark_colours_of_the_readers_own(tab: Tab) -> None:
    tab.drive.emulate_media(forced_colors="active", color_scheme="dark")
    tab.drive.goto(tab.link("slide/ten_years/3", shown="yes"))
    picture = tab.drive.locator("figure")
    paper = picture.evaluate("(one) => getComputedStyle(one).backgroundColor")
    line = picture.locator("path").first.evaluate("(one) => getComputedStyle(one).stroke")
    assert (paper, line) == ("rgb(255, 255, 255)", "rgb(27, 31, 36)")


def test_a_chosen_tab_and_button_are_seen_in_colours_of_the_readers_own(tab: Tab) -> None:
    drive = tab.open_page("map")
    drive.emulate_media(forced_colors="active")
    ground = "(one) => getComputedStyle(one).backgroundColor"
    buttons = '[data-testid="stMain"] [data-testid="stButtonGroup"] [role="radio"]'
    for chosen, other in (
        ('[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'),
        (f'{buttons}[aria-checked="true"]', f'{buttons}[aria-checked="false"]'),
    ):
        one, two = drive.locator(chosen).first, drive.locator(other).first
        expect(one).to_be_visible()
        assert one.evaluate(ground) != two.evaluate(ground)


@pytest.mark.parametrize("path", ["", "ward", "map"])
def test_nothing_fades_for_who_asks_for_no_motion(tab: Tab, path: str) -> None:
    assert tab.open_page(path, ward="foleshill").evaluate(MOVING) == []


@pytest.mark.parametrize("path", ["", "map", "deeds"])
def test_a_map_on_paper_is_never_cut_in_two(tab: Tab, path: str) -> None:
    drive = tab.open_page(path)
    drive.emulate_media(media="print")
    drive.set_viewport_size(PAPER)
    tab.settle()
    assert drive.evaluate(CUT, [".area-map .land, .stVegaLiteChart", PAPER["height"]]) == []


def test_who_chooses_on_the_map_by_key_stays_there_and_hears_what_was_chosen(tab: Tab) -> None:
    drive = tab.open_page("map")
    drive.locator('.area-map g[tabindex="0"]').focus()
    drive.keyboard.press("ArrowDown")
    at = "document.activeElement.shadowRoot?.activeElement ?? document.activeElement"
    name = str(drive.evaluate(f"({at}).getAttribute('aria-label')")).split(":")[0]
    with tab.answering():
        drive.keyboard.press("Enter")
    label = drive.evaluate(f"({at}).getAttribute('aria-label')")
    assert str(label).startswith(name), "the focus is where it was"
    assert drive.evaluate(f"({at}).getAttribute('aria-pressed')") == "true"
    expect(drive.locator(".area-map-heard")).to_contain_text(name)
    drive.keyboard.press("ArrowUp")
    assert drive.evaluate(f"({at}).getAttribute('aria-label')") != label, "and its keys still move"
