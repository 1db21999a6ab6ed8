"""Which figure is the newest, which the earlier, and which two may stand together."""

from dataclasses import replace
from typing import Any

import pytest

from marmot_data.catalogue.indicators import Break
from marmot_data.catalogue.load import load
from marmot_data.catalogue.schema import Kind, Polarity
from marmot_data.evidence.series import (
    Figure,
    Terms,
    alike_in_length,
    earlier,
    steady,
    unbroken,
    usual_length,
    why_not,
)
from tests.evidence.drawn import NAN, figure, laid_out, terms

YEARS = ("2011", "2014", "2016", "2019", "2021")


def run(**change: Any) -> list[Figure]:
    return [figure(50 + n, year=year, **change) for n, year in enumerate(YEARS)]


def test_figures_are_found_by_area_and_period_and_blanks_stand_apart() -> None:
    held = laid_out(
        terms(),
        figure(3, year="2020"),
        figure(2, year="2019"),
        figure(NAN, year="2021", status="suppressed"),
        figure(9, area="W2", year="2021"),
    )
    assert [one.value for one in held.run("W1")] == [2, 3]
    assert [one.value for one in held.run("W1", 2019)] == [2]
    found = held.at("W2", "2021")
    assert found is not None
    assert found.value == 9
    assert held.at("W1", "2021") is None
    assert held.blanks["W1", "2021"].status == "suppressed"
    assert held.run("W9") == ()
    assert held.at("W9", "2021") is None


def test_the_newest_period_is_the_newest_that_had_ended_or_else_the_oldest() -> None:
    held = laid_out(terms(), *run(), figure(9, area="W2", year="2022"))
    assert held.newest_period(["W1"]) == "2021"
    assert held.newest_period(["W1", "W2"]) == "2022"
    assert held.newest_period(["W1"], 2018) == "2016"
    assert held.newest_period(["W1"], 2001) == "2011"
    assert held.newest_period(["W9"]) is None


def test_the_common_period_is_the_newest_that_most_areas_have() -> None:
    held = laid_out(terms(), *run(), figure(9, area="W2", year="2016"), figure(8, area="W3"))
    two = laid_out(terms(), figure(1, area="W2", year="2016"), *run())
    assert held.common_period(["W1", "W2", "W3"]) == "2021"
    assert two.common_period(["W1", "W2"]) == "2016"
    assert two.common_period(["W9"]) is None
    assert held.common_period(["W1", "W2", "W3"], 2019) == "2016"


def test_the_earlier_figure_is_the_first_since_the_baseline() -> None:
    *_, now = run()
    found = earlier(terms(), run(), now, baseline=2013)
    assert found is not None
    assert found.period == "2014"
    on_it = earlier(terms(), run(), now, baseline=2014)
    assert on_it is not None
    assert on_it.period == "2014", "a period that ends with the baseline year is since it"


def test_without_one_since_the_baseline_it_is_the_first_of_all() -> None:
    two = [figure(1, year="2001"), figure(2, year="2011"), figure(3)]
    found = earlier(terms(), two, two[-1], baseline=2013)
    assert found is not None
    assert found.period == "2001"


def test_the_readers_year_is_the_newest_up_to_it_comparable_or_not() -> None:
    *_, now = run()
    for year, expected in ((2016, "2016"), (2018, "2016"), (2011, "2011")):
        found = earlier(terms(breaks=(2019,)), run(), now, year=year)
        assert found is not None
        assert found.period == expected
    assert earlier(terms(), run(), now, year=2010) is None


def test_figures_before_a_break_are_passed_over_unless_there_is_no_other() -> None:
    held = laid_out(terms(breaks=(2016,)), *run())
    *_, now = held.run("W1")
    found = earlier(held.terms, held.run("W1"), now, baseline=2013)
    assert found is not None
    assert found.period == "2016"
    late = laid_out(terms(breaks=(2021,)), *run())
    *_, now = late.run("W1")
    found = earlier(late.terms, late.run("W1"), now, baseline=2013)
    assert found is not None
    assert (found.period, why_not(late.terms, now, found)) == ("2019", "break")


def test_a_disowned_year_is_never_the_base_of_a_change() -> None:
    own = terms(disowned=frozenset({"outside"}))
    first, second, now = figure(1, year="2016", note="outside"), figure(2, year="2017"), figure(3)
    found = earlier(own, [first, second, now], now, baseline=2013)
    assert found is second
    assert why_not(own, now, first) == "disowned"


@pytest.mark.parametrize(
    ("then", "reason"),
    [
        ({"year": "2021"}, "order"),
        ({"year": "2019", "stretch": 1}, "break"),
        ({"year": "2019", "basis": "measure"}, ""),
        ({"year": "2019", "route": "from_msoa"}, "mixed"),
        ({"year": "2019", "route": "carried_over"}, ""),
        ({"year": "2019", "note": "one_month"}, "note"),
        ({"year": "2019", "years": 3.0}, "lengths"),
        ({"year": "2019", "years": 0.5}, ""),
        ({"year": "2019", "years": 0.1}, "lengths"),
        ({"year": "2020", "end": "2021-03-31"}, "overlap"),
        ({"year": "2020", "end": "2021-01-01"}, "overlap"),
        ({"year": "2020"}, ""),
    ],
)
def test_each_reason_against_a_pair(then: dict[str, Any], reason: str) -> None:
    own = terms(barred=frozenset({"one_month"}))
    assert why_not(own, figure(2), figure(1, **then)) == reason


def test_scores_of_different_editions_are_never_set_against_each_other() -> None:
    assert why_not(terms(comparable=False), figure(2), figure(1, year="2019")) == "not_comparable"


@pytest.mark.parametrize("level", ["ward", "msoa", "lsoa2021", "constituency"])
def test_what_counts_whole_small_areas_has_a_line_but_no_change_below_a_city(level: str) -> None:
    own = terms(whole_areas=True)
    two = [figure(9.5, year="2015", level=level), figure(8.5, year="2025", level=level)]
    assert why_not(own, two[1], two[0]) == "whole_areas"
    assert unbroken(own, two) == two
    for wide in ("city", "region", "country"):
        assert not why_not(own, *(replace(one, level=wide) for one in reversed(two)))


def test_wide_areas_keep_the_usual_length_of_period_and_small_ones_all() -> None:
    lengths = (3.0, 3.0, 5.0, 3.0)
    made = [figure(n, level="city", years=years, year=f"201{n}") for n, years in enumerate(lengths)]
    assert [one.years for one in steady(made)] == [3.0, 3.0, 3.0]
    wards = [figure(n, years=years, year=f"201{n}") for n, years in enumerate(lengths)]
    assert [one.years for one in steady(wards)] == list(lengths)
    assert steady([]) == []
    assert steady(made[2:3]) == made[2:3], "a single figure is of the usual length"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (1.0, 1.0, True),
        (3.0, 3.0, True),
        (0.5, 1.0, True),
        (1.0, 0.5, True),
        (0.1, 0.1, True),
        (0.1, 1.0, False),
        (0.5, 0.1, False),
        (2.0, 1.0, False),
        (1.0, 2.0, False),
        (3.0, 5.0, False),
    ],
)
def test_periods_are_alike_if_equally_long_or_both_at_most_a_year(
    one: float, other: float, *, alike: bool
) -> None:
    assert alike_in_length(one, other) is alike


def test_a_period_with_few_of_the_areas_is_not_whole() -> None:
    areas = [f"W{n}" for n in range(10)]
    years = {"2020": 10, "2021": 9, "2022": 8, "2023": 10}
    held = laid_out(
        terms(),
        *(figure(1, area=area, year=y) for y, n in years.items() for area in areas[:n]),
        figure(1, area="elsewhere", year="2024"),
    )
    assert held.whole_periods(areas) == ["2020", "2021", "2023"]
    assert held.whole_periods([*areas, "W99"]) == ["2020", "2021", "2023"]
    assert held.whole_periods([]) == []


def test_what_describes_the_setting_is_neither_better_nor_worse() -> None:
    known = load()
    assert Terms.of(known, "degree_qualified").polarity is Polarity.NEITHER
    assert Terms.of(known, "no_qualifications").polarity is Polarity.LOWER


def test_the_terms_of_an_indicator_are_those_of_its_entry_and_of_the_front_page() -> None:
    known = load()
    entry = known.indicators["school_readiness"].model_copy(
        update={
            "kind": Kind.OUTCOME,
            "decimals": 3,
            "comparable": False,
            "whole_areas": True,
            "follows_age": True,
            "parts_of_whole": True,
            "unit": "people",
            "breaks": tuple(Break(at=at, reason="r") for at in ("2017", "2020/21", "2019-22")),
        }
    )
    front = known.front.model_copy(update={"no_change": ("snapshot",), "no_base": ("outside",)})
    units = {"people": known.units["people"].model_copy(update={"least": 3.0, "least_part": 0.1})}
    drawn = replace(known, indicators={"one": entry}, front=front, units=units)
    assert Terms.of(drawn, "one") == Terms(
        polarity=Polarity.HIGHER,
        decimals=3,
        comparable=False,
        whole_areas=True,
        follows_age=True,
        total=True,
        parts=True,
        least=3.0,
        least_part=0.1,
        breaks=(2017, 2021, 2022),
        barred=frozenset({"snapshot"}),
        disowned=frozenset({"outside"}),
    )


def test_an_indicators_own_smallest_difference_stands_for_that_of_its_unit() -> None:
    known = load()
    entry = known.indicators["imd_score"].model_copy(update={"least": 0.05})
    found = Terms.of(replace(known, indicators={"one": entry}), "one")
    assert (found.least, found.least_part) == (0.05, None)
    assert found.slight(0.04, 0.0, 0.04), "a part of nought would be nought"
    assert not found.slight(0.05, 10.0, 10.05)


def test_several_areas_may_share_one_usual_length() -> None:
    city = [figure(n, level="city", years=3.0, year=f"201{n}") for n in range(3)]
    country = [figure(n, level="country", years=1.0, year=f"201{n}") for n in range(4)]
    assert usual_length([*city, *country]) == 1.0
    assert usual_length([figure(1)]) is None
    assert steady(city, 1.0) == []


def test_an_unbroken_series_ends_at_a_break_but_not_at_an_overlap() -> None:
    of = terms(breaks=(2015,))
    held = laid_out(of, *run()).run("W1")
    assert [one.period for one in unbroken(of, held)] == ["2016", "2019", "2021"]
    long = [
        figure(1, period=f"{year}-{year + 2}", start=f"{year}-01-01", end=f"{year + 2}-12-31")
        for year in (2018, 2019)
    ]
    assert unbroken(terms(), long) == long
    assert unbroken(terms(), []) == []


def test_the_middle_of_a_period_is_a_decimal_year() -> None:
    assert figure(1, year="2021").middle == pytest.approx(2021.5, abs=0.01)
    three = figure(1, start="2019-01-01", end="2021-12-31")
    assert three.middle == pytest.approx(2020.5, abs=0.01)
