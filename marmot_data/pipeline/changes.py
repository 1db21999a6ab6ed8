"""What has changed in the figures from one version to the next: a log that each build continues.

Two tables of the place's folder hold it: ``versions.csv`` has a row a version, in their order, and
``changes.csv`` a row for each indicator, boundaries, group and period of which figures were added,
revised (value or range) or withdrawn, with the areas and the old and new figures as lists in the
same order. A figure is its value, or ``value:lower:upper``. The build needs nothing but the folder
that is there: the same figures leave the log as it is, others continue it.
"""

from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path

import numpy as np
import pandas as pd

from marmot_data.pipeline.faults import BuildError
from marmot_data.store import CHANGES, CHECKSUMS, VERSIONS, version_of

KEY = ["area", "boundaries", "group", "period"]
FIGURE = ["value", "lower", "upper"]
ROW = ["indicator", "boundaries", "group", "period"]
"""what the figures of a row of the log have in common"""
VERSION_COLUMNS = ["version", "day", "values", "added", "revised", "withdrawn"]
CHANGE_COLUMNS = ["version", "change", *ROW, "codes", "old", "new"]
KINDS = ("added", "revised", "withdrawn")
BRING_BACK = "bring the whole folder back as it was committed, and build again"


def fingerprints(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each file below a folder, by its name."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in files
        if path.name != CHECKSUMS
    }


def continued(made: Path, earlier: Path, day: date) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the log of versions and of changes, continued if the figures are not as they were.

    Parameters
    ----------
    made
        The folder of the new figures, still without a log.
    earlier
        The folder of the figures that were built before; it need not be there.
    day
        Of the new version: the last on which somebody went through the catalogue, as a clock would
        make another log each time.

    Raises
    ------
    BuildError
        If what was built before is not as it was built.
    """
    now = fingerprints(made)
    version, listed = version_of(now), _listed(earlier)
    versions, changes = _log(earlier, listed)
    number = sum(int((_figures(made / name)["value"] != "").sum()) for name in _values(now))
    row: dict[str, object] = {"version": version, "day": day.isoformat(), "values": number}
    if versions.empty:
        return _with(versions, [row]), changes
    if version == version_of(listed):
        return versions, changes
    found = _compared(earlier, listed, made, now)
    counted = found["change"].value_counts()
    row |= {kind: int(counted.get(kind, 0)) for kind in KINDS}
    return _with(versions, [row]), _with(changes, _in_rows(found.assign(version=version)))


def _listed(folder: Path) -> dict[str, str]:
    """Return the fingerprints that a build left; none if there was no build."""
    path = folder / CHECKSUMS
    if not path.exists():
        return {}
    listed = _text(path)
    return dict(zip(listed["file"], listed["sha256"], strict=True))


def _log(folder: Path, listed: Mapping[str, str]) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the log as it stands; empty tables if there is none yet."""
    if VERSIONS not in listed:
        return pd.DataFrame(columns=VERSION_COLUMNS), pd.DataFrame(columns=CHANGE_COLUMNS)
    versions, changes = (_text(_sound(folder, name, listed)) for name in (VERSIONS, CHANGES))
    if versions["version"].iloc[-1] != version_of(listed):
        raise BuildError(f"{VERSIONS}: its last version is not that of the figures; {BRING_BACK}")
    return versions, changes


def _sound(folder: Path, name: str, listed: Mapping[str, str]) -> Path:
    """Return the path of a file that is as the build wrote it."""
    path = folder / name
    if not path.exists() or sha256(path.read_bytes()).hexdigest() != listed.get(name):
        why = "it is needed to tell what has changed, and is not as it was built"
        raise BuildError(f"{name}: {why}; {BRING_BACK}")
    return path


def _values(digests: Mapping[str, str]) -> list[str]:
    return [name for name in digests if name.startswith("values/")]


def _text(path: Path) -> pd.DataFrame:
    return pd.read_csv(path, dtype=str, keep_default_na=False)


def _figures(path: Path) -> pd.DataFrame:
    return _text(path)[[*KEY, *FIGURE]]


def _compared(
    earlier: Path, listed: Mapping[str, str], made: Path, now: Mapping[str, str]
) -> pd.DataFrame:
    """Set the figures of every file that differs beside what they were; keep what changed."""
    none = pd.DataFrame(columns=[*KEY, *FIGURE])
    parts = [pd.DataFrame(columns=["change", "indicator", *KEY, "old", "new"])]
    for name in sorted({*_values(listed), *_values(now)}):
        if listed.get(name) == now.get(name):
            continue
        old = _figures(_sound(earlier, name, listed)) if name in listed else none
        new = _figures(made / name) if name in now else none
        both = old.merge(new, how="outer", on=KEY, suffixes=("_old", "_new")).fillna("")
        parts.append(_changed(both).assign(indicator=Path(name).stem))
    return pd.concat(parts, ignore_index=True)


def _changed(both: pd.DataFrame) -> pd.DataFrame:
    """Name what happened to each figure, and leave out those to which nothing did."""
    was, now = both["value_old"] != "", both["value_new"] != ""
    other = np.any([both[f"{name}_old"] != both[f"{name}_new"] for name in FIGURE], axis=0)
    change = np.select([~was & now, was & now & other, was & ~now], KINDS, "")
    told = both.assign(change=change, old=_written(both, "old"), new=_written(both, "new"))
    return told[told["change"] != ""]


def _written(both: pd.DataFrame, which: str) -> "pd.Series[str]":
    """Write figures as they stand in the log: nothing where there was none."""
    value, lower, upper = (both[f"{name}_{which}"] for name in FIGURE)
    ranged = (lower != "") | (upper != "")
    return value.where(~ranged, value + ":" + lower + ":" + upper).where(value != "", "")


def _in_rows(found: pd.DataFrame) -> list[dict[str, object]]:
    """Put the figures of an indicator, boundaries, group and period into one row."""
    rows: list[dict[str, object]] = []
    ordered = found.sort_values(["change", *ROW, "area"])
    for key, own in ordered.groupby(["version", "change", *ROW], sort=False):
        lists = (" ".join(own[name]).strip() for name in ("area", "old", "new"))
        rows.append(dict(zip(CHANGE_COLUMNS, (*key, *lists), strict=True)))
    return rows


def _with(log: pd.DataFrame, rows: list[dict[str, object]]) -> pd.DataFrame:
    return pd.concat([log, pd.DataFrame(rows, columns=log.columns)], ignore_index=True).fillna("")
