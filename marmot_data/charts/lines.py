"""A series over time: lines with their ranges, broken where the figures break."""

import altair as alt
import pandas as pd

from marmot_data.charts.look import Look, Spec, finish, named, title_above
from marmot_data.findings.trend import Trend

DASHES = {"country": [6, 4], "region": [2, 3]}
"""dashes tell lines apart without colour"""
MANY = 80
"""points beyond which they are drawn small"""


def line_chart(trend: Trend, axis: str, look: Look) -> Spec:
    """Draw a series over time: pale bands for ranges, rules at breaks, the last value labelled."""
    colours = _colours(trend, look)
    data = _data(trend)
    x = alt.X(
        "year:Q",
        title=None,
        axis=alt.Axis(format="d", tickCount=6, grid=False, tickMinStep=1),
        scale=_years(data),
    )
    y = alt.Y("value:Q", title=axis, scale=_scale(data), axis=title_above())
    colour = alt.Color(
        "line:N",
        scale=alt.Scale(domain=list(trend.order), range=colours),
        legend=alt.Legend(title=None, symbolType="stroke"),
    )
    tooltip = [alt.Tooltip(f"{name}:N", title="\u200b") for name in ("line", "when", "label")]
    base = named("points")
    layers = [
        base.transform_filter("datum.main && isValid(datum.lower)")
        .mark_area(opacity=0.16, color=colours[0])
        .encode(x=x, y=alt.Y("lower:Q", title=axis), y2="upper:Q", detail="segment:N"),
        base.mark_line(strokeWidth=look.line).encode(
            x=x,
            y=y,
            color=colour,
            detail="segment:N",
            strokeDash=alt.StrokeDash("dash:N", scale=_dashes(data), legend=None),
        ),
        base.mark_point(
            filled=True, size=36 if len(data) < MANY else 8, opacity=1, shape="circle"
        ).encode(x=x, y=y, color=colour, tooltip=tooltip),
        base.transform_filter("datum.main && datum.last")
        .mark_text(
            align="left", dx=9, fontWeight="bold", fontSize=look.font_size + 1, color=colours[0]
        )
        .encode(x=x, y=y, text="number:N"),
        *_breaks(trend, look),
    ]
    chart = alt.layer(*layers).properties(height=look.height, width="container")
    return finish(chart, look, {"points": data, "breaks": trend.breaks})


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


def _dashes(data: pd.DataFrame) -> alt.Scale:
    kinds = list(dict.fromkeys(data["dash"]))
    return alt.Scale(domain=kinds, range=[[int(n) for n in kind.split(",")] for kind in kinds])


def _years(data: pd.DataFrame) -> alt.Scale:
    """Leave room at the right for the newest value."""
    first, last = float(data["year"].min()), float(data["year"].max())
    span = max(last - first, 1.0)
    return alt.Scale(domain=[first - span * 0.03, last + span * 0.13], nice=False)


def _scale(data: pd.DataFrame) -> alt.Scale:
    """Leave room around the lines; never below zero for what cannot be negative."""
    low = float(data[["value", "lower"]].min().min())
    high = float(data[["value", "upper"]].max().max())
    room = (high - low) * 0.12 or max(abs(high) * 0.1, 1.0)
    floor = 0.0 if low >= 0 else low - room
    return alt.Scale(domain=[max(low - room, floor), high + room], nice=True, zero=False)


def _breaks(trend: Trend, look: Look) -> list[alt.Chart]:
    if trend.breaks.empty:
        return []
    rule: alt.Chart = (
        named("breaks")
        .mark_rule(color=look.muted, strokeDash=[3, 3], strokeWidth=1.5)
        .encode(x="year:Q", tooltip=alt.Tooltip("reason:N", title="\u200b"))
    )
    text: alt.Chart = (
        named("breaks")
        .mark_text(
            color=look.muted, baseline="top", align="left", dx=5, fontSize=look.font_size - 2
        )
        .encode(x="year:Q", y=alt.value(0), text="label:N")
    )
    return [rule, text]
