"""How much and how often: limits of a room, so that nobody can flood it."""

from dataclasses import dataclass

HOURS = 12
"""after which a room forgets itself"""
MOST_ROOMS = 40
"""of one process"""
MOST_PHONES = 300
"""of one room"""
MOST_LISTENING = 8
"""times that one phone, or the wall, may listen at once: a broken line is noticed late"""
MOST_LINES = 20
"""of one phone"""
MOST_WAITING = 200
"""lines that the facilitator has not read yet"""
MOST_SHOWN = 300
"""lines of a room that were let through"""
MOST_BROUGHT = 500_000
"""bytes in which a reader's own talk is brought: twice its largest file, as JSON may need"""


@dataclass(slots=True)
class Rate:
    """So many at once, then one more each few seconds."""

    most: int
    each: float
    """seconds after which one more is allowed"""
    left: float = -1
    at: float = 0

    def allows(self, now: float) -> bool:
        """Tell whether there is one left."""
        left = self.most if self.left < 0 else self.left + (now - self.at) / self.each
        self.left, self.at = min(left, self.most), now
        return self.left >= 1

    def take(self, now: float) -> bool:
        """Take one if there is one left."""
        if not self.allows(now):
            return False
        self.left -= 1
        return True


def of_a_phone(kind: str) -> Rate:
    """Return how often one phone may guess, write a line or ask for a slide."""
    most, each = {"guess": (5, 1.0), "line": (3, 4.0), "slide": (40, 0.2)}[kind]
    return Rate(most, each)


def of_a_room(kind: str) -> Rate:
    """Return how often all phones of a room together may join, guess or write, and its wall bring.

    A hall shares one address, and comes in at once.
    """
    most, each = {
        "join": (150, 0.5),
        "guess": (300, 0.05),
        "line": (60, 0.2),
        "bring": (10, 6.0),
    }[kind]
    return Rate(most, each)


def of_wrong_codes() -> Rate:
    """Return how often a code that opens nothing may be tried at a process."""
    return Rate(120, 0.5)
