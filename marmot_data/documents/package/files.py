"""All prepared data as files for programs: CSV, Parquet, a description of both, one zip of all."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pandas as pd

from marmot_data.catalogue.dictionary import BASES, ROUTES, STATUSES
from marmot_data.documents.package.tables import Table, left_out
from marmot_data.export import Export, as_csv

WHOLE = "marmot-data.zip"
"""everything in one file, at an address that stays"""
DESCRIBED = "datapackage.json"
READ_FIRST = "README.md"
ABOUT = (
    "Each table is here twice: as CSV (UTF-8, a comma between cells, a point before decimals, "
    "nothing where a value is not known) and as Parquet. Texts stand as they are, so import the "
    "CSV into a spreadsheet instead of opening it. `datapackage.json` describes all files for "
    "programs (Frictionless). The boundaries are GeoJSON in WGS 84, simplified for a map.\n"
)
KINDS: Mapping[str, str] = {
    "csv": "text/csv",
    "parquet": "application/vnd.apache.parquet",
    "geojson": "application/geo+json",
    "json": "application/json",
    "md": "text/markdown",
    "zip": "application/zip",
}
"""ending of a file -> its type"""


def kind_of(name: str) -> str:
    """Return the type of a file, as browsers name it."""
    return KINDS[name.rpartition(".")[2].lower()]


def zip_name(version: str) -> str:
    """Name the zip of one version of the data."""
    return f"marmot-data-{version}.zip"


def package(export: Export, made: list[Table]) -> dict[str, bytes]:
    """Return every file with these tables by its name; the same data give the same bytes."""
    files: dict[str, bytes] = {}
    for one in made:
        files[f"{one.name}.csv"] = as_csv(one.rows, harmless=False).encode()
        files[f"{one.name}.parquet"] = _parquet(one)
    files |= dict(_maps(export))
    files[READ_FIRST] = _read_first(export, made).encode()
    files[DESCRIBED] = _described(export, made, files).encode()
    whole = _zip(files, max(one.checked for one in export.catalogue.indicators.values()))
    return {**files, WHOLE: whole, zip_name(export.data.version): whole}


def _parquet(table: Table) -> bytes:
    """Write a table as Parquet: numbers as numbers, days as days, what is blank as null."""
    rows = table.rows.copy()
    for name, kind, _ in table.columns:
        if kind == "date":
            rows[name] = pd.to_datetime(rows[name].replace("", None)).dt.date
        elif kind == "string":
            rows[name] = rows[name].replace("", None)
    made = BytesIO()
    rows.to_parquet(made, index=False, compression="zstd")
    return made.getvalue()


def _maps(export: Export) -> Iterator[tuple[str, bytes]]:
    """Give the boundaries as they were built."""
    for level, year in export.data.maps:
        held = json.dumps(export.data.shapes(level, year), separators=(",", ":"))
        yield f"boundaries-{level}-{year}.geojson", held.encode()


def _zip(files: Mapping[str, bytes], day: date) -> bytes:
    """Pack files into one, each with the day of the data: not the day on which it is packed."""
    made = BytesIO()
    with ZipFile(made, "w") as whole:
        for name, held in files.items():
            told = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            told.compress_type, told.external_attr = ZIP_DEFLATED, 0o644 << 16
            whole.writestr(told, held)
    return made.getvalue()


def _described(export: Export, made: list[Table], files: Mapping[str, bytes]) -> str:
    """Describe every file as a Frictionless data package."""
    catalogue, data = export.catalogue, export.data
    sources, licences = catalogue.sources, catalogue.licences
    closed = left_out(catalogue, data)
    listed = next(one.rows for one in made if one.name == "sources")
    open_ones = listed.loc[listed["open"], "source"]
    used = dict.fromkeys(sources[name].licence for name in open_ones)
    place = catalogue.places[data.folder.name].title
    told = {
        "profile": "data-package",
        "name": f"{data.folder.name}-marmot-data",
        "title": f"{place} Marmot Explorer: all prepared data",
        "description": "Each file is described in README.md.",
        "version": data.version,
        "licenses": [
            {"name": name, "title": licences[name].title, "path": licences[name].address}
            for name in used
        ],
        "sources": [
            {
                "title": f"{sources[name].publisher}: {sources[name].title}",
                "path": sources[name].address,
                "licence": sources[name].licence,
            }
            for name in open_ones
        ],
        "leftOut": [
            {
                "title": f"{sources[name].publisher}: {sources[name].title}",
                "path": sources[name].address,
                "why": licences[sources[name].licence].title,
            }
            for name in closed
        ],
        "resources": [
            *(_resource(one, files[f"{one.name}.csv"]) for one in made),
            *(
                _file(name, held)
                for name, held in files.items()
                if name.endswith((".parquet", ".geojson", ".md"))
            ),
        ],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def _file(path: str, held: bytes) -> dict[str, Any]:
    """Describe a file by its name, type, size and fingerprint."""
    name, _, ending = path.lower().rpartition(".")
    return {
        "name": name if ending == "csv" else f"{name}-{ending}",
        "type": "table" if ending == "csv" else "file",
        "path": path,
        "scheme": "file",
        "format": ending,
        "mediatype": kind_of(path),
        "bytes": len(held),
        "hash": f"sha256:{sha256(held).hexdigest()}",
    }


def _resource(table: Table, held: bytes) -> dict[str, Any]:
    """Describe a table: its columns, what tells its rows apart, and where they lead."""
    schema = {
        "fields": [
            {"name": name, "type": kind, "description": text} for name, kind, text in table.columns
        ],
        "missingValues": [""],
        "primaryKey": list(table.key),
        "foreignKeys": [
            {"fields": [name], "reference": {"resource": other, "fields": [name]}}
            for name, other in table.links.items()
        ],
    }
    return _file(f"{table.name}.csv", held) | {
        "title": table.title,
        "encoding": "utf-8",
        "schema": schema,
    }


def _read_first(export: Export, made: list[Table]) -> str:
    """Write the data dictionary of the package, with the terms of each source."""
    catalogue, data = export.catalogue, export.data
    sources, licences = catalogue.sources, catalogue.licences
    place = catalogue.places[data.folder.name].title
    parts = [
        f"# {place} Marmot Explorer: all prepared data\n",
        f"Data version {data.version}. Every row of every table names it.\n",
        ABOUT,
    ]
    for one in made:
        lines = [f"- `{name}` ({kind}): {text}" for name, kind, text in one.columns]
        parts += [f"## {one.name}\n", f"{one.title}.\n", "\n".join(lines) + "\n"]
    for head, rows in (("status", STATUSES), ("basis", BASES), ("route", ROUTES)):
        lines = [f"- `{word}`: {text}" for word, text, *_ in rows]
        parts += [f"## Words in the column `{head}`\n", "\n".join(lines) + "\n"]
    terms = [f"- {one.title}: {one.attribution}" for one in licences.values() if one.open]
    parts += ["## Terms\n", "`sources` names the terms of each source.\n", "\n".join(terms) + "\n"]
    lines = [
        f"- {sources[name].publisher}: {sources[name].title}. {sources[name].address}"
        for name in left_out(catalogue, data)
    ]
    about = "These state no open licence. The app quotes what they hold with their address; they "
    parts += ["## Left out\n", f"{about}are not part of the package.\n", "\n".join(lines) + "\n"]
    return "\n".join(parts)
