"""Which places with a figure lie in a ward, or nearest to it, where wards have none themselves?"""

from dataclasses import dataclass
from math import cos, hypot, radians

from marmot_data.evidence.series import Figure
from marmot_data.findings.base import View

THIRD = 1 / 3
"""a place is told of each ward in which at least this part of its small area's residents live"""
MOST = 3
"""so many places are told of a ward, those with the largest part in it first"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalPlace:
    """A place with a figure, and whether it lies in the ward, whole or in part."""

    name: str
    figure: Figure
    inside: bool


def local_places(view: View, indicator: str, group: str, ward: str) -> tuple[LocalPlace, ...]:
    """Return the places in a ward that have a figure of their own; if there is none, the nearest.

    Only places whose small area is named in the entry of the city take part.
    """
    figures = view.figures(indicator, group)
    near = {one.code: one.near for one in view.place.areas if one.near}
    newest = {code: run[-1] for code in near if (run := figures.run(code, view.last_year))}
    if not newest:
        return ()
    parts = view.data.table("ward_parts")
    shares = parts[parts["ward"] == ward].set_index("area")["share"].to_dict()
    own = sorted(newest, key=lambda code: -shares.get(near[code], 0))
    inside = [code for code in own if shares.get(near[code], 0) >= THIRD][:MOST]
    told = inside or [min(newest, key=lambda code: _distance(view, near[code], ward))]
    return tuple(
        LocalPlace(name=view.area_name(code), figure=newest[code], inside=code in inside)
        for code in sorted(told, key=lambda code: newest[code].value)
    )


def _distance(view: View, one: str, other: str) -> float:
    """Return how far apart the middles of two areas lie, in degrees of latitude."""
    (lon, lat), (far_lon, far_lat) = (
        (float(view.data.areas["lon"][code]), float(view.data.areas["lat"][code]))
        for code in (one, other)
    )
    return hypot((lon - far_lon) * cos(radians(lat)), lat - far_lat)
