"""Wards as dots: deprivation across, life expectancy up, ranges as thin lines."""

from functools import cache

import altair as alt

from marmot_data.charts.dot_names import draw_names, with_places
from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import Look, Spec, dressed, named, title_above
from marmot_data.charts.tooltip import tooltip
from marmot_data.findings.maps.wards import Wards
from marmot_data.findings.tooltips import TOOLTIP
from marmot_data.memoise import memoise


@memoise
def ward_scatter(wards: Wards, shade_axis: str, symbol_axis: str, look: Look) -> Spec:
    """Draw one dot a ward; the chosen ward in front, it and the wards at the ends named."""
    rows = wards.rows.dropna(subset=["shade", "symbol"]).reset_index(names="code")
    told = (rows["name"], rows["told"].str[0], rows["told"].str[1])
    rows = rows.assign(**dict(zip(TOOLTIP, told, strict=True)))
    both = rows[["shade", "symbol"]]
    at_an_end = (both.eq(both.min()) | both.eq(both.max())).any(axis=1)
    far = with_places(rows.assign(named=rows["selected"] | at_an_end), "shade", "symbol")[
        [
            "code",
            "slug",
            "name",
            "shade",
            "symbol",
            "symbol_lower",
            "symbol_upper",
            *TOOLTIP,
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
    tip = tooltip(beside=True)
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
    names = draw_names(base, look, x, y, ink)
    chart = alt.layer(ranges, *names, dots).properties(height=look.height, width="container")
    return dressed(chart, look)
