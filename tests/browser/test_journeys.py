"""Five ways through the app, walked as a councillor walks them: by keyboard, mouse and printer."""

import re
import zlib
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.tab import DESK, NOTICE, PHONE, Tab

ANSWER = ".st-key-finding_answer"
ON_PAPER = """
(wanted) => wanted.map((one) => [one, [...document.querySelectorAll(one)]
  .some((part) => part.checkVisibility() && part.getBoundingClientRect().height > 0)])
"""
PLOT_WIDTHS = """
() => [...document.querySelectorAll('svg.marks')].map((one) =>
  one.querySelector('.root path.background').getBBox().width)
"""
HIDDEN = (
    '[data-testid="stSidebar"]',
    ".st-key-filters",
    '[data-testid="stForm"]',
    '[data-testid="stSelectbox"]',
    '.stTabs [role="tablist"]',
    ".st-key-unasked",
)
"""what paper has no use for: menu, filters, what is typed into, chosen from, or not yet asked"""
SHOWN = ("h1", ".ward-answer .said", ".questions", ".profile", ".st-key-finding_trend svg.marks")


def choose(tab: Tab, label: str, typed: str) -> None:
    """Choose in a menu as a keyboard does it: type until it stands there, then Enter."""
    tab.drive.get_by_role("combobox", name=label, exact=True).first.focus()
    tab.drive.keyboard.type(typed)
    with tab.answering():
        tab.drive.keyboard.press("Enter")


def pieces_of_text(pdf: bytes) -> list[int]:
    """Count the pieces of text on each sheet of a print."""
    found = []
    for number in re.findall(rb"/Type /Page\b(?!s).*?/Contents (\d+) 0 R", pdf, re.DOTALL):
        drawn = re.search(
            rb"\n" + number + rb" 0 obj\n<<.*?stream\n(.*?)\nendstream", pdf, re.DOTALL
        )
        assert drawn is not None
        found.append(len(re.findall(rb"\bT[jJ]\b", zlib.decompress(drawn[1]))))
    return found


def test_from_a_postcode_to_the_printed_page_of_its_ward(tab: Tab) -> None:
    drive = tab.open_page("ward", boundaries="2026")
    drive.get_by_label("Postcode or ward").click()
    drive.keyboard.type("cv1 2jt")
    with tab.answering():
        drive.get_by_role("button", name="Find", exact=True).click()

    assert tab.view()[1]["ward"] == "cheylesmore"
    assert "2jt" not in drive.url.lower(), "a postcode is personal and stays out of the link"
    expect(drive.locator("h1")).to_have_text("Cheylesmore")
    told = drive.locator(".st-key-postcode_found")
    expect(drive.get_by_text("CV1 2JT is in Cheylesmore.")).to_have_count(1)
    expect(told).to_contain_text("Wards of 2004 to May 2026: St Michael's")

    drive.emulate_media(media="print")
    seen = dict(drive.evaluate(ON_PAPER, [*HIDDEN, *SHOWN]))
    assert [one for one in HIDDEN if seen[one]] == []
    assert [one for one in SHOWN if not seen[one]] == []
    assert min(drive.evaluate(PLOT_WIDTHS)) > 100, "no chart collapsed on its way to the paper"
    paper = " ".join(drive.locator("body").inner_text().split())  # what is not printed is not in it
    answers = drive.locator(".ward-answer .said").all_inner_texts()
    assert len(answers) == 2, "how deprived it is, and how it differs from the city"
    for wanted in (
        "How long do women live?",
        *(" ".join(answer.split()) for answer in answers),
        "CV1 2JT is in Cheylesmore.",
        "Wards of 2004 to May 2026: St Michael's",
        "What has changed?",
        "Disability-free life expectancy, women 2009 to 2013",
        "Where the figures on this page come from",
        "Ministry of Housing, Communities and Local Government: English indices of deprivation",
    ):
        assert wanted in paper
    assert "All priorities" not in paper
    sheets = pieces_of_text(drive.pdf(format="A4"))
    assert 4 <= len(sheets) <= 9, sheets
    assert min(sheets) >= 3, "no sheet is left empty"


@pytest.mark.parametrize("size", [DESK, PHONE])
def test_a_postcode_typed_on_the_first_page_is_told_at_the_top_of_its_ward(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    tab = fresh_tab(size=size)
    drive = tab.open_page("")
    drive.get_by_label("Postcode or ward").fill("CV6 4BZ")
    with tab.answering("/ward"):
        drive.get_by_role("button", name="Find", exact=True).click()

    expect(drive.locator("h1")).to_have_text("Holbrooks")
    told = drive.get_by_text("CV6 4BZ is in Holbrooks.")
    expect(told).to_contain_text("Before May 2026 it was in Holbrook.")
    expect(told).to_be_in_viewport()
    assert "4bz" not in drive.url.lower(), "a postcode is personal and stays out of the link"


SCROLLED = "() => document.querySelector('[data-testid=stMain]').scrollTop"
SCROLL = "(down) => document.querySelector('[data-testid=stMain]').scrollBy(0, down)"


@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_a_ward_is_shown_from_its_top_however_far_down_it_was_chosen(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    tab = fresh_tab(size=size)
    drive = tab.open_page("")
    drive.get_by_label("Postcode or ward").fill("CV2 4EN")
    drive.evaluate(SCROLL, 350)
    assert drive.evaluate(SCROLLED) > 100
    with tab.answering("/ward"):
        drive.keyboard.press("Enter")
    expect(drive.get_by_text("CV2 4EN is in Upper Stoke").first).to_be_in_viewport()
    assert drive.evaluate(SCROLLED) == 0
    drive = tab.open_page("ward")
    drive.evaluate(SCROLL, 300)
    assert drive.evaluate(SCROLLED) > 100
    with tab.answering():
        drive.get_by_role("button", name="Wyken", exact=True).click()
    expect(drive.locator("h1")).to_have_text("Wyken")
    drive.wait_for_function(f"({SCROLLED})() === 0")


def test_who_typed_a_ward_and_then_chooses_a_figure_stays_where_it_was_chosen(
    tab: Tab,
) -> None:
    drive = tab.open_page("")
    drive.get_by_label("Postcode or ward").fill("wyken")
    with tab.answering("/ward"):
        drive.keyboard.press("Enter")
    box = drive.get_by_role("combobox", name="Figure")
    box.scroll_into_view_if_needed()
    before = drive.evaluate(SCROLLED)
    assert before > 1000
    # Key by key: a menu that opens while the page still scrolls is closed; the next key opens it.
    box.press_sequentially("Overcrowded")
    with tab.answering():
        drive.get_by_role("option", name="Overcrowded homes").click()
    expect(drive.locator(".st-key-finding_trend")).to_contain_text("Overcrowd")
    assert drive.evaluate(SCROLLED) > before - 100


def test_the_map_by_keyboard_alone(tab: Tab) -> None:
    drive = tab.open_page("map", ward="foleshill")
    for _ in range(60):
        drive.keyboard.press("Tab")
        if drive.evaluate(INSIDE_MAP):
            break
    assert "Foleshill" in spoken(drive), "Tab leads into the map, to the ward that is chosen"
    heard = {spoken(drive)}
    for key in ("ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight", "ArrowDown"):
        drive.keyboard.press(key)
        heard.add(spoken(drive))
    assert len(heard) >= 4, "each step leads to another ward, with its value"
    assert all(re.search(r"\d", text) for text in heard)
    here = spoken(drive)

    with tab.answering():
        drive.keyboard.press("Enter")

    chosen = tab.view()[1]["ward"]
    assert chosen != "foleshill"
    assert here.lower().replace("'", "").replace(" ", "-").startswith(chosen)


INSIDE_MAP = """
() => {
  let one = document.activeElement;
  while (one && one.shadowRoot && one.shadowRoot.activeElement) one = one.shadowRoot.activeElement;
  return one && one.closest('.area-map') && one.tagName === 'g' ? one.getAttribute('aria-label')
    : null;
}
"""


def spoken(drive: Page) -> str:
    """Return what a screen reader says of the ward on the map that has the focus."""
    return str(drive.evaluate(INSIDE_MAP) or "")


def test_wards_are_compared_and_a_colleague_follows_the_link(
    tab: Tab, fresh_tab: Callable[..., Tab]
) -> None:
    drive = tab.open_page(
        "compare",
        indicator="children_low_income",
        boundaries="2004",
        areas="coventry~birmingham~england",
    )
    drive.get_by_text("Choose areas").click()
    places, wards = (drive.get_by_role("combobox", name=name) for name in ("Places", "Wards"))
    for _ in ("England", "Birmingham"):  # the last first
        places.focus()
        with tab.answering():
            drive.keyboard.press("Backspace")
    assert tab.view()[1]["areas"] == "coventry"
    for ward in ("Foleshill", "Earlsdon", "Wainbody"):
        wards.focus()
        drive.keyboard.type(ward)
        with tab.answering():
            drive.keyboard.press("Enter")

    before = tab.view()
    assert before[1]["areas"] == "foleshill~earlsdon~wainbody~coventry"
    expect(drive.locator(ANSWER)).to_contain_text("Foleshill")

    colleague = fresh_tab()
    colleague.drive.goto(drive.url)
    colleague.settle()
    assert colleague.view() == before


def test_one_claim_is_allowed_and_another_refused_with_its_reason(tab: Tab) -> None:
    drive = tab.open_page(
        "claims",
        ward="foleshill",
        boundaries="2004",
        indicator="overcrowding",
        claim="differs",
    )
    choose(tab, "Claim", "Worse than the city")
    # The link asks for a claim: its answer stands before what is ready to quote.
    answer, quote = drive.locator(ANSWER), drive.get_by_test_id("stCode").first
    expect(answer).to_contain_text("Yes, the figures support this")
    expect(quote).to_contain_text("which was worse than Coventry's 5.8%")
    expect(quote).to_contain_text("source: Office for National Statistics.")

    choose(tab, "Claim", "Better than England")
    assert tab.view()[1]["claim"] == "better_country"
    expect(answer).to_contain_text("No, the figures do not support this")
    expect(answer).to_contain_text("the figures say the opposite, 16.4% against 4.4%")
    expect(quote).to_contain_text("which was worse than England's 4.4%")
    expect(drive.get_by_text("about 1 in 20 claims tested at 95%")).to_be_visible()


def test_from_old_to_new_boundaries_the_ward_is_kept_or_the_change_is_said(tab: Tab) -> None:
    drive = tab.open_page("ward", ward="foleshill", boundaries="2004")
    choose(tab, "Ward boundaries", "Since May")
    assert tab.view()[1].items() >= {"ward": "foleshill", "boundaries": "2026"}.items()
    expect(drive.locator("h1")).to_have_text("Foleshill")
    expect(drive.locator(NOTICE)).to_have_count(0)

    tab.open_page("ward", ward="holbrook", boundaries="2004")
    choose(tab, "Ward boundaries", "Since May")
    expect(drive.locator("h1")).to_have_text("Holbrooks")
    expect(drive.locator(NOTICE)).to_contain_text("Holbrook is not a ward under the boundaries")
    expect(drive.locator(NOTICE)).to_contain_text("Most of its people live")
