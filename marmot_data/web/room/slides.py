"""The talk on the wall for phones: what each slide asks, and each slide drawn small."""

import hashlib
from collections.abc import Mapping
from functools import lru_cache
from html import escape

from marmot_data.catalogue.talks import SlideKind, Talk
from marmot_data.documents.talk.live import FIELDS
from marmot_data.documents.talk.own import Draft, NoTalkError, read, written
from marmot_data.documents.talk.shown import Shown
from marmot_data.documents.talk.slides import ready, slide_of, slides_of
from marmot_data.documents.talk.small import small_slide
from marmot_data.findings.base import View
from marmot_data.link import OWN
from marmot_data.ui import own_talk, state
from marmot_data.web.room.heard import RefusedError
from marmot_data.web.room.running import Asked, Brought, Query, Running

MOST_KEPT = 24
"""talks of which a room knows what they ask, each for a ward"""


def query_of(asked: Mapping[str, str]) -> Query:
    """Return what the figures of a talk hang on, out of what a wall says; all else is left out."""
    understood = state.view_of({name: asked[name] for name in FIELDS if name in asked}).selection
    return tuple((name, str(getattr(understood, name))) for name in FIELDS)


@lru_cache(maxsize=MOST_KEPT)
def running(talk: str, query: Query, language: str) -> Running:
    """Return what a room has to know of a talk, with its titles in the language of the wall."""
    return _running(talk, query, language)


def brought(file: str) -> Brought:
    """Read a reader's own talk, as it is saved as a file."""
    try:
        return Brought(read(file.encode()))
    except (NoTalkError, UnicodeEncodeError):
        raise RefusedError("no_talk") from None


def running_own(own: Brought, query: Query, language: str) -> Running:
    """Return what a room has to know of the reader's own talk that its wall has brought."""
    found = own.known.get((query, language)) or _running(own.draft, query, language)
    return own.known.setdefault((query, language), found)


def _running(talk: str | Draft, query: Query, language: str) -> Running:
    view, known = _talk(talk, query, language)
    slides = slides_of(view, known)
    asks = {one.number: ask for one in slides if (ask := _asked(view, one))}
    name, told = (talk, talk) if isinstance(talk, str) else (OWN, written(talk))
    key = hashlib.sha256(repr((told, query)).encode()).hexdigest()[:16]
    own = name == OWN
    return Running(key=key, talk=name, query=query, total=len(slides), asks=asks, own=own)


def drawn(talk: str | Draft, query: Query, language: str, number: int, *, revealed: bool) -> str:
    """Draw a slide small, with what it asks; a guess that is not revealed holds no answer."""
    view, known = _talk(talk, query, language)
    one = slide_of(view, known, number)
    ask = _asked(view, one)
    told = {"lang": view.words.language, "data-asks": ask.kind if ask else ""}
    if ask and one.guess:
        told |= {"data-low": f"{ask.low:g}", "data-high": f"{ask.high:g}"}
        told |= {"data-unit": one.guess.unit}
    own = "".join(f' {name}="{escape(text)}"' for name, text in told.items() if text)
    names = ask.wards.values() if ask else ()
    wards = "".join(f"<option>{escape(name)}</option>" for name in names)
    listed = f'<datalist id="wards">{wards}</datalist>' if wards else ""
    body = small_slide(view, known, number, revealed=revealed)
    return f"<article{own}>{body}{listed}</article>"


def _talk(talk: str | Draft, query: Query, language: str) -> tuple[View, Talk]:
    """Return a talk by its id, or the reader's own; with the view for which it is shown."""
    view = state.view_of(dict(query) | {"language": language})
    own = None if isinstance(talk, str) else own_talk.talk_in(view, talk)
    found = ready(view)[0].get(talk) if isinstance(talk, str) else own
    if found is None:
        raise RefusedError("no_talk")
    return view, found


def _asked(view: View, one: Shown) -> Asked | None:
    if one.guess is not None:
        wards = view.data.wards(int(view.selection.boundaries))["name"]
        named = {str(code): str(name) for code, name in wards.items()}
        ward = one.guess.kind == "ward"
        return Asked(
            kind=one.guess.kind,
            title=one.heading,
            low=one.guess.low,
            high=one.guess.high,
            wards=named if ward else {},
        )
    if one.kind is SlideKind.QUESTION:
        return Asked(kind="words", title=one.heading)
    return None
