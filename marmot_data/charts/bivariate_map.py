"""Two figures in one shade: nine colours of a map, and the field that explains them."""

from typing import Any

import altair as alt
import pandas as pd

from marmot_data.charts.theme import Look, Spec, finish, named
from marmot_data.findings.maps.tertiles import TERTILES

FIELD = (
    ("#f0f0f0", "#b5c9de", "#5f8fbf"),
    ("#f3cba5", "#b9a99b", "#6b7d94"),
    ("#e8853d", "#a8623c", "#4a3a3a"),
)
"""shade by third: rows from the highest to the lowest of the figure that goes up, columns from the
lowest to the highest of the figure that goes across; light where life is easiest, dark where the
one is highest and the other lowest"""
COLOURS = tuple(colour for row in FIELD for colour in row)
"""the shades of the field, row by row"""


def colour_of(across: int, up: int) -> str:
    """Return the shade of a pair of thirds (0 lowest to 2 highest)."""
    return FIELD[TERTILES - 1 - up][across]


def field_legend(across: str, up: str, look: Look) -> Spec:
    """Draw the field of nine shades with its two arrows in words."""
    cells = pd.DataFrame(
        [
            {"x": x, "y": y, "x2": x + 1, "y2": y + 1, "colour": colour_of(x, y)}
            for x in range(TERTILES)
            for y in range(TERTILES)
        ]
    )
    scale = alt.Scale(domain=[0, TERTILES], nice=False)
    quiet: dict[str, Any] = {
        "labels": False,
        "ticks": False,
        "grid": False,
        "domain": False,
        "titleLimit": 300,
    }
    x = alt.X("x:Q", scale=scale, title=f"{across} →", axis=alt.Axis(**quiet, titleAnchor="start"))
    y = alt.Y(
        "y:Q",
        scale=scale,
        title=f"↑ {up}",
        axis=alt.Axis(
            **quiet, titleAngle=0, titleAlign="left", titleAnchor="end", titleX=0, titleY=-8
        ),
    )
    chart = (
        named("cells")
        .mark_rect(stroke=look.ground, strokeWidth=1.5)
        .encode(
            x=x,
            x2=alt.X2("x2:Q"),
            y=y,
            y2=alt.Y2("y2:Q"),
            color=alt.Color("colour:N", scale=None),
        )
        .properties(height=150, width=190)
    )
    return finish(chart, look, {"cells": cells})
