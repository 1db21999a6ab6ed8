"""Markdown as HTML: for a page that holds so much text that each piece of it would cost time."""

import re
from functools import lru_cache

from markdown_it import MarkdownIt

_markdown = MarkdownIt("commonmark", {"html": False}).enable("strikethrough")
KEPT = 2_000
"""so many pieces are kept for the next reader"""
ICON = re.compile(r":material/\w+:\s*")
"""a sign that only Streamlit draws"""
OUTWARD = re.compile(r'<a href="(?=https?:)')
"""a link that leads away from the app"""


@lru_cache(KEPT)
def prose(markdown: str, *, apart: bool = False) -> str:
    """Write paragraphs and lists; ``apart``: links open beside the app, as Streamlit's own do."""
    written: str = _markdown.render(markdown)
    return OUTWARD.sub('<a target="_blank" href="', written) if apart else written


@lru_cache(KEPT)
def inline(markdown: str) -> str:
    """Write a line, without the signs that only Streamlit draws."""
    written: str = _markdown.renderInline(ICON.sub("", markdown))
    return written
