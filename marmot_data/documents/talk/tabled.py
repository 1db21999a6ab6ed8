"""A card that has no picture stands on its slide of PowerPoint as a table."""

from pptx.util import Pt

from marmot_data.documents.talk.cards import rows_of
from marmot_data.documents.talk.native import Box, Part
from marmot_data.documents.talk.shown import Shown
from marmot_data.documents.talk.written import clean

LETTERS = Pt(16)


def add_table(slide: Part, one: Shown, box: Box) -> None:
    """Add the table of a slide's finding as PowerPoint's own; nothing if it has none."""
    if one.told is None or one.told.table.empty:
        return
    heads, rows = rows_of(one.told)
    table = slide.shapes.add_table(len(rows) + 1, len(heads), *box).table
    for down, row in enumerate((heads, *rows)):
        for across, text in enumerate(row):
            cell = table.cell(down, across)
            cell.text = clean(text)
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = LETTERS
