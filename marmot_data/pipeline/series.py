"""One series of the catalogue: pick a measure out of a file and turn it into values."""

from collections import Counter
from collections.abc import Mapping

import numpy as np
import pandas as pd

from marmot_data.catalogue.indicators import Series
from marmot_data.catalogue.schema import Route, Status, Unit
from marmot_data.catalogue.sources import Source
from marmot_data.pipeline.faults import LayoutError, some
from marmot_data.pipeline.periods import Period, heading_fault, parse
from marmot_data.pipeline.readers.shape import KNOWN, LEVEL
from marmot_data.rules import calendar_spans, doubtful_spans

VALUE_COLUMNS = [
    "area",
    "boundaries",
    "group",
    "period",
    "start",
    "end",
    "value",
    "lower",
    "upper",
    "count",
    "population",
    "status",
    "note",
    "source",
    "basis",
    "route",
    "page",
]
STATUS = {
    Route.COMPILED: Status.WORKED_OUT,
    Route.WORKED_OUT: Status.WORKED_OUT,
    Route.FROM_PARTS: Status.AGGREGATED,
    Route.FROM_POINTS: Status.AGGREGATED,
}
"""how a series' own values count, by the way they came about; the others are published"""


def pick(
    observations: pd.DataFrame,
    series: Series,
    source: Source,
    unit: Unit,
    levels: Mapping[str, str],
) -> pd.DataFrame:
    """Turn the observations of a file into the values of one series.

    Parameters
    ----------
    observations
        What the reader returned (`shape.OBSERVATION`).
    series, source, unit
        The catalogue's entries.
    levels
        Code -> level of every area that the place knows.

    Returns
    -------
    DataFrame
        `VALUE_COLUMNS` and ``row``, the line of the raw file.

    Raises
    ------
    LayoutError
        If the measure or a group is not in the file, or a period is not written as announced.
    """
    found = _measure(observations, series)
    if source.wider:
        found = found[found["area"].isin(levels)]
    found = _grouped(found, series)
    if series.levels:
        found = found[found["area"].map(levels).isin([level.value for level in series.levels])]
    found = _dated(found, source)
    if series.periods:
        found = found[found["period"].isin(series.periods)]
    if found.empty:
        raise LayoutError(f"row 1: no value is left of measure '{series.measure}' for our areas")
    return _stated(_valued(found, series, source, unit), series, source)


def route_of(series: Series, source: Source, *, divided: bool) -> Route:
    """Say by which way a series' own values came about.

    Parameters
    ----------
    series, source
        The catalogue's entries.
    divided
        Whether the values are counts divided here by populations.
    """
    if series.route is not None:
        return series.route
    if source.reader == "points":
        return Route.FROM_POINTS
    if divided or series.ranked_among is not None or series.at_most is not None:
        return Route.WORKED_OUT
    if source.compiled:
        return Route.COMPILED
    return Route.WORKED_OUT if _is_sum(series) else Route.PUBLISHED


def _measure(observations: pd.DataFrame, series: Series) -> pd.DataFrame:
    """Keep the measure, with the other measures that hold its counts and populations."""
    main = series.measure or next(iter(_several(series.count)), "value")
    found = observations[observations["measure"] == main]
    if found.empty:
        raise LayoutError(f"row 1: measure '{main}' is not in the file{_it_has(observations)}")
    own = {"count": series.count}
    if series.population_source is None:
        own["population"] = series.population
    for column, names in own.items():
        if names is not None:
            other = summed(observations, names, "row")
            found = found.assign(**{column: other.reindex(found["row"]).to_numpy()})
    return found


def _it_has(observations: pd.DataFrame, column: str = "measure") -> str:
    """List what a file has, for a message about what it lacks."""
    known = sorted(observations[column].unique())
    more = " ..." if len(known) > KNOWN else ""
    told = "', '".join(known[:KNOWN])
    return f", which has '{told}'{more}"


def _several(names: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else names or ()


def summed(observations: pd.DataFrame, names: str | tuple[str, ...], by: str) -> "pd.Series[float]":
    """Add up one or several measures of a file for each row or area.

    Raises
    ------
    LayoutError
        If one of the measures is not in the file.
    """
    total: pd.Series[float] | None = None
    for name in _several(names):
        one = observations[observations["measure"] == name].set_index(by)["value"]
        if one.empty:
            raise LayoutError(f"row 1: measure '{name}' is not in the file{_it_has(observations)}")
        total = one if total is None else total + one
    return pd.Series(dtype=float) if total is None else total


def with_population(
    observed: pd.DataFrame, other: pd.DataFrame, series: Series, nests: Mapping[str, str]
) -> pd.DataFrame:
    """Set beside each area's figures its population out of another file.

    Parameters
    ----------
    observed, other
        Observations of the figures, and of the file with the populations.
    series
        The catalogue's entry: which measures of the other file are added up; none: the
        populations that come with its rows.
    nests
        Small area -> the larger one that holds it.
    """
    if series.population is None:
        people = other.drop_duplicates("area").set_index("area")["population"]
    else:
        people = summed(other, series.population, "area")
    people = by_larger(people, observed["area"], nests)
    return observed.assign(population=people.reindex(observed["area"]).to_numpy())


def by_larger(
    people: "pd.Series[float]", areas: "pd.Series[str]", nests: Mapping[str, str]
) -> "pd.Series[float]":
    """Add up the population of small areas where the figures are those of larger ones.

    Parameters
    ----------
    people
        Population by code of the area.
    areas
        The areas whose population is wanted.
    nests
        Small area -> the larger one that holds it.
    """
    if areas.isin(people.index).any():
        return people
    larger: pd.Series[float] = people.groupby(people.index.map(nests)).sum()
    return larger


def _grouped(found: pd.DataFrame, series: Series) -> pd.DataFrame:
    if not series.groups:
        return found.assign(group=series.group or "all")
    lacking = set(series.groups) - set(found["group"])
    if lacking:
        which = _it_has(found, "group")
        raise LayoutError(f"row 1: groups {sorted(lacking)} are not in the file{which}")
    kept = found[found["group"].isin(series.groups)]
    ours = kept.assign(group=kept["group"].map(series.groups))
    if not _is_sum(series):
        return ours
    again = kept.duplicated(["area", "group", "period", "boundaries"])
    _refuse(kept[again], "the same area, group and period stand twice")
    return _added(ours, Counter(series.groups.values()))


def _added(found: pd.DataFrame, sizes: Mapping[str, int]) -> pd.DataFrame:
    """Add up several groups of the publisher that are one group of ours; unknown if one is."""
    # As one of a few words each, that of a group is found without looking at every group alone.
    told = {name: pd.Categorical(found[name], ordered=True) for name in ("symbol", "note")}
    keys = ["area", "group", "period", "boundaries"]
    parts = found.assign(**told).groupby(keys, sort=False, as_index=False)
    _refuse(
        found[parts["row"].transform("size") < found["group"].map(sizes)],
        "a group that is to be added up is not there",
    )
    people = parts["population"]
    _refuse(
        found[people.transform("min") < people.transform("max")],
        "groups of different populations cannot be added up",
    )
    summed = parts[["value", "count"]].sum(skipna=False)
    summed[["row", "population"]] = parts[["row", "population"]].first()[["row", "population"]]
    for name in told:
        summed[name] = parts[name].max()[name].astype(object)
    summed["page"] = parts["page"].first()["page"]
    return summed.assign(lower=float("nan"), upper=float("nan"))


def _refuse(rows: pd.DataFrame, rule: str) -> None:
    """Raise `LayoutError` that names these rows, if there are any."""
    about = zip(rows["row"], rows["area"], rows["group"], rows["period"], strict=True)
    if len(rows):
        lines = [f"row {row}: {rule} ({', '.join(keys)})" for row, *keys in about]
        raise LayoutError("\n".join(some(lines, rule)))


def _dated(found: pd.DataFrame, source: Source) -> pd.DataFrame:
    """Parse every period of the file once; name the first row of each that is not one."""
    which, texts = pd.factorize(found["period"])
    known: list[Period] = []
    odd = []
    heading = "" if source.periods.fixed else source.columns.period or ""
    told = heading_fault(heading, source.periods)
    if told and source.periods.style is None:
        odd.append(f"row 1: the heading {told}: say periods = {{ style = ... }}")
    for number, text in enumerate(texts):
        try:
            known.append(parse(str(text), source.periods))
        except ValueError as error:
            odd.append(f"row {found['row'].to_numpy()[which == number][0]}: {error}")
    if odd:
        raise LayoutError("\n".join(some(odd, "the period is not written as the source says")))
    start, end, label = (
        np.array([getattr(one, name) for one in known], dtype=object)[which]
        for name in ("start", "end", "label")
    )
    dated = found.assign(start=start, end=end, period=label)
    declared = source.periods.style is not None
    told = doubtful_spans(calendar_spans(dated, source), declared=declared)
    if told and ("months" in told or not declared):
        fix = "say which they are: periods = { style = ... } (calendar, if several years)"
        raise LayoutError(f"row {found['row'].min()}: the periods {told}: {fix}")
    return dated


def _valued(found: pd.DataFrame, series: Series, source: Source, unit: Unit) -> pd.DataFrame:
    """Scale the values, or work them out from counts and populations."""
    if _divided(found, series, source):
        return found.assign(value=unit.scale * found["count"] / found["population"])
    if series.ranked_among is not None:
        found = found.assign(value=rank_of(found["value"], series.ranked_among))
    if series.at_most is not None:
        inside = (found["value"] <= series.at_most).astype(float).where(found["value"].notna())
        found = found.assign(value=inside)
    scaled = {name: found[name] * series.scale for name in ("value", "lower", "upper")}
    if source.columns.margin or source.option("margin") or source.confidence != LEVEL:
        # What is worked out from a margin may reach beyond what there can be.
        scaled |= {name: scaled[name].clip(unit.low, unit.high) for name in ("lower", "upper")}
    return found.assign(**scaled)


def _divided(found: pd.DataFrame, series: Series, source: Source) -> bool:
    """Tell whether nothing holds the value, so that it is a count over a population.

    A value that the publisher prints is never replaced by what its count and population make; for
    groups that are added up here it prints none.
    """
    printed = source.columns.value and series.count is None and not _is_sum(series)
    if series.measure is not None or printed:
        return False
    return bool(series.population or found["population"].notna().any())


def _is_sum(series: Series) -> bool:
    """Tell whether several groups of the publisher are one of ours."""
    return len(set(series.groups.values())) < len(series.groups)


def rank_of(score: "pd.Series[float]", areas: int) -> "pd.Series[float]":
    """Work a national rank (1: most deprived) back from the score that was made of it.

    Parameters
    ----------
    score
        Transformed domain scores, 0 (least deprived) to 100, as published to three decimals.
    areas
        Number of areas in the national list.

    Notes
    -----
    English Indices of Deprivation 2015, technical report: X = -23 ln(1 - R (1 - exp(-100 / 23))),
    where R is the rank from the least deprived area, divided by the number of areas.
    """
    share = (1 - np.exp(-score.to_numpy() / 23)) / (1 - np.exp(-100 / 23))
    return pd.Series((areas + 1 - share * areas).round(), index=score.index)


def _stated(found: pd.DataFrame, series: Series, source: Source) -> pd.DataFrame:
    """Say of each value how it came about."""
    blank = found["value"].isna().to_numpy()
    symbols = (*source.suppressed, Status.SUPPRESSED.value)
    held = blank & found["symbol"].isin(symbols).to_numpy()
    route = route_of(series, source, divided=_divided(found, series, source))
    own = series.status or STATUS.get(route, Status.PUBLISHED)
    status = np.where(blank, Status.MISSING.value, own.value).astype(object)
    status[held] = Status.SUPPRESSED.value
    general = [series.notes.get(one, series.note) for one in found["period"]]
    note = np.where(found["note"] != "", found["note"], np.array(general, dtype=object))
    for period, reason in series.without.items():
        refused = (found["period"] == period).to_numpy()
        blank = blank | refused
        status[refused] = Status.MISSING.value
        note[refused] = reason
    numbers = {
        name: np.where(blank, np.nan, found[name]) for name in ("value", "lower", "upper", "count")
    }
    told = found.assign(
        status=status,
        note=note,
        source=series.source,
        basis="",
        route=np.where(blank, "", route.value),
        **numbers,
    )
    return told[[*VALUE_COLUMNS, "row"]]
