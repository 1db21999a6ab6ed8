"""Figures of other authorities: by name, put together, divided by a population from elsewhere."""

from pathlib import Path

import pandas as pd
import pytest

from tests.pipeline.testford import INDICATOR, SOURCE, build

PLACE = "places/testford.toml"
CRIME = (
    INDICATOR.format(title="Crime", unit="percent", basis="count")
    + """
groups = ["all", "theft"]
[[series]]
source = "crime"
count = "value"
population = "people"
population_source = "people"
groups = { Total = "all", Theft = "theft" }
"""
)
ENTRIES = {
    "indicators/crime.toml": CRIME,
    "sources/crime.toml": SOURCE
    + """
file = "crime.csv"
reader = "wide"
boundaries = 2011
wider = true
named = true
names = { "Othertown, City of" = "OTHER" }
columns = { area = "authority" }
periods = { fixed = "2020" }
options = { headings = "group" }
""",
    "sources/people.toml": SOURCE
    + """
file = "people.csv"
reader = "wide"
boundaries = 2011
wider = true
columns = { area = "city" }
periods = { fixed = "2020" }
options = { keep = "people", added = "yes" }
""",
}
RAW = {
    "crime.csv": "authority,Total,Theft\nElsewhere,9,1\nTestford,30,12\n"
    '"Othertown, City of",80,8\nThirdham,50,10\n',
    "people.csv": "area,city,people\nA,OTHER,200\nB,CITY,200\nC,OTHER,200\n"
    "D,CITY,100\nE,FAR,7\nF,THIRD,500\n",
}


@pytest.fixture
def three_cities(city: Path) -> Path:
    """Give Testford two neighbours, and files that tell of all three."""
    place = city / "catalogue" / PLACE
    text = place.read_text(encoding="utf-8")
    text = text.replace("neighbours = []", 'neighbours = ["OTHER", "THIRD"]')
    others = (
        '{ code = "OTHER", name = "Othertown", level = "city" },\n'
        '{ code = "THIRD", name = "Thirdham", level = "city" },'
    )
    text = text.replace("areas = [", f"areas = [\n{others}")
    place.write_text(text, encoding="utf-8")
    groups = city / "catalogue" / "catalogue.toml"
    known = groups.read_text(encoding="utf-8")
    told = known.replace("[groups]", '[groups]\ntheft = "Theft"')
    groups.write_text(told, encoding="utf-8")
    for name, entry in ENTRIES.items():
        (city / "catalogue" / name).write_text(entry, encoding="utf-8")
    for name, table in RAW.items():
        (city / "raw" / name).write_text(table, encoding="utf-8")
    return city


def test_counts_by_name_are_divided_by_the_sum_of_small_areas(three_cities: Path) -> None:
    build(three_cities).run(three_cities / "data")
    found = pd.read_csv(three_cities / "data" / "values" / "crime.csv").set_index(["area", "group"])
    told = found[["value", "count", "population", "status", "basis"]].to_dict("index")
    same = {"status": "worked_out", "basis": "count"}
    assert told == {
        ("CITY", "all"): {"value": 10.0, "count": 30, "population": 300, **same},
        ("CITY", "theft"): {"value": 4.0, "count": 12, "population": 300, **same},
        ("OTHER", "all"): {"value": 20.0, "count": 80, "population": 400, **same},
        ("OTHER", "theft"): {"value": 2.0, "count": 8, "population": 400, **same},
        ("THIRD", "all"): {"value": 10.0, "count": 50, "population": 500, **same},
        ("THIRD", "theft"): {"value": 2.0, "count": 10, "population": 500, **same},
    }
    assert (found["lower"] < found["value"]).all()
    assert (found["upper"] > found["value"]).all()


def test_a_neighbour_that_the_publisher_calls_otherwise_is_a_doubt(three_cities: Path) -> None:
    entry = three_cities / "catalogue" / "sources" / "crime.toml"
    whole = entry.read_text(encoding="utf-8")
    build(three_cities).run(three_cities / "data")
    assert pd.read_csv(three_cities / "data" / "doubts.csv").empty
    bare = whole.replace('names = { "Othertown, City of" = "OTHER" }', "")
    entry.write_text(bare, encoding="utf-8")
    build(three_cities).run(three_cities / "data")
    (told,) = pd.read_csv(three_cities / "data" / "doubts.csv").to_dict("records")
    assert (told["source"], told["rule"]) == ("crime", "comparator")
    assert "no row for Othertown (OTHER)" in told["text"]
