"""The map of the wards to explore."""

import json
import math
from collections.abc import Mapping
from typing import Any

import pandas as pd
import pydeck

from marmot_data.charts.theme import FONT, Look
from marmot_data.findings.maps.wards import Wards

BLANK_STYLE = "data:application/json," + json.dumps(
    {"version": 8, "sources": {}, "layers": []}, separators=(",", ":")
)
"""a map style without tiles: pydeck would ask a tile server for one even if given none"""
MAP_ID = "wards"
FITS = (560, 11.05)
"""height in pixels, and the zoom at which the city fills it"""
NAMED = 32
"""a map this many letters high has room for the names of wards beside their numbers"""
LINEAR_BELOW = 0.04045
"""sRGB values up to this are linear (WCAG 2.2, relative luminance)"""


def class_colour(row: "pd.Series[Any]", look: Look) -> str:
    """Return the shade of a ward's class."""
    return look.classes[int(row["klass"])]


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


def _short(text: str) -> str:
    """Keep the number of ``74.9 years``: the unit stands in the heading."""
    return text.split(" ", maxsplit=1)[0]


def deck_map(wards: Wards, shapes: Mapping[str, Any], look: Look, height: int) -> pydeck.Deck:
    """Draw the wards to explore: shade by class, names, and a numbered plate for the symbol.

    The city fills a map of the given height in pixels. On a small one the names would hide the
    numbers, and are left out.
    """
    rows = wards.rows.reset_index(names="code")
    coloured = [_feature(feature, wards.rows, look) for feature in shapes["features"]]
    layers = [
        pydeck.Layer(
            "GeoJsonLayer",
            {"type": "FeatureCollection", "features": [f for f in coloured if f]},
            id=MAP_ID,
            pickable=True,
            auto_highlight=True,
            stroked=True,
            filled=True,
            get_fill_color="properties.fill",
            get_line_color="properties.line",
            get_line_width="properties.width",
            line_width_units=pydeck.types.String("pixels"),
        ),
        *_labels(rows, look, named=height >= NAMED * look.font_size),
    ]
    middle = rows[["lon", "lat"]].mean()
    return pydeck.Deck(
        layers=layers,
        initial_view_state=pydeck.ViewState(
            longitude=float(middle["lon"]),
            latitude=float(middle["lat"]) + 0.004,
            zoom=FITS[1] + math.log2(height / FITS[0]),
        ),
        map_style=BLANK_STYLE,
        map_provider="mapbox",
        tooltip={"text": "{speech}"},
        height=height,
    )


def _feature(feature: Mapping[str, Any], rows: pd.DataFrame, look: Look) -> dict[str, Any] | None:
    code = feature["properties"]["code"]
    if code not in rows.index or pd.isna(rows.loc[code, "shade"]):
        return None
    row = rows.loc[code]
    return {
        "type": "Feature",
        "geometry": feature["geometry"],
        "speech": row["speech"],
        "slug": row["slug"],
        "properties": {
            "slug": row["slug"],
            "speech": row["speech"],
            "fill": rgb(class_colour(row, look)),
            "line": rgb(look.selected if row["selected"] else look.edge),
            "width": 5 if row["selected"] else 1.5,
        },
    }


def rgb(colour: str, alpha: int = 255) -> list[int]:
    """Return a hex colour as red, green, blue and opacity."""
    return [int(colour[i : i + 2], 16) for i in (1, 3, 5)] + [alpha]


def _labels(rows: pd.DataFrame, look: Look, *, named: bool) -> list[pydeck.Layer]:
    """Write each ward's name on a pale plate, and its number on a round plate above."""
    known = rows[rows["shade"].notna()]
    known = known.assign(
        at=pd.Series(known[["lon", "lat"]].to_numpy().tolist(), index=known.index),
        short=[name.replace(" and ", " &\n").replace(" & ", " &\n") for name in known["name"]],
        number=known["symbol_text"].map(_short),
    )
    numbered = known[known["symbol"].notna()]
    ink = rgb("#10151a")
    text = {
        "get_position": "at",
        "get_color": ink,
        "font_family": pydeck.types.String(FONT),
        "font_settings": {"sdf": False, "fontSize": 48},
        "pickable": False,
    }
    names = pydeck.Layer(
        "TextLayer",
        known[["at", "short"]],
        id="names",
        get_text="short",
        get_size=look.font_size - 2,
        get_pixel_offset=[0, look.font_size + 11] if len(numbered) else [0, 0],
        background=True,
        get_background_color=rgb("#ffffff", 215),
        background_padding=[3, 1, 3, 1],
        font_weight=600,
        **text,
    )
    if numbered.empty:
        return [names]
    numbers = pydeck.Layer(
        "TextLayer",
        numbered[["at", "number"]],
        id="numbers",
        get_text="number",
        get_size=look.font_size - 1,
        # A disc of its own kind of layer would cost the browser a fifth of its first drawing.
        background=True,
        get_background_color=rgb("#ffffff"),
        background_padding=[6, 5, 6, 4],
        background_border_radius=look.font_size,
        get_border_color=ink,
        get_border_width=1.5,
        font_weight=700,
        **text,
    )
    return [numbers, names] if named else [numbers]
