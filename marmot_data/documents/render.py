"""From a chart or a map to a picture inside a document, in the app's own typeface."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import pandas as pd
import vl_convert

from marmot_data.charts.theme import PROJECTOR, Spec

FONTS = Path(__file__).parents[2] / "static"
"""the faces with their licence; programs that draw and set text read the .ttf files only"""
PAGE_WIDTH, PAGE_HEIGHT = 620, 260
"""of a chart in a document of pages"""
WIDTH, HEIGHT = 1120, 640
"""of a chart on a slide, in the slide's own pixels at 1920 x 1080"""
Part = Any
"""any part of a chart: a table of settings, a list of them, or one setting"""
FIT = {"type": "fit-x", "contains": "padding"}
"""names beside a chart are part of its width, as in the app"""
LARGER = 2.4
"""how much larger the area of a dot is on the wall than on a page"""
KEY = 500
"""area of a symbol in the key of a chart on the wall"""
AWAY = 1.6
"""how much farther a figure stands from its larger dot"""
PHONE_WIDTH = 400
"""of a chart on a phone, at which its letters can be read"""
IDLE = re.compile(
    r' (?:aria-[a-z]+|role|pointer-events|font-family|class)="[^"]*"'
    r'|<path[^>]* d="(?:M0,0h0v0h0Z)?"[^>]*/>'
)
"""parts of a drawing that say nothing where it stands alone on a page"""
APART = 16
"""pixels between two names on an axis, below which one of them is left out"""
EDGE = 14
"""room at the right, as a browser's letters may be a little wider than reckoned"""
SLIDES = replace(PROJECTOR, font_size=30, height=HEIGHT)
"""the projector's look, for letters of 24 pixels and more on the wall"""


@cache
def drawn_in_our_face() -> None:
    """Let charts and maps that become pictures be drawn in the app's typeface."""
    vl_convert.register_font_directory(str(FONTS))


def vector(spec: Spec, name: str, *, width: int = WIDTH, height: int = HEIGHT) -> str:
    """Return a chart as an SVG drawing that can stand in a page beside others.

    Parameters
    ----------
    spec
        A finished chart.
    name
        Tells the parts of this drawing from those of others on the same page.
    width, height
        In pixels; charts with a row for each area are as high as their rows.
    """
    drawn = _drawn(json.dumps(_sized(spec, width, height), default=str))
    drawn = re.sub(r'(id="|url\(#)', rf"\g<1>{name}-", drawn)
    drawn = re.sub(r"(\d\.\d\d)\d+", r"\1", drawn)
    box = re.search(r'viewBox="[^"]*"', drawn)
    head = f'<svg class="chart" {box.group() if box else ""} aria-hidden="true">'
    return re.sub(r"<svg[^>]*>", head, drawn, count=1)


def on_phone(spec: Spec) -> str:
    """Return a chart as a small SVG drawing for the width of a phone, alone on its page."""
    whole: dict[str, Any] = plain(spec) | {"width": PHONE_WIDTH, "autosize": FIT}
    drawn = IDLE.sub("", re.sub(r"(\d\.\d)\d+", r"\1", _drawn(json.dumps(whole, default=str))))
    return re.sub(r' (?:width|height)="[\d.]+"', "", drawn, count=2)


@lru_cache(maxsize=256)
def _drawn(spec: str) -> str:
    """Draw a chart; the same chart, as for another ward of a city's talk, is drawn once."""
    drawn_in_our_face()
    made: str = vl_convert.vegalite_to_svg(spec)
    return made


def dots(spec: Spec, *, width: int = WIDTH, height: int = HEIGHT, scale: float = 1.5) -> bytes:
    """Return a chart as a PNG on white."""
    whole = _sized(spec, width, height) | {"background": "#ffffff"}
    drawn_in_our_face()
    made: bytes = vl_convert.vegalite_to_png(whole, scale=scale)
    return made


def on_paper(spec: Spec, *, scale: float = 2.0) -> bytes:
    """Return a chart as a PNG of fixed width on white, for a document of pages."""
    size = {"width": PAGE_WIDTH, "height": PAGE_HEIGHT, "autosize": FIT}
    whole = plain(spec) | size | {"background": "#ffffff"}
    drawn_in_our_face()
    made: bytes = vl_convert.vegalite_to_png(whole, scale=scale)
    return made


def plain(spec: Spec) -> Spec:
    """Return a chart whose data are plain records, with blanks where a number is missing."""
    tables = {name: _plain(table) for name, table in spec["datasets"].items()}
    return dict(spec) | {"datasets": tables}


def picture(drawing: str, *, scale: float = 1.4) -> bytes:
    """Return an SVG drawing as a PNG."""
    drawn_in_our_face()
    made: bytes = vl_convert.svg_to_png(drawing, scale=scale)
    return made


def _sized(spec: Spec, width: int, height: int) -> dict[str, Any]:
    """Return a chart with its data in it and a size of its own."""
    stepped = isinstance(spec.get("height"), Mapping)
    whole: dict[str, Any] = plain(spec) | {"width": width, "autosize": FIT}
    if not stepped:
        whole["height"] = height
    whole["padding"] = dict(spec.get("padding", {})) | {"right": EDGE}
    bold: dict[str, Any] = _bolder(whole, AWAY if _ranged(spec) else 1.0)
    legend = bold["config"]["legend"] | {"symbolSize": KEY, "labelOffset": AWAY * 5}
    axis = bold["config"]["axis"] | {"labelSeparation": APART}
    bold["config"] = bold["config"] | {"legend": legend, "axis": axis}
    return bold


def _ranged(spec: Spec) -> bool:
    """Tell whether a chart draws ranges, beyond which its figures have to stand."""
    tables = [one for one in spec["datasets"].values() if isinstance(one, pd.DataFrame)]
    return any("lower" in one and bool(one["lower"].notna().any()) for one in tables)


def _bolder(part: Part, lift: float) -> Part:
    """Return a part of a chart with marks and room for names that go with the larger letters.

    Figures above or below a dot are lifted off it, so that no range strikes them out.
    The datasets are left alone: what is drawn larger is only how it is drawn.
    """
    if isinstance(part, list):
        return [_bolder(one, lift) for one in part]
    if not isinstance(part, dict):
        return part
    grown = {
        name: value if name == "datasets" else _bolder(value, lift) for name, value in part.items()
    }
    mark = grown.get("mark")
    if isinstance(mark, dict) and mark.get("type") == "point" and "size" in mark:
        grown["mark"] = mark | {"size": mark["size"] * LARGER}
    if isinstance(mark, dict) and mark.get("type") == "text":
        away = {"dx": AWAY, "dy": lift}
        grown["mark"] = mark | {
            side: mark[side] * more
            for side, more in away.items()
            if isinstance(mark.get(side), int | float)
        }
    return grown


def _plain(table: pd.DataFrame | Mapping[str, Any]) -> object:
    """Return a table as records, with blanks where a number is missing."""
    if not isinstance(table, pd.DataFrame):
        return table
    return table.astype(object).where(table.notna(), None).to_dict("records")
