"""Whatever the app hands out says of which version of the data it is."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pptx
import pytest
from PIL import Image

from marmot_data import cli
from marmot_data.catalogue.load import HOME
from marmot_data.documents.poster.posters import poster
from marmot_data.documents.report.pdf import as_pdf
from marmot_data.documents.report.progress import progress_report
from marmot_data.documents.report.word import as_word
from marmot_data.documents.talk.document import document
from marmot_data.documents.talk.powerpoint import powerpoint
from marmot_data.findings.base import View
from marmot_data.store import Dataset
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES
from marmot_data.web.preview import preview
from marmot_data.web.take import KINDS, Asked
from marmot_data.web.taken import make
from tests.documents.reading import read

VERSION = Dataset.load(HOME.parent / "coventry").version
BASE, DAY, TALK = "https://marmot.example", date(2026, 11, 21), "ten_years"
WARD = {"ward": "foleshill", "boundaries": "2026"}
TAKEN: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("gap", "life_expectancy.csv", {"indicator": "life_expectancy"}),
    ("gap", "life_expectancy.xlsx", {"indicator": "life_expectancy"}),
    ("gap", "life_expectancy.svg", {"indicator": "life_expectancy"}),
    ("gap", "life_expectancy.png", {"indicator": "life_expectancy"}),
    ("gap", "page.pdf", {}),
    ("ward", "brief.pdf", WARD),
    ("ward", "brief.docx", WARD),
    ("ward", "brief.pptx", WARD),
)
"""a file of each kind that is fetched from the server"""


def of_word(made: bytes) -> str:
    file = docx.Document(BytesIO(made))
    feet = [one.text for part in file.sections for one in part.footer.paragraphs]
    return "\n".join([*feet, *(one.text for one in file.paragraphs)])


def of_slides(made: bytes) -> list[str]:
    """Return the text of each slide."""
    return [
        "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        for slide in pptx.Presentation(BytesIO(made)).slides
    ]


def of_sheets(made: bytes) -> str:
    book = openpyxl.load_workbook(BytesIO(made))
    return "\n".join(str(cell.value) for sheet in book for row in sheet.rows for cell in row)


def of_picture(made: bytes) -> str:
    with Image.open(BytesIO(made)) as picture:
        return "\n".join(map(str, picture.info.values()))


READERS: Mapping[str, Callable[[bytes], str]] = {
    "csv": lambda made: made.decode("utf-8-sig"),
    "svg": bytes.decode,
    "png": of_picture,
    "xlsx": of_sheets,
    "pdf": lambda made: read(made).text,
    "docx": of_word,
    "pptx": lambda made: "\n".join(of_slides(made)),
}


def seen(**fields: str) -> View:
    return state.view_of(fields)


@pytest.mark.parametrize(("page", "file", "query"), TAKEN)
def test_a_file_from_the_server_says_its_version_and_so_does_the_address_in_it(
    page: str, file: str, query: dict[str, str]
) -> None:
    name, _, ending = file.rpartition(".")
    made = make(
        Asked(
            page=next(one for one in PAGES if one.name == page),
            name=name,
            ending=ending,
            query=tuple(query.items()),
            base=BASE,
            today=DAY,
            version="",
        )
    )
    assert made.status == 200
    told = READERS[ending](made.body)
    assert re.search(rf"(?i)data version\W+{VERSION}", told) or ending == "csv"
    if ending == "csv":
        assert all(f",{VERSION}," in row for row in told.splitlines()[1:])
    addresses = re.findall(rf"{BASE}/\S*", told)
    if ending != "docx" and file != "brief.pdf":  # there the address is a code to scan
        assert addresses
    unbroken = "".join(told.split())  # as a line may end within an address
    assert unbroken.count(f"data={VERSION}") >= len(addresses)


def test_no_kind_of_file_is_left_out() -> None:
    assert {file.rpartition(".")[2] for _, file, _ in TAKEN} == set(KINDS) == set(READERS)


def test_talk_poster_and_report_say_their_version() -> None:
    view = seen(**WARD)
    talk = view.catalogue.editorial.talks[TALK]
    page = document(view, TALK, talk, base=BASE, made=DAY).decode()
    assert page.count(f"data version {VERSION}") == page.count('<section class="slide')
    slides = of_slides(powerpoint(view, TALK, talk, base="", made=DAY))
    assert all(f"data version {VERSION}" in one for one in slides)
    assert f"data version {VERSION}" in read(poster(view, "wyken", base=BASE, made=DAY)).text
    report = progress_report(view, DAY)
    for told in (of_word(as_word(report)), read(as_pdf(report)).text):
        assert f"data version {VERSION}" in told


def test_the_picture_of_a_link_says_its_version() -> None:
    page = next(one for one in PAGES if one.name == "gap")
    assert of_picture(preview(page, {})[0]) == f"Data version {VERSION}."


def test_what_the_command_hands_out_says_its_version(tmp_path: Path) -> None:
    for form in ("csv", "json"):
        file = tmp_path / f"a.{form}"
        asked = ["export", "--indicator", "imd_rank", "--format", form, "--out", str(file)]
        assert cli.main(asked) == 0
    rows = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert {row["version"] for row in rows} == {VERSION}
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()
    assert all(line.endswith(f",{VERSION}") for line in lines[1:])
