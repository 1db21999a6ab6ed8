"""A picture that stands alone: above it the finding, below it where it is from."""

import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from io import BytesIO

import vl_convert
from PIL import Image, ImageFont, PngImagePlugin

from marmot_data.charts.theme import FONT, LIGHT, Spec
from marmot_data.documents.card.told import Told, citation, foot_lines
from marmot_data.documents.maps import painted_map
from marmot_data.documents.render import FIT, FONTS, drawn_in_our_face, plain
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames

WIDTH = 800
"""of a picture, in its own units"""
MARGIN = 28
ROOM = WIDTH - 2 * MARGIN
GAP = 14
SCALE = 3
"""points of a PNG for each unit: 2,400 wide, 20 centimetres at 300 to the inch"""
DENSITY = 300
TITLE, SUBTITLE, FOOT = 23, 15, 11.5
"""sizes of letters"""
BOX = re.compile(r'viewBox="\s*(-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)"')
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def svg(view: View, pictures: Sequence[Spec | Frames], told: Told) -> str:
    """Return the picture as an SVG drawing that needs nothing else.

    Parameters
    ----------
    view
        What was asked.
    pictures
        What is drawn, one below the other.
    told
        What is said of it.
    """
    parts, high = [], float(MARGIN)
    for text, size, weight, colour in (
        (told.title, TITLE, 700, LIGHT.accent),
        (told.subtitle, SUBTITLE, 400, LIGHT.muted),
    ):
        written, used = _lines(text, size, weight, colour, high)
        parts.append(written)
        high += used + GAP / 2
    for number, picture in enumerate(pictures):
        drawn, used = _placed(_drawing(view, picture), high + GAP / 2, f"p{number}")
        parts.append(drawn)
        high += used + GAP
    rule = f'<path d="M{MARGIN} {high:.0f}h{ROOM}" stroke="{LIGHT.grid}" stroke-width="1"/>'
    parts.append(rule)
    high += GAP
    for text in foot_lines(view, told):
        written, used = _lines(text, FOOT, 400, LIGHT.muted, high)
        parts.append(written)
        high += used + 3
    high += MARGIN - GAP / 2
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{high:.0f}" '
        f'viewBox="0 0 {WIDTH} {high:.0f}" font-family="{escape(FONT)}" role="img" '
        f'lang="{escape(told.language)}"><title>{_text(told.title)}</title>'
        f"<desc>{_text(told.sentence)} {_text(citation(view, told))}</desc>"
        f'<rect width="{WIDTH}" height="{high:.0f}" fill="#ffffff"/>{"".join(parts)}</svg>'
    )


def png(view: View, pictures: Sequence[Spec | Frames], told: Told) -> bytes:
    """Return the picture at print size; the file itself says what it shows and whence."""
    drawn_in_our_face()
    drawn = vl_convert.svg_to_png(svg(view, pictures, told), scale=SCALE)
    said = PngImagePlugin.PngInfo()
    for name, text in (
        ("Title", told.title),
        ("Description", f"{told.sentence} {' '.join(foot_lines(view, told))}"),
        ("Source", told.address),
        ("Software", told.app),
    ):
        said.add_itxt(name, CONTROL.sub("", text), lang=told.language)
    made = BytesIO()
    with Image.open(BytesIO(drawn)) as image:
        image.save(made, "png", pnginfo=said, dpi=(DENSITY, DENSITY))
    return made.getvalue()


def _drawing(view: View, picture: Spec | Frames) -> str:
    """Draw a chart or a map."""
    drawn_in_our_face()
    if isinstance(picture, Frames):
        return painted_map(view, picture, legend=True)
    spec = plain(picture)
    if spec.get("width") in (None, "container"):
        spec = spec | {"width": ROOM, "autosize": FIT}
    made: str = vl_convert.vegalite_to_svg(json.loads(json.dumps(spec, default=str)))
    return made


def _placed(drawn: str, top: float, name: str) -> tuple[str, float]:
    """Put a drawing into the picture at its place, and return how high it is there."""
    found = BOX.search(drawn)
    if found is None:
        raise ValueError("A drawing has no box")
    wide, high = float(found[3]), float(found[4])
    scale = min(ROOM / wide, 1.0)
    head = (
        f'<svg x="{MARGIN + (ROOM - wide * scale) / 2:.1f}" y="{top:.1f}" '
        f'width="{wide * scale:.1f}" height="{high * scale:.1f}" {found[0]} '
        f'font-weight="{_weight(drawn)}" text-anchor="{_anchor(drawn)}">'
    )
    named = re.sub(r'(id="|url\(#)', rf"\g<1>{name}-", drawn)
    return re.sub(r"<svg[^>]*>", lambda _: head, named, count=1), high * scale


def _weight(drawn: str) -> str:
    """Return the weight of letters of a drawing as a whole."""
    found = re.match(r'<svg[^>]*font-weight="(\d+)"', drawn)
    return found[1] if found else "400"


def _anchor(drawn: str) -> str:
    found = re.match(r'<svg[^>]*text-anchor="(\w+)"', drawn)
    return found[1] if found else "start"


def _lines(text: str, size: float, weight: int, colour: str, top: float) -> tuple[str, float]:
    """Write a text in as many lines as it takes, and return how high they are."""
    lines = broken(text, _measure(weight), ROOM / size)
    step = size * 1.3
    spans = "".join(
        f'<tspan x="{MARGIN}" y="{top + step * number + size:.1f}">{_text(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    style = f'font-size="{size}" font-weight="{weight}" fill="{colour}"'
    return f"<text {style}>{spans}</text>", step * len(lines)


def broken(text: str, measure: Callable[[str], float], room: float) -> list[str]:
    """Break a text into lines that fit; a word longer than a line is cut.

    Examples
    --------
    >>> broken("one two three fourteen", len, 8)
    ['one two', 'three', 'fourteen']
    >>> broken("abcdefghij k", len, 4)
    ['abcd', 'efgh', 'ij k']
    """
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if measure(longer) <= room:
            lines[-1] = longer
            continue
        rest = word
        while measure(rest) > room:
            most = next(n for n in range(len(rest), 0, -1) if n == 1 or measure(rest[:n]) <= room)
            lines.append(rest[:most])
            rest = rest[most:]
        lines.append(rest)
    return [line for line in lines if line]


@cache
def _measure(weight: int) -> Callable[[str], float]:
    """Return what measures a text, in heights of its letters."""
    face = ImageFont.truetype(
        str(FONTS / f"atkinson-hyperlegible-next-{weight}-normal.ttf"), size=100
    )
    return lambda text: face.getlength(text) / 100


def _text(text: str) -> str:
    return escape(CONTROL.sub("", text))
