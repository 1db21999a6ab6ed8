"""From values in memory to files: beside the old ones first, then swapped in one move."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from marmot_data.pipeline.benchmarks import SPREAD_COLUMNS, read_sources, read_spreads
from marmot_data.pipeline.changes import continued, fingerprints
from marmot_data.pipeline.geography import geojson
from marmot_data.pipeline.postcodes import ward_parts
from marmot_data.pipeline.residents import Residents
from marmot_data.rules import DOUBTS, written
from marmot_data.store import CHANGES, CHECKSUMS, VERSIONS

if TYPE_CHECKING:
    from marmot_data.pipeline.run import Build

DECIMALS = {"value": 4, "lower": 4, "upper": 4, "count": 1, "population": 1}
OLD = "-old"
SUFFIX = "?" * 8
"""what `tempfile` puts behind a prefix"""


@dataclass(frozen=True, slots=True)
class Made:
    """What a build has made, ready to be written."""

    figures: dict[str, pd.DataFrame]
    """by indicator"""
    residents: Residents
    method: pd.DataFrame
    """the error of moving figures to wards"""
    postcodes: pd.DataFrame
    sites: pd.DataFrame
    """where what was done is found"""


def everything(build: "Build", target: Path, made: Made) -> None:
    """Write all files of a place, then put them in the place of the old ones.

    Nothing half-written is left behind: files are made in a folder beside the target, which
    takes the target's name only when all are there.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        _write(build, beside, made)
        _log(build, beside, build.earlier or target)
        _checksums(beside)
        beside.chmod(0o755)
        _swap(beside, target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def mended(target: Path) -> None:
    """Clear up after a build that was killed: bring the old data back, remove what is left over."""
    left = [*target.parent.glob(f".{target.name}-{SUFFIX}")]
    old = [*target.parent.glob(f".{target.name}-{SUFFIX}{OLD}")]
    if old and not target.exists():
        max(old, key=lambda folder: folder.stat().st_mtime).rename(target)
    for folder in (*left, *old):
        shutil.rmtree(folder, ignore_errors=True)


def _write(build: "Build", folder: Path, made: Made) -> None:
    (folder / "values").mkdir()
    (folder / "boundaries").mkdir()
    _csv(build.areas, folder / "areas.csv")
    for one in build.sets:
        path = folder / "boundaries" / f"{one.level}-{one.year}.geojson"
        path.write_text(geojson(one), encoding="utf-8")
    for name, frame in made.figures.items():
        _csv(_rounded(frame), folder / "values" / f"{name}.csv")
    _csv(_contents(build, made.figures), folder / "contents.csv")
    _csv(made.method, folder / "method.csv")
    _csv(_ward_changes(build, made.residents), folder / "ward_changes.csv")
    _csv(made.postcodes, folder / "postcodes.csv")
    _csv(made.sites, folder / "sites.csv")
    _csv(ward_parts(build.place, made.residents), folder / "ward_parts.csv")
    _csv(_spreads(build), folder / "ward_spread.csv")
    _csv(_sources(build), folder / "sources.csv")
    _csv(written(build.doubts), folder / f"{DOUBTS}.csv")


def _log(build: "Build", folder: Path, earlier: Path) -> None:
    """Continue the log of what changed since the figures that were built before."""
    day = max(entry.checked for entry in build.catalogue.indicators.values())
    versions, changes = continued(folder, earlier, day)
    _csv(versions, folder / VERSIONS)
    _csv(changes, folder / CHANGES)


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    return frame.assign(
        **{name: frame[name].astype(float).round(n) for name, n in DECIMALS.items()}
    )


def _csv(frame: pd.DataFrame, path: Path) -> None:
    # Eleven digits hold every count exactly and drop the noise behind the rounding.
    frame.to_csv(path, index=False, lineterminator="\n", float_format="%.11g")


def _contents(build: "Build", values: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """List which levels, groups and periods each indicator has, and how many values."""
    axes = ["indicator", "level", "boundaries", "group", "period", "start", "end"]
    every = pd.concat([frame.assign(indicator=name) for name, frame in values.items()])
    every["level"] = every["area"].map(build.levels)
    counted = every.groupby(axes, sort=False, as_index=False)["value"].agg(["size", "count"])
    return counted.rename(columns={"size": "areas", "count": "with_value"})


def _ward_changes(build: "Build", residents: Residents) -> pd.DataFrame:
    """List from which old ward the residents of each new ward came, and how many."""
    old, new = (f"ward{one.year}" for one in build.place.wards[:2])
    moved = residents.table.groupby([old, new])[["people"]].sum().reset_index()
    moved["share_of_old"] = moved["people"] / moved.groupby(old)["people"].transform("sum")
    moved["share_of_new"] = moved["people"] / moved.groupby(new)["people"].transform("sum")
    moved = moved.set_axis(["old", "new", "people", "share_of_old", "share_of_new"], axis=1)
    return moved.round({"people": 0, "share_of_old": 4, "share_of_new": 4})


def _sources(build: "Build") -> pd.DataFrame:
    """List every source that was read, with the fingerprint of its raw file."""
    rows = []
    for name in sorted(build.observations):
        source = build.catalogue.sources[name]
        file = build.raw.name(source.file)
        rows.append({"source": name, "file": file, "sha256": build.raw.digests[file]})
    known = {row["file"] for row in rows}
    # Files that hold no figures, such as lists of postcodes, have their terms all the same.
    others = {build.raw.name(one.file): name for name, one in build.catalogue.sources.items()}
    rows += [
        {"source": others.get(file, ""), "file": file, "sha256": digest}
        for file, digest in sorted(build.raw.digests.items())
        if file not in known
    ]
    wider = [] if build.benchmarks is None else [read_sources(build.benchmarks)]
    return pd.concat([pd.DataFrame(rows), *wider], ignore_index=True)


def _spreads(build: "Build") -> pd.DataFrame:
    """Return how the country's wards spread, by which a ward is placed among them."""
    if build.benchmarks is None:
        return pd.DataFrame(columns=SPREAD_COLUMNS)
    return read_spreads(build.benchmarks)


def _checksums(folder: Path) -> None:
    found = fingerprints(folder)
    _csv(pd.DataFrame({"file": list(found), "sha256": list(found.values())}), folder / CHECKSUMS)


def _swap(beside: Path, target: Path) -> None:
    old = beside.with_name(beside.name + OLD)
    if target.exists():
        target.rename(old)
    try:
        beside.rename(target)
    except BaseException:
        if old.exists() and not target.exists():
            old.rename(target)
        shutil.rmtree(old, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)


def differences(fresh: Path, committed: Path) -> list[str]:
    """Name every file that differs between two folders, is missing or is too many."""
    names = {
        path.relative_to(home).as_posix()
        for home in (fresh, committed)
        for path in home.rglob("*")
        if path.is_file()
    }
    found = []
    for name in sorted(names):
        one, other = fresh / name, committed / name
        if not other.exists():
            found.append(f"{name}: missing")
        elif not one.exists():
            found.append(f"{name}: not made by the build")
        elif one.read_bytes() != other.read_bytes():
            found.append(f"{name}: differs from what the build makes")
    return found


def fewer(before: pd.DataFrame, after: pd.DataFrame) -> list[str]:
    """Name every indicator, level, group and period that has fewer figures than it had.

    Parameters
    ----------
    before, after
        ``contents.csv`` of two builds.
    """
    axes = ["indicator", "level", "boundaries", "group", "period"]
    had, has = (one.groupby(axes)["with_value"].sum() for one in (before, after))
    both = pd.DataFrame({"had": had, "has": has.reindex(had.index).fillna(0)})
    lost = both[both["has"] < both["had"]]
    return [
        f"{', '.join(str(part) for part in key)}: {has:.0f} figures, {had:.0f} before"
        for key, has, had in zip(lost.index, lost["has"], lost["had"], strict=True)
    ]
