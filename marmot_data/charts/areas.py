"""A map's areas as a drawing, and what each of its periods paints and says."""

from collections.abc import Callable
from typing import Any

from marmot_data.charts.paths import Drawing, outlines
from marmot_data.findings.base import View
from marmot_data.findings.maps.frames import Frames

LABELLED = 45
"""areas up to which a number on each can be read"""


def drawn(view: View, found: Frames) -> Drawing:
    """Return the outlines of a map's areas, and where the label of each stands."""
    areas, level, year = found.areas, found.level, found.boundaries

    def made() -> Drawing:
        labels = dict(zip(areas.index, zip(areas["lon"], areas["lat"], strict=True), strict=True))
        return outlines(view.data.shapes(level, year), labels)

    return view.data.remembered(("outlines", level, year, tuple(areas.index)), made)


def periods(found: Frames, number: Callable[[str], str] = str) -> list[dict[str, Any]]:
    """Return what a map's script paints and says, period by period.

    Parameters
    ----------
    found
        The map's finding.
    number
        Makes of a figure what stands on its area.
    """
    return [
        {
            "label": frame.label,
            "legend": frame.legend,
            "classes": frame.classes,
            "values": {code: number(text) for code, text in frame.values.items()},
            "speech": frame.speech,
            "limits": frame.limits,
        }
        for frame in found.frames
    ]
