"""Two groups are set beside each other at one period, and their distance beside an earlier one."""

from typing import Any

import pytest

from marmot_data.evidence.groups import Apart, apart, told
from marmot_data.evidence.judgement import Strength
from marmot_data.evidence.series import Run, Terms
from tests.evidence.drawn import figure, laid_out, terms

YEARS = (2012, 2016, 2020)


def run(*values: float, group: str, of: Terms, half: float | None = 1, **change: Any) -> Run:
    rows = [
        figure(value, half, group=group, year=year, **change)
        for value, year in zip(values, YEARS, strict=True)
    ]
    return laid_out(of, *rows).run("W1")


def set_beside(
    ones: tuple[float, ...], others: tuple[float, ...], of: Terms, **change: Any
) -> Apart:
    year = change.pop("year", None)
    found = apart(
        of,
        run(*ones, group="fed", of=of, **change),
        run(*others, group="not_fed", of=of, **change),
        year=year,
        baseline=2013,
    )
    assert found is not None
    return found


def word(found: Apart) -> str:
    assert found.change is not None
    return told(found.change)


def test_the_distance_is_told_from_the_first_period_since_the_baseline() -> None:
    found = set_beside((50, 60, 75), (50, 50, 55), terms())
    assert [one.value for one in found.pair] == [75, 55]
    assert found.now.size == 20
    assert found.change is not None
    assert found.change.then is not None
    assert found.change.then.figure.period == "2016"
    assert found.change.size == 10
    assert word(found) == "wider"


def test_another_year_of_comparison_is_taken_if_it_is_asked_for() -> None:
    found = set_beside((90, 60, 75), (50, 50, 55), terms(), year=2013)
    assert word(found) == "narrower"


@pytest.mark.parametrize(
    ("ones", "half", "expected"),
    [
        ((0, 60, 61), 1, "unclear"),
        ((0, 60, 61), None, "described_wider"),
        ((0, 60, 59), None, "described_narrower"),
        ((0, 60, 60), None, "described_same"),
    ],
)
def test_a_distance_that_chance_can_make_has_not_clearly_changed_and_without_ranges_it_is_told(
    ones: tuple[float, ...], half: float | None, expected: str
) -> None:
    found = set_beside(ones, (0, 50, 50), terms(), half=half)
    assert word(found) == expected


def test_a_distance_that_now_runs_the_other_way_is_neither_wider_nor_narrower() -> None:
    found = set_beside((0, 60, 45), (0, 50, 50), terms())
    assert found.change is not None
    assert (word(found), found.change.reason) == ("refused", "reversed")


def test_nothing_is_told_across_a_break() -> None:
    of = terms(breaks=(2018,))
    assert word(set_beside((50, 60, 75), (50, 50, 55), of)) == "refused"


def test_the_earlier_figures_of_both_groups_have_to_fit() -> None:
    of = terms()
    ones = run(50, 60, 75, group="fed", of=of)
    late = [figure(v, 1, group="not_fed", year=y) for v, y in ((50, 2016), (55, 2020))]
    other_way = figure(20, 1, group="not_fed", year=2012, route="from_lsoa")
    found = apart(of, ones, laid_out(of, other_way, *late).run("W1"))
    assert found is not None
    assert found.change is not None
    assert found.change.then is not None
    assert found.change.then.figure.period == "2016"


def test_the_earlier_period_is_one_that_the_second_group_can_bear_too() -> None:
    of = terms(barred=frozenset({"snapshot"}))
    ones = [figure(60, 1, group="a", year=year) for year in (2014, 2016, 2020)]
    others = [
        figure(value, 1, group="b", year=year, note=note)
        for value, year, note in ((55, 2014, "snapshot"), (50, 2016, ""), (40, 2020, ""))
    ]
    found = apart(of, ones, others, baseline=2013)
    assert found is not None
    assert found.change is not None
    assert [one.period for one in found.change.figures] == ["2020", "2016"]
    assert (word(found), found.change.size) == ("wider", 10)
    only = apart(of, ones[::2], others[::2])
    assert only is not None
    assert only.change is not None
    assert only.change.reason == "note", "where no period fits, the reason is told"


def test_parts_of_a_whole_have_no_distance() -> None:
    found = set_beside((50, 60, 75), (50, 50, 55), terms(parts=True))
    assert found.change is None
    assert found.now.strength is Strength.REFUSED


def test_groups_without_a_period_in_common_are_not_set_beside_each_other() -> None:
    ones = [figure(1, group="a", year=2019)]
    assert apart(terms(), ones, [figure(2, group="b", year=2020)]) is None


def test_the_printed_distance_is_that_of_the_printed_figures() -> None:
    found = set_beside((0, 22.24, 22.24), (0, 18.76, 18.76), terms())
    assert found.now.size == 3.4
    assert found.change is not None
    assert found.change.now.printed(terms()) == 3.4
