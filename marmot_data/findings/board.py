"""One indicator and group, laid out so that any figure is found at once."""

import math
from dataclasses import dataclass, field

import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import View, latest_period, upto
from marmot_data.findings.ladder import SMALL
from marmot_data.findings.lines import stretches
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
    entry = view.indicator(indicator)
    shown = group or view.group(indicator)
    values = view.data.values(indicator)
    values = values[values["group"] == shown]
    wards = tuple(view.data.wards(int(view.selection.boundaries)).index)
    everywhere = values[(values["level"] == "ward") & values["value"].notna()]
    here = everywhere[everywhere["area"].isin(wards)]
    own = values[values["area"].isin(areas or [*wards, *_wide(view)])]
    newest = latest_period(here, view.last_year)
    kept = upto(own, view.last_year)
    if areas is None and newest is not None and newest not in set(kept["period"]):
        kept = pd.concat([kept, own[own["period"] == newest]])
    kept = kept.sort_values(["area", "end", "start"])
    blank = kept[kept["value"].isna()]
    return Board(
        view=view,
        indicator=indicator,
        entry=entry,
        group=shown,
        total=view.catalogue.unit(indicator).total,
        wards=areas or wards,
        runs=figures_by_area(entry, kept),
        blanks={
            (area, period): status
            for area, period, status in zip(
                blank["area"], blank["period"], blank["status"], strict=True
            )
        },
        newest=newest,
        other_set=here.empty and not everywhere.empty,
        names=dict(zip(view.data.areas.index, view.data.areas["name"], strict=True)),
        small=_small(view, values),
    )


def _small(view: View, values: pd.DataFrame) -> pd.DataFrame:
    """Return the figures of the smallest areas that have any, the newest period last."""
    known = values[values["level"].isin(SMALL) & values["value"].notna()]
    known = upto(known, view.last_year).sort_values(["end", "start"])
    newest = known[known["period"] == latest_period(known, None)]
    level = "lsoa" if (newest["level"] == "lsoa").any() else "msoa"
    return known[known["level"] == level]


def _wide(view: View) -> tuple[str, ...]:
    return view.place.authority, view.place.region, view.place.country


def figures_by_area(entry: Indicator, values: pd.DataFrame) -> dict[str, list[Figure]]:
    """Turn rows sorted by area and time into figures, numbered by comparable stretch."""
    known = values[values["value"].notna()].drop_duplicates(["area", "period"])
    found: dict[str, list[Figure]] = {}
    for area, own in known.groupby("area", sort=False):
        columns = [own[name].tolist() for name in COLUMNS]
        numbers = stretches(entry, own).tolist()
        found[str(area)] = [
            Figure(**dict(zip(COLUMNS, row, strict=True)), stretch=number)
            for number, *row in zip(numbers, *columns, strict=True)
        ]
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
