"""A ward brief as one slide of PowerPoint: its map, table and words can be changed there."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from io import BytesIO

from pptx import Presentation
from pptx.util import Emu, Inches, Pt

from marmot_data.charts.theme import LIGHT
from marmot_data.documents.brief.sheet import Sheet
from marmot_data.documents.links import code_png
from marmot_data.documents.maps import PAPER
from marmot_data.documents.talk.native import Part, colour_of
from marmot_data.documents.talk.written import clean, describe, dress, write

WIDE, HIGH = Inches(13.333), Inches(7.5)
LEFT = Inches(0.5)
MAP = (Inches(9.1), Inches(1.55), Inches(3.75))
"""left, top and width"""
TABLE = (LEFT, Inches(1.95), Inches(8.3))
COLUMNS = (3.5, 1.9, 1.0, 1.0, 0.9)
"""widths of the table's columns, in inches"""
FACTS = 3
TITLE_ONLY = 5
"""the layout with a title and nothing else"""
RING = re.compile(r"M([^MZ]*)Z")


def as_slide(sheet: Sheet, made: date) -> bytes:
    """Return the brief as the bytes of a .pptx file with one slide."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = WIDE, HIGH
    told = deck.core_properties
    told.title, told.subject, told.language = clean(sheet.title), clean(sheet.kind), sheet.language
    told.author = clean(sheet.stamp.split(".")[0])
    told.created = told.modified = datetime(made.year, made.month, made.day, tzinfo=UTC)
    slide = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
    _title(slide, sheet)
    _map(slide, sheet)
    _table(slide, sheet)
    facts = [f"{theme}. {text}" if theme else text for theme, text in sheet.facts[:FACTS]]
    write(slide, facts, (LEFT, Inches(5.2), Inches(10.6), Inches(1.4)), size=12)
    foot = [sheet.stamp, sheet.link] if sheet.link else [sheet.stamp]
    write(slide, foot, (LEFT, Inches(6.8), Inches(10.6), Inches(0.5)), size=9, colour=LIGHT.muted)
    if sheet.link:
        box = (Inches(11.75), Inches(6.1), Inches(1.1), Inches(1.1))
        shape = slide.shapes.add_picture(BytesIO(code_png(sheet.link)), *box)
        describe(shape, f"{sheet.words['code']}: {sheet.link}")
    aloud = [f"{one.ask} {one.aloud}" for one in sheet.rows if one.aloud]
    said = [sheet.whose, *aloud, *sheet.also, sheet.signs, sheet.people_lead]
    said += [" ".join(one) for one in sheet.people]
    cited = [": ".join(filter(None, one)) for one in sheet.sources]
    notes = [*said, sheet.words["ask"], *sheet.asks, sheet.words["sources"], *cited]
    slide.notes_slide.notes_text_frame.text = clean("\n".join(filter(None, notes)))
    file = BytesIO()
    deck.save(file)
    return file.getvalue()


def _title(slide: Part, sheet: Sheet) -> None:
    title = slide.shapes.title
    title.left, title.top, title.width, title.height = LEFT, Inches(0.3), Inches(12.3), Inches(0.6)
    title.text_frame.text = clean(sheet.ward)
    title.text_frame.word_wrap = True
    paragraph = title.text_frame.paragraphs[0]
    dress(paragraph, 32, bold=True, colour=LIGHT.accent)
    paragraph.alignment = 1  # to the left
    box = (LEFT, Inches(0.95), Inches(8.4), Inches(0.9))
    said = [" ".join(filter(None, (sheet.deprived, sheet.lead)))]
    write(slide, said, box, size=13, bold=True)
    write(slide, [sheet.kind], (MAP[0], Inches(1.0), MAP[2], Inches(0.4)), size=11)


def _map(slide: Part, sheet: Sheet) -> None:
    """Draw every ward as a shape of its own, with the chosen one dark."""
    left, top, wide = MAP
    scale = wide / 1000
    shapes = []
    for area in sheet.areas:
        rings = [_points(ring) for ring in RING.findall(area.outline)]
        drawn = slide.shapes.build_freeform(*rings[0][0], scale=scale)
        for number, ring in enumerate(rings):
            if number:
                drawn.move_to(*ring[0])
            drawn.add_line_segments(ring[1:], close=True)
        shape = drawn.convert_to_shape(left, top)
        shape.name = clean(area.name)
        shape.fill.solid()
        shape.fill.fore_color.rgb = colour_of(LIGHT.accent if area.chosen else PAPER)
        shape.line.color.rgb = colour_of(LIGHT.ground)
        shape.line.width = Pt(1)
        shape.shadow.inherit = False
        shapes.append(shape)
    group = slide.shapes.add_group_shape(shapes)
    describe(group, sheet.map_said)


def _points(ring: str) -> list[tuple[int, int]]:
    """Read the corners of an outline: ``1 2L3 4`` is two of them."""
    corners = (corner.split() for corner in ring.split("L"))
    return [(int(x), int(y)) for x, y in corners]


def _table(slide: Part, sheet: Sheet) -> None:
    """Write the questions and their answers as a table of PowerPoint's own."""
    left, top, wide = TABLE
    heads = (sheet.words["question"], *sheet.heads[1:5])
    made = slide.shapes.add_table(
        len(sheet.rows) + 1, len(heads), left, top, wide, Inches(0.45) * (len(sheet.rows) + 1)
    )
    describe(made, sheet.words["asked"])
    table = made.table
    for column, inches in zip(table.columns, COLUMNS, strict=True):
        column.width = Inches(inches)
    _fill(table.rows[0], heads, 11)
    for row, one in zip(list(table.rows)[1:], sheet.rows, strict=True):
        own = "; ".join(filter(None, (one.kind, one.own, *one.more, one.note)))
        _fill(row, (f"{one.ask} {one.about}", own, one.city, one.country, one.word), 11)


def _fill(row: Part, texts: Sequence[str], size: float) -> None:
    for cell, text in zip(row.cells, texts, strict=True):
        cell.text = clean(text)
        cell.margin_top = cell.margin_bottom = Emu(20000)
        cell.margin_left = cell.margin_right = Emu(50000)
        for paragraph in cell.text_frame.paragraphs:
            for run in paragraph.runs:
                run.font.size = Pt(size)
