"""A talk as a PowerPoint file: text, charts and notes that people can change."""

import re
from datetime import UTC, date, datetime
from io import BytesIO

import vl_convert
from pptx import Presentation
from pptx.util import Inches, Pt

from marmot_data.charts.look import LIGHT
from marmot_data.findings.base import View
from marmot_data.present.document import stamp
from marmot_data.present.drawing import dots
from marmot_data.present.links import address, code_png, talk_query
from marmot_data.present.maps import painted_map
from marmot_data.present.native import Box, Part, add_chart, colour_of
from marmot_data.present.shown import Shown
from marmot_data.present.slides import slides_of
from marmot_data.talks import SlideKind, Talk

WIDE, HIGH = Inches(13.333), Inches(7.5)
LEFT, TOP = Inches(0.5), Inches(1.5)
PICTURE = (LEFT, TOP, Inches(7.7), Inches(4.9))
SIDE = (Inches(8.4), TOP, Inches(4.4), Inches(3.6))
WHOLE = (LEFT, TOP, Inches(12.3), Inches(3.9))
CODE = (Inches(11.6), Inches(5.75), Inches(1.3), Inches(1.3))
FOOT = (LEFT, Inches(6.6), Inches(10.8), Inches(0.7))
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""signs that a PowerPoint file may not hold"""
TITLE_ONLY = 5
"""the layout with a title and nothing else"""


def powerpoint(view: View, name: str, talk: Talk, *, base: str, made: date) -> bytes:
    """Return a talk as the bytes of a .pptx file; see `document` for the parameters."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = WIDE, HIGH
    properties = deck.core_properties
    properties.title, properties.subject = _clean(talk.title), stamp(view, made)
    properties.author, properties.language = view.words("app.title"), talk.language
    properties.created = properties.modified = datetime(made.year, made.month, made.day, tzinfo=UTC)
    for one in slides_of(view, talk):
        slide = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
        _fill(view, slide, one, stamp(view, made))
        if base:
            query = one.query if one.page else talk_query(view, name, one.number)
            _code(view, slide, address(base, one.page or "present", query))
    file = BytesIO()
    deck.save(file)
    return file.getvalue()


def _fill(view: View, slide: Part, one: Shown, foot: str) -> None:
    large = one.kind in (SlideKind.TITLE, SlideKind.QUESTION) and not one.points
    _title(slide, one.heading, large=large)
    pictured = _picture(view, slide, one)
    _text(slide, _paragraphs(one), SIDE if pictured else WHOLE, size=18 if pictured else 24)
    publishers = dict.fromkeys(
        view.catalogue.sources[name].publisher for name in (one.told.sources if one.told else ())
    )
    cites = one.cite or (("; ".join(publishers),) if publishers else ())
    cited = [view.words("present.cited", source=cite) for cite in cites]
    _text(slide, [*cited, foot], FOOT, size=12)
    guess = [one.guess.said] if one.guess else []
    table = [one.told.sentence] if one.told and not one.guess else []
    slide.notes_slide.notes_text_frame.text = _clean(
        "\n\n".join([one.notes, *guess, *table]).strip()
    )


def _title(slide: Part, text: str, *, large: bool) -> None:
    title = slide.shapes.title
    title.left, title.top, title.width, title.height = LEFT, Inches(0.4), Inches(12.3), Inches(1)
    title.text_frame.text = _clean(text)
    title.text_frame.word_wrap = True
    for paragraph in title.text_frame.paragraphs:
        paragraph.font.size, paragraph.font.bold = Pt(40 if large else 30), True
        paragraph.font.color.rgb = colour_of(LIGHT.accent)
        paragraph.alignment = 1  # to the left


def _paragraphs(one: Shown) -> list[str]:
    """Return what is written on a slide; the truth of a guess stays in the notes."""
    if one.refused:
        return [one.refused, one.words, *one.points]
    bigs = [f"{big.label}: {big.value}" for big in one.bigs]
    return [text for text in (one.words, *bigs, one.sentence, *one.points) if text]


def _text(slide: Part, texts: list[str], box: Box, *, size: int) -> None:
    frame = slide.shapes.add_textbox(*box).text_frame
    frame.word_wrap = True
    for number, text in enumerate(texts):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.text = _clean(text)
        paragraph.font.size = Pt(size)
        paragraph.space_after = Pt(size / 3)


def _picture(view: View, slide: Part, one: Shown) -> bool:
    """Add the chart or the map of a slide; a native chart where its kind allows."""
    if one.told is None or one.guess is not None:
        return False
    entry = view.indicator(one.told.indicators[0])
    if one.kind is SlideKind.CHART and one.spec is not None:
        shape = add_chart(slide, one.told, PICTURE, view.words.axis(entry))
        if shape is None:
            shape = slide.shapes.add_picture(BytesIO(dots(one.spec)), *PICTURE[:3])
    elif one.frames is not None:
        drawn = vl_convert.svg_to_png(painted_map(view, one.frames), scale=1.4)
        shape = slide.shapes.add_picture(BytesIO(drawn), LEFT, TOP, height=PICTURE[3])
    else:
        return False
    _describe(shape, one.told.sentence)
    return True


def _code(view: View, slide: Part, link: str) -> None:
    shape = slide.shapes.add_picture(BytesIO(code_png(link)), *CODE)
    _describe(shape, f"{view.words('present.code')}: {link}")


def _describe(shape: Part, text: str) -> None:
    """Give a picture the text for those who cannot see it."""
    shape._element.xpath(".//p:cNvPr")[0].set("descr", _clean(text))  # noqa: SLF001 - no public way


def _clean(text: str) -> str:
    return CONTROL.sub("", text)
