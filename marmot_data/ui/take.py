"""What can be taken away from a page, in one quiet menu of plain links that needs no script."""

from collections.abc import Iterable
from html import escape
from urllib.parse import urlencode

import streamlit as st

from marmot_data.documents.brief.files import FORMS
from marmot_data.documents.brief.sheet import has_ward
from marmot_data.findings.base import View
from marmot_data.ui.address import spelled
from marmot_data.ui.light import is_light


def take_address(view: View, page: str, file: str) -> str:
    """Return the address of a file about this view, as seen from a page or from a light page."""
    query = urlencode(spelled(view.selection))
    above = "../" if is_light() else ""
    return f"{above}take/{page}/{file}{f'?{query}' if query else ''}"


def menu(label: str, items: Iterable[str], told: str = "") -> str:
    """Write a button that opens a list of what can be taken away."""
    said = f' aria-label="{escape(told)}"' if told else ""
    listed = "".join(f"<li>{item}</li>" for item in items)
    return (
        f'<details class="take"><summary{said}>{escape(label)}</summary><ul>{listed}</ul></details>'
    )


def file_link(address: str, label: str) -> str:
    """Write a link that fetches a file."""
    return f'<a href="{escape(address)}" download>{escape(label)}</a>'


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
    st.html(menu(words("brief.button"), items, told), width="content")
