"""A report as a Word document, with headings to jump to and a text for every picture."""

import re
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from marmot_data.documents.render import on_paper
from marmot_data.documents.report.progress import Picture, Report

LINK = re.compile(r"\[([^\]]+)\]\((https?://[^)]+)\)")
"""a Markdown link: in a printed document its address is written out"""
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""signs that a Word file may not hold"""


def as_word(report: Report) -> bytes:
    """Return the report as the bytes of a .docx file."""
    document = Document()
    document.core_properties.title = written(report.title)
    document.core_properties.subject = written(report.subtitle)
    document.core_properties.language = report.language
    document.styles["Normal"].font.size = Pt(11)
    document.add_heading(written(report.title), level=0)
    document.add_paragraph(written(report.subtitle))
    document.add_paragraph(written(report.stamp))
    for section in report.sections:
        document.add_heading(written(section.title), level=1)
        for text in section.text:
            document.add_paragraph(written(text))
        for point in section.points:
            document.add_paragraph(written(point), style="List Bullet")
        for picture in section.pictures:
            _add_picture(document, picture)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def written(text: str) -> str:
    """Write a text without marks: a link becomes its words and its address."""
    return CONTROL.sub("", LINK.sub(r"\1 (\2)", text))


def _add_picture(document: WordDocument, picture: Picture) -> None:
    document.add_heading(written(picture.title), level=2)
    document.add_paragraph(written(picture.subtitle))
    shape = document.add_picture(BytesIO(on_paper(picture.spec)), width=Cm(15.5))
    shape._inline.docPr.set("descr", written(picture.sentence))  # noqa: SLF001 - no public way
    document.add_paragraph(written(picture.sentence))
