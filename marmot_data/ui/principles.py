"""The principles page: one principle at a time, its figures, what was done, what is unknown."""

import pandas as pd
import streamlit as st

from marmot_data.evidence.judgement import VERDICTS
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.deeds import find_deeds, site
from marmot_data.findings.city.principles import Speaking, chosen, find_speaking, unmeasured
from marmot_data.findings.city.progress import Standing, find_standing
from marmot_data.ui import frame, page


def show_principles(view: View) -> None:
    """Show the chosen principle or priority; without one, all eight to choose from."""
    words, principle = view.words, chosen(view)
    if principle is None:
        page.heading(words("principles.heading"), words("principles.answer"))
        _choose(view)
    else:
        page.heading(principle.title, principle.meaning)
        if principle.source:
            st.markdown(_linked(view, "set_by", principle.source))
        page.card(view, find_standing(view), lambda one: _lists(view, one), key="standing")
    _done(view)
    st.header(words("principles.unmeasured"), anchor=False)
    for line in unmeasured(view):
        st.markdown(f"- {page.escaped(line)}")
    tool = view.catalogue.editorial.tool
    if tool is not None:
        st.markdown(_linked(view, "tool", tool.source))


def _linked(view: View, key: str, address: str) -> str:
    """Write a link by what it leads to, with the site on which it stands."""
    return view.words(f"principles.{key}", address=address, site=page.escaped(site(address)))


def _choose(view: View) -> None:
    """Show the eight principles, each with its figure and a link that chooses it."""
    told = find_speaking(view)
    for start in range(0, len(told), 2):
        row = told[start : start + 2]
        for number, (column, one) in enumerate(
            zip(st.columns(2, gap="medium"), row, strict=False), start + 1
        ):
            with column, st.container(border=True, height="stretch", key=f"principle_{one.name}"):
                _speaking(view, one, number)


def _speaking(view: View, one: Speaking, number: int) -> None:
    """Show one principle: its name as a link, its figure large, which way that went."""
    words, entry = view.words, view.catalogue.principles[one.name]
    label = words("filter.principle", number=number, title=entry.short)
    frame.link_to(view, "principles", label, icon=":material/arrow_forward:", priority=one.name)
    if not one.value:
        st.markdown(words("principles.no_figure"))
        return
    st.markdown(f"**{page.escaped(one.value)}**")
    lines = (one.what, one.change, one.country)
    st.markdown("  \n".join(page.escaped(line) for line in lines if line))


def _lists(view: View, found: Standing) -> None:
    """List the figures under the word for how they stand, and say why some have no word."""
    words, rows = view.words, found.rows
    country = view.area_name(view.place.country)
    for verdict in VERDICTS:
        own = rows[rows["verdict"] == verdict]
        if own.empty:
            continue
        head = words(f"standing.group_{verdict}", number=len(own), country=country)
        if verdict == "not_compared":
            with st.expander(head):
                _lines(own)
        else:
            st.markdown(f"**{page.escaped(head)}**")
            _lines(own)


def _lines(rows: pd.DataFrame) -> None:
    told = (rows["line"] + " " + rows["trend"]).str.strip()
    st.markdown("\n".join(f"- {page.escaped(line)}" for line in told))


def _done(view: View) -> None:
    """Name what was done; the page that tells of it has the figures and the pages."""
    words = view.words
    st.header(words("principles.done"), anchor=False)
    found = find_deeds(view)
    if isinstance(found, Nothing):
        st.markdown(page.escaped(f"{found.title}. {found.sentence}"))
        return
    st.markdown(f"{page.escaped(found.sentence)} {words('principles.done_caution')}")
    if chosen(view) is not None:
        lines = (
            words("principles.done_line", title=one.deed.title, years=one.deed.years)
            for one in found.stories
        )
        st.markdown("\n".join(f"- {page.escaped(line)}" for line in lines))
    frame.link_to(view, "deeds", words("deeds.open"))
