"""The pictures of wards: drawn for real, with ranges, names and signs where they belong."""

from pathlib import Path

import pytest
import vl_convert

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.scatter import ward_scatter
from marmot_data.charts.spine import spine_chart
from marmot_data.charts.theme import LOOKS
from marmot_data.documents.render import plain
from marmot_data.findings.base import View
from marmot_data.findings.maps.wards import Wards, find_each_ward
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

DATA = Dataset.load(Path(catalogues.HOME).parent / "coventry")
CATALOGUE, WORDS = catalogues.load(), Words.load()


def seen(ward: str, **fields: str) -> View:
    selection = Selection(place="coventry", boundaries="2026", ward=ward, **fields)
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=selection)


@pytest.mark.parametrize("look", LOOKS)
def test_names_of_dots_stand_where_the_fewest_dots_are(look: str) -> None:
    found = find_each_ward(seen("longford", edition="newest"), "imd_score", "life_expectancy")
    assert isinstance(found, Wards)
    spec = plain(ward_scatter(found, "Deprivation score", "Life expectancy", LOOKS[look][0]))
    dots = {one["name"]: one for one in spec["datasets"]["wards"]}
    named = {name: (one["side"], one["below"]) for name, one in dots.items() if one["named"]}
    assert named == {
        "Wainbody": ("left", False),  # further left it would leave the chart
        "Longford": ("left", False),  # the other way stands a dot
        "Foleshill": ("right", True),  # above it stands Longford's name, and a dot
    }
    drawn = vl_convert.vegalite_to_svg(spec)
    assert all(f">{name}<" in drawn for name in named)


@pytest.mark.parametrize("look", LOOKS)
def test_all_figures_at_once_shows_the_range_the_city_and_england(look: str) -> None:
    profile = find_profile(seen("whoberley"))
    assert isinstance(profile, Profile)
    spec = plain(spine_chart(profile, WORDS, LOOKS[look][0])) | {"width": 900}
    rows = {one["what"]: one for one in spec["datasets"]["rows"]}
    own = rows["Life expectancy, women"]
    assert 0 < own["least"] < own["place"] < own["most"] < 1.2
    assert 0 < own["city_place"] < own["country_place"] < 1
    assert own["told"] == "81.8 years ●"
    assert rows["Deprivation score"]["least"] is None, "no range is drawn where none is known"
    drawn = vl_convert.vegalite_to_svg(spec)
    for name in ("Life expectancy, women", "Standard of living"):
        assert f">{name}<" in drawn
