"""The data dictionary ``data/README.md``: what lies in each file, written from the files."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd

from marmot_data.catalogue.dictionary import BASES, ROUTES, STATUSES
from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.places import Place
from marmot_data.catalogue.schema import Level
from marmot_data.rules import KINDS
from marmot_data.store import DataError, Dataset

INTRODUCTION = """# Data dictionary

Written by `python -m marmot_data describe`; do not edit. People write what is in `catalogue/`;
everything in the folder of a place is made by `python -m marmot_data build` from the publishers'
files, and `python -m marmot_data check` makes it again and fails on any difference.
"""

FILES = (
    ("`<place>/areas.csv`", "every area, with its name, label point and neighbours"),
    ("`<place>/boundaries/<level>-<year>.geojson`", "boundaries in WGS 84, simplified for a map"),
    ("`<place>/values/<indicator>.csv`", "the figures of one indicator"),
    ("`<place>/contents.csv`", "which levels, groups and periods each indicator has"),
    ("`<place>/method.csv`", "error of moving figures to wards, where it can be tried"),
    ("`<place>/ward_changes.csv`", "residents of Census 2021 by old and new ward"),
    (
        "`<place>/postcodes.csv`",
        "every postcode: live or not, small areas, wards, metres to the nearest other ward",
    ),
    ("`<place>/ward_spread.csv`", "how the figures of all wards of the country lie"),
    ("`nation/`", "figures of the country and its regions that are put together from small areas"),
    (
        "`<place>/sites.csv`",
        "where what was done is found, placed by its postcode: point (WGS 84) and wards",
    ),
    ("`<place>/ward_parts.csv`", "small areas of each ward, and the share of their residents"),
    ("`<place>/sources.csv`", "raw file of each source, with its SHA-256"),
    ("`<place>/doubts.csv`", "what the build found odd about the files, for somebody to look at"),
    ("`<place>/versions.csv`", "every version of the data, with its day and how much changed"),
    (
        "`<place>/changes.csv`",
        "what a version added, revised or withdrew: codes of areas, old and new figures, as lists",
    ),
    ("`<place>/checksums.csv`", "SHA-256 of each file of the place"),
)

COLUMNS = (
    ("area", "code of the area, as in `areas.csv`"),
    ("boundaries", "year of the ward or small-area boundaries; 0 where there is only one kind"),
    ("group", "group of people; `all` is everyone"),
    ("period", "our label: 2019, 2018/19, 2009-13, 2018-06"),
    ("start, end", "first and last day of the period"),
    ("value", "the figure, in the indicator's unit; blank if suppressed or missing"),
    ("lower, upper", "95% limits, published or worked out once, here, as the basis allows"),
    ("count, population", "numerator and denominator, where known or implied by a printed share"),
    ("status", "how the value came about, see below"),
    ("note", "id of a note in the words of the app"),
    ("source", "id of the source, see below"),
    ("basis", "what the value rests on, see below"),
    ("route", "the way by which it came to be for this area, see below"),
    ("page", "address of the page on which it was read; blank: the source's own address"),
)

TRUSTED = "In order of trust, the first two alike.\n"
DOWNLOADS = """The page's CSV and `python -m marmot_data export` write the same form.
"""

DOUBTED = """The build says what is odd about a file, though it may be right. Who has looked, and
found it right, says so in the source: `settled = { kind = "why" }`.
"""


def dictionary(catalogue: Catalogue, data: Path, form: Mapping[str, str]) -> str:
    """Return the text of the data dictionary.

    Parameters
    ----------
    catalogue
        The entries of indicators, sources and licences.
    data
        The folder that holds the folder of each place.
    form
        Column of a download -> what it holds.

    Raises
    ------
    DataError
        If the data of a place are missing or damaged.
    """
    parts = [INTRODUCTION, "## Files\n", _table(("File", "Holds"), FILES)]
    parts += ["## Columns of the values\n", _table(("Column", "Means"), COLUMNS)]
    parts += ["## Columns of a download\n", DOWNLOADS, _table(("Column", "Holds"), _quoted(form))]
    parts += ["## Status\n", TRUSTED, _table(("Status", "Means"), STATUSES)]
    parts += ["## Basis\n", _table(("Basis", "Means", "95% limits"), BASES)]
    parts += ["## Route\n", _table(("Route", "Means"), ROUTES)]
    parts += ["## Doubts\n", DOUBTED, _table(("Kind", "Means"), KINDS.items())]
    for name, place in catalogue.places.items():
        dataset = Dataset.load(data / name)
        _sound(dataset)
        parts += [f"## {place.title}: areas\n", _areas(dataset)]
        parts += [f"## {place.title}: indicators\n", _indicators(catalogue, dataset)]
        parts += [f"## {place.title}: error of moving figures to wards\n", _method(dataset, place)]
        if catalogue.nation:
            parts += [f"## {place.title}: {catalogue.nation.title} beside the wards\n"]
            parts += [_benchmarks(catalogue, dataset, place)]
        parts += [f"## {place.title}: sources\n", _sources(catalogue, dataset)]
    parts += ["## Licences\n", _licences(catalogue)]
    return "\n".join(parts)


def _quoted(meanings: Mapping[str, str]) -> list[tuple[str, str]]:
    return [(f"`{name}`", text) for name, text in meanings.items()]


def _sound(dataset: Dataset) -> None:
    """Raise `DataError` if a file is missing or is not the one that the build wrote."""
    for name, digest in dataset.digests.items():
        path = dataset.folder / name
        if not path.exists():
            raise DataError(f"{name} is missing.", "missing", name)
        if sha256(path.read_bytes()).hexdigest() != digest:
            raise DataError(
                f"{name} is damaged: it is not the file that the build wrote.", "damaged", name
            )


def _table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "".join(
        "| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |\n" for line in lines
    )


def _rows(frame: pd.DataFrame) -> list[list[Any]]:
    return [list(row) for row in frame.itertuples(index=False)]


def _areas(dataset: Dataset) -> str:
    kinds = dataset.areas.groupby(["level", "boundaries"], sort=False).size().reset_index()
    rows = [(level, years or "-", size) for level, years, size in _rows(kinds)]
    return _table(("Level", "Boundaries", "Areas"), rows)


def _indicators(catalogue: Catalogue, dataset: Dataset) -> str:
    rows = []
    contents = dataset.contents[dataset.contents["with_value"] > 0]
    for name in catalogue.chosen(None):
        entry = catalogue.indicators[name]
        known = contents[contents["indicator"] == name]
        sources = ", ".join(sorted({one.source for one in entry.series}))
        rows.append(
            (
                f"`{name}`",
                entry.title,
                entry.unit,
                entry.polarity.value,
                _levels(known),
                _periods(known),
                known["with_value"].sum(),
                catalogue.owners[entry.owner],
                catalogue.next_edition(name).due or "no day known",
                sources,
            )
        )
    total = sum(int(row[6]) for row in rows)
    about = ("Id", "Title", "Unit", "Good is", "Levels", "Periods", "Values")
    heads = (*about, "Who answers for it", "Next figures due", "Sources")
    return f"{len(rows)} indicators with {total:,} values.\n\n" + _table(heads, rows)


def _levels(known: pd.DataFrame) -> str:
    found = []
    for level in Level:
        years = sorted(set(known["boundaries"][known["level"] == level.value]))
        if years:
            found.append(" ".join([level.value, *(str(year) for year in years if year)]))
    return "; ".join(found)


def _periods(known: pd.DataFrame) -> str:
    labels = list(known.sort_values(["start", "end"])["period"].unique())
    if len(labels) > 4:  # noqa: PLR2004 - a longer list would not fit the cell
        return f"{labels[0]} to {labels[-1]} ({len(labels)})"
    return ", ".join(labels)


def _method(dataset: Dataset, place: Place) -> str:
    names = {one.year: one.title for one in place.wards}
    order = ["boundaries", "check", "from_level", "median_error", "worst_error", "worst_ward"]
    rows = [
        (names[year], check, level, f"{middle:.1f}%", f"{worst:.1f}%", dataset.areas["name"][ward])
        for year, check, level, middle, worst, ward in _rows(dataset.table("method")[order])
    ]
    heads = ("Wards", "Tried on", "Moved from", "Median ward", "Worst ward", "Which")
    about = (
        "Where a figure is published both for small areas and for the old wards, the small areas "
        "are split between wards as for every other figure, and the result is compared with the "
        "published one. The method of the new wards is tried on the old ones.\n\n"
    )
    return about + _table(heads, rows)


def _benchmarks(catalogue: Catalogue, dataset: Dataset, place: Place) -> str:
    """List the indicators whose wards have no figure of the country or the region beside them."""
    contents = dataset.contents
    wards = contents[(contents["level"] == "ward") & (contents["with_value"] > 0)]
    rows = []
    for name in dict.fromkeys(wards["indicator"]):
        own = wards[wards["indicator"] == name].sort_values("end")["period"].iloc[-1]
        values = dataset.values(name)
        at = set(values["area"][(values["period"] == own) & values["value"].notna()])
        lacking = [dataset.names[code] for code in (place.country, place.region) if code not in at]
        if lacking:
            entry = catalogue.indicators[name]
            rows.append((f"`{name}`", own, ", ".join(lacking), _no_benchmark(catalogue, entry)))
    about = (
        f"Beside {len(set(wards['indicator'])) - len(rows)} indicators of wards stand the figures "
        "of the country and the region, published or put together from all small areas of the "
        "country by `python -m marmot_data benchmarks`, as the city's are from its own. Their "
        "files are in `nation/`. Without one, in the newest period of the wards:\n\n"
    )
    return about + _table(("Id", "Period", "No figure of", "Because"), rows)


def _no_benchmark(catalogue: Catalogue, entry: Indicator) -> str:
    if catalogue.units[entry.unit].total:
        return "A number is larger where more people live."
    return entry.no_benchmark or "A part of it has no figure, or no table says where all parts lie."


def _sources(catalogue: Catalogue, dataset: Dataset) -> str:
    rows = []
    listed = dataset.table("sources").dropna(subset="source")[["source", "file"]]
    for name, file in _rows(listed):
        entry = catalogue.sources[name]
        title = f"{entry.title} ({entry.edition})"
        rows.append((f"`{name}`", entry.publisher, title, entry.licence, entry.address, file))
    heads = ("Id", "Publisher", "Title", "Licence", "Address", "Raw file")
    return f"{len(rows)} sources.\n\n" + _table(heads, rows)


def _licences(catalogue: Catalogue) -> str:
    rows = [
        (name, one.title, one.address or "-", one.attribution)
        for name, one in catalogue.licences.items()
    ]
    return _table(("Id", "Licence", "Address", "To be printed with each use"), rows)
