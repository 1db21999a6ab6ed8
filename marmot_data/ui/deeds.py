"""The page of what was done: where, with which printed figures, and what no page says."""

from collections.abc import Iterable
from pathlib import Path

import streamlit as st

from marmot_data.catalogue.deeds import Page
from marmot_data.charts.sites import sites_map
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.deeds import Deeds, Printed, Story, find_deeds, site_of
from marmot_data.findings.city.sites import Sites, find_sites
from marmot_data.link import ALL
from marmot_data.ui import page, state
from marmot_data.ui.prose import inline, prose

STYLE = Path(__file__).parent / "deeds.css"
PHONE_HEIGHT = 320
"""of the map in pixels, at which the city fills the width of a phone"""


def show_deeds(view: View) -> None:
    """Show what was done under the chosen priority, and where in the city."""
    words, found = view.words, find_deeds(view)
    heading = words("deeds.heading", place=view.place.title)
    if isinstance(found, Nothing):
        page.heading(heading)
        page.nothing(found, key="deeds")
        return
    page.heading(heading, found.sentence)
    st.markdown(page.escaped(words("deeds.caution")))
    if view.selection.priority == ALL:
        st.caption(page.escaped(words("deeds.hint")))
    sites = find_sites(view)
    if not isinstance(sites, Nothing):
        page.card(view, sites, lambda one: _map(view, one), key="sites")
    _listed(view, found)


def figures_listed(view: View, printed: Iterable[Printed]) -> str:
    """Write printed figures in Markdown: a point for each period and scope, with the page."""
    words = view.words
    return "\n".join(
        "- "
        + words(
            "deed.set",
            period=page.escaped(one.period),
            scope=page.escaped(one.scope),
            figures="; ".join(
                words("deed.figure", amount=page.escaped(amount), what=page.escaped(what))
                for amount, what in one.figures
            ),
            number=one.number,
            address=one.page.address,
            doubt=page.escaped(one.doubt),
        ).strip()
        for one in printed
    )


def pages_listed(view: View, pages: Iterable[Page]) -> str:
    """Write pages in Markdown, numbered: what each is, whose site, and how much was read."""
    words = view.words
    return "\n".join(
        words(
            "deed.page_link",
            number=number,
            page=page.escaped(one.page),
            address=one.address,
            site=page.escaped(site_of(one)),
            read=words(f"deed.read_{one.read}"),
        )
        for number, one in enumerate(pages, 1)
    )


def _map(view: View, found: Sites) -> None:
    """Draw the sites beside their list, in which each has its address and its ward."""
    words, look = view.words, state.look(view.selection)
    left, right = st.columns([3, 2], gap="large")
    with left:
        shapes = view.data.shapes("ward", found.boundaries)
        height = PHONE_HEIGHT if state.on_a_phone() else look.map_height * 3 // 4
        page.picture(sites_map(found, shapes, look, height), found)
    with right:
        lines = (
            words(
                "sites.line",
                number=number,
                name=page.escaped(one.name),
                kind=page.escaped(one.kind),
                address=page.escaped(one.address),
                ward=page.escaped(one.ward),
            )
            for number, one in enumerate(found.spots, 1)
        )
        st.markdown("\n".join(lines))


def _listed(view: View, found: Deeds) -> None:
    """List the deeds, two in a row; under a chosen priority one below the other, all open.

    Each group is one piece of HTML: some two hundred pieces would cost the browser half a second.
    """
    st.html(STYLE)
    for head, stories in found.groups:
        if head:
            st.header(page.escaped(head), anchor=False)
        listed = "".join(_story(view, one, opened=not head) for one in stories)
        st.html(f'<div class="deeds{"" if head else " open"}">{listed}</div>')


def _story(view: View, told: Story, *, opened: bool) -> str:
    """Write a deed as HTML: what was done, and, to be opened, its figures and pages."""
    words, deed = view.words, told.deed
    figures = words("deed.count", number=told.figures)
    label = words("deed.open", number=len(deed.sources), figures=figures)
    return (
        f"<article><h3>{inline(page.escaped(deed.title))}</h3>"
        f'<p class="about">{inline(page.escaped(told.about))}</p>'
        f"{prose(page.escaped(deed.what))}"
        f"<details{' open' if opened else ''}><summary>{inline(label)}</summary>"
        f"{prose(_figures_and_pages(view, told), apart=True)}</details></article>"
    )


def _figures_and_pages(view: View, told: Story) -> str:
    """Write a deed's figures, what must not be done with them, and the pages they are from."""
    words, deed = view.words, told.deed
    parts = [page.escaped(deed.caution)] if deed.caution else []
    if deed.doubt:
        parts.append(f"**{words('deed.doubt')}** {page.escaped(deed.doubt)}")
    parts.append(f"**{words('deed.unknown')}** {page.escaped(deed.unknown)}")
    for head, printed in told.printed:
        parts += [f"**{page.escaped(head)}**", figures_listed(view, printed)]
    if deed.ours:
        parts.append(f"**{words('deed.ours')}** {page.escaped(deed.ours)}")
    if deed.indicators:
        shorts = ", ".join(view.indicator(one).short for one in deed.indicators)
        parts.append(page.escaped(words("deed.beside", list=shorts)))
    parts += [f"**{words('deed.pages')}**", pages_listed(view, deed.sources)]
    return "\n\n".join(parts)
