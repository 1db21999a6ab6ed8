"""Postcodes find their ward: worked by hand on Testford, whose squares are a kilometre wide."""

from pathlib import Path
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest

from marmot_data.pipeline.faults import BuildError
from tests.pipeline.testford import SOUTH, WEST, build


def written(city: Path, table: str = "postcodes") -> pd.DataFrame:
    """Build the city and return one of its small tables."""
    build(city).run(city / "out")
    found = pd.read_csv(city / "out" / f"{table}.csv")
    return found.set_index("postcode") if "postcode" in found else found


def row(found: pd.DataFrame, postcode: str, *columns: str) -> list[Any]:
    """Return some columns of one postcode, or all."""
    one = found.to_dict("index")[postcode]
    return [one[name] for name in columns or one]


def add(city: Path, file: str, line: str) -> None:
    """Add a line to one of the city's files."""
    path = city / "raw" / file
    path.write_text(path.read_text(encoding="utf-8") + line + "\n", encoding="utf-8")


def test_a_home_has_the_wards_in_which_its_residents_are_counted(city: Path) -> None:
    found = written(city)
    assert len(found) == 20
    # The third square is cut in the middle: 125 m on either side of the line between V1 and V2.
    assert row(found, "T2 1AA", "ward2004", "ward2026", "metres_to_line") == [
        "W2",
        "V1",
        125,
    ]
    assert row(found, "T2 2AA", "ward2026", "metres_to_line") == ["V2", 125]
    assert found.loc["T0 0AA", "metres_to_line"] == 2375  # the city's own edge is no ward line


def test_a_shop_counts_though_nobody_lives_there(city: Path) -> None:
    add(city, "postcodes.csv", "T2 9ZZ,0,1,O2,L3,L3,M1,W2,P1")
    add(city, "points.csv", f"T2 9ZZ,{WEST + 2510},{SOUTH + 500}")
    found = written(city)
    assert row(found, "T2 9ZZ") == [1, "L3", "M1", "W2", "V2", 10]


def test_a_new_postcode_that_the_directory_lacks_is_placed_by_its_point(city: Path) -> None:
    add(city, "points.csv", f"T4 9ZZ,{WEST + 4500},{SOUTH + 500}")
    found = written(city)
    assert row(found, "T4 9ZZ") == [1, "L5", "M2", "W3", "V3", 500]


def test_a_postcode_without_a_point_takes_the_ward_of_most_in_its_small_area(city: Path) -> None:
    add(city, "postcodes.csv", "T0 9ZZ,0,1,O0,L1,L1,M1,W1,P1")
    found = written(city)
    assert found.loc["T0 9ZZ", "ward2026"] == "V1"
    assert pd.isna(row(found, "T0 9ZZ", "metres_to_line")[0])


def test_an_ended_postcode_is_listed_without_areas_unless_it_is_back(city: Path) -> None:
    add(city, "postcodes.csv", "T0 8ZZ,1,0,O0,L1,L1,M1,W1,P1")
    add(city, "postcodes.csv", "T0 7ZZ,1,0,O0,L1,L1,M1,W1,P1")
    add(city, "points.csv", f"T0 7ZZ,{WEST + 500},{SOUTH + 500}")
    found = written(city)
    assert found.loc["T0 8ZZ", "live"] == 0
    assert found.loc["T0 8ZZ"].drop("live").isna().all()
    assert row(found, "T0 7ZZ", "live", "ward2026") == [1, "V1"]


def test_the_parts_of_a_ward_are_shares_of_small_areas(city: Path) -> None:
    found = written(city, "ward_parts").set_index(["ward", "level", "boundaries", "area"])["share"]
    assert found["V1", "lsoa", 2021, "L3"] == 0.5
    assert found["V1", "msoa", 2021, "M1"] == 0.8333
    assert ("V3", "lsoa", 2021, "L4") not in found.index


def test_lists_of_postcodes_are_sources_with_their_own_terms(city: Path) -> None:
    found = written(city, "sources").set_index("file")["source"]
    assert set(found.index) >= {"postcodes.csv", "points.csv"}


DEEDS = """
[shop]
title = "The shop"
what = "A shop."
where = "Here"
years = "Since 2020"
first = 2020
principles = ["best_start"]
unknown = "Much."
[[shop.sources]]
page = "A page"
address = "https://example.org/shop"
read = "whole"
[[shop.sources.site]]
name = "West"
kind = "shop"
address = "1 Road"
postcode = "T2 1AA"
printed = "2020"
year = 2020
[[shop.sources.site]]
name = "East"
kind = "shop"
address = "2 Road"
postcode = "T2 2AA"
printed = "2020"
year = 2020
"""


def test_a_site_lies_where_its_postcode_does_in_the_wards_of_both_sets(city: Path) -> None:
    (city / "catalogue" / "deeds.toml").write_text(DEEDS, encoding="utf-8")
    found = written(city, "sites")
    assert found["deed"].tolist() == ["shop", "shop"]
    # The third square, from 2,000 m on, is cut in the middle: its second quarter is west of the
    # line, its third one east of it; both were in the old ward W2.
    assert found[["name", "ward2004", "ward2026"]].to_numpy().tolist() == [
        ["West", "W2", "V1"],
        ["East", "W2", "V2"],
    ]
    points = gpd.GeoSeries(gpd.points_from_xy(found["lon"], found["lat"]), crs=4326).to_crs(27700)
    assert points.x.round(-1).tolist() == [round(WEST + 2375, -1), round(WEST + 2625, -1)]
    assert points.y.round(-1).tolist() == [SOUTH + 500] * 2


def test_a_city_without_sites_has_an_empty_list_of_them(city: Path) -> None:
    found = written(city, "sites")
    assert found.empty
    assert list(found) == ["deed", "name", "lon", "lat", "ward2004", "ward2026"]


def test_a_site_whose_postcode_is_on_no_list_stops_the_build_and_is_named(city: Path) -> None:
    text = DEEDS.replace("T2 2AA", "T9 9ZZ")
    (city / "catalogue" / "deeds.toml").write_text(text, encoding="utf-8")
    with pytest.raises(BuildError) as caught:
        build(city).run(city / "out")
    told = "deeds.toml: shop: site East: points.csv has no postcode T9 9ZZ; correct it"
    assert told in str(caught.value)
    assert "West" not in str(caught.value)
    assert not (city / "out").exists()
