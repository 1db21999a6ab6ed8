"""What every reader will need is read while the first one reads."""

import gc
import threading
from threading import Thread

import pytest
import streamlit as st

from marmot_data.findings.ward.profile import find_profile
from marmot_data.turns import TURNS
from marmot_data.ui import state
from marmot_data.ui import warm_up as ahead
from marmot_data.ui.warm_up import warm_up
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


def test_readers_go_before_what_is_read_ahead() -> None:
    st.cache_resource.clear()
    with TURNS.taken():
        reader = warm_up(state.view_of({}))
        reader.join(0.3)
        data = state.dataset(state.catalogue().front.place)
        assert not data._values  # noqa: SLF001 - asking would read it
    reader.join(60)
    assert not reader.is_alive()
    assert data._values  # noqa: SLF001 - the same
    kept = len(data._worked_out)  # noqa: SLF001 - the same
    find_profile(state.view_of({"ward": "foleshill"}))
    assert len(data._worked_out) == kept, "what a ward's page asks has been worked out"  # noqa: SLF001


def test_a_server_that_ends_waits_for_no_more_than_what_is_at_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A thread that Python drops in the middle of a library's work takes the whole process down.
    st.cache_resource.clear()
    ended = Thread()
    monkeypatch.setattr(ahead, "main_thread", lambda: ended)
    reader = warm_up(state.view_of({}))
    assert not reader.daemon
    reader.join(60)
    assert not state.dataset(state.catalogue().front.place)._values  # noqa: SLF001 - the same
    st.cache_resource.clear()


def test_the_figures_are_warm_up_once_for_all_readers(open_page: Open) -> None:
    st.cache_resource.clear()
    open_page()
    started = [one for one in threading.enumerate() if one.name == "warm_up"]
    open_page("pages/gap.py")
    again = [one for one in threading.enumerate() if one.name == "warm_up"]
    assert set(again) <= set(started)
