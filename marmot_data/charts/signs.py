"""How a ruling looks: triangles judge, arrows only say which way, a dash says neither."""

from collections.abc import Iterable

import pandas as pd

from marmot_data.charts.theme import Look

ARROWS = {
    "arrow-up": "M0,-1L.8,-.1L.28,-.1L.28,1L-.28,1L-.28,-.1L-.8,-.1Z",
    "arrow-down": "M0,1L.8,.1L.28,.1L.28,-1L-.28,-1L-.28,.1L-.8,.1Z",
}
"""shapes that Vega has no name for, as outlines from -1 to 1"""
SHAPES = {
    "better": "triangle-up",
    "worse": "triangle-down",
    "similar": "circle",
    "higher": "diamond",
    "lower": "diamond",
    "described_higher": "arrow-up",
    "described_lower": "arrow-down",
    "described_same": "circle",
    "not_compared": "stroke",
}
HOLLOW = ("described_same",)


def signs(verdicts: Iterable[str], look: Look) -> pd.DataFrame:
    """Return shape, colour and fill of the sign of each verdict.

    Parameters
    ----------
    verdicts
        Words of `Ruling.verdict`; any other is a plain dot, of areas that are not judged.
    look
        Its colours say better, worse and no clear difference; the rest is grey, so that nothing
        that is shown as counted looks good or bad.
    """
    known = dict.fromkeys(SHAPES, look.muted)
    colours = known | {"better": look.better, "worse": look.worse, "similar": look.similar}
    rows = [
        {
            "shape": ARROWS.get(name := SHAPES.get(verdict, "circle"), name),
            "colour": (colour := colours.get(verdict, look.accent)),
            "fill": look.ground if verdict in HOLLOW else colour,
        }
        for verdict in verdicts
    ]
    return pd.DataFrame(rows, columns=["shape", "colour", "fill"])
