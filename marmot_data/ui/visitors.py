"""For visitors: a talk as a page to read, then what was done and what can be taken home."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import streamlit as st

from marmot_data.catalogue.talks import SlideKind
from marmot_data.documents.talk.asking import DRAW, at_slide, axis_of
from marmot_data.documents.talk.shown import Shown
from marmot_data.documents.talk.slides import ready, slides_of
from marmot_data.findings.base import Nothing, View
from marmot_data.ui import frame, page, state
from marmot_data.ui.area_map import area_map
from marmot_data.ui.light import is_light

HOME = ("present", "ward", "glossary", "data")
"""the pages from which visitors take something home"""


def show_visitors(view: View) -> None:
    """Let visitors read the talk of the catalogue that is meant for them, and lead them on."""
    words, name = view.words, view.catalogue.front.reading
    talk = ready(view)[0].get(name)
    if talk is None:
        page.heading(words("page.visitors"), words("present.none"))
    else:
        place = view.place.title
        page.heading(talk.title, words("visitors.answer", minutes=talk.minutes, place=place))
        first, *others = slides_of(view, talk)
        st.markdown(page.escaped(first.words))
        sources = [one for one in others if one.kind is SlideKind.SOURCES]
        for one in others:
            if one.kind is SlideKind.SOURCES:
                continue
            card = one.kind in (SlideKind.CHART, SlideKind.MAP)
            with st.container(key=f"{'read' if card else 'finding_read'}_{one.number}"):
                _TOLD.get(one.kind, _words)(view, one)
        if sources:  # they fill several slides, but one box
            with st.expander(page.escaped(sources[0].slide.title or sources[0].heading)):
                _list([point for one in sources for point in one.points])
    _lead_on(view, name if talk else "")


def _lead_on(view: View, talk: str) -> None:
    """Lead to what was done, to what can be taken home, and to the same in another language."""
    words = view.words
    st.header(words("visitors.done"), anchor=False)
    deeds = len(view.catalogue.editorial.deeds)
    st.markdown(page.escaped(words("visitors.done_text", number=deeds)))
    frame.link_to(view, "deeds", words("page.deeds"))
    st.header(words("visitors.home"), anchor=False)
    for target in HOME:
        with st.container(key=f"way_{target}"):
            change = {"talk": talk} if target == "present" and talk else {}
            frame.link_to(view, target, words(f"visitors.{target}"), **change)
            st.caption(words(f"visitors.{target}_text"))
    if is_light():  # the head of a light page leads to its other languages
        return
    for language, own in state.languages_by_name().items():
        if language != words.language:
            frame.link_to(view, "visitors", own, icon=":material/translate:", language=language)


def _words(view: View, one: Shown) -> None:
    """Write a slide of words."""
    st.header(page.escaped(one.heading), anchor=False)
    if one.words:
        st.markdown(page.escaped(one.words))
    if one.points:
        _list(one.points, sign="1." if one.slide.shows else "-")
    del view


def _list(points: Iterable[str], sign: str = "-") -> None:
    st.markdown("\n".join(f"{sign} {page.escaped(point)}" for point in points))


def _quote(view: View, one: Shown) -> None:
    """Tell what was done, or quote what others say, with the page on which it was read."""
    st.header(page.escaped(one.heading), anchor=False)
    sign = "" if one.slide.deed else "> "
    st.markdown(sign + page.escaped(one.words))
    if one.sentence:
        st.markdown(page.escaped(one.sentence))
    for cite in one.cite:
        st.caption(page.escaped(view.words("present.cited", source=cite)))


def _guess(view: View, one: Shown) -> None:
    """Ask, and keep the answer closed."""
    if one.guess is None:
        _refused(one)
        return
    st.header(page.escaped(one.heading), anchor=False)
    with st.expander(view.words("visitors.truth")):
        st.markdown(page.escaped(one.guess.said))


def _chart(view: View, one: Shown) -> None:
    """Show the finding of a slide as on the pages of the app, with its table and sources."""
    at = at_slide(view, one.slide)
    if one.told is None or isinstance(at, Nothing):
        _refused(one)
        return
    look = state.look(view.selection)
    draw = DRAW[one.slide.chart]
    axis = axis_of(at, one.slide)
    page.card(
        at, one.told, lambda found: page.picture(draw(found, axis, look), found), key=_key(one)
    )
    _below(view, one)


def _map(view: View, one: Shown) -> None:
    at = at_slide(view, one.slide)
    if one.frames is None or isinstance(at, Nothing):
        _refused(one)
        return
    look, name = state.look(view.selection), f"map_{one.number}"
    page.card(at, one.frames, lambda found: area_map(at, found, look, key=name), key=_key(one))
    _below(view, one)


def _before_after(view: View, one: Shown) -> None:
    """Set two periods side by side, with what may be said of the change."""
    if one.told is None:
        _refused(one)
        return
    then, now = one.bigs
    st.header(page.escaped(one.heading), anchor=False)
    told = (f"{page.escaped(big.label)}: **{page.escaped(big.value)}**" for big in (then, now))
    st.markdown(" \N{RIGHTWARDS ARROW} ".join(told))
    st.markdown(page.escaped(one.sentence))
    _below(view, one)


def _below(view: View, one: Shown) -> None:
    """Write what the slide adds, and lead to the page that shows more."""
    if one.words:
        st.markdown(page.escaped(one.words))
    if one.page:
        label = view.words("overview.open_theme", page=view.words(f"page.{one.page}"))
        frame.link_to(view, one.page, label, icon=":material/arrow_forward:", **one.query)


def _refused(one: Shown) -> None:
    if isinstance(one.finding, Nothing):
        page.nothing(one.finding, key=_key(one))


def _key(one: Shown) -> str:
    return f"slide_{one.number}"


_TOLD: Mapping[SlideKind, Callable[[View, Shown], None]] = MappingProxyType(
    {
        SlideKind.CHART: _chart,
        SlideKind.MAP: _map,
        SlideKind.GUESS: _guess,
        SlideKind.QUOTE: _quote,
        SlideKind.BEFORE_AFTER: _before_after,
    }
)
"""how each kind of slide is read; all others are words"""
