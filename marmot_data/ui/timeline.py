"""The timeline page: 2008 to today, and who takes part, each with its source."""

import streamlit as st

from marmot_data.catalogue.editorial import Event
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.deeds import site
from marmot_data.findings.city.timeline import find_marmot_places, find_partners, find_timeline
from marmot_data.ui import page
from marmot_data.ui.deeds import figures_listed, pages_listed


def show_timeline(view: View) -> None:
    """Show what happened up to the chosen year, and the partners."""
    words = view.words
    found = find_timeline(view)
    page.heading(words("timeline.heading", place=view.place.title), found.sentence)
    st.caption(words("timeline.hint"))
    if isinstance(found, Nothing):
        page.nothing(found, key="timeline")
    else:
        with st.container(key="finding_timeline"):
            # A list, which reads as one aloud; the style draws it as a line with a dot for each.
            st.markdown("\n".join(_dated(view, one) for one in found.events))
    st.header(words("timeline.partners"), anchor=False)
    partners = find_partners(view)
    if not partners:
        st.markdown(words("timeline.no_partners", year=view.selection.year))
    for partner in partners:
        name, role = page.escaped(partner.name), page.escaped(partner.role)
        st.markdown(f"- **{name}.** {role}. {_source(view, partner.source)}")
    _marmot_places(view)


def _dated(view: View, one: Event) -> str:
    """Write one date of the line: when, what, and the site on which it was read."""
    return f"- **{page.escaped(one.when)}** {page.escaped(one.what)} {_source(view, one.source)}"


def _source(view: View, address: str) -> str:
    return view.words("timeline.source", site=page.escaped(site(address)), address=address)


def _marmot_places(view: View) -> None:
    """List the Marmot places of the country, with the dates that pages print."""
    words, found = view.words, find_marmot_places(view)
    if found is None:
        return
    st.header(words("marmot_places.heading"), anchor=False)
    st.markdown(page.escaped(found.sentence))
    st.markdown(figures_listed(view, found.counts))
    page.table(found.table, words("marmot_places.heading"))
    with st.expander(words("marmot_places.pages")):
        st.markdown(pages_listed(view, found.pages))
