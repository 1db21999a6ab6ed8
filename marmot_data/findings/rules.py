"""Which claims the figures support: the rule behind each, and the reason of each refusal.

Nothing here is a sentence: a ruling names its reason and its figures, and `claims` puts them into
words. What a rule needs is asked in a fixed order, so that one reason is always the first.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from marmot_data import statistics
from marmot_data.findings.base import View
from marmot_data.findings.board import Board, Figure
from marmot_data.model import Better, Indicator, Status
from marmot_data.selection import NONE

EARLIEST = NONE
"""no year chosen: the earliest that may be compared"""
SMALL_COUNT = 10
PARTS_OF_CITY = 3
"""a third of the wards: what counts as being among the highest or lowest"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What is claimed, and of what."""

    board: Board
    wanted: str
    ward: str | None = None
    other: str | None = None
    """another ward"""
    since: str = EARLIEST
    """the year in which the earlier figure ends, or the earliest that may be compared"""
    other_board: Board | None = None
    """the same indicator for another group of people"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """Whether a claim may be made; if not, the reason; and the figures that decide."""

    claim: str
    reason: str = ""
    """empty: the claim is supported"""
    figures: tuple[Figure, ...] = ()
    parts: Mapping[str, object] = field(default_factory=dict)

    @property
    def supported(self) -> bool:
        """Tell whether the claim may be made."""
        return not self.reason


class UnsupportedError(Exception):
    """The figures do not carry a claim, for a named reason."""

    def __init__(self, reason: str, *figures: Figure, **parts: object) -> None:
        super().__init__(reason)
        self.reason, self.figures, self.parts = reason, figures, parts


Found = tuple[tuple[Figure, ...], dict[str, object]]
Rule = Callable[[Ask], Found]


def judge(claim: str, rule: Rule, ask: Ask) -> Ruling:
    """Say whether the figures support a claim, and if not, why."""
    try:
        figures, parts = rule(ask)
    except UnsupportedError as no:
        return Ruling(claim=claim, reason=no.reason, figures=no.figures, parts=no.parts)
    return Ruling(claim=claim, figures=figures, parts=parts)


def own_figure(board: Board, ward: str | None) -> Figure:
    """Return the ward's newest figure; of the same period for all wards."""
    if board.newest is None:
        raise UnsupportedError("other_set" if board.other_set else "no_ward_figures")
    if ward is None:
        raise UnsupportedError("no_ward")
    found = board.at(ward, board.newest)
    if found is None:
        held = board.blanks.get((ward, board.newest)) == Status.SUPPRESSED
        reason = "suppressed" if held else "no_figure"
        raise UnsupportedError(reason, ward=ward, period=board.newest)
    return found


def needs_direction(board: Board) -> None:
    """Refuse better and worse where neither way is good."""
    if board.entry.better is Better.NEITHER:
        raise UnsupportedError("no_direction")


def needs_ranges(*figures: Figure) -> None:
    """Refuse figures that rest on small numbers, or that have no range around them."""
    if any(one.count < SMALL_COUNT for one in figures):
        raise UnsupportedError("small", *figures)
    if not all(one.has_range for one in figures):
        raise UnsupportedError("no_interval", *figures)


def needs_rate(board: Board, own: Figure) -> None:
    """Refuse to set numbers of people in areas of different size side by side."""
    if board.total:
        raise UnsupportedError("count", own)


def _against_benchmark(ask: Ask, code: str) -> Found:
    board = ask.board
    own = own_figure(board, ask.ward)
    needs_direction(board)
    needs_rate(board, own)
    other = board.at(code, own.period)
    if other is None:
        raise UnsupportedError("no_benchmark", own, who=code)
    needs_ranges(own)
    found = statistics.compare(own.lower, own.upper, other.value, better=board.entry.better.value)
    if found.item() != ask.wanted:
        reason = "chance" if found.item() == "similar" else "opposite"
        raise UnsupportedError(reason, own, other)
    return (own, other), {}


def against_city(ask: Ask) -> Found:
    """Hold the ward's range against the city's figure of the same period."""
    return _against_benchmark(ask, ask.board.view.place.authority)


def against_country(ask: Ask) -> Found:
    """Hold the ward's range against England's figure of the same period."""
    return _against_benchmark(ask, ask.board.view.place.country)


def earlier_figure(board: Board, now: Figure, since: str) -> Figure:
    """Return the figure with which a change is told: of one comparable stretch if there is one."""
    before = [one for one in board.runs[now.area] if one.end < now.end]
    if not before:
        raise UnsupportedError("single", now)
    needs_one_scale(board.entry, now)
    asked = [one for one in before if since in (EARLIEST, one.end[:4])]
    if not asked:
        raise UnsupportedError("no_since", now, since=since)
    return most_alike(asked, now)[0 if since == EARLIEST else -1]


def most_alike(before: Sequence[Figure], now: Figure) -> Sequence[Figure]:
    """Keep earlier figures of the same stretch, of the same length and apart, if there are any."""
    same = [one for one in before if one.stretch == now.stretch] or before[-1:]
    return [one for one in same if one.years == now.years and one.end < now.start] or same


def needs_one_scale(entry: Indicator, now: Figure) -> None:
    """Refuse every change of a figure whose editions have different scales."""
    if not entry.comparable:
        raise UnsupportedError("not_comparable", now)


def needs_same_making(view: View, entry: Indicator, now: Figure, then: Figure) -> None:
    """Refuse to read a change between figures that were not made alike and apart."""
    both = (now, then)
    needs_one_scale(entry, now)
    if now.stretch != then.stretch:
        raise UnsupportedError("break", *both)
    if any(one.status == Status.ESTIMATED for one in both):
        raise UnsupportedError("estimated", *both)
    if now.status != then.status:
        raise UnsupportedError("mixed", *both)
    barred = [one.note for one in both if one.note in view.catalogue.front.no_change]
    if barred:
        raise UnsupportedError("note", *both, note=barred[0])
    if now.years != then.years:
        raise UnsupportedError("lengths", *both)
    if then.end >= now.start:
        raise UnsupportedError("overlap", *both)


def beyond_chance(own: Figure, other: Figure) -> float:
    """Return how much higher the first of two figures is; refuse what chance could make."""
    made = statistics.difference(own.interval, other.interval)
    if made.lower <= 0 <= made.upper:
        raise UnsupportedError("chance", own, other)
    return float(made.value)


def change_since(view: View, entry: Indicator, now: Figure, then: Figure) -> float:
    """Return how far a figure rose since an earlier one; refuse a change nobody can judge.

    Every change in the app that is called more than chance has passed here.
    """
    needs_same_making(view, entry, now, then)
    needs_ranges(now, then)
    return beyond_chance(now, then)


def changed(ask: Ask) -> Found:
    """Set the newest figure against an earlier one of the same ward and the same series."""
    board = ask.board
    now = own_figure(board, ask.ward)
    needs_direction(board)
    then = earlier_figure(board, now, ask.since)
    size = change_since(board.view, board.entry, now, then)
    improved = (size > 0) == (board.entry.better is Better.HIGHER)
    if improved != (ask.wanted == "better"):
        raise UnsupportedError("opposite", now, then)
    return (now, then), {"size": size, "key": "up" if size > 0 else "down"}


def among(ask: Ask) -> Found:
    """Say a ward is among the highest only if all its plausible places are."""
    board = ask.board
    own = own_figure(board, ask.ward)
    needs_rate(board, own)
    needs_ranges(own)
    found = [board.at(ward, own.period) for ward in board.wards]
    if not all(one is not None and one.has_range for one in found):
        raise UnsupportedError("too_few", own)
    low, high = board.places()[own.area]
    third = len(board.wards) // PARTS_OF_CITY
    inside = high <= third if ask.wanted == "highest" else low > len(board.wards) - third
    if not inside:
        raise UnsupportedError("not_third", own)
    return (own,), {"wards": len(board.wards)}


def differs(ask: Ask) -> Found:
    """Set two wards side by side, each with its range."""
    board = ask.board
    own = own_figure(board, ask.ward)
    needs_rate(board, own)
    if ask.other is None or ask.other == ask.ward:
        raise UnsupportedError("no_other", own)
    other = own_figure(board, ask.other)
    needs_ranges(own, other)
    return (own, other), {"key": "up" if beyond_chance(own, other) > 0 else "down"}


def asking(rule: Rule, wanted: str) -> Rule:
    """Ask a rule for one of its two answers."""
    return lambda ask: rule(replace(ask, wanted=wanted))


WARD_CLAIMS: Mapping[str, Rule] = MappingProxyType(
    {
        "worse_city": asking(against_city, "worse"),
        "better_city": asking(against_city, "better"),
        "worse_country": asking(against_country, "worse"),
        "better_country": asking(against_country, "better"),
        "improved": asking(changed, "better"),
        "worsened": asking(changed, "worse"),
        "among_highest": asking(among, "highest"),
        "among_lowest": asking(among, "lowest"),
        "differs": asking(differs, ""),
    }
)
"""the claims about one ward, in the order of the menu"""
