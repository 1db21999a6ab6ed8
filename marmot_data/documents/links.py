"""Where does the app show the same, and how does a phone get there? Drawn without a network."""

from collections.abc import Mapping
from functools import lru_cache
from io import BytesIO
from urllib.parse import urlencode

import segno

from marmot_data.catalogue.talks import CITY, Slide, SlideChart, SlideKind
from marmot_data.findings.base import View
from marmot_data.link import ALL, LATEST, Selection

MASK = 3
"""the pattern over the code; trying all eight for the prettiest takes most of the time"""


def page_of(view: View, slide: Slide) -> str:
    """Return the page of the app that shows what a slide shows; empty: the talk itself."""
    if slide.page is not None:
        return slide.page
    if slide.indicator is None:
        return ""
    if slide.area != CITY:
        return "ward"
    mapped = _for_wards(view, slide.indicator)
    if mapped and slide.kind in (SlideKind.MAP, SlideKind.GUESS):
        return "map"
    if slide.kind is SlideKind.CHART and slide.chart in (
        SlideChart.GRADIENT,
        SlideChart.GAP_SERIES,
    ):
        return "gap"
    return view.catalogue.editorial.page_about(slide.indicator) or ("map" if mapped else "")


def _for_wards(view: View, indicator: str) -> bool:
    """Tell whether the chosen wards have figures of an indicator: without one the map says so."""
    held = view.data.contents
    own = held[(held["indicator"] == indicator) & (held["level"] == "ward")]
    return view.selection.boundaries in set(own["boundaries"].astype(str))


def query_of(view: View, slide: Slide) -> dict[str, str]:
    """Return the fields of the view on which that page depends, short enough for a code."""
    now = view.selection
    if slide.page is not None:
        return dict(slide.view)
    kept = {"boundaries": now.boundaries, "indicator": slide.indicator or now.indicator}
    if slide.group or slide.kind is SlideKind.MAP:
        kept["group"] = now.group
    if now.ward != ALL:
        kept["ward"] = now.ward
    if now.year != LATEST:
        kept["year"] = now.year
    return kept


SHOWN = "shown"
"""the field of a link to a slide that says that its guess is over"""


def slide_address(view: View, base: str, talk: str, number: int, *, shown: bool = False) -> str:
    """Return the address of one slide for a phone: with its ward, its set, its year, its language.

    Parameters
    ----------
    view
        What the talk is shown for; of the link only fields that are not as usual are written.
    base
        Where the app stands.
    talk, number
        Id of the talk and number of the slide, from 1.
    shown
        The guess of the slide is over.
    """
    now, usual = view.selection, Selection(place="", boundaries="")
    kept = {"boundaries": now.boundaries}
    for name in ("ward", "year", "group", "language"):
        if getattr(now, name) != getattr(usual, name):
            kept[name] = getattr(now, name)
    query = kept | ({SHOWN: "yes"} if shown else {})
    return address(base, f"slide/{talk}/{number}", query, version=view.data.version)


def address(base: str, page: str, query: Mapping[str, str], *, version: str) -> str:
    """Return the address of a view of the app; it says of which version of the data the view is."""
    return f"{base.rstrip('/')}/{page}?{urlencode({**query, 'data': version})}"


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
