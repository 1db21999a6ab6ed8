"""What every reader will need is read while the first one reads."""

import gc
import threading

import streamlit as st

from marmot_data.ui import state
from tests.app.conftest import Open


def test_after_the_first_page_every_figure_has_been_read(open_page: Open) -> None:
    st.cache_resource.clear()
    held = gc.get_freeze_count()
    open_page("pages/accessibility.py")
    for one in threading.enumerate():
        if one.name == "warm_up":
            one.join(60)
    known = state.catalogue()
    read = state.dataset(known.front.place)._values  # noqa: SLF001 - asking would read it
    assert set(read) == set(known.indicators)
    assert gc.get_freeze_count() > held


def test_the_figures_are_warm_up_once_for_all_readers(open_page: Open) -> None:
    st.cache_resource.clear()
    open_page()
    started = [one for one in threading.enumerate() if one.name == "warm_up"]
    open_page("pages/gap.py")
    again = [one for one in threading.enumerate() if one.name == "warm_up"]
    assert set(again) <= set(started)
