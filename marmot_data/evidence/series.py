"""Figures in order of time: which is the newest, which the earlier, which may stand together."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from marmot_data import statistics
from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.schema import Basis, Kind, Level, Polarity

WIDE = (Level.CITY.value, Level.REGION.value, Level.COUNTRY.value)
"""levels whose areas have series of one usual length; others may have a single figure"""
DAYS_A_YEAR = 365.25
DAY = 0.1
"""years of a figure that was taken on one day or over one month"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What of an indicator decides what may be said of its figures."""

    polarity: Polarity
    decimals: int
    comparable: bool = True
    """false: figures of different periods are never set against each other"""
    whole_areas: bool = False
    """true: whole small areas are in or out by a cut-off, so one that crosses it moves a ward"""
    follows_age: bool = False
    """true: not standardised for age, so neither way is better"""
    total: bool = False
    """true: a number of people or things, which is larger where more people live"""
    parts: bool = False
    """true: its groups are parts of a whole and are never set against each other"""
    least: float | None = None
    """the smallest difference worth a word, in the unit of the figures"""
    least_part: float | None = None
    """the same as a part of the figure; with both, the smaller counts"""
    breaks: tuple[int, ...] = ()
    """the years in which the first periods of new series end"""
    barred: frozenset[str] = frozenset()
    """notes whose values are never set against another period"""
    disowned: frozenset[str] = frozenset()
    """notes whose values are never the base of a change"""

    @property
    def judges(self) -> bool:
        """Whether one way is better, so that a tested difference is called better or worse."""
        return self.polarity is not Polarity.NEITHER and not self.follows_age

    @classmethod
    def of(cls, catalogue: Catalogue, indicator: str) -> "Terms":
        """Collect the terms of an indicator from its entry and the rules of the front page.

        What only describes the setting in which people live is neither better nor worse.
        """
        entry, unit = catalogue.indicators[indicator], catalogue.unit(indicator)
        return cls(
            polarity=Polarity.NEITHER if entry.kind is Kind.CONTEXT else entry.polarity,
            decimals=entry.decimals,
            comparable=entry.comparable,
            whole_areas=entry.whole_areas,
            follows_age=entry.follows_age,
            total=unit.total,
            parts=entry.parts_of_whole,
            least=entry.least or unit.least,
            least_part=None if entry.least else unit.least_part,
            breaks=break_years(entry),
            barred=frozenset(catalogue.front.no_change),
            disowned=frozenset(catalogue.front.no_base),
        )

    def slight(self, size: float, *values: float) -> bool:
        """Tell whether a difference is too small for a word.

        Of a quarter of a per cent more nobody would say that it is more. A unit has a smallest
        difference worth a word, such as half a percentage point, or a part of the figure, such as
        one in fifty. Percentages have both: half a point is little beside 60% and much beside 3%.
        From 10% on it is half a point for all, so that the same change of two areas that are told
        side by side gets the same word.

        Parameters
        ----------
        size
            The difference as printed.
        values
            The figures that differ; the part is one of the larger.
        """
        return abs(size) < self.worth_a_word(values)

    def worth_a_word(self, values: Iterable[float]) -> float:
        """Return the smallest difference between such figures that is worth a word; 0: any is."""
        part = self.least_part and self.least_part * max(map(abs, values), default=0.0)
        return min((one for one in (self.least, part) if one is not None), default=0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One value with all that decides what it may be compared with."""

    area: str
    level: str
    group: str
    period: str
    start: str
    end: str
    years: float
    value: float
    lower: float
    upper: float
    count: float
    population: float
    status: str
    note: str
    source: str
    basis: str
    route: str
    page: str
    stretch: int = 0
    """number of the unbroken series it belongs to"""

    @property
    def end_year(self) -> int:
        """The year in which its period ends."""
        return int(self.end[:4])

    @property
    def middle(self) -> float:
        """The middle of its period, as a decimal year."""
        first, last = date.fromisoformat(self.start), date.fromisoformat(self.end)
        day = first + (last - first) // 2
        return round(day.year + (day.timetuple().tm_yday - 0.5) / DAYS_A_YEAR, 2)

    @property
    def has_range(self) -> bool:
        """Tell whether the figure has a range around it."""
        return not (math.isnan(self.lower) or math.isnan(self.upper))

    @property
    def tests(self) -> bool:
        """Tell whether its range measures chance, so that a difference can be tested."""
        return self.has_range and self.basis in TESTED_BASES

    @property
    def interval(self) -> statistics.Interval:
        """Return the figure with its range, as the statistics take it."""
        return statistics.Interval.of(self.value, self.lower, self.upper)


TESTED_BASES = frozenset({Basis.COUNT.value, Basis.SURVEY.value, Basis.ESTIMATE.value})
"""the ranges of a model or of an index are no range of chance"""
NEARLY_ALL = 0.9
"""part of the areas that ever have a figure at once: with fewer a period is not shown of them"""
COLUMNS = (
    *("area", "level", "group", "period", "start", "end", "years", "value", "lower", "upper"),
    *("count", "population", "status", "note", "source", "basis", "route", "page"),
)
Run = Sequence[Figure]
"""figures of one area and group with a value, the oldest first"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of one indicator and group, laid out so that any is found at once."""

    terms: Terms
    runs: Mapping[str, Run]
    """area -> its figures with a value, the oldest first"""
    blanks: Mapping[tuple[str, str], Figure]
    """area and period -> a figure without a value, which says why"""

    @classmethod
    def of(cls, terms: Terms, values: pd.DataFrame) -> "Figures":
        """Lay out rows of values (`COLUMNS` and ``end_year``) of one group of people."""
        values = values.sort_values(["area", "end", "start"])
        runs: dict[str, list[Figure]] = {}
        blanks: dict[tuple[str, str], Figure] = {}
        columns = [values[name].tolist() for name in COLUMNS]
        for year, *row in zip(values["end_year"].tolist(), *columns, strict=True):
            parts = dict(zip(COLUMNS, row, strict=True))
            one = Figure(**parts, stretch=stretch_of(terms, year))
            if math.isnan(one.value):
                blanks[one.area, one.period] = one
            else:
                runs.setdefault(one.area, []).append(one)
        return cls(terms=terms, runs=runs, blanks=blanks)

    def run(self, area: str, upto: int | None = None) -> Run:
        """Return an area's figures up to a year, the oldest first."""
        return up_to(self.runs.get(area, ()), upto)

    def at(self, area: str, period: str | None) -> Figure | None:
        """Return an area's figure of a period."""
        return next((one for one in self.runs.get(area, ()) if one.period == period), None)

    def newest_period(self, areas: Iterable[str], upto: int | None = None) -> str | None:
        """Return the newest period up to a year in which one of the areas has a figure.

        If all are later, the oldest there is; none if there is none at all.
        """
        every = [one for area in areas for one in self.runs.get(area, ())]
        if not every:
            return None
        reached = up_to(every, upto)
        chosen = max(reached, key=_in_time) if reached else min(every, key=_in_time)
        return chosen.period

    def whole_periods(self, areas: Iterable[str]) -> list[str]:
        """Return the periods in which nearly all areas have a figure, the oldest first.

        A period with few of them would look, on a map, as if the others had nothing to show.
        """
        every = [one for area in areas for one in self.runs.get(area, ())]
        if not every:
            return []
        counts = Counter((one.end, one.start, one.period) for one in every)
        most = max(counts.values())
        return [key[2] for key in sorted(counts) if counts[key] >= NEARLY_ALL * most]

    def common_period(self, areas: Iterable[str], upto: int | None = None) -> str | None:
        """Return the newest of the periods in which most of the areas have a figure."""
        every = [one for area in areas for one in self.run(area, upto)]
        if not every:
            return None
        counts = Counter((one.end, one.start, one.period) for one in every)
        most = max(counts.values())
        return max(key for key, count in counts.items() if count == most)[2]


def _in_time(one: Figure) -> tuple[str, str]:
    return one.end, one.start


def up_to(run: Run, year: int | None) -> Run:
    """Keep the figures whose period had ended by a year (all without one)."""
    return run if year is None else [one for one in run if one.end_year <= year]


def steady(run: Run, usual: float | None = None) -> Run:
    """Keep the figures of the usual length of period, where areas publish more than one length.

    Parameters
    ----------
    run
        An area's figures.
    usual
        The usual length, if it is that of several areas together (`usual_length`).
    """
    if not run or run[0].level not in WIDE:
        return run
    usual = usual_length(run) if usual is None else usual
    return [one for one in run if usual is None or alike_in_length(one.years, usual)]


def usual_length(figures: Iterable[Figure]) -> float | None:
    """Return the length in years that most periods of the wide areas have; none without any."""
    counts = Counter(one.years for one in figures if one.level in WIDE)
    return max(counts, key=lambda years: (counts[years], years)) if counts else None


def unbroken(terms: Terms, run: Run) -> Run:
    """Keep the newest figure and those before it that belong to the same unbroken series."""
    if not run:
        return run
    *before, now = run
    return [*(one for one in before if why_not(terms, now, one) in UNBROKEN), now]


UNBROKEN = ("", "overlap", "whole_areas")
"""why two figures of one and the same series may not be set against each other, if at all"""


def alike_in_length(one: float, other: float) -> bool:
    """Tell whether two periods are about equally long; a part of a year goes with a year."""
    return one == other or (one <= 1 and other <= 1 and DAY not in (one, other))


def stretch_of(terms: Terms, end_year: int) -> int:
    """Return the number of the unbroken series to which a year belongs."""
    return sum(end_year >= year for year in terms.breaks)


def break_years(entry: Indicator) -> tuple[int, ...]:
    """Return the years in which the first periods after each break end."""
    return tuple(_end_year(one.at) for one in entry.breaks)


def _end_year(label: str) -> int:
    """Return the year in which a period ends, from its label."""
    first, sep, last = label.replace("/", "-").partition("-")
    return int(first[:2] + last) if sep else int(first)


def earlier(
    terms: Terms, run: Run, now: Figure, *, year: int | None = None, baseline: int | None = None
) -> Figure | None:
    """Return the figure with which a change is told.

    Parameters
    ----------
    terms, run
        The indicator's terms, and the area's figures in order of time.
    now
        The later figure.
    year
        The reader's year of comparison: the newest figure up to it. None: the first figure since
        the baseline that may be set against the later one, else the first one before it, else
        the last that may not, so that the reason can be told.
    baseline
        The year from which change is told if there is a choice.
    """
    before = [one for one in run if one.end < now.end]
    if year is not None:
        asked = up_to(before, year)
        return asked[-1] if asked else None
    fit = [one for one in before if not why_not(terms, now, one)]
    since = [one for one in fit if baseline is None or one.end_year >= baseline]
    return next(iter([*since, *fit, *before[-1:]]), None)


def why_not(terms: Terms, now: Figure, then: Figure) -> str:
    """Say why two figures of one area may not be set against each other; empty if they may."""
    rules = (
        ("order", then.end >= now.end),
        ("not_comparable", not terms.comparable),
        ("break", now.stretch != then.stretch),
        ("mixed", _making(now) != _making(then)),
        ("note", bool({now.note, then.note} & terms.barred)),
        ("disowned", bool({now.note, then.note} & terms.disowned)),
        ("lengths", not alike_in_length(now.years, then.years)),
        ("overlap", then.end >= now.start),
        ("whole_areas", terms.whole_areas and now.level not in WIDE),
    )
    return next((reason for reason, holds in rules if holds), "")


def _making(one: Figure) -> str:
    """Return the way of making that has to be the same for two figures to be set together."""
    return SAME_MAKING.get(one.route, one.route)


SAME_MAKING = {"carried_over": "published", "compiled": "published"}
"""printed for the same ground under an older code, or divided by whoever copied the printed counts:
made as if printed for it"""
