"""A map for readers without scripts: drawn once, each ward a link, its shades told beneath."""

from html import escape
from urllib.parse import quote

from marmot_data.charts.areas import LABELLED, drawn
from marmot_data.charts.maps import MARGIN, ink_on
from marmot_data.charts.paths import WIDTH, Drawing
from marmot_data.charts.theme import Look
from marmot_data.documents.maps import LINE, has_blank, labels
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames
from marmot_data.findings.maps.shades import NO_CLASS
from marmot_data.ui.address import address


def still_map(view: View, found: Frames, look: Look, colours: tuple[str, ...]) -> str:
    """Draw the areas of a map with their names, figures and legend; a ward leads to its page."""
    drawing, frame = drawn(view, found), found.frames[found.shown]
    name = _name(found)
    shapes = []
    for code, row in found.areas.to_dict("index").items():
        if code not in drawing.outlines:
            continue
        paint = _paint(found, code, colours)
        told = "; ".join(frame.told.get(code, (found.blank,)))
        said = escape(f"{row['name']}: {told}")
        shape = (
            f'<path d="{drawing.outlines[code]}" fill="{paint}" stroke="{look.edge}">'
            f"<title>{said}</title></path>"
        )
        if found.level == "ward":
            href = escape(address(view, "ward", ward=str(row["slug"])))
            shape = f'<a href="{href}">{shape}</a>'
        shapes.append(shape)
    ring = drawing.outlines.get(view.ward_code or "", "")
    return (
        f'<div class="still-map{" fine" if len(found.areas) > LABELLED else ""}">'
        f'<svg viewBox="{_box(drawing)}" role="group" aria-label="{escape(found.sentence)}">'
        f"{_hatch(f'hatch-{name}', look.ink)}{''.join(shapes)}"
        f'<path class="ring" d="{ring}" fill="none" stroke="{look.selected}"/>'
        f'<g class="labels" aria-hidden="true">{_labels(view, found, look, colours)}</g></svg>'
        f"{_legend(view, found, look, colours)}</div>"
    )


def bare_land(view: View, found: Frames, look: Look) -> str:
    """Draw the areas of a map and nothing else: what is seen until the map to explore is there."""
    drawing = drawn(view, found)
    shapes = (
        f'<path d="{path}" fill="{_paint(found, code, look.classes)}"/>'
        for code, path in drawing.outlines.items()
    )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{_box(drawing)}" '
        f'stroke="{look.edge}" stroke-width="2.5">'
        f"{_hatch(f'hatch-{_name(found)}', look.muted)}{''.join(shapes)}</svg>"
    )
    return f'<img class="bare-land" alt="" src="data:image/svg+xml,{quote(svg)}">'


def _name(found: Frames) -> str:
    return f"{found.level}-{'-'.join(found.indicators)}"


def _box(drawing: Drawing) -> str:
    return f"{-MARGIN} {-MARGIN} {WIDTH + 2 * MARGIN} {drawing.height + 2 * MARGIN}"


def _paint(found: Frames, code: str, colours: tuple[str, ...]) -> str:
    klass = found.frames[found.shown].classes.get(code, NO_CLASS)
    return f"url(#hatch-{_name(found)})" if klass == NO_CLASS else colours[klass]


def number_of(view: View, text: str) -> str:
    """Keep the number of ``74.9 years``: the unit stands in the legend."""
    if text in ("", view.words("number.none")):
        return "\N{EN DASH}"
    return text.split(" ", maxsplit=1)[0]


def _labels(view: View, found: Frames, look: Look, colours: tuple[str, ...]) -> str:
    """Write each area's figure and under it its name, which small screens leave out."""
    frame, written = found.frames[found.shown], []
    for code, lines, (x, y) in labels(found, drawn(view, found)):
        klass = frame.classes.get(code, NO_CLASS)
        shade = look.ground if klass == NO_CLASS else colours[klass]
        ink = look.ink if klass == NO_CLASS else ink_on(shade)
        names = "".join(
            f'<tspan class="name" x="{x}" dy="{LINE - 4}">{escape(line)}</tspan>' for line in lines
        )
        number = escape(number_of(view, frame.values.get(code, "")))
        top = y - LINE * len(lines) // 2 + 12
        written.append(
            f'<text x="{x}" y="{top}" style="fill: {ink}; stroke: {shade}">{number}{names}</text>'
        )
    return "".join(written)


def _legend(view: View, found: Frames, look: Look, colours: tuple[str, ...]) -> str:
    """Say what the shades and the numbers mean."""
    frame = found.frames[found.shown]
    rows = "".join(
        f'<li><svg viewBox="0 0 16 16" aria-hidden="true"><rect width="16" height="16" '
        f'fill="{colour}"/></svg>{escape(limit)}</li>'
        for colour, limit in zip(colours, frame.limits, strict=False)
    )
    if has_blank(found):
        rows += (
            '<li><svg viewBox="0 0 16 16" aria-hidden="true">'
            f'<path d="M0 16 16 0M-4 12 12 -4M4 20 20 4" stroke="{look.ink}"/></svg>'
            f"{escape(found.blank)}</li>"
        )
    number = view.words("frames.number", what=found.number) if found.number else ""
    return (
        f'<div class="legend"><p><strong>{escape(frame.legend)}</strong> {escape(found.darker)}</p>'
        f"<ul>{rows}</ul>{f'<p>{escape(number)}</p>' if number else ''}</div>"
    )


def _hatch(name: str, ink: str) -> str:
    """Return the pattern of areas without a figure."""
    return (
        f'<defs><pattern id="{name}" width="14" height="14" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="3" height="14" fill="{ink}"/></pattern></defs>'
    )
