"""How do two to six areas compare on one figure, or an area with an earlier year?"""

from dataclasses import dataclass

import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import Finding, Nothing, View, notes_of, sources_of, upto
from marmot_data.findings.board import Board, Figure, board, figures_by_area
from marmot_data.findings.change import change_words
from marmot_data.findings.rules import UnsupportedError, earlier_figure, needs_same_making
from marmot_data.findings.trend import Line, compared
from marmot_data.selection import BETWEEN, USUAL, area_slugs

USUAL_AREAS = 4
PLAIN_LINES = 4
"""lines beyond so many get a dash of their own"""
WIDE = ("city", "region", "country")


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Finding):
    """Areas side by side on one figure, at one period or at two."""

    rows: pd.DataFrame
    """name, value, lower, upper, label, between, verdict, selected, status; highest first"""
    city: float
    """where the chart draws the city's line; none here, as the city is an area like others"""
    pairs: pd.DataFrame
    """each area against each other in words; empty when years are compared"""
    lines: tuple[Line, ...]
    """the areas as lines over time"""


def areas_shown(view: View) -> dict[str, str]:
    """Return the areas to compare: name in the link -> code, as the link or as usual."""
    known = area_slugs(view.data, view.selection.boundaries)
    if view.selection.areas != USUAL:
        return {one: known[one] for one in view.selection.areas.split(BETWEEN) if one in known}
    values = view.data.values(view.selection.indicator)
    values = values[values["group"] == view.group(view.selection.indicator)]
    have = set(upto(values[values["value"].notna()], view.last_year)["area"])
    place = view.place
    wide = (place.authority, place.region, place.country, *place.boroughs)
    first = [view.ward] if view.ward else []
    order = [*first, *wide, *known.values()]
    codes = list(dict.fromkeys(one for one in order if one in have))[:USUAL_AREAS]
    slugs = {code: name for name, code in known.items()}
    return {slugs[code]: code for code in codes}


def find_comparison(view: View) -> Comparison | Nothing:
    """Set areas side by side, or each area beside its own earlier figure."""
    words, name = view.words, view.selection.indicator
    entry = view.indicator(name)
    held = _held(view, areas_shown(view))
    if not held.runs:
        return Nothing(
            title=entry.title, sentence=words("compare.nothing", what=entry.short)
        )
    by_year = view.selection.compare == "year"
    shown, sentence, pairs = _by_year(held) if by_year else _by_area(held)
    rows = _rows(held, shown, with_period=by_year)
    values = pd.DataFrame(
        {"source": [one.source for one in shown], "note": [one.note for one in shown]}, dtype=object
    )
    low, high = rows.iloc[-1], rows.iloc[0]
    return Comparison(
        title=words(
            "compare.title",
            what=view.named(entry, held.group),
            low=low["label"],
            high=high["label"],
        )
        if len(rows) > 1
        else words("claim.figure", name=low["name"], value=low["label"]),
        subtitle=words(
            "compare.subtitle",
            what=entry.title,
            period=", ".join(dict.fromkeys(words.period(one.period) for one in shown)),
            unit=words.axis(entry),
        ),
        sentence=sentence,
        table=_table(view, rows),
        indicators=(name,),
        sources=sources_of(values),
        notes=notes_of(view, values),
        rows=rows,
        city=float("nan"),
        pairs=pairs,
        lines=_lines(held),
    )


def _held(view: View, areas: dict[str, str]) -> Board:
    """Lay out the figures of the areas to compare, in the order of the link."""
    name = view.selection.indicator
    held = board(view, name)
    values = view.data.values(name)
    values = values[(values["group"] == held.group) & values["area"].isin(list(areas.values()))]
    values = upto(values, view.last_year).sort_values(["area", "end", "start"])
    runs = figures_by_area(held.entry, values)
    held.runs = {code: runs[code] for code in areas.values() if code in runs}
    held.wards = tuple(areas.values())
    return held


def area_label(view: View, code: str) -> str:
    """Name an area by the name that people use."""
    local = str(view.data.areas.loc[code, "local_name"])
    return local if local not in ("", "nan") else view.area_name(code)


def _newest(held: Board) -> str:
    """Return the newest of the periods for which most of the areas have a figure."""
    every = [one for run in held.runs.values() for one in run]
    counts: dict[tuple[str, str, str], int] = {}
    for one in every:
        key = (one.end, one.start, one.period)
        counts[key] = counts.get(key, 0) + 1
    most = max(counts.values())
    return max(key for key, count in counts.items() if count == most)[2]


def _by_area(held: Board) -> tuple[list[Figure], str, pd.DataFrame]:
    view, words = held.view, held.view.words
    period = _newest(held)
    shown = [one for code in held.runs if (one := held.at(code, period))]
    lacking = [area_label(view, c) for c in held.wards if c not in {one.area for one in shown}]
    named = {one.area: area_label(view, one.area) for one in shown}
    pairs = pd.DataFrame(
        {
            named[column.area]: [
                words("compare.pair.same")
                if row is column
                else words(f"compare.pair.{verdict(held, row, column)}")
                for row in shown
            ]
            for column in shown
        },
        index=pd.Index(list(named.values()), name=words("compare.pairs_head")),
    )
    parts = {"what": view.named(held.entry, held.group), "period": words.period(period)}
    first = shown[0]
    sentences = [
        words(
            "compare.first",
            **parts,
            where=named[first.area],
            value=words.value(first.value, held.entry),
        )
    ]
    found = [(one, verdict(held, first, one)) for one in shown[1:]]
    for key in ("higher", "lower", "similar", "not_compared"):
        names = [
            words("compare.other", name=named[one.area], value=words.value(one.value, held.entry))
            for one, what in found
            if what == key
        ]
        if names:
            sentences.append(words(f"compare.{key}", others=", ".join(names)))
    if lacking:
        sentences.append(words("compare.lacking", areas=", ".join(lacking), **parts))
    return shown, " ".join(sentences), pairs


def verdict(held: Board, one: Figure, other: Figure) -> str:
    """Say whether an area's figure is higher or lower than another's by more than chance.

    An area and one that contains it are not independent, so the smaller one's range is held
    against the larger one's value, as for a ward and its city.
    """
    if held.total or not one.has_range or not other.has_range:
        return _beside_value(held, one, other)
    if contains(held.view, one.area, other.area) or contains(held.view, other.area, one.area):
        return _beside_value(held, one, other)
    made = statistics.difference(one.interval, other.interval)
    if made.lower <= 0 <= made.upper:
        return "similar"
    return "higher" if made.value > 0 else "lower"


def _beside_value(held: Board, one: Figure, other: Figure) -> str:
    """Hold the smaller area's range against the value of the larger area that contains it."""
    flip = {"higher": "lower", "lower": "higher"}
    neutral = held.view.catalogue.indicators[held.indicator].model_copy(
        update={"better": NEITHER}
    )
    if held.total:
        return "not_compared"
    if contains(held.view, other.area, one.area):
        return compared(neutral, one.lower, one.upper, other.value)
    if contains(held.view, one.area, other.area):
        found = compared(neutral, other.lower, other.upper, one.value)
        return flip.get(found, found)
    return "not_compared"
