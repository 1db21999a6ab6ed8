"""What a page is opened for stands in the first screen: the picture, at a desk as on the wall."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from marmot_data.catalogue.load import load
from tests.browser.tab import DESK, PHONE, Tab

THEMES = list(load().editorial.pages)
LOW, WIDE = (1280, 720), (1920, 1080)
"""screens of projectors"""


@pytest.mark.parametrize(("size", "whole"), [(LOW, 0.75), (WIDE, 0.95)], ids=["low", "wide"])
def test_on_the_wall_the_first_picture_of_each_theme_stands_in_the_first_screen(
    fresh_tab: Callable[..., Tab], size: tuple[int, int], whole: float
) -> None:
    assert len(THEMES) >= 5
    tab = fresh_tab(size=size)
    for theme in THEMES:
        drive = tab.open_page(theme, look="projector")
        expect(drive.locator("h1")).to_be_in_viewport(ratio=1)
        expect(drive.locator(".st-key-finding_answer")).to_be_in_viewport(ratio=1)
        box = drive.locator("svg.marks").first.bounding_box()
        assert box is not None
        link = drive.locator(".copy-page").bounding_box()
        line = drive.locator("[class*=st-key-filters_] button").first.bounding_box()
        assert link
        assert line
        assert line["x"] + line["width"] <= link["x"], (theme, line, link)
        # The tallest list of wards is longer than a low screen is high.
        seen = (size[1] - box["y"]) / min(box["height"], 440)
        assert seen >= whole, (theme, box)


@pytest.mark.parametrize(
    ("path", "low", "wide"), [("gap", 0.4, 0.95), ("compare", 0.75, 0.95), ("progress", 0.5, 0.6)]
)
def test_on_the_wall_the_pictures_of_gap_compare_and_progress_begin_in_the_first_screen(
    fresh_tab: Callable[..., Tab], path: str, low: float, wide: float
) -> None:
    for size, least in ((LOW, low), (WIDE, wide)):
        drive = fresh_tab(size=size).open_page(path, look="projector")
        expect(drive.locator("h1")).to_be_in_viewport(ratio=1)
        expect(drive.locator(".st-key-controls").first).to_be_hidden()
        box = drive.locator("svg.marks").first.bounding_box()
        assert box is not None
        assert (size[1] - box["y"]) / min(box["height"], 440) >= least, (size, box)


def test_what_is_chosen_on_the_wall_opens_with_a_click(fresh_tab: Callable[..., Tab]) -> None:
    tab = fresh_tab(size=WIDE)
    drive = tab.open_page("gap", look="projector")
    with tab.answering():
        drive.get_by_role("button", name="Gap in: Life expectancy").click()
    expect(drive.get_by_role("combobox", name="Gap in")).to_be_visible()


@pytest.mark.parametrize("size", [DESK, (820, 1180), PHONE], ids=["desk", "between", "phone"])
def test_areas_are_compared_in_the_first_screen_and_chosen_behind_it(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    drive = fresh_tab(size=size).open_page("compare", ward="foleshill")
    expect(drive.locator(".st-key-finding_answer")).to_be_in_viewport(ratio=1)
    expect(drive.locator("svg.marks").first).to_be_in_viewport(ratio=0.95)
    expect(drive.get_by_role("combobox", name="Wards")).to_be_hidden()


def test_a_phone_asks_for_the_postcode_in_its_first_screen_before_what_is_told_besides(
    fresh_tab: Callable[..., Tab],
) -> None:
    drive = fresh_tab(size=PHONE).open_page("")
    box = drive.locator(".st-key-start input").first.bounding_box()
    besides = drive.locator(".st-key-finding_deprived").bounding_box()
    assert box
    assert besides
    assert box["y"] + box["height"] < 0.85 * PHONE[1], box
    assert besides["y"] > box["y"]
