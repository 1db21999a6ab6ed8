"""The map of a slide for a phone: shades and figures in few bytes; names stand in a list below."""

from html import escape
from itertools import groupby, pairwise

from marmot_data.charts.areas import LABELLED, drawn
from marmot_data.documents.maps import hatch, ink_of, numbers
from marmot_data.documents.render import SLIDES
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames
from marmot_data.findings.maps.shades import NO_CLASS

STEP = 2
"""a phone shows the map so many times smaller than it is drawn"""


def phone_map(view: View, found: Frames, *, chosen: str, blank: bool = False) -> str:
    """Draw the map of the shown period for a phone.

    Parameters
    ----------
    view
        Its boundaries are drawn.
    found
        The map's finding.
    chosen
        Code of the area to outline; empty: none.
    blank
        Without shades and figures: people still guess.
    """
    frame, look, drawing = found.frames[found.shown], SLIDES, drawn(view, found)
    classes = {} if blank else frame.classes
    fills = {code: classes.get(code, NO_CLASS) for code in drawing.outlines}
    paths = {code: coarser(path) for code, path in drawing.outlines.items()}
    none = look.ground if blank else "url(#hatch)"
    land = "".join(
        f'<path d="{"".join(paths[code] for code in codes)}" '
        f'fill="{none if klass == NO_CLASS else look.classes[klass]}"/>'
        for klass, codes in groupby(sorted(fills, key=fills.__getitem__), fills.__getitem__)
    )
    texts = ""
    if classes and len(fills) <= LABELLED:
        values = numbers(frame)
        texts = "".join(
            f'<text x="{x // STEP}" y="{y // STEP + 7}" fill="{ink_of(look.classes[klass])}">'
            f"{escape(values[code])}</text>"
            for code, (x, y) in drawing.middles.items()
            if (klass := fills.get(code, NO_CLASS)) != NO_CLASS
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 508 {drawing.height // STEP + 8}">'
        f'{hatch("hatch")}<g stroke="{look.grid}" stroke-width="1.5">{land}</g>'
        f'<path d="{paths.get(chosen, "")}" fill="none" stroke="{look.selected}" stroke-width="5"/>'
        f'<g font-size="20" font-weight="700" text-anchor="middle">{texts}</g></svg>'
    )


def coarser(path: str) -> str:
    """Return an outline with coarser points, each told from the one before, in a third of the room.

    >>> coarser("M0 0L10 0L10 1L10 20Z")
    'M0 0l5 0 0 10z'
    """
    made = ""
    for ring in filter(None, path.split("Z")):
        points = [[round(int(one) / STEP) for one in pair.split()] for pair in ring[1:].split("L")]
        kept = [point for point, _ in groupby(points)]
        steps = " ".join(f"{x2 - x1} {y2 - y1}" for (x1, y1), (x2, y2) in pairwise(kept))
        made += f"M{kept[0][0]} {kept[0][1]}l{steps}z" if steps else ""
    return made
