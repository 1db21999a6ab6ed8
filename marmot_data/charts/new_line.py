"""The old line of a ward and the new one; what came and what went is told apart and counted."""

from html import escape
from typing import Any

import shapely
from shapely.geometry import mapping

from marmot_data.charts.locator import picture
from marmot_data.charts.paths import Drawing, outlines
from marmot_data.charts.theme import Look
from marmot_data.findings.base import View
from marmot_data.findings.ward.boundary_change import FEW_PEOPLE, BoundaryChange, people_shared
from marmot_data.findings.ward.strips import is_strip, ward_shapes

LEFT = "left "
"""before the code of a ward that holds, on the chosen boundaries, what was taken off"""
NARROW = 0.02
"""of the ward; a smaller part is numbered only where people live on it"""
ROUND = 32
"""half the width of a number's ring, in a drawing 1,000 wide: on a phone 11 pixels"""
LETTER = 42

Pieces = dict[str, Any]
"""name -> shape: here, there (the other ward with most residents) and a piece of each moved part"""


def new_line_map(found: BoundaryChange, view: View, look: Look) -> str:
    """Draw both lines of a ward; what moved is shaded, with its other ward and people.

    Parameters
    ----------
    found
        Where the residents of the ward come from, or went.
    view
        Its wards of both sets are drawn.
    look
        Its colours.
    """
    chosen = (view.ward_code, view.selection.boundaries, view.words.language, look)
    return view.data.remembered(("new line", *chosen), lambda: _drawn(found, view, look))


def _drawn(found: BoundaryChange, view: View, look: Look) -> str:
    pieces = _pieces(found, view)
    drawing = _drawing(pieces)
    here, there = drawing.outlines["here"], drawing.outlines["there"]
    # What came is plain and what went is striped, so that nobody has to tell two colours apart.
    drawn = (
        f'<defs><pattern id="went" width="14" height="14" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="6" height="14" fill="{look.muted}"/>'
        f"</pattern></defs>"
        f'<path class="came" d="{_ground_of(drawing, view, came=True)}" fill="{look.classes[1]}"/>'
        f'<path class="went" d="{_ground_of(drawing, view, came=False)}" fill="url(#went)"/>'
        f'<path d="{there}" fill="none" stroke="{look.muted}" stroke-width="6" '
        f'stroke-dasharray="16 12" stroke-linejoin="round"/>'
        f'<path d="{here}" fill="none" stroke="{look.selected}" stroke-width="8" '
        f'stroke-linejoin="round"/>'
    )
    numbered = _numbered(found, view, pieces, drawing)
    drawn += "".join(_number(n, *drawing.middles[code], look) for n, code in enumerate(numbered, 1))
    listed = "".join(f"<li>{escape(said)}</li>" for said in numbered.values())
    return (
        f'<div class="new-line"><img class="moved" '
        f'src="{picture(drawing.height, drawn, margin=ROUND)}" '
        f'alt="{escape(found.sentence)}"><ol>{listed}</ol></div>'
    )


def _number(number: int, x: int, y: int, look: Look) -> str:
    """Write a number in a ring, as large as it must be to be read on a phone."""
    return (
        f'<circle cx="{x}" cy="{y}" r="{ROUND}" fill="{look.ground}" stroke="{look.ink}" '
        f'stroke-width="4"/><text x="{x}" y="{y + LETTER * 0.36:.0f}" font-size="{LETTER}" '
        f'font-family="sans-serif" font-weight="700" text-anchor="middle" fill="{look.ink}">'
        f"{number}</text>"
    )


def _came(view: View, code: str) -> bool:
    """Tell whether the people of a moved part came into the ward, or went out of it.

    On the new boundaries what lies in the ward came; on the old ones it went.
    """
    return code.startswith(LEFT) != (int(view.selection.boundaries) == view.place.wards[1].year)


def _ground_of(drawing: Drawing, view: View, *, came: bool) -> str:
    """Return the outlines of all parts that came, or of all that went."""
    parts = (code for code in drawing.outlines if code not in ("here", "there"))
    return "".join(drawing.outlines[code] for code in parts if _came(view, code) == came)


def _pieces(found: BoundaryChange, view: View) -> Pieces:
    """Cut the moved parts out of the shapes of the two sets."""
    old, new = (ward_shapes(view, one.year) for one in view.place.wards[:2])
    here, there = (new, old) if view.ward_code in new else (old, new)
    ward, main = str(view.ward_code), str(found.rows["code"].iloc[0])
    own = here[ward]
    return {
        "here": own,
        "there": there[main],
        **{code: shapely.intersection(own, one) for code, one in there.items() if code != main},
        **{
            f"{LEFT}{code}": shapely.intersection(there[main], other)
            for code, other in here.items()
            if code != ward
        },
    }


def _drawing(pieces: Pieces) -> Drawing:
    known = {code: _surface(one) for code, one in pieces.items()}
    features = [
        {"properties": {"code": code}, "geometry": mapping(one)}
        for code, one in known.items()
        if not one.is_empty
    ]
    middles = {
        code: (point.x, point.y)
        for code, one in known.items()
        if not one.is_empty and (point := _widest(_largest(one)))
    }
    return outlines({"features": features}, middles)


def _surface(one: Any) -> Any:  # noqa: ANN401 - shapely's own types do not tell kinds of shape
    """Keep the areas of what two shapes share, without the lines along which they only touch."""
    parts = [part for part in shapely.get_parts(one) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)


def _widest(one: Any) -> Any:  # noqa: ANN401 - the same
    """Return the point of a part that lies farthest from its edge."""
    return shapely.Point(shapely.maximum_inscribed_circle(one).coords[0])


def _largest(one: Any) -> Any:  # noqa: ANN401 - the same
    return max(shapely.get_parts(one), key=lambda part: part.area)


def _numbered(
    found: BoundaryChange, view: View, pieces: Pieces, drawing: Drawing
) -> dict[str, str]:
    """Return the moved parts in the order of their numbers, each with what it is called.

    What came stands before what went, and where most people live stands first. A strip too thin for
    the map has no number: nobody can say that it moved.
    """
    ward, main = str(view.ward_code), str(found.rows["code"].iloc[0])
    least = NARROW * pieces["here"].area
    told: list[tuple[bool, int, str, str]] = []
    for code in drawing.outlines.keys() - {"here", "there"}:
        left, other = code.startswith(LEFT), code.removeprefix(LEFT)
        if is_strip(view, other, main if left else ward):
            continue
        people = people_shared(view, other, main if left else ward)
        if people < FEW_PEOPLE and pieces[code].area < least:
            continue
        came = _came(view, code)
        where = view.words(
            f"boundary_change.{'from' if came else 'to'}", ward=view.area_name(other)
        )
        told.append((not came, -people, code, f"{where}: {_people(view, people)}"))
    return {code: said for _, _, code, said in sorted(told)}


def _people(view: View, people: int) -> str:
    words = view.words
    if not people:
        return words("boundary_change.counted_none")
    return words("boundary_change.counted", number=words.number(round(people, -1), 0))
