"""The old line of a ward and the new one; what came and what went is told apart and counted."""

from collections.abc import Iterator
from html import escape
from math import cos, radians, sin
from typing import Any

import shapely
from shapely.geometry import mapping, shape

from marmot_data.charts.locator import MARGIN, picture
from marmot_data.charts.paths import Drawing, outlines
from marmot_data.charts.theme import Look
from marmot_data.findings.base import View
from marmot_data.findings.ward.boundary_change import BoundaryChange, people_shared

HALF = "4.25rem"
"""half the width of the widest label, which stays within the picture"""

LEFT = "left "
"""before the code of a ward that holds, on the chosen boundaries, what was taken off"""
NARROW = 0.02
"""of the ward; the label of a smaller part stands beside it, clear of the lines"""
ASIDE = range(40, 400, 20)
"""how far, in a drawing 1,000 wide: the first that is clear is taken"""
ROOM = (110, 45)
"""half the width and height of a label there"""

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
    # Names are no part of the picture, so that they keep their size where it is small.
    return (
        f'<div class="new-line"><img src="{picture(drawing.height, drawn)}" '
        f'alt="{escape(found.sentence)}">{"".join(_labels(found, view, drawing, pieces))}</div>'
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
    old, new = (_shapes(view, one.year) for one in view.place.wards[:2])
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


def _shapes(view: View, year: int) -> dict[str, Any]:
    def read() -> dict[str, Any]:
        features = view.data.shapes("ward", year)["features"]
        return {one["properties"]["code"]: shape(one["geometry"]) for one in features}

    return view.data.remembered(("ward shapes", year), read)


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


def _labels(found: BoundaryChange, view: View, drawing: Drawing, pieces: Pieces) -> Iterator[str]:
    """Name the ward, and on each moved part the other ward and the people who live there."""
    whole = pieces["here"].area
    wide = {code for code, one in pieces.items() if one.area >= NARROW * whole}
    yield _label([view.area_name(str(view.ward_code))], drawing, "here")
    ward, main = str(view.ward_code), str(found.rows["code"].iloc[0])
    ground = _ground(drawing)
    for code in sorted(drawing.middles.keys() - {"here", "there"}):
        left, other = code.startswith(LEFT), code.removeprefix(LEFT)
        people = people_shared(view, other, main if left else ward)
        if not people and code not in wide:
            continue
        way = "from" if _came(view, code) else "to"
        said = [
            view.words(f"boundary_change.{way}", ward=view.area_name(other)),
            _people(view, people),
        ]
        at = drawing.middles[code]
        if code not in wide:
            at = _beside(ground, *at)
            ground = ground.difference(_room(*at))
        yield _label(said, drawing, code, at=at)


def _people(view: View, people: float) -> str:
    words = view.words
    if not people:
        return words("boundary_change.counted_none")
    return words("boundary_change.counted", number=words.number(round(people, -1), 0))


def _label(lines: list[str], drawing: Drawing, code: str, at: tuple[int, int] | None = None) -> str:
    """Write a label on its part, or where it is told to stand."""
    x, y = at or drawing.middles[code]
    left, top = (
        100 * (place + MARGIN) / (size + 2 * MARGIN)
        for place, size in ((x, 1000), (y, drawing.height))
    )
    text = "<br>".join(escape(line) for line in lines)
    kind = "name" if code == "here" else "part"
    within = f"clamp({HALF}, {left:.1f}%, calc(100% - {HALF}))"
    return f'<span class="{kind}" style="left:{within};top:{top:.1f}%">{text}</span>'


def _ground(drawing: Drawing) -> Any:  # noqa: ANN401 - the same
    """Return the ground within both lines, without the room of the ward's name."""
    here, there = (shape(one["geometry"]).buffer(0) for one in drawing.features[:2])
    return here.intersection(there).difference(_room(*drawing.middles["here"]))


def _beside(ground: Any, x: int, y: int) -> tuple[int, int]:  # noqa: ANN401 - the same
    """Return the nearest place where a label covers nothing."""
    spots = (
        (round(x + far * cos(turn)), round(y + far * sin(turn)))
        for far in ASIDE
        for turn in (radians(one) for one in range(0, 360, 30))
    )
    return next((spot for spot in spots if ground.contains(_room(*spot))), (x, y))


def _room(x: int, y: int) -> Any:  # noqa: ANN401 - the same
    """Return the room that a label takes."""
    wide, high = ROOM
    return shapely.box(x - wide, y - high, x + wide, y + high)
