"""People's own words find the figures that they mean, with a slip of the pen or without."""

import pytest

from marmot_data.findings.search import find_figures
from tests.findings.conftest import See


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("poverty", "children_low_income_after_housing"),
        ("Child poverty", "children_low_income_after_housing"),
        ("GLD", "school_readiness"),
        ("gld", "school_readiness"),
        ("IMD", "imd_score"),
        ("NEET", "neet"),
        ("jobs", "employment_rate"),
        ("gradient", "life_expectancy"),
        ("life expectency", "life_expectancy"),
        ("deprevation", "imd_score"),
        ("unemployd", "unemployment_rate"),
        ("how many children are poor", "children_low_income_after_housing"),
        ("smok", "smoking"),
    ],
)
def test_the_figure_that_is_meant_comes_first(seen: See, typed: str, first: str) -> None:
    assert find_figures(seen(), typed).indicators[0] == first


def test_a_slip_is_told_and_a_right_word_is_not(seen: See) -> None:
    slip = find_figures(seen(), "deprevation")
    assert slip.sentence.startswith(
        "Nothing is found by “deprevation”, so “deprivation” was searched for."
    )
    right = find_figures(seen(), "deprivation")
    assert right.indicators == slip.indicators
    assert "searched for" not in right.sentence
    assert "“life expectancy” was searched" in find_figures(seen(), "life expectency").sentence


@pytest.mark.parametrize("typed", ["xyzzy", "poverty xyzzy", "🙂", "'; drop", "<b>"])
def test_no_hit_is_a_sentence(seen: See, typed: str) -> None:
    found = find_figures(seen(), typed)
    assert found.indicators == ()
    assert found.sentence.endswith("such as poverty, jobs or crime.")


def test_only_what_is_offered_is_found(seen: See) -> None:
    offered = ("fuel_poverty", "imd_score")
    assert find_figures(seen(), "poverty", offered).indicators == ("fuel_poverty",)
    assert find_figures(seen(), "school", offered).indicators == ()


def test_every_word_has_to_fit(seen: See) -> None:
    found = find_figures(seen(), "school absence").indicators
    assert found
    assert all("absence" in one for one in found)
