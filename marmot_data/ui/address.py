"""Where a page of the app stands, and which fields a link to it has to spell out."""

from urllib.parse import urlencode

from marmot_data.findings.base import View
from marmot_data.link import Selection
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES


def spelled(selection: Selection) -> dict[str, str]:
    """Return the fields of a view that are not as usual: a link needs no others."""
    usual = state.choices().default.to_query()
    return {name: one for name, one in selection.to_query().items() if usual[name] != one}


def dated(view: View) -> dict[str, str]:
    """Return the fields of a link that is kept: with the version of the data that it is made of."""
    return {**spelled(view.selection), "data": view.data.version}


def address(view: View, page: str, **change: str) -> str:
    """Return the address of a page beside this one, for the same view with some fields changed."""
    path = next(one.path for one in PAGES if one.name == page) or "."
    query = urlencode(spelled(view.selection.moved(**change)))
    return f"{path}?{query}" if query else path
