"""Cards of the app's pages on slides: each is found on its page, as a reader saw it there."""

import re
from collections.abc import Callable, Mapping

import pandas as pd

from marmot_data.catalogue.talks import Slide, SlideKind
from marmot_data.charts.theme import Look, Spec
from marmot_data.documents.render import SLIDES, vector
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.gap.gap import Gap
from marmot_data.findings.maps.frames import Frames

Found = tuple[Finding, tuple[Spec | Frames, ...]]
"""a finding, and what its page draws of it"""
Finder = Callable[[View, Slide, Look], Found | None]
MOST_ROWS, MOST_COLUMNS = 6, 4
"""of a table on the wall"""
TALLEST = 1.1
"""height of a chart, as a part of its width, beyond which its letters would be too small"""
ROOM = 30
BOX = re.compile(r'viewBox="\S+ \S+ (\S+) (\S+)"')
_finders: list[Finder] = []


def found_by(finder: Finder) -> None:
    """Let cards be found by that; pages are drawn above this layer, and here nothing is known."""
    _finders[:] = [finder]


def on_a_slide(found: Finding) -> str:
    """Return what is said of a finding beside its picture on a wall."""
    if isinstance(found, Trend):
        return found.short or found.answer
    return found.answer if isinstance(found, Gap) else found.sentence


def fill_card(view: View, slide: Slide) -> dict[str, object]:
    """Fill a slide with a card, or say that its page has it no longer."""
    found = _found(view, slide, SLIDES)
    if found is None:
        words = view.words
        page = words(f"page.{slide.page}")
        return {
            "finding": Nothing(title=words("own.gone"), sentence=words("own.gone_why", page=page))
        }
    finding, pictures = found
    frames = next((one for one in pictures if isinstance(one, Frames)), None)
    spec = next((_fitting(one) for one in pictures if not isinstance(one, Frames)), None)
    kind = SlideKind.MAP if frames else SlideKind.CHART if spec else SlideKind.CARD
    named = {"kind": kind, "indicator": next(iter(finding.indicators), None)}
    return {
        "slide": slide.model_copy(update=named),
        "finding": finding,
        "frames": frames,
        "spec": None if frames else spec,
        "sentence": on_a_slide(finding),
        "gaps": {"sentence": finding.sentence},
    }


def drawn_card(view: View, slide: Slide, look: Look) -> Spec | None:
    """Return the chart of a card in another look than the wall's; none if it has no chart."""
    found = _found(view, slide, look)
    return next((one for one in found[1] if not isinstance(one, Frames)), None) if found else None


def _found(view: View, slide: Slide, look: Look) -> Found | None:
    return next((one for finder in _finders if (one := finder(view, slide, look))), None)


def _fitting(spec: Spec) -> Spec | None:
    """Return a chart with room for the names of its rows; none if it is too tall for a wall."""
    if isinstance(spec.get("height"), Mapping):
        spec = spec | {"padding": {"left": ROOM, **spec.get("padding", {})}}
    box = BOX.search(vector(spec, ""))
    wide, high = (float(one) for one in box.groups()) if box else (1.0, 0.0)
    return spec if high <= TALLEST * wide else None


def axis_in(spec: Spec | None) -> str:
    """Return what a chart writes on its value axis; nothing if it has none."""
    for part in (spec or {}, *(spec or {}).get("layer", ())):
        axis = part.get("encoding", {}).get("y", {})
        if axis.get("type") == "quantitative" and isinstance(axis.get("title"), str):
            return str(axis["title"])
    return ""


def rows_of(finding: Finding) -> tuple[list[str], list[list[str]]]:
    """Return the head and the first rows of a finding's table, as far as a wall can show them."""
    frame = finding.table.iloc[:MOST_ROWS, :MOST_COLUMNS]
    named = [] if isinstance(frame.index, pd.RangeIndex) else [frame.index.name or ""]
    rows = frame.reset_index() if named else frame
    heads = [str(one) for one in (*named, *frame.columns)]
    return heads, [[str(cell) for cell in row] for row in rows.to_numpy().tolist()]
