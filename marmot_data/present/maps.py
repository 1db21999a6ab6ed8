"""The map of a slide: drawn once, then painted for each period by the slide's own script."""

from html import escape
from typing import Any

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
