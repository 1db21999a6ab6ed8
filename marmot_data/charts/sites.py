"""A map of the places where what was done is found, each with its number and its name."""

from collections.abc import Mapping
from statistics import median
from typing import Any

import altair as alt
import pandas as pd

from marmot_data.charts.maps import ink_on
from marmot_data.charts.theme import Look, Spec, finish, named
from marmot_data.charts.tooltip import unnamed_lines
from marmot_data.findings.city.sites import Sites
from marmot_data.memoise import memoise

NEAR = (0.035, 0.007)
"""degrees east and north within which the name of one site would run into the next site"""


@memoise
def sites_map(found: Sites, shapes: Mapping[str, Any], look: Look, height: int = 460) -> Spec:
    """Draw the wards in one quiet shade, and on them each site with its number and its name."""
    features = [
        {"type": "Feature", "geometry": one["geometry"], "selected": code == found.selected}
        for one in shapes["features"]
        if (code := one["properties"]["code"]) in found.codes
    ]
    ground = look.land if found.spots else look.classes[1]  # the whole city, if no place is named
    ink = ink_on(ground)
    base = alt.Chart(alt.NamedData(name="shapes", format={"type": "json", "property": "features"}))
    wards = base.mark_geoshape(fill=ground, stroke=look.muted, strokeWidth=0.8)
    chosen = base.transform_filter("datum.selected").mark_geoshape(
        filled=False, stroke=look.selected, strokeWidth=3.5
    )
    spots = named("sites").encode(longitude=alt.Longitude("lon:Q"), latitude=alt.Latitude("lat:Q"))
    size = look.font_size
    discs = spots.mark_point(filled=True, size=size * size * 2.2, opacity=1, color=look.accent)
    numbers = spots.mark_text(
        fontSize=size - 1, fontWeight=700, baseline="middle", color=ink_on(look.accent)
    ).encode(text=alt.Text("number:N"))
    names = [
        spots.transform_filter(f"datum.side == '{side}'")
        .mark_text(
            align="left" if side == "right" else "right",
            baseline="middle",
            dx=size if side == "right" else -size,
            fontSize=size,
            fontWeight=600,
            **paint,
        )
        .encode(text=alt.Text("name:N"))
        # A name lies across the lines between wards: a band of the ground keeps them off it.
        for paint in ({"color": ground, "stroke": ground, "strokeWidth": 4}, {"color": ink})
        for side in ("left", "right")
    ]
    pointed = discs.encode(tooltip=unnamed_lines("name", ["address", "ward"]), opacity=alt.value(0))
    chart = alt.layer(wards, chosen, discs, numbers, *names, pointed).project("mercator")
    sites = pd.DataFrame(
        {
            "number": range(1, len(found.spots) + 1),
            "side": sides([(one.lon, one.lat) for one in found.spots]),
            **{
                name: [getattr(one, name) for one in found.spots]
                for name in ("name", "address", "ward", "lon", "lat")
            },
        }
    )
    tables: dict[str, pd.DataFrame | list[Any]] = {"shapes": features, "sites": sites}
    return finish(chart.properties(height=height, width="container"), look, tables)


def sides(spots: list[tuple[float, float]]) -> list[str]:
    """Say on which side of each spot its name has room.

    On the left in the western half, and where another spot lies close on the right.

    Parameters
    ----------
    spots
        Longitude and latitude of each, in degrees.
    """
    if not spots:
        return []
    east, north = NEAR
    middle = median(lon for lon, _ in spots)
    return [
        "left"
        if lon < middle or any(0 < x - lon < east and abs(y - lat) < north for x, y in spots)
        else "right"
        for lon, lat in spots
    ]
