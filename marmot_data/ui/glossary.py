"""What words mean, and how sure the figures are: a page, and a list below every page."""

from pathlib import Path

import streamlit as st

from marmot_data.findings.base import View
from marmot_data.findings.glossary import abroad, in_order, slight_said, terms_in
from marmot_data.ui import page, state
from marmot_data.ui.light import is_first, is_light

SURE = ("tested", "described", "refused")
"""how much figures can bear, the most first"""
BRITAIN = ("council", "ward", "cabinet", "scrutiny", "constituency")
"""what a visitor from another country meets in these pages and has not at home"""

_dotted = st.components.v2.component(
    "dotted_words",
    html="<span hidden></span>",
    js=(Path(__file__).parent / "glossary.js").read_text(encoding="utf-8"),
)
"""draws dots under the first time that the page says a word which its list explains"""


def show_glossary(view: View) -> None:
    """Say how sure figures are, then what each word means."""
    words = view.words
    page.heading(words("glossary.heading"), words("glossary.answer"))
    with st.container(key="finding_sure"):
        st.header(words("sure.heading"), anchor="sure")
        for one in SURE:
            st.markdown(
                f"**{page.escaped(words(f'sure.{one}.word'))}.** "
                f"{page.escaped(words(f'sure.{one}.text'))}"
            )
        st.markdown(page.escaped(slight_said(view)))
        st.markdown(page.escaped(words("sure.chance")))
    with st.container(key="finding_words"):
        st.header(words("glossary.words"), anchor=False)
        for term in in_order(view.catalogue.editorial.glossary):
            also = f" ({', '.join(term.also)})" if term.also else ""
            st.markdown(
                f"**{page.escaped(term.term)}**{page.escaped(also)}  \n{page.escaped(term.meaning)}"
            )

    with st.container(key="finding_britain"):
        st.header(words("britain.heading"), anchor="britain")
        for one in BRITAIN:
            st.markdown(
                f"**{page.escaped(words(f'britain.{one}.word'))}.** "
                f"{page.escaped(words(f'britain.{one}.text'))}"
            )
    with st.container(key="finding_abroad"):
        st.header(words("glossary.abroad"), anchor="abroad")
        st.markdown(page.escaped(words("glossary.abroad_text")))
        names = state.languages_by_name()
        others = {
            names[one]: state.catalogue(one).editorial.glossary
            for one in names
            if one != view.words.language
        }
        for known, named in abroad(view.catalogue.editorial.glossary, others):
            told = "; ".join(f"{name}: {word}" for name, word in named.items())
            head = f"**{page.escaped(known.term)}**" + (page.escaped(f" ({told})") if told else "")
            st.markdown(f"{head}  \n{page.escaped(known.abroad)}")


def show_words(view: View, said: list[str]) -> None:
    """List under a page the words on it that may need explaining, each with its meaning."""
    found = terms_in(view.catalogue.editorial.glossary, said)
    if not found:
        return
    words = view.words
    with st.expander(words("glossary.here", number=len(found)), icon=":material/menu_book:"):
        st.markdown(
            "\n".join(
                f"- **{page.escaped(one.term)}.** {page.escaped(one.meaning)}" for one in found
            )
        )
    if is_light() or is_first():
        return
    _dotted(
        key="dotted_words",
        data=[{"ways": [one.term, *one.also], "meaning": one.meaning} for one in found],
    )
