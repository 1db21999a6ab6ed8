"""The menu: languages, every page under its heading, looks; it closes once a page was chosen."""

from pathlib import Path

import streamlit as st

from marmot_data.findings.base import View
from marmot_data.ui import state
from marmot_data.ui.light import is_first
from marmot_data.ui.pages import PAGES, START

_closing = st.components.v2.component(
    "closing_menu",
    html="<span hidden></span>",
    js=(Path(__file__).parent / "menu.js").read_text(encoding="utf-8"),
)
"""Streamlit's own menu closes over the page on a phone; one of page links, as ours, does not."""


def show_menu(view: View) -> None:
    """Show the languages, every page under its heading, then the looks."""
    words = view.words
    with st.container(key="brand"):
        st.markdown(f"**{words('app.title', place=view.place.title)}**")
        st.caption(words("app.tagline"))
        _offer_languages(view)
    section = ""
    for page in PAGES:
        if page.section != section:
            section = page.section
            if page.name != START:
                st.caption(words(f"menu.{section}"))
        st.page_link(
            page.file,
            label=words(f"page.{page.name}"),
            icon=page.icon,
            query_params=view.selection.to_query(),
        )
    st.divider()
    state.pick(words("filter.look"), "look", words.section("look"))


def follow(view: View) -> None:
    """Let the menu follow what the page shows: its links lead to the view as it is then."""
    if not is_first():
        told = {"language": view.words.language, "screen": state.screen()}
        _closing(key="closing_menu", data=told)


def _offer_languages(view: View) -> None:
    """Offer the languages, each by its own name, if there is a choice."""
    names = state.languages_by_name()
    if len(names) > 1:
        state.switch(view.words("filter.language"), "language", names, quiet=True)
    if unread := view.words("app.unreviewed"):
        st.caption(unread)
