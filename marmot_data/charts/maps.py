"""The land of the map to explore."""

import json
import math
from collections.abc import Mapping
from typing import Any

import pydeck

from marmot_data.charts.paths import WIDTH, Drawing, Feature, hatching, rings
from marmot_data.charts.theme import Look
from marmot_data.findings.maps.frames import Frames
from marmot_data.findings.maps.shades import NO_CLASS
from marmot_data.memoise import memoise

BLANK_STYLE = "data:application/json," + json.dumps(
    {"version": 8, "sources": {}, "layers": []}, separators=(",", ":")
)
"""a map style without tiles: pydeck would ask a tile server for one even if given none"""
MAP_ID = "wards"
MARGIN = 8
"""around the land, in the units of its drawing; the same as in ``ui/area_map.js``"""
HATCH = 11
"""from one line to the next where an area is hatched, in the same units"""
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


def land_size(drawing: Drawing, look: Look) -> tuple[int, int]:
    """Return width and height in pixels of a map's land where there is room for all of it."""
    across = (WIDTH + 2 * MARGIN) / (drawing.height + 2 * MARGIN)
    return round(look.map_height * across), look.map_height


@memoise
def deck_map(found: Frames, drawing: Drawing, look: Look) -> pydeck.Deck:
    """Draw the land of a map: each area in its shade, hatched where it has no figure.

    It stands still, because names, numbers and whatever is chosen are drawn over it, in the same
    places (``drawing``). It is a flat drawing: no library of street maps is loaded for it.
    """
    classes = found.frames[found.shown].classes
    width, height = land_size(drawing, look)
    blank = [one for one in drawing.features if _class(one, classes) == NO_CLASS]
    layers = [
        _layer(
            MAP_ID,
            [_painted(one, classes, look) for one in drawing.features],
            rgb(look.edge),
            get_fill_color="properties.fill",
            filled=True,
        )
    ]
    if blank:
        lines = [line for one in blank for line in hatching(one, HATCH)]
        rims = [line for one in blank for line in rings(one)]
        hatched = {"type": "MultiLineString", "coordinates": [*lines, *rims]}
        feature = {"type": "Feature", "geometry": hatched, "properties": {}}
        layers.append(_layer("blank", [feature], rgb(look.muted)))
    return pydeck.Deck(
        layers=layers,
        views=[pydeck.View(type="OrthographicView", controller=False)],
        initial_view_state=pydeck.ViewState(
            target=[WIDTH / 2, drawing.height / 2],
            zoom=math.log2(height / (drawing.height + 2 * MARGIN)),
        ),
        map_style=BLANK_STYLE,
        map_provider="mapbox",
        tooltip=False,
        width=width,
        height=height,
    )


def _class(feature: Feature, classes: Mapping[str, int]) -> int:
    return classes.get(feature["properties"]["code"], NO_CLASS)


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


def _painted(feature: Feature, classes: Mapping[str, int], look: Look) -> dict[str, Any]:
    klass = _class(feature, classes)
    fill = look.ground if klass == NO_CLASS else look.classes[klass]
    return {
        "type": "Feature",
        "geometry": feature["geometry"],
        "properties": {"code": feature["properties"]["code"], "fill": rgb(fill)},
    }


def rgb(colour: str, alpha: int = 255) -> list[int]:
    """Return a hex colour as red, green, blue and opacity."""
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)] + [alpha]
