"""The app without a browser: every page started from app.py, as Streamlit itself would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).resolve().parents[2] / "app.py"

Open = Callable[..., AppTest]


@pytest.fixture
def open_page() -> Open:
    """Return a function that opens a page by its file, with a link's fields."""

    def opened(file: str = "app.py", **fields: str) -> AppTest:
        test = AppTest.from_file(str(APP), default_timeout=60)
        for name, value in fields.items():
            test.query_params[name] = value
        if file != "app.py":
            test.switch_page(file)
        return test.run()

    return opened
