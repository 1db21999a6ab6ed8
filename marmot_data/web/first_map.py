"""A map of areas as the app's own script will draw it, before that script is there.

Letters have one size on every screen: they lie over the drawing, at shares of its width and height.
"""

import json
from html import escape, unescape
from itertools import combinations
from typing import Any

from marmot_data.charts.theme import LIGHT

MARGIN = 8
"""around the land, in the drawing's own units, as in ``area_map.js``"""
ACROSS = 1000 + 2 * MARGIN
NARROW = 560
"""pixels of width below which letters are smaller and names stand in two lines"""
HIGHEST = 640
"""pixels of a map that stands alone"""
ROUNDS = 80
"""how often labels make room: one that moves may cover the next"""
LETTER = 0.55
"""the width of a letter, as a share of its height"""
Map = dict[str, Any]


def map_of(data: str, width: float, name: str) -> str:
    """Draw a map from what the app's script is given.

    Parameters
    ----------
    data
        What the script is given, as JSON in HTML.
    width
        Of the map's place, in pixels, as far as it is known: labels make room for each other by it.
    name
        Tells its pattern from those of other maps on the page.
    """
    told: Map = json.loads(unescape(data))
    down = told["height"] + 2 * MARGIN
    kind = "area-map" if told["labels"] else "area-map fine"
    widest = (told["beneath"] or HIGHEST) / down * ACROSS
    chosen = next((one for one in told["areas"] if one["code"] == told["selected"]), None)
    shapes = "".join(
        f'<path d="{one["path"]}" stroke="{told["edge"]}" fill="{_paint(told, one, name)}"/>'
        for one in told["areas"]
    )
    ring = f'<path class="ring chosen" d="{chosen["path"]}"/>' if chosen else ""
    return (
        f'<div class="{kind}"><div class="land">'
        f'<div class="plot" style="max-width: {widest:.0f}px; aspect-ratio: {ACROSS} / {down}">'
        f'<svg viewBox="{-MARGIN} {-MARGIN} {ACROSS} {down}" role="img" '
        f'aria-label="{escape(told["words"]["title"])}">{_hatch(told, name)}{shapes}{ring}</svg>'
        f"{_labels(told, min(width, widest)) if told['labels'] else ''}</div></div>"
        f"{_legend(told, name)}{_about(chosen) if chosen else ''}</div>"
    )


def _paint(told: Map, area: Map, name: str) -> str:
    klass: int = area["klass"]
    return f"url(#{name}-hatch)" if klass < 0 else str(told["colours"][klass])


def _hatch(told: Map, name: str) -> str:
    """Return the pattern of areas without a figure."""
    return (
        f'<defs><pattern id="{name}-hatch" width="14" height="14" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)">'
        f'<rect width="3.5" height="14" fill="{told["ink"]}"/></pattern></defs>'
    )


def _labels(told: Map, width: float) -> str:
    """Write each area's figure and name, moved apart where they would cover each other."""
    narrow = width < NARROW
    size = told["letters"] - (1 if narrow else 0)
    letters = size * ACROSS / width
    boxes = []
    for area in told["areas"]:
        lines = _in_lines(area["name"], 9 if narrow else 13) if told["names"] else []
        rows = [area["number"], *lines]
        wide = max(map(len, rows)) * LETTER * letters
        boxes.append([area["x"], area["y"], wide, letters * 1.12 * len(rows)])
    _make_room(boxes, told["height"])
    written = ""
    for area, (x, y, *_) in zip(told["areas"], boxes, strict=True):
        klass = area["klass"]
        kind = "blank" if klass < 0 else f"class-{klass}"
        lines = _in_lines(area["name"], 9 if narrow else 13) if told["names"] else []
        names = "".join(f"<span>{escape(line)}</span>" for line in lines)
        left, top = (x + MARGIN) / ACROSS, (y + MARGIN) / (told["height"] + 2 * MARGIN)
        written += (
            f'<div class="{kind}" style="left: {left:.1%}; top: {top:.1%}">'
            f"<b>{escape(area['number'])}</b>{names}</div>"
        )
    inks = "".join(
        f".area-map .class-{number} {{ --on: {ink}; --halo: {colour}; }}"
        for number, (ink, colour) in enumerate(zip(told["inks"], told["colours"], strict=True))
    )
    kind = "names shades" if told["colours"] == list(LIGHT.classes) else "names"
    return (
        f"<style>{inks}</style>"
        f'<div class="{kind}" style="font-size: {size}px" aria-hidden="true">{written}</div>'
    )


def _in_lines(name: str, most: int) -> list[str]:
    """Let a name longer than so many letters stand in two lines, broken near its middle."""
    gaps = [at for at, sign in enumerate(name) if sign == " "]
    if len(name) <= most or not gaps:
        return [name]
    cut = min(gaps, key=lambda gap: abs(gap - len(name) / 2))
    return [name[:cut], name[cut + 1 :]]


def _make_room(boxes: list[list[float]], height: float) -> None:
    """Move labels that cover each other apart, each by half of what is covered, the shorter way."""
    for _ in range(ROUNDS):
        free = True
        for one, two in combinations(boxes, 2):
            across = (one[2] + two[2]) / 2 - abs(one[0] - two[0])
            down = (one[3] + two[3]) / 2 - abs(one[1] - two[1])
            if across <= 0 or down <= 0:
                continue
            free = False
            way = 0 if across < down else 1
            push = (min(across, down) / 2 + 0.5) * (-1 if one[way] <= two[way] else 1)
            one[way] += push
            two[way] -= push
        for one in boxes:
            for way, size in ((0, 1000), (1, height)):
                half = one[2 + way] / 2
                one[way] = min(max(one[way], half - MARGIN), size + MARGIN - half)
        if free:
            return


def _legend(told: Map, name: str) -> str:
    """Say what the shades and the numbers mean."""
    legend = told["legend"]
    rows = "".join(
        '<li><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">'
        f'<rect width="16" height="16" fill="{colour}"/></svg><span>{escape(limit)}</span></li>'
        for colour, limit in zip(told["colours"], legend["limits"], strict=False)
    )
    if legend["blank"]:
        rows += (
            '<li><svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">'
            f'<rect width="16" height="16" fill="url(#{name}-hatch)"/></svg>'
            f"<span>{escape(legend['blank'])}</span></li>"
        )
    number = f"<p>{escape(legend['number'])}</p>" if legend["number"] else ""
    title = f"<strong>{escape(legend['title'])}</strong> <span>{escape(legend['darker'])}</span>"
    return f'<div class="legend"><p>{title}</p><ul>{rows}</ul>{number}</div>'


def _about(area: Map) -> str:
    lines = "".join(f"<span>{escape(line)}</span>" for line in area["told"])
    return f'<p class="told"><strong>{escape(area["name"])}</strong>{lines}</p>'
