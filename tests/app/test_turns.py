"""Pages take turns: one at a time, and whatever happens in one, the next gets its turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from threading import Event, Thread

import pytest

from marmot_data.catalogue.talks import Talk
from marmot_data.documents.talk.document import document
from marmot_data.findings.base import View
from marmot_data.ui import frame, present
from tests.app.conftest import Open

SHORT = 0.2
"""seconds in which a page that need not wait would long have begun"""
LONG = 20


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave of a page only its turn."""

    @contextmanager
    def nothing(_view: object) -> Iterator[None]:
        yield

    monkeypatch.setattr(frame, "begin", lambda file: file)
    monkeypatch.setattr(frame, "end", lambda *_: None)
    monkeypatch.setattr(frame, "guarded", nothing)


@pytest.mark.usefixtures("bare")
def test_a_page_begins_when_the_one_before_is_made() -> None:
    begun, may_end = Event(), Event()

    def other() -> None:
        with frame.page("pages/ward.py"):
            begun.set()
            may_end.wait(LONG)

    with frame.page("pages/map.py"):
        second = Thread(target=other)
        second.start()
        assert not begun.wait(SHORT), "two pages were made at once"
    assert begun.wait(LONG), "the second page never got its turn"
    may_end.set()
    second.join(LONG)


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_a_page_that_breaks_gives_its_turn_away(fault: type[BaseException]) -> None:
    with pytest.raises(fault), frame.page("pages/map.py"):
        raise fault
    with frame.page("pages/ward.py") as view:
        assert str(view) == "pages/ward.py"


@pytest.mark.usefixtures("bare")
def test_a_page_that_steps_aside_lets_others_pass_and_then_waits_for_its_turn() -> None:
    aside, may_return, returned = Event(), Event(), Event()

    def slow() -> None:
        with frame.page("pages/ward.py"):
            with frame.aside():
                aside.set()
                may_return.wait(LONG)
            returned.set()

    first = Thread(target=slow)
    first.start()
    assert aside.wait(LONG)
    with frame.page("pages/map.py") as view:
        assert str(view) == "pages/map.py"
        may_return.set()
        assert not returned.wait(SHORT), "it went on in the middle of another page's turn"
    assert returned.wait(LONG), "it never got its turn back"
    first.join(LONG)


@pytest.mark.usefixtures("bare")
def test_slow_work_that_breaks_leaves_the_turn_free() -> None:
    for _ in range(2):
        with pytest.raises(RuntimeError), frame.page("pages/map.py"), frame.aside():
            raise RuntimeError
    with frame.page("pages/ward.py") as view:
        assert str(view) == "pages/ward.py"


def test_talks_are_made_one_at_a_time_and_outside_the_turn(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = []

    def noted(view: View, name: str, talk: Talk, *, base: str, made: date) -> bytes:
        held.append((frame._turn.locked(), present._making.locked()))  # noqa: SLF001 - only they know
        return document(view, name, talk, base=base, made=made)

    monkeypatch.setattr(present, "document", noted)
    # A year and a slide that no other test asks for, so that the talk is not made already.
    fields = {"year": "2018", "slide": "41"}
    assert not open_page("pages/present.py", **fields).exception
    assert held == [(False, True)]
    with present._making:  # noqa: SLF001 - as if another talk were being made
        assert not open_page("pages/present.py", **fields).exception
    assert len(held) == 1, "a talk that is there waits for none"
