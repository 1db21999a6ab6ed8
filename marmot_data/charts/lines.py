"""A series over time: lines with their ranges, broken where the figures break."""

from functools import cache
from typing import Literal

import altair as alt
import pandas as pd

from marmot_data.charts.spec_template import filled, gap, number, word
from marmot_data.charts.theme import Look, Spec, dressed, named, title_above
from marmot_data.findings.city.trend import Trend
from marmot_data.memoise import memoise

DASHES = {"country": [6, 4], "region": [2, 3], "more": [12, 3]}
"""dashes tell lines apart without colour"""
MANY = 80
"""points beyond which they are drawn small"""


NAME = 0.25
"""the part of a narrow chart's width that the name of a date may take"""


@memoise
def line_chart(trend: Trend, axis: str, look: Look) -> Spec:
    """Draw a series over time: pale bands for ranges, rules at breaks, the last value labelled."""
    data = _data(trend)
    years, colours = _years(data), _colours(trend, look)
    dashes = list(dict.fromkeys(data["dash"]))
    events = trend.events.assign(beside=_sides(trend.events, years))
    return filled(
        _drawn(look, broken=not trend.breaks.empty, marked=not trend.events.empty),
        {"points": data, "breaks": trend.breaks, "events": events},
        axis=axis,
        order=trend.order,
        values=_values(data),
        years=years,
        colours=colours,
        main=colours[0],
        columns=_columns(trend.order),
        dashes=dashes,
        strokes=[[int(n) for n in kind.split(",")] for kind in dashes],
        size=8 if len(data) >= MANY else 36,
    )


@cache
def _drawn(look: Look, *, broken: bool, marked: bool) -> Spec:
    """Draw the chart without its points, their unit, order, years and colours."""
    x = alt.X(
        "year:Q",
        title=None,
        axis=alt.Axis(format="d", tickCount=6, grid=False, tickMinStep=1),
        scale=alt.Scale(domain=gap("years"), nice=False),
    )
    y = alt.Y(
        "value:Q",
        title=word("axis"),
        scale=alt.Scale(domain=gap("values"), nice=True, zero=False),
        axis=title_above(),
    )
    colour = alt.Color(
        "line:N",
        scale=alt.Scale(domain=gap("order"), range=gap("colours")),
        legend=alt.Legend(title=None, symbolType="stroke", columns=number("columns")),
    )
    dashes = alt.Scale(domain=gap("dashes"), range=gap("strokes"))
    tooltip = [alt.Tooltip(f"{name}:N", title="\u200b") for name in ("line", "when", "label")]
    detail = alt.Detail("segment:N")
    base, main = named("points"), word("main")
    layers = [
        base.transform_filter("datum.main && isValid(datum.lower)")
        .mark_area(opacity=0.16, color=main)
        .encode(x=x, y=alt.Y("lower:Q", title=word("axis")), y2=alt.Y2("upper:Q"), detail=detail),
        base.mark_line(strokeWidth=look.line).encode(
            x=x,
            y=y,
            color=colour,
            detail=detail,
            strokeDash=alt.StrokeDash("dash:N", scale=dashes, legend=None),
        ),
        base.mark_point(filled=True, size=number("size"), opacity=1, shape="circle").encode(
            x=x, y=y, color=colour, tooltip=tooltip
        ),
        base.transform_filter("datum.main && datum.last")
        .mark_text(align="left", dx=9, fontWeight="bold", fontSize=look.font_size + 1, color=main)
        .encode(x=x, y=y, text=alt.Text("number:N")),
        *(_breaks(look) if broken else []),
        *(_events(look) if marked else []),
    ]
    return dressed(alt.layer(*layers).properties(height=look.height, width="container"), look)


def _columns(labels: tuple[str, ...]) -> int:
    """Return how many legend entries stand side by side in half a page without being cut."""
    longest = max(len(label) for label in labels)
    return max(1, min(3, 420 // (longest * 7 + 36)))


def _data(trend: Trend) -> pd.DataFrame:
    """Return the points with what the picture needs to know of each."""
    points = trend.lines
    last = ~points.duplicated("line", keep="last")
    dashes = [",".join(map(str, DASHES.get(role, [1, 0]))) for role in points["role"]]
    return points.assign(dash=dashes, main=points["line"] == trend.order[0], last=last)[
        [
            "line",
            "segment",
            "year",
            "value",
            "lower",
            "upper",
            "label",
            "number",
            "when",
            "dash",
            "main",
            "last",
        ]
    ]


def _colours(trend: Trend, look: Look) -> list[str]:
    """Give the city the accent, England ink, the region grey; groups get the group colours."""
    roles = dict(zip(trend.lines["line"], trend.lines["role"], strict=True))
    fixed = {"region": look.similar, "country": look.ink}
    free = iter(look.groups * 4)
    return [fixed.get(roles[name]) or next(free) for name in trend.order]


def _years(data: pd.DataFrame) -> tuple[float, float]:
    """Leave room at the right for the newest value."""
    first, last = float(data["year"].min()), float(data["year"].max())
    span = max(last - first, 1.0)
    return first - span * 0.03, last + span * 0.13


def _values(data: pd.DataFrame) -> tuple[float, float]:
    """Leave room around the lines; never below zero for what cannot be negative."""
    low = float(data[["value", "lower"]].min().min())
    high = float(data[["value", "upper"]].max().max())
    room = (high - low) * 0.12 or max(abs(high) * 0.1, 1.0)
    return max(low - room, 0.0 if low >= 0 else low - room), high + room


def _breaks(look: Look) -> list[alt.Chart]:
    """Draw a rule at each break, with the word for it at the top."""
    base, x = named("breaks"), alt.X("year:Q")
    rule: alt.Chart = base.mark_rule(color=look.muted, strokeDash=[3, 3], strokeWidth=1.5).encode(
        x=x, tooltip=[alt.Tooltip("reason:N", title="\u200b")]
    )
    text: alt.Chart = base.mark_text(
        color=look.muted, baseline="top", align="left", dx=5, fontSize=look.font_size - 2
    ).encode(x=x, y=alt.value(0), text=alt.Text("label:N"))
    return [rule, text]


def _sides(events: pd.DataFrame, years: tuple[float, float]) -> list[str]:
    """Say on which side of its rule a name stands: at the left edge clear of the axis."""
    near = years[0] + (years[1] - years[0]) * NAME
    return ["left" if year >= near else "right" for year in events["year"]]


def _events(look: Look) -> list[alt.Chart]:
    """Draw a faint rule at each date of the programme, with its name at the top beside it."""
    base, x = named("events"), alt.X("year:Q")
    rule: alt.Chart = base.mark_rule(color=look.muted, strokeWidth=1, opacity=0.6).encode(
        x=x, tooltip=[alt.Tooltip("what:N", title="\u200b")]
    )
    sides: tuple[tuple[str, Literal["left", "right"], int], ...] = (
        ("left", "right", -5),
        ("right", "left", 5),
    )
    texts: list[alt.Chart] = [
        base.transform_filter(f"datum.beside == '{side}'")
        .mark_text(
            color=look.muted, baseline="top", align=align, dx=dx, fontSize=look.font_size - 2
        )
        .encode(x=x, y=alt.value(0), text=alt.Text("label:N"))
        for side, align, dx in sides
    ]
    return [rule, *texts]
