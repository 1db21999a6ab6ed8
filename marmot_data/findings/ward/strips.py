"""Where do the old and the new line of a ward lie closer than our map of the new one is exact?"""

import math
from typing import Any

import pandas as pd

from marmot_data.findings.base import View
from marmot_data.findings.ward.postcode import NEAR_METRES

COARSE = 2 * NEAR_METRES
"""metres: the drawn line may be off by half of it to either side, so who lives on a strip that is
nowhere wider may never have changed ward"""
DEGREE = 111_320
"""metres of a degree of latitude"""


def is_strip(view: View, one: str, other: str) -> bool:
    """Tell whether two wards of the two sets share no more than strips too thin for the map."""
    return not strips(view).isdisjoint({(one, other), (other, one)})


def on_strips(view: View, changes: pd.DataFrame) -> "pd.Series[bool]":
    """Tell of each row of who changed ward, columns old and new, whether it is of a strip."""
    pairs = zip(changes["old"], changes["new"], strict=True)
    return pd.Series([one in strips(view) for one in pairs], index=changes.index, dtype=bool)


def strips(view: View) -> set[tuple[str, str]]:
    """Return the old and new wards that share residents, but nowhere more land than a strip."""

    def found() -> set[tuple[str, str]]:
        old, new = (ward_shapes(view, one.year) for one in view.place.wards[:2])
        changes = view.data.table("ward_changes")
        pairs = zip(changes["old"], changes["new"], strict=True)
        return {(a, b) for a, b in pairs if _width(old[a].intersection(new[b])) < COARSE}

    return view.data.remembered("strips", found)


def ward_shapes(view: View, year: int) -> dict[str, Any]:
    """Return the shape of each ward of one set, by its code."""

    def read() -> dict[str, Any]:
        from shapely.geometry import shape  # noqa: PLC0415 - the first page needs no shapes

        features = view.data.shapes("ward", year)["features"]
        return {one["properties"]["code"]: shape(one["geometry"]) for one in features}

    return view.data.remembered(("ward shapes", year), read)


def _width(land: Any) -> float:  # noqa: ANN401 - shapely's own types do not tell kinds of shape
    """Return the width in metres of the widest place of some land."""
    import shapely  # noqa: PLC0415 - the same

    shrink = math.cos(math.radians(land.centroid.y)) if not land.is_empty else 1.0
    plane = shapely.transform(land, lambda at: at * (shrink * DEGREE, DEGREE))
    parts = (one for one in shapely.get_parts(plane) if one.geom_type == "Polygon")
    return max((2 * shapely.maximum_inscribed_circle(one, 1).length for one in parts), default=0.0)
