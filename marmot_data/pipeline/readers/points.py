"""Lists of incidents with their place on the map."""

import geopandas as gpd
import pandas as pd

from marmot_data.catalogue.sources import Source
from marmot_data.pipeline.faults import some
from marmot_data.pipeline.readers import shape
from marmot_data.pipeline.readers.forms import Warned
from marmot_data.pipeline.readers.table import with_total, with_zeros


def read_points(sheet: shape.Sheet) -> pd.DataFrame:
    """Read a list of incidents, one a row, each with longitude and latitude.

    The area of a row is ``longitude latitude`` as text: the build finds the ward in which the
    point lies. Options: ``longitude``, ``latitude`` and ``id`` name the columns, ``crs`` the
    system of the coordinates (``EPSG:27700`` for eastings and northings); rows that repeat an
    incident are counted once where it has an id and the same place; ``total`` names the group that
    holds all kinds together. Rows without a place are left out, and counted in a warning.

    Raises
    ------
    LayoutError
        If one of the columns is missing, or a coordinate is not a number or not on the globe.
    """
    source = sheet.source
    sheet.source = source.model_copy(update={"options": {**source.options, "area": "point"}})
    found = sheet.keys()
    names = [source.option(name) for name in ("longitude", "latitude")]
    east, north = (sheet.numbers(name) for name in names)
    if not source.option("crs"):
        for name, spot, most in zip(names, (east, north), (180, 90), strict=True):
            rule = f"is no degree (column '{name}'): for eastings say crs = \"EPSG:27700\""
            lines = [f"row {row}: {at:g} {rule}" for row, at in spot[spot.abs() > most].items()]
            sheet.faults += some(lines, rule)
    found["area"] = [f"{x} {y}" for x, y in zip(east, north, strict=True)]
    found["id"] = sheet.column(source.option("id"))
    nowhere = east.isna() | north.isna()
    again = found.duplicated(["id", "area", "group", "period"]) & (found["id"] != "") & ~nowhere
    for kind, which, what in (
        ("no_place", nowhere, "without a place, left out"),
        ("copies", again, "says the same as a row above it, counted once"),
    ):
        if which.any():
            rows = found["row"][which]
            told = f"row {rows.iloc[0]}: {what}: {len(rows)} of {len(found)} rows"
            sheet.warnings.append((kind, told))
    found[shape.NUMBERS] = float("nan")
    found = found.assign(measure="value", value=1.0, symbol="", note="")
    return sheet.finish(found[~again & ~nowhere])


def placed(
    found: pd.DataFrame,
    wards: gpd.GeoDataFrame,
    source: Source,
    warnings: list[Warned] | None = None,
) -> pd.DataFrame:
    """Count incidents by the ward in which their point lies, per group and period.

    Points outside every ward lie beyond the city's border and are left out, which is said in
    ``warnings``; a ward without an incident of some kind has none.
    """
    text = found["area"].str.split(" ", expand=True).astype(float)
    points = gpd.points_from_xy(text[0], text[1], crs=source.option("crs") or wards.crs)
    spots = gpd.GeoDataFrame(found, geometry=points).to_crs(str(wards.crs))
    inside = gpd.sjoin(spots, wards[["code", "geometry"]], predicate="within")
    outside = found["row"][~found.index.isin(inside.index)]
    if warnings is not None and len(outside):
        how_many = f"{len(outside)} of {len(found)} rows"
        told = f"row {outside.iloc[0]}: outside the city, left out: {how_many}"
        warnings.append(("outside", told))
    inside["area"] = inside["code"]
    axes = ["area", "measure", "group", "period", "boundaries", "symbol", "note", "page"]
    counted = inside.groupby(axes, as_index=False).agg(row=("row", "first"), value=("value", "sum"))
    counted[shape.NUMBERS[1:]] = float("nan")
    counted = with_zeros(counted, wards["code"])
    if "total" in source.options:
        counted = with_total(counted, source.option("total"))
    return counted[shape.OBSERVATION]
