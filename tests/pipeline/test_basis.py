"""What a figure rests on decides its range: worked by hand on Testford, and refused where wrong."""

from math import sqrt
from pathlib import Path

import pandas as pd
import pytest

from marmot_data.pipeline.faults import BuildError
from tests.pipeline.test_rollup import at, change, figures
from tests.pipeline.testford import build

Z = 1.959964


def wilson(share: float, people: float) -> tuple[float, float]:
    """Return the 95% limits of a share in percent after Wilson (1927)."""
    p = share / 100
    middle = (p + Z**2 / (2 * people)) / (1 + Z**2 / people)
    half = Z / (1 + Z**2 / people) * sqrt(p * (1 - p) / people + Z**2 / (4 * people**2))
    return 100 * (middle - half), 100 * (middle + half)


def limits(found: pd.DataFrame, area: str) -> list[float]:
    """Return the range of one area."""
    return [float(found[name].to_dict()[area]) for name in ("lower", "upper")]


def test_a_count_with_its_base_has_a_range_and_says_so(city: Path) -> None:
    found = figures(city, "share")
    assert limits(found, "W1") == pytest.approx(wilson(15, 200), abs=1e-3)
    assert set(found["basis"]) == {"count"}


@pytest.mark.parametrize("basis", ["measure", "model", "index", "survey"])
def test_nothing_but_a_count_gets_a_range_made_here(city: Path, basis: str) -> None:
    change(city, "catalogue/indicators/share.toml", 'basis = "count"', f'basis = "{basis}"')
    found = figures(city, "share")
    assert found["value"].notna().all()
    assert found[["lower", "upper"]].isna().all(axis=None)
    assert set(found["basis"]) == {basis}


def test_a_series_may_rest_on_something_else_than_its_indicator(city: Path) -> None:
    change(city, "catalogue/indicators/share.toml", '"poor"', '"poor"\nbasis = "model"')
    found = figures(city, "share")
    assert set(found["basis"]) == {"model"}
    assert found["lower"].isna().all()


def test_a_share_without_its_count_is_but_a_measure(city: Path) -> None:
    change(city, "raw/wards.csv", "W2,35.0,70,200", "W2,35.0,,200")
    found = figures(city, "wardly")
    assert found.loc[["W1", "W2"], "basis"].tolist() == ["count", "measure"]
    assert found.loc[["W1", "W2"], "lower"].notna().tolist() == [True, False]


ROUNDED = 'measure = "value"\nrollup = "ratio"'


def test_a_rounded_share_with_its_base_has_the_range_of_both_its_ends(city: Path) -> None:
    change(city, "raw/wards.csv", ",poor,", ",x,")
    change(city, "catalogue/sources/wards.toml", 'count = "poor", ', "")
    change(
        city,
        "catalogue/indicators/wardly.toml",
        ROUNDED,
        'measure = "value"\nrollup = "mean"\nrounded = 1.0',
    )
    found = figures(city, "wardly")
    assert limits(found, "W1") == pytest.approx(
        [wilson(14.5, 200)[0], wilson(15.5, 200)[1]], abs=1e-3
    )
    share = (15 * 200 + 35 * 200 + 50 * 100) / 500
    assert found.loc["CITY", "value"] == share
    assert limits(found, "CITY") == pytest.approx(
        [wilson(share - 0.5, 500)[0], wilson(share + 0.5, 500)[1]], abs=1e-3
    )
    assert set(found["basis"]) == {"count"}


def test_the_publishers_limits_win_and_are_put_together_for_an_estimate(city: Path) -> None:
    found = figures(city, "length")
    assert limits(found, "M1") == [79, 81]
    lower, upper = limits(found, "V1")
    assert lower < found["value"].to_dict()["V1"] < upper


def test_a_model_keeps_the_publishers_limits_but_passes_none_on(city: Path) -> None:
    change(city, "catalogue/indicators/length.toml", '"estimate"', '"model"')
    found = figures(city, "length")
    assert limits(found, "M1") == [79, 81]
    assert found.loc[["V1", "V2", "W1", "CITY"], ["lower", "upper"]].isna().all(axis=None)


@pytest.mark.parametrize("basis", ["measure", "index"])
def test_limits_where_the_basis_allows_none_are_refused(city: Path, basis: str) -> None:
    change(city, "catalogue/indicators/length.toml", '"estimate"', f'"{basis}"')
    with pytest.raises(BuildError) as caught:
        build(city).run(city / "out")
    assert str(caught.value).split("\n") == [
        f"indicators/length.toml: series.basis: '{basis}' allows no limits, but row {row} of "
        "middle.csv has them"
        for row in (2, 3)
    ]


def test_each_value_says_by_which_way_it_came(city: Path) -> None:
    ways = {
        "share": {"L1": "worked_out", "M1": "from_parts", "CITY": "from_parts", "V1": "from_lsoa"},
        "number": {"L1": "published", "V3": "from_lsoa"},
        "length": {"M1": "published", "V1": "from_msoa", "CITY": "from_parts"},
        "wardly": {"W1": "published", "V1": "from_old_ward", "V3": "carried_over"},
    }
    build(city).run(city / "out")
    for name, expected in ways.items():
        found = pd.read_csv(city / "out" / "values" / f"{name}.csv", index_col="area")
        assert {area: found.loc[area, "route"] for area in expected} == expected, name


def test_what_the_copy_worked_out_is_not_called_published(city: Path) -> None:
    change(
        city,
        "catalogue/sources/wards.toml",
        'licence = "ogl3"',
        'licence = "ogl3"\ncompiled = true',
    )
    found = figures(city, "wardly")
    assert found.loc[["W1", "V3"], "status"].tolist() == ["worked_out", "worked_out"]
    assert found.loc[["W1", "V3"], "route"].tolist() == ["compiled", "carried_over"]


def test_what_is_built_with_the_wrong_weights_is_an_estimate(city: Path) -> None:
    change(city, "catalogue/indicators/score.toml", '"mean"', '"mean"\nrollup_status = "estimated"')
    found = figures(city, "score")["status"].to_dict()
    assert (found["L1"], found["W1"], found["CITY"]) == ("published", "estimated", "estimated")


def test_what_is_built_may_have_a_note_that_its_parts_have_not(city: Path) -> None:
    change(city, "catalogue/indicators/score.toml", '"mean"', '"mean"\nrollup_note = "weights"')
    found = figures(city, "score").fillna({"note": ""})["note"].to_dict()
    assert (found["L1"], found["W1"], found["V1"]) == ("", "weights", "weights")


def test_a_value_without_a_figure_rests_on_nothing(city: Path) -> None:
    change(city, "raw/wards.csv", "W2,35.0,70,200", "W2,c,,200")
    found = figures(city, "wardly")
    assert found.loc["W2", ["value", "basis", "route", "page"]].isna().all()


def test_a_value_keeps_the_page_on_which_it_was_read(city: Path) -> None:
    text = "code,percent,poor,people,where\n"
    rows = (
        "W1,15.0,30,200,https://a.example",
        "W2,35.0,70,200,",
        "W3,50.0,50,100,https://b.example",
    )
    (city / "raw/wards.csv").write_text(text + "\n".join(rows) + "\n", encoding="utf-8")
    change(
        city,
        "catalogue/sources/wards.toml",
        'population = "people"',
        'population = "people", page = "where"',
    )
    found = figures(city, "wardly").fillna({"page": ""})["page"].to_dict()
    assert [found[area] for area in ("W1", "W2", "W3")] == [
        "https://a.example",
        "",
        "https://b.example",
    ]
    assert found["V3"] == "https://b.example"
    assert found["V1"] == "", "what is put together was read on no single page"


def test_several_measures_are_added_up_to_the_base(city: Path) -> None:
    change(city, "raw/small.csv", "people,score", "men,women")
    rows = {
        "100,10": "40,60",
        "100,20": "50,50",
        "100,30": "10,90",
        "100,40": "1,99",
        "100,50": "2,98",
    }
    for old, new in rows.items():
        change(city, "raw/small.csv", old, new)
    change(city, "catalogue/indicators/share.toml", '"people"\nrollup', '["men", "women"]\nrollup')
    (city / "catalogue/indicators/score.toml").unlink()
    change(city, "catalogue/catalogue.toml", 'map_shade = "score"', 'map_shade = "share"')
    change(city, "catalogue/catalogue.toml", 'deprivation = "score"', 'deprivation = "share"')
    change(city, "catalogue/places/testford.toml", 'measure = "score"', 'measure = "poor"')
    found = figures(city, "share")
    assert at(found, "L1", "value", "population") == [10, 100]


def test_the_base_may_stand_in_another_file(city: Path) -> None:
    change(city, "raw/wards.csv", "W1,15.0,30,200", "W1,7.5,30,999")
    base = 'population = "base"\npopulation_source = "base"'
    change(
        city, "catalogue/indicators/wardly.toml", 'measure = "value"', f'measure = "value"\n{base}'
    )
    text = (city / "catalogue/sources/wards.toml").read_text(encoding="utf-8")
    text = text.replace("wards.csv", "base.csv").replace('"table"\n', '"wide"\n', 1)
    text = text.replace(', value = "percent", count = "poor", population = "people"', "")
    (city / "catalogue/sources/base.toml").write_text(text, encoding="utf-8")
    (city / "raw/base.csv").write_text("code,base\nW1,400\nW2,200\nW3,100\n", encoding="utf-8")
    found = figures(city, "wardly")
    assert found.loc["W1", "population"] == 400
    assert found.loc["CITY", "population"] == 700


def test_a_period_may_have_a_note_of_its_own(city: Path) -> None:
    change(
        city,
        "catalogue/indicators/wardly.toml",
        'measure = "value"',
        'measure = "value"\nnote = "a"',
    )
    found = figures(city, "wardly")
    assert found.loc["W1", "note"] == "a"
    change(
        city,
        "catalogue/indicators/wardly.toml",
        'note = "a"',
        'note = "a"\nnotes = { "2020" = "b" }',
    )
    assert figures(city, "wardly").loc["W1", "note"] == "b"
