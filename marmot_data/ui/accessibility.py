"""The accessibility statement: what works for whom, what does not yet, how it was tested."""

import streamlit as st

from marmot_data.findings.base import View
from marmot_data.ui import page

PARTS = ("can", "gaps", "tested")


def show_accessibility(view: View) -> None:
    """Say who can use the app and how; every claim here is held by a test."""
    words = view.words
    page.heading(words("accessibility.heading"), words("accessibility.answer"))
    with st.container(key="finding_access"):
        for part in PARTS:
            st.header(words(f"accessibility.{part}_head"), anchor=False)
            lines = words.section(f"accessibility.{part}").values()
            st.markdown("\n".join(f"- {page.escaped(line)}" for line in lines))
        st.header(words("accessibility.help_head"), anchor=False)
        st.markdown(page.escaped(words("accessibility.help")))
        st.markdown(page.escaped(words("accessibility.complain")))
        st.caption(page.escaped(words("accessibility.made")))
