"""How did one thing change in a ward: between which years, and by how many ways of counting it?"""

from collections.abc import Iterable
from dataclasses import dataclass

from marmot_data.evidence.judgement import Ruling
from marmot_data.evidence.series import Figure
from marmot_data.findings.base import View


@dataclass(slots=True)
class Move:
    """Changes of one way over years that overlap, as one."""

    way: str
    first: Figure
    last: Figure
    number: int = 1
    """by how many ways of counting"""

    def holds(self, way: str, then: Figure, now: Figure) -> bool:
        """Tell whether a change runs the same way over some of the same years."""
        return self.way == way and then.end < self.last.end and self.first.end < now.end

    def add(self, then: Figure, now: Figure) -> None:
        """Count one more way of counting."""
        self.number += 1
        self.first = min(self.first, then, key=lambda one: one.end)
        self.last = max(self.last, now, key=lambda one: one.end)


def how_it_moved(view: View, what: str, rulings: Iterable[Ruling]) -> str:
    """Say how one thing changed: ``Child poverty rose between 2014/15 and 2021/22``.

    Parameters
    ----------
    view
        Whose words are used.
    what
        What changed, as it stands in a sentence.
    rulings
        Its change by each way of counting it; none is refused.
    """
    words, moves = view.words, list[Move]()
    known = sorted(rulings, key=lambda one: (one.figures[1].end, one.figures[0].end))
    for ruling in known:
        now, then = ruling.figures
        way = f"{ruling.strength}_{ruling.way}"
        if same := next((one for one in moves if one.holds(way, then, now)), None):
            same.add(then, now)
        else:
            moves.append(Move(way, then, now))
    told = (
        words(
            "ward_change.moved",
            way=one.way,
            first=words.period(one.first.period),
            last=words.period(one.last.period),
            ways=("further" if place else "several") if len(known) > 1 else "single",
            number=one.number,
        )
        for place, one in enumerate(moves)
    )
    return words("ward_change.how_it_moved", what=what, list=words.listed(told))
