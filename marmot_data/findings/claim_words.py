"""A ruling in one sentence: fit to quote where it is supported, the reason where it is not."""

from collections.abc import Callable

from marmot_data.findings.base import View
from marmot_data.findings.board import Board, Figure
from marmot_data.findings.rules import SMALL_COUNT, Ruling
from marmot_data.model import Better, Status
from marmot_data.statistics import Interval
from marmot_data.wording import Words

PAIRS = 4
"""figures behind a gap between groups: two groups at two periods"""


def sentence_of(board: Board, ruling: Ruling, ward: str | None, groups: tuple[str, str]) -> str:
    """Say in one sentence what may be quoted, or why it may not.

    Parameters
    ----------
    board, ruling
        The figures and what was ruled of them.
    ward
        Code of the ward, if one is chosen.
    groups
        The two groups of people of a gap between groups.
    """
    words = board.view.words
    parts = _parts(board, ruling, ward)
    if not ruling.supported:
        return words("claim.cannot", why=reason_of(board, ruling, ward))
    more = MORE.get(ruling.claim, _nothing)(board, ruling, groups)
    return words(
        f"claim.say.{ruling.claim}", **{**parts, **more, "source": _publishers(board.view, ruling)}
    )


def reason_of(board: Board, ruling: Ruling, ward: str | None) -> str:
    """Say why a claim may not be made, as part of a sentence."""
    return board.view.words(f"claim.why.{ruling.reason}", **_parts(board, ruling, ward))


def _parts(board: Board, ruling: Ruling, ward: str | None) -> dict[str, object]:
    """Return what any sentence may name: the ward, the figure, and what it is set against."""
    view, words = board.view, board.view.words
    here = ward or view.place.authority
    parts: dict[str, object] = {
        "what": board.view.named(board.entry, board.group),
        "ward": board.names[here],
        "where": board.names[str(ruling.parts.get("ward", here))],
        "city": board.names[view.place.authority],
        "least": SMALL_COUNT,
        "period": words.period(board.newest) if board.newest else "",
    }
    for name, one in zip(("", "other_"), _ends(ruling), strict=False):
        parts[f"{name}value"] = words.value(one.value, board.entry)
        parts[f"{name}period"] = words.period(one.period)
        parts[f"{name}made"] = made_words(board, one)
        if name:
            parts["who"] = board.names[one.area]
    return parts | _named(board, ruling)


def _named(board: Board, ruling: Ruling) -> dict[str, object]:
    """Put the parts of a ruling that are ids into words."""
    view, words = board.view, board.view.words
    found: dict[str, object] = {
        name: part for name, part in ruling.parts.items() if name in ("since", "wards")
    }
    if "who" in ruling.parts:
        found["who"] = board.names[str(ruling.parts["who"])]
    if "note" in ruling.parts:
        found["note"] = note_inside(words, str(ruling.parts["note"]))
    if ruling.reason == "no_ward_figures":
        levels = set(view.data.values(board.indicator)["level"])
        smallest = next((one for one in words.section("level") if one in levels), "city")
        found["level"] = words(f"level.{smallest}")
    return found


def note_inside(words: Words, note: str) -> str:
    """Write the warning that comes with a figure as part of a sentence."""
    return words.inside(words(f"note.{note}")).rstrip(".")


def _ends(ruling: Ruling) -> tuple[Figure, ...]:
    """Return the figure and what it is set against; of a gap between groups, one a period."""
    step = 2 if len(ruling.figures) == PAIRS else 1
    return ruling.figures[::step]


def made_words(board: Board, one: Figure) -> str:
    """Say a figure's range and, unless it was published as it is, how it came about."""
    words = board.view.words
    between = words.between(one.lower, one.upper, board.entry)
    parts = [words("claim.range", range=between) if between else words("claim.no_range")]
    if one.status != Status.PUBLISHED:
        parts.append(words(f"status.{one.status}.word"))
    if words.has(f"claim.mark.{one.note}"):
        parts.append(words(f"claim.mark.{one.note}"))
    return ", ".join(parts)


def _publishers(view: View, ruling: Ruling) -> str:
    sources = [view.catalogue.sources[one.source] for one in ruling.figures]
    return ", ".join(dict.fromkeys(source.publisher for source in sources))


def _tone(board: Board, *, higher: bool) -> str:
    if board.entry.better is Better.NEITHER:
        return "neutral"
    return "better" if higher == (board.entry.better is Better.HIGHER) else "worse"


More = Callable[[Board, Ruling, tuple[str, str]], dict[str, object]]


def _nothing(_board: Board, _ruling: Ruling, _groups: tuple[str, str]) -> dict[str, object]:
    return {}


def _third(board: Board, ruling: Ruling, _groups: tuple[str, str]) -> dict[str, object]:
    tone = _tone(board, higher=ruling.claim == "among_highest")
    return {"tone": board.view.words(f"claim.third.{tone}")}


def _than(board: Board, ruling: Ruling, _groups: tuple[str, str]) -> dict[str, object]:
    key = ruling.parts["key"]
    return {"than": board.view.words(f"claim.than.{key}_{_tone(board, higher=key == 'up')}")}


def _gap(board: Board, ruling: Ruling, groups: tuple[str, str]) -> dict[str, object]:
    """Return the size of a gap then and now, with the range of its size."""
    view, words = board.view, board.view.words
    found: dict[str, object] = {
        name: words.number(float(str(ruling.parts[name])), 2)
        for name in ("ratio", "ratio_then")
        if name in ruling.parts
    }
    for name in ("now", "then"):
        gap = ruling.parts[name]
        if isinstance(gap, Interval):
            low, high = float(gap.lower), float(gap.upper)
            ends = (low, high) if gap.value >= 0 else (-high, -low)
            found[name] = words.difference(float(gap.value), board.entry)
            found[f"{name}_range"] = words.between(*ends, board.entry)
    one, two = (view.group_name(group) for group in groups)
    return {**found, "what": board.entry.short, "one": one, "two": two}


MORE: dict[str, More] = {
    "among_highest": _third,
    "among_lowest": _third,
    "differs": _than,
    "gap_narrowed": _gap,
    "gap_widened": _gap,
    "groups_narrowed": _gap,
    "groups_widened": _gap,
}
"""what the sentences of some claims name besides"""
