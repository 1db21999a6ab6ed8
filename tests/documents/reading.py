"""Read a PDF as other programs do: its text, its structure, and what it says of itself."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2


@dataclass(frozen=True)
class Read:
    """What two independent readers find in a PDF."""

    pages: int
    text: str
    title: str
    language: str
    marked: bool
    """it says that it is tagged, and shows its title"""
    tags: list[str]
    """every tag of the structure tree, in order"""
    alts: list[str]
    """the texts for pictures"""


def read(made: bytes) -> Read:
    """Read a PDF."""
    with pypdfium2.PdfDocument(made) as document:
        text = "\n".join(page.get_textpage().get_text_bounded() for page in document)
        pages = len(document)
    with pikepdf.open(BytesIO(made)) as document:
        root = document.Root
        found = list(_elements(root.StructTreeRoot))
        with document.open_metadata() as told:
            title = str(told["dc:title"])
        return Read(
            pages=pages,
            text=" ".join(text.split()),
            title=title,
            language=str(root.Lang),
            marked=bool(root.MarkInfo.Marked) and bool(root.ViewerPreferences.DisplayDocTitle),
            tags=[str(one.S).removeprefix("/") for one in found],
            alts=[str(one.Alt) for one in found if "/Alt" in one],
        )


def _elements(node: Any) -> Any:
    """Give every element of the structure tree below a node."""
    below = node.get("/K", [])
    for one in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(one, pikepdf.Dictionary) and "/S" in one:
            yield one
            yield from _elements(one)
