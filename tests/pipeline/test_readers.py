"""Readers: bytes in the publisher's format give the expected table, or name every fault."""

from collections.abc import Mapping

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from marmot_data.catalogue.load import load
from marmot_data.catalogue.sources import Columns, NextEdition, Periods, Source
from marmot_data.pipeline.faults import LayoutError
from marmot_data.pipeline.readers import OPTIONS, READERS, misfits, observations
from marmot_data.pipeline.readers.points import placed
from marmot_data.pipeline.readers.shape import OBSERVATION


def source(
    reader: str,
    columns: Mapping[str, object] | None = None,
    options: Mapping[str, str | tuple[str, ...]] | None = None,
    **other: object,
) -> Source:
    """Write a source entry with the least that a reader needs."""
    return Source(
        publisher="Testford Office",
        title="A table",
        edition="2020",
        next=NextEdition(why="One table only."),
        licence="ogl3",
        address="https://example.org",
        file="table.csv",
        reader=reader,
        columns=Columns(**dict(columns or {})),  # type: ignore[arg-type]
        options=dict(options or {}),
        **other,  # type: ignore[arg-type]
    )


def read(text: str, entry: Source) -> pd.DataFrame:
    """Read a table that is written out in a test."""
    return observations(text.encode(), entry)


def rows(found: pd.DataFrame, *columns: str) -> list[tuple[object, ...]]:
    """Return some columns as tuples."""
    return [tuple(row) for row in found[list(columns)].astype(object).to_numpy()]


@pytest.mark.parametrize("name", sorted(READERS))
def test_every_reader_returns_the_same_columns(name: str) -> None:
    options = {"longitude": "x", "latitude": "y", "id": "id"} if name == "points" else {}
    entry = source(name, {"area": "area"}, options)
    found = read("area,x,y,id,value\nA,-1.5,52.4,7,3\n", entry)
    assert list(found.columns) == OBSERVATION


def test_a_wide_table_gives_a_row_per_measure_with_its_limits() -> None:
    entry = source(
        "wide",
        {"area": "code", "group": ("sex",), "period": "years"},
        {"lower": "_lci95", "upper": "_uci95"},
        boundaries=2011,
    )
    found = read(
        "code,name,sex,years,le,le_lci95,le_uci95\nE02,Here,Male,2009-2013,78.1,77.2,79.0\n", entry
    )
    assert rows(found, "row", "area", "measure", "group", "period", "boundaries") == [
        (2, "E02", "le", "Male", "2009-2013", 2011)
    ]
    assert rows(found, "value", "lower", "upper") == [(78.1, 77.2, 79.0)]


def test_a_wide_table_can_be_kept_to_some_measures() -> None:
    found = read("area,a,b\nX,1,2\n", source("wide", options={"keep": "b"}))
    assert rows(found, "measure", "value") == [("b", 2.0)]


def test_headings_may_be_periods_with_words_beside_them() -> None:
    entry = source(
        "wide", options={"headings": "period", "period_drop": (" (r)", " (p)")}, missing=("-",)
    )
    found = read("area,June 2020,July 2020 (r),May 2021 (p)\nX,1,2,3\nY,4,5,-\n", entry)
    assert rows(found, "area", "measure", "group", "period", "value", "row")[:5] == [
        ("X", "value", "", "June 2020", 1.0, 2),
        ("Y", "value", "", "June 2020", 4.0, 3),
        ("X", "value", "", "July 2020", 2.0, 2),
        ("Y", "value", "", "July 2020", 5.0, 3),
        ("X", "value", "", "May 2021", 3.0, 2),
    ]
    assert rows(found, "period", "symbol")[5] == ("May 2021", "-")


def test_headings_may_be_groups() -> None:
    entry = source("wide", {"area": "area", "period": "year"}, {"headings": "group"})
    found = read("area,year,theft,arson\nX,2020,1,2\n", entry)
    assert rows(found, "measure", "group", "period", "value") == [
        ("value", "theft", "2020", 1.0),
        ("value", "arson", "2020", 2.0),
    ]


@pytest.mark.parametrize("reader", ["wide", "table"])
def test_rows_about_one_area_can_be_added_up(reader: str) -> None:
    columns = {"area": "place", "period": "year"} | (
        {"value": "value"} if reader == "table" else {}
    )
    entry = source(reader, columns, {"added": "yes"}, missing=("-",))
    text = "place,year,value\nX,2020,1\nY,2020,8\nX,2020,2\nX,2021,5\nY,2020,-\n"
    found = read(text, entry)
    assert rows(found, "area", "period", "value", "row")[::2] == [
        ("X", "2020", 3.0, 2),
        ("X", "2021", 5.0, 5),
    ]
    blank = found.iloc[1]
    assert (blank["area"], blank["symbol"]) == ("Y", "-")
    assert pd.isna(blank["value"])


def test_what_is_added_up_has_no_limits() -> None:
    columns = {"area": "area", "value": "n", "lower": "low", "upper": "high"}
    found = read("area,n,low,high\nX,1,0,2\n", source("table", columns, {"added": "yes"}))
    assert found[["lower", "upper"]].isna().all(axis=None)


def test_a_tidy_table_gives_a_row_per_observation() -> None:
    entry = source(
        "table",
        {
            "area": "place",
            "measure": "what",
            "group": ("sex", "age"),
            "period": "year",
            "value": "n",
        },
        {"keep": "jobs"},
        names={"Testford": "CITY"},
        missing=("-",),
    )
    found = read(
        'place,what,sex,age,year,n\nTestford,jobs,Male,16+,2020,"1,200"\n'
        "Testford,cars,Male,16+,2020,9\nTestford,jobs,Male,16+,2021,-\n",
        entry,
    )
    assert rows(found, "row", "area", "group", "period", "symbol") == [
        (2, "CITY", "Male / 16+", "2020", ""),
        (4, "CITY", "Male / 16+", "2021", "-"),
    ]
    assert found["value"].tolist()[0] == 1200
    assert found["value"].isna().tolist() == [False, True]


def test_the_first_filled_of_several_columns_is_the_area() -> None:
    entry = source("wide", options={"area_columns": "ward,city"})
    found = read("ward,city,n\nW1,C1,1\n,C1,2\n", entry)
    assert rows(found[found["measure"] == "n"], "area", "value") == [("W1", 1.0), ("C1", 2.0)]


def test_one_area_and_one_period_can_hold_for_a_whole_file() -> None:
    entry = source("table", {"value": "n"}, {"area": "CITY"}, periods=Periods(fixed="2020"))
    assert rows(read("n\n5\n", entry), "area", "period", "value") == [("CITY", "2020", 5.0)]


def test_words_beside_the_period_are_dropped() -> None:
    entry = source("table", {"period": "year", "value": "n"}, {"period_drop": " (prov)"})
    assert read("area,year,n\nA,2024 (prov),5\n", entry)["period"].tolist() == ["2024"]


def test_the_vintage_can_stand_in_a_column() -> None:
    entry = source("table", {"value": "n"}, {"boundaries_column": "vintage"})
    assert read("area,vintage,n\nA,LSOA 2011,5\n", entry)["boundaries"].tolist() == [2011]


def test_what_did_not_happen_is_counted_as_none_and_all_kinds_are_added_up() -> None:
    entry = source("table", {"group": ("kind",), "value": "n"}, {"zero": "yes", "total": "All"})
    found = read("area,kind,n\nA,theft,2\nA,arson,1\nB,theft,4\n", entry)
    assert sorted(rows(found, "area", "group", "value")) == [
        ("A", "All", 3.0),
        ("A", "arson", 1.0),
        ("A", "theft", 2.0),
        ("B", "All", 4.0),
        ("B", "arson", 0.0),
        ("B", "theft", 4.0),
    ]


def test_a_population_can_be_the_sum_of_the_groups_or_implied_by_share_and_count() -> None:
    text = "area,kind,n,share\nA,poor,30,0.2\nA,not poor,120,0.8\n"
    columns = {"group": ("kind",), "value": "share", "count": "n"}
    for how in ("sum", "implied"):
        found = read(text, source("table", columns, {"population": how}))
        assert found["population"].tolist() == [150, 150]


def test_a_population_is_unknown_if_the_count_of_a_group_is() -> None:
    text = "area,kind,n,share\nA,poor,,0.2\nA,not poor,120,0.8\nB,poor,3,0.3\nB,not poor,7,0.7\n"
    columns = {"group": ("kind",), "value": "share", "count": "n"}
    found = read(text, source("table", columns, {"population": "sum"}))
    assert found["population"].fillna(-1).tolist() == [-1, -1, 10, 10]


def test_incidents_are_counted_once_in_the_ward_of_their_point() -> None:
    options = {"longitude": "x", "latitude": "y", "id": "id", "total": "All"}
    entry = source("points", {"group": ("kind",)}, options, boundaries=2026)
    found = read(
        "kind,id,x,y\ntheft,1,0.5,0.5\ntheft,1,0.5,0.5\narson,2,1.5,0.5\ntheft,3,9,9\n", entry
    )
    assert len(found) == 3  # incident 1 stands twice
    wards = gpd.GeoDataFrame(
        {"code": ["W1", "W2"]},
        geometry=[shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)],
        crs=4326,
    )
    counted = placed(found, wards, entry)
    assert sorted(rows(counted, "area", "group", "value")) == [
        ("W1", "All", 1.0),
        ("W1", "arson", 0.0),
        ("W1", "theft", 1.0),
        ("W2", "All", 1.0),
        ("W2", "arson", 1.0),
        ("W2", "theft", 0.0),
    ]


FAULTS = {
    "empty": ("", "row 1: no rows follow the headings"),
    "same heading": ("area,n,n\nA,1,2\n", "row 1: two columns have the same heading: n"),
    "comma too many": ("area,n\nA,1,2\n", "row 2: 3 cells under 2 headings; '2' has no heading"),
    "not text": ("\udcff", "row 1: not a readable table"),
    "only headings": ("area,n\n", "row 1: no rows follow the headings"),
    "cut off in a row": (
        "area,n,m\nA,1,2\nB",
        "row 3: 1 cells under 3 headings, and the line has no end: the file is cut off here",
    ),
    "cut off by one cell": ("area,n\nA,1\nB", "the line has no end: the file is cut off here"),
    "two cells short": (
        "area,n,m\nA\nB,1,2\n",
        "row 2: 1 cells under 3 headings; it ends under 'area'; if it is no row of the table",
    ),
    "other separator": ("area;n\nA;1\n", "row 1: only one heading, 'area;n'; say form = {"),
    "column missing": ("place,n\nA,1\n", "row 1: column 'area' is missing"),
    "a word": ("area,n\nA,1\nB,many\n", "row 3: 'many' is neither a number nor a known symbol"),
    "infinite": ("area,n\nA,1e999\n", "row 2: '1e999' is neither a number"),
}


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("reader", ["table", "wide"])
def test_a_damaged_file_is_named_by_row_and_rule(kind: str, reader: str) -> None:
    text, message = FAULTS[kind]
    entry = source(
        reader, {"area": "area", "value": "n"}, {"keep": "n"} if reader == "wide" else {}
    )
    with pytest.raises(LayoutError) as caught:
        observations(text.encode(errors="surrogateescape"), entry)
    assert message in str(caught.value)


def test_all_faults_of_a_file_are_told_at_once() -> None:
    entry = source("table", {"area": "code", "value": "n", "lower": "low"})
    with pytest.raises(LayoutError) as caught:
        read("area,n,low\n" + "".join(f"A{i},x{i},?\n" for i in range(7)), entry)
    told = str(caught.value).split("\n")
    assert told[0] == "row 1: column 'code' is missing; the file has 'area', 'n', 'low'"
    fix = ": if it is a symbol, name it in suppressed or missing"
    assert f"row 2: 'x0' is neither a number nor a known symbol (column 'n'){fix}" in told
    assert f"row 2: '?' is neither a number nor a known symbol (column 'low'){fix}" in told
    assert sum("2 more rows" in line for line in told) == 2


def test_a_table_without_numbers_says_so() -> None:
    with pytest.raises(LayoutError, match="row 1: no column holds numbers"):
        read("area,name\nA,Here\n", source("wide"))


def test_an_unknown_reader_and_an_unknown_option_are_named() -> None:
    assert misfits(source("odd")) == ["reader: 'odd' is not one of wide, table, points"]
    assert misfits(source("table", options={"tota": "All"})) == [
        "options: the reader 'table' has no option 'tota'"
    ]
    assert misfits(source("wide", options={"headings": "area"})) == [
        "options.headings: 'area' is not one of measure, group, period"
    ]


def test_every_source_of_the_catalogue_asks_for_what_its_reader_can_do() -> None:
    assert set(OPTIONS) == set(READERS)
    readable = {name: entry for name, entry in load().sources.items() if entry.reader}
    odd = {name: misfits(entry) for name, entry in readable.items() if misfits(entry)}
    assert odd == {}
