"""What can be taken away: by keyboard and by finger, copied or fetched."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.tab import Tab

PHONE = (390, 844)
MARKS = """(one) => [getComputedStyle(one, '::before').content,
  getComputedStyle(one, '::after').transform]"""


def test_a_sentence_a_link_and_a_file_are_taken_away_by_keyboard(tab: Tab) -> None:
    drive = tab.open_page("gap", indicator="life_expectancy", look="contrast")
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    menu = drive.locator(".st-key-finding_life_expectancy details.take")
    menu.locator("summary").focus()
    drive.keyboard.press("Enter")
    sentence = menu.get_by_role("button", name="Copy sentence")
    sentence.focus()
    drive.keyboard.press("Enter")
    expect(menu.get_by_role("button", name="Copied")).to_be_visible()
    copied = str(drive.evaluate("navigator.clipboard.readText()"))
    assert "women in the most deprived fifth of the city could expect to live 79.6 years" in copied
    menu.get_by_role("button", name="Copy link").click()
    drive.wait_for_function(
        "async () => (await navigator.clipboard.readText()).includes('/gap?')", timeout=5000
    )
    link = str(drive.evaluate("navigator.clipboard.readText()"))
    assert link.startswith("http")
    assert "look=contrast" in link
    assert link.endswith("#finding_life_expectancy")
    with drive.expect_download() as fetched:
        menu.get_by_role("link", name="Figures (CSV)").click()
    assert fetched.value.suggested_filename.startswith("coventry-life-expectancy")
    drive.keyboard.press("Escape")
    expect(sentence).to_be_hidden()


def test_the_menus_fit_a_phone_and_leave_no_other_way_to_a_picture(
    fresh_tab: Callable[..., Tab],
) -> None:
    tab = fresh_tab(size=PHONE)
    drive = tab.open_page("ward", ward="foleshill")
    summaries = drive.locator("details.take > summary")
    expect(summaries.first).to_be_visible()
    for place in (0, 1):
        one = summaries.nth(place)
        marks = [one.evaluate(MARKS)]
        one.click()
        marks.append(one.evaluate(MARKS))
        assert [before for before, _ in marks] == ["none", "none"], "no arrow of a download"
        assert marks[0][1] != marks[1][1] != "none", "an angle turns when the list opens"
        box = one.locator("xpath=following-sibling::ul").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= PHONE[0]
        high = one.bounding_box()
        assert high is not None
        assert high["height"] >= 44
    drive.locator(".stVegaLiteChart").first.hover()
    expect(drive.get_by_test_id("stElementToolbar").first).to_be_hidden()


@pytest.mark.parametrize("page", ["", "ward", "crime"])
def test_the_link_to_a_page_is_copied_from_the_corner_at_its_top(
    fresh_tab: Callable[..., Tab], page: str
) -> None:
    tab = fresh_tab(size=PHONE)
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    drive = tab.open_page(page, ward="foleshill")
    button = drive.locator(".copy-page")
    expect(button).to_be_in_viewport()
    box = button.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    assert box["y"] + box["height"] <= 60, "it stands in the bar"
    button.click()
    expect(button).to_have_text("Copied")
    link = str(drive.evaluate("navigator.clipboard.readText()"))
    assert f"/{page}?" in link
    assert "ward=foleshill" in link
    # On a phone it stays in sight; a desk has it above the filters, and not over what is read.
    drive.mouse.move(200, 500)
    drive.mouse.wheel(0, 600)
    expect(button).to_be_in_viewport()
    drive.set_viewport_size({"width": 1440, "height": 900})
    main = "document.querySelector('[data-testid=stMain]')"
    drive.evaluate(f"{main}.scrollTo(0, 400)")
    expect(button).not_to_be_in_viewport()
    drive.evaluate(f"{main}.scrollTo(0, 0)")
    expect(button).to_be_in_viewport()
    ground = button.evaluate("(one) => getComputedStyle(one).backgroundColor")
    assert ground == "rgb(255, 255, 255)", "nothing that is scrolled under it shines through"


@pytest.mark.parametrize("light", ["", "light/"])
@pytest.mark.parametrize("place", ["finding_every_ward", "finding_people", "closely"])
def test_a_link_to_a_figure_opens_at_the_figure(
    fresh_tab: Callable[..., Tab], place: str, light: str
) -> None:
    tab = fresh_tab(size=PHONE)
    drive = tab.drive
    drive.goto(tab.link(f"{light}ward", ward="foleshill") + f"#{place}")
    if not light:
        tab.settle()
    box = drive.locator(f"#{place}, .st-key-{place}").last
    expect(box).to_be_in_viewport(timeout=15_000)
    drive.wait_for_timeout(1500)  # what comes late above it must not push it away
    at = box.bounding_box()
    assert at is not None
    assert -5 <= at["y"] <= 160, "it stands at the top of the window"
