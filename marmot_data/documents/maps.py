"""The map of a slide: drawn once, then painted for each period by the slide's own script."""

from collections.abc import Mapping
from html import escape
from itertools import combinations
from typing import Any

from marmot_data.charts.areas import LABELLED, drawn, periods
from marmot_data.charts.maps import ink_on, luminance
from marmot_data.charts.paths import Drawing
from marmot_data.charts.theme import FONT
from marmot_data.documents.render import SLIDES
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames

LETTERS = 10
"""a longer name of several words stands in two lines"""
LINE = 33
"""from line to line of a label, in the drawing's own units"""
LETTER = 17
"""the width of a letter, in the same units"""
MARGIN = 8
ROUNDS = 6
"""how often labels make room: one that moves may cover the next"""
READABLE = 7.0
"""the contrast that letters on the wall need (WCAG, enhanced)"""
WHITE = "#ffffff"

Places = dict[str, tuple[int, int]]
Label = tuple[str, list[str], tuple[int, int]]
"""code of the area, lines of its name, and the middle of the label"""


def map_svg(view: View, found: Frames, sentence: str) -> str:
    """Draw the areas with their names and the newest figures; the chosen ward is outlined."""
    drawing = drawn(view, found)
    shapes = [
        f'<path data-code="{escape(code)}" d="{path}"/>' for code, path in drawing.outlines.items()
    ]
    texts = [_label(*label) for label in _labels(found, drawing)]
    return (
        f'<svg class="map" viewBox="-8 -8 1016 {drawing.height + 16}" role="img" '
        f'aria-label="{escape(sentence)}">{"".join(shapes)}'
        f'<path class="ring"/><path class="ring guessed"/>{"".join(texts)}</svg>'
    )


def painted_map(
    view: View, found: Frames, *, blank: bool = False, chosen: str | None = None
) -> str:
    """Draw the map of the shown period as a picture that stands alone, for other programs.

    Parameters
    ----------
    view
        Whose ward is outlined, unless ``chosen`` names another.
    found
        The map's finding.
    blank
        Names and no figures: people fill it by hand, or guess.
    chosen
        Code of the area to outline; empty: none.
    """
    frame, look, drawing = found.frames[found.shown], SLIDES, drawn(view, found)
    ringed = view.ward_code if chosen is None else chosen
    shapes: list[str] = []
    inks: dict[str, tuple[str, str]] = {}
    for code, path in drawing.outlines.items():
        klass = -1 if blank else frame.classes.get(code, -1)
        fill = look.classes[klass] if klass >= 0 else look.ground
        edge = (look.selected, 8) if code == ringed else (look.grid, 2.5)
        shape = f'<path d="{path}" fill="{fill}" stroke="{edge[0]}" stroke-width="{edge[1]}"/>'
        # The chosen ward comes last, so that no neighbour hides its outline.
        shapes.insert(len(shapes) if code == ringed else 0, shape)
        inks[code] = (_ink(fill), _halo(fill))
    values = {} if blank else {code: _number(text) for code, text in frame.values.items()}
    texts = [
        _painted([*lines, *([] if blank else [values.get(code, "")])], place, *inks[code])
        for code, lines, place in _labels(found, drawing)
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="1016" height="{drawing.height + 16}" '
        f'viewBox="-8 -8 1016 {drawing.height + 16}" font-family="{escape(FONT)}" '
        f'font-weight="700" text-anchor="middle">{"".join(shapes)}{"".join(texts)}</svg>'
    )


def _labels(found: Frames, drawing: Drawing) -> list[Label]:
    """Return code, lines and place of each label; of many small areas none is written."""
    names = {str(code): str(name) for code, name in found.areas["name"].items()}
    if len(names) > LABELLED:
        return []
    lines = {
        code: _lines(names[code]) if found.level == "ward" else [] for code in drawing.outlines
    }
    places = _apart(lines, {code: drawing.middles[code] for code in lines})
    return [(code, lines[code], places[code]) for code in lines]


def _apart(lines: Mapping[str, list[str]], middles: Places) -> Places:
    """Move labels that would cover each other sideways, each by half of what is covered."""
    places = dict(middles)
    wide = {code: LETTER * max(map(len, own), default=0) + MARGIN for code, own in lines.items()}
    high = {code: LINE * (len(own) + 1) for code, own in lines.items()}
    for one, two in [*combinations(places, 2)] * ROUNDS:
        (x1, y1), (x2, y2) = places[one], places[two]
        covered = (wide[one] + wide[two]) // 2 - abs(x1 - x2)
        if covered > 0 and abs(y1 - y2) < (high[one] + high[two]) // 2:
            step = -(-covered // 2) if x1 < x2 else covered // -2
            places[one], places[two] = (x1 - step, y1), (x2 + step, y2)
    return places


def _painted(lines: list[str], middle: tuple[int, int], ink: str, halo: str) -> str:
    x, y = middle
    top = y - LINE * (len(lines) - 1) // 2 + 9
    return "".join(
        f'<text x="{x}" y="{top + LINE * number}" font-size="27" fill="{ink}" stroke="{halo}" '
        f'stroke-width="6" stroke-linejoin="round" paint-order="stroke">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )


def _label(code: str, lines: list[str], middle: tuple[int, int]) -> str:
    """Write an area's name, in two lines if it is long, and leave a line for its figure."""
    x, y = middle
    top = y - LINE * len(lines) // 2
    written = "".join(
        f'<tspan x="{x}" y="{top + LINE * number}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    value = f'<tspan class="value" x="{x}" y="{top + LINE * len(lines) + 3}"></tspan>'
    return f'<text data-code="{escape(code)}">{written}{value}</text>'


def _lines(name: str) -> list[str]:
    words = name.replace(" and ", " & ").split(" ")
    if len(name) <= LETTERS or len(words) == 1:
        return [" ".join(words)]
    cut = len(words) - 1
    return [" ".join(words[:cut]), " ".join(words[cut:])]


def map_data(view: View, found: Frames) -> dict[str, Any]:
    """Return what the slide's script needs to paint the map for each period."""
    return {
        "shown": found.shown,
        "level": found.level,
        "colours": list(SLIDES.classes),
        "inks": [_ink(colour) for colour in SLIDES.classes],
        "halos": [_halo(colour) for colour in SLIDES.classes],
        "frames": periods(found, _number),
        "none": view.words("number.none"),
    }


def _number(text: str) -> str:
    """Keep the number of ``39.6%``: the unit stands above the map."""
    return text.split(" ", maxsplit=1)[0].removesuffix("%")


def _ink(colour: str) -> str:
    """Return the colour of letters: white only on a shade so dark that all can read it."""
    dark_enough = 1.05 / (luminance(colour) + 0.05) >= READABLE
    return WHITE if dark_enough else ink_on(WHITE)


def _halo(colour: str) -> str:
    """Return the rim of a label: white about dark letters, the shade itself about white ones."""
    return colour if _ink(colour) == WHITE else WHITE
