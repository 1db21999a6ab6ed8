"""A report as a tagged PDF, set by Typst from plain data."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from marmot_data.charts.theme import FACE
from marmot_data.documents.render import FONTS, on_paper
from marmot_data.documents.report.progress import Report, Section
from marmot_data.documents.report.word import written

TEMPLATE = """
#let report = json("report.json")
#set document(title: report.title, description: report.subtitle)
#set page(paper: "a4", margin: 2.2cm, numbering: "1 / 1")
#set text(font: report.face, size: 11pt, lang: report.language)
#set par(leading: 0.65em, spacing: 1em)
#show heading.where(level: 1): set text(size: 15pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#text(size: 22pt, weight: "bold", report.title)

#report.subtitle

#text(fill: rgb("#4d5662"), report.stamp)

#for section in report.sections {
  heading(level: 1, section.title)
  for one in section.text { par(one) }
  if section.points.len() > 0 { list(..section.points) }
  for picture in section.pictures {
    block(breakable: false, {
      heading(level: 2, picture.title)
      text(fill: rgb("#4d5662"), picture.subtitle)
      image(picture.file, alt: picture.sentence, width: 100%)
      par(picture.sentence)
    })
  }
}
"""
"""everything a reader sees comes in as data, so no text can become a command"""


def as_pdf(report: Report) -> bytes:
    """Return the report as the bytes of a PDF file that screen readers can follow (PDF/UA-1)."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        sections = [_section(section, folder) for section in report.sections]
        data = {
            "title": written(report.title),
            "subtitle": written(report.subtitle),
            "stamp": written(report.stamp),
            "language": report.language,
            "face": FACE,
            "sections": sections,
        }
        (folder / "report.json").write_text(json.dumps(data), encoding="utf-8")
        (folder / "main.typ").write_text(TEMPLATE, encoding="utf-8")
        made: bytes = typst.compile(
            folder / "main.typ",
            root=folder,
            font_paths=[FONTS],
            ignore_system_fonts=True,
            pdf_standards="ua-1",
        )
    return made


def _section(section: Section, folder: Path) -> dict[str, object]:
    """Return a section as plain data, its pictures drawn into the folder."""
    pictures = []
    for picture in section.pictures:
        file = f"picture-{len(list(folder.iterdir()))}.png"
        (folder / file).write_bytes(on_paper(picture.spec))
        pictures.append(
            {
                "file": file,
                "title": written(picture.title),
                "subtitle": written(picture.subtitle),
                "sentence": written(picture.sentence),
            }
        )
    return {
        "title": written(section.title),
        "text": [written(one) for one in section.text],
        "points": [written(one) for one in section.points],
        "pictures": pictures,
    }
