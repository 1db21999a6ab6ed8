"""Posters for a data walk: A3, one finding, one map, three prompts, room for stickers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from marmot_data.catalogue.talks import Poster
from marmot_data.documents.links import address, code_png
from marmot_data.documents.maps import painted_map
from marmot_data.documents.talk.asking import estimated
from marmot_data.documents.talk.document import stamp
from marmot_data.documents.talk.slides import source_line
from marmot_data.documents.typeset import typeset
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.lines import area_lines
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.maps.frames import Frames, find_frames
from marmot_data.findings.ward.profile import Profile, find_profile

MOST_SOURCES = 5
MOST_NAMED = 5
"""figures of a ward that are named besides those that stand out"""
TEMPLATE = (Path(__file__).parent / "poster.typ").read_text(encoding="utf-8")


def poster_names(view: View) -> tuple[str, ...]:
    """Return the names of all posters: every ward of the boundaries, and every principle."""
    told = view.catalogue.editorial.posters
    wards = view.data.wards(int(view.selection.boundaries))["slug"] if "ward" in told else ()
    return (*map(str, wards), *(name for name in told if name != "ward"))


def poster(view: View, name: str, *, base: str, made: date) -> bytes:
    """Return the poster of a ward or a principle as a PDF that screen readers can follow.

    Parameters
    ----------
    view
        Whose boundaries and year count.
    name
        The ward's name in links, or the principle's id.
    base
        Where the app stands, for the code; empty: no code.
    made
        The day on which it is made, printed on it.
    """
    told = view.catalogue.editorial.posters
    of_ward = name not in told or name == "ward"
    change = {"ward": name, "priority": "all"} if of_ward else {"ward": "all", "priority": name}
    own = replace(view, selection=view.selection.moved(**change))
    entry = told["ward" if of_ward else name]
    return _set(own, entry, base, made)


def _set(view: View, entry: Poster, base: str, made: date) -> bytes:
    words = view.words
    files: dict[str, bytes] = {}
    title, finding, points = finding_of(view, entry)
    name = entry.map or view.catalogue.front.map_shade
    frames = find_frames(view, name, "ward")
    used = [one for one in (finding, frames if entry.map else None) if isinstance(one, Finding)]
    data: dict[str, Any] = {
        "title": title,
        "subtitle": "" if isinstance(finding, Nothing) else finding.subtitle,
        "headline": finding.title,
        "points": points,
        "map": _map(view, entry, frames, files),
        "prompts": list(entry.prompts),
        "words": {
            key: words(f"poster.{key}")
            for key in ("prompts", "stickers", "knew", "surprised", "act", "code")
        },
        "sources": _sources(view, used),
        "stamp": stamp(view, made),
        "language": view.selection.language,
        "code": "",
    }
    if base:
        page = "ward" if view.ward_code else "principles"
        kept = ("boundaries", "ward") if view.ward_code else ("boundaries", "priority")
        query = {key: getattr(view.selection, key) for key in kept}
        link = address(base, page, query, version=view.data.version)
        files["code.png"] = code_png(link)
        data["code"] = link
    return typeset(TEMPLATE, data, files)


def _not_worse(view: View, found: Profile) -> Iterator[str]:
    """Name what a test shows to be better than in the city, or not clearly different."""
    rows, words = found.rows, view.words
    city = view.area_name(view.place.authority)
    for verdict in ("better", "similar"):
        own = rows[(rows["verdict"] == verdict) & rows["outcome"]]
        if named := [words.inside(str(one)) for one in own["what"]][:MOST_NAMED]:
            yield words(f"poster.{verdict}", city=city, list="; ".join(named))


def finding_of(view: View, entry: Poster) -> tuple[str, Finding | Nothing, list[str]]:
    """Return the poster's title, its finding, and the finding in sentences."""
    words = view.words
    if entry.finding is None:
        title = words("poster.ward", ward=view.area_name(str(view.ward_code)))
        found = find_profile(view)
        if not isinstance(found, Profile):
            return title, found, [found.sentence]
        outs = [*found.standing_out, *_not_worse(view, found)]
        return title, found, outs or [found.sentence]
    names = list(view.catalogue.principles)
    number = names.index(view.selection.priority) + 1
    principle = view.catalogue.principles[view.selection.priority]
    title = words("poster.principle", number=number, title=principle.title)
    trend = find_trend(view, entry.finding, area_lines(view, entry.finding))
    return title, trend, [trend.answer if isinstance(trend, Trend) else trend.sentence]


def _map(
    view: View, entry: Poster, frames: Frames | Nothing, files: dict[str, bytes]
) -> dict[str, str]:
    """Draw the map among the files, and return what is said of it."""
    if isinstance(frames, Nothing):
        return {"said": frames.sentence, "file": "", "alt": ""}
    blank = entry.map is None
    files["map.svg"] = painted_map(view, frames, blank=blank, legend=True).encode()
    if blank:
        said = view.words("poster.blank")
        return {"said": said, "file": "map.svg", "alt": said}
    what = view.indicator(frames.indicators[0]).title
    period = frames.frames[frames.shown].label
    said = view.words("poster.map", what=what, period=period)
    said = " ".join(filter(None, [said, frames.sentence, estimated(view, frames.indicators[0])]))
    return {"said": said, "file": "map.svg", "alt": frames.sentence}


def _sources(view: View, used: list[Finding]) -> str:
    """Cite the sources; of many, only their publishers, as the app names them all."""
    names = dict.fromkeys(name for one in used for name in one.sources)
    sources = [view.catalogue.sources[name] for name in names]
    lines = dict.fromkeys(source_line(view, one) for one in sources)
    if len(lines) <= MOST_SOURCES:
        return view.words("poster.sources", sources=" ".join(lines))
    publishers = dict.fromkeys(one.publisher for one in sources)
    return view.words("poster.publishers", publishers="; ".join(publishers))
