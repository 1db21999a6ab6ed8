"""Find my ward: by postcode, which stays on the page, or by name."""

from dataclasses import replace

import streamlit as st

from marmot_data.findings.base import View
from marmot_data.findings.ward.postcode import Answer, Whereabouts
from marmot_data.findings.ward.whereabouts import find_ward
from marmot_data.ui import frame, page, state
from marmot_data.ui.light import is_light
from marmot_data.ui.state import ASKED, FOUND

KEY = "postcode"
LONGEST = 60
"""characters of the box: no name of a ward is longer"""


def ask_postcode(view: View) -> None:
    """Show the box for a postcode or the name of a ward.

    The postcode is personal: it is kept in this reader's own session and never put into the link.
    """
    words = view.words
    if is_light():
        _ward_links(view)
        return
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
            width=230,  # with the button beside it on a phone
        )
        st.form_submit_button(words("postcode.show"), on_click=_go)
    st.caption(words("postcode.help"))


def _ward_links(view: View) -> None:
    """Offer every ward as a link, where nobody can be asked for a postcode."""
    with st.container(key="ward_links"):
        for slug, name in state.choices().wards[view.selection.boundaries].items():
            frame.link_to(view, "ward", page.escaped(name), ward=slug)


def asked_for(view: View) -> Whereabouts | None:
    """Return what became of what was typed, until another ward is chosen.

    By other boundaries a postcode may be in another ward than the one that is shown then: that is
    said, and its own ward offered.
    """
    st.session_state.pop(FOUND, None)
    typed, ward, boundaries = st.session_state.get(ASKED, ("", "", ""))
    if not typed:
        return None
    found, chosen = find_ward(view, typed), view.selection
    arrived = found.answer is Answer.FOUND and found.slug == chosen.ward
    moved = boundaries != chosen.boundaries
    if found.areas:
        shown = arrived or moved or (ward == chosen.ward and ward != found.slug)
    else:
        shown = ward == chosen.ward
    if not shown:
        st.session_state.pop(ASKED, None)
        return None
    if found.areas:
        st.session_state[ASKED] = (typed, chosen.ward, chosen.boundaries)
    return found if arrived or not found.areas else _elsewhere(view, found)


def _elsewhere(view: View, found: Whereabouts) -> Whereabouts:
    """Say that a postcode is not in the ward that is shown, and offer the one in which it is."""
    code = view.ward_code
    if code is None:
        return found
    said = view.words("find.elsewhere", said=found.sentence, shown=view.area_name(code))
    own = view.area_name(str(view.code_of(found.slug)))
    return replace(found, answer=Answer.CHOICE, sentence=said, wards=((found.slug, own),))


def tell_postcode(view: View) -> None:
    """Say what became of what was typed, with all that is known of it."""
    if found := asked_for(view):
        _answer(view, found)


def tell_more(view: View, found: Whereabouts | None) -> None:
    """Tell of a found postcode what the page's first line has left out."""
    if found and found.answer is Answer.FOUND:
        _answer(view, found, said=True)


def lead_to_ward(view: View) -> None:
    """Say what became of what was typed on a page that shows no ward, or open the ward's page."""
    if st.session_state.get(FOUND):  # it stays until the ward's page opens, which tells it
        st.switch_page("pages/ward.py", query_params=view.selection.to_query())
    typed = str(st.session_state.get(ASKED, ("",))[0])
    found = find_ward(view, typed) if typed else None
    if found and found.answer is not Answer.FOUND:
        _answer(view, found)


def _go() -> None:
    """Move the link to the ward that is meant, if there is one."""
    typed = str(st.session_state[KEY])
    view, _ = state.read_link()
    st.session_state[ASKED] = (typed or " ", view.selection.ward, view.selection.boundaries)
    found = find_ward(view, typed)
    if found.slug:
        _open(found.slug)


def _choose(slug: str) -> None:
    """Move to one of the wards that were offered: the question is answered."""
    st.session_state.pop(ASKED, None)
    _open(slug)


def _open(slug: str) -> None:
    st.session_state[FOUND] = True
    state.move(ward=slug)


def tell_first(view: View, found: Whereabouts | None) -> None:
    """Say at the top of a ward's page that it is the one asked for, or what was not found."""
    if found and found.answer is Answer.FOUND:
        st.markdown(f"**{page.escaped(found.sentence)}**")
        _notes(found)
    elif found:
        _answer(view, found)


def _notes(found: Whereabouts) -> None:
    """Say how sure the ward is, where it is not."""
    for note in found.notes:
        st.markdown(page.escaped(note))


def _answer(view: View, found: Whereabouts, *, said: bool = False) -> None:
    with st.container(key="postcode_found", border=True):
        first = view.words("postcode.more", postcode=found.postcode) if said else found.sentence
        st.markdown(f"**{page.escaped(first)}**")
        if found.areas:
            named = (f"- {page.escaped(kind)}: {page.escaped(name)}" for kind, name in found.areas)
            st.markdown("\n".join(named))
        if not said:
            _notes(found)
        if found.wards:
            with st.container(horizontal=True, key="wards_found"):
                go = _open if found.areas else _choose  # of a postcode it is said on arrival
                for slug, name in found.wards:
                    label, key = page.escaped(name), f"found_{slug}"
                    st.button(label, on_click=go, args=(slug,), key=key)
        if found.areas:
            source = view.catalogue.sources[view.place.postcodes.source]
            terms = view.catalogue.licences[source.licence].attribution
            st.caption(view.words("postcode.source", attribution=terms))


def choose_ward(view: View) -> None:
    """Offer every ward as a button, so that a page without a ward is no dead end."""
    if is_light():  # the links to all wards stand where the app asks for a postcode
        return
    st.markdown(view.words("ward.by_name"))
    with st.container(horizontal=True, key="ward_buttons"):
        for slug, name in state.choices().wards[view.selection.boundaries].items():
            st.button(
                page.escaped(name), on_click=state.move, kwargs={"ward": slug}, key=f"ward_{slug}"
            )
