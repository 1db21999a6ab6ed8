"""England as a yardstick: a land of six small areas, every figure of which is worked by hand.

In 2011 the land had N1, N2, N3, N4 and N6. N1 and N2 were put together into A1 of 2021; N3 was
split into A3 and A4; N4 became A5, N6 became A6. Wards of 2025: U1 holds A1 and A3, U2 holds A4
and A5, U3 holds A6. U1 and U2 are in the region R1, U3 is in R2.
"""

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from marmot_data import cli
from marmot_data.catalogue.load import load
from marmot_data.pipeline.benchmarks import Benchmarks, write
from marmot_data.pipeline.faults import BuildError
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.run import Build

NATION = """
title = "Land"
code = "COUNTRY"
wards = 2025
[residents]
file = "residents.parquet"
area = "area"
counts = ["young", "old"]
[residents_before]
file = "before.parquet"
area = "area"
counts = ["people"]
[before]
file = "changes.parquet"
small = "new"
large = { lsoa2011 = "old" }
[[lookups]]
file = "lookup.parquet"
small = "area"
large = { ward2025 = "ward", msoa2021 = "middle" }
[[lookups]]
file = "older.parquet"
small = "area"
large = { msoa2011 = "middle" }
[[lookups]]
file = "regions.parquet"
small = "ward"
large = { region = "region" }
"""
TABLES: dict[str, dict[str, list[object]]] = {
    "residents": {
        "area": ["A1", "A3", "A4", "A5", "A6"],
        "young": [50, 10, 20, 30, 40],
        "old": [50, 30, 40, 70, 60],
    },
    "before": {"area": ["N1", "N2", "N3", "N4", "N6"], "people": [30, 10, 100, 100, 100]},
    "changes": {
        "new": ["A1", "A1", "A3", "A4", "A5", "A6"],
        "old": ["N1", "N2", "N3", "N3", "N4", "N6"],
    },
    "lookup": {
        "area": ["A1", "A3", "A4", "A5", "A6"],
        "ward": ["U1", "U1", "U2", "U2", "U3"],
        "middle": ["X1", "X1", "X2", "X2", "X3"],
    },
    "older": {"area": ["N1", "N2", "N3", "N4", "N6"], "middle": ["Y1", "Y1", "Y2", "Y2", "Y3"]},
    "regions": {"ward": ["U1", "U2", "U3"], "region": ["R1", "R1", "R2"]},
    "small": {
        "lsoa": ["N1", "N2", "N3", "N4", "N6"],
        "poor": [5, 5, 20, 50, 10],
        "people": [50, 50, 100, 100, 100],
        "score": [10.0, 30.0, 20.0, 40.0, 50.0],
    },
}
"""residents of 2021: A1 100, A3 40, A4 60, A5 100, A6 100"""


def change(path: Path, old: str, new: str) -> None:
    """Replace words in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def land(city: Path) -> Path:
    """Put the land's files beside Testford's, and say where its small areas stand."""
    (city / "catalogue" / "nation.toml").write_text(NATION, encoding="utf-8")
    for name, columns in TABLES.items():
        pd.DataFrame(columns).to_parquet(city / "raw" / f"{name}.parquet")
    with (city / "catalogue" / "sources" / "small.toml").open("a", encoding="utf-8") as file:
        file.write('[[nationwide]]\nfile = "small.parquet"\nrename = { lsoa = "code" }\n')
    return city


def made(land: Path) -> dict[str, pd.DataFrame]:
    """Make the benchmarks of the land."""
    catalogue = load(land / "catalogue")
    assert catalogue.nation is not None
    return Benchmarks(catalogue, catalogue.nation, RawFolder(land / "raw", "nation")).make()


def figure(land: Path, indicator: str, area: str) -> "pd.Series[Any]":
    """Return one figure of the country or a region."""
    found = made(land)["figures.csv"]
    (row,) = [r for _, r in found[found["indicator"] == indicator].iterrows() if r["area"] == area]
    return row


def test_a_share_of_the_country_is_all_counts_over_all_people(land: Path) -> None:
    row = figure(land, "share", "COUNTRY")
    assert row["value"] == pytest.approx(100 * 90 / 400)
    assert (row["status"], row["route"], row["basis"]) == ("aggregated", "from_parts", "count")
    assert row["lower"] < row["value"] < row["upper"]


def test_regions_hold_the_areas_of_their_wards(land: Path) -> None:
    assert figure(land, "share", "R1")["value"] == pytest.approx(100 * 80 / 300)
    assert figure(land, "share", "R2")["value"] == pytest.approx(10.0)


def test_a_score_is_averaged_by_the_people_that_come_with_it(land: Path) -> None:
    by_hand = (50 * 10 + 50 * 30 + 100 * 20 + 100 * 40 + 100 * 50) / 400
    assert figure(land, "score", "COUNTRY")["value"] == pytest.approx(by_hand)


def test_without_people_of_its_own_a_score_is_averaged_by_residents(land: Path) -> None:
    change(land / "catalogue/indicators/score.toml", 'population = "people"\n', "")
    # N1 holds three quarters of A1's 100 residents, N2 a quarter; N3 has all 100 of A3 and A4.
    by_hand = (75 * 10 + 25 * 30 + 100 * 20 + 100 * 40 + 100 * 50) / 400
    assert figure(land, "score", "COUNTRY")["value"] == pytest.approx(by_hand)


def test_wards_are_spread_from_the_lowest_to_the_highest(land: Path) -> None:
    spread = made(land)["ward_spread.csv"].set_index("indicator").loc["score"]
    # U1: A1 is N1 and N2 whole, A3 is 40% of N3's 100 people; U2: 60% of N3 and all of N4.
    first = (50 * 10 + 50 * 30 + 40 * 20) / 140
    second = (60 * 20 + 100 * 40) / 160
    assert spread["q0"] == pytest.approx(first, abs=1e-4)
    assert spread["q50"] == pytest.approx(second, abs=1e-4)
    assert spread["q100"] == 50
    assert (spread["wards"], spread["boundaries"]) == (3, 2025)


def test_numbers_and_what_the_catalogue_exempts_have_no_benchmark(land: Path) -> None:
    change(land / "catalogue/indicators/score.toml", "checked", 'no_benchmark = "No."\nchecked')
    assert set(made(land)["figures.csv"]["indicator"]) == {"share"}


def test_an_area_in_no_ward_is_named(land: Path) -> None:
    short = {name: cells[:-1] for name, cells in TABLES["lookup"].items()}
    pd.DataFrame(short).to_parquet(land / "raw" / "lookup.parquet")
    with pytest.raises(BuildError, match=r"lookup\.parquet: column 'area' does not hold all areas"):
        made(land)


def test_a_file_that_is_not_there_is_named(land: Path) -> None:
    (land / "raw" / "small.parquet").unlink()
    with pytest.raises(BuildError, match=r"small\.parquet: the file is missing"):
        made(land)


def test_a_wide_file_is_stacked_like_the_places_own(land: Path) -> None:
    home = land / "catalogue" / "sources"
    source = (home / "wards.toml").read_text(encoding="utf-8")
    source = source.replace("wards.csv", "homes.csv").replace("2004", "2011")
    source = source.replace('value = "percent"', 'value = "part", group = ["kind"]')
    (home / "homes.toml").write_text(
        source
        + '[[nationwide]]\nfile = "homes.parquet"\nrename = { lsoa = "code" }\n'
        + 'stack = { group = "kind", count = "poor", total = "people", share = "part" }\n',
        encoding="utf-8",
    )
    entry = (land / "catalogue/indicators/share.toml").read_text(encoding="utf-8")
    entry = entry[: entry.index("[[series]]")]
    series = '[[series]]\nsource = "homes"\nmeasure = "value"\ngroups = { rented = "all" }\n'
    (land / "catalogue/indicators/homes.toml").write_text(
        entry + series + 'scale = 100\nrollup = "ratio"\n', encoding="utf-8"
    )
    areas = TABLES["small"]["lsoa"]
    pd.DataFrame(
        {"lsoa": areas, "people": 50, "rented": [5, 10, 15, 20, 25], "owned": [45, 40, 35, 30, 25]}
    ).to_parquet(land / "raw" / "homes.parquet")
    assert figure(land, "homes", "COUNTRY")["value"] == pytest.approx(100 * 75 / 250)

    (land / "catalogue/indicators/homes.toml").write_text(
        entry + series + 'scale = 100\nrollup = "mean"\n', encoding="utf-8"
    )
    by_hand = 100 * (5 + 10 + 15 + 20 + 25) / 50 / 5
    assert figure(land, "homes", "COUNTRY")["value"] == pytest.approx(by_hand)


WARDS = {"area": ["U1", "U2", "U3"], "poor": [10.0, 30.0, 20.0], "people": [100, 100, 200]}


def printed_for_wards(land: Path, rates: list[float | None], factor: float = 1.0) -> None:
    """Let a file of all wards of the country stand beside the place's own."""
    table = pd.DataFrame(WARDS | {"part": rates})
    table["poor"] = table["poor"].where(table["part"].notna())
    table.to_parquet(land / "raw" / "wards.parquet")
    with (land / "catalogue" / "sources" / "wards.toml").open("a", encoding="utf-8") as file:
        file.write(
            '[[nationwide]]\nfile = "wards.parquet"\nboundaries = 2025\n'
            'rename = { area = "code", part = "percent" }\n'
            f"scale = {{ percent = {factor} }}\n"
        )


def test_wards_are_added_up_to_the_country_and_its_regions(land: Path) -> None:
    printed_for_wards(land, [10.0, 30.0, 10.0])
    assert figure(land, "wardly", "COUNTRY")["value"] == pytest.approx(100 * 60 / 400)
    assert figure(land, "wardly", "R1")["value"] == pytest.approx(100 * 40 / 200)
    spread = made(land)["ward_spread.csv"].set_index("indicator").loc["wardly"]
    assert (spread["q0"], spread["q100"], spread["wards"]) == (10, 30, 3)


def test_figures_of_another_scale_are_brought_to_the_places_own(land: Path) -> None:
    printed_for_wards(land, [0.1, 0.3, 0.1], factor=100.0)
    spread = made(land)["ward_spread.csv"].set_index("indicator").loc["wardly"]
    assert (spread["q0"], spread["q100"]) == (10, 30)


def test_where_a_ward_in_a_hundred_lacks_there_is_no_sum_and_no_spread(land: Path) -> None:
    printed_for_wards(land, [10.0, None, 10.0])
    tables = made(land)
    country = tables["figures.csv"].query("indicator == 'wardly' and area == 'COUNTRY'")
    assert country.empty
    assert "wardly" not in set(tables["ward_spread.csv"]["indicator"])


def test_the_place_shows_the_country_beside_its_wards_and_the_files_it_is_made_of(
    land: Path,
) -> None:
    write(made(land), land / "nation")
    catalogue = load(land / "catalogue")
    raw = RawFolder(land / "raw", "testford")
    Build(catalogue, "testford", raw, land / "nation").run(land / "out")
    values = pd.read_csv(land / "out/values/share.csv", index_col="area")
    assert values.loc["COUNTRY", "value"] == 22.5
    spread = pd.read_csv(land / "out/ward_spread.csv", index_col="indicator")
    assert spread.loc["share", "q100"] == pytest.approx(38.75)  # U2: (60% of 20 + 50) / 160
    sources = pd.read_csv(land / "out/sources.csv")
    assert "small.parquet" in set(sources["file"])


def test_a_published_figure_of_the_country_comes_before_one_made_here(land: Path) -> None:
    write(made(land), land / "nation")
    (land / "raw/wards.csv").write_text(
        "code,percent,poor,people\nW1,15.0,30,200\nW2,35.0,70,200\nW3,50.0,50,100\n"
        "COUNTRY,21.0,84,400\n",
        encoding="utf-8",
    )
    with (land / "catalogue/indicators/share.toml").open("a", encoding="utf-8") as file:
        file.write('[[series]]\nsource = "wards"\nmeasure = "value"\nlevels = ["country"]\n')
    catalogue = load(land / "catalogue")
    raw = RawFolder(land / "raw", "testford")
    Build(catalogue, "testford", raw, land / "nation").run(land / "out")
    values = pd.read_csv(land / "out/values/share.csv", index_col="area")
    assert (values.loc["COUNTRY", "value"], values.loc["COUNTRY", "status"]) == (21, "published")


def test_the_command_names_a_folder_that_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["benchmarks", "--raw", str(tmp_path / "none")]) == cli.MISUNDERSTOOD
    assert "There is no folder" in capsys.readouterr().err
