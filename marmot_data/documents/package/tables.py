"""The tables of the data package: one fact a row, each column with its type and its meaning."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from marmot_data.catalogue.load import Catalogue
from marmot_data.export import FORM, Export, Request, indicator_list
from marmot_data.store import Dataset

TABLES = (
    *("observations", "populations", "areas", "indicators"),
    *("sources", "ward_parts", "ward_changes"),
)
"""the tables in their order"""
VERSION = ("version", "string", FORM["version"])
OBSERVED = (
    *("indicator", "area", "area_name", "level", "boundaries", "group", "period", "start", "end"),
    *("value", "unit", "lower", "upper", "confidence", "count", "population"),
    *("status", "basis", "route", "note", "source", "address"),
)
"""the columns of a download that stand in the table of all figures; the others are of its
neighbours: of the indicator and of the source"""
NUMBERS = ("value", "lower", "upper", "count", "population")
WHOLE = ("boundaries", "confidence")
DAYS = ("start", "end")
AREAS = (
    ("area", "string", "code of the area, or our own where there is none"),
    ("area_name", "string", "its official name"),
    ("local_name", "string", "the name that people use, where there is one"),
    ("level", "string", "kind of area: ward, lsoa, msoa, city ..."),
    ("boundaries", "string", "years of the boundaries that it belongs to, with a space between"),
    ("hectares", "number", "size"),
    ("lon", "number", "longitude of a point inside it (WGS 84)"),
    ("lat", "number", "latitude of that point"),
    ("neighbours", "string", "codes of the areas that touch it, with a space between"),
)
INDICATORS = (
    ("indicator", "string", "id, which stays for ever"),
    ("title", "string", "what it is called"),
    ("question", "string", "what it answers"),
    ("meaning", "string", "what it measures"),
    ("method", "string", "how its figures are made"),
    ("limits", "string", "what to know before quoting it"),
    ("unit", "string", "unit of its values, in words"),
    ("decimals", "integer", "decimals with which its values are printed"),
    ("better", "string", "which way is good: higher, lower or neither"),
    ("kind", "string", "a result for people, something done, or the setting"),
    ("basis", "string", "what its values rest on, unless the row says otherwise"),
    ("theme", "string", "heading under which it is listed"),
    ("principles", "string", "Marmot principles that it speaks for"),
    ("groups", "string", "groups of people, the first shown first"),
    ("numerator", "string", "what is counted"),
    ("denominator", "string", "out of what"),
    ("owner", "string", "the role that answers for it"),
    ("checked", "date", "day on which somebody last went through its entry"),
    ("next", "date", "day by which newer figures are due; blank if no day can be named"),
    ("next_why", "string", "how that day was reckoned, or why there is none"),
    ("observations", "integer", "rows that it has in the table of observations"),
)
SOURCES = (
    ("source", "string", "id"),
    ("publisher", "string", "who published it"),
    ("title", "string", "title"),
    ("edition", "string", "edition"),
    ("licence", "string", "terms of use"),
    ("licence_address", "string", "where the terms stand"),
    ("attribution", "string", "to be printed with each use"),
    ("open", "boolean", "false: no open licence is stated, so its figures are left out here"),
    ("address", "string", "page of the publisher"),
    ("observations", "integer", "rows that it has in the table of observations"),
)
POPULATIONS = (
    ("area", "string", FORM["area"]),
    ("area_name", "string", FORM["area_name"]),
    ("level", "string", FORM["level"]),
    ("boundaries", "integer", FORM["boundaries"]),
    ("period", "string", FORM["period"]),
    ("start", "date", FORM["start"]),
    ("end", "date", FORM["end"]),
    ("people", "number", "residents; blank if suppressed or missing"),
    ("status", "string", FORM["status"]),
    ("route", "string", FORM["route"]),
    ("source", "string", FORM["source"]),
)
PARTS = (
    ("ward", "string", "code of the ward"),
    ("level", "string", "kind of small area"),
    ("boundaries", "integer", "year of the boundaries of the small area"),
    ("area", "string", "code of a small area that lies in the ward, at least in part"),
    ("share", "number", "share of the small area's residents who live in the ward, 0 to 1"),
)
CHANGES = (
    ("old", "string", "code of the old ward"),
    ("new", "string", "code of the new ward"),
    ("people", "number", "residents of Census 2021 who live in both"),
    ("share_of_old", "number", "their share of the old ward's residents, 0 to 1"),
    ("share_of_new", "number", "their share of the new ward's residents, 0 to 1"),
)
Columns = tuple[tuple[str, str, str], ...]
"""name, type and meaning of each column"""


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
        columns=CHANGES,
        key=("old", "new"),
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


def _counted(names: "pd.Series[str]", among: "pd.Series[str]") -> "pd.Series[int]":
    return names.map(among.value_counts()).fillna(0).astype(int)
