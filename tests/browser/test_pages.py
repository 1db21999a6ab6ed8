"""Every page, opened cold by its own link, as a colleague opens it who was sent it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from marmot_data.ui.pages import PAGES
from tests.browser.tab import DECK, DESK, EXCEPTION, FINDING, FOOTER, PHONE, TABLET, Tab

PATHS = [page.path for page in PAGES]
every_page = pytest.mark.parametrize("path", PATHS, ids=[path or "overview" for path in PATHS])


@every_page
def test_a_deep_link_opens_the_whole_page_with_its_finding(tab: Tab, path: str) -> None:
    drive = tab.open_page(path)

    expect(drive.locator(EXCEPTION)).to_have_count(0)
    expect(drive.locator("h1:visible")).to_have_count(1)
    expect(drive.locator("h1")).not_to_be_empty()
    expect(drive.locator(FOOTER)).to_be_visible()
    menu = {
        str(link) for link in drive.eval_on_selector_all("a", "all => all.map(a => a.pathname)")
    }
    assert {f"/{other}" for other in PATHS if other} <= menu, "the menu leads to every page"
    sentences = [" ".join(text.split()) for text in drive.locator(FINDING).all_inner_texts()]
    assert any(len(sentence) > 20 for sentence in sentences), "at least one finding, in words"
    assert not any("nan" in sentence.lower().split() for sentence in sentences)
    assert tab.runs() == 1, "a page that is whole is not run again"
    assert drive.locator("html").get_attribute("lang") == "en"
    title = drive.title()
    assert "Coventry Marmot Explorer" in title
    assert len(title) > len("Coventry Marmot Explorer") + 3, "and which page this is"


@every_page
def test_a_narrow_page_is_whole_and_never_scrolls_sideways(
    same_tab: Callable[[tuple[int, int]], Tab], path: str
) -> None:
    tab = same_tab(PHONE)
    drive = tab.open_page(path)

    expect(drive.locator(EXCEPTION)).to_have_count(0)
    assert drive.locator(FINDING).count() > 0
    assert tab.too_wide() == [], "on a phone"
    drive.set_viewport_size({"width": TABLET[0], "height": TABLET[1]})
    tab.settle()
    assert tab.too_wide() == [], "on a tablet"
    assert tab.runs() == 1, "a page fits its room in the browser, without being run again"
    assert tab.faults == []


@pytest.mark.parametrize("size", [PHONE, TABLET, DESK], ids=["phone", "tablet", "desk"])
def test_the_map_is_as_high_as_its_width_allows(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    drive = fresh_tab(size=size).open_page("map")
    deck = drive.locator(DECK).bounding_box()
    room = drive.locator(".st-key-land").bounding_box()
    assert deck
    assert room
    assert 200 < deck["height"] < deck["width"], "the city is wider than high"
    left, right = deck["x"] - room["x"], room["x"] + room["width"] - deck["x"] - deck["width"]
    assert abs(left - right) < 1, "in the middle of its room"
    assert left > -1, "no side is cut"
    if size is PHONE:
        assert left < 1, "as wide as there is room"


def test_a_ward_is_chosen_on_the_map_of_the_ward_page(tab: Tab) -> None:
    drive = tab.open_page("ward")

    area = drive.get_by_role("button", name="Wyken: ").first
    with tab.answering():
        area.focus()
        drive.keyboard.press("Enter")
    expect(drive.locator("h1")).to_contain_text("Wyken")
    assert "ward=wyken" in drive.url


def test_a_dark_page_is_printed_dark_on_white(fresh_tab: Callable[..., Tab]) -> None:
    drive = fresh_tab(dark=True).open_page("school_readiness")
    ink = "getComputedStyle(document.querySelector('svg.marks')).filter"
    assert drive.evaluate(ink) == "none"
    drive.emulate_media(media="print")
    assert "invert(1)" in drive.evaluate(ink), "a chart drawn light on dark is turned round"
