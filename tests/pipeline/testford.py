"""Testford: a city of five squares in a row, small enough to work every figure out by hand.

The small areas L1 to L5 are squares of one kilometre, from west to east, with 100 residents in
four postcodes each. The old wards W1, W2 and W3 are the squares 1-2, 3-4 and 5. The new wards V1
and V2 meet in the middle of the third square; V3 is W3. The MSOAs are M1 (1-3) and M2 (4-5).
"""

import json
from functools import cache
from pathlib import Path

import geopandas as gpd
import shapely

from marmot_data.catalogue.load import load
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.run import Build

WEST, SOUTH = 430_000, 280_000
LSOAS = ("L1", "L2", "L3", "L4", "L5")
PARTS: dict[str, dict[str, tuple[float, float]]] = {
    "lsoa2011.geojson": {name: (i, i + 1) for i, name in enumerate(LSOAS)},
    "lsoa2021.geojson": {name: (i, i + 1) for i, name in enumerate(LSOAS)},
    "msoa.geojson": {"M1": (0, 3), "M2": (3, 5)},
    "wards-old.geojson": {"W1": (0, 2), "W2": (2, 4), "W3": (4, 5)},
    "wards-new.geojson": {"V1": (0, 2.5), "V2": (2.5, 4), "V3": (4, 5)},
}
"""file -> area -> kilometres from the west"""

CATALOGUE = """
[front]
place = "testford"
baseline = 2013
headlines = ["share"]
map_shade = "score"
map_symbol = "length"
age_share = "share"
deprivation = "score"
residents = "length"
themes = ["people"]
[principles.best_start]
title = "Start"
short = "Start"
meaning = "Start well."
[priorities.young]
title = "Young people"
years = "2016 to 2019"
meaning = "Young people first."
source = "https://example.org"
[themes]
people = { title = "People", question = "Who lives here?" }
[units]
percent = { low = 0, high = 100, scale = 100 }
people = { low = 0 }
years = { low = 0, high = 120 }
score = {}
[owners]
analyst = "Analyst of Testford"
[groups]
all = "Everyone"
[licences.ogl3]
title = "Open Government Licence v3.0"
attribution = "Contains public sector information."
"""

PLACE = """
title = "Testford"
marmot_since = 2020
authority = "CITY"
region = "REGION"
country = "COUNTRY"
neighbours = []
boroughs = []
default_boundaries = 2026
deprivation = { source = "small", measure = "score" }
same_wards = { V3 = "W3" }
areas = [
    { code = "CITY", name = "Testford", level = "city" },
    { code = "COUNTRY", name = "England", level = "country" },
]
[[wards]]
year = 2004
title = "Old wards"
short = "Old"
in_force = "until 2026"
file = "wards-old.geojson"
code = "code"
name = "name"
official = "ward"
[[wards]]
year = 2026
title = "New wards"
short = "New"
in_force = "from 2026"
file = "wards-new.geojson"
code = "code"
name = "name"
[[small_areas]]
level = "lsoa"
year = 2011
file = "lsoa2011.geojson"
code = "code"
name = "name"
[[small_areas]]
level = "lsoa"
year = 2021
file = "lsoa2021.geojson"
code = "code"
name = "name"
[[small_areas]]
level = "msoa"
year = 2021
file = "msoa.geojson"
code = "code"
name = "name"
[postcodes]
example = "T0 1AA"
source = "small"
directory = "postcodes.csv"
points = "points.csv"
residents = "census.csv"
residents_code = "code"
residents_count = "total"
[[method_checks]]
title = "Poor people"
small = "small"
small_measure = "poor"
large = "wards"
large_measure = "value"
period = "2020"
"""

INDICATOR = """
title = "{title}"
short = "{title}"
question = "How many?"
meaning = "It counts."
method = "Counted."
limits = "None."
unit = "{unit}"
decimals = 1
polarity = "lower"
theme = "people"
principles = ["best_start"]
kind = "outcome"
basis = "{basis}"
numerator = "People"
denominator = "People"
checked = 2026-11-21
owner = "analyst"
"""

SOURCE = """
publisher = "Testford Office"
title = "A table"
edition = "2020"
next = {{ due = 2027-06-30, why = "Yearly, in June." }}
licence = "ogl3"
address = "https://example.org/table"
file = "{file}"
reader = "{reader}"
boundaries = {boundaries}
"""

FILES = {
    "catalogue.toml": CATALOGUE,
    "places/testford.toml": PLACE,
    "indicators/share.toml": INDICATOR.format(
        title="Share of poor people", unit="percent", basis="count"
    )
    + """
[[series]]
source = "small"
count = "poor"
population = "people"
rollup = "ratio"
""",
    "indicators/number.toml": INDICATOR.format(title="Poor people", unit="people", basis="measure")
    + """
[[series]]
source = "small"
measure = "poor"
rollup = "sum"
""",
    "indicators/score.toml": INDICATOR.format(title="Score", unit="score", basis="index")
    + """
[[series]]
source = "small"
measure = "score"
population = "people"
rollup = "mean"
""",
    "indicators/length.toml": INDICATOR.format(
        title="Length of life", unit="years", basis="estimate"
    )
    + """
[[series]]
source = "middle"
measure = "life"
rollup = "mean"
""",
    "indicators/wardly.toml": INDICATOR.format(
        title="Share printed for wards", unit="percent", basis="count"
    )
    + """
[[series]]
source = "wards"
measure = "value"
rollup = "ratio"
""",
    "sources/small.toml": SOURCE.format(file="small.csv", reader="wide", boundaries=2011)
    + """
columns = { area = "code" }
periods = { fixed = "2020" }
suppressed = ["c"]
""",
    "sources/middle.toml": SOURCE.format(file="middle.csv", reader="wide", boundaries=2011)
    + """
columns = { area = "code" }
periods = { fixed = "2009-2013" }
options = { lower = "_low", upper = "_high" }
""",
    "sources/wards.toml": SOURCE.format(file="wards.csv", reader="table", boundaries=2004)
    + """
columns = { area = "code", value = "percent", count = "poor", population = "people" }
periods = { fixed = "2020" }
suppressed = ["c"]
""",
}
RAW = {
    "small.csv": "code,poor,people,score\nL1,10,100,10\nL2,20,100,20\nL3,30,100,30\n"
    "L4,40,100,40\nL5,50,100,50\n",
    "middle.csv": "code,life,life_low,life_high\nM1,80,79,81\nM2,75,74,76\n",
    "wards.csv": "code,percent,poor,people\nW1,15.0,30,200\nW2,35.0,70,200\nW3,50.0,50,100\n",
    "census.csv": "code,total\n" + "".join(f"{name},100\n" for name in LSOAS),
}


def write_city(home: Path) -> Path:
    """Write Testford's catalogue into ``home/catalogue`` and its raw files into ``home/raw``."""
    for name, text in FILES.items():
        path = home / "catalogue" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    raw = home / "raw"
    raw.mkdir()
    for name, text in (RAW | postcodes()).items():
        (raw / name).write_text(text, encoding="utf-8")
    for name, parts in PARTS.items():
        (raw / name).write_text(boundaries(tuple(parts.items())), encoding="utf-8")
    return home


@cache
def boundaries(parts: tuple[tuple[str, tuple[float, float]], ...]) -> str:
    """Draw areas as rectangles, given where they begin and end."""
    shapes = [
        shapely.box(WEST + 1000 * first, SOUTH, WEST + 1000 * last, SOUTH + 1000)
        for _, (first, last) in parts
    ]
    frame = gpd.GeoDataFrame(
        {"code": [name for name, _ in parts], "name": [f"Area {name}" for name, _ in parts]},
        geometry=shapes,
        crs="EPSG:27700",
    )
    return json.dumps(json.loads(frame.to_crs("EPSG:4326").to_json()))


def postcodes() -> dict[str, str]:
    """List four postcodes a square: the directory and the points."""
    directory = ["pcds,term,usertype,oa21,lsoa11,lsoa21,msoa21,ward,pcon"]
    points = ["Postcode,Eastings,Northings"]
    for number, area in enumerate(LSOAS):
        middle = "M1" if number < 3 else "M2"
        ward = ("W1", "W1", "W2", "W2", "W3")[number]
        for quarter in range(4):
            code = f"T{number} {quarter}AA"
            directory.append(f"{code},0,0,O{number},{area},{area},{middle},{ward},P1")
            points.append(f"{code},{WEST + 1000 * number + 125 + 250 * quarter},{SOUTH + 500}")
    return {
        "postcodes.csv": "\n".join(directory) + "\n",
        "points.csv": "\n".join(points) + "\n",
    }


def build(home: Path) -> Build:
    """Return the build of Testford as it stands in ``home``, not yet run."""
    catalogue = load(home / "catalogue")
    return Build(catalogue, "testford", RawFolder(home / "raw", "testford"))
