"""The page of what was done, as a reader meets it: no figure without its year and its address."""

import pytest
from lxml.html import HtmlElement, fragment_fromstring

from marmot_data.catalogue.load import load
from marmot_data.language import Words
from tests.app.conftest import Open, turn_to

WORDS = Words.load()
KNOWN = load()
DEEDS = KNOWN.editorial.deeds
PAGE = "pages/deeds.py"


def deeds(open_page: Open, **fields: str) -> list[HtmlElement]:
    """Return what the page writes of each deed."""
    test = open_page(PAGE, **fields)
    assert not test.exception
    pieces = [fragment_fromstring(one.proto.body, "div") for one in test.get("html")]
    return [deed for piece in pieces for deed in piece.iter("article")]


def text_of(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("priority", ["all", "fair_work", "best_start"])
def test_every_figure_stands_with_its_period_its_scope_and_its_address(
    open_page: Open, priority: str
) -> None:
    lines = [
        (text_of(line), {link.get("href") for link in line.iter("a")})
        for deed in deeds(open_page, priority=priority)
        for line in deed.iter("li")
    ]
    wanted = [deed for deed in DEEDS.values() if priority in ("all", *deed.principles)]
    figures = [pair for deed in wanted for pair in deed.figures]
    assert len(figures) >= 15
    for figure, page in figures:
        digits = f"{figure.value:,.10g}" if figure.value < 1e6 else f"{figure.value / 1e6:.10g}"
        said = (f"{figure.period}, {figure.scope}: ", digits, figure.what, figure.doubt)
        assert [
            line
            for line, links in lines
            if all(one in line for one in said) and page.address in links
        ], (figure, page.address)


def test_every_deed_says_what_is_not_known_and_how_much_of_each_page_was_read(
    open_page: Open,
) -> None:
    shown = deeds(open_page)
    assert len(shown) == len(DEEDS)
    told = {text_of(next(one.iter("h3"))): one for one in shown}
    for deed in DEEDS.values():
        one = told[deed.title]
        for text in (deed.what, deed.unknown, deed.doubt, deed.caution, deed.ours):
            assert " ".join(text.split()) in text_of(one)
        links = {link.get("href"): text_of(link) for ol in one.iter("ol") for link in ol.iter("a")}
        assert links == {page.address: page.page for page in deed.sources}
        for said in {WORDS(f"deed.read_{page.read}") for page in deed.sources}:
            read = [said for page in deed.sources if WORDS(f"deed.read_{page.read}") == said]
            assert text_of(one).count(said) == len(read)


def test_under_a_principle_all_stands_open_and_among_all_it_waits(open_page: Open) -> None:
    closed, opened = deeds(open_page), deeds(open_page, priority="fair_work")
    for shown, is_open in ((closed, False), (opened, True)):
        assert shown
        for one in shown:
            (details,) = one.iter("details")
            assert ("open" in details.attrib) is is_open
            assert "page" in text_of(next(details.iter("summary")))


def test_links_lead_to_a_tab_of_their_own(open_page: Open) -> None:
    links = [link for one in deeds(open_page) for link in one.iter("a")]
    assert len(links) > len(DEEDS)
    assert {link.get("target") for link in links} == {"_blank"}


def test_the_map_has_its_words_its_list_and_its_table(open_page: Open) -> None:
    test = open_page(PAGE)
    (chart,) = test.get("vega_lite_chart")
    assert chart.proto.alt.startswith("9 places have a published address.")
    shown = " ".join(one.value for one in test.markdown).replace("\\", "")
    for deed in DEEDS.values():
        for site, _ in deed.sites:
            assert (
                f"**{site.name}** ({site.kind}): {site.address}, {site.postcode}. Ward: " in shown
            )
    turn_to(test, WORDS("card.table"))
    assert not test.exception


def test_a_ward_names_what_is_found_in_it_and_leads_there(open_page: Open) -> None:
    test = open_page("pages/ward.py", ward="longford", boundaries="2026")
    shown = " ".join(one.value for one in test.markdown)
    assert "Park Edge (family hub), Roseberry Avenue, CV2 1NE" in shown.replace("\\", "")
    labels = [link.proto.label for link in test.get("page_link")]
    assert WORDS("sites.open_deeds") in labels
    other = open_page("pages/ward.py", ward="wainbody", boundaries="2026")
    assert WORDS("sites.heading") not in [head.value for head in other.header]


def test_visitors_find_what_was_done_and_the_other_marmot_places(open_page: Open) -> None:
    links = {link.proto.label: link.proto.page for link in open_page().get("page_link")}
    assert links["For visitors"] == "visitors"
    assert links[WORDS("page.timeline")] == "timeline"
    test = open_page("pages/timeline.py")
    assert WORDS("marmot_places.heading") in [head.value for head in test.header]
    shown = " ".join(one.value for one in test.markdown)
    for place in KNOWN.editorial.marmot_places.place:
        assert all(f"]({page.address})" in shown for page in place.sources)


def test_a_year_before_everything_says_so(open_page: Open) -> None:
    shown = " ".join(one.value for one in open_page(PAGE, year="2011").markdown)
    assert WORDS("deeds.nothing_why") in shown
