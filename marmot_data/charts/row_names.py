"""Names at an axis, whole at any width: long ones take two lines."""

import textwrap
from collections.abc import Iterable

import altair as alt

from marmot_data.charts.theme import Look

LETTERS = 28
"""of a row's name on one line: a phone has room for so many beside the chart"""
LINES = "split(datum.label, '\\n')"


def wrapped(names: Iterable[str], letters: int = LETTERS) -> list[str]:
    """Break long names into lines."""
    return ["\n".join(textwrap.wrap(name, letters, break_long_words=False)) for name in names]


def row_height(look: Look, *, broken: bool) -> int:
    """Return the height of a row, where a name may be broken into lines or none is."""
    return look.font_size * 2 + 2 if broken else look.font_size + 8


def rows_axis(look: Look, *, grid: bool = False) -> alt.Axis:
    """Return the axis of a chart by rows: names only, whole, and in the middle of their rows."""
    # Vega sets the first of several lines where a single one would stand.
    broken = {"test": "indexof(datum.label, '\\n') >= 0", "value": -look.font_size / 2}
    return alt.Axis(
        labelExpr=LINES,
        labelOffset={"condition": broken, "value": 0},
        labelLimit=0,
        labelOverlap=False,
        domain=False,
        ticks=False,
        grid=grid,
    )
