"""What every reader will need is read and worked out while the first one reads."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from threading import Thread, main_thread
from time import sleep

import streamlit as st

from marmot_data.catalogue.load import CatalogueError
from marmot_data.charts.theme import look_of
from marmot_data.findings.base import View
from marmot_data.findings.claims.claims import courts_of
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.store import DataError
from marmot_data.turns import TURNS
from marmot_data.ui import state
from marmot_data.ui.light import Choice, first_picture
from marmot_data.ui.pages import PAGES
from marmot_data.ui.run import run_page

PAUSE = 0.05
"""seconds after which it is looked again whether readers have all they asked for"""
OF_EACH_WARD = ("ward", "claims", "compare")
"""the pages that take longest to work out for another ward; they are made for each"""


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
    for work in (*_figures(view), _settle, *_pages(view), _settle):
        while not TURNS.idle() and main_thread().is_alive():  # readers go first
            sleep(PAUSE)
        if not main_thread().is_alive():  # the server ends, and waits for what is at work
            return
        with suppress(CatalogueError, DataError):  # the page that needs a damaged file says so
            work()


def _figures(view: View) -> Iterator[Callable[[], object]]:
    """Read every file of figures, what any ward is compared with, and every language."""
    for name in view.catalogue.indicators:
        yield partial(view.data.fault, name)
    yield partial(ward_figures, view)
    yield partial(courts_of, view)
    for language in state.choices().known["language"]:
        yield partial(state.words, language)


def _pages(view: View) -> Iterator[Callable[[], object]]:
    """Make every page as it opens and some for each ward, so that a change is as quick as any.

    A page loads what draws it, and what it works out and draws is remembered for all readers.
    """
    usual, wards = view.selection, state.choices().wards[view.selection.boundaries]
    named = {one.name: one for one in PAGES}
    shown = [(one, usual) for one in PAGES]
    shown += [(named[one], usual.moved(ward=slug)) for one in OF_EACH_WARD for slug in wards]
    for page, chosen in shown:
        yield partial(run_page, page, chosen.to_query(), _on_a_screen)


@contextmanager
def _on_a_screen() -> Iterator[list[Choice]]:
    """Let a page be made before any browser has asked, with the colours of most readers' screens.

    The page is made in a context of its own, which ends with it.
    """
    state.drawn_for.set(look_of("standard", dark=False))
    with first_picture() as choices:
        yield choices


def _settle() -> None:
    """Take what is held now out of Python's search for what is no longer used.

    It is held for as long as the server runs, and the search would hold up every reader.
    """
    gc.collect()
    gc.freeze()
