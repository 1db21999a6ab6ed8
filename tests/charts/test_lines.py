"""Lines over the years: each named at its end, none twice, and no word where a line runs."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.line_ends import LEADING, Scale, end_labels, round_ends, spread_out
from marmot_data.charts.lines import few_periods, line_chart, year_ticks
from marmot_data.charts.theme import LIGHT, LOOKS, Look
from marmot_data.documents.render import plain
from marmot_data.findings.base import View
from marmot_data.findings.city.lines import Line, area_lines, constituency_lines, group_lines
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.compare.areas import lines_of
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

VIEW = View(
    data=Dataset.load(Path(catalogues.HOME).parent / "coventry"),
    catalogue=catalogues.load(),
    words=Words.load(),
    selection=Selection(place="coventry", boundaries="2026"),
)
POOR = "children_low_income_after_housing"
KINDS = group_lines(VIEW, ("violence_sexual", "anti_social", "vehicle_crime", "burglary"))
CHARTS: dict[str, tuple[str, tuple[Line, ...]]] = {
    "city and country": ("employment_rate", area_lines(VIEW, "employment_rate")),
    "two breaks": ("claimant_count", area_lines(VIEW, "claimant_count")),
    "constituencies": ("crime_rate", constituency_lines(VIEW, "crime_rate")),
    "kinds": ("crimes", KINDS),
    "two school years": (POOR, area_lines(VIEW, POOR)),
    "needs": ("school_readiness", group_lines(VIEW, ("sen_none", "sen_support", "sen_ehcp"))),
}
pixels = st.floats(0, 400)
labels = st.lists(st.tuples(pixels, st.floats(10, 60)), min_size=1, max_size=8)


def drawn(name: str, look: Look = LIGHT) -> dict[str, Any]:
    indicator, lines = CHARTS[name]
    found = find_trend(VIEW, indicator, lines)
    assert isinstance(found, Trend)
    return plain(line_chart(found, VIEW.words.axis(VIEW.indicator(indicator)), look))


def marks(spec: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [one for one in spec["layer"] if one["mark"]["type"] == kind]


@given(labels)
def test_no_label_lies_upon_another_and_their_order_stays(drawn: list[tuple[float, float]]) -> None:
    wanted, heights = ([pair[n] for pair in drawn] for n in (0, 1))
    placed = spread_out(wanted, heights)
    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    for above, below in pairwise(order):
        assert placed[below] - placed[above] >= (heights[above] + heights[below]) / 2 - 1e-6


@given(labels)
def test_labels_that_are_clear_of_each_other_stay_where_they_are(
    drawn: list[tuple[float, float]],
) -> None:
    far = [(100.0 * n, height) for n, (_, height) in enumerate(drawn)]
    wanted, heights = ([pair[n] for pair in far] for n in (0, 1))
    assert spread_out(wanted, heights) == pytest.approx(wanted)


def test_labels_move_as_little_as_may_be() -> None:
    assert spread_out([100, 100], [20, 20]) == [90, 110]
    assert spread_out([100, 110, 300], [20, 20, 20]) == [95, 115, 300]


def test_a_long_name_takes_more_lines_and_a_scale_ends_at_its_ticks() -> None:
    scale = Scale(low=0, high=100, height=300)
    long, short = "Violence and sexual offences", "Burglary"
    rows = end_labels([long, short], ["15,306", "9"], [60, 20], scale, LIGHT)
    assert list(rows["text"]) == ["Violence and\nsexual offences\n15,306", "Burglary 9"]
    assert list(rows["lift"]) == [-LIGHT.font_size * LEADING, 0]
    assert list(rows["place"]) == pytest.approx([60, 20])
    assert round_ends(63.1, 77.2) == pytest.approx((62, 78))
    assert round_ends(0.4, 9.7) == pytest.approx((0, 10))


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", CHARTS)
def test_every_line_is_named_once_at_its_end_with_its_newest_figure(name: str, look: str) -> None:
    spec = drawn(name, LOOKS[look][0])
    points, ends = (spec["datasets"][part] for part in ("points", "ends"))
    names = list(dict.fromkeys(one["line"] for one in points))
    assert sorted(one["line"] for one in ends) == sorted(names)
    for one in ends:
        last = [point for point in points if point["line"] == one["line"]][-1]
        said = one["text"].replace("\n", " ")
        assert said.startswith(f"{one['line']} {last['number']}")
        newest = last["year"] == max(point["year"] for point in points)
        assert said.endswith(f"({last['when']})") is not newest
    drawn_with = [mark["encoding"].get("color", {}) for mark in spec["layer"]]
    assert all(one.get("legend") is None for one in drawn_with), "a legend beside the names"


@pytest.mark.parametrize("name", CHARTS)
def test_a_leader_is_dashed_as_its_line_is(name: str) -> None:
    spec = drawn(name)
    (line,), leaders = marks(spec, "line"), marks(spec, "rule")
    (leader,) = [one for one in leaders if one["data"]["name"] == "ends"]
    assert leader["encoding"]["strokeDash"] == line["encoding"]["strokeDash"]
    dashes = {one["line"]: one["dash"] for one in spec["datasets"]["points"]}
    assert {one["line"]: one["dash"] for one in spec["datasets"]["ends"]} == dashes


@pytest.mark.parametrize("name", CHARTS)
def test_no_line_is_drawn_twice(name: str) -> None:
    points = drawn(name)["datasets"]["points"]
    at = [(one["line"], one["year"]) for one in points]
    assert len(set(at)) == len(at)
    lines = {one: [p["value"] for p in points if p["line"] == one] for one, _ in at}
    assert len({tuple(values) for values in lines.values()}) == len(lines)


def test_ranges_are_drawn_of_all_lines_or_of_none() -> None:
    assert len(marks(drawn("city and country"), "area")) == 1
    assert "detail" in marks(drawn("city and country"), "area")[0]["encoding"]
    some = drawn("needs")
    ranged = {one["line"] for one in some["datasets"]["points"] if one["lower"] is not None}
    assert ranged == {"No special needs"}
    assert not marks(some, "area")


def test_a_figure_that_stands_alone_shows_its_range_as_the_others_do() -> None:
    ward = Line(area="E05016402", group="female", label="Foleshill", role="ward")
    name = "healthy_life_expectancy"
    found = find_trend(VIEW, name, (*area_lines(VIEW, name, group="female"), ward))
    assert isinstance(found, Trend)
    spec = plain(line_chart(found, "years", LIGHT))
    (range_,) = [one for one in marks(spec, "rule") if one["data"]["name"] == "points"]
    assert range_["transform"] == [{"filter": "datum.lone && isValid(datum.lower)"}]
    lone = [one["line"] for one in spec["datasets"]["points"] if one["lone"]]
    assert lone == ["Foleshill"]


def test_words_about_dates_stand_over_the_chart_in_rows_of_their_own() -> None:
    spec = drawn("two breaks")
    over = {
        one["data"]["name"]: one["encoding"]["y"]["value"]
        for one in marks(spec, "text")
        if one["data"]["name"] in ("breaks", "events")
    }
    assert over["breaks"] <= over["events"] - LIGHT.font_size
    assert over["events"] < 0, "within the chart a line could cross it"
    (title,) = {one["encoding"]["y"]["axis"]["titleY"] for one in marks(spec, "line")}
    assert title <= over["breaks"] - LIGHT.font_size / 2
    named = [one["label"] for one in spec["datasets"]["breaks"]]
    years = np.array([one["year"] for one in spec["datasets"]["breaks"]])
    assert len(named) == 2
    assert (np.diff(years) < 5).all()
    assert named == [VIEW.words("trend.break"), ""], "two names so near would meet"


@pytest.mark.parametrize("look", [one for pair in LOOKS.values() for one in pair])
def test_among_compared_areas_only_the_chosen_ward_has_the_wards_colour(look: Look) -> None:
    view = replace(VIEW, selection=VIEW.selection.moved(boundaries="2026", ward="longford"))
    own = str(view.ward_code)
    others = [code for code in view.data.wards(2026)["code"] if code != own]
    lines = lines_of(view, (*others[:4], own, view.place.authority), "all")
    found = find_trend(view, "most_deprived_decile", lines)
    assert isinstance(found, Trend)
    spec = plain(line_chart(found, "%", look))
    drawn_in = next(
        one["scale"]
        for layer in spec["layer"]
        if (one := layer.get("encoding", {}).get("color", {})).get("scale")
    )
    colours = dict(zip(drawn_in["domain"], drawn_in["range"], strict=True))
    assert [name for name, one in colours.items() if one == look.selected] == ["Longford"]


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        (2016.3, 2024.7, [2016, 2018, 2020, 2022, 2024]),
        (2021.22, 2025.1, [2021, 2022, 2023, 2024]),
        (1998.0, 2024.0, [1998, 2003, 2008, 2013, 2018, 2023]),
        (2020.25, 2021.25, [2020]),
    ],
)
def test_a_year_is_named_below_its_middle_where_its_figure_lies(
    first: float, last: float, named: list[int]
) -> None:
    assert year_ticks(first, last) == [year + 0.5 for year in named]


def test_few_periods_are_called_by_their_names_and_many_by_their_years() -> None:
    def of(*periods: tuple[float, str]) -> pd.DataFrame:
        return pd.DataFrame(periods, columns=["year", "when"])

    two = {2023.75: "2023/24", 2024.75: "2024/25"}
    assert few_periods(of(*two.items(), *two.items())) == two
    assert few_periods(of((2021.22, "2021"))) == {2021.22: "2021"}
    crowded = of((2011.2, "2011"), (2021.2, "2021"), (2021.9, "2021/22"))
    assert few_periods(crowded) == {}
    assert few_periods(of(*((float(n), str(n)) for n in range(2020, 2024)))) == {}
    assert few_periods(of((2011.5, "2009 to 2013"), (2016.5, "2014 to 2018, as published"))) == {}


def test_the_axis_below_two_school_years_names_both() -> None:
    axes = [
        one["encoding"]["x"]["axis"]
        for one in drawn("two school years")["layer"]
        if one.get("encoding", {}).get("x", {}).get("axis")
    ]
    assert axes
    for axis in axes:
        for at, name in zip(axis["values"], ("2023/24", "2024/25"), strict=True):
            assert f'abs(datum.value - {at}) < 0.01 ? "{name}"' in axis["labelExpr"]


@given(first=st.floats(1980, 2030), span=st.floats(1, 60))
def test_every_axis_names_a_few_years_evenly(first: float, span: float) -> None:
    ticks = year_ticks(first, first + span)
    assert 1 <= len(ticks) <= 7
    assert all(first <= one <= first + span for one in ticks)
    assert len({right - left for left, right in pairwise(ticks)}) <= 1
    assert first + span - ticks[-1] <= 1, "the newest year is named"


def test_of_many_lines_the_older_period_is_named_whole_and_once() -> None:
    """A figure of 2009 to 2013 is not one of 2013, and no name takes two lines for it."""
    wards = VIEW.data.wards(2026).index[:3]
    wider = (VIEW.place.authority, VIEW.place.country)
    lines = lines_of(VIEW, (*wards, *wider), "female")
    found = find_trend(VIEW, "life_expectancy", lines)
    assert isinstance(found, Trend)
    spec = plain(line_chart(found, "years", LIGHT))
    told = [one["text"].replace("\n", " ") for one in spec["datasets"]["ends"]]
    assert len(told) > 4, "fewer are named with the period in full"
    names = tuple(VIEW.area_name(code) for code in wards)
    older = [one for one in told if one.startswith(names)]
    assert len(older) == 3
    assert all(one.endswith("*") for one in older)
    assert not [one for one in told if one not in older and "*" in one]
    across = [layer.get("encoding", {}).get("x", {}) for layer in spec["layer"]]
    titles = {one["title"] for one in across if "title" in one}
    assert titles == {"* 2009 to 2013"}, "one layer without a title would take it from all"
