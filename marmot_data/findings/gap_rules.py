"""Has a gap narrowed or widened? The rules for the whole city: between fifths, between groups."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from marmot_data import statistics
from marmot_data.evidence.gradient import NoGradientError
from marmot_data.evidence.judgement import Gap, Strength, Way
from marmot_data.findings.board import COLUMNS, Figure
from marmot_data.findings.gap_series import gap_ruling
from marmot_data.findings.rules import (
    EARLIEST,
    Ask,
    Found,
    Rule,
    UnsupportedError,
    asking,
    earlier_figure,
    needs_direction,
    needs_ranges,
    needs_same_making,
)


def between_fifths(ask: Ask) -> Found:
    """Set the gap over fifths of small areas against an earlier period's."""
    board = ask.board
    year = None if ask.since == EARLIEST else ask.since
    view = replace(board.view, selection=board.view.selection.moved(earlier=year or EARLIEST))
    try:
        ruling = gap_ruling(view, board.indicator, board.group)
    except NoGradientError as no:
        raise UnsupportedError(no.reason) from no
    now, then = ruling.now, ruling.then
    figures = tuple(_as_board(gap) for gap in (now, then) if gap is not None)
    if ruling.strength is not Strength.TESTED or then is None:
        raise UnsupportedError(ruling.reason, *figures, note=now.figure.note)
    if ruling.way is Way.SAME:
        raise UnsupportedError("gap_chance", *figures)
    if (ruling.way is Way.LOWER) != (ask.wanted == "narrowed"):
        raise UnsupportedError("gap_opposite", *figures)
    ratios = {"ratio": now.ratio, "ratio_then": then.ratio}
    return figures, {"now": now.size, "then": then.size, **ratios}


def _as_board(gap: Gap) -> Figure:
    """Return the size of a gap as a figure of its period."""
    one = gap.figure
    held = {name: getattr(one, name) for name in COLUMNS} | {
        "value": gap.value,
        "lower": float(gap.size.lower),
        "upper": float(gap.size.upper),
    }
    return Figure(**held, stretch=one.stretch)


def between_groups(ask: Ask) -> Found:
    """Set the distance between two groups in the city against an earlier period's."""
    board, others = ask.board, ask.other_board
    if others is None:
        raise UnsupportedError("one_group")
    needs_direction(board)
    code = board.view.place.authority
    both = {one.period for one in others.runs.get(code, ())}
    run = [one for one in board.runs.get(code, ()) if one.period in both]
    if not run:
        raise UnsupportedError("no_pairs")
    if board.total:
        raise UnsupportedError("count", run[-1])
    held = replace(board, runs={code: run})
    now = run[-1]
    then = earlier_figure(held, now, ask.since)
    figures = tuple(
        found
        for one in (now, then)
        for found in (one, others.at(code, one.period))
        if found is not None
    )
    needs_same_making(board.view, board.entry, now, then)
    needs_same_making(board.view, board.entry, figures[1], figures[3])
    needs_ranges(*figures)
    gaps = [statistics.difference(figures[n].interval, figures[n + 1].interval) for n in (0, 2)]
    return _judged(ask, gaps[0], gaps[1], figures, {})


def _judged(
    ask: Ask,
    now: statistics.Interval,
    then: statistics.Interval,
    figures: tuple[Figure, ...],
    parts: Mapping[str, object],
) -> Found:
    """Say whether the size of a gap changed by more than chance, and which way."""
    if float(now.value) * float(then.value) < 0:
        raise UnsupportedError("reversed", *figures)
    sign = 1.0 if float(then.value) >= 0 else -1.0
    made = statistics.difference(now, then)
    if made.lower <= 0 <= made.upper:
        raise UnsupportedError("gap_chance", *figures)
    narrowed = sign * float(made.value) < 0
    if narrowed != (ask.wanted == "narrowed"):
        raise UnsupportedError("gap_opposite", *figures)
    return figures, {"now": now, "then": then, **parts}


CITY_CLAIMS: Mapping[str, Rule] = MappingProxyType(
    {
        "gap_narrowed": asking(between_fifths, "narrowed"),
        "gap_widened": asking(between_fifths, "widened"),
        "groups_narrowed": asking(between_groups, "narrowed"),
        "groups_widened": asking(between_groups, "widened"),
    }
)
"""the claims about gaps within the whole city"""
