"""A drawing that is higher than a page is cut into parts, only where nothing is drawn."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby, pairwise

import numpy as np
import vl_convert
from PIL import Image

from marmot_data.documents.render import drawn_in_our_face

BOX = re.compile(r'viewBox="\s*(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"')
HIGHEST = 900.0
"""pixels of a drawing that fit a page"""
FILLED = 0.6
"""of a page that is filled at least"""


@dataclass(frozen=True, slots=True)
class Part:
    """A window on a drawing."""

    box: str
    """as the drawing's own ``viewBox``"""
    width: float
    height: float


def parts(drawing: str, scale: float) -> list[Part]:
    """Return the windows on a drawing that show it all, none higher than a page where possible.

    Parameters
    ----------
    drawing
        An SVG that begins with its box.
    scale
        Of its own units on paper.
    """
    found = BOX.search(drawing)
    if found is None:
        return []
    left, top, wide, high = (float(one) for one in found.groups())
    cuts = [0.0, high]
    if high * scale > HIGHEST:
        blank = _blank(drawing)
        row = high / len(blank)
        cuts = [cut * row for cut in places(blank, HIGHEST / scale / row)]
    return [
        Part(
            box=f'viewBox="{left:g} {top + first:g} {wide:g} {last - first:g}"',
            width=wide,
            height=last - first,
        )
        for first, last in pairwise(cuts)
    ]


def places(blank: Sequence[bool], most: float) -> list[float]:
    """Return where to cut: in the widest stretch of blank rows that leaves a page well filled.

    Examples
    --------
    >>> places([False, False, False, True, False, False, True, True, False, False], 8)
    [0, 7, 10]
    >>> places([False] * 6, 4)
    [0, 6]
    """
    cuts: list[float] = [0]
    while len(blank) - cuts[-1] > most:
        last = int(cuts[-1] + most)
        first = int(cuts[-1] + most * FILLED)
        stretches = _stretches(blank, first, last)
        if not stretches:
            return [0, len(blank)]
        begin, end = max(stretches, key=lambda one: (one[1] - one[0], one[0]))
        cuts.append((begin + end) // 2)
    return [*cuts, len(blank)]


def _stretches(blank: Sequence[bool], first: int, last: int) -> list[tuple[int, int]]:
    """Return where each stretch of blank rows within limits begins and ends."""
    found, row = [], first
    for is_blank, rows in groupby(blank[first:last]):
        size = len(list(rows))
        if is_blank:
            found.append((row, row + size))
        row += size
    return found


def _blank(drawing: str) -> list[bool]:
    """Tell of each row of pixels whether nothing is drawn in it."""
    drawn_in_our_face()
    with Image.open(BytesIO(vl_convert.svg_to_png(drawing))) as image:
        shade = np.asarray(image.convert("RGBA"))[:, :, 3]
    return [bool(one) for one in (shade == 0).all(axis=1)]
