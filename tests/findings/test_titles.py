"""A title with two figures says whose each is; years are drawn together only if they compare."""

import re
from collections.abc import Iterator

import pytest

from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.nearest import find_nearest
from marmot_data.findings.compare.areas import areas_shown, names_shown
from marmot_data.findings.compare.comparison import Comparison, find_comparison
from marmot_data.findings.maps.wards import find_wards
from marmot_data.findings.ward.inside import find_inside
from marmot_data.language import Words
from tests.findings.conftest import See
from tests.spoken import sentences

WARDS = ("all", "radford")
SPAN = re.compile(r"\bfrom (?:(?!from )[^()])*?\d[^()]*? to [\d\u2212£][^ ]*")
"""two figures in a row, as a change or as a range"""
OVER_TIME = re.compile(
    r"\b(?:rose|fell|went|grew|shrank|widened|narrowed|changed|change in .*),? $"
)
"""what stands before two figures of one area at two times"""


def asked(see: See) -> Iterator[tuple[str, View]]:
    """Ask for every figure, in a ward and without one."""
    start = see()
    for name, entry in start.catalogue.indicators.items():
        for ward in WARDS:
            yield name, see(indicator=name, ward=ward, group=entry.groups[0])


def spans_of_nobody(title: str) -> list[str]:
    """Return the pairs of figures in a title that are neither told over time nor each named."""
    return [
        span.group() for span in SPAN.finditer(title) if not OVER_TIME.search(title[: span.start()])
    ]


def test_the_measure_finds_what_it_looks_for() -> None:
    assert spans_of_nobody("Child poverty, after housing costs: from 32.6% to 39.4%")
    assert spans_of_nobody("Deprivation score: from 15.8 to 50.2")
    assert not spans_of_nobody("School readiness rose from 61.1% to 65.3%, behind England")
    assert not spans_of_nobody("Radford: child poverty fell from 41.5% in 2023/24 to 39.4% in 2025")
    assert not spans_of_nobody("Deprivation: lowest in Bablake (15.8), highest in Foleshill (50.2)")
    assert not spans_of_nobody("Figures: from 12% (women) to 15% (men)")


@pytest.mark.parametrize("language", ["en", "nb"])
def test_a_title_that_has_the_ends_of_a_range_names_the_areas_at_both(language: str) -> None:
    titles = {
        key: text
        for key, text in sentences(Words.load(language)).items()
        if "title" in key and re.search(r"\{(?:low|high)_value", text)
    }
    assert len(titles) >= 5
    for key, text in titles.items():
        gaps = set(re.findall(r"\{(\w+)\}", text))
        assert {"low", "low_value", "high", "high_value"} <= gaps, key


def test_no_title_sets_two_areas_figures_as_if_they_were_one(seen: See) -> None:
    told: dict[str, str] = {}
    for name, view in asked(seen):
        by_year = seen(**{**_chosen(view), "compare": "year"})
        found: list[Finding | Nothing] = [
            find_comparison(view),
            find_comparison(by_year),
            find_nearest(view, name),
        ]
        if view.ward_code:
            found.append(find_inside(view, name))
        told |= {one.title: name for one in found if spans_of_nobody(one.title)}
    of_map = find_wards(seen(), "imd_score", None)
    assert not spans_of_nobody(of_map.title)
    assert not told


def _chosen(view: View) -> dict[str, str]:
    return {one: getattr(view.selection, one) for one in ("indicator", "ward", "group")}


def test_no_two_years_of_an_area_are_drawn_that_may_not_be_compared(seen: See) -> None:
    drawn, alone = 0, 0
    for name, view in asked(seen):
        found = find_comparison(seen(**{**_chosen(view), "compare": "year"}))
        if not isinstance(found, Comparison):
            continue
        figures = view.figures(name)
        for code, area in names_shown(view, areas_shown(view).values()).items():
            run = figures.run(code)
            rows = [one for one in found.rows["name"] if one.removeprefix(area)[:1] in ("", ",")]
            held = bool(run) and view.since(figures, run[-1]).held
            assert len(rows) == bool(run) + held, f"{name}: {rows}"
            drawn, alone = drawn + held, alone + (not held)
    assert min(drawn, alone) > 100
