"""From the files that people write to one read-only catalogue, or every fault at once."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

from marmot_data.catalogue.editorial import Editorial
from marmot_data.catalogue.indicators import Edition, Indicator, Question, Series
from marmot_data.catalogue.places import Nation, Place
from marmot_data.catalogue.schema import Entry, Principle, Priority, Rollup, Theme, Unit
from marmot_data.catalogue.sources import Licence, NextEdition, Source
from marmot_data.catalogue.toml_reader import Reading
from marmot_data.catalogue.translation import Translation
from marmot_data.catalogue.without import (
    each_without,
    editorial_without,
    indicators_without,
    questions_without,
    without,
)

HOME = Path(__file__).resolve().parents[2] / "data" / "catalogue"
"""where the people-written files are"""
NATION = "nation.toml"
OF_INDICATOR = re.compile(r"indicators/([^/]+)\.toml: ")
"""how a fault in the file of one indicator begins"""
NOTE = re.compile(r"(?m)^note-(\w+) =")
"""a sentence of a note in a file of words"""
BLANKS = ("suppressed", "missing", "")
"""what a flag may mean besides a note"""
LISTED = 20
"""up to so many known names are all listed beside a wrong one; of more, the nearest"""


class CatalogueError(Exception):
    """The catalogue is faulty; the message lists every fault, one a line."""


class UnknownNameError(Exception):
    """The reader named something that is not there; the message offers the nearest names."""

    def __init__(self, what: str, wanted: str, known: Iterable[str], *, of: str = "") -> None:
        names = list(known)
        near = get_close_matches(wanted, names, n=3, cutoff=0.3) if len(names) > LISTED else names
        offer = "Nearest" if len(names) > LISTED and near else "There is"
        named = ", ".join(near or names) or "none"
        super().__init__(f"There is no {what} '{wanted}'{of and f' of {of}'}. {offer}: {named}.")


class Front(Entry):
    """What the app opens with and the order in which it lists things."""

    place: str
    baseline: int
    """the year since which change is told"""
    headlines: tuple[str, ...]
    """the indicators of the overview"""
    map_shade: str
    map_symbol: str
    """the figure that stands as a number on the map"""
    map_symbols: tuple[str, ...] = ()
    """figures that a reader may choose instead"""
    questions: tuple[Question, ...] = ()
    """what residents ask of their ward, in the order in which it is answered"""
    deprivation: str
    """the score by which small areas are put in order"""
    deprived: str = ""
    """the share of people who live in the most deprived areas, said first; empty: none is"""
    residents: str
    """the number of people, by which small areas count where a figure brings none of its own"""
    age_share: str = ""
    """the indicator shown beside figures that follow how old residents are; empty: none is"""
    themes: tuple[str, ...]
    reading: str = ""
    """id of the talk that visitors read as a page; empty: none"""
    address: str = ""
    """where the app stands, for the codes on slides and posters; empty: the address that the
    reader uses"""
    no_change: tuple[str, ...] = ()
    """notes on values that may not be compared with another period"""
    no_profile: tuple[str, ...] = ()
    """notes on values that are snapshots, too short to stand in the profile of a ward"""
    no_base: tuple[str, ...] = ()
    """notes on values from which no change is ever measured"""
    partitions: tuple[tuple[str, ...], ...] = ()
    """groups that together are everyone: where one is held back, so is a second"""
    unordered: tuple[str, ...] = ()
    """groups that are no ladder: they are listed, and no two of them are called the gap"""
    editions: tuple[Edition, ...] = ()
    """editions of the deprivation index, in order; a figure goes with the one whose own data lie
    nearest its period"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything people wrote about the figures: read-only mappings from id to entry."""

    front: Front
    principles: Mapping[str, Principle]
    priorities: Mapping[str, Priority]
    themes: Mapping[str, Theme]
    units: Mapping[str, Unit]
    owners: Mapping[str, str]
    groups: Mapping[str, str]
    licences: Mapping[str, Licence]
    sources: Mapping[str, Source]
    indicators: Mapping[str, Indicator]
    places: Mapping[str, Place]
    editorial: Editorial
    refused: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """indicators that cannot be shown, each with every fault of its file; the others run"""
    notes: frozenset[str] = frozenset()
    """id of each note that the words can tell"""
    nation: Nation | None = None
    """whose figures stand beside those of the wards; none: only published ones do"""

    def unit(self, indicator: str) -> Unit:
        """Return the unit in which an indicator is counted."""
        return self.units[self.indicators[indicator].unit]

    def next_edition(self, indicator: str) -> NextEdition:
        """Return when newer figures of an indicator are due: the earliest day of its sources.

        Sources that another has replaced do not count. Where no day can be named, the reasons of
        all its sources stand.
        """
        entry = self.indicators[indicator]
        if entry.next is not None:
            return entry.next
        used = dict.fromkeys(one.source for one in entry.series)
        newest = [n for n in (self.sources[name].next for name in used) if not n.replaced_by]
        dated = [(one.due, one.why) for one in newest if one.due]
        if dated:
            due, why = min(dated)
            return NextEdition(due=due, why=why)
        return NextEdition(why=" ".join(dict.fromkeys(one.why for one in newest)))

    @property
    def checked(self) -> date:
        """The newest day on which an entry was checked: the catalogue knows nothing later."""
        return max(one.checked for one in self.indicators.values())

    def overdue(self, today: date) -> tuple[str, ...]:
        """Return the ids of the indicators of which newer figures should be out, longest first."""
        awaited = ((self.next_edition(name), name) for name in self.indicators)
        late = [(one.due, name) for one, name in awaited if one.due and one.overdue(today)]
        return tuple(name for _, name in sorted(late))

    def chosen(self, priority: str | None) -> tuple[str, ...]:
        """Return the ids of the indicators under a principle or priority (all without one)."""
        order = {theme: place for place, theme in enumerate(self.front.themes)}
        return tuple(
            sorted(
                (
                    name
                    for name, entry in self.indicators.items()
                    if priority is None or priority in (*entry.principles, *entry.priorities)
                ),
                key=lambda name: order[self.indicators[name].theme],
            )
        )


def load(
    home: Path = HOME, translation: Translation | None = None, *, sparing: bool = False
) -> Catalogue:
    """Read the catalogue, check it, and hand it out.

    Parameters
    ----------
    home
        The folder with ``catalogue.toml``, ``indicators/``, ``sources/`` and ``places/``.
    translation
        The texts in another language; none: they stay English.
    sparing
        Leave out an indicator whose own file is faulty, and run with all others: for the app,
        where a figure that is missing costs less than all of them. A build stops.

    Raises
    ------
    CatalogueError
        With every fault of every file, one a line, each naming file, field and rule.
    """
    translation = translation or Translation()
    reading = Reading(home, translation, list(translation.faults))
    raw = reading.toml(home / "catalogue.toml")
    front = reading.entry(Front, raw.get("front"), "catalogue.toml: front")
    parts: dict[str, Mapping[str, Any]] = {
        name: reading.table(kind, raw.get(name), f"catalogue.toml: {name}")
        for name, kind in (
            ("principles", Principle),
            ("priorities", Priority),
            ("themes", Theme),
            ("units", Unit),
            ("licences", Licence),
        )
    }
    owners = reading.words(raw.get("owners"), "catalogue.toml: owners")
    groups = reading.words(raw.get("groups"), "catalogue.toml: groups")
    sources = reading.folder(Source, "sources")
    refused: dict[str, tuple[str, ...]] = {}
    if sparing:
        indicators, refused = reading.indicators()
    else:
        indicators = reading.folder(Indicator, "indicators")
    places = reading.folder(Place, "places")
    nation = reading.optional(NATION)
    if front is not None:
        catalogue = Catalogue(
            front=front,
            principles=parts["principles"],
            priorities=parts["priorities"],
            themes=parts["themes"],
            units=parts["units"],
            licences=parts["licences"],
            owners=owners,
            groups=groups,
            sources=sources,
            indicators=indicators,
            places=places,
            editorial=reading.editorial(indicators, parts["principles"], refused),
            notes=_notes(home),
            nation=reading.entry(Nation, nation, NATION) if nation else None,
        )
        written = _stems(home / "sources")
        if sparing:
            catalogue = _without(catalogue, refused)
            own = _own(_references(catalogue, written=written))
            catalogue = _without(catalogue, own)
            # Without what all figures rest on the app cannot start: then it has to say why.
            reading.faults += _references(catalogue, written=written)
            if reading.faults:
                reading.faults += [one for faults in catalogue.refused.values() for one in faults]
        else:
            reading.faults += _references(catalogue, written=written)
    if front is None or reading.faults:
        raise CatalogueError("\n".join(reading.faults))
    return catalogue


def _own(faults: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Gather the faults that lie in the file of one indicator."""
    found: dict[str, list[str]] = {}
    for fault in faults:
        if own := OF_INDICATOR.match(fault):
            found.setdefault(own[1], []).append(fault)
    return {name: tuple(told) for name, told in found.items()}


def _without(catalogue: Catalogue, refused: Mapping[str, tuple[str, ...]]) -> Catalogue:
    """Leave out indicators, and their names wherever something else may do without them."""
    if not refused:
        return catalogue
    front, told = catalogue.front, catalogue.editorial
    shown = without(front, refused, "headlines", "map_symbols", "age_share", "deprived")
    symbol = front.map_symbol
    if symbol in refused:
        symbol = next(iter((*shown.map_symbols, *shown.headlines)), symbol)
    asked = questions_without(front.questions, refused)
    return replace(
        catalogue,
        front=shown.model_copy(update={"map_symbol": symbol, "questions": asked}),
        principles=each_without(catalogue.principles, refused, "figure"),
        indicators=indicators_without(catalogue.indicators, refused),
        editorial=editorial_without(told, refused),
        refused=MappingProxyType({**catalogue.refused, **refused}),
    )


def _notes(home: Path) -> frozenset[str]:
    """Read the ids of the notes from the folder's own words, or from the app's if it has none."""
    own = home if (home / "words").is_dir() else HOME
    files = (own / "words").glob("*/*.ftl")
    texts = (path.read_text("utf-8", errors="replace") for path in files if path.is_file())
    return frozenset(note for text in texts for note in NOTE.findall(text))


def _stems(folder: Path) -> frozenset[str]:
    """Return the ids in a folder, of sound entries and of faulty ones, whose fault is said."""
    return frozenset(path.stem for path in folder.glob("*.toml"))


def _references(catalogue: Catalogue, *, written: frozenset[str]) -> Iterator[str]:
    """Name every id that is used in one entry and defined in none."""
    for name, indicator in catalogue.indicators.items():
        yield from _of_indicator(catalogue, f"indicators/{name}.toml", indicator, written)
    for name, source in catalogue.sources.items():
        where = f"sources/{name}.toml"
        yield from _unknown(where, "licence", catalogue.licences, (source.licence,))
        flags = tuple(note for note in source.flags.values() if note not in BLANKS)
        if catalogue.notes:
            yield from _unknown(where, "flags", catalogue.notes, flags)
        newer = tuple(filter(None, (source.next.replaced_by,)))
        yield from _unknown(where, "next.replaced_by", catalogue.sources, newer)
    for name, place in catalogue.places.items():
        checks = (one for check in place.method_checks for one in (check.small, check.large))
        used = (place.deprivation.source, place.postcodes.source, *checks)
        yield from _unknown(f"places/{name}.toml", "source", dict.fromkeys(written), used)
        called = Counter(one.name for one in place.areas)
        twice = [one for one, times in called.items() if times > 1]
        yield from (f"places/{name}.toml: areas: two are called '{one}'" for one in twice)
    front = catalogue.front
    yield from _unknown("catalogue.toml", "front.place", catalogue.places, (front.place,))
    shown = (*front.headlines, front.map_shade, front.map_symbol)
    shown += tuple(filter(None, (front.age_share, front.deprived)))
    shown += (front.deprivation, front.residents, *front.map_symbols)
    for one in front.questions:
        shown += (one.indicator, *one.others, *one.also, *one.city_kinds)
        shown += tuple(filter(None, (one.yet,)))
    yield from _unknown("catalogue.toml", "front", catalogue.indicators, shown)
    yield from _unknown("catalogue.toml", "front.themes", catalogue.themes, front.themes)
    spoken = tuple(one.figure for one in catalogue.principles.values() if one.figure)
    yield from _unknown("catalogue.toml", "principles.figure", catalogue.indicators, spoken)
    told, read = catalogue.editorial, tuple(filter(None, (front.reading,)))
    yield from _unknown("catalogue.toml", "front.reading", {*told.talks, *told.refused_talks}, read)
    yield from _of_front(catalogue)
    yield from _of_telling(catalogue)
    yield from _of_synonyms(catalogue)


def _of_front(catalogue: Catalogue) -> Iterator[str]:
    """Check the notes and the editions of the index that the front and the indicators name."""
    front, entries = catalogue.front, catalogue.indicators
    notes = {
        note
        for entry in entries.values()
        for one in entry.series
        for note in (one.note, one.rollup_note, *one.notes.values())
        if note
    }
    if catalogue.refused:  # it may have been theirs
        notes |= catalogue.notes
    yield from _unknown("catalogue.toml", "front.no_change", notes, front.no_change)
    yield from _unknown("catalogue.toml", "front.no_base", notes, front.no_base)
    yield from _unknown("catalogue.toml", "front.no_profile", notes, front.no_profile)
    used = tuple(group for one in front.partitions for group in one)
    yield from _unknown("catalogue.toml", "front.partitions", catalogue.groups, used)
    used = tuple(one.group for one in front.questions if one.group)
    yield from _unknown("catalogue.toml", "front.questions", catalogue.groups, used)
    yield from _unknown("catalogue.toml", "front.unordered", catalogue.groups, front.unordered)
    for before, after in pairwise(front.editions):
        if before.last is None or after.first != before.last + 1:
            yield (
                f"catalogue.toml: front.editions: {after.period} does not begin in the year after "
                f"{before.period} ends"
            )
    editions = {one.period: one for one in front.editions}
    for name, entry in entries.items():
        where = f"indicators/{name}.toml"
        yield from _unknown(where, "ingredient_of", editions, entry.ingredient_of)
        if entry.ranked_by:
            yield from _unknown(where, "ranked_by", entries, (entry.ranked_by,))
        if entry.over_time:
            steady = {one: own for one, own in entries.items() if own.comparable}
            yield from _unknown(where, "over_time", steady, (entry.over_time,))
        if entry.same_as:
            heads = {one: own for one, own in entries.items() if not own.same_as and one != name}
            yield from _unknown(where, "same_as", heads, (entry.same_as,))


def _of_synonyms(catalogue: Catalogue) -> Iterator[str]:
    synonyms = catalogue.editorial.synonyms
    for known, words in (
        (catalogue.indicators, synonyms.figures),
        (catalogue.groups, synonyms.groups),
    ):
        for word, meant in words.items():
            yield from _unknown("synonyms.toml", word, known, meant)


def _of_telling(catalogue: Catalogue) -> Iterator[str]:
    told, tool = catalogue.editorial, catalogue.editorial.tool
    for name, page in told.pages.items():
        used = tuple(card.indicator for card in page.card)
        yield from _unknown("pages.toml", f"{name}.card", catalogue.indicators, used)
        yield from _unknown("pages.toml", f"{name}.ward", catalogue.indicators, page.ward)
        used = tuple(group for card in page.card for group in card.groups)
        yield from _unknown("pages.toml", f"{name}.card.groups", catalogue.groups, used)
        for card in page.card:
            entry = catalogue.indicators.get(card.indicator)
            extra = set(card.groups) - set(entry.groups) if entry else set()
            if extra:
                yield f"pages.toml: {name}.card: {card.indicator} has no group {sorted(extra)}"
    for name, deed in told.deeds.items():
        where = f"deeds.toml: {name}"
        yield from _unknown(where, "indicators", catalogue.indicators, deed.indicators)
        yield from _unknown(where, "principles", catalogue.principles, deed.principles)
        yield from _unknown(where, "priorities", catalogue.priorities, deed.priorities)
    for one in tool.named if tool else ():
        where = f"monitoring_tool.toml: {one.name}"
        yield from _unknown(where, "indicators", catalogue.indicators, one.indicators)
        yield from _unknown(where, "principle", catalogue.principles, (one.principle,))
    for name, poster in told.posters.items():
        shown = tuple(filter(None, (poster.finding, poster.map)))
        yield from _unknown(f"posters.toml: {name}", "indicator", catalogue.indicators, shown)
        if name != "ward":
            yield from _unknown("posters.toml", "principle", catalogue.principles, (name,))
    unseen = tool.unseen if tool else ()
    yield from _unknown("monitoring_tool.toml", "unseen", catalogue.principles, unseen)


def _of_indicator(
    catalogue: Catalogue, where: str, indicator: Indicator, written: frozenset[str]
) -> Iterator[str]:
    known: tuple[tuple[str, Mapping[str, object], tuple[str, ...]], ...] = (
        ("unit", catalogue.units, (indicator.unit,)),
        ("theme", catalogue.themes, (indicator.theme,)),
        ("owner", catalogue.owners, (indicator.owner,)),
        ("principles", catalogue.principles, indicator.principles),
        ("priorities", catalogue.priorities, indicator.priorities),
        ("groups", catalogue.groups, indicator.groups),
        ("series.source", dict.fromkeys(written), tuple(s.source for s in indicator.series)),
        (
            "series.population_source",
            dict.fromkeys(written),
            tuple(s.population_source for s in indicator.series if s.population_source),
        ),
    )
    for field_name, entries, used in known:
        yield from _unknown(where, field_name, entries, used)
    held = (catalogue.sources.get(one.source) for one in indicator.series)
    replaced = [source.next.replaced_by for source in held if source]
    if indicator.next is None and replaced and all(replaced):
        yield f"{where}: next: all its sources are replaced by newer ones; say why it keeps to them"
    unit = catalogue.units.get(indicator.unit)
    if unit is not None:
        for series in indicator.series:
            yield from _put_together(where, series, unit, indicator.unit)
    extra = {g for s in indicator.series for g in s.groups.values()} - set(indicator.groups)
    odd = set(indicator.other_base) - set(indicator.groups)
    if odd:
        yield f"{where}: other_base: {sorted(odd)} not among the indicator's groups"
    if extra:
        yield f"{where}: series.groups: {sorted(extra)} not among the indicator's groups"


def _put_together(where: str, series: Series, unit: Unit, name: str) -> Iterator[str]:
    """Say where a series asks for sums of shares, or for averages of numbers of people."""
    rate = unit.scale != 1 or unit.high is not None
    told = f"{where}: series.rollup: {series.rollup}:"
    if series.rollup is Rollup.SUM and rate:
        yield f"{told} figures in {name} cannot be added up; say ratio (of counts) or mean"
    if series.rollup is Rollup.RATIO and not rate:
        yield f"{told} figures in {name} are no counts over populations; say mean or sum"
    if series.rollup is Rollup.MEAN and unit.total:
        yield f"{told} a number of {name} is added up, not averaged; say sum"


def _unknown(
    where: str, spot: str, entries: Collection[str], used: tuple[str, ...]
) -> Iterator[str]:
    for one in used:
        if one not in entries:
            yield f"{where}: {spot}: '{one}' is not one of {', '.join(sorted(entries)) or 'none'}"
