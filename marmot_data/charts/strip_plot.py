"""Small areas as dots: those of one ward by name, and those of every ward on one scale."""

from functools import cache
from typing import Literal

import altair as alt
import numpy as np
import pandas as pd

from marmot_data.charts.row_names import rows_axis
from marmot_data.charts.span import widened
from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import Look, Spec, dressed, named
from marmot_data.charts.tooltip import pointer, tooltip
from marmot_data.findings.tooltips import TOOLTIP
from marmot_data.findings.ward.inside import EveryWard, Inside
from marmot_data.memoise import memoise

COLUMNS = ["row", "name", "value", "lower", "upper", "number", *TOOLTIP]
VALUE_LETTERS = 5
"""room for a figure, in widths of a letter at the size of the look"""
SIDES: tuple[Literal["left", "right"], ...] = ("left", "right")


@memoise
def inside_chart(found: Inside, axis: str, look: Look) -> Spec:
    """Draw a dot for each small area of a ward, highest first, beside the ward and the city."""
    rows = found.rows.assign(row=range(len(found.rows)))
    ends = _ends(rows[["value", "lower", "upper"]], found.marks["value"], found.slight)
    is_ward = found.marks["role"] == "ward"
    marks = found.marks.assign(
        colour=[look.selected if one else look.ink for one in is_ward],
        above=[-(look.font_size + 12) if one else -8 for one in is_ward],
        side=["right" if value > sum(ends) / 2 else "left" for value in found.marks["value"]],
    )
    lines = pd.DataFrame({"row": range(len(rows))})
    tables = {
        "areas": rows[COLUMNS],
        "marks": marks,
        # A piece of each mark a row, beside the dots only, so that it crosses no name.
        "pieces": lines.merge(marks[["value", "colour"]], how="cross"),
    }
    return filled(_inside(look), tables, axis=axis, lines=range(len(rows)), ends=ends)


@cache
def _inside(look: Look) -> Spec:
    """Draw the areas of one ward without their figures, their unit, number and ends."""
    size, scale = look.font_size, alt.Scale(domain=gap("ends"), zero=False, nice=False)
    step, down, up = round(size * 2.4), round(size * 0.6), -(size // 2)
    y = alt.Y("row:O", scale=alt.Scale(domain=gap("lines")), axis=None)
    x = alt.X("value:Q", title=word("axis"), scale=scale, axis=alt.Axis(tickCount=5, grid=False))
    base, beside = named("areas"), named("marks")
    colour, name = alt.Color("colour:N", scale=None), alt.Text("name:N")
    limit = alt.expr(f"width - {VALUE_LETTERS * size}")
    layers = [
        # A quiet lane for the dots; names and figures stand above it.
        base.mark_rule(strokeWidth=size, color=look.grid, opacity=0.6, yOffset=down).encode(
            y=y, x=alt.value(0), x2=alt.value("width")
        ),
        named("pieces")
        .mark_tick(thickness=2, size=size, yOffset=down)
        .encode(y=y, x=x, color=colour),
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
        base.mark_text(
            align="left", dy=up, clip=True, fontSize=size - 1, limit=limit, color=look.ink
        ).encode(y=y, x=alt.value(0), text=name),
        base.mark_text(align="right", dy=up, fontSize=size - 1, color=look.ink).encode(
            y=y, x=alt.value("width"), text=alt.Text("number:N")
        ),
        pointer(base, look, tooltip(beside=True), y=y),
    ]
    return dressed(alt.layer(*layers).properties(height=alt.Step(step), width="container"), look)


@memoise
def every_ward_chart(found: EveryWard, axis: str, look: Look) -> Spec:
    """Draw the small areas of each ward as dots on one line, the chosen ward first."""
    chosen = found.rows["chosen"]
    rows = found.rows[["ward", "value", *TOOLTIP]].assign(
        colour=[look.selected if one else look.accent for one in chosen],
        shape=["diamond" if one else "circle" for one in chosen],
        size=[120 if one else 60 for one in chosen],
    )
    known = bool(pd.notna(found.city))
    city = pd.DataFrame({"value": [found.city] if known else []})
    ends = _ends(rows[["value"]], city["value"], found.slight)
    tables = {"areas": rows, "city": city}
    return filled(_every(look, beside=known), tables, axis=axis, order=found.order, ends=ends)


@cache
def _every(look: Look, *, beside: bool) -> Spec:
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
        axis=rows_axis(look, grid=True),
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
            tooltip=tooltip(beside=beside),
        )
    )
    rule = named("city").mark_rule(color=look.ink, strokeDash=[4, 3]).encode(x=x)
    step = alt.Step(look.font_size + 10)
    return dressed(alt.layer(rule, dots).properties(height=step, width="container"), look)


def _ends(rows: pd.DataFrame, marks: "pd.Series[float]", slight: float) -> tuple[float, float]:
    """Leave a little room on both sides."""
    known = np.concatenate([rows.to_numpy(float).ravel(), marks.to_numpy(float)])
    low, high = widened(float(np.nanmin(known)), float(np.nanmax(known)), slight)
    step = (high - low) * 0.06 or 1.0
    return round(low - step, 6), round(high + step, 6)
