"""Streamlit's first HTML, and in it the first picture of the page that is asked for.

Streamlit's page is empty until its scripts have come. If it should look otherwise one day than is
written here, it is sent as it is.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from html import escape
from pathlib import Path

from marmot_data.charts.maps import ink_on
from marmot_data.charts.theme import DARK, LIGHT, STILL, look_of
from marmot_data.ui import state
from marmot_data.ui.light import first_picture, stands_at
from marmot_data.ui.pages import Page
from marmot_data.ui.run import Made, run_page
from marmot_data.web.charts import dark_pictures
from marmot_data.web.first import First
from marmot_data.web.html import bare, for_the_app, streamlits
from marmot_data.web.page import colours, faces
from marmot_data.web.told import heading_of, told

HERE = Path(__file__).parent
ROOT = '<div id="root"></div>'
"""where Streamlit draws"""
SCRIPTS = re.compile(r'<script type="module".*(?=</head>)', re.DOTALL)
"""what of Streamlit's first HTML brings the app: its scripts and its style"""
ITS_FACE = re.compile(r'<link\s+rel="preload"[^>]*?as="font".*?/>', re.DOTALL)
"""asks for a typeface that the app does not use"""
TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)
TESTED = re.compile(r'\[data-testid="(\w+)"\]')
MAP_RULES = HERE.parent / "ui" / "area_map.css"
WEIGHTS = (400, 600, 700)
STATIC = "app/static/"
HOST = (
    "#first{position:fixed;inset:0;z-index:1000000}#first[hidden]{display:none}"
    "@media print{#first{position:static}#first:not([hidden])~#root{display:none}}"
)
"""how the first picture lies over the place in which the app draws itself"""
ROLES = ("grid", "muted", "selected", "accent", "ground", "ink", "better", "worse", "similar")
"""what colours of the app's rules stand for, which turns dark"""
PANELS = {False: ("#f5f7f9", "#c9d0d8"), True: ("#1a2027", "#3a4654")}
"""on a dark page or not -> the theme's second ground and its lines"""


def shell(
    page: Page, query: Mapping[str, str], light_address: str, *, base: str, width: int
) -> tuple[str, bool]:
    """Return Streamlit's first HTML with the first picture of a page, and whether it has one.

    Parameters
    ----------
    page
        The page of the app.
    query
        The fields of its link, with all that may be wrong in them.
    light_address
        Where its light page is.
    base
        Address of the app, as its reader knows it; none: nobody knows.
    width
        Of what the page holds, in pixels, as far as it is known.
    """
    html = streamlits()
    scripts = SCRIPTS.search(html)
    if scripts is None or ROOT not in html or "</body>" not in html:
        return bare(light_address), False
    stands_at.set(base)
    made = run_page(page, dict(query), first_picture)
    if not made.whole:
        return bare(light_address), False
    first, answer = _first(page, query, made, width)
    view = state.view_of(query)
    tags = told(view, page, heading_of(made.tree), answer, base)
    head = (
        f"<title>{escape(made.title)}</title>{tags}"
        f"{_preloaded()}<style>{faces(STATIC, WEIGHTS)}{HOST}</style>"
        f"{for_the_app(light_address)}"
    )
    # What brings the app stands behind what is seen first, which a slow line then brings first.
    html = html.replace(scripts[0], "", 1)
    html = html.replace('<html lang="en"', f'<html lang="{escape(view.words.language)}"', 1)
    html = ITS_FACE.sub("", TITLE.sub("", html, count=1), count=1)
    html = html.replace("</head>", f"{head}</head>", 1)
    html = html.replace(ROOT, f"{first}{ROOT}<script>{_script()}</script>", 1)
    return html.replace("</body>", f"{scripts[0]}</body>", 1), True


def _preloaded() -> str:
    return "".join(
        f'<link rel="preload" as="font" type="font/woff2" crossorigin href="{STATIC}'
        f'atkinson-hyperlegible-next-latin-{weight}-normal.woff2">'
        for weight in WEIGHTS
    )


def _first(page: Page, query: Mapping[str, str], made: Made, width: int) -> tuple[str, str]:
    """Write the first picture, closed off from the app's own styles, and say what it answers."""
    view = state.view_of(query)
    usual = state.choices().default.to_query()
    writer = First(usual, page.name, width=width)
    menu, body = writer.menu(made.menu), writer.page(made.tree)
    rules, *more = made.styles  # the app's own come first
    own = "".join(f"<style>{_classed(one)}</style>" for one in more)
    opened = escape(view.words("menu.open"))
    first = (
        '<div id="first" hidden><template shadowrootmode="open">'
        f"<style>{_style(view.selection.look, rules)}</style>{own}"
        f'<div class="stApp"><details class="opens"><summary>{opened}</summary></details>'
        f'<section class="stSidebar"><nav class="stSidebarUserContent" aria-label="{opened}">'
        f'{menu}</nav></section><main class="stMain"><div class="stMainBlockContainer">{body}'
        "</div></main></div></template></div>"
    )
    return first, writer.answer


@lru_cache(maxsize=32)
def _style(name: str, app: str) -> str:
    """Write the style of a first picture in a look: Streamlit's measures, then the app's rules."""
    light, dark = look_of(name, dark=False), look_of(name, dark=True)
    if dark.dark:  # each role has a colour of its own, by which it is found
        for role in ROLES:
            app = app.replace(getattr(STILL, role), f"var(--{role})")
    rules = f":host{{{colours(light)}{_panel(dark=False)}}}"
    rules += (HERE / "first.css").read_text(encoding="utf-8") + _classed(app)
    rules += MAP_RULES.read_text(encoding="utf-8")
    if not dark.dark:
        return rules
    shades = "".join(
        f'.area-map [fill="{one}"i]{{fill:{other}}}'
        f".area-map .shades .class-{number}{{--on:{ink_on(other)};--halo:{other}}}"
        for number, (one, other) in enumerate(zip(LIGHT.classes, DARK.classes, strict=True))
    )
    turned = f":host{{{colours(dark)}{_panel(dark=True)}}}{dark_pictures()}{shades}"
    return f"{rules}@media screen and (prefers-color-scheme:dark){{{turned}}}"


def _panel(*, dark: bool) -> str:
    panel, line = PANELS[dark]
    return (
        f"--panel:{panel};--line:{line};--st-background-color:var(--ground);"
        "--map-selected:var(--selected);--map-focus:var(--ink);--st-text-color:var(--ink);"
        f"--st-border-color:{line};color-scheme:{'dark' if dark else 'light'};"
    )


def _classed(rules: str) -> str:
    """Let rules for Streamlit's pieces, which it names for tests, find the same pieces here."""
    return TESTED.sub(r".\1", rules)


@cache
def _script() -> str:
    return (HERE / "first.js").read_text(encoding="utf-8")
