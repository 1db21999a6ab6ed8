"""Postcodes find their ward: worked by hand on Testford, whose squares are a kilometre wide."""

from pathlib import Path
from typing import Any

import pandas as pd

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
