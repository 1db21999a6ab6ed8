"""The figures of one place, as the build wrote them; the only reader of ``data/<place>``.

Every file is compared with its fingerprint when it is first opened, so a damaged file is never
shown as if it were whole.
"""

import json
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from threading import RLock
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from marmot_data.turns import TURNS

# Text is kept as plain Python: our tables are short, and to hand each piece of work on them to
# Arrow costs a fifth of a page's time.
pd.set_option("mode.string_storage", "python")

T = TypeVar("T")

CHECKSUMS = "checksums.csv"
VERSIONS, CHANGES = "versions.csv", "changes.csv"
"""the log of what changed from one version of the data to the next: no part of what is compared"""
SHORT = 12
"""letters of a fingerprint that tell two versions of the data apart"""
REMEMBERED = 3_000
"""so many results are kept for the next reader"""
DAYS_A_YEAR = 365.25
TEXT = (
    *("note", "group", "period", "local_name", "neighbours", "basis", "route", "page"),
    *("version", "codes", "old", "new"),
)
"""columns that are text even where they are blank or look like numbers"""
AREAS = {"code", "name", "local_name", "level", "boundaries", "lon", "lat", "neighbours"}
CONTENTS = {"indicator", "level", "boundaries", "group", "period", "start", "end", "with_value"}
VALUES = {
    *("area", "boundaries", "group", "period", "start", "end", "value", "lower", "upper"),
    *("count", "population", "status", "source", "note", "basis", "route", "page"),
}
"""the columns without which a file cannot be shown"""


class DataError(Exception):
    """A file of figures is missing or damaged.

    The message says what is wrong to whoever runs the commands. A page says it in its reader's
    language, by ``kind``.

    Attributes
    ----------
    kind
        missing or damaged; or wards: no file with figures of wards can be read.
    file
        Its name in the folder of the place.
    """

    def __init__(self, message: str, kind: str, file: str = "") -> None:
        super().__init__(message)
        self.kind = kind
        self.file = file


def _damaged(file: str, why: str) -> DataError:
    return DataError(f"{file} is damaged: {why}.", "damaged", file)


@dataclass(slots=True)
class Dataset:
    """The figures, areas and boundaries of one place.

    Frames are handed out as fresh copies, so that no page can change another page's figures.

    Attributes
    ----------
    folder
        Where the files are.
    areas
        One row per area: ``code, name, local_name, level, boundaries, hectares, lon, lat,
        neighbours, slug``; index ``code``.
    contents
        One row per indicator, level, boundaries, group and period that has values.
    faults
        File -> what is wrong with it, for every file that is missing or damaged.
    """

    folder: Path
    digests: dict[str, str]
    areas: pd.DataFrame
    contents: pd.DataFrame
    faults: Mapping[str, str] = field(default_factory=dict)
    _values: dict[str, pd.DataFrame] = field(default_factory=dict)
    _shapes: dict[str, dict[str, Any]] = field(default_factory=dict)
    _tables: dict[str, pd.DataFrame] = field(default_factory=dict)
    _worked_out: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)
    _busy: dict[Hashable, RLock] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> "Dataset":
        """Open the figures of a place.

        Raises
        ------
        DataError
            If the list of areas, of contents or of fingerprints is missing or damaged.
        """
        listed = _table(_bytes(folder, CHECKSUMS, None), CHECKSUMS, {"file", "sha256"})
        listed = listed.dropna(subset=["file"])
        digests = dict(zip(listed["file"].astype(str), listed["sha256"], strict=True))
        areas = _read(folder, "areas.csv", digests, AREAS)
        areas = areas.fillna({"local_name": "", "boundaries": "", "neighbours": ""})
        areas["slug"] = [slug(name) for name in areas["name"]]
        contents = _read(folder, "contents.csv", digests, CONTENTS)
        areas = areas.set_index("code", drop=False)
        return cls(folder, digests, areas, contents, _faults(folder, digests))

    @property
    def version(self) -> str:
        """Return the version of the data: the fingerprint of its files' fingerprints, shortened."""
        return version_of(self.digests)

    @property
    def maps(self) -> tuple[tuple[str, int], ...]:
        """Return of which levels and years there are boundaries."""
        stems = (Path(name).stem for name in self.digests if name.startswith("boundaries/"))
        parts = (stem.rpartition("-") for stem in stems)
        return tuple((level, int(year)) for level, _, year in parts)

    @property
    def names(self) -> dict[str, str]:
        """The name of each area, by its code (shared; do not change it)."""
        return self.remembered(
            "names", lambda: dict(zip(self.areas.index, self.areas["name"], strict=True))
        )

    def values(self, indicator: str) -> pd.DataFrame:
        """Return all values of an indicator, with ``level`` and ``name`` of each area.

        Of each period it also says ``year``, its middle as a decimal year; ``years``, its length
        (0.1 at least); and ``end_year``, the year in which it ends.

        Raises
        ------
        DataError
            If the file is missing or damaged.
        """
        if indicator not in self._values:
            name = f"values/{indicator}.csv"
            frame = _read(self.folder, name, self.digests, VALUES)
            blank = dict.fromkeys(("note", "basis", "route", "page"), "")
            frame = frame.fillna({**blank, "group": "all"})
            known = self.areas.reindex(frame["area"])
            frame["level"] = known["level"].to_numpy()
            frame["name"] = known["name"].to_numpy()
            try:
                self._values[indicator] = _timed(frame)
            except ValueError as error:
                raise _damaged(name, "a day in it is not a day") from error
        return self._values[indicator].copy(deep=False)

    def of_area(self, indicator: str, area: str) -> pd.DataFrame:
        """Return one area's values of an indicator (see `values`); no rows if it has none."""
        frame = self.values(indicator)
        rows = self.remembered(("rows", indicator), lambda: frame.groupby("area").indices)
        return frame.iloc[rows.get(area, [])]

    def fault(self, indicator: str) -> DataError | None:
        """Return what is wrong with the file of an indicator; none if its figures can be shown."""
        if indicator in self._values:
            return None
        try:
            self.values(indicator)
        except DataError as error:
            return error
        return None

    def table(self, name: str) -> pd.DataFrame:
        """Return one of the small tables: ``method``, ``ward_changes`` or ``sources``."""
        if name not in self._tables:
            self._tables[name] = _read(self.folder, f"{name}.csv", self.digests, set())
        return self._tables[name].copy(deep=False)

    def remembered(self, key: Hashable, work_out: Callable[[], T]) -> T:
        """Work a thing out once for all readers; of many, those longest unasked are forgotten.

        What is remembered is shared: who gets it must not change it.
        """
        known: T | None = self._worked_out.get(key)
        if known is not None:
            with suppress(KeyError):  # another reader's answer may just have pushed it out
                self._worked_out.move_to_end(key)
            return known
        busy = self._busy.setdefault(key, RLock())
        if not busy.acquire(blocking=False):  # the first works it out, the others wait for it,
            with TURNS.aside(), busy:  # and meanwhile hold up nobody who wants something else
                pass
            return self.remembered(key, work_out)
        try:
            known = self._worked_out.get(key)
            if known is None:
                known = work_out()
                self._keep(key, known)
        finally:
            busy.release()
            self._busy.pop(key, None)
        return known

    @property
    def kept(self) -> int:
        """How many results are kept for the next reader."""
        return len(self._worked_out)

    def _keep(self, key: Hashable, known: object) -> None:
        while len(self._worked_out) >= REMEMBERED:
            with suppress(KeyError):
                self._worked_out.popitem(last=False)
        self._worked_out[key] = known

    def wards(self, boundaries: int) -> pd.DataFrame:
        """Return the wards of one set, by name."""
        return self.remembered(("wards", boundaries), lambda: self._wards(boundaries)).copy(
            deep=False
        )

    def _wards(self, boundaries: int) -> pd.DataFrame:
        found = self.areas[
            (self.areas["level"] == "ward") & (self.areas["boundaries"] == str(boundaries))
        ]
        return found.sort_values("name")

    def shapes(self, level: str, year: int) -> dict[str, Any]:
        """Return the boundaries of a level as a GeoJSON collection (do not change it)."""
        name = f"boundaries/{level}-{year}.geojson"
        if name not in self._shapes:
            try:
                self._shapes[name] = json.loads(_bytes(self.folder, name, self.digests))
            except ValueError as error:
                raise _damaged(name, "it holds no readable map") from error
        return self._shapes[name]


def version_of(digests: Mapping[str, str]) -> str:
    """Name a state of the data by the fingerprints of its files, but for the log of versions."""
    lines = (
        f"{name},{digest}\n" for name, digest in digests.items() if name not in (VERSIONS, CHANGES)
    )
    return sha256("".join(("file,sha256\n", *lines)).encode()).hexdigest()[:SHORT]


def _faults(folder: Path, digests: Mapping[str, str]) -> dict[str, str]:
    """Compare every file with its fingerprint: a few milliseconds, once."""
    found = {}
    for name in digests:
        try:
            _bytes(folder, name, digests)
        except DataError as error:
            found[name] = str(error)
    return found


def _timed(frame: pd.DataFrame) -> pd.DataFrame:
    """Add to each value where its period lies and how long it is."""
    # Plain arrays: a table's own dates cost five times as much, over a hundred files.
    start, end = (np.array(list(frame[one]), dtype="datetime64[D]") for one in ("start", "end"))
    days = (end - start).astype(int)
    middle = start + days // 2
    year = middle.astype("datetime64[Y]")
    into = (middle - year.astype("datetime64[D]")).astype(int)
    return frame.assign(
        year=(year.astype(int) + 1970 + (into + 0.5) / DAYS_A_YEAR).round(2),
        years=(days / DAYS_A_YEAR).round(1).clip(min=0.1),
        end_year=end.astype("datetime64[Y]").astype(int) + 1970,
    )


def slug(name: str) -> str:
    """Turn a name into what stands in a link: ``St Michael's`` becomes ``st-michaels``."""
    plain = name.lower().replace("'", "").replace("&", "and")
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def _read(folder: Path, name: str, digests: dict[str, str], needed: set[str]) -> pd.DataFrame:
    return _table(_bytes(folder, name, digests), name, needed)


def _bytes(folder: Path, name: str, digests: Mapping[str, str] | None) -> bytes:
    try:
        raw = (folder / name).read_bytes()
    except (OSError, ValueError) as error:
        raise DataError(f"{name} is missing or cannot be opened.", "missing", name) from error
    if digests is not None and digests.get(name) != sha256(raw).hexdigest():
        raise _damaged(name, "it is not the file that the build wrote")
    return raw


def _table(raw: bytes, name: str, needed: set[str]) -> pd.DataFrame:
    try:
        frame = pd.read_csv(
            BytesIO(raw),
            dtype=dict.fromkeys((*TEXT, "boundaries") if name == "areas.csv" else TEXT, str),
            keep_default_na=True,
        )
    except (ValueError, pd.errors.ParserError) as error:
        raise _damaged(name, "it is not a readable table") from error
    lacking = needed - set(frame.columns)
    if lacking:
        raise _damaged(name, f"column {', '.join(sorted(lacking))} is missing")
    return frame
