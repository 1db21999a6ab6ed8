"""Which places with a figure lie in a ward, or nearest to it, where wards have none themselves?"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, hypot, radians
from statistics import fmean

from marmot_data.catalogue.schema import Level
from marmot_data.evidence.series import Figure
from marmot_data.findings.base import View

MOSTLY = 0.9
"""a place lies wholly in a ward in which at least this part of its residents live"""
THIRD = 1 / 3
"""with less, a place says nothing of the ward, though it reaches into it"""
TENTH = 0.1
"""with less, what lies in the ward is hardly more than an edge, and the place is not told of it"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalPlace:
    """A place with a figure, and how much of it lies in the ward."""

    name: str
    figure: Figure
    share: float
    """of the place's residents, who live in the ward"""
    of_ward: float
    """of the ward's residents, about, who live in the place; 0 where that is not known"""
    common: float
    """of all who live in either, about, who live in both: 1 where the two are the same"""
    parts: tuple[str, ...]
    """the small areas of which the place is made"""

    @property
    def touches(self) -> bool:
        """Tell whether any part of the place worth naming lies in the ward."""
        return self.share >= TENTH

    @property
    def inside(self) -> bool:
        """Tell whether so much of it lies in the ward that its figure says something of it."""
        return self.share >= THIRD

    @property
    def whole(self) -> bool:
        """Tell whether it lies in the ward with all or nearly all of its residents."""
        return self.share >= MOSTLY


def local_places(view: View, indicator: str, group: str, ward: str) -> tuple[LocalPlace, ...]:
    """Return the places in a ward that have a figure of their own; if there is none, the nearest.

    The place that says most of the ward comes first: of those that lie in it with a third or more
    of their residents, the one that has most residents in common with it. Only places whose parts
    are named in the entry of the city take part. A neighbourhood made of the smallest areas is
    never the nearest, because so few people are behind its figure.
    """
    figures = view.figures(indicator, group)
    newest = {
        one.code: run[-1]
        for one in view.place.areas
        if one.parts and (run := figures.run(one.code, view.last_year))
    }
    if not newest:
        return ()
    covered = {one.code: one.parts for one in view.place.areas if one.code in newest}
    people = _people(view, {part for parts in covered.values() for part in parts})
    table = view.data.table("ward_parts")
    shares = table[table["ward"] == ward].set_index("area")["share"].to_dict()
    held = {
        code: sum(shares.get(part, 0.0) * people[part] for part in parts)
        for code, parts in covered.items()
    }
    living = _people(view, [ward])[ward]
    whole = {code: sum(people[part] for part in parts) for code, parts in covered.items()}
    every = {
        code: LocalPlace(
            name=view.area_name(code),
            figure=newest[code],
            share=held[code] / whole[code],
            of_ward=min(held[code] / living, 1.0) if living > 1 else 0.0,
            common=held[code] / max(whole[code] + living - held[code], held[code], 1.0),
            parts=covered[code],
        )
        for code in newest
    }
    here = [code for code, one in every.items() if one.touches]
    if not here:
        levels = view.data.areas["level"]
        large = [code for code in covered if levels[covered[code][0]] != Level.LSOA]
        here = [min(large or covered, key=lambda code: _distance(view, covered[code], ward))]
    return tuple(sorted((every[code] for code in here), key=lambda p: (not p.inside, -p.common)))


def _people(view: View, areas: Iterable[str]) -> dict[str, float]:
    """Return how many people live in each small area; equal numbers where that is not known."""
    name = view.catalogue.front.residents
    if view.data.fault(name):
        return dict.fromkeys(areas, 1.0)
    figures = view.figures(name)
    return {area: run[-1].value if (run := figures.run(area)) else 1.0 for area in areas}


def _distance(view: View, parts: Iterable[str], ward: str) -> float:
    """Return how far the middle of some areas lies from that of a ward, in degrees of latitude."""
    areas = view.data.areas
    lon, lat = (fmean(float(areas[axis][part]) for part in parts) for axis in ("lon", "lat"))
    far_lon, far_lat = (float(areas[axis][ward]) for axis in ("lon", "lat"))
    return hypot((lon - far_lon) * cos(radians(lat)), lat - far_lat)
