"""The tables of the data package: one fact a row, each column with its type and its meaning."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from marmot_data.catalogue.load import Catalogue
from marmot_data.documents.package.columns import (
    AREAS,
    CHANGES,
    DAYS,
    INDICATORS,
    MOVED,
    NUMBERS,
    OBSERVED,
    PARTS,
    POPULATIONS,
    SOURCES,
    VERSION,
    WHOLE,
    Columns,
)
from marmot_data.export import ALWAYS, FORM, Export, Request, closed_sources, indicator_list
from marmot_data.history import changes
from marmot_data.store import Dataset


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of the package."""

    name: str
    title: str
    rows: pd.DataFrame
    columns: Columns
    key: tuple[str, ...]
    """the columns of which no two rows hold the same"""
    links: Mapping[str, str] = field(default_factory=dict)
    """column -> the table in which each of its values is found, in the column of the same name"""


def tables(export: Export) -> Iterator[Table]:
    """Give every table of a place, each row with the version of the data."""
    for one in _tables(export):
        names = [name for name, _, _ in one.columns]
        rows = one.rows[names].reset_index(drop=True).assign(version=export.data.version)
        columns = (*one.columns, VERSION)
        yield replace(one, rows=_typed(rows, columns), columns=columns)


def left_out(catalogue: Catalogue, data: Dataset) -> tuple[str, ...]:
    """Name the sources without an open licence: the app quotes them, and hands none of it out."""
    return tuple(
        name
        for name in dict.fromkeys(data.table("sources")["source"].dropna())
        if not catalogue.licences[catalogue.sources[name].licence].open
    )


def _tables(export: Export) -> Iterator[Table]:
    catalogue, data = export.catalogue, export.data
    figures = {
        name: export.figures(Request(indicator=name, only_open=True))
        for name in catalogue.chosen(None)
    }
    observed = pd.concat(list(figures.values()), ignore_index=True)
    yield Table(
        name="observations",
        title="Figures: one of an indicator, for an area, a group of people and a period, a row",
        rows=observed,
        columns=tuple((name, _kind(name), FORM[name]) for name in OBSERVED),
        key=("indicator", "area", "boundaries", "group", "period"),
        links={"indicator": "indicators", "area": "areas", "source": "sources"},
    )
    residents = figures[catalogue.front.residents].rename(columns={"value": "people"})
    yield Table(
        name="populations",
        title="Residents of each area",
        rows=residents,
        columns=POPULATIONS,
        key=("area", "boundaries", "period"),
        links={"area": "areas", "source": "sources"},
    )
    yield Table(
        name="areas",
        title="Areas",
        rows=data.areas.rename(columns={"code": "area", "name": "area_name"}).assign(
            local_name=export.local_names(only_open=True)
        ),
        columns=AREAS,
        key=("area",),
    )
    yield Table(
        name="indicators",
        title="Indicators: what each measures, how, and what to know before quoting it",
        rows=_indicators(export, observed),
        columns=INDICATORS,
        key=("indicator",),
    )
    yield Table(
        name="sources",
        title="Sources, with their terms",
        rows=_sources(export, observed),
        columns=SOURCES,
        key=("source",),
    )
    yield Table(
        name="ward_parts",
        title="Small areas of each ward, and the share of their residents",
        rows=data.table("ward_parts"),
        columns=PARTS,
        key=("ward", "area", "boundaries"),
        links={"area": "areas"},
    )
    yield Table(
        name="ward_changes",
        title="Residents by old and new ward",
        rows=data.table("ward_changes"),
        columns=MOVED,
        key=("old", "new"),
    )
    yield Table(
        name="changes",
        title="What changed in the figures: one that was added, revised or withdrawn a row",
        rows=_changes(export),
        columns=CHANGES,
        key=("changed_in", "indicator", "area", "boundaries", "group", "period"),
        links={"indicator": "indicators"},
    )


def _typed(rows: pd.DataFrame, columns: Columns) -> pd.DataFrame:
    """Give each column its type; days stay texts such as 2001-01-31."""
    found = {}
    for name, kind, _ in columns:
        held = rows[name]
        if kind in ("number", "integer"):
            numbers = pd.to_numeric(held.replace("", None))
            found[name] = numbers.astype("Int64" if kind == "integer" else float)
        else:
            found[name] = held if kind == "boolean" else held.fillna("").astype(object)
    return pd.DataFrame(found)


def _kind(name: str) -> str:
    kinds = {"number": NUMBERS, "integer": WHOLE, "date": DAYS}
    return next((kind for kind, names in kinds.items() if name in names), "string")


def _indicators(export: Export, observed: pd.DataFrame) -> pd.DataFrame:
    listed, entries = indicator_list(export.catalogue), export.catalogue.indicators
    known = [entries[name] for name in listed["indicator"]]
    return listed.assign(
        unit=[export.words.unit(one) for one in known],
        principles=["; ".join(one.principles) for one in known],
        groups=["; ".join(one.groups) for one in known],
        kind=[one.kind.value for one in known],
        basis=[one.basis.value for one in known],
        observations=_counted(listed["indicator"], observed["indicator"]),
        **{
            name: [" ".join(str(getattr(one, name)).split()) for one in known]
            for name in ("question", "meaning", "method", "limits", "numerator", "denominator")
        },
        decimals=[one.decimals for one in known],
    )


def _sources(export: Export, observed: pd.DataFrame) -> pd.DataFrame:
    """List every source that was read, those too whose figures may only be quoted."""
    sources, licences = export.catalogue.sources, export.catalogue.licences
    read = export.data.table("sources")["source"].dropna()
    names = pd.Series(list(dict.fromkeys([*read, *observed["source"]])))
    terms = [licences[sources[name].licence] for name in names]
    return pd.DataFrame(
        {
            "source": names,
            "publisher": [sources[name].publisher for name in names],
            "title": [sources[name].title for name in names],
            "edition": [sources[name].edition for name in names],
            "licence": [one.title for one in terms],
            "licence_address": [one.address or "" for one in terms],
            "attribution": [one.attribution for one in terms],
            "open": [one.open for one in terms],
            "address": [sources[name].address for name in names],
            "observations": _counted(names, observed["source"]),
        }
    )


def _changes(export: Export) -> pd.DataFrame:
    """Return the log of changes, without the figures of sources that may only be quoted.

    Which source a withdrawn figure had is no longer known: where it may have been one of those, it
    is left out.
    """
    catalogue, data = export.catalogue, export.data
    found = changes(data).rename(columns={"version": "changed_in"})
    parts = [found.iloc[:0]]
    for name, own in found.groupby("indicator", sort=False):
        if name not in catalogue.indicators:
            continue
        values = data.values(str(name))
        said = dict(zip(values["period"], export.periods(values), strict=True))
        if closed := closed_sources(catalogue, str(name)):
            axes = ["area", "boundaries", "group", "period"]
            kept = own.merge(values.loc[~values["source"].isin(closed), axes], on=axes)
        else:
            kept = own
        parts.append(
            kept.assign(period=kept["period"].map(lambda one, said=said: said.get(one, one)))
        )
    every = pd.concat(parts, ignore_index=True)
    return every.assign(boundaries=every["boundaries"].replace(ALWAYS, None))


def _counted(names: "pd.Series[str]", among: "pd.Series[str]") -> "pd.Series[int]":
    return names.map(among.value_counts()).fillna(0).astype(int)
