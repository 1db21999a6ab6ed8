"""The presenting page: a talk on its stage, its text below, and the files to take along."""

from datetime import UTC, datetime
from threading import Lock
from urllib.parse import urlencode

import streamlit as st

from marmot_data.catalogue.talks import Talk
from marmot_data.documents.poster.posters import poster, poster_names
from marmot_data.documents.talk.document import document
from marmot_data.documents.talk.live import Reach, live
from marmot_data.documents.talk.powerpoint import powerpoint
from marmot_data.documents.talk.slides import ready, slides_of
from marmot_data.findings.base import Finding, View
from marmot_data.link import ALL, OWN
from marmot_data.turns import TURNS
from marmot_data.ui import own_talk, page, state
from marmot_data.ui.address import spelled
from marmot_data.ui.collect import shown
from marmot_data.ui.frame import link_to
from marmot_data.ui.light import is_light
from marmot_data.ui.reach import for_phones, where_read

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
STAGE = 720
"""pixels of the stage inside the page, where it is not as high as the window allows"""
FIELDS = ("place", "boundaries", "ward", "year", "group", "language")
"""the fields of the link on which the slides of a talk depend"""
ACROSS = 3
"""columns in which the wards stand that a talk may be about"""
_making = Lock()
"""talks are made one at a time, so that pages share the processor with one of them at most"""


def show_present(view: View) -> None:
    """Show the chosen talk, or say why it cannot be shown."""
    words = view.words
    good, refused = ready(view)
    _faults(view, refused)
    name = view.selection.talk
    if own := own_talk.own_talk(view):
        good[OWN] = own
    talk = good.get(name)
    if talk is None:
        told = words("present.none" if name != OWN else "own.nothing_yet")
        page.heading(words("present.heading"), told)
        link_to(view, "own_talk", words("page.own_talk"))
        return
    meta = words("present.meta", audience=talk.audience, minutes=talk.minutes)
    page.heading(words("present.heading"), f"{talk.title}. {meta}")
    state.pick(words("present.talk"), "talk", {one: good[one].title for one in good})
    if talk.needs_ward and view.selection.ward == ALL:
        _ask_ward(view)
        return
    if not is_light():
        with TURNS.aside():
            made = _document(view, name, talk)
        with st.container(key="stage"):
            st.iframe(_stage(view, name, made), height=STAGE, alt=talk.title)
        st.caption(words("present.hint"))
        _reach(view)
        _files(view, name, talk, made)
    _transcript(view, talk)


def _faults(view: View, refused: dict[str, tuple[str, ...]]) -> None:
    """List every fault of every talk that is refused; the others still run."""
    for name, faults in refused.items():
        with st.container(border=True, key=f"refused_{name}"):
            st.markdown(f"**{page.escaped(view.words('present.refused', name=name))}**")
            for fault in faults:
                st.text(fault)


def _ask_ward(view: View) -> None:
    """Ask which ward a talk is about, of the set that is shown, before it begins."""
    st.header(view.words("present.which_ward"), anchor=False)
    st.markdown(page.escaped(view.words("present.choose_ward")))
    wards = view.data.wards(int(view.selection.boundaries))
    named = list(zip(wards["slug"], wards["name"], strict=True))
    high = -(-len(named) // ACROSS)
    for n, column in enumerate(st.columns(ACROSS)):
        with column:
            for slug, ward in named[n * high : (n + 1) * high]:
                link_to(
                    view, "present", page.escaped(ward), icon=":material/location_on:", ward=slug
                )


def _reach(view: View) -> None:
    """Say where phones find the app, if they cannot where it is read now."""
    words, here, there = view.words, where_read(), _base(view)
    if not here or view.catalogue.front.address or here == there:
        return
    if not there:
        st.info(page.escaped(words("present.alone", here=here)))
        return
    query = urlencode(spelled(view.selection))
    link = f"[{there}]({there}/present{f'?{query}' if query else ''})"
    st.info(words("present.near", here=page.escaped(here), there=link))


def _document(view: View, name: str, talk: Talk) -> bytes:
    """Make the talk's page once for all readers of the same view on the same day."""
    base, today = _base(view), datetime.now(tz=UTC).date()
    chosen = tuple(getattr(view.selection, field) for field in FIELDS)
    key = ("talk", name, base, today, chosen, id(view.catalogue))

    def make() -> bytes:
        with _making:
            return document(view, name, talk, base=base, made=today)

    if name == OWN:  # nobody else is given it
        return own_talk.kept_document((*key, talk.model_dump_json()), make)
    return view.data.remembered(key, make)


def _stage(view: View, name: str, made: bytes) -> str:
    """Let the talk on the stage open a room for phones; the file to take along cannot."""
    folder = str(st.get_option("server.baseUrlPath") or "").strip("/")
    reach = Reach(_base(view) or where_read(), f"/{folder}" if folder else "")
    return live(made, view, name, reach, own=(own_talk.kept() or "") if name == OWN else "")


def _base(view: View) -> str:
    """Return where phones find the app: as set, else as this reader's browser has it."""
    return view.catalogue.front.address or for_phones(where_read())


def _files(view: View, name: str, talk: Talk, made: bytes) -> None:
    """Offer what can be taken along; the larger files are made only when they are asked for."""
    words, base, today = view.words, _base(view), datetime.now(tz=UTC).date()
    stem = own_talk.file_stem(talk.title) if name == OWN else name
    files = [
        ("kit", f"{stem}.html", "text/html", lambda: made),
        (
            "slides",
            f"{stem}.pptx",
            PPTX,
            lambda: powerpoint(view, name, talk, base=base, made=today),
        ),
    ]
    chosen = _poster(view)
    if chosen:
        files.append(
            (
                "poster",
                f"{chosen}.pdf",
                "application/pdf",
                lambda: poster(view, chosen, base=base, made=today),
            )
        )
    with st.container(horizontal=True, key="files"):
        for key, file, mime, data in files:
            st.download_button(
                words(f"present.{key}"),
                data,
                file_name=file,
                mime=mime,
                on_click="ignore",
                icon=":material/download:",
                key=f"file_{key}",
            )
        own = words("own.change" if name == OWN else "page.own_talk")
        link_to(view, "own_talk", own)


def _poster(view: View) -> str:
    """Return the name of the poster of the chosen ward, else of the chosen principle."""
    names = poster_names(view)
    wanted = (view.selection.ward, view.selection.priority)
    return next((one for one in wanted if one in names), "")


def _transcript(view: View, talk: Talk) -> None:
    """Write the talk as a text: what stands on each slide, and the speaker's notes."""
    words = view.words
    st.header(words("present.transcript"), anchor=False)
    for one in slides_of(view, talk):
        if isinstance(one.finding, Finding):
            shown(one.finding)
        st.markdown(f"**{one.number}. {page.escaped(one.heading)}**")
        told = (one.words, one.by, *one.points, one.refused, one.sentence)
        st.markdown("\n\n".join(page.escaped(text) for text in told if text))
        if one.guess:
            with st.expander(words("present.ui.reveal")):
                st.markdown(page.escaped(one.guess.said))
        if one.notes:
            st.caption(page.escaped(words("present.noted", notes=one.notes)))
