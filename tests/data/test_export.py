"""What is handed out explains itself, and a spreadsheet takes nothing in it for something else."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from marmot_data import cli
from marmot_data.catalogue.load import Catalogue
from marmot_data.export import COLUMNS, Export, Request, as_csv, as_json
from marmot_data.language import Words
from marmot_data.store import Dataset

WORDS = Words.load()
MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
A_DAY = re.compile(
    r"\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?"
    rf"|{MONTH}[ -]\d{{2,4}}|\d{{1,2}}[ -]{MONTH}([ -]\d+)?",
    re.IGNORECASE,
)
"""texts that Excel turns into a day when it opens a file"""
A_NUMBER = re.compile(r"[-+]?\d*\.?\d+([eE][-+]?\d+)?%?")
SAID = ("period", "title", "group_name", "area_name", "local_name", "note", "source_title")


@pytest.fixture
def export(dataset: Dataset, catalogue: Catalogue) -> Export:
    return Export(dataset, catalogue, WORDS)


def row_of(export: Export, area: str, **asked: Any) -> dict[str, Any]:
    """Return the row of an area, as a program reads it."""
    rows = json.loads(as_json(export.figures(Request(**asked))))
    (row,) = [one for one in rows if one["area"] == area]
    return dict(row)


def test_a_row_explains_itself(export: Export) -> None:
    asked = {"indicator": "school_readiness", "level": "city", "group": "fsm"}
    row = row_of(export, "E08000026", **asked, period="2024/25")
    assert list(row) == list(COLUMNS)
    # As in the raw file of the department: 50.5% of pupils with free school meals.
    assert (row["area_name"], round(row["value"], 1)) == ("Coventry", 50.5)
    assert row["title"] == ("School readiness: children with a good level of development at age 5")
    assert (row["unit"], row["group_name"], row["level"]) == (
        "percent",
        "Free school meals",
        "city",
    )
    assert (row["boundaries"], row["note"], row["local_name"]) == (None, None, None)
    assert row["period"] == "2024/25 (1 September 2024 to 31 August 2025)"
    assert (row["start"], row["end"]) == ("2024-09-01", "2025-08-31")
    assert row["confidence"] == 95
    assert row["lower"] < row["value"] < row["upper"]
    assert (row["basis"], row["status"]) == ("count", "published")
    assert row["publisher"] == "Department for Education"
    assert row["licence"] == "Open Government Licence v3.0"
    assert row["address"].startswith("https://explore-education-statistics.service.gov.uk/")


def test_the_page_on_which_a_figure_was_read_stands_before_the_address_of_its_source(
    export: Export, catalogue: Catalogue
) -> None:
    found = export.figures(Request(indicator="area_satisfaction"))
    sources = {one.address for one in catalogue.sources.values()}
    assert len(set(found["address"]) - sources) >= 3


def test_a_note_is_a_sentence_and_a_small_area_has_the_name_that_people_use(
    export: Export,
) -> None:
    row = row_of(export, "E01034743", indicator="fuel_poverty", level="lsoa", period="2022")
    assert row["note"] == WORDS("note.modelled_small_area")
    assert row["local_name"] == "Upper City Centre"
    assert row["boundaries"] == "2021"


def test_without_a_range_there_is_no_confidence(export: Export) -> None:
    asked = {"indicator": "imd_score", "level": "ward", "boundaries": "2026"}
    row = row_of(export, "E05016402", **asked, period="2025")
    assert (row["lower"], row["upper"], row["confidence"]) == (None, None, None)


def test_the_year_of_an_index_is_no_period_of_its_facts(export: Export) -> None:
    asked = {"indicator": "years_of_life_lost", "level": "ward", "boundaries": "2026"}
    row = row_of(export, "E05016402", **asked, period="2025")
    assert (row["period"], row["start"], row["end"]) == ("index of 2025", None, None)


@pytest.mark.parametrize(
    ("label", "start", "end", "said"),
    [
        ("2001-03", "2001-01-01", "2003-12-31", "2001 to 2003"),
        ("2010-12", "2010-01-01", "2012-12-31", "2010 to 2012"),
        ("2019", "2019-01-01", "2019-12-31", "2019"),
        ("2021", "2021-03-21", "2021-03-21", "2021"),
        ("2018-06", "2018-06-01", "2018-06-30", "month of June 2018"),
        ("2014-01", "2014-01-01", "2014-01-31", "month of January 2014"),
        ("2010/11", "2010-04-01", "2011-03-31", "2010/11 (1 April 2010 to 31 March 2011)"),
    ],
)
def test_a_period_is_written_so_that_it_stays_words(
    label: str, start: str, end: str, said: str
) -> None:
    assert WORDS.period_in_full(label, start, end) == said
    assert not A_DAY.fullmatch(said)


@pytest.mark.parametrize("trap", ["2001-03", "2010/11", "June 2018", "21 March 2021", "3-4"])
def test_the_rule_catches_what_excel_takes_for_a_day(trap: str) -> None:
    assert A_DAY.fullmatch(trap)


def test_no_spreadsheet_takes_a_text_of_any_indicator_for_a_day_or_a_number(
    export: Export, catalogue: Catalogue
) -> None:
    for name in catalogue.indicators:
        found = export.figures(Request(indicator=name))
        for column in SAID:
            texts = {text for text in found[column] if text and not text.isdigit()}
            taken = [one for one in texts if A_DAY.fullmatch(one) or A_NUMBER.fullmatch(one)]
            assert not taken, (name, column, taken[:3])
        for column in ("unit", "source_title", "publisher", "licence", "address"):
            assert all(found[column]), (name, column)


def test_csv_and_json_hold_the_same(export: Export) -> None:
    found = export.figures(Request(indicator="life_expectancy"))
    table = list(csv.DictReader(io.StringIO(as_csv(found))))
    rows = json.loads(as_json(found))
    assert len(table) == len(rows) == len(export.data.values("life_expectancy"))
    for written, kept in zip(table, rows, strict=True):
        assert list(written) == list(kept) == list(COLUMNS)
        for name, text in written.items():
            value = kept[name]
            if isinstance(value, float):
                assert float(text) == value, name
            else:
                assert text == ("" if value is None else str(value)), name


def test_a_period_is_asked_for_as_we_label_it_or_as_it_is_written(export: Export) -> None:
    one, other = (
        export.figures(Request(indicator="life_expectancy", level="city", period=period))
        for period in ("2001-03", "2001 to 2003")
    )
    pd.testing.assert_frame_equal(one, other)
    assert len(one) == 30, "seven boroughs and eight more neighbours, women and men"


def test_the_file_says_that_it_is_utf_8(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["export", "--indicator", "fuel_poverty", "--level", "lsoa", "--period", "2022"]
    assert cli.main([*asked, "--out", str(tmp_path / "a.csv")]) == 0
    assert capsys.readouterr().out == ""
    assert cli.main(asked) == 0
    printed = capsys.readouterr().out
    kept = (tmp_path / "a.csv").read_bytes()
    assert kept[:3] == b"\xef\xbb\xbf", "Excel needs the mark"
    assert kept[3:].decode() == printed, "what is printed is for programs: no mark"
    assert cli.main([*asked, "--format", "json", "--out", str(tmp_path / "a.json")]) == 0
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
