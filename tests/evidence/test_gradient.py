"""The gradient on drawn tables: fifths of small areas in order, and the line through them."""

import math
from typing import Any

import pandas as pd
import pytest

from marmot_data.catalogue.indicators import Edition
from marmot_data.catalogue.schema import Unit
from marmot_data.evidence.gradient import (
    Gradient,
    NoGradientError,
    Ranking,
    edition_for,
    followed,
    gradient_of,
    ranked,
)
from tests.evidence.drawn import NAN, figure, terms

EDITIONS = (
    Edition(period="2015", first=2009, last=2013),
    Edition(period="2019", first=2014, last=2018),
    Edition(period="2025", first=2019),
)
SHARE = Unit(low=0, high=100, scale=100)
YEARS = Unit(low=0, high=120)
RATE = Unit(low=0, scale=1000)
FIVE_EACH = [f"{fifth}{letter}" for fifth in "12345" for letter in "abcde"]
"""areas from the most deprived to the least; the first sign of a name is its fifth"""


def ranking(areas: list[str] = FIVE_EACH, people: float = 100) -> Ranking:
    index = pd.DataFrame(
        {
            "area": areas,
            "period": "2019",
            "value": [100.0 - place for place in range(len(areas))],
            "source": "index_2019",
        }
    )
    counted = pd.DataFrame({"area": areas, "end_year": 2017, "value": people})
    return Ranking.of("CITY", index, "2019", counted, 2021)


def rows(by_fifth: list[float], half: float | None = None, **change: Any) -> pd.DataFrame:
    """Draw 25 areas; all five of a fifth have the same value."""
    made = [
        figure(by_fifth[int(area[0]) - 1], half, area=area, level="lsoa", **change)
        for area in FIVE_EACH
    ]
    table = pd.DataFrame([{name: getattr(one, name) for name in one.__slots__} for one in made])
    return table.drop(columns="stretch").assign(end_year=[one.end_year for one in made])


def counted(by_fifth: list[float], people: float = 100, **change: Any) -> pd.DataFrame:
    table = rows(by_fifth, 1.0, population=people, **change)
    return table.assign(count=table["value"] * people / 100)


def share_line(shares: list[float]) -> tuple[float, float]:
    """Fit by hand: log odds at 0.1 to 0.9 of the way, whose line has weights -1 to 1 in halves."""
    odds = [math.log(one / (100 - one)) for one in shares]
    rise = -odds[0] - odds[1] / 2 + odds[3] / 2 + odds[4]
    middle = sum(odds) / 5
    bottom, top = (100 / (1 + math.exp(-(middle + way * rise / 2))) for way in (-1, 1))
    return bottom, top


# The order of areas


@pytest.mark.parametrize(
    ("start", "end", "edition"),
    [
        ("2009-01-01", "2013-12-31", "2015"),
        ("2013-01-01", "2013-12-31", "2015"),
        ("2014-01-01", "2014-12-31", "2019"),
        ("2018-04-01", "2019-03-31", "2019"),
        ("2018-09-01", "2019-08-31", "2025"),
        ("2019-01-01", "2019-12-31", "2025"),
        ("2021-03-21", "2021-03-21", "2025"),
        ("2001-01-01", "2001-12-31", "2015"),
    ],
)
def test_the_edition_is_the_one_of_the_middle_of_the_period(
    start: str, end: str, edition: str
) -> None:
    assert edition_for(EDITIONS, start, end) == edition


def test_areas_are_the_smallest_that_the_edition_covers() -> None:
    table = rows([5, 4, 3, 2, 1])
    larger = table.assign(area="m" + table["area"], level="msoa")
    both, names = pd.concat([table, larger]), [*FIVE_EACH, *larger["area"]]
    assert set(ranked(both, ranking(names))["level"]) == {"lsoa"}
    assert set(ranked(both, ranking(names[1:]))["level"]) == {"msoa"}
    assert ranked(both, ranking(names[1:25])).empty


@pytest.mark.parametrize(("year", "nearest"), [(2011, 2017), (2018, 2017), (2020, 2021)])
def test_areas_count_by_the_residents_of_the_nearest_year(year: int, nearest: int) -> None:
    index = pd.DataFrame({"area": ["a"], "period": "2019", "value": 9.0, "source": "s"})
    counted = pd.DataFrame(
        {"area": "a", "end_year": [2024, 2017, 2021], "value": [24.0, 17.0, 21.0]}
    )
    found = Ranking.of("CITY", index, "2019", counted, year)
    assert (found.people_year, found.people["a"]) == (nearest, nearest - 2000)
    assert (found.source, Ranking.of("CITY", index, "2025", counted, year).source) == ("s", "")
    assert Ranking.of("CITY", index, "2019", counted.iloc[:0], year).people_year == year


def test_an_area_that_a_file_lists_twice_counts_once() -> None:
    index = pd.DataFrame({"area": ["a", "a"], "period": "2019", "value": [9.0, 8.0], "source": "s"})
    counted = pd.DataFrame({"area": ["a", "a"], "end_year": 2017, "value": [17.0, 18.0]})
    found = Ranking.of("CITY", index, "2019", counted, 2017)
    assert (found.scores.to_dict(), found.people.to_dict()) == ({"a": 9.0}, {"a": 17.0})
    table = rows([50, 40, 30, 20, 10], 1)
    again = pd.concat([table, table.assign(value=99.0, upper=100.0)])
    assert list(ranked(again, ranking())["value"]) == list(table["value"])
    fifths = gradient_of(terms("lower"), SHARE, again, ranking()).fifths
    assert list(fifths.value) == pytest.approx([50, 40, 30, 20, 10])


def test_a_change_is_told_on_the_periods_that_hold_every_area() -> None:
    now, then = rows([5, 4, 3, 2, 1]), rows([5, 4, 3, 2, 1], year="2011")
    part = rows([5, 4, 3, 2, 1], year="2016").iloc[1:]
    blank = rows([5, 4, 3, 2, NAN], year="2017")
    every = pd.concat([now, then, part, blank]).assign(level="msoa")
    assert set(followed(every)["period"]) == {"2011", "2021"}
    assert followed(every.assign(level="lsoa")).empty


# The line


def test_a_share_goes_through_the_log_odds_and_its_ends_stay_between_nought_and_a_hundred() -> None:
    shares = [35.0, 12.0, 5.0, 2.0, 1.0]
    found = gradient_of(terms("lower"), SHARE, counted(shares, 1000), ranking())
    assert list(found.fifths.value) == pytest.approx(shares)
    assert found.ends == pytest.approx(share_line(shares))
    assert 0 < found.ends[1] < 1
    assert found.gap.value == pytest.approx(found.ends[0] - found.ends[1])
    assert found.gap.ratio == pytest.approx(found.ends[0] / found.ends[1])
    assert found.mean == pytest.approx(11.0)
    assert found.gap.ranged


def test_the_shares_of_a_fifth_have_wilsons_limits_and_its_rates_those_of_its_events() -> None:
    # 250 of 500: (2 x 250 + z2 -/+ z sqrt(z2 + 4 x 250 x 0.5)) / (2 (500 + z2)), z2 = 3.8415.
    share = gradient_of(terms("lower"), SHARE, counted([50, 40, 30, 20, 10]), ranking())
    assert float(share.fifths.lower[0]) == pytest.approx(45.634, abs=0.001)
    assert float(share.fifths.upper[0]) == pytest.approx(54.366, abs=0.001)
    # 100 events among 5,000 people: 81.362 to 121.627 by Byar, in events for every 1,000.
    events = rows([20, 16, 12, 8, 4], 1.0, population=1000.0)
    rate = gradient_of(terms("lower"), RATE, events.assign(count=events["value"]), ranking())
    assert list(rate.fifths.value) == pytest.approx([20, 16, 12, 8, 4])
    assert float(rate.fifths.lower[0]) == pytest.approx(81.362 / 5, abs=0.001)
    assert float(rate.fifths.upper[0]) == pytest.approx(121.627 / 5, abs=0.001)


def test_counts_behind_what_is_no_share_or_rate_are_not_added_up() -> None:
    table = rows([75, 77, 79, 81, 83], 1, population=100.0, count=20.0)
    found = gradient_of(terms(), YEARS, table, ranking())
    assert list(found.fifths.value) == pytest.approx([75, 77, 79, 81, 83])


@pytest.mark.parametrize("known", [100.0, NAN])
def test_the_order_of_the_rows_changes_nothing(known: float) -> None:
    table = counted([50, 40, 30, 20, 10])
    table.loc[0, ["value", "count"]] = 90.0, 90.0
    table = table.assign(population=known, upper=99.0)
    order = ranking(people=100)
    plain = gradient_of(terms("lower"), SHARE, table, order)
    mixed = gradient_of(terms("lower"), SHARE, table.iloc[::-1], order)
    for found in (plain, mixed):
        assert list(found.fifths.value) == pytest.approx([58, 40, 30, 20, 10])


def test_residents_weigh_the_areas_that_bring_no_people_of_their_own() -> None:
    order = ranking()
    order.people.loc["1a"] = 600.0
    table = rows([50, 40, 30, 20, 10], 1)
    table.loc[0, "value"] = 60.0
    for one in (table, table.iloc[::-1]):
        found = gradient_of(terms("lower"), SHARE, one.assign(upper=90.0), order)
        assert float(found.fifths.value[0]) == pytest.approx((600 * 60 + 400 * 50) / 1000)


def test_years_go_through_a_plain_line() -> None:
    # 75 to 83 in steps of 2 at 0.1 to 0.9 of the way: from 74 to 84.
    found = gradient_of(terms(), YEARS, rows([75, 77, 79, 81, 83], 1), ranking())
    assert found.ends == pytest.approx((74, 84))
    assert (found.gap.value, found.gap.ratio) == pytest.approx((10, 84 / 74))
    # Each fifth is known to 1/sqrt(5); the line's weights are -1, -0.5, 0, 0.5, 1.
    half = math.sqrt(2.5 / 5)
    assert float(found.gap.size.lower) == pytest.approx(10 - half)
    assert float(found.gap.size.upper) == pytest.approx(10 + half)


def test_a_rate_goes_through_the_logarithm() -> None:
    found = gradient_of(terms("lower"), RATE, rows([16, 8, 4, 2, 1]), ranking())
    # Halved at each step of 0.2, so a thirty-second over the whole way.
    assert found.gap.ratio == pytest.approx(32)
    assert found.ends[1] > 0


@pytest.mark.parametrize(
    ("polarity", "by_fifth", "positive"),
    [
        ("lower", [5, 4, 3, 2, 1], True),
        ("neither", [5, 4, 3, 2, 1], True),
        ("higher", [5, 4, 3, 2, 1], False),
        ("higher", [1, 2, 3, 4, 5], True),
        ("lower", [1, 2, 3, 4, 5], False),
    ],
)
def test_a_gap_above_nought_is_to_the_disadvantage_of_the_most_deprived(
    polarity: str, by_fifth: list[float], *, positive: bool
) -> None:
    found = gradient_of(terms(polarity), SHARE, rows(by_fifth, 0.1), ranking())
    assert (found.gap.value > 0) == positive
    assert (found.gap.ratio > 1) == positive
    assert float(found.gap.size.lower) < found.gap.value < float(found.gap.size.upper)


def test_areas_count_by_their_people() -> None:
    table = rows([20, 10, 10, 10, 10])
    table["population"] = [900.0, 25.0, 25.0, 25.0, 25.0, *[1000.0] * 20]
    table.loc[0, "value"] = 40.0
    found = gradient_of(terms("lower"), SHARE, table, ranking())
    assert float(found.fifths.value[0]) == pytest.approx((900 * 40 + 100 * 20) / 1000)
    # 1,000 people at 38 and four times 5,000 at 10.
    assert found.mean == pytest.approx((1000 * 38 + 20000 * 10) / 21000)
    # Without people of their own, the residents of the ranking weigh them: all alike.
    alike = gradient_of(terms("lower"), SHARE, table.assign(population=NAN), ranking())
    assert float(alike.fifths.value[0]) == pytest.approx((40 + 4 * 20) / 5)


# What it rests on


@pytest.mark.parametrize("basis", ["model", "measure", "index"])
def test_a_model_or_measure_gets_no_range_even_where_its_counts_are_held(basis: str) -> None:
    shares = [50.0, 40.0, 30.0, 20.0, 10.0]
    found = gradient_of(terms("lower"), SHARE, counted(shares, basis=basis), ranking())
    assert list(found.fifths.value) == pytest.approx(shares)
    assert math.isnan(float(found.fifths.lower[0]))
    assert not found.gap.ranged
    assert found.gap.figure.basis == basis


def test_one_area_without_a_range_takes_the_range_from_all() -> None:
    table = counted([50, 40, 30, 20, 10])
    table.loc[3, "basis"] = "measure"
    found = gradient_of(terms("lower"), SHARE, table, ranking())
    assert not found.gap.ranged
    assert found.gap.figure.basis == "measure"


def test_one_figure_stands_for_all_areas_with_the_average_and_nothing_else() -> None:
    own = gradient_of(terms("lower"), SHARE, counted([50, 40, 30, 20, 10]), ranking()).gap.figure
    assert (own.status, own.note) == ("published", "")
    assert own.value == pytest.approx(30)
    assert all(math.isnan(one) for one in (own.lower, own.upper, own.count, own.population))


def test_the_note_of_one_area_stands_for_all_and_so_does_an_estimate() -> None:
    table = counted([50, 40, 30, 20, 10])
    table.loc[7, "note"] = "modelled"
    table.loc[9, "status"] = "estimated"
    found = gradient_of(terms("lower"), SHARE, table, ranking())
    assert (found.gap.figure.note, found.gap.figure.status) == ("modelled", "estimated")
    assert (found.gap.figure.area, found.level, found.edition) == ("CITY", "lsoa", "2019")
    assert found.gap.areas == frozenset(FIVE_EACH)


def refusal(unit: Unit, table: pd.DataFrame, order: Ranking | None = None) -> str:
    with pytest.raises(NoGradientError) as caught:
        gradient_of(terms("lower"), unit, table, order or ranking())
    assert str(caught.value) == caught.value.reason
    return caught.value.reason


def test_each_reason_why_there_is_no_line() -> None:
    table = counted([50, 40, 30, 20, 10])
    assert refusal(SHARE, table.iloc[1:]) == "too_few_areas"
    assert refusal(SHARE, table.assign(value=[NAN, *table["value"].iloc[1:]])) == "too_few_areas"
    assert refusal(SHARE, table, ranking(FIVE_EACH[1:])) == "no_ranking"
    assert refusal(SHARE, counted([50, 40, 30, 20, 0])) == "no_line"
    assert refusal(SHARE, counted([100, 40, 30, 20, 10])) == "no_line"
    wide = rows([50, 40, 30, 20, 1], 3)
    assert refusal(SHARE, wide) == "no_line", "a limit below nought has no log odds either"
    assert refusal(RATE, rows([5, 4, 3, 2, 0])) == "no_line"


def test_a_line_that_leaves_what_the_unit_can_be_is_refused() -> None:
    # A plain line through these ends below nought; one the other way ends above a hundred.
    assert refusal(YEARS, rows([9, 5, 1, 0.5, 0.2])) == "no_line"
    assert refusal(Unit(low=0, high=10), rows([0.2, 9, 9.5, 9.9, 9.9])) == "no_line"
    found = gradient_of(terms("lower"), Unit(), rows([9, 5, 1, 0.5, 0.2]), ranking())
    assert isinstance(found, Gradient)
    assert found.ends[1] < 0
    assert math.isnan(found.gap.ratio)
    above = gradient_of(terms(), Unit(), rows([75, 77, 79, 81, 83]), ranking())
    assert math.isnan(above.gap.ratio), "what may be below nought has no ratio"
