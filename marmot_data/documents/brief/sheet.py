"""What stands on the two pages of a ward brief, in words, before it becomes a file."""

from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

from marmot_data.documents.links import address
from marmot_data.documents.maps import named_map, ward_outlines
from marmot_data.documents.talk.document import stamp
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.claims.ready import Ready
from marmot_data.findings.ward.asked import Answer
from marmot_data.findings.ward.brief import Brief, find_brief
from marmot_data.findings.ward.inside import Inside
from marmot_data.findings.ward.people import People
from marmot_data.findings.ward.scale import Ends, Scale
from marmot_data.findings.ward.ward_change import WardChange
from marmot_data.link import ALL, Selection

KEPT = ("boundaries", "ward", "year", "earlier")
"""the fields of a link on which a brief depends"""
ROOM = 0.04
"""that is left at either end of the line of small areas"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One question with its answer."""

    ask: str
    about: str
    kind: str
    """of which kind alone the figure is, which is named before it; empty where it is of all"""
    own: str
    """the ward's figure; empty where places are told"""
    more: tuple[str, ...]
    """its range, or the figures of places"""
    note: str
    """what the places are to the ward, where there is no room for `aloud`"""
    aloud: str
    """what has to be said with the answer, which stands under it"""
    city: str
    country: str
    verdict: str
    word: str
    by: str
    """how far the ward lies from the city"""
    scale: Scale | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One small area on the line from the lowest to the highest of the ward."""

    name: str
    value: str
    place: float
    """from 0 on the left to 1 on the right"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """What the ward's average hides."""

    title: str
    subtitle: str
    sentence: str
    lanes: tuple[Lane, ...]
    marks: tuple[tuple[str, float], ...]
    """role (ward, city) and place on the same line"""
    key: tuple[tuple[str, str], ...]
    """role of a mark (area, ward, city) and what it is"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One ward of the map."""

    name: str
    outline: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A whole brief in plain words; lists that have nothing to say hold one sentence on why."""

    language: str
    title: str
    ward: str
    kind: str
    """what this paper is, of which place, on which set of wards"""
    whose: str
    deprived: str
    """how deprived the ward is"""
    lead: str
    """in what it differs from the city"""
    map: str
    """a drawing"""
    map_said: str
    areas: tuple[Area, ...]
    """the same, ward by ward"""
    words: dict[str, str]
    """headings"""
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    ends: Ends
    also: tuple[str, ...]
    """paragraphs under all of them"""
    signs: str
    facts: tuple[tuple[str, str], ...]
    """theme and sentence"""
    hidden: Hidden
    change_heads: tuple[str, ...]
    change_answer: str
    """in a sentence or two, before the table; empty where there is none"""
    changes: tuple[tuple[str, ...], ...]
    change_note: str
    people_lead: str
    people: tuple[tuple[str, str], ...]
    """how many more or fewer, and who"""
    people_note: str
    asks: tuple[str, ...]
    sources: tuple[tuple[str, str], ...]
    """publisher, and what of theirs is used; last the terms, without a publisher"""
    stamp: str
    link: str
    """where the live view is; empty: nobody knows"""


def brief_view(view: View, ward: str = "") -> View:
    """Return the view of a ward's brief: of all its figures, whatever else a link has chosen."""
    kept = {name: getattr(view.selection, name) for name in (*KEPT, "language")}
    plain = Selection(place=view.selection.place, **kept)
    return replace(view, selection=plain.moved(ward=ward) if ward else plain)


def sheet_of(view: View, *, base: str, made: date) -> Sheet | Nothing:
    """Write the brief of the chosen ward.

    Parameters
    ----------
    view
        Whose ward, boundaries, year and year of comparison count.
    base
        Where the app stands, for the code; empty: no code.
    made
        The day on which it is made, printed on it.
    """
    view = brief_view(view)
    found = find_brief(view)
    if isinstance(found, Nothing):
        return found
    words, place, wards = view.words, view.place.title, _wards(view)
    link = {name: getattr(view.selection, name) for name in KEPT}
    usual = Selection(place=view.selection.place, boundaries=link["boundaries"]).to_query()
    kept = {name: one for name, one in link.items() if name in KEPT[:2] or one != usual[name]}
    return Sheet(
        language=words.language,
        title=words("brief.title", ward=found.ward),
        ward=found.ward,
        kind=words("brief.set", place=place, wards=wards),
        whose=" ".join(filter(None, (found.asked.whose, found.ground))),
        deprived=found.asked.deprived,
        lead=found.asked.differs,
        map=named_map(view),
        map_said=words("brief.map", place=place, ward=found.ward, number=_number_of_wards(view)),
        areas=_areas(view),
        words=_headings(view, found),
        heads=found.asked.heads,
        rows=tuple(map(_row, found.asked.answers)),
        ends=found.asked.ends,
        also=found.asked.also,
        signs=words(
            "brief.signs",
            city=view.area_name(view.place.authority),
            country=view.area_name(view.place.country),
        ),
        facts=_facts(view, found.facts),
        hidden=_hidden(view, found),
        change_heads=tuple(
            words(key)
            for key in ("table.what", "ward_change.then", "ward_change.now", "ward_change.means")
        ),
        change_answer=found.change.answer if isinstance(found.change, WardChange) else "",
        changes=_changes(view, found.changes),
        change_note=_change_note(view, found),
        people_lead=_people_lead(view, found),
        people=_people(view, found),
        people_note=words("brief.people_note") if isinstance(found.people, People) else "",
        asks=tuple(one.text for one in found.asks),
        sources=_sources(view, found.sources),
        stamp=stamp(view, made),
        link=address(base, "ward", kept, version=view.data.version) if base else "",
    )


def _headings(view: View, found: Brief) -> dict[str, str]:
    """Return the headings; five facts are called five only if there are five."""
    named = ("what", "asked", "question", "hidden", "changes", "people", "ask", "sources", "code")
    few = isinstance(found.facts, Nothing) or len(found.facts.sentences) < 5  # noqa: PLR2004 - as its heading says
    return {
        **{name: view.words(f"brief.{name}") for name in named},
        "facts": view.words("brief.facts_few" if few else "brief.facts"),
    }


def _wards(view: View) -> str:
    year = int(view.selection.boundaries)
    return next(one.title for one in view.place.wards if one.year == year)


def _number_of_wards(view: View) -> int:
    return len(view.data.wards(int(view.selection.boundaries)))


def _areas(view: View) -> tuple[Area, ...]:
    drawing, names = ward_outlines(view)
    return tuple(
        Area(name=names[code], outline=path, chosen=code == view.ward_code)
        for code, path in drawing.outlines.items()
    )


def _row(one: Answer) -> Row:
    """Lay an answer out: the ward's own figure is large, that of a place has its name beside it."""
    told = one.told
    more: tuple[str, ...] = (told.number, told.between, told.change) if told else ()
    if told and told.where:
        more = (f"{told.shown} {told.where}", told.how_far)
    return Row(
        ask=one.ask,
        about=", ".join(filter(None, (one.about, one.when))),
        kind=told.kind if told else "",
        own="" if told is None or told.where else told.shown,
        more=tuple(filter(None, more)),
        note=one.note,
        aloud=" ".join([*one.aloud.splitlines(), *([one.others.heading] if one.others else [])]),
        city=one.city if told else "",
        country=one.country if told else "",
        verdict=one.verdict,
        word=one.word,
        by=one.by,
        scale=one.scale,
    )


def _facts(view: View, found: Ready | Nothing) -> tuple[tuple[str, str], ...]:
    """Write each fact behind its theme, and whether a test shows it."""
    if isinstance(found, Nothing):
        return (("", found.sentence),)
    return tuple(
        (view.words(f"ready.{one.state}", theme=one.theme), one.sentence) for one in found.sentences
    )


def _hidden(view: View, found: Brief) -> Hidden:
    """Lay the small areas of the ward out on one line; where there are none, say why."""
    one = found.hidden
    if not isinstance(one, Inside):
        return Hidden(
            title=one.title, subtitle="", sentence=one.sentence, lanes=(), marks=(), key=()
        )
    every = [*one.rows["value"], *one.marks["value"]]
    low, span = float(min(every)), float(max(every) - min(every)) or 1.0

    def place(value: float) -> float:
        return float(round(ROOM + (1 - 2 * ROOM) * (value - low) / span, 4))

    city = view.area_name(view.place.authority)
    return Hidden(
        title=one.title,
        subtitle=one.subtitle,
        sentence=one.sentence,
        lanes=tuple(
            Lane(name=row["name"], value=row["number"], place=place(row["value"]))
            for row in one.rows.to_dict("records")
        ),
        marks=tuple(
            (str(row["role"]), place(row["value"])) for row in one.marks.to_dict("records")
        ),
        key=(("area", view.words("brief.lane")), ("ward", found.ward), ("city", city)),
    )


def _changes(view: View, rows: pd.DataFrame) -> tuple[tuple[str, ...], ...]:
    """Write then, now and what the change means, a row each."""
    words = view.words
    return tuple(
        (
            row["what"],
            words("ward_change.cell", value=row["then"], when=row["when_then"]),
            words("ward_change.cell", value=row["now"], when=row["when_now"]),
            row["said"],
        )
        for row in rows.to_dict("records")
    )


def _change_note(view: View, found: Brief) -> str:
    """Say how many changes there are besides those that are shown."""
    if not isinstance(found.change, WardChange):
        return found.change.sentence
    held, refused = len(found.change.table), len(found.change.refused)
    shown = len(found.changes)
    parts = []
    if shown < held:
        parts.append(view.words("brief.changes_more", shown=shown, all=held))
    if refused:
        parts.append(view.words("brief.changes_refused", number=refused))
    return " ".join(parts)


def _people_lead(view: View, found: Brief) -> str:
    if isinstance(found.people, People):
        return view.words("brief.people_lead", ward=found.ward)
    return ""


def _people(view: View, found: Brief) -> tuple[tuple[str, str], ...]:
    """Write the number large, then who they are and what it is made of."""
    if not isinstance(found.people, People):
        return ()
    return tuple(
        (
            row["shown"],
            view.words(
                "brief.people_one",
                who=view.words.inside(row["who"]),
                tested="yes" if row["tested"] else "no",
                **{name: row[name] for name in ("range", "city", "value", "when")},
            ),
        )
        for row in found.people.rows.to_dict("records")
    )


def _sources(view: View, names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Cite the sources: each publisher once, with the titles and editions that are used."""
    told: dict[str, list[str]] = {}
    for name in names:
        source = view.catalogue.sources[name]
        parts = dict.fromkeys((source.title, source.edition))
        said = [one for one in parts if one == source.title or one not in source.title]
        told.setdefault(source.publisher, []).append(", ".join(said))
    licences = [view.catalogue.licences[view.catalogue.sources[name].licence] for name in names]
    terms = dict.fromkeys(one.attribution for one in licences if one.open)
    cited = [(name, f"{'; '.join(dict.fromkeys(titles))}.") for name, titles in told.items()]
    return (*cited, (view.words("brief.licence"), " ".join(terms)))


def brief_wards(view: View) -> tuple[str, ...]:
    """Return the names in links of all wards of the chosen set."""
    return tuple(map(str, view.data.wards(int(view.selection.boundaries))["slug"]))


def has_ward(view: View) -> bool:
    """Tell whether a ward is chosen, so that there can be a brief."""
    return view.selection.ward != ALL and view.ward_code is not None
