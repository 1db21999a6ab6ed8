"""Areas as dots with their ranges, the city as a line, the chosen ward in front."""

from dataclasses import dataclass
from functools import cache
from typing import Protocol

import altair as alt
import numpy as np
import pandas as pd

from marmot_data.charts.row_names import LETTERS, row_height, rows_axis, wrapped
from marmot_data.charts.signs import signs
from marmot_data.charts.span import widened
from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import COLUMN, Look, Spec, dressed, named
from marmot_data.charts.tooltip import pointer, tooltip
from marmot_data.findings.city.nearest import shortened
from marmot_data.memoise import memoise


class Dots(Protocol):
    """What can be drawn as dots: rows of areas, and where the city's line stands, if anywhere."""

    @property
    def rows(self) -> pd.DataFrame:
        """What each area is called and has, and what is said of it.

        Columns name, value, lower, upper, number, verdict, selected, those of `with_tooltips`, and
        perhaps alike: a stripe.
        Where there is a kind of area, a thin line parts each kind from the next.
        """

    @property
    def benchmark(self) -> float:
        """The figure to stand beside, or NaN for no line."""

    @property
    def slight(self) -> float:
        """The smallest difference worth a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a chart of dots has besides its dots."""

    stripes: bool
    city: bool
    kinds: bool
    beside: bool
    """whether each dot is set beside something when pointed at"""
    broken: bool
    """whether a name takes more than one line"""


@memoise
def dot_chart(found: Dots, axis: str, look: Look, letters: int = LETTERS) -> Spec:
    """Draw one dot an area, highest first; the sign says how it stands beside the city.

    A name longer than so many ``letters`` takes a second line.
    """
    rows = shortened(found.rows).drop(columns=["status", "between"])
    drawn = signs(rows["verdict"], look).set_index(rows.index)
    chosen, filled_in = rows["selected"].astype(bool), drawn["fill"] != look.ground
    rows = rows.assign(
        name=wrapped(rows["name"], letters),
        shape=drawn["shape"],
        colour=drawn["colour"].mask(chosen, look.selected),
        fill=drawn["fill"].mask(chosen & filled_in, look.selected),
    )
    kinds = "kind" in rows
    if kinds:
        rows = rows.assign(
            parted=rows["kind"].ne(rows["kind"].shift(fill_value=rows["kind"].iloc[0]))
        )
    known = rows[["value", "lower", "upper"]].to_numpy(dtype=float)
    shown = np.append(known.ravel(), found.benchmark)
    low, high = widened(float(np.nanmin(shown)), float(np.nanmax(shown)), found.slight)
    room = (high - low) * 0.06 or 1
    city = bool(pd.notna(found.benchmark))
    form = Form(
        stripes="alike" in rows,
        city=city,
        kinds=kinds,
        beside=bool(rows["tip_beside"].any()),
        broken=bool(rows["name"].str.contains("\n").any()),
    )
    tables = {"areas": rows, "city": pd.DataFrame({"value": [found.benchmark]})}
    ends = (low - room, high + room)
    return filled(_drawn(look, form), tables, axis=axis, order=list(rows["name"]), ends=ends)


@cache
def _drawn(look: Look, form: Form) -> Spec:
    """Draw the chart without its figures and their unit; charts of the same form are drawn once."""
    axis = word("axis")
    y = alt.Y(
        "name:N",
        sort=gap("order"),
        title=None,
        axis=rows_axis(look),
    )
    x = alt.X(
        "value:Q",
        title=axis,
        axis=alt.Axis(tickCount=5, orient="top"),
        scale=alt.Scale(domain=gap("ends"), zero=False, nice=False),
    )
    colour = alt.Color("colour:N", scale=None)
    base = named("areas")
    layers = [
        base.mark_rule(strokeWidth=2, opacity=0.5).encode(
            y=y, x=alt.X("lower:Q", title=axis), x2=alt.X2("upper:Q"), color=colour
        ),
        base.mark_point(size=80, opacity=1, strokeWidth=2).encode(
            y=y,
            x=x,
            stroke=alt.Stroke("colour:N", scale=None),
            fill=alt.Fill("fill:N", scale=None),
            shape=alt.Shape("shape:N", scale=None),
        ),
        # The figures stand in a column of their own, where no line can run through them.
        base.mark_text(
            align="right", dx=look.font_size * COLUMN, fontSize=look.font_size - 1
        ).encode(
            y=y,
            x=alt.value("width"),
            text=alt.Text("number:N"),
            color=alt.ColorValue(look.ink),
        ),
        pointer(base, look, tooltip(beside=form.beside), y=y),
    ]
    if form.stripes:
        stripe = base.transform_filter("datum.alike").mark_rect(color=look.grid, opacity=0.5)
        layers.insert(0, stripe.encode(y=y))
    if form.city:
        layers.insert(
            0, named("city").mark_rule(color=look.ink, strokeDash=[4, 3]).encode(x=alt.X("value:Q"))
        )
    height = row_height(look, broken=form.broken)
    if form.kinds:
        parted = base.transform_filter("datum.parted")
        line = parted.mark_rule(color=look.muted, opacity=0.6, yOffset=-height / 2)
        layers.insert(0, line.encode(y=y))
    step = alt.Step(height)
    return dressed(alt.layer(*layers).properties(height=step, width="container"), look)
