"""What must hold of figures, and what is odd enough to be said: before and after they are written.

The build asks these rules of every series, and can name the row of the publisher's file; `doctor`
and `check` ask them again of what is prepared, where the publishers' files are not at hand.

A *fault* stops the build. A *doubt* does not: the figures may be right, but somebody has to look.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import pandas as pd

from marmot_data.catalogue.places import Place
from marmot_data.catalogue.schema import Level, Status, Unit
from marmot_data.catalogue.sources import PeriodStyle, Source

KEY = ["area", "boundaries", "group", "period"]
SLACK = 1e-6
UNKNOWN = "the area is not known"
SMALL = (Level.LSOA.value, Level.MSOA.value, Level.WARD.value)
SHARE = 100.0
"""the highest value of a unit that is a share in percent"""
DECIMALS = 6
"""no publisher prints more"""
STEPS = (1000.0, 100.0, 10.0, 5.0)
"""to which counts are rounded by those who round them"""
LEANING = 0.02
"""by which part printed values may differ from what their counts make, all in all"""
FEW = 5
"""of fewer counts nobody can tell to what they are rounded"""
MANY = 10
"""so many areas do not have one value by chance"""
TWO_YEARS, MONTHS = 2, 12

DOUBTS = "doubts"
"""the table in which the build keeps its doubts"""
KINDS: Mapping[str, str] = {
    "short_rows": "rows lack their last cell, which is read as blank",
    "no_end": "the last line has no end, so its last cell may be cut off",
    "copies": "rows say the same as others and are read once",
    "no_place": "incidents without a place are left out",
    "outside": "incidents outside the city are left out",
    "unused": "columns whose headings tell what a figure is worth are not in use",
    "one_limit": "one limit without the other is left out",
    "comparator": "a comparator has no row, though most of its kind have; see `lacks`",
    "contradiction": "a published value is not what its count and population make",
    "period": "the heading or the spans look like another kind of period",
    "proportion": "values in percent are all at most 1",
    "grossed_up": "counts are all whole hundreds, as those of a sample that is grossed up",
    "constant": "all small areas have the same value: it is the city's",
}
"""each kind of doubt, and what it means"""
KNOWN_TO_LACK = "If it cannot be there, name it in the source's lacks"

Codes = Mapping[str, frozenset[str]]
"""level and vintage (``lsoa2021``) -> the codes of all its areas; ``other`` has no vintage"""
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Something odd about the figures of a source, which somebody has to look at."""

    source: str
    rule: str
    """one word for its kind"""
    text: str
    """what is odd, where, and what to do"""


REMEDIES: Mapping[str, str] = {
    "the area is not known": "mend the code; a note below the table is left out by form.footnotes, "
    "other places by wider = true",
    "the same area, group": "say what tells the rows apart: columns.group or columns.measure",
    "lower <=": "see that the columns hold the limits of this value",
    "the value is outside": "see the indicator's unit, and the scale of the series",
    "the count is larger": "see that columns.count and columns.population hold what they should",
}
"""how a rule begins -> what to do where it is broken"""


def remedy(rule: str) -> str:
    """Say what to do where a rule is broken; empty if the rule says it."""
    return next((f": {what}" for begin, what in REMEDIES.items() if rule.startswith(begin)), "")


def broken(values: pd.DataFrame, unit: Unit, areas: Codes) -> dict[str, "pd.Series[bool]"]:
    """Return, for each rule, the rows that break it.

    Parameters
    ----------
    values
        Columns ``area, boundaries, group, period, value, lower, upper, count, population,
        status``.
    unit
        What the figures count, and the range in which they can lie.
    areas
        The codes of each level and vintage.
    """
    everything = frozenset().union(*areas.values())
    beyond, out = outside(values["value"], unit)
    value, lower, upper = values["value"], values["lower"], values["upper"]
    blank = values["status"].isin([Status.SUPPRESSED.value, Status.MISSING.value])
    return {
        UNKNOWN: ~values["area"].isin(everything),
        **_vintages(values, areas),
        "the same area, group and period stand twice": values.duplicated(KEY, keep="first"),
        "lower <= value <= upper does not hold": (lower > value + SLACK) | (upper < value - SLACK),
        beyond: out,
        "a suppressed or missing value has a number": blank & value.notna(),
        "a published value has no number": ~blank & value.isna(),
        "the count is larger than the population": (unit.high is not None)
        & (values["count"] > values["population"] + SLACK),
    }


def outside(value: "pd.Series[float]", unit: Unit) -> "tuple[str, pd.Series[bool]]":
    """Find values that lie where a figure of this unit cannot be, and say where that is."""
    low = unit.low if unit.low is not None else float("-inf")
    high = unit.high if unit.high is not None else float("inf")
    rows = (value < low - SLACK) | (value > high + SLACK)
    return f"the value is outside {low:g} to {high:g}", rows


def _vintages(values: pd.DataFrame, areas: Codes) -> dict[str, "pd.Series[bool]"]:
    """Find codes whose boundaries are not told, or are others than those that are told."""
    drawn = {name: codes for name, codes in areas.items() if name.startswith(SMALL)}
    every = frozenset().union(*drawn.values())
    small = values["area"].isin(every)
    found = {}
    for year in values["boundaries"][small].unique():
        here = small & (values["boundaries"] == year)
        own = frozenset().union(*(codes for name, codes in drawn.items() if name[-4:] == str(year)))
        odd = here & ~values["area"].isin(own)
        if not odd.any():
            continue
        code = values["area"][odd].iloc[0]
        years = " or ".join(sorted({name[-4:] for name, codes in drawn.items() if code in codes}))
        if year:
            rule = f"the code is not of the boundaries of {year} but of {years}; where a file holds"
            found[f"{rule} both, a column has to tell them apart (boundaries_column)"] = odd
        else:
            found[f"the code has no boundaries: say boundaries = {years} in the source"] = odd
    return found


def contradicted(values: pd.DataFrame, unit: Unit) -> "tuple[Flags, pd.Series[float]]":
    """Find published rates that are not what their own count over their own population makes.

    Rounding is no contradiction: neither that of the value, which may be off by one in the last
    digit that its period is printed to, nor that of the counts, to whole numbers, fives, tens,
    hundreds or thousands.

    Returns
    -------
    tuple
        Which rows, and what count over population makes of each row.
    """
    made = unit.scale * values["count"] / values["population"]
    if unit.scale == 1 or not (made.notna() & values["value"].notna()).any():
        # A mean age beside a number of people is no rate of them.
        return np.zeros(len(values), dtype=bool), made
    shares = (
        _step(values["count"]) / values["count"]
        + _step(values["population"]) / (values["population"])
    )
    apart = (values["value"] - made).abs() - made.abs() * shares
    odd = (apart > SLACK) & np.isfinite(made)
    if odd.any():  # to how many digits a period is printed is slow to find, and seldom asked
        digit = values.groupby("period")["value"].transform(last_digit)
        odd &= apart > digit + SLACK
    known = made.notna() & values["value"].notna()
    if not odd.any() and _lean(values[known], made[known]):
        odd = known
    return odd.to_numpy(dtype=bool), made


def _lean(values: pd.DataFrame, made: "pd.Series[float]") -> bool:
    """Tell whether values lie to one side of what their counts make, by more than rounding can.

    Rounding makes some too high and some too low; a rate that is standardised leans one way.
    """
    value, count = values["value"], values["count"]
    if len(values) < FEW or not (count.sum() > 0 and value.abs().sum() > 0):
        return False
    people = values["population"]
    whole = (value * people).sum() / (made * people).sum()
    if abs(whole - 1) <= LEANING:
        return False
    # A sum of n numbers, each off by up to a step, is off by sqrt(n / 3) steps; three of these.
    off = 3 * math.sqrt(len(values) / 3)
    rounding = off * (_step(count) / count.sum() + last_digit(value) / 2 / value.abs().sum())
    return bool(abs(whole - 1) > LEANING + rounding)


def last_digit(values: "pd.Series[float]") -> float:
    """Return one unit of the last decimal to which values are printed: 0.1 for 7.5 and 12.0."""
    known = values.dropna()
    for places in range(DECIMALS):
        if ((known - known.round(places)).abs() < SLACK / 10).all():
            return float(10.0**-places)
    return float(10.0**-DECIMALS)


def _step(counts: "pd.Series[float]") -> float:
    """Return by how much a count may be off because it is rounded."""
    known = counts[counts > 0]
    if len(known) >= FEW:
        for step in STEPS:
            if not (known % step).any():
                return step / 2
    return 0.5


def grossed_up(values: pd.DataFrame) -> bool:
    """Tell counts that a survey was multiplied up to: all of them whole hundreds."""
    known = values["count"][values["count"] > 0]
    return len(known) >= FEW and not (known % 100).any()


def constant(values: pd.DataFrame, areas: Codes) -> str:
    """Name a level of small areas that all have one value; empty if there is none.

    Some figures that are published for small areas repeat one value for a whole authority.
    """
    if len(values) < MANY:
        return ""
    drawn = {name: codes for name, codes in areas.items() if name.startswith(SMALL)}
    level_of = {code: name[:-4] for name, codes in drawn.items() for code in codes}
    level = values["area"].map(level_of)
    if not level.notna().any():
        return ""
    own = values[level.notna() & values["value"].notna()].assign(level=level)
    if own.empty:
        return ""
    keys = [pd.factorize(own[name])[0] for name in ("level", "group", "period")]
    order = np.lexsort(keys)
    first = np.any([np.diff(key[order], prepend=-1) != 0 for key in keys], axis=0)
    starts = np.flatnonzero(first)
    number = own["value"].to_numpy(dtype=float)[order]
    low, high = np.minimum.reduceat(number, starts), np.maximum.reduceat(number, starts)
    same = (np.diff([*starts, len(own)]) >= MANY) & (low == high) & (high != 0)
    for start in starts[same]:
        row = own.iloc[order[start]]
        return f"{row['level']} ({row['group']}, {row['period']}, {row['value']:g})"
    return ""


def proportions(values: "pd.Series[float]", unit: Unit) -> bool:
    """Tell proportions, from 0 to 1, that are called percent."""
    known = values.dropna()
    return unit.high == SHARE and len(known) > 0 and bool(known.max() <= 1 and known.max() > 0)


def calendar_spans(values: pd.DataFrame, source: Source) -> set[tuple[int, int]]:
    """Return the first and last years of periods that are read as several calendar years."""
    if source.periods.style not in (None, PeriodStyle.CALENDAR):
        return set()
    days = set(zip(values["start"], values["end"], strict=True))
    years = {(int(str(start)[:4]), int(str(end)[:4])) for start, end in days}
    return {(first, last) for first, last in years if first < last}


def doubtful_spans(spans: Iterable[tuple[int, int]], *, declared: bool) -> str:
    """Say what is odd about spans of calendar years; empty if nothing is.

    Parameters
    ----------
    spans
        The first and the last year of each period of a source.
    declared
        Whether the source says that they are calendar years: spans of three years and more that
        step by a year are then averages over several years.

    Examples
    --------
    >>> doubtful_spans([(2016, 2017), (2017, 2018)], declared=True)
    '2016-17 and 2017-18 overlap and step by a year, as financial and school years do'
    >>> doubtful_spans([(2010, 2011), (2010, 2012)], declared=True)
    '2010-11 and 2010-12 begin together and end apart, as months of a year do'
    >>> doubtful_spans([(2001, 2003), (2002, 2004)], declared=True)
    ''
    """
    for (first, last), (start, end) in pairwise(sorted(set(spans))):
        both = f"{first}-{last % 100:02} and {start}-{end % 100:02}"
        if first == start and last > first and end <= first // 100 * 100 + MONTHS:
            return f"{both} begin together and end apart, as months of a year do"
        longest = TWO_YEARS if declared else MONTHS
        if start == first + 1 and start <= last and last - first < longest:
            alike = ", as financial and school years do" if last == first + 1 else ""
            return f"{both} overlap and step by a year{alike}"
    return ""


def lacking(areas: Iterable[str], place: Place, known: Iterable[str] = ()) -> list[str]:
    """Name the comparators that a wider source lacks though it has most of their kind.

    A file of one region has no neighbours, and that is seen at a glance; a file of the country
    that has nine of ten neighbours most likely holds the tenth under another code.

    Parameters
    ----------
    areas
        The codes that the source has.
    place
        The place, with the codes of its neighbours and boroughs.
    known
        Codes that the source is known to lack.
    """
    here = set(areas)
    names = {area.code: area.name for area in place.areas}
    found = []
    for kind in (place.neighbours, place.boroughs):
        gone = [code for code in kind if code not in here]
        if len(gone) <= len(kind) / 2:
            found += [f"{names.get(code, '')} ({code})" for code in gone if code not in known]
    return list(dict.fromkeys(found))


def written(doubts: Iterable[Doubt]) -> pd.DataFrame:
    """Put doubts into a table: ``source, rule, text``, each once, in order."""
    rows = [(one.source, one.rule, one.text) for one in sorted(set(doubts))]
    return pd.DataFrame(rows, columns=["source", "rule", "text"])


def told(table: pd.DataFrame) -> Iterator[Doubt]:
    """Read doubts back from a table."""
    for source, rule, text in table.itertuples(index=False, name=None):
        yield Doubt(str(source), str(rule), str(text))
