"""Two figures on one map of the wards: the shade and the number are those of the table."""

import re

import pytest

from marmot_data.findings.base import Nothing
from marmot_data.findings.compare.association import Association, find_association
from marmot_data.findings.maps.frames import Frames, find_ward_map
from marmot_data.findings.maps.wards import Wards, find_each_ward, find_wards
from tests.findings.conftest import See


@pytest.mark.parametrize("symbol", ["life_expectancy", None])
def test_the_map_shows_what_the_wards_have(seen: See, symbol: str | None) -> None:
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
    assert found.number == ("Life expectancy, women, years, 2009 to 2013." if symbol else "")


def test_a_ward_tells_value_unit_period_range_and_the_citys_value(seen: See) -> None:
    found = find_ward_map(seen(), "imd_score", "life_expectancy")
    assert isinstance(found, Frames)
    foleshill = found.areas.index[found.areas["name"] == "Foleshill"][0]
    score, years = found.frames[0].told[foleshill]
    assert score == "Deprivation score, index of 2015: 49.8 (Coventry: 28.1)"
    assert years.startswith(
        "Life expectancy, women, 2009 to 2013: 79.8 years (range 78.4 to 81.2; "
    )
    assert years.endswith("; Coventry: 82.1 years)")


def test_the_wards_as_dots_say_whether_they_have_ranges(seen: See) -> None:
    found = find_each_ward(seen(), "imd_score", "life_expectancy")
    assert isinstance(found, Wards)
    assert found.title == "Higher deprivation score, lower life expectancy, women"
    assert found.subtitle == (
        "Life expectancy, women, 2009 to 2013, with 95% ranges, by deprivation score, index of 2015"
    )
    plain = find_each_ward(seen(), "imd_score", "children_low_income_number")
    assert isinstance(plain, Wards)
    assert plain.rows["symbol_lower"].isna().all() == ("95% ranges" not in plain.subtitle)
    assert isinstance(find_each_ward(seen(), "school_readiness", None), Nothing)


def test_a_figure_without_wards_is_refused_in_a_sentence(seen: See) -> None:
    found = find_ward_map(seen(), "school_readiness", None)
    assert isinstance(found, Nothing)
    assert "not published for wards" in found.sentence


def test_a_unit_is_not_said_twice(seen: See) -> None:
    score, work = (seen().indicator(name) for name in ("imd_score", "employment_rate"))
    words = seen().words
    assert words.unit_after(score) == ""
    assert words.with_unit(score) == "Deprivation score"
    assert words.unit_after(work) == ", %"


def wards(seen: See, shade: str = "imd_score", **fields: str) -> Wards:
    found = find_wards(seen(**fields), shade, "life_expectancy")
    assert isinstance(found, Wards)
    return found


@pytest.mark.parametrize(
    ("fields", "edition"),
    [
        ({}, "2015"),
        ({"year": "2019"}, "2015"),
        ({"edition": "newest"}, "2025"),
        ({"edition": "newest", "year": "2019"}, "2019"),
    ],
)
def test_the_index_stands_in_the_edition_of_the_same_time_or_the_newest(
    seen: See, fields: dict[str, str], edition: str
) -> None:
    found = wards(seen, **fields)
    assert found.shade.period == edition
    assert found.subtitle.startswith(
        f"Shade: Index of Multiple Deprivation, score, index of {edition}."
    )
    beside = find_ward_map(seen(**fields), "imd_score", None, "life_expectancy")
    assert isinstance(beside, Frames)
    assert beside.frames[0].label == f"index of {edition}"
    both = find_association(seen(level="ward", **fields))
    swapped = find_association(
        seen(level="ward", indicator="life_expectancy", against="imd_score", **fields)
    )
    assert isinstance(both, Association)
    assert isinstance(swapped, Association)
    assert both.across.period == swapped.up.period == edition
    assert f"was higher in the index of {edition}" in both.sentence


def test_an_edition_that_has_no_figures_gives_way_to_the_newest(seen: See) -> None:
    assert wards(seen, "health_deprivation").shade.period == "2025"
    assert wards(seen, "fuel_poverty").shade.period == "2022"


def test_two_figures_of_different_years_are_told_in_the_past_with_both_years(seen: See) -> None:
    found = wards(seen, ward="foleshill")
    assert found.sentence.startswith(
        "In 2009 to 2013, women in Foleshill could expect to live 79.8 years (estimated), compared "
        "with 85.5 years in Wainbody. Of all wards, Foleshill had the highest and Wainbody the "
        "lowest figure for the overall deprivation score (index of 2015). "
        "Across the wards, the more deprived, the shorter the life expectancy. "
        "Foleshill and Wainbody were 5.7 years apart."
    )
    for shade, symbol, run in (
        ("imd_score", "fuel_poverty", "the more deprived, the higher the figure for fuel poverty."),
        ("fuel_poverty", "bad_health", "the two did not clearly go together."),
        (
            *("no_car", "life_expectancy"),
            "the higher the figure for households without a car, the shorter the life expectancy.",
        ),
    ):
        assert re.search(f"Across the wards,? {run}", find_wards(seen(), shade, symbol).sentence)
    alike = wards(seen, "disability")
    assert "Binley & Willenhall and St Michael's did not clearly differ." in alike.sentence


def test_the_notes_of_a_map_say_how_each_figure_came_about(seen: See) -> None:
    score, years = (
        next(note for note in wards(seen).notes if note.startswith(f"{what}: "))
        for what in ("Deprivation score", "Life expectancy")
    )
    assert "4.3% off in the worst" in score
    assert "No ward figure is published" not in score
    assert "23.1% off in the worst" in years
    old = wards(seen, boundaries="2004").notes
    assert any("26.6% off in the worst" in note for note in old)
