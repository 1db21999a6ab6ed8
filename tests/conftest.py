"""What all tests share."""

from pathlib import Path

import pytest
from hypothesis import settings

from marmot_data.ui import frame

settings.register_profile("unhurried", deadline=None)  # a busy machine is no failure
settings.load_profile("unhurried")

AHEAD = "ahead"
"""mark of the tests in which the app goes on after a page has been made"""
BROWSER = Path(__file__).parent / "browser"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of the browser folder, so that `-m "not browser"` leaves them out."""
    for item in items:
        if item.path.is_relative_to(BROWSER):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(autouse=True)
def _no_further(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the app make no page that nobody asked for: it would go on into the next test."""
    if not request.node.get_closest_marker(AHEAD):
        monkeypatch.setattr(frame, "warm_up", lambda _view: None)
