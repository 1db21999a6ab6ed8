"""Streamlit's first HTML, as it is sent before anything else is known; and what all pages have."""

from functools import cache
from html import escape
from pathlib import Path
from urllib.parse import quote

from streamlit.file_util import get_static_dir

ICON = Path(__file__).parents[2] / "static" / "icon.svg"
DESK, PHONE = 1076, 358
"""width of what a page holds, in a window of 1,440 pixels and on a phone"""


def bare(light_address: str) -> str:
    """Return Streamlit's first HTML with what every page of the app needs, if it has a head."""
    return streamlits().replace("</head>", f"{for_the_app(light_address)}</head>", 1)


def for_the_app(light_address: str) -> str:
    """Lead readers without scripts to the light page; for all others, draw each answer at once."""
    where = escape(light_address)
    return (
        f'<noscript><meta http-equiv="refresh" content="0; url={where}"></noscript>'
        f"<script>{_together()}</script>"
    )


@cache
def _together() -> str:
    return (Path(__file__).parent / "together.js").read_text(encoding="utf-8")


@cache
def icon() -> str:
    """Return the icon of a page, within the page: a browser that finds none asks the server."""
    return f'<link rel="icon" href="data:image/svg+xml,{quote(ICON.read_text(encoding="utf-8"))}">'


@cache
def streamlits() -> str:
    """Return Streamlit's first HTML as it is."""
    return (Path(get_static_dir()) / "index.html").read_text(encoding="utf-8")
