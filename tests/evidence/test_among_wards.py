"""Where a figure lies among a hundred wards: drawn spreads, places worked by hand."""

import pandas as pd
import pytest

from marmot_data.evidence.among_wards import POINTS, Spread, spreads

EVEN = Spread(year=2025, wards=1000, points=tuple(float(n) for n in range(10, 111)))
"""the lowest ward has 10, the highest 110, and they lie evenly between"""


@pytest.mark.parametrize(
    ("value", "below"),
    [(10, 0), (60, 50), (60.4, 50), (60.6, 51), (110, 100), (5, 0), (200, 100)],
)
def test_a_figure_has_as_many_wards_below_it_as_the_spread_says(value: float, below: int) -> None:
    assert EVEN.below(value) == below


def test_of_wards_with_the_same_figure_half_count_as_lower() -> None:
    same = Spread(year=2025, wards=10, points=(0.0,) * 41 + tuple(float(n) for n in range(1, 61)))
    assert same.below(0) == 20
    assert same.below(1) == 41


def test_the_table_is_read_by_indicator_group_and_period() -> None:
    row: dict[str, object] = {"indicator": "share", "group": "all", "period": "2021"}
    row |= {"boundaries": 2025, "wards": 6793} | {name: n for n, name in enumerate(POINTS)}
    found = spreads(pd.DataFrame([row]))
    assert list(found) == [("share", "all", "2021")]
    one = found["share", "all", "2021"]
    assert (one.year, one.wards, one.points[0], one.points[100]) == (2025, 6793, 0.0, 100.0)
