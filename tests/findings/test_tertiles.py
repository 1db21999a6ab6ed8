"""In which wards do two figures lie at their ends together?"""

import re

import pandas as pd
import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.bivariate_map import COLOURS, FIELD, colour_of, field_legend
from marmot_data.charts.theme import LOOKS
from marmot_data.findings.base import Nothing
from marmot_data.findings.maps.frames import Frames, find_frames
from marmot_data.findings.maps.shades import NO_CLASS
from marmot_data.findings.maps.tertiles import Tertiles, find_tertiles
from marmot_data.store import Dataset
from tests.findings.conftest import See

CONTENTS = Dataset.load(catalogues.HOME.parent / "coventry").contents
WITH_WARDS = sorted(set(CONTENTS.query("level == 'ward' and with_value > 0")["indicator"]))


def test_eighteen_wards_make_three_thirds_of_six(seen: See) -> None:
    found = find_tertiles(seen(), "imd_score", "life_expectancy")
    assert isinstance(found, Tertiles)
    assert sorted(found.rows["across"].value_counts()) == [6, 6, 6]
    assert sorted(found.rows["up"].value_counts()) == [6, 6, 6]


def life_expectancy(seen: See, half: float) -> pd.DataFrame:
    """Return the app's figures of life expectancy with ranges of so many years each way."""
    values = seen().data.values("life_expectancy")
    return values.assign(lower=values["value"] - half, upper=values["value"] + half)


def names_after(text: str, start: str) -> set[str]:
    rest = text[text.index(start) + len(start) :]
    return set(re.split(r", | and (?=\S+(?: &|$))", rest[: rest.index(".")]))


CERTAIN, UNSURE = "even when ranges are counted: ", "reach into another third: "


def test_only_wards_whose_whole_band_lies_in_a_third_are_named_as_certain(seen: See) -> None:
    ward = "level == 'ward' and boundaries == 2026"
    scores = seen().data.values("imd_score").query(f"{ward} and period == '2015'")
    years = seen().data.values("life_expectancy").query(f"{ward} and group == 'female'")
    worst = set(scores.sort_values("value")["name"].tail(6))
    worst &= set(years.sort_values("value")["name"].head(6))
    assert len(worst) > 2

    sharp = {"life_expectancy": life_expectancy(seen, 0.0001)}
    found = find_tertiles(seen(values=sharp, group="female"), "imd_score", "life_expectancy")
    assert isinstance(found, Tertiles)
    assert names_after(found.sentence, CERTAIN) == worst
    assert UNSURE not in found.sentence
    assert f": {len(worst)} of the 18 wards, ranges counted" in found.title

    wide = {"life_expectancy": life_expectancy(seen, 9.0)}
    found = find_tertiles(seen(values=wide, group="female"), "imd_score", "life_expectancy")
    assert isinstance(found, Tertiles)
    assert found.sentence.startswith("No ward was in the highest third")
    assert names_after(found.sentence, UNSURE) == worst
    assert (found.table.iloc[:, 3].str.endswith(", not certain")).all()


def test_the_nine_shades_differ_and_the_corner_of_most_need_is_the_darkest() -> None:
    shades = {colour_of(x, y) for x in range(3) for y in range(3)}
    assert len(shades) == 9
    assert colour_of(2, 0) == FIELD[2][2]


@pytest.mark.parametrize("name", WITH_WARDS)
def test_every_indicator_with_ward_figures_can_be_drawn_in_every_way(seen: See, name: str) -> None:
    look = LOOKS["standard"][0]
    for boundaries in ("2004", "2026"):
        view = seen(boundaries=boundaries, ward="foleshill")
        found = find_tertiles(view, name, "life_expectancy")
        if isinstance(found, Nothing):
            assert found.sentence
            continue
        (frame,) = found.frames.frames
        assert len(frame.classes) == 18, "a ward without a figure is on the map too"
        for code, klass in frame.classes.items():
            if code in found.rows.index:
                across, up = (int(found.rows[one][code]) for one in ("across", "up"))
                assert COLOURS[klass] == colour_of(across, up)
            else:
                assert klass == NO_CLASS
        assert field_legend(found.across, found.up, look)["datasets"]["cells"].shape[0] == 9


@pytest.mark.parametrize("name", WITH_WARDS)
def test_every_frame_speaks_of_every_area_and_never_of_a_machine_word(seen: See, name: str) -> None:
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


def test_a_period_with_few_areas_is_no_frame(seen: See) -> None:
    values = seen().data.values("universal_credit_households")
    known = values[(values["level"] == "msoa") & values["value"].notna()]
    areas = known.groupby("period")["area"].nunique()
    assert areas["2015-12"] == 1
    found = find_frames(seen(), "universal_credit_households", "msoa")
    assert isinstance(found, Frames)
    labels = [frame.label for frame in found.frames]
    assert labels[-1] == "November 2023"
    assert "December 2015" not in labels
    assert "December 2015" not in found.table.columns
    for frame in found.frames:
        held = sum(klass != NO_CLASS for klass in frame.classes.values())
        assert held >= 0.9 * areas.max()


def test_a_year_before_the_figures_shows_the_oldest_frame(seen: See) -> None:
    early = find_frames(seen(year="2001"), "imd_score", "ward")
    late = find_frames(seen(), "imd_score", "ward")
    assert isinstance(early, Frames)
    assert isinstance(late, Frames)
    assert early.frames[early.shown].label == "index of 2015"
    assert late.frames[late.shown].label == "index of 2025"
