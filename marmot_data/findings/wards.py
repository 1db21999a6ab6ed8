"""How do the wards differ, and how does life expectancy go with deprivation?"""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    latest_period,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.change import compared

CLASSES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One indicator over the areas of one level, at one period."""

    indicator: str
    group: str
    period: str
    figures: pd.DataFrame
    """index code; columns name, value, lower, upper, status, shown, between, verdict, city"""
    city: float
    country: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Wards(Finding):
    """Two indicators over the wards: one as shade, one as a symbol with its number."""

    shade: Measure
    symbol: Measure | None
    rows: pd.DataFrame
    """index code; columns name, slug, lon, lat, shade, shade_text, class, symbol, symbol_text,
    speech, selected"""
    edges: tuple[float, ...]
    """the limits between the five classes of shade"""
    boundaries: int


@remembered("year", "boundaries", "group")
def measure(
    view: View, indicator: str, group: str | None = None, level: str = "ward"
) -> Measure | None:
    """Look up an indicator for all areas of a level; none if it has no such figures."""
    entry = view.indicator(indicator)
    shown = group or view.group(indicator)
    values = view.data.values(indicator)
    values = values[values["group"] == shown]
    here = values[values["level"] == level]
    if level == "ward":
        here = here[here["boundaries"] == int(view.selection.boundaries)]
    period = latest_period(here, view.last_year)
    if period is None:
        return None
    at = values[values["period"] == period].drop_duplicates("area").set_index("area")
    codes = here.loc[here["period"] == period, "area"]
    found = at.reindex(codes)
    city, country = (_value(at, code) for code in (view.place.authority, view.place.country))
    words = view.words
    found = found.assign(
        shown=[words.value(v, entry) for v in found["value"]],
        between=[
            words.between(a, b, entry) for a, b in zip(found["lower"], found["upper"], strict=True)
        ],
        verdict=[
            compared(entry, a, b, city) for a, b in zip(found["lower"], found["upper"], strict=True)
        ],
    )
    return Measure(
        indicator=indicator,
        group=shown,
        period=period,
        figures=found,
        city=city,
        country=country,
    )


def _value(at: pd.DataFrame, code: str) -> float:
    return float(at["value"].get(code, float("nan")))


@answered
@remembered("year", "ward", "boundaries", "group")
def find_wards(view: View, shade: str, symbol: str | None) -> Wards | Nothing:
    """Set two indicators side by side for every ward.

    Parameters
    ----------
    view
        What the question is asked of; its year and boundaries count.
    shade, symbol
        Ids of the indicators shown as colour and as number.
    """
    left = measure(view, shade)
    right = measure(view, symbol) if symbol else None
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
    sentence, title = _sentence(view, left, right, rows)
    return Wards(
        title=title,
        subtitle=view.words(
            "wards.subtitle" if right else "wards.subtitle_one",
            shade=view.indicator(shade).title,
            shade_period=view.words.period(left.period),
            symbol=view.named(view.indicator(right.indicator), right.group) if right else "",
            symbol_period=view.words.period(right.period) if right else "",
        ),
        sentence=sentence,
        table=_table(view, left, right, rows),
        indicators=tuple(one.indicator for one in both),
        sources=sources_of(used[used["value"].notna()]),
        notes=(*notes_of(view, used), *_warnings(view, both)),
        shade=left,
        symbol=right,
        rows=rows,
        edges=edges,
        boundaries=int(view.selection.boundaries),
    )


@answered
@remembered("year", "ward", "boundaries", "group")
def find_each_ward(view: View, shade: str, symbol: str | None) -> Wards | Nothing:
    """Say of the same wards from where to where the second indicator runs, with its ranges."""
    words, wards = view.words, find_wards(view, shade, symbol)
    if isinstance(wards, Nothing) or wards.symbol is None:
        return wards
    known = wards.rows[wards.rows["symbol"].notna()].sort_values("symbol")
    if known.empty:
        return wards
    entry, other = view.indicator(shade), view.indicator(wards.symbol.indicator)
    low, high = known.iloc[0], known.iloc[-1]
    ranged = known["symbol_lower"].notna().any()
    return replace(
        wards,
        title=words(
            "wards.title_each",
            low=low["name"],
            low_value=low["symbol_text"],
            high=high["name"],
            high_value=high["symbol_text"],
        ),
        subtitle=words(
            "wards.subtitle_each" if ranged else "wards.subtitle_each_no_range",
            what=view.named(other, wards.symbol.group),
            period=words.period(wards.symbol.period),
            by=words.inside(entry.short),
            by_period=words.period(wards.shade.period),
        ),
    )


def smallest_level(view: View, indicator: str) -> str:
    """Name the smallest kind of area for which an indicator has figures."""
    levels = set(view.data.values(indicator)["level"])
    order = list(view.words.section("level"))
    found = next((name for name in order if name in levels), "city")
    return view.words(f"level.{found}")


def _warnings(view: View, both: list[Measure]) -> tuple[str, ...]:
    """Say of each indicator how its ward figures came about, with the error of the method."""
    found = [
        view.words(
            f"status.{status}.ward", what=view.indicator(one.indicator).short, **method_error(view)
        )
        for one in both
        for status in dict.fromkeys(one.figures["status"])
    ]
    return tuple(dict.fromkeys(found))


def method_error(view: View) -> dict[str, str]:
    """Return the measured error of moving small areas to wards, as words."""
    table = view.data.table("method")
    row = table[table["boundaries"] == int(view.selection.boundaries)].iloc[0]
    return {
        "median": view.words.number(row["median_error"], 1),
        "worst": view.words.number(row["worst_error"], 1),
    }


def _rows(
    view: View, left: Measure, right: Measure | None
) -> tuple[pd.DataFrame, tuple[float, ...]]:
    areas = view.data.areas.loc[left.figures.index]
    edges = class_edges(left.figures["value"])
    rows = areas[["name", "slug", "lon", "lat"]].assign(
        shade=left.figures["value"],
        shade_text=left.figures["shown"],
        shade_between=left.figures["between"],
        klass=np.searchsorted(edges, left.figures["value"], side="left"),
        symbol=right.figures["value"].reindex(areas.index) if right else np.nan,
        symbol_text=right.figures["shown"].reindex(areas.index) if right else "",
        symbol_between=right.figures["between"].reindex(areas.index) if right else "",
        symbol_lower=right.figures["lower"].reindex(areas.index) if right else np.nan,
        symbol_upper=right.figures["upper"].reindex(areas.index) if right else np.nan,
        verdict=right.figures["verdict"].reindex(areas.index) if right else "not_compared",
    )
    rows["selected"] = rows.index == view.ward
    rows["speech"] = [_speech(view, left, right, row) for _, row in rows.iterrows()]
    return rows.sort_values("shade", ascending=False), edges


def class_edges(values: "pd.Series[float]") -> tuple[float, ...]:
    """Return the four limits between five classes of equal width over the range of values."""
    known = values.dropna()
    low, high = float(known.min()), float(known.max())
    step = (high - low) / CLASSES
    return tuple(round(low + step * n, 6) for n in range(1, CLASSES))


def _speech(view: View, left: Measure, right: Measure | None, row: "pd.Series[str]") -> str:
    """Say a ward's values as one would read them out."""
    parts = [
        view.words(
            "wards.speech",
            what=view.indicator(left.indicator).short,
            value=row["shade_text"],
        )
    ]
    if right is not None:
        key = "wards.speech_range" if row["symbol_between"] else "wards.speech"
        parts.append(
            view.words(
                key,
                what=view.indicator(right.indicator).short,
                value=row["symbol_text"],
                range=row["symbol_between"],
            )
        )
    return view.words("wards.speech_all", name=row["name"], parts="; ".join(parts))


def _sentence(
    view: View, left: Measure, right: Measure | None, rows: pd.DataFrame
) -> tuple[str, str]:
    """Say how the two go together, or the span of the one."""
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
        "period": words.period(left.period),
    }
    if right is None:
        return words("wards.sentence_one", **parts), words("wards.title_one", **parts)
    other = view.indicator(right.indicator)
    both = known[known["symbol"].notna()]
    r = float(both["shade"].rank().corr(both["symbol"].rank()))
    key = _together(r)
    parts |= {
        "other": other.short,
        "other_inside": words.inside(view.named(other, right.group)),
        "who": words.inside(view.group_name(right.group)),
        "how": words(f"status.{right.figures['status'].iloc[0]}.word"),
        "high_other": high["symbol_text"],
        "low_other": low["symbol_text"],
        "gap": words.difference(float(low["symbol"] - high["symbol"]), other),
        "other_period": words.period(right.period),
    }
    cautions = [words("wards.areas"), entry.beside, other.beside]
    sentence = " ".join(filter(None, [words(f"wards.sentence_{key}", **parts), *cautions]))
    return sentence, words(f"wards.title_{key}", **parts)


STRONG = 0.5


def _together(r: float) -> str:
    """Name how two columns of figures go together over the wards."""
    if np.isnan(r) or abs(r) < STRONG:
        return "apart"
    return "opposite" if r < 0 else "same"


def _table(view: View, left: Measure, right: Measure | None, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    columns: dict[str, pd.Series[str] | list[str]] = {words("table.ward"): rows["name"]}
    for one in (left, right):
        if one is None:
            continue
        entry = view.indicator(one.indicator)
        head = words(
            "table.head",
            what=view.named(entry, one.group),
            period=words.period(one.period),
        )
        columns[head] = one.figures["shown"].reindex(rows.index)
        if one.figures["between"].any():
            columns[words("table.range", what=entry.short)] = one.figures["between"].reindex(
                rows.index
            )
            columns[words("table.verdict", what=entry.short)] = [
                words(f"verdict.{v}") for v in one.figures["verdict"].reindex(rows.index)
            ]
        columns[words("table.status", what=entry.short)] = [
            words(f"status.{s}.word") for s in one.figures["status"].reindex(rows.index)
        ]
    return pd.DataFrame(columns).set_index(words("table.ward"))
