"""England stands beside every rate, share and mean of a ward; what is left out is listed."""

import pandas as pd
import pytest

from marmot_data.catalogue.load import HOME, Catalogue
from marmot_data.pipeline.benchmarks import QUANTILES, read_figures
from marmot_data.store import Dataset

ENGLAND, WEST_MIDLANDS = "E92000001", "E12000005"
NO_COUNTRY = {
    "older_income_deprivation": "the publisher holds back 832 of 33,755 small areas",
}
"""rates whose newest ward figure has none of England beside it"""
NO_REGION = {
    **NO_COUNTRY,
    "children_low_income": "no table says in which region all wards of 2022 lie",
    "children_low_income_absolute": "the same",
    "degree_qualified": "the same",
    "elementary_occupations": "the same",
    "employed_census": "the same",
    "no_qualifications": "the same",
    "professional_occupations": "the same",
}


def newest(dataset: Dataset, name: str) -> pd.DataFrame:
    """Return the rows of the newest period in which a ward has a figure."""
    values = dataset.values(name)
    wards = values[(values["level"] == "ward") & values["value"].notna()]
    found: pd.DataFrame = values[values["period"] == wards.sort_values("end")["period"].iloc[-1]]
    return found


def rates(dataset: Dataset, catalogue: Catalogue) -> list[str]:
    """Return the indicators whose wards must have a benchmark."""
    contents = dataset.contents
    wards = contents[(contents["level"] == "ward") & (contents["with_value"] > 0)]
    return [
        name
        for name in dict.fromkeys(wards["indicator"])
        if not catalogue.unit(name).total and not catalogue.indicators[name].no_benchmark
    ]


@pytest.mark.parametrize(("area", "lacking"), [(ENGLAND, NO_COUNTRY), (WEST_MIDLANDS, NO_REGION)])
def test_every_rate_of_a_ward_has_its_benchmark(
    dataset: Dataset, catalogue: Catalogue, area: str, lacking: dict[str, str]
) -> None:
    found = set()
    for name in rates(dataset, catalogue):
        rows = newest(dataset, name)
        groups = set(rows["group"][(rows["level"] == "ward") & rows["value"].notna()])
        known = rows[(rows["area"] == area) & rows["value"].notna()]
        if groups - set(known["group"]):
            found.add(name)
    assert found == set(lacking)


def test_what_is_made_of_small_areas_agrees_with_what_the_publisher_prints(
    dataset: Dataset,
) -> None:
    made = read_figures(HOME.parent / "nation")
    printed = 0
    for name in dict.fromkeys(made["indicator"]):
        values = dataset.values(name)
        values = values[values["area"].isin([ENGLAND, WEST_MIDLANDS])]
        published = values[values["status"] == "published"].set_index(["area", "group", "period"])
        for row in made[made["indicator"] == name].to_dict("records"):
            key = (row["area"], row["group"], row["period"])
            if key in published.index:
                printed += 1
                theirs = float(published.loc[key, "value"])
                assert float(row["value"]) == pytest.approx(theirs, rel=0.01), (name, key)
    assert printed >= 10


def test_census_shares_of_england_are_those_that_the_census_prints(dataset: Dataset) -> None:
    """As printed by the Office for National Statistics for England, to one decimal."""
    printed = {
        "population_65_plus": 18.4,
        "no_qualifications": 18.1,
        "degree_qualified": 33.9,
        "overcrowding": 4.4,
        "no_car": 23.5,
        "social_renting": 17.1,
    }
    for name, share in printed.items():
        rows = newest(dataset, name)
        value = float(rows["value"][rows["area"] == ENGLAND].iloc[0])
        assert round(value, 1) == share, name


def test_a_spread_rises_and_holds_the_wards_of_the_city(dataset: Dataset) -> None:
    table = dataset.table("ward_spread")
    assert len(table) > 90
    for row in table.to_dict("records"):
        points = [float(row[name]) for name in QUANTILES]
        assert points == sorted(points)
        assert row["wards"] > 6000
    imd = table[(table["indicator"] == "imd_score") & (table["period"].astype(str) == "2025")]
    wards = newest(dataset, "imd_score")
    own = wards["value"][wards["level"] == "ward"]
    assert float(imd["q0"].iloc[0]) < own.min() < own.max() < float(imd["q100"].iloc[0])


def test_homelessness_is_the_citys_and_no_wards(dataset: Dataset) -> None:
    rows = dataset.values("homelessness")
    assert rows["area"].tolist() == ["E08000026"]
    assert rows["value"].tolist() == [5.702]
