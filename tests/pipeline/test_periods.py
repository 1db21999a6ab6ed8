"""Periods: every publisher's way of writing one comes to the same labels and days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marmot_data.catalogue.sources import Periods, PeriodStyle
from marmot_data.pipeline.periods import Period, parse

EXAMPLES = [
    (PeriodStyle.CALENDAR, "2019", "2019", "2019-01-01", "2019-12-31"),
    (PeriodStyle.CALENDAR, "2019.0", "2019", "2019-01-01", "2019-12-31"),
    (PeriodStyle.CALENDAR, "2009-2013", "2009-13", "2009-01-01", "2013-12-31"),
    (PeriodStyle.CALENDAR, "2021 to 2023", "2021-23", "2021-01-01", "2023-12-31"),
    (PeriodStyle.CALENDAR, "2001-03", "2001-03", "2001-01-01", "2003-12-31"),
    (PeriodStyle.FINANCIAL, "2018/19", "2018/19", "2018-04-01", "2019-03-31"),
    (PeriodStyle.FINANCIAL, "2018-2019", "2018/19", "2018-04-01", "2019-03-31"),
    (PeriodStyle.FINANCIAL, "1999/00", "1999/00", "1999-04-01", "2000-03-31"),
    (PeriodStyle.SCHOOL, "201819", "2018/19", "2018-09-01", "2019-08-31"),
    (PeriodStyle.SCHOOL, "201920", "2019/20", "2019-09-01", "2020-08-31"),
    (PeriodStyle.FINANCIAL_END, "2019", "2018/19", "2018-04-01", "2019-03-31"),
    (PeriodStyle.SCHOOL_END, "2019", "2018/19", "2018-09-01", "2019-08-31"),
    (PeriodStyle.MONTH, "2018-06", "2018-06", "2018-06-01", "2018-06-30"),
    (PeriodStyle.MONTH_NAME, "February 2024", "2024-02", "2024-02-01", "2024-02-29"),
    (PeriodStyle.MONTH_NAME, "December 2015", "2015-12", "2015-12-01", "2015-12-31"),
    (PeriodStyle.MONTH, "2024-02", "2024-02", "2024-02-01", "2024-02-29"),
    (PeriodStyle.ISO, "2018-01-01/P1Y", "2018", "2018-01-01", "2018-12-31"),
    (PeriodStyle.ISO, "2011-01-01T00:00:00/P3Y", "2011-13", "2011-01-01", "2013-12-31"),
    (PeriodStyle.ISO, "2018-04-01/P1Y", "2018/19", "2018-04-01", "2019-03-31"),
    (PeriodStyle.ISO, "2018-12-01/P1M", "2018-12", "2018-12-01", "2018-12-31"),
    (PeriodStyle.ISO, "2016-04-01/P3Y", "2016/17-2018/19", "2016-04-01", "2019-03-31"),
    (PeriodStyle.ISO, "2016-04-13", "2016", "2016-04-13", "2016-04-13"),
]


@pytest.mark.parametrize(("style", "text", "label", "start", "end"), EXAMPLES)
def test_a_period_means_these_days(
    style: PeriodStyle, text: str, label: str, start: str, end: str
) -> None:
    found = parse(text, Periods(style=style))
    assert found == Period(label, date.fromisoformat(start), date.fromisoformat(end))


def test_a_count_taken_on_one_day_has_one_day() -> None:
    found = parse("2021", Periods(style=PeriodStyle.DAY, day="03-21"))
    assert found == Period("2021", date(2021, 3, 21), date(2021, 3, 21))


@pytest.mark.parametrize("style", list(PeriodStyle))
@pytest.mark.parametrize("text", ["", "soon", "19", "2018/19/20", "2018-13", "2018 or so"])
def test_what_is_no_period_is_refused(style: PeriodStyle, text: str) -> None:
    with pytest.raises(ValueError, match=r"not written as|ends before|month must|does not end"):
        parse(text, Periods(style=style))


def test_a_year_that_ends_in_the_wrong_year_is_refused() -> None:
    with pytest.raises(ValueError, match="does not end a year after it begins"):
        parse("2018/20", Periods(style=PeriodStyle.SCHOOL))


def test_several_years_run_forward() -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        parse("2013-2009", Periods())


@given(st.integers(1990, 2060))
def test_a_year_named_by_its_end_is_the_year_named_by_both(year: int) -> None:
    both = f"{year}/{(year + 1) % 100:02}"
    financial = parse(both, Periods(style=PeriodStyle.FINANCIAL))
    assert parse(str(year + 1), Periods(style=PeriodStyle.FINANCIAL_END)) == financial
    iso = parse(f"{year}-04-01/P1Y", Periods(style=PeriodStyle.ISO))
    assert iso == financial


@given(st.dates(date(1990, 1, 1), date(2060, 12, 1)), st.integers(1, 60))
def test_a_stretch_of_months_is_as_long_as_it_says(day: date, months: int) -> None:
    start = day.replace(day=1)
    found = parse(f"{start}/P{months}M", Periods(style=PeriodStyle.ISO))
    after = found.end + timedelta(days=1)
    assert (after.year - start.year) * 12 + after.month - start.month == months


@given(st.integers(1990, 2060))
def test_years_follow_each_other_without_a_gap(year: int) -> None:
    for style in (PeriodStyle.FINANCIAL_END, PeriodStyle.SCHOOL_END, PeriodStyle.CALENDAR):
        this, following = (parse(str(y), Periods(style=style)) for y in (year, year + 1))
        assert this.end + timedelta(days=1) == following.start
