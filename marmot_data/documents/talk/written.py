"""What is written and drawn on a slide of PowerPoint, as parts that people can change there."""

import re
from collections.abc import Sequence

from pptx.enum.dml import MSO_PATTERN
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.oxml.xmlchemy import OxmlElement
from pptx.util import Emu, Inches, Pt

from marmot_data.charts.theme import LIGHT
from marmot_data.documents.maps import legend_rows
from marmot_data.documents.render import SLIDES
from marmot_data.documents.talk.body import ticks
from marmot_data.documents.talk.native import Box, Part, colour_of
from marmot_data.documents.talk.shown import Big, Guess
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""signs that a PowerPoint file may not hold"""
LEFT, WIDTH = Inches(0.5), Inches(12.3)
LONG = 7
"""letters from which a large figure is set smaller"""
TITLE = Inches(0.8)
"""height of what a legend says above its shades"""
SCALE = Inches(3.4)
"""how far down the line of a guess lies"""


def clean(text: str) -> str:
    """Leave out what no PowerPoint file may hold."""
    return CONTROL.sub("", text)


def describe(shape: Part, text: str) -> None:
    """Give a picture the text for those who cannot see it."""
    shape._element.xpath(".//p:cNvPr")[0].set("descr", clean(text))  # noqa: SLF001 - no public way


def write(  # noqa: PLR0913 - how a text is set; each is named by the caller
    slide: Part,
    texts: Sequence[str],
    box: Box,
    *,
    size: float,
    bold: bool = False,
    colour: str = LIGHT.ink,
    listed: str = "",
) -> None:
    """Write paragraphs in a box; as a list if ``listed`` is ``bullets`` or ``numbers``."""
    frame = slide.shapes.add_textbox(*box).text_frame
    frame.word_wrap = True
    for number, text in enumerate(texts):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.text = clean(text)
        dress(paragraph, size, bold=bold, colour=colour)
        paragraph.space_after = Pt(size / 3)
        if listed:
            _item(paragraph, size, numbered=listed == "numbers")


def dress(paragraph: Part, size: float, *, bold: bool, colour: str) -> None:
    """Set the letters of a paragraph run by run: PowerPoint may ignore what is set on the whole."""
    for run in paragraph.runs:
        run.font.size, run.font.bold = Pt(size), bold
        run.font.color.rgb = colour_of(colour)


def _item(paragraph: Part, size: float, *, numbered: bool) -> None:
    """Make a paragraph an item of a real list, so that it is read aloud as one."""
    own = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - no public way
    room = str(Pt(size * 1.4))
    own.set("marL", room)
    own.set("indent", f"-{room}")
    if numbered:
        mark = OxmlElement("a:buAutoNum")
        mark.set("type", "arabicPeriod")
    else:
        mark = OxmlElement("a:buChar")
        mark.set("char", "\N{BULLET}")
    own.append(mark)


def write_bigs(slide: Part, bigs: Sequence[Big], *, pair: bool, beside: bool = False) -> None:
    """Write large figures: one with those beside it, or an earlier one and a later one.

    Where a chart takes the left, they stand below each other at its side.
    """
    if beside:
        first, *rest = bigs
        _big(slide, first, _at(8, 1.6, 4.8, 0.7), 32)
        size, wide = (32, 4.8) if len(rest) == 1 else (18, 4.8 / max(len(rest), 1))
        for number, big in enumerate(rest):
            _big(slide, big, _at(8 + wide * number, 2.8, wide, 0.6), size)
        return
    if pair:
        then, now = bigs
        size = 80 if max(len(big.value) for big in bigs) <= LONG else 54
        _big(slide, then, (LEFT, Inches(1.8), Inches(5.3), Inches(1.9)), size)
        write(slide, ["\N{RIGHTWARDS ARROW}"], _at(5.8, 2.5, 0.9, 1), size=48)
        _big(slide, now, (Inches(6.8), Inches(1.8), Inches(5.8), Inches(1.9)), size)
        return
    first, *rest = bigs
    _big(slide, first, (LEFT, Inches(1.6), Inches(6), Inches(1.9)), 88)
    for number, big in enumerate(rest):
        _big(slide, big, _at(6.8 + 2.9 * number, 2.05, 2.8, 1.5), 44)


def _big(slide: Part, big: Big, box: Box, size: float) -> None:
    left, top, width, height = box
    write(slide, [big.label], (left, top, width, Inches(0.5)), size=20)
    below = (left, top + Inches(0.45), width, height)
    write(slide, [big.value], below, size=size, bold=True, colour=LIGHT.accent)


def _at(left: float, top: float, width: float, height: float) -> Box:
    return Inches(left), Inches(top), Inches(width), Inches(height)


def draw_scale(view: View, slide: Part, guess: Guess, *, told: bool) -> None:
    """Draw the scale on which the room guesses; and, once it may be told, the truth on it."""

    def x(value: float) -> int:
        room = WIDTH - Inches(1)
        return int(LEFT + Inches(0.5) + room * (value - guess.low) / (guess.high - guess.low))

    _line(slide, (x(guess.low), SCALE), (x(guess.high), SCALE), LIGHT.ink, 3)
    for value in ticks(guess):
        _line(slide, (x(value), SCALE), (x(value), SCALE + Inches(0.15)), LIGHT.ink, 2)
        _centred(slide, view.words.number(value, 0), x(value), SCALE + Inches(0.2), 18)
    if not told:
        return
    if guess.lower is not None and guess.upper is not None:
        low, high = x(guess.lower), x(guess.upper)
        box = (Emu(low), SCALE - Inches(0.3), Emu(max(high - low, 1)), Inches(0.3))
        _box(slide, box, LIGHT.groups[4])
    at = x(guess.value)
    _line(slide, (at, SCALE - Inches(0.5)), (at, SCALE + Inches(0.15)), LIGHT.selected, 7)
    truth = f"{view.words('present.truth')}: {guess.truth}"
    _centred(slide, truth, at, SCALE - Inches(1.1), 24, bold=True)


def _line(
    slide: Part, start: tuple[int, int], end: tuple[int, int], colour: str, wide: int
) -> None:
    line = slide.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *start, *end).line
    line.color.rgb, line.width = colour_of(colour), Pt(wide)


def _box(slide: Part, box: Box, colour: str) -> Part:
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box)
    shape.fill.solid()
    shape.fill.fore_color.rgb = colour_of(colour)
    shape.line.color.rgb = colour_of(LIGHT.ink)
    shape.shadow.inherit = False
    return shape


def _centred(  # noqa: PLR0913 - the same
    slide: Part, text: str, middle: int, top: int, size: float, *, bold: bool = False
) -> None:
    wide = Inches(4 if bold else 1)
    left = min(max(middle - wide // 2, 0), LEFT + WIDTH - wide // 2)
    write(slide, [text], (Emu(left), Emu(top), wide, Inches(0.5)), size=size, bold=bold)
    slide.shapes[-1].text_frame.paragraphs[0].alignment = 2  # in the middle


def draw_legend(slide: Part, found: Frames, box: Box) -> None:
    """Say what the shades of a map mean: the figure, what dark means, the shades, darkest last."""
    left, top, width, _ = box
    said = f"{found.frames[found.shown].legend} {found.darker}"
    write(slide, [said], (left, top, width, TITLE), size=15, bold=True)
    for number, (colour, text) in enumerate(legend_rows(found)):
        down = top + TITLE + Inches(0.36) * number
        swatch = _box(slide, (left, down, Inches(0.45), Inches(0.26)), colour or SLIDES.ground)
        if colour is None:
            swatch.fill.patterned()
            swatch.fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
            swatch.fill.fore_color.rgb = colour_of(SLIDES.muted)
            swatch.fill.back_color.rgb = colour_of(SLIDES.ground)
        describe(swatch, text)
        write(
            slide,
            [text],
            (left + Inches(0.5), down - Inches(0.07), width // 2, Inches(0.35)),
            size=16,
        )
