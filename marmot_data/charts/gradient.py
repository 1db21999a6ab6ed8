"""The whole gradient: a dot with its range for each fifth of the city by deprivation."""

from functools import lru_cache

import altair as alt
import numpy as np

from marmot_data.charts.look import Look, Spec, dressed, named, title_above, with_data
from marmot_data.findings.gap import Gap
from marmot_data.findings.once import once
from marmot_data.findings.tenths import Tenths


@once
def gradient_chart(gap: Gap | Tenths, axis: str, look: Look) -> Spec:
    """Draw the fifths from most to least deprived, one line of dots per group of people."""
    data = gap.fifths
    # The higher of two groups is labelled above its dot, the lower below, so that none collide.
    data = data.assign(above=data["value"] == data.groupby("fifth")["value"].transform("max"))
    ends = data[["value", "lower", "upper"]].to_numpy(dtype=float)
    spec = _drawn(
        axis,
        tuple(dict.fromkeys(data["group_name"])),
        tuple(dict.fromkeys(data["speech"])),
        (float(np.nanmin(ends)), float(np.nanmax(ends))),
        look,
    )
    columns = ["group_name", "speech", "value", "lower", "upper", "label", "number", "above"]
    return with_data(spec, {"fifths": data[columns]})


@lru_cache(maxsize=256)
def _drawn(
    axis: str,
    groups: tuple[str, ...],
    order: tuple[str, ...],
    ends: tuple[float, float],
    look: Look,
) -> Spec:
    """Draw the chart without its figures; charts of the same form are drawn once."""
    low, high = ends
    x = alt.X(
        "speech:N",
        sort=list(order),
        title=None,
        axis=alt.Axis(labelAngle=0, labelLimit=look.font_size * 9, labelOverlap=True),
    )
    y = alt.Y(
        "value:Q",
        title=axis,
        scale=alt.Scale(
            domain=[low - (high - low) * 0.08, high + (high - low) * 0.08], zero=False, nice=True
        ),
        axis=title_above(),
    )
    colour = alt.Color(
        "group_name:N",
        scale=alt.Scale(domain=list(groups), range=list(look.groups[: len(groups)])),
        legend=alt.Legend(title=None, symbolType="circle"),
    )
    base = named("fifths")
    side = -(look.font_size + 5)
    tip = [alt.Tooltip(f"{name}:N", title="\u200b") for name in ("group_name", "speech", "label")]
    layers = [
        base.mark_line(strokeWidth=look.line, opacity=0.5).encode(x=x, y=y, color=colour),
        base.transform_filter("isValid(datum.lower)")
        .mark_rule(strokeWidth=look.line)
        .encode(x=x, y=alt.Y("lower:Q", title=axis), y2=alt.Y2("upper:Q"), color=colour),
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
