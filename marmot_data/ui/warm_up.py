"""What every reader will need is read and worked out while the first one reads."""

import gc
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from importlib import import_module
from pkgutil import iter_modules
from threading import Thread, main_thread
from time import sleep

import streamlit as st

from marmot_data import ui
from marmot_data.findings.base import View
from marmot_data.findings.claims.claims import courts_of
from marmot_data.findings.ward.boundary_change import find_boundary_change
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.findings.ward.people import find_people
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.questions import find_questions
from marmot_data.findings.ward.ward_change import find_ward_change
from marmot_data.store import DataError
from marmot_data.turns import TURNS
from marmot_data.ui import state

OF_A_WARD = (find_questions, find_profile, find_ward_change, find_people, find_boundary_change)
"""what the page of a ward asks, whatever else is chosen"""
PAUSE = 0.05
"""seconds after which it is looked again whether readers have all they asked for"""


@st.cache_resource(show_spinner=False)
def warm_up(_view: View) -> Thread:
    """Begin to read all files of figures, once for all readers, and return what does it.

    The first ward that anyone asks for needs them all, and would wait a second for them.
    """
    default = state.choices().default.moved(language=_view.selection.language)
    usual = replace(_view, selection=default)
    reader = Thread(target=_read, args=(usual,), name="warm_up")
    reader.start()
    return reader


def _read(view: View) -> None:
    for work in (*_figures(view), _settle, *_pages(), *_wards(view), _settle):
        while not TURNS.idle() and main_thread().is_alive():  # readers go first
            sleep(PAUSE)
        if not main_thread().is_alive():  # the server ends, and waits for what is at work
            return
        with suppress(DataError):  # the page that needs a damaged file says so
            work()


def _figures(view: View) -> Iterator[Callable[[], object]]:
    """Read every file of figures, and what any ward is compared with."""
    for name in view.catalogue.indicators:
        yield partial(view.data.fault, name)
    yield partial(ward_figures, view)
    yield partial(courts_of, view)


def _pages() -> Iterator[Callable[[], object]]:
    """Load what draws each page, and the libraries that only one of them needs."""
    for found in iter_modules(ui.__path__, f"{ui.__name__}."):
        yield partial(import_module, found.name)


def _wards(view: View) -> Iterator[Callable[[], object]]:
    """Work out what the page of each ward asks, so that a change of ward is as quick as any."""
    for slug in state.choices().wards[view.selection.boundaries]:
        own = replace(view, selection=view.selection.moved(ward=slug))
        for ask in OF_A_WARD:
            yield partial(ask, own)


def _settle() -> None:
    """Take what is held now out of Python's search for what is no longer used.

    It is held for as long as the server runs, and the search would hold up every reader.
    """
    gc.collect()
    gc.freeze()
