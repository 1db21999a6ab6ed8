"""One line that says what a page's controls choose, and opens them where there is little room."""

import streamlit as st

from marmot_data.ui.escape import escaped


def fold_line(page: str, told: str) -> None:
    """Say in one line what is chosen, to open the page's controls with.

    The style shows it on a narrow screen and on the wall only, and hides the controls till then.

    Parameters
    ----------
    page
        Name of the page.
    told
        What is chosen, in a few words.
    """
    kept = f"{page}_controls_are_open"
    opened = bool(st.session_state.get(kept))
    with st.container(key="foldline_open" if opened else "foldline_closed"):
        st.button(
            escaped(told),
            key=f"{page}_line",
            icon=":material/expand_less:" if opened else ":material/expand_more:",
            width="stretch",
            on_click=_turn,
            args=(kept,),
        )


def _turn(kept: str) -> None:
    st.session_state[kept] = not st.session_state.get(kept)
