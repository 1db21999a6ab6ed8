"""The PowerPoint and the posters: native charts, notes, texts for pictures, one page each."""

from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import typst
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE_TYPE

from marmot_data import cli
from marmot_data.catalogue import HOME, load
from marmot_data.charts.look import LOOKS
from marmot_data.dataset import Dataset
from marmot_data.findings.base import View
from marmot_data.present import posters
from marmot_data.present.powerpoint import powerpoint
from marmot_data.present.slides import slides_of
from marmot_data.selection import Choices
from marmot_data.wording import Words

CATALOGUE, DATA, WORDS = load(), Dataset.load(HOME.parent / "coventry"), Words.load()
DAY = date(2026, 11, 21)
BASE = "https://marmot.example.org"


def view(**fields: str) -> View:
    selection = Choices.of(CATALOGUE, DATA, tuple(LOOKS)).default.moved(**fields)
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=selection)


def deck(name: str, **fields: str) -> Any:
    talk = CATALOGUE.telling.talks[name]
    return Presentation(BytesIO(powerpoint(view(**fields), name, talk, base=BASE, made=DAY)))


def pictures(slide: Any) -> list[Any]:
    kinds = (MSO_SHAPE_TYPE.PICTURE, MSO_SHAPE_TYPE.CHART)
    return [shape for shape in slide.shapes if shape.shape_type in kinds]


def alt(shape: Any) -> str:
    return str(shape._element.xpath(".//p:cNvPr")[0].get("descr"))  # noqa: SLF001


@pytest.mark.parametrize("name", sorted(CATALOGUE.telling.talks))
def test_the_powerpoint_tells_the_same_talk(name: str) -> None:
    slides = slides_of(view(ward="foleshill"), CATALOGUE.telling.talks[name])
    made = deck(name, ward="foleshill")
    assert [one.shapes.title.text_frame.text for one in made.slides] == [s.heading for s in slides]
    for shown, slide in zip(slides, made.slides, strict=True):
        notes = slide.notes_slide.notes_text_frame.text
        assert shown.notes in notes
        assert all(len(alt(picture)) > 20 for picture in pictures(slide))
        written = " ".join(s.text_frame.text for s in slide.shapes if s.has_text_frame)
        assert "data version" in written
        if shown.guess:
            assert shown.guess.said in notes
            assert shown.guess.said not in written


def test_a_chart_is_native_and_no_line_crosses_a_break() -> None:
    slide = deck("best_start").slides[2]
    (chart,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    assert chart.chart_type == XL_CHART_TYPE.LINE_MARKERS
    names = [series.name for series in chart.plots[0].series]
    assert names == ["Coventry", "West Midlands", "England"]
    categories = list(chart.plots[0].categories)
    gap = categories.index("new series")
    assert categories[gap - 1 : gap + 2] == ["2018/19", "new series", "2021/22"]
    values = list(chart.plots[0].series[0].values)
    assert values[gap] is None
    assert round(values[-1], 1) == 65.3


def test_bars_begin_at_zero_and_the_chosen_ward_stands_out() -> None:
    slide = deck("my_ward", ward="foleshill").slides[5]
    (chart,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert chart.value_axis.minimum_scale == 0
    assert len(list(chart.plots[0].categories)) == 18


def test_there_is_a_poster_for_every_ward_and_every_principle() -> None:
    names = posters.poster_names(view())
    assert len(names) == 18 + 8
    assert set(names) >= set(CATALOGUE.principles)


def test_a_poster_is_one_page_of_a3_for_screen_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    real = typst.compile

    def painted(file: Path, **asked: Any) -> Any:
        assert asked.pop("pdf_standards") == "ua-1"
        return real(file, format="png", ppi=10, **asked)

    assert posters.poster(view(), "wyken", base=BASE, made=DAY).startswith(b"%PDF-")
    monkeypatch.setattr("marmot_data.present.posters.typst.compile", painted)
    for name in posters.poster_names(view()):
        pages = posters.poster(view(), name, base=BASE, made=DAY)
        assert isinstance(pages, bytes), f"{name} takes {len(pages)} pages"


def test_the_command_makes_all_posters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["posters", "--out", str(tmp_path), "--boundaries", "2004"]) == cli.FINE
    assert len(list(tmp_path.glob("*.pdf"))) == 26
    told = capsys.readouterr()
    assert "26 posters" in told.out
    assert "26/26" in told.err


def test_wards_of_an_unknown_year_are_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["posters", "--boundaries", "1999"]) == cli.MISUNDERSTOOD
    assert "There is no set of wards '1999'. There is: 2004, 2026." in capsys.readouterr().err
