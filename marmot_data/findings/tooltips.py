"""What a chart says of one mark: the place and period, the value with its range, the comparator."""

from collections.abc import Iterable

import pandas as pd

from marmot_data.language import Words

TOOLTIP = ["tip_head", "tip_value", "tip_beside"]
"""columns that `with_tooltips` adds"""


def with_tooltips(
    words: Words,
    rows: pd.DataFrame,
    *,
    place: Iterable[object],
    period: str | Iterable[object],
    beside: str | Iterable[str] = "",
) -> pd.DataFrame:
    """Add to rows what is said of each when it is pointed at.

    Parameters
    ----------
    words
        Every word of the app.
    rows
        What a chart draws; column label holds each value with its unit, and column between, if
        there is one, its range in words or nothing.
    place, period
        Whose value it is, and of when, in words.
    beside
        What each value is set beside (see `beside_words`); empty for nothing.
    """
    many = len(rows)
    spans = rows["between"] if "between" in rows else [""] * many
    periods = [period] * many if isinstance(period, str) else list(period)
    others = [beside] * many if isinstance(beside, str) else list(beside)
    return rows.assign(
        tip_head=[
            words("tooltip.head", place=one, period=when)
            for one, when in zip(place, periods, strict=True)
        ],
        tip_value=[
            with_range(words, label, span) for label, span in zip(rows["label"], spans, strict=True)
        ],
        tip_beside=others,
    )


def with_range(words: Words, label: str, between: str) -> str:
    """Write a value with its range: ``65.3% (64.1 to 66.4)``."""
    return words("table.with_range", value=label, range=between) if between else label


def beside_words(words: Words, parts: Iterable[tuple[str, str]]) -> str:
    """Write what a value is set beside: ``Coventry: 32.2% · England: 27.6%``.

    Parameters
    ----------
    words
        Every word of the app.
    parts
        Name and value of each.
    """
    return words("tooltip.between_parts").join(
        words("tooltip.beside", place=place, value=value) for place, value in parts
    )
