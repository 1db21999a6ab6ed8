"""A ward brief as two A4 pages of PDF that screen readers can follow."""

from dataclasses import asdict
from pathlib import Path

from marmot_data.documents.brief.sheet import Sheet
from marmot_data.documents.links import code_png
from marmot_data.documents.typeset import typeset

HERE = Path(__file__).parent
TEMPLATE = "\n".join(
    path.read_text(encoding="utf-8") for path in (HERE.parent / "signs.typ", HERE / "brief.typ")
)


def as_pdf(sheet: Sheet) -> bytes:
    """Return the brief as the bytes of a PDF file (PDF/UA-1)."""
    files = {"map.svg": sheet.map.encode()}
    if sheet.link:
        files["code.png"] = code_png(sheet.link)
    return typeset(TEMPLATE, asdict(sheet) | {"map": "map.svg", "areas": ()}, files)
