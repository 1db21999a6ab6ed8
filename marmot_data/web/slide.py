"""One slide of a talk as a page of its own, small enough for a phone in a crowded hall."""

from collections.abc import Mapping
from functools import cache
from html import escape
from pathlib import Path

from marmot_data.catalogue.talks import CHOSEN
from marmot_data.documents.links import SHOWN
from marmot_data.documents.talk.slides import ready, slide_of
from marmot_data.documents.talk.small import small_slide
from marmot_data.findings.base import View
from marmot_data.ui import state
from marmot_data.ui.address import address
from marmot_data.web.html import icon
from marmot_data.web.page import faces

STYLE = Path(__file__).parent / "slide.css"
UP = "../../"
"""from a slide's address to the pages of the app"""


def known_talk(talk: str) -> bool:
    """Tell whether there is a talk of that id that can be shown."""
    return talk in ready(state.view_of({}))[0]


def slide_page(talk: str, number: int, query: Mapping[str, str]) -> tuple[str, bool]:
    """Return one slide as a whole HTML document, and that all is well with it.

    Parameters
    ----------
    talk
        Id of a talk that can be shown.
    number
        Of the slide, from 1.
    query
        The fields of its link: ward, set, language, and whether its guess is over.
    """
    view = state.view_of(query)
    told = ready(view)[0][talk]
    one, words = slide_of(view, told, number), view.words
    if one.slide.area == CHOSEN and view.ward_code is None:
        body = _wards(view, one.number)
    else:
        body = small_slide(view, told, number, revealed=SHOWN in query)
    secret = one.guess is not None and SHOWN not in query
    more = "" if secret or one.refused else _more(view, one.page, one.query)
    whole = address(view, "present", talk=talk, slide=str(one.number))
    count = words("present.ui.slide", number=one.number, total=len(told.slide))
    return (
        f'<!doctype html><html lang="{escape(words.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(one.heading)}</title>{icon()}<style>{style()}</style></head><body>"
        f"<header><p>{escape(told.title)} <span>{escape(count)}</span></p></header>"
        f"<main>{body}</main><footer><ul>{more}"
        f'<li><a href="{escape(UP + whole)}">{escape(words("present.whole"))}</a></li></ul>'
        f"<p>{escape(words('app.title', place=view.place.title))}</p></footer></body></html>"
    ), True


def no_talk() -> str:
    """Write a page that says that there is no such talk, with the way to those that there are."""
    words = state.view_of({}).words
    said = escape(words("present.no_talk"))
    return (
        f'<!doctype html><html lang="{escape(words.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{said}</title>{icon()}<style>{style()}</style></head><body><main><h1>{said}</h1>"
        f'<p><a href="{UP}present">{escape(words("present.heading"))}</a></p></main></body></html>'
    )


@cache
def style() -> str:
    """Return the style of slides on phones; charts are drawn for the width of our typeface."""
    return faces(f"{UP}app/static/") + STYLE.read_text(encoding="utf-8")


def _more(view: View, page: str, query: Mapping[str, str]) -> str:
    """Lead to the page of the app that shows the same, if there is one."""
    if not page:
        return ""
    href, text = escape(UP + address(view, page, **query)), escape(view.words("present.more"))
    return f'<li><a href="{href}">{text}</a></li>'


def _wards(view: View, number: int) -> str:
    """Ask which ward the slide is about."""
    words = view.words
    wards = view.data.wards(int(view.selection.boundaries))
    rows = "".join(
        f'<li><a href="{number}?ward={escape(slug)}&amp;boundaries={view.selection.boundaries}'
        f'&amp;language={escape(words.language)}">{escape(name)}</a></li>'
        for slug, name in zip(wards["slug"], wards["name"], strict=True)
    )
    return f'<h1>{escape(words("present.which_ward"))}</h1><ul class="wards">{rows}</ul>'
