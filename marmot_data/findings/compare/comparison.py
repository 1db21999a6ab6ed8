"""How do two to six areas compare on one figure, or an area with an earlier year?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from marmot_data.evidence.judgement import Ruling
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases, said
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    pages_of,
    remembered,
    sources_of,
)
from marmot_data.findings.city.lines import Line
from marmot_data.findings.compare.areas import lines_of, nesting_of
from marmot_data.findings.compare.by_year import by_year
from marmot_data.findings.compare.held import Held, Told, ends, held_of, periods, without_ward
from marmot_data.findings.tooltips import with_tooltips


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Finding):
    """Areas side by side on one figure, at one period or at two."""

    rows: pd.DataFrame
    """name, value, lower, upper, label, between, verdict, selected, status; highest first"""
    benchmark: float
    """where the chart draws a line for the city; none here, as the city is an area like others"""
    pairs: pd.DataFrame
    """each area against each other in words; empty when years are compared"""
    overlap: str
    """why two areas may clearly differ although their ranges overlap; empty where no two do"""
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
    held = held_of(view)
    if not held.runs:
        return Nothing(title=entry.title, sentence=words("compare.nothing", what=entry.short))
    yearly = view.selection.compare == "year"
    told = by_year(view, held) if yearly else _by_area(view, held)
    shown, pairs = told.shown, told.pairs
    rows = _rows(view, shown, held.asked)
    values = pd.DataFrame(
        {"source": [one.source for one in shown], "note": [one.note for one in shown]}, dtype=object
    )
    return Comparison(
        title=told.title,
        subtitle=words(
            "compare.subtitle",
            what=entry.title,
            period=", ".join(dict.fromkeys(view.when(one.source, one.period) for one in shown)),
            unit=words.unit_after(entry),
        ),
        sentence=told.sentence,
        table=_table(view, rows),
        indicators=(name,),
        sources=sources_of(values),
        pages=pages_of((one.source, one.page) for one in shown),
        notes=notes_of(view, values),
        overlap=_overlapping(view, held, () if yearly else shown),
        slight=view.slight(name, rows["value"]),
        rows=rows,
        benchmark=float("nan"),
        pairs=pairs,
        told_apart=bool(
            set(pairs.to_numpy().ravel())
            - {words("compare.pair.same"), words("compare.pair.not_compared")}
        ),
        lines=lines_of(view, _drawn(view, tuple(held.runs)), view.group(name)),
        long=frozenset(code for code, run in held.runs.items() if len(run) > 1),
    )


def _drawn(view: View, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Put the areas in the order in which they are drawn over time: the first, then the city."""
    city = [one for one in codes if one == view.place.authority]
    return tuple(dict.fromkeys([*codes[:1], *city, *codes]))


def _by_area(view: View, held: Held) -> Told:
    words, figures, name = view.words, held.figures, view.selection.indicator
    entry, nesting = view.indicator(name), nesting_of(view)
    period = str(figures.common_period(held.runs, view.last_year))
    shown = [one for code in held.runs if (one := figures.at(code, period))]
    named = held.asked
    lacking = [named[code] for code in named if code not in {one.area for one in shown}]
    against = shown if len(shown) <= MOST_PAIRED else shown[:1]
    ruled = {
        (row.area, column.area): nesting.compare(figures.terms, row, column)
        for row in against
        for column in shown
        if row is not column
    }
    pairs = (
        pd.DataFrame()
        if len(shown) > MOST_PAIRED
        else pd.DataFrame(
            {
                named[column.area]: [
                    words(f"compare.pair.{_pair(ruled.get((row.area, column.area)))}")
                    for row in shown
                ]
                for column in shown
            },
            index=pd.Index([named[one.area] for one in shown], name=words("compare.pairs_head")),
        )
    )
    parts = {
        "what": view.named(entry, view.group(name)),
        "period": phrases.period_of(view, name, period),
    }
    first, *others = shown
    sentences = [said.figure(view, name, first, where=named[first.area])]
    found = [(one, _pair(ruled[first.area, one.area])) for one in others]
    for key in SAID:
        names = [
            words("compare.other", name=named[one.area], value=words.value(one.value, entry))
            for one, what in found
            if what == key
        ]
        if names:
            sentences.append(words(f"compare.{key}", others=words.listed(names)))
    newer = [named[one.area] for one in shown if held.runs[one.area][-1].end > one.end]
    if lacking:
        sentences.append(words("compare.lacking", areas=words.listed(lacking), **parts))
    if newer:
        key = "compare.newest_most" if lacking else "compare.newest_all"
        sentences.append(words(key, areas=words.listed(newer), **parts))
    sentences += [*without_ward(view, held), *said.cautions(view, shown)]
    return Told(
        shown=shown, title=ends(view, held, shown), sentence=" ".join(sentences), pairs=pairs
    )


def _overlapping(view: View, held: Held, shown: Sequence[Figure]) -> str:
    """Say why two areas may clearly differ although their ranges overlap, where two do."""
    compare, terms = nesting_of(view).compare, held.figures.terms
    for one, other in combinations(shown, 2):
        # Without a range neither holds.
        overlap = one.lower <= other.upper and other.lower <= one.upper
        if overlap and compare(terms, one, other).clear:
            return view.words("compare.overlapping")
    return ""


MOST_PAIRED = 7
"""areas beyond which a table of each against each would be too wide to read"""
SAID = (
    *("worse", "better", "higher", "lower", "similar"),
    *("described_higher", "described_lower", "described_same", "not_compared"),
)
"""how two areas may stand, in the order in which it is said"""


def _pair(ruling: Ruling | None) -> str:
    """Return the word for two areas, as on every other page; of an area and itself, the same."""
    return "same" if ruling is None else ruling.verdict


def _rows(view: View, shown: list[Figure], named: Mapping[str, str]) -> pd.DataFrame:
    """Return a dot a figure, the highest first; where years differ, those of an area together."""
    words, entry = view.words, view.indicator(view.selection.indicator)
    places = names = [named[one.area] for one in shown]
    with_period = len(set(periods(shown))) > 1
    if with_period:
        names = [
            words("claim.row", area=name, period=view.when(one.source, one.period))
            for name, one in zip(names, shown, strict=True)
        ]
    rows = pd.DataFrame(
        {
            "name": names,
            "value": [one.value for one in shown],
            "lower": [one.lower for one in shown],
            "upper": [one.upper for one in shown],
            "label": [words.value(one.value, entry) for one in shown],
            "number": [words.number(one.value, entry.decimals) for one in shown],
            "between": [words.between(one.lower, one.upper, entry) for one in shown],
            "when": [view.when(one.source, one.period) for one in shown],
            "verdict": "",
            "selected": [one.area == shown[0].area for one in shown],
            "status": [one.status for one in shown],
        }
    )
    rows = with_tooltips(words, rows, place=places, period=rows["when"])
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
