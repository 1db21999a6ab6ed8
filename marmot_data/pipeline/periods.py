"""The many ways in which publishers write a period, and the one in which we do.

Our labels: ``2019`` (a calendar year, an edition or a day in that year), ``2018/19`` (a school or
financial year), ``2009-13`` (several years), ``2018-06`` (a month).
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from marmot_data.catalogue.sources import Periods, PeriodStyle

MONTHS_IN_A_YEAR = 12
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_FIRST_MONTH = {PeriodStyle.FINANCIAL: 4, PeriodStyle.SCHOOL: 9}
_ENDING = {
    PeriodStyle.FINANCIAL_END: PeriodStyle.FINANCIAL,
    PeriodStyle.SCHOOL_END: PeriodStyle.SCHOOL,
}

_HEADINGS = (
    (("financial", "fiscal"), (PeriodStyle.FINANCIAL, PeriodStyle.FINANCIAL_END)),
    (("school year", "academic"), (PeriodStyle.SCHOOL, PeriodStyle.SCHOOL_END)),
    (("month", "quarter"), (PeriodStyle.MONTH,)),
    (("week",), ()),
)
"""words of a heading, and the styles that go with them"""


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time with its label and its first and last day."""

    label: str
    start: date
    end: date


def parse(text: str, rule: Periods) -> Period:
    """Say which days a publisher's period means.

    Raises
    ------
    ValueError
        If the text is not written in the style that the source announces, or may mean several
        things and the source announces none.

    Examples
    --------
    >>> parse("2009-2013", Periods()).label
    '2009-13'
    >>> parse("201819", Periods(style=PeriodStyle.SCHOOL))
    Period(label='2018/19', start=datetime.date(2018, 9, 1), end=datetime.date(2019, 8, 31))
    >>> parse("2011-01-01/P3Y", Periods(style=PeriodStyle.ISO)).label
    '2011-13'
    >>> parse("June 2018", Periods(style=PeriodStyle.MONTH_NAME)).label
    '2018-06'
    """
    text = text.strip()
    if rule.style is PeriodStyle.DAY:
        return _day(text, rule.day or "06-30")
    if rule.style is PeriodStyle.ISO:
        return _iso(text)
    if rule.style in (PeriodStyle.MONTH, PeriodStyle.MONTH_NAME):
        return _month(text, named=rule.style is PeriodStyle.MONTH_NAME)
    if rule.style in _ENDING:
        (year,) = _numbers(text, r"(\d{4})(?:\.0)?$")
        return _split_year(year - 1, _FIRST_MONTH[_ENDING[rule.style]])
    if rule.style in _FIRST_MONTH:
        year, following = _numbers(text, r"(\d{4})[/-]?(?:20)?(\d{2})$")
        if (year + 1) % 100 != following:
            raise ValueError(f"period '{text}' does not end a year after it begins")
        return _split_year(year, _FIRST_MONTH[rule.style])
    if rule.style is None and _may_be_several(text):
        raise ValueError(
            f"period '{text}' may be a financial year, a school year, a month or several years; "
            'say which: periods = { style = "financial" } (or school, month, calendar)'
        )
    return _calendar(text)


def _month(text: str, *, named: bool) -> Period:
    name = text.partition(" ")[0]
    if named and name in MONTHS:
        (year,), month = _numbers(text, rf"{name} (\d{{4}})$"), MONTHS.index(name) + 1
    else:
        year, month = _numbers(text, "(?!)" if named else r"(\d{4})-(\d{2})$")
    return Period(f"{year}-{month:02}", date(year, month, 1), _month_end(year, month))


def _may_be_several(text: str) -> bool:
    """Tell texts that publishers use for different stretches of time."""
    parts = re.fullmatch(r"(\d{4})\s*(?:-|to)\s*(\d{2}|\d{4})", text)
    if not parts:
        return False
    following = (int(parts[1]) + 1) % 100 == int(parts[2][-2:])
    return following or (len(parts[2]) == len("01") and 1 <= int(parts[2]) <= MONTHS_IN_A_YEAR)


def heading_fault(heading: str, rule: Periods) -> str:
    """Say where a heading, or a word beside the period, names another kind than the source.

    Empty if it does not.

    Examples
    --------
    >>> heading_fault("Financial year", Periods())
    "'Financial year' names another period than style = none"
    >>> heading_fault("financial_year_ending", Periods(style=PeriodStyle.FINANCIAL_END))
    ''
    """
    plain = heading.lower().replace("_", " ")
    for words, styles in _HEADINGS:
        if any(word in plain for word in words) and rule.style not in (*styles, PeriodStyle.ISO):
            return f"'{heading}' names another period than style = {rule.style or 'none'}"
    return ""


def _calendar(text: str) -> Period:
    single = re.fullmatch(r"(\d{4})(?:\.0)?", text)
    if single:
        return _years(int(single[1]), int(single[1]))
    first, last = _numbers(text, r"(\d{4})\s*(?:-|to)\s*(\d{2,4})$")
    return _years(first, last if last > 100 else first // 100 * 100 + last)  # noqa: PLR2004 - two digits


def _years(first: int, last: int) -> Period:
    if last < first:
        raise ValueError(f"period '{first} to {last}' ends before it begins")
    label = str(first) if first == last else f"{first}-{last % 100:02}"
    return Period(label, date(first, 1, 1), date(last, 12, 31))


def _split_year(year: int, month: int) -> Period:
    end = date(year + 1, month, 1) - timedelta(days=1)
    return Period(f"{year}/{(year + 1) % 100:02}", date(year, month, 1), end)


def _day(text: str, day: str) -> Period:
    (year,) = _numbers(text, r"(\d{4})(?:\.0)?$")
    when = date.fromisoformat(f"{year}-{day}")
    return Period(str(year), when, when)


def _iso(text: str) -> Period:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        when = date.fromisoformat(text)
        return Period(str(when.year), when, when)
    year, month, _, length = _numbers(text, r"(\d{4})-(\d{2})-(\d{2})(?:T[\d:]+)?/P(\d+)[YM]$")
    start = date.fromisoformat(text[:10])
    months = length if text.endswith("M") else length * MONTHS_IN_A_YEAR
    after = (year * MONTHS_IN_A_YEAR + month - 1) + months
    end_year, end_month = divmod(after, MONTHS_IN_A_YEAR)
    day = min(start.day, monthrange(end_year, end_month + 1)[1])
    end = date(end_year, end_month + 1, day) - timedelta(days=1)
    if months < MONTHS_IN_A_YEAR:
        return Period(f"{year}-{month:02}", start, end)
    if start.month == 1:
        return Period(_years(year, end.year).label, start, end)
    if months == MONTHS_IN_A_YEAR:
        return Period(f"{year}/{end.year % 100:02}", start, end)
    return Period(f"{year}/{(year + 1) % 100:02}-{end.year - 1}/{end.year % 100:02}", start, end)


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _numbers(text: str, pattern: str) -> tuple[int, ...]:
    found = re.match(pattern, text)
    if not found:
        raise ValueError(f"period '{text}' is not written as the source says")
    return tuple(int(part) for part in found.groups())
