"""The light page of a page: a whole HTML document, with its own menu, form and style."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from pathlib import Path
from urllib.parse import urlencode

from marmot_data.charts.theme import Look, look_of
from marmot_data.findings.base import View
from marmot_data.ui import state
from marmot_data.ui.address import address, spelled
from marmot_data.ui.light import Choice, stands_at
from marmot_data.ui.pages import PAGES, Page
from marmot_data.ui.run import Made, run_page
from marmot_data.web.charts import dark_pictures
from marmot_data.web.html import icon
from marmot_data.web.told import heading_of, told
from marmot_data.web.write import Writer

STYLE = Path(__file__).parent / "light.css"
WEIGHTS = (400, 700)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """How light pages reach their reader: from the server of the app, or as files."""

    static: str = "../app/static/"
    """where the typeface lies, seen from a light page"""
    served: bool = True
    """a server answers: there are forms, and the app is one step away"""
    style: str = ""
    """how the file of the style is named, with a gap for the look; empty: each page has its own"""
    base: str = ""
    """address of the app, as its reader knows it; empty: nobody knows"""


SERVED = Edition()


def light_page(page: Page, query: Mapping[str, str], edition: Edition = SERVED) -> tuple[str, bool]:
    """Return a page of the app as plain HTML for a link, and whether nothing went wrong with it.

    Parameters
    ----------
    page
        The page of the app.
    query
        The fields of its link, with all that may be wrong in them.
    edition
        How it reaches its reader.
    """
    stands_at.set(edition.base)
    made = run_page(page, dict(query))
    if not made.whole:
        return _bare(made), False
    writer = Writer(state.choices().default.to_query(), served=edition.served)
    body = writer.write(made.tree)
    view = state.view_of(query)
    return _document(page, view, made, (writer.answer, body), edition), True


def _bare(made: Made) -> str:
    """Write what a page says that stopped itself: its words may be what is damaged."""
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f"<title>{escape(made.title or 'Marmot Explorer')}</title>{icon()}"
        f"<main>{Writer({}).write(made.tree)}</main></html>"
    )


def _document(
    page: Page, view: View, made: Made, written: tuple[str, str], edition: Edition
) -> str:
    said, body = written
    words, chosen = view.words, view.selection
    title = escape(made.title)
    tags = told(view, page, heading_of(made.tree), said, edition.base)
    full, static = _full(view, page, edition), edition.static
    own = "".join(f"<style>{one}</style>" for one in made.styles)
    go = f'<a href="{escape(full)}">{escape(words("light.full"))}</a>' if full else ""
    canonical = f'<link rel="canonical" href="{escape(full)}">' if full else ""
    asked = _form(view, page, made.choices) if edition.served else _find(view)
    return (
        f'<!doctype html><html lang="{escape(words.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title>{canonical}{_alternates(page, view, edition)}{tags}"
        f'<link rel="icon" href="{static}icon.svg">'
        f"{_styled(chosen.look, edition)}{own}</head>"
        f'<body class="{escape(chosen.look)}">'
        f'<a class="skip" href="#main">{escape(words("app.skip"))}</a>'
        f'<header><p class="brand"><a href="{escape(address(view, "overview"))}">'
        f"{escape(words('app.title', place=view.place.title))}</a></p>"
        f'<p class="full">{go}</p>{_languages(page, view, edition)}{_menu(view, page)}</header>'
        f'<main id="main">{asked}{body}</main>'
        f"<footer><p>{escape(words('light.what'))} {go}</p></footer></body></html>"
    )


def message(which: str, query: Mapping[str, str] | None = None, *, up: str | None = None) -> str:
    """Write a page that says what went wrong, with a way on to all pages.

    Parameters
    ----------
    which
        What went wrong.
    query
        The fields of the link, one of which may name a language.
    up
        The way from the address up to the pages of the app; none: it is that of a light page, which
        leads to light pages.
    """
    view = state.view_of(query or {})
    words, title = view.words, escape(view.words(f"light.{which}"))
    text = words.find(f"light.{which}_text") or ""
    pages = {words(f"page.{page.name}"): f"{up or ''}{page.path}" or "." for page in PAGES}
    links = "".join(
        f'<li><a href="{where}">{escape(name)}</a></li>' for name, where in pages.items()
    )
    static = SERVED.static if up is None else f"{up}app/static/"
    brand = escape(words("app.title", place=view.place.title))
    return (
        f'<!doctype html><html lang="{escape(words.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title>{icon()}<style>{style_of('standard', static)}</style></head><body>"
        f'<header><p class="brand"><a href="{up or "."}">{brand}</a></p></header>'
        f'<main id="main"><h1>{title}</h1><p>{escape(text)}</p><ul>{links}</ul></main>'
        "</body></html>"
    )


def _full(view: View, page: Page, edition: Edition) -> str:
    """Return where the app shows the same view; nothing if nobody knows."""
    base = view.catalogue.front.address
    moved = spelled(view.selection)
    query = f"?{urlencode(moved)}" if moved else ""
    if base:
        return f"{base.rstrip('/')}/{page.path}{query}"
    return f"../{page.path}{query}" if edition.served else ""


def _others(page: Page, view: View, edition: Edition) -> dict[str, str]:
    """Return where the same view stands in each language; nothing if there is only one."""
    known = state.choices().known["language"]
    if len(known) < 2 or not edition.served:  # noqa: PLR2004 - files are in one language
        return {}
    return {one: address(view, page.name, language=one) for one in known}


def _alternates(page: Page, view: View, edition: Edition) -> str:
    """Tell machines where the same view stands in each language."""
    return "".join(
        f'<link rel="alternate" hreflang="{escape(one)}" href="{escape(href)}">'
        for one, href in _others(page, view, edition).items()
    )


def _languages(page: Page, view: View, edition: Edition) -> str:
    """Lead to the same view in each other language, by the name that it gives itself."""
    names = state.languages_by_name()
    links = "".join(
        f'<a href="{escape(href)}" lang="{escape(one)}" hreflang="{escape(one)}">'
        f"{escape(names[one])}</a> "
        for one, href in _others(page, view, edition).items()
        if one != view.words.language
    )
    return f'<p class="languages">{links}</p>' if links else ""


def _menu(view: View, here: Page) -> str:
    """Write every page under its heading."""
    words, written, section = view.words, "", ""
    for page in PAGES:
        if page.section != section:
            section = page.section
            written += f"{'</ul>' if written else ''}<p>{escape(words(f'menu.{section}'))}</p><ul>"
        now = ' aria-current="page"' if page == here else ""
        href, name = escape(address(view, page.name)), escape(words(f"page.{page.name}"))
        written += f'<li><a href="{href}"{now}>{name}</a></li>'
    label = escape(words("menu.open"))
    return (
        f'<details class="menu"><summary>{label}</summary>'
        f'<nav aria-label="{label}">{written}</ul></nav></details>'
    )


def _form(view: View, page: Page, choices: list[Choice]) -> str:
    """Write the controls of a page as one form, which keeps the rest of the link."""
    if not choices:
        return ""
    words, moved = view.words, spelled(view.selection)
    offered = {one.field: one for one in choices}
    kept = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(one)}">'
        for name, one in moved.items()
        if name not in offered
    )
    usual = state.choices().default.to_query()
    shown = [
        one.options[one.shown]
        for one in offered.values()
        if one.shown in one.options and one.shown != usual.get(one.field)
    ]
    told = " · ".join([words("light.change"), *shown])
    boxes = "".join(_box(one) for one in offered.values())
    return (
        f'<details class="change"><summary>{escape(told)}</summary>'
        f'<form method="get" action="{escape(page.path or ".")}">{boxes}{kept}'
        f'<button type="submit">{escape(words("light.show"))}</button></form></details>'
    )


def _find(view: View) -> str:
    """Write the box in which a reader of files types a ward or a postcode; a script shows it."""
    words = view.words
    none = escape(words("light.find_none", place=view.place.title))
    return (
        '<form id="find" role="search" hidden>'
        f'<label for="name">{escape(words("light.find"))}</label> '
        '<input id="name" type="search" autocomplete="off">'
        f' <button type="submit">{escape(words("light.show"))}</button>'
        f'<ul id="found" aria-live="polite" data-none="{none}"></ul></form>'
        '<script defer src="find.js"></script>'
    )


def _box(one: Choice) -> str:
    """Write a control as a box of a form, with its label."""
    name = escape(str(one.field))
    options = "".join(
        f'<option value="{escape(value)}"{" selected" if value == one.shown else ""}>'
        f"{escape(shown)}</option>"
        for value, shown in one.options.items()
    )
    return (
        f'<div><label for="choose-{name}">{escape(one.label)}</label>'
        f'<select id="choose-{name}" name="{name}">{options}</select></div>'
    )


def _styled(look: str, edition: Edition) -> str:
    """Write the style into the page, or where it is."""
    if edition.style:
        return f'<link rel="stylesheet" href="{escape(edition.style.format(look))}">'
    return f"<style>{style_of(look, edition.static)}</style>"


@cache
def style_of(look: str, static: str) -> str:
    """Return the style of a light page in a look: its colours, its typeface, its rules."""
    light, dark = look_of(look, dark=False), look_of(look, dark=True)
    rules = f":root{{{colours(light)}}}" + faces(static) + STYLE.read_text(encoding="utf-8")
    if not dark.dark:
        return rules
    turned = f":root{{color-scheme:dark;{colours(dark)}}}{dark_pictures()}"
    return f"{rules}@media screen and (prefers-color-scheme:dark){{{turned}}}"


def faces(static: str, weights: tuple[int, ...] = WEIGHTS) -> str:
    """Write where the typeface lies."""
    return "".join(
        '@font-face{font-family:"Atkinson Hyperlegible Next";font-display:swap;'
        f"font-weight:{weight};src:url({static}atkinson-hyperlegible-next-latin-{weight}"
        '-normal.woff2) format("woff2")}'
        for weight in weights
    )


def colours(look: Look) -> str:
    """Name the colours of a look, as the app's own style names them."""
    named = {
        "ink": look.ink,
        "muted": look.muted,
        "ground": look.ground,
        "grid": look.grid,
        "accent": look.accent,
        "selected": look.selected,
        "better": look.better,
        "worse": look.worse,
        "similar": look.similar,
        "rule": look.classes[1],
        "rule-ink": look.similar,
        "letters": f"{max(16, look.font_size + 2)}px",
    }
    return "".join(f"--{name}:{one};" for name, one in named.items())
