"""Where in the city does a ward lie?"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from marmot_data.charts.paths import outlines
from marmot_data.charts.theme import Look
from marmot_data.findings.base import View

MARGIN = 12
"""around a drawing 1,000 wide"""


def locator(view: View, ward: str, look: Look) -> str:
    """Draw the wards of the chosen boundaries with one of them filled, as the address of a picture.

    Parameters
    ----------
    view
        Its ward boundaries are drawn.
    ward
        Code of the ward.
    look
        Its colours.
    """
    year = int(view.selection.boundaries)

    def drawn() -> tuple[int, Mapping[str, str]]:
        wards = view.data.wards(year)
        middles = zip(wards["lon"], wards["lat"], strict=True)
        labels: Any = dict(zip(wards["code"], middles, strict=True))
        drawing = outlines(view.data.shapes("ward", year), labels)
        return drawing.height, drawing.outlines

    height, paths = view.data.remembered(("locator", year), drawn)
    others = "".join(path for code, path in paths.items() if code != ward)
    return picture(
        height,
        f'<path d="{others}" fill="{look.grid}" stroke="{look.ground}" stroke-width="6"/>'
        f'<path d="{paths[ward]}" fill="{look.selected}"/>',
    )


def picture(height: int, drawn: str, *, margin: int = MARGIN) -> str:
    """Return the address of a picture that holds a drawing 1,000 wide within itself."""
    wide, high = 1000 + 2 * margin, height + 2 * margin
    box, size = f"{-margin} {-margin} {wide} {high}", f'width="{wide}" height="{high}"'
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" {size}>{drawn}</svg>'
    return f"data:image/svg+xml,{quote(svg)}"
