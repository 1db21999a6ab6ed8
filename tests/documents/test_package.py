"""The data package: independent readers open every file and find what the files of figures hold."""

import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import frictionless
import pandas as pd
import pyarrow.parquet as pq
import pytest

from marmot_data.catalogue.load import HOME, load
from marmot_data.documents.package.columns import TABLES
from marmot_data.documents.package.files import package
from marmot_data.documents.package.tables import Table, tables
from marmot_data.export import FORMULA, Export
from marmot_data.language import Words
from marmot_data.store import Dataset

PLACE = HOME.parent / "coventry"
CLOSED = {name for name, one in load().sources.items() if not load().licences[one.licence].open}


@pytest.fixture(scope="module")
def export() -> Export:
    """Open the figures once."""
    return Export(Dataset.load(PLACE), load(), Words.load())


@pytest.fixture(scope="module")
def made(export: Export) -> list[Table]:
    """Make the tables once."""
    return list(tables(export))


@pytest.fixture(scope="module")
def files(export: Export, made: list[Table]) -> dict[str, bytes]:
    """Make the package once."""
    return package(export, made)


@pytest.fixture(scope="module")
def folder(files: Mapping[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the zip as a reader would."""
    home = tmp_path_factory.mktemp("package")
    with zipfile.ZipFile(io.BytesIO(files["marmot-data.zip"])) as whole:
        assert whole.testzip() is None
        whole.extractall(home)
    return home


def read(files: Mapping[str, bytes], name: str, **how: Any) -> pd.DataFrame:
    frame: pd.DataFrame = pd.read_csv(io.BytesIO(files[f"{name}.csv"]), low_memory=False, **how)
    return frame


def test_the_description_holds_for_every_file(folder: Path) -> None:
    told = frictionless.Package(str(folder / "datapackage.json"))
    report = told.validate(limit_rows=2_000)
    assert report.valid, report.flatten(["name", "type", "note"])[:5]
    assert [one.name for one in told.resources if one.type == "table"] == list(TABLES)
    described = {one.path for one in told.resources} | {"datapackage.json"}
    assert described == {path.name for path in folder.iterdir()}


def test_no_two_rows_have_the_same_key_and_every_name_is_explained(
    files: Mapping[str, bytes],
) -> None:
    told = json.loads(files["datapackage.json"])
    schemas = {one["name"]: one["schema"] for one in told["resources"] if "schema" in one}
    tables = {name: read(files, name, dtype=str, keep_default_na=False) for name in schemas}
    for name, schema in schemas.items():
        assert list(tables[name]) == [one["name"] for one in schema["fields"]]
        assert all(one["description"] for one in schema["fields"])
        assert not tables[name].duplicated(schema["primaryKey"]).any(), name
        for link in schema["foreignKeys"]:
            (own,), other = link["fields"], link["reference"]
            known = set(tables[other["resource"]][other["fields"][0]])
            assert set(tables[name][own]) <= known, (name, own)


def test_every_figure_of_an_open_source_is_there_and_no_other(files: Mapping[str, bytes]) -> None:
    kept = pd.concat(
        pd.read_csv(path, dtype={"group": str, "period": str}, keep_default_na=False).assign(
            indicator=path.stem
        )
        for path in sorted((PLACE / "values").glob("*.csv"))
    )
    kept = kept[~kept["source"].isin(CLOSED)]
    found = read(files, "observations", keep_default_na=False)
    assert CLOSED
    assert len(found) == len(kept)
    for column in ("value", "lower", "upper", "count", "population"):
        one, other = (pd.to_numeric(frame[column].replace("", None)) for frame in (found, kept))
        assert one.notna().sum() == other.notna().sum(), column
        assert one.sum() == pytest.approx(other.sum(), rel=1e-12), column
    for column in ("indicator", "area", "status", "basis", "route", "source"):
        assert found[column].value_counts().to_dict() == kept[column].value_counts().to_dict()


def test_a_row_says_unit_range_status_basis_period_source_and_method(
    files: Mapping[str, bytes],
) -> None:
    found = read(files, "observations")
    row = found.query(
        "indicator == 'school_readiness' and area == 'E08000026' and group == 'fsm' "
        "and start == '2024-09-01'"
    ).iloc[0]
    # As in the raw file of the department: 50.5% of pupils with free school meals.
    assert (round(row["value"], 1), row["unit"], row["confidence"]) == (50.5, "percent", 95)
    assert row["lower"] < row["value"] < row["upper"]
    assert (row["status"], row["basis"], row["route"]) == ("published", "count", "published")
    assert row["period"] == "2024/25 (1 September 2024 to 31 August 2025)"
    about = read(files, "indicators").set_index("indicator").T["school_readiness"]
    assert about["method"]
    assert about["observations"] == (found["indicator"] == "school_readiness").sum()
    terms = read(files, "sources").set_index("source").T[row["source"]]
    assert (terms["publisher"], terms["licence"], terms["open"]) == (
        "Department for Education",
        "Open Government Licence v3.0",
        True,
    )


def test_sources_without_an_open_licence_are_named_and_left_out(files: Mapping[str, bytes]) -> None:
    sources = read(files, "sources").set_index("source")
    closed = sources[~sources["open"]]
    assert set(closed.index) <= CLOSED
    assert (closed["observations"] == 0).all()
    left = {one["path"] for one in json.loads(files["datapackage.json"])["leftOut"]}
    assert set(closed["address"]) == left
    areas = read(files, "areas", keep_default_na=False).groupby("level")["local_name"]
    named = areas.agg(lambda names: (names != "").sum())
    # The names of small areas (LSOAs) are from a list of the council that states no licence.
    assert (named["lsoa"], named["msoa"]) == (0, 42)
    told = files["README.md"].decode()
    assert all(f"{one}\n" in told.partition("## Left out")[2] for one in left)


def test_parquet_holds_the_same_as_csv_with_types(files: Mapping[str, bytes]) -> None:
    for name in TABLES:
        held = pq.read_table(io.BytesIO(files[f"{name}.parquet"]))
        text = read(files, name, keep_default_na=False, dtype=str)
        assert held.column_names == list(text)
        assert held.num_rows == len(text)
        for column in held.column_names:
            blank = int((text[column] == "").sum())
            assert held.column(column).null_count == blank, (name, column)
    observed = pq.read_schema(io.BytesIO(files["observations.parquet"]))
    kinds = {name: str(observed.field(name).type) for name in ("value", "start", "boundaries")}
    assert kinds == {"value": "double", "start": "date32[day]", "boundaries": "int64"}


def test_the_same_data_give_the_same_bytes(
    files: Mapping[str, bytes], export: Export, made: list[Table]
) -> None:
    again = package(export, made)
    assert {name for name in files if files[name] != again[name]} == set()


def test_every_row_of_every_table_names_the_version(files: Mapping[str, bytes]) -> None:
    version = Dataset.load(PLACE).version
    assert files[f"marmot-data-{version}.zip"] == files["marmot-data.zip"]
    assert json.loads(files["datapackage.json"])["version"] == version
    assert f"Data version {version}." in files["README.md"].decode()
    for name in TABLES:
        assert set(read(files, name, dtype=str)["version"]) == {version}


def test_no_text_in_the_tables_is_a_formula_for_a_spreadsheet(files: Mapping[str, bytes]) -> None:
    """The texts are not changed, since a program would read the sign against formulas as text."""
    for name in TABLES:
        table = read(files, name, dtype=str, keep_default_na=False)
        told = json.loads(files["datapackage.json"])["resources"]
        fields = next(one["schema"]["fields"] for one in told if one["name"] == name)
        for column in (one["name"] for one in fields if one["type"] == "string"):
            assert not table[column].str.startswith(FORMULA).any(), (name, column)
