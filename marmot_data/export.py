"""Hand out figures for a spreadsheet or a program: one form for the page and the command.

Every row explains itself: it names its area and its period in words, says how its value came
about, and carries source, licence and address with it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isnan

import pandas as pd

from marmot_data.catalogue.load import Catalogue, UnknownNameError
from marmot_data.catalogue.sources import PeriodStyle, Source
from marmot_data.language import Words
from marmot_data.store import Dataset

FORM: Mapping[str, str] = {
    "indicator": "id of the indicator",
    "title": "its title",
    "unit": "unit of value, lower and upper, in words",
    "group": "id of the group of people; `all` is everyone",
    "group_name": "the group in words",
    "area": "code of the area",
    "area_name": "its official name",
    "local_name": "the name that people use, where there is one",
    "level": "kind of area: ward, lsoa, msoa, city ...",
    "boundaries": "year of the ward or small-area boundaries; blank where there is only one kind",
    "period": "in words that no spreadsheet takes for a day: `2001 to 2003`, `month of June 2018`",
    "start": "first day of the period, as 2001-01-31; blank for an index, whose facts are older",
    "end": "last day of the period",
    "value": "the figure; blank if suppressed or missing",
    "lower": "lower limit of its range; blank where there is none",
    "upper": "upper limit of its range",
    "confidence": "confidence of the range in percent; blank where there is no range",
    "count": "numerator, where known",
    "population": "denominator, where known",
    "basis": "what the value rests on",
    "status": "how the value came about",
    "route": "the way by which it came to be for this area",
    "note": "what has to be said with the value, as a sentence",
    "source": "id of the source",
    "source_title": "title of the source",
    "publisher": "who published it",
    "licence": "terms of use",
    "address": "page on which the value was read; else the address of the source",
    "version": "version of the data from which the row is",
}
"""column -> what it holds, in order"""
COLUMNS = tuple(FORM)
CONFIDENCE = 95
"""percent of every range that the build keeps"""
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""how a text begins that a spreadsheet takes for a formula"""
MARK = "\ufeff"
"""the sign at the beginning of a file by which Excel knows that it is UTF-8"""
ALWAYS = 0
"""the boundaries of an area that is no ward or small area: it has no vintage"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Which figures are wanted; what is not named is not narrowed down."""

    indicator: str
    level: str | None = None
    boundaries: str | None = None
    period: str | None = None
    """our label (2001-03), or the same in words as the export writes it (2001 to 2003)"""
    group: str | None = None
    only_open: bool = False
    """true: leave out figures whose source states no open licence"""


@dataclass(frozen=True, slots=True)
class Export:
    """The figures of one place, with the entries and words that explain them."""

    data: Dataset
    catalogue: Catalogue
    words: Words

    def figures(self, request: Request) -> pd.DataFrame:
        """Return the figures asked for, a row each, in the one form (`COLUMNS`).

        Raises
        ------
        UnknownNameError
            If a level, boundaries, period or group has no figures; the message names those that
            have.
        """
        found = self.data.values(request.indicator)
        if request.only_open:
            found = found[~found["source"].isin(closed_sources(self.catalogue, request.indicator))]
        found = found.assign(
            boundaries=found["boundaries"].map(lambda year: "" if year == ALWAYS else str(year)),
            said=self.periods(found),
        )
        narrowed = _narrowed(found, request)
        return self._explained(request.indicator, narrowed, self.local_names(request.only_open))

    def local_names(self, only_open: bool) -> "pd.Series[str]":  # noqa: FBT001 - as it is asked
        """Return the names that people use by the code of the area; of open sources, if asked."""
        names = self.data.areas["local_name"]
        if not only_open:
            return names
        closed = closed_names(self.catalogue, self.data.folder.name)
        return names.mask(self.data.areas["level"].isin(closed), "")

    def _explained(
        self, indicator: str, found: pd.DataFrame, local_names: "pd.Series[str]"
    ) -> pd.DataFrame:
        """Set beside each figure what a reader needs who has nothing but the row."""
        entry = self.catalogue.indicators[indicator]
        sources, notes = self.catalogue.sources, self.words.section("note")
        cited = {name: sources[name] for name in found["source"].unique()}
        licences = {n: self.catalogue.licences[one.licence].title for n, one in cited.items()}
        address = found["source"].map({name: one.address for name, one in cited.items()})
        editions = found["source"].map({name: self._of_edition(name) for name in cited})
        ranged = found["lower"].notna() | found["upper"].notna()
        return found.rename(columns={"name": "area_name"}).assign(
            indicator=indicator,
            title=entry.title,
            unit=self.words.unit(entry),
            group_name=found["group"].map(self.catalogue.groups),
            local_name=found["area"].map(local_names),
            period=found["said"],
            start=found["start"].mask(editions, ""),
            end=found["end"].mask(editions, ""),
            confidence=pd.Series(CONFIDENCE, found.index, dtype="Int64").where(ranged),
            note=found["note"].map(lambda note: notes.get(note, "")),
            source_title=found["source"].map({name: one.title for name, one in cited.items()}),
            publisher=found["source"].map({name: one.publisher for name, one in cited.items()}),
            licence=found["source"].map(licences),
            address=found["page"].where(found["page"] != "", address),
            version=self.data.version,
        )[list(COLUMNS)]

    def periods(self, found: pd.DataFrame) -> "pd.Series[str]":
        """Write each period so that it is read as words by a spreadsheet too."""
        axes = found[["period", "start", "end", "source"]]
        said = {
            row: self._period(*row)
            for row in axes.drop_duplicates().itertuples(index=False, name=None)
        }
        rows = axes.itertuples(index=False, name=None)
        return pd.Series([said[row] for row in rows], index=found.index, dtype=object)

    def _period(self, label: str, start: str, end: str, source: str) -> str:
        """Write one period; the year of an index is that of its edition."""
        if self._of_edition(source):
            return self.words("edition.of", year=label)
        return self.words.period_in_full(label, start, end)

    def _of_edition(self, source: str) -> bool:
        return self.catalogue.sources[source].periods.style is PeriodStyle.EDITION


def closed_sources(catalogue: Catalogue, indicator: str) -> list[str]:
    """Name the sources of an indicator that state no open licence: quoted, never handed out."""
    used = (one.source for one in catalogue.indicators[indicator].series)
    return [
        name
        for name in dict.fromkeys(used)
        if not catalogue.licences[catalogue.sources[name].licence].open
    ]


def closed_names(catalogue: Catalogue, place: str) -> frozenset[str]:
    """Name the kinds of area whose local names are of a source that states no open licence."""
    closed = {
        one.file for one in catalogue.sources.values() if not catalogue.licences[one.licence].open
    }
    areas = catalogue.places[place].small_areas
    return frozenset(one.level.value for one in areas if one.local_names in closed)


def _narrowed(found: pd.DataFrame, request: Request) -> pd.DataFrame:
    """Keep the rows that were asked for."""
    for name in ("level", "boundaries", "group", "period"):
        wanted = getattr(request, name)
        if wanted is None:
            continue
        fits = found[name] == wanted
        if name == "period":
            fits |= found["said"] == wanted
        if not fits.any():
            ordered = found.sort_values(["start", "end"])[name] if name == "period" else found[name]
            known = [one for one in dict.fromkeys(ordered.astype(str)) if one]
            raise UnknownNameError(name, wanted, known, of=f"{request.indicator} as asked for")
        found = found[fits]
    return found


def as_csv(frame: pd.DataFrame, *, harmless: bool = True) -> str:
    """Write a table as CSV; text that a spreadsheet would run as a formula stays text.

    Parameters
    ----------
    frame
        The table.
    harmless
        False: every text as it is, for programs, which would take the sign against formulas for a
        part of it.
    """
    safe = frame.map(_harmless) if harmless else frame
    return safe.to_csv(index=False, lineterminator="\n", float_format="%.11g")


def as_json(frame: pd.DataFrame) -> str:
    """Write a table as a JSON list, an object a row; what is not known is null."""
    blank = frame.astype(object).where(frame.notna() & (frame != ""), None)
    lines = [json.dumps(row, ensure_ascii=False) for row in blank.to_dict("records")]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def as_file(text: str) -> bytes:
    """Return a CSV text as the bytes of a file that Excel opens rightly: UTF-8, and marked so."""
    return f"{MARK}{text}".encode()


def _harmless(value: object) -> object:
    if isinstance(value, list):
        return "; ".join(value)
    if not isinstance(value, str):
        return value
    return f"'{value}".replace("\r", " ") if value.startswith(FORMULA) else value


def indicator_list(catalogue: Catalogue) -> pd.DataFrame:
    """List the indicators: what each is, who answers for it, and when newer figures are due."""
    rows = []
    for name in catalogue.chosen(None):
        entry, coming = catalogue.indicators[name], catalogue.next_edition(name)
        rows.append(
            {
                "indicator": name,
                "title": entry.title,
                "unit": entry.unit,
                "better": entry.polarity.value,
                "theme": entry.theme,
                "groups": list(entry.groups),
                "owner": catalogue.owners[entry.owner],
                "checked": entry.checked.isoformat(),
                "next": coming.due.isoformat() if coming.due else "",
                "next_why": coming.why,
            }
        )
    return pd.DataFrame(rows)


def raw_files(catalogue: Catalogue, data: Dataset, place: str) -> pd.DataFrame:
    """List the raw files of a place: what each is, its SHA-256, and how to get it.

    ``file`` is the path below the raw folder at which the build looks for it; ``address`` is the
    publisher's; ``copied_from`` says where the copy that was read had been found.
    """
    recorded = data.table("sources")
    digests = dict(zip(recorded["file"], recorded["sha256"], strict=True))
    used: dict[str, list[str]] = {name: [] for name in digests}
    for name, source in catalogue.sources.items():
        used.setdefault(source.file.replace("{place}", place), []).append(name)
        for copy in source.nationwide:
            used.setdefault(copy.file, []).append(name)
    rows = []
    for file, names in sorted(used.items()):
        entries = [catalogue.sources[name] for name in names]
        rows.append(
            {
                "file": file,
                "sources": list(dict.fromkeys(names)),
                "publisher": _each(one.publisher for one in entries),
                "title": _each(one.title for one in entries),
                "edition": _each(one.edition for one in entries),
                "licence": _each(catalogue.licences[one.licence].title for one in entries),
                "address": _each(one.address for one in entries),
                "copied_from": _each(_found_at(one, file) for one in entries),
                "sha256": digests.get(file, ""),
            }
        )
    return pd.DataFrame(rows)


def _found_at(source: Source, file: str) -> str:
    """Say where the copy of one of a source's files had been found."""
    copies = {one.file: one.copied_from for one in source.nationwide}
    return copies.get(file) or source.copied_from


def _each(texts: Iterable[str]) -> str:
    """Name each text once."""
    return " | ".join(dict.fromkeys(text for text in texts if text))


def as_table(frame: pd.DataFrame, *names: str) -> str:
    """Write columns of a table for a screen, each as wide as its longest cell, the last ragged."""
    columns = [[_plain(cell) for cell in frame[name]] for name in names]
    wide = [max(map(len, cells), default=0) for cells in columns[:-1]]
    return "".join(
        "  ".join([*(f"{cell:<{n}}" for cell, n in zip(row, wide, strict=False)), row[-1]]) + "\n"
        for row in zip(*columns, strict=True)
    )


def _plain(cell: object) -> str:
    if isinstance(cell, float):
        return "" if isnan(cell) else f"{cell:.11g}"
    return str(cell)
