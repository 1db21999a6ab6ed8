"""Commands for analysts.

``build, check, benchmarks, describe, sources, indicators, export, translate, brief, posters,
site, doctor``. Begin each with ``python -m marmot_data``.

Exit status: 0 all is well, 1 faults were found and listed, 2 the command was not understood.
"""

import argparse
import os
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

import pandas as pd
from tqdm import tqdm

from marmot_data.catalogue.load import HOME, Catalogue, CatalogueError, UnknownNameError, load
from marmot_data.catalogue.schema import Level
from marmot_data.catalogue.translation import SOURCE, Translation
from marmot_data.catalogue.translation import write as write_translation
from marmot_data.doctor import PORT, again, examine, report
from marmot_data.export import (
    FORM,
    Export,
    Request,
    as_csv,
    as_file,
    as_json,
    as_table,
    indicator_list,
    raw_files,
)
from marmot_data.findings.base import Nothing, View
from marmot_data.language import Words, languages
from marmot_data.link import Selection
from marmot_data.pipeline.benchmarks import NATION, Benchmarks
from marmot_data.pipeline.benchmarks import write as write_benchmarks
from marmot_data.pipeline.describe import dictionary
from marmot_data.pipeline.faults import BuildError, some
from marmot_data.pipeline.raw import AS_RECORDED, RawFolder
from marmot_data.pipeline.run import Build
from marmot_data.pipeline.write import differences, fewer
from marmot_data.rules import Doubt
from marmot_data.store import DataError, Dataset, slug

DATA = HOME.parent
CATALOGUE = HOME.name
RAW = "raw"
DEFAULT_RAW = DATA.parent.parent / "shared" / RAW
DICTIONARY = "README.md"
LISTS = ("table", "csv", "json")
"""forms in which a list is printed"""
FINE, FAULTY, MISUNDERSTOOD, INTERRUPTED = 0, 1, 2, 130


class NoFolderError(Exception):
    """There is no folder with the catalogue, or with the publishers' files."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    _speak_utf_8()
    try:
        asked = _parser().parse_args(arguments)
        status = int(asked.run(asked))
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (as in "export ... | head") has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = FINE
    except (UnknownNameError, NoFolderError) as error:
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


def _speak_utf_8() -> None:
    """Print UTF-8 everywhere, also where Windows sends it to a file."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")


def _refused(message: str, status: int) -> int:
    sys.stderr.write(f"{message}\n")
    return status


def _parser() -> argparse.ArgumentParser:
    about = (__doc__ or "").replace("``", "")
    parser = argparse.ArgumentParser(prog="python -m marmot_data", description=about)
    commands = parser.add_subparsers(required=True, metavar="command")
    command = _command(commands, "build", _build, "make the data from the publishers' raw files")
    _add_raw(command)
    command = _command(commands, "check", _check, "build in a temporary folder and compare")
    _add_raw(command)
    command = _command(commands, "benchmarks", _benchmarks, "make the country's figures")
    _add_raw(command)
    command.add_argument("--check", action="store_true", help="only say what differs")
    _command(commands, "describe", _describe, "write the data dictionary data/README.md")
    command = _command(commands, "sources", _sources, "list the raw files and how to get them")
    command.add_argument("--raw", type=Path, help="folder to look through: what lacks or differs")
    command.add_argument("--format", choices=LISTS, default=LISTS[0])
    command = _command(commands, "indicators", _indicators, "list the indicators")
    command.add_argument("--format", choices=LISTS, default=LISTS[0])
    command = _command(commands, "export", _export, "print the values of an indicator")
    command.add_argument("--indicator", required=True)
    command.add_argument("--level", choices=[level.value for level in Level])
    command.add_argument("--boundaries", help="year of the ward or small-area boundaries")
    command.add_argument("--period", help="2001-03, or as the export writes it: '2001 to 2003'")
    command.add_argument("--group", help="id of the group of people")
    command.add_argument("--format", choices=LISTS, default="csv")
    command.add_argument("--out", type=Path, help="file to write, such that Excel opens it rightly")
    command = _command(commands, "translate", _translate, "write what is left to translate")
    command.add_argument("--language", required=True, help="folder below catalogue/words: nb")
    command = commands.add_parser("doctor", help="say whether everything is here, and whole")
    command.add_argument("--port", type=int, default=PORT, help="where the app is to answer")
    command.set_defaults(run=_doctor)
    command = commands.add_parser("brief", help="make the two pages about a ward, or about each")
    command.add_argument("ward", nargs="?", help="name of the ward, as in the app or in its links")
    command.add_argument("--all", action="store_true", help="every ward of the boundaries")
    command.add_argument("--format", choices=("pdf", "word", "slide"), default="pdf")
    command.add_argument("--out", type=Path, default=Path("briefs"), help="folder for the files")
    _add_where(command)
    command.set_defaults(run=_brief)
    command = commands.add_parser("posters", help="make an A3 poster per ward and per principle")
    command.add_argument("--out", type=Path, default=Path("posters"), help="folder for the PDFs")
    _add_where(command)
    command.set_defaults(run=_posters)
    command = commands.add_parser("site", help="write the light pages as files, for any web space")
    command.add_argument("--out", type=Path, default=Path("site"), help="folder for the files")
    command.add_argument("--language", default=SOURCE, help="in which all pages are written: nb")
    command.set_defaults(run=_site)
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    run: Callable[[argparse.Namespace], int],
    about: str,
) -> argparse.ArgumentParser:
    """Add a command about the figures of a place, in this project's folder or one's own."""
    command = commands.add_parser(name, help=about)
    command.add_argument("--place", help="id of the place")
    command.add_argument(
        "--data",
        type=Path,
        default=DATA,
        help="folder with catalogue/, and with the figures of each place",
    )
    command.set_defaults(run=run, catalogue=None)
    return command


def _add_raw(command: argparse.ArgumentParser) -> None:
    command.add_argument("--raw", type=Path, help="raw files; else raw/ beside catalogue/")


def _add_where(command: argparse.ArgumentParser) -> None:
    command.add_argument("--address", help="where the app stands, for the codes to scan")
    command.add_argument("--place", help="id of the place")
    command.add_argument("--boundaries", help="year of the ward boundaries")


def _catalogue(asked: argparse.Namespace) -> Catalogue:
    """Read the catalogue of the folder, once a command."""
    if asked.catalogue is None:
        home = asked.data / CATALOGUE
        if not home.is_dir():
            raise NoFolderError(f"There is no folder {home}. Name another: --data")
        asked.catalogue = load(home)
    found: Catalogue = asked.catalogue
    return found


def _words(asked: argparse.Namespace) -> Words:
    """Read the words of the folder, or the app's where it has none of its own."""
    own = asked.data / CATALOGUE
    return Words.load(home=own if (own / "words").is_dir() else HOME)


def _raw(asked: argparse.Namespace) -> Path:
    """Return the folder of raw files: the one named, one's own, or the one beside the project."""
    own = asked.data / RAW
    folder: Path = asked.raw or (own if own.is_dir() else DEFAULT_RAW)
    if not folder.is_dir():
        raise NoFolderError(f"There is no folder {folder} with raw files. Name it: --raw DIR")
    return folder


def _place(catalogue: Catalogue, wanted: str | None) -> str:
    place = wanted or catalogue.front.place
    if place not in catalogue.places:
        raise UnknownNameError("place", place, catalogue.places)
    return place


def _made(asked: argparse.Namespace, home: Path) -> str:
    """Build a place into a folder below ``home``, say what is doubtful, and return its name."""
    catalogue = _catalogue(asked)
    place = _place(catalogue, asked.place)
    raw = RawFolder(_raw(asked), place)
    build = Build(catalogue, place, raw, asked.data / NATION, earlier=asked.data / place)
    try:
        build.run(home / place)
    finally:
        _doubted(build.doubts)
    return place


def _doubted(doubts: Iterable[Doubt]) -> None:
    """Say what is odd about the figures, though it may be right."""
    lines = [f"Doubtful: {one.text}\n" for one in sorted(set(doubts), key=_in_order)]
    sys.stderr.write("".join(lines))


def _in_order(doubt: Doubt) -> list[tuple[int, str]]:
    """Sort as a reader would: row 9 before row 12."""
    parts = re.split(r"(\d+)", doubt.text)
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]


def _benchmarks(asked: argparse.Namespace) -> int:
    """Make the country's figures, or say in which files they differ from those that are here."""
    catalogue, home = _catalogue(asked), asked.data / NATION
    if catalogue.nation is None:
        raise UnknownNameError("entry", "nation.toml", ())
    tables = Benchmarks(catalogue, catalogue.nation, RawFolder(_raw(asked), NATION)).make()
    if not asked.check:
        write_benchmarks(tables, home)
        return FINE
    with tempfile.TemporaryDirectory() as folder:
        write_benchmarks(tables, Path(folder))
        found = differences(Path(folder), home)
    sys.stdout.write("".join(f"{NATION}/{line}\n" for line in found))
    return FAULTY if found else FINE


def _build(asked: argparse.Namespace) -> int:
    before = _contents(asked)
    _made(asked, asked.data)
    after = _contents(asked)
    if before is not None and after is not None:
        lost = some(fewer(before, after), "and fewer figures elsewhere")
        sys.stderr.write("".join(f"Fewer than before: {line}\n" for line in lost))
    if after is not None:
        number = int(after["with_value"].sum())
        told = f"{after['indicator'].nunique()} indicators with {number:,} values"
        sys.stderr.write(f"Built {asked.data / _place(_catalogue(asked), asked.place)}: {told}.\n")
    return _describe(asked)


def _contents(asked: argparse.Namespace) -> pd.DataFrame | None:
    """Return what the data hold now, if they can be read."""
    try:
        return Dataset.load(asked.data / _place(_catalogue(asked), asked.place)).contents
    except DataError:
        return None


def _check(asked: argparse.Namespace) -> int:
    data = asked.data
    found = _prepared(asked)
    sys.stdout.write("".join(f"{line}\n" for line in found))
    with tempfile.TemporaryDirectory() as folder:
        place = _made(asked, Path(folder))
        apart = [f"{place}/{line}" for line in differences(Path(folder) / place, data / place)]
    described, now = data / DICTIONARY, dictionary(_catalogue(asked), data, FORM)
    if not described.exists() or described.read_text(encoding="utf-8") != now:
        apart.append(f"{DICTIONARY}: not in step with the data; run describe")
    sys.stdout.write("".join(f"{line}\n" for line in apart))
    if not (found or apart):
        sys.stderr.write(
            f"{data / place}: the raw files make what is here, and no rule is broken.\n"
        )
    return FAULTY if found or apart else FINE


def _prepared(asked: argparse.Namespace) -> list[str]:
    """Ask the rules again of what is prepared, for which the publishers' files are not needed."""
    catalogue = _catalogue(asked)
    place = _place(catalogue, asked.place)
    try:
        prepared = again(Dataset.load(asked.data / place), catalogue)
    except DataError as error:
        return [f"{place}: {error}"]
    return [f"{place}/{line}" for line in prepared.faults]


def _describe(asked: argparse.Namespace) -> int:
    text = dictionary(_catalogue(asked), asked.data, FORM)
    (asked.data / DICTIONARY).write_text(text, encoding="utf-8")
    return FINE


def _sources(asked: argparse.Namespace) -> int:
    catalogue = _catalogue(asked)
    place = _place(catalogue, asked.place)
    found = raw_files(catalogue, Dataset.load(asked.data / place), place)
    shown = ("file", "edition", "sha256", "address", "copied_from")
    if asked.raw is None:
        return _listed(found, asked.format, *shown)
    folder = RawFolder(_raw(asked), place)
    states = [folder.state(*row) for row in zip(found["file"], found["sha256"], strict=True)]
    found.insert(0, "state", states)
    wrong = found[found["state"] != AS_RECORDED]
    if asked.format == LISTS[0]:
        _listed(wrong, asked.format, "state", *shown)
        sys.stdout.write(f"{len(wrong)} of {len(found)} files are not as recorded.\n")
    else:
        _listed(found, asked.format)
    return FAULTY if len(wrong) else FINE


def _indicators(asked: argparse.Namespace) -> int:
    found = indicator_list(_catalogue(asked))
    return _listed(found, asked.format, "indicator", "theme", "unit", "title")


def _listed(found: pd.DataFrame, form: str, *columns: str) -> int:
    """Print a list; of a table on the screen only the columns named."""
    sys.stdout.write(as_table(found, *columns) if form == "table" else _text(found, form))
    return FINE


def _text(found: pd.DataFrame, form: str) -> str:
    return as_json(found) if form == "json" else as_csv(found)


def _doctor(asked: argparse.Namespace) -> int:
    found = examine(port=asked.port)
    sys.stdout.write(report(found))
    return FINE if all(one.well for one in found) else FAULTY


def _export(asked: argparse.Namespace) -> int:
    catalogue = _catalogue(asked)
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
    export = Export(Dataset.load(asked.data / place), catalogue, _words(asked))
    found = export.figures(request)
    if asked.out is None:
        shown = ("area", "area_name", "group", "period", "value", "status")
        return _listed(found, asked.format, *shown)
    text = _text(found, asked.format)
    asked.out.write_bytes(text.encode() if asked.format == "json" else as_file(text))
    return FINE


def _translate(asked: argparse.Namespace) -> int:
    """Write the catalogue's texts into a language's files, keep what is there, say what lacks."""
    home = asked.data / CATALOGUE
    translation = Translation.read(home, asked.language)
    load(home, translation)
    write_translation(home, translation)
    left = Counter(map(translation.file, translation.lacking))
    sys.stdout.write("".join(f"{file}: {number} left\n" for file, number in left.items()))
    done = len(translation.met) - len(translation.lacking)
    if asked.language in languages(home):
        names = Words.load(asked.language, home).lacking
        sys.stdout.write("".join(f"{name} is not in the files of sentences\n" for name in names))
    sys.stdout.write(f"{done} of {len(translation.met)} texts are in {asked.language}.\n")
    return FINE


def _site(asked: argparse.Namespace) -> int:
    # The pages and what draws them take seconds to load, and no other command needs them.
    from marmot_data.web.site import write_site  # noqa: PLC0415

    if asked.language not in languages():
        raise UnknownNameError("language", asked.language, languages())
    number = write_site(asked.out, language=asked.language)
    sys.stdout.write(f"{number} pages in {asked.out}\n")
    return FINE


def _view(asked: argparse.Namespace) -> View:
    """Return the view of a place on the ward boundaries that were asked for."""
    catalogue = load()
    place = _place(catalogue, asked.place)
    sets = [str(one.year) for one in catalogue.places[place].wards]
    year = asked.boundaries or str(catalogue.places[place].default_boundaries)
    if year not in sets:
        raise UnknownNameError("set of wards", year, sets)
    return View(
        data=Dataset.load(DATA / place),
        catalogue=catalogue,
        words=Words.load(),
        selection=Selection(place=place, boundaries=year),
    )


def _brief(asked: argparse.Namespace) -> int:
    # What draws takes half a second to load, and no other command needs it.
    from marmot_data.documents.brief.files import FORMS, brief  # noqa: PLC0415

    view = _view(asked)
    known = view.data.wards(int(view.selection.boundaries)).set_index("slug")["name"]
    names = list(known.index) if asked.all else [slug(asked.ward or "")]
    if names[0] not in known.index:
        raise UnknownNameError("ward", asked.ward or "", list(known.index))
    today, base = datetime.now(tz=UTC).date(), asked.address or view.catalogue.front.address
    asked.out.mkdir(parents=True, exist_ok=True)
    for name in tqdm(names, unit="brief", disable=len(names) == 1):
        own = replace(view, selection=view.selection.moved(ward=name))
        made = brief(own, asked.format, base=base, made=today)
        if isinstance(made, Nothing):
            return _refused(made.sentence, FAULTY)
        (asked.out / f"{name}.{FORMS[asked.format].ending}").write_bytes(made)
    sys.stdout.write(f"{len(names)} in {asked.out}\n")
    return FINE


def _posters(asked: argparse.Namespace) -> int:
    # What draws takes half a second to load, and no other command needs it.
    from marmot_data.documents.poster.posters import (  # noqa: PLC0415
        poster,
        poster_names,
    )

    view = _view(asked)
    names, today = poster_names(view), datetime.now(tz=UTC).date()
    base = asked.address or view.catalogue.front.address
    asked.out.mkdir(parents=True, exist_ok=True)
    for name in tqdm(names, unit="poster"):
        made = poster(view, name, base=base, made=today)
        (asked.out / f"{name}.pdf").write_bytes(made)
    sys.stdout.write(f"{len(names)} posters in {asked.out}\n")
    return FINE
