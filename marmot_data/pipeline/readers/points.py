"""Lists of incidents with their place on the map."""

import geopandas as gpd
import pandas as pd

from marmot_data.catalogue.schema import Source
from marmot_data.pipeline.readers import shape
from marmot_data.pipeline.readers.table import with_total, with_zeros


def read_points(sheet: shape.Sheet) -> pd.DataFrame:
    """Read a list of incidents, one a row, each with longitude and latitude.

    The area of a row is ``longitude latitude`` as text: the build finds the ward in which the
    point lies. Options: ``longitude``, ``latitude`` and ``id`` name the columns; rows that
    repeat an incident are counted once where it has an id and the same place; ``total`` names
    the group that holds all kinds together.

    Raises
    ------
    LayoutError
        If one of the columns is missing, or a coordinate is not a number.
    """
    source = sheet.source
    sheet.source = source.model_copy(update={"options": {**source.options, "area": "point"}})
    found = sheet.keys()
    east, north = (sheet.column(source.option(name)) for name in ("longitude", "latitude"))
    for name in ("longitude", "latitude"):
        sheet.numbers(source.option(name))
    found["area"] = east.str.cat(north, sep=" ")
    found["id"] = sheet.column(source.option("id"))
    again = found.duplicated(["id", "area", "group", "period"]) & (found["id"] != "")
    found[shape.NUMBERS] = float("nan")
    return sheet.finish(found.assign(measure="value", value=1.0, symbol="", note="")[~again])


def placed(found: pd.DataFrame, wards: gpd.GeoDataFrame, source: Source) -> pd.DataFrame:
    """Count incidents by the ward in which their point lies, per group and period.

    Points outside every ward lie beyond the city's border and are left out; a ward without an
    incident of some kind has none.
    """
    text = found["area"].str.split(" ", expand=True).astype(float)
    spots = gpd.GeoDataFrame(found, geometry=gpd.points_from_xy(text[0], text[1]), crs=wards.crs)
    inside = gpd.sjoin(spots, wards[["code", "geometry"]], predicate="within")
    inside["area"] = inside["code"]
    axes = ["area", "measure", "group", "period", "boundaries", "symbol", "note", "page"]
    counted = inside.groupby(axes, as_index=False).agg(row=("row", "first"), value=("value", "sum"))
    counted[shape.NUMBERS[1:]] = float("nan")
    counted = with_zeros(counted, wards["code"])
    if "total" in source.options:
        counted = with_total(counted, source.option("total"))
    return counted[shape.OBSERVATION]
