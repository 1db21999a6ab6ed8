"""The one way in which charts say what is pointed at: a heading, and a line a figure below it.

A mark says nothing unless it is given a tooltip from here (see `theme.dressed`). What is said is
put into words by the findings (`marmot_data.findings.tooltips`).
"""

from collections.abc import Sequence

import altair as alt

from marmot_data.charts.theme import Look
from marmot_data.findings.tooltips import TOOLTIP

HEADING = "title"
"""the name by which Vega's tooltip knows its heading"""
UNSEEN = "\u200b"
"""Vega shows one line a name and drops a second of the same name: so many of these, so many lines
without a name to be seen"""


def tooltip(*, beside: bool) -> list[alt.Tooltip]:
    """Return what a mark says of one place, from the columns of `with_tooltips`.

    Parameters
    ----------
    beside
        Whether there is anything to set it beside.
    """
    head, *lines = TOOLTIP if beside else TOOLTIP[:-1]
    return unnamed_lines(head, lines)


def unnamed_lines(head: str, lines: Sequence[str]) -> list[alt.Tooltip]:
    """Return what a mark says: a heading, and lines with nothing before them."""
    return tooltip_lines(head, {name: UNSEEN * n for n, name in enumerate(lines, start=1)})


def whole(column: str) -> list[alt.Tooltip]:
    """Return what a mark says where all of it is one sentence."""
    return [alt.Tooltip(f"{column}:N", title=UNSEEN)]


def tooltip_lines(head: str, lines: dict[str, str]) -> list[alt.Tooltip]:
    """Return what a mark says: a heading, and a line a figure with its name before it.

    Parameters
    ----------
    head
        The column that holds the heading.
    lines
        The columns that hold the figures, and the name of each.
    """
    return [
        alt.Tooltip(f"{column}:N", title=title)
        for column, title in {head: HEADING, **lines}.items()
    ]


def pointer(base: alt.Chart, look: Look, tip: Sequence[alt.Tooltip], **place: object) -> alt.Chart:
    """Draw what can be pointed at: a clear field over each period or row, faint when pointed at.

    It lies on top of all else, so that nobody has to hit a dot.

    Parameters
    ----------
    base
        The data, a row for each field.
    look
        Gives the faint shade.
    tip
        What each field says.
    place
        The channels that say where each field lies.
    """
    held = alt.selection_point(on="pointerover", clear="pointerout", empty=False, name="pointed")
    chart: alt.Chart = (
        base.mark_rect(color=look.muted, stroke=None)
        .encode(
            tooltip=list(tip),
            opacity=alt.condition(held, alt.value(0.12), alt.value(0)),
            **place,
        )
        .add_params(held)
    )
    return chart
