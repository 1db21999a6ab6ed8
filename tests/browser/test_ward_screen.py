"""The ward page's first screen holds the answers; links jump down it; paper cuts no row."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.tab import MOVING, Tab

WITHIN = """([rows, height]) => {
  const found = [...document.querySelectorAll('.questions tbody tr:not(.aloud)')];
  return found.length === 6 && found[rows - 1].getBoundingClientRect().bottom <= height;
}"""
APART = """() => {
  const [map, button] = ['.ward-answer .locator', '.st-key-headed summary'].map(
    (one) => document.querySelector(one).getBoundingClientRect());
  return map.left >= button.right || map.top >= button.bottom;
}"""
WARDS = ("foleshill", "binley-and-willenhall", "cheylesmore", "lower-stoke")
"""places in two lines, in three, the longest answer, and a name that fills its line"""


@pytest.mark.parametrize("ward", WARDS)
@pytest.mark.parametrize(
    ("size", "rows"),
    [((1440, 900), 6), ((820, 1180), 6), ((390, 844), 3)],
    ids=["desk", "tablet", "phone"],
)
def test_the_answers_lie_within_the_first_screen(
    fresh_tab: Callable[..., Tab], ward: str, size: tuple[int, int], rows: int
) -> None:
    tab = fresh_tab(size=size)
    drive = tab.open_page("ward", ward=ward)
    expect(drive.locator("h1")).to_be_in_viewport()
    expect(drive.locator(".ward-answer .locator")).to_be_in_viewport()
    assert drive.evaluate(APART), "the map lies over the button beside the name"
    # Where the menu lies over the page, it closes first.
    drive.wait_for_function(WITHIN, arg=[rows, size[1]], timeout=MOVING)
    assert tab.too_wide() == []


def test_a_phone_says_how_far_the_ward_lies_and_leads_on_right_below_the_answers(
    fresh_tab: Callable[..., Tab],
) -> None:
    drive = fresh_tab(size=(390, 844)).open_page("ward", ward="radford")
    expect(drive.locator(".questions .word").first).to_have_text(
        "▼ worse by 1.7 years (than England: 2.6)"
    )
    expect(drive.locator(".questions .word small").first).to_be_visible()
    table, links, more = (
        drive.locator(one).bounding_box()
        for one in ("table.questions", ".st-key-jump", ".st-key-limits")
    )
    assert table
    assert links
    assert more
    assert table["y"] + table["height"] <= links["y"] <= table["y"] + table["height"] + 48
    assert links["y"] + links["height"] <= more["y"], "what limits the answers comes last"
    low = drive.locator(".st-key-jump a").evaluate_all(
        "(all) => Math.min(...all.map((one) => one.getBoundingClientRect().height))"
    )
    assert low >= 24, "a thumb hits it"


def test_a_link_at_the_top_jumps_to_its_section_by_keyboard(tab: Tab) -> None:
    drive = tab.open_page("ward", ward="foleshill")
    link = drive.get_by_role("navigation", name="On this page").get_by_role(
        "link", name="What has changed?"
    )
    heading = drive.get_by_role("heading", name="What has changed?")
    expect(heading).not_to_be_in_viewport()
    link.focus()
    drive.keyboard.press("Enter")
    expect(heading).to_be_in_viewport()
    expect(drive.locator("h1")).to_have_text("Foleshill")


def test_on_paper_rows_are_whole_and_what_leads_about_the_screen_is_gone(tab: Tab) -> None:
    drive = tab.open_page("ward", ward="foleshill")
    drive.emulate_media(media="print")
    expect(drive.get_by_role("navigation", name="On this page")).to_be_hidden()
    assert drive.evaluate(
        "[...document.querySelectorAll('.ward-page tr')]"
        ".every((row) => getComputedStyle(row).breakInside === 'avoid')"
    )
    periods = drive.locator(".profile td.when:visible").all_inner_texts()
    assert len(periods) > 30
    assert all(periods)
    city = "getComputedStyle(document.querySelector('.scale .city')).backgroundColor"
    assert drive.evaluate(city) == "rgb(0, 0, 0)", "the mark of the city is printed"


def test_the_projector_shows_the_first_answers_of_a_ward_in_the_first_screen(
    fresh_tab: Callable[..., Tab],
) -> None:
    drive = fresh_tab(size=(1440, 900)).open_page("ward", ward="longford", look="projector")
    rows = drive.locator(".questions tbody tr .own strong")
    for row in rows.all()[:3]:
        expect(row).to_be_in_viewport(ratio=1)
