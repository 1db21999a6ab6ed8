"""The nouns of the app: place, area level, indicator, series, source, principle, status.

Read this file first. Everything here is plain data that people write in ``data/catalogue``;
the classes are at the same time the schema of those files, so a missing, misspelt or unknown
field is a fault that names itself.
"""

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


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


class Principle(Entry):
    """One of the eight Marmot principles."""

    title: str
    short: str
    meaning: str
    colour: str | None = None


class Priority(Entry):
    """One of a place's own priorities, with the years in which it held."""

    title: str
    years: str
    meaning: str
    source: str


class Theme(Entry):
    """A heading under which indicators are listed."""

    title: str
    question: str


class Unit(Entry):
    """What a number counts, and the range in which it can lie."""

    low: float | None = None
    high: float | None = None
    scale: float = 1.0
    """value = scale x count / population, for units that are rates"""
    total: bool = False
    """true: a number of people or things, which is larger where more people live"""


class Licence(Entry):
    """The terms under which a source may be used."""

    title: str
    address: str | None = None
    attribution: str
    open: bool = True
    """false: quote with its address, but leave out of bulk downloads"""


class Columns(Entry):
    """Which columns of a publisher's table hold what; a reader's map of the file."""

    area: str | None = None
    measure: str | None = None
    group: tuple[str, ...] = ()
    period: str | None = None
    value: str | None = None
    lower: str | None = None
    upper: str | None = None
    margin: str | None = None
    """half the width of a range, as surveys print it: plus or minus so much"""
    count: str | None = None
    population: str | None = None
    status: str | None = None
    """a flag beside the value: see ``flags`` of the source"""
    note: str | None = None
    """words beside the value: see ``flags`` of the source"""
    page: str | None = None
    """address of the very page on which a value was read, where the file has one a row"""


class PeriodStyle(StrEnum):
    """How a publisher writes a period, and which days it means."""

    CALENDAR = "calendar"
    """2019 is January to December 2019; 2009-2013 and 2021 to 2023 are several years"""
    FINANCIAL = "financial"
    """2018/19 is April 2018 to March 2019"""
    SCHOOL = "school"
    """201819 or 2018/19 is September 2018 to August 2019"""
    FINANCIAL_END = "financial_end"
    """2019 is the year that ends in March 2019"""
    SCHOOL_END = "school_end"
    """2019 is the school year that ends in August 2019"""
    MONTH = "month"
    """2018-06"""
    MONTH_NAME = "month_name"
    """June 2018"""
    ISO = "iso"
    """2018-01-01/P1Y: a day and a length of time"""
    EDITION = "edition"
    """2025 is the edition of an index; the facts behind it are some years older"""
    DAY = "day"
    """one day in that year, as a census or a mid-year estimate: see ``day``"""


class Periods(Entry):
    """How the periods of a file are written, or the one period it is about."""

    style: PeriodStyle | None = None
    """none: the file names single years, or spans that can be nothing else, such as 2009-2013;
    2016-17 may be a financial year, a school year, two years or none, and 2001-03 a month"""
    fixed: str | None = None
    """the period of the whole file, where no column says it"""
    day: str | None = None
    """month and day (03-21) of a count that was taken on one day"""


class Stack(Entry):
    """Columns of counts that become rows, such as kinds of home or months."""

    group: str
    """name of the new column that says which column a row comes from"""
    count: str
    """name of the new column of counts"""
    total: str = ""
    """column with the whole of which the others are parts, if there is one"""
    share: str = ""
    """name of the new column of shares of the whole, 0 to 1; none: it is not worked out"""


class Nationwide(Entry):
    """The same table for the whole country, in another file and with the same columns."""

    file: str
    """path below the raw folder"""
    rename: dict[str, str] = Field(default_factory=dict)
    """the file's headings -> those of the place's own file, where they differ"""
    columns: tuple[str, ...] = ()
    """the columns that are of use, after renaming; empty: all"""
    stack: Stack | None = None
    """the file is wide where the place's own is long"""
    scale: dict[str, float] = Field(default_factory=dict)
    """column of the place's own file -> what the other must be multiplied by to be the same"""
    constant: dict[str, str] = Field(default_factory=dict)
    """column of the place's own file that the other lacks -> what stands in every row of it"""
    boundaries: int | None = None
    """vintage of its codes, where it differs"""
    copied_from: str = ""
    """where the copy that is read had been found"""


class Form(Entry):
    """How a file is written, whatever stands in it; its kind is told by the ending of its name."""

    sheet: str | None = None
    """the sheet of a workbook; none: it has only one"""
    skip: int = Field(default=0, ge=0)
    """lines above the headings"""
    footnotes: int = Field(default=0, ge=0)
    """lines below the table; blank ones are not counted"""
    encoding: str = "utf-8"
    """what Excel saves as CSV without a word of UTF-8 is windows-1252"""
    separator: str = Field(default=",", min_length=1, max_length=1)
    """the sign between two cells"""
    decimal: Literal[".", ","] = "."
    """the sign before the decimals"""


class NextEdition(Entry):
    """When a newer edition should be out, by its publisher's rhythm; or why no day can be named."""

    due: date | None = None
    """the last day on which it would be in time: reckoned, unless ``why`` says it is announced"""
    why: str = ""
    """how the day was reckoned, or why there is none, as a sentence"""
    replaced_by: str = ""
    """id of the source that holds the newer edition, in place of day and reason"""

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if bool(self.why) == bool(self.replaced_by) or (self.replaced_by and self.due):
            raise ValueError("give `why` (with `due`, if a day can be reckoned) or `replaced_by`")
        return self

    def overdue(self, today: date) -> bool:
        """Tell whether the day has passed."""
        return self.due is not None and self.due < today


class Source(Entry):
    """One raw file: who published it, under which terms, and how to read it."""

    publisher: str
    title: str
    edition: str
    next: NextEdition
    """when the edition after this one is due"""
    licence: str
    address: str
    copied_from: str = ""
    """where the copy that is read was found, and what was taken of it; empty: at the address"""
    file: str
    """path below the raw folder; ``{place}`` stands for the place's id"""
    form: Form = Form()
    """how the file is written: sheet, lines above and below the table, encoding, separator"""
    reader: str = ""
    """name of the reader in ``marmot_data.pipeline.readers``; none: the file holds no figures, such
    as boundaries"""
    note: str = ""
    boundaries: int | None = None
    """the year whose small-area or ward boundaries the codes belong to"""
    wider: bool = False
    """true: the file also holds areas that are no concern of the place; they are left out"""
    partial: bool = False
    """true: the file covers only some areas of a level, and that is as published"""
    columns: Columns = Columns()
    periods: Periods = Periods()
    confidence: float = Field(default=95, gt=50, lt=100)
    """the level of the limits or margins that are printed, in percent; those of another level than
    95 are brought to it, each side by the ratio of the normal distribution's quantiles"""
    flags: dict[str, str] = Field(default_factory=dict)
    """what stands in the columns ``status`` and ``note`` -> ``suppressed``, ``missing``, the id of
    a note that goes with the value, or nothing where it says nothing of the value"""
    lacks: tuple[str, ...] = ()
    """codes of comparators that a wider file is known to lack"""
    settled: dict[str, str] = Field(default_factory=dict)
    """kind of doubt, as ``doubts.csv`` names it -> why somebody who has looked has none"""
    compiled: bool = False
    """true: the publisher prints counts or lists; the compiler of the copy that is read worked the
    values out from them, or counted them"""
    suppressed: tuple[str, ...] = ()
    """symbols that mean held back"""
    missing: tuple[str, ...] = ()
    """symbols that mean not collected or not published"""
    named: bool = False
    """true: the file has the areas' names in place of codes, as the place writes them"""
    names: dict[str, str] = Field(default_factory=dict)
    """names that the publisher writes in a way of its own -> codes"""
    options: dict[str, str | tuple[str, ...]] = Field(default_factory=dict)
    """anything else the reader asks for"""
    nationwide: tuple[Nationwide, ...] = ()
    """where the figures of every other place stand, from which the benchmarks are made"""

    def option(self, name: str) -> str:
        """Return an option that is one word; empty if it is not given."""
        found = self.options.get(name, "")
        return found if isinstance(found, str) else ",".join(found)

    def listed(self, name: str, known: Collection[str] = ()) -> tuple[str, ...]:
        """Return an option that is a list of names.

        Names without a comma may stand in one text with commas between them; a text that is one
        of the ``known`` names is that name.
        """
        found = self.options.get(name, ())
        if isinstance(found, str):
            found = (found,) if found in known else tuple(found.split(","))
        return found


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
    reason: str


class Indicator(Entry):
    """One thing that is measured, in words, and where its values come from."""

    title: str
    short: str
    """for axes, tables and menus: five words or fewer"""
    question: str
    meaning: str
    method: str
    limits: str
    unit: str
    decimals: int = Field(ge=0, le=4)
    polarity: Polarity
    basis: Basis
    follows_age: bool = False
    """true: it follows how old residents are, so it is called higher or lower, never better or
    worse"""
    theme: str
    principles: tuple[str, ...]
    priorities: tuple[str, ...] = ()
    kind: Kind
    groups: tuple[str, ...] = ("all",)
    """in the order of display; the first is shown when no other is asked for"""
    numerator: str
    denominator: str
    comparable: bool = True
    """false: values of different periods are never compared (scores of the deprivation index)"""
    ingredient_of: tuple[str, ...] = ()
    """editions of the deprivation index that contain it, so that ranking it by them would go in a
    circle"""
    ranked_by: str = ""
    """id of the figure by which small areas may be put in order in place of the index that it is an
    ingredient of: a part of the index in which it is not"""
    parts_of_whole: bool = False
    """true: its groups are parts of a whole, such as kinds of crime: they are listed, and never set
    against each other"""
    same_as: str = ""
    """id of the indicator that measures the same thing in the better-known way; the two are told
    together and counted as one subject"""
    beside: str = ""
    """a caution that is said where the indicator is set beside another"""
    no_benchmark: str = ""
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


class Edition(Entry):
    """An edition of the deprivation index, and the years of the figures that it is set beside."""

    period: str
    """our label of the edition"""
    first: int | None = None
    last: int | None = None
    """years in which the middle of a figure's period lies; none: without end"""


class Lookup(Entry):
    """A table that says in which larger areas each small area lies."""

    file: str
    small: str
    """column with the code of the small area"""
    large: dict[str, str]
    """our name of a level and vintage (``ward2025``) -> column with its code"""


class People(Entry):
    """A table of the residents of each small area."""

    file: str
    area: str
    """column with the code of the small area"""
    counts: tuple[str, ...]
    """columns that add up to the residents"""


class Nation(Entry):
    """The country whose figures are the yardstick: how its small areas lie in larger ones."""

    title: str
    code: str
    wards: int
    """year of the wards among which a ward is placed"""
    residents: People
    """of the last census, by LSOA of 2021"""
    residents_before: People
    """by LSOA of 2011: how those that were put together share the residents of the new one"""
    before: Lookup
    """LSOAs of 2021 -> the LSOAs of 2011 of which they were made"""
    lookups: tuple[Lookup, ...]
    """from LSOAs of 2021 or 2011 to larger areas, and from wards to regions"""


class NamedArea(Entry):
    """An area that no boundary file names: England, a borough, a constituency, a district."""

    code: str
    name: str
    level: Level


class WardSet(Entry):
    """One set of ward boundaries and the years in which it holds."""

    year: int
    title: str
    short: str
    """as a menu of ward boundaries names it"""
    in_force: str
    file: str
    code: str
    name: str
    official: str | None = None
    """column of the postcode directory with the official ward, if it has one"""


class SmallAreas(Entry):
    """A boundary file of small areas of one vintage, and where the names people use stand."""

    level: Level
    year: int
    file: str
    code: str
    name: str
    local_names: str | None = None
    """file with the names that people use"""
    local_code: str = ""
    local_name: str = ""


class Postcodes(Entry):
    """The files from which residents are placed in wards, street by street."""

    example: str
    """a postcode to show how one is written"""
    source: str
    """the source whose terms stand beside a postcode that was found"""
    directory: str
    """every postcode with its output area, small areas and official ward"""
    points: str
    """live postcodes with their place on the national grid"""
    residents: str
    """residents of each small area at the last census"""
    residents_code: str
    residents_count: str


class MethodCheck(Entry):
    """A published set of ward figures against which the split of small areas is tried."""

    title: str
    small: str
    """source of the small-area figures"""
    small_measure: str
    large: str
    """source of the published ward figures"""
    large_measure: str
    period: str
    shares: bool = False
    """true: compare each ward's share of the city's total, where the two count differently"""


class Place(Entry):
    """A place the app can show: its authority, comparators, boundaries and population."""

    title: str
    marmot_since: int
    """the year in which it became a Marmot City"""
    authority: str
    region: str
    country: str
    neighbours: tuple[str, ...]
    """codes of the statistical neighbours"""
    boroughs: tuple[str, ...]
    """codes of the other boroughs of the same metropolitan county"""
    areas: tuple[NamedArea, ...]
    wards: tuple[WardSet, ...]
    small_areas: tuple[SmallAreas, ...]
    postcodes: Postcodes
    method_checks: tuple[MethodCheck, ...]
    deprivation: "Series"
    """score of the small areas of 2011, for the error of moving figures of larger areas"""
    same_wards: dict[str, str]
    """wards whose boundary did not change: new code -> old code"""
    default_boundaries: int
