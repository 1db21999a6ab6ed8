"""The forms of a file: the same few rows read the same, however they are written down."""

from io import BytesIO
from pathlib import PurePath

import openpyxl
import pandas as pd
import pytest

from marmot_data.catalogue.sources import Columns, Form, NextEdition, Source
from marmot_data.pipeline.faults import LayoutError, reading
from marmot_data.pipeline.readers import misfits, observations
from marmot_data.pipeline.readers.forms import table

ROWS: list[tuple[object, ...]] = [
    ("area", "year", "n"),
    ("A", 2019, 7.5),
    ("B", 2019, None),
    ("C", 2020, 1200),
]
RIGHT = [
    (2, "A", "2019", 7.5),
    (3, "B", "2019", "blank"),
    (4, "C", "2020", 1200.0),
]


def source(file: str, **form: object) -> Source:
    """Write the entry of a file with an area, a year and a number."""
    return Source(
        publisher="Testford Office",
        title="A table",
        edition="2020",
        next=NextEdition(why="One table only."),
        licence="ogl3",
        address="https://example.org",
        file=file,
        reader="table",
        form=Form(**form),  # type: ignore[arg-type]
        columns=Columns(area="area", period="year", value="n"),
    )


def found(raw: bytes, entry: Source, areas: tuple[str, ...] = ()) -> list[tuple[object, ...]]:
    """Read a file and return row, area, period and value."""
    frame = observations(raw, entry, areas)[["row", "area", "period", "value"]]
    return [tuple(row) for row in frame.astype(object).fillna("blank").to_numpy()]


def excel(*sheets: tuple[str, list[tuple[object, ...]]]) -> bytes:
    """Write a workbook."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def parquet(rows: list[tuple[object, ...]]) -> bytes:
    """Write a Parquet file; a column of whole numbers with a blank becomes one of floats."""
    frame = pd.DataFrame(rows[1:], columns=[str(one) for one in rows[0]])
    return bytes(frame.to_parquet(index=False))


def ods(rows: list[tuple[object, ...]]) -> bytes:
    """Write an OpenDocument sheet."""
    kept = BytesIO()
    with pd.ExcelWriter(kept, engine="odf") as book:
        pd.DataFrame(rows).to_excel(book, header=False, index=False, sheet_name="T")
    return kept.getvalue()


def test_every_form_gives_the_same_rows() -> None:
    text = "area,year,n\nA,2019,7.5\nB,2019,\nC,2020,1200\n"
    assert found(text.encode(), source("t.csv")) == RIGHT
    assert found(("\ufeff" + text).encode(), source("t.csv")) == RIGHT
    assert found(excel(("T", ROWS)), source("t.xlsx")) == RIGHT
    assert found(ods(ROWS), source("t.ods")) == RIGHT
    assert found(parquet(ROWS), source("t.parquet")) == RIGHT


def test_whole_numbers_stay_whole_and_blanks_stay_blank() -> None:
    frame = pd.DataFrame({"code": [301.0, None, 0.5], "n": pd.array([1, None, 3], dtype="Int64")})
    cells = table(bytes(frame.to_parquet(index=False)), Form(), ".parquet").cells()
    assert cells.to_numpy().tolist() == [["301", "1"], ["", ""], ["0.5", "3"]]
    assert cells.index.tolist() == [2, 3, 4]


def test_a_title_above_and_notes_below_are_left_out_and_rows_keep_their_numbers() -> None:
    text = "A title, with a comma\n\narea,year,n\nA,2019,7\n\n,,\nSource: us\nNote: rounded,,\n"
    assert found(text.encode(), source("t.csv", skip=2, footnotes=2)) == [(4, "A", "2019", 7.0)]
    sheet = [("A title",), (), *ROWS, (), ("Source: us",)]
    rows = found(excel(("T", sheet)), source("t.xlsx", skip=2, footnotes=1))
    assert [row[:2] for row in rows] == [(4, "A"), (5, "B"), (6, "C")]


def test_a_row_of_the_table_is_no_footnote() -> None:
    text = "area,year,n\nA,2019,7\nB,2019,8\nSource: us,,\n"
    with pytest.raises(LayoutError, match="row 3: all 3 cells are filled, so it is no footnote"):
        found(text.encode(), source("t.csv", footnotes=2))


def test_encoding_separator_and_decimal_comma_are_told_by_the_entry() -> None:
    raw = "area;year;n\nCaf\u00e9 \u2013 A;2019;7,25\n".encode("windows-1252")
    entry = source("t.csv", encoding="windows-1252", separator=";", decimal=",")
    assert found(raw, entry) == [(2, "Caf\u00e9 \u2013 A", "2019", 7.25)]
    with pytest.raises(LayoutError, match="row 2: not a readable table: byte 0xe9 is not utf-8"):
        found(raw, source("t.csv", separator=";"))
    with pytest.raises(LayoutError, match="row 1: there is no encoding 'cp9999'"):
        found(raw, source("t.csv", encoding="cp9999"))


def test_the_sheet_of_a_workbook_is_chosen_by_its_name() -> None:
    raw = excel(("Notes", [("Read me",)]), ("Table 1", ROWS))
    assert found(raw, source("t.xlsx", sheet="Table 1")) == RIGHT
    with pytest.raises(LayoutError, match=r"several sheets; say .* one of: Notes, Table 1"):
        found(raw, source("t.xlsx"))
    with pytest.raises(LayoutError, match=r"no sheet 'Table 2'; say .* one of: Notes, Table 1"):
        found(raw, source("t.xlsx", sheet="Table 2"))


@pytest.mark.parametrize("file", ["t.xlsx", "t.ods", "t.parquet"])
def test_a_damaged_file_is_named(file: str) -> None:
    whole = {"t.xlsx": excel(("T", ROWS)), "t.ods": ods(ROWS), "t.parquet": parquet(ROWS)}[file]
    for raw in (b"", b"area,year,n\nA,2019,1\n", whole[: len(whole) // 2]):
        with (
            pytest.raises(LayoutError, match=f"{file}: .*(damaged|no rows)"),
            reading(file),
        ):
            found(raw, source(file))


def test_a_form_that_a_file_cannot_have_is_named() -> None:
    assert misfits(source("t.csv", sheet="T")) == ["form: a .csv file has no 'sheet'"]
    assert misfits(source("t.parquet", skip=1)) == ["form: a .parquet file has no 'skip'"]
    assert misfits(source("t.xls")) == [
        "file: a name that ends in '.xls' is not one of .csv, .txt, .xlsx, .ods, .parquet"
    ]


def test_of_a_wider_file_only_our_areas_and_the_measures_kept_are_read() -> None:
    rows = [("what", *ROWS[0]), *(("x", *row) for row in ROWS[1:]), ("y", "A", 2019, "oops")]
    for file, raw in (
        ("t.parquet", parquet([tuple(map(str, row)) for row in rows])),
        ("t.csv", "".join(",".join(map(str, row)) + "\n" for row in rows).encode()),
    ):
        entry = source(file).model_copy(
            update={
                "wider": True,
                "columns": Columns(area="area", measure="what", period="year", value="n"),
                "options": {"keep": ("x",)},
            }
        )
        assert found(raw, entry, ("A", "C")) == [(2, "A", "2019", 7.5), (4, "C", "2020", 1200.0)]
        with pytest.raises(LayoutError, match=r"no row is about an area of ours .*A, B, C"):
            found(raw, entry, ("Z",))
        assert PurePath(entry.file).suffix in file


def test_a_blank_heading_over_nothing_is_no_column_and_over_something_is_named() -> None:
    raw = b"area,year,n,,\nA,2019,7,,\nB,2019,8,,x\n"
    assert list(table(raw).cells().columns) == ["area", "year", "n", "column 5"]


def test_a_row_one_cell_short_and_a_last_line_without_an_end_are_read_and_told() -> None:
    read = table(b"area,n,note\nA,1\nB,2,fine\nC,3,so")
    assert read.cells().to_numpy().tolist() == [
        ["A", "1", ""],
        ["B", "2", "fine"],
        ["C", "3", "so"],
    ]
    short, endless = read.warnings
    assert short[0] == "short_rows"
    assert short[1].startswith("row 2: one cell short: 'note' is read as blank; if a cell before")
    assert endless[0] == "no_end"
    assert endless[1].startswith("row 4: the last line has no end; it is read as it stands: ")
    assert "its last cell 'so'" in endless[1]


def test_where_most_rows_lack_a_cell_it_is_hardly_the_last() -> None:
    with pytest.raises(LayoutError, match="row 2: most rows are one cell short of the 3 headings"):
        table(b"area,n,note\nA,1\nB,2\nC,3,so\n")


def test_names_with_commas_are_listed_and_a_refused_name_lists_what_there_is() -> None:
    raw = b'what,area,year,n\n"a, b",A,2019,1\nc,A,2019,2\n'
    columns = Columns(area="area", measure="what", period="year", value="n")

    def kept(names: str | tuple[str, ...]) -> list[str]:
        entry = source("t.csv").model_copy(update={"columns": columns, "options": {"keep": names}})
        return list(observations(raw, entry)["measure"])

    assert kept(("a, b", "c")) == ["a, b", "c"]
    assert kept("a, b") == ["a, b"]
    with pytest.raises(LayoutError, match="'d' is not in the file, which has 'a, b', 'c'; names"):
        kept(("d",))
