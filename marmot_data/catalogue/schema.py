"""The nouns of the app: area level, status, basis, route, principle, theme, unit.

Read this file first, then ``sources``, ``indicators`` and ``places`` beside it. Everything in the
four is plain data that people write in ``data/catalogue``; the classes are at the same time the
schema of those files, so a missing, misspelt or unknown field is a fault that names itself.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from marmot_data.catalogue.translation import Translation


class Polarity(StrEnum):
    """Which way is good: a higher value, a lower one, or neither."""

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


class Kind(StrEnum):
    """What an indicator measures: a result for people, something done, or the setting."""

    OUTCOME = "outcome"
    OUTPUT = "output"
    CONTEXT = "context"


class Level(StrEnum):
    """The kinds of area, from the smallest to the largest."""

    LSOA = "lsoa"
    MSOA = "msoa"
    WARD = "ward"
    PROFILE_AREA = "profile_area"
    CONSTITUENCY = "constituency"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"


class Status(StrEnum):
    """How a value came about, in order of trust; a suppressed value is not a missing one."""

    PUBLISHED = "published"
    """printed by the publisher for this very area"""
    WORKED_OUT = "worked_out"
    """worked out, here or in the copy that we read, from counts published for this very area"""
    AGGREGATED = "aggregated"
    """added up here from smaller published areas"""
    ESTIMATED = "estimated"
    """worked out here from areas as large as this one or larger, or from rounded parts"""
    SUPPRESSED = "suppressed"
    """held back, by the publisher or here, because the number is small"""
    MISSING = "missing"
    """not collected or not published"""


class Basis(StrEnum):
    """What a figure rests on; it decides which ranges there are and what may be said."""

    COUNT = "count"
    """events or people were counted, and the number out of which they come is known"""
    MEASURE = "measure"
    """a count or measure whose base is not held, or that is constructed: no range"""
    SURVEY = "survey"
    """a sample was asked: the publisher's range only"""
    ESTIMATE = "estimate"
    """a published estimate with limits, such as a life table"""
    MODEL = "model"
    """a model, or counts calibrated to a survey: the publisher's range, where it prints one"""
    INDEX = "index"
    """a score, rank, tenth or share of the deprivation index: the whole country is ranked"""


class Route(StrEnum):
    """The way by which a value came to be for its area."""

    PUBLISHED = "published"
    """printed by the publisher for this very area"""
    COMPILED = "compiled"
    """worked out or counted in the copy that we read, from the publisher's figures for this area"""
    WORKED_OUT = "worked_out"
    """worked out here from published figures for this area, such as a count and a population"""
    CARRIED_OVER = "carried_over"
    """the value of the old ward, whose boundary did not change"""
    FROM_PARTS = "from_parts"
    """put together from areas that lie wholly inside"""
    FROM_POINTS = "from_points"
    """counted by the point on the map"""
    FROM_LSOA = "from_lsoa"
    """put together from LSOAs, split between wards by where people live"""
    FROM_MSOA = "from_msoa"
    """averaged or split from MSOAs, which are about half as large as a ward"""
    FROM_OLD_WARD = "from_old_ward"
    """split from the old wards by where people live"""

    @property
    def tried_from(self) -> Level | None:
        """The areas it starts from, where its error was tried (``from_level`` of ``method``)."""
        return {Route.FROM_LSOA: Level.LSOA, Route.FROM_MSOA: Level.MSOA}.get(self)


class Rollup(StrEnum):
    """How the figures of small areas become a figure for a larger one."""

    MEAN = "mean"
    """average of the values, weighted by the population of each small area"""
    RATIO = "ratio"
    """sum of the counts over sum of the populations"""
    SUM = "sum"
    """sum of the counts"""


class Entry(BaseModel):
    """A catalogue entry: read-only, and strict about its fields and their types."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom an entry is read, and where it stands."""

    translation: Translation
    where: str


def _in_language(text: str, info: ValidationInfo) -> str:
    """Say a text in the reader's language, if it was translated."""
    if isinstance(info.context, Reader):
        spot = f"{info.context.where}: {info.field_name}"
        return info.context.translation.of(text, spot)
    return text


Text = Annotated[str, AfterValidator(_in_language)]
"""words for readers, which a translation may replace; all other fields are the same in every
language"""


class Principle(Entry):
    """One of the eight Marmot principles."""

    title: Text
    short: Text
    meaning: Text
    colour: str | None = None
    figure: str = ""
    """the indicator that speaks for it where all eight stand side by side; empty: none"""


class Priority(Entry):
    """One of a place's own priorities, with the years in which it held."""

    title: Text
    years: Text
    meaning: Text
    source: str


class Theme(Entry):
    """A heading under which indicators are listed."""

    title: Text
    question: Text


class Unit(Entry):
    """What a number counts, and the range in which it can lie."""

    low: float | None = None
    high: float | None = None
    scale: float = 1.0
    """value = scale x count / population, for units that are rates"""
    total: bool = False
    """true: a number of people or things, which is larger where more people live"""
    nominal: bool = False
    """true: money as it was paid; prices are not taken out"""
    bare: bool = False
    """true: a score or ratio, of which a reader cannot tell how much is much"""
    least: float | None = Field(default=None, gt=0)
    """the smallest difference worth a word, in this unit; none: only its part of the figure says"""
    least_part: float | None = Field(default=None, gt=0, lt=1)
    """the smallest difference worth a word, as a part of the figure; with both, the smaller counts.
    With neither, every difference is told"""
