"""The static edition: light pages as files, for any web space or memory stick, without a server."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from html import escape, unescape
from multiprocessing import get_context
from os import cpu_count
from pathlib import Path
from urllib.parse import parse_qsl

from streamlit.config import get_option
from streamlit.logger import set_log_level

from marmot_data.catalogue.translation import SOURCE
from marmot_data.charts.theme import LOOKS
from marmot_data.documents.package.files import WHOLE, package, zip_name
from marmot_data.documents.package.tables import tables
from marmot_data.export import Export
from marmot_data.findings.ward.postcode import postcodes_of
from marmot_data.link import ALL
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES, START, Page
from marmot_data.web.page import Edition, light_page, style_of

HERE = Path(__file__).parent
FACES = HERE.parents[1] / "static"
ZIPPED = "observations.csv"
"""the one file of data that is larger than all the others together"""
WITHOUT = ("overview", "deeds", "present")
"""pages on which a ward changes little: there is one of each, of the city"""
HREF = re.compile(r'href="([a-z_]*|\.)(?:\?([^"#]*))?(#[^"]*)?"')
WRITTEN = Edition(static="static/", style="light-{}.css", served=False)
Link = tuple[str, tuple[tuple[str, str], ...]]
"""a page and the fields of its link that are not as usual"""


def write_site(
    out: Path,
    *,
    wards: Iterable[str] | None = None,
    workers: int | None = None,
    language: str = SOURCE,
) -> int:
    """Write the static edition into a folder, and return how many pages it has.

    Parameters
    ----------
    out
        The folder; what is in it is written over.
    wards
        Slugs of the wards that get pages of their own; none: all, of every set.
    workers
        How many pages are made at once; none: as many as the machine has processors.
    language
        In which all pages are written.
    """
    _quiet()
    out.mkdir(parents=True, exist_ok=True)
    (out / "static").mkdir(exist_ok=True)
    for path in (*FACES.glob("*.woff2"), *FACES.glob("LICENSE*"), FACES / "icon.svg"):
        shutil.copy(path, out / "static" / path.name)
    city = list(_of_the_city())
    first = {link: _made(link, language) for link in city}
    links = dict.fromkeys([*city, *_led_to(first.values()), *_of_wards(wards)])
    files = {link: _file(link) for link in links}
    for link, text in first.items():
        _save(out, files, link, text)
    rest = [(out, files, link, language) for link in files if link not in first]
    many = workers or cpu_count() or 1
    if many == 1:
        for one in rest:
            _write(one)
    else:
        with ProcessPoolExecutor(many, mp_context=get_context("spawn")) as pool:
            list(pool.map(_write, rest, chunksize=4))
    _data(out)
    (out / "find.js").write_text(_finder(files), encoding="utf-8")
    (out / "postcodes.js").write_text(_postcodes(), encoding="utf-8")
    for look in LOOKS:
        css = style_of(look, WRITTEN.static)
        (out / WRITTEN.style.format(look)).write_text(css, encoding="utf-8")
    return len(files)


def _quiet() -> None:
    """Let Streamlit not warn that no browser asks for its pages."""
    get_option("logger.level")  # reading the settings sets the level: now they have been read
    set_log_level("ERROR")


def _of_the_city() -> Iterator[Link]:
    """Name every page for the city, in each set of wards."""
    default = state.choices().default.boundaries
    for year in state.choices().wards:
        for page in PAGES:
            if year == default:
                yield (page.name, ())
            elif page.name == START or page.name in _of_a_ward(year):
                yield (page.name, (("boundaries", year),))


def _of_a_ward(year: str) -> list[str]:
    """Name the pages that a chosen ward changes; of an earlier set, those that are about wards."""
    now = year == state.choices().default.boundaries
    filters = state.catalogue().editorial.filters
    return [
        page.name
        for page in PAGES
        if page.name not in WITHOUT and "ward" in filters(page.name)
        if now or page.section == "explore"
    ]


def _of_wards(wanted: Iterable[str] | None) -> Iterator[Link]:
    """Name the pages of each ward of each set: one page after the other, as they share pictures."""
    default, only = state.choices().default.boundaries, None if wanted is None else set(wanted)
    for year, wards in state.choices().wards.items():
        own = () if year == default else (("boundaries", year),)
        for name in _of_a_ward(year):
            for slug in wards:
                if only is None or slug in only:
                    yield (name, (*own, ("ward", slug)))


def _led_to(texts: Iterable[str]) -> Iterator[Link]:
    """Name the pages to which those of the city lead for another figure, priority or talk."""
    for text in texts:
        for found in HREF.finditer(text):
            link = _link(found)
            if link and not {"ward", "boundaries"} & {name for name, _ in link[1]}:
                yield link


def _link(found: "re.Match[str]") -> Link | None:
    """Understand an address on a light page; none if it leads to no page."""
    name = found[1] if found[1] != "." else START
    if name not in {page.name for page in PAGES}:
        return None
    fields = parse_qsl(unescape(found[2] or ""))
    # All files are in one language, so that no name of a file needs to say it.
    return name, tuple(sorted((field, one) for field, one in fields if field != "language"))


def _page(link: Link) -> Page:
    return next(page for page in PAGES if page.name == link[0])


def _file(link: Link) -> str:
    """Name the file of a page: what it shows, in words."""
    name = "index" if link[0] == START else link[0]
    return "-".join([name, *(one for _, one in link[1])]) + ".html"


def _write(job: tuple[Path, dict[Link, str], Link, str]) -> None:
    out, files, link, language = job
    _quiet()
    _save(out, files, link, _made(link, language))


def _made(link: Link, language: str) -> str:
    """Make the light page of a link in a language."""
    return light_page(_page(link), {**dict(link[1]), "language": language}, WRITTEN)[0]


def _data(out: Path) -> None:
    """Write the prepared data as files; what is too large for a web space is in the zip alone."""
    known = state.catalogue()
    export = Export(state.dataset(known.front.place), known, state.words(SOURCE))
    (out / "data").mkdir(exist_ok=True)
    for name, held in package(export, list(tables(export))).items():
        if name not in (zip_name(export.data.version), ZIPPED):
            (out / "data" / name).write_bytes(held)


def _save(out: Path, files: dict[Link, str], link: Link, text: str) -> None:
    (out / files[link]).write_text(_among_files(text, files), encoding="utf-8")


def _among_files(text: str, files: dict[Link, str]) -> str:
    """Let every link of a page lead to a file: the same view, else the nearest that there is."""

    def moved(found: "re.Match[str]") -> str:
        link = _link(found)
        return f'href="{escape(_nearest(link, files))}{found[3] or ""}"' if link else found[0]

    near = HREF.sub(moved, text).replace('href="../data/', 'href="data/')
    return near.replace(f'href="data/{ZIPPED}"', f'href="data/{WHOLE}"')


def _nearest(link: Link, files: dict[Link, str]) -> str:
    name, fields = link
    own = dict(fields)
    for kept in (set(own), {"ward", "boundaries"}, {"boundaries"}, set[str]()):
        near = (name, tuple((field, one) for field, one in fields if field in kept))
        if near in files:
            return files[near]
    raise KeyError(name)


def _finder(files: dict[Link, str]) -> str:
    """Write the script that finds a ward by its name, with the wards in it."""
    known = state.choices()
    wards = [
        {"name": name, "slug": slug, "set": year, "file": files[link]}
        for year, own in known.wards.items()
        for slug, name in {ALL: "", **own}.items()
        for link in [_ward(slug, year, known.default.boundaries)]
        if slug != ALL and link in files
    ]
    script = (HERE / "find.js").read_text(encoding="utf-8")
    return f"const WARDS = {json.dumps(wards, ensure_ascii=False)};\n{script}"


def _postcodes() -> str:
    """Write the script that holds every postcode in use, by its ward in each set."""
    view = state.view_of({})
    table, known = postcodes_of(view), state.choices().wards
    live = table[table["live"] == 1]
    held: dict[str, dict[str, list[str]]] = {year: {} for year in known}
    for year in known:
        slugs = view.data.areas["slug"].reindex(live[f"ward{year}"])
        for postcode, slug in zip(live.index, slugs, strict=True):
            held[year].setdefault(str(slug), []).append(postcode.replace(" ", ""))
    joined = {
        year: {slug: " ".join(own) for slug, own in wards.items()} for year, wards in held.items()
    }
    return f"const POSTCODES = {json.dumps(joined)};\n"


def _ward(slug: str, year: str, default: str) -> Link:
    own = () if year == default else (("boundaries", year),)
    return "ward", (*own, ("ward", slug))
