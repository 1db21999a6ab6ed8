"""The reader's own talk: this session holds it, and the browser's tab keeps it for a reload.

Nothing of it is kept on the server once the session has ended, and nobody else can ask for it.
"""

import json
from collections.abc import Callable
from copy import deepcopy

import streamlit as st

from marmot_data.catalogue.talks import Slide, SlideKind, Talk
from marmot_data.documents.naming import file_name
from marmot_data.documents.talk.cards import found_by
from marmot_data.documents.talk.own import (
    Draft,
    NoTalkError,
    read,
    talk_of,
    understood,
    written,
)
from marmot_data.findings.base import View
from marmot_data.link import MOST_SLIDES
from marmot_data.ui import state
from marmot_data.ui.address import spelled
from marmot_data.ui.cards import find_card

DRAFT, BEFORE, SAID = "own_talk", "own_talk_before", "own_talk_said"
"""where a reader's session keeps the talk, what it was before, and what is to be said of it"""
RESTORED = "own_talk_restored"
"""where it keeps that the browser has given back what it kept"""
MADE = "own_talk_made"
"""where it keeps the talk as a file, until the talk or the view changes"""
NOT_SHOWN = ("look", "language", "talk", "slide")
"""fields of a link that do not change what a card shows"""

found_by(find_card)


def draft() -> Draft | None:
    """Return the talk that this reader is making, if there is one."""
    found: Draft | None = st.session_state.get(DRAFT)
    return found


def number_of_slides() -> int:
    """Say how many slides it has."""
    found = draft()
    return len(found.slides) if found else 0


def change(how: Callable[[Draft], None]) -> None:
    """Change the talk, and keep what it was before."""
    now = draft() or Draft()
    st.session_state[BEFORE] = deepcopy(now)
    how(now)
    st.session_state[DRAFT] = now


def undo() -> None:
    """Bring back what the talk was before; a second time, bring back what was undone."""
    now = st.session_state.get(DRAFT)
    st.session_state[DRAFT], st.session_state[BEFORE] = st.session_state.get(BEFORE), now


def slide_of(view: View, page: str, card: str) -> str:
    """Write the slide that a card of a page becomes, for the button under it."""
    shown = {name: one for name, one in spelled(view.selection).items() if name not in NOT_SHOWN}
    body = {"kind": SlideKind.CARD, "page": page, "card": card, "view": shown}
    return json.dumps(body, separators=(",", ":"))


def add(text: str) -> None:
    """Add the slide that a button has sent; what is no card is left alone."""
    try:
        body = json.loads(text)
    except ValueError:
        return
    slide = understood(body)
    if not isinstance(slide, Slide) or slide.kind is not SlideKind.CARD:
        return
    if number_of_slides() >= MOST_SLIDES:
        st.session_state[SAID] = "own.full"
        return
    change(lambda now: now.slides.append(body))
    st.session_state[SAID] = "own.added"


def add_words(kind: SlideKind) -> None:
    """Add an empty question, quote or slide of words, to be filled in."""
    change(lambda now: now.slides.append({"kind": str(kind), "title": ""}))


def open_file(raw: bytes) -> None:
    """Open a talk from a file; if it is none, say so, and leave the present one as it is."""
    try:
        found = read(raw)
    except NoTalkError as error:
        st.session_state[SAID] = f"own.file_{error}"
        return

    def replace(now: Draft) -> None:
        now.head, now.slides = found.head, found.slides

    change(replace)
    st.session_state[SAID] = "own.opened"


def restore(text: str) -> None:
    """Take up again, once, what the browser kept, before what this session has added already."""
    if RESTORED in st.session_state:
        return
    st.session_state[RESTORED] = True
    try:
        found = read(text.encode())
    except NoTalkError:
        found = Draft()
    now = draft() or Draft()
    st.session_state[DRAFT] = Draft(found.head | now.head, [*found.slides, *now.slides])


def kept() -> str | None:
    """Return what the browser is to keep: the talk as text; none: it gives back what it kept."""
    found = draft()
    return written(found) if found else None


def say(view: View) -> None:
    """Say what has just become of the talk."""
    if told := st.session_state.pop(SAID, ""):
        st.toast(view.words(told, number=number_of_slides(), most=MOST_SLIDES))


def own_talk(view: View) -> Talk | None:
    """Return the talk with all slides that can be shown; none if there are none."""
    found = draft()
    return talk_in(view, found) if found else None


def talk_in(view: View, found: Draft) -> Talk | None:
    """Return a talk that was brought from elsewhere, with all slides that can be shown."""
    return talk_of(view, state.choices(), found)


def file_stem(title: str) -> str:
    """Return the name of its files, without an ending."""
    return file_name((title,), "").rstrip(".")


def kept_document(key: object, make: Callable[[], bytes]) -> bytes:
    """Make the talk's page once for this reader alone, until it changes."""
    found: tuple[object, bytes] | None = st.session_state.get(MADE)
    if found is None or found[0] != key:
        found = (key, make())
        st.session_state[MADE] = found
    return found[1]
