"""What is asked of a ward, and what is told for an answer: a row each."""

from dataclasses import dataclass

from marmot_data.evidence.judgement import Ruling
from marmot_data.findings.ward.scale import Scale
from marmot_data.findings.ward.standing_in import Others

TWO = 2
"""an indicator of so many groups of people is told of both"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A figure of the ward, or of a place in it or near it, beside the city's."""

    shown: str
    between: str
    """its range in words; empty where there is none"""
    number: str
    """how many people the share stands for; empty of a place, or where no number is held"""
    where: str
    """the place, where it is not the ward itself"""
    how_far: str
    """how much of the ward the place holds, or that it lies outside"""
    who: str
    """the group of people, where the indicator is told of two"""
    ruling: Ruling
    beside: tuple[float | None, float | None]
    """the figures of the city and of the country for the same period"""
    beyond: str = ""
    """the verdict beside the country, as in `Ruling.verdict`"""
    estimated: bool = False
    scale: Scale | None = None
    """where the ward lies among the wards; none for a place"""
    inside: bool = True
    """false: of a place that lies outside the ward, or mostly, so it says nothing of the ward"""
    split: bool = False
    """true: another place says as much of the ward, and the opposite"""
    touches: bool = True
    """false: of a place of which no part lies in the ward"""
    kind: str = ""
    """of which kind alone the figure is, as one kind of crime: it is named before the figure"""
    change: str = ""
    """how the ward's own figure changed, or shortly that nobody can say"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A question with the figures of ward, city and country, for one group of people."""

    name: str
    ask: str
    about: str
    """what is counted and of whom"""
    when: str
    told: Told | None
    """the ward's own figure, or that of the place that says most of it"""
    note: str
    """what the place is to the ward; empty where the figure is the ward's own"""
    aloud: str
    """what has to be said with the figure: of the place that stands in, of other kinds, of
    another figure that points the other way, or of the change"""
    others: Others | None
    """further places that reach into the ward, where one stands in"""
    city: str
    country: str
    verdict: str
    """a word of `Ruling.verdict`; outside, split or none where there is no single one"""
    word: str
    """the verdict in words, with its sign"""
    by: str
    """how far the ward lies from the city, where it clearly differs or is shown as counted; and
    what that is beside the country"""
    scale: Scale | None
    """among the wards; none where they have no figures"""


UNSINGLE = ("outside", "split", "none")
"""what stands where there is no verdict of the ward"""
