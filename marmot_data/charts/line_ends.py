"""Names at the ends of lines, in the place of a legend: none lies upon another."""

import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import altair as alt
import pandas as pd

from marmot_data.charts.theme import Look

LETTERS = 18
"""of a name and its figure on one line"""
LEADING = 1.2
"""height of a line of text, in letters' sizes"""
SQUEEZED = 1.35
"""how much lower a chart's plot is than its whole height, which holds the axis and its names too"""
TICKS = 5
HALVES = ((math.sqrt(50), 10), (math.sqrt(10), 5), (math.sqrt(2), 2))
"""a rough step of at least so much, beside the power of ten below it, becomes this many of them"""
NEAR, FAR, AWAY = 4, 14, 18
"""pixels beyond the chart's edge: the leader's two ends, and where the name begins"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """The value axis: its two ends and its height in pixels."""

    low: float
    high: float
    height: int

    def pixels(self, value: float) -> float:
        """Return how far below the top a value lies."""
        return (self.high - value) / (self.high - self.low) * self.height

    def value(self, pixels: float) -> float:
        """Return the value that lies so far below the top."""
        return self.high - pixels / self.height * (self.high - self.low)


def round_ends(low: float, high: float) -> tuple[float, float]:
    """Widen an axis to the round numbers beyond its ends, as its ticks have them."""
    rough = (high - low) / TICKS
    power = 10 ** math.floor(math.log10(rough))
    step = power * next((more for least, more in HALVES if rough / power >= least), 1)
    return math.floor(low / step) * step, math.ceil(high / step) * step


def room_for(names: Sequence[str], numbers: Sequence[str], look: Look) -> int:
    """Return the height in pixels that names with their figures need, one below the other."""
    return math.ceil(sum(_heights(_wrapped(names, numbers), look)))


def _wrapped(names: Sequence[str], numbers: Sequence[str]) -> list[list[str]]:
    return [
        textwrap.wrap(f"{name} {number}", LETTERS, break_long_words=False)
        for name, number in zip(names, numbers, strict=True)
    ]


def _heights(texts: Sequence[Sequence[str]], look: Look) -> list[float]:
    return [len(text) * look.font_size * LEADING * SQUEEZED for text in texts]


def end_labels(
    names: Sequence[str], numbers: Sequence[str], values: Sequence[float], scale: Scale, look: Look
) -> pd.DataFrame:
    """Return a row a line: its name with its newest figure, and where the two stand.

    Parameters
    ----------
    names, numbers, values
        Of each line: its name, and its newest figure in words and as a number.
    scale
        The value axis.
    look
        Its letters say how high a name is.

    Returns
    -------
    pd.DataFrame
        Columns line, value, text, place (the value at whose height the name stands) and lift
        (pixels from there to its first line).
    """
    texts = _wrapped(names, numbers)
    heights = _heights(texts, look)
    places = spread_out([scale.pixels(value) for value in values], heights)
    return pd.DataFrame(
        {
            "line": list(names),
            "value": list(values),
            "text": ["\n".join(text) for text in texts],
            "place": [scale.value(place) for place in places],
            # Vega sets the first of several lines at the height that it is given.
            "lift": [(1 - len(text)) * look.font_size * LEADING / 2 for text in texts],
        }
    )


def spread_out(wanted: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Move labels apart, as little as may be, until none lies upon another.

    Parameters
    ----------
    wanted
        The middle of each label, in pixels from the top.
    heights
        How high each label is.

    Notes
    -----
    Packed one below the other, the labels would stand at certain middles. How far each wants to be
    below its own must never fall from one label to the next: the least moves that see to it are an
    isotonic regression, by pooling those that fall.
    """
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    tops = accumulate((heights[n] for n in order), initial=0.0)
    packed = [top + heights[n] / 2 for top, n in zip(tops, order, strict=False)]
    pools: list[list[float]] = []
    for n, middle in zip(order, packed, strict=True):
        pools.append([wanted[n] - middle])
        while len(pools) > 1 and _mean(pools[-2]) > _mean(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    shifts = [_mean(pool) for pool in pools for _ in pool]
    placed = {n: middle + by for n, middle, by in zip(order, packed, shifts, strict=True)}
    return [placed[n] for n in range(len(wanted))]


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers)


def draw_ends(
    base: alt.Chart, look: Look, colour: alt.Color, y: alt.Y, dash: alt.StrokeDash | None = None
) -> list[alt.Chart]:
    """Draw each line's name beyond the right edge, and a leader to it as the line is drawn.

    The chart makes room for them by itself (Vega's autosize), whatever its width.
    """
    place = y.copy()
    place.shorthand = "place:Q"
    leader = base.mark_rule(strokeWidth=look.line).encode(
        x=alt.value(alt.expr(f"width + {NEAR}")),
        x2=alt.value(alt.expr(f"width + {FAR}")),
        y=y,
        y2=alt.Y2("place:Q"),
        color=colour,
        **({"strokeDash": dash} if dash else {}),
    )
    text = base.mark_text(
        align="left",
        baseline="middle",
        dy=alt.expr("datum.lift"),
        lineBreak="\n",
        lineHeight=look.font_size * LEADING,
        fontSize=look.font_size,
        fontWeight=alt.expr("datum.main ? 'bold' : 'normal'"),
        color=look.ink,
    ).encode(x=alt.value(alt.expr(f"width + {AWAY}")), y=place, text=alt.Text("text:N"))
    return [leader, text]
