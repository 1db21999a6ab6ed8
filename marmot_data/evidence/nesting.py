"""Which area lies within which: figures of an area and of one that holds it are not independent."""

from collections.abc import Mapping
from dataclasses import dataclass

from marmot_data.catalogue.places import Place
from marmot_data.evidence.judgement import Ruling, against, between, turned
from marmot_data.evidence.series import WIDE, Figure, Terms


@dataclass(frozen=True, slots=True)
class Nesting:
    """The areas of a place: its authority, the region and country around it, and what is inside."""

    place: Place
    levels: Mapping[str, str]
    """code -> level of every area"""

    def holds(self, large: str, small: str) -> bool:
        """Tell whether one area holds another."""
        place = self.place
        if large == small:
            return False
        if large == place.country:
            return True
        inside_city = self.levels[small] not in WIDE
        if large == place.region:
            return inside_city or small in (place.authority, *place.boroughs)
        return large == place.authority and inside_city

    def compare(self, terms: Terms, one: Figure, other: Figure) -> Ruling:
        """Set two areas beside each other: by both ranges, or against the one that holds the other.

        The ruling says how the first stands, whichever of the two is the larger area.
        """
        if self.holds(other.area, one.area):
            return against(terms, one, other)
        if self.holds(one.area, other.area):
            return turned(against(terms, other, one))
        return between(terms, one, other)
