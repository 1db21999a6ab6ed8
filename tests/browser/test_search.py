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
    expect(drive.get_by_text("so we searched for “deprivation”")).to_be_visible()


def test_the_word_for_a_kind_of_crime_chooses_the_kind(tab: Tab) -> None:
    tab.open_page("claims", ward="whoberley")
    for word, group in (("burglary", "burglary_properties"), ("theft", "theft")):
        typed(tab, word)
        chosen = tab.view()[1]
        assert (chosen["indicator"], chosen["group"]) == ("crime_at_risk", group)


def test_a_word_that_finds_nothing_leaves_the_figure_and_says_so(tab: Tab) -> None:
    drive = tab.open_page("data", indicator="smoking")
    typed(tab, "xyzzy")
    assert tab.view()[1].get("indicator", "smoking") == "smoking"
    expect(drive.get_by_text("No figure matches “xyzzy”")).to_be_visible()


def test_no_verdict_stands_under_a_word_that_finds_nothing(tab: Tab) -> None:
    drive = tab.open_page("claims", ward="wyken", indicator="overcrowding", claim="worse_city")
    expect(drive.locator(".st-key-finding_answer")).to_be_visible()
    typed(tab, "zebra")
    expect(drive.get_by_text("No figure matches “zebra”")).to_be_visible()
    expect(drive.locator(".st-key-finding_answer")).to_have_count(0)
    typed(tab, "school readiness")
    assert tab.view()[1]["indicator"] == "school_readiness"
    expect(drive.locator(".st-key-finding_answer")).to_contain_text("is not published for wards")
    told = "65.3% of five-year-olds in Coventry were ready for school"
    expect(drive.locator("[data-testid=stCode]").filter(has_text=told)).to_be_visible()


def test_what_is_meant_stands_before_its_likes_and_before_the_search_by_words(tab: Tab) -> None:
    drive = tab.open_page("compare", indicator="overcrowding")
    for word, first in (
        ("life exp", "Life expectancy"),
        ("poverty", "Child poverty, after housing costs"),
    ):
        box = drive.locator(BOX).first
        box.click()
        box.fill(word)
        offered = drive.locator("[role=option]")
        expect(offered.filter(has_text=first).first).to_be_visible()
        tops = {one.inner_text(): one.bounding_box()["y"] for one in offered.all()}  # type: ignore[index]
        order = sorted(tops, key=lambda one: tops[one])
        assert order[0] == first, order
        assert order[-1].startswith("Add: ")
        drive.keyboard.press("Escape")


def test_what_was_also_found_is_one_click_away(tab: Tab) -> None:
    drive = tab.open_page("claims", ward="foleshill", indicator="overcrowding")
    typed(tab, "deprevation")
    assert tab.view()[1]["indicator"] == "imd_score"
    others = drive.locator(".st-key-other_indicator")
    edges = """one => [...new Set(["Left", "Top", "Right"].map(
        side => getComputedStyle(one)[`border${side}Color`]))]"""
    assert len(others.locator("button").first.evaluate(edges)) == 1, "one line all round"
    with tab.answering():
        others.get_by_text("Income deprivation").click()
    assert tab.view()[1]["indicator"] == "income_deprivation"
    expect(others).to_have_count(0)


def test_the_name_of_the_only_other_figure_stands_whole_in_one_line(tab: Tab) -> None:
    drive = tab.open_page("claims", ward="earlsdon")
    typed(tab, "unemployment")
    button = drive.locator(".st-key-other_indicator button")
    expect(button).to_have_text("Unemployment")
    assert button.locator("p").evaluate("one => one.scrollWidth <= one.clientWidth"), "cut"
    assert button.evaluate("one => one.clientHeight") < 40
