"""Which ward a postcode is in: every postcode of the place, for those who look up their own.

The residents are placed by homes alone; here every address counts, shops and offices too, because
anybody may type in any postcode. Where the two lists of postcodes disagree, one that either calls
live is live.
"""

from collections.abc import Mapping

import geopandas as gpd
import pandas as pd

from marmot_data.catalogue.deeds import Deed
from marmot_data.catalogue.places import Place
from marmot_data.catalogue.schema import Level
from marmot_data.pipeline.faults import reading
from marmot_data.pipeline.geography import GRID, WORLD, Boundaries
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.residents import (
    LIVE,
    Residents,
    filled,
    same_wards,
    spots_of_postcodes,
    ward_of,
)

AREAS = ["lsoa2021", "msoa"]
SMALL = (("lsoa", 2011, "lsoa2011"), ("lsoa", 2021, "lsoa2021"), ("msoa", 2021, "msoa"))
"""level, year of its boundaries, and its column in the list of residents"""
METRE = 5
"""decimals of a degree that tell one metre from the next"""


def postcode_table(
    raw: RawFolder, place: Place, sets: list[Boundaries], residents: Residents
) -> pd.DataFrame:
    """List every postcode with its small areas, its wards and how far the next ward is.

    Returns
    -------
    DataFrame
        ``postcode, live, lsoa2021, msoa``, a column ``ward2004``, ``ward2026`` ... for each set
        of wards, and ``metres_to_line``: how far the postcode's point lies from the nearest other
        ward of the newest set (blank without a point). Postcodes that have ended carry no areas.

    Raises
    ------
    LayoutError
        If one of the files is missing or damaged.
    """
    listed, points = _listed(raw, place), spots_of_postcodes(raw, place)
    live = listed["term"].eq(LIVE) | listed["pcds"].isin(points.index)
    known = listed[live].set_index("pcds", drop=False)
    every = known.index.union(points.index)
    homes = residents.table.set_index("postcode", drop=False)
    rest = every.difference(homes.index)
    spots = gpd.GeoSeries(points[points.index.isin(rest)])
    table = pd.DataFrame({"postcode": rest}, index=rest)
    for column, level, year in (("lsoa2021", Level.LSOA, 2021), ("msoa", Level.MSOA, 2021)):
        drawn = next(one for one in sets if (one.level, one.year) == (level, year))
        named = known["lsoa21" if level is Level.LSOA else "msoa21"].reindex(rest)
        table[column] = named.fillna(ward_of(spots, drawn).reindex(rest))
    wards = [one for one in sets if one.level is Level.WARD]
    official = {one.year: one.official for one in place.wards}
    for one in wards:
        located, named_in = ward_of(spots, one).reindex(rest), official[one.year]
        table[f"ward{one.year}"] = known[named_in].reindex(rest) if named_in else located
        table[f"ward{one.year}"] = table[f"ward{one.year}"].fillna(located)
    columns = ["postcode", *AREAS, *(f"ward{one.year}" for one in wards)]
    whole = same_wards(filled(pd.concat([homes[columns], table[columns]])), place)
    newest = max(wards, key=lambda one: one.year)
    whole["metres_to_line"] = _metres(points, newest, whole[f"ward{newest.year}"])
    ended = listed.loc[~listed["pcds"].isin(whole.index), ["pcds"]].set_axis(["postcode"], axis=1)
    found = pd.concat([whole.assign(live=1), ended.assign(live=0)], ignore_index=True)
    return found[["postcode", "live", *columns[1:], "metres_to_line"]].sort_values(
        "postcode", ignore_index=True
    )


def site_table(
    deeds: Mapping[str, Deed], raw: RawFolder, place: Place, listed: pd.DataFrame
) -> tuple[pd.DataFrame, list[str]]:
    """Place the sites of deeds by their postcodes, and name those that no list of postcodes holds.

    Parameters
    ----------
    deeds
        What was done, by id.
    raw, place
        Where the points of postcodes are.
    listed
        The postcodes with their wards, as `postcode_table` lists them.

    Returns
    -------
    DataFrame
        ``deed, name, postcode, lon, lat`` (degrees, WGS 84) and a column ``ward2004``,
        ``ward2026`` ... for each set of wards.
    list of str
        What is wrong with the entries.
    """
    sites = [(name, one) for name, deed in deeds.items() for one, _ in deed.sites]
    spots = spots_of_postcodes(raw, place).to_crs(WORLD)
    points = dict(zip(spots.index, zip(spots.x, spots.y, strict=True), strict=True))
    wards = [f"ward{one.year}" for one in place.wards]
    by_postcode = listed.set_index("postcode")[wards]
    lacking = [
        f"deeds.toml: {name}: site {one.name}: {raw.name(place.postcodes.points)} has no postcode "
        f"{one.postcode}; correct it, or take the site out of the list"
        for name, one in sites
        if one.postcode not in points
    ]
    rows = [
        {
            "deed": name,
            "name": one.name,
            "postcode": one.postcode,
            "lon": points[one.postcode][0],
            "lat": points[one.postcode][1],
            **by_postcode.loc[one.postcode].to_dict(),
        }
        for name, one in sites
        if one.postcode in points
    ]
    table = pd.DataFrame(rows, columns=["deed", "name", "postcode", "lon", "lat", *wards])
    return table.round({"lon": METRE, "lat": METRE}), lacking


def ward_parts(place: Place, residents: Residents) -> pd.DataFrame:
    """List the small areas of each ward, and which share of each area's residents live there."""
    parts = []
    for one in place.wards:
        for level, year, column in SMALL:
            shares = residents.shares(column, f"ward{one.year}")
            long = shares.rename_axis(index="ward").reset_index()
            found = long.melt("ward", var_name="area", value_name="share")
            found = found[found["share"] > 0].sort_values(["ward", "area"])
            parts.append(found.assign(level=level, boundaries=year))
    whole = pd.concat(parts, ignore_index=True).round({"share": 4})
    return whole.reindex(columns=["ward", "level", "boundaries", "area", "share"])


def _listed(raw: RawFolder, place: Place) -> pd.DataFrame:
    """Return every postcode of the directory, live or ended."""
    file = place.postcodes.directory
    official = [one.official for one in place.wards if one.official]
    with reading(raw.name(file)):
        return raw.columns(file, "pcds", "term", "lsoa21", "msoa21", *official).drop_duplicates(
            "pcds"
        )


def _metres(points: gpd.GeoSeries, wards: Boundaries, own: "pd.Series[str]") -> "pd.Series[float]":
    """Measure how far each point lies from the nearest ward that is not its own."""
    placed: gpd.GeoSeries = gpd.GeoSeries(points.reindex(own.index), crs=GRID)
    drawn = wards.shapes.to_crs(GRID).set_index("code").geometry
    shapes = zip(drawn.index, drawn, strict=True)
    away = pd.DataFrame({code: placed.distance(shape) for code, shape in shapes})
    for code in drawn.index:
        away.loc[own == code, code] = float("inf")
    found: pd.Series[float] = away.min(axis=1).where(placed.notna()).round(0)
    return found
