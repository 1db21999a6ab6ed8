"""The land of the map to explore."""

import json
import math
from collections.abc import Mapping
from typing import Any

import pydeck

from marmot_data.charts.paths import WIDTH, Drawing, hatching, rings
from marmot_data.charts.theme import Look
from marmot_data.findings.maps.frames import Frames
from marmot_data.findings.maps.shades import NO_CLASS

BLANK_STYLE = "data:application/json," + json.dumps(
    {"version": 8, "sources": {}, "layers": []}, separators=(",", ":")
)
"""a map style without tiles: pydeck would ask a tile server for one even if given none"""
MAP_ID = "wards"
MARGIN = 8
"""around the land, in the units of its drawing; the same as in ``ui/area_map.js``"""
HATCHES = 90
"""lines from the left to the right of the land where an area is hatched"""
TILE = 512
"""pixels around the world at zoom 0"""
LINEAR_BELOW = 0.04045
"""sRGB values up to this are linear (WCAG 2.2, relative luminance)"""


def ink_on(colour: str) -> str:
    """Return the ink, black or white, that reads best on a colour (WCAG contrast)."""
    dark, light = "#10151a", "#ffffff"
    own = luminance(colour)
    return light if (1.05 / (own + 0.05)) >= ((own + 0.05) / (luminance(dark) + 0.05)) else dark


def luminance(colour: str) -> float:
    """Return the relative luminance of a hex colour (WCAG 2.2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= LINEAR_BELOW else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def deck_map(
    found: Frames, shapes: Mapping[str, Any], drawing: Drawing, look: Look, height: int
) -> pydeck.Deck:
    """Draw the land of a map: each area in its shade, hatched where it has no figure.

    It stands still, because names, numbers and whatever is chosen are drawn over it, in the same
    places (``drawing``). The areas fill a map of the given height in pixels.
    """
    classes = found.frames[found.shown].classes
    features = [one for one in shapes["features"] if one["properties"]["code"] in drawing.outlines]
    blank = [one for one in features if classes.get(one["properties"]["code"], NO_CLASS) < 0]
    step = drawing.degrees / HATCHES
    layers = [
        _layer(
            MAP_ID,
            [_painted(one, classes, look) for one in features],
            rgb(look.edge),
            get_fill_color="properties.fill",
            filled=True,
        )
    ]
    if blank:
        lines = [line for one in blank for line in hatching(one, step)]
        rims = [line for one in blank for line in rings(one)]
        hatched = {"type": "MultiLineString", "coordinates": [*lines, *rims]}
        feature = {"type": "Feature", "geometry": hatched, "properties": {}}
        layers.append(_layer("blank", [feature], rgb(look.muted)))
    scale = height / (drawing.height + 2 * MARGIN)
    return pydeck.Deck(
        layers=layers,
        views=[pydeck.View(type="MapView", controller=False)],
        initial_view_state=pydeck.ViewState(
            longitude=drawing.middle[0],
            latitude=drawing.middle[1],
            zoom=math.log2(scale * WIDTH / drawing.degrees * 360 / TILE),
        ),
        map_style=BLANK_STYLE,
        map_provider="mapbox",
        tooltip=False,
        height=height,
    )


def _layer(
    name: str, features: list[dict[str, Any]], colour: list[int], **more: object
) -> pydeck.Layer:
    return pydeck.Layer(
        "GeoJsonLayer",
        {"type": "FeatureCollection", "features": features},
        id=name,
        stroked=True,
        get_line_color=colour,
        get_line_width=1.5,
        line_width_units=pydeck.types.String("pixels"),
        **more,
    )


def _painted(feature: Mapping[str, Any], classes: Mapping[str, int], look: Look) -> dict[str, Any]:
    klass = classes.get(feature["properties"]["code"], NO_CLASS)
    fill = look.ground if klass == NO_CLASS else look.classes[klass]
    return {
        "type": "Feature",
        "geometry": feature["geometry"],
        "properties": {"code": feature["properties"]["code"], "fill": rgb(fill)},
    }


def rgb(colour: str, alpha: int = 255) -> list[int]:
    """Return a hex colour as red, green, blue and opacity."""
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)] + [alpha]
