"""Commands for analysts: ``build, check, describe, indicators, export, posters, doctor``.

Begin each with ``python -m marmot_data``.

Exit status: 0 all is well, 1 faults were found and listed, 2 the command was not understood.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
from tqdm import tqdm

from marmot_data.catalogue.load import HOME, Catalogue, CatalogueError, UnknownNameError, load
from marmot_data.catalogue.schema import Level
from marmot_data.doctor import PORT, again, examine, report
from marmot_data.documents.poster.posters import poster, poster_names
from marmot_data.export import Request, indicator_list, values
from marmot_data.findings.base import View
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.pipeline.describe import dictionary
from marmot_data.pipeline.faults import BuildError, some
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.run import Build
from marmot_data.pipeline.write import differences, fewer
from marmot_data.rules import Doubt
from marmot_data.store import DataError, Dataset

DATA = HOME.parent
DEFAULT_RAW = DATA.parent.parent / "shared" / "raw"
DICTIONARY = "README.md"
FINE, FAULTY, MISUNDERSTOOD, INTERRUPTED = 0, 1, 2, 130


class NoRawFolderError(Exception):
    """There is no folder with the publishers' files."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    try:
        asked = _parser().parse_args(arguments)
        status = int(asked.run(asked))
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (as in "export ... | head") has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = FINE
    except (UnknownNameError, NoRawFolderError) as error:
        status = _refused(str(error), MISUNDERSTOOD)
    except CatalogueError as error:
        status = _refused(f"The catalogue has faults:\n{error}", FAULTY)
    except BuildError as error:
        status = _refused(f"Nothing was written. Faults:\n{error}", FAULTY)
    except DataError as error:
        status = _refused(f"{error} Run: python -m marmot_data build", FAULTY)
    except OSError as error:
        status = _refused(f"Nothing was written: {error}", FAULTY)
    except KeyboardInterrupt:
        status = _refused("Interrupted. Nothing was written.", INTERRUPTED)
    return status


def _refused(message: str, status: int) -> int:
    sys.stderr.write(f"{message}\n")
    return status


def _parser() -> argparse.ArgumentParser:
    about = (__doc__ or "").replace("``", "")
    parser = argparse.ArgumentParser(prog="python -m marmot_data", description=about)
    commands = parser.add_subparsers(required=True, metavar="command")
    for name, run, text in (
        ("build", _build, "make data/ from the publishers' raw files"),
        ("check", _check, "rebuild into a temporary folder and fail on any difference"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("--raw", type=Path, default=DEFAULT_RAW, help="folder of raw files")
        command.add_argument("--place", help="id of the place")
        command.set_defaults(run=run)
    command = commands.add_parser("describe", help="write the data dictionary data/README.md")
    command.set_defaults(run=_describe)
    command = commands.add_parser("indicators", help="list the indicators")
    command.add_argument("--format", choices=["table", "json"], default="table")
    command.set_defaults(run=_indicators)
    command = commands.add_parser("export", help="print the values of an indicator")
    command.add_argument("--indicator", required=True)
    command.add_argument("--place", help="id of the place")
    command.add_argument("--level", choices=[level.value for level in Level])
    command.add_argument("--boundaries", help="year of the ward or small-area boundaries")
    command.add_argument("--period")
    command.add_argument("--group")
    command.add_argument("--format", choices=["csv", "json"], default="csv")
    command.set_defaults(run=_export)
    command = commands.add_parser("doctor", help="say whether everything is here, and whole")
    command.add_argument("--port", type=int, default=PORT, help="where the app is to answer")
    command.set_defaults(run=_doctor)
    command = commands.add_parser("posters", help="make an A3 poster per ward and per principle")
    command.add_argument("--out", type=Path, default=Path("posters"), help="folder for the PDFs")
    command.add_argument("--address", help="where the app stands, for the codes on the posters")
    command.add_argument("--place", help="id of the place")
    command.add_argument("--boundaries", help="year of the ward boundaries")
    command.set_defaults(run=_posters)
    return parser


def _place(catalogue: Catalogue, wanted: str | None) -> str:
    place = wanted or catalogue.front.place
    if place not in catalogue.places:
        raise UnknownNameError("place", place, catalogue.places)
    return place


def _made(asked: argparse.Namespace, home: Path) -> str:
    """Build a place into a folder below ``home``, say what is doubtful, and return its name."""
    catalogue = load()
    place = _place(catalogue, asked.place)
    if not asked.raw.is_dir():
        raise NoRawFolderError(f"There is no folder {asked.raw} with raw files. Name it: --raw DIR")
    build = Build(catalogue, place, RawFolder(asked.raw, place))
    try:
        build.run(home / place)
    finally:
        _doubted(build.doubts)
    return place


def _doubted(doubts: Iterable[Doubt]) -> None:
    """Say what is odd about the figures, though it may be right."""
    lines = [f"Doubtful: {one.text}\n" for one in sorted(set(doubts))]
    sys.stderr.write("".join(lines))


def _build(asked: argparse.Namespace) -> int:
    before = _contents(asked)
    _made(asked, DATA)
    after = _contents(asked)
    if before is not None and after is not None:
        lost = some(fewer(before, after), "and fewer figures elsewhere")
        sys.stderr.write("".join(f"Fewer than before: {line}\n" for line in lost))
    return _describe(asked)


def _contents(asked: argparse.Namespace) -> pd.DataFrame | None:
    """Return what the data hold now, if they can be read."""
    try:
        return Dataset.load(DATA / _place(load(), asked.place)).contents
    except DataError:
        return None


def _check(asked: argparse.Namespace) -> int:
    found = _prepared(asked)
    sys.stdout.write("".join(f"{line}\n" for line in found))
    with tempfile.TemporaryDirectory() as folder:
        place = _made(asked, Path(folder))
        apart = [f"{place}/{line}" for line in differences(Path(folder) / place, DATA / place)]
    described = DATA / DICTIONARY
    if not described.exists() or described.read_text(encoding="utf-8") != dictionary(load(), DATA):
        apart.append(f"{DICTIONARY}: not in step with the data; run describe")
    sys.stdout.write("".join(f"{line}\n" for line in apart))
    return FAULTY if found or apart else FINE


def _prepared(asked: argparse.Namespace) -> list[str]:
    """Ask the rules again of what is prepared, for which the publishers' files are not needed."""
    catalogue = load()
    place = _place(catalogue, asked.place)
    try:
        return [f"{place}/{line}" for line in again(Dataset.load(DATA / place), catalogue).faults]
    except DataError as error:
        return [f"{place}: {error}"]


def _describe(_: argparse.Namespace) -> int:
    (DATA / DICTIONARY).write_text(dictionary(load(), DATA), encoding="utf-8")
    return FINE


def _indicators(asked: argparse.Namespace) -> int:
    sys.stdout.write(indicator_list(load(), asked.format))
    return FINE


def _doctor(asked: argparse.Namespace) -> int:
    found = examine(port=asked.port)
    sys.stdout.write(report(found))
    return FINE if all(one.well for one in found) else FAULTY


def _export(asked: argparse.Namespace) -> int:
    catalogue = load()
    place = _place(catalogue, asked.place)
    if asked.indicator not in catalogue.indicators:
        raise UnknownNameError("indicator", asked.indicator, catalogue.indicators)
    request = Request(
        indicator=asked.indicator,
        level=asked.level,
        boundaries=asked.boundaries,
        period=asked.period,
        group=asked.group,
    )
    sys.stdout.write(values(Dataset.load(DATA / place), request, asked.format))
    return FINE


def _posters(asked: argparse.Namespace) -> int:
    catalogue = load()
    place = _place(catalogue, asked.place)
    sets = [str(one.year) for one in catalogue.places[place].wards]
    year = asked.boundaries or str(catalogue.places[place].default_boundaries)
    if year not in sets:
        raise UnknownNameError("set of wards", year, sets)
    view = View(
        data=Dataset.load(DATA / place),
        catalogue=catalogue,
        words=Words.load(),
        selection=Selection(place=place, boundaries=year),
    )
    names, today = poster_names(view), datetime.now(tz=UTC).date()
    base = asked.address or catalogue.front.address
    asked.out.mkdir(parents=True, exist_ok=True)
    for name in tqdm(names, unit="poster"):
        made = poster(view, name, base=base, made=today)
        (asked.out / f"{name}.pdf").write_bytes(made)
    sys.stdout.write(f"{len(names)} posters in {asked.out}\n")
    return FINE
