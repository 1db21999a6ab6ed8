"""A place: its authority, wards and small areas; and the country in which it lies."""

from marmot_data.catalogue.indicators import Series
from marmot_data.catalogue.schema import Entry, Level, Text


class NamedArea(Entry):
    """An area that no boundary file names: England, a borough, a constituency, a district."""

    code: str
    name: str
    shown: Text = ""
    """the name as readers see it, where words stand in it; empty: as it is"""
    level: Level
    parts: tuple[str, ...] = ()
    """codes of the small areas that it covers, so that it is known which wards it lies in; empty:
    it is never told of a ward"""
    formerly: tuple[str, ...] = ()
    """how its name once stood in links, which are for ever"""


class WardSet(Entry):
    """One set of ward boundaries and the years in which it holds."""

    year: int
    title: Text
    short: Text
    """as a menu of ward boundaries names it"""
    in_force: Text
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

    title: Text
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
    deprivation: Series
    """score of the small areas of 2011, for the error of moving figures of larger areas"""
    same_wards: dict[str, str]
    """wards whose boundary did not change: new code -> old code"""
    default_boundaries: int


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
