"""The old line of a ward and the new one, with the ground between them shaded and counted."""

from collections.abc import Iterator
from html import escape
from typing import Any

import shapely
from shapely.geometry import mapping, shape

from marmot_data.charts.locator import MARGIN, picture
from marmot_data.charts.paths import Drawing, outlines
from marmot_data.charts.theme import Look
from marmot_data.findings.base import View
from marmot_data.findings.ward.boundary_change import BoundaryChange

HALF = "3.5rem"
"""half the width of the widest label, which stays within the picture"""

Pieces = dict[str, Any]
"""name -> shape: here, there (the other ward with most residents) and a piece of each moved part"""


def new_line_map(found: BoundaryChange, view: View, look: Look) -> str:
    """Draw both lines of a ward; what moved is shaded, with the other ward and its people.

    Parameters
    ----------
    found
        Where the residents of the ward come from, or went.
    view
        Its wards of both sets are drawn.
    look
        Its colours.
    """
    drawing = _drawing(_pieces(found, view))
    here, there, *moved = (drawing.outlines[code] for code in drawing.outlines)
    drawn = (
        f'<path d="{"".join(moved)}" fill="{look.classes[1]}"/>'
        f'<path d="{there}" fill="none" stroke="{look.muted}" stroke-width="6" '
        f'stroke-dasharray="16 12" stroke-linejoin="round"/>'
        f'<path d="{here}" fill="none" stroke="{look.selected}" stroke-width="8" '
        f'stroke-linejoin="round"/>'
    )
    # Names are no part of the picture, so that they keep their size where it is small.
    return (
        f'<div class="new-line"><img src="{picture(drawing.height, drawn)}" '
        f'alt="{escape(found.sentence)}">{"".join(_labels(found, view, drawing))}</div>'
    )


def _pieces(found: BoundaryChange, view: View) -> Pieces:
    """Cut the moved parts out of the shapes of the two sets."""
    old, new = (_shapes(view, one.year) for one in view.place.wards[:2])
    here, there = (new, old) if view.ward_code in new else (old, new)
    ward, main, *others = (str(code) for code in (view.ward_code, *found.rows["code"]))
    own = here[ward]
    return {
        "here": own,
        "there": there[main],
        **{code: shapely.intersection(own, there[code]) for code in others},
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
        if not one.is_empty and (point := _largest(one).representative_point())
    }
    return outlines({"features": features}, middles)


def _surface(one: Any) -> Any:  # noqa: ANN401 - shapely's own types do not tell kinds of shape
    """Keep the areas of what two shapes share, without the lines along which they only touch."""
    parts = [part for part in shapely.get_parts(one) if part.geom_type == "Polygon"]
    return shapely.MultiPolygon(parts)


def _largest(one: Any) -> Any:  # noqa: ANN401 - the same
    return max(shapely.get_parts(one), key=lambda part: part.area)


def _labels(found: BoundaryChange, view: View, drawing: Drawing) -> Iterator[str]:
    """Name the ward, and on each moved part the other ward and the people who live there."""
    words = view.words
    yield _label([view.area_name(str(view.ward_code))], drawing, "here")
    for row in found.rows.iloc[1:].to_dict("records"):
        people = words("boundary_change.counted", number=words.number(round(row["people"], -1), 0))
        if row["code"] in drawing.middles:
            yield _label([row["name"], people], drawing, str(row["code"]))


def _label(lines: list[str], drawing: Drawing, code: str) -> str:
    x, y = drawing.middles[code]
    left, top = (
        100 * (at + MARGIN) / (size + 2 * MARGIN) for at, size in ((x, 1000), (y, drawing.height))
    )
    text = "<br>".join(escape(line) for line in lines)
    kind = "name" if code == "here" else "part"
    within = f"clamp({HALF}, {left:.1f}%, calc(100% - {HALF}))"
    return f'<span class="{kind}" style="left:{within};top:{top:.1f}%">{text}</span>'
