"""A room while it lasts: what its wall shows, what its phones may see, guess and write.

Pure rules, in memory only: no server, and no clock but the one that is handed in. A phone is known
by a token that means nothing outside its room; no name and no address is kept.
"""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from marmot_data.web.room import heard
from marmot_data.web.room.heard import RefusedError
from marmot_data.web.room.limits import (
    HOURS,
    MOST_LINES,
    MOST_LISTENING,
    MOST_PHONES,
    MOST_SHOWN,
    MOST_WAITING,
    Rate,
    of_a_phone,
    of_a_room,
)
from marmot_data.web.room.running import Asked, Brought, Running

SECRET = 24
"""random bytes of what only the wall, or only one phone, knows"""
Clock = Callable[[], float]
"""seconds since 1970"""


@dataclass(slots=True)
class Phone:
    """One phone, without a name."""

    rates: dict[str, Rate] = field(default_factory=dict)
    lines: int = 0

    def may(self, what: str, now: float) -> bool:
        """Tell whether it may do so now, and count it."""
        return self.rates.setdefault(what, of_a_phone(what)).take(now)


@dataclass(slots=True)
class Line:
    """A line to the question of a slide."""

    number: int
    slide: int
    title: str
    text: str
    at: float
    shown: bool = False


class Room:
    """One room: its wall has the key, its phones have tokens."""

    def __init__(self, code: str, clock: Clock) -> None:
        """Open it, with nobody in it."""
        self.code, self._clock = code, clock
        self.key, self.secret = (secrets.token_urlsafe(SECRET) for _ in range(2))
        self.until = clock() + HOURS * 3600
        self.ended = False
        self.door = False
        """the wall shows the code, so that it can be typed"""
        self.running = Running()
        self.brought: Brought | None = None
        """the reader's own talk that the wall shows, if it shows one"""
        self.slide = 1
        self.revealed: set[int] = set()
        self.seen: set[int] = set()
        self.rounds: dict[int, int] = {}
        """slide -> how often its guesses were cleared"""
        self._phones: dict[str, Phone] = {}
        self._guesses: dict[int, dict[str, float | str]] = {}
        self._lines: dict[int, Line] = {}
        self._written = 0
        self._rates: dict[str, Rate] = {}
        self._here: list[str] = []
        self._listeners: set[Callable[[], None]] = set()

    # Who is there

    def is_wall(self, key: str) -> bool:
        """Tell whether it is the wall that speaks."""
        return secrets.compare_digest(self.key.encode(), key.encode())

    def knows(self, secret: str, token: str) -> bool:
        """Tell whether a phone has scanned the picture, or was in already."""
        scanned = secrets.compare_digest(self.secret.encode(), secret.encode())
        return scanned or token in self._phones

    def join(self, secret: str, token: str) -> str:
        """Let a phone in, by the secret in the picture or while the wall shows the code.

        A phone that was in already keeps its token, and with it its guesses.
        """
        if token in self._phones:
            return token
        if not (self.door or self.knows(secret, token)):
            raise RefusedError("no_room")
        if len(self._phones) >= MOST_PHONES:
            raise RefusedError("full")
        if not self._may("join"):
            raise RefusedError("crowd")
        made = secrets.token_urlsafe(SECRET)
        self._phones[made] = Phone()
        return made

    def phone(self, token: str) -> Phone:
        """Return a phone of this room; those of others are nobody here."""
        if token not in self._phones:
            raise RefusedError("not_in")
        return self._phones[token]

    def may_listen(self, token: str = "") -> None:
        """Refuse one who listens too often at once."""
        if self._here.count(token) >= MOST_LISTENING:
            raise RefusedError("too_fast")

    @contextmanager
    def listening(self, changed: Callable[[], None], token: str = "") -> Iterator[None]:
        """Let somebody hear of every change; a phone is counted meanwhile, a wall keeps the door.

        Where no wall is left to show the code, it opens nothing.
        """
        self._listeners.add(changed)
        self._here.append(token)
        self._tell()
        try:
            yield
        finally:
            self._listeners.discard(changed)
            self._here.remove(token)
            if "" not in self._here:
                self.door = False
            self._tell()

    def empty(self) -> bool:
        """Tell whether nobody listens, not even a wall."""
        return not self._here

    # What the wall does

    def show(self, running: Running, slide: int, *, revealed: bool) -> None:
        """Move all phones to a slide; another talk, or another ward, begins anew."""
        if running.key != self.running.key:
            self.revealed.clear()
            self.seen.clear()
            self._guesses.clear()
        self.running = running
        self.slide = max(1, min(running.total, slide))
        self.seen.add(self.slide)
        if revealed:
            self.revealed.add(self.slide)
        self._tell()

    def may_bring(self) -> None:
        """Refuse talks that come faster than anybody makes them."""
        if not self._may("bring"):
            raise RefusedError("too_fast")

    def open_door(self, *, shown: bool) -> None:
        """Remember whether the wall shows the code."""
        self.door = shown
        self._tell()

    def clear(self, slide: int) -> None:
        """Forget all guesses at a slide, for the next table."""
        self._guesses.pop(slide, None)
        self.revealed.discard(slide)
        self.rounds[slide] = self.rounds.get(slide, 0) + 1
        self._tell()

    def let(self, number: int, *, through: bool) -> None:
        """Put a line on the wall, or forget it."""
        if number not in self._lines:
            return
        if not through:
            del self._lines[number]
        elif sum(one.shown for one in self._lines.values()) >= MOST_SHOWN:
            raise RefusedError("wall_full")
        else:
            self._lines[number].shown = True
        self._tell()

    def end(self) -> None:
        """Forget everything."""
        self.ended, self.door, self.brought = True, False, None
        for kept in (self._phones, self._guesses, self._lines, self.revealed, self.seen):
            kept.clear()
        self._tell()

    # What phones do

    def furthest(self) -> int:
        """Return the last slide that phones may see: none behind a guess that is still open."""
        guesses = (n for n, ask in self.running.asks.items() if ask.kind != "words")
        closed = (n for n in guesses if n >= self.slide and n not in self.revealed)
        return min(closed, default=self.running.total)

    def look(self, token: str, slide: int) -> bool:
        """Let a phone see a slide; tell whether what it asks is revealed."""
        if not self.phone(token).may("slide", self._clock()):
            raise RefusedError("too_fast")
        if not 1 <= slide <= self.furthest():
            raise RefusedError("not_yet")
        return slide in self.revealed

    def guess(self, token: str, slide: int, text: str) -> str:
        """Keep a phone's guess in place of its last; return how it was understood."""
        phone, ask = self.phone(token), self._asked(slide, "number", "ward")
        if slide in self.revealed:
            raise RefusedError("too_late")
        self._count(phone, "guess")
        if ask.kind == "number":
            value: float | str = heard.number(text, ask.low, ask.high)
            meant = f"{value:g}"
        else:
            value = heard.ward(text, ask.wards)
            meant = ask.wards[value]
        self._guesses.setdefault(slide, {})[token] = value
        self._tell()
        return meant

    def write(self, token: str, slide: int, text: str) -> None:
        """Keep a line for the facilitator to read."""
        phone, ask = self.phone(token), self._asked(slide, "words")
        said = heard.line(text)
        if phone.lines >= MOST_LINES:
            raise RefusedError("enough", most=MOST_LINES)
        self._count(phone, "line")
        if sum(not one.shown for one in self._lines.values()) >= MOST_WAITING:
            raise RefusedError("many_wait")
        phone.lines += 1
        self._written += 1
        self._lines[self._written] = Line(self._written, slide, ask.title, said, self._clock())
        self._tell()

    def _asked(self, slide: int, *kinds: str) -> Asked:
        """Return what a slide asks, if the wall has shown it."""
        ask = self.running.asks.get(slide)
        if ask is None or ask.kind not in kinds or slide not in self.seen:
            raise RefusedError("not_asked")
        return ask

    def _count(self, phone: Phone, what: str) -> None:
        if not phone.may(what, self._clock()):
            raise RefusedError("too_fast")
        if not self._may(what):
            raise RefusedError("crowd")

    def _may(self, what: str) -> bool:
        return self._rates.setdefault(what, of_a_room(what)).take(self._clock())

    # What each is told

    def for_phones(self) -> dict[str, object]:
        """Tell phones where the wall is: never what others guessed or wrote."""
        return {
            "slide": self.slide,
            "total": self.running.total,
            "furthest": self.furthest(),
            "talk": self.running.key,
            "revealed": sorted(self.revealed),
            "seen": sorted(self.seen & self.running.asks.keys()),
            "rounds": self.rounds,
            "ended": self.ended,
        }

    def for_wall(self) -> dict[str, object]:
        """Tell the wall what came in, and never from whom."""
        return {
            "phones": len({one for one in self._here if one}),
            "door": self.door,
            "revealed": sorted(self.revealed),
            "guesses": {
                slide: sorted(made.values(), key=str) for slide, made in self._guesses.items()
            },
            "lines": [
                {"number": one.number, "slide": one.slide, "text": one.text, "shown": one.shown}
                for one in self._lines.values()
            ],
            "ended": self.ended,
        }

    def lines(self) -> list[Line]:
        """Return the lines that were let through, in the order of slides and time."""
        shown = (one for one in self._lines.values() if one.shown)
        return sorted(shown, key=lambda one: (one.slide, one.at))

    def _tell(self) -> None:
        for changed in tuple(self._listeners):
            changed()
