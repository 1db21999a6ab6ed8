"""The picture of a link: heading, answer, and the first picture of its page, drawn offline."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from html import escape
from io import BytesIO
from typing import Any
from urllib.parse import unquote

import vl_convert
from PIL import Image, ImageFont, PngImagePlugin
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.Markdown_pb2 import Markdown

from marmot_data.charts.theme import FONT, STILL
from marmot_data.documents.render import FONTS, drawn_in_our_face
from marmot_data.findings.base import View
from marmot_data.ui import state
from marmot_data.ui.address import spelled
from marmot_data.ui.pages import Page
from marmot_data.ui.run import Node, run_page
from marmot_data.web.charts import plain_chart
from marmot_data.web.told import HEIGHT, WIDTH, heading_of
from marmot_data.web.write import ESCAPED, Writer, name_of, plain

EDGE = 56
COLOURS = 128
"""so many are enough, and make the picture a third as heavy"""
TEXT = 600
"""width of the words, where a picture stands beside them"""
BOX = (EDGE + TEXT + 40, 64, WIDTH - 2 * EDGE - TEXT - 40, HEIGHT - 240)
"""where the picture stands: left, top, width, height"""
FOOT = HEIGHT - 44
LARGE, SMALL, TINY = 52, 22, 18
NORMALS = (30, 26, 23)
"""sizes of letters; an answer has the largest in which it has room"""
FULL = re.compile(r'<svg (viewBox="[^"]*")[^>]*>(.*)</svg>', re.DOTALL)
LOCATOR = re.compile(r'class="locator" src="data:image/svg\+xml,([^"]*)"')
PARAGRAPH = re.compile(r"<p>(.*?)</p>")
PUBLISHER = re.compile(r"(?m)^- ([^:\n]+): \[")
SIZE = re.compile(r' (?:width|height)="[\d.]+"')
MAP_STYLE = (
    "path{stroke-width:2.5px}.ring{stroke-width:8px;stroke-linejoin:round}"
    f".labels text{{font-family:'{FONT.split(',', maxsplit=1)[0]}';font-size:34px;font-weight:700;"
    "text-anchor:middle;stroke-width:5px;stroke-linejoin:round;paint-order:stroke}.name{display:none}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture of a page: its drawing, what it shows, and who published the figures."""

    drawn: str = ""
    """fills its own box; empty: there is none"""
    shows: str = ""
    sources: tuple[str, ...] = ()


def preview(page: Page, query: Mapping[str, str]) -> tuple[bytes, bool]:
    """Return the picture of a link, and whether nothing went wrong with it."""
    made = run_page(page, dict(query))
    view = state.view_of(query)
    writer = Writer({})
    writer.write(made.tree)
    drawn_in_our_face()
    svg = card(view, heading_of(made.tree) or made.title, writer.answer, picture_in(made.tree))
    drawn = Image.open(BytesIO(vl_convert.svg_to_png(svg))).convert("RGB").quantize(COLOURS)
    small = BytesIO()
    said = PngImagePlugin.PngInfo()
    said.add_itxt("Description", view.words("app.version", version=view.data.version))
    drawn.save(small, "PNG", optimize=True, pnginfo=said)
    return small.getvalue(), made.whole


def understood(query: Mapping[str, str]) -> dict[str, str]:
    """Return the fields of a link that the app follows: whatever else it holds, one picture."""
    return spelled(state.view_of(query).selection)


def card(view: View, heading: str, answer: str, shown: Picture) -> str:
    """Lay out a picture of a link.

    Parameters
    ----------
    view
        What the link shows.
    heading, answer
        What the page asks, and what it answers.
    shown
        The picture beside the words; without one they have all the room.
    """
    wide = TEXT if shown.drawn else WIDTH - 2 * EDGE
    ward = view.area_name(view.ward_code) if view.ward_code else ""
    y, written = EDGE + LARGE, ""
    for line in _lines(heading, LARGE, 700, wide, most=3):
        written += _text(line, y, LARGE, STILL.ink, 700)
        y += LARGE * 6 // 5
    if ward not in heading:
        written += _text(ward, y, NORMALS[0], STILL.selected, 700)
        y += NORMALS[0] * 3 // 2
    room = FOOT - 60 - y
    for size in NORMALS:
        every = _lines(answer, size, 400, wide, most=room // (size * 7 // 5))
        if " ".join(every) == " ".join(answer.split()):
            break
    for number, line in enumerate(every):
        written += _text(line, y + 10 + number * size * 7 // 5, size, STILL.ink, 400)
    x, top, across, down = BOX
    for number, line in enumerate(_lines(shown.shows, TINY, 400, across, most=3)):
        written += _text(line, FOOT - 102 + number * 23, TINY, STILL.muted, 400, x=x)
    picture = shown.drawn.replace(
        "<svg ", f'<svg x="{x}" y="{top}" width="{across}" height="{down}" ', 1
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="{escape(FONT)}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{STILL.ground}"/>'
        f'<rect width="{WIDTH}" height="14" fill="{STILL.accent}"/>'
        f"{written}{picture}{_foot(view, shown.sources)}</svg>"
    )


def _foot(view: View, sources: tuple[str, ...]) -> str:
    """Write who published the figures, and the name of the app."""
    words = view.words
    app = words("app.title", place=view.place.title)
    named = words("card.source", sources=words.listed(sources)) if sources else ""
    room = WIDTH - 2 * EDGE - round(_width(app, SMALL, 700)) - 40
    source = next(iter(_lines(named, SMALL, 400, room, most=1)), "")
    return (
        f'<rect x="{EDGE}" y="{FOOT - SMALL - 18}" width="{WIDTH - 2 * EDGE}" height="2" '
        f'fill="{STILL.grid}"/>{_text(source, FOOT, SMALL, STILL.muted, 400)}'
        f'<text x="{WIDTH - EDGE}" y="{FOOT}" font-size="{SMALL}" font-weight="700" '
        f'text-anchor="end" fill="{STILL.accent}">{escape(app)}</text>'
    )


def picture_in(tree: Node) -> Picture:
    """Return the first map or chart of a page; of a ward, where it lies."""
    found: dict[str, tuple[Element, Node]] = {}
    for element, beside in _elements(tree, tree):
        if kind := _kind(element):
            found.setdefault(kind, (element, beside))
    best = next((one for one in DRAWN if one in found), None)
    if best is None:
        return Picture()
    element, beside = found[best]
    drawn, shows = DRAWN[best](element)
    if best == "chart":
        shows = _caption(beside)
    sources = publishers(beside) or publishers(tree)
    return Picture(drawn=drawn, shows=shows, sources=tuple(sources))


def _elements(node: Node, beside: Node) -> Iterator[tuple[Element, Node]]:
    """Give each piece of a page with the card in which it stands."""
    if name_of(node).startswith("finding_"):
        beside = node
    if isinstance(node.what, Element):
        yield node.what, beside
    for one in node:
        yield from _elements(one, beside)


def _kind(element: Element) -> str:
    if element.WhichOneof("type") == "vega_lite_chart":
        return "chart"
    if 'class="still-map' in element.html.body:
        return "map"
    return "locator" if LOCATOR.search(element.html.body) else ""


def _locator(element: Element) -> tuple[str, str]:
    found = LOCATOR.search(element.html.body)
    return SIZE.sub("", unquote(found[1]), count=2) if found else "", ""


def _map(element: Element) -> tuple[str, str]:
    """Return the drawing of a map with the style that the page would give it, and its legend."""
    land, _, legend = element.html.body.partition('<div class="legend"')
    found = FULL.search(land)
    drawn = f"<svg {found[1]}><style>{MAP_STYLE}</style>{found[2]}</svg>" if found else ""
    return drawn, plain(" ".join(PARAGRAPH.findall(legend)))


def _chart(element: Element) -> tuple[str, str]:
    return plain_chart(element.vega_lite_chart, BOX[2], BOX[3]), ""


DRAWN: dict[str, Callable[[Element], tuple[str, str]]] = {
    "locator": _locator,
    "map": _map,
    "chart": _chart,
}
"""what is shown of a page that has several kinds of picture, the first before all others"""


def _caption(card_of: Node) -> str:
    """Return what stands under the title of a card."""
    what = card_of.what
    if isinstance(what, Element):
        told = what.markdown
        is_one = told.element_type == Markdown.Type.CAPTION
        return ESCAPED.sub(r"\1", told.body) if is_one else ""
    return next((found for one in card_of if (found := _caption(one))), "")


def publishers(node: Node) -> list[str]:
    """Return who published the figures of the first card that cites its sources."""
    what: Any = node.what
    if isinstance(what, Element) and what.WhichOneof("type") == "markdown":
        return list(dict.fromkeys(PUBLISHER.findall(what.markdown.body)))
    return next((found for one in node if (found := publishers(one))), [])


def _text(  # noqa: PLR0913 - a line of words and how it is drawn
    line: str, y: int, size: int, colour: str, weight: int, *, x: int = EDGE
) -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">'
        f"{escape(line)}</text>"
    )


def _lines(text: str, size: int, weight: int, wide: int, *, most: int) -> list[str]:
    """Break a text into lines of a width; what does not fit ends with an ellipsis."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or _width(longer, size, weight) <= wide:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > most:
        last = lines[most - 1]
        while last and _width(f"{last}\N{HORIZONTAL ELLIPSIS}", size, weight) > wide:
            last = last.rpartition(" ")[0]
        lines = [*lines[: most - 1], f"{last}\N{HORIZONTAL ELLIPSIS}"]
    return [line for line in lines if line]


def _width(text: str, size: int, weight: int) -> float:
    return _face(size, weight).getlength(text)


@cache
def _face(size: int, weight: int) -> ImageFont.FreeTypeFont:
    file = FONTS / f"atkinson-hyperlegible-next-{weight}-normal.ttf"
    return ImageFont.truetype(str(file), size)
