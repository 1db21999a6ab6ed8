"""Pages take turns: one at a time, nobody waits long for a slow one, and no turn is ever lost."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Event

import pandas as pd
import pytest

from marmot_data.catalogue.talks import Talk
from marmot_data.documents.talk.document import document
from marmot_data.findings.base import View
from marmot_data.store import Dataset
from marmot_data.turns import TURNS, Turns
from marmot_data.ui import frame, present
from tests.app.conftest import Open

SHORT = 0.2
"""seconds in which a page that need not wait would long have begun"""
LONG = 20


class Pages:
    """Pages of several readers, each of which begins, and ends when it is told to."""

    def __init__(self, turns: Turns, workers: ThreadPoolExecutor) -> None:
        self.turns, self.workers = turns, workers
        self.order: list[str] = []
        self.begun: dict[str, Event] = {}
        self.may_end: dict[str, Event] = {}
        self.ends: dict[str, Future[None]] = {}

    def ask(self, name: str, *, ahead: bool = False) -> None:
        """Let a reader ask for a page; by when it returns, the page stands in the queue."""
        self.begun[name], self.may_end[name] = Event(), Event()

        def made() -> None:
            with self.turns.taken(ahead=ahead):
                self.order.append(name)
                self.begun[name].set()
                self.may_end[name].wait(LONG)

        self.ends[name] = self.workers.submit(made)
        self.begun[name].wait(SHORT / 4)

    def end(self, name: str) -> None:
        """Let a page come to its end."""
        self.may_end[name].set()
        self.ends[name].result(LONG)


@pytest.fixture
def workers() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(8) as found:
        yield found


def test_a_page_begins_when_the_one_before_is_made(workers: ThreadPoolExecutor) -> None:
    pages = Pages(Turns(long=LONG), workers)
    pages.ask("map")
    pages.ask("ward")
    assert not pages.begun["ward"].wait(SHORT), "two pages were made at once"
    pages.end("map")
    assert pages.begun["ward"].wait(LONG), "the second page never got its turn"
    pages.end("ward")


def test_a_slow_page_keeps_nobody_waiting_and_two_slow_ones_share(
    workers: ThreadPoolExecutor,
) -> None:
    pages = Pages(Turns(long=0.05, beside=1), workers)
    pages.ask("slow")
    pages.ask("quick")
    assert pages.begun["quick"].wait(LONG), "it waited for the slow page to end"
    pages.ask("third")
    assert not pages.begun["third"].wait(SHORT), "beside two pages there is no room"
    pages.end("quick")
    assert pages.begun["third"].wait(LONG)
    pages.ask("fourth")
    pages.end("slow")
    assert pages.begun["fourth"].wait(LONG), "where the slow page was made there is room again"
    pages.end("third")
    pages.end("fourth")
    assert pages.turns.idle()


def test_who_comes_first_is_served_first_but_what_many_wait_for_goes_ahead(
    workers: ThreadPoolExecutor,
) -> None:
    pages = Pages(Turns(long=LONG), workers)
    for name in ("first", "second", "third", "fourth"):
        pages.ask(name)
    pages.ask("for all", ahead=True)
    for name in ("first", "second", "for all", "third", "fourth"):
        assert pages.begun[name].wait(LONG)
        pages.end(name)
    # The second stood at the door already, and nobody is sent back from there.
    assert pages.order == ["first", "second", "for all", "third", "fourth"]


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_a_page_that_breaks_gives_its_turn_away(
    monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]
) -> None:
    @contextmanager
    def nothing(_view: object) -> Iterator[None]:
        yield

    monkeypatch.setattr(frame, "begin", lambda file: (file, lambda _findings: None))
    monkeypatch.setattr(frame, "end", lambda *_: None)
    monkeypatch.setattr(frame, "guarded", nothing)
    with pytest.raises(fault), frame.page("pages/map.py"):
        raise fault
    assert TURNS.idle()
    with frame.page("pages/ward.py") as view:
        assert str(view) == "pages/ward.py"


def test_who_has_a_turn_waits_for_no_other_and_gives_it_away_once(
    workers: ThreadPoolExecutor,
) -> None:
    turns = Turns(long=LONG)

    def page_and_what_is_asked_for() -> list[bool]:
        with turns.taken():
            with turns.taken():
                inside = turns.held()
            return [inside, turns.held(), turns.idle()]

    assert workers.submit(page_and_what_is_asked_for).result(LONG) == [True, True, False]
    assert turns.idle()


def test_a_page_that_steps_aside_lets_others_pass_and_then_waits_for_its_turn(
    workers: ThreadPoolExecutor,
) -> None:
    pages = Pages(Turns(long=LONG), workers)
    aside, may_return, returned = Event(), Event(), Event()

    def slow() -> None:
        with pages.turns.taken():
            with pages.turns.aside():
                assert not pages.turns.held()
                aside.set()
                may_return.wait(LONG)
            assert pages.turns.held()
            returned.set()

    first = workers.submit(slow)
    assert aside.wait(LONG)
    pages.ask("map")
    assert pages.begun["map"].wait(LONG)
    may_return.set()
    assert not returned.wait(SHORT), "it went on in the middle of another page's turn"
    pages.end("map")
    first.result(LONG)


def test_who_waits_for_what_another_works_out_holds_nobody_up(workers: ThreadPoolExecutor) -> None:
    data, pages = Dataset(Path(), {}, pd.DataFrame(), pd.DataFrame()), Pages(TURNS, workers)
    may_answer = Event()

    def slow() -> str:
        may_answer.wait(LONG)
        return "worked out once"

    def page() -> str:
        with TURNS.taken():
            return data.remembered("question", slow)

    both = [workers.submit(page) for _ in range(2)]
    wait(both, SHORT)
    for name in ("map", "ward"):
        pages.ask(name)
        assert pages.begun[name].wait(LONG / 4), "two readers of one slow answer held up all"
        pages.end(name)
    may_answer.set()
    assert [one.result(LONG) for one in both] == ["worked out once"] * 2
    assert TURNS.idle()


def test_slow_work_that_breaks_leaves_the_turn_free() -> None:
    turns = Turns()
    for _ in range(2):
        with pytest.raises(RuntimeError), turns.taken(), turns.aside():
            raise RuntimeError
    assert turns.idle()


def test_talks_are_made_one_at_a_time_and_outside_the_turn(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = []

    def noted(view: View, name: str, talk: Talk, *, base: str, made: date) -> bytes:
        held.append((TURNS.held(), present._making.locked()))  # noqa: SLF001 - only they know
        return document(view, name, talk, base=base, made=made)

    monkeypatch.setattr(present, "document", noted)
    # A year and a slide that no other test asks for, so that the talk is not made already.
    fields = {"year": "2018", "slide": "41"}
    assert not open_page("pages/present.py", **fields).exception
    assert held == [(False, True)]
    with present._making:  # noqa: SLF001 - as if another talk were being made
        assert not open_page("pages/present.py", **fields).exception
    assert len(held) == 1, "a talk that is there waits for none"
