"""In which ward is a postcode? Any text gets an answer: the areas, or one kind sentence."""

import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import pandas as pd

from marmot_data.findings.base import View, unreadable
from marmot_data.store import DataError

FORM = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})")
"""the two halves of a British postcode"""
LONGEST = 20
"""no postcode is longer, however it is spaced; of longer text nothing is repeated"""
NEAR_METRES = 15
"""the new ward lines are drawn about so coarsely that a home this near may be on either side"""


class Answer(StrEnum):
    """What became of what somebody typed: found, to be chosen from, or why not."""

    FOUND = "found"
    CHOICE = "choice"
    """wards to choose from: those that part of a postcode touches, or whose names are near"""
    EMPTY = "empty"
    MALFORMED = "malformed"
    FOREIGN = "foreign"
    OUTSIDE = "outside"
    ENDED = "ended"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """The areas of a postcode, wards to choose from, or the reason why there are none."""

    answer: Answer
    sentence: str
    """where it is, or one kind sentence"""
    postcode: str = ""
    """as the Royal Mail writes it"""
    slug: str = ""
    """the ward of the chosen set, as it stands in a link"""
    areas: tuple[tuple[str, str], ...] = ()
    """kind of area and name: wards of each set, small areas with the names that people use"""
    notes: tuple[str, ...] = ()
    wards: tuple[tuple[str, str], ...] = ()
    """wards to choose from, as they stand in a link and by name"""


def find_postcode(view: View, text: str) -> Whereabouts:
    """Look up a postcode in any spelling, spacing and case; never fails."""
    squeezed = re.sub(r"[^A-Z0-9]", "", text.upper()) if len(text) <= LONGEST else "?"
    if not squeezed:
        return _sorry(view, Answer.EMPTY)
    form = FORM.fullmatch(squeezed)
    if not form:
        return _sorry(view, Answer.MALFORMED)
    postcode = " ".join(form.groups())
    try:
        table = postcodes_of(view)
    except DataError as error:
        said = unreadable(view, error).sentence
        return Whereabouts(answer=Answer.UNREADABLE, sentence=said, postcode=postcode)
    if postcode not in table.index:
        near = _town(postcode) in {_town(one) for one in table.index}
        return _sorry(view, Answer.OUTSIDE if near else Answer.FOREIGN, postcode)
    row = table[table.index == postcode].iloc[0]
    if not row["live"]:
        return _sorry(view, Answer.ENDED, postcode)
    return _found(view, postcode, row)


def _town(postcode: str) -> str:
    """Return the letters with which a postcode begins."""
    return postcode[: 2 if postcode[1].isalpha() else 1]


def postcodes_of(view: View) -> pd.DataFrame:
    """Return every postcode of the place, by its usual spelling."""
    return view.data.remembered(
        ("postcodes",), lambda: view.data.table("postcodes").set_index("postcode")
    )


def _sorry(view: View, answer: Answer, postcode: str = "") -> Whereabouts:
    place = view.place
    said = view.words(
        f"postcode.{answer}",
        postcode=postcode,
        place=place.title,
        example=place.postcodes.example,
    )
    return Whereabouts(answer=answer, sentence=said, postcode=postcode)


def _where(view: View, postcode: str, row: "pd.Series[Any]") -> str:
    """Say in which ward of the chosen set a postcode is, and whether the other set has it there."""
    words, names, sets = view.words, view.data.names, view.place.wards
    chosen = int(view.selection.boundaries)
    own = names[row[f"ward{chosen}"]]
    if len(sets) < 2:  # noqa: PLR2004 - an old and a new set
        return words("postcode.found", postcode=postcode, ward=own)
    old, new = sets[:2]
    key, beside = ("now", old) if chosen == new.year else ("then", new)
    other = names[row[f"ward{beside.year}"]]
    alike = "yes" if _plain(other) == _plain(own) else "no"
    parts = {"ward": own, "other": other, "alike": alike, "year": new.year}
    return words(f"postcode.{key}", postcode=postcode, **parts)


def _plain(name: str) -> str:
    """Write a name as it sounds, so that two ways to write "and" are one."""
    return name.replace("&", "and")


def _found(view: View, postcode: str, row: "pd.Series[Any]") -> Whereabouts:
    """Name the wards of both sets and the small areas, and say how sure the new ward is."""
    words, areas = view.words, view.data.areas
    named = [(one.title, areas.loc[row[f"ward{one.year}"], "name"]) for one in view.place.wards]
    for column in ("msoa", "lsoa2021"):
        code = row[column]
        name, local = areas.loc[code, "name"], areas.loc[code, "local_name"]
        key = "postcode.small" if local else "postcode.small_only"
        named.append((words(f"postcode.{column}"), words(key, local=local, name=name, code=code)))
    ward = row[f"ward{view.selection.boundaries}"]
    newest = max(one.year for one in view.place.wards)
    metres = float(row["metres_to_line"])
    notes = []
    if math.isnan(metres):
        notes.append(words("postcode.no_point", year=newest))
    elif metres <= NEAR_METRES:
        notes.append(words("postcode.near", metres=NEAR_METRES, year=newest))
    return Whereabouts(
        answer=Answer.FOUND,
        sentence=_where(view, postcode, row),
        postcode=postcode,
        slug=str(areas.loc[ward, "slug"]),
        areas=tuple((kind, str(name)) for kind, name in named),
        notes=tuple(notes),
    )
