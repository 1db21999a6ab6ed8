"""How a ruling looks: filled where chance was weighed, hollow as counted, a dash for neither."""

from collections.abc import Iterable

import pandas as pd

from marmot_data.charts.theme import Look

SHAPES = {
    "better": "triangle-up",
    "worse": "triangle-down",
    "similar": "circle",
    "higher": "diamond",
    "lower": "diamond",
    "described_higher": "triangle-up",
    "described_lower": "triangle-down",
    "described_same": "circle",
    "not_compared": "stroke",
}
HOLLOW = ("described_higher", "described_lower", "described_same")


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
            "shape": SHAPES.get(verdict, "circle"),
            "colour": (colour := colours.get(verdict, look.accent)),
            "fill": look.ground if verdict in HOLLOW else colour,
        }
        for verdict in verdicts
    ]
    return pd.DataFrame(rows, columns=["shape", "colour", "fill"])
