"""What the page about the data hands out."""

from typing import Any

import pytest
import streamlit as st

from marmot_data.catalogue.load import HOME, load
from marmot_data.export import Export, Request, as_csv, as_file
from marmot_data.language import Words
from marmot_data.store import Dataset
from tests.app.conftest import Open


@pytest.fixture
def taken(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Keep every file that a page offers."""
    files: list[bytes] = []

    def offered(_: str, data: Any, **__: Any) -> None:
        files.append(data())

    monkeypatch.setattr(st, "download_button", offered)
    return files


def test_the_page_hands_out_the_one_form_without_what_may_only_be_quoted(
    open_page: Open, taken: list[bytes]
) -> None:
    assert not open_page("pages/data.py", indicator="school_readiness").exception
    export = Export(Dataset.load(HOME.parent / "coventry"), load(), Words.load())
    every = export.figures(Request(indicator="school_readiness"))
    quoted = every["source"] == "jsna_readiness_2022"
    assert quoted.any()
    assert taken == [as_file(as_csv(every[~quoted]))]


def test_of_a_source_without_an_open_licence_nothing_is_handed_out(
    open_page: Open, taken: list[bytes]
) -> None:
    assert not open_page("pages/data.py", indicator="hate_crime").exception
    assert taken == []
