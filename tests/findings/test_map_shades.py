"""On every map dark is worse, the legend says so, and no area is left out."""

import re

import pandas as pd
import pytest

from marmot_data.catalogue.load import HOME, load
from marmot_data.catalogue.schema import Basis, Kind, Polarity
from marmot_data.evidence.series import Terms
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.maps.frames import Frames, find_frames, find_ward_map
from marmot_data.findings.maps.shades import NO_CLASS, class_edges, class_of
from marmot_data.language import Words
from marmot_data.store import Dataset
from tests.findings.conftest import See

CATALOGUE = load()
CONTENTS = Dataset.load(HOME.parent / "coventry").contents
OF_WARDS = CONTENTS[(CONTENTS["level"] == "ward") & (CONTENTS["with_value"] > 0)]
WITH_WARDS = sorted(OF_WARDS["indicator"].unique())
WARDS = 18


def values_of(view: View, found: Frames) -> "pd.Series[float]":
    """Return the figures of a map's areas as the data file holds them."""
    (name,) = found.indicators
    rows = view.data.values(name)
    rows = rows[(rows["level"] == found.level) & (rows["boundaries"] == found.boundaries)]
    rows = rows[(rows["group"] == view.group(name)) & rows["value"].notna()]
    label = found.frames[found.shown].label
    rows = rows[[view.when_of(name, str(period)) == label for period in rows["period"]]]
    return rows.drop_duplicates("area").set_index("area")["value"]


def numbers(text: str) -> list[float]:
    """Return the numbers in a range of the legend."""
    plain = text.replace(",", "").replace("\N{MINUS SIGN}", "-")
    return [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", plain)]


def check(view: View, found: Frames) -> None:
    """Check a map of one figure against the figures and the polarity in the catalogue."""
    entry = CATALOGUE.indicators[found.indicators[0]]
    frame, values = found.frames[found.shown], values_of(view, found)
    worst = values.min() if entry.polarity is Polarity.HIGHER else values.max()
    best = values.max() if entry.polarity is Polarity.HIGHER else values.min()
    for code, value in values.items():
        klass = frame.classes[str(code)]
        if value == worst:
            assert klass == 4, "the worst is the darkest"
        elif value == best:
            assert klass == 0, "the best is the lightest"
        ends, slack = numbers(frame.limits[klass]), 10.0**-entry.decimals
        text = frame.limits[klass]
        low, high = (ends[0], ends[-1]) if len(ends) > 1 else (-1e12, ends[0])
        if text.startswith("above"):
            low, high = ends[0], 1e12
        assert low - slack <= value <= high + slack, "the legend holds the value"
    assert set(values.index) <= set(found.areas.index)
    blank = set(found.areas.index) - set(values.index)
    assert all(frame.classes.get(code, NO_CLASS) == NO_CLASS for code in blank)
    assert found.areas["name"].str.len().min() > 0
    assert found.blank == "no figure"
    assert frame.label in frame.legend
    assert entry.short in frame.legend
    # A figure that no ward is called worse for says so here too (`Terms.of`), with no "better".
    judged = entry.polarity is not Polarity.NEITHER and entry.kind is not Kind.CONTEXT
    judged = judged and not entry.follows_age
    way = "lower" if entry.polarity is Polarity.HIGHER else "higher"
    deprived = entry.kind is Kind.CONTEXT and entry.basis is Basis.INDEX
    assert found.darker.startswith("Darker is more deprived" if deprived else f"Darker is {way}")
    assert ("is better" in found.darker.replace("Neither way is better", "")) == judged


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
@pytest.mark.parametrize("name", WITH_WARDS)
def test_dark_is_worse_on_every_ward_map(seen: See, name: str, boundaries: str) -> None:
    view = seen(boundaries=boundaries)
    found = find_ward_map(view, name, None)
    if isinstance(found, Nothing):
        assert name == "area_satisfaction", "figures of a single ward make no map"
        return
    assert len(found.areas) == WARDS
    check(view, found)
    (frame,) = found.frames
    values = values_of(view, found)
    figures, entry = view.figures(name), view.indicator(name)
    city = figures.at(view.place.authority, period(view, found))
    for code in found.areas.index:
        (told,) = frame.told[code]
        assert frame.label in told
        if code in values.index:
            assert view.words.value(values[code], entry) in told
        if city is not None:
            assert f"Coventry: {view.words.value(city.value, entry)}" in told


def period(view: View, found: Frames) -> str:
    """Return the label of the shown period in the data."""
    label = found.frames[found.shown].label
    (name,) = found.indicators
    known = view.data.values(name)["period"].unique()
    return next(str(one) for one in known if view.when_of(name, str(one)) == label)


@pytest.mark.parametrize("level", ["msoa", "lsoa"])
@pytest.mark.parametrize(
    "name", ["imd_rank", "imd_decile", "employment_deprivation_rank", "no_car"]
)
def test_dark_is_worse_for_small_areas_and_ranks(seen: See, name: str, level: str) -> None:
    found = find_frames(seen(), name, level)
    if isinstance(found, Frames):
        check(seen(), found)


def test_the_most_deprived_rank_and_tenth_are_the_darkest() -> None:
    ranks = class_edges(pd.Series([1.0, 33_755.0]))
    assert class_of(1, ranks, CATALOGUE.indicators["imd_rank"]) == 4
    assert class_of(33_755, ranks, CATALOGUE.indicators["imd_rank"]) == 0
    tenths = class_edges(pd.Series([1.0, 10.0]))
    assert class_of(1, tenths, CATALOGUE.indicators["imd_decile"]) == 4
    assert class_of(50.2, (10, 20, 30, 40), CATALOGUE.indicators["imd_score"]) == 4
    assert class_of(float("nan"), ranks, CATALOGUE.indicators["imd_rank"]) == NO_CLASS


def test_the_legend_of_years_of_life_runs_from_the_longest_to_the_shortest(seen: See) -> None:
    found = find_ward_map(seen(), "life_expectancy", None)
    assert isinstance(found, Frames)
    (frame,) = found.frames
    assert frame.legend == "Life expectancy, women, years, 2009 to 2013."
    assert frame.limits[0].startswith("above ")
    assert frame.limits[-1].startswith("up to ")
    assert found.darker == "Darker is lower. Higher is better."
    foleshill = found.areas.index[found.areas["name"] == "Foleshill"][0]
    assert frame.classes[foleshill] == 4, "where women live shortest"


def test_a_ward_without_a_figure_is_on_the_map_with_its_name(seen: See) -> None:
    found = find_ward_map(seen(boundaries="2004"), "child_income_deprivation", None)
    assert isinstance(found, Frames)
    (frame,) = found.frames
    (blank,) = [code for code, klass in frame.classes.items() if klass == NO_CLASS]
    assert found.areas.loc[blank, "name"] == "Earlsdon"
    assert "no figure" in frame.speech[blank]


@pytest.mark.parametrize("name", sorted(CATALOGUE.indicators))
def test_a_figure_that_no_place_is_called_worse_for_is_never_said_to_be_better(name: str) -> None:
    terms = Terms.of(CATALOGUE, name)
    judged = terms.polarity is not Polarity.NEITHER and not terms.follows_age
    said = Words.load()(f"polarity.{CATALOGUE.indicators[name].which_way}")
    assert said.endswith("is better") == (judged or said == "Neither way is better")
