"""How the files that people write are read: every fault is listed, none stops the reading."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import ValidationError

from marmot_data.catalogue.deeds import Deed, MarmotPlaces
from marmot_data.catalogue.editorial import (
    Editorial,
    Event,
    Filtered,
    Partner,
    PublishedGap,
    Synonyms,
    Term,
    ThemePage,
    Tool,
)
from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Entry, Reader
from marmot_data.catalogue.talks import Known, Poster, Slide, Talk, TalkHead, slide_faults
from marmot_data.catalogue.translation import Translation

E = TypeVar("E", bound=Entry)


@dataclass(slots=True)
class Reading:
    """The state of one reading: what was found, and what was wrong with it."""

    home: Path
    translation: Translation
    faults: list[str] = field(default_factory=list)

    def toml(self, path: Path) -> dict[str, Any]:
        """Read a file of people's words; a fault if it is missing or not TOML."""
        name = path.relative_to(self.home)
        try:
            if found := tomllib.loads(path.read_text(encoding="utf-8")):
                return found
            self.faults.append(f"{name}: the file holds nothing")
        except FileNotFoundError:
            self.faults.append(f"{name}: the file is missing")
        except OSError as error:
            self.faults.append(f"{name}: the file cannot be opened: {error.strerror}")
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self.faults.append(f"{name}: not readable as TOML: {error}")
        return {}

    def entry(self, kind: type[E], raw: object, where: str) -> E | None:
        """Make one entry, or list what is wrong with it."""
        try:
            # Through JSON, because pydantic's strict mode then takes lists for tuples and
            # words for enums, yet still refuses "1" for 1.
            return kind.model_validate_json(
                json.dumps(raw, default=str), context=Reader(self.translation, where)
            )
        except ValidationError as error:
            for one in error.errors():
                spot = ".".join(str(part) for part in one["loc"])
                self.faults.append(f"{where}: {spot}: {one['msg']}")
        return None

    def table(self, kind: type[E], raw: object, where: str) -> Mapping[str, E]:
        """Make the entries of a table, by id."""
        if not isinstance(raw, dict):
            self.faults.append(f"{where}: missing, or not a table")
            return {}
        found = {name: self.entry(kind, body, f"{where}.{name}") for name, body in raw.items()}
        return MappingProxyType({name: made for name, made in found.items() if made is not None})

    def words(self, raw: object, where: str) -> Mapping[str, str]:
        """Read a table of words."""
        if isinstance(raw, dict) and all(isinstance(title, str) for title in raw.values()):
            told = self.translation.of
            return MappingProxyType({name: told(raw[name], f"{where}.{name}") for name in raw})
        self.faults.append(f"{where}: missing, or not a table of words")
        return {}

    def several(self, kind: type[E], raw: object, where: str) -> tuple[E, ...]:
        """Make the entries of a list, in order."""
        bodies = raw if isinstance(raw, list) else []
        found = [self.entry(kind, one, f"{where} {n}") for n, one in enumerate(bodies, 1)]
        return tuple(one for one in found if one is not None)

    def optional(self, name: str) -> dict[str, Any]:
        """Read a file that a place may do without."""
        return self.toml(self.home / name) if (self.home / name).exists() else {}

    def talks(self, known: Known) -> tuple[dict[str, Talk], dict[str, tuple[str, ...]]]:
        """Read the talks: those that can be shown, and every fault of those that cannot.

        A faulty talk is no fault of the catalogue: the others, and the app, still run.
        """
        sound: dict[str, Talk] = {}
        refused: dict[str, tuple[str, ...]] = {}
        for path in sorted((self.home / "talks").glob("*.toml")):
            own = Reading(self.home, self.translation)
            talk = own.talk(path, known)
            if talk is None or own.faults:
                refused[path.stem] = tuple(own.faults)
            else:
                sound[path.stem] = talk
        return sound, refused

    def talk(self, path: Path, known: Known) -> Talk | None:
        """Read one talk, and list what is wrong with its head and with each of its slides."""
        where, raw = f"talks/{path.name}", self.toml(path)
        if self.faults:
            return None
        bodies = raw.pop("slide", None)
        head = self.entry(TalkHead, raw, where)
        if not isinstance(bodies, list) or not bodies:
            self.faults.append(f"{where}: slide: a talk needs at least one")
            return None
        slides = []
        for number, body in enumerate(bodies, 1):
            slide = self.entry(Slide, body, f"{where}: slide {number}")
            if slide is not None:
                slides.append(slide)
                told = slide_faults(slide, known)
                self.faults += [f"{where}: slide {number}: {fault}" for fault in told]
        if head is None or self.faults:
            return None
        return Talk(**head.model_dump(), slide=tuple(slides))

    def editorial(
        self,
        indicators: Mapping[str, Indicator],
        principles: Iterable[str],
        refused: Iterable[str] = (),
    ) -> Editorial:
        """Read what people wrote beside the figures, those that cannot be shown among them."""
        timeline, tool = self.optional("timeline.toml"), self.optional("monitoring_tool.toml")
        printings = self.optional("published_gaps.toml").get("printing")
        deeds = self.table(Deed, self.optional("deeds.toml"), "deeds.toml")
        places = self.entry(MarmotPlaces, self.optional("marmot_places.toml"), "marmot_places.toml")
        pages = self.optional("pages.toml")
        synonyms = self.entry(Synonyms, self.optional("synonyms.toml"), "synonyms.toml")
        filters = {name: {"by": listed} for name, listed in pages.pop("filters", {}).items()}
        known = Known(
            groups={name: entry.groups for name, entry in indicators.items()},
            principles=tuple(principles),
            deeds=tuple(deeds),
            pages=tuple(filters),
            refused=frozenset(refused),
        )
        talks, refused = self.talks(known)
        return Editorial(
            pages=self.table(ThemePage, pages, "pages.toml"),
            glossary=self.several(
                Term, self.optional("glossary.toml").get("term"), "glossary.toml: term"
            ),
            synonyms=synonyms or Synonyms(),
            filtered=self.table(Filtered, filters, "pages.toml: filters"),
            deeds=deeds,
            events=self.several(Event, timeline.get("event"), "timeline.toml: event"),
            partners=self.several(Partner, timeline.get("partner"), "timeline.toml: partner"),
            published_gaps=self.several(PublishedGap, printings, "published_gaps.toml: printing"),
            tool=self.entry(Tool, tool, "monitoring_tool.toml") if tool else None,
            marmot_places=places or MarmotPlaces(),
            posters=self.table(Poster, self.optional("posters.toml"), "posters.toml"),
            talks=MappingProxyType(talks),
            refused_talks=MappingProxyType(refused),
        )

    def indicators(self) -> tuple[Mapping[str, Indicator], dict[str, tuple[str, ...]]]:
        """Read the indicators: those that can be shown, and every fault of those that cannot."""
        own = Reading(self.home, self.translation)
        found = own.folder(Indicator, "indicators")
        refused: dict[str, tuple[str, ...]] = {}
        for fault in own.faults:
            name = Path(fault.partition(":")[0]).stem
            refused[name] = (*refused.get(name, ()), fault)
        return found, refused

    def folder(self, kind: type[E], name: str) -> Mapping[str, E]:
        """Make the entries of a folder, one a file, by the file's name."""
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
