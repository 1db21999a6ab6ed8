"""The ward brief: two pages for any ward, read by other programs than the one that wrote it."""

from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE

from marmot_data import cli
from marmot_data.catalogue.load import HOME, load
from marmot_data.documents.brief.files import FORMS, brief
from marmot_data.documents.brief.pdf import as_pdf
from marmot_data.documents.brief.sheet import Sheet, sheet_of
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.ward.brief import Brief, find_brief
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset
from tests.documents.reading import read
from tests.sampling import WARD_SETS

KNOWN, DATA, WORDS = load(), Dataset.load(HOME.parent / "coventry"), Words.load()
DAY, BASE = date(2026, 11, 21), "https://marmot.example.org"
TRICKS = '=1+1 <script>alert(1)</script> #panic() *a* $x$ @b "c" \\ //'
"""text that a spreadsheet, a browser or the typesetter might take for orders"""


def seen(ward: str = "foleshill", boundaries: str = "2026", **change: str) -> View:
    start = Selection(place="coventry", boundaries=boundaries, ward=ward)
    return View(data=DATA, catalogue=KNOWN, words=WORDS, selection=start.moved(**change))


@cache
def sheet(ward: str = "foleshill", boundaries: str = "2026") -> Sheet:
    found = sheet_of(seen(ward, boundaries), base=BASE, made=DAY)
    assert isinstance(found, Sheet)
    return found


def made(form: str) -> bytes:
    found = brief(seen(), form, base=BASE, made=DAY)
    assert isinstance(found, bytes)
    return found


def bare(text: str) -> str:
    """Keep letters and numbers: where a line ends, readers differ."""
    return "".join(filter(str.isalnum, text))


def asks(ward: str, boundaries: str = "2026") -> str:
    found = find_brief(seen(ward, boundaries))
    assert isinstance(found, Brief)
    return "\n".join(one.text for one in found.asks)


def test_the_pdf_has_two_tagged_pages_that_say_where_their_figures_are_from() -> None:
    found = read(made("pdf"))
    assert found.pages == 2
    assert found.title == "Foleshill: ward brief"
    assert found.language == "en"
    assert found.marked
    assert found.tags[0] == "Document"
    assert found.tags.count("H1") == 1
    assert found.tags.count("H2") == 7
    assert {"Table", "TH", "TD", "L", "LI", "Figure", "Link"} <= set(found.tags)
    assert found.alts == [
        "Map of Coventry with its 18 wards. Foleshill is marked.",
        f"{BASE}/ward?boundaries=2026&ward=foleshill&data={DATA.version}",
    ]
    for text in (
        "Wards since May 2026",  # the filter
        "Life expectancy, estimated, 2009 to 2013",  # a period
        "75.8% live in England's most deprived tenth of areas",  # how deprived it is
        "79.8 years 78.4 to 81.2",  # a figure with its range
        "No figure is published for Foleshill ward itself.",  # what stands in for it
        "No earlier figure shows whether this has risen in Foleshill",  # violence
        "Office for National Statistics: Life expectancy",  # a source
        "Open Government Licence v3.0",
        "Made on 21 November 2026 from data version",
        "790 fewer households with too few bedrooms",
    ):
        assert text in found.text


@pytest.mark.thorough
@pytest.mark.parametrize("year", WARD_SETS)
def test_every_ward_takes_two_pages_with_five_facts_and_five_questions(year: str) -> None:
    for ward in DATA.wards(int(year))["slug"]:
        one = sheet(ward, year)
        found = read(as_pdf(one))
        assert found.pages == 2, ward
        assert len(one.facts) == 5, ward
        assert len(set(one.asks)) == 5, ward
        letters = bare(found.text)
        assert all(bare(text) in letters for text in one.asks), ward


USED_ONLY_FOR = {
    "Sub-regional fuel poverty data": "fuel poverty",
    "Census 2021: occupancy rating": "bedrooms",
}
"""title of a source -> words that stand in a brief if, and only if, a figure of it does"""


def test_a_source_is_named_if_and_only_if_something_of_it_stands_in_the_brief() -> None:
    for ward in DATA.wards(2026)["slug"]:
        one = sheet(ward)
        titles = "; ".join(text for _, text in one.sources)
        rest = f"{replace(one, sources=())}"
        for title, words in USED_ONLY_FOR.items():
            assert (title in titles) == (words in rest), (ward, title)
        assert "Census 2021: age by five-year age bands" in titles, "whether the boundary moved"


def test_the_word_file_holds_every_sentence_and_a_text_for_each_picture() -> None:
    document = docx.Document(BytesIO(made("word")))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    text = "\n".join([*(one.text for one in document.paragraphs), *cells])
    one = sheet()
    for said in (
        one.ward,
        one.lead,
        one.whose,
        one.change_answer,
        one.change_note,
        *one.asks,
        one.signs,
    ):
        assert said in text
    for publisher, titles in one.sources:
        assert publisher in text
        assert titles in text
    assert all(row.ask in text and row.city in text and row.word in text for row in one.rows)
    assert document.core_properties.title == "Foleshill: ward brief"
    drawn = document.element.xpath("//wp:docPr/@descr")
    assert drawn == [one.map_said, one.link]
    assert document.sections[0].footer.paragraphs[0].text == one.stamp


def test_what_is_said_of_an_answer_stands_under_its_own_question_in_each_form() -> None:
    one = sheet()
    told = [row for row in one.rows if row.aloud]
    asks = [row.ask for row in told]
    assert asks == [
        "How many children are in poverty?",
        "Are children ready for school?",
        "How much crime is recorded?",
    ]
    document = docx.Document(BytesIO(made("word")))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    deck = Presentation(BytesIO(made("slide")))
    notes = deck.slides[0].notes_slide.notes_text_frame.text
    texts = [bare(read(made("pdf")).text), bare("\n".join(cells))]
    asked = [bare(row.ask) for row in one.rows]
    for place, row in enumerate(one.rows):
        if row.aloud:
            assert f"{row.ask} {row.aloud}" in notes, "a note says which question it is of"
            for text in texts:
                at = text.index(bare(row.aloud))
                assert text.index(asked[place]) < at
                assert all(at < text.index(ask) for ask in asked[place + 1 :])


def test_the_kind_of_crime_stands_before_its_figure_in_each_form() -> None:
    crime = sheet().rows[-1]
    assert crime.kind == "Offences of violence with injury only"
    assert not any(row.kind for row in sheet().rows[:-1])
    document = docx.Document(BytesIO(made("word")))
    table = next(
        shape.table
        for shape in Presentation(BytesIO(made("slide"))).slides[0].shapes
        if shape.has_table
    )
    forms = [
        read(made("pdf")).text,
        *(cell.text for each in document.tables for row in each.rows for cell in row.cells),
        *(cell.text for row in table.rows for cell in row.cells),
    ]
    told = [text for text in map(bare, forms) if bare(crime.kind) in text]
    assert len(told) == len(("pdf", "word", "slide"))
    assert all(bare(f"{crime.kind} {crime.own}") in text for text in told)


def test_the_slide_is_one_of_shapes_and_a_table_that_people_can_change() -> None:
    deck = Presentation(BytesIO(made("slide")))
    assert len(deck.slides) == 1
    shapes: list[Any] = list(deck.slides[0].shapes)
    one = sheet()
    table = next(shape.table for shape in shapes if shape.has_table)
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Question", "Foleshill", "Coventry", "England", "Beside Coventry"]
    assert rows[1][1:] == [
        "79.8 years; 78.4 to 81.2; No earlier figure.",
        "82.1 years",
        "83.0 years",
        "▼ worse",
    ]
    group = next(shape for shape in shapes if shape.shape_type == MSO_SHAPE_TYPE.GROUP)
    assert len(group.shapes) == 18
    dark = [ward.name for ward in group.shapes if str(ward.fill.fore_color.rgb) == "12436D"]
    assert dark == ["Foleshill"]
    assert group._element.xpath(".//p:cNvPr")[0].get("descr") == one.map_said  # noqa: SLF001
    notes = deck.slides[0].notes_slide.notes_text_frame.text
    assert all(text in notes for text in one.asks)
    assert "Office for National Statistics" in notes
    words = "\n".join(shape.text_frame.text for shape in shapes if shape.has_text_frame)
    assert one.lead in words
    assert "data version" in words
    for shape in shapes:
        assert shape.left + shape.width <= deck.slide_width
        assert shape.top + shape.height <= deck.slide_height


def test_the_questions_to_ask_come_from_the_figures_of_the_ward() -> None:
    behind = asks("foleshill").split("\n")
    assert behind[0].startswith("790 fewer households with too few bedrooms would bring Foleshill")
    assert behind[1].startswith(
        "Disability-free life expectancy at birth for women (2009 to 2013): 54.5 years here, "
    )
    assert "37.4% in Swanswell - Leicester Causeway, 10.6% in Edgwick Webster's Park" in behind[2]
    assert behind[3].startswith("Child poverty after housing costs: 51.1% in 2023/24, 49.0%")
    assert behind[4].startswith("“Are children ready for school?” No figure is published")
    ahead = asks("wainbody")
    assert "85.5 years here, 82.1 years across Coventry. What can others learn" in ahead
    assert "would bring" not in ahead
    assert "Which of these figures do residents not recognise" in ahead


def test_the_brief_is_of_the_whole_ward_whatever_else_the_link_has_chosen() -> None:
    chosen = seen(priority="fair_work", indicator="crime_rate", group="male", look="projector")
    assert sheet_of(chosen, base=BASE, made=DAY) == sheet()
    assert sheet_of(seen(year="2016"), base=BASE, made=DAY) != sheet()


def test_without_a_ward_there_is_a_sentence_and_without_an_address_no_code() -> None:
    for form in FORMS:
        assert isinstance(brief(seen("all"), form, base=BASE, made=DAY), Nothing)
    plain = sheet_of(seen(), base="", made=DAY)
    assert isinstance(plain, Sheet)
    assert plain.link == ""
    assert len(read(as_pdf(plain)).alts) == 1


def test_what_looks_like_an_order_is_text_in_each_form() -> None:
    odd = replace(
        sheet(), ward=TRICKS, lead=TRICKS, asks=(TRICKS, "\x07"), facts=((TRICKS, TRICKS),)
    )
    assert read(as_pdf(odd)).text.count("=1+1 <script>alert(1)</script> #panic() *a* $x$ @b") >= 4
    document = docx.Document(BytesIO(FORMS["word"].make(odd, DAY)))
    assert any(one.text == TRICKS for one in document.paragraphs)
    deck = Presentation(BytesIO(FORMS["slide"].make(odd, DAY)))
    assert deck.slides[0].shapes.title.text == TRICKS


def test_the_command_writes_a_brief_and_names_the_wards_that_there_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["brief", "St Michael's", "--out", str(tmp_path), "--boundaries", "2004"]) == 0
    assert [one.name for one in tmp_path.iterdir()] == ["st-michaels.pdf"]
    assert "Wards of 2004" in read((tmp_path / "st-michaels.pdf").read_bytes()).text
    assert cli.main(["brief", "nowhere", "--out", str(tmp_path)]) == 2
    assert "There is no ward 'nowhere'. There is: bablake" in capsys.readouterr().err
    assert cli.main(["brief", "--out", str(tmp_path)]) == 2
