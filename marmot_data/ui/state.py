"""The address bar is the state: read it, show it in controls, move it.

No control holds anything itself. On every run the link decides what a control shows; when the
reader moves a control, the link is moved, and the next run reads it.
"""

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass

import streamlit as st

from marmot_data.catalogue.load import HOME, Catalogue, load
from marmot_data.catalogue.translation import SOURCE, Translation
from marmot_data.charts.theme import LOOKS, STILL, Look, in_language, look_of
from marmot_data.findings.base import View
from marmot_data.findings.search import find_meant
from marmot_data.language import Words, languages
from marmot_data.link import (
    ALL,
    BETWEEN,
    INDICATORS,
    MOST_AREAS,
    USUAL,
    Choices,
    Refused,
    Selection,
    from_query,
)
from marmot_data.store import Dataset
from marmot_data.ui.escape import escaped
from marmot_data.ui.light import Choice, is_first, is_light, listed

DATA = HOME.parent
"""the folder of the catalogue and of the places' figures; everything is read from here"""
UNDERSTOOD = "link"
"""where a reader's session keeps the last link that was read, and what it means"""
PAGE = "page"
"""where it keeps which page is shown"""
OPENED_WITH = "opened_with"
"""where it keeps what the link asked for when that page was opened"""
LAST = "last_chosen"
"""under which a session keeps the field of the link that was chosen last"""
UNFOUND = "unfound"
"""where it keeps for which field nothing was found by the words that were just typed"""
ASKED = "postcode_asked"
"""where it keeps the postcode or name that was typed there, and the ward shown at the time"""
TYPED = "postcode_typed"
"""where it keeps what was answered last, also when the answer is gone (`screen`)"""
FOUND = "ward_was_found"
"""where it keeps that a page which shows no ward has found one"""


def catalogue(language: str = SOURCE) -> Catalogue:
    """Read the catalogue in a language once for all readers."""
    return _catalogue(language)  # what is kept tells a language left out from one that is named


@st.cache_resource(show_spinner=False)
def _catalogue(language: str) -> Catalogue:
    home = DATA / HOME.name
    return load(home, Translation.read(home, language), sparing=True)


@st.cache_resource(show_spinner=False)
def words(language: str) -> Words:
    """Read the sentences of a language once for all readers."""
    otherwise = None if language == SOURCE else words(SOURCE)
    return Words.load(language, DATA / HOME.name, otherwise)


@st.cache_resource(show_spinner=False)
def dataset(place: str) -> Dataset:
    """Open the figures of a place once for all readers."""
    return Dataset.load(DATA / place)


@st.cache_resource(show_spinner=False)
def choices() -> Choices:
    """Collect what a link may ask for once for all readers."""
    known = catalogue()
    spoken = languages(DATA / HOME.name)
    return Choices.of(known, dataset(known.front.place), tuple(LOOKS), spoken)


def read_link() -> tuple[View, list[Refused]]:
    """Say what the link of this run shows, and what of the link was refused."""
    selection, refused = _understood()
    return _view(selection), refused


def _view(selection: Selection) -> View:
    return View(
        data=dataset(selection.place),
        catalogue=catalogue(selection.language),
        words=words(selection.language),
        selection=selection,
    )


def view_of(query: Mapping[str, str]) -> View:
    """Return the view that a link asks for, without a reader's session."""
    selection = from_query(query, choices())[0]
    return _view(selection)


def turn_to(page: str) -> None:
    """Forget what was chosen and the postcode that was typed on another page.

    The postcode stays where it has just led to this page.
    """
    if st.session_state.get(PAGE) == page:
        return
    if not st.session_state.pop(FOUND, False):
        st.session_state.pop(ASKED, None)
    st.session_state.pop(LAST, None)
    st.session_state[PAGE], st.session_state[OPENED_WITH] = page, here()


def screen() -> str:
    """Name what the reader looks at, so that something new is shown from its top.

    That is another page, a ward where none was shown, or the answer to what was typed. Who chooses
    another ward stays at what was read of the one before; and so does who chooses something else
    when the answer to what was typed goes, which is nothing new.
    """
    if typed := str(st.session_state.get(ASKED, ("",))[0]):
        st.session_state[TYPED] = typed
    answered = str(st.session_state.get(TYPED, ""))
    return "|".join((str(st.session_state.get(PAGE)), str(here().ward == ALL), answered))


def opened_with() -> Selection:
    """Return what the link asked for when the reader opened the page."""
    opened: Selection = st.session_state.get(OPENED_WITH) or here()
    return opened


def here() -> Selection:
    """Return what the reader is looking at."""
    return _understood()[0]


def _understood() -> tuple[Selection, list[Refused]]:
    """Understand the link; until it is moved, the answer stands for every control of the page."""
    asked = st.query_params.to_dict()
    understood: tuple[object, Selection, list[Refused]] | None = st.session_state.get(UNDERSTOOD)
    if understood is None or understood[0] != asked:
        understood = (asked, *from_query(asked, choices()))
        st.session_state[UNDERSTOOD] = understood
    return understood[1:]


drawn_for: ContextVar[Look | None] = ContextVar("drawn_for", default=None)
"""the look of what the page is made for, where that is no reader's screen"""


def look(selection: Selection) -> Look:
    """Return colours and sizes for this reader: the look of the link, on a light or dark page."""
    if (own := drawn_for.get()) is not None:
        return in_language(own, words(selection.language))
    still = (is_light() or is_first()) and selection.look == "standard"
    found = STILL if still else look_of(selection.look, dark=st.context.theme.type == "dark")
    return in_language(found, words(selection.language))


def on_a_phone() -> bool:
    """Tell whether the browser says that it is on a phone; what is made before is one for all."""
    if is_light() or is_first():
        return False
    headers = st.context.headers
    return "Mobi" in headers.get("User-Agent", "") or headers.get("Sec-Ch-Ua-Mobile") == "?1"


def pick(
    label: str,
    field: str,
    options: dict[str, str],
    *,
    default: str | None = None,
    shown: str | None = None,
) -> None:
    """Show a select box for a field of the link; choosing moves the link.

    ``shown`` is what the page shows where the link's own value does not apply to it.
    """
    now = shown or getattr(here(), field)
    known = options if now in options else {now: default or now, **options}
    if listed(Choice(field=field, label=label, options=known, shown=now)):
        return
    st.session_state[f"pick_{field}"] = now
    with st.container():  # what was found stands below the box, also where boxes stand in a row
        st.selectbox(
            label,
            list(known),
            format_func=lambda one: known.get(one, one),
            key=f"pick_{field}",
            on_change=_picked,
            args=(field, tuple(known)),
            # People's own words find a figure, although it is called something else.
            accept_new_options=field in INDICATORS,
            filter_mode="contains" if field in INDICATORS else "fuzzy",
        )
        if field in INDICATORS:
            _say_found(field)


def _say_found(field: str) -> None:
    """Say which figure was taken for what somebody typed, and offer the next few."""
    if said := st.session_state.pop(f"searched_{field}", ""):
        st.caption(said)
    if others := st.session_state.pop(f"others_{field}", ()):
        view, _ = read_link()
        st.pills(
            view.words("search.others"),
            others,
            format_func=lambda one: view.indicator(one).short,
            key=f"other_{field}",
            width="stretch",  # a group as wide as its only name cuts the name by a pixel
            on_change=_took_other,
            args=(field,),
        )


def _took_other(field: str) -> None:
    if name := st.session_state[f"other_{field}"]:
        st.session_state[LAST] = field
        move(**{field: name})


@st.cache_resource(show_spinner=False)
def languages_by_name() -> dict[str, str]:
    """Return what each language calls itself."""
    home = DATA / HOME.name
    return {one: Words.name_of(one, home) for one in choices().known["language"]}


def switch(label: str, field: str, options: dict[str, str], *, quiet: bool = False) -> None:
    """Show a row of buttons for a field of the link with few choices.

    Of a quiet one only those who listen to the page learn the label.
    """
    asked = getattr(here(), field)
    now = asked if asked in options else next(iter(options))
    if listed(Choice(field=field, label=label, options=options, shown=now)):
        return
    st.session_state[f"switch_{field}"] = now
    st.segmented_control(
        label,
        list(options),
        format_func=options.__getitem__,
        key=f"switch_{field}",
        label_visibility="collapsed" if quiet else "visible",
        on_change=_switched,
        args=(field,),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One of the boxes for a field of the link that holds several values of different kinds."""

    name: str
    label: str
    options: Mapping[str, str]
    """value in the link -> what the reader sees"""


def several(
    field: str, boxes: Sequence[Box], shown: Sequence[str], *, keeping: int = MOST_AREAS
) -> None:
    """Show a box a kind for a field of the link that holds several values.

    ``keeping`` is how many of the other boxes stay when something is chosen in one of them.
    """
    if is_light():  # a plain form has no box for several of many
        return
    keys = tuple(f"several_{field}_{box.name}" for box in boxes)
    for box, key in zip(boxes, keys, strict=True):
        own = [one for one in shown if one in box.options]
        st.session_state[key] = own
        st.multiselect(
            box.label,
            list(box.options),
            format_func=box.options.__getitem__,
            placeholder=words(here().language)("filter.several"),
            max_selections=MOST_AREAS,
            key=key,
            on_change=_chose_several,
            args=(field, keys, key, keeping),
        )


def _chose_several(field: str, keys: tuple[str, ...], now: str, keeping: int) -> None:
    """Move the link to what is chosen; of too many, the last of the other boxes give way."""
    own = st.session_state[now]
    others = [one for key in keys if key != now for one in st.session_state[key]]
    kept = {*own, *others[: min(keeping, MOST_AREAS - len(own))]}
    chosen = [one for key in keys for one in st.session_state[key] if one in kept]
    move(**{field: BETWEEN.join(chosen) or USUAL})


def _picked(field: str, known: tuple[str, ...]) -> None:
    chosen = str(st.session_state[f"pick_{field}"])
    st.session_state[LAST] = field
    if chosen in known:
        move(**{field: chosen})
        return
    view, _ = read_link()
    found = find_meant(view, chosen, known)
    told = found.chosen or found.sentence
    if not found.indicators:
        still = view.indicator(getattr(view.selection, field)).short
        told = f"{told} {view.words('search.still', what=still)}"
        st.session_state[UNFOUND] = field
    st.session_state[f"searched_{field}"] = escaped(told)
    st.session_state[f"others_{field}"] = found.others
    if found.indicators:
        named = {"group": found.group} if found.group and field == "indicator" else {}
        move(**{field: found.indicators[0]}, **named)


def _switched(field: str) -> None:
    chosen = st.session_state[f"switch_{field}"]
    if chosen is not None:  # a second click on the chosen button would choose nothing
        move(**{field: chosen})


def move(**change: str) -> None:
    """Move the link: the next run shows the new view."""
    st.query_params.from_dict(here().moved(**change).to_query())
