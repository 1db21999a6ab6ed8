"""What can be taken away: by keyboard and by finger, copied or fetched."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.tab import Tab

PHONE = (390, 844)


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
        one.click()
        box = one.locator("xpath=following-sibling::ul").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= PHONE[0]
        high = one.bounding_box()
        assert high is not None
        assert high["height"] >= 44
    drive.locator(".stVegaLiteChart").first.hover()
    expect(drive.get_by_test_id("stElementToolbar").first).to_be_hidden()
