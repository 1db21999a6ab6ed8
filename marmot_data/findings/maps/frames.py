"""How does an indicator look over all areas of a kind, period by period?"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from marmot_data.catalogue.schema import Status
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
from marmot_data.findings.maps.measure import Measure
from marmot_data.findings.maps.shades import (
    class_edges,
    class_of,
    darker,
    legend_title,
    limits,
)
from marmot_data.findings.maps.wards import find_wards


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One period: for each area its class of shade, its value and what is said of it."""

    label: str
    legend: str
    """what the shades show: the figure, its unit and its period"""
    classes: dict[str, int]
    """0 the lightest shade; areas without a figure have `NO_CLASS`"""
    values: dict[str, str]
    told: dict[str, tuple[str, ...]]
    """what is said of each figure of an area: value, unit, period, the city's value"""
    speech: dict[str, str]
    """the same in one line with the area's name"""
    limits: tuple[str, ...]
    """the range of each shade in words, the lightest first"""


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
    darker: str
    """what a darker shade means"""
    blank: str
    """what the legend says of an area without a figure"""
    number: str = ""
    """what the number on an area is, where it is another figure than the shade"""


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
        areas=_areas(view, _every_code(view, level, newest)),
        frames=frames,
        shown=shown,
        darker=darker(view, entry),
        blank=words("frames.blank"),
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
    words, entry = view.words, view.indicator(shade)
    rows, other = wards.rows, wards.symbol
    frame = Frame(
        label=view.when_of(shade, wards.shade.period),
        legend=_legend_of(view, wards.shade),
        classes=_by_code(rows["klass"].astype(int)),
        values=_by_code(rows["symbol_text" if other else "shade_text"]),
        told=_by_code(rows["told"]),
        speech=_by_code(rows["speech"]),
        limits=limits(view, entry, wards.edges),
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
        darker=darker(view, entry),
        blank=words("frames.blank"),
        number=_legend_of(view, other) if other else "",
    )


def _legend_of(view: View, one: Measure) -> str:
    return legend_title(
        view, view.indicator(one.indicator), one.group, view.when_of(one.indicator, one.period)
    )


def _by_code(column: "pd.Series[Any]") -> dict[str, Any]:
    return {str(code): value for code, value in column.items()}


def _every_code(view: View, level: str, boundaries: int) -> "pd.Index[str]":
    """Return every area of a level, those without a figure too: they are drawn and named."""
    areas = view.data.areas
    valid = areas["boundaries"].str.split().map(lambda years: str(boundaries) in years)
    return areas.index[(areas["level"] == level) & valid]


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
    period = str(at["period"].iloc[0])
    at = at.drop_duplicates("area").set_index("area")
    edges = common or class_edges(at["value"])
    label = view.when_of(indicator, period)
    figures = view.figures(indicator)
    city = figures.at(view.place.authority, period)
    # What the publisher estimated is said to be, as in every sentence about the figure.
    some = next((one for code in at.index if (one := figures.at(str(code), period))), None)
    estimated = some is not None and phrases.status(view, indicator, some) != some.status
    beside = (
        ()
        if city is None
        else (words("frames.city", city=view.place.title, value=words.value(city.value, entry)),)
    )
    told = {}
    for code, row in at.to_dict("index").items():
        span = words.between(row["lower"], row["upper"], entry)
        value = words(
            "frames.speech_range" if span else "frames.speech",
            value=words.value(row["value"], entry),
            range=span,
            period=label,
            how=words(f"status.{Status.ESTIMATED if estimated else row['status']}.word"),
        )
        told[str(code)] = (value, *beside)
    names = _areas(view, at.index)["name"]
    return Frame(
        label=label,
        legend=legend_title(view, entry, view.group(indicator), label),
        classes=_by_code(at["value"].map(lambda value: class_of(value, edges, entry))),
        values=_by_code(at["value"].map(lambda value: words.value(value, entry))),
        told=told,
        speech={
            code: words("wards.speech_all", name=names[code], parts="; ".join(lines))
            for code, lines in told.items()
        },
        limits=limits(view, entry, edges),
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
    wide.columns = pd.Index([view.when_of(indicator, str(period)) for period in wide.columns])
    wide.index = pd.Index(_areas(view, wide.index)["name"], name=words("table.area"))
    return wide.sort_index()
