"""The gradient of deprivation: small areas in order, cut into fifths, and a line through them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.catalogue.indicators import Edition
from marmot_data.catalogue.schema import Level, Polarity, Status, Unit
from marmot_data.evidence.gaps import Gap
from marmot_data.evidence.series import Figure, Figures, Terms

FIFTHS = 5
FEWEST_AREAS = 25
"""five small areas in each fifth"""
SMALL = (Level.LSOA.value, Level.MSOA.value)
"""the levels of small areas, the smallest first"""
FOLLOWED = Level.MSOA.value
"""the level on which a change is told: its areas are the same at all periods"""
PER_CENT = 100


class NoGradientError(Exception):
    """No line can be drawn through the fifths, for a named reason."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The small areas of a place by their score in one edition of the deprivation index."""

    place: str
    """code of the area whose parts they are"""
    edition: str
    scores: "pd.Series[float]"
    """area -> its score, higher where deprivation is"""
    source: str
    """id of the source of that edition"""
    people: "pd.Series[float]"
    """area -> its residents, for figures that bring no number of people of their own"""
    people_year: int
    """the year of those residents"""

    @classmethod
    def of(
        cls, place: str, index: pd.DataFrame, edition: str, counted: pd.DataFrame, year: int
    ) -> "Ranking":
        """Put small areas in order.

        Parameters
        ----------
        place
            Code of the area whose parts they are.
        index, edition
            Rows of the index (area, period, value, source), and the edition to take.
        counted, year
            Rows of residents (area, end_year, value), of which the year nearest to this is taken.
        """
        own = index[(index["period"] == edition) & index["value"].notna()]
        own = own.drop_duplicates("area").set_index("area")
        counted = counted[counted["value"].notna()]
        nearest = min(counted["end_year"].tolist(), key=lambda one: abs(one - year), default=year)
        people = counted[counted["end_year"] == nearest].drop_duplicates("area").set_index("area")
        return cls(
            place=place,
            edition=edition,
            scores=own["value"],
            source="" if own.empty else str(own["source"].iloc[0]),
            people=people["value"],
            people_year=int(nearest),
        )

    def covers(self, areas: Iterable[str]) -> bool:
        """Tell whether each of the areas has a score."""
        return set(areas) <= set(self.scores.index)


def edition_for(editions: Sequence[Edition], start: str, end: str) -> str:
    """Return the edition of the index that goes with a period, by the year of its middle.

    A period before the first edition goes with the first, one after the last with the last.
    """
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    middle = (first + (last - first) / 2).year
    begun = [one for one in editions if one.first is None or one.first <= middle]
    return (begun[-1] if begun else editions[0]).period


def ranked(at: pd.DataFrame, ranking: Ranking) -> pd.DataFrame:
    """Keep the rows of the smallest areas of which every one has a place in the ranking."""
    for level in SMALL:
        own = at[at["level"] == level]
        if len(own) and ranking.covers(own["area"]):
            return own.drop_duplicates("area")
    return at.iloc[:0]


def followed(values: pd.DataFrame) -> pd.DataFrame:
    """Keep what a change of a gap is told on: the periods in which the same areas have figures.

    The areas are always of one level. A period that lacks some of them is left out.
    """
    own = values[(values["level"] == FOLLOWED) & values["value"].notna()]
    held = own.groupby("period")["area"].transform("nunique")
    return own[held == own["area"].nunique()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gradient:
    """The fifths of small areas at one period, most deprived first, and the gap along them."""

    edition: str
    """of the deprivation index that puts the areas in order"""
    level: str
    """of the small areas"""
    fifths: statistics.Interval
    """five values, with limits only where they measure chance"""
    ends: tuple[float, float]
    """the line at the very bottom and the very top of the city"""
    gap: Gap
    """above 0 where the most deprived are at a disadvantage"""

    @property
    def mean(self) -> float:
        """The average of all areas."""
        return self.gap.figure.value


def gradient_of(terms: Terms, unit: Unit, at: pd.DataFrame, ranking: Ranking) -> Gradient:
    """Cut small areas into fifths by deprivation and draw a line through them.

    Counts of a fifth are added up where they are all held; otherwise the areas' figures are
    averaged by their people. A share goes through the log odds and a rate through the logarithm,
    so that the line stays where such figures can be.

    Parameters
    ----------
    terms, unit
        Of the indicator.
    at
        Rows of one period, level and group of people (`series.COLUMNS` and ``end_year``).
    ranking
        The areas in order, by the edition of the index that goes with the period.

    Raises
    ------
    NoGradientError
        If the areas are too few or without a place in the ranking, or if no line fits.
    """
    at = at[at["value"].notna()]
    if not ranking.covers(at["area"]):
        raise NoGradientError("no_ranking")
    if at["area"].nunique() < FEWEST_AREAS:
        raise NoGradientError("too_few_areas")
    figures = [run[0] for run in Figures.of(terms, at).runs.values()]
    tests = all(one.tests for one in figures)
    at = at.drop_duplicates("area").set_index("area")
    fifths = _fifths(unit, at, ranking, tests=tests)
    slope, ends = _slope(unit, fifths)
    mean = float(np.average(fifths.interval.value, weights=fifths.populations))
    standing = _standing(figures, ranking.place, mean)
    return Gradient(
        edition=ranking.edition,
        level=standing.level,
        fifths=fifths.interval,
        ends=ends,
        gap=_gap(terms, unit, slope, standing, frozenset(at.index)),
    )


def _fifths(unit: Unit, at: pd.DataFrame, ranking: Ranking, *, tests: bool) -> statistics.Gradient:
    """Give the figure of each fifth, with limits only where those of the areas measure chance."""
    scores = ranking.scores.reindex(at.index)
    if _kind(unit) != "other" and at[["count", "population"]].notna().all(axis=None):
        made = _of_counts(unit, at, scores)
    else:
        people = at["population"].fillna(ranking.people)
        made = statistics.gradient_of_estimates(
            at["value"].to_numpy(),
            at["lower"].to_numpy(),
            at["upper"].to_numpy(),
            people.to_numpy(),
            scores.to_numpy(),
            groups=FIFTHS,
        )
    if tests:
        return made
    return replace(made, interval=statistics.Interval.without_limits(made.interval.value))


def _of_counts(unit: Unit, at: pd.DataFrame, scores: "pd.Series[float]") -> statistics.Gradient:
    """Add up counts and people of each fifth: a share for percentages, else a rate."""
    kind = _kind(unit)
    made = statistics.gradient(
        at["count"].to_numpy(),
        at["population"].to_numpy(),
        scores.to_numpy(),
        kind=kind,
        per=unit.scale,
        groups=FIFTHS,
    )
    return replace(made, interval=made.interval.times(PER_CENT)) if kind == "proportion" else made


def _slope(unit: Unit, fifths: statistics.Gradient) -> tuple[statistics.Slope, tuple[float, float]]:
    """Fit the line, and refuse one that leaves the values that the unit can have."""
    kind = _kind(unit)
    per = PER_CENT if kind == "proportion" else 1.0
    made = fifths.interval.times(1 / per)
    ranged = bool(np.isfinite(made.lower).all())
    known = (made.value, made.lower, made.upper) if ranged else (made.value,)
    if not _inside(known, *OPEN_ENDS[kind]):
        raise NoGradientError("no_line")
    slope = statistics.slope_index(
        made.value,
        fifths.populations,
        lower=made.lower if ranged else None,
        upper=made.upper if ranged else None,
        kind=kind,
        transform=kind != "other",
        multiplier=per,
    )
    # With a multiplier of 1 or a transformed line the intercept is in the unit of the figures.
    start = float(slope.intercept)
    ends = (start, start + float(slope.sii))
    if any(
        (unit.low is not None and end < unit.low) or (unit.high is not None and end > unit.high)
        for end in ends
    ):
        raise NoGradientError("no_line")
    return slope, ends


OPEN_ENDS = {"proportion": (0.0, 1.0), "rate": (0.0, np.inf), "other": (-np.inf, np.inf)}
"""between which values have log odds or a logarithm; the ends themselves have none"""


def _inside(arrays: Iterable["np.ndarray[Any, Any]"], low: float, high: float) -> bool:
    return all(bool(((each > low) & (each < high)).all()) for each in arrays)


def _kind(unit: Unit) -> str:
    """Name the scale on which the line is straight."""
    if unit.scale == PER_CENT:
        return "proportion"
    return "other" if unit.scale == 1 else "rate"


def _standing(figures: Sequence[Figure], place: str, mean: float) -> Figure:
    """Return one figure for all areas: as weak as the weakest of them, with the note of any."""
    weak = min(figures, key=lambda one: one.tests)
    estimated = any(one.status == Status.ESTIMATED.value for one in figures)
    return replace(
        weak,
        area=place,
        value=mean,
        lower=np.nan,
        upper=np.nan,
        count=np.nan,
        population=np.nan,
        status=Status.ESTIMATED.value if estimated else weak.status,
        note=next((one.note for one in figures if one.note), ""),
    )


def _gap(
    terms: Terms, unit: Unit, slope: statistics.Slope, figure: Figure, areas: frozenset[str]
) -> Gap:
    """Turn the slope so that a gap above 0 is to the disadvantage of the most deprived."""
    higher_is_good = terms.polarity is Polarity.HIGHER
    sign = 1.0 if higher_is_good else -1.0
    low, high = sorted((sign * float(slope.sii_lower), sign * float(slope.sii_upper)))
    ratio = float(slope.rii)
    if unit.low != 0 or not 0 < ratio < np.inf:
        ratio = np.nan
    return Gap(
        figure=figure,
        size=statistics.Interval.of(sign * float(slope.sii), low, high),
        ratio=ratio if higher_is_good else 1 / ratio,
        areas=areas,
    )
