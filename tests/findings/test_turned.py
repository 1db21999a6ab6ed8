"""Where a figure went further in between than both ends of its change, the sentence says so."""

import re
from typing import Any

import pytest

from marmot_data.evidence.series import Figure
from marmot_data.findings.city.lines import area_lines
from marmot_data.findings.city.trend import Trend, find_trend
from tests.evidence.drawn import figure
from tests.findings.conftest import See
from tests.findings.drawn import values

READY, CITY = "school_readiness", "E08000026"
BETWEEN = re.compile(r"In between, the figure (reached|fell to) (?:£)?([\d.,]+)\D")


def city(value: float, half: float | None, year: int, **change: Any) -> Figure:
    made = {"area": CITY, "level": "city", "source": "eyfsp_2022_2025", **change}
    return figure(value, half, year=year, **made)


@pytest.mark.parametrize(
    ("run", "half", "said"),
    [
        ((60, 70, 64), None, "In between, the figure reached 70.0% (2023)."),
        ((60, 50, 64), None, "In between, the figure fell to 50.0% (2023)."),
        ((60, 62, 64), None, ""),  # on the way
        ((60, 64.9, 64), None, ""),  # less than a quarter of the change beyond it
        ((60, 60.4, 60), None, ""),  # beyond a quarter of nothing, but too small for a word
        ((60, 70, 64), 1, "In between, the figure reached 70.0% (2023)."),
        ((60, 70, 64), 4, ""),  # 66 to 74 and 60 to 68 have room in common
    ],
)
def test_what_lies_beyond_both_ends_is_told_if_it_is_worth_a_word_and_sure(
    seen: See, run: tuple[float, ...], half: float | None, said: str
) -> None:
    rows = [city(value, half, 2022 + n) for n, value in enumerate(run)]
    view = seen(values={READY: values(*rows)})
    found = find_trend(view, READY, area_lines(view, READY, group="all"))
    assert isinstance(found, Trend)
    assert (said in found.answer) if said else ("In between" not in found.answer), found.answer


def test_what_is_told_of_the_citys_series_stands_in_their_files(seen: See) -> None:
    told = 0
    for name, entry in seen().catalogue.indicators.items():
        found = find_trend(seen(), name, area_lines(seen(), name))
        if not isinstance(found, Trend) or not (said := BETWEEN.search(found.answer)):
            continue
        told += 1
        of = found.indicator
        decimals = seen().catalogue.indicators[of].decimals
        table = seen().data.values(of)
        own = table[(table["area"] == CITY) & (table["group"] == seen().group(of))]
        printed = set(own["value"].round(decimals))
        assert float(said[2].replace(",", "").rstrip(".")) in printed, (name, entry.title, said[0])
    assert told > 10
