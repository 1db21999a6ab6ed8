"""Files as analysts bring them: each is read right, or refused with the reason; none in silence.

Every case is a file of a few rows in the layout of a real one, brought into Testford as an
indicator of its own. A few rows tell a whole kind apart, so the numbers are worked out by hand.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest

from marmot_data import cli, doctor
from marmot_data.catalogue.load import CatalogueError
from marmot_data.pipeline.faults import BuildError
from marmot_data.rules import constant
from tests.pipeline.test_rollup import change
from tests.pipeline.testford import INDICATOR, SOURCE, SOUTH, WEST, build

pytestmark = pytest.mark.thorough  # each builds a city, many to see it fail

WIDER = (
    'wider = true\nreader = "table"\ncolumns = { area = "area", period = "year", value = "v" }\n'
)
LOCAL = WIDER.replace("wider = true", "boundaries = 2004")
CITY, LAND = "CITY", "COUNTRY"


@dataclass(frozen=True)
class Brought:
    """What came of a file: its figures by area, and what the build doubted."""

    figures: pd.DataFrame
    doubts: list[str]

    def of(self, area: str, *columns: str) -> list[object]:
        """Return some columns of one area."""
        return [self.figures[name].to_dict()[area] for name in columns]


def bring(city: Path, text: str, source: str = WIDER, **entry: str) -> Brought:
    """Write a file and its two entries into Testford, and build the city.

    Besides the source, an entry may say ``series``, ``unit`` (percent) and ``basis`` (count).
    """
    (city / "catalogue/sources/case.toml").write_text(f'{SOURCE}file = "case.csv"\n{source}')
    unit, basis = entry.get("unit", "percent"), entry.get("basis", "count")
    words = INDICATOR.format(title="A case", unit=unit, basis=basis)
    series = entry.get("series", 'group = "all"')
    (city / "catalogue/indicators/case.toml").write_text(
        f'{words}\n[[series]]\nsource = "case"\n{series}\n'
    )
    (city / "raw/case.csv").write_text(text, encoding="utf-8")
    made = build(city)
    made.run(city / "out")
    text_columns = dict.fromkeys(("note", "basis", "route", "period"), str)
    figures = pd.read_csv(city / "out/values/case.csv", index_col="area", dtype=text_columns)
    figures = figures.fillna({"note": "", "basis": "", "route": ""})
    return Brought(figures, [one.text for one in made.doubts])


def refused(city: Path, text: str, source: str = WIDER, **entry: str) -> str:
    """Bring a file that the build has to refuse, and return the reasons; nothing is written."""
    before = (city / "out").exists()
    with pytest.raises(BuildError) as caught:
        bring(city, text, source, **entry)
    assert (city / "out").exists() == before
    return str(caught.value)


@pytest.fixture
def city(city: Path) -> Path:
    """Let Testford know rates per 100,000."""
    change(
        city,
        "catalogue/catalogue.toml",
        "[units]\n",
        "[units]\nper_100k = { low = 0, scale = 100000 }\n",
    )
    return city


# 1. A published value is never replaced.

RATE = WIDER.replace('value = "v"', 'value = "rate", count = "deaths", population = "people"')


RATES = "area,year,rate,deaths,people\n"


def test_a_standardised_rate_stays_beside_its_deaths_and_people(city: Path) -> None:
    text = RATES + "CITY,2019,412.5,900,370000\nCOUNTRY,2019,330.0,150000,56000000\n"
    found = bring(city, text, RATE, unit="per_100k")
    assert found.of(CITY, "value", "status", "route") == [412.5, "published", "published"]
    assert found.of(LAND, "value") == [330.0]
    assert found.figures["lower"].isna().all(), "chance around the crude rate is not its range"
    assert len(found.doubts) == 2
    assert "case.csv: row 2: the value is not what its count and population make" in found.doubts[0]
    assert "value 412.5" in found.doubts[0]
    assert "900 of 370000 makes 243.2" in found.doubts[0]


def test_a_mean_stays_beside_numbers_of_people(city: Path) -> None:
    text = RATES + "CITY,2019,78.4,2900,370000\n"
    found = bring(city, text, RATE, unit="years", basis="measure")
    assert found.of(CITY, "value", "status") == [78.4, "published"]


def test_rounding_is_no_contradiction(city: Path) -> None:
    # 900 of 370,000 is 243.24; 1,230 of 371,230 as counts rounded to ten is 331.3.
    text = RATES + "CITY,2019,243.2,900,370000\nCOUNTRY,2019,331.3,1230,371230\n"
    found = bring(city, text, RATE, unit="per_100k")
    assert found.doubts == []
    assert found.figures["lower"].notna().all()


def test_what_is_worked_out_here_says_so(city: Path) -> None:
    text = "area,year,deaths,people\nCITY,2019,900,370000\n"
    found = bring(city, text, RATE.replace('value = "rate", ', ""), unit="per_100k")
    assert found.of(CITY, "value") == [pytest.approx(243.2432)]
    assert found.of(CITY, "status", "route") == ["worked_out", "worked_out"]


# 2. Survey margins.

SURVEY = WIDER.replace('value = "v"', 'value = "v", margin = "moe"')


def test_a_margin_is_half_a_range(city: Path) -> None:
    text = "area,year,v,moe\nCITY,2019,40,3.5\nCOUNTRY,2019,50,0.5\n"
    found = bring(city, text, SURVEY, basis="survey")
    assert found.of(CITY, "lower", "upper") == [36.5, 43.5]


def test_limits_of_another_level_are_brought_to_95_percent(city: Path) -> None:
    # 1.959964 / 1.644854 = 1.191574; 40 - 3 x 1.191574 = 36.4253; 40 + 6 x 1.191574 = 47.1494
    source = WIDER.replace('value = "v"', 'value = "v", lower = "lo", upper = "hi"')
    found = bring(
        city,
        "area,year,v,lo,hi\nCITY,2019,40,37,46\n",
        source + "confidence = 90\n",
        basis="survey",
    )
    assert found.of(CITY, "lower", "upper") == [
        pytest.approx(36.4253, abs=1e-3),
        pytest.approx(47.1494, abs=1e-3),
    ]


def test_one_limit_alone_is_no_range(city: Path) -> None:
    one = WIDER.replace('value = "v"', 'value = "v", upper = "hi"')
    assert "'upper' alone is no range" in refused(city, "area,year,v,hi\nCITY,2019,40,46\n", one)
    both = WIDER.replace('value = "v"', 'value = "v", lower = "lo", upper = "hi"')
    found = bring(city, "area,year,v,lo,hi\nCITY,2019,40,,46\n", both, basis="survey")
    assert found.figures[["lower", "upper"]].isna().all(axis=None)
    assert found.doubts == ["case.csv: row 2: one limit alone is no range, and is left out"]


def test_a_margin_reaches_no_further_than_there_can_be(city: Path) -> None:
    found = bring(city, "area,year,v,moe\nCITY,2019,1.5,3.5\n", SURVEY, basis="survey")
    assert found.of(CITY, "lower", "upper") == [0, 5]


def test_a_margin_below_nought_is_refused(city: Path) -> None:
    told = refused(city, "area,year,v,moe\nCITY,2019,40,-1\n", SURVEY, basis="survey")
    assert "case.csv: row 2: the margin is below nought" in told


def test_grossed_up_counts_get_no_range_of_ours(city: Path) -> None:
    rows = "".join(
        f"CITY,{year},50.0,{n}00,{2 * n}00\n"
        for year, n in zip(range(2015, 2020), range(171, 176), strict=True)
    )
    source = WIDER.replace('value = "v"', 'value = "v", count = "n", population = "of"')
    found = bring(city, "area,year,v,n,of\n" + rows, source)
    assert found.figures["lower"].isna().all()
    assert set(found.figures["basis"]) == {"measure"}
    assert any(
        'a sample that is grossed up: no range of ours; say basis = "survey"' in x
        for x in found.doubts
    )


# 3. Declared symbols win.


@pytest.mark.parametrize("kind", ["suppressed", "missing"])
def test_a_declared_symbol_is_never_a_number(city: Path, kind: str) -> None:
    symbols = ["0", "-1", "9999", "..", "c", "z", "x", "low", ":", "*"]
    rows = [
        f"W1,{year},10\nW2,{year},{one}\nW3,{year},12\n" for year, one in enumerate(symbols, 2001)
    ]
    source = f"{LOCAL}{kind} = {json.dumps(symbols)}\n"
    found = bring(city, "area,year,v\n" + "".join(rows), source).figures
    for area, status, value in (("W1", "published", 10), ("W2", kind, -5), ("W3", "published", 12)):
        own = found.loc[area]
        assert own["status"].tolist() == [status] * len(symbols)
        assert own["value"].fillna(-5).tolist() == [value] * len(symbols)


def test_a_symbol_is_known_with_its_decimals_too(city: Path) -> None:
    found = bring(
        city, "area,year,v\nW1,2019,10.5\nW2,2019,0.0\nW3,2019,1\n", LOCAL + 'suppressed = ["0"]\n'
    )
    assert found.of("W2", "status") == ["suppressed"]


# 4. Periods in doubt.


def dated(*periods: str, style: str = "", head: str = "year") -> tuple[str, str]:
    """Write a file with one value of the city for each period, and its entry."""
    rows = "".join(f"CITY,{period},{n}\n" for n, period in enumerate(periods, 10))
    source = WIDER.replace('period = "year"', f'period = "{head}"')
    return f"area,{head},v\n{rows}", source + (
        f'periods = {{ style = "{style}" }}\n' if style else ""
    )


@pytest.mark.parametrize(
    "periods",
    [
        ("2016-17",),
        ("2016-2017",),
        ("2010-11", "2010-12", "2011-12"),
        ("2001-03",),
        ("2018 to 19",),
    ],
)
def test_a_period_that_may_mean_several_things_needs_a_style(
    city: Path, periods: tuple[str, ...]
) -> None:
    told = refused(city, *dated(*periods))
    assert f"case.csv: row 2: period '{periods[0]}' may be a financial year" in told
    assert 'say which: periods = { style = "financial" }' in told


def test_spans_that_overlap_and_step_by_a_year_need_a_style(city: Path) -> None:
    told = refused(city, *dated("2009-2013", "2010-2014"))
    assert "case.csv: row 2: the periods 2009-13 and 2010-14 overlap and step by a year" in told
    found = bring(city, *dated("2009-2013", "2010-2014", style="calendar"))
    assert found.figures["period"].tolist() == ["2009-13", "2010-14"]
    assert found.doubts == []


def test_years_in_pairs_that_step_by_a_year_are_doubted_even_as_calendar_years(city: Path) -> None:
    found = bring(city, *dated("2016-17", "2017-18", style="calendar"))
    assert "2016-17 and 2017-18 overlap and step by a year, as financial" in found.doubts[0]


def test_months_are_never_spans_of_years(city: Path) -> None:
    months = ("2010-11", "2010-12", "2011-12")
    told = refused(city, *dated(*months, style="calendar"))
    assert "2010-11 and 2010-12 begin together and end apart, as months of a year do" in told
    found = bring(city, *dated(*months, style="month"))
    assert found.figures["end"].tolist() == ["2010-11-30", "2010-12-31", "2011-12-31"]


@pytest.mark.parametrize("head", ["Financial year", "academic_year", "School Year", "Quarter"])
def test_a_heading_that_names_another_period_is_believed(city: Path, head: str) -> None:
    told = refused(city, *dated("2019", head=head))
    assert f"row 1: the heading '{head}' names another period than style = none" in told
    found = bring(city, *dated("2019", head=head, style="calendar"))
    assert f"the heading '{head}' names another period than style = calendar" in found.doubts[0]


def test_the_word_beside_a_period_is_believed(city: Path) -> None:
    text = "area,year,time_identifier,v\nCITY,2024,Week 25,1\nCOUNTRY,2024,Week 25,7\n"
    told = refused(city, text)
    assert "row 2: 'Week 25' names another period than style = none (column 'time_ident" in told
    text = text.replace("Week 25", "Academic year").replace("2024", "202324")
    found = bring(city, text, WIDER + 'periods = { style = "school" }\n')
    assert found.figures["period"].tolist() == ["2023/24", "2023/24"]
    assert found.doubts == []


def test_a_plain_year_and_a_span_that_can_be_nothing_else_need_no_style(city: Path) -> None:
    found = bring(city, *dated("2019", "2009-2013", "2021 to 2023"))
    assert found.figures["period"].tolist() == ["2009-13", "2019", "2021-23"]


# 5. Thousands groups.


@pytest.mark.parametrize("cell", ["7,2", "7,25", "1,2345", "12,34,567", "7,", ",5"])
def test_a_comma_that_parts_no_three_digits_is_refused(city: Path, cell: str) -> None:
    told = refused(city, f'area,year,v\nCITY,2019,"{cell}"\n')
    assert (
        f"case.csv: row 2: '{cell}' is neither a number nor a known symbol (column 'v'): " in told
    )
    assert 'a decimal comma is told by form = { decimal = "," }' in told


def test_a_decimal_comma_is_an_option_of_the_source(city: Path) -> None:
    text = 'area,year,v\nCITY,2019,"7,2"\nCOUNTRY,2019,"1.234,5"\n'
    found = bring(city, text, WIDER + 'form = { decimal = "," }\n', unit="score", basis="measure")
    assert found.figures["value"].tolist() == [7.2, 1234.5]
    told = refused_again(city, text.replace('"7,2"', "7.2"))
    assert "'7.2' is neither a number" in told


def refused_again(city: Path, text: str) -> str:
    """Change a file that was brought before, and return why it is refused now."""
    (city / "raw/case.csv").write_text(text, encoding="utf-8")
    with pytest.raises(BuildError) as caught:
        build(city).run(city / "again")
    return str(caught.value)


# 6. Status and note columns.

FLAGGED = WIDER.replace('value = "v"', 'value = "v", status = "flag", note = "why"')
FLAGS = "area,year,v,flag,why\nCITY,2019,45.0,u,small sample\nCOUNTRY,2019,,c,suppressed\n"


def test_a_flag_that_nobody_explained_is_refused(city: Path) -> None:
    told = refused(city, FLAGS, FLAGGED + 'suppressed = ["c"]\n')
    assert "case.csv: row 2: nobody has said what 'u' in column 'flag' means" in told
    assert "case.csv: row 2: nobody has said what 'small sample' in column 'why' means" in told


def test_a_flag_holds_back_or_travels_with_the_value(city: Path) -> None:
    flags = 'suppressed = ["c"]\nflags = { u = "unreliable", "small sample" = "" }\n'
    found = bring(city, FLAGS, FLAGGED + flags)
    assert found.of(CITY, "value", "status", "note") == [45.0, "published", "unreliable"]
    assert found.of(LAND, "status", "note") == ["suppressed", ""]


def test_a_blank_whose_note_says_suppressed_is_held_back(city: Path) -> None:
    source = WIDER.replace('value = "v"', 'value = "v", note = "why"')
    text = "area,year,v,why\nCITY,2019,45.0,\nCOUNTRY,2019,,Suppressed because of small numbers\n"
    assert bring(city, text, source).of(LAND, "status") == ["suppressed"]


def test_a_number_that_is_flagged_as_held_back_is_refused(city: Path) -> None:
    told = refused(city, "area,year,v,flag,why\nCITY,2019,4,c,\n", FLAGGED + 'suppressed = ["c"]\n')
    assert "case.csv: row 2: 'c' in column 'flag' beside a number" in told


def test_a_flag_of_a_small_area_travels_to_what_is_made_of_it(city: Path) -> None:
    text = "area,year,v,flag\n" + "".join(
        f"L{n},2019,{n}0,{'u' if n == 1 else ''}\n" for n in range(1, 6)
    )
    source = LOCAL.replace("2004", "2011").replace('value = "v"', 'value = "v", status = "flag"')
    source += 'flags = { u = "unreliable" }\n'
    found = bring(city, text, source, series='rollup = "mean"\nnote = "provisional"')
    notes = found.figures["note"].to_dict()
    for area, note in (("L1", "unreliable"), ("L2", "provisional"), ("W3", "provisional")):
        assert notes[area] == note
    for area in ("W1", "M1", CITY):
        assert notes[area] == "unreliable", "L1 lies in it"


def test_a_column_that_a_reader_does_not_use_is_refused(city: Path) -> None:
    wide = 'wider = true\nreader = "wide"\ncolumns = { area = "area", status = "flag" }\n'
    told = refused(city, "area,v,flag\nCITY,1,u\n", wide, series='measure = "v"')
    assert "sources/case.toml: columns: the reader 'wide' does not use 'status'" in told
    told = refused(city, FLAGS, WIDER + 'flags = { u = "unreliable" }\n')
    assert "flags: no column holds them: say columns.status or columns.note" in told


# 7. Percent and proportion.


def test_proportions_that_are_called_percent_are_doubted(city: Path) -> None:
    found = bring(city, "area,year,v\nCITY,2019,0.34\nCOUNTRY,2019,1\n")
    assert (
        "row 2 and all others: no value is above 1, though the unit is percent" in found.doubts[0]
    )
    assert "say scale = 100 in the series" in found.doubts[0]
    assert bring(city, "area,year,v\nCITY,2019,0.34\nCOUNTRY,2019,1.2\n").doubts == []


def test_one_value_for_all_small_areas_is_doubted() -> None:
    areas = [f"X{n}" for n in range(12)]
    frame = pd.DataFrame({"area": areas, "group": "all", "period": "2019", "value": 7.5})
    codes = {"lsoa2021": frozenset(areas), "other": frozenset({"CITY"})}
    assert constant(frame, codes) == "lsoa (all, 2019, 7.5)"
    assert constant(frame.assign(value=[7.5] * 11 + [8]), codes) == ""
    assert constant(frame.assign(value=0), codes) == "", "nothing happened anywhere"


# 8. police.uk months.

POLICE = """reader = "points"
boundaries = 2026
columns = { group = ["Crime type"], period = "Month" }
periods = { style = "month" }
options = { longitude = "Longitude", latitude = "Latitude", id = "Crime ID", total = "All"CRS }
"""
GRID, DEGREES = POLICE.replace("CRS", ', crs = "EPSG:27700"'), POLICE.replace("CRS", "")
EVERY_KIND = 'groups = { All = "all" }'
INSIDE, OUTSIDE = f"{WEST + 500},{SOUTH + 500}", f"{WEST - 9000},{SOUTH}"


def test_a_month_of_the_police_counts_copies_once_and_says_what_has_no_place(city: Path) -> None:
    text = (
        "Crime ID,Month,Longitude,Latitude,Crime type\n"
        f",2014-01,{INSIDE},Anti-social behaviour\naa11,2014-01,{INSIDE},Shoplifting\n"
        f"aa11,2014-01,{INSIDE},Shoplifting\nbb22,2014-01,,,Drugs\ncc33,2014-01,{OUTSIDE},Burglary\n"
    )
    found = bring(city, text, GRID, series=EVERY_KIND, unit="people", basis="measure")
    new = found.figures[found.figures["boundaries"] == 2026]
    assert new["value"].to_dict() == {"V1": 2, "V2": 0, "V3": 0}
    assert sorted(found.doubts) == [
        "case.csv: row 4: says the same as a row above it, counted once: 1 of 5 rows",
        "case.csv: row 5: without a place, left out: 1 of 5 rows",
        "case.csv: row 6: outside the city, left out: 1 of 3 rows",
    ]


def test_eastings_without_their_system_are_refused(city: Path) -> None:
    text = f"Crime ID,Month,Longitude,Latitude,Crime type\n1,2014-01,{INSIDE},Drugs\n"
    told = refused(city, text, DEGREES, series=EVERY_KIND)
    assert "case.csv: row 2: 430500 is no degree (column 'Longitude'): for eastings say crs" in told


# 9. Names with commas: see test_forms; the names of groups and measures too.


def test_a_group_or_measure_that_is_not_there_is_answered_with_what_is(city: Path) -> None:
    wide = """wider = true
reader = "wide"
columns = { area = "area", group = ["sex"] }
periods = { fixed = "2019" }
"""
    text = 'area,sex,"aged 5, or so"\nCITY,Men,1\n'
    told = refused(city, text, wide, series='measure = "aged"')
    assert "measure 'aged' is not in the file, which has 'aged 5, or so'" in told
    told = refused(city, text, wide, series='measure = "aged 5, or so"\ngroups = { Women = "all" }')
    assert "groups ['Women'] are not in the file, which has 'Men'" in told


# 10. Copies, blank headings and coordinates.


def test_identical_copies_of_a_row_are_read_once(city: Path) -> None:
    wide = """wider = true
reader = "wide"
columns = { area = "code" }
periods = { style = "school", fixed = "2018/19" }
missing = ["NA"]
suppressed = ["NULL"]
options = { keep = "good,poor" }
"""
    text = (
        "name,neighbour,code,good,poor\nA,B,CITY,67.7,NULL\nA,C,CITY,67.7,NULL\nD,A,COUNTRY,70,NA\n"
    )
    found = bring(city, text, wide, series='measure = "good"')
    assert found.figures["value"].to_dict() == {CITY: 67.7, LAND: 70.0}
    assert "row 3: says the same of CITY as a row above it and is read once" in found.doubts[0]
    told = refused_again(city, text.replace("A,C,CITY,67.7", "A,C,CITY,67.8"))
    assert "case.csv: row 3: the same area, group and period stand twice (CITY" in told


def test_the_layout_of_the_schools_department_is_read(city: Path) -> None:
    source = """reader = "table"
wider = true
columns = { group = ["kind", "sex"], period = "time", value = "v", lower = "low", upper = "upp" }
periods = { style = "school" }
suppressed = ["c"]
options = { area_columns = "new_la_code,country_code" }
"""
    text = (
        "time,country_code,new_la_code,kind,sex,v,low,upp,\n"
        "201819,COUNTRY,,Total,Total,-3.09,-3.11,-3.06,\n"
        "201819,COUNTRY,CITY,Total,Total,-3.15,-3.44,-2.85,\n"
    )
    found = bring(
        city,
        text,
        source,
        series='groups = { "Total / Total" = "all" }',
        unit="score",
        basis="estimate",
    )
    assert found.of(CITY, "value", "lower", "upper", "period") == [-3.15, -3.44, -2.85, "2018/19"]
    assert found.doubts == []


def grid_file(path: Path) -> dict[str, object]:
    """Turn a boundary file into eastings and northings, as the publisher's other download has."""
    frame = gpd.read_file(path).to_crs("EPSG:27700")
    whole: dict[str, object] = json.loads(frame.to_json())
    whole["crs"] = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::27700"}}
    return whole


def test_boundaries_are_read_by_the_system_that_they_name(city: Path) -> None:
    build(city).run(city / "out")
    before = (city / "out/boundaries/ward-2004.geojson").read_bytes()
    path = city / "raw/wards-old.geojson"
    whole = grid_file(path)
    path.write_text(json.dumps(whole))
    build(city).run(city / "again")
    assert (city / "again/boundaries/ward-2004.geojson").read_bytes() == before
    whole["crs"] = {"type": "name", "properties": {"name": "the old one"}}
    path.write_text(json.dumps(whole))
    with pytest.raises(BuildError, match="there is no system of coordinates 'the old one'"):
        build(city).run(city / "never")
    del whole["crs"]
    path.write_text(json.dumps(whole))
    with pytest.raises(
        BuildError, match=r"wards-old.geojson: coordinates such as 430000 280000 are"
    ):
        build(city).run(city / "never")


@pytest.mark.parametrize(
    ("shape", "why"),
    [
        (None, "has no geometry (null)"),
        ({"type": "Point", "coordinates": [-1.5, 52.4]}, "its Point covers no ground"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, "linearring requires at least"),
    ],
)
def test_a_bad_shape_is_named_by_its_code(city: Path, shape: object, why: str) -> None:
    path = city / "raw/wards-old.geojson"
    whole = json.loads(path.read_text())
    whole["features"][1]["geometry"] = shape
    path.write_text(json.dumps(whole))
    with pytest.raises(BuildError) as caught:
        build(city).run(city / "out")
    told = next(x for x in str(caught.value).split("\n") if x.startswith("wards-old.geojson"))
    assert told.startswith("wards-old.geojson: feature W2: ")
    assert why in told.lower() or why in told


# 11. Vintages and comparators.

ONLY_NEW = "lsoa2021.geojson"


@pytest.fixture
def redrawn(city: Path) -> Path:
    """Draw the fifth small area anew, under the code N5, in 2021."""
    change(city, f"raw/{ONLY_NEW}", '"L5"', '"N5"')
    for file in ("postcodes.csv", "census.csv"):
        path = city / "raw" / file
        column = 5 if file == "postcodes.csv" else 0
        lines = [line.split(",") for line in path.read_text().splitlines()]
        for cells in lines:
            cells[column] = cells[column].replace("L5", "N5")
        path.write_text("".join(",".join(cells) + "\n" for cells in lines))
    return city


SMALL = "area,year,v\nL1,2019,1\nL2,2019,2\nL3,2019,3\nL4,2019,4\nN5,2019,5\n"


def test_small_areas_without_declared_boundaries_are_refused(redrawn: Path) -> None:
    told = refused(redrawn, SMALL, LOCAL.replace("boundaries = 2004\n", ""))
    assert "case.csv: row 2: the code has no boundaries: say boundaries = 2011 or 2021" in told


@pytest.mark.parametrize("partial", ["", "partial = true\n"])
def test_codes_of_another_vintage_are_refused(redrawn: Path, partial: str) -> None:
    told = refused(redrawn, SMALL, LOCAL.replace("2004", "2011") + partial)
    assert "case.csv: row 6: the code is not of the boundaries of 2011 but of 2021" in told
    found = bring(redrawn, SMALL, LOCAL.replace("2004", "2021") + partial)
    assert found.of("N5", "value", "boundaries") == [5.0, 2021]


@pytest.fixture
def compared(city: Path) -> Path:
    """Give Testford four neighbours."""
    place = "catalogue/places/testford.toml"
    change(city, place, "neighbours = []", 'neighbours = ["A1", "A2", "A3", "A4"]')
    named = "".join(
        f'{{ code = "A{n}", name = "Near {n}", level = "city" }},\n' for n in range(1, 5)
    )
    change(city, place, "areas = [\n", f"areas = [\n{named}")
    return city


NEAR = "area,year,v\nCITY,2019,10\nA1,2019,11\nA2,2019,12\nA3,2019,13\n"


def test_a_comparator_under_a_new_code_is_named(compared: Path) -> None:
    found = bring(compared, NEAR + "A9,2019,20\n")
    (doubt,) = found.doubts
    assert doubt.startswith("case.csv: row 1: no row for Near 4 (A4): is it there under another")
    assert doubt.endswith("If it cannot be there, name it in the source's lacks")
    assert bring(compared, NEAR, WIDER + 'lacks = ["A4"]\n').doubts == []


def test_a_file_without_most_neighbours_is_no_riddle(compared: Path) -> None:
    assert bring(compared, "area,year,v\nCITY,2019,10\nA1,2019,11\n").doubts == []


# 12. Doubts are told by build, check and doctor, and settled in the source.


DOUBT = "Doubtful: case.csv: row 1: no row for Near 4 (A4)"


def test_a_doubt_is_told_by_build_check_and_doctor(
    compared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bring(compared, NEAR)
    assert cli.main(["build", "--data", str(compared)]) == 0
    assert DOUBT in capsys.readouterr().err
    assert cli.main(["check", "--data", str(compared)]) == 0
    assert DOUBT in capsys.readouterr().err
    (compared / "data").mkdir()
    for name in ("catalogue", "testford"):
        (compared / name).rename(compared / "data" / name)
    (compared / "data/catalogue/words").mkdir()
    found = doctor.examine(compared)
    doubtful = [one for one in found if one.worth_knowing]
    assert [one.name for one in doubtful] == ["Source case"]
    assert "no row for Near 4 (A4)" in doubtful[0].found
    assert "Worth a look: 1" in doctor.report(found)
    with (compared / "data/catalogue/sources/case.toml").open("a") as entry:
        entry.write('settled = { comparator = "It left the list." }\n')
    again = doctor.examine(compared)
    assert not [one for one in again if one.worth_knowing and one.name == "Source case"]


def test_a_settled_doubt_is_told_no_more(compared: Path) -> None:
    text = "area,year,v\nCITY,2019,0.34\nCOUNTRY,2019,1\n"
    assert len(bring(compared, text).doubts) == 1
    assert bring(compared, text, WIDER + 'settled = { proportion = "So rare." }\n').doubts == []
    odd = refused(compared, text, WIDER + 'settled = { proportions = "So rare." }\n')
    assert "sources/case.toml: settled: 'proportions' is no kind of doubt: short_rows, " in odd


def test_the_rules_are_asked_again_of_what_is_prepared(
    compared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bring(compared, NEAR.replace("A3,2019,13", "A3,2019,93"))
    assert cli.main(["build", "--data", str(compared)]) == 0
    change(compared, "catalogue/catalogue.toml", "high = 100", "high = 90")
    assert cli.main(["check", "--data", str(compared), "--raw", str(compared / "nowhere")]) == 2
    printed = capsys.readouterr()
    assert "testford/values/case.csv: row 4: the value is outside 0 to 90: see" in printed.out
    (compared / "data").mkdir()
    for name in ("catalogue", "testford"):
        (compared / name).rename(compared / "data" / name)
    wrong = [one.found for one in doctor.examine(compared) if not one.well]
    assert any("values/case.csv: row 4: the value is outside 0 to 90" in one for one in wrong)


# What a first user of the recipes met.


def test_shares_are_never_added_up_and_numbers_never_averaged(city: Path) -> None:
    for entry, old, new, told in (
        ("share", 'rollup = "ratio"', 'rollup = "sum"', "figures in percent cannot be added up"),
        ("number", 'rollup = "sum"', 'rollup = "ratio"', "are no counts over populations"),
    ):
        path = f"catalogue/indicators/{entry}.toml"
        change(city, path, old, new)
        with pytest.raises(CatalogueError, match=told):
            build(city)
        change(city, path, new, old)
    change(
        city,
        "catalogue/catalogue.toml",
        "people = { low = 0 }",
        "people = { low = 0, total = true }",
    )
    change(city, "catalogue/indicators/number.toml", 'rollup = "sum"', 'rollup = "mean"')
    with pytest.raises(CatalogueError, match="a number of people is added up, not averaged"):
        build(city)


def test_what_is_put_together_lies_where_such_figures_can_be(city: Path) -> None:
    change(city, "catalogue/catalogue.toml", "score = {}", "score = { high = 29 }")
    change(city, "catalogue/indicators/score.toml", "rollup", "shown = false\nrollup")
    with pytest.raises(BuildError) as caught:
        build(city).run(city / "out")
    assert "the value is outside -inf to 29 once small areas are put together" in str(caught.value)


def test_no_crude_rate_is_built_beside_a_published_one_that_is_none(city: Path) -> None:
    text = RATES + "W1,2019,120,30,20000\nW2,2019,386.5,30,20000\nW3,2019,573.5,30,20000\n"
    source = RATE.replace("wider = true", "boundaries = 2004")
    series = 'measure = "value"\nrollup = "ratio"'
    told = refused(city, text, source, series=series, unit="per_100k")
    assert "series.rollup: ratio would make counts over populations" in told


def test_what_is_made_of_figures_without_a_range_has_none(city: Path) -> None:
    text = "area,year,v\nW1,2019,60\nW2,2019,70\nW3,2019,80\n"
    made = bring(city, text, LOCAL, series='measure = "value"\nrollup = "mean"', basis="estimate")
    assert made.figures["lower"].isna().all()
    assert made.of("V1", "value") != [None]


def test_a_rate_that_leans_one_way_is_no_rate_of_its_round_counts(city: Path) -> None:
    places = [f"L{n}" for n in range(1, 6)]
    source = RATE.replace("wider = true", "boundaries = 2011")
    rows = "".join(f"{name},2019,18,30,200\n" for name in places)
    made = bring(city, RATES + rows, source)
    assert len(made.doubts) == 5, "30 of 200 makes 15, and every one of five rows says 18"
    assert made.figures["lower"].isna().all()
    rounded = "".join(
        f"{name},2019,{value},30,200\n"
        for name, value in zip(places, (14, 16, 15, 14, 16), strict=True)
    )
    assert bring(city, RATES + rounded, source).doubts == []


def test_a_heading_that_names_another_level_is_believed(city: Path) -> None:
    source = WIDER.replace('value = "v"', 'value = "v", margin = "+/- (90%)"')
    text = "area,year,v,+/- (90%)\nCITY,2019,62.5,4.1\nCOUNTRY,2019,60,1\n"
    told = refused(city, text, source, basis="survey")
    assert "the heading '+/- (90%)' says 90%, the source 95%: say confidence = 90" in told
    assert bring(city, text, source + "confidence = 90\n", basis="survey").doubts == []


def test_columns_that_tell_what_a_figure_is_worth_are_not_passed_over(city: Path) -> None:
    text = "area,year,v,Status,Financial year\nCITY,2019,62.5,u,2019/20\nCOUNTRY,2019,60,,2019/20\n"
    (told,) = bring(city, text).doubts
    assert "row 1: columns that are not in use: 'Status', 'Financial year'" in told
    assert bring(city, text, WIDER + 'settled = { unused = "Seen." }\n').doubts == []


def test_a_flag_names_a_note_that_there_is(city: Path) -> None:
    source = WIDER.replace('value = "v"', 'value = "v", status = "Status"')
    text = "area,year,v,Status\nCITY,2019,62.5,u\nCOUNTRY,2019,60,\n"
    with pytest.raises(CatalogueError, match="flags: 'unrelaible' is not one of"):
        bring(city, text, source + 'flags = { u = "unrelaible" }\n')
    kept = bring(city, text, source + 'flags = { u = "unreliable" }\n')
    assert kept.of(CITY, "note") == ["unreliable"]


def test_a_comma_in_a_file_with_semicolons_may_be_a_decimal_one(city: Path) -> None:
    text = "area;year;v\nCITY;2019;42,125\nCOUNTRY;2019;60\n"
    source = WIDER + 'form = { separator = ";" }\n'
    told = refused(city, text, source, unit="people", basis="measure")
    assert "row 2: '42,125' may be 42125 or 42.125: say form = { decimal" in told
    comma = WIDER + 'form = { separator = ";", decimal = "," }\n'
    assert bring(city, text, comma, unit="people", basis="measure").of(CITY, "value") == [42.125]
    point = WIDER + 'form = { separator = ";", decimal = "." }\n'
    assert bring(city, text, point, unit="people", basis="measure").of(CITY, "value") == [42125]
