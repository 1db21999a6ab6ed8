"""A copy of the data that a test may harm, and the app started on it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue import HOME
from marmot_data.ui import state

APP = Path(__file__).resolve().parents[2] / "app.py"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Copy the catalogue and the figures."""
    shutil.copytree(HOME.parent, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def open_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Return a function that starts a page of the app on a folder of data, from cold."""

    def opened(data: Path, file: str = "app.py", *, cold: bool = True, **fields: str) -> AppTest:
        monkeypatch.setattr(state, "DATA", data)
        if cold:
            st.cache_resource.clear()
        test = AppTest.from_file(str(APP), default_timeout=60)
        for name, value in fields.items():
            test.query_params[name] = value
        if file != "app.py":
            test.switch_page(file)
        return test.run()

    yield opened
    st.cache_resource.clear()
