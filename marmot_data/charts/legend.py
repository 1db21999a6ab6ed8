"""The legend of a map of classes: a strip of shades with their limits."""

from functools import lru_cache

import altair as alt
import pandas as pd

from marmot_data.charts.look import Look, Spec, dressed, named, with_data


def legend_strip(classes: pd.DataFrame, look: Look) -> Spec:
    """Draw the classes as a strip (columns low, high, colour, text)."""
    return with_data(_drawn(len(classes), look), {"classes": classes})


@lru_cache(maxsize=64)
def _drawn(classes: int, look: Look) -> Spec:
    """Draw the strip without its limits; strips of as many classes are drawn once."""
    scale = alt.Scale(domain=[0, classes], nice=False)
    base = named("classes")
    strip = base.mark_rect(stroke=look.muted, strokeWidth=0.5, height=14).encode(
        x=alt.X("low:Q", axis=None, scale=scale),
        x2=alt.X2("high:Q"),
        y=alt.value(8),
        color=alt.Color("colour:N", scale=None),
    )
    text = (
        base.transform_calculate(middle="datum.low + 0.5")
        .mark_text(fontSize=look.font_size - 3, color=look.ink)
        .encode(
            x=alt.X("middle:Q", axis=None, scale=scale),
            y=alt.value(18 + look.font_size * 0.7),
            text=alt.Text("text:N"),
        )
    )
    chart = alt.layer(strip, text).properties(
        height=18 + round(look.font_size * 1.4), width="container"
    )
    return dressed(chart, look)
