"""The ward page: what stands out, everything in one chart, and the table."""

import streamlit as st

from marmot_data.charts.spine import spine_chart
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.profile import find_profile
from marmot_data.ui import page, state


def show_ward(view: View) -> None:
    """Show one ward beside the city and England."""
    words = view.words
    found = find_profile(view)
    if isinstance(found, Nothing):
        page.heading(words("ward.choose_heading"))
        page.nothing(found, key="ward")
        _choose(view)
        return
    name = view.area_name(str(view.ward))
    page.heading(words("ward.heading", ward=name), found.sentence)
    st.caption(f"{words('profile.key')} {words('profile.no_rank')}")
    page.card(
        view,
        found,
        lambda one: page.picture(spine_chart(one, words, state.look(view.selection)), one),
        key="profile",
        said=True,
    )


def _choose(view: View) -> None:
    """Offer every ward as a button, so that a page without a ward is no dead end."""
    with st.container(horizontal=True, key="ward_buttons"):
        for slug, name in state.choices().wards(view.data, view.selection).items():
            st.button(name, on_click=state.move, kwargs={"ward": slug}, key=f"ward_{slug}")
