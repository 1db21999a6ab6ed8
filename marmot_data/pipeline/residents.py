"""Where people live, street by street: how small areas are shared out between wards.

No file says how many people of a small area live in which ward. Postcodes say where homes are, so
each live residential postcode is given its part of its small area's residents. A postcode counts
1/sqrt(n), n being the number of such postcodes in its output area: output areas hold nearly equal
numbers of households, so a street in an output area with many postcodes has fewer people. The
square root lies between "every postcode has equal numbers" and "every output area has". How well
this works is measured in `method` against published ward figures.
"""

from dataclasses import dataclass, field

import geopandas as gpd
import pandas as pd

from marmot_data.catalogue.places import Place
from marmot_data.catalogue.schema import Level
from marmot_data.pipeline.faults import LayoutError, reading
from marmot_data.pipeline.geography import GRID, Boundaries
from marmot_data.pipeline.raw import RawFolder

LIVE = "0"
RESIDENTIAL = "0"


@dataclass(frozen=True, slots=True)
class Residents:
    """Every live residential postcode with its areas and its part of the residents.

    ``table`` has the columns ``postcode, people, lsoa2011, lsoa2021, msoa, constituency, city``
    and one column ``ward2004``, ``ward2026`` ... for each set of wards: the official ward where
    the directory names it, else the ward in which the postcode's point lies. ``located2004`` ...
    is always the latter.
    """

    table: pd.DataFrame
    _shares: dict[tuple[str, str], pd.DataFrame] = field(default_factory=dict)
    _people: "dict[str, pd.Series[float]]" = field(default_factory=dict)

    def shares(self, small: str, large: str) -> pd.DataFrame:
        """Return which share of each small area's residents lives in each large one.

        Parameters
        ----------
        small, large
            Columns of ``table``.

        Returns
        -------
        DataFrame
            A row per large area, a column per small one; each column adds up to 1.
        """
        if (small, large) not in self._shares:
            both = self.table.pivot_table("people", large, small, aggfunc="sum", fill_value=0.0)
            both = both.reindex(columns=self.people(small).index, fill_value=0.0)
            self._shares[small, large] = both / both.sum()
        return self._shares[small, large]

    def people(self, areas: str) -> "pd.Series[float]":
        """Return the residents of each area of a column of ``table``."""
        if areas not in self._people:
            self._people[areas] = self.table.groupby(areas)["people"].sum()
        return self._people[areas]


def place_residents(raw: RawFolder, place: Place, sets: list[Boundaries]) -> Residents:
    """Place the residents of the last census in wards, postcode by postcode.

    Raises
    ------
    LayoutError
        If one of the three files is missing, damaged or lacks a small area.
    """
    homes, grid, counted = _homes(raw, place), spots_of_postcodes(raw, place), _counted(raw, place)
    table = pd.DataFrame(
        {
            "postcode": homes["pcds"],
            "oa": homes["oa21"],
            "lsoa2011": homes["lsoa11"],
            "lsoa2021": homes["lsoa21"],
            "msoa": homes["msoa21"],
            "constituency": homes["pcon"],
            "city": place.authority,
        }
    )
    official = {one.year: one.official for one in place.wards}
    for one in sets:
        if one.level is Level.WARD:
            located = ward_of(grid, one).reindex(table.index)
            named = official[one.year]
            table[f"located{one.year}"] = located
            table[f"ward{one.year}"] = homes[named] if named else located
    table["people"] = _people(table, counted)
    return Residents(same_wards(filled(table), place).reset_index(drop=True))


def faulty_files(raw: RawFolder, place: Place) -> list[str]:
    """List what is wrong with the files from which residents are placed."""
    faults = []
    for read in (_homes, spots_of_postcodes, _counted):
        try:
            read(raw, place)
        except LayoutError as error:
            faults += str(error).split("\n")
    return faults


def _homes(raw: RawFolder, place: Place) -> pd.DataFrame:
    """Return the live residential postcodes with their small areas."""
    file = place.postcodes.directory
    official = [one.official for one in place.wards if one.official]
    with reading(raw.name(file)):
        areas = ("oa21", "lsoa11", "lsoa21", "msoa21", "pcon", *official)
        table = raw.columns(file, "pcds", "term", "usertype", *areas)
        kept = table[(table["term"] == LIVE) & (table["usertype"] == RESIDENTIAL)]
        if kept.empty:
            raise LayoutError("row 1: no live residential postcode is left")
        return kept.drop_duplicates("pcds").set_index("pcds", drop=False)


def spots_of_postcodes(raw: RawFolder, place: Place) -> gpd.GeoSeries:
    """Return where each live postcode lies on the national grid."""
    file = place.postcodes.points
    with reading(raw.name(file)):
        table = raw.columns(file, "Postcode", "Eastings", "Northings").drop_duplicates("Postcode")
        return gpd.GeoSeries(
            gpd.points_from_xy(table["Eastings"].astype(float), table["Northings"].astype(float)),
            index=table["Postcode"],
            crs=GRID,
        )


def _counted(raw: RawFolder, place: Place) -> "pd.Series[float]":
    """Return the residents of each small area at the last census."""
    at = place.postcodes
    with reading(raw.name(at.residents)):
        table = raw.columns(at.residents, at.residents_code, at.residents_count)
        counted: pd.Series[float] = table.set_index(at.residents_code)[at.residents_count]
        return counted.astype(float)


def ward_of(grid: gpd.GeoSeries, wards: Boundaries) -> "pd.Series[str]":
    """Find the ward in which each point lies; a point outside all goes to the nearest."""
    shapes = wards.shapes.to_crs(GRID)[["code", "geometry"]]
    ward, spot = grid.sindex.query(shapes.geometry, predicate="contains")
    found = pd.Series(shapes["code"].to_numpy()[ward], grid.index[spot])
    outside = gpd.GeoDataFrame(geometry=grid[~grid.index.isin(found.index)])
    near = gpd.sjoin_nearest(outside, shapes)["code"]
    return pd.concat([found, near[~near.index.duplicated()]])


def _people(table: pd.DataFrame, counted: "pd.Series[float]") -> "pd.Series[float]":
    """Share out the residents of each small area between its postcodes."""
    crowd = table.groupby("oa")["oa"].transform("size").astype(float)
    weight: pd.Series[float] = crowd**-0.5
    part: pd.Series[float] = weight / weight.groupby(table["lsoa2021"]).transform("sum")
    return part * table["lsoa2021"].map(counted)


def filled(table: pd.DataFrame) -> pd.DataFrame:
    """Give a postcode without a point the ward of most postcodes of its small area."""
    for column in [name for name in table.columns if name.startswith(("ward", "located"))]:
        gaps = table["lsoa2021"][table[column].isna()]
        around = table[table["lsoa2021"].isin(gaps)].groupby("lsoa2021")[column]
        usual = around.agg(lambda found: found.mode().iloc[0])
        table[column] = table[column].fillna(gaps.map(usual))
    return table


def same_wards(table: pd.DataFrame, place: Place) -> pd.DataFrame:
    """Let a ward whose boundary did not change hold the same homes in both sets.

    The drawn line of the new set is coarser, so that a few homes would seem to change sides.
    """
    old, new = (f"ward{one.year}" for one in place.wards[:2])
    for code, before in place.same_wards.items():
        table.loc[table[old] == before, new] = code
        stray = (table[new] == code) & (table[old] != before)
        inside = table.loc[~stray & (table[new] != code)].groupby(old)[new]
        usual = inside.agg(lambda found: found.mode().iloc[0])
        table.loc[stray, new] = table.loc[stray, old].map(usual)
    return table
