"""From the light page to paper: its headings, sentences, pictures and tables, in order."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape

from lxml import html
from lxml.html import HtmlElement

from marmot_data.documents.paper.paper import Block
from marmot_data.documents.paper.parts import parts

DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
BOX = re.compile(r'viewBox="\s*-?[\d.]+ -?[\d.]+ ([\d.]+) ([\d.]+)"')
SPOKEN = re.compile(r'aria-label="([^"]*)"')
SKIPPED = {"form", "script", "nav", "style", "button", "input"}
LEFT_OUT = re.compile(r"\b(go|take|st-key-(printed_\w+|footer|jump|start))\b")
"""ways on to other pages, and what a screen shows or hides around the page"""
TEXT = {"p", "blockquote", "figcaption", "small", "summary"}
LINES = {"small", "span", "div", "p", "details", "summary", "ul", "li"}
"""what begins a new line within a cell"""
FILL = re.compile(r'<rect width="16" height="16" fill="(#\w+)"')
"""the shade of a legend"""
STYLE = (
    "<style>text{font-size:30px;font-weight:700;text-anchor:middle;paint-order:stroke;"
    "stroke-width:6px;stroke-linejoin:round}.name{font-size:22px;font-weight:400}"
    "path{stroke-width:2.5}.ring{stroke-width:8;stroke-linejoin:round}</style>"
)
"""how a page's own style draws a map, for a drawing that stands alone"""
SMALL = {"labels": 0.5, "locator": 0.2, "moved": 0.4}
"""of a pixel on paper, for drawings that have a thousand of them"""
WIDE = 40
"""letters of the widest column of a table that count"""
DRAWN = 20
"""letters for which a line of all wards takes the room"""
MARGIN = 3
"""letters between two columns"""


@dataclass(slots=True)
class Reader:
    """Reads a written page into blocks; keeps its drawings."""

    about: str
    """the label under which a card tells its sources: they stand once, at the end"""
    table: str
    """the label of a card's table, left out where the card itself is a table"""
    face: str
    files: dict[str, bytes] = field(default_factory=dict)
    _drawings: list[str] = field(default_factory=list)
    _tabled: bool = False
    """a table stands under the last heading"""

    def blocks(self, body: str) -> list[Block]:
        """Return the blocks of a page."""
        held = DRAWING.sub(self._held, body)
        return list(self._of(html.fragment_fromstring(held, create_parent="div"), 2))

    def _held(self, found: "re.Match[str]") -> str:
        """Put a mark in the place of a drawing, which a reader of HTML would spoil."""
        self._drawings.append(found[0])
        shade = FILL.search(found[0])
        swatch = f' data-shade="{shade[1]}"' if shade else ""
        return f'<img data-drawing="{len(self._drawings) - 1}"{swatch}>'

    def _of(self, node: HtmlElement, level: int) -> Iterator[Block]:
        """Give the blocks inside an element; ``level`` is that of a heading without one."""
        for one in node:
            if not isinstance(one.tag, str) or _skipped(one):
                continue
            yield from self._block(one, level)

    def _block(self, one: HtmlElement, level: int) -> Iterator[Block]:
        tag = one.tag
        if re.fullmatch("h[1-6]", tag):
            self._tabled = False
            yield {"kind": "heading", "level": int(tag[1]), "text": _text(one)}
        elif tag in TEXT:
            if runs := list(_runs(one)):
                yield {"kind": "par", "runs": runs}
        elif tag == "details":
            yield from self._opened(one, level)
        elif tag == "img":
            yield from self._picture(one)
        else:
            self._tabled |= tag == "table"
            yield from PLAIN.get(tag, self._of)(one, level)

    def _opened(self, one: HtmlElement, level: int) -> Iterator[Block]:
        """Give what can be opened on a screen, under its label."""
        label = next((_text(part) for part in one if part.tag == "summary"), "")
        if label == self.about or (label == self.table and self._tabled):
            return
        inside = list(self._of(one, level + 1))
        inside = [block for block in inside if not _says(block, label)]
        if inside:
            yield {"kind": "heading", "level": level + 1, "text": label}
            yield from inside

    def _picture(self, one: HtmlElement) -> Iterator[Block]:
        """Give a drawing with its text; ornaments are left out."""
        number = one.get("data-drawing")
        drawn = self._drawings[int(number)] if number else ""
        box, said = BOX.search(drawn), SPOKEN.search(drawn.split(">", 1)[0])
        if not box or not said:
            return
        style = STYLE if 'class="labels"' in drawn else ""
        inside = f"{style}{re.sub(r'^<svg[^>]*>', '', drawn)}"
        kind = re.search(rf'class="({"|".join(SMALL)})"', drawn)
        scale = SMALL[kind[1]] if kind else 1.0
        for part in parts(f"{self._head(box[0])}{inside}", scale):
            name = f"drawing-{len(self.files)}.svg"
            self.files[name] = f"{self._head(part.box)}{inside}".encode()
            yield {
                "kind": "picture",
                "file": name,
                "alt": unescape(said[1]),
                "width": part.width * scale,
                "height": part.height * scale,
            }

    def _head(self, box: str) -> str:
        return f'<svg xmlns="http://www.w3.org/2000/svg" font-family="{self.face}" {box}>'


def _skipped(one: HtmlElement) -> bool:
    """Tell whether an element is no part of what is read."""
    hidden = one.get("aria-hidden") == "true" or one.get("hidden") is not None
    return one.tag in SKIPPED or hidden or bool(LEFT_OUT.search(one.get("class", "")))


def _says(block: Block, label: str) -> bool:
    return block["kind"] == "par" and "".join(run["text"] for run in block["runs"]) == label


def _text(one: HtmlElement) -> str:
    return " ".join(one.text_content().split())


def _runs(one: HtmlElement, *, bold: bool = False, small: bool = False) -> Iterator[Block]:
    """Give the text of an element in runs of one look each."""
    begun = bool(one.text and one.text.strip())
    later = False  # a new line begins with what comes next
    yield from _run(one.text, bold=bold, small=small)
    for part in one:
        if isinstance(part.tag, str) and not _skipped(part):
            inner = list(_within(part, bold=bold, small=small))
            later |= begun and part.tag in LINES
            if inner and later:
                inner[0], later = inner[0] | {"break": True}, False
            later |= part.tag == "br"
            begun |= bool(inner)
            yield from inner
        for run in _run(part.tail, bold=bold, small=small):
            begun = True
            yield run | {"break": later}
            later = False


def _within(part: HtmlElement, *, bold: bool, small: bool) -> Iterator[Block]:
    """Give the runs of a part of a text: what is bold, small, a link or the shade of a legend."""
    if shade := part.get("data-shade"):
        yield {"text": "", "shade": shade}
    address = part.get("href") or "" if part.tag == "a" else ""
    marked, less = part.tag in ("strong", "b"), part.tag == "small"
    for run in _runs(part, bold=bold or marked, small=small or less):
        yield run | {"href": address} if address.startswith("http") else run


def _run(text: str | None, *, bold: bool, small: bool) -> Iterator[Block]:
    said = re.sub(r"\s+", " ", text or "")
    if said.strip():
        yield {"text": said, "bold": bold, "small": small}


def _table(one: HtmlElement, _level: int) -> Iterator[Block]:
    """Give a table without the columns that hold nothing.

    Each row has as many cells as there are heads, or one that runs across the whole table: the
    heading of a section, or what has to be said of the row above.
    """
    head = [_text(cell) for cell in one.xpath(".//thead//th")]
    rows = [
        [_cell(cell) for cell in row if cell.tag in ("td", "th")]
        for row in one.xpath(".//tbody/tr")
    ]
    whole = [row for row in rows if len(row) == len(head)]
    used = [n for n in range(len(head)) if any(_filled(row[n]) for row in whole)]
    if not whole or not used:
        return
    kept = [
        [row[n] for n in used] if len(row) == len(head) else [row[0] | {"span": len(used)}]
        for row in rows
        if len(row) == len(head) or (len(row) == 1 and _filled(row[0]))
    ]
    yield {
        "kind": "table",
        "head": [head[n] for n in used],
        "rows": kept,
        "widths": [_width(head[n], [row[n] for row in whole]) for n in used],
    }


def _cell(one: HtmlElement) -> Block:
    """Give the words of a cell, and the line that it draws with what stands at its two ends."""
    verdicts = ("described_higher", "described_lower", "described_same", "better", "worse")
    marks = []
    for mark in one.xpath(".//div[contains(@class, 'scale')]/i"):
        ends = dict(re.findall(r"(left|right):([\d.]+)%", mark.get("style", "")))
        kinds = mark.get("class", "")
        known = (*verdicts, "higher", "lower", "similar")
        marks.append(
            {
                "kind": kinds,
                "left": float(ends.get("left", 0)),
                "right": float(ends.get("right", 0)),
                "verdict": next((v for v in known if v in kinds.split()), "similar"),
            }
        )
    dotted = bool(one.xpath(".//div[contains(@class, 'unranked')]"))
    said = [_text(end) for end in one.xpath(".//small[contains(@class, 'ends')]/span")]
    return {
        "runs": list(_runs(one)),
        "scale": marks,
        "dotted": dotted,
        "ends": said,
        "heads": bool(one.xpath("./h3")),
    }


def _filled(cell: Block) -> bool:
    return bool(cell["runs"] or cell["scale"])


def _width(head: str, cells: Sequence[Block]) -> int:
    """Return how wide a column is beside the others: no word is broken, long texts take lines."""
    texts = [head, *("".join(run["text"] for run in cell["runs"]) for cell in cells)]
    word = max((len(word) for text in texts for word in text.split()), default=0)
    longest = min(max(map(len, texts[1:]), default=0), WIDE)
    drawn = DRAWN if any(cell["scale"] for cell in cells) else 0
    return max(word, longest * 2 // 3, drawn) + MARGIN


def _listed(one: HtmlElement, _level: int) -> Iterator[Block]:
    items = [list(_runs(item)) for item in one if item.tag == "li" and _text(item)]
    if items:
        yield {"kind": "list", "ordered": one.tag == "ol", "items": items}


PLAIN: Mapping[str, Callable[[HtmlElement, int], Iterator[Block]]] = {
    "table": _table,
    "ul": _listed,
    "ol": _listed,
}
"""tags that are one block each"""
