"""From the files that people write to one read-only catalogue, or every fault at once."""

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from marmot_data.model import (
    Entry,
    Indicator,
    Licence,
    Place,
    Principle,
    Priority,
    Source,
    Theme,
    Unit,
)

E = TypeVar("E", bound=Entry)

HOME = Path(__file__).resolve().parent.parent / "data" / "catalogue"
"""where the people-written files are"""
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
    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything people wrote about the figures: read-only mappings from id to entry."""

    front: Front
    principles: Mapping[str, Principle]
    priorities: Mapping[str, Priority]
    themes: Mapping[str, Theme]
    units: Mapping[str, Unit]
    groups: Mapping[str, str]
    licences: Mapping[str, Licence]
    sources: Mapping[str, Source]
    indicators: Mapping[str, Indicator]
    places: Mapping[str, Place]

    def unit(self, indicator: str) -> Unit:
        """Return the unit in which an indicator is counted."""
        return self.units[self.indicators[indicator].unit]

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


@dataclass(slots=True)
class _Reading:
    """The state of one reading: what was found, and what was wrong with it."""

    home: Path
    faults: list[str] = field(default_factory=list)

    def toml(self, path: Path) -> dict[str, Any]:
        name = path.relative_to(self.home)
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.faults.append(f"{name}: the file is missing")
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self.faults.append(f"{name}: not readable as TOML: {error}")
        return {}

    def entry(self, kind: type[E], raw: object, where: str) -> E | None:
        try:
            # Through JSON, because pydantic's strict mode then takes lists for tuples and
            # words for enums, yet still refuses "1" for 1.
            return kind.model_validate_json(json.dumps(raw, default=str))
        except ValidationError as error:
            for one in error.errors():
                spot = ".".join(str(part) for part in one["loc"])
                self.faults.append(f"{where}: {spot}: {one['msg']}")
        return None

    def table(self, kind: type[E], raw: object, where: str) -> Mapping[str, E]:
        if not isinstance(raw, dict):
            self.faults.append(f"{where}: missing, or not a table")
            return {}
        found = {name: self.entry(kind, body, f"{where}.{name}") for name, body in raw.items()}
        return MappingProxyType({name: made for name, made in found.items() if made is not None})

    def words(self, raw: object, where: str) -> Mapping[str, str]:
        if isinstance(raw, dict) and all(isinstance(title, str) for title in raw.values()):
            return MappingProxyType({str(name): str(title) for name, title in raw.items()})
        self.faults.append(f"{where}: missing, or not a table of words")
        return {}

    def folder(self, kind: type[E], name: str) -> Mapping[str, E]:
        found: dict[str, E] = {}
        for path in sorted((self.home / name).glob("*.toml")):
            before = len(self.faults)
            raw = self.toml(path)
            sound = len(self.faults) == before
            made = self.entry(kind, raw, f"{name}/{path.name}") if sound else None
            if made is not None:
                found[path.stem] = made
        if not found and not self.faults:
            self.faults.append(f"{name}: no entries found")
        return MappingProxyType(found)


def load(home: Path = HOME) -> Catalogue:
    """Read the catalogue, check it, and hand it out.

    Parameters
    ----------
    home
        The folder with ``catalogue.toml``, ``indicators/``, ``sources/`` and ``places/``.

    Raises
    ------
    CatalogueError
        With every fault of every file, one a line, each naming file, field and rule.
    """
    reading = _Reading(home)
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
    groups = reading.words(raw.get("groups"), "catalogue.toml: groups")
    sources = reading.folder(Source, "sources")
    indicators = reading.folder(Indicator, "indicators")
    places = reading.folder(Place, "places")
    if front is not None:
        catalogue = Catalogue(
            front=front,
            principles=parts["principles"],
            priorities=parts["priorities"],
            themes=parts["themes"],
            units=parts["units"],
            licences=parts["licences"],
            groups=groups,
            sources=sources,
            indicators=indicators,
            places=places,
        )
        reading.faults += _references(catalogue)
    if front is None or reading.faults:
        raise CatalogueError("\n".join(reading.faults))
    return catalogue


def _references(catalogue: Catalogue) -> Iterator[str]:
    """Name every id that is used in one entry and defined in none."""
    for name, indicator in catalogue.indicators.items():
        yield from _of_indicator(catalogue, f"indicators/{name}.toml", indicator)
    for name, source in catalogue.sources.items():
        where = f"sources/{name}.toml"
        yield from _unknown(where, "licence", catalogue.licences, (source.licence,))
    for name, place in catalogue.places.items():
        checks = (one for check in place.method_checks for one in (check.small, check.large))
        used = (place.deprivation.source, *checks)
        yield from _unknown(f"places/{name}.toml", "source", catalogue.sources, used)
    front = catalogue.front
    yield from _unknown("catalogue.toml", "front.place", catalogue.places, (front.place,))
    shown = (*front.headlines, front.map_shade, front.map_symbol)
    yield from _unknown("catalogue.toml", "front", catalogue.indicators, shown)
    yield from _unknown("catalogue.toml", "front.themes", catalogue.themes, front.themes)


def _of_indicator(catalogue: Catalogue, where: str, indicator: Indicator) -> Iterator[str]:
    known: tuple[tuple[str, Mapping[str, object], tuple[str, ...]], ...] = (
        ("unit", catalogue.units, (indicator.unit,)),
        ("theme", catalogue.themes, (indicator.theme,)),
        ("principles", catalogue.principles, indicator.principles),
        ("priorities", catalogue.priorities, indicator.priorities),
        ("groups", catalogue.groups, indicator.groups),
        ("series.source", catalogue.sources, tuple(s.source for s in indicator.series)),
    )
    for field_name, entries, used in known:
        yield from _unknown(where, field_name, entries, used)
    extra = {g for s in indicator.series for g in s.groups.values()} - set(indicator.groups)
    if extra:
        yield f"{where}: series.groups: {sorted(extra)} not among the indicator's groups"


def _unknown(
    where: str, spot: str, entries: Mapping[str, object], used: tuple[str, ...]
) -> Iterator[str]:
    for one in used:
        if one not in entries:
            yield f"{where}: {spot}: '{one}' is not one of {', '.join(sorted(entries)) or 'none'}"
