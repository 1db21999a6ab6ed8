"""The talk on the wall, as far as a room has to know it."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marmot_data.documents.talk.own import Draft
    from marmot_data.web.shelf import Answer

Query = tuple[tuple[str, str], ...]
"""what the figures of a talk hang on, as it stands in a link"""


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
    query: Query = ()
    total: int = 0
    asks: Mapping[int, Asked] = field(default_factory=dict)
    """number of a slide -> what it asks"""
    own: bool = False
    """it is a reader's own"""


@dataclass(frozen=True, slots=True)
class Brought:
    """A reader's own talk, as the wall has brought it: here alone, until the room ends."""

    draft: "Draft"
    known: dict[tuple[Query, str], Running] = field(default_factory=dict)
    """ward and language -> what the room has to know of it"""
    drawn: "OrderedDict[str, Answer]" = field(default_factory=OrderedDict)
    """its slides, drawn small"""
