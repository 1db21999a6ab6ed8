"""What was done in the city, with the figures that pages print of it, and where it is found.

A deed never says that something worked. Its figures are those of a page, each with its own year,
scope and address: two of them make no series. What was read of each page is said, and what was
not clear there.
"""

import re
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from marmot_data.catalogue.schema import Entry, Text

Address = Annotated[str, Field(pattern=r"^https?://[^\s()<>]+$")]
"""where a page was read"""
Named = Annotated[str, Field(pattern=r"\S")]
"""a name or address, the same in every language"""
Said = Annotated[Text, Field(pattern=r"\S")]
"""a text that says something"""
FIGURE = re.compile(r"[£%]|\d,\d{3}|\b(?:per cent|million|pounds)\b")
"""what shows that a figure stands in a sentence, where it has neither year nor address"""


class Read(StrEnum):
    """How much of a page was read."""

    OPENING = "opening"
    """its first part only; what stands below is not known"""
    WHOLE = "whole"


class Confidence(StrEnum):
    """How sure it is that a page says so; what is only our reading is neither."""

    SEEN = "seen"
    """the page prints it in the part that was read"""
    PARTLY = "partly"
    """printed, but the period, the scope or a name is not clear"""


class Counted(StrEnum):
    """What a printed figure is about; only what was done is an output."""

    DONE = "done"
    """something that was done, or people who were reached"""
    MONEY = "money"
    PLAN = "plan"
    """an aim, a target or a proposal: not what came of it"""
    AREA = "area"
    """the state of the city or of another area, which is not the deed's doing"""


class Bound(StrEnum):
    """The word that a page puts before a figure that is not exact."""

    ABOUT = "about"
    OVER = "over"
    NEARLY = "nearly"
    AT_LEAST = "at_least"
    UP_TO = "up_to"


class Unit(StrEnum):
    """In what a printed figure is given."""

    NUMBER = "number"
    PERCENT = "percent"
    POUNDS = "pounds"


class Told(Entry):
    """What a page says, and how clearly."""

    confidence: Confidence = Confidence.SEEN
    doubt: Text = ""
    """what is not clear; only where it was seen partly, and then always"""

    @model_validator(mode="after")
    def _doubt_is_named(self) -> Self:
        if (self.confidence is Confidence.PARTLY) != bool(self.doubt.strip()):
            raise ValueError("doubt: what was seen partly says what is not clear, and nothing else")
        return self


class Figure(Told):
    """A figure exactly as a page prints it."""

    value: float
    to: float | None = None
    """the upper end, where the page prints a range"""
    country: float | None = None
    """the whole country's, where the page sets it beside"""
    bound: Bound | None = None
    unit: Unit = Unit.NUMBER
    what: Said
    """what stands behind the number: people into work"""
    period: Said
    """the years that the page gives, in words"""
    year: int = Field(ge=1990, le=2100)
    """the last year of the period, for the control of years"""
    scope: Said
    """whom or what it counts"""
    counted: Counted = Counted.DONE

    @model_validator(mode="after")
    def _range_goes_up(self) -> Self:
        if self.to is not None and self.to <= self.value:
            raise ValueError("to: a range ends above the figure with which it begins")
        return self


class Site(Entry):
    """A place in the city where a deed is found; the build looks up where its postcode lies."""

    name: Named
    kind: Said
    """what is found there, in a few words: family hub"""
    address: Named
    """street, as printed"""
    postcode: Annotated[str, Field(pattern=r"^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$")]
    printed: Said
    """when the page printed the address, in words"""
    year: int = Field(ge=1990, le=2100)
    """the year from which it stood there, as far as it is known"""


class Page(Entry):
    """A page that was read, with the figures and the places that it prints."""

    page: Said
    """what it is, in words of ours"""
    address: Address
    read: Read
    figure: tuple[Figure, ...] = ()
    site: tuple[Site, ...] = ()


class Deed(Told):
    """Something that was done in the city, told from published pages only."""

    title: Said
    what: Said
    where: Said
    years: Said
    """since when, or in which years, in words and as far as pages say"""
    first: int = Field(ge=1990, le=2100)
    """the first year for which a page names it: its place in the order of time"""
    principles: tuple[str, ...] = Field(min_length=1)
    """the first is the one under which it stands where all are listed"""
    priorities: tuple[str, ...] = ()
    """the city's own, under which a page puts it"""
    indicators: tuple[str, ...] = ()
    """outputs or outcomes that belong beside it; never a proof that it worked"""
    marmot: bool = True
    """a page ties it to the Marmot work; else it is only "also in the city" """
    caution: Text = ""
    """what must not be done with its figures"""
    ours: Text = ""
    """what is our own reading and stands on no page"""
    unknown: Said
    """what no page seen says"""
    sources: tuple[Page, ...] = Field(min_length=1)
    """the first is the one behind the deed's own words"""

    @model_validator(mode="after")
    def _figures_stand_apart(self) -> Self:
        for name in ("what", "caution", "ours", "unknown", "doubt"):
            found = FIGURE.search(getattr(self, name))
            if found:
                raise ValueError(
                    f"{name}: a figure ({found.group()}) belongs under the page that prints it, "
                    "with its own year and scope"
                )
        return self

    @property
    def figures(self) -> tuple[tuple[Figure, Page], ...]:
        """Every figure with its page, the oldest first."""
        found = [(figure, page) for page in self.sources for figure in page.figure]
        return tuple(sorted(found, key=lambda pair: pair[0].year))

    @property
    def sites(self) -> tuple[tuple[Site, Page], ...]:
        """Every place where it is found, with the page that prints the address."""
        return tuple((site, page) for page in self.sources for site in page.site)


class MarmotPlace(Told):
    """A place of the country that works by the Marmot principles."""

    name: Named
    nation: Said
    when: Said
    """the dates that pages print, in words"""
    first: int | None = Field(default=None, ge=2010, le=2100)
    """the first year printed; none: no year was seen"""
    sources: tuple[Page, ...] = Field(min_length=1)


class MarmotPlaces(Entry):
    """The Marmot places that pages name; no complete list was found."""

    place: tuple[MarmotPlace, ...] = ()
    sources: tuple[Page, ...] = ()
    """pages that print how many there are"""
