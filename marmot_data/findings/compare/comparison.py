"""How do two to six areas compare on one figure, or an area with an earlier year?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import pandas as pd

from marmot_data.evidence.judgement import Ruling
from marmot_data.evidence.series import Figure, Figures
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
from marmot_data.findings.compare.areas import areas_shown, lines_of, names_shown, nesting_of
from marmot_data.findings.tooltips import with_tooltips
from marmot_data.language import starting
from marmot_data.link import USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Finding):
    """Areas side by side on one figure, at one period or at two."""

    rows: pd.DataFrame
    """name, value, lower, upper, label, between, verdict, selected, status; highest first"""
    benchmark: float
    """where the chart draws a line for the city; none here, as the city is an area like others"""
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
    held = _held(view)
    if not held.runs:
        return Nothing(title=entry.title, sentence=words("compare.nothing", what=entry.short))
    by_year = view.selection.compare == "year"
    told = _by_year(view, held) if by_year else _by_area(view, held)
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
            period=", ".join(dict.fromkeys(words.period(one.period) for one in shown)),
            unit=words.unit_after(entry),
        ),
        sentence=told.sentence,
        table=_table(view, rows),
        indicators=(name,),
        sources=sources_of(values),
        pages=pages_of((one.source, one.page) for one in shown),
        notes=(*notes_of(view, values), *_overlapping(view, held, () if by_year else shown)),
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """The figures of the areas to compare, in the order of the link."""

    figures: Figures
    asked: Mapping[str, str]
    """code -> name of every area, whether it has a figure or not"""
    runs: dict[str, list[Figure]]
    """area -> its figures up to the chosen year; only areas that have one"""


def _held(view: View) -> Held:
    figures = view.figures(view.selection.indicator)
    asked = names_shown(view, areas_shown(view).values())
    runs = {code: list(figures.run(code, view.last_year)) for code in asked}
    return Held(figures=figures, asked=asked, runs={code: run for code, run in runs.items() if run})


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is shown of the areas, and how it is put into words."""

    shown: list[Figure]
    title: str
    sentence: str
    pairs: pd.DataFrame


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
    parts = {"what": view.named(entry, view.group(name)), "period": words.period(period)}
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
    sentences += [*_without_ward(view, held), *said.cautions(view, shown)]
    return Told(
        shown=shown, title=_ends(view, held, shown), sentence=" ".join(sentences), pairs=pairs
    )


def _ends(view: View, held: Held, shown: Sequence[Figure]) -> str:
    """Name the areas with the lowest and the highest figure; of areas of several years the first.

    Figures of different years have no lowest and no highest.
    """
    words, name = view.words, view.selection.indicator
    entry = view.indicator(name)
    low, high = (end(shown, key=lambda one: one.value) for end in (min, max))
    if len(shown) == 1 or len(set(_periods(shown))) > 1:
        return starting(phrases.clause(view, name, shown[0], held.asked[shown[0].area]))
    return words(
        "compare.title",
        what=view.named(entry, view.group(name)),
        low=held.asked[low.area],
        low_value=words.value(low.value, entry),
        high=held.asked[high.area],
        high_value=words.value(high.value, entry),
    )


def _overlapping(view: View, held: Held, shown: Sequence[Figure]) -> Iterator[str]:
    """Say why two areas may clearly differ although their ranges overlap, where two do."""
    compare, terms = nesting_of(view).compare, held.figures.terms
    for one, other in combinations(shown, 2):
        # Without a range neither holds.
        overlap = one.lower <= other.upper and other.lower <= one.upper
        if overlap and compare(terms, one, other).clear:
            yield view.words("compare.overlapping")
            return


def _without_ward(view: View, held: Held) -> Iterator[str]:
    """Say of the chosen ward that the figure has no place for it, where it would be expected."""
    ward = view.ward_code
    if ward and view.selection.areas == USUAL and ward not in held.asked:
        what = view.indicator(view.selection.indicator).short
        yield view.words("compare.no_ward", what=what, ward=view.area_name(ward))


MOST_PAIRED = 7
"""areas beyond which a table of each against each would be too wide to read"""
SAID = (
    *("higher", "lower", "similar"),
    *("described_higher", "described_lower", "described_same", "not_compared"),
)
"""how two areas may stand, in the order in which it is said"""


def _pair(ruling: Ruling | None) -> str:
    """Return the word for two areas: higher or lower, as better and worse need a benchmark."""
    if ruling is None:
        return "same"
    return str(ruling.way) if ruling.clear else ruling.verdict


def _by_year(view: View, held: Held) -> Told:
    """Set each area's newest figure beside its figure of the earlier year, where one fits.

    An earlier figure that may not be set against the newest one is not shown.
    """
    words, name = view.words, view.selection.indicator
    ruled = [view.since(held.figures, run[-1]) for run in held.runs.values()]
    shown: list[Figure] = []
    sentences: list[str] = []
    for ruling in ruled:
        now = ruling.figures[0]
        whole = said.each(view, name, now, ruling, held.asked[now.area])
        alike = ruling.held and _periods(ruling.figures) == _periods(shown[:2])
        if alike and set(whole[1:]) <= set(sentences):  # no warning of its own is lost
            whole = [said.beside_first(view, name, ruling, held.asked[now.area])]
        elif not ruling.held:
            whole = _barred(view, held, ruling, ruled)
        sentences += whole
        shown += ruling.figures if ruling.held else [now]
    # What holds of several areas is said once, behind the last of them.
    sentences = list(dict.fromkeys(reversed(sentences)))[::-1]
    lacking = [name for code, name in held.asked.items() if code not in held.runs]
    if lacking:
        sentences.append(words("compare.none", areas=words.listed(lacking)))
    sentences += _without_ward(view, held)
    title = _moved(view, held, ruled[0]) if ruled[0].held else _ends(view, held, shown)
    return Told(shown=shown, title=title, sentence=" ".join(sentences), pairs=pd.DataFrame())


def _barred(view: View, held: Held, ruling: Ruling, ruled: Sequence[Ruling]) -> list[str]:
    """Say the figure of an area without a past, those that share its year and reason, and why."""
    words, name = view.words, view.selection.indicator
    why = said.barred(view, name, ruling)
    first, *others = (
        one.figures[0]
        for one in ruled
        if one.figures[0].period == ruling.figures[0].period and said.barred(view, name, one) == why
    )
    sentences = [said.figure(view, name, first, where=held.asked[first.area])]
    if others:
        listed = words.listed(
            words(
                "compare.figure",
                name=held.asked[one.area],
                value=words.value(one.value, view.indicator(name)),
            )
            for one in others
        )
        sentences.append(words("compare.likewise", areas=listed))
    return [*sentences, why]


def _moved(view: View, held: Held, ruling: Ruling) -> str:
    """Say in a title from what to what the first area's figure went, and when."""
    words, name = view.words, view.selection.indicator
    entry, (now, then) = view.indicator(name), ruling.figures
    return words(
        "compare.moved",
        way="unclear" if ruling.verdict == "similar" else str(ruling.way),
        name=held.asked[now.area],
        what=phrases.name(view, name, now.group),
        value=words.value(now.value, entry),
        before=words.brief(then.value, entry),
        period=view.when(now.source, now.period),
        since=view.when(then.source, then.period),
        equal=said.equal(ruling),
    )


def _periods(figures: Sequence[Figure]) -> list[str]:
    return [one.period for one in figures]


def _rows(view: View, shown: list[Figure], named: Mapping[str, str]) -> pd.DataFrame:
    """Return a dot a figure, the highest first; where years differ, those of an area together."""
    words, entry = view.words, view.indicator(view.selection.indicator)
    places = names = [named[one.area] for one in shown]
    with_period = len(set(_periods(shown))) > 1
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
            "label": [words.value(one.value, entry) for one in shown],
            "number": [words.number(one.value, entry.decimals) for one in shown],
            "between": [words.between(one.lower, one.upper, entry) for one in shown],
            "when": [words.period(one.period) for one in shown],
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
