"""The map of a slide: drawn once, then painted for each period by the slide's own script."""

from html import escape
from typing import Any

from marmot_data.charts.look import FONT
from marmot_data.charts.maps import ink_on
from marmot_data.charts.paths import outlines
from marmot_data.findings.base import View
from marmot_data.findings.frames import Frames
from marmot_data.present.drawing import SLIDES

LABELLED = 45
"""areas up to which a number on each can be read"""
LETTERS = 10
"""a longer name of several words stands in two lines"""
LINE = 33
"""from line to line of a label, in the drawing's own units"""


def map_svg(view: View, found: Frames, sentence: str) -> str:
    """Draw the areas with their names and the newest figures; the chosen ward is outlined."""
    areas = found.areas
    middles = dict(zip(areas.index, zip(areas["lon"], areas["lat"], strict=True), strict=True))
    drawing = outlines(view.data.shapes(found.level, found.boundaries), middles)
    labelled = len(areas) <= LABELLED
    shapes, texts = [], []
    for code, name in areas["name"].items():
        path = drawing.outlines.get(str(code))
        if path is None:
            continue
        shapes.append(f'<path data-code="{escape(str(code))}" d="{path}"/>')
        if labelled:
            texts.append(_label(str(code), str(name), drawing.middles[str(code)], found.level))
    return (
        f'<svg class="map" viewBox="-8 -8 1016 {drawing.height + 16}" role="img" '
        f'aria-label="{escape(sentence)}">{"".join(shapes)}'
        f'<path class="ring"/><path class="ring guessed"/>{"".join(texts)}</svg>'
    )


def painted_map(view: View, found: Frames, *, blank: bool = False) -> str:
    """Draw the map of the shown period as a picture that stands alone, for other programs.

    A blank map has names and no figures: people fill it by hand.
    """
    frame, look = found.frames[found.shown], SLIDES
    areas = found.areas
    middles = dict(zip(areas.index, zip(areas["lon"], areas["lat"], strict=True), strict=True))
    drawing = outlines(view.data.shapes(found.level, found.boundaries), middles)
    shapes: list[str] = []
    texts: list[str] = []
    for code, name in areas["name"].items():
        key = str(code)
        klass = -1 if blank else frame.classes.get(key, -1)
        fill = look.classes[klass] if klass >= 0 else look.ground
        path = drawing.outlines.get(key, "")
        edge = (look.selected, 8) if key == view.ward else (look.grid, 2.5)
        drawn = f'<path d="{path}" fill="{fill}" stroke="{edge[0]}" stroke-width="{edge[1]}"/>'
        # The chosen ward comes last, so that no neighbour hides its outline.
        shapes.insert(len(shapes) if key == view.ward else 0, drawn)
        if len(areas) <= LABELLED:
            value = [] if blank else [_number(frame.values.get(key, ""))]
            lines = [*_lines(str(name)), *value]
            texts.append(_painted(lines, drawing.middles[key], ink_on(fill)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="1016" height="{drawing.height + 16}" '
        f'viewBox="-8 -8 1016 {drawing.height + 16}" font-family="{escape(FONT)}" '
        f'font-weight="700" text-anchor="middle">{"".join(shapes)}{"".join(texts)}</svg>'
    )


def _painted(lines: list[str], middle: tuple[int, int], ink: str) -> str:
    x, y = middle
    top = y - LINE * (len(lines) - 1) // 2 + 9
    return "".join(
        f'<text x="{x}" y="{top + LINE * number}" font-size="27" fill="{ink}">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )


def _label(code: str, name: str, middle: tuple[int, int], level: str) -> str:
    """Write an area's name, in two lines if it is long, and leave a line for its figure."""
    x, y = middle
    lines = _lines(name) if level == "ward" else []
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
        "inks": [ink_on(colour) for colour in SLIDES.classes],
        "halos": [_halo(colour) for colour in SLIDES.classes],
        "frames": [
            {
                "label": frame.label,
                "classes": frame.classes,
                "values": {code: _number(text) for code, text in frame.values.items()},
                "speech": frame.speech,
                "limits": frame.limits,
            }
            for frame in found.frames
        ],
        "none": view.words("number.none"),
    }


def _number(text: str) -> str:
    """Keep the number of ``39.6%``: the unit stands above the map."""
    return text.split(" ", maxsplit=1)[0].removesuffix("%")


def _halo(colour: str) -> str:
    """Return the rim of a label: white about dark letters, the shade itself about white ones."""
    return colour if ink_on(colour) == "#ffffff" else "#ffffff"
