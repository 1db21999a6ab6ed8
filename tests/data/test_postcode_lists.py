"""The lists of postcodes and of the parts of wards: whole, and of known areas only."""

import pandas as pd
import pytest

from marmot_data.catalogue.load import Catalogue
from marmot_data.store import Dataset

WARDS = ["ward2004", "ward2026"]


@pytest.fixture(scope="module")
def postcodes(dataset: Dataset) -> pd.DataFrame:
    """Open the list of postcodes."""
    return dataset.table("postcodes")


@pytest.fixture(scope="module")
def parts(dataset: Dataset) -> pd.DataFrame:
    """Open the list of the parts of wards."""
    return dataset.table("ward_parts")


def codes(dataset: Dataset, level: str, year: int) -> set[str]:
    """Return the codes of all areas of a level and vintage."""
    mine = dataset.areas[dataset.areas["level"] == level]
    return set(mine["code"][mine["boundaries"].str.contains(str(year))])


def test_every_postcode_stands_once(postcodes: pd.DataFrame) -> None:
    assert postcodes["postcode"].is_unique
    assert postcodes["postcode"].is_monotonic_increasing
    assert postcodes["postcode"].str.fullmatch(r"CV\d{1,2} \d[A-Z]{2}").all()
    assert set(postcodes["live"]) == {0, 1}
    assert postcodes["live"].sum() > 6000


def test_a_live_postcode_has_known_areas_and_an_ended_one_has_none(
    dataset: Dataset, postcodes: pd.DataFrame
) -> None:
    live = postcodes[postcodes["live"] == 1]
    for column, level, year in (
        ("lsoa2021", "lsoa", 2021),
        ("msoa", "msoa", 2021),
        ("ward2004", "ward", 2004),
        ("ward2026", "ward", 2026),
    ):
        assert live[column].notna().all()
        assert set(live[column]) == codes(dataset, level, year)
    assert (live["metres_to_line"].dropna() >= 0).all()
    assert live["metres_to_line"].isna().mean() < 0.01
    ended = postcodes[postcodes["live"] == 0]
    assert ended[["lsoa2021", "msoa", *WARDS, "metres_to_line"]].isna().all(axis=None)


def test_a_postcode_of_a_ward_that_did_not_change_is_in_it_in_both_sets(
    catalogue: Catalogue, postcodes: pd.DataFrame
) -> None:
    live = postcodes[postcodes["live"] == 1]
    for new, old in catalogue.places["coventry"].same_wards.items():
        assert ((live["ward2026"] == new) == (live["ward2004"] == old)).all()


@pytest.mark.parametrize(("level", "year"), [("lsoa", 2011), ("lsoa", 2021), ("msoa", 2021)])
@pytest.mark.parametrize("wards", [2004, 2026])
def test_the_shares_of_a_small_area_over_the_wards_add_up_to_one(
    dataset: Dataset, parts: pd.DataFrame, level: str, year: int, wards: int
) -> None:
    mine = parts[(parts["level"] == level) & (parts["boundaries"] == year)]
    mine = mine[mine["ward"].isin(codes(dataset, "ward", wards))]
    assert not mine.duplicated(["ward", "area"]).any()
    assert mine["share"].between(0, 1).all()
    whole = mine.groupby("area")["share"].sum()
    assert set(whole.index) == codes(dataset, level, year)
    assert set(mine["ward"]) == codes(dataset, "ward", wards)
    assert whole.to_numpy() == pytest.approx(1, abs=3e-4)


def test_every_part_belongs_to_a_ward_of_one_of_the_sets(
    dataset: Dataset, parts: pd.DataFrame
) -> None:
    assert set(parts["ward"]) == codes(dataset, "ward", 2004) | codes(dataset, "ward", 2026)
