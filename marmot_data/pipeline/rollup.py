"""From small areas to wards: means, ratios and sums, each with its status and its range.

A ward's figure needs all of its parts: if one is held back or missing, the ward has no figure,
because a sum over the others would be too low.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data.catalogue.indicators import Series
from marmot_data.catalogue.places import Place
from marmot_data.catalogue.schema import Level, Rollup, Route, Status, Unit
from marmot_data.pipeline.grid import Grid, Parts, gathered
from marmot_data.pipeline.limits import Table, of_share, ratio
from marmot_data.pipeline.residents import Residents
from marmot_data.rules import KEY

Z = 1.959964


@dataclass(frozen=True, slots=True)
class Move:
    """A way from small areas to larger ones."""

    small: str
    large: str
    boundaries: int
    """vintage of the large areas"""
    status: Status
    route: Route


def _whole(small: str, large: str, boundaries: int = 0) -> Move:
    """Make the way between areas that fit into each other, so that none is split on it."""
    return Move(small, large, boundaries, Status.AGGREGATED, Route.FROM_PARTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mover:
    """Moves figures of small areas to wards, middle-sized areas and the city."""

    place: Place
    residents: Residents
    deprivation: "pd.Series[float]"
    """score of each small area (LSOA 2011), for the error of moving figures of larger areas"""

    def moved(
        self, values: pd.DataFrame, series: Series, levels: dict[str, str], unit: Unit
    ) -> pd.DataFrame:
        """Return the figures of all larger areas that can be made of these values.

        Parameters
        ----------
        values
            Rows of one series (`VALUE_COLUMNS`).
        series
            The catalogue's entry: how to put small areas together.
        levels
            Code -> level of every known area.
        unit
            What the figures count.
        """
        values = values.drop_duplicates(KEY)
        by = [[levels.get(area, "") for area in values["area"]], values["boundaries"]]
        sets = {key: rows for key, rows in values.groupby(by) if rows["value"].notna().any()}
        grids: dict[str, Grid] = {}
        parts = []
        for level, year, move in self._moves():
            if (level.value, year) not in sets:
                continue
            if move.small not in grids:
                areas = list(self.residents.people(move.small).index)
                grids[move.small] = Grid.of(sets[level.value, year], areas)
            parts.append(self._one(grids[move.small], move, series, unit))
        return pd.concat(parts, ignore_index=True) if parts else values.iloc[:0]

    def _moves(self) -> Iterator[tuple[Level, int, Move]]:
        """List every way: the level and vintage it starts from, and where it leads."""
        wards = [one.year for one in self.place.wards]
        middle = next((a.year for a in self.place.small_areas if a.level is Level.MSOA), 0)
        for small in self.place.small_areas:
            if small.level is Level.LSOA:
                own = f"lsoa{small.year}"
                yield Level.LSOA, small.year, _whole(own, "msoa", middle)
                yield Level.LSOA, small.year, _whole(own, "city")
                for ward in wards:
                    move = Move(own, f"ward{ward}", ward, Status.AGGREGATED, Route.FROM_LSOA)
                    yield Level.LSOA, small.year, move
        for ward in wards:
            move = Move("msoa", f"ward{ward}", ward, Status.ESTIMATED, Route.FROM_MSOA)
            yield Level.MSOA, middle, move
        yield Level.MSOA, middle, _whole("msoa", "city")
        yield Level.CONSTITUENCY, 0, _whole("constituency", "city")
        old, *later = wards
        for ward in later:
            move = Move(f"ward{old}", f"ward{ward}", ward, Status.ESTIMATED, Route.FROM_OLD_WARD)
            yield Level.WARD, old, move
        yield Level.WARD, old, _whole(f"ward{old}", "city")

    def _one(self, small: Grid, move: Move, series: Series, unit: Unit) -> pd.DataFrame:
        shares = self.residents.shares(move.small, move.large)
        people = self.residents.people(move.small).reindex(shares.columns)
        crowd = np.asarray(people, dtype=np.float64)
        parts, status = shares.to_numpy(), move.status
        made = put_together(small, parts, crowd, series, unit)
        if series.rollup is Rollup.MEAN and not move.small.startswith(Level.LSOA.value):
            status = Status.ESTIMATED  # the weights of so few parts tell
        if move.status is Status.ESTIMATED and series.rollup is not Rollup.SUM:
            made = self._widened(made, small, move, unit)
        about, reasons = small.columns, frozenset(series.without.values())
        if series.rollup_note:
            own = about["note"].isin(reasons)
            about = about.assign(note=about["note"].where(own, series.rollup_note))
        # What is made of a figure that is flagged carries the flag.
        flags = [
            (int(large), column, flag)
            for area, column, flag in small.flags
            for large in np.flatnonzero(parts[:, area] > 0)
        ]
        found = Grid(list(shares.index), about, made, flags)
        return found.rows(status_of(series, status), move.route, move.boundaries, reasons)

    def _widened(
        self, made: Mapping[str, Table], small: Grid, move: Move, unit: Unit
    ) -> Mapping[str, Table]:
        """Add the error of moving to the range of each figure.

        Deprivation is known for LSOAs, so each ward's score can be made directly and by way of
        the areas that the figures are moved from. The root mean square of the two scores'
        difference, times the slope of the figure on deprivation over those areas, is the error
        that a ward's figure would have if it varied inside them as deprivation does. What is made
        of figures without a range gets none: that error alone would be too narrow a one.
        """
        scores = self._scores(move.small).reindex(list(small.areas))
        by_small = np.asarray(scores, dtype=np.float64)
        slopes = [_slope(by_small, column) for column in small.numbers["value"].T]
        wide = Z * self._missed(move) * np.abs(np.array(slopes))
        value = made["value"]
        below = np.hypot(value - made["lower"], wide)
        above = np.hypot(made["upper"] - value, wide)
        low = -np.inf if unit.low is None else unit.low
        high = np.inf if unit.high is None else unit.high
        limits = {"lower": np.maximum(value - below, low), "upper": np.minimum(value + above, high)}
        return {**made, **limits}

    def _missed(self, move: Move) -> float:
        """Return by how much a ward's score is off when it is made by way of larger areas."""
        middle = self._scores(move.small)
        shares = self.residents.shares(move.small, move.large)
        people = self.residents.people(move.small).reindex(shares.columns)
        by_way = (shares @ (people * middle.reindex(shares.columns))) / (shares @ people)
        direct = self._scores(move.large)
        return float(np.sqrt(((direct - by_way) ** 2).mean()))

    def _scores(self, areas: str) -> "pd.Series[float]":
        """Return the deprivation score of areas made of the small areas of 2011."""
        shares = self.residents.shares("lsoa2011", areas)
        people = self.residents.people("lsoa2011").reindex(shares.columns)
        score = self.deprivation.reindex(shares.columns)
        found: pd.Series[float] = (shares @ (people * score)) / (shares @ people)
        return found


def put_together(
    small: Grid, shares: Parts, crowd: Table, series: Series, unit: Unit
) -> Mapping[str, Table]:
    """Make the figures of larger areas from those of small ones, as the series says.

    Parameters
    ----------
    small
        The figures of the small areas.
    shares
        A row per large area, a column per small one: which part of its residents lives there.
    crowd
        The residents of each small area, which weigh where the figures bring no population.
    series, unit
        The catalogue's entries.

    Returns
    -------
    mapping
        value, lower, upper, count and population, each large areas x columns.
    """
    if series.rollup is not Rollup.MEAN:
        return _added(small, shares, series, unit)
    made = _averaged(small, shares, crowd)
    if series.rounded:
        limits = of_share(made["value"], made["population"], series.rounded, unit)
        made = {**made, **limits}
    return made


def status_of(series: Series, status: Status) -> Status:
    """Say how what is built of a series counts: what is made of estimates is one too."""
    if series.status is Status.ESTIMATED:
        status = Status.ESTIMATED
    return series.rollup_status or status


def _averaged(small: Grid, shares: Parts, crowd: Table) -> Mapping[str, Table]:
    """Average values by people, with the range of the parts.

    The weights are the population that comes with the figures, else the residents of the last
    census (``crowd``).
    """
    value, people = small.numbers["value"], small.numbers["population"]
    known = bool(np.isfinite(people).any())
    if not known:
        people = np.repeat(crowd[:, np.newaxis], value.shape[1], axis=1)
    half = (small.numbers["upper"] - small.numbers["lower"]) / 2
    total = gathered(shares, people)
    mean = gathered(shares, people * value) / total
    spread = np.sqrt(gathered(shares**2, (people * half) ** 2)) / total
    blank = np.full_like(mean, np.nan)
    return {
        "value": mean,
        "lower": mean - spread,
        "upper": mean + spread,
        "count": blank,
        "population": total if known else blank,
    }


def _added(small: Grid, shares: Parts, series: Series, unit: Unit) -> Mapping[str, Table]:
    """Add up counts and populations; a ratio also gets its value and its range."""
    count, population = small.numbers["count"], small.numbers["population"]
    if series.rollup is Rollup.SUM:
        count = np.where(np.isnan(count), small.numbers["value"], count)
    if series.may_lack:
        count, population = _without_blanks(shares, count, population, series.may_lack)
    else:
        count, population = gathered(shares, count), gathered(shares, population)
    blank = np.full_like(count, np.nan)
    made = {"value": count, "lower": blank, "upper": blank}
    if series.rollup is Rollup.RATIO:
        made = ratio(count, population, unit)
    return {**made, "count": count, "population": population}


def _without_blanks(
    shares: Parts, count: Table, population: Table, may_lack: float
) -> tuple[Table, Table]:
    """Add up the parts whose count is known, where the others hold few enough people."""
    known = np.isfinite(count)
    people = gathered(shares, np.where(known, population, 0.0))
    whole = gathered(shares, population)
    enough = people >= (1 - may_lack) * whole
    counted = gathered(shares, np.where(known, count, 0.0))
    return np.where(enough, counted, np.nan), np.where(enough, people, whole)


def _slope(score: Table, value: Table) -> float:
    """Return by how much the figure changes with each point of deprivation."""
    both = np.isfinite(score) & np.isfinite(value)
    spread = score[both] - score[both].mean() if both.any() else np.zeros(1)
    if not spread.any():
        return 0.0
    return float((spread * value[both]).sum() / (spread**2).sum())


def carried_over(values: pd.DataFrame, place: Place) -> pd.DataFrame:
    """Give a ward whose boundary did not change the published figures of its old code."""
    old, new = (one.year for one in place.wards[:2])
    codes = {before: after for after, before in place.same_wards.items()}
    own = values[values["boundaries"] == old]
    if own.empty:
        return own
    same = own[own["area"].isin(list(codes)) & (own["status"] != Status.MISSING.value)]
    route = np.where(same["value"].notna(), Route.CARRIED_OVER.value, "")
    return same.assign(area=same["area"].map(codes), boundaries=new, route=route)
