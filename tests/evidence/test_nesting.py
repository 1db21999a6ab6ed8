"""An area is ruled against one that holds it, and beside one that does not."""

from dataclasses import replace

import pytest

from marmot_data.catalogue.load import load
from marmot_data.evidence.judgement import against, turned
from marmot_data.evidence.nesting import Nesting
from tests.evidence.drawn import figure, terms

PLACE = next(iter(load().places.values())).model_copy(
    update={
        "authority": "CITY",
        "region": "REGION",
        "country": "COUNTRY",
        "boroughs": ("BOROUGH",),
    }
)
LEVELS = {
    "W1": "ward",
    "W2": "ward",
    "L1": "lsoa",
    "CITY": "city",
    "BOROUGH": "city",
    "FAR": "city",
    "REGION": "region",
    "COUNTRY": "country",
}
NESTING = Nesting(PLACE, LEVELS)


@pytest.mark.parametrize(
    ("large", "held"),
    [
        ("COUNTRY", {"W1", "W2", "L1", "CITY", "BOROUGH", "FAR", "REGION"}),
        ("REGION", {"W1", "W2", "L1", "CITY", "BOROUGH"}),
        ("CITY", {"W1", "W2", "L1"}),
        ("BOROUGH", set()),
        ("W1", set()),
    ],
)
def test_what_each_area_holds(large: str, held: set[str]) -> None:
    assert {small for small in LEVELS if NESTING.holds(large, small)} == held


def test_a_wider_area_is_a_fixed_value_and_a_neighbour_has_a_range_of_its_own() -> None:
    # 60 less 54 is 6: clear beyond a range of 5 each way, and not beyond sqrt(50) = 7.07.
    ward, city = figure(60, 5, area="W1"), figure(54, 5, area="CITY", level="city")
    other = figure(54, 5, area="W2")
    assert NESTING.compare(terms(), ward, city).verdict == "better"
    assert NESTING.compare(terms(), ward, other).verdict == "similar"
    assert NESTING.compare(terms("lower"), ward, city).verdict == "worse"


def test_the_ruling_reads_from_the_first_figure_whichever_is_the_larger_area() -> None:
    ward, city = figure(60, 5, area="W1"), figure(54, 5, area="CITY", level="city")
    found = NESTING.compare(terms(), city, ward)
    assert (found.verdict, found.size, found.figures) == ("worse", -6.0, (city, ward))
    less = NESTING.compare(terms(), city, replace(ward, value=48, lower=43, upper=53))
    assert (less.verdict, less.size, str(less.way)) == ("better", 6.0, "higher")
    alike = NESTING.compare(terms(), city, replace(ward, lower=50))
    assert (alike.verdict, alike.tone) == ("similar", "neutral")


def test_a_ruling_that_is_turned_twice_is_the_same() -> None:
    for value in (60, 50, 40):
        ruling = against(terms("neither"), figure(value, 2), figure(50, area="CITY"))
        assert turned(turned(ruling)) == ruling
