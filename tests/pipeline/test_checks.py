"""Checks before writing: a broken row is named with its file, its row and the rule."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from marmot_data.catalogue.indicators import Series
from marmot_data.catalogue.load import load
from marmot_data.catalogue.schema import Level, Unit
from marmot_data.catalogue.sources import Columns, NextEdition, Source
from marmot_data.pipeline.checks import faults
from marmot_data.pipeline.choice import best
from marmot_data.pipeline.faults import BuildError, LayoutError
from marmot_data.pipeline.readers import observations
from marmot_data.pipeline.series import VALUE_COLUMNS, pick, rank_of
from tests.pipeline.testford import build

AREAS = {"ward2004": frozenset({"W1", "W2"}), "other": frozenset({"CITY"})}
PERCENT = Unit(low=0, high=100, scale=100)
SOUND = {
    "area": "W1",
    "boundaries": 2004,
    "group": "all",
    "period": "2020",
    "value": 50.0,
    "lower": 40.0,
    "upper": 60.0,
    "count": 5.0,
    "population": 10.0,
    "status": "published",
    "row": 7,
}
OTHER = SOUND | {"area": "W2", "row": 8}


def source(*, partial: bool = False) -> Source:
    """Write the entry of a source with two wards."""
    return Source(
        publisher="Office",
        title="A table",
        edition="2020",
        next=NextEdition(why="One table only."),
        licence="ogl3",
        address="https://example.org",
        file="wards.csv",
        reader="table",
        boundaries=2004,
        partial=partial,
        columns=Columns(area="area", group=("sex",), period="year", value="n"),
        suppressed=("c",),
        missing=("-",),
    )


def told(*rows: dict[str, object], partial: bool = False) -> list[str]:
    """Check some rows."""
    return list(faults(pd.DataFrame(rows), source(partial=partial), PERCENT, AREAS, "wards.csv"))


def test_sound_rows_pass() -> None:
    assert told(SOUND, OTHER) == []


BROKEN = [
    ({"area": "W9"}, "the area is not known"),
    ({"area": "W2"}, "the same area, group and period stand twice"),
    ({"lower": 55.0}, "lower <= value <= upper does not hold"),
    ({"upper": 45.0}, "lower <= value <= upper does not hold"),
    ({"value": 101.0, "upper": 102.0}, "the value is outside 0 to 100"),
    ({"value": -1.0, "lower": -2.0}, "the value is outside 0 to 100"),
    ({"status": "suppressed"}, "a suppressed or missing value has a number"),
    ({"status": "missing"}, "a suppressed or missing value has a number"),
    ({"value": None}, "a published value has no number"),
    ({"count": 11.0}, "the count is larger than the population"),
]


@pytest.mark.parametrize(("change", "rule"), BROKEN)
def test_a_broken_row_is_named(change: dict[str, object], rule: str) -> None:
    found = told(OTHER, SOUND | change)
    assert any(line.startswith(f"wards.csv: row 7: {rule} (") for line in found), found


def test_a_lost_area_is_named_with_the_group_and_period() -> None:
    whole = [SOUND, OTHER]
    girls = SOUND | {"group": "girls", "row": 9}
    (line,) = told(*whole, girls)
    assert line.startswith("wards.csv: row 9: no area may be lost: W2 (1 of ward2004; girls, 2020)")
    assert line.endswith(": say partial = true if it is published like that")
    assert told(*whole, girls, partial=True) == []


def test_many_broken_rows_are_counted() -> None:
    rows = [SOUND | {"area": f"X{i}", "row": i} for i in range(2, 10)]
    found = told(SOUND, OTHER, *rows)
    assert len(found) == 6
    assert found[-1] == "wards.csv: the area is not known: 3 more rows"


def values(text: str, **series: object) -> pd.DataFrame:
    """Pick a series out of a table that is written out in a test."""
    asked = Series(source="wards", **series)  # type: ignore[arg-type]
    levels = {"W1": "ward", "W2": "ward", "CITY": "city"}
    return pick(observations(text.encode(), source()), asked, source(), PERCENT, levels)


TABLE = "area,sex,year,n\nW1,Male,2020,10\nW1,Female,2020,c\nW2,Male,2020,-\nCITY,Male,2021,30\n"


def test_a_symbol_says_whether_a_value_is_suppressed_or_missing() -> None:
    found = values(TABLE, groups={"Male": "male", "Female": "female"}, periods=("2020",))
    assert found["status"].tolist() == ["published", "suppressed", "missing"]
    assert found["group"].tolist() == ["male", "female", "male"]


def test_groups_and_levels_that_are_not_asked_for_are_left_out() -> None:
    found = values(TABLE, groups={"Male": "male"}, levels=(Level.CITY,), scale=2.0)
    assert found[["area", "value"]].to_numpy().tolist() == [["CITY", 60.0]]


SUMS = "area,sex,year,n,poor,people\n"
ADDED = {"Male": "all", "Female": "all"}


def added(text: str, **series: object) -> pd.DataFrame:
    """Pick groups that are added up out of a table with counts and populations."""
    columns = Columns(
        area="area", group=("sex",), period="year", value="n", count="poor", population="people"
    )
    entry = source().model_copy(update={"columns": columns})
    asked = Series(source="wards", groups=ADDED, **series)  # type: ignore[arg-type]
    levels = {"W1": "ward", "W2": "ward"}
    return pick(observations((SUMS + text).encode(), entry), asked, entry, PERCENT, levels)


def test_several_groups_of_the_publisher_are_added_up() -> None:
    text = "W1,Male,2020,0.1,10,100\nW1,Female,2020,0.2,20,100\nW1,Other,2020,0.7,70,100\n"
    found = added(text, measure="value", scale=100.0)
    assert found["value"].tolist() == [pytest.approx(30)]
    assert found[["count", "population", "group", "row"]].to_numpy().tolist() == [
        [30, 100, "all", 2]
    ]
    assert found[["lower", "upper"]].isna().all(axis=None)


def test_a_share_of_added_groups_is_worked_out_from_their_counts() -> None:
    found = added("W1,Male,2020,9,10,80\nW1,Female,2020,9,20,80\n")
    assert found["value"].tolist() == [37.5]


def test_a_sum_is_unknown_if_a_part_is_held_back() -> None:
    text = "W1,Male,2020,c,10,100\nW1,Female,2020,20,20,100\nW2,Male,2020,1,1,9\n"
    found = added(text + "W2,Female,2020,2,2,9\n", measure="value")
    assert found["status"].tolist() == ["suppressed", "worked_out"]
    assert found["value"].isna().tolist() == [True, False]


@pytest.mark.parametrize(
    ("last", "rule"),
    [
        ("W1,Male,2020,2,1,9\nW1,Female,2020,1,1,9\n", "the same area, group and period stand"),
        ("", "a group that is to be added up is not there"),
        ("W1,Female,2020,1,1,8\n", "groups of different populations cannot be added up"),
    ],
)
def test_groups_that_cannot_be_added_up_are_named(last: str, rule: str) -> None:
    text = "W1,Male,2020,1,1,9\nW2,Male,2020,1,1,9\nW2,Female,2020,1,1,9\n"
    with pytest.raises(LayoutError, match=f"row [25]: {rule}.* .W1, .*2020"):
        added(text + last, measure="value")


def test_a_refused_period_becomes_a_missing_value_with_its_reason() -> None:
    found = values(TABLE, groups={"Male": "male"}, without={"2021": "incomplete"})
    refused = found[found["period"] == "2021"].iloc[0]
    assert pd.isna(refused["value"])
    assert (refused["status"], refused["note"]) == ("missing", "incomplete")


def test_a_tenth_becomes_a_hundred_or_nothing() -> None:
    text = "area,sex,year,n\nW1,Male,2020,1\nW2,Male,2020,2\n"
    found = values(text, groups={"Male": "male"}, at_most=1.0, scale=100.0)
    assert found["value"].tolist() == [100.0, 0.0]


def test_the_more_trusted_value_is_kept() -> None:
    indicator = next(iter(load().indicators.values()))
    kinds = ["missing", "suppressed", "estimated", "aggregated", "published"]
    blank = dict.fromkeys(("note", "start", "end", "source", "basis", "route", "page"), "")
    rows = [SOUND | blank | {"status": kind, "value": float(i)} for i, kind in enumerate(kinds)]
    for number in range(1, 6):
        frame = pd.DataFrame(rows[:number])[VALUE_COLUMNS]
        found = best([frame], indicator)
        assert found["status"].tolist() == [kinds[number - 1]]


def test_what_is_printed_and_what_printed_numbers_add_up_to_are_trusted_alike() -> None:
    indicator = next(iter(load().indicators.values()))
    blank = dict.fromkeys(("note", "start", "end", "source", "basis", "route", "page"), "")
    counted, rounded = (
        pd.DataFrame([SOUND | blank | {"status": status, "value": value}])[VALUE_COLUMNS]
        for status, value in (("worked_out", 61.1191), ("published", 61.1))
    )
    assert best([counted, rounded], indicator)["value"].tolist() == [61.1191], "the first named"
    assert best([rounded, counted], indicator)["value"].tolist() == [61.1]


def test_a_rank_is_worked_back_from_the_score_that_was_made_of_it() -> None:
    areas = 32_844
    ranks = np.arange(1, areas + 1)
    share = (areas + 1 - ranks) / areas
    scores = -23 * np.log(1 - share * (1 - np.exp(-100 / 23)))
    assert scores[0] == pytest.approx(100)
    worked_back = rank_of(pd.Series(scores.round(3)), areas)
    assert (worked_back - ranks).abs().max() <= 1
    assert worked_back.iloc[:3284].tolist() == ranks[:3284].tolist(), "a tenth is exact"


def test_a_tenth_of_ranks_is_a_hundred_or_nothing() -> None:
    text = "area,sex,year,n\nW1,Male,2020,100.0\nW2,Male,2020,1.0\n"
    found = values(text, groups={"Male": "male"}, ranked_among=1000, at_most=100, scale=100.0)
    assert found["value"].tolist() == [100.0, 0.0]


def test_a_figure_of_the_authority_is_shown_once_and_for_it_only(city: Path) -> None:
    raw = city / "raw" / "small.csv"
    raw.write_text("code,poor,people,score\n" + "".join(f"L{n},10,100,4.2\n" for n in range(1, 6)))
    entry = city / "catalogue" / "indicators" / "score.toml"
    text = entry.read_text(encoding="utf-8").replace('rollup = "mean"', "of_authority = true")
    entry.write_text(text, encoding="utf-8")
    build(city).run(city / "out")
    values = pd.read_csv(city / "out" / "values" / "score.csv")
    assert values["area"].tolist() == ["CITY"]
    assert values["value"].tolist() == [4.2]
    raw.write_text("code,poor,people,score\nL1,1,9,4.2\nL2,1,9,4.3\nL3,1,9,1\nL4,1,9,1\nL5,1,9,1\n")
    with pytest.raises(BuildError, match="of_authority: the small areas have different figures"):
        build(city).run(city / "out")
