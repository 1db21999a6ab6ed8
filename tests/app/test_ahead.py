"""What readers will ask for is read and drawn while the first one reads."""

import gc
import threading
from collections.abc import Iterator
from threading import Thread

import pytest
import streamlit as st

from marmot_data.turns import TURNS
from marmot_data.ui import state
from marmot_data.ui import warm_up as ahead
from marmot_data.ui.warm_up import warm_up
from tests.app.conftest import Open
from tests.app.test_made_once import made

pytestmark = pytest.mark.ahead


@pytest.fixture(autouse=True)
def _cold(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Begin with nothing read, and leave nothing at work: it ends as it does with its server."""
    st.cache_resource.clear()
    yield
    monkeypatch.setattr(ahead, "main_thread", Thread)
    for one in _at_work():
        one.join(60)


def _at_work() -> list[Thread]:
    return [one for one in threading.enumerate() if one.name == "warm_up"]


def test_after_the_first_page_all_is_read_and_a_change_of_ward_finds_it_drawn(
    open_page: Open,
) -> None:
    held = gc.get_freeze_count()
    open_page("pages/accessibility.py")
    for one in _at_work():
        one.join(60)
    known = state.catalogue()
    read = state.dataset(known.front.place)._values  # noqa: SLF001 - asking would read it
    assert set(read) == set(known.indicators)
    assert gc.get_freeze_count() > held
    before = made()
    for page in ("ward", "claims", "compare"):
        for slug in ("foleshill", "wainbody"):
            open_page(f"pages/{page}.py", ward=slug)
    assert made() == before


def test_readers_go_before_what_is_read_ahead() -> None:
    with TURNS.taken():
        reader = warm_up(state.view_of({}))
        reader.join(0.3)
        data = state.dataset(state.catalogue().front.place)
        assert not data._values  # noqa: SLF001 - asking would read it
        assert reader.is_alive()


def test_a_server_that_ends_waits_for_no_more_than_what_is_at_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A thread that Python drops in the middle of a library's work takes the whole process down.
    ended = Thread()
    monkeypatch.setattr(ahead, "main_thread", lambda: ended)
    reader = warm_up(state.view_of({}))
    assert not reader.daemon
    reader.join(60)
    assert not state.dataset(state.catalogue().front.place)._values  # noqa: SLF001 - the same


def test_the_figures_are_warm_up_once_for_all_readers(open_page: Open) -> None:
    open_page()
    started = _at_work()
    open_page("pages/gap.py")
    assert set(_at_work()) <= set(started)
