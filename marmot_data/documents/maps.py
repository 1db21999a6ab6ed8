"""The map of a slide: drawn once, then painted for each period by the slide's own script."""

from collections.abc import Mapping
from html import escape
from itertools import combinations
from typing import Any

from marmot_data.charts.areas import LABELLED, drawn, periods
from marmot_data.charts.maps import ink_on, luminance
from marmot_data.charts.paths import WIDTH, Drawing, outlines
from marmot_data.charts.theme import FONT, LIGHT
from marmot_data.documents.render import SLIDES
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frame, Frames
from marmot_data.findings.maps.shades import NO_CLASS

LETTERS = 10
"""a longer name of several words stands in two lines"""
LINE = 33
"""from line to line of a label, in the drawing's own units"""
LETTER = 17
"""the width of a letter, in the same units"""
MARGIN = 8
LEGEND = 100
"""height of the legend under a map"""
ROUNDS = 6
"""how often labels make room: one that moves may cover the next"""
READABLE = 7.0
"""the contrast that letters on the wall need (WCAG, enhanced)"""
WHITE = "#ffffff"
PAPER = "#dfe6ee"
"""of a ward that is not chosen: in print the paler land of the screen would be lost"""

Places = dict[str, tuple[int, int]]
Label = tuple[str, list[str], tuple[int, int]]
"""code of the area, lines of its name, and the middle of the label"""


def map_svg(view: View, found: Frames, sentence: str, number: int) -> str:
    """Draw the areas with their names and the newest figures; the chosen ward is outlined.

    Areas without a figure are hatched, with a pattern that is named by the slide's number.
    """
    drawing = drawn(view, found)
    shapes = [
        f'<path data-code="{escape(code)}" d="{path}"/>' for code, path in drawing.outlines.items()
    ]
    texts = [_label(*label) for label in labels(found, drawing)]
    blank = hatch(f"hatch-{number}")
    return (
        f'<svg class="map" viewBox="-8 -8 1016 {drawing.height + 16}" role="img" '
        f'aria-label="{escape(sentence)}">{blank}{"".join(shapes)}'
        f'<path class="ring"/><path class="ring guessed"/>{"".join(texts)}</svg>'
    )


def painted_map(
    view: View,
    found: Frames,
    *,
    blank: bool = False,
    chosen: str | None = None,
    legend: bool = False,
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
    legend
        Say under the map what the shades mean.
    """
    frame, look, drawing = found.frames[found.shown], SLIDES, drawn(view, found)
    ringed = view.ward_code if chosen is None else chosen
    shapes: list[str] = []
    inks: dict[str, tuple[str, str]] = {}
    for code, path in drawing.outlines.items():
        klass = -1 if blank else frame.classes.get(code, -1)
        fill = look.classes[klass] if klass >= 0 else look.ground
        paint = fill if blank or klass >= 0 else "url(#hatch)"
        edge = (look.selected, 8) if code == ringed else (look.grid, 2.5)
        shape = f'<path d="{path}" fill="{paint}" stroke="{edge[0]}" stroke-width="{edge[1]}"/>'
        # The chosen ward comes last, so that no neighbour hides its outline.
        shapes.insert(len(shapes) if code == ringed else 0, shape)
        inks[code] = (ink_of(fill), _halo(fill))
    values = {} if blank else numbers(frame)
    texts = [
        _painted([*lines, *([] if blank else [values.get(code, "")])], place, *inks[code])
        for code, lines, place in labels(found, drawing)
    ]
    under = _legend(found, drawing.height) if legend and not blank else ""
    high = drawing.height + 16 + (LEGEND if under else 0)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="1016" height="{high}" '
        f'viewBox="-8 -8 1016 {high}" font-family="{escape(FONT)}" font-weight="700" '
        f'text-anchor="middle">{hatch("hatch")}{"".join(shapes)}{"".join(texts)}{under}</svg>'
    )


def ward_outlines(view: View) -> tuple[Drawing, dict[str, str]]:
    """Return the outlines of the wards of the chosen set, and the name of each."""
    year = int(view.selection.boundaries)
    wards = view.data.wards(year).set_index("code")
    middles = dict(zip(wards.index, zip(wards["lon"], wards["lat"], strict=True), strict=True))
    names = {str(code): str(name) for code, name in wards["name"].items()}
    return outlines(view.data.shapes("ward", year), middles), names


def named_map(view: View) -> str:
    """Draw the wards of the chosen set by their names, the chosen one dark, for print."""
    drawing, names = ward_outlines(view)
    lines = {code: _lines(names[code]) for code in drawing.outlines}
    fills = {code: LIGHT.accent if code == view.ward_code else PAPER for code in lines}
    shapes = "".join(
        f'<path d="{path}" fill="{fills[code]}" stroke="{LIGHT.ground}" stroke-width="5"/>'
        for code, path in drawing.outlines.items()
    )
    texts = "".join(
        _painted(lines[code], place, ink_of(fills[code]), fills[code])
        for code, place in _apart(lines, drawing.middles).items()
    )
    high = drawing.height + 16
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="1016" height="{high}" '
        f'viewBox="-8 -8 1016 {high}" font-family="{escape(FONT)}" font-weight="700" '
        f'text-anchor="middle">{shapes}{texts}</svg>'
    )


def hatch(name: str) -> str:
    """Return the pattern of areas without a figure."""
    return (
        f'<defs><pattern id="{name}" width="14" height="14" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="3" height="14" fill="{SLIDES.muted}"/>'
        "</pattern></defs>"
    )


def legend_rows(found: Frames) -> list[tuple[str | None, str]]:
    """Return the shades of a map with what each means; none for hatched areas, if there are any."""
    frame = found.frames[found.shown]
    rows: list[tuple[str | None, str]] = list(zip(SLIDES.classes, frame.limits, strict=True))
    return [*rows, (None, found.blank)] if has_blank(found) else rows


def has_blank(found: Frames) -> bool:
    """Tell whether an area of a map has no figure."""
    classes = found.frames[found.shown].classes
    return any(classes.get(code, NO_CLASS) == NO_CLASS for code in found.areas.index)


def _legend(found: Frames, top: int) -> str:
    """Draw the legend in two lines under the map: what is shown, then the shades."""
    rows = legend_rows(found)
    wide = WIDTH // len(rows)
    swatches = "".join(
        f'<rect x="{wide * n}" y="{top + 68}" width="34" height="26" stroke="{SLIDES.ink}" '
        f'fill="{colour or "url(#hatch)"}"/><text x="{wide * n + 42}" y="{top + 89}" '
        f'font-size="22" font-weight="400">{escape(text)}</text>'
        for n, (colour, text) in enumerate(rows)
    )
    said = f"{found.frames[found.shown].legend} {found.darker}"
    title = f'<text x="0" y="{top + 48}" font-size="24">{escape(said)}</text>'
    return f'<g text-anchor="start" fill="{SLIDES.ink}">{title}{swatches}</g>'


def labels(found: Frames, drawing: Drawing) -> list[Label]:
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
        "inks": [ink_of(colour) for colour in SLIDES.classes],
        "halos": [_halo(colour) for colour in SLIDES.classes],
        "frames": periods(found, _number),
        "darker": found.darker,
        "blank": found.blank,
        "none": view.words("number.none"),
    }


def _number(text: str) -> str:
    """Keep the number of ``39.6%``: the unit stands above the map."""
    return text.split(" ", maxsplit=1)[0].removesuffix("%")


def numbers(frame: Frame) -> dict[str, str]:
    """Return the figures of a map by area, as they stand on it."""
    return {
        code: _number(text) if frame.classes[code] != NO_CLASS else "\N{EN DASH}"
        for code, text in frame.values.items()
    }


def ink_of(colour: str) -> str:
    """Return the colour of letters: white only on a shade so dark that all can read it."""
    dark_enough = 1.05 / (luminance(colour) + 0.05) >= READABLE
    return WHITE if dark_enough else ink_on(WHITE)


def _halo(colour: str) -> str:
    """Return the rim of a label: white about dark letters, the shade itself about white ones."""
    return colour if ink_of(colour) == WHITE else WHITE
