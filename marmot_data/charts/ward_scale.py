"""The line from the worst ward to the best, small enough for a cell of a table."""

from marmot_data.charts.signs import HOLLOW, SHAPES
from marmot_data.findings.ward.scale import Ends, Scale

EDGE = 4.0
"""percent of the width that is left free at either end, so that no mark is cut"""


def scale_line(
    scale: Scale | None, verdict: str, *, told: str, ends: Ends, dots: bool = False
) -> str:
    """Draw the middle half of the wards as a band, the city as an upright, the ward as its sign.

    The line is dotted where neither end is better, and arrows say that it runs from low to high.
    It is hidden from readers who cannot see it, for the numbers stand in the cells beside it.
    Only what has a place by percent is drawn, so that it fits a cell of any width.

    Parameters
    ----------
    scale
        Where the wards lie; None: nothing is drawn.
    verdict
        Word of `Ruling.verdict`, which the ward's sign shows.
    told
        What is said when a pointer rests on the picture.
    ends
        Words that stand below the two ends of the line.
    dots
        True: every ward is drawn as a dot.
    """
    if scale is None:
        return ""
    parts = [
        _stretch("band", scale.band),
        *(_mark("dot", one) for one in scale.wards if dots),
        _stretch("reach", scale.reach),
        _mark("country", scale.country),
        _mark("city", scale.city),
        _mark(f"own {_shape(verdict)} {sign_class(verdict)}", scale.own),
    ]
    left, right = ends[scale.ranked]
    kind = "" if scale.ranked else " unranked"
    if not scale.ranked:
        left, right = f"←\N{NO-BREAK SPACE}{left}", f"{right}\N{NO-BREAK SPACE}→"
    return (
        f'<div class="scale{kind}" aria-hidden="true" title="{told}">{"".join(parts)}</div>'
        f'<small class="ends{kind}" aria-hidden="true">'
        f"<span>{left}</span> <span>{right}</span></small>"
    )


def _shape(verdict: str) -> str:
    """Return the shape of the ward's mark: an arrow would seem to point along the line."""
    return "circle" if verdict.startswith("described") else SHAPES.get(verdict, "circle")


def _stretch(name: str, ends: tuple[float, float] | None) -> str:
    """Draw from one place to another; what reaches beyond the wards is cut off."""
    if ends is None:
        return ""
    first, last = (min(max(one, 0.0), 1.0) for one in ends)
    return f'<i class="{name}" style="left:{_at(first)};right:{_at(1 - last)}"></i>'


def _mark(name: str, place: float | None) -> str:
    """Draw a mark at its place; none for what is not known or lies beyond the wards."""
    if place is None or not 0 <= place <= 1:
        return ""
    return f'<i class="{name}" style="left:{_at(place)}"></i>'


def _at(place: float) -> str:
    return f"{EDGE + place * (100 - 2 * EDGE):.1f}%"


def sign_class(verdict: str) -> str:
    """Return the style class of a verdict: its colour, and whether its sign is hollow."""
    return f"sign {verdict}{' hollow' if verdict in HOLLOW else ''}"
