"""Small maps side by side: a circle for each small area, one map a period."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import altair as alt

from marmot_data.charts.spec_template import filled, gap, word
from marmot_data.charts.theme import Look, Spec, dressed, named
from marmot_data.charts.tooltip import tooltip
from marmot_data.findings.city.spread import Spread
from marmot_data.findings.tooltips import TOOLTIP
from marmot_data.memoise import memoise

SIDE = 190
"""width and height of one small map, in pixels"""


@memoise
def spread_maps(spread: Spread, shapes: Mapping[str, Any], axis: str, look: Look) -> Spec:
    """Draw one small map a period; the area of a circle is the count, on one scale for all."""
    features = [
        {"type": "Feature", "geometry": one["geometry"], "properties": {}}
        for one in shapes["features"]
    ]
    columns = ["lon", "lat", "when", "value", *TOOLTIP]
    tables: dict[str, Any] = {"areas": spread.rows[columns], "shapes": features}
    spec = _drawn(tuple(spread.periods), look)
    return filled(spec, tables, axis=axis, legend=_legend(spread))


@lru_cache(maxsize=64)
def _drawn(periods: tuple[str, ...], look: Look) -> Spec:
    """Draw the maps without their circles; maps of the same periods are drawn once."""
    outline = alt.Chart(
        alt.NamedData(name="shapes", format=alt.JsonDataFormat(property="features", type="json"))
    ).mark_geoshape(fill=look.land, stroke=look.grid, strokeWidth=1)
    size = alt.Size(
        "value:Q",
        scale=alt.Scale(type="linear", range=[0, 420], zero=True),
        legend=alt.Legend(title=word("axis"), values=gap("legend"), symbolFillColor=look.accent),
    )
    maps = []
    for when in periods:
        circles = (
            named("areas")
            .transform_filter(alt.FieldEqualPredicate(field="when", equal=when))
            .mark_circle(color=look.accent, opacity=0.55, stroke=look.ground, strokeWidth=0.5)
            .encode(
                longitude=alt.Longitude("lon:Q"),
                latitude=alt.Latitude("lat:Q"),
                size=size,
                tooltip=tooltip(beside=False),
            )
        )
        title = alt.TitleParams(when, fontSize=look.font_size, fontWeight="normal", color=look.ink)
        maps.append(
            alt.layer(outline, circles)
            .project(type="mercator")
            .properties(width=SIDE, height=SIDE, title=title)
        )
    chart = alt.concat(*maps, columns=2, spacing=12)
    return dressed(chart, look)


def _legend(spread: Spread) -> list[float]:
    """Return two round sizes for the legend, near the largest and a quarter of it."""
    top = float(spread.rows["value"].max())
    step = 10 ** (len(str(int(top))) - 1)
    big = max(step, int(top) // step * step)
    return [big / 4, big]
