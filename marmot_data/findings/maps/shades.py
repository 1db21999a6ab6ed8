"""How the figures of a map become shades, and how its legend says what dark means."""

import math
from itertools import pairwise
from typing import TYPE_CHECKING

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Polarity
from marmot_data.findings.base import View

if TYPE_CHECKING:
    import pandas as pd

CLASSES = 5
NO_CLASS = -1
"""class of an area without a figure: it is hatched"""


def class_edges(values: "pd.Series[float]") -> tuple[float, ...]:
    """Return the four limits between five classes of equal width over the range of values."""
    known = values.dropna()
    low, high = float(known.min()), float(known.max())
    step = (high - low) / CLASSES
    return tuple(round(low + step * n, 6) for n in range(1, CLASSES))


def class_of(value: float, edges: tuple[float, ...], entry: Indicator) -> int:
    """Return the shade of a value, 0 the lightest: dark is worse wherever one way is better."""
    if math.isnan(value):
        return NO_CLASS
    above = sum(value > edge for edge in edges)
    return len(edges) - above if _dark_is_low(entry) else above


def limits(view: View, entry: Indicator, edges: tuple[float, ...]) -> tuple[str, ...]:
    """Name the range of each shade, the lightest first."""
    words = view.words
    shown = [words.number(edge, entry.decimals) for edge in edges]
    upwards = (
        words("frames.upto", limit=shown[0]),
        *(words("number.between", lower=a, upper=b) for a, b in pairwise(shown)),
        words("frames.above", limit=shown[-1]),
    )
    return upwards[::-1] if _dark_is_low(entry) else upwards


def darker(view: View, entry: Indicator) -> str:
    """Say what a darker shade means: worse, or only higher or lower where nobody may judge."""
    way = "lower" if _dark_is_low(entry) else "higher"
    told, _, lean = entry.which_way.rpartition("_")
    return view.words(f"frames.darker_{way}_{told or lean}")


def legend_title(view: View, entry: Indicator, group: str, period: str) -> str:
    """Name what the shades show: the figure, its unit and its period."""
    what, unit = view.named(entry, group), view.words.unit_after(entry)
    return view.words("frames.legend", what=what, unit=unit, period=period)


def _dark_is_low(entry: Indicator) -> bool:
    return entry.polarity is Polarity.HIGHER
