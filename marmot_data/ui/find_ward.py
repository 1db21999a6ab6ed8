"""Find my ward: by postcode, which stays on the page, or by name."""

import streamlit as st

from marmot_data.findings.base import View
from marmot_data.findings.ward.postcode import Answer, Postcode, find_postcode
from marmot_data.ui import page, state

KEY = "postcode"
LONGEST = 12
"""characters of the box: no postcode is longer, however it is spaced"""


def ask_postcode(view: View) -> None:
    """Show the box for a postcode.

    The postcode is personal: it is kept in this reader's own session and never put into the link.
    """
    words = view.words
    with (
        st.form("postcode_form", border=False),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        st.text_input(
            words("postcode.label"),
            key=KEY,
            max_chars=LONGEST,
            placeholder=view.place.postcodes.example,
            autocomplete="postal-code",
            width=260,
        )
        st.form_submit_button(words("postcode.show"), on_click=_go)
    st.caption(words("postcode.help"))


def tell_postcode(view: View) -> None:
    """Say what became of the postcode; a found one only while its ward is shown."""
    typed = str(st.session_state.get(f"{KEY}_asked", ""))
    if not typed:
        return
    found = find_postcode(view, typed)
    if found.answer is not Answer.FOUND or found.slug == view.selection.ward:
        _answer(view, found)


def _go() -> None:
    """Move the link to the ward of the postcode, if there is one."""
    typed = str(st.session_state[KEY])
    st.session_state[f"{KEY}_asked"] = typed or " "
    view, _ = state.read_link()
    found = find_postcode(view, typed)
    if found.slug:
        state.move(ward=found.slug)


def _answer(view: View, found: Postcode) -> None:
    with st.container(key="postcode_found", border=True):
        st.markdown(f"**{page.escaped(found.sentence)}**")
        if found.areas:
            named = (f"- {page.escaped(kind)}: {page.escaped(name)}" for kind, name in found.areas)
            st.markdown("\n".join(named))
        for note in found.notes:
            st.markdown(page.escaped(note))
        if found.answer is Answer.FOUND:
            source = view.catalogue.sources[view.place.postcodes.source]
            terms = view.catalogue.licences[source.licence].attribution
            st.caption(view.words("postcode.source", attribution=terms))


def choose_ward(view: View) -> None:
    """Offer every ward as a button, so that a page without a ward is no dead end."""
    st.markdown(view.words("ward.by_name"))
    with st.container(horizontal=True, key="ward_buttons"):
        for slug, name in state.choices().wards[view.selection.boundaries].items():
            st.button(
                page.escaped(name), on_click=state.move, kwargs={"ward": slug}, key=f"ward_{slug}"
            )
