"""The PowerPoint and the posters: native charts, notes, texts for pictures, one page each."""

import math
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import typst
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.util import Inches

from marmot_data import cli
from marmot_data.catalogue.load import HOME, load
from marmot_data.charts.theme import LOOKS
from marmot_data.documents.poster import posters
from marmot_data.documents.talk.powerpoint import HIGH, WIDE, powerpoint
from marmot_data.documents.talk.slides import slides_of
from marmot_data.findings.base import View
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.language import Words
from marmot_data.link import Choices
from marmot_data.store import Dataset

pytestmark = pytest.mark.thorough  # whole documents are made

CATALOGUE, DATA, WORDS = load(), Dataset.load(HOME.parent / "coventry"), Words.load()
DAY = date(2026, 11, 21)
BASE = "https://marmot.example.org"
FOOT_TOP = Inches(6.5)
"""below it stand only the sources and the code"""
LETTER = 0.5
"""the usual width of a letter, in heights of one"""


def view(**fields: str) -> View:
    selection = Choices.of(CATALOGUE, DATA, tuple(LOOKS)).default.moved(**fields)
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=selection)


@cache
def deck(name: str, **fields: str) -> Any:
    """Return a talk's PowerPoint, made once for all tests: they only read it."""
    talk = CATALOGUE.editorial.talks[name]
    return Presentation(BytesIO(powerpoint(view(**fields), name, talk, base=BASE, made=DAY)))


def known(chart: Any) -> list[float]:
    return [one for series in chart.plots[0].series for one in series.values if one is not None]


def pictures(slide: Any) -> list[Any]:
    kinds = (MSO_SHAPE_TYPE.PICTURE, MSO_SHAPE_TYPE.CHART)
    return [shape for shape in slide.shapes if shape.shape_type in kinds]


def drawn(shape: Any) -> bool:
    return not shape.has_text_frame or shape.shape_type == MSO_SHAPE_TYPE.AUTO_SHAPE


def words_of(slide: Any) -> str:
    return " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def needed(shape: Any) -> float:
    """Return how high the text of a box is, by the usual width of letters."""
    high = 0.0
    for paragraph in shape.text_frame.paragraphs:
        size = max((run.font.size for run in paragraph.runs), default=0)
        lines = math.ceil(len(paragraph.text) * size * LETTER / shape.width) or 1
        high += lines * size * 1.2 + (paragraph.space_after or 0)
    return high


def room(slide: Any, shape: Any) -> float:
    """Return how much height there is from the top of a box to what stands below it."""
    below = [
        one.top
        for one in slide.shapes
        if one.top > shape.top
        and one.left < shape.left + shape.width
        and shape.left < one.left + one.width
        and (drawn(one) or one.text_frame.text)
    ]
    return float(min([*below, HIGH]) - shape.top)


def alt(shape: Any) -> str:
    return str(shape._element.xpath(".//p:cNvPr")[0].get("descr"))  # noqa: SLF001


@pytest.mark.parametrize("name", sorted(CATALOGUE.editorial.talks))
def test_the_powerpoint_tells_the_same_talk(name: str) -> None:
    told = slides_of(view(ward="foleshill"), CATALOGUE.editorial.talks[name])
    # A guess takes two: the question, and the truth.
    slides = [(one, step) for one in told for step in range(2 if one.guess else 1)]
    made = deck(name, ward="foleshill")
    titles = [one.shapes.title.text_frame.text for one in made.slides]
    assert titles == [one.heading for one, _ in slides]
    for (shown, step), slide in zip(slides, made.slides, strict=True):
        notes = slide.notes_slide.notes_text_frame.text
        assert shown.notes in notes
        assert all(len(alt(picture)) > 20 for picture in pictures(slide))
        written = words_of(slide)
        assert "data version" in written
        assert shown.subtitle in written
        for text in (shown.refused, *shown.points, *(big.value for big in shown.bigs)):
            assert text in written
        if shown.guess:
            assert shown.guess.said in notes
            assert (shown.guess.said in written) == (step == 1)


@pytest.mark.parametrize("name", sorted(CATALOGUE.editorial.talks))
def test_no_slide_of_the_powerpoint_is_empty_or_runs_over(name: str) -> None:
    for number, slide in enumerate(deck(name, ward="foleshill").slides, 1):
        own = [one for one in slide.shapes if one.shape_id != slide.shapes.title.shape_id]
        above = [one for one in own if one.top < FOOT_TOP and (drawn(one) or one.text_frame.text)]
        assert len(above) > 1, f"slide {number} has nothing but its title and its code"
        for one in slide.shapes:
            assert one.left >= 0, f"slide {number}"
            assert one.left + one.width <= WIDE, f"slide {number}: {one.name}"
            assert one.top + one.height <= HIGH, f"slide {number}: {one.name}"
            if one.has_text_frame and one.text_frame.text:
                sizes = {run.font.size for p in one.text_frame.paragraphs for run in p.runs}
                assert None not in sizes, f"slide {number}: letters of no set size"
                assert needed(one) <= room(slide, one), f"slide {number}: {one.text_frame.text}"


def test_a_chart_is_native_and_no_line_crosses_a_break() -> None:
    slide = deck("best_start").slides[3]
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


@pytest.mark.parametrize("name", sorted(CATALOGUE.editorial.talks))
def test_a_range_is_named_only_where_it_is_drawn(name: str) -> None:
    told = slides_of(view(), CATALOGUE.editorial.talks[name])
    made = iter(deck(name).slides)
    for shown in told:
        slide = next(made)
        if shown.guess:
            next(made)
        charts = [shape.chart for shape in slide.shapes if shape.has_chart]
        if "range" in shown.subtitle and charts:
            (chart,) = charts
            bars = chart._chartSpace.xpath(".//c:errBars")  # noqa: SLF001 - no public way
            assert len(bars) == len(chart.plots[0].series), f"{name} {shown.number}"


def test_the_bars_of_a_ladder_are_its_published_ranges() -> None:
    told = slides_of(view(), CATALOGUE.editorial.talks["the_gap"])
    (number,) = [
        n
        for n, one in enumerate(told)
        if one.slide.indicator == "life_expectancy" and one.slide.chart == "gradient"
    ]
    found = told[number].told
    (slide,) = [
        one
        for one in deck("the_gap").slides
        if one.shapes.title.text_frame.text == told[number].heading
    ]
    (chart,) = [shape.chart for shape in slide.shapes if shape.has_chart]
    for series in chart.plots[0].series:
        own = found.fifths[found.fifths["group_name"] == series.name]  # type: ignore[union-attr]
        above = [float(one.text) for one in series._element.xpath("c:errBars/c:plus//c:v")]  # noqa: SLF001
        below = [float(one.text) for one in series._element.xpath("c:errBars/c:minus//c:v")]  # noqa: SLF001
        tops = [value + more for value, more in zip(series.values, above, strict=True)]
        feet = [value - less for value, less in zip(series.values, below, strict=True)]
        assert tops == pytest.approx(list(own["upper"]), abs=1e-4)
        assert feet == pytest.approx(list(own["lower"]), abs=1e-4)


def test_wards_keep_their_ranges_as_a_picture_with_its_text() -> None:
    slide = deck("my_ward", ward="foleshill").slides[6]
    assert not any(shape.has_chart for shape in slide.shapes)
    texts = [alt(picture) for picture in pictures(slide)]
    assert any("From 79.8 years in Foleshill" in text for text in texts)


def test_an_axis_of_lines_begins_at_a_round_figure_below_them() -> None:
    axes = [
        (shape.chart.value_axis.minimum_scale, min(known(shape.chart)))
        for slide in deck("the_gap").slides
        for shape in slide.shapes
        if shape.has_chart
    ]
    assert [low for low, _ in axes] == [70, 50, 40, 0]
    assert all(low <= least for low, least in axes)


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
    monkeypatch.setattr("marmot_data.documents.typeset.typst.compile", painted)
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


def test_a_poster_of_a_ward_also_says_what_is_not_worse_there() -> None:
    """What a test shows to be better or alike in the profile's table is named."""
    for ward in ("holbrooks", "whoberley"):
        own = view(ward=ward)
        found = find_profile(own)
        assert isinstance(found, Profile)
        _, _, points = posters.finding_of(own, own.catalogue.editorial.posters["ward"])
        for word, verdict in (("Better than", "better"), ("No clear difference", "similar")):
            rows = found.rows[(found.rows["verdict"] == verdict) & found.rows["outcome"]]
            told = [one for one in points if one.startswith(word)]
            assert len(told) == bool(len(rows)), (ward, verdict)
            for what in rows["what"].head(5):
                assert str(what)[1:] in told[0]
