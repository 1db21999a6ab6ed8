"""What is measured, in words, and from which measures of which files its values come."""

from datetime import date

from pydantic import Field

from marmot_data.catalogue.schema import (
    Basis,
    Entry,
    Kind,
    Level,
    Polarity,
    Rollup,
    Route,
    Status,
    Text,
)
from marmot_data.catalogue.sources import NextEdition


class Series(Entry):
    """Where an indicator's values come from: one measure of one source."""

    source: str
    measure: str | None = None
    """the measure that is the value; none: value = unit's scale x count / population"""
    count: str | tuple[str, ...] | None = None
    """another measure of the source that holds the numerators; several are added up"""
    population: str | tuple[str, ...] | None = None
    """another measure of the source that holds the denominators; several are added up"""
    population_source: str | None = None
    """the source of ``population``, or of the populations that come with its rows, where they
    stand in another file"""
    ranked_among: int | None = Field(default=None, gt=1)
    """the measure is a national rank among so many areas, written as a score from 0 to 100 by the
    formula of the deprivation index; the rank is worked back"""
    at_most: float | None = None
    """value becomes 1 where the measure is this or less, else 0 (in the worst tenth or not)"""
    groups: dict[str, str] = Field(default_factory=dict)
    """the publisher's group -> ours; groups not named are left out; empty: all are kept; several
    of the publisher's that are one of ours are added up"""
    group: str | None = None
    """our group for the whole series, where the file has none"""
    levels: tuple[Level, ...] = ()
    """keep only areas of these levels; empty: all"""
    periods: tuple[str, ...] = ()
    """keep only these periods (our labels); empty: all"""
    without: dict[str, str] = Field(default_factory=dict)
    """period -> why it is refused: it becomes a missing value with that note"""
    scale: float = 1.0
    """multiply value and limits by this (0 to 1 becomes 0 to 100 with 100)"""
    rollup: Rollup | None = None
    """how to build wards, MSOAs and the city from these small areas; none: not at all"""
    may_lack: float = Field(default=0.0, ge=0, lt=1)
    """a ratio of a larger area leaves out small areas without a figure, if they hold no more than
    this part of its population; 0: it needs them all"""
    rollup_status: Status | None = None
    """what is built of these areas counts as this, where the weights are not the figure's base"""
    rollup_note: str = ""
    """note that goes with what is built of these areas; none: the one that goes with the values"""
    status: Status | None = None
    """how the values count; none: as the route by which they came about says"""
    route: Route | None = None
    """the way by which the values came about, where file and series do not tell"""
    basis: Basis | None = None
    """what these values rest on; none: what the indicator rests on"""
    rounded: float | None = Field(default=None, gt=0)
    """a share is printed to the nearest so much, and the population is its true base: its range
    is worked out from the two; none: from the count, where there is one"""
    of_authority: bool = False
    """true: the file gives every small area the one figure of its authority, whose figure it is"""
    shown: bool = True
    """false: these small areas only serve to build larger ones and are not shown themselves"""
    note: str = ""
    """id of a note in the words that goes with each value"""
    notes: dict[str, str] = Field(default_factory=dict)
    """period -> note that goes with its values instead"""


class Break(Entry):
    """A point at which figures before and after may not be compared."""

    at: str
    """the first period of the new series (our label)"""
    reason: Text


class Indicator(Entry):
    """One thing that is measured, in words, and where its values come from."""

    title: Text
    short: Text
    """for axes, tables and menus: five words or fewer"""
    question: Text
    meaning: Text
    method: Text
    limits: Text
    unit: str
    decimals: int = Field(ge=0, le=4)
    polarity: Polarity
    basis: Basis
    least: float | None = Field(default=None, gt=0)
    """the smallest difference worth a word, where the unit's would not do, as for scores around
    nought (`schema.Unit.least`)"""
    follows_age: bool = False
    """true: it follows how old residents are, so it is called higher or lower, never better or
    worse"""
    theme: str
    principles: tuple[str, ...]
    priorities: tuple[str, ...] = ()
    kind: Kind
    groups: tuple[str, ...] = ("all",)
    """in the order of display; the first is shown when no other is asked for"""
    numerator: Text
    denominator: Text
    comparable: bool = True
    """false: values of different periods are never compared (scores of the deprivation index)"""
    whole_areas: bool = False
    """true: it counts whole small areas as in or out by a cut-off, so that one area which crosses
    the line moves the figure of a ward by all who live there: no change is told but of a city or
    larger"""
    over_time: str = ""
    """id of the indicator that is drawn over the years in its place, if it is not comparable"""
    ingredient_of: tuple[str, ...] = ()
    """editions of the deprivation index that contain it, so that ranking it by them would go in a
    circle"""
    ranked_by: str = ""
    """id of the figure by which small areas may be put in order in place of the index that it is an
    ingredient of: a part of the index in which it is not"""
    parts_of_whole: bool = False
    """true: its groups are parts of a whole, such as kinds of crime: they are listed, and never set
    against each other"""
    other_base: tuple[str, ...] = ()
    """groups that are counted out of something else than the others, such as burglaries out of
    properties: never drawn on one axis with them"""
    same_as: str = ""
    """id of the indicator that measures the same thing in the better-known way; the two are told
    together and counted as one subject"""
    may_differ_from: str = ""
    """id of a figure of the same matter that may point the other way, for a reason that is told
    wherever a ward has both"""
    not_the_rest_of: str = ""
    """id of the figure with which it seems to make up a whole, as out of work and in work, though
    it does not; the words say why"""
    beside: Text = ""
    """a caution that is said where the indicator is set beside another"""
    no_benchmark: Text = ""
    """why its wards have no figure of the country and the region beside them, if they have none"""
    breaks: tuple[Break, ...] = ()
    checked: date
    """the day on which somebody last went through the entry"""
    owner: str
    """id of the role that answers for it"""
    next: NextEdition | None = None
    """when its next figures are due; none: as its sources say (see `Catalogue.next_edition`)"""
    series: tuple[Series, ...] = Field(min_length=1)
    formerly: tuple[str, ...] = ()

    def has_base(self, source: str) -> bool:
        """Tell whether the people in a source's figures are those out of whom they are a share.

        Else they only weighed an average, and nobody may multiply by them.
        """
        return all(one.rollup_status is None for one in self.series if one.source == source)

    @property
    def which_way(self) -> str:
        """Which way is good, by its name in the words.

        ``lower``, ``higher`` and ``neither`` as `polarity`. ``age``: the figure follows how old
        residents are. ``deprivation_`` and ``context_`` with a polarity: one way is to be wished
        for, but the figure tells of the setting in which people live, so no place is called better
        or worse for it (`evidence.Terms`); the former are scores, ranks and shares of the index.
        """
        if self.follows_age:
            return "age"
        if self.polarity is Polarity.NEITHER or self.kind is not Kind.CONTEXT:
            return self.polarity.value
        kind = "deprivation" if self.basis is Basis.INDEX else "context"
        return f"{kind}_{self.polarity.value}"


class Edition(Entry):
    """An edition of the deprivation index, and the years of the figures that it is set beside."""

    period: str
    """our label of the edition"""
    first: int | None = None
    last: int | None = None
    """years in which the middle of a figure's period lies; none: without end"""


class Question(Entry):
    """A question that residents ask of their ward, and the figures that answer it."""

    name: str
    """under which the words hold how it is asked and what an answer says"""
    indicator: str
    """the figure that leads; where it has none for wards, the nearest place with one stands in"""
    group: str = ""
    """the group of people it is told of; empty: as the indicator's groups stand"""
    others: tuple[str, ...] = ()
    """other ways of counting the same thing: folded in the ward's profile, never counted"""
    also: tuple[str, ...] = ()
    """figures of small areas that lie in the ward, said below the answers"""
    yet: str = ""
    """id of a deeper figure of the same matter and years, told with an answer that shows no
    difference where this one clearly does"""
    city_kinds: dict[str, str] = Field(default_factory=dict)
    """indicator -> one of its groups whose change in the city is said with the answer, where the
    ward's own cannot be"""
