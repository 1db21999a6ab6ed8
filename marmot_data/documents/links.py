"""Where does the app show the same, and how does a phone get there? Drawn without a network."""

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from urllib.parse import urlencode

import segno

from marmot_data.catalogue.talks import CITY, Slide, SlideChart, SlideKind
from marmot_data.findings.base import View
from marmot_data.link import ALL, LATEST

MASK = 3
"""the pattern over the code; trying all eight for the prettiest takes most of the time"""


def page_of(view: View, slide: Slide) -> str:
    """Return the page of the app that shows what a slide shows; empty: the talk itself."""
    if slide.indicator is None:
        return ""
    if slide.area != CITY:
        return "ward"
    if slide.kind is SlideKind.MAP or slide.kind is SlideKind.GUESS:
        return "map"
    if slide.kind is SlideKind.CHART and slide.chart in (
        SlideChart.GRADIENT,
        SlideChart.GAP_SERIES,
    ):
        return "gap"
    return view.catalogue.editorial.page_about(slide.indicator) or "map"


def query_of(view: View, slide: Slide) -> dict[str, str]:
    """Return the fields of the view on which that page depends, short enough for a code."""
    now = view.selection
    kept = {"boundaries": now.boundaries, "indicator": slide.indicator or now.indicator}
    if slide.group or slide.kind is SlideKind.MAP:
        kept["group"] = now.group
    if now.ward != ALL:
        kept["ward"] = now.ward
    if now.year != LATEST:
        kept["year"] = now.year
    return kept


def talk_query(view: View, talk: str, number: int) -> dict[str, str]:
    """Return the fields of the view that open a slide of a talk."""
    kept = {"talk": talk, "slide": str(number), "boundaries": view.selection.boundaries}
    return kept if view.selection.ward == ALL else kept | {"ward": view.selection.ward}


def address(base: str, page: str, query: Mapping[str, str]) -> str:
    """Return the address of a view of the app."""
    return f"{base.rstrip('/')}/{page}?{urlencode(query)}"


@lru_cache(maxsize=512)
def code_svg(text: str) -> str:
    """Draw a code for phones as an SVG that can stand in a page."""
    made = segno.make(text, error="m", micro=False, mask=MASK)
    drawing: str = made.svg_inline(border=3, omitsize=True, dark="#000", light="#fff")
    return drawing.replace("<svg ", '<svg class="code" aria-hidden="true" ', 1)


def code_png(text: str) -> bytes:
    """Draw a code for phones as a PNG."""
    made = BytesIO()
    segno.make(text, error="m", micro=False, mask=MASK).save(made, kind="png", border=3, scale=8)
    return made.getvalue()
