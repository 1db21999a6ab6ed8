"""A finding's figures as CSV and as a workbook, in words that a reader knows from the page."""

from collections.abc import Iterable
from io import BytesIO

import pandas as pd
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from marmot_data.catalogue.schema import Status
from marmot_data.documents.card.figures import typed
from marmot_data.documents.card.told import Told, citation
from marmot_data.export import as_csv, as_file
from marmot_data.findings.base import Finding, View

WIDEST = 60
"""letters of a column; longer text takes several lines"""
BOLD, TOP = Font(bold=True), Alignment(wrap_text=True, vertical="top")


def csv(view: View, finding: Finding, told: Told) -> bytes:
    """Return a finding's table as CSV; each row says where it is from."""
    words, table = view.words, typed(view, finding.table)
    if table.empty:
        table = pd.DataFrame({words("take.nothing"): [finding.sentence]})
    tail = {
        words("take.what"): f"{told.title}. {told.subtitle}",
        words("take.sources"): " ".join(told.sources),
        words("take.chosen"): "; ".join(f"{name}: {one}" for name, one in told.filters),
        words("take.notes"): " ".join(told.notes),
        words("take.version"): told.version,
        words("take.day"): told.day,
        words("take.address"): told.address,
    }
    return as_file(as_csv(table.assign(**tail)))


def workbook(view: View, finding: Finding, told: Told) -> bytes:
    """Return a workbook: the figures as numbers, and a sheet on what they mean and whence."""
    words, book = view.words, Workbook()
    told_by = book.properties
    told_by.title, told_by.creator = clean(told.title), clean(told.app)
    told_by.description, told_by.language = clean(told.sentence), told.language
    sheet, about = book.worksheets[0], book.create_sheet(words("take.sheet_about"))
    sheet.title = words("take.sheet_figures")
    table = typed(view, finding.table)
    if table.empty:
        rows: list[list[object]] = [[words("take.nothing")], [finding.sentence]]
    else:
        rows = [list(map(str, table.columns)), *table.to_numpy().tolist()]
    _fill(sheet, rows)
    sheet.freeze_panes = "A2"
    _fill(about, [list(line) for line in _about(view, finding, told)])
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _about(view: View, finding: Finding, told: Told) -> Iterable[tuple[str, str]]:
    """Yield what the figures mean and where they are from, a line each."""
    words = view.words
    yield words("take.what"), told.title
    yield "", told.subtitle
    yield "", told.sentence
    yield from told.filters
    for source in told.sources:
        yield words("take.source"), source
    for note in told.notes:
        yield words("take.note"), note
    for name in finding.indicators:
        entry = view.indicator(name)
        yield "", ""
        yield words("table.what"), entry.title
        yield words("take.unit_head"), words.unit(entry)
        yield words("card.meaning"), entry.meaning
        yield words("card.numerator"), entry.numerator
        yield words("card.denominator"), entry.denominator
        yield words("card.method"), entry.method
        yield words("take.basis"), words(f"take.basis_{entry.basis}")
        yield words("card.limits"), entry.limits
        yield words("card.good"), words(f"polarity.{entry.which_way}")
    for status in Status:
        head = words("take.status", word=words(f"status.{status}.word"))
        yield head, words(f"status.{status}.text")
    yield words("take.range"), words("take.range_text")
    yield words("take.version"), told.version
    yield words("take.day"), told.day
    yield words("take.address"), told.address
    yield words("take.cite_head"), citation(view, told)


def _fill(sheet: Worksheet, rows: list[list[object]]) -> None:
    """Write rows, the first as heads, and make each column as wide as what it holds."""
    for number, row in enumerate(rows, start=1):
        for place, value in enumerate(row, start=1):
            _write(sheet.cell(number, place), value)
    for cell in sheet[1]:
        cell.font = BOLD
    for place, cells in enumerate(zip(*rows, strict=True), start=1):
        wide = max(len(str(one)) for one in cells if one is not None)
        sheet.column_dimensions[get_column_letter(place)].width = min(max(wide + 2, 10), WIDEST)


def _write(cell: Cell | MergedCell, value: object) -> None:
    """Write a cell: a number stays one, and text is never taken for a formula."""
    if isinstance(value, int | float):
        cell.value = value
        decimals = len(str(value).partition(".")[2]) if isinstance(value, float) else 0
        cell.number_format = "#,##0" + ("." + "0" * decimals if decimals else "")
    elif value is not None:
        cell.value = clean(str(value))
        cell.data_type = "s"
        cell.alignment = TOP


def clean(text: str) -> str:
    """Leave out signs that no workbook may hold."""
    return ILLEGAL_CHARACTERS_RE.sub("", text)
