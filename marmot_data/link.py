"""What the reader is looking at: from the address bar and back to it.

Every field is spelled out in the link, in words that a person can read, so that a link means the
same next year. Any text is survivable: what cannot be understood is replaced by what would have
been shown without it, and handed back as refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

import pandas as pd

from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.translation import SOURCE
from marmot_data.history import known_versions
from marmot_data.store import Dataset, slug

ALL = "all"
LATEST = "latest"
NONE = "none"
CLAIMS = (
    "worse_city",
    "better_city",
    "worse_country",
    "better_country",
    "improved",
    "worsened",
    "among_highest",
    "among_lowest",
    "differs",
    "gap_narrowed",
    "gap_widened",
    "groups_narrowed",
    "groups_widened",
)
"""what a reader may ask whether it can be said"""
MAPS = ("number", "side", "field")
MATCHED = "matched"
NEWEST = "newest"
EDITIONS = (MATCHED, NEWEST)
"""which edition of the deprivation index stands beside a figure: that of its time, or the newest"""
OWN = "own"
"""the talk that a reader has made, which no link holds"""
USUAL = "usual"
"""what is shown if nothing is chosen: of a comparison its areas, of claims the one that fits"""
FORMERLY = {"story": "talk"}
"""parts of a link that once had another name; a link is for ever"""
BETWEEN = "~"
PREFIXES = {"msoa": "msoa", "profile_area": "place"}
"""how the names of areas begin in a link where wards have the same names; they are for ever"""
INDICATORS = ("indicator", "against")
WARDS = ("ward", "other_ward")
MOST_AREAS = 12
MOST_SLIDES = 60
LONGEST = 60
"""characters of a refused value that are repeated to the reader"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """One view of the app; every field stands in the link."""

    place: str
    boundaries: str
    ward: str = ALL
    """slug of a ward of that set, or all"""
    priority: str = ALL
    year: str = LATEST
    earlier: str = NONE
    """year with which figures are compared, or none"""
    indicator: str = "imd_score"
    group: str = "female"
    level: str = "ward"
    maps: str = MAPS[0]
    """how two figures stand on the map: a number on a shade, side by side, or one shade for both"""
    edition: str = EDITIONS[0]
    """the edition of the index that goes with the figure beside it in time, or the newest"""
    claim: str = USUAL
    other_ward: str = ALL
    """slug of a second ward of that set, or all"""
    other_group: str = ALL
    """a second group of people, or all: the first other one"""
    areas: str = USUAL
    """up to six areas by their slugs, or the usual ones"""
    compare: str = "area"
    """by area, or by year"""
    against: str = "life_expectancy"
    """a second indicator, for how two go together"""
    talk: str = NONE
    """id of a talk to present, or the reader's own"""
    slide: str = "1"
    look: str = "standard"
    language: str = SOURCE
    data: str = ""
    """version of the data that is shown: a link that is kept says with which it was made"""

    def to_query(self) -> dict[str, str]:
        """Write every field as it stands in the link."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def moved(self, **change: str) -> "Selection":
        """Return the same view with some fields changed."""
        return replace(self, **change)


@dataclass(frozen=True, slots=True)
class Refused:
    """A part of a link that could not be followed, and what is shown instead."""

    field: str
    wanted: str
    shown: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that a field of a link may be: field -> values, in the order of menus."""

    known: Mapping[str, tuple[str, ...]]
    default: Selection
    moved_wards: Mapping[tuple[str, str], str]
    """ward of another set and this set -> the ward that holds most of its people"""
    wards: Mapping[str, Mapping[str, str]]
    """boundaries -> its wards: slug -> name"""
    areas: Mapping[str, frozenset[str]]
    """boundaries -> every area that can be compared"""
    formerly: Mapping[str, str]
    """old id of an indicator, or old name of an area -> the one of today; a link is for ever"""

    @classmethod
    def of(
        cls,
        catalogue: Catalogue,
        dataset: Dataset,
        looks: tuple[str, ...],
        languages: tuple[str, ...] = (SOURCE,),
    ) -> "Choices":
        """Collect the choices that the catalogue and the figures allow."""
        place = catalogue.places[catalogue.front.place]
        sets = tuple(str(one.year) for one in place.wards)
        wards = tuple(dict.fromkeys(dataset.areas.query("level == 'ward'")["slug"]))
        years = pd.to_datetime(dataset.contents["end"]).dt.year
        newest, oldest = int(years.max()), int(years.min())
        groups = dict.fromkeys(g for i in catalogue.indicators.values() for g in i.groups)
        return cls(
            known={
                "place": tuple(catalogue.places),
                "boundaries": tuple(reversed(sets)),
                "ward": (ALL, *wards),
                "priority": (ALL, *catalogue.principles, *catalogue.priorities),
                "year": (LATEST, *(str(year) for year in range(newest, oldest - 1, -1))),
                "earlier": (NONE, *(str(year) for year in range(oldest, newest))),
                "indicator": tuple(catalogue.indicators),
                "group": tuple(groups),
                "level": ("ward", "msoa", "lsoa"),
                "maps": MAPS,
                "edition": EDITIONS,
                "claim": (USUAL, *CLAIMS),
                "other_ward": (ALL, *wards),
                "other_group": (ALL, *(one for one in groups if one != ALL)),
                "compare": ("area", "year"),
                "against": tuple(catalogue.indicators),
                "talk": (*_talks(catalogue), OWN),
                "slide": tuple(str(number) for number in range(1, MOST_SLIDES + 1)),
                "look": looks,
                "language": languages,
                "data": known_versions(dataset),
            },
            default=Selection(
                place=catalogue.front.place,
                boundaries=str(place.default_boundaries),
                indicator=catalogue.front.map_shade,
                against=catalogue.front.map_symbol,
                talk=_talks(catalogue)[0],
                data=dataset.version,
            ),
            wards={year: _wards(dataset, year) for year in sets},
            areas={year: frozenset(area_slugs(dataset, year)) for year in sets},
            moved_wards=_moved_wards(dataset),
            formerly={
                old: name for name, entry in catalogue.indicators.items() for old in entry.formerly
            }
            | {
                old: name
                for name, code in area_slugs(dataset, sets[0]).items()
                for one in place.areas
                if one.code == code
                for old in one.formerly
            },
        )


def _wards(dataset: Dataset, boundaries: str) -> dict[str, str]:
    """Return the wards of a set by name: slug -> name."""
    found = dataset.wards(int(boundaries))
    return dict(zip(found["slug"], found["name"], strict=True))


def _talks(catalogue: Catalogue) -> tuple[str, ...]:
    """Return the talks that can be shown, or the word for none."""
    return tuple(catalogue.editorial.talks) or (NONE,)


def _moved_wards(dataset: Dataset) -> dict[tuple[str, str], str]:
    """For each ward of one set, find the ward of the other that holds most of its people."""
    changes = dataset.table("ward_changes")
    areas = dataset.areas
    found: dict[tuple[str, str], str] = {}
    for here, there in (("old", "new"), ("new", "old")):
        most = changes.sort_values("people").drop_duplicates(here, keep="last")
        for own, other in zip(most[here], most[there], strict=True):
            year = str(areas.loc[other, "boundaries"])
            found[(str(areas.loc[own, "slug"]), year)] = str(areas.loc[other, "slug"])
    return found


def from_query(query: Mapping[str, str], choices: Choices) -> tuple[Selection, list[Refused]]:
    """Understand a link: any text gives a view, and a list of what was refused.

    A ward of the other set of boundaries becomes the ward that holds most of its people today,
    and is listed as refused, so that the reader is told.
    """
    found: dict[str, str] = {}
    refused: list[Refused] = []
    for written, asked in query.items():
        name = FORMERLY.get(written, written)
        if name == "areas":
            found[name] = _areas(asked, choices, refused)
            continue
        if name == "data":  # today's data are shown, whichever the link was made with
            refused += _older(asked, choices)
            continue
        wanted = choices.formerly.get(asked, asked) if name in INDICATORS else asked
        allowed = choices.known.get(name)
        if name in WARDS and slug(asked) in choices.known[name]:  # a name as people write it
            wanted = slug(asked)
        if allowed is not None and wanted in allowed:
            found[name] = wanted
        else:
            shown = str(getattr(choices.default, name, ""))
            refused.append(Refused(_said(name), _said(wanted), shown))
    return _in_its_set(choices.default.moved(**found), choices, refused)


def _older(asked: str, choices: Choices) -> list[Refused]:
    """Refuse a version of the data that is not today's; none is shown for one that is not known."""
    now = choices.default.data
    shown = now if asked in choices.known["data"] else ""
    return [] if asked == now else [Refused("data", _said(asked), shown)]


def area_slugs(dataset: Dataset, boundaries: str) -> dict[str, str]:
    """Return the areas that can be compared: name in the link -> code.

    MSOAs and places of profiles say what they are, because wards have the same names.
    """
    return dataset.remembered((area_slugs, boundaries), lambda: _slugs(dataset, boundaries))


def _slugs(dataset: Dataset, boundaries: str) -> dict[str, str]:
    areas = dataset.areas
    local = areas["local_name"].where(areas["local_name"].astype(bool), areas["name"])
    found = {}
    for code, level, year, own, named in zip(
        areas.index, areas["level"], areas["boundaries"], areas["slug"], local, strict=True
    ):
        if level in PREFIXES:
            found[f"{PREFIXES[level]}-{slug(named)}"] = str(code)
        elif level != "lsoa" and (level != "ward" or year == boundaries):
            found[str(own)] = str(code)
    return found


def _said(text: str) -> str:
    """Shorten what a link says, and blot out signs that cannot be seen or turn other text round."""
    return "".join(
        one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in text[:LONGEST]
    )


def _areas(asked: str, choices: Choices, refused: list[Refused]) -> str:
    """Keep the known areas of a list, each once and at most six; list the others as refused."""
    every = frozenset().union(*choices.areas.values())
    today = (choices.formerly.get(one, one) for one in asked.split(BETWEEN))
    names = [one for one in dict.fromkeys(today) if one not in ("", USUAL)]
    known = [one for one in names if one in every]
    kept = BETWEEN.join(known[:MOST_AREAS]) or USUAL
    shown = kept.replace(BETWEEN, ", ")
    strange = [_said(one) for one in names if one not in every]
    refused += [Refused("areas", one, shown) for one in strange[:MOST_AREAS]]
    refused += [Refused("areas_most", one, "") for one in known[MOST_AREAS : 2 * MOST_AREAS]]
    return kept


def _in_its_set(
    selection: Selection, choices: Choices, refused: list[Refused]
) -> tuple[Selection, list[Refused]]:
    wards = choices.wards[selection.boundaries]
    for name in ("ward", "other_ward"):
        asked = getattr(selection, name)
        if asked != ALL and asked not in wards:
            near = _moved(asked, selection, choices, refused)
            selection = selection.moved(**{name: near})
    if selection.areas != USUAL:
        here = choices.areas[selection.boundaries]
        names = [
            one if one in here else _moved(one, selection, choices, refused)
            for one in selection.areas.split(BETWEEN)
        ]
        kept = BETWEEN.join(one for one in dict.fromkeys(names) if one != ALL)
        selection = selection.moved(areas=kept or USUAL)
    return selection, refused


def _moved(asked: str, selection: Selection, choices: Choices, refused: list[Refused]) -> str:
    """Replace a ward of another set by the one that holds most of its people."""
    near = choices.moved_wards.get((asked, selection.boundaries), ALL)
    refused.append(Refused("ward_set", asked, near))
    return near
