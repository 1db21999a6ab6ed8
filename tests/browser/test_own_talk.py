"""A reader makes a talk: two cards, a question and a quote; saved, opened again, taken along."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import FrameLocator, expect
from pptx import Presentation

from marmot_data.language import Words
from tests.browser.tab import PHONE, Tab

WORDS = Words.load()
MENU = '[data-testid="stSidebar"] a'
SLIDE = '[class*="st-key-own_slide_"]'


def add(tab: Tab, card: str) -> None:
    """Press the button under a card."""
    button = tab.drive.locator(f".st-key-finding_{card} button.add")
    with tab.answering():
        button.click()  # once it can be seen, it is heard
    expect(button).to_have_text("Added")
    expect(tab.drive.get_by_test_id("stToast").last).to_contain_text("Make your own talk")


def write(tab: Tab, label: str, text: str) -> None:
    """Write into the last box of that name, and leave it."""
    box = tab.drive.get_by_label(label, exact=True).last
    box.fill(text)
    with tab.answering():
        box.press("Tab")


def press(tab: Tab, name: str) -> None:
    """Press the last button of that name."""
    with tab.answering():
        tab.drive.get_by_role("button", name=name, exact=True).last.click()


def numbered(tab: Tab) -> list[str]:
    """Return the numbers and headings of the slides on the page."""
    return [one.locator("strong").first.inner_text() for one in tab.drive.locator(SLIDE).all()]


def stage(tab: Tab) -> FrameLocator:
    """Return the stage of the page on which talks are shown."""
    return tab.drive.frame_locator('[data-testid="stIFrame"]')


def make(tab: Tab) -> None:
    """Make a talk of two cards, a question and a quote, with a reload on the way."""
    drive = tab.drive
    tab.open_page("gap", indicator="life_expectancy")
    add(tab, "life_expectancy")
    drive.reload()  # the server has forgotten it, the browser has not
    tab.settle()
    tab.runs()
    with tab.answering(to="/ward"):
        drive.locator(MENU, has_text="Ward").first.click()
    with tab.answering(to="/ward"):
        drive.get_by_role("button", name="Foleshill", exact=True).click()
    add(tab, "profile")
    with tab.answering(to="/own_talk"):
        drive.locator(MENU, has_text="Make your own talk").click()
    assert len(numbered(tab)) == 2
    press(tab, "Add a question")
    write(tab, "The question", "What would you change first?")
    press(tab, "Add a quote")
    write(tab, "What was said or written", "I waited 6 weeks for a reply.")
    assert "a quote needs its words" in drive.locator(SLIDE).last.inner_text()
    write(tab, "Who said or wrote it", "A reader")
    write(tab, "Year", "2024")
    write(tab, "Address of the page where you read it", "https://example.org/letters")
    assert "Not shown" not in drive.locator(SLIDE).last.inner_text()
    write(tab, "Title of the talk", "Our street")
    with tab.answering():
        drive.locator(".st-key-own_moves_2").get_by_role("button", name="Up").click()


def take_part(tab: Tab, fresh_tab: Callable[..., Tab]) -> None:
    """Let a phone follow the talk on the wall to its question, and answer it."""
    wall = stage(tab)
    wall.locator("#tools .room").click()
    expect(wall.locator("#way")).to_be_visible()
    parts = urlsplit(str(wall.locator("#way a").get_attribute("href")))
    wall.get_by_role("button", name=WORDS("room.wall.hide")).click()
    phone = fresh_tab(size=PHONE).drive
    phone.goto(f"{tab.address}{parts.path}#{parts.fragment}")
    expect(phone.locator("#slide h1")).to_have_text(wall.locator("h1").inner_text())
    expect(phone.locator("#slide svg")).to_contain_text("2nd fifth")
    wall.get_by_role("button", name=WORDS("present.ui.next")).click()
    expect(phone.locator("#slide h1")).to_have_text("What would you change first?")
    phone.locator("#answer").fill("More trees")
    phone.get_by_role("button", name=WORDS("room.phone.send")).click()
    expect(wall.locator("#tools .room")).to_contain_text(WORDS("room.wall.wait", number=1))


def save(tab: Tab, name: str, folder: Path) -> Path:
    """Press a button that gives a file, and return where it was saved under its own name."""
    with tab.drive.expect_download() as coming:
        tab.drive.get_by_role("button", name=name).click()
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    return file


@pytest.mark.browser
def test_a_talk_is_made_saved_opened_again_and_taken_along(
    fresh_tab: Callable[..., Tab], tmp_path: Path
) -> None:
    tab = fresh_tab()
    make(tab)
    made = numbered(tab)
    assert made[1] == "2. What would you change first?"
    file = save(tab, "Save as a file", tmp_path)
    assert file.name == "our-street.toml"
    slides = tomllib.loads(file.read_text("utf-8"))["slide"]
    assert [one["kind"] for one in slides] == ["card", "question", "card", "quote"]
    assert slides[2]["view"]["ward"] == "foleshill"

    other = fresh_tab()  # a reader who has never been here
    other.open_page("own_talk")
    other.drive.get_by_text("Open a talk from a file").click()
    wrong = tmp_path / "wrong.toml"
    wrong.write_bytes(b"\x00\x01 nothing")
    for path, said in ((wrong, "no talk that was saved here"), (file, "4 slides")):
        with other.answering():
            other.drive.locator('input[type="file"]').set_input_files(path)
        expect(other.drive.get_by_test_id("stToast").last).to_contain_text(said)
    assert numbered(other) == made
    with other.answering(to="/present"):
        other.drive.get_by_role("link", name="Show it on the wall").click()
    wall = [
        stage(other).locator(f"section[id='{number}'] :is(h1, h2)").text_content()
        for number in range(1, 5)
    ]
    assert [f"{number}. {one}" for number, one in enumerate(wall, 1)][:3] == made[:3]
    assert "I waited 6 weeks" in str(stage(other).locator("section[id='4']").text_content())
    take_part(other, fresh_tab)
    deck = Presentation(str(save(other, "PowerPoint", tmp_path)))
    assert len(deck.slides) == 4
    assert deck.slides[1].shapes.title.text_frame.text == "What would you change first?"
    kit = save(other, "HTML", tmp_path)
    assert kit.name == "our-street.html"
    assert kit.read_text("utf-8").count("<section ") == 4
    assert "I waited 6 weeks for a reply." in kit.read_text("utf-8")
    assert save(other, "poster", tmp_path).read_bytes().startswith(b"%PDF-")


@pytest.mark.browser
def test_the_page_fits_a_phone(fresh_tab: Callable[..., Tab]) -> None:
    tab = fresh_tab(size=PHONE)
    tab.open_page("own_talk")
    for kind in ("question", "quote"):
        press(tab, f"Add a {kind}")
    assert tab.too_wide() == []
    buttons = tab.drive.locator('[class*="st-key-own_moves_"] button')
    high = buttons.evaluate_all(
        "(all) => all.filter((one) => one.checkVisibility())"
        ".map((one) => one.getBoundingClientRect().height)"
    )
    assert len(high) == 6
    assert min(high) >= 44, "a finger finds it"
