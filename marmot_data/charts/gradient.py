"""The whole gradient: a dot with its range for each fifth of the city by deprivation."""

from functools import cache

import altair as alt
import numpy as np

from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import Look, Spec, dressed, named, title_above
from marmot_data.findings.gap.deciles import Deciles
from marmot_data.findings.gap.gap import Gap
from marmot_data.memoise import memoise


@memoise
def gradient_chart(gap: Gap | Deciles, axis: str, look: Look) -> Spec:
    """Draw the fifths from most to least deprived, one line of dots per group of people."""
    data = gap.fifths
    # The higher of two groups is labelled above its dot, the lower below, so that none collide.
    data = data.assign(above=data["value"] == data.groupby("fifth")["value"].transform("max"))
    ends = data[["value", "lower", "upper"]].to_numpy(dtype=float)
    low, high = float(np.nanmin(ends)), float(np.nanmax(ends))
    room = (high - low) * 0.08
    groups = list(dict.fromkeys(data["group_name"]))
    columns = ["group_name", "speech", "value", "lower", "upper", "label", "number", "above"]
    return filled(
        _drawn(look),
        {"fifths": data[columns]},
        axis=axis,
        groups=groups,
        colours=look.groups[: len(groups)],
        order=list(dict.fromkeys(data["speech"])),
        ends=(low - room, high + room),
    )


@cache
def _drawn(look: Look) -> Spec:
    """Draw the chart without its figures, their unit, groups, order and ends."""
    x = alt.X(
        "speech:N",
        sort=gap("order"),
        title=None,
        axis=alt.Axis(labelAngle=0, labelLimit=look.font_size * 9, labelOverlap=True),
    )
    y = alt.Y(
        "value:Q",
        title=word("axis"),
        scale=alt.Scale(domain=gap("ends"), zero=False, nice=True),
        axis=title_above(),
    )
    colour = alt.Color(
        "group_name:N",
        scale=alt.Scale(domain=gap("groups"), range=gap("colours")),
        legend=alt.Legend(title=None, symbolType="circle"),
    )
    base = named("fifths")
    side = -(look.font_size + 5)
    tip = [alt.Tooltip(f"{name}:N", title="\u200b") for name in ("group_name", "speech", "label")]
    layers = [
        base.mark_line(strokeWidth=look.line, opacity=0.5).encode(x=x, y=y, color=colour),
        base.transform_filter("isValid(datum.lower)")
        .mark_rule(strokeWidth=look.line)
        .encode(x=x, y=alt.Y("lower:Q", title=word("axis")), y2=alt.Y2("upper:Q"), color=colour),
        base.mark_point(filled=True, size=90, opacity=1).encode(
            x=x, y=y, color=colour, tooltip=tip
        ),
        *(
            base.transform_filter(f"datum.above == {str(above).lower()}")
            .mark_text(dy=side if above else -side, fontSize=look.font_size - 1, color=look.ink)
            .encode(x=x, y=y, text=alt.Text("number:N"))
            for above in (True, False)
        ),
    ]
    chart = alt.layer(*layers).properties(height=look.height, width="container")
    return dressed(chart, look)
