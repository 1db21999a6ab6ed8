"""A table of figures as it stands on a page: plain text in cells that also fit a phone."""

from html import escape

import pandas as pd

from marmot_data.memoise import memoise

CARDS_FROM = 3
"""columns from which a table is too wide for a phone, which then shows each row as a card"""

LONGEST = 40
"""signs of a word that stays whole: an address of a file may have two hundred"""


@memoise
def plain_table(frame: pd.DataFrame, name: str) -> str:
    """Write a table under a name for those who cannot see it; its cells are text and nothing else.

    A table whose rows have no names of their own, only numbers, shows none. What each part of it is
    stands in words too, because a phone shows its rows as cards, which are no table to a browser.
    """
    unnamed = isinstance(frame.index, pd.RangeIndex)
    heads = [_text(one) for one in frame.columns]
    corner = [] if unnamed else [_text(frame.index.name)]
    head = "".join(f'<th role="columnheader" scope="col">{one}</th>' for one in (*corner, *heads))
    rows = []
    for row, *cells in frame.itertuples(name=None):
        first = "" if unnamed else f'<th role="rowheader" scope="row">{_text(row)}</th>'
        rest = "".join(
            f'<td role="cell"{_kind(one)} data-head="{of}">{_text(one)}</td>'
            for of, one in zip(heads, cells, strict=True)
        )
        rows.append(f'<tr role="row">{first}{rest}</tr>')
    kind = "table cards" if len(heads) >= CARDS_FROM else "table"
    named = f'aria-label="{escape(name)}"'
    return (
        f'<div class="{kind}" tabindex="0" role="group" {named}><table role="table" {named}>'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{"".join(rows)}</tbody></table></div>'
    )


def _kind(value: object) -> str:
    """Mark a cell with a word that must be broken, or it would push the others out of sight."""
    long = isinstance(value, str) and any(len(word) > LONGEST for word in value.split())
    return ' class="long"' if long else ""


def _text(value: object) -> str:
    return "" if value is None or value is pd.NA or value != value else escape(str(value))  # noqa: PLR0124 - a number that is missing is unlike itself
