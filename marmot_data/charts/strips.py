"""Small areas as dots: those of one ward by name, and those of every ward on one scale."""

import altair as alt
import pandas as pd

from marmot_data.charts.look import Look, Spec, finish, named
from marmot_data.findings.inside import EveryWard, Inside

COLUMNS = ["name", "value", "lower", "upper", "label", "edge"]


def inside_chart(found: Inside, axis: str, look: Look) -> Spec:
    """Draw a dot for each small area of a ward, highest first, beside the ward and the city."""
    rows = found.rows.assign(edge=found.rows[["value", "upper"]].max(axis=1))
    scale = _scale(pd.concat([rows[["value", "lower", "upper"]].stack(), found.marks["value"]]), 3)
    step, down, up = (
        round(look.font_size * 2.4),
        round(look.font_size * 0.6),
        -(look.font_size // 2),
    )
    y = alt.Y("name:N", sort=list(rows["name"]), axis=None)
    x = alt.X("value:Q", title=axis, scale=scale, axis=alt.Axis(tickCount=5))
    is_ward = found.marks["role"] == "ward"
    marks = found.marks.assign(
        dash=["1,0" if one else "4,3" for one in is_ward],
        colour=[look.selected if one else look.ink for one in is_ward],
        above=[-(look.font_size + 12) if one else -8 for one in is_ward],
        side=["right" if v > sum(scale.domain) / 2 else "left" for v in found.marks["value"]],
    )
    base, beside = named("areas"), named("marks")
    dashes = alt.Scale(domain=["1,0", "4,3"], range=[[1, 0], [4, 3]])
    colour = alt.Color("colour:N", scale=None)
    layers = [
        beside.mark_rule(strokeWidth=2).encode(
            x=x, color=colour, strokeDash=alt.StrokeDash("dash:N", scale=dashes, legend=None)
        ),
        *(
            beside.transform_filter(f"datum.side == '{side}'")
            .mark_text(
                align=side,
                fontSize=look.font_size - 1,
                fontWeight="bold",
                y=alt.expr("datum.above"),
            )
            .encode(x=x, color=colour, text=alt.Text("label:N"))
            for side in ("left", "right")
        ),
        base.mark_rule(strokeWidth=2, opacity=0.5, color=look.accent, yOffset=down).encode(
            y=y, x=alt.X("lower:Q", scale=scale), x2=alt.X2("upper:Q")
        ),
        base.mark_point(filled=True, size=90, opacity=1, color=look.accent, yOffset=down).encode(
            y=y, x=x
        ),
        *(
            base.mark_text(
                align="left", dy=up, clip=True, fontSize=look.font_size - 1, **how
            ).encode(y=y, x=alt.XValue(2), text=alt.Text("name:N"))
            for how in (
                {"color": look.ground, "stroke": look.ground, "strokeWidth": 5},
                {"color": look.ink},
            )
        ),
        base.mark_text(align="left", dx=9, dy=down, fontSize=look.font_size - 2).encode(
            y=y,
            x=alt.X("edge:Q", scale=scale),
            text=alt.Text("label:N"),
            color=alt.ColorValue(look.ink),
        ),
    ]
    chart = alt.layer(*layers).properties(height=alt.Step(step), width="container")
    return finish(chart, look, {"areas": rows[COLUMNS], "marks": marks})


def every_ward_chart(found: EveryWard, axis: str, look: Look) -> Spec:
    """Draw the small areas of each ward as dots on one line, the chosen ward first."""
    rows = found.rows
    rows = rows.assign(
        colour=[look.selected if chosen else look.accent for chosen in rows["chosen"]],
        shape=["diamond" if chosen else "circle" for chosen in rows["chosen"]],
        size=[120 if chosen else 60 for chosen in rows["chosen"]],
    )[["ward", "name", "value", "label", "colour", "shape", "size"]]
    scale = _scale(rows["value"], 1)
    y = alt.Y(
        "ward:N",
        sort=list(found.order),
        title=None,
        axis=alt.Axis(labelLimit=200, domain=False, ticks=False, grid=True),
    )
    x = alt.X("value:Q", title=axis, scale=scale, axis=alt.Axis(tickCount=5, orient="top"))
    layers = [
        named("areas")
        .mark_point(filled=True, opacity=0.65)
        .encode(
            y=y,
            x=x,
            color=alt.Color("colour:N", scale=None),
            shape=alt.Shape("shape:N", scale=None),
            size=alt.Size("size:Q", scale=None),
            tooltip=[alt.Tooltip(f"{n}:N", title="\u200b") for n in ("ward", "name", "label")],
        )
    ]
    if pd.notna(found.city):
        rule = named("city").mark_rule(color=look.ink, strokeDash=[4, 3])
        layers.insert(0, rule.encode(x=alt.X("value:Q", scale=scale)))
    chart = alt.layer(*layers).properties(height=alt.Step(look.font_size + 10), width="container")
    return finish(chart, look, {"areas": rows, "city": pd.DataFrame({"value": [found.city]})})


def _scale(known: "pd.Series[float]", room: float) -> alt.Scale:
    """Leave a little room on the left, and on the right as much as the labels need."""
    low, high = float(known.min()), float(known.max())
    step = (high - low) * 0.06 or 1.0
    return alt.Scale(domain=[low - step, high + step * room], zero=False, nice=False)
