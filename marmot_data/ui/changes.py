"""What has changed in the data: on top of a page that an old link opens, and in full."""

from collections.abc import Sequence

import streamlit as st

from marmot_data.findings.base import Finding, View
from marmot_data.findings.changes import Change, find_of_indicator, find_since, find_versions
from marmot_data.link import Refused
from marmot_data.ui import page

OPEN = 3
"""so many versions are told at once, the older ones when they are asked for"""


def tell_since(view: View, asked: Refused, findings: Sequence[Finding]) -> bool:
    """Say what changed in what a page shows since its link was made; tell whether anything did."""
    if not asked.shown:
        told = view.words("changed.unknown", wanted=asked.wanted, now=view.data.version)
        with st.container(key="notice_data", border=True):
            st.markdown(page.escaped(told))
        return True
    found = find_since(view, asked.wanted, findings)
    if found is None:
        return False
    with st.container(key="notice_data", border=True):
        st.markdown(f"**{page.escaped(found.title)}**  \n{page.escaped(found.sentence)}")
        _lines(found)
    return True


def show_versions(view: View) -> None:
    """Tell every version of the data and what changed in it, the newest first."""
    words = view.words
    with st.container(key="finding_changes"):
        st.header(words("changed.heading"), anchor="changes")
        st.markdown(page.escaped(words("changed.text")))
        every = find_versions(view)
        for one in every[:OPEN]:
            _version(view, one)
        if every[OPEN:]:
            with st.expander(words("changed.earlier", number=len(every) - OPEN)):
                for one in every[OPEN:]:
                    _version(view, one)


def show_of_indicator(view: View, name: str) -> None:
    """Say what changed in the figures of an indicator, if anything did."""
    found = find_of_indicator(view, name)
    if found is not None:
        st.markdown(f"**{page.escaped(found.title)}.**")
        _lines(found)
        if found.figures:
            with st.expander(view.words("changed.each", number=len(found.figures))):
                _listed(found.figures)


def _version(view: View, one: Change) -> None:
    st.markdown(f"**{page.escaped(one.title)}.** {page.escaped(one.sentence)}")
    if one.lines:
        with st.expander(view.words("changed.which", number=len(one.lines))):
            _lines(one)


def _lines(one: Change) -> None:
    _listed((*one.lines, *filter(None, (one.more,))))


def _listed(lines: Sequence[str]) -> None:
    st.markdown("\n".join(f"- {page.escaped(line)}" for line in lines))
