"""Pages take turns: one at a time, and whatever happens in one, the next gets its turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import pytest

from marmot_data.ui import frame

SHORT = 0.2
"""seconds in which a page that need not wait would long have begun"""
LONG = 20


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave of a page only its turn."""

    @contextmanager
    def nothing(_view: object) -> Iterator[None]:
        yield

    monkeypatch.setattr(frame, "begin", lambda file: file)
    monkeypatch.setattr(frame, "end", lambda _view: None)
    monkeypatch.setattr(frame, "guarded", nothing)


def test_a_page_begins_when_the_one_before_is_made() -> None:
    begun, may_end = Event(), Event()

    def other() -> None:
        with frame.page("second"):
            begun.set()
            may_end.wait(LONG)

    with frame.page("first"):
        second = Thread(target=other)
        second.start()
        assert not begun.wait(SHORT), "two pages were made at once"
    assert begun.wait(LONG), "the second page never got its turn"
    may_end.set()
    second.join(LONG)


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_a_page_that_breaks_gives_its_turn_away(fault: type[BaseException]) -> None:
    with pytest.raises(fault), frame.page("first"):
        raise fault
    with frame.page("second") as view:
        assert str(view) == "second"
