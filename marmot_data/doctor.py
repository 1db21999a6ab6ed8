"""Is everything here, and whole? One line for each thing that the app needs."""

import socket
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pandas as pd

from marmot_data import rules
from marmot_data.catalogue.load import HOME, Catalogue, CatalogueError, load
from marmot_data.catalogue.schema import Basis, Route
from marmot_data.language import Words, languages
from marmot_data.rules import Doubt
from marmot_data.store import CHECKSUMS, DataError, Dataset

ROOT = HOME.parent.parent
PORT = 8501
"""where Streamlit answers if nobody says otherwise"""
PATIENCE = 2
"""seconds within which an app on the port has to answer"""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at: whether it is well, and what was found."""

    well: bool
    name: str
    found: str
    worth_knowing: bool = False
    """nothing need be wrong with it, but somebody should look"""

    @property
    def mark(self) -> str:
        """How its line begins."""
        if not self.well:
            return "WRONG"
        return "note " if self.worth_knowing else "ok   "


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the rules say of figures that are prepared, without the publishers' files."""

    faults: list[str]
    doubts: list[Doubt]


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
        *_figures(root / "data", root / "data" / "catalogue"),
        _port(port),
    )


def report(checks: tuple[Check, ...]) -> str:
    """Write the findings, a line each, what is wrong marked and counted at the end."""
    lines = [f"{one.mark}  {one.name}: {one.found}" for one in checks]
    wrong = sum(not one.well for one in checks)
    doubts = sum(one.worth_knowing for one in checks)
    end = f"{wrong} of {len(checks)} things are wrong." if wrong else "Everything is well."
    if doubts:
        end += f" Worth a look: {doubts}, marked as notes."
    return "\n".join((*lines, end)) + "\n"


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
        known = load(home, sparing=True)
    except CatalogueError as error:
        for line in str(error).splitlines():
            yield Check(well=False, name="Catalogue", found=line)
        return
    lacking = f"{len(known.refused)} left out" if known.refused else "no faults"
    found = f"{len(known.indicators)} indicators, {len(known.sources)} sources, {lacking}"
    yield Check(well=not known.refused, name="Catalogue", found=found)
    for name, own in known.refused.items():
        yield Check(well=False, name=f"Indicator {name}", found="; ".join(own))
    # A fault of the English is met in every language, as each falls back on it: it is told once.
    yield from dict.fromkeys(_words(language, home) for language in languages(home))
    for name, faults in known.editorial.refused_talks.items():
        yield Check(well=False, name=f"Talk {name}", found="; ".join(faults))
    yield from _overdue(known)


def _overdue(known: Catalogue) -> Iterator[Check]:
    """Name the indicators of which newer figures should be out, and who answers for each."""
    for name in known.overdue(datetime.now(tz=UTC).date()):
        coming, owner = known.next_edition(name), known.owners[known.indicators[name].owner]
        found = f"{name} since {coming.due}. {coming.why} Ask the {owner}."
        yield Check(well=True, name="Newer figures overdue", found=found, worth_knowing=True)


def _words(language: str, home: Path) -> Check:
    try:
        Words.load(language, home)
    except CatalogueError as error:
        return Check(well=False, name="Words", found=str(error))
    return Check(well=True, name=f"Words {language}", found="readable")


def _figures(data: Path, home: Path) -> Iterator[Check]:
    """Look at the figures of every place that has a folder."""
    try:
        known = load(home, sparing=True)
    except CatalogueError:
        known = None
    for folder in sorted({path.parent for path in data.glob(f"*/{CHECKSUMS}")}):
        yield from _place(folder, known)
    if not list(data.glob(f"*/{CHECKSUMS}")):
        yield Check(well=False, name="Figures", found="there are none: run the build")


def _place(folder: Path, known: Catalogue | None) -> Iterator[Check]:
    name = f"Figures of {folder.name}"
    try:
        figures = Dataset.load(folder)
    except DataError as error:
        yield Check(well=False, name=name, found=str(error))
        return
    listed = folder / CHECKSUMS
    day = datetime.fromtimestamp(listed.stat().st_mtime, tz=UTC).date()
    newest = figures.contents["end"].max()
    found = f"version {figures.version}, written here on {day}, with figures up to {newest}"
    yield Check(well=True, name=name, found=f"{found}, {len(figures.digests)} files")
    faults = dict(figures.faults)
    for indicator in dict.fromkeys(figures.contents["indicator"]):
        if lost := figures.fault(indicator):
            faults.setdefault(lost.file, str(lost))
    for fault in faults.values():
        yield Check(well=False, name=name, found=fault)
    if known is not None and folder.name in known.places:
        prepared = again(figures, known)
        for fault in prepared.faults:
            yield Check(well=False, name=name, found=fault)
        for doubt in prepared.doubts:
            yield Check(
                well=True, worth_knowing=True, name=f"Source {doubt.source}", found=doubt.text
            )


def again(figures: Dataset, known: Catalogue) -> Prepared:
    """Ask the rules of the build again of figures that are prepared.

    The doubts that the build had, which name rows of the publishers' files, come with those that
    only the catalogue of today raises.
    """
    codes = _codes(figures)
    faults: list[str] = []
    fresh: list[Doubt] = []
    seen: dict[str, set[str]] = {}
    for name in known.indicators:
        if f"values/{name}.csv" not in figures.digests or figures.fault(name):
            continue
        values = figures.values(name)
        for rule, rows in rules.broken(values, known.unit(name), codes).items():
            fix = rules.remedy(rule)
            lines = values.index[rows] + 2
            faults += [f"values/{name}.csv: row {line}: {rule}{fix}" for line in lines]
        for source, own in values.groupby("source"):
            seen.setdefault(str(source), set()).update(own["area"])
            fresh += _odd(own, known, name, codes)
    fresh += _absent(seen, known, figures.folder.name)
    kept = _kept_doubts(figures)
    told = {(one.source, one.rule) for one in kept}
    kept += [one for one in fresh if (one.source, one.rule) not in told]
    return Prepared(faults, [one for one in kept if not _settled(one, known)])


def _settled(doubt: Doubt, known: Catalogue) -> bool:
    """Tell whether somebody has looked at a doubt and said why it is none."""
    source = known.sources.get(doubt.source)
    return source is not None and doubt.rule in source.settled


def _codes(figures: Dataset) -> dict[str, frozenset[str]]:
    """Return the codes of each level and vintage, as the rules ask for them."""
    found: dict[str, set[str]] = {"other": set()}
    columns = (figures.areas[name] for name in ("level", "boundaries", "code"))
    for level, years, code in zip(*columns, strict=True):
        for name in [f"{level}{year}" for year in years.split()] or ["other"]:
            found.setdefault(name, set()).add(code)
    return {name: frozenset(codes) for name, codes in found.items()}


def _absent(seen: Mapping[str, set[str]], known: Catalogue, place: str) -> Iterator[Doubt]:
    """Name the comparators for which a wider source has no figure."""
    for name, here in seen.items():
        source = known.sources.get(name)
        if source is not None and source.wider:
            for gone in rules.lacking(here, known.places[place], source.lacks):
                yield Doubt(name, "comparator", f"no figure for {gone}. {rules.KNOWN_TO_LACK}")


def _odd(own: pd.DataFrame, known: Catalogue, name: str, codes: rules.Codes) -> Iterator[Doubt]:
    """Say what is odd about the figures that an indicator has from one source."""
    source, unit = str(own["source"].iloc[0]), known.unit(name)
    printed = own[own["route"].isin([Route.PUBLISHED.value, Route.COMPILED.value])]
    odd, made = rules.contradicted(printed, unit)
    for row, other in zip(printed[odd].to_dict("records"), made[odd], strict=True):
        about = f"{row['area']}, {row['group']}, {row['period']}"
        text = f"values/{name}.csv: {row['value']} ({about}), but its count over its population "
        yield Doubt(source, "contradiction", f"{text}makes {other:.4g}")
    if rules.proportions(printed["value"], unit):
        yield Doubt(source, "proportion", f"values/{name}.csv: no value in percent is above 1")
    level = rules.constant(printed, codes)
    if level:
        yield Doubt(source, "constant", f"values/{name}.csv: one value for all areas of {level}")
    if rules.grossed_up(printed[printed["basis"] == Basis.COUNT.value]):
        yield Doubt(source, "grossed_up", f"values/{name}.csv: every count is of whole hundreds")
    if source in known.sources:
        spans = rules.calendar_spans(own, known.sources[source])
        told = rules.doubtful_spans(spans, declared=True)
        if told:
            yield Doubt(source, "period", f"values/{name}.csv: the periods {told}")


def _kept_doubts(figures: Dataset) -> list[Doubt]:
    """Return what the build found doubtful."""
    if f"{rules.DOUBTS}.csv" not in figures.digests:
        return []
    try:
        return list(rules.told(figures.table(rules.DOUBTS)))
    except DataError:
        return []  # it is named among the damaged files


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
