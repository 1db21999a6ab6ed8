"""The talk on the wall, as far as a room has to know it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a slide asks the room."""

    kind: str
    """number, ward, or words"""
    title: str
    """what stands above it, for the file of lines"""
    low: float = 0.0
    high: float = 0.0
    """the ends of the scale of a number"""
    wards: Mapping[str, str] = field(default_factory=dict)
    """code -> name"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """The talk on the wall, as far as a room has to know it."""

    key: str = ""
    """changes with the talk, its ward and whatever else its figures hang on"""
    talk: str = ""
    query: tuple[tuple[str, str], ...] = ()
    """what its figures hang on, as it stands in a link"""
    total: int = 0
    asks: Mapping[int, Asked] = field(default_factory=dict)
    """number of a slide -> what it asks"""
