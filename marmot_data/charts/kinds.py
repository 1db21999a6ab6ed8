"""The kinds of a whole as bars for one area, with marks for the wider ones."""

from functools import cache

import altair as alt

from marmot_data.charts.row_names import rows_axis, wrapped
from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import COLUMN, Look, Spec, dressed, named
from marmot_data.charts.tooltip import pointer, tooltip
from marmot_data.findings.city.kinds import Kinds
from marmot_data.memoise import memoise

ROOM = 1.03
"""of the longest bar"""


@memoise
def kinds_chart(found: Kinds, axis: str, look: Look) -> Spec:
    """Draw a bar a kind for the smallest area, an upright line for the city, ◇ for the country."""
    rows = found.rows.assign(kind=wrapped(found.rows["kind"]))
    first = rows["role"].iloc[0]
    bars = rows[rows["role"] == first]
    tables = {
        "bars": bars,
        "city": rows[(rows["role"] == "city") & (first != "city")],
        "country": rows[(rows["role"] == "country") & (first != "country")],
    }
    ends = (0, float(rows["value"].max()) * ROOM)
    return filled(
        _drawn(look, beside=bool(bars["tip_beside"].any())),
        tables,
        axis=axis,
        order=list(bars["kind"]),
        ends=ends,
    )


@cache
def _drawn(look: Look, *, beside: bool) -> Spec:
    """Draw the chart without its figures and their unit."""
    size, axis = look.font_size, word("axis")
    scale = alt.Scale(domain=gap("ends"), nice=False)
    y = alt.Y(
        "kind:N",
        sort=gap("order"),
        title=None,
        axis=rows_axis(look),
    )
    x = alt.X("value:Q", title=axis, scale=scale, axis=alt.Axis(tickCount=5, orient="top"))
    layers = [
        named("bars").mark_bar(color=look.selected, opacity=0.85, size=size).encode(y=y, x=x),
        named("city").mark_tick(color=look.ink, thickness=3, size=size * 1.6).encode(y=y, x=x),
        named("country")
        .mark_point(shape="diamond", size=size * 7, opacity=1, strokeWidth=2)
        .encode(y=y, x=x, stroke=alt.StrokeValue(look.ink), fill=alt.FillValue(look.ground)),
        named("bars")
        .mark_text(align="right", dx=size * COLUMN, fontSize=size - 1)
        .encode(
            y=y,
            x=alt.value("width"),
            text=alt.Text("number:N"),
            color=alt.ColorValue(look.ink),
        ),
        pointer(named("bars"), look, tooltip(beside=beside), y=y),
    ]
    step = alt.Step(size * 2)
    return dressed(alt.layer(*layers).properties(height=step, width="container"), look)
