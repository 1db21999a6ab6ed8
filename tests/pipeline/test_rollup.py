"""Figures of small areas become figures of wards: worked by hand on Testford."""

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from marmot_data.catalogue.schema import Unit
from marmot_data.pipeline.faults import BuildError
from marmot_data.pipeline.grid import gathered
from marmot_data.pipeline.limits import ratio
from marmot_data.pipeline.series import by_larger
from tests.pipeline.testford import build


def figures(city: Path, indicator: str) -> pd.DataFrame:
    """Build the city and return an indicator's values by area."""
    build(city).run(city / "out")
    return pd.read_csv(city / "out" / "values" / f"{indicator}.csv", index_col="area")


def at(found: pd.DataFrame, area: str, *columns: str) -> list[Any]:
    """Return some columns of one area."""
    return [found[name].to_dict()[area] for name in columns]


def change(city: Path, file: str, old: str, new: str) -> None:
    """Replace words in one of the city's files."""
    path = city / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_share_is_the_sum_of_counts_over_the_sum_of_people(city: Path) -> None:
    found = figures(city, "share")
    assert found.loc["W1", "value"] == 15.0  # (10 + 20) / 200
    assert found.loc["V1", "value"] == 18.0  # (10 + 20 + half of 30) / 250
    assert found.loc["V2", "value"] == pytest.approx(36.6667)  # (half of 30 + 40) / 150
    assert found.loc["CITY", "value"] == 30.0  # 150 / 500
    assert (found.loc[["W1", "V1", "M1", "CITY"], "status"] == "aggregated").all()


def test_a_rebased_share_has_the_range_of_its_own_count(city: Path) -> None:
    found = figures(city, "share")
    by_hand = ratio(np.array([30.0]), np.array([200.0]), Unit(low=0, high=100, scale=100))
    assert found.loc["W1", "lower"] == pytest.approx(by_hand["lower"][0], abs=1e-4)
    assert found.loc["W1", "upper"] == pytest.approx(by_hand["upper"][0], abs=1e-4)


def test_a_number_is_split_by_residents_and_added_up(city: Path) -> None:
    found = figures(city, "number")["value"]
    assert found[["V1", "V2", "V3"]].tolist() == [45, 55, 50]
    assert found[["V1", "V2", "V3"]].sum() == found["CITY"] == 150


def test_a_score_is_averaged_by_the_population_that_comes_with_it(city: Path) -> None:
    change(city, "raw/small.csv", "L1,10,100,10", "L1,10,300,10")
    found = figures(city, "score")
    assert found.loc["W1", "value"] == 12.5  # (300 x 10 + 100 x 20) / 400
    assert found.loc["W1", "population"] == 400


def test_a_suppressed_part_leaves_the_ward_without_a_figure(city: Path) -> None:
    change(city, "raw/small.csv", "L1,10,100,10", "L1,c,100,10")
    found = figures(city, "number")
    assert found.loc["L1", "status"] == "suppressed"
    assert found.loc[["W1", "V1"], "value"].isna().all()
    for area in ("W1", "V1", "M1", "CITY"):
        if area in found.index:
            assert found.loc[area, "status"] == "missing"
    assert found.loc["W2", "value"] == 70


HIDDEN = 'rollup = "ratio"\nstatus = "estimated"\nshown = false\nnote = "rounded"\n'


def test_small_areas_that_are_not_shown_serve_only_to_build_larger_ones(city: Path) -> None:
    change(city, "raw/small.csv", "L1,10,100,10", "L1,105,100,10")
    change(city, "catalogue/indicators/share.toml", 'rollup = "ratio"\n', HIDDEN)
    found = figures(city, "share")
    assert set(found["status"]) == {"estimated"}
    assert set(found["note"]) == {"rounded"}
    assert not any(area.startswith("L") for area in found.index)
    assert at(found, "W1", "value", "count", "population") == [62.5, 125, 200]


def test_a_share_above_a_hundred_is_a_fault_if_it_is_shown(city: Path) -> None:
    change(city, "raw/small.csv", "L1,10,100,10", "L1,105,100,10")
    with pytest.raises(BuildError, match=r"small.csv: row 2: the value is outside 0 to 100"):
        build(city).run(city / "out")


def test_small_areas_that_are_not_shown_may_not_be_lost(city: Path) -> None:
    change(city, "catalogue/indicators/share.toml", 'rollup = "ratio"\n', HIDDEN)
    change(city, "raw/small.csv", "L3,30,100,30\n", "L2,30,100,30\n")
    with pytest.raises(BuildError) as caught:
        build(city).run(city / "out")
    assert "row 4: the same area, group and period stand twice (L2" in str(caught.value)
    assert "no area may be lost: L3 (1 of lsoa2011" in str(caught.value)


def test_a_small_enough_part_may_be_left_out_of_a_ratio(city: Path) -> None:
    change(city, "raw/small.csv", "L1,10,100,10", "L1,c,100,10")
    change(city, "catalogue/indicators/share.toml", "rollup", "may_lack = 0.2\nrollup")
    found = figures(city, "share")
    assert at(found, "CITY", "value", "count", "population") == [35.0, 140, 400]
    assert at(found, "W1", "status", "population") == ["missing", 200]  # half of it is unknown
    assert found.loc["W1", ["value", "count"]].isna().all()


def test_an_average_of_larger_areas_is_an_estimate_and_a_sum_is_not(city: Path) -> None:
    found = figures(city, "length")
    assert at(found, "CITY", "value", "status") == [78.0, "estimated"]
    change(city, "catalogue/indicators/length.toml", '"years"', '"people"')
    change(city, "catalogue/indicators/length.toml", '"mean"', '"sum"')
    found = figures(city, "length")
    assert at(found, "CITY", "value", "status") == [155.0, "aggregated"]


def test_a_figure_of_a_larger_area_is_an_estimate_with_the_error_of_moving_it(city: Path) -> None:
    found = figures(city, "length")
    assert (found.loc[["W1", "W2", "V1", "V2"], "status"] == "estimated").all()
    assert found.loc["W2", "value"] == 77.5  # half of its people live in each MSOA
    # By hand: scores are 15, 35, 50 for the wards, and 20, 32.5, 45 by way of the MSOAs of 20 and
    # 45; the root mean square of 5, 2.5, 5 is 4.3301. Life falls by 5 years over 25 points, so
    # the error is 0.8660. W1 lies in M1 (range 1 either way): the hypotenuse of 1 and 1.9600 x
    # 0.8660 is 1.9700.
    assert at(found, "W1", "lower", "upper") == pytest.approx([78.0300, 81.9700])


def test_new_wards_are_estimated_from_printed_old_ones(city: Path) -> None:
    found = figures(city, "wardly")
    assert found.loc["V1", "value"] == 19.0  # (30 + a quarter of 70) / 250
    assert found.loc["V1", "status"] == "estimated"
    # The range is wider than that of 47.5 people out of 250 who were counted.
    alone = ratio(np.array([47.5]), np.array([250.0]), Unit(low=0, high=100, scale=100))
    lower, upper = at(found, "V1", "lower", "upper")
    assert lower < alone["lower"][0]
    assert upper > alone["upper"][0]


def test_a_ward_that_did_not_change_keeps_its_printed_figure(city: Path) -> None:
    change(city, "raw/wards.csv", "W3,50.0,50,100", "W3,49.9,50,100")
    found = figures(city, "wardly")
    assert at(found, "V3", "value", "status", "source") == [49.9, "published", "wards"]


def test_a_ward_that_did_not_change_stays_suppressed(city: Path) -> None:
    change(city, "raw/wards.csv", "W3,50.0,50,100", "W3,c,,100")
    found = figures(city, "wardly")
    assert found.loc[["W3", "V3"], "status"].tolist() == ["suppressed", "suppressed"]
    assert found.loc[["W3", "V3"], "value"].isna().all()


def test_small_areas_are_trusted_more_than_old_wards_for_the_new_ones(city: Path) -> None:
    with (city / "catalogue/indicators/wardly.toml").open("a") as entry:
        entry.write(
            '\n[[series]]\nsource = "small"\ncount = "poor"\npopulation = "people"\n'
            'rollup = "ratio"\n'
        )
    found = figures(city, "wardly")
    assert at(found, "V1", "value", "status") == [18.0, "aggregated"]
    assert found.loc["W1", "status"] == "published"
    assert found.loc["V3", "status"] == "published"


def test_wards_without_a_figure_are_named_as_missing(city: Path) -> None:
    change(
        city,
        "catalogue/sources/wards.toml",
        "boundaries = 2004",
        "boundaries = 2004\npartial = true",
    )
    change(city, "raw/wards.csv", "W1,15.0,30,200\n", "")
    place = "catalogue/places/testford.toml"
    change(city, place, PLACE_CHECK, "")
    change(city, place, "default_boundaries", "method_checks = []\ndefault_boundaries")
    found = figures(city, "wardly")
    assert found.loc["W1", "status"] == "missing"
    assert found.loc["V1", "status"] == "missing"
    assert set(found.index) >= {"W1", "W2", "W3", "V1", "V2", "V3"}


PLACE_CHECK = """
[[method_checks]]
title = "Poor people"
small = "small"
small_measure = "poor"
large = "wards"
large_measure = "value"
period = "2020"
"""


def test_a_lost_small_area_stops_the_build(city: Path) -> None:
    change(city, "raw/small.csv", "L3,30,100,30\n", "")
    with pytest.raises(
        BuildError, match=r"small.csv: row 5: no area may be lost: L3 \(1 of lsoa2011"
    ):
        build(city).run(city / "out")


def test_parts_add_up_or_stay_blank() -> None:
    found = gathered(np.array([[0.5, 1.0], [0.5, 0.0]]), np.array([[10.0], [np.nan]]))
    assert np.isnan(found[0, 0])
    assert found[1, 0] == 5.0


YEARLY = '{ area = "code", period = "year" }'


def test_a_larger_area_lacks_a_period_for_the_reason_of_its_parts(city: Path) -> None:
    """The year 2021 is left out of every small area: ward and city say why, not nothing."""
    raw = city / "raw/small.csv"
    first, *rows = raw.read_text(encoding="utf-8").splitlines()
    later = [f"{row},{year}" for year in (2020, 2021) for row in rows]
    raw.write_text("\n".join([f"{first},year", *later, ""]), encoding="utf-8")
    change(city, "catalogue/sources/small.toml", '{ area = "code" }', YEARLY)
    change(city, "catalogue/sources/small.toml", 'periods = { fixed = "2020" }\n', "")
    change(
        city,
        "catalogue/indicators/share.toml",
        'rollup = "ratio"\n',
        'rollup = "ratio"\nwithout = { "2021" = "not_counted" }\nnote = "rounded"\n',
    )
    found = figures(city, "share")
    left_out, told = found[found["period"] == 2021], found[found["period"] == 2020]
    for area in ("L1", "W1", "V2", "M1", "CITY"):
        assert at(left_out, area, "status", "note") == ["missing", "not_counted"], area
    assert left_out["value"].isna().all()
    assert at(told, "CITY", "value", "note") == [30.0, "rounded"]


def test_people_of_small_areas_are_added_up_for_the_areas_that_hold_them() -> None:
    people = pd.Series({"L1": 10.0, "L2": 20.0, "L3": 5.0})
    nests = {"L1": "M1", "L2": "M1", "L3": "M2"}
    found = by_larger(people, pd.Series(["M1", "M2"]), nests)
    assert found.to_dict() == {"M1": 30, "M2": 5}
    assert by_larger(people, pd.Series(["L2"]), nests) is people
