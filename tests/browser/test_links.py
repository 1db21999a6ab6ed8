"""The link owns the view: whoever follows it, and however, sees the same."""

from dataclasses import fields
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Locator, WebSocket, expect

from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.ui.pages import PAGES
from tests.browser.tab import EXCEPTION, FINDING, FOOTER, NOTICE, Tab
from tests.sampling import some_of

PATHS = [page.path for page in PAGES]
WARD = {"ward": "foleshill", "boundaries": "2004"}
"""a view that is not the one shown without a link"""


def menu_to(tab: Tab, path: str) -> Locator:
    """Find the menu's own link to a page: what a click follows and a new tab opens."""
    for link in tab.drive.locator("a:visible").all():
        if link.evaluate("(one) => one.pathname") == f"/{path}":
            return link
    raise AssertionError(f"no visible link leads to /{path}")


def test_back_and_forward_return_to_the_same_views(tab: Tab) -> None:
    tab.open_page("map", **WARD)
    at_the_map = tab.view()
    with tab.answering(to="/crime"):
        menu_to(tab, "crime").click()
    at_crime = tab.view()
    assert at_crime[0] == "/crime"
    assert at_crime[1].items() >= WARD.items(), "a page is changed, the view is kept"

    with tab.answering(to="/map"):
        tab.drive.go_back()
    assert tab.view() == at_the_map
    with tab.answering(to="/crime"):
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
    tab.open_page("crime", **WARD)
    href = menu_to(tab, "ward").evaluate("(one) => one.href")

    second = tab.new_tab()
    second.drive.goto(href)
    second.settle()

    path, query, _, _ = second.view()
    assert (path, query["ward"], query["boundaries"]) == ("/ward", "foleshill", "2004")
    tab.drive.bring_to_front()
    assert tab.view()[1]["ward"] == "foleshill", "the first tab is as it was"


def test_the_menu_leads_back_to_the_overview(tab: Tab) -> None:
    tab.open_page("ward", **WARD)
    overview = tab.drive.locator('[data-testid="stSidebar"] a').first

    with tab.answering(to="/"):
        overview.click()

    path, query, _, _ = tab.view()
    assert path == "/"
    assert query.items() >= WARD.items()


def test_the_overviews_link_opened_in_a_new_tab_opens_the_overview(tab: Tab) -> None:
    tab.open_page("ward", **WARD)
    assert tab.view()[0] == "/ward"

    with tab.context.expect_page() as second:
        tab.drive.locator('[data-testid="stSidebar"] a').first.click(modifiers=["Control"])

    assert urlsplit(second.value.url).path == "/"
    assert dict(parse_qsl(urlsplit(second.value.url).query)).items() >= WARD.items()
    assert tab.view()[0] == "/ward"


def test_what_is_chosen_is_made_anew_without_the_menu_which_leads_on_with_it(tab: Tab) -> None:
    sent: list[bytes] = []

    def keep(message: bytes | str) -> None:
        sent.append(message if isinstance(message, bytes) else message.encode())

    def listen(socket: WebSocket) -> None:
        socket.on("framereceived", keep)

    tab.drive.on("websocket", listen)
    tab.open_page("compare", ward="foleshill")
    in_the_menu = Words.load()("page.timeline").encode()  # no page but its own has it elsewhere
    assert any(in_the_menu in one for one in sent)
    sent.clear()

    for name, slug in (("Wyken", "wyken"), ("Earlsdon", "earlsdon")):
        with tab.answering():
            tab.drive.get_by_role("combobox", name="Ward").first.click()
            tab.drive.get_by_role("option", name=name).click()
        for path, reach in (("crime", Locator.hover), ("map", Locator.focus)):
            link = menu_to(tab, path)
            reach(link)
            leads = link.evaluate("(one) => new URLSearchParams(one.search).get('ward')")
            assert leads == slug, "as another tab would open it"
    assert any(b"Earlsdon" in one for one in sent)
    assert not any(in_the_menu in one for one in sent)

    with tab.answering(to="/ward"):
        menu_to(tab, "ward").click()
    assert tab.view()[2] == "Earlsdon"
    with tab.answering(to="/compare"):
        tab.drive.go_back()
    assert tab.view()[1]["ward"] == "earlsdon"
    with tab.answering():
        tab.drive.go_back()
    assert tab.view()[1]["ward"] == "wyken"


def test_a_copied_address_shows_a_colleague_the_same(tab: Tab) -> None:
    tab.open_page("ward", **WARD)

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


@pytest.mark.parametrize("path", some_of(PATHS, every=1, usual=3))
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
