"""The second reader of a view costs no finding and no picture: all of it was made for the first."""

import pytest
import streamlit as st

from marmot_data.memoise import EVERYTHING
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open

WORKED_OUT = (
    "marmot_data.statistics.compare",
    "marmot_data.statistics.difference",
    "marmot_data.charts.areas.outlines",
    "marmot_data.charts.new_line.outlines",
    "marmot_data.charts.locator.outlines",
    "marmot_data.charts.maps.hatching",
)
"""what every judgement and every map comes down to, where it is asked"""
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


@pytest.mark.parametrize("file", [one.file for one in PAGES])
def test_a_page_works_nothing_out_for_its_second_reader(
    open_page: Open, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    asked: list[str] = []

    def noted(*_: object, **__: object) -> None:
        asked.append(file)
        raise AssertionError

    open_page(file, **WARD)
    for path in WORKED_OUT:
        monkeypatch.setattr(path, noted)
    assert not open_page(file, **WARD).exception
    assert not asked


def test_a_page_of_another_ward_makes_something(open_page: Open) -> None:
    st.cache_resource.clear()  # another test may have opened both
    open_page("pages/ward.py", **WARD)
    before = made()
    open_page("pages/ward.py", ward="radford")
    assert made() > before
