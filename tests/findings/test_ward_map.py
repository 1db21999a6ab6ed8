"""Two figures on one map of the wards: the shade and the number are those of the table."""

from pathlib import Path

import pytest

from marmot_data.catalogue import load
from marmot_data.dataset import Dataset
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.frames import Frames, find_ward_map
from marmot_data.findings.wards import Wards, find_each_ward, find_wards
from marmot_data.selection import Selection
from marmot_data.wording import Words

DATA = Dataset.load(Path(__file__).resolve().parents[2] / "data" / "coventry")
CATALOGUE = load()
WORDS = Words.load()


def seen(**fields: str) -> View:
    fields = {"place": "coventry", "boundaries": "2026"} | fields
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=Selection(**fields))


@pytest.mark.parametrize("symbol", ["life_expectancy", None])
def test_the_map_shows_what_the_wards_have(symbol: str | None) -> None:
    found = find_ward_map(seen(), "imd_score", symbol)
    wards = find_wards(seen(), "imd_score", symbol)
    assert isinstance(found, Frames)
    assert isinstance(wards, Wards)
    (frame,) = found.frames
    assert len(found.areas) == 18
    for code, row in wards.rows.iterrows():
        above = sum(row["shade"] > edge for edge in wards.edges)
        assert frame.classes[str(code)] == above
        assert frame.values[str(code)] == row["symbol_text" if symbol else "shade_text"]
        assert row["name"] in frame.speech[str(code)]
    assert len(frame.limits) == len(wards.edges) + 1


def test_each_ward_is_told_from_the_lowest_to_the_highest_number_on_the_map() -> None:
    found = find_each_ward(seen(), "imd_score", "life_expectancy")
    assert isinstance(found, Wards)
    order = found.rows.sort_values("symbol").to_dict("records")
    lowest, highest = order[0], order[-1]
    assert found.title == (
        f"From {lowest['symbol_text']} in {lowest['name']} "
        f"to {highest['symbol_text']} in {highest['name']}"
    )
    assert found.title == "From 79.8 years in Foleshill to 85.5 years in Wainbody"
    assert found.subtitle == (
        "Life expectancy, women, 2009 to 2013, with 95% ranges, by deprivation score, 2025"
    )
    plain = find_each_ward(seen(), "imd_score", "children_low_income_number")
    assert isinstance(plain, Wards)
    assert plain.rows["symbol_lower"].isna().all() == ("95% ranges" not in plain.subtitle)
    assert isinstance(find_each_ward(seen(), "school_readiness", None), Nothing)


def test_a_figure_without_wards_is_refused_in_a_sentence() -> None:
    found = find_ward_map(seen(), "school_readiness", None)
    assert isinstance(found, Nothing)
    assert "not published for wards" in found.sentence


def test_a_unit_is_not_said_twice() -> None:
    score, work = CATALOGUE.indicators["imd_score"], CATALOGUE.indicators["employment_rate"]
    assert WORDS.unit_after(score) == ""
    assert WORDS.with_unit(score) == "Deprivation score"
    assert WORDS.unit_after(work) == ", %"
