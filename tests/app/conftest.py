"""The app without a browser: every page started from app.py, as Streamlit itself would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).resolve().parents[2] / "app.py"

TABLE = '<div class="table'
"""how a table of figures begins"""

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


def turn_to(test: AppTest, label: str) -> int:
    """Turn every card of a page to one of its tabs; return how many cards there are."""
    cards = test.get("tab_container")
    for card in cards:
        key = str(card.proto.tab_container.id).split("-", 2)[2]
        test.session_state[key] = label
    test.run()
    return len(cards)


def tables_of(test: AppTest) -> list[str]:
    """Return every table of figures of a page, as it is written."""
    bodies = (str(one.proto.body) for one in test.get("html"))
    return [one for one in bodies if one.startswith(TABLE)]
