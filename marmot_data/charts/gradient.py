"""The whole gradient: a dot with its range for each fifth of the city by deprivation."""

from functools import cache

import altair as alt
import numpy as np
import pandas as pd

from marmot_data.charts.line_ends import Scale, draw_ends, end_labels, round_ends
from marmot_data.charts.row_names import LINES, wrapped
from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import Look, Spec, dressed, named, title_above
from marmot_data.charts.tooltip import pointer, tooltip_lines
from marmot_data.findings.gap.deciles import Deciles
from marmot_data.findings.gap.gap import Gap
from marmot_data.memoise import memoise

STEP = 9
"""letters of a step's name on one line"""
FEW = 6
"""up to so many steps have their figures beside their dots; of more, the first and the last"""
ROOM = 0.12
"""of the height above and below the dots, for their figures"""


@memoise
def gradient_chart(gap: Gap | Deciles, axis: str, look: Look) -> Spec:
    """Draw the fifths from most to least deprived, one line of dots per group of people.

    Whoever points at a fifth reads the figures of every group.
    """
    data = gap.fifths.assign(speech=wrapped(gap.fifths["speech"], STEP))
    groups = list(dict.fromkeys(data["group_name"]))
    # The higher of two groups is labelled above its dot, the lower below, so that none collide.
    top = data["value"] == data.groupby("fifth")["value"].transform("max")
    ends = data[["value", "lower", "upper"]]
    edge = ends.max(axis=1).where(top, ends.min(axis=1))
    steps = data["fifth"]
    shown = (steps.nunique() <= FEW) | steps.isin([steps.min(), steps.max()])
    data = data.assign(above=top, edge=edge, shown=shown)
    low, high = float(np.nanmin(ends)), float(np.nanmax(ends))
    low, high = round_ends(low - (high - low) * ROOM, high + (high - low) * ROOM)
    last = data.drop_duplicates("group_name", keep="last").set_index("group_name").loc[groups]
    named_ends = end_labels(
        groups,
        [""] * len(groups),
        list(last["value"]),
        Scale(low=low, high=high, height=look.height),
        look,
    )
    columns = [
        "group_name",
        "speech",
        "value",
        "lower",
        "upper",
        "number",
        "above",
        "edge",
        "shown",
    ]
    return filled(
        _drawn(look, groups=len(groups)),
        {
            "fifths": data[columns],
            "ends": named_ends.rename(columns={"line": "group_name"}).assign(main=False),
            "steps": _steps(data, groups),
        },
        axis=axis,
        groups=groups,
        colours=look.groups[: len(groups)],
        order=list(dict.fromkeys(data["speech"])),
        ends=(low, high),
        **{f"group {n}": name for n, name in enumerate(groups)},
    )


def _steps(data: pd.DataFrame, groups: list[str]) -> pd.DataFrame:
    """Return a row a fifth, with what is said of it: every group's figure."""
    told = data.pivot_table("tip_value", ["speech", "tip_head"], "group_name", aggfunc="first")
    told = told[groups]
    told.columns = [f"tip_{n}" for n in range(len(groups))]
    return told.reset_index()


@cache
def _drawn(look: Look, *, groups: int) -> Spec:
    """Draw the chart without its figures, their unit, groups, order and ends."""
    x = alt.X(
        "speech:N",
        sort=gap("order"),
        title=None,
        axis=alt.Axis(labelExpr=LINES, labelAngle=0, labelLimit=0, labelOverlap=True),
    )
    y = alt.Y(
        "value:Q",
        title=word("axis"),
        scale=alt.Scale(domain=gap("ends"), zero=False, nice=False),
        axis=title_above(),
    )
    colour = alt.Color(
        "group_name:N", scale=alt.Scale(domain=gap("groups"), range=gap("colours")), legend=None
    )
    base = named("fifths")
    side = -(look.font_size // 2 + 2)
    layers = [
        base.mark_line(strokeWidth=look.line, opacity=0.5).encode(x=x, y=y, color=colour),
        base.transform_filter("isValid(datum.lower)")
        .mark_rule(strokeWidth=look.line)
        .encode(x=x, y=alt.Y("lower:Q", title=word("axis")), y2=alt.Y2("upper:Q"), color=colour),
        base.mark_point(filled=True, size=90, opacity=1).encode(x=x, y=y, color=colour),
        # A figure stands beyond its range, so that no line strikes it out.
        *(
            base.transform_filter(f"datum.shown && datum.above == {str(above).lower()}")
            .mark_text(
                dy=side if above else -side,
                baseline="bottom" if above else "top",
                fontSize=look.font_size - 1,
                color=look.ink,
            )
            .encode(x=x, y=alt.Y("edge:Q", title=word("axis")), text=alt.Text("number:N"))
            for above in (True, False)
        ),
        *(draw_ends(named("ends"), look, colour, y) if groups > 1 else []),
        pointer(
            named("steps"),
            look,
            tooltip_lines("tip_head", {f"tip_{n}": word(f"group {n}") for n in range(groups)}),
            x=x,
        ),
    ]
    chart = alt.layer(*layers).properties(height=look.height, width="container")
    return dressed(chart, look)
