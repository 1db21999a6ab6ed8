"""How does an indicator look over all areas of a kind, period by period?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

import pandas as pd

from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.maps.wards import Wards, class_edges, find_wards

NO_CLASS = -1
"""class of an area without a figure"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One period: for each area its class of shade, its value and what is said of it."""

    label: str
    classes: dict[str, int]
    values: dict[str, str]
    speech: dict[str, str]
    limits: tuple[str, ...]
    """the range of each class in words"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames(Finding):
    """An indicator over the areas of one level, with one frame a period, oldest first."""

    level: str
    boundaries: int
    areas: pd.DataFrame
    """index code; columns name, slug, lon, lat, neighbours"""
    frames: tuple[Frame, ...]
    shown: int
    """the frame of the chosen year"""


@answered
@remembered("year", "boundaries", "group")
def find_frames(view: View, indicator: str, level: str) -> Frames | Nothing:
    """Collect an indicator's figures for every area of a level and every period.

    Only periods on the newest boundaries of that level are kept, because areas of another
    vintage are other areas. Shades mean the same in every frame if periods may be compared.
    """
    entry = view.indicator(indicator)
    words = view.words
    values = view.data.values(indicator)
    values = values[(values["group"] == view.group(indicator)) & (values["level"] == level)]
    if level == "ward":
        values = values[values["boundaries"] == int(view.selection.boundaries)]
    known = values[values["value"].notna()]
    if known.empty:
        return Nothing(
            title=entry.title,
            sentence=words("frames.nothing", what=entry.short, level=words(f"level.{level}")),
        )
    newest = int(known["boundaries"].max())
    known = known[known["boundaries"] == newest]
    whole = view.figures(indicator).whole_periods(known["area"].unique())
    periods = [one for one in whole if one in set(known["period"])]
    known = known[known["period"].isin(periods)]
    common = class_edges(known["value"]) if entry.comparable else None
    frames = tuple(
        _frame(view, indicator, values[values["period"] == period], common) for period in periods
    )
    ends = known.drop_duplicates("period").set_index("period")["end_year"]
    shown = _shown(view, [int(ends[period]) for period in periods])
    label = frames[shown].label
    codes = known["area"].unique()
    used = known[known["period"] == periods[shown]]
    return Frames(
        title=words("frames.title", what=entry.short, level=words(f"level_plain.{level}")),
        subtitle=words(
            "frames.subtitle" if len(frames) > 1 else "frames.subtitle_one",
            what=view.named(entry, view.group(indicator)),
            unit=words.unit_after(entry),
            first=frames[0].label,
            last=frames[-1].label,
        ),
        sentence=_sentence(view, indicator, used, label),
        table=_table(view, known, indicator),
        indicators=(indicator,),
        sources=sources_of(known),
        notes=notes_of(view, known),
        level=level,
        boundaries=newest,
        areas=_areas(view, codes),
        frames=frames,
        shown=shown,
    )


@answered
@remembered("year", "ward", "boundaries", "group", "edition")
def find_ward_map(
    view: View, shade: str, symbol: str | None, beside: str | None = None
) -> Frames | Nothing:
    """Set two indicators on one map of the wards: one as shade, one as the number on it."""
    wards = find_wards(view, shade, symbol, beside)
    if isinstance(wards, Nothing):
        return wards
    words = view.words
    rows = wards.rows
    texts = rows["symbol_text" if wards.symbol else "shade_text"]
    frame = Frame(
        label=words.period(wards.shade.period),
        classes={str(code): int(klass) for code, klass in _classes(wards).items()},
        values={str(code): text for code, text in texts.items()},
        speech={str(code): text for code, text in rows["speech"].items()},
        limits=_limits(view, shade, wards.edges),
    )
    return Frames(
        title=wards.title,
        subtitle=wards.subtitle,
        sentence=wards.sentence,
        table=wards.table,
        indicators=wards.indicators,
        sources=wards.sources,
        notes=wards.notes,
        level="ward",
        boundaries=wards.boundaries,
        areas=_areas(view, rows.index),
        frames=(frame,),
        shown=0,
    )


def _classes(wards: Wards) -> "pd.Series[int]":
    return wards.rows["klass"].where(wards.rows["shade"].notna(), NO_CLASS)


def _shown(view: View, ends: list[int]) -> int:
    """Return the frame of the chosen year: the newest that had ended by then, or the oldest."""
    if view.last_year is None:
        return len(ends) - 1
    reached = [number for number, end in enumerate(ends) if end <= view.last_year]
    return reached[-1] if reached else 0


def _areas(view: View, codes: Iterable[object]) -> pd.DataFrame:
    areas = view.data.areas.loc[
        list(codes), ["name", "local_name", "slug", "lon", "lat", "neighbours"]
    ]
    local = areas["local_name"] != ""
    return areas.assign(
        name=areas["name"].where(~local, areas["local_name"]),
        slug=areas["slug"].where(~local, areas.index.str.lower()),
    )


def _frame(view: View, indicator: str, at: pd.DataFrame, common: tuple[float, ...] | None) -> Frame:
    entry, words = view.indicator(indicator), view.words
    at = at.drop_duplicates("area").set_index("area")
    edges = common or class_edges(at["value"])
    names = _areas(view, at.index)["name"]
    label = words.period(str(at["period"].iloc[0]))
    classes, shown, speech = {}, {}, {}
    for code, row in at.to_dict("index").items():
        key = str(code)
        value = row["value"]
        shown[key] = words.value(value, entry)
        span = words.between(row["lower"], row["upper"], entry)
        classes[key] = NO_CLASS if pd.isna(value) else sum(value > edge for edge in edges)
        speech[key] = words(
            "frames.speech_range" if span else "frames.speech",
            name=names[key],
            value=shown[key],
            range=span,
            period=label,
            how=words(f"status.{row['status']}.word"),
        )
    return Frame(
        label=label,
        classes=classes,
        values=shown,
        speech=speech,
        limits=_limits(view, indicator, edges),
    )


def _limits(view: View, indicator: str, edges: tuple[float, ...]) -> tuple[str, ...]:
    """Name the classes: up to the first limit, between limits, above the last."""
    entry, words = view.indicator(indicator), view.words
    shown = [words.number(edge, entry.decimals) for edge in edges]
    return (
        words("frames.upto", limit=shown[0]),
        *(words("number.between", lower=a, upper=b) for a, b in pairwise(shown)),
        words("frames.above", limit=shown[-1]),
    )


def _sentence(view: View, indicator: str, used: pd.DataFrame, label: str) -> str:
    """Say the lowest and the highest area of the period that is shown."""
    entry, words = view.indicator(indicator), view.words
    order = used.sort_values("value")
    names = _areas(view, order["area"].to_numpy())["name"]
    low, high = order.iloc[0], order.iloc[-1]
    return words(
        "wards.sentence_one",
        title=view.named(entry, view.group(indicator)),
        low=names.iloc[0],
        low_value=words.value(low["value"], entry),
        high=names.iloc[-1],
        high_value=words.value(high["value"], entry),
        period=label,
    )


def _table(view: View, known: pd.DataFrame, indicator: str) -> pd.DataFrame:
    """Set the periods side by side, a row an area."""
    entry, words = view.indicator(indicator), view.words
    order = known.sort_values("end")["period"].unique()
    cells = known.assign(cell=[words.value(value, entry) for value in known["value"]])
    wide = cells.pivot_table(index="area", columns="period", values="cell", aggfunc="first")
    wide = wide[list(order)].fillna(words("table.none"))
    wide.columns = pd.Index([words.period(str(period)) for period in wide.columns])
    wide.index = pd.Index(_areas(view, wide.index)["name"], name=words("table.area"))
    return wide.sort_index()
