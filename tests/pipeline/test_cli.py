"""The command line: what it prints, and how it ends."""

import csv
import io
import json
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from marmot_data import cli
from marmot_data.catalogue.load import HOME, load
from marmot_data.export import COLUMNS

ROOT = HOME.parent.parent


def on(city: Path, *asked: str) -> int:
    """Run a command on Testford instead of the real city."""
    return cli.main([*asked, "--data", str(city)])


def test_build_then_check_finds_no_difference(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert on(city, "build") == 0
    assert (city / "testford/values/share.csv").exists()
    assert "| `share` |" in (city / "README.md").read_text(encoding="utf-8")
    assert "testford: 5 indicators with 58 values.\n" in capsys.readouterr().err
    assert on(city, "check") == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.endswith("the raw files make what is here, and no rule is broken.\n")


def test_check_names_what_differs(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert on(city, "build") == 0
    (city / "README.md").write_text("old", encoding="utf-8")
    small = city / "raw/small.csv"
    small.write_text(small.read_text().replace("L1,10,", "L1,11,"), encoding="utf-8")
    assert on(city, "check") == 1
    told = capsys.readouterr().out
    assert "testford/values/share.csv: differs from what the build makes\n" in told
    assert "README.md: not in step with the data; run describe\n" in told


def test_a_build_with_fewer_figures_than_before_says_so(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert on(city, "build") == 0
    small = city / "raw/small.csv"
    small.write_text(small.read_text().replace("L1,10,", "L1,c,"), encoding="utf-8")
    assert on(city, "build") == 0
    told = capsys.readouterr().err
    line = "Fewer than before: number, ward, 2004, all, 2020: 2 figures, 3 before\n"
    assert line in told
    assert on(city, "build") == 0
    assert "Fewer" not in capsys.readouterr().err


def test_a_faulty_build_lists_the_faults(city: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (city / "raw/small.csv").unlink()
    assert on(city, "build") == 1
    told = capsys.readouterr().err
    assert told.startswith("Nothing was written. Faults:\n")
    assert "small.csv: the file is missing\n" in told
    assert not (city / "testford").exists()


def test_a_raw_folder_that_is_not_there_is_told(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert on(city, "build", "--raw", str(city / "nowhere")) == 2
    assert "There is no folder" in capsys.readouterr().err


def test_a_faulty_catalogue_lists_its_faults(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (city / "catalogue/sources/small.toml").write_text("=", encoding="utf-8")
    assert on(city, "indicators") == 1
    told = capsys.readouterr().err
    assert told.startswith("The catalogue has faults:\nsources/small.toml: not readable as TOML")


@pytest.mark.parametrize(
    ("trouble", "status", "told"),
    [
        (KeyboardInterrupt(), 130, "Interrupted. Nothing was written.\n"),
        (OSError(28, "No space left on device"), 1, "Nothing was written: [Errno 28] No space"),
    ],
)
def test_an_interrupted_command_ends_with_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    trouble: BaseException,
    status: int,
    told: str,
) -> None:
    def fail(*_: object) -> None:
        raise trouble

    monkeypatch.setattr(cli, "indicator_list", fail)
    assert cli.main(["indicators"]) == status
    assert capsys.readouterr().err.startswith(told)


@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_data_that_are_missing_or_damaged_are_told(
    city: Path, capsys: pytest.CaptureFixture[str], harm: str
) -> None:
    if harm == "damaged":
        on(city, "build")
        (city / "testford/values/share.csv").write_text("area\nW1\n", encoding="utf-8")
    for command in (["export", "--indicator", "share"], ["describe"]):
        assert on(city, *command) == 1
        told = capsys.readouterr()
        assert told.out == ""
        assert harm in told.err
        assert told.err.endswith("Run: python -m marmot_data build\n")


def test_every_raw_file_is_listed_with_its_fingerprint_and_how_to_get_it(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert on(city, "build") == 0
    assert on(city, "sources", "--format", "json") == 0
    found = {row["file"]: row for row in json.loads(capsys.readouterr().out)}
    assert set(found) == {path.name for path in (city / "raw").iterdir()}
    row = found["small.csv"]
    assert row["sources"] == ["small"]
    assert (row["publisher"], row["edition"]) == ("Testford Office", "2020")
    assert row["address"] == "https://example.org/squares"
    assert row["sha256"] == sha256((city / "raw/small.csv").read_bytes()).hexdigest()
    assert on(city, "sources") == 0
    line = next(one for one in capsys.readouterr().out.splitlines() if one.startswith("small.csv"))
    assert row["sha256"] in line
    assert row["address"] in line


def test_raw_files_that_are_missing_or_differ_are_named(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert on(city, "build") == 0
    raw = ["--raw", str(city / "raw")]
    assert on(city, "sources", *raw) == 0
    assert capsys.readouterr().out == "0 of 11 files are not as recorded.\n"
    (city / "raw/small.csv").unlink()
    with (city / "raw/middle.csv").open("a") as file:
        file.write("\n")
    assert on(city, "sources", *raw) == 1
    *lines, last = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[:2] for line in lines] == [
        ["differs", "middle.csv"],
        ["missing", "small.csv"],
    ]
    assert last == "2 of 11 files are not as recorded."
    assert on(city, "sources", *raw, "--format", "csv") == 1
    states = [row["state"] for row in csv.DictReader(io.StringIO(capsys.readouterr().out))]
    assert sorted(set(states)) == ["as recorded", "differs", "missing"]


def test_a_source_that_no_build_has_read_yet_says_so(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert on(city, "build") == 0
    text = (city / "catalogue/sources/small.toml").read_text(encoding="utf-8")
    (city / "catalogue/sources/new.toml").write_text(
        text.replace("small.csv", "new.csv"), encoding="utf-8"
    )
    (city / "raw/new.csv").write_text("code,poor\nL1,1\n", encoding="utf-8")
    assert on(city, "sources", "--raw", str(city / "raw")) == 1
    assert capsys.readouterr().out.startswith("not yet read  new.csv")


def exported(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, str]]:
    """Export as CSV and read it back."""
    assert cli.main(["export", *arguments]) == 0
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_export_prints_the_columns_that_are_promised(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--indicator", "imd_score", "--level", "ward", "--boundaries", "2026"]
    found = exported(capsys, *asked, "--period", "2025", "--group", "all")
    assert list(found[0]) == list(COLUMNS)
    assert len(found) == 18
    assert {row["boundaries"] for row in found} == {"2026"}
    assert all(row["area_name"] and float(row["value"]) > 0 for row in found)


def test_export_as_json_holds_the_same_values(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--indicator", "life_expectancy", "--level", "city", "--period", "2021-23"]
    table = exported(capsys, *asked)
    assert cli.main(["export", *asked, "--format", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["value"] for row in rows] == [float(row["value"]) for row in table]
    assert list(rows[0]) == list(COLUMNS)
    assert rows[0]["boundaries"] is None


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--indicator", "imd_scor"], "There is no indicator 'imd_scor'. Nearest: imd_score"),
        (["--indicator", "imd_score", "--period", "2018"], "There is: 2015, 2019, 2025."),
        (["--indicator", "imd_score", "--group", "x"], "There is: all."),
        (["--indicator", "population", "--level", "region"], "There is no level 'region'"),
        (["--indicator", "imd_score", "--boundaries", "1066"], "There is: 2004, 2011, 2021, 2026."),
        (["--indicator", "imd_score", "--place", "leeds"], "There is no place 'leeds'"),
    ],
)
def test_what_is_not_there_is_answered_with_what_is(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert cli.main(["export", *arguments]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert told in printed.err


def test_every_indicator_is_listed_in_both_forms(capsys: pytest.CaptureFixture[str]) -> None:
    names = set(load().indicators)
    assert cli.main(["indicators"]) == 0
    table = capsys.readouterr().out
    assert {line.split()[0] for line in table.splitlines()} == names
    assert cli.main(["indicators", "--format", "json"]) == 0
    assert {row["indicator"] for row in json.loads(capsys.readouterr().out)} == names


def test_an_unknown_command_ends_with_status_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["fetch"])
    assert caught.value.code == 2
    assert "invalid choice: 'fetch'" in capsys.readouterr().err


def test_a_reader_who_has_seen_enough_gets_no_traceback() -> None:
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "marmot_data", "export", "--indicator", "crimes"]
    with os.fdopen(write, "wb") as closed:
        done = subprocess.run(
            command, stdout=closed, stderr=subprocess.PIPE, cwd=ROOT, check=False, timeout=60
        )
    assert done.stderr == b""
    assert done.returncode == 0
