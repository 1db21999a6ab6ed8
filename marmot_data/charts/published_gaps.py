"""The gap as printed and as computed: one row a printing, by period, men and women apart."""

import altair as alt
import numpy as np

from marmot_data.charts.theme import Look, Spec, finish, named
from marmot_data.charts.tooltip import tooltip
from marmot_data.findings.gap.published_gaps import PublishedGaps
from marmot_data.memoise import memoise


@memoise
def published_gaps_chart(found: PublishedGaps, axis: str, look: Look) -> Spec:
    """Draw each printing as two marks on one scale; ours has its ranges, those printed have none.

    No line joins the rows: they are not one series.
    """
    data = found.rows
    who = list(dict.fromkeys(data["who"]))
    colours = list(look.groups[: len(who)])
    y = alt.Y(
        "row:N",
        sort=list(found.order),
        title=None,
        axis=None,
    )
    ends = data[["value", "lower", "upper"]].astype(float).to_numpy()
    x = alt.X(
        "value:Q",
        title=axis,
        axis=alt.Axis(orient="top", tickCount=5),
        scale=alt.Scale(
            domain=[float(np.nanmin(ends)) - 0.6, float(np.nanmax(ends)) + 0.6], zero=False
        ),
    )
    colour = alt.Color(
        "who:N",
        scale=alt.Scale(domain=who, range=colours),
        legend=alt.Legend(title=None),
    )
    shape = alt.Shape("who:N", scale=alt.Scale(domain=who, range=["circle", "square"]))
    base = named("printings")
    layers = [
        base.mark_rule(strokeWidth=look.line).encode(
            y=y, x=alt.X("lower:Q", title=axis), x2=alt.X2("upper:Q"), color=colour
        ),
        base.mark_point(filled=True, size=110, opacity=1).encode(
            y=y, x=x, color=colour, shape=shape, tooltip=tooltip(beside=False)
        ),
        base.mark_text(dy=look.font_size + 3, fontSize=look.font_size - 2, color=look.ink).encode(
            y=y, x=x, text=alt.Text("label:N")
        ),
        # The words stand above their row, so that a phone has the whole width for the marks.
        base.transform_filter(f"datum.who == '{who[0]}'")
        .mark_text(
            align="left", dy=-(look.font_size + 6), fontSize=look.font_size - 1, color=look.ink
        )
        .encode(y=y, x=alt.value(0), text=alt.Text("text:N")),
    ]
    step = alt.Step(look.font_size * 4.6)
    chart = alt.layer(*layers).properties(height=step, width="container")
    return finish(chart, look, {"printings": data})
