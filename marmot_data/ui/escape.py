"""Text that is safe in Markdown: what it holds is shown, never interpreted."""

import re
from contextvars import ContextVar

said: ContextVar[list[str] | None] = ContextVar("said", default=None)
"""what the page that is being made has said so far, for the list of its words"""

LISTED = re.compile(r"(?m)^([ \t]*\d*)([-+=.)])(?=[-=\s]|$)")
"""what would make a line the item of a list, or the line above it a heading"""
ENTITY = re.compile(r"&(?=#?\w+;)")
TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""signs that turn the direction of all text after them"""


def escaped(text: str) -> str:
    """Make text safe for Markdown: what it holds is shown, never interpreted."""
    if (noted := said.get()) is not None:
        noted.append(text)
    return safe(text)


def safe(text: str) -> str:
    """Make text safe without noting it: a table or a list of sources is not read as a sentence."""
    for sign in "\\`*_{}[]<>#|$~:":
        text = text.replace(sign, f"\\{sign}")
    text = ENTITY.sub(r"\\&", LISTED.sub(r"\1\\\2", text))
    return text.translate(TURNING)
