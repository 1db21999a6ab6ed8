"""The second reader of a view costs no finding and no picture: all of it was made for the first."""

import pytest
import streamlit as st

from marmot_data.memoise import EVERYTHING
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open

WARD = {"ward": "holbrook"}


def made() -> int:
    """Count the findings and pictures that were made and are kept."""
    figures = state.dataset(state.catalogue().front.place)
    return figures.kept + sum(map(len, EVERYTHING))


@pytest.mark.parametrize("file", [one.file for one in PAGES])
def test_a_page_makes_nothing_anew_for_its_second_reader(open_page: Open, file: str) -> None:
    open_page(file, **WARD)
    before = made()
    open_page(file, **WARD)
    assert made() == before


def test_a_page_of_another_ward_makes_something(open_page: Open) -> None:
    st.cache_resource.clear()  # another test may have opened both
    open_page("pages/ward.py", **WARD)
    before = made()
    open_page("pages/ward.py", ward="radford")
    assert made() > before
