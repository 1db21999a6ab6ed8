"""What people wrote beside the figures: pages, stories, events, partners, gaps as printed.

Facts, not figures: each carries the address of the page on which it was read. They stand in
files of their own in ``data/catalogue``; a place without them has none, and the app says so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field

from marmot_data.catalogue.deeds import Address, Deed, MarmotPlaces
from marmot_data.catalogue.schema import Entry, Text
from marmot_data.catalogue.talks import Poster, Talk


class Filter(StrEnum):
    """What a reader may choose above a page, and keeps from page to page."""

    PRIORITY = "priority"
    WARD = "ward"
    BOUNDARIES = "boundaries"
    YEAR = "year"


class Filtered(Entry):
    """Which filters change what a page shows; it offers these and no others."""

    by: tuple[Filter, ...]


class Term(Entry):
    """A word that not everybody knows, and what it means."""

    term: Text
    also: tuple[Text, ...] = ()
    """other spellings by which it is said"""
    meaning: Text
    abroad: Text = ""
    """what WHO, Eurostat or another country calls the nearest thing, and how it differs"""


class Synonyms(Entry):
    """Words by which people look for figures, and for groups of people or kinds of crime."""

    figures: dict[Text, tuple[str, ...]] = Field(default_factory=dict)
    """word -> ids of indicators, the best first"""
    groups: dict[Text, tuple[str, ...]] = Field(default_factory=dict)
    """word -> ids of groups, as different indicators have them"""


class CardKind(StrEnum):
    """How a card of a theme page shows its indicator."""

    AREAS = "areas"
    """the city beside region and country, over time"""
    GROUPS = "groups"
    """groups of people in the city, over time"""
    NEAREST = "nearest"
    """wards, or the nearest areas that have figures"""
    AUTHORITIES = "authorities"
    """the city beside its statistical neighbours and the boroughs around it"""
    CONSTITUENCIES = "constituencies"
    """the city's constituencies over time"""
    GRADIENT = "gradient"
    """fifths of the city's small areas by deprivation"""
    DECILES = "deciles"
    """tenths of the whole country by deprivation, for scale"""
    KINDS = "kinds"
    """the parts of a whole, such as kinds of crime, in the ward, the city and the country"""


class Card(Entry):
    """One card of a theme page."""

    indicator: str
    kind: CardKind = CardKind.AREAS
    groups: tuple[str, ...] = ()
    """for cards of groups: at least two, the first two are the gap that the sentence tells, unless
    they are parts of a whole; for others: the one group of people to show, if not the one that the
    reader chose"""


class Claim(Entry):
    """Something that is said about the city, and whether a figure stands behind it."""

    title: Text
    claimed: Text
    answer: Text
    source: str


class ThemePage(Entry):
    """What a theme page shows, in order; the first card answers the page's question."""

    caution: Text = ""
    """what a reader has to know before any of the cards"""
    ward: tuple[str, ...] = ()
    """indicators that are said first of a chosen ward"""
    card: tuple[Card, ...]
    claim: tuple[Claim, ...] = ()


class Event(Entry):
    """One date of the city's way as a Marmot City."""

    when: Text
    """the date as far as it is known, in words"""
    first: int
    last: int | None = None
    mark: Text = ""
    """a few words for a rule on the charts; empty: no rule"""
    at: float | None = None
    """where the rule stands, as a decimal year"""
    what: Text
    source: Address


class Partner(Entry):
    """An organisation that works, or worked, on the programme."""

    name: Text
    role: Text
    since: int
    source: str


class PublishedGap(Entry):
    """One printing of the gap in life expectancy, exactly as a page has it."""

    men: float
    women: float
    at_most: bool = False
    """the page prints "up to" for men"""
    period: str | None = None
    """the period printed; none if the page prints none"""
    first: int | None = None
    last: int | None = None
    measure: Text
    """between whom, in the page's sense"""
    line: str | None = None
    """id of the way the line is drawn: only printings with one line can be compared; none where the
    page does not say between whom"""
    page: Text
    source: Address
    """pages that print two gaps stand twice"""
    note: Text = ""


class Named(Entry):
    """An indicator that the council's monitoring tool names under a principle."""

    principle: str
    name: Text
    indicators: tuple[str, ...] = ()
    """ours that measure it; none: no figure of it is held here"""
    source: str


class Tool(Entry):
    """What was seen of the council's monitoring tool, principle by principle."""

    named: tuple[Named, ...] = ()
    unseen: tuple[str, ...] = ()
    """principles whose list of indicators was not seen"""
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Editorial:
    """Everything people wrote beside the figures."""

    pages: Mapping[str, ThemePage]
    filtered: Mapping[str, Filtered]
    glossary: tuple[Term, ...]
    synonyms: Synonyms
    deeds: Mapping[str, Deed]
    events: tuple[Event, ...]
    partners: tuple[Partner, ...]
    published_gaps: tuple[PublishedGap, ...]
    tool: Tool | None
    marmot_places: MarmotPlaces
    posters: Mapping[str, Poster]
    """one for every ward, and one a principle"""
    talks: Mapping[str, Talk]
    refused_talks: Mapping[str, tuple[str, ...]]
    """talks that cannot be shown, each with every fault; the others run"""

    def filters(self, page: str) -> tuple[Filter, ...]:
        """Return the filters that act on a page; all, if nothing is said of it."""
        return self.filtered[page].by if page in self.filtered else tuple(Filter)

    def page_about(self, indicator: str) -> str | None:
        """Return the first theme page that shows an indicator."""
        for name, page in self.pages.items():
            if any(card.indicator == indicator for card in page.card):
                return name
        return None
