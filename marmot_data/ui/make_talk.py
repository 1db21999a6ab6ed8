"""The page on which readers make a talk of their own: its slides in order, each to be reworded."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from marmot_data.catalogue.talks import Slide, SlideKind, Talk
from marmot_data.documents.talk.own import (
    MINUTES,
    Body,
    Draft,
    Wrong,
    about_wards,
    at_ward,
    head_of,
    saved,
    to_ward,
    understood,
    wrongs,
)
from marmot_data.documents.talk.slides import slides_of
from marmot_data.findings.base import View
from marmot_data.link import ALL, OWN
from marmot_data.ui import frame, own_talk, page, state
from marmot_data.ui.cards import find_card
from marmot_data.ui.light import is_first, is_light

LONG_TITLE, LONG_TEXT = 150, 2000
"""letters of a title, and of any other text, that may be typed"""
BOX, LINES = 270, 90
"""width of a box above the slides, and height of one for several lines, in pixels"""
UPLOADS = "own_talk_uploads"
"""where a session counts the files that were opened: each has a box of its own"""
WORDS = (SlideKind.QUESTION, SlideKind.QUOTE, SlideKind.TITLE)
"""slides that hold nothing but words"""
FIELDS = ("title", "words", "author", "year", "source", "notes")
"""what can be typed on a slide"""
OF_QUOTES = ("author", "year", "source")
SEVERAL = ("words", "notes")
"""what takes more than a line"""
YEARS = (1990, 2100)


def show_make_talk(view: View) -> None:
    """Show how to begin, or the talk as it is."""
    words, draft = view.words, own_talk.draft()
    number = own_talk.number_of_slides()
    answer = words("own.answer", number=number) if number else words("own.begin")
    page.heading(words("own.heading"), answer)
    if is_light():
        st.markdown(words("own.needs_app"))
        return
    st.markdown(words("own.how"))
    if not is_first():  # before a browser has drawn it, nothing is typed
        _file(view, draft)
    if draft is None or is_first():
        return
    if number:
        _head(view, draft)
    for place, body in enumerate(draft.slides):
        _slide(view, draft, place, body)
    _more(view)


def _file(view: View, draft: Draft | None) -> None:
    """Offer to present the talk, to save it, to open another, and to take a step back."""
    words = view.words
    with st.container(horizontal=True, vertical_alignment="center", key="own_file"):
        if draft and draft.slides:
            frame.link_to(view, "present", words("own.present"), talk=OWN, slide="1")
            st.download_button(
                words("own.save"),
                lambda: saved(view, draft),
                file_name=f"{own_talk.file_stem(str(head_of(view, draft)['title']))}.toml",
                mime="application/toml",
                on_click="ignore",
                icon=":material/save:",
                key="own_save",
            )
        if own_talk.BEFORE in st.session_state:
            st.button(
                words("own.undo"), on_click=own_talk.undo, icon=":material/undo:", key="own_undo"
            )
    with st.expander(words("own.open"), key="own_open"):
        key = f"own_upload_{st.session_state.get(UPLOADS, 0)}"
        st.file_uploader(words("own.file"), key=key, on_change=_opened, args=(key,))
        st.caption(words("own.file_help"))
    if draft is None:
        _more(view)


def _opened(key: str) -> None:
    found = st.session_state.get(key)
    if found is not None:
        own_talk.open_file(found.getvalue())
        ward = at_ward(own_talk.draft() or Draft())
        if ward in state.choices().wards[state.here().boundaries]:
            state.move(ward=ward)  # the poster is that ward's
        st.session_state[UPLOADS] = st.session_state.get(UPLOADS, 0) + 1


def _head(view: View, draft: Draft) -> None:
    """Ask for the title, for whom the talk is, how long it takes and of which ward it tells."""
    words = view.words
    with st.container(horizontal=True, key="own_head"):
        for name in ("title", "audience"):
            _asked(f"own_{name}", draft.text(name))
            st.text_input(
                words(f"own.head_{name}"),
                key=f"own_{name}",
                max_chars=max(LONG_TITLE, len(draft.text(name))),
                placeholder=words(f"own.{name}"),
                on_change=_headed,
                args=(name,),
                width=BOX,
            )
        _asked("own_minutes", draft.minutes)
        st.number_input(
            words("own.head_minutes"),
            1,
            MINUTES,
            key="own_minutes",
            on_change=_headed,
            args=("minutes",),
            width=BOX // 2,
        )
        if about_wards(draft):
            _ward(view, draft)


def _asked(key: str, now: object) -> None:
    """Let a box show what the talk holds, whatever was typed in it before."""
    st.session_state[key] = now


def _headed(name: str) -> None:
    draft = own_talk.draft()
    if draft is not None:
        draft.head[name] = st.session_state[f"own_{name}"]


def _ward(view: View, draft: Draft) -> None:
    """Offer to let all slides about a ward show another one."""
    known = state.choices().wards[view.selection.boundaries]
    now = at_ward(draft)
    _asked("own_ward", now if now in known else None)
    st.selectbox(
        view.words("own.ward"),
        list(known),
        format_func=lambda one: known.get(one, one),
        placeholder=view.words("own.several_wards"),
        key="own_ward",
        on_change=_to_ward,
        args=(view.selection.boundaries,),
        width=BOX,
    )


def _to_ward(boundaries: str) -> None:
    ward = st.session_state["own_ward"]
    if ward:
        own_talk.change(lambda now: to_ward(now, ward, boundaries))
        state.move(ward=ward)


def _slide(view: View, draft: Draft, place: int, body: Body) -> None:
    """Show a slide: what it is, what is wrong with it, and what can be done with it."""
    words = view.words
    slide = understood(body)
    faults = wrongs(view, state.choices(), body)
    with st.container(border=True, key=f"own_slide_{place}"):
        title, told = _told(view, slide, body, sound=not faults)
        number = words("own.number", number=place + 1, title=title or words("own.untitled"))
        name, moves = st.columns([3, 2], vertical_alignment="center")
        with name:
            st.markdown(f"**{page.escaped(number)}**")
            if told:
                st.caption(page.escaped(told))
        with (
            moves,
            st.container(horizontal=True, horizontal_alignment="right", key=f"own_moves_{place}"),
        ):
            _moves(view, place, len(draft.slides))
        for fault in faults:
            st.markdown(f":material/error: {page.escaped(_said(view, fault))}")
        if isinstance(slide, Slide):
            with st.expander(words("own.reword"), expanded=slide.kind in WORDS):
                _texts(view, slide, place, body)


def _told(view: View, slide: Slide | Wrong, body: Body, *, sound: bool) -> tuple[str, str]:
    """Return the title of a slide as the wall shows it, and where it is from."""
    words = view.words
    typed = body.get("title") if isinstance(body.get("title"), str) else ""
    if not isinstance(slide, Slide):
        return str(typed), ""
    if slide.kind is SlideKind.CARD:
        found = find_card(view, slide) if sound else None
        ward = state.choices().wards[view.selection.boundaries].get(slide.view.get("ward", ALL), "")
        where = words(f"page.{slide.page}") if words.has(f"page.{slide.page}") else ""
        return slide.title or (found[0].title if found else ""), ". ".join(
            filter(None, [where, ward])
        )
    kind = words(f"own.kind_{slide.kind}")
    if slide.kind in WORDS or not sound:
        return slide.title or slide.words, kind
    alone = Talk(title=kind, audience=kind, minutes=1, slide=(slide,))
    return slides_of(view, alone)[0].heading, kind


def _moves(view: View, place: int, number: int) -> None:
    """Offer to move a slide up or down, or to take it out."""
    words = view.words
    steps: tuple[tuple[str, str, Callable[[Draft], None], bool], ...] = (
        ("up", ":material/arrow_upward:", _swapped(place - 1), place == 0),
        ("down", ":material/arrow_downward:", _swapped(place), place == number - 1),
        ("remove", ":material/delete:", _without(place), False),
    )
    for name, icon, how, idle in steps:
        st.button(
            words(f"own.{name}"),
            key=f"own_{name}_{place}",
            icon=icon,
            on_click=own_talk.change,
            args=(how,),
            disabled=idle,
            help=words(f"own.{name}_help", number=place + 1),
        )


def _swapped(upper: int) -> Callable[[Draft], None]:
    """Return what changes places of a slide and the one after it."""

    def swap(now: Draft) -> None:
        now.slides[upper : upper + 2] = reversed(now.slides[upper : upper + 2])

    return swap


def _without(place: int) -> Callable[[Draft], None]:
    """Return what takes a slide out."""

    def take_out(now: Draft) -> None:
        del now.slides[place]

    return take_out


def _texts(view: View, slide: Slide, place: int, body: Body) -> None:
    """Let a slide be reworded, and notes for the speaker be written."""
    for name in FIELDS:
        if name in OF_QUOTES and slide.kind is not SlideKind.QUOTE:
            continue
        key, label, now = f"own_{name}_{place}", _label(view, name, slide), body.get(name)
        told = partial(_worded, place, name, key)
        if name == "year":
            _asked(key, now)
            st.number_input(label, *YEARS, key=key, on_change=told, width=BOX // 2)
            continue
        text = now if isinstance(now, str) else ""
        _asked(key, text)
        most = max(LONG_TITLE if name in ("title", "author") else LONG_TEXT, len(text))
        box = partial(st.text_area, height=LINES) if name in SEVERAL else st.text_input
        box(label, key=key, max_chars=most, on_change=told)


def _label(view: View, name: str, slide: Slide) -> str:
    """Say what is to be typed: some kinds of slide have words of their own for it."""
    own = f"own.text_{name}_{slide.kind}"
    return view.words(own if view.words.has(own) else f"own.text_{name}")


def _worded(place: int, name: str, key: str) -> None:
    draft = own_talk.draft()
    if draft is None or place >= len(draft.slides):
        return
    said = st.session_state[key]
    if said or name == "title":
        draft.slides[place][name] = said
    else:
        draft.slides[place].pop(name, None)


def _said(view: View, fault: Wrong) -> str:
    """Say in a sentence what keeps a slide from being shown."""
    words, part = view.words, f"own.part_{fault.what}"
    what = words(part) if words.has(part) else fault.what
    return words(f"own.wrong_{fault.rule}", what=what)


def _more(view: View) -> None:
    """Offer slides of words."""
    words = view.words
    with st.container(horizontal=True, key="own_more"):
        for kind in WORDS:
            st.button(
                words(f"own.add_{kind}"),
                on_click=own_talk.add_words,
                args=(kind,),
                icon=":material/add:",
                key=f"own_add_{kind}",
            )
