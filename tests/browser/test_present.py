"""The no-network kit, opened from a file with every request blocked: keys, guesses, windows."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from marmot_data.catalogue.load import HOME, load
from marmot_data.charts.theme import LOOKS
from marmot_data.documents.talk.document import document
from marmot_data.findings.base import View
from marmot_data.language import Words
from marmot_data.link import Choices
from marmot_data.store import Dataset
from tests.browser.test_axe import OPTIONS

pytestmark = pytest.mark.browser

NOW = "document.querySelector('main > section:not([hidden])')"
WALL = (1920, 1080)
SMALLEST_LETTERS = 23.9
"""pixels on the wall; 24, less what rounding takes"""

SENTENCE_LETTERS = {WALL[0]: 29.9, 1024: 17.9}
"""width of the wall -> pixels of the letters of a sentence; 30 and 18, less what rounding takes"""
SENTENCES = """
() => [...document.querySelectorAll('main > section:not([hidden]) .body :is(p, li)')]
  .filter((one) => one.checkVisibility() && one.textContent.trim()
    && !one.closest('.legend, .shades, .subtitle, .sources, .years'))
  .map((one) => [parseFloat(getComputedStyle(one).fontSize), one.textContent.trim()])
"""
KITS = {f"{name}.html" for name in load().editorial.talks}
SMALL = """
() => [...document.querySelectorAll('main > section:not([hidden]) *')].filter((one) =>
    one.checkVisibility() && [...one.childNodes].some((child) =>
      child.nodeType === 3 && child.data.trim()) && !one.closest('.figures, .notes, title'))
  .map((one) => {
    const svg = one.ownerSVGElement;
    const box = svg?.viewBox.baseVal;
    const seen = svg?.getBoundingClientRect();
    const scale = svg ? Math.min(seen.width / box.width, seen.height / box.height) : 1;
    return [parseFloat(getComputedStyle(one).fontSize) * scale, one.textContent.trim()];
  })
"""


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write every talk as a file, as for a memory stick."""
    folder = tmp_path_factory.mktemp("kit")
    catalogue, data = load(), Dataset.load(HOME.parent / "coventry")
    default = Choices.of(catalogue, data, tuple(LOOKS)).default
    view = View(
        data=data,
        catalogue=catalogue,
        words=Words.load(),
        selection=default.moved(ward="foleshill"),
    )
    for name, talk in catalogue.editorial.talks.items():
        made = document(view, name, talk, base="https://marmot.example.org", made=date(2026, 1, 2))
        (folder / f"{name}.html").write_bytes(made)
    return folder


@pytest.fixture
def wall(chromium: Browser, kit: Path) -> Iterator[Page]:
    """Open the visitors' talk from its file; fail if anything was asked for or went wrong."""
    context = chromium.new_context(viewport={"width": WALL[0], "height": WALL[1]}, offline=True)
    page = context.new_page()
    asked: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto((kit / "ten_years.html").as_uri())
    yield page
    context.close()
    # The talk itself is opened; from there on nothing is asked for.
    assert {Path(one).name for one in asked if not one.startswith("data:")} <= KITS
    assert wrong == []


def number(page: Page) -> int:
    return int(page.evaluate(f"Number({NOW}.id)"))


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def test_the_keys_move_and_the_number_stands_in_the_link(wall: Page) -> None:
    press(wall, "ArrowRight")
    assert number(wall) == 2
    assert wall.url.endswith("#2")
    press(wall, "ArrowLeft", "ArrowLeft")
    assert number(wall) == 1
    press(wall, "End")
    last = number(wall)
    press(wall, "ArrowRight")
    assert number(wall) == last
    press(wall, "Home", " ", " ")
    assert number(wall) == 3


def test_a_link_with_a_number_opens_that_slide(wall: Page) -> None:
    wall.goto(wall.url.split("#")[0] + "#5")
    assert number(wall) == 5
    wall.evaluate("location.hash = '#7'")
    wall.wait_for_function(f"{NOW}.id === '7'")


def test_a_number_is_guessed_with_three_keys_and_the_truth_is_drawn_over_it(wall: Page) -> None:
    press(wall, "ArrowRight", "ArrowRight")
    truth = wall.locator(f"section[id='{number(wall)}'] p.truth")
    assert truth.is_hidden()
    press(wall, "8", "5", "Enter")
    assert truth.is_visible()
    assert "85" in wall.locator("svg.scale .guess text").first.text_content()  # type: ignore[operator]
    assert wall.locator("svg.scale g.truth").first.is_visible()
    press(wall, "ArrowRight")
    assert number(wall) == 4


def test_a_guess_that_is_no_number_is_told_so(wall: Page) -> None:
    press(wall, "ArrowRight", "ArrowRight", "Enter")
    wall.keyboard.type("many")
    press(wall, "Enter")
    assert wall.locator("section:not([hidden]) .heard").text_content() == "That is no number."
    assert wall.locator("section:not([hidden]) p.truth").is_hidden()
    wall.locator("section:not([hidden]) input").fill("150")
    press(wall, "Enter")
    assert wall.locator("section:not([hidden]) .heard").text_content() == (
        "That is outside the scale. Type a number from 60 to 95."
    )
    assert wall.locator("section:not([hidden]) p.truth").is_hidden()


def test_a_ward_is_guessed_by_its_name(wall: Page, kit: Path) -> None:
    page = wall.context.new_page()
    page.goto((kit / "the_gap.html").as_uri() + "#2")
    before = page.locator("section:not([hidden]) .value").all_text_contents()
    assert set(before) == {""}
    page.keyboard.press("Enter")
    page.keyboard.type("stoke")
    page.keyboard.press("Enter")
    assert page.locator("section:not([hidden]) .heard").text_content() == (
        "Which one do you mean: Lower Stoke or Upper Stoke?"
    )
    page.locator("section:not([hidden]) input").fill("wyk")
    page.keyboard.press("Enter")
    assert page.locator("section:not([hidden]) input").input_value() == "Wyken"
    assert page.locator("section:not([hidden]) p.truth").is_visible()
    assert "79.8" in page.locator("section:not([hidden]) .value").all_text_contents()
    page.close()


def test_the_years_move_without_a_network(wall: Page) -> None:
    wall.goto(wall.url.split("#")[0] + "#6")
    shown = wall.locator("section:not([hidden]) output")
    assert shown.text_content() == "index of 2025"
    before = wall.locator("section:not([hidden]) .value").all_text_contents()
    press(wall, "ArrowDown")
    assert shown.text_content() == "index of 2019"
    assert wall.locator("section:not([hidden]) .value").all_text_contents() != before
    press(wall, "ArrowUp")
    assert wall.locator("section:not([hidden]) .value").all_text_contents() == before


def test_the_spotlight_leaves_one_ward_and_says_its_figure(wall: Page) -> None:
    wall.goto(wall.url.split("#")[0] + "#6")
    press(wall, "s")
    assert wall.locator("section:not([hidden]) path.dim").count() == 17
    assert "Foleshill: 50.2" in str(wall.locator("#spot").text_content())
    press(wall, "w")
    assert "Henley" in str(wall.locator("#spot").text_content())
    press(wall, "s")
    assert wall.locator("#spot").is_hidden()


def test_blank_notes_help_and_escape(wall: Page) -> None:
    press(wall, "b")
    assert wall.locator("#blank").is_visible()
    press(wall, "Escape", "n")
    assert wall.locator("#blank").is_hidden()
    assert wall.locator("section:not([hidden]) .notes").is_visible()
    press(wall, "Escape", "?")
    assert wall.locator("section:not([hidden]) .notes").is_hidden()
    assert wall.locator("#keys").is_visible()
    press(wall, "?")
    assert wall.locator("#keys").is_hidden()
    press(wall, "Escape")
    assert wall.locator("main > section:visible").count() == wall.locator("main > section").count()


def test_a_digit_opens_the_slide_on_that_principle_or_says_there_is_none(wall: Page) -> None:
    press(wall, "1")
    assert wall.evaluate(f"{NOW}.querySelector('h2').textContent").endswith(
        "free school meals 50.5%"
    )
    press(wall, "8")
    assert "Pursue environmental sustainability" in str(wall.locator("#said").text_content())


def test_the_speakers_window_keeps_step(wall: Page) -> None:
    with wall.expect_popup() as opened:
        press(wall, "p")
    speaker = opened.value
    press(wall, "ArrowRight")
    assert speaker.locator("#title").text_content() == "Eight principles guide the work"
    assert "Six come from" in str(speaker.locator("#notes").text_content())
    assert "How long can a boy" in str(speaker.locator("#next").text_content())
    speaker.keyboard.press("ArrowLeft")
    assert number(wall) == 1
    assert "of 12 minutes" in str(speaker.locator("#time").text_content())


@pytest.mark.parametrize("name", ["best_start", "good_growth", "my_ward", "ten_years", "the_gap"])
@pytest.mark.parametrize("size", [WALL, (1024, 768)])
def test_every_slide_fits_its_wall_in_large_letters(
    wall: Page, kit: Path, name: str, size: tuple[int, int]
) -> None:
    wall.set_viewport_size({"width": size[0], "height": size[1]})
    page = wall.context.new_page()
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.goto((kit / f"{name}.html").as_uri())
    for slide in range(1, page.locator("main > section").count() + 1):
        page.evaluate(f"location.hash = '#{slide}'")
        page.wait_for_function(f"{NOW}.id === '{slide}'")
        over = page.evaluate(
            f"""() => [...{NOW}.querySelectorAll('.body, .side, footer')].filter((one) =>
                one.scrollHeight > one.clientHeight + 2
                || one.getBoundingClientRect().bottom > innerHeight).map((one) => one.className)"""
        )
        assert over == [], f"{name} {slide}"
        said = page.evaluate(SENTENCES)
        assert [one for one in said if one[0] < SENTENCE_LETTERS[size[0]]] == [], f"{name} {slide}"
        if size == WALL:
            small = [one for one in page.evaluate(SMALL) if one[0] < SMALLEST_LETTERS]
            assert small == [], f"{name} {slide}"
    page.close()


@pytest.mark.parametrize("reading", [False, True])
def test_axe_finds_nothing_on_any_slide_nor_on_the_page_to_read(
    wall: Page, *, reading: bool
) -> None:
    last = 1 if reading else wall.locator("main > section").count()
    if reading:
        press(wall, "t")
    for slide in range(1, last + 1):
        if not reading:
            wall.evaluate(f"location.hash = '#{slide}'")
            wall.wait_for_function(f"{NOW}.id === '{slide}'")
        found = Axe().run(wall, options=OPTIONS).response["violations"]
        told = [f"{one['id']}: {[node['html'][:120] for node in one['nodes']]}" for one in found]
        assert told == [], f"slide {slide}"
