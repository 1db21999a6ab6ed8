"""A hall: one wall, the speaker's window and five phones go through a talk together."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import FrameLocator, Locator, Page, expect

from marmot_data.language import Words
from tests.browser.tab import PHONE, Tab
from tests.browser.test_axe import OPTIONS
from tests.browser.wire import Wire

pytestmark = pytest.mark.browser
expect.set_options(timeout=20_000)  # eight windows share what the machine has

WORDS, NORWEGIAN = Words.load(), Words.load("nb")
WALL = (1920, 1080)
FIRST = 60 / 1024
"""MiB that a phone fetches until it shows its first slide"""
REFUSED = re.compile(r"(status of 4\d\d|ERR_FAILED|ERR_INTERNET_DISCONNECTED) .*/room/")
CUT = """(body, end) => {
  const fetch = window.fetch;
  window.fetch = (to, given) =>
    String(to).endsWith(end) ? Promise.reject(new TypeError("cut")) : fetch(to, given);
  window.mend = () => { window.fetch = fetch; };
}"""
MARKUP = '<img src=x onerror="alert(1)"> more buses'
QUESTION, LAST = 15, 16


class Hall:
    """The wall of a talk, with what stands around it."""

    def __init__(self, fresh_tab: Callable[..., Tab]) -> None:
        self.tab = fresh_tab(size=WALL)
        self.tab.open_page("present", talk="ten_years")
        self.page: Page = self.tab.drive
        self.stage: FrameLocator = self.page.frame_locator("iframe")
        self.fresh_tab = fresh_tab
        self.phones: list[Page] = []
        self.stage.locator("#tools .room").wait_for()
        self.stage.locator("main > section:visible h1").click()

    @property
    def cards(self) -> Locator:
        """The lines on the slide that the wall shows."""
        return self.stage.locator("section:visible .cards li")

    def press(self, *keys: str) -> None:
        """Press keys on the wall."""
        for key in keys:
            self.page.keyboard.press(key)

    @contextmanager
    def cut(self, end: str) -> Iterator[None]:
        """Let nothing through from the wall to addresses that end so, for a while.

        The page itself refuses: past a route laid a moment ago Chromium may still send one request.
        """
        body = self.stage.locator("body")
        body.evaluate(CUT, end)
        yield
        body.evaluate("window.mend()")

    def way(self) -> tuple[str, str]:
        """Show the way in; return the code and the link in the picture."""
        self.press("r")
        expect(self.stage.locator("#way")).to_be_visible()
        code = self.stage.locator("#way .letters").inner_text().replace(" ", "")
        return code, str(self.stage.locator("#way a").get_attribute("href"))

    def phone(self, link: str, language: str = "en") -> Page:
        """Scan the picture with one more phone."""
        page = self.fresh_tab(size=PHONE).drive
        parts = urlsplit(link)
        page.goto(f"{self.tab.address}{parts.path}?language={language}#{parts.fragment}")
        self.phones.append(page)
        return page

    def shows(self, heading: str, *phones: Page) -> None:
        """Wait until phones show a slide; all of them, if none is named."""
        for page in phones or self.phones:
            expect(page.locator("#slide h1")).to_have_text(heading)


@pytest.fixture
def hall(fresh_tab: Callable[..., Tab]) -> Iterator[Hall]:
    """Open the wall; the tabs' own fixture fails if anything went wrong on it or on a phone.

    What a room refuses, browsers call an error on their console.
    """
    opened: list[Tab] = []

    def fresh(**given: Any) -> Tab:
        opened.append(fresh_tab(**given))
        return opened[-1]

    yield Hall(fresh)
    for tab in opened:
        tab.errors[:] = [one for one in tab.errors if not REFUSED.search(one)]


def answered(page: Page, text: str) -> None:
    """Send something from a phone."""
    page.locator("#answer").fill(text)
    page.get_by_role("button", name=WORDS("room.phone.send")).click()


def sound(page: Page) -> None:
    """Let axe find nothing."""
    found = Axe().run(page, options=OPTIONS).response["violations"]
    assert [f"{one['id']}: {[node['html'][:120] for node in one['nodes']]}" for one in found] == []


def test_five_phones_go_through_a_talk(hall: Hall, tmp_path: Path) -> None:
    code, link = hall.way()
    typing = types_the_code(hall, code)
    hall.phones.append(typing)
    norwegian = hall.phone(link, "nb")
    english = [typing, *(hall.phone(link) for _ in range(3))]
    expect(hall.stage.locator("#way [aria-live]")).to_have_text("Phones: 5")
    hall.press("r")
    expect(hall.stage.locator("#way")).to_be_hidden()
    expect(hall.stage.locator("#tools .room")).to_contain_text(f"{code[:3]} {code[3:]}")
    late = hall.phone("/room")
    late.get_by_label(WORDS("room.phone.code")).fill(code)
    late.get_by_role("button", name=WORDS("room.phone.enter")).click()
    hall.shows("Ten years a Marmot City", late)
    hall.phones.remove(late)
    late.close()
    follow(hall, english, norwegian)
    guess(hall, english)
    hall.press("End", *["ArrowLeft"] * (LAST - QUESTION))
    hall.shows("What would you take home to your own city?", *english)
    write(hall, english, tmp_path / "lines.csv")
    reload(hall, code)
    end(hall, norwegian)


def types_the_code(hall: Hall, code: str) -> Page:
    """Come in by the code, small letters and all; what comes over the wire is little."""
    tab = hall.fresh_tab(size=PHONE)
    wire = Wire(tab.context.new_cdp_session(tab.drive))
    tab.drive.goto(f"{tab.address}/room")
    tab.drive.get_by_label(WORDS("room.phone.code")).fill(f"{code[:3].lower()} {code[3:]}")
    tab.drive.get_by_role("button", name=WORDS("room.phone.enter")).click()
    hall.shows("Ten years a Marmot City", tab.drive)
    assert 0 < wire.mebibytes < FIRST
    assert tab.context.cookies() == []
    return tab.drive


def follow(hall: Hall, english: list[Page], norwegian: Page) -> None:
    """See what the wall shows, look ahead, and come back with one touch."""
    hall.press("ArrowRight")
    hall.shows("Eight principles guide the work", *english)
    expect(norwegian.locator("#count")).to_have_text(f"Lysbilde 2 av {LAST}")
    expect(norwegian.locator("#slide article")).to_have_attribute("lang", "nb")
    typing = english[0]
    sound(typing)
    ahead = typing.get_by_role("button", name=WORDS("room.phone.next"))
    ahead.click()
    expect(typing.locator("#slide h1")).to_contain_text("How long can a boy")
    expect(ahead).to_be_disabled()
    expect(typing.locator("#asked")).to_be_empty()
    typing.get_by_role("button", name=WORDS("room.phone.follow")).click()
    hall.shows("Eight principles guide the work", typing)


def guess(hall: Hall, english: list[Page]) -> None:
    """Guess; the truth comes among the dots, and goes with them for the next table."""
    hall.press("ArrowRight")
    truth = hall.stage.locator("section:visible p.truth")
    for page, text in zip(english, ("80", "84,5", "71", "77"), strict=True):
        answered(page, text)
        expect(page.locator("#asked [role=status]")).to_contain_text("Your guess is in")
    answered(english[0], "150")
    expect(english[0].locator("#asked [role=status]")).to_have_text(
        "That is outside the scale. Type a number from 60 to 95."
    )
    dots = hall.stage.locator("section:visible .scale .room circle")
    expect(dots).to_have_count(4)
    expect(truth).to_be_hidden()
    hall.press("ArrowRight")
    expect(truth).to_be_visible()
    told = truth.inner_text()
    for page in english:
        expect(page.locator("#slide")).to_contain_text(told)
    expect(english[0].locator("#asked")).to_have_text("Your guess: 80")
    hall.press("c")
    expect(dots).to_have_count(0)
    for page in english:
        expect(page.locator("#slide")).not_to_contain_text(told)


def write(hall: Hall, english: list[Page], file: Path) -> None:
    """Write a line; it is on the wall, as text, when it was let through, and can be saved."""
    with hall.page.expect_popup() as opened:
        hall.press("p")
    speaker = opened.value
    answered(english[0], MARKUP)
    answered(english[1], "ring 024 7683 3333")
    expect(english[1].locator("#asked [role=status]")).to_contain_text("telephone number")
    expect(speaker.locator("#lines li")).to_have_count(1)
    expect(hall.cards).to_have_count(0)
    show = speaker.get_by_role("button", name=WORDS("room.wall.let"))
    with hall.cut("/let"):
        show.click()
        expect(hall.stage.locator("#said")).to_have_text(WORDS("room.wall.no_answer"))
    show.click()
    expect(hall.cards).to_have_text([MARKUP])
    assert hall.stage.locator(".cards img").count() == 0
    with hall.page.expect_download() as coming:
        speaker.get_by_role("button", name=WORDS("room.wall.save")).click()
    coming.value.save_as(file)
    saved = file.read_text("utf-8-sig")
    assert saved.startswith(f"Slide,Question,Time,Line\n{QUESTION},What would you take home")
    assert "more buses" in saved


def reload(hall: Hall, code: str) -> None:
    """Load the wall anew: it is the same room."""
    hall.page.reload()
    hall.tab.settle()
    hall.stage.locator("#tools .room").wait_for()
    hall.stage.locator("main > section:visible :is(h1, h2)").click()
    expect(hall.cards).to_have_text([MARKUP])
    assert hall.way()[0] == code


def end_it(hall: Hall) -> None:
    """Press X, and say that the room is to end."""
    hall.press("x")
    hall.stage.locator("#ending").get_by_role("button", name=WORDS("room.wall.end")).click()


def end(hall: Hall, norwegian: Page) -> None:
    """End the room: phones and wall say so, and Enter alone ends nothing."""
    hall.press("x", "Enter")
    expect(hall.stage.locator("#ending")).to_be_hidden()
    end_it(hall)
    for page in hall.phones:
        said = (NORWEGIAN if page is norwegian else WORDS)("room.phone.over")
        expect(page.locator("#said")).to_contain_text(said)
    expect(hall.stage.locator("#said")).to_contain_text("The room has ended")
    hall.way()
    expect(hall.stage.locator("#said")).to_be_hidden()
    hall.phones[0].reload()
    expect(hall.phones[0].locator("#said")).to_contain_text("No room with this code is open now")


def test_without_an_answer_the_talk_goes_on(hall: Hall) -> None:
    with hall.cut("/open"):
        hall.press("r")
        expect(hall.stage.locator("#said")).to_contain_text("The talk goes on without phones")
        hall.press("ArrowRight")
        expect(hall.stage.locator("main > section:visible")).to_have_attribute("id", "2")


def test_a_network_that_fails_for_a_while_loses_nobody(hall: Hall) -> None:
    phone = hall.phone(hall.way()[1])
    hall.press("r")
    badge = hall.stage.locator("#tools .room")
    hall.shows("Ten years a Marmot City")
    hall.tab.context.set_offline(True)
    hall.press("ArrowRight")
    expect(badge).to_have_text(WORDS("room.wall.lost"))
    end_it(hall)
    expect(hall.stage.locator("#said")).to_have_text(WORDS("room.wall.not_ended"))
    hall.tab.context.set_offline(False)
    hall.shows("Eight principles guide the work")
    expect(badge).to_contain_text(WORDS("room.wall.phones", number=1))
    phone.context.set_offline(True)
    hall.press("ArrowRight")
    expect(phone.locator("#said")).to_have_text(WORDS("room.phone.lost"))
    phone.context.set_offline(False)
    expect(phone.locator("#slide h1")).to_contain_text("How long can a boy")
    expect(phone.locator("#said")).to_be_empty()


def test_a_line_that_has_gone_silent_is_opened_again(hall: Hall) -> None:
    parts = urlsplit(hall.way()[1])
    phone = hall.fresh_tab(size=PHONE).drive
    phone.clock.install()
    phone.goto(f"{hall.tab.address}{parts.path}#{parts.fragment}")
    hall.shows("Ten years a Marmot City", phone)
    phone.clock.fast_forward(30_000)
    expect(phone.locator("#said")).to_be_empty()
    with phone.expect_request("**/phone"):  # a network that fails without a word tells nobody
        phone.clock.fast_forward(41_000)
    hall.press("r", "ArrowRight")
    hall.shows("Eight principles guide the work", phone)
