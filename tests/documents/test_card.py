"""A finding as picture, table and workbook, read by other programs than those that wrote it."""

from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO

import pandas as pd
import pytest
from lxml import etree
from openpyxl import load_workbook
from PIL import Image

from marmot_data.catalogue.load import HOME, load
from marmot_data.charts.lines import line_chart
from marmot_data.charts.theme import STILL
from marmot_data.documents.card import picture, tables
from marmot_data.documents.card.figures import Cell, Reader, typed
from marmot_data.documents.card.told import Told, told_of
from marmot_data.findings.base import Finding, View
from marmot_data.findings.city.lines import area_lines
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.maps.frames import Frames, find_ward_map
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

KNOWN, DATA = load(), Dataset.load(HOME.parent / "coventry")
ADDRESS = "https://marmot.example.org/health?ward=foleshill"
TRICKS = ("=1+1", "+1", "@SUM(A1)", "-2+3", "<script>alert(1)</script>", "\x07bell")


def seen(language: str = "en", **change: str) -> View:
    start = Selection(place="coventry", boundaries="2026", ward="foleshill", language=language)
    return View(
        data=DATA, catalogue=KNOWN, words=Words.load(language), selection=start.moved(**change)
    )


def trend(view: View) -> Trend:
    found = find_trend(view, "school_readiness", area_lines(view, "school_readiness"))
    assert isinstance(found, Trend)
    return found


def told(view: View, finding: Finding) -> Told:
    return told_of(view, finding, address=ADDRESS, made=date(2026, 11, 21))


def odd(view: View) -> Finding:
    """Return a finding whose words look like formulas and markup."""
    table = pd.DataFrame({"=Name": TRICKS, "Value": ["1.5%", "2.0%", "", "3.0%", "4.0%", "5.0%"]})
    return replace(trend(view), title=TRICKS[4], sentence=TRICKS[0], table=table, notes=TRICKS)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("62.3 years", Cell(62.3, 1, "years")),
        ("65.3%", Cell(65.3, 1, "%")),
        ("1,234", Cell(1234, 0, "")),
        ("\N{MINUS SIGN}0.94", Cell(-0.94, 2, "")),
        ("£32,000", Cell(32000, 0, "£")),
        ("79.8 years (78.4 to 81.2)", Cell(79.8, 1, "years", 78.4, 81.2)),
        ("68.5% (2014/15)", Cell(68.5, 1, "%", rest="2014/15")),
        ("down by 2.1 percentage points", Cell(-2.1, 1, "percentage points")),
        ("2021", None),
        ("2009 to 2013", None),
        ("6.6, Browns Lane", None),
        ("12.3 bananas", None),
        ("=1+1", None),
    ],
)
def test_a_number_is_read_back_from_its_words_and_words_are_not(
    text: str, cell: Cell | None
) -> None:
    assert Reader(seen()).cell(text) == cell


def test_a_number_is_read_in_the_language_in_which_it_was_written() -> None:
    assert Reader(seen("nb")).cell("1\N{NO-BREAK SPACE}234,5") == Cell(1234.5, 1, "")
    assert Reader(seen("nb")).cell("1,234") == Cell(1.234, 3, "")


def test_the_workbook_holds_numbers_as_numbers_and_says_what_they_mean() -> None:
    view = seen()
    found = trend(view)
    book = load_workbook(BytesIO(tables.workbook(view, found, told(view, found))))
    assert book.sheetnames == ["Figures", "Sources and meaning"]
    figures, about = book.worksheets
    heads = [cell.value for cell in figures[1]]
    assert heads[:4] == [
        "Period",
        "Coventry (%)",
        "Coventry: lower end of its range",
        "Coventry: upper end of its range",
    ]
    last = dict(zip(heads, figures[figures.max_row], strict=True))
    assert last["Period"].value == "2024/25"
    assert (last["Coventry (%)"].value, last["Coventry (%)"].number_format) == (65.3, "#,##0.0")
    assert last["Coventry (%)"].data_type == "n"
    said = {str(row[0].value): str(row[1].value) for row in about}
    assert said["Ward boundaries"] == "Wards since May 2026"
    assert said["Ward"] == "Foleshill"
    assert "Department for Education" in said["Source"]
    assert said["Unit"] == "percent"
    assert said["What it rests on"].startswith("Counted")
    assert said["How it came about: added up"].startswith("Added up here")
    assert said["Address of the view"] == ADDRESS
    assert len(said["Data version"]) == 12
    assert book.properties.title == found.title


def test_each_row_of_the_csv_says_where_it_is_from() -> None:
    view = seen()
    found = trend(view)
    raw = tables.csv(view, found, told(view, found))
    assert raw.startswith(b"\xef\xbb\xbf")
    frame = pd.read_csv(StringIO(raw.decode("utf-8-sig")))
    assert frame["Coventry (%)"].iloc[-1] == 65.3
    assert frame["Sources"].str.contains("Department for Education").all()
    assert frame["What was chosen"].str.contains("Ward: Foleshill").all()
    assert (frame["Address of the view"] == ADDRESS).all()
    assert not {"segment", "stretch", "role"} & {one.lower() for one in frame.columns}


def test_what_looks_like_a_formula_or_markup_is_written_as_text() -> None:
    view = seen()
    found = odd(view)
    book = load_workbook(BytesIO(tables.workbook(view, found, told(view, found))))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert [cell.value for cell in book.worksheets[0]["A"]][1:] == [*TRICKS[:5], "bell"]
    frame = pd.read_csv(StringIO(tables.csv(view, found, told(view, found)).decode("utf-8-sig")))
    assert not frame.iloc[:, 0].str.startswith(("=", "+", "-", "@")).any()
    axis = view.words.axis(view.indicator("school_readiness"))
    drawn = picture.svg(view, [line_chart(trend(view), axis, STILL)], told(view, found))
    assert not etree.fromstring(drawn.encode()).findall(".//{*}script")


def test_an_empty_table_says_so() -> None:
    view = seen()
    found = replace(trend(view), table=pd.DataFrame())
    frame = pd.read_csv(StringIO(tables.csv(view, found, told(view, found)).decode("utf-8-sig")))
    assert frame["Nothing to show"].tolist() == [found.sentence]
    book = load_workbook(BytesIO(tables.workbook(view, found, told(view, found))))
    assert book.worksheets[0]["A1"].value == "Nothing to show"


def test_a_chart_stands_alone_with_all_that_is_to_be_known_of_it() -> None:
    view = seen()
    found = trend(view)
    axis = view.words.axis(view.indicator("school_readiness"))
    chart = line_chart(found, axis, STILL)
    made = picture.png(view, [chart], told(view, found))
    with Image.open(BytesIO(made)) as image:
        assert image.width == 2400
        assert round(image.info["dpi"][0]) == 300
        assert image.info["Title"] == found.title
        assert image.info["Source"] == ADDRESS
        said = image.info["Description"]
        colours = image.convert("RGB").getcolors(maxcolors=1_000_000)
    for text in ("Department for Education", "Ward: Foleshill", "21 November 2026, data version"):
        assert text in said
    assert colours
    assert len(colours) > 50  # it is no blank sheet
    root = etree.fromstring(picture.svg(view, [chart], told(view, found)).encode())
    words = " ".join(" ".join(root.itertext()).split())
    for text in (found.title, "Source", "Shown: Place: Coventry", "England", ADDRESS[8:30]):
        assert text in words
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))


def test_a_map_comes_with_names_figures_and_the_meaning_of_its_shades() -> None:
    view = seen()
    found = find_ward_map(view, "imd_score", "life_expectancy")
    assert isinstance(found, Frames)
    root = etree.fromstring(picture.svg(view, [found], told(view, found)).encode())
    words = " ".join(" ".join(root.itertext()).split())
    for text in ("Foleshill 79.8", "Darker is more deprived", "English indices"):
        assert text in words


def test_a_table_keeps_its_words_and_its_periods() -> None:
    view = seen()
    table = pd.DataFrame(
        {
            "Period": ["2021", "2022"],
            "Value": ["1.0%", "no figure"],
            "Range": ["1 to 2", ""],
            "Word": ["▲ better", "● no clear difference"],
        }
    )
    found = typed(view, table)
    assert list(found.columns) == [
        "Period",
        "Value (%)",
        "Range: lower end",
        "Range: upper end",
        "Word",
    ]
    assert found["Period"].tolist() == ["2021", "2022"]
    assert found["Value (%)"].tolist() == [1.0, None]
    assert found["Word"].tolist() == ["▲ better", "● no clear difference"]
