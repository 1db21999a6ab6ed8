"""Pages of all readers take turns: one at a time, and a page that takes long lets others pass.

Python makes one page at a time anyway. With sixty readers, as many threads wait for each other at
Streamlit's lock around its settings, and an answer takes not 0.1 seconds but 2. So one page is
made at a time. It holds nobody up for longer than a moment: whoever is next begins beside it.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Event, Lock, local
from time import monotonic

LONG = 0.15
"""seconds after which a page no longer keeps the next one waiting: most need less"""
BESIDE = 1
"""pages that take long and are made beside the one whose turn it is; the next of them waits"""


class Turns:
    """Whose turn it is: first come, first served."""

    def __init__(self, *, long: float = LONG, beside: int = BESIDE) -> None:
        """Begin with nobody waiting."""
        self._long, self._most = long, beside
        self._door = Door()
        self._change = Condition()
        self._turn: object | None = None
        self._since = self._ended = monotonic()
        self._beside: set[object] = set()
        self._mine = local()

    @contextmanager
    def taken(self, *, ahead: bool = False) -> Iterator[None]:
        """Wait for a turn, and give it away at the end, whatever happens.

        Whoever goes ahead of the others makes something that many of them are waiting for; who has
        a turn already needs no other.
        """
        if self.held():
            yield
            return
        self._take(ahead=ahead)
        try:
            yield
        finally:
            self._give()

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Hold no turn while something is waited for or made that draws nothing."""
        if not self.held():
            yield
            return
        self._give()
        try:
            yield
        finally:
            self._take()

    def held(self) -> bool:
        """Tell whether this thread has its turn, or works beside it."""
        mine = getattr(self._mine, "turn", None)
        return mine is not None and (mine is self._turn or mine in self._beside)

    def idle(self, seconds: float = 0) -> bool:
        """Tell whether nobody has a turn, and had none for so long."""
        if self._turn is not None or self._beside:
            return False
        return monotonic() - self._ended >= seconds

    def _take(self, *, ahead: bool = False) -> None:
        mine = object()
        # Only the first in the queue looks at the clock; the others are not woken for nothing.
        with self._door.first(ahead=ahead), self._change:
            while self._turn is not None:
                left = self._since + self._long - monotonic()
                if left <= 0 and len(self._beside) < self._most:
                    self._beside.add(self._turn)
                    break
                self._change.wait(max(left, 0) or None)
            self._turn, self._since = mine, monotonic()
        self._mine.turn = mine

    def _give(self) -> None:
        mine, self._mine.turn = self._mine.turn, None
        with self._change:
            if self._turn is mine:
                self._turn = None
            self._beside.discard(mine)
            self._ended = monotonic()
            self._change.notify()


class Door:
    """A queue in which each waits for the one before, and nobody is woken for nothing."""

    def __init__(self) -> None:
        """Begin with nobody at the door."""
        self._lock = Lock()
        self._waiting: deque[Event] = deque()
        self._taken = False

    @contextmanager
    def first(self, *, ahead: bool = False) -> Iterator[None]:
        """Wait until everybody who stands before has gone in."""
        called = Event()
        with self._lock:
            if self._taken:
                (self._waiting.appendleft if ahead else self._waiting.append)(called)
            else:
                self._taken = True
                called.set()
        called.wait()
        try:
            yield
        finally:
            with self._lock:
                if self._waiting:
                    self._waiting.popleft().set()
                else:
                    self._taken = False


TURNS = Turns()
"""those of this process"""
