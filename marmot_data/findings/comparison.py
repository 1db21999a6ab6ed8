"""How do two to six areas compare on one figure, or an area with an earlier year?"""

from dataclasses import dataclass

import pandas as pd

from marmot_data.findings.areas import area_label, areas_shown, lines_of
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.board import Board, Figure, board
from marmot_data.findings.change import change_between
from marmot_data.findings.claim_words import reason_of
from marmot_data.findings.lines import Line
from marmot_data.findings.pairs import verdict
from marmot_data.findings.rules import (
    Ruling,
    UnsupportedError,
    earlier_figure,
    needs_same_making,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Finding):
    """Areas side by side on one figure, at one period or at two."""

    rows: pd.DataFrame
    """name, value, lower, upper, label, between, verdict, selected, status; highest first"""
    city: float
    """where the chart draws the city's line; none here, as the city is an area like others"""
    pairs: pd.DataFrame
    """each area against each other in words; empty when years are compared"""
    told_apart: bool
    """whether any two areas could be compared at all"""
    lines: tuple[Line, ...]
    """the areas as lines over time"""
    long: frozenset[str]
    """the areas with more than one period"""


@answered
@remembered("indicator", "group", "year", "boundaries", "ward", "areas", "compare", "earlier")
def find_comparison(view: View) -> Comparison | Nothing:
    """Set areas side by side, or each area beside its own earlier figure."""
    words, name = view.words, view.selection.indicator
    entry = view.indicator(name)
    held = _held(view, areas_shown(view))
    if not held.runs:
        return Nothing(title=entry.title, sentence=words("compare.nothing", what=entry.short))
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
            unit=words.unit_after(entry),
        ),
        sentence=sentence,
        table=_table(view, rows),
        indicators=(name,),
        sources=sources_of(values),
        notes=notes_of(view, values),
        rows=rows,
        city=float("nan"),
        pairs=pairs,
        told_apart=bool(
            {words(f"compare.pair.{key}") for key in ("higher", "lower", "similar")}
            & set(pairs.to_numpy().ravel())
        ),
        lines=lines_of(view, tuple(held.runs), held.group),
        long=frozenset(code for code, run in held.runs.items() if len(run) > 1),
    )


def _held(view: View, areas: dict[str, str]) -> Board:
    """Lay out the figures of the areas to compare, in the order of the link."""
    held = board(view, view.selection.indicator, areas=tuple(areas.values()))
    held.runs = {code: held.runs[code] for code in held.wards if code in held.runs}
    return held


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


def _by_year(held: Board) -> tuple[list[Figure], str, pd.DataFrame]:
    """Set each area's newest figure beside its figure of the earlier year."""
    view, words = held.view, held.view.words
    shown, sentences = [], []
    for code, run in held.runs.items():
        now = run[-1]
        then, change = _change(held, now)
        shown += [now, *([then] if then else [])]
        sentences.append(
            words(
                "compare.change",
                where=area_label(view, code),
                value=words.value(now.value, held.entry),
                period=words.period(now.period),
                change=change,
            )
        )
    lacking = [area_label(view, code) for code in held.wards if code not in held.runs]
    if lacking:
        sentences.append(words("compare.none", areas=", ".join(lacking)))
    return shown, " ".join(sentences), pd.DataFrame()


def _change(held: Board, now: Figure) -> tuple[Figure | None, str]:
    """Return the earlier figure, and the change in words or the reason against it."""
    view, words = held.view, held.view.words
    try:
        before = earlier_figure(held, now, view.selection.earlier)
        needs_same_making(view, held.entry, now, before)
    except UnsupportedError as no:
        ruling = Ruling(claim="", reason=no.reason, figures=no.figures, parts=no.parts)
        then = no.figures[1] if len(no.figures) > 1 else None
        return then, words("compare.no_change", why=reason_of(held, ruling, now.area))
    rows = [
        pd.Series(
            {
                "period": one.period,
                "when": words.period(one.period),
                "label": words.value(one.value, held.entry),
                "value": one.value,
                "lower": one.lower,
                "upper": one.upper,
            }
        )
        for one in (before, now)
    ]
    return before, change_between(view, held.entry, *rows)


def _rows(held: Board, shown: list[Figure], *, with_period: bool) -> pd.DataFrame:
    """Return a dot a figure, the highest first; pairs of years stay together."""
    view, words = held.view, held.view.words
    names = [area_label(view, one.area) for one in shown]
    if with_period:
        names = [
            words("claim.row", area=name, period=words.period(one.period))
            for name, one in zip(names, shown, strict=True)
        ]
    rows = pd.DataFrame(
        {
            "name": names,
            "value": [one.value for one in shown],
            "lower": [one.lower for one in shown],
            "upper": [one.upper for one in shown],
            "label": [words.value(one.value, held.entry) for one in shown],
            "between": [words.between(one.lower, one.upper, held.entry) for one in shown],
            "when": [words.period(one.period) for one in shown],
            "verdict": "",
            "selected": [one.area == shown[0].area for one in shown],
            "status": [one.status for one in shown],
        }
    )
    return rows if with_period else rows.sort_values("value", ascending=False, kind="stable")


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    none = words("table.none")
    return pd.DataFrame(
        {
            words("table.area"): rows["name"],
            words("table.value"): rows["label"],
            words("table.range_only"): [span or none for span in rows["between"]],
            words("table.period"): rows["when"],
            words("table.how"): [words(f"status.{one}.word") for one in rows["status"]],
        }
    ).set_index(words("table.area"))
