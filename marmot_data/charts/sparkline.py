"""A series as a small line without axes: the city's, with the country's dashed behind it."""

from base64 import b64encode
from html import escape
from typing import TYPE_CHECKING

from marmot_data.charts.span import widened
from marmot_data.charts.theme import Look
from marmot_data.findings.city.trend import Trend
from marmot_data.memoise import memoise

if TYPE_CHECKING:
    import pandas as pd

WIDTH, HEIGHT, EDGE = 220, 56, 5
DASHES = {"country": "5 4"}


@memoise
def sparkline(trend: Trend, look: Look) -> str:
    """Draw the shape of a series as an HTML picture; its sentence is its text."""
    lines = trend.lines[trend.lines["role"].isin(("city", "country"))]
    years = lines["year"].min(), lines["year"].max()
    xs = _placed(lines["year"], EDGE, WIDTH - EDGE, between=years)
    least, most = widened(lines["value"].min(), lines["value"].max(), trend.slight)
    ys = _placed(lines["value"], HEIGHT - EDGE, EDGE, between=(least, most))
    drawn = []
    for role in ("country", "city"):
        colour = look.accent if role == "city" else look.muted
        own = lines[lines["role"] == role]
        for _, part in own.groupby("segment", sort=False):
            points = " ".join(f"{xs[at]:.1f},{ys[at]:.1f}" for at in part.index)
            drawn.append(
                f'<polyline points="{points}" fill="none" stroke="{colour}" '
                f'stroke-width="{2.5 if role == "city" else 1.5}" '
                f'stroke-dasharray="{DASHES.get(role, "none")}" stroke-linejoin="round"/>'
            )
        if len(own):
            at = own.index[-1]
            radius = 4 if role == "city" else 2.5
            drawn.append(
                f'<circle cx="{xs[at]:.1f}" cy="{ys[at]:.1f}" r="{radius}" fill="{colour}"/>'
            )
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}">{"".join(drawn)}</svg>'
    )
    held = b64encode(svg.encode()).decode()
    return (
        f'<img class="sparkline" alt="{escape(trend.sentence)}" '
        f'src="data:image/svg+xml;base64,{held}">'
    )


def _placed(
    values: "pd.Series[float]", start: float, end: float, *, between: tuple[float, float]
) -> "pd.Series[float]":
    """Spread values from one edge to the other."""
    low, high = between
    return start + (values - low) / ((high - low) or 1.0) * (end - start)
