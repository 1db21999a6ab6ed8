"""All rooms of this process, by their code; each is forgotten in time."""

import re

from marmot_data.web.room.heard import RefusedError
from marmot_data.web.room.limits import MOST_ROOMS, of_wrong_codes
from marmot_data.web.room.room import Clock, Room

CODE = re.compile(r"[ABCDEFGHJKMNPQRSTUVWXYZ2-9]{6}")
"""letters and digits that nobody takes for each other"""


class Rooms:
    """The rooms that are open."""

    def __init__(self, clock: Clock) -> None:
        """Begin without any."""
        self._clock = clock
        self._open: dict[str, Room] = {}
        self._wrong = of_wrong_codes()

    def open(self, code: str) -> Room:
        """Open a room under a code that the wall has chosen by chance."""
        self.forget()
        if not CODE.fullmatch(code):
            raise RefusedError("no_room")
        if code in self._open:
            raise RefusedError("taken")
        if len(self._open) >= MOST_ROOMS:
            self._give_way()
        self._open[code] = Room(code, self._clock)
        return self._open[code]

    def find(self, code: str) -> Room:
        """Return an open room."""
        self.forget()
        if code not in self._open:
            raise RefusedError("no_room")
        return self._open[code]

    def join(self, code: str, secret: str, token: str) -> tuple[Room, str]:
        """Let a phone into a room; codes cannot be tried one after the other.

        Whoever has scanned the picture is let in, however many others try codes.
        """
        self.forget()
        room = self._open.get(code)
        if room and room.knows(secret, token):
            return room, room.join(secret, token)
        if not self._wrong.allows(self._clock()):
            raise RefusedError("crowd")
        if room and room.door:
            return room, room.join(secret, token)
        self._wrong.take(self._clock())
        raise RefusedError("no_room")

    def end(self, room: Room) -> None:
        """End a room, and forget it."""
        self._open.pop(room.code, None)
        room.end()

    def forget(self) -> None:
        """End the rooms whose time is over."""
        for room in tuple(self._open.values()):
            if self._clock() >= room.until:
                self.end(room)

    def _give_way(self) -> None:
        """End the oldest room in which nobody is any more."""
        left = next((one for one in self._open.values() if one.empty()), None)
        if left is None:
            raise RefusedError("no_space")
        self.end(left)
