"""A ward brief as a Word document: the same two pages, for people to change."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table

from marmot_data.charts.theme import FACE, LIGHT
from marmot_data.documents.brief.sheet import Sheet
from marmot_data.documents.links import code_png
from marmot_data.documents.render import picture
from marmot_data.documents.report.word import written

SIZE = 9
"""points of the text: two pages hold no larger"""
SMALL = 7.5
WIDE = Cm(18)
"""between the margins of an A4 page"""


def as_word(sheet: Sheet) -> bytes:
    """Return the brief as the bytes of a .docx file."""
    document = Document()
    _dress(document, sheet)
    _head(document, sheet)
    _questions(document, sheet)
    document.add_heading(written(sheet.words["facts"]), level=2)
    for theme, sentence in sheet.facts:
        _lead_in(document, theme, sentence)
    last = document.paragraphs[-1].add_run()
    last.add_break(WD_BREAK.PAGE)
    _hidden(document, sheet)
    _people(document, sheet)
    document.add_heading(written(sheet.words["changes"]), level=2)
    if sheet.changes:
        document.add_paragraph(written(sheet.change_answer))
        _table(document, sheet.change_heads, sheet.changes)
    _small(document, sheet.change_note)
    document.add_heading(written(sheet.words["ask"]), level=2)
    for text in sheet.asks:
        document.add_paragraph(written(text), style="List Number")
    _sources(document, sheet)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _dress(document: WordDocument, sheet: Sheet) -> None:
    """Set page, typeface and language, and what the file says of itself."""
    told = document.core_properties
    told.title, told.subject = written(sheet.title), written(sheet.kind)
    told.language, told.author = sheet.language, written(sheet.stamp.split(".")[0])
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(1.5)
    page.top_margin = page.bottom_margin = Cm(1.3)
    page.footer.paragraphs[0].text = written(sheet.stamp)
    for run in page.footer.paragraphs[0].runs:
        run.font.size = Pt(SMALL)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(SIZE)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), sheet.language)
    normal.element.get_or_add_rPr().append(language)
    for name in ("Normal", "List Number", "Heading 1", "Heading 2"):
        form = document.styles[name].paragraph_format
        form.space_before, form.space_after = Pt(0), Pt(3)
    for level, size in ((1, 28), (2, 12)):
        style = document.styles[f"Heading {level}"]
        style.font.name, style.font.size = FACE, Pt(size)
        style.font.color.rgb = RGBColor.from_string(LIGHT.accent.removeprefix("#").upper())
        style.element.rPr.rFonts.set(qn("w:ascii"), FACE)
        style.element.rPr.rFonts.set(qn("w:hAnsi"), FACE)
    document.styles["Heading 2"].paragraph_format.space_before = Pt(8)


def _head(document: WordDocument, sheet: Sheet) -> None:
    """Write the ward's name and what is to be said first; beside it the map."""
    table = document.add_table(rows=1, cols=2)
    words, drawn = table.rows[0].cells
    words.width, drawn.width = Cm(9.6), Cm(8.4)
    first = words.paragraphs[0]
    first.text = written(f"{sheet.words['what']}. {sheet.kind}")
    words.add_paragraph(written(sheet.ward), style="Heading 1")
    for said in filter(None, (sheet.deprived, sheet.lead)):
        words.add_paragraph().add_run(written(said)).bold = True
    words.add_paragraph(written(sheet.whose))
    shape = drawn.paragraphs[0].add_run().add_picture(BytesIO(picture(sheet.map)), width=Cm(8.2))
    shape._inline.docPr.set("descr", written(sheet.map_said))  # noqa: SLF001 - no public way


def _questions(document: WordDocument, sheet: Sheet) -> None:
    document.add_heading(written(sheet.words["asked"]), level=2)
    heads = (sheet.words["question"], *sheet.heads[1:5])
    rows = [
        (
            f"{row.ask}\n{row.about}",
            "\n".join(filter(None, (row.kind, row.own, *row.more))),
            row.city,
            row.country,
            " ".join(filter(None, (row.word, row.by))),
        )
        for row in sheet.rows
    ]
    table = _table(document, heads, rows, widths=(7, 4, 2.2, 2.2, 2.6))
    for line, row in zip(list(table.rows)[1:], sheet.rows, strict=True):
        for cell in line.cells[:2]:
            _bold_first(cell)
        if row.aloud:
            _under(table, line, row.aloud)
    for text in (*sheet.also, sheet.signs):
        _small(document, text)


def _under(table: Table, line: Any, text: str) -> None:  # noqa: ANN401 - types only in parts
    """Write under a row of a table, across all its columns, what has to be said with it."""
    added = table.add_row()
    line._tr.addnext(added._tr)  # noqa: SLF001 - no public way
    cell = added.cells[0].merge(added.cells[-1])
    cell.paragraphs[0].add_run(written(text)).font.size = Pt(SMALL)
    cell.paragraphs[0].paragraph_format.space_after = Pt(1)


def _bold_first(cell: Any) -> None:  # noqa: ANN401 - python-docx has types only in parts
    """Make the first line of a cell bold, and what stands below it small."""
    first, _, rest = cell.text.partition("\n")
    paragraph = cell.paragraphs[0]
    paragraph.text = ""
    paragraph.add_run(first).bold = True
    if rest:
        run = paragraph.add_run(f"\n{rest}")
        run.font.size = Pt(SMALL)


def _hidden(document: WordDocument, sheet: Sheet) -> None:
    told = sheet.hidden
    document.add_heading(written(sheet.words["hidden"]), level=2)
    _lead_in(document, told.title, told.sentence)
    if told.lanes:
        _small(document, told.subtitle)
        # Two areas a row, so that the list takes half the page that it would.
        half = -(-len(told.lanes) // 2)
        cells = [(one.name, one.value) for one in told.lanes] + [("", "")]
        rows = [(*cells[n], *cells[n + half]) for n in range(half)]
        _table(document, (), rows, widths=(7, 2, 7, 2))


def _people(document: WordDocument, sheet: Sheet) -> None:
    if not sheet.people:
        return
    document.add_heading(written(sheet.words["people"]), level=2)
    document.add_paragraph(written(sheet.people_lead))
    for number, who in sheet.people:
        paragraph = document.add_paragraph(style="List Bullet")
        paragraph.add_run(written(number)).bold = True
        paragraph.add_run(written(f" {who}"))
    _small(document, sheet.people_note)


def _sources(document: WordDocument, sheet: Sheet) -> None:
    """Cite the sources; beside them the code that leads a phone to the live view."""
    document.add_heading(written(sheet.words["sources"]), level=2)
    for publisher, titles in sheet.sources:
        paragraph = document.add_paragraph()
        if publisher:
            paragraph.add_run(written(f"{publisher}: ")).bold = True
        paragraph.add_run(written(titles))
        for run in paragraph.runs:
            run.font.size = Pt(SMALL)
        paragraph.paragraph_format.space_after = Pt(1)
    if sheet.link:
        paragraph = document.add_paragraph()
        shape = paragraph.add_run().add_picture(BytesIO(code_png(sheet.link)), width=Cm(2.2))
        shape._inline.docPr.set("descr", written(sheet.link))  # noqa: SLF001 - no public way
        paragraph.add_run(written(f" {sheet.words['code']}: {sheet.link}")).font.size = Pt(SMALL)


def _lead_in(document: WordDocument, first: str, text: str) -> None:
    """Write a paragraph whose first words are bold."""
    paragraph = document.add_paragraph()
    if first:
        paragraph.add_run(written(f"{first}. ")).bold = True
    paragraph.add_run(written(text))


def _small(document: WordDocument, text: str) -> None:
    if text:
        document.add_paragraph().add_run(written(text)).font.size = Pt(SMALL)


def _table(
    document: WordDocument,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float] = (),
) -> Table:
    """Add a table whose head is repeated on a new page, and whose rows are never cut in two."""
    table: Table = document.add_table(rows=0, cols=len(heads or rows[0]))
    table.style = "Light List Accent 1" if heads else "Table Grid"
    for number, texts in enumerate([heads, *rows] if heads else rows):
        row = table.add_row()
        mark = row._tr.get_or_add_trPr()  # noqa: SLF001 - no public way
        mark.append(OxmlElement("w:cantSplit"))
        if heads and number == 0:
            mark.append(OxmlElement("w:tblHeader"))
        for place, text in enumerate(texts):
            cell = row.cells[place]
            cell.text = written(text)
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
            if widths:
                cell.width = Cm(widths[place])
    return table
