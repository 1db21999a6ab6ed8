"""A series over time: lines with their ranges, broken where the figures break."""

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Literal

import altair as alt
import numpy as np
import pandas as pd

from marmot_data.charts.line_ends import Scale, draw_ends, end_labels, room_for, round_ends
from marmot_data.charts.span import widened
from marmot_data.charts.spec_template import filled, gap, number, word
from marmot_data.charts.theme import Look, Spec, dressed, named, same_to_the_eye, title_above
from marmot_data.charts.tooltip import pointer, tooltip_lines
from marmot_data.findings.city.trend import Trend
from marmot_data.memoise import memoise

DASHES = {"country": [6, 4], "region": [2, 3], "more": [12, 3], "most": [12, 3, 2, 3]}
"""dashes tell lines apart without colour"""
MANY = 80
"""points beyond which they are drawn small"""
FEW = 4
"""lines up to which ranges can be told apart"""
MOST = 0.5
"""of a line's figures must have a range, or no line's range is drawn"""
NAME = 0.25
"""a date so near the left edge, in parts of the width, has its name on its right"""
MOST_YEARS = 7
"""years that are named below a chart, so that they have room on a phone"""
FEW_PERIODS = 3
"""periods that are each named below a chart, where they have room"""
ROOM = 4
"""into so many parts of the axis its periods may at most be crowded to be named each"""
NAMED_LETTERS = 30
"""letters of their names that fit side by side on a phone"""
STEPS = (1, 2, 3, 5, 10, 20, 50)
"""years between two that are named"""
NEXT = 0.5
"""the part of a narrow chart's width that the name of a break takes"""
WITH_PERIOD = 4
"""most lines of which an older figure is named with its period"""
STAR = "*"
"""stands behind the newest figure of a line whose period is named below the years"""
NO_FIGURE = "\N{EN DASH}"
"""stands in the place of a figure, where a line has none for a period"""


@memoise
def line_chart(trend: Trend, axis: str, look: Look) -> Spec:
    """Draw a series over time: pale bands for ranges, rules at breaks, names at the lines' ends.

    Whoever points at a period reads every line's figure of it.
    """
    data, ranged = _data(trend), _ranged(trend)
    named_periods = few_periods(data)
    role_of = dict(zip(trend.lines["line"], trend.lines["role"], strict=True))
    years, colours = _years(data), line_colours([role_of[one] for one in trend.order], look)
    dashes = list(dict.fromkeys(data["dash"]))
    values = _values(data[["value", "lower", "upper"] if ranged else ["value"]], trend.slight)
    last = _last(trend, data)
    height = max(look.height, room_for(trend.order, list(last["number"]), look))
    tables = {
        "points": data,
        "ends": _ends(trend, last, Scale(low=values[0], high=values[1], height=height), look),
        "periods": _periods(trend, years),
        "breaks": trend.breaks.assign(label=_once(trend.breaks, years)),
        "events": trend.events.assign(beside=_sides(trend.events, years)),
    }
    spec = _drawn(
        look,
        lines=len(trend.order),
        ranged=ranged,
        broken=not trend.breaks.empty,
        marked=not trend.events.empty,
        noted=bool(shared := _shared_period(last)),
    )
    return filled(
        {**spec, "height": height},
        tables,
        axis=axis,
        note=f"{STAR} {shared}",
        order=trend.order,
        values=values,
        years=years,
        ticks=list(named_periods) or year_ticks(*years),
        tick=_expression(named_periods),
        colours=colours,
        dashes=dashes,
        strokes=[[int(n) for n in kind.split(",")] for kind in dashes],
        size=8 if len(data) >= MANY else 36,
        height=height,
        **{f"line {n}": name for n, name in enumerate(trend.order)},
    )


@cache
def _drawn(  # noqa: PLR0913 - what a chart shows or leaves out, each by name
    look: Look, *, lines: int, ranged: bool, broken: bool, marked: bool, noted: bool
) -> Spec:
    """Draw the chart without its height, its points, their unit, order, years and colours."""
    row = look.font_size
    note = word("note") if noted else None
    x = alt.X(
        "year:Q",
        title=note,
        axis=alt.Axis(values=gap("ticks"), labelExpr=word("tick"), grid=False, titleAnchor="end"),
        scale=alt.Scale(domain=gap("years"), nice=False, zero=False),
    )
    y = alt.Y(
        "value:Q",
        title=word("axis"),
        scale=alt.Scale(domain=gap("values"), nice=False, zero=False),
        axis=title_above(rows=(broken + marked) * row),
    )
    colour = alt.Color(
        "line:N", scale=alt.Scale(domain=gap("order"), range=gap("colours")), legend=None
    )
    strokes = alt.Scale(domain=gap("dashes"), range=gap("strokes"))
    dash = alt.StrokeDash("dash:N", scale=strokes, legend=None)
    detail = alt.Detail("segment:N")
    base = named("points")
    band = (
        base.transform_filter("isValid(datum.lower)")
        .mark_area(opacity=0.16 if lines == 1 else 0.12)
        .encode(
            x=x,
            y=alt.Y("lower:Q", title=word("axis")),
            y2=alt.Y2("upper:Q"),
            detail=detail,
            color=colour,
        )
    )
    # A figure that stands alone has no width for a band.
    lone = (
        base.transform_filter("datum.lone && isValid(datum.lower)")
        .mark_rule(strokeWidth=look.line, opacity=0.5)
        .encode(x=x, y=alt.Y("lower:Q", title=word("axis")), y2=alt.Y2("upper:Q"), color=colour)
    )
    layers = [
        *([band, lone] if ranged else []),
        *(_breaks(look, above=marked) if broken else []),
        *(_events(look) if marked else []),
        base.mark_line(strokeWidth=look.line).encode(
            x=x, y=y, color=colour, detail=detail, strokeDash=dash
        ),
        base.mark_point(filled=True, size=number("size"), opacity=1, shape="circle").encode(
            x=x, y=y, color=colour
        ),
        *draw_ends(named("ends"), look, colour, y, dash),
        pointer(
            named("periods"),
            look,
            tooltip_lines("when", {f"tip_{n}": word(f"line {n}") for n in range(lines)}),
            x=alt.X("start:Q", title=note),
            x2=alt.X2("stop:Q"),
        ),
    ]
    return dressed(alt.layer(*layers).properties(width="container"), look)


def _data(trend: Trend) -> pd.DataFrame:
    """Return the points with what the picture needs to know of each."""
    points = trend.lines
    dashes = [",".join(map(str, DASHES.get(role, [1, 0]))) for role in points["role"]]
    columns = ["line", "segment", "year", "value", "lower", "upper", "number", "when", "dash"]
    lone = ~points["segment"].duplicated(keep=False)
    return points.assign(dash=dashes, lone=lone)[[*columns, "lone"]]


def _ranged(trend: Trend) -> bool:
    """Say whether ranges are drawn: of all lines or of none, and only where few lines cross."""
    known = trend.lines.groupby("line")["lower"].agg(lambda one: one.notna().mean())
    return len(known) <= FEW and bool((known >= MOST).all())


def _last(trend: Trend, data: pd.DataFrame) -> pd.DataFrame:
    """Return each line's newest figure, and what is said of it at the line's end.

    The period is named where others have a newer one. Of many lines that share an older one it is
    named once, below the years: two lines of letters for each would not find room.
    """
    last = data.drop_duplicates("line", keep="last").set_index("line").loc[list(trend.order)]
    newest = last["year"] == last["year"].max()
    said = STAR if _shared_period(last) else " (" + last["when"] + ")"
    return last.assign(number=last["number"].where(newest, last["number"] + said))


def _shared_period(last: pd.DataFrame) -> str:
    """Return the older period that many lines end with; empty for few, or for several periods."""
    older = last.loc[last["year"] < last["year"].max(), "when"].unique()
    return str(older[0]) if len(last) > WITH_PERIOD and len(older) == 1 else ""


def _ends(trend: Trend, last: pd.DataFrame, scale: Scale, look: Look) -> pd.DataFrame:
    """Lay out the lines' names beyond their ends."""
    ends = end_labels(trend.order, list(last["number"]), list(last["value"]), scale, look)
    return ends.assign(dash=list(last["dash"]), main=ends["line"] == trend.order[0])


def _periods(trend: Trend, years: tuple[float, float]) -> pd.DataFrame:
    """Return a row a period: from where to where it can be pointed at, and every line's figure."""
    columns = {name: f"tip_{n}" for n, name in enumerate(trend.order)}
    told: dict[tuple[float, str], dict[str, str]] = {}
    points = (trend.lines[one].tolist() for one in ("year", "when", "line", "tip_value"))
    for year, when, line, tip in zip(*points, strict=True):
        told.setdefault((year, when), {}).setdefault(columns[line], tip)
    none = dict.fromkeys(columns.values(), NO_FIGURE)
    rows = pd.DataFrame(
        [{"year": year, "when": when} | none | own for (year, when), own in sorted(told.items())]
    )
    at = rows["year"].to_numpy(dtype=float)
    edges = np.concatenate([[years[0]], (at[1:] + at[:-1]) / 2, [years[1]]])
    return rows.assign(start=edges[:-1], stop=edges[1:])


def line_colours(roles: Sequence[str], look: Look) -> list[str]:
    """Give a ward its own colour, England ink, the region grey; the others what is left.

    No two lines of a picture have the same colour.
    """
    fixed = {"ward": look.selected, "region": look.similar, "country": look.ink}
    taken = [fixed[role] for role in roles if role in fixed]
    every = (*look.groups, *look.more)
    free = (one for one in every if not any(same_to_the_eye(one, other) for other in taken))
    return [fixed.get(role) or next(free) for role in roles]


def _years(data: pd.DataFrame) -> tuple[float, float]:
    """Leave room for half a dot at either end, and for the name of a year at least."""
    first, last = float(data["year"].min()), float(data["year"].max())
    room = max((last - first) * 0.03, 0.03) if last - first >= 1 else 0.5
    return first - room, last + room


def year_ticks(first: float, last: float) -> list[float]:
    """Return the middles of the years that an axis names: a year's figure lies in its middle.

    A name at the year's beginning would stand half a year beside the dot it belongs to.

    Parameters
    ----------
    first, last
        The ends of the axis, as decimal years.
    """
    years = range(math.ceil(first - 0.5), math.floor(last - 0.5) + 1)
    step = next(one for one in STEPS if len(years) <= MOST_YEARS * one)
    return [year + 0.5 for year in years if (year - years[-1]) % step == 0]


def few_periods(data: pd.DataFrame) -> dict[float, str]:
    """Return where each period lies and how it is called, if they are few and have room; else none.

    A school year lies astride two years, so that a single year below two of them names neither.

    Parameters
    ----------
    data
        The points of the chart: columns year (the middle of the period, decimal) and when.
    """
    found = dict(zip(data["year"], data["when"], strict=True))
    at = sorted(found)
    apart = [right - left for left, right in pairwise(at)]
    room = not apart or min(apart) >= (at[-1] - at[0]) / ROOM
    if len(at) > FEW_PERIODS or not room or sum(map(len, found.values())) > NAMED_LETTERS:
        return {}
    return {year: str(found[year]) for year in at}


def _expression(periods: Mapping[float, str]) -> str:
    """Write in Vega's words what an axis calls a place: its period, or else the year."""
    said = "floor(datum.value)"
    for year, name in periods.items():
        said = f"abs(datum.value - {year}) < 0.01 ? {json.dumps(name)} : {said}"
    return said


def _values(data: pd.DataFrame, slight: float) -> tuple[float, float]:
    """Leave room around the lines; never below zero for what cannot be negative."""
    least, most = widened(float(data.min().min()), float(data.max().max()), slight)
    room = (most - least) * 0.06 or max(abs(most) * 0.1, 1.0)
    low, high = round_ends(least - room, most + room)
    return max(low, 0.0) if least >= 0 else low, high


def _breaks(look: Look, *, above: bool) -> list[alt.Chart]:
    """Draw a rule at each break, with the word for it over the chart, above any names of dates."""
    base, x = named("breaks"), alt.X("year:Q")
    top = -look.font_size if above else 0
    rule: alt.Chart = base.mark_rule(color=look.muted, strokeDash=[3, 3], strokeWidth=1.5).encode(
        x=x, y=alt.value(top - 4), y2=alt.value(alt.expr("height"))
    )
    text: alt.Chart = base.mark_text(
        color=look.muted, baseline="bottom", align="left", fontSize=look.font_size - 2
    ).encode(x=x, y=alt.value(top - 4), text=alt.Text("label:N"))
    return [rule, text]


def _once(breaks: pd.DataFrame, years: tuple[float, float]) -> list[str]:
    """Name a break only where its name has room before the next one that is named."""
    room, named_at, labels = (years[1] - years[0]) * NEXT, -np.inf, []
    for label, year in zip(breaks["label"], breaks["year"], strict=True):
        free = year - named_at >= room
        labels.append(label if free else "")
        named_at = year if free else named_at
    return labels


def _sides(events: pd.DataFrame, years: tuple[float, float]) -> list[str]:
    """Say on which side of its rule a name stands: at the left edge clear of the axis."""
    near = years[0] + (years[1] - years[0]) * NAME
    return ["left" if year >= near else "right" for year in events["year"]]


def _events(look: Look) -> list[alt.Chart]:
    """Draw a faint rule at each date of the programme, with its name over the chart."""
    base, x = named("events"), alt.X("year:Q")
    rule: alt.Chart = base.mark_rule(color=look.muted, strokeWidth=1, opacity=0.6).encode(
        x=x, y=alt.value(-4), y2=alt.value(alt.expr("height"))
    )
    sides: tuple[tuple[str, Literal["left", "right"], int], ...] = (
        ("left", "right", 3),
        ("right", "left", -3),
    )
    texts: list[alt.Chart] = [
        base.transform_filter(f"datum.beside == '{side}'")
        .mark_text(
            color=look.muted, baseline="bottom", align=align, dx=dx, fontSize=look.font_size - 2
        )
        .encode(x=x, y=alt.value(-4), text=alt.Text("label:N"))
        for side, align, dx in sides
    ]
    return [rule, *texts]
