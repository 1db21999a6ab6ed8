"""The page of what was done, as a reader meets it: no figure without its year and its address."""

import pytest

from marmot_data.catalogue.load import load
from marmot_data.language import Words
from tests.app.conftest import Open, turn_to

WORDS = Words.load()
KNOWN = load()
DEEDS = KNOWN.editorial.deeds
PAGE = "pages/deeds.py"


def lines(open_page: Open, **fields: str) -> list[str]:
    """Return every line of the page's text, without the signs that make it safe."""
    test = open_page(PAGE, **fields)
    assert not test.exception
    parts = [*test.markdown, *test.subheader, *test.caption, *test.header]
    return [line for one in parts for line in one.value.replace("\\", "").split("\n")]


@pytest.mark.parametrize("priority", ["all", "fair_work", "best_start"])
def test_every_figure_stands_with_its_period_its_scope_and_its_address(
    open_page: Open, priority: str
) -> None:
    shown = lines(open_page, priority=priority)
    wanted = [deed for deed in DEEDS.values() if priority in ("all", *deed.principles)]
    figures = [pair for deed in wanted for pair in deed.figures]
    assert len(figures) >= 15
    for figure, page in figures:
        digits = f"{figure.value:,.10g}" if figure.value < 1e6 else f"{figure.value / 1e6:.10g}"
        assert [
            line
            for line in shown
            if f"{figure.period}, {figure.scope}: " in line
            and digits in line
            and figure.what in line
            and f"]({page.address})" in line
            and figure.doubt in line
        ], (figure, page.address)


def test_every_deed_says_what_is_not_known_and_how_much_of_each_page_was_read(
    open_page: Open,
) -> None:
    shown = "\n".join(lines(open_page))
    for deed in DEEDS.values():
        for text in (deed.title, deed.what, deed.unknown, deed.doubt, deed.caution, deed.ours):
            assert text in shown
        for page in deed.sources:
            assert f"[{page.page}]({page.address})" in shown
    read = [WORDS(f"deed.read_{page.read}") for deed in DEEDS.values() for page in deed.sources]
    for said in set(read):
        assert shown.count(said) == read.count(said)


def test_under_a_principle_all_stands_open_and_among_all_it_waits(open_page: Open) -> None:
    closed, opened = open_page(PAGE), open_page(PAGE, priority="fair_work")
    stories = [
        [
            one.proto.expanded
            for one in test.expander
            if not one.label.startswith(WORDS("glossary.here", number=2)[:10])
        ]
        for test in (closed, opened)
    ]
    assert [set(one) for one in stories] == [{False}, {True}]
    assert len(stories[0]) == len(DEEDS)


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
    shown = " ".join(lines(open_page, year="2011"))
    assert WORDS("deeds.nothing_why") in shown
