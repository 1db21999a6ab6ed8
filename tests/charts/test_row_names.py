"""Charts by rows: names whole at any width, figures in a column where no line runs."""

from pathlib import Path
from typing import Any

import pytest
import vl_convert

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.kinds import kinds_chart
from marmot_data.charts.row_names import row_height, wrapped
from marmot_data.charts.strip_plot import inside_chart
from marmot_data.charts.theme import LIGHT, LOOKS
from marmot_data.documents.render import plain
from marmot_data.findings.base import View
from marmot_data.findings.city.kinds import Kinds, find_kinds
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.ward.inside import Inside, find_inside
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

VIEW = View(
    data=Dataset.load(Path(catalogues.HOME).parent / "coventry"),
    catalogue=catalogues.load(),
    words=Words.load(),
    selection=Selection(place="coventry", boundaries="2026", ward="foleshill"),
)


def layers(spec: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [one for one in spec["layer"] if one["mark"]["type"] == kind]


def test_a_long_name_is_broken_between_words() -> None:
    long = "Bell Green, Wood End, Henley Green and Manor Farm"
    assert wrapped(["Binley", long]) == [
        "Binley",
        "Bell Green, Wood End, Henley\nGreen and Manor Farm",
    ]
    assert row_height(LIGHT, broken=True) >= 2 * LIGHT.font_size


@pytest.mark.parametrize("look", LOOKS)
def test_every_name_of_a_row_is_drawn_whole_on_a_phone(look: str) -> None:
    areas = find_nearest(VIEW, "school_readiness")
    kinds = find_kinds(VIEW, "crime_at_risk")
    assert isinstance(areas, Nearest)
    assert isinstance(kinds, Kinds)
    for spec, names in (
        (dot_chart(areas, "%", LOOKS[look][0]), areas.rows["name"]),
        (kinds_chart(kinds, "per 1,000", LOOKS[look][0]), kinds.rows["kind"]),
    ):
        drawn = vl_convert.vegalite_to_svg(plain(spec) | {"width": 340})
        for name in names:
            for line in wrapped([name])[0].split("\n"):
                assert f">{line}<" in drawn


def test_figures_stand_in_a_column_beyond_the_marks() -> None:
    areas = find_nearest(VIEW, "crime_deprivation")
    assert isinstance(areas, Nearest)
    (figures,) = layers(plain(dot_chart(areas, "score", LIGHT)), "text")
    assert figures["encoding"]["x"] == {"value": "width"}
    assert figures["mark"]["dx"] > 3 * LIGHT.font_size, "its width lies beyond the chart's edge"


def test_no_line_crosses_the_name_of_an_area_inside_a_ward() -> None:
    found = find_inside(VIEW, "imd_score")
    assert isinstance(found, Inside)
    spec = plain(inside_chart(found, "score", LIGHT))
    (names,) = [one for one in layers(spec, "text") if "name" in str(one["encoding"]["text"])]
    (pieces,) = layers(spec, "tick")
    below, up = pieces["mark"]["yOffset"], names["mark"]["dy"]
    assert up + LIGHT.font_size / 2 <= below - pieces["mark"]["size"] / 2 + 1
    through = [one for one in layers(spec, "rule") if "y" not in one["encoding"]]
    assert not through, "a rule without a row runs through every name"
    x = names["encoding"]["x"]
    assert x == {"value": 0}
    assert all(
        one["encoding"]["x"].get("axis", {"grid": False})["grid"] is False for one in [pieces]
    )
