"""How do the wards differ, and how does life expectancy go with deprivation?"""

import math
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from marmot_data.evidence.judgement import between
from marmot_data.findings import phrases
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.caveats import circle, ways_made
from marmot_data.findings.maps.measure import (
    Measure,
    measure,
    pattern,
    rank_correlation,
    smallest_level,
)
from marmot_data.findings.maps.shades import class_edges, class_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Wards(Finding):
    """Two indicators over the wards: one as shade, one as a symbol with its number."""

    shade: Measure
    symbol: Measure | None
    rows: pd.DataFrame
    """index code; columns name, slug, lon, lat, shade, shade_text, klass (0 the lightest shade),
    symbol, symbol_text, told (what is said of each figure), speech, selected"""
    edges: tuple[float, ...]
    """the limits between the five classes of shade"""
    boundaries: int
    lead: str
    """the first sentence: the wards at both ends"""
    more: str
    """the others: how the two ran together, and with what caution that is to be read"""


@answered
@remembered("year", "ward", "boundaries", "group", "edition")
def find_wards(
    view: View, shade: str, symbol: str | None, beside: str | None = None
) -> Wards | Nothing:
    """Set two indicators side by side for every ward.

    Parameters
    ----------
    view
        What the question is asked of; its year and boundaries count.
    shade, symbol
        Ids of the indicators shown as colour and as number.
    beside
        Id of the indicator on the map next to this one, if the two are on maps of their own.
    """
    if symbol and (why := circle(view, shade, symbol)):
        return Nothing(title=view.indicator(symbol).title, sentence=why)
    if symbol == shade:
        symbol = None
    left = measure(view, shade, beside=symbol or beside)
    right = measure(view, symbol, beside=shade) if symbol else None
    if left is None:
        entry = view.indicator(shade)
        return Nothing(
            title=entry.title,
            sentence=view.words(
                "wards.nothing", what=entry.short, level=smallest_level(view, shade)
            ),
        )
    rows, edges = _rows(view, left, right)
    both = [one for one in (left, right) if one is not None]
    used = pd.concat([one.figures for one in both])
    lead, more, title = _sentences(view, left, right, rows)
    ways = (way for one in both for way in ways_made(view, one.indicator, one.figures))
    return Wards(
        title=title,
        subtitle=view.words(
            "wards.subtitle" if right else "wards.subtitle_one",
            shade=view.indicator(shade).title,
            shade_period=view.when_of(shade, left.period),
            symbol=view.named(view.indicator(right.indicator), right.group) if right else "",
            symbol_period=view.when_of(right.indicator, right.period) if right else "",
        ),
        sentence=" ".join(filter(None, (lead, more))),
        table=_table(view, left, right, rows),
        indicators=tuple(one.indicator for one in both),
        sources=sources_of(used[used["value"].notna()]),
        notes=tuple(dict.fromkeys((*notes_of(view, used), *ways))),
        shade=left,
        symbol=right,
        rows=rows,
        edges=edges,
        boundaries=int(view.selection.boundaries),
        lead=lead,
        more=more,
    )


@answered
@remembered("year", "ward", "boundaries", "group", "edition")
def find_each_ward(view: View, shade: str, symbol: str | None) -> Wards | Nothing:
    """Name the same wards as dots: the one figure by the other, and whether with ranges."""
    words, wards = view.words, find_wards(view, shade, symbol)
    if isinstance(wards, Nothing) or wards.symbol is None:
        return wards
    entry, other = view.indicator(shade), view.indicator(wards.symbol.indicator)
    ranged = wards.rows["symbol_lower"].notna().any()
    return replace(
        wards,
        subtitle=words(
            "wards.subtitle_each" if ranged else "wards.subtitle_each_no_range",
            what=view.named(other, wards.symbol.group),
            period=view.when_of(wards.symbol.indicator, wards.symbol.period),
            by=words.inside(entry.short),
            by_period=view.when_of(shade, wards.shade.period),
        ),
    )


def _rows(
    view: View, left: Measure, right: Measure | None
) -> tuple[pd.DataFrame, tuple[float, ...]]:
    areas = view.data.areas.loc[left.figures.index]
    edges = class_edges(left.figures["value"])
    shown = ["value", "shown", "between", "lower", "upper", "verdict"]
    other = right.figures[shown] if right else pd.DataFrame(columns=shown, dtype=object)
    other = other.reindex(areas.index)
    rows = areas[["name", "slug", "lon", "lat"]].assign(
        shade=left.figures["value"],
        shade_text=left.figures["shown"],
        shade_between=left.figures["between"],
        klass=[
            class_of(value, edges, view.indicator(left.indicator))
            for value in left.figures["value"]
        ],
        symbol=other["value"].astype(float),
        symbol_text=other["shown"].fillna(""),
        symbol_between=other["between"].fillna(""),
        symbol_lower=other["lower"].astype(float),
        symbol_upper=other["upper"].astype(float),
        verdict=other["verdict"].fillna("not_compared"),
    )
    rows["selected"] = rows.index == view.ward_code
    rows["told"] = [_told(view, left, right, row) for row in rows.to_dict("records")]
    rows["speech"] = [
        view.words("wards.speech_all", name=name, parts="; ".join(told))
        for name, told in zip(rows["name"], rows["told"], strict=True)
    ]
    return rows.sort_values("shade", ascending=False), edges


def pair_shown(view: View) -> tuple[str, str]:
    """Return the shade and the number of the map: what the reader chose, where the two may meet.

    A number that is an ingredient of the deprivation index is shown with the part of the index
    that its entry names, where the reader asks for another.
    """
    front, selection = view.catalogue.front, view.selection
    symbol = selection.against if selection.against in front.map_symbols else front.map_symbol
    shade, ranked_by = selection.indicator, view.indicator(symbol).ranked_by
    return (ranked_by, symbol) if ranked_by and circle(view, shade, symbol) else (shade, symbol)


def why_shaded_so(view: View) -> str:
    """Say why the map is not shaded by what the reader chose; empty if it is."""
    shade, symbol = pair_shown(view)
    if shade == view.selection.indicator:
        return ""
    parts = {"what": view.indicator(symbol).short, "instead": view.indicator(shade).short}
    return view.words("circle.map", **parts | {"instead": view.words.inside(parts["instead"])})


def _told(
    view: View, left: Measure, right: Measure | None, row: Mapping[Hashable, Any]
) -> tuple[str, ...]:
    """Say each of a ward's values with its unit, its period, its range and the city's value."""
    told = [_one_told(view, left, row["shade_text"], "")]
    if right is not None:
        told.append(_one_told(view, right, row["symbol_text"], row["symbol_between"]))
    return tuple(told)


def _one_told(view: View, one: Measure, value: str, between: str) -> str:
    words, entry = view.words, view.indicator(one.indicator)
    known = "" if math.isnan(one.city) else words.value(one.city, entry)
    return words(
        f"wards.speech{'_range' if between else ''}{'_city' if known else ''}",
        what=view.named(entry, one.group),
        period=view.when_of(one.indicator, one.period),
        value=value,
        range=between,
        city=view.place.title,
        beside=known,
    )


def _sentences(
    view: View, left: Measure, right: Measure | None, rows: pd.DataFrame
) -> tuple[str, str, str]:
    """Say how the two went together, each with its years, or the span of the one; then a title."""
    words = view.words
    entry = view.indicator(left.indicator)
    known = rows[rows["shade"].notna()].sort_values("shade", ascending=False)
    high, low = known.iloc[0], known.iloc[-1]
    parts: dict[str, object] = {
        "what": words.inside(entry.short),
        "title": view.named(entry, left.group),
        "high": high["name"],
        "high_value": high["shade_text"],
        "low": low["name"],
        "low_value": low["shade_text"],
        "period": view.when_of(left.indicator, left.period),
    }
    if right is None:
        return words("wards.sentence_one", **parts), "", words("wards.title_one", **parts)
    other = view.indicator(right.indicator)
    key = pattern(
        rank_correlation(*(known.dropna(subset=["symbol"])[c] for c in ("shade", "symbol")))
    )
    top = view.figures(right.indicator, right.group).at(str(high.name), right.period)
    parts |= {
        "name": phrases.name(view, left.indicator, left.group),
        "clause": phrases.clause(view, right.indicator, top) if top else "",
        "other": view.named(other, right.group),
        "other_inside": words.inside(view.named(other, right.group)),
        "how": words(f"status.{right.figures['status'].iloc[0]}.word"),
        "high_other": high["symbol_text"],
        "low_other": low["symbol_text"],
        "other_period": phrases.period_of(view, right.indicator, right.period),
    }
    cautions = [_apart(view, right, high, low), words("wards.areas"), entry.beside, other.beside]
    more = " ".join(filter(None, [_run(view, left, right, key), *cautions]))
    return (
        words("wards.sentence" if top else "wards.run_apart", **parts),
        more,
        words(f"wards.title_{key}", **parts),
    )


def _run(view: View, left: Measure, right: Measure, key: str) -> str:
    """Say which way two figures went together across the wards, or that they did not."""
    if key == "apart":
        return view.words("wards.run_apart")

    def by(one: Measure, way: str) -> str:
        own = view.words.find(f"indicator.{one.indicator}", way)
        what = phrases.name(view, one.indicator, one.group)
        return own or view.words(f"wards.{way}", what=what)

    other = "less" if key == "opposite" else "more"
    return view.words("wards.run", one=by(left, "more"), other=by(right, other))


def _apart(view: View, right: Measure, high: "pd.Series[str]", low: "pd.Series[str]") -> str:
    """Say how far apart two wards lie, and whether that is a clear difference."""
    figures = view.figures(right.indicator)
    pair = [figures.at(str(one.name), right.period) for one in (high, low)]
    ruling = between(figures.terms, *pair)
    if not ruling.held:
        return ""
    size = view.words.difference(ruling.size, view.indicator(right.indicator))
    key = "wards.apart_unclear" if ruling.verdict == "similar" else "wards.apart"
    return view.words(key, high=high["name"], low=low["name"], gap=size)


def _table(view: View, left: Measure, right: Measure | None, rows: pd.DataFrame) -> pd.DataFrame:
    """Lay out the wards: first the values, side by side, then what each of them bears."""
    words = view.words
    values: dict[str, pd.Series[str] | list[str]] = {words("table.ward"): rows["name"]}
    bearing: dict[str, pd.Series[str] | list[str]] = {}
    for one in filter(None, (left, right)):
        entry = view.indicator(one.indicator)
        figures = one.figures.reindex(rows.index)
        head = words(
            "table.head",
            what=view.named(entry, one.group),
            period=view.when_of(one.indicator, one.period),
        )
        values[head] = figures["shown"]
        if figures["between"].any():
            bearing[words("table.range", what=entry.short)] = figures["between"]
        bearing[words("table.verdict", what=entry.short)] = [
            words(f"verdict.{v}") for v in figures["verdict"]
        ]
        bearing[words("table.status", what=entry.short)] = [
            words(f"status.{s}.word") for s in figures["status"]
        ]
    return pd.DataFrame(values | bearing).set_index(words("table.ward"))
