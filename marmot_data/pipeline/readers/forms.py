"""The forms of a file: comma-separated, a workbook or Parquet, all read as cells of text.

The ending of its name tells which kind a file is; the rest (`Form`) its source entry says. A row
keeps the number that it has in the file, so that every message can name it.
"""

import csv
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO, StringIO
from itertools import islice
from math import isfinite
from pathlib import PurePath
from typing import Any

import numpy as np
import numpy.typing as npt
import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from marmot_data.catalogue.sources import Form, Source
from marmot_data.pipeline.faults import LayoutError, some

FORMS: Mapping[str, frozenset[str]] = {
    ".csv": frozenset({"encoding", "separator", "skip", "footnotes", "decimal"}),
    ".txt": frozenset({"encoding", "separator", "skip", "footnotes", "decimal"}),
    ".xlsx": frozenset({"sheet", "skip", "footnotes"}),
    ".ods": frozenset({"sheet", "skip", "footnotes"}),
    ".parquet": frozenset(),
}
"""the endings that can be read, and what may be said of such a file"""

Lines = list[tuple[int, list[str]]]
Warned = tuple[str, str]
"""one word for a kind of doubt, and the doubt"""


@dataclass(frozen=True, slots=True)
class Table:
    """A file as it is: its columns, and what is odd about it but not wrong.

    ``frame`` has the number of each row in the file as index. Its cells are text, or still what
    Parquet held: only the rows that are asked for are turned into text (`cells`).
    """

    frame: pd.DataFrame
    warnings: tuple[Warned, ...] = ()
    is_text: bool = True

    def known(self, column: str) -> list[str]:
        """List what stands in a column, each word once, without blanks at the ends."""
        return list(dict.fromkeys(str(one).strip() for one in self.frame[column].unique()))

    def among(self, column: str, names: Collection[str]) -> npt.NDArray[np.bool_]:
        """Tell which rows have one of these words in a column."""
        which, words = pd.factorize(self.frame[column])
        hits = [str(word).strip() in names for word in words]
        return np.array([*hits, False], dtype=bool)[which]

    def holds_numbers(self, column: str) -> bool:
        """Tell numbers from names and codes: a column without a single number is text."""
        cells = self.frame[column]
        if pd.api.types.is_numeric_dtype(cells):
            return True
        words = cells.cat.categories if isinstance(cells.dtype, pd.CategoricalDtype) else cells
        return any(_is_number(str(word)) for word in words)

    def cells(self, rows: npt.NDArray[np.bool_] | None = None) -> pd.DataFrame:
        """Return the table, or some of its rows, as text."""
        frame = self.frame if rows is None else self.frame[rows]
        if self.is_text:
            return frame
        return pd.DataFrame(
            {name: _text(frame[name]) for name in frame.columns}, index=frame.index, dtype=object
        )


def form_faults(source: Source) -> list[str]:
    """Say what a source asks for that cannot be done with a file of its kind."""
    ending = PurePath(source.file).suffix.lower()
    if ending not in FORMS:
        return [f"file: a name that ends in '{ending}' is not one of {', '.join(FORMS)}"]
    extra = sorted(source.form.model_fields_set - FORMS[ending])
    return [f"form: a {ending} file has no '{name}'" for name in extra]


@lru_cache(maxsize=12)
def table(raw: bytes, form: Form = Form(), ending: str = ".csv") -> Table:  # noqa: B008 - read-only
    """Read a file of the publisher.

    Raises
    ------
    LayoutError
        If it is not a table, or was cut off in the middle of a row.
    """
    if ending == ".parquet":
        return Table(_parquet(raw), is_text=False)
    lines = _WORKBOOKS.get(ending, _separated)(raw, form)
    return _laid_out(lines, form, finished=ending in _WORKBOOKS or raw.endswith((b"\n", b"\r")))


def _parquet(raw: bytes) -> pd.DataFrame:
    file = pq.ParquetFile(BytesIO(raw))
    words = [
        one.name for one in file.schema_arrow if pa.types.is_string(one.type) or _is_long(one.type)
    ]
    # Words that repeat are kept once each: a column of 640,000 then takes milliseconds.
    found = pq.read_table(BytesIO(raw), read_dictionary=words)
    if not found.num_rows:
        raise LayoutError("row 1: no rows follow the headings")
    frame: pd.DataFrame = found.to_pandas(ignore_metadata=True, integer_object_nulls=True)
    return frame.set_axis(pd.RangeIndex(2, len(frame) + 2))


def _is_long(kind: pa.DataType) -> bool:
    return bool(pa.types.is_large_string(kind))


def _text(column: "pd.Series[Any]") -> "pd.Series[str]":
    """Turn what Parquet held into the text that a comma-separated file would hold."""
    blank = column.isna()
    text = column.astype(object).where(~blank, "")
    if pd.api.types.is_numeric_dtype(column):
        text = column.astype(str).str.removesuffix(".0").astype(object).where(~blank, "")
    return pd.Series([_cell(cell) for cell in text], index=column.index, dtype=object)


def _cell(value: object) -> str:
    """Write one cell as text: whole numbers without a point, days without an hour."""
    if value is None or value is pd.NaT:
        return ""
    if isinstance(value, float):
        if np.isnan(value):
            return ""
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)  # noqa: PLR2004 - beyond it a float holds no whole numbers
    return str(value).removesuffix(" 00:00:00")


def _separated(raw: bytes, form: Form) -> Lines:
    """Read lines whose cells are set apart by a sign."""
    try:
        encoding = "utf-8-sig" if form.encoding.lower() in ("utf-8", "utf8") else form.encoding
        text = StringIO(raw.decode(encoding), newline="")
    except LookupError as error:
        raise LayoutError(f"row 1: there is no encoding '{form.encoding}'") from error
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise LayoutError(
            f"row {line}: not a readable table: byte {raw[error.start]:#04x} is not "
            f'{form.encoding}; if Excel saved it, say form = {{ encoding = "windows-1252" }}'
        ) from error
    above = len([*islice(text, form.skip)])
    reader = csv.reader(text, delimiter=form.separator)
    try:
        return [(reader.line_num + above, row) for row in reader if any(row)]
    except csv.Error as error:
        where = reader.line_num + above
        raise LayoutError(f"row {where}: not a readable table: {error}") from error


def _excel(raw: bytes, form: Form) -> Lines:
    book = openpyxl.load_workbook(BytesIO(raw), read_only=True, data_only=True)
    sheet = book[_sheet(book.sheetnames, form)]
    sheet.reset_dimensions()  # the size that a sheet claims to have may be wrong
    return _rows(sheet.iter_rows(values_only=True), form)


def _ods(raw: bytes, form: Form) -> Lines:
    with pd.ExcelFile(BytesIO(raw), engine="odf") as book:
        name = _sheet([str(one) for one in book.sheet_names], form)
        frame = pd.read_excel(book, name, header=None, dtype=object, na_filter=False)
    return _rows(frame.itertuples(index=False, name=None), form)


def _sheet(names: list[str], form: Form) -> str:
    """Choose the sheet that is asked for, or the only one."""
    if form.sheet in names or (form.sheet is None and len(names) == 1):
        return form.sheet or names[0]
    asked = f"it has no sheet '{form.sheet}'" if form.sheet else "it has several sheets"
    raise LayoutError(
        f'row 1: {asked}; say form = {{ sheet = "..." }} with one of: {", ".join(names)}'
    )


def _rows(rows: Iterable[Iterable[object]], form: Form) -> Lines:
    """Turn the cells of a sheet into text, without what is blank at the end of each row."""
    found = []
    for number, row in enumerate(rows, 1):
        cells = [_cell(cell) for cell in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells and number > form.skip:
            found.append((number, cells))
    # A sheet writes no blank cells at the end of a row: they are there all the same.
    width = len(found[0][1]) if found else 0
    return [(number, cells + [""] * (width - len(cells))) for number, cells in found]


_WORKBOOKS: Mapping[str, Callable[[bytes, Form], Lines]] = {".xlsx": _excel, ".ods": _ods}


def _laid_out(lines: Lines, form: Form, *, finished: bool) -> Table:
    """Make a table of the lines of a file: headings, then rows, each as long as the headings."""
    if len(lines) < 2:  # noqa: PLR2004 - the headings and a row
        raise LayoutError(
            f"row {form.skip + 1}: no rows follow the headings; the file may be cut off"
        )
    (top, heads), rows = lines[0], lines[1:]
    rows = _without_footnotes(rows, len(heads), form)
    faults: list[str] = []
    unfinished = None if finished or form.footnotes else rows[-1][0]
    for number, row in rows:
        least = len(heads) - (number != unfinished)
        if not least <= len(row) <= len(heads):
            faults.append(_misfit(number, row, heads, form, cut_off=number == unfinished))
    if faults:
        raise LayoutError("\n".join(some(faults, "the cells do not fit the headings")))
    warnings = _filled_up(rows, heads)
    if unfinished:
        told = f"row {unfinished}: the last line has no end; it is read as it stands: see that its "
        warnings.append(("no_end", f"{told}last cell '{rows[-1][1][-1]}' is whole"))
    frame = pd.DataFrame(
        [row for _, row in rows],
        columns=range(len(heads)),
        index=[number for number, _ in rows],
        dtype=object,
    )
    return Table(_named(frame, heads, top), tuple(warnings))


def _filled_up(rows: Lines, heads: list[str]) -> list[Warned]:
    """Give rows that are one cell short a blank last cell; refuse it where most of them are.

    Nobody can see which cell of a row is missing; where all lack one, it is hardly the last.
    """
    short = [(number, row) for number, row in rows if len(row) < len(heads)]
    if len(short) > len(rows) / 2:
        raise LayoutError(
            f"row {short[0][0]}: most rows are one cell short of the {len(heads)} headings, so "
            "cells may stand under wrong headings: see which column is missing"
        )
    for _, row in short:
        row.append("")
    lines = [
        f"row {number}: one cell short: '{heads[-1]}' is read as blank; if a cell before it is "
        "missing, the others stand under wrong headings"
        for number, _ in short
    ]
    return [("short_rows", line) for line in some(lines, "rows are one cell short")]


def _misfit(number: int, row: list[str], heads: list[str], form: Form, *, cut_off: bool) -> str:
    """Say why a row does not fit under the headings."""
    about = f"row {number}: {len(row)} cells under {len(heads)} headings"
    if len(row) > len(heads):
        extra = row[len(heads)]
        return f"{about}; '{extra}' has no heading: are quotes missing around a '{form.separator}'?"
    if cut_off:
        return f"{about}, and the line has no end: the file is cut off here"
    return f"{about}; it ends under '{heads[len(row) - 1]}'{_hint(heads, form)}"


def _hint(heads: list[str], form: Form) -> str:
    if len(heads) == 1:
        return f"; only one heading, '{heads[0]}': is the separator '{form.separator}'?"
    return "; if it is no row of the table, say form.skip or form.footnotes"


def _without_footnotes(rows: Lines, width: int, form: Form) -> Lines:
    """Leave out what stands below the table; a row of the table is none."""
    if not form.footnotes:
        return rows
    for number, row in rows[-form.footnotes :]:
        if len(row) == width > 1 and all(row):
            raise LayoutError(
                f"row {number}: all {width} cells are filled, so it is no footnote; say "
                f"form.footnotes with the number of filled lines below the table"
            )
    return rows[: -form.footnotes]


def _named(frame: pd.DataFrame, heads: list[str], top: int) -> pd.DataFrame:
    """Name the columns; a blank heading over blank cells is no column."""
    bare = [n for n, head in enumerate(heads) if not head.strip()]
    empty = [n for n in bare if not frame[n].astype(bool).any()]
    names = [f"column {n + 1}" if n in bare else head for n, head in enumerate(heads)]
    if len(heads) == 1 and any(sign in heads[0] for sign in ";\t|"):
        raise LayoutError(
            f"row {top}: only one heading, '{heads[0][:80]}'; say form = {{ separator = ... }}"
        )
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise LayoutError(f"row {top}: two columns have the same heading: {', '.join(twice)}")
    return frame.set_axis(names, axis=1).drop(columns=[names[n] for n in empty])


def _is_number(cell: str) -> bool:
    try:
        return isfinite(float(cell.replace(",", "")))
    except ValueError:
        return False
