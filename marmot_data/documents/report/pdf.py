"""A report as a tagged PDF, set by Typst from plain data."""

from marmot_data.documents.render import on_paper
from marmot_data.documents.report.progress import Report, Section
from marmot_data.documents.report.word import written
from marmot_data.documents.typeset import typeset

TEMPLATE = """
#let report = json("data.json")
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


def as_pdf(report: Report) -> bytes:
    """Return the report as the bytes of a PDF file that screen readers can follow (PDF/UA-1)."""
    files: dict[str, bytes] = {}
    data = {
        "title": written(report.title),
        "subtitle": written(report.subtitle),
        "stamp": written(report.stamp),
        "language": report.language,
        "sections": [_section(section, files) for section in report.sections],
    }
    return typeset(TEMPLATE, data, files)


def _section(section: Section, files: dict[str, bytes]) -> dict[str, object]:
    """Return a section as plain data, its pictures drawn among the files."""
    pictures = []
    for picture in section.pictures:
        file = f"picture-{len(files)}.png"
        files[file] = on_paper(picture.spec)
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
