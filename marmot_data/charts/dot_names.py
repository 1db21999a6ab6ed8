"""Names of dots: each stands where the fewest other dots are."""

from typing import Any

import altair as alt
import pandas as pd

from marmot_data.charts.theme import Look

LETTER, LINE = 0.023, 0.1
"""room for a letter and a line of a name, in widths and heights of the narrowest chart"""
EDGE = 0.05
"""by how much of that width a name may reach beyond the outermost dots"""

BEFORE = {"left": 0.0, "right": 1.0, "center": 0.5}
"""where a name is held at its dot -> the part of it that stands before the dot"""


def with_places(rows: pd.DataFrame, right: str, high: str) -> pd.DataFrame:
    """Say of each dot's name on which side it begins, and whether it stands below the dot.

    Of the six places that is taken which meets the fewest other dots, and no name that stands
    already; of equal ones the first.

    Parameters
    ----------
    rows
        A dot each; columns name and named: whether its name is written.
    right, high
        The columns that say how far to the right and how high a dot lies.
    """
    known = rows[[right, high]]
    across, up = ((known - known.min()) / (known.max() - known.min()).replace(0, 1)).to_numpy().T
    written: list[tuple[float, float, float]] = []
    places = [(side, below) for below in (False, True) for side in BEFORE]

    def box(name: str, x: float, y: float, *, side: str, below: bool) -> tuple[float, float, float]:
        width = len(name) * LETTER
        start = x - width * BEFORE[side]
        return start, start + width, y - LINE if below else y + LINE

    def met(start: float, end: float, level: float) -> int:
        dots = (across >= start) & (across <= end) & (abs(up - level) < LINE)
        names = sum(
            one[0] < end and start < one[1] and abs(one[2] - level) < LINE for one in written
        )
        leaves = start < -EDGE or end > 1 + EDGE
        return int(dots.sum()) + (leaves + names) * len(rows)

    taken = []
    for name, named, x, y in zip(rows["name"], rows["named"], across, up, strict=True):
        boxes = {(side, below): box(name, x, y, side=side, below=below) for side, below in places}
        place = min(places, key=lambda one: met(*boxes[one]))
        taken.append(place)
        if named:
            written.append(boxes[place])
    return rows.assign(side=[side for side, _ in taken], below=[below for _, below in taken])


def draw_names(base: alt.Chart, look: Look, x: alt.X, y: alt.Y, ink: Any) -> list[alt.Chart]:  # noqa: ANN401 - a colour, or a condition on it
    """Write the names of the dots that are to be named, each in its place.

    Parameters
    ----------
    base
        The dots, with the columns of `with_places`, and named: whether it is.
    look
        Gives the letters.
    x, y
        Where the dots lie.
    ink
        The colour of each name.
    """
    rims: tuple[dict[str, Any], ...] = ({"stroke": look.ground, "strokeWidth": 4}, {})
    away = f"datum.below ? {look.font_size + 6} : {-look.font_size}"
    return [
        base.transform_filter("datum.named")
        .mark_text(
            align=alt.expr("datum.side"),
            dx=alt.expr("datum.side === 'left' ? -6 : datum.side === 'right' ? 6 : 0"),
            dy=alt.expr(away),
            fontSize=look.font_size - 1,
            **rim,
        )
        .encode(x=x, y=y, text=alt.Text("name:N"), color=alt.value(look.ground) if rim else ink)
        # A pale rim keeps a name readable where a range runs through it; no dot is hidden by it.
        for rim in rims
    ]
