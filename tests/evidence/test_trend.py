"""A trend is read from five comparable years with ranges of chance, and from nothing less."""

from dataclasses import replace
from typing import Any

import pytest

from marmot_data.evidence.series import Figure
from marmot_data.evidence.trend import recent
from marmot_data.statistics import Direction, Reason
from tests.evidence.drawn import figure, laid_out, terms

RISING = (50.0, 52.0, 54.0, 56.0, 58.0)


def years(*values: float, start: int = 2019, **change: Any) -> list[Figure]:
    return [figure(v, 1, year=start + n, **change) for n, v in enumerate(values)]


def test_five_figures_that_rise_beyond_their_ranges_are_a_trend() -> None:
    assert recent(terms(), years(*RISING)).direction is Direction.INCREASING
    assert recent(terms(), years(*RISING[::-1])).direction is Direction.DECREASING
    flat = recent(terms(), years(50, 51, 50, 51, 50))
    assert (flat.direction, flat.reason) == (Direction.NO_CHANGE, Reason.CHANCE)


@pytest.mark.parametrize(
    ("known", "change"),
    [({}, {"basis": "model"}), ({}, {"status": "estimated"}), ({"follows_age": True}, {})],
)
def test_what_cannot_test_a_change_gives_no_trend(
    known: dict[str, Any], change: dict[str, Any]
) -> None:
    found = recent(terms(**known), years(*RISING, **change))
    assert (found.direction, found.reason) == (Direction.UNKNOWN, Reason.NO_INTERVAL)


@pytest.mark.parametrize("known", [{"breaks": (2021,)}, {"comparable": False}])
def test_years_on_the_far_side_of_a_break_do_not_count(known: dict[str, Any]) -> None:
    of = terms(**known)
    found = recent(of, laid_out(of, *years(*RISING)).run("W1"))
    assert (found.direction, found.reason) == (Direction.UNKNOWN, Reason.TOO_FEW)


def test_no_trend_is_read_across_a_missing_year() -> None:
    run = years(*RISING, 60)
    assert recent(terms(), run).direction is Direction.INCREASING
    found = recent(terms(), [*run[:3], *run[4:]])
    assert (found.direction, found.reason) == (Direction.UNKNOWN, Reason.MISSING)


def test_figures_of_several_years_that_overlap_give_no_trend() -> None:
    run = [
        figure(v, 1, period=f"{y}-{y + 2}", start=f"{y}-01-01", end=f"{y + 2}-12-31", years=3.0)
        for y, v in enumerate(RISING, 2015)
    ]
    assert recent(terms(), run).reason is Reason.OVERLAP


def test_days_of_a_yearly_survey_may_differ_a_little() -> None:
    days = ("04-25", "04-10", "04-20", "04-12", "04-18")
    run = [
        figure(v, 1, period=str(y), start=f"{y}-{day}", end=f"{y}-{day}", years=0.1)
        for (y, v), day in zip(enumerate(RISING, 2019), days, strict=True)
    ]
    assert recent(terms(), run).direction is Direction.INCREASING


def test_periods_that_lie_unevenly_in_their_years_are_not_moved() -> None:
    run = years(*RISING)
    early = replace(run[3], start="2021-09-01", end="2022-08-31")
    assert recent(terms(), [*run[:3], early, run[4]]).reason is Reason.OVERLAP


def test_figures_of_several_years_in_a_row_have_no_missing_years_between_them() -> None:
    run = [
        figure(v, 1, period=f"{y}-{y + 2}", start=f"{y}-01-01", end=f"{y + 2}-12-31", years=3.0)
        for y, v in zip(range(2005, 2020, 3), RISING, strict=True)
    ]
    assert recent(terms(), run).reason is Reason.NOT_YEARLY


def test_without_a_figure_there_is_no_trend() -> None:
    assert recent(terms(), []).reason is Reason.TOO_FEW
