"""Figures that publishers print are reproduced to the printed digit."""

from pathlib import Path

import pandas as pd
import pytest

from marmot_data.catalogue.load import Catalogue
from marmot_data.pipeline.benchmarks import Benchmarks, write
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.write import differences
from marmot_data.store import Dataset

COVENTRY = "E08000026"

PRINTED = [
    ("imd_score", "all", "2019", 3, 25.613),
    ("imd_score", "all", "2025", 3, 27.528),
    ("school_readiness", "all", "2018/19", 1, 69.0),
    ("school_readiness", "all", "2021/22", 1, 61.1),
    ("school_readiness", "all", "2022/23", 1, 63.9),
    ("school_readiness", "all", "2023/24", 1, 63.3),
    ("school_readiness", "all", "2024/25", 1, 65.3),
    ("school_readiness", "fsm", "2021/22", 1, 45.2),
    ("school_readiness", "fsm", "2022/23", 1, 48.9),
    ("school_readiness", "fsm", "2023/24", 1, 49.3),
    ("school_readiness", "fsm", "2024/25", 1, 50.5),
    ("life_expectancy", "male", "2021-23", 1, 77.3),
    ("life_expectancy", "female", "2021-23", 1, 81.7),
    ("life_expectancy", "male", "2016-18", 1, 78.5),
    ("life_expectancy", "female", "2016-18", 1, 82.3),
    ("fuel_poverty", "all", "2019", 1, 18.8),
    ("fuel_poverty", "all", "2020", 1, 20.3),
    ("fuel_poverty", "all", "2021", 1, 20.8),
    ("fuel_poverty", "all", "2022", 1, 22.2),
    ("population", "all", "2021", -2, 345_300),
]


def one(dataset: Dataset, name: str, area: str, group: str, period: str) -> pd.DataFrame:
    """Return the one value of an area, group and period."""
    values = dataset.values(name)
    kept = (values["area"] == area) & (values["group"] == group) & (values["period"] == period)
    assert kept.sum() == 1
    return values[kept]


@pytest.mark.parametrize("printed", PRINTED)
def test_a_printed_figure_of_the_city_is_reproduced(
    dataset: Dataset, printed: tuple[str, str, str, int, float]
) -> None:
    name, group, period, digits, figure = printed
    found = one(dataset, name, COVENTRY, group, period)["value"].item()
    assert round(found, digits) == figure


def test_the_children_behind_the_share_that_are_ready_for_school(dataset: Dataset) -> None:
    found = one(dataset, "school_readiness", COVENTRY, "all", "2018/19")
    assert (found["count"].item(), found["population"].item()) == (3004, 4354)


@pytest.mark.parametrize(
    ("name", "column", "digits", "printed"),
    [
        ("overcrowding", "count", 0, 7774),
        ("overcrowding", "population", 0, 134_123),
        ("overcrowding", "value", 1, 5.8),
        ("household_deprivation", "population", 0, 134_145),
        ("household_deprivation", "value", 0, 55),
    ],
)
def test_households_of_small_areas_add_up_to_the_printed_ones(
    dataset: Dataset, name: str, column: str, digits: int, printed: float
) -> None:
    found = one(dataset, name, COVENTRY, "all", "2021")
    assert round(found[column].item(), digits) == printed


@pytest.mark.parametrize(
    ("name", "period", "figure", "status"),
    [
        ("household_deprivation", "2011", 61.6, "aggregated"),
        ("household_deprivation", "2021", 55.0, "aggregated"),
        ("social_renting", "2021", 17.0, "aggregated"),
        ("english_proficiency", "2021", 3.4, "aggregated"),
        ("child_income_deprivation", "2025", 48.1, "estimated"),
        ("older_income_deprivation", "2025", 20.2, "estimated"),
    ],
)
def test_a_figure_of_the_city_that_is_worked_out_here(
    dataset: Dataset, name: str, period: str, figure: float, status: str
) -> None:
    found = one(dataset, name, COVENTRY, "all", period)
    assert round(found["value"].item(), 1) == figure
    assert found["status"].item() == status


@pytest.mark.parametrize("name", ["child_income_deprivation", "older_income_deprivation"])
def test_shares_of_rounded_counts_are_not_shown_for_small_areas(
    dataset: Dataset, name: str
) -> None:
    values = dataset.values(name)
    later = values[values["period"] == "2025"]
    assert "lsoa" not in set(later["level"])
    assert set(later["status"]) <= {"estimated", "missing"}
    assert later["value"].dropna().between(0, 100).all()
    blank = set(later["name"][(later["level"] == "ward") & later["value"].isna()])
    assert blank <= {"Earlsdon"}


@pytest.mark.parametrize(("period", "worst", "areas"), [("2019", 28, 195), ("2025", 36, 203)])
def test_the_small_areas_in_the_worst_tenth(
    dataset: Dataset, period: str, worst: int, areas: int
) -> None:
    tenth = dataset.values("imd_decile")
    small = tenth[(tenth["level"] == "lsoa") & (tenth["period"] == period)]
    assert len(small) == areas
    assert (small["value"] == 1).sum() == worst
    share = one(dataset, "small_areas_in_worst_decile", COVENTRY, "all", period)["value"].item()
    assert round(share * areas / 100) == worst


@pytest.mark.parametrize(("period", "printed"), [("2019", 25.613), ("2025", 27.528)])
def test_small_areas_averaged_by_population_give_the_printed_score(
    dataset: Dataset, period: str, printed: float
) -> None:
    scores = dataset.values("imd_score")
    small = scores[(scores["level"] == "lsoa") & (scores["period"] == period)]
    mean = (small["value"] * small["population"]).sum() / small["population"].sum()
    assert round(mean, 3) == printed


@pytest.mark.parametrize(("period", "printed"), [("2020/21", 16_734), ("2024/25", 23_999)])
def test_the_wards_add_up_to_the_printed_number_of_children(
    dataset: Dataset, period: str, printed: int
) -> None:
    before = period == "2020/21"
    name = "children_low_income" if before else "children_low_income_after_housing"
    values = dataset.values(name)
    wards = values[(values["period"] == period) & (values["boundaries"] == 2004)]
    assert wards["count"].sum() == printed
    new = values[(values["period"] == period) & (values["boundaries"] == 2026)]
    assert new["count"].sum() == pytest.approx(printed, abs=1)


@pytest.mark.parametrize(("ward", "printed"), [("Foleshill", 49.0), ("Wainbody", 8.9)])
def test_a_printed_figure_of_a_ward_is_reproduced(
    dataset: Dataset, ward: str, printed: float
) -> None:
    wards = dataset.wards(2004)
    code = wards["code"][wards["name"] == ward].item()
    found = one(dataset, "children_low_income_after_housing", code, "all", "2024/25")
    assert found["value"].item() == printed


@pytest.mark.parametrize("ward", ["Foleshill", "Longford"])
def test_a_ward_that_did_not_change_keeps_the_printed_figure(dataset: Dataset, ward: str) -> None:
    codes = [dataset.wards(year).set_index("name")["code"][ward] for year in (2004, 2026)]
    printed = (["published", "compiled"], ["carried_over"])
    for name in ("population", "children_low_income", "crimes"):
        values = dataset.values(name)
        old, new = (
            values[(values["area"] == code) & values["route"].isin(routes)]
            .set_index(["group", "period"])[["value", "count", "population"]]
            .sort_index()
            for code, routes in zip(codes, printed, strict=True)
        )
        assert len(old) > 0
        pd.testing.assert_frame_equal(old, new)


def test_ward_life_expectancy_is_estimated_with_a_range_wider_than_its_parts(
    dataset: Dataset,
) -> None:
    values = dataset.values("life_expectancy")
    wards = values[values["level"] == "ward"]
    assert set(wards["status"]) == {"estimated"}
    assert set(wards["period"]) == {"2009-13"}
    assert len(wards) == 2 * 2 * 18
    assert ((wards["upper"] - wards["lower"]) > 1).all()


def test_the_method_is_as_good_as_the_best_that_was_tried(dataset: Dataset) -> None:
    method = dataset.table("method")
    people = method[method["check"] == "Residents in mid-2020"].set_index("boundaries")
    assert people.index.tolist() == [2004, 2026]
    assert (people["median_error"].round(1) <= 1.1).all()
    assert (people["worst_error"].round(1) <= 4.3).all()


def test_crime_is_refused_where_months_are_missing(dataset: Dataset) -> None:
    crimes = dataset.values("crimes")
    refused = crimes[crimes["period"] == "2021"]
    assert set(refused["status"]) == {"missing"}
    assert refused["value"].isna().all()
    assert (refused["note"] != "").all()


def test_street_crime_of_june_2018_is_counted_for_both_sets_of_wards(dataset: Dataset) -> None:
    crimes = dataset.values("crimes")
    june = crimes[(crimes["period"] == "2018-06") & (crimes["group"] == "all")]
    found = june.groupby("boundaries")["value"].sum()
    assert found[2004] == 2694  # 57 incidents on an edge count in two wards
    assert 2600 <= found[2026] <= 2694


def test_the_city_ranks_81st_of_317_by_average_rank(raw: Path) -> None:
    england = pd.read_parquet(
        raw / "deprivation" / "iod2019_lsoa11_england.parquet",
        columns=["lad_code", "imd_rank", "pop_total_mid2015"],
    )
    people = england["pop_total_mid2015"]
    weighted = (england["imd_rank"] * people).groupby(england["lad_code"]).sum()
    order = (weighted / people.groupby(england["lad_code"]).sum()).rank()
    assert len(order) == 317
    assert order[COVENTRY] == 81


@pytest.mark.exhaustive  # the whole country takes most of a minute
def test_the_national_files_make_the_committed_benchmarks(
    raw: Path, catalogue: Catalogue, dataset: Dataset, tmp_path: Path
) -> None:
    assert catalogue.nation is not None
    made = Benchmarks(catalogue, catalogue.nation, RawFolder(raw, "nation")).make()
    write(made, tmp_path / "nation")
    assert differences(tmp_path / "nation", dataset.folder.parent / "nation") == []
