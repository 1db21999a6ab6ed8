"""A talk as a PowerPoint file: text, charts and notes that people can change."""

import math
from datetime import UTC, date, datetime
from io import BytesIO

from pptx import Presentation
from pptx.util import Inches

from marmot_data.catalogue.talks import Shows, SlideKind, Talk
from marmot_data.charts.theme import LIGHT
from marmot_data.documents.links import address, code_png, slide_address
from marmot_data.documents.maps import painted_map
from marmot_data.documents.render import dots, picture
from marmot_data.documents.talk.asking import axis_of
from marmot_data.documents.talk.cards import axis_in
from marmot_data.documents.talk.document import stamp
from marmot_data.documents.talk.native import Box, Part, add_chart
from marmot_data.documents.talk.shown import Shown
from marmot_data.documents.talk.slides import slides_of
from marmot_data.documents.talk.tabled import add_table
from marmot_data.documents.talk.written import (
    LEFT,
    WIDTH,
    clean,
    describe,
    draw_legend,
    draw_scale,
    dress,
    write,
    write_bigs,
)
from marmot_data.findings.base import View
from marmot_data.link import OWN

WIDE, HIGH = Inches(13.333), Inches(7.5)
TOP = Inches(1.65)
PICTURE = (LEFT, TOP, Inches(7.7), Inches(4.85))
SIDE = (Inches(8.4), TOP, Inches(4.4), Inches(2.2))
BESIDE_MAP = (Inches(7), TOP, Inches(5.8), Inches(2.2))
LEGEND = (Inches(7), Inches(3.5), Inches(5.8), Inches(2.9))
WHOLE = (LEFT, TOP, WIDTH, Inches(3.9))
BELOW = (LEFT, Inches(4.15), WIDTH, Inches(1.5))
TABLE = (LEFT, Inches(3.1), Inches(10.8), Inches(3.2))
"""of a card without a picture, under its sentence"""
CODE = (Inches(11.6), Inches(5.75), Inches(1.3), Inches(1.3))
FOOT = (LEFT, Inches(6.65), Inches(10.8), Inches(0.7))
HALF = (LEFT, TOP, Inches(7.2), Inches(4.85))
UNDER_BIGS = (Inches(8), Inches(4.05), Inches(4.8), Inches(1.6))
WHERE = (LEFT, TOP, Inches(6), Inches(4.85))
TOLD = (Inches(6.8), TOP, Inches(6), Inches(2.2))
FIGURE = (Inches(6.8), Inches(3.85), Inches(6), Inches(0.85))
ABOUT = (Inches(6.8), Inches(4.7), Inches(6), Inches(0.7))
UNKNOWN = (Inches(6.8), Inches(5.4), Inches(4.7), Inches(1.2))
"""the places of a deed: where it is found, what it was, its figure, and what no page says"""
UNDER = 200
"""letters under large figures from which they are set smaller"""
BESIDE = 450
"""letters beside a chart from which they are set smaller"""
TITLE_ONLY = 5
"""the layout with a title and nothing else"""
LONG = 54
"""letters from which a subtitle is set smaller"""
TITLE_SIZES = ((LONG, 30), (66, 24), (math.inf, 20))
"""most letters of a title, and its size in points: the longest stands in two lines"""


def powerpoint(view: View, name: str, talk: Talk, *, base: str, made: date) -> bytes:
    """Return a talk as the bytes of a .pptx file; see `document` for the parameters.

    A guess takes two slides: the question, and the same with the truth on it.
    """
    deck = Presentation()
    deck.slide_width, deck.slide_height = WIDE, HIGH
    properties = deck.core_properties
    properties.title, properties.subject = clean(talk.title), stamp(view, made)
    properties.author, properties.language = (
        view.words("app.title", place=view.place.title),
        view.words.language,
    )
    properties.created = properties.modified = datetime(made.year, made.month, made.day, tzinfo=UTC)
    for one in slides_of(view, talk):
        for told in (False, True) if one.guess else (True,):
            slide = deck.slides.add_slide(deck.slide_layouts[TITLE_ONLY])
            _fill(view, slide, one, told=told)
            _foot(view, slide, one, stamp(view, made))
            if base and (link := _link(view, one, name, base, told=told)):
                _code(view, slide, link)
    file = BytesIO()
    deck.save(file)
    return file.getvalue()


def _link(view: View, one: Shown, name: str, base: str, *, told: bool) -> str:
    """Return the address of a slide for phones; nothing where there is none."""
    if name == OWN:
        return address(base, one.page, one.query, version=view.data.version) if one.page else ""
    return slide_address(view, base, name, one.number, shown=told and one.guess is not None)


def _fill(view: View, slide: Part, one: Shown, *, told: bool) -> None:
    """Write the title of a slide, what its kind shows, and the speaker's notes."""
    large = one.kind in (SlideKind.TITLE, SlideKind.QUESTION) and not one.points
    _title(slide, one.heading, large=large)
    if one.subtitle and not one.refused:
        size = 14 if len(one.subtitle) <= LONG * 2 else 12
        write(slide, [one.subtitle], (LEFT, Inches(1.08), WIDTH, Inches(0.4)), size=size)
    if one.guess:
        _guess(view, slide, one, told=told)
    elif one.refused:
        write(slide, [one.refused, *filter(None, [one.words]), *one.points], WHOLE, size=28)
    elif one.kind is SlideKind.QUOTE and one.spec is not None:
        _where(slide, one)
    elif one.bigs:
        _bigs(view, slide, one)
    elif one.kind is SlideKind.CARD or one.frames is not None or one.spec is not None:
        _pictured(view, slide, one)
    elif large:
        write(slide, _texts(one), (LEFT, Inches(3.6), WIDTH, Inches(1.5)), size=28)
    else:
        _listed(slide, one)
    said = [one.guess.said] if one.guess else [one.told.sentence] if one.told else []
    slide.notes_slide.notes_text_frame.text = clean("\n\n".join([one.notes, *said]).strip())


def _texts(one: Shown) -> list[str]:
    return [text for text in (one.words, one.by, one.sentence, *one.points) if text]


def _listed(slide: Part, one: Shown) -> None:
    """Write a slide of words: a quote or a lead in large letters, and a list below."""
    lead = [text for text in (one.words, one.by, one.sentence) if text]
    if lead:
        write(slide, lead, WHOLE, size=30 if one.kind is SlideKind.QUOTE else 24)
    if one.points:
        listed = "numbers" if one.slide.shows is Shows.PRINCIPLES else "bullets"
        size = 12 if one.kind is SlideKind.SOURCES else 24
        box = (LEFT, TOP + Inches(1 if lead else 0), Inches(10.9), Inches(4))
        write(slide, one.points, box, size=size, listed=listed)


def _foot(view: View, slide: Part, one: Shown, foot: str) -> None:
    """Cite what a slide shows, and say from which figures the file is made."""
    cited = [view.words("present.cited", source=cite) for cite in one.cited(view.catalogue)]
    write(slide, [*cited, foot], FOOT, size=12)


def _title(slide: Part, text: str, *, large: bool) -> None:
    title = slide.shapes.title
    top, height = (Inches(1.9), Inches(1.6)) if large else (Inches(0.35), Inches(0.75))
    title.left, title.top, title.width, title.height = LEFT, top, WIDTH, height
    title.text_frame.text = clean(text)
    title.text_frame.word_wrap = True
    size = 48 if large else next(size for most, size in TITLE_SIZES if len(text) <= most)
    for paragraph in title.text_frame.paragraphs:
        dress(paragraph, size, bold=True, colour=LIGHT.accent)
        paragraph.alignment = 1  # to the left


def _guess(view: View, slide: Part, one: Shown, *, told: bool) -> None:
    """Ask the room; on the second slide tell the truth, which the first keeps to its notes."""
    guess = one.guess
    assert guess is not None  # noqa: S101 - only slides with a guess come here
    question = view.words("present.guess")
    if one.frames is None:
        draw_scale(view, slide, guess, told=told)
        write(slide, [guess.said if told else question], BELOW, size=22 if told else 28)
        return
    ringed = guess.truth if told else ""
    drawn = painted_map(view, one.frames, blank=not told, chosen=ringed)
    _map(slide, drawn, guess.said if told else one.heading)
    write(slide, [guess.said if told else question], BESIDE_MAP, size=20 if told else 28)
    if told:
        draw_legend(slide, one.frames, LEGEND)


def _pictured(view: View, slide: Part, one: Shown) -> None:
    """Add the chart or the map of a slide with its words beside it."""
    assert one.told is not None  # noqa: S101 - a picture has a finding
    if one.kind is SlideKind.CARD:
        size = 20 if len(one.sentence) <= BESIDE // 2 else 14
        write(slide, _texts(one), (LEFT, TOP, WIDTH, Inches(1.2)), size=size)
        add_table(slide, one, TABLE)
        return
    if one.frames is not None:
        _map(slide, painted_map(view, one.frames), one.told.sentence)
        write(slide, _texts(one), BESIDE_MAP, size=18)
        draw_legend(slide, one.frames, LEGEND)
        return
    axis = axis_in(one.spec) if one.slide.page else axis_of(view, one.slide)
    shape = add_chart(slide, one.told, PICTURE, axis)
    if shape is None:
        shape = slide.shapes.add_picture(BytesIO(dots(one.spec or {})), LEFT, TOP)
        _fit(shape, PICTURE)
    describe(shape, one.told.sentence)
    told = _texts(one)
    write(slide, told, SIDE, size=18 if sum(map(len, told)) <= BESIDE else 15)


def _bigs(view: View, slide: Part, one: Shown) -> None:
    """Write large figures, beside the series in which they stand if there is one."""
    shape = None
    if one.spec is not None and one.told is not None:
        shape = add_chart(slide, one.told, HALF, axis_of(view, one.slide))
        describe(shape, one.told.sentence)
    pair = one.kind is SlideKind.BEFORE_AFTER
    write_bigs(slide, one.bigs, pair=pair, beside=shape is not None)
    told = _texts(one)
    if shape is None:
        write(slide, told, BELOW, size=22)
    else:
        write(slide, told, UNDER_BIGS, size=18 if sum(map(len, told)) <= UNDER else 13)


def _where(slide: Part, one: Shown) -> None:
    """Tell a deed beside the map of where, with the one figure that is printed of it."""
    assert one.spec is not None  # noqa: S101 - only slides with a map come here
    shape = slide.shapes.add_picture(BytesIO(dots(one.spec)), LEFT, TOP)
    _fit(shape, WHERE)
    describe(shape, one.by)
    write(slide, [one.words, one.by], TOLD, size=16)
    for big in one.bigs:
        write(slide, [big.value], FIGURE, size=36, bold=True, colour=LIGHT.accent)
        write(slide, [f"{big.label}. {big.note}"], ABOUT, size=12)
    write(slide, [one.sentence], UNKNOWN, size=16)


def _map(slide: Part, drawn: str, text: str) -> None:
    """Add a drawn map as a picture with its text."""
    file = BytesIO(picture(drawn))
    describe(slide.shapes.add_picture(file, LEFT, TOP, height=PICTURE[3]), text)


def _fit(shape: Part, box: Box) -> None:
    """Make a picture as large as its box allows."""
    scale = min(box[2] / shape.width, box[3] / shape.height)
    shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)


def _code(view: View, slide: Part, link: str) -> None:
    shape = slide.shapes.add_picture(BytesIO(code_png(link)), *CODE)
    describe(shape, f"{view.words('present.code')}: {link}")
