"""Is everything here, and whole? One line for each thing that the app needs."""

import socket
import sys
import tomllib
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from marmot_data.catalogue.load import HOME, Catalogue, CatalogueError, load
from marmot_data.store import CHECKSUMS, DataError, Dataset

ROOT = HOME.parent.parent
PORT = 8501
"""where Streamlit answers if nobody says otherwise"""
SHORT = 12
"""letters of a fingerprint that tell two versions of the data apart"""
PATIENCE = 2
"""seconds within which an app on the port has to answer"""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: whether it is well, and what was found."""

    well: bool
    name: str
    found: str
    worth_knowing: bool = False
    """true: nothing is wrong with it, but somebody should know"""


def examine(root: Path = ROOT, port: int = PORT) -> tuple[Check, ...]:
    """Look at libraries, catalogue, figures and port; nothing that is found stops the rest."""
    return (
        Check(
            sys.version_info >= (3, 11),
            "Python",
            sys.version.split()[0],
        ),
        *_libraries(root / "requirements.txt"),
        *_catalogue(root / "data" / "catalogue"),
        *_figures(root / "data"),
        _port(port),
    )


def report(checks: tuple[Check, ...]) -> str:
    """Write the findings, a line each, what is wrong marked and counted at the end."""
    lines = [f"{_mark(one)}  {one.name}: {one.found}" for one in checks]
    wrong = sum(not one.well for one in checks)
    end = f"{wrong} of {len(checks)} things are wrong." if wrong else "Everything is well."
    return "\n".join((*lines, end)) + "\n"


def _mark(one: Check) -> str:
    if not one.well:
        return "WRONG"
    return "note " if one.worth_knowing else "ok   "


def _libraries(listed: Path) -> Iterator[Check]:
    """Compare what is installed with what is asked for."""
    try:
        lines = listed.read_text(encoding="utf-8").splitlines()
    except OSError:
        yield Check(well=False, name="Libraries", found=f"{listed.name} cannot be opened")
        return
    wanted = dict(line.split("==") for line in lines if "==" in line and line[0] != "#")
    different = 0
    for name, asked in wanted.items():
        try:
            here = version(name)
        except PackageNotFoundError:
            here = "not installed"
        if here != asked:
            different += 1
            yield Check(well=False, name=name, found=f"{here}; {listed.name} asks for {asked}")
    if not different:
        yield Check(
            well=True, name="Libraries", found=f"all {len(wanted)} as {listed.name} asks for"
        )


def _catalogue(home: Path) -> Iterator[Check]:
    try:
        known = load(home)
    except CatalogueError as error:
        for line in str(error).splitlines():
            yield Check(well=False, name="Catalogue", found=line)
        return
    found = f"{len(known.indicators)} indicators, {len(known.sources)} sources, no faults"
    yield Check(well=True, name="Catalogue", found=found)
    for name in sorted(path.stem for path in (home / "words").glob("*.toml")):
        yield _words(home / "words" / f"{name}.toml")
    for name, faults in known.editorial.refused_talks.items():
        yield Check(well=False, name=f"Talk {name}", found="; ".join(faults))
    yield from _overdue(known)


def _overdue(known: Catalogue) -> Iterator[Check]:
    """Name the indicators of which newer figures should be out, and who answers for each."""
    for name in known.overdue(datetime.now(tz=UTC).date()):
        coming, owner = known.next_edition(name), known.owners[known.indicators[name].owner]
        found = f"{name} since {coming.due}. {coming.why} Ask the {owner}."
        yield Check(well=True, name="Newer figures overdue", found=found, worth_knowing=True)


def _words(path: Path) -> Check:
    try:
        tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return Check(well=False, name=f"Words {path.stem}", found=f"not readable: {error}")
    return Check(well=True, name=f"Words {path.stem}", found="readable")


def _figures(data: Path) -> Iterator[Check]:
    """Look at the figures of every place that has a folder."""
    for folder in sorted({path.parent for path in data.glob(f"*/{CHECKSUMS}")}):
        yield from _place(folder)
    if not list(data.glob(f"*/{CHECKSUMS}")):
        yield Check(well=False, name="Figures", found="there are none: run the build")


def _place(folder: Path) -> Iterator[Check]:
    name = f"Figures of {folder.name}"
    try:
        figures = Dataset.load(folder)
    except DataError as error:
        yield Check(well=False, name=name, found=str(error))
        return
    listed = folder / CHECKSUMS
    mark = sha256(listed.read_bytes()).hexdigest()[:SHORT]
    day = datetime.fromtimestamp(listed.stat().st_mtime, tz=UTC).date()
    newest = figures.contents["end"].max()
    found = f"version {mark}, written here on {day}, with figures up to {newest}"
    yield Check(well=True, name=name, found=f"{found}, {len(figures.digests)} files")
    faults = dict(figures.faults)
    for indicator in dict.fromkeys(figures.contents["indicator"]):
        fault = figures.fault(indicator)
        if fault:
            faults.setdefault(f"values/{indicator}.csv", fault)
    for fault in faults.values():
        yield Check(well=False, name=name, found=fault)


def _port(port: int) -> Check:
    """Tell whether the app could answer at its port, or does so already."""
    name = f"Port {port}"
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("", port))
        except (OSError, OverflowError):
            pass
        else:
            return Check(well=True, name=name, found="free")
    address = f"http://127.0.0.1:{port}/_stcore/health"
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            if answer.read(2) == b"ok":
                return Check(well=True, name=name, found="a Streamlit app answers there already")
    except (OSError, ValueError, urllib.error.URLError):
        pass
    found = "another program has it; start the app with --server.port and another number"
    return Check(well=False, name=name, found=found)
