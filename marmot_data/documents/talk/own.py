"""A talk that a reader makes: read from a file, checked by the rules of all talks, written again.

It is written as the app's own talks are, in TOML. What cannot be understood stays as it is and is
named, so that a file from another version loses nothing when it is opened and saved.
"""

import json
import re
import tomllib
from dataclasses import dataclass, field
from typing import Any

import tomli_w
from pydantic import ValidationError

from marmot_data.catalogue.talks import CHOSEN, CITY, Known, Slide, SlideKind, Talk, slide_faults
from marmot_data.findings.base import View
from marmot_data.link import ALL, MOST_SLIDES, Choices, from_query

LARGEST = 200_000
"""bytes of a file"""
LONGEST = 60
"""letters of something unknown that are repeated"""
MINUTES = 240
TEXTS = ("title", "words", "notes", "points")
"""fields of a slide that hold people's words"""
Body = dict[str, Any]
"""a slide as it is written in a file"""


@dataclass(slots=True)
class Draft:
    """A talk that is being made: its head and its slides, as they are written in a file."""

    head: Body = field(default_factory=dict)
    slides: list[Body] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return a text of the head; nothing if there is none."""
        found = self.head.get(name)
        return found if isinstance(found, str) else ""

    @property
    def minutes(self) -> int:
        """How long it takes, as far as the file says so sensibly."""
        found = self.head.get("minutes")
        sensible = isinstance(found, int) and 0 < found <= MINUTES
        return found if isinstance(found, int) and sensible else 10


@dataclass(frozen=True, slots=True)
class Wrong:
    """Something that keeps a slide from being shown: which rule, and what breaks it."""

    rule: str
    what: str = ""


class NoTalkError(Exception):
    """A file holds no talk; the message names the rule that it breaks."""


def read(raw: bytes) -> Draft:
    """Read a talk from the bytes of a file.

    Raises
    ------
    NoTalkError
        If it is too large, no TOML, has no slides, or has too many.
    """
    if len(raw) > LARGEST:
        raise NoTalkError("large")
    try:
        found = tomllib.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise NoTalkError("foreign") from error
    slides = found.pop("slide", None)
    if not isinstance(slides, list) or not all(isinstance(one, dict) for one in slides):
        raise NoTalkError("foreign")
    if len(slides) > MOST_SLIDES:
        raise NoTalkError("long")
    return Draft(found, slides)


def written(draft: Draft) -> str:
    """Write a talk as the text of a file."""
    return tomli_w.dumps(draft.head | {"slide": draft.slides})


def saved(view: View, draft: Draft) -> str:
    """Write a talk for a reader to keep, with all that a talk of the app's own has to have."""
    said = {name: one for name, one in draft.head.items() if one != ""}
    return written(Draft(head_of(view, draft) | said, draft.slides))


def head_of(view: View, draft: Draft) -> Body:
    """Return title, audience and minutes of a talk; what was not said gets the usual words."""
    return {
        "title": draft.text("title").strip() or view.words("own.title"),
        "audience": draft.text("audience").strip() or view.words("own.audience"),
        "minutes": draft.minutes,
    }


def wrongs(view: View, choices: Choices, body: Body) -> tuple[Wrong, ...]:
    """Name everything that keeps a slide from being shown."""
    slide = understood(body)
    if isinstance(slide, Wrong):
        return (slide,)
    found = [_wrong(slide, fault) for fault in slide_faults(slide, _known(view))]
    said = (slide.title, slide.words, slide.points, slide.shows)
    if slide.kind is SlideKind.TITLE and not any(said):
        found.append(Wrong("empty"))
    wards = set(view.data.areas.loc[view.data.areas["level"] == "ward", "slug"])
    if slide.area not in (CITY, CHOSEN) and slide.area not in wards:
        found.append(Wrong("gone", _short(slide.area)))
    found += [Wrong("gone", one.wanted) for one in from_query(slide.view, choices)[1]]
    return tuple(dict.fromkeys(found))


def understood(body: Body) -> Slide | Wrong:
    """Return a slide, or which of its fields cannot be understood."""
    try:
        return Slide.model_validate_json(json.dumps(body, default=str))
    except ValidationError as error:
        fields = dict.fromkeys(str(one["loc"][0]) for one in error.errors() if one["loc"])
        return Wrong("unread", _short(", ".join(fields)))


def talk_of(view: View, choices: Choices, draft: Draft) -> Talk | None:
    """Return the talk with those of its slides that can be shown; none if there are none."""
    sound = [
        slide
        for body in draft.slides
        if not wrongs(view, choices, body) and isinstance(slide := understood(body), Slide)
    ]
    return Talk(**head_of(view, draft), slide=tuple(sound)) if sound else None


def at_ward(draft: Draft) -> str:
    """Return the ward that all cards about a ward show; nothing if they differ."""
    found = {str(one["view"]["ward"]) for one in draft.slides if _of_ward(one)}
    return found.pop() if len(found) == 1 else ""


def about_wards(draft: Draft) -> bool:
    """Tell whether any card is about a ward."""
    return any(map(_of_ward, draft.slides))


def to_ward(draft: Draft, ward: str, boundaries: str) -> None:
    """Let all cards about a ward show another one."""
    for one in draft.slides:
        if _of_ward(one):
            one["view"] = one["view"] | {"ward": ward, "boundaries": boundaries}


def _of_ward(body: Body) -> bool:
    view = body.get("view")
    return isinstance(view, dict) and view.get("ward", ALL) != ALL


def _known(view: View) -> Known:
    told = view.catalogue.editorial
    return Known(
        groups={name: entry.groups for name, entry in view.catalogue.indicators.items()},
        principles=tuple(view.catalogue.principles),
        deeds=tuple(told.deeds),
        pages=tuple(told.filtered),
    )


def _wrong(slide: Slide, fault: str) -> Wrong:
    """Say which rule a fault breaks, by the field with which it begins."""
    name = re.split(r"\W", fault, maxsplit=1)[0]
    if name == "title" and slide.kind is SlideKind.QUESTION and not slide.title:
        return Wrong("question")
    if name in TEXTS:
        return Wrong("number" if "a number is typed" in fault else "gap", name)
    if name in ("source", "author"):
        return Wrong("quote" if name == "source" else "quoted_by")
    named = re.search(r"'(.*?)'", fault)
    return Wrong("gone", _short(named[1])) if named else Wrong("lacking", name)


def _short(text: str) -> str:
    return "".join(one if one.isprintable() else " " for one in text[:LONGEST])
