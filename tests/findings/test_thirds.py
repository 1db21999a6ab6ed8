"""In which wards do two figures lie at their ends together?"""

from pathlib import Path

import pytest

from marmot_data.catalogue import load
from marmot_data.charts.field import FIELD, colour_of, field_legend, field_map
from marmot_data.charts.look import LOOKS
from marmot_data.dataset import Dataset
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.frames import NO_CLASS, Frames, find_frames
from marmot_data.findings.thirds import Thirds, find_thirds
from marmot_data.selection import Selection
from marmot_data.wording import Words

DATA = Dataset.load(Path(__file__).resolve().parents[2] / "data" / "coventry")
CATALOGUE = load()
WORDS = Words.load()
WITH_WARDS = sorted(set(DATA.contents.query("level == 'ward' and with_value > 0")["indicator"]))


def seen(**fields: str) -> View:
    fields = {"place": "coventry", "boundaries": "2026"} | fields
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=Selection(**fields))


def test_eighteen_wards_make_three_thirds_of_six() -> None:
    found = find_thirds(seen(), "imd_score", "life_expectancy")
    assert isinstance(found, Thirds)
    assert sorted(found.rows["across"].value_counts()) == [6, 6, 6]
    assert sorted(found.rows["up"].value_counts()) == [6, 6, 6]


def test_the_sentence_names_the_wards_that_are_high_on_one_and_low_on_the_other() -> None:
    found = find_thirds(seen(group="female"), "imd_score", "life_expectancy")
    assert isinstance(found, Thirds)
    ward = "level == 'ward' and boundaries == 2026"
    scores = DATA.values("imd_score").query(f"{ward} and period == '2025'")
    years = DATA.values("life_expectancy").query(f"{ward} and group == 'female'")
    high = scores.sort_values("value")["name"].tail(6)
    low = years.sort_values("value")["name"].head(6)
    worst = set(high) & set(low)
    assert worst
    assert all(name in found.sentence for name in worst)
    assert f": {len(worst)} wards" in found.title


def test_the_nine_shades_differ_and_the_corner_of_most_need_is_the_darkest() -> None:
    shades = {colour_of(x, y) for x in range(3) for y in range(3)}
    assert len(shades) == 9
    assert colour_of(2, 0) == FIELD[2][2]


@pytest.mark.parametrize("name", WITH_WARDS)
def test_every_indicator_with_ward_figures_can_be_drawn_in_every_way(name: str) -> None:
    look = LOOKS["standard"][0]
    for boundaries in ("2004", "2026"):
        view = seen(boundaries=boundaries, ward="foleshill")
        found = find_thirds(view, name, "life_expectancy")
        if isinstance(found, Nothing):
            assert found.sentence
            continue
        shapes = DATA.shapes("ward", int(boundaries))
        spec = field_map(found, shapes, look)
        assert len(spec["datasets"]["shapes"]["features"]) == len(found.rows)
        assert field_legend(found.across, found.up, look)["datasets"]["cells"].shape[0] == 9


@pytest.mark.parametrize("name", WITH_WARDS)
def test_every_frame_speaks_of_every_area_and_never_of_a_machine_word(name: str) -> None:
    for level in ("ward", "msoa", "lsoa"):
        found = find_frames(seen(), name, level)
        if isinstance(found, Nothing):
            assert found.sentence
            continue
        assert isinstance(found, Frames)
        assert 0 <= found.shown < len(found.frames)
        for frame in found.frames:
            assert all(NO_CLASS <= klass <= 4 for klass in frame.classes.values())
            assert len(frame.limits) == 5
            assert not any("nan" in text for text in frame.speech.values())


def test_a_year_before_the_figures_shows_the_oldest_frame() -> None:
    early = find_frames(seen(year="2001"), "imd_score", "ward")
    late = find_frames(seen(), "imd_score", "ward")
    assert isinstance(early, Frames)
    assert isinstance(late, Frames)
    assert early.frames[early.shown].label == "2015"
    assert late.frames[late.shown].label == "2025"
