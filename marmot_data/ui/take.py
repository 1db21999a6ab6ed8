"""What can be taken away from a page, in one quiet menu of plain links that needs no script."""

from collections.abc import Iterable
from contextvars import ContextVar
from html import escape
from pathlib import Path
from urllib.parse import urlencode

import streamlit as st

from marmot_data.documents.brief.files import FORMS
from marmot_data.documents.brief.sheet import has_ward
from marmot_data.findings.base import View
from marmot_data.link import OWN
from marmot_data.ui import own_talk, state
from marmot_data.ui.address import dated, spelled
from marmot_data.ui.collect import Card, keep
from marmot_data.ui.light import is_first, is_light
from marmot_data.ui.pages import PAGES

on_page: ContextVar[str] = ContextVar("on_page", default="")
"""name of the page that is being made"""

PICTURES, TABLES = ("png", "svg"), ("csv", "xlsx")
COPYING = "copying"
"""name of what listens to the buttons of a page"""
COPIED = ("link", "sentence", "cite")

CHOSEN_AT = {
    "ward": {"indicator": "closely", "group": "closely", "earlier": "change"},
    "claims": dict.fromkeys(("indicator", "group", "earlier"), "check"),
}
"""page -> field of the link that was chosen last -> the place on the page that it is about, to
which a link that is sent then leads"""

_copying = st.components.v2.component(
    "copying",
    html="<span hidden></span>",
    js=(Path(__file__).parent / "take.js").read_text(encoding="utf-8"),
)
"""copies what a button in a menu says, closes the menu when the reader turns elsewhere, hands on a
card that is added to the reader's talk, and keeps that talk in the browser's tab"""


def take_address(view: View, page: str, file: str) -> str:
    """Return the address of a file about this view, as seen from a page or from a light page."""
    query = urlencode(spelled(view.selection))
    above = "../" if is_light() else ""
    return f"{above}take/{page}/{file}{f'?{query}' if query else ''}"


def menu(label: str, items: Iterable[str], *, told: str = "", quiet: bool = False) -> str:
    """Write a button that opens a list of what can be taken away."""
    said = f' aria-label="{escape(told)}"' if told else ""
    listed = "".join(f"<li>{item}</li>" for item in items)
    return (
        f'<details class="take{" quiet" if quiet else ""}"><summary{said}>{escape(label)}</summary>'
        f"<ul>{listed}</ul></details>"
    )


def file_link(where: str, label: str) -> str:
    """Write a link that fetches a file."""
    return f'<a href="{escape(where)}" download>{escape(label)}</a>'


def offer_brief(view: View) -> None:
    """Offer the brief of the chosen ward in each of its forms."""
    if not has_ward(view):
        return
    words = view.words
    items = (
        file_link(take_address(view, "ward", f"brief.{form.ending}"), words(f"brief.{name}"))
        for name, form in FORMS.items()
    )
    told = words("brief.button_help", ward=view.area_name(str(view.ward_code)))
    st.html(menu(words("brief.button"), items, told=told), width="content")


def offer(view: View, card: Card) -> None:
    """Offer a finding: to copy its link, its sentence or how it is cited, and as files."""
    keep(card)
    page = on_page.get()
    if not page:
        return
    words, finding = view.words, card.finding
    texts = {
        "link": "",
        "sentence": finding.sentence,
        "cite": words(
            "take.cited_short",
            app=words("app.title", place=view.place.title),
            title=finding.title,
            subtitle=finding.subtitle,
        ),
    }
    copied = (
        _copy_button(view, name, texts[name], at=place_of(card.key))
        for name in (() if is_first() else COPIED)  # before a browser has drawn it, nothing copies
    )
    files = (
        file_link(take_address(view, page, f"{card.key}.{ending}"), words(f"take.{ending}"))
        for ending in (*(PICTURES if card.pictures else ()), *TABLES)
    )
    told = words("take.button_help", title=finding.title)
    taken = menu(words("take.button"), (*copied, *files), told=told, quiet=True)
    st.html(taken + _add_button(view, page, card))


def place_of(key: str) -> str:
    """Return the name of a card's box, to which a link leads."""
    return f"finding_{key}"


def _copy_button(view: View, name: str, text: str, kind: str = "", at: str = "") -> str:
    """Write a button that copies a text with the link to this page, or a sentence alone.

    With the name of a box, the link leads to its place on the page.
    """
    words, page = view.words, on_page.get()
    path = next(one.path for one in PAGES if one.name == page) or "."
    here = escape(f"{path}?{urlencode(dated(view))}{'#' if at else ''}{at}")
    return (
        f'<button type="button" data-copy="{escape(text)}" data-link="{here}" '
        f'data-with="{"" if name == "sentence" else "link"}" class="{kind}" '
        f'data-copied="{escape(words("take.copied"))}">{escape(words(f"take.{name}"))}</button>'
    )


def offer_link(view: View) -> None:
    """Offer the link to this page in the corner at its top; nothing where no script hears it."""
    if is_light() or is_first():
        return
    at = CHOSEN_AT.get(on_page.get(), {}).get(st.session_state.get(state.LAST, ""), "")
    st.html(_copy_button(view, "link", "", "copy-page", at), width="content")


def _add_button(view: View, page: str, card: Card) -> str:
    """Write the button that adds a card to the reader's talk; nothing where no script hears it."""
    if is_light() or is_first():
        return ""
    words = view.words
    told = words("take.add_help", title=card.finding.title)
    slide = escape(own_talk.slide_of(view, page, card.key))
    return (
        f'<button type="button" class="add" aria-label="{escape(told)}" data-slide="{slide}" '
        f'data-added="{escape(words("take.added"))}">{escape(words("take.add"))}</button>'
    )


def page_link(view: View) -> str:
    """Write the link to the page as pages of paper; none of a talk that only this session knows."""
    if view.selection.talk == OWN and on_page.get() == "present":
        return ""
    where = take_address(view, on_page.get(), "page.pdf")
    label = escape(view.words("take.page"))
    return f'<a class="take-page light" href="{escape(where)}" download>{label}</a>'


def copying(view: View) -> None:
    """Let the buttons of this page's cards do what they say."""
    if is_light() or is_first():
        return
    _copying(
        key=COPYING,
        data={"talk": own_talk.kept()},
        on_added_change=lambda: own_talk.add(st.session_state[COPYING].added or ""),
        on_kept_change=lambda: own_talk.restore(st.session_state[COPYING].kept or ""),
    )
    own_talk.say(view)
