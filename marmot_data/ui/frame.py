"""The frame of every page: menu, controls, notices, footer."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from html import escape
from typing import NoReturn
from urllib.parse import urlencode

import streamlit as st

from marmot_data.catalogue.load import CatalogueError
from marmot_data.findings.base import Finding, View, remembered
from marmot_data.link import ALL, LATEST, Refused
from marmot_data.store import DataError
from marmot_data.turns import TURNS
from marmot_data.ui import state
from marmot_data.ui.address import dated, spelled
from marmot_data.ui.changes import tell_since
from marmot_data.ui.collect import showing
from marmot_data.ui.escape import escaped, said
from marmot_data.ui.glossary import show_words
from marmot_data.ui.light import is_light
from marmot_data.ui.menu import follow, show_menu
from marmot_data.ui.page import guarded
from marmot_data.ui.pages import PAGES, Page
from marmot_data.ui.style import apply_style
from marmot_data.ui.take import copying, offer_link, on_page, page_link
from marmot_data.ui.warm_up import warm_up

OPENED = "filters_are_open"
"""where a reader's session keeps whether the filters are open on a narrow screen"""
WITHOUT_PLACE = ("data", "accessibility", "glossary", "own_talk")
"""pages that are about no place at all"""


def show(file: str, body: Callable[[View], None]) -> None:
    """Show a page: the menu beside it, then what the link asks for.

    Only the second is made anew when the reader chooses something on the page: the menu and the
    style stay as they are, and neither is sent nor drawn again.

    Parameters
    ----------
    file
        The page's file, as in `PAGES`.
    body
        Shows what stands between the controls and the footer.
    """
    with _turn():
        _beside(_named(file))
        _asked_for(file, body)


@st.fragment
def _asked_for(file: str, body: Callable[[View], None]) -> None:
    with page(file) as view:
        body(view)


def _turn() -> AbstractContextManager[None]:
    return TURNS.taken(ahead=is_light())  # one light page is for all who ask for it


def _beside(here: Page) -> None:
    """Name the page, and put its style and the menu beside it; a light one has its own."""
    view, _ = _opened()
    words = view.words
    st.set_page_config(
        page_title=f"{words(f'page.{here.name}')} · {words('app.title', place=view.place.title)}",
        page_icon="static/icon.svg",
        layout="wide",
    )
    if not is_light():
        named = {"menu": words("menu.open"), "find": words("search.by_words")}
        named["upload"] = words("own.choose_file")
        apply_style(state.look(view.selection), view.selection.look, **named)
        with st.sidebar:
            show_menu(view)


@contextmanager
def page(file: str) -> Iterator[View]:
    """Open a page when its turn has come; close it after its body, whatever could not be shown."""
    with _turn():
        try:
            view, old = begin(file)
            with showing() as findings, guarded(view):
                yield view
            old(findings)
            end(view, _named(file).name)
        except CatalogueError as error:
            _stop(error)


def begin(file: str) -> tuple[View, Callable[[list[Finding]], None]]:
    """Open a page: controls, and what the link asked for in vain.

    Parameters
    ----------
    file
        The page's file, as in `PAGES`.

    Returns
    -------
    tuple
        What every question on the page is asked of; and what says on top of the page, once it is
        known what it shows, what of that has changed since an old link was made.
    """
    here = _named(file)
    said.set([])
    on_page.set(here.name)
    view, refused = _opened()
    state.turn_to(here.name)
    if not is_light():
        follow(view)
    offer_link(view)
    _printed(view, here)
    _filters(view, here.name)
    _notices(view, [one for one in refused if one.field != "data"])
    old = _since(view, refused)
    _faults(view)
    return view, old


def end(view: View, page: str) -> None:
    """Close a page with the line that stands under all of them; then read on for the next one."""
    words, noted = view.words, said.get() or []
    said.set(None)
    if page != "glossary":
        show_words(view, noted)
    copying(view)
    with st.container(key="footer"):
        link_to(view, "glossary", words("sure.link"), icon=":material/help:")
        version = words("app.version", version=view.data.version)
        st.caption(" ".join(filter(None, (words("app.footer"), version, words("app.unreviewed")))))
        links = [page_link(view)]
        if not is_light():
            where = next(one.path for one in PAGES if one.name == page)
            fields = urlencode(spelled(view.selection))
            href = escape(f"light/{where}{f'?{fields}' if fields else ''}")
            links.append(f'<a class="light" href="{href}">{escape(words("light.link"))}</a>')
        st.html(" · ".join(filter(None, links)))
    warm_up(view)


def _named(file: str) -> Page:
    return next(one for one in PAGES if one.file == file)


def _opened() -> tuple[View, list[Refused]]:
    """Read link, catalogue and figures; stop with a clear page if the app cannot start safely."""
    try:
        return state.read_link()
    except (CatalogueError, DataError) as error:
        _stop(error)


def _stop(error: Exception) -> NoReturn:
    """Show the faults and nothing else; the words may be what is damaged, so these stand here."""
    st.title("The app cannot start safely", anchor=False)
    st.error("These faults have to be mended first. Then start the app again:")
    st.code(str(error), language=None, wrap_lines=True)
    st.stop()


def link_to(view: View, page: str, label: str, *, icon: str | None = None, **change: str) -> None:
    """Write a link to a page that keeps the reader's view, with some fields changed."""
    target = next(one for one in PAGES if one.name == page)
    st.page_link(
        target.file,
        label=label,
        icon=icon or target.icon,
        query_params=view.selection.moved(**change).to_query(),
    )


def _filters(view: View, page: str) -> None:
    """Show the controls that act on this page, and say of a choice that does not that it stays."""
    acting = view.catalogue.editorial.filters(page)
    options = _options(view)
    if acting and not is_light():
        _chosen_line(view, [one for one in options if one in acting], options)
    with st.container(horizontal=True, key="filters") if acting else nullcontext():
        for name in acting:
            state.pick(view.words(f"filter.{name}"), name, options[name])
    _kept(view, page, [one for one in options if one not in acting], options)


@remembered("boundaries")
def _options(view: View) -> dict[str, dict[str, str]]:
    """Return what each filter offers, in the order in which the filters stand."""
    words, known = view.words, state.choices()
    years = [year for year in known.known["year"] if year != LATEST]
    return {
        "priority": priorities(view),
        "ward": {ALL: words("filter.all_wards"), **known.wards[view.selection.boundaries]},
        "boundaries": {str(one.year): one.short for one in reversed(view.place.wards)},
        "year": {
            LATEST: words("filter.latest"),
            **{year: words("filter.upto", year=year) for year in years},
        },
    }


def _chosen_line(view: View, acting: list[str], options: dict[str, dict[str, str]]) -> None:
    """Say in one line what is chosen, to open the filters with where there is little room.

    The style shows it on a narrow screen only, where it stays in sight at the top.
    """
    opened = bool(st.session_state.get(OPENED))
    usual = {"priority": ALL, "boundaries": str(view.place.default_boundaries)}
    chosen = {name: str(getattr(view.selection, name)) for name in acting}
    shown = [options[name][one] for name, one in chosen.items() if usual.get(name) != one]
    if shown == [options.get("year", {}).get(chosen.get("year", ""))]:  # alone it says too little
        shown = [f"{view.words('filter.year')}: {shown[0]}"]
    with st.container(key="filters_open" if opened else "filters_closed"):
        st.button(
            escaped(" · ".join(shown or [options[acting[0]][chosen[acting[0]]]])),
            key="filters_line",
            icon=":material/expand_less:" if opened else ":material/expand_more:",
            width="stretch",
            on_click=_turn_filters,
        )


def _turn_filters() -> None:
    st.session_state[OPENED] = not st.session_state.get(OPENED)


def _kept(view: View, page: str, idle: list[str], options: dict[str, dict[str, str]]) -> None:
    """Say of each choice in the link that this page does not use, that it is kept."""
    words, usual = view.words, state.choices().default
    chosen = {name: str(getattr(view.selection, name)) for name in idle}
    kept = {name: options[name][one] for name, one in chosen.items() if one != getattr(usual, name)}
    if "ward" in kept:
        kept.pop("boundaries", None)  # they go with the ward
    said = []
    if "ward" in kept and page not in WITHOUT_PLACE:
        said.append(words("filter.kept_ward", ward=kept.pop("ward")))
    if kept:
        listed = words.listed(kept.values())
        said.append(words("filter.kept", number=len(kept), list=listed))
    if said:
        st.caption(escaped(" ".join(said)))


def priorities(view: View) -> dict[str, str]:
    """Return the menu of priorities: all, the eight principles, then the city's own by period."""
    words, catalogue = view.words, view.catalogue
    principles = {
        name: words("filter.principle", number=number, title=entry.short)
        for number, (name, entry) in enumerate(catalogue.principles.items(), 1)
    }
    own = {
        name: words("filter.own_priority", years=entry.years, title=entry.title)
        for name, entry in catalogue.priorities.items()
    }
    return {ALL: words("filter.all_priorities"), **principles, **own}


def _printed(view: View, here: Page) -> None:
    """Write for paper what a screen shows around the page: where it is from, and what is chosen."""
    words, chosen = view.words, view.selection
    options, moved = _options(view), dated(view)
    address = (st.context.url or f"/{here.path}").split("?")[0]
    wards = next(one.title for one in view.place.wards if str(one.year) == chosen.boundaries)
    with st.container(key="printed_about"):
        st.markdown(
            escaped(
                words(
                    "printed.about",
                    app=words("app.title", place=view.place.title),
                    page=words(f"page.{here.name}"),
                    wards=wards,
                    year=words.inside(options["year"][chosen.year]),
                    address=f"{address}?{urlencode(moved)}",
                )
            )
        )


def _since(view: View, refused: list[Refused]) -> Callable[[list[Finding]], None]:
    """Keep a place for what changed since the link was made, if that was with older data."""
    asked = next((one for one in refused if one.field == "data"), None)
    if asked is None:
        return lambda _findings: None
    place = st.container()

    def tell(findings: list[Finding]) -> None:
        with place, guarded(view):
            if tell_since(view, asked, findings):
                link_to(view, "data", view.words("changed.open"))

    return tell


def _notices(view: View, refused: list[Refused]) -> None:
    if not refused:
        return
    words = view.words
    lines, wards = [], state.choices().wards
    for one in refused:
        if one.field == "ward_set":
            wanted = next((own[one.wanted] for own in wards.values() if one.wanted in own), "")
            shown = wards[view.selection.boundaries].get(one.shown) or words("filter.all_wards")
            lines.append(words("refused.ward_set", wanted=wanted or one.wanted, shown=shown))
        elif one.field == "areas_most":
            lines.append(words("refused.areas_most", wanted=one.wanted))
        elif words.has(f"field.{one.field}"):
            name = words(f"field.{one.field}")
            lines.append(words("refused.field", field=name, wanted=one.wanted, shown=one.shown))
        else:
            lines.append(words("refused.unknown", field=one.field))
    with st.container(key="notice", border=True):
        moved = all(one.field == "ward_set" for one in refused)
        st.markdown(f"**{words('app.other_ward' if moved else 'app.notice')}**")
        for line in lines:
            st.text(line)


def _faults(view: View) -> None:
    """Say on every page which files are missing or damaged, as their figures are left out."""
    if view.data.faults:
        words, files = view.words, ", ".join(view.data.faults)
        with st.container(key="faults", border=True):
            st.markdown(f"**{words('app.faults')}**")
            st.markdown(escaped(words("app.faults_text", files=files)))
