"""Any page as a tagged PDF: headings, sentences, pictures and tables in the page's own order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from marmot_data.documents.typeset import typeset

Block = dict[str, Any]
"""a piece of a page as plain data: its kind, and what it holds"""
HERE = Path(__file__).parent
TEMPLATE = "\n".join(
    (path.read_text(encoding="utf-8")) for path in (HERE.parent / "signs.typ", HERE / "paper.typ")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A page before it is set."""

    title: str
    description: str
    language: str
    chosen: str
    """what was chosen, under the title"""
    foot: str
    """on every page: the app, the day, the version of the data, and where the view is"""
    blocks: Sequence[Block]
    files: Mapping[str, bytes]
    """name -> drawings that the blocks show"""


def as_pdf(paper: Paper) -> bytes:
    """Return a page as the bytes of a PDF file (PDF/UA-1)."""
    data = {
        name: getattr(paper, name)
        for name in ("title", "description", "language", "chosen", "foot")
    }
    return typeset(
        TEMPLATE, {**data, "blocks": _kept_together(_stepped(paper.blocks))}, paper.files
    )


def _stepped(blocks: Sequence[Block]) -> list[Block]:
    """Let no heading lie more than one step below the one before it, and the first be the title."""
    level, made = 0, []
    for block in blocks:
        if block["kind"] == "heading":
            least = 2 if level else 1
            level = max(min(block["level"], level + 1), least)
            made.append(block | {"level": level})
        else:
            made.append(block)
    return made


def _kept_together(blocks: list[Block]) -> list[Block]:
    """Let what is said right under a heading stay with the picture or table that follows it."""
    made = list(blocks)
    for place, (block, then) in enumerate(pairwise(blocks)):
        if block["kind"] == "par" and then["kind"] in ("picture", "table"):
            made[place] = block | {"sticky": blocks[place - 1]["kind"] == "heading"}
    return made
