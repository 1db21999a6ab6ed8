"""The stage inside the app: its keys work at once, and nothing that a room did is lost."""

from collections.abc import Callable
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Frame, Page, expect

from marmot_data.language import Words
from tests.browser.tab import PHONE, Tab
from tests.browser.test_axe import OPTIONS

WORDS = Words.load()
AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
SHOWN = "main > section:not([hidden])"


def stage(drive: Page) -> Frame:
    """Return the talk inside the page, once it is on its stage."""
    drive.locator('iframe[srcdoc*="talk"]').first.wait_for()
    drive.frame_locator("iframe").locator("body.stage").wait_for(state="attached")
    return next(one for one in drive.frames[1:] if one.query_selector("body.stage"))


def slide(drive: Page) -> int:
    return int(str(stage(drive).get_attribute(SHOWN, "id")))


def test_keys_work_as_soon_as_the_page_is_open(tab: Tab) -> None:
    drive = tab.open_page("present", talk="ten_years")
    stage(drive)
    for key in ("ArrowRight", "Space", "PageDown"):
        drive.keyboard.press(key)
    assert slide(drive) == 3, "the third is a guess, and the next key its answer"
    drive.keyboard.press("End")
    drive.keyboard.press("ArrowLeft")
    last = stage(drive).locator("main > section").count()
    assert slide(drive) == last - 1


def test_slide_ward_and_guess_survive_a_reload_and_a_choice_of_ward(tab: Tab) -> None:
    drive = tab.open_page("present", talk="the_gap")
    stage(drive)
    drive.keyboard.press("ArrowRight")
    drive.keyboard.press("Enter")
    drive.keyboard.type("Wyken")
    drive.keyboard.press("Enter")
    truth = f"{SHOWN} p.truth"
    assert stage(drive).is_visible(truth)
    drive.keyboard.press("w")
    assert "slide=2" in drive.url
    ward = tab.view()[1]["ward"]

    drive.reload()
    tab.settle()
    assert slide(drive) == 2
    assert tab.view()[1]["ward"] == ward, "what the stage chose is what the app shows"
    assert stage(drive).is_visible(truth)
    assert stage(drive).input_value(f"{SHOWN} input") == "Wyken"

    drive.get_by_role("combobox", name="Ward", exact=True).fill("Sherbourne")
    with tab.answering():
        drive.keyboard.press("Enter")
    assert slide(drive) == 2
    assert stage(drive).is_visible(truth)
    assert tab.view()[1]["ward"] == "sherbourne"

    stage(drive).click(f"{SHOWN} .again")
    assert stage(drive).is_hidden(truth)
    assert stage(drive).input_value(f"{SHOWN} input") == ""
    drive.reload()
    tab.settle()
    assert stage(drive).is_hidden(truth), "the next table begins anew"


def test_a_guess_is_cleared_with_one_key(tab: Tab) -> None:
    drive = tab.open_page("present", talk="ten_years", slide="3")
    assert slide(drive) == 3
    for key in ("8", "5", "Enter"):
        drive.keyboard.press(key)
    assert stage(drive).is_visible(f"{SHOWN} .scale .guess")
    drive.keyboard.press("c")
    assert stage(drive).is_hidden(f"{SHOWN} .scale .guess")
    assert stage(drive).is_hidden(f"{SHOWN} p.truth")


def test_another_talk_begins_at_its_first_slide(tab: Tab) -> None:
    drive = tab.open_page("present", talk="ten_years", slide="5")
    assert slide(drive) == 5
    drive.get_by_role("combobox", name="Talk", exact=True).click()
    with tab.answering():
        drive.get_by_role("option", name="The gap").click()
    assert slide(drive) == 1
    assert tab.view()[1]["slide"] == "1"
    drive.keyboard.press("ArrowRight")
    assert slide(drive) == 2, "its keys work without a click on the slide"


def test_a_talk_that_begins_anew_has_no_answer_open_from_the_rehearsal(tab: Tab) -> None:
    drive = tab.open_page("present", talk="the_gap", slide="2")
    stage(drive)
    drive.keyboard.press("Enter")
    drive.keyboard.type("Wyken")
    drive.keyboard.press("Enter")
    assert stage(drive).is_visible(f"{SHOWN} p.truth")
    drive.keyboard.press("Home")
    drive.keyboard.press("ArrowRight")
    assert slide(drive) == 2
    assert stage(drive).is_hidden(f"{SHOWN} p.truth")


def test_a_talk_about_a_ward_begins_once_the_ward_is_chosen(tab: Tab) -> None:
    drive = tab.open_page("present", talk="my_ward")
    expect(drive.locator("iframe[srcdoc]")).to_have_count(0)
    with tab.answering():
        drive.get_by_test_id("stMain").get_by_role("link", name="Foleshill").click()
    assert stage(drive).text_content(f"{SHOWN} h1") == "Foleshill"


def test_landmarks_are_unique_across_the_page_and_its_stage(tab: Tab) -> None:
    drive = tab.open_page("present", talk="the_gap")
    stage(drive)
    for frame in drive.frames:
        frame.evaluate(AXE.read_text("utf-8"))
    found = drive.evaluate("(options) => axe.run(document, options)", OPTIONS)
    looked = {
        node["target"][0]
        for one in found["passes"]
        for node in one["nodes"]
        if len(node["target"]) > 1
    }
    assert looked, "axe looked into the stage"
    assert [
        f"{one['id']}: {[n['html'][:120] for n in one['nodes']]}" for one in found["violations"]
    ] == []


@pytest.mark.parametrize("size", [(1440, 900), (1920, 1080), (820, 1180)])
def test_the_first_slide_and_its_tools_are_seen_at_once(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    drive = fresh_tab(size=size).open_page("present", talk="ten_years")
    stage(drive)
    inside = drive.frame_locator("iframe")
    box, heading, tools = (
        one.bounding_box()
        for one in (
            drive.locator("iframe"),
            inside.locator(f"{SHOWN} h1"),
            inside.locator("#tools"),
        )
    )
    assert box
    assert heading
    assert tools
    middle = heading["y"] + heading["height"] / 2 - box["y"]
    assert 0.3 < middle / box["height"] < 0.5, "a little above the middle of the stage"
    assert tools["y"] + tools["height"] <= size[1], "nobody has to scroll to what moves it"
    caption = drive.get_by_text("Press F for full screen").bounding_box()
    assert caption
    assert caption["y"] >= box["y"] + box["height"], "it stands below the stage"


def test_on_a_phone_the_talk_is_a_page_that_begins_at_its_top(
    fresh_tab: Callable[..., Tab],
) -> None:
    drive = fresh_tab(size=PHONE).open_page("present", talk="ten_years")
    begin = drive.frame_locator("iframe").get_by_role("button", name=WORDS("present.ui.present"))
    expect(begin).to_be_in_viewport()
