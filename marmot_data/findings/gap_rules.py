"""Has a gap narrowed or widened? The rules for the whole city: between fifths, between groups."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.board import Board, Figure, figures_by_area
from marmot_data.findings.ladder import gradient_of
from marmot_data.findings.rules import (
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

FEWEST_AREAS = 25
"""five small areas in each fifth"""


def between_fifths(ask: Ask) -> Found:
    """Set the slope over fifths of small areas against an earlier period's."""
    board = ask.board
    small = board.small
    if small.empty:
        raise UnsupportedError("no_small_areas")
    needs_direction(board)
    city = _as_one_area(board, small)
    now = city[-1]
    held = replace(board, runs={now.area: city})
    if board.total:
        raise UnsupportedError("count", now)
    then = earlier_figure(held, now, ask.since)
    needs_same_making(board.view, board.entry, now, then)
    parts = [small[small["period"] == one.period] for one in (now, then)]
    _needs_same_areas(parts, now, then)
    slopes = [gradient_of(board.view, part)[1] for part in parts]
    gaps = [statistics.Interval(slope.sii, slope.sii_lower, slope.sii_upper) for slope in slopes]
    figures = tuple(
        replace(one, value=float(gap.value), lower=float(gap.lower), upper=float(gap.upper))
        for one, gap in zip((now, then), gaps, strict=True)
    )
    ratios = {"ratio": float(slopes[0].rii), "ratio_then": float(slopes[1].rii)}
    return _judged(ask, gaps[0], gaps[1], figures, ratios)


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


def _needs_same_areas(parts: list[pd.DataFrame], now: Figure, then: Figure) -> None:
    codes = [frozenset(part["area"]) for part in parts]
    if codes[0] != codes[1]:
        raise UnsupportedError("other_areas", now, then)
    if len(codes[0]) < FEWEST_AREAS:
        raise UnsupportedError("too_few_areas", now, then)
    if any(part[["lower", "upper"]].isna().any(axis=None) for part in parts):
        raise UnsupportedError("no_interval_areas", now, then)


def _as_one_area(board: Board, small: pd.DataFrame) -> list[Figure]:
    """Return one figure a period that stands for all small areas, without a value."""
    own = small.drop_duplicates("period")
    blank = own.assign(area=board.view.place.authority, value=0.0, lower=np.nan, upper=np.nan)
    return figures_by_area(board.entry, blank)[board.view.place.authority]


CITY_CLAIMS: Mapping[str, Rule] = MappingProxyType(
    {
        "gap_narrowed": asking(between_fifths, "narrowed"),
        "gap_widened": asking(between_fifths, "widened"),
        "groups_narrowed": asking(between_groups, "narrowed"),
        "groups_widened": asking(between_groups, "widened"),
    }
)
"""the claims about gaps within the whole city"""
