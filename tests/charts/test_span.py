"""What is about the same lies close together in every picture with an axis of its own."""

import re
import tomllib
from base64 import b64decode
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.lines import line_chart
from marmot_data.charts.span import widened
from marmot_data.charts.sparkline import HEIGHT, sparkline
from marmot_data.charts.strip_plot import every_ward_chart, inside_chart
from marmot_data.charts.theme import LIGHT
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.lines import area_lines
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.claims.claims import Claim, find_claim
from marmot_data.findings.ward.figures import with_ward_figures
from marmot_data.findings.ward.inside import find_every_ward, find_inside
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

VIEW = View(
    data=Dataset.load(Path(catalogues.HOME).parent / "coventry"),
    catalogue=catalogues.load(),
    words=Words.load(),
    selection=Selection(place="coventry", boundaries="2026"),
)
with (catalogues.HOME / "catalogue.toml").open("rb") as file:
    UNITS = tomllib.load(file)["units"]
QUARTER = 0.25
"""of an axis: what nobody would call a difference never takes more"""


def smallest(indicator: str, most: float) -> float:
    """Return the smallest difference worth a word, from the catalogue's own table of units."""
    entry = VIEW.catalogue.indicators[indicator]
    if entry.least:
        return float(entry.least)
    unit = UNITS[entry.unit]
    bounds = [unit.get("least"), unit["least_part"] * most if "least_part" in unit else None]
    return min((one for one in bounds if one is not None), default=0.0)


def apart(values: Iterable[float], ends: tuple[float, float], indicator: str) -> float:
    """Return which part of an axis the smallest difference worth a word takes."""
    return smallest(indicator, max(map(abs, values))) / (ends[1] - ends[0])


def axis_of(spec: Any, channel: str) -> tuple[float, float]:
    """Return the ends of a chart's axis."""
    for layer in spec["layer"]:
        if domain := layer.get("encoding", {}).get(channel, {}).get("scale", {}).get("domain"):
            return float(domain[0]), float(domain[1])
    raise AssertionError(channel)


def test_dots_of_a_ward_and_its_city_look_alike_where_they_are_about_the_same() -> None:
    tried = 0
    for ward in VIEW.data.wards(2026)["slug"].astype(str):
        for name in with_ward_figures(VIEW):
            selection = VIEW.selection.moved(ward=ward, indicator=name, claim="worse_city")
            found = find_claim(replace(VIEW, selection=selection))
            if not isinstance(found, Claim) or len(found.rows) < 2:
                continue
            tried += 1
            spec = dot_chart(found, "", LIGHT)
            assert apart(found.rows["value"], axis_of(spec, "x"), name) <= QUARTER, (ward, name)
    assert tried > 500


def test_fuel_poverty_of_holbrooks_lies_close_to_the_citys() -> None:
    selection = VIEW.selection.moved(ward="holbrooks", indicator="fuel_poverty", claim="worse_city")
    found = find_claim(replace(VIEW, selection=selection))
    assert isinstance(found, Claim)
    low, high = axis_of(dot_chart(found, "", LIGHT), "x")
    assert float(found.rows["value"].max() - found.rows["value"].min()) < 0.2
    assert high - low > 2, "five times 2% of 22"


def test_lines_and_dots_of_small_areas_that_are_about_the_same_look_alike() -> None:
    tried = 0
    for name in VIEW.catalogue.indicators:
        selection = VIEW.selection.moved(ward="holbrooks", indicator=name)
        view = replace(VIEW, selection=selection)
        trend = find_trend(view, name, area_lines(view, name, ward=view.ward_code))
        if isinstance(trend, Trend) and trend.indicators == (name,):
            tried += 1
            spec = line_chart(trend, "", LIGHT)
            assert apart(trend.lines["value"], axis_of(spec, "y"), name) <= QUARTER, name
        inside, every = find_inside(view, name), find_every_ward(view, name)
        if not isinstance(inside, Nothing):
            tried += 1
            spec = inside_chart(inside, "", LIGHT)
            assert apart(inside.rows["value"], axis_of(spec, "x"), name) <= QUARTER, name
        if not isinstance(every, Nothing):
            tried += 1
            spec = every_ward_chart(every, "", LIGHT)
            assert apart(every.rows["value"], axis_of(spec, "x"), name) <= QUARTER, name
    assert tried > 100


def test_a_small_line_without_an_axis_is_flat_where_nothing_worth_a_word_changed() -> None:
    found = find_trend(VIEW, "life_expectancy", area_lines(VIEW, "life_expectancy"))
    assert isinstance(found, Trend)
    still = replace(
        found, lines=found.lines.assign(value=[80 + n % 2 / 10 for n in range(len(found.lines))])
    )
    held = re.search(r"base64,([^\"]+)", sparkline(still, LIGHT))
    assert held
    drawn = b64decode(held.group(1)).decode()
    heights = [float(one) for one in re.findall(r",(\d+\.\d)", drawn)]
    assert max(heights) - min(heights) <= HEIGHT * QUARTER


@pytest.mark.parametrize(
    ("ends", "slight", "wide"),
    [
        ((22.06, 22.25), 0.44, (21.055, 23.255)),
        ((10.0, 20.0), 0.5, (10.0, 20.0)),
        ((0.1, 0.2), 0.5, (0.0, 2.5)),
        ((-1.0, 0.0), 1.0, (-3.0, 2.0)),
        ((5.0, 5.0), 0.0, (5.0, 5.0)),
    ],
)
def test_an_axis_spans_five_of_the_smallest_differences_worth_a_word(
    ends: tuple[float, float], slight: float, wide: tuple[float, float]
) -> None:
    assert widened(*ends, slight) == pytest.approx(wide)
