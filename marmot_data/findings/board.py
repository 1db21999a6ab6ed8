"""One indicator and group, laid out so that any figure is found at once."""

import math
from dataclasses import dataclass, field

import pandas as pd

from marmot_data import statistics
from marmot_data.evidence.gradient import SMALL
from marmot_data.findings.base import View, latest_period, remembered, upto
from marmot_data.findings.lines import stretch_at
from marmot_data.model import Indicator


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One value with all that decides what it may be compared with."""

    area: str
    group: str
    period: str
    start: str
    end: str
    years: float
    value: float
    lower: float
    upper: float
    count: float
    status: str
    note: str
    source: str
    stretch: int

    @property
    def end_year(self) -> int:
        """The year in which its period ends."""
        return int(self.end[:4])

    @property
    def has_range(self) -> bool:
        """Tell whether the figure has a range around it."""
        return not (math.isnan(self.lower) or math.isnan(self.upper))

    @property
    def interval(self) -> statistics.Interval:
        """Return the figure with its range, as the statistics take it."""
        return statistics.Interval.of(self.value, self.lower, self.upper)


@dataclass(slots=True, kw_only=True)
class Board:
    """The figures of one indicator and group: for each area in order of time."""

    view: View
    indicator: str
    entry: Indicator
    group: str
    total: bool
    """true: the values are numbers of people or things, not rates"""
    wards: tuple[str, ...]
    """the wards of the chosen set"""
    runs: dict[str, list[Figure]]
    """area -> its figures up to the chosen year, the oldest first"""
    blanks: dict[tuple[str, str], str]
    """area and period without a figure -> its status"""
    newest: str | None
    """the newest period with ward figures"""
    other_set: bool
    """true: only the other set of wards has figures"""
    names: dict[str, str]
    """area -> its name"""
    small: pd.DataFrame
    """the figures of small areas of one level, newest last"""
    _third: dict[str, tuple[float, float]] | None = field(default=None)

    def at(self, area: str, period: str | None) -> Figure | None:
        """Return an area's figure of a period."""
        return next((one for one in self.runs.get(area, ()) if one.period == period), None)

    def places(self) -> dict[str, tuple[float, float]]:
        """Return each ward's plausible places among the wards, 1 for the highest value."""
        if self._third is None:
            found = [one for ward in self.wards if (one := self.at(ward, self.newest))]
            ranked = statistics.rank_range(
                [one.value for one in found],
                [one.lower for one in found],
                [one.upper for one in found],
            )
            self._third = {
                one.area: (float(low), float(high))
                for one, low, high in zip(found, ranked.lower, ranked.upper, strict=True)
            }
        return self._third


def board(
    view: View,
    indicator: str,
    group: str | None = None,
    areas: tuple[str, ...] | None = None,
) -> Board:
    """Lay out an indicator's figures up to the chosen year, for one group of people.

    Parameters
    ----------
    view, indicator, group
        What is asked for; the group is the chosen one or the indicator's first.
    areas
        Only these areas; none: the wards of the chosen set, with city, region and England.
    """
    shown = group or view.group(indicator)
    wards = tuple(view.data.wards(int(view.selection.boundaries)).index)
    newest, other_set = newest_period(view, indicator, shown)
    known = figures_of(view, indicator, shown)
    every = [one for area in areas or sorted([*wards, *_wide(view)]) for one in known.get(area, ())]
    kept = [one for one in every if view.last_year is None or one.end_year <= view.last_year]
    if areas is None and newest not in {one.period for one in kept}:
        kept += [one for one in every if one.period == newest]
    runs: dict[str, list[Figure]] = {}
    for one in kept:
        if not math.isnan(one.value):
            runs.setdefault(one.area, []).append(one)
    return Board(
        view=view,
        indicator=indicator,
        entry=view.indicator(indicator),
        group=shown,
        total=view.catalogue.unit(indicator).total,
        wards=areas or wards,
        runs=runs,
        blanks={(one.area, one.period): one.status for one in kept if math.isnan(one.value)},
        newest=newest,
        other_set=other_set,
        names=view.data.names,
        small=small_figures(view, indicator, shown),
    )


@remembered("year", "boundaries")
def newest_period(view: View, indicator: str, group: str) -> tuple[str | None, bool]:
    """Return the newest period with ward figures, and whether only the other set has any."""
    values = _of_group(view, indicator, group)
    everywhere = values[(values["level"] == "ward") & values["value"].notna()]
    wards = view.data.wards(int(view.selection.boundaries)).index
    here = everywhere[everywhere["area"].isin(wards)]
    return latest_period(here, view.last_year), here.empty and not everywhere.empty


@remembered("year")
def small_figures(view: View, indicator: str, group: str) -> pd.DataFrame:
    """Return the figures of the smallest areas that have any, the newest period last."""
    values = _of_group(view, indicator, group)
    known = values[values["level"].isin(SMALL) & values["value"].notna()]
    known = upto(known, view.last_year).sort_values(["end", "start"])
    newest = known[known["period"] == latest_period(known, None)]
    level = "lsoa" if (newest["level"] == "lsoa").any() else "msoa"
    return known[known["level"] == level]


def _of_group(view: View, indicator: str, group: str) -> pd.DataFrame:
    values = view.data.values(indicator)
    return values[values["group"] == group]


def _wide(view: View) -> tuple[str, ...]:
    return view.place.authority, view.place.region, view.place.country


@remembered()
def figures_of(view: View, indicator: str, group: str) -> dict[str, list[Figure]]:
    """Return the figures of every area, each in order of time (shared; do not change them)."""
    return figures_by_area(view.indicator(indicator), _of_group(view, indicator, group))


def figures_by_area(entry: Indicator, values: pd.DataFrame) -> dict[str, list[Figure]]:
    """Turn rows into figures, for each area in order of time, numbered by comparable stretch.

    Where nothing was published, a figure has no value.
    """
    values = values.sort_values(["area", "end", "start"])
    found: dict[str, list[Figure]] = {}
    columns = [values[name].tolist() for name in COLUMNS]
    for year, *row in zip(values["end_year"].tolist(), *columns, strict=True):
        parts = dict(zip(COLUMNS, row, strict=True))
        one = Figure(**parts, stretch=stretch_at(entry, year))
        found.setdefault(one.area, []).append(one)
    return found


COLUMNS = (
    "area",
    "group",
    "period",
    "start",
    "end",
    "years",
    "value",
    "lower",
    "upper",
    "count",
    "status",
    "note",
    "source",
)
