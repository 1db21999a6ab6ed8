"""From boundaries to the outlines of a drawing: plain numbers in a box 1,000 wide."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

WIDTH = 1000


@dataclass(frozen=True, slots=True)
class Drawing:
    """Outlines of areas, ready for a vector drawing."""

    height: int
    outlines: dict[str, str]
    """code -> path"""
    middles: dict[str, tuple[int, int]]
    """code -> where its label stands"""


def outlines(shapes: Mapping[str, Any], labels: Mapping[str, tuple[float, float]]) -> Drawing:
    """Project boundaries onto a plane and fit them into the box.

    Parameters
    ----------
    shapes
        A GeoJSON collection; each feature has a ``code``.
    labels
        Code -> longitude and latitude of the label.

    Notes
    -----
    Longitudes are shrunk by the cosine of the middle latitude, which is true to shape over the
    few miles of a city.
    """
    wanted = [f for f in shapes["features"] if f["properties"]["code"] in labels]
    points = [point for feature in wanted for ring in _rings(feature) for point in ring]
    west, east = min(p[0] for p in points), max(p[0] for p in points)
    south, north = min(p[1] for p in points), max(p[1] for p in points)
    shrink = math.cos(math.radians((south + north) / 2))
    scale = WIDTH / ((east - west) * shrink)

    def place(point: Iterable[float]) -> tuple[int, int]:
        lon, lat = tuple(point)[:2]
        return round((lon - west) * shrink * scale), round((north - lat) * scale)

    return Drawing(
        height=round((north - south) * scale),
        outlines={
            feature["properties"]["code"]: "".join(
                "M" + "L".join(f"{x} {y}" for x, y in map(place, ring)) + "Z"
                for ring in _rings(feature)
            )
            for feature in wanted
        },
        middles={code: place(label) for code, label in labels.items()},
    )


def _rings(feature: Mapping[str, Any]) -> list[list[list[float]]]:
    shape = feature["geometry"]
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    return [ring for polygon in polygons for ring in polygon]
