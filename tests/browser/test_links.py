"""The link owns the view: whoever follows it, and however, sees the same."""

from dataclasses import fields

import pytest
from playwright.sync_api import expect

from marmot_data.selection import Selection
from marmot_data.ui.pages import PAGES
from tests.browser.tab import EXCEPTION, FINDING, FOOTER, NOTICE, Tab

PATHS = [page.path for page in PAGES]
WARD = {"ward": "foleshill", "boundaries": "2004"}
"""a view that is not the one shown without a link"""


def menu_to(tab: Tab, path: str) -> str:
    """Find the menu's own link to a page: what a click follows and a new tab opens."""
    for link in tab.drive.locator("a:visible").all():
        address = str(link.evaluate("(one) => one.pathname"))
        if address == f"/{path}":
            return str(link.evaluate("(one) => one.href"))
    raise AssertionError(f"no visible link leads to /{path}")


def follow(tab: Tab, path: str) -> None:
    """Click the menu's link to a page and wait until it is drawn."""
    href = menu_to(tab, path)
    link = tab.drive.locator("a:visible").filter(has_not=tab.drive.locator("nothing"))
    chosen = next(one for one in link.all() if one.evaluate("(one) => one.href") == href)
    with tab.answering():
        chosen.click()


def test_back_and_forward_return_to_the_same_views(tab: Tab) -> None:
    tab.open_page("map", **WARD)
    at_the_map = tab.view()
    follow(tab, "crime")
    at_crime = tab.view()
    assert at_crime[0] == "/crime"
    assert at_crime[1] == at_the_map[1], "a page is changed, the view is kept"

    with tab.answering():
        tab.drive.go_back()
    assert tab.view() == at_the_map
    with tab.answering():
        tab.drive.go_forward()
    assert tab.view() == at_crime


def test_a_reload_keeps_the_view(tab: Tab) -> None:
    tab.open_page("map", **WARD)
    before = tab.view()

    with tab.answering():
        tab.drive.reload()

    assert tab.view() == before
    assert before[1]["ward"] == "foleshill"


def test_a_menu_link_opened_in_a_new_tab_keeps_the_view(tab: Tab) -> None:
    tab.open_page("map", **WARD)
    href = menu_to(tab, "ward")

    second = tab.new_tab()
    second.drive.goto(href)
    second.settle()

    path, query, _, _ = second.view()
    assert (path, query["ward"], query["boundaries"]) == ("/ward", "foleshill", "2004")
    tab.drive.bring_to_front()
    assert tab.view()[1]["ward"] == "foleshill", "the first tab is as it was"


def test_a_copied_address_shows_a_colleague_the_same(tab: Tab) -> None:
    tab.open_page("map", **WARD)

    colleague = tab.new_tab()
    colleague.drive.goto(tab.drive.url)
    colleague.settle()

    assert colleague.view() == tab.view()


def test_the_address_spells_out_every_field(tab: Tab) -> None:
    tab.open_page("map")

    with tab.answering():
        tab.drive.get_by_role("combobox", name="Ward").first.click()
        tab.drive.get_by_role("option", name="Foleshill").click()

    query = tab.view()[1]
    assert query["ward"] == "foleshill"
    assert set(query) == {field.name for field in fields(Selection)}


@pytest.mark.parametrize("path", PATHS, ids=[path or "overview" for path in PATHS])
def test_a_link_with_nonsense_in_every_field_gets_a_notice_and_a_full_page(
    tab: Tab, path: str
) -> None:
    nonsense = {
        field.name: "n\N{LATIN SMALL LETTER O WITH DIAERESIS}nsense" for field in fields(Selection)
    }
    drive = tab.open_page(path, **nonsense, never="heard of", year_="<b>1</b>")

    expect(drive.locator(NOTICE).first).to_be_visible()
    expect(drive.locator(EXCEPTION)).to_have_count(0)
    expect(drive.locator(FOOTER)).to_be_visible()
    assert drive.locator(FINDING).count() > 0
    assert drive.locator("b", has_text="1").count() == 0, "what a link says is never markup"
