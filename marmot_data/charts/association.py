"""Two figures against each other: a dot an area, the chosen ward in front."""

from functools import cache

import altair as alt

from marmot_data.charts.dot_names import draw_names, with_places
from marmot_data.charts.spec_template import filled, word
from marmot_data.charts.theme import Look, Spec, dressed, named, title_above
from marmot_data.charts.tooltip import tooltip
from marmot_data.findings.compare.association import Association
from marmot_data.findings.tooltips import TOOLTIP
from marmot_data.memoise import memoise

ROOM = 22
"""pixels around the dots, so that names have a place"""
FEW = 20
"""up to so many areas have larger dots, and the furthest are named"""


@memoise
def association_chart(found: Association, across: str, up: str, look: Look) -> Spec:
    """Draw one dot an area; the chosen ward and the areas at both ends carry their names."""
    rows = found.rows
    order = rows["across"].rank(method="first")
    few = len(rows) <= FEW
    size = 110 if few else 45
    ends = few & ((order <= 2) | (order > len(rows) - 2))  # noqa: PLR2004 - two at each end
    dots = rows[["code", "name", "across", "up", "selected", *TOOLTIP]].assign(
        named=rows["selected"] | ends,
        colour=[look.selected if chosen else look.accent for chosen in rows["selected"]],
        size=[2 * size if chosen else size for chosen in rows["selected"]],
    )
    dots = with_places(dots, "across", "up")
    return filled(_drawn(look), {"areas": dots}, across=across, up=up)


@cache
def _drawn(look: Look) -> Spec:
    """Draw the chart without its dots and the titles of its axes."""
    scale = alt.Scale(zero=False, nice=True, padding=ROOM)
    x = alt.X("across:Q", title=word("across"), scale=scale, axis=alt.Axis(tickCount=5, grid=False))
    y = alt.Y("up:Q", title=word("up"), scale=scale, axis=title_above())
    colour = alt.Color("colour:N", scale=None)
    base = named("areas")
    dots = base.mark_point(filled=True, opacity=0.85, stroke=look.ground, strokeWidth=1).encode(
        x=x,
        y=y,
        color=colour,
        size=alt.Size("size:Q", scale=None),
        tooltip=tooltip(beside=True),
    )
    chart = alt.layer(*draw_names(base, look, x, y, colour), dots).properties(
        height=look.height + 100, width="container"
    )
    return dressed(chart, look)
