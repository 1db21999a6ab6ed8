"""Two figures against each other: a dot an area, the chosen ward in front."""

import altair as alt

from marmot_data.charts.look import Look, Spec, finish, named, title_above
from marmot_data.findings.together import Together

ROOM = 22
"""pixels around the dots, so that names have a place"""
FEW = 20
"""up to so many areas have larger dots, and the furthest are named"""


def together_chart(found: Together, across: str, up: str, look: Look) -> Spec:
    """Draw one dot an area; the chosen ward and the areas at both ends carry their names."""
    rows = found.rows
    order = rows["across"].rank(method="first")
    few = len(rows) <= FEW
    rows = rows.assign(named=rows["selected"] | few & ((order <= 2) | (order > len(rows) - 2)))  # noqa: PLR2004
    x = alt.X(
        "across:Q",
        title=across,
        scale=alt.Scale(zero=False, nice=True, padding=ROOM),
        axis=alt.Axis(tickCount=5, grid=False),
    )
    y = alt.Y(
        "up:Q", title=up, scale=alt.Scale(zero=False, nice=True, padding=ROOM), axis=title_above()
    )
    chosen = alt.condition("datum.selected", alt.value(look.selected), alt.value(look.accent))
    base = named("areas")
    size = 110 if few else 45
    dots = base.mark_point(filled=True, opacity=0.85, stroke=look.ground, strokeWidth=1).encode(
        x=x,
        y=y,
        color=chosen,
        size=alt.condition("datum.selected", alt.value(2 * size), alt.value(size)),
        tooltip=alt.Tooltip("speech:N", title="\u200b"),
    )
    names = (
        base.transform_filter("datum.named")
        .mark_text(dy=-14, fontSize=look.font_size - 1)
        .encode(x=x, y=y, text=alt.Text("name:N"), color=chosen)
    )
    chart = alt.layer(dots, names).properties(height=look.height + 100, width="container")
    kept = rows[["code", "name", "across", "up", "speech", "selected", "named"]]
    return finish(chart, look, {"areas": kept})
