"""The report to take away: made of the same sentences as the page, and open to everyone."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.documents.report.pdf import as_pdf
from marmot_data.documents.report.progress import progress_report
from marmot_data.documents.report.word import as_word, written
from marmot_data.findings.base import View
from marmot_data.findings.city.progress import Progress, find_progress
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

KNOWN = catalogues.load()
DATA = Dataset.load(Path(catalogues.HOME).parent / "coventry")
WORDS = Words.load()
DAY = date(2026, 11, 21)


def seen(**change: str) -> View:
    start = Selection(place="coventry", boundaries="2026")
    return View(data=DATA, catalogue=KNOWN, words=WORDS, selection=start.moved(**change))


def test_the_word_document_holds_every_sentence_of_the_page_and_no_marks() -> None:
    view = seen(priority="best_start")
    document = docx.Document(BytesIO(as_word(progress_report(view, DAY))))
    text = [paragraph.text for paragraph in document.paragraphs]
    found = find_progress(view)
    assert isinstance(found, Progress)
    assert set(found.rows["line"]) <= set(text)
    assert found.sentence in text
    assert WORDS("progress.targets") in text
    assert not any("](" in one or "{" in one for one in text)
    assert any("21 November 2026" in one for one in text)


def test_each_kind_of_answer_has_a_section_of_its_own_and_none_is_lost() -> None:
    view = seen(priority="best_start")
    found = find_progress(view)
    assert isinstance(found, Progress)
    held = {one.title: one.points for one in progress_report(view, DAY).sections}
    counted = found.rows["verdict"].str.startswith("described")
    assert held[WORDS("report.counted")] == tuple(found.rows.loc[counted, "line"])
    refused = found.rows["verdict"] == "not_compared"
    assert held[WORDS("report.not_compared")] == tuple(found.rows.loc[refused, "line"])
    kinds = ("worse", "better", "higher", "lower", "similar", "counted", "not_compared")
    lines = [line for kind in kinds for line in held.get(WORDS(f"report.{kind}"), ())]
    assert sorted(lines) == sorted(found.rows["line"])


@pytest.mark.parametrize("priority", ["all", "best_start"])
def test_every_outcome_that_is_judged_has_its_picture(priority: str) -> None:
    view = seen(priority=priority)
    found = find_progress(view)
    assert isinstance(found, Progress)
    judged = found.rows[
        found.rows["verdict"].isin(["better", "worse", "higher", "lower", "similar"])
    ]
    sections = progress_report(view, DAY).sections
    drawn = [picture for section in sections for picture in section.pictures]
    assert len(drawn) == len(judged) > 0
    assert all(
        any(KNOWN.indicators[name].title in picture.subtitle for picture in drawn)
        for name in judged["indicator"]
    )


def test_every_picture_has_its_sentence_as_text() -> None:
    report = progress_report(seen(priority="best_start"), DAY)
    document = docx.Document(BytesIO(as_word(report)))
    told = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]  # noqa: SLF001
    shown = [picture.sentence for section in report.sections for picture in section.pictures]
    assert shown
    assert told == shown


def test_a_report_is_made_as_both_files() -> None:
    report = progress_report(seen(), DAY)
    word, pdf = as_word(report), as_pdf(report)
    assert word.startswith(b"PK")
    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf, "a PDF without tags cannot be read out"


@pytest.mark.parametrize(
    "change",
    [
        {"year": "1998"},
        {"priority": "racism"},
        {"year": "2017", "earlier": "2016", "priority": "young_people_2016"},
        {"year": "2010", "earlier": "2020"},
    ],
)
def test_a_report_on_next_to_nothing_still_says_why(change: dict[str, str]) -> None:
    report = progress_report(seen(**change), DAY)
    assert all(
        s.text or s.points or s.pictures
        for s in report.sections
        if s.title != WORDS("report.sources")
    )
    assert as_word(report)
    assert as_pdf(report).startswith(b"%PDF-")


def test_text_in_a_report_can_neither_be_a_command_nor_break_the_file() -> None:
    report = replace(
        progress_report(seen(year="1998"), DAY), title='#read("/etc/hostname") \x0b \\ $x$ <b>'
    )
    assert as_word(report)
    assert as_pdf(report).startswith(b"%PDF-")
    assert written("[words](https://example.org)\x00") == "words (https://example.org)"
