"""Every chart of every page says, where it is pointed at, whose figure it is and of when."""

import io
import json
import re
from collections.abc import Iterator
from typing import Any

import pyarrow as pa
import pytest
import vl_convert
from streamlit.testing.v1 import AppTest

from marmot_data.language import Words
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open

WORDS = Words.load()
WARD = {"ward": "foleshill"}
VIEWS: tuple[tuple[str, dict[str, str]], ...] = (
    *((page.file, WARD) for page in PAGES),
    ("pages/ward.py", {}),
    ("pages/ward.py", WARD | {"indicator": "school_readiness"}),
    ("pages/ward.py", WARD | {"indicator": "life_expectancy"}),
    ("pages/compare.py", WARD | {"indicator": "no_car"}),
    ("pages/compare.py", {"indicator": "children_low_income", "compare": "year"}),
    ("pages/gap.py", {"indicator": "fuel_poverty"}),
    ("pages/claims.py", {"claim": "gap_narrowed", "indicator": "fuel_poverty"}),
)
SILENT = {"area", "errorband", "line", "rule", "text", "tick", "bar"}
"""marks that are no figure of their own: bands, ranges, backgrounds and words"""
PERIOD = re.compile(rf"\b(?:19|20)\d\d\b|{re.escape(WORDS('published_gaps.undated'))}")

Spec = dict[str, Any]
every_view = pytest.mark.parametrize(
    "at", VIEWS, ids=[f"{file[6:-3]} {' '.join(one.values())}" for file, one in VIEWS]
)


def charts(test: AppTest) -> Iterator[Spec]:
    """Return the charts of a page as they are sent to the browser, with plain data.

    What is drawn only when it is opened is opened first.
    """
    for one in test.expander:
        if one.proto.id:
            test.session_state[str(one.proto.id).split("-", 2)[2]] = True
    test.run()
    assert not test.exception
    for chart in test.get("vega_lite_chart"):
        spec: Spec = json.loads(chart.proto.spec)
        sent = {
            one.name: pa.ipc.open_stream(io.BytesIO(one.data.data)).read_all().to_pylist()
            for one in chart.proto.datasets
        }
        yield spec | {"datasets": spec.get("datasets", {}) | sent}


def units(part: Spec, data: Spec | None = None) -> Iterator[tuple[Spec, Spec]]:
    """Return every mark of a chart with the data that it draws."""
    here = part.get("data", data)
    for kind in ("layer", "concat", "hconcat", "vconcat"):
        for one in part.get(kind, ()):
            yield from units(one, here)
    if "spec" in part:
        yield from units(part["spec"], here)
    if "mark" in part:
        yield part, here or {}


def kind_of(unit: Spec) -> str:
    mark = unit["mark"]
    return str(mark["type"] if isinstance(mark, dict) else mark)


def told(unit: Spec) -> list[Spec]:
    """Return the fields of a mark's tooltip."""
    found = unit.get("encoding", {}).get("tooltip") or []
    return found if isinstance(found, list) else [found]


def is_of_figures(spec: Spec) -> bool:
    """Say whether a chart draws figures, and not only where something is found."""
    channels = (unit.get("encoding", {}) for unit, _ in units(spec))
    return any(
        isinstance(one, dict) and one.get("type") == "quantitative" and name not in PLACES
        for encoding in channels
        for name, one in encoding.items()
    )


def is_drawn(row: Spec, unit: Spec) -> bool:
    """Say whether a row has a place in the chart: one without a figure has none."""
    placed = (unit["encoding"].get(name, {}) for name in ("x", "y"))
    return all(row[one["field"]] is not None for one in placed if "field" in one)


PLACES = ("longitude", "latitude")


def rows_of(spec: Spec, data: Spec) -> list[Spec]:
    table = spec["datasets"][data["name"]]
    rows: list[Spec] = table["features"] if isinstance(table, dict) else table
    return rows


@every_view
def test_what_is_pointed_at_has_one_tooltip_with_a_number_and_a_period(
    open_page: Open, at: tuple[str, dict[str, str]]
) -> None:
    file, fields = at
    for spec in charts(open_page(file, **fields)):
        speaking = [(unit, data) for unit, data in units(spec) if told(unit)]
        assert speaking, f"a chart says nothing: {list(spec['datasets'])}"
        for unit, data in speaking:
            names = [one["title"] for one in told(unit)]
            assert len(set(names)) == len(names), "of two fields of one name one is dropped"
            for row in rows_of(spec, data):
                if not is_drawn(row, unit):
                    continue
                lines = [str(row[one["field"]]) for one in told(unit)]
                said = " ".join(lines)
                if is_of_figures(spec):
                    assert PERIOD.search(said), lines
                    assert re.search(r"\d", PERIOD.sub("", said)), lines
                assert "None" not in lines
                assert "nan" not in said.lower().split()


@every_view
def test_bands_backgrounds_rules_and_words_say_nothing(
    open_page: Open, at: tuple[str, dict[str, str]]
) -> None:
    file, fields = at
    for spec in charts(open_page(file, **fields)):
        for unit, _ in units(spec):
            loud = told(unit) or (isinstance(unit["mark"], dict) and unit["mark"].get("tooltip"))
            assert not (loud and kind_of(unit) in SILENT), unit["mark"]
            if loud and kind_of(unit) == "rect":
                assert unit["encoding"]["opacity"]["value"] == 0, "a background says something"
        # Streamlit would have every mark of a chart tell all its columns.
        assert spec["config"]["mark"]["tooltip"] is None


@every_view
def test_the_compiled_chart_has_no_other_tooltip(
    open_page: Open, at: tuple[str, dict[str, str]]
) -> None:
    file, fields = at
    for spec in charts(open_page(file, **fields)):
        compiled = vl_convert.vegalite_to_vega(spec)
        speaking = sum(bool(told(unit)) for unit, _ in units(spec))
        assert len(list(tooltips(compiled["marks"]))) == speaking


def tooltips(marks: list[Spec]) -> Iterator[Spec]:
    """Return the tooltips of a compiled chart, which is what the browser runs."""
    for mark in marks:
        yield from tooltips(mark.get("marks", []))
        if "tooltip" in mark.get("encode", {}).get("update", {}):
            yield mark


def test_pointing_at_a_year_tells_every_line_of_it(open_page: Open) -> None:
    first = next(charts(open_page("pages/employment.py")))
    (unit,) = [unit for unit, _ in units(first) if told(unit)]
    (row,) = [one for one in first["datasets"]["periods"] if one["when"] == "2012"]
    assert {one["title"]: row[one["field"]] for one in told(unit)} == {
        "title": "2012",
        "Coventry": "64.9% (62.0 to 67.8)",
        "West Midlands": "68.2% (67.5 to 68.9)",
        "England": "70.8% (70.6 to 71.0)",
    }


def test_pointing_at_a_place_tells_it_beside_the_city(open_page: Open) -> None:
    found = [
        row
        for spec in charts(open_page("pages/employment.py"))
        for row in spec["datasets"].get("areas", [])
        if row.get("tip_head") == "Radford, 2021"
    ]
    assert [(row["tip_value"], row["tip_beside"]) for row in found] == [
        ("55.4% (54.6 to 56.3)", "Coventry: 54.2%")
    ]
