"""The pictures of the Marmot City's pages: drawn for real, with their words in them."""

import re
from pathlib import Path

import pandas as pd
import pytest
import vl_convert

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.dot_names import with_places
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.gradient import gradient_chart
from marmot_data.charts.progress import progress_chart
from marmot_data.charts.published_gaps import published_gaps_chart
from marmot_data.charts.sites import sides, sites_map
from marmot_data.charts.theme import LOOKS, Spec
from marmot_data.documents.render import plain
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.city.progress import Progress, find_progress
from marmot_data.findings.city.sites import find_sites
from marmot_data.findings.gap.deciles import find_deciles
from marmot_data.findings.gap.gap import find_gap
from marmot_data.findings.gap.published_gaps import find_published_gaps
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

DATA = Dataset.load(Path(catalogues.HOME).parent / "coventry")
VIEW = View(
    data=DATA,
    catalogue=catalogues.load(),
    words=Words.load(),
    selection=Selection(place="coventry", boundaries="2026"),
)


def svg(spec: Spec) -> str:
    """Draw a chart as a reader's browser would, and return the drawing."""
    return str(vl_convert.vegalite_to_svg(plain(spec)))


@pytest.mark.parametrize("name", LOOKS)
def test_the_printings_are_drawn_with_their_period_and_measure(name: str) -> None:
    found = find_published_gaps(VIEW, find_gap(VIEW, "life_expectancy"))
    assert not isinstance(found, Nothing)
    drawing = svg(published_gaps_chart(found, "years", LOOKS[name][0]))
    for row in found.order:
        assert row in drawing
    assert "up to 10.0" in drawing


@pytest.mark.parametrize("name", LOOKS)
def test_a_gradient_without_ranges_is_still_drawn(name: str) -> None:
    found = find_gap(VIEW, "fuel_poverty")
    assert not isinstance(found, Nothing)
    drawing = svg(gradient_chart(found, "%", LOOKS[name][0]))
    assert all(number in drawing for number in found.fifths["number"])
    assert "NaN" not in drawing


def test_a_thin_line_parts_the_city_its_neighbours_and_the_boroughs() -> None:
    look = LOOKS["standard"][0]
    found = find_authorities(VIEW, "employment_rate")
    assert isinstance(found, Nearest)
    spec = plain(dot_chart(found, "%", look))
    place = VIEW.place
    boroughs = [code for code in place.boroughs if code not in place.neighbours]
    firsts = [VIEW.area_name(code) for code in (place.neighbours[0], boroughs[0])]
    parted = [row["name"] for row in spec["datasets"]["areas"] if row["parted"]]
    assert parted == firsts
    inside = find_nearest(VIEW, "employed_census")
    assert isinstance(inside, Nearest)
    assert "yOffset" in str(spec)
    assert "yOffset" not in str(plain(dot_chart(inside, "%", look)))


def test_every_tenth_and_every_small_map_is_drawn() -> None:
    look = LOOKS["standard"][0]
    tenths = find_deciles(VIEW, "life_expectancy_by_decile")
    assert not isinstance(tenths, Nothing)
    spec = gradient_chart(tenths, "years", look)
    drawing, steps = svg(spec), plain(spec)["datasets"]["steps"]
    ends = tenths.fifths[tenths.fifths["fifth"].isin([1, 10])]
    assert len(tenths.fifths) == 20, "ten for women and ten for men"
    written = re.findall(r">(\d+\.\d)</text>", drawing)
    assert sorted(written) == sorted(ends["number"]), (
        "a figure beside each of ten dots would lie upon the next"
    )
    said = {text for step in steps for name, text in step.items() if name in ("tip_0", "tip_1")}
    assert set(tenths.fifths["tip_value"]) == said


@pytest.mark.parametrize("name", LOOKS)
def test_every_site_is_drawn_with_its_number_and_its_name(name: str) -> None:
    found = find_sites(VIEW)
    assert not isinstance(found, Nothing)
    drawing = svg(sites_map(found, DATA.shapes("ward", 2026), LOOKS[name][0], 420))
    for number, one in enumerate(found.spots, 1):
        assert f">{one.name}</text>" in drawing
        assert f">{number}</text>" in drawing


def test_a_name_stands_left_in_the_west_and_where_another_site_is_close_on_the_right() -> None:
    assert sides([(0.0, 0.0)]) == ["right"]
    # the middle of the four is 0.05 degrees east; the third has the fourth close on its right
    assert sides([(0.0, 0.0), (0.04, 1.0), (0.06, 2.0), (0.08, 2.001)]) == [
        *("left", "left", "left", "right")
    ]
    assert sides([(0.0, 0.0), (0.06, 2.0), (0.08, 2.01)]) == ["left", "right", "right"]


@pytest.mark.parametrize("tested", [True, False])
@pytest.mark.parametrize("name", LOOKS)
def test_every_change_is_drawn_with_both_its_values_under_its_year(
    name: str,
    tested: bool,  # noqa: FBT001 - pytest hands it over by name
) -> None:
    found = find_progress(VIEW)
    assert isinstance(found, Progress)
    own = found.moves[found.moves["tested"] == tested]
    spec = plain(progress_chart(found, ("Coventry", "England"), LOOKS[name][0], tested=tested))
    drawing = svg({**spec, "width": 1100})
    for text in (*own["what"], *own["since"].unique(), *own["then_label"], *own["now_label"]):
        assert f">{text}<" in drawing
    tips = [(one["tip"], one["tip_then"], one["tip_now"]) for one in spec["datasets"]["points"]]
    first = own.iloc[0]
    assert tips[0] == (
        f"Coventry · {first['what']}",
        f"{first['then_when']}: {first['then_label']}",
        f"{first['now_when']}: {first['now_label']}",
    )
    assert len(tips) == 2 * (len(own) + int((own["country_now_label"] != "").sum()))


def test_in_one_unit_a_line_twice_as_long_is_a_change_twice_as_large() -> None:
    found = find_progress(VIEW)
    assert isinstance(found, Progress)
    spec = plain(progress_chart(found, ("Coventry", "England"), LOOKS["standard"][0], tested=True))
    own = found.moves[found.moves["tested"]]
    lines = [one for one in spec["datasets"]["lines"] if one["place"]]
    percent = [
        (line["to"] - line["from"]) / (move["now"] - move["then"])
        for line, (_, move) in zip(lines, own.iterrows(), strict=True)
        if move["unit"] == "percent"
    ]
    assert len(percent) > 3
    assert percent == pytest.approx([percent[0]] * len(percent))
    assert all(-1e-9 <= end <= 1 + 1e-9 for line in lines for end in (line["from"], line["to"]))


def test_a_dots_name_stands_over_it_where_others_lie_on_both_sides() -> None:
    rows = pd.DataFrame(
        {
            "name": ["Binley & Willenhall", "", "", "", "", ""],
            "across": [0.79, 0.50, 0.79, 0.62, 1.0, 0.0],
            "up": [0.20, 0.25, 0.11, 0.14, 0.0, 1.0],
            "named": [True, False, False, False, False, False],
        }
    )
    placed = with_places(rows, "across", "up").iloc[0]
    assert (placed["side"], placed["below"]) == ("center", False)
    alone = with_places(rows.iloc[[0, 4, 5]], "across", "up").iloc[0]
    assert alone["side"] == "right", "with nothing in its way it ends at its dot"
