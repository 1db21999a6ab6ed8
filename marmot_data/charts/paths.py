"""From boundaries to the outlines of a drawing: plain numbers in a box 1,000 wide."""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

WIDTH = 1000

Feature = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Outlines of areas, ready for a vector drawing."""

    height: int
    outlines: dict[str, str]
    """code -> path"""
    middles: dict[str, tuple[int, int]]
    """code -> where its label stands"""
    features: tuple[Feature, ...]
    """the areas as GeoJSON in the box's own units, each with its code"""


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
    points = [point for feature in wanted for ring in rings(feature) for point in ring]
    west, east = min(p[0] for p in points), max(p[0] for p in points)
    south, north = min(p[1] for p in points), max(p[1] for p in points)
    shrink = math.cos(math.radians((south + north) / 2))
    scale = WIDTH / ((east - west) * shrink)

    def place(point: Iterable[float]) -> tuple[int, int]:
        lon, lat = tuple(point)[:2]
        return round((lon - west) * shrink * scale), round((north - lat) * scale)

    features = tuple(_placed(feature, place) for feature in wanted)
    return Drawing(
        height=round((north - south) * scale),
        outlines={
            feature["properties"]["code"]: "".join(
                "M" + "L".join(f"{x} {y}" for x, y in ring) + "Z" for ring in rings(feature)
            )
            for feature in features
        },
        middles={code: place(label) for code, label in labels.items()},
        features=features,
    )


def _placed(feature: Feature, place: Callable[[Iterable[float]], tuple[int, int]]) -> Feature:
    """Move an area from the globe into the box."""
    shape = feature["geometry"]
    several = shape["type"] == "MultiPolygon"
    polygons = shape["coordinates"] if several else [shape["coordinates"]]
    moved = [[list(map(place, ring)) for ring in polygon] for polygon in polygons]
    return {
        "properties": {"code": feature["properties"]["code"]},
        "geometry": {"type": shape["type"], "coordinates": moved if several else moved[0]},
    }


def hatching(feature: Feature, step: float) -> list[list[list[float]]]:
    """Return slanted lines that fill an area, for a drawing that knows no patterns.

    Parameters
    ----------
    feature
        The area, from a GeoJSON collection.
    step
        How far one line lies from the next.

    Examples
    --------
    >>> square = [[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0], [0.0, 0.0]]
    >>> hatching({"geometry": {"type": "Polygon", "coordinates": [square]}}, 1.5)
    [[[1.5, 0.0], [0.0, 1.5]], [[2.0, 1.0], [1.0, 2.0]]]
    """
    edges = [edge for ring in rings(feature) for edge in pairwise(ring)]
    slants = [x + y for ring in rings(feature) for x, y in ring]
    lines = []
    for number in range(math.floor(min(slants) / step) + 1, math.ceil(max(slants) / step)):
        slant = number * step  # a line on which x + y is the same everywhere
        crossed = []
        for (x1, y1), (x2, y2) in edges:
            start, end = x1 + y1 - slant, x2 + y2 - slant
            if (start < 0) != (end < 0):
                part = start / (start - end)
                crossed.append([x1 + part * (x2 - x1), y1 + part * (y2 - y1)])
        crossed.sort(key=lambda point: point[1])
        lines += [list(pair) for pair in zip(crossed[::2], crossed[1::2], strict=True)]
    return lines


def rings(feature: Feature) -> list[list[list[float]]]:
    """Return every ring of an area, of one polygon or of several."""
    shape = feature["geometry"]
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    return [ring for polygon in polygons for ring in polygon]
