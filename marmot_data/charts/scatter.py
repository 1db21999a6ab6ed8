"""Wards as dots: deprivation across, life expectancy up, ranges as thin lines."""

from functools import cache
from typing import Any

import altair as alt
import pandas as pd

from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import Look, Spec, dressed, named, title_above
from marmot_data.charts.tooltip import whole
from marmot_data.findings.maps.wards import Wards
from marmot_data.memoise import memoise

LETTER, LINE = 0.03, 0.1
"""room for a letter and a line of a name, in widths and heights of the narrowest chart"""


@memoise
def ward_scatter(wards: Wards, shade_axis: str, symbol_axis: str, look: Look) -> Spec:
    """Draw one dot a ward; the chosen ward in front, it and the wards at the ends named."""
    rows = wards.rows.dropna(subset=["shade", "symbol"]).reset_index(names="code")
    both = rows[["shade", "symbol"]]
    far = _with_places(
        rows.assign(
            named=rows["selected"] | (both.eq(both.min()) | both.eq(both.max())).any(axis=1)
        )
    )[
        [
            "code",
            "slug",
            "name",
            "shade",
            "symbol",
            "symbol_lower",
            "symbol_upper",
            "speech",
            "selected",
            "named",
            "side",
            "below",
        ]
    ]
    low = float(far[["symbol", "symbol_lower"]].min().min())
    high = float(far[["symbol", "symbol_upper"]].max().max())
    ends = (low - 0.3, high + 0.3)
    return filled(_drawn(look), {"wards": far}, ends=ends, shade=shade_axis, symbol=symbol_axis)


def _with_places(rows: pd.DataFrame) -> pd.DataFrame:
    """Say of each dot's name on which side it begins, and whether it stands below the dot.

    Of the four places that is taken which meets the fewest other dots; of equal ones the first.
    """
    known = rows[["shade", "symbol"]]
    across, up = ((known - known.min()) / (known.max() - known.min()).replace(0, 1)).to_numpy().T

    def met(name: str, x: float, y: float, *, side: str, below: bool) -> int:
        width, level = len(name) * LETTER, y - LINE if below else y + LINE
        start = x if side == "left" else x - width
        inside = (across >= start) & (across <= start + width) & (abs(up - level) < LINE)
        leaves = start < 0 or start + width > 1
        return int(inside.sum()) + leaves * len(rows)

    places = [(side, below) for below in (False, True) for side in ("left", "right")]
    free = [
        min(places, key=lambda one: met(name, x, y, side=one[0], below=one[1]))
        for name, x, y in zip(rows["name"], across, up, strict=True)
    ]
    return rows.assign(side=[side for side, _ in free], below=[below for _, below in free])


@cache
def _drawn(look: Look) -> Spec:
    """Draw the chart without its dots and the titles and ends of its axes."""
    pick = alt.selection_point(fields=["slug"], name="ward", empty=False)
    x = alt.X("shade:Q", title=word("shade"), axis=alt.Axis(tickCount=5, grid=False))
    y = alt.Y(
        "symbol:Q",
        title=word("symbol"),
        scale=alt.Scale(domain=gap("ends"), zero=False, nice=True),
        axis=title_above(),
    )
    tip = whole("speech")
    colour = alt.condition("datum.selected", alt.value(look.selected), alt.value(look.accent))
    base = named("wards")
    ranges = base.mark_rule(strokeWidth=1.5, opacity=0.35).encode(
        x=x,
        y=alt.Y("symbol_lower:Q", title=word("symbol")),
        y2=alt.Y2("symbol_upper:Q"),
        color=colour,
    )
    dots = (
        base.mark_point(filled=True, opacity=1, stroke=look.ground, strokeWidth=1)
        .encode(
            x=x,
            y=y,
            color=colour,
            size=alt.condition("datum.selected", alt.value(220), alt.value(110)),
            tooltip=tip,
        )
        .add_params(pick)
    )
    ink = alt.condition("datum.selected", alt.value(look.selected), alt.value(look.ink))
    rims: tuple[dict[str, Any], ...] = ({"stroke": look.ground, "strokeWidth": 4}, {})
    away = f"datum.below ? {look.font_size + 6} : {-look.font_size}"
    names = [
        base.transform_filter("datum.named")
        .mark_text(
            align=alt.expr("datum.side"),
            dx=alt.expr("datum.side === 'left' ? -6 : 6"),
            dy=alt.expr(away),
            fontSize=look.font_size - 1,
            **rim,
        )
        .encode(x=x, y=y, text=alt.Text("name:N"), color=alt.value(look.ground) if rim else ink)
        # A pale rim keeps a name readable where a range runs through it; no dot is hidden by it.
        for rim in rims
    ]
    chart = alt.layer(ranges, *names, dots).properties(height=look.height + 120, width="container")
    return dressed(chart, look)
