"""Small areas as dots: those of one ward by name, and those of every ward on one scale."""

from functools import cache
from typing import Literal

import altair as alt
import numpy as np
import pandas as pd

from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import Look, Spec, dressed, named
from marmot_data.findings.ward.inside import EveryWard, Inside
from marmot_data.memoise import memoise

COLUMNS = ["row", "name", "value", "lower", "upper", "label", "edge"]
SIDES: tuple[Literal["left", "right"], ...] = ("left", "right")


@memoise
def inside_chart(found: Inside, axis: str, look: Look) -> Spec:
    """Draw a dot for each small area of a ward, highest first, beside the ward and the city."""
    rows = found.rows.assign(edge=found.rows[["value", "upper"]].max(axis=1))
    rows["row"] = range(len(rows))
    ends = _ends(rows[["value", "lower", "upper"]], found.marks["value"], room=3)
    is_ward = found.marks["role"] == "ward"
    marks = found.marks.assign(
        dash=["1,0" if one else "4,3" for one in is_ward],
        colour=[look.selected if one else look.ink for one in is_ward],
        above=[-(look.font_size + 12) if one else -8 for one in is_ward],
        side=["right" if value > sum(ends) / 2 else "left" for value in found.marks["value"]],
    )
    tables = {"areas": rows[COLUMNS], "marks": marks}
    return filled(_inside(look), tables, axis=axis, lines=range(len(rows)), ends=ends)


@cache
def _inside(look: Look) -> Spec:
    """Draw the areas of one ward without their figures, their unit, number and ends."""
    size, scale = look.font_size, alt.Scale(domain=gap("ends"), zero=False, nice=False)
    step, down, up = round(size * 2.4), round(size * 0.6), -(size // 2)
    y = alt.Y("row:O", scale=alt.Scale(domain=gap("lines")), axis=None)
    x = alt.X("value:Q", title=word("axis"), scale=scale, axis=alt.Axis(tickCount=5))
    base, beside = named("areas"), named("marks")
    dashes = alt.Scale(domain=["1,0", "4,3"], range=[[1, 0], [4, 3]])
    colour, name = alt.Color("colour:N", scale=None), alt.Text("name:N")
    base_name = base.mark_text(
        align="left", dy=up, clip=True, fontSize=size - 1, limit=alt.expr("width - 4")
    )
    rim = {
        "color": alt.ColorValue(look.ground),
        "stroke": alt.StrokeValue(look.ground),
        "strokeWidth": alt.StrokeWidthValue(5),
    }
    ink = {"color": alt.ColorValue(look.ink)}
    layers = [
        beside.mark_rule(strokeWidth=2).encode(
            x=x, color=colour, strokeDash=alt.StrokeDash("dash:N", scale=dashes, legend=None)
        ),
        *(
            beside.transform_filter(f"datum.side == '{side}'")
            .mark_text(align=side, fontSize=size - 1, fontWeight="bold", y=alt.expr("datum.above"))
            .encode(x=x, color=colour, text=alt.Text("label:N"))
            for side in SIDES
        ),
        base.mark_rule(strokeWidth=2, opacity=0.5, color=look.accent, yOffset=down).encode(
            y=y, x=alt.X("lower:Q", scale=scale), x2=alt.X2("upper:Q")
        ),
        base.mark_point(filled=True, size=90, opacity=1, color=look.accent, yOffset=down).encode(
            y=y, x=x
        ),
        # A pale rim keeps a name or a value readable where a line runs through it.
        *(base_name.encode(y=y, x=alt.value(2), text=name, **paint) for paint in (rim, ink)),
        *(
            base.mark_text(align="left", dx=9, dy=down, fontSize=size - 2).encode(
                y=y, x=alt.X("edge:Q", scale=scale), text=alt.Text("label:N"), **paint
            )
            for paint in (rim, ink)
        ),
    ]
    return dressed(alt.layer(*layers).properties(height=alt.Step(step), width="container"), look)


@memoise
def every_ward_chart(found: EveryWard, axis: str, look: Look) -> Spec:
    """Draw the small areas of each ward as dots on one line, the chosen ward first."""
    chosen = found.rows["chosen"]
    rows = found.rows[["ward", "name", "value", "label"]].assign(
        colour=[look.selected if one else look.accent for one in chosen],
        shape=["diamond" if one else "circle" for one in chosen],
        size=[120 if one else 60 for one in chosen],
    )
    known = pd.notna(found.city)
    city = pd.DataFrame({"value": [found.city] if known else []})
    ends = _ends(rows[["value"]], city["value"], room=1)
    tables = {"areas": rows, "city": city}
    return filled(_every(look), tables, axis=axis, order=found.order, ends=ends)


@cache
def _every(look: Look) -> Spec:
    """Draw the areas of every ward without their figures, their unit, order and ends."""
    x = alt.X(
        "value:Q",
        title=word("axis"),
        scale=alt.Scale(domain=gap("ends"), zero=False, nice=False),
        axis=alt.Axis(tickCount=5, orient="top"),
    )
    y = alt.Y(
        "ward:N",
        sort=gap("order"),
        title=None,
        axis=alt.Axis(labelLimit=200, domain=False, ticks=False, grid=True),
    )
    dots = (
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
    )
    rule = named("city").mark_rule(color=look.ink, strokeDash=[4, 3]).encode(x=x)
    step = alt.Step(look.font_size + 10)
    return dressed(alt.layer(rule, dots).properties(height=step, width="container"), look)


def _ends(rows: pd.DataFrame, marks: "pd.Series[float]", *, room: float) -> tuple[float, float]:
    """Leave a little room on the left, and on the right as much as the labels need."""
    known = np.concatenate([rows.to_numpy(float).ravel(), marks.to_numpy(float)])
    low, high = float(np.nanmin(known)), float(np.nanmax(known))
    step = (high - low) * 0.06 or 1.0
    return round(low - step, 6), round(high + step * room, 6)
