"""What every reader will need is read and worked out while the first one reads."""

import gc
from contextlib import suppress
from dataclasses import replace
from threading import Thread

import streamlit as st

from marmot_data.findings.base import View
from marmot_data.findings.claims.claims import courts_of
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.store import DataError
from marmot_data.ui import state


@st.cache_resource(show_spinner=False)
def warm_up(_view: View) -> Thread:
    """Begin to read all files of figures, once for all readers, and return what does it.

    The first ward that anyone asks for needs them all, and would wait a second for them.
    """
    default = state.choices().default.moved(language=_view.selection.language)
    usual = replace(_view, selection=default)
    reader = Thread(target=_read, args=(usual,), name="warm_up", daemon=True)
    reader.start()
    return reader


def _read(view: View) -> None:
    with suppress(DataError):  # the page that needs a damaged file says so
        ward_figures(view)
        courts_of(view)
    for name in view.catalogue.indicators:
        view.data.fault(name)
    # What is held now is held for as long as the server runs. Python would look through all of
    # it whenever it looks for what is no longer used, and hold up every reader meanwhile.
    gc.collect()
    gc.freeze()
