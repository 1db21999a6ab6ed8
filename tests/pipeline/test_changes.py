"""The log of what changed: continued by each build, the same from the same files, and small.

Testford's share is of the poor: 10 of 100 in L1, 20 of 100 in L2. So the old ward W1, which is
both, has 15%; with 12 in L1 it has 16%.
"""

import csv
from pathlib import Path

import pytest

from marmot_data import cli
from marmot_data.store import Dataset

Row = dict[str, str]


def build(city: Path) -> None:
    assert cli.main(["build", "--data", str(city)]) == 0


def rewrite(city: Path, old: str, new: str) -> None:
    path = city / "raw/small.csv"
    path.write_text(path.read_text().replace(old, new), encoding="utf-8")


def rows(city: Path, name: str) -> list[Row]:
    with (city / "testford" / f"{name}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def figures(city: Path, change: str, indicator: str) -> dict[str, tuple[str, str]]:
    """Return what a change did to the figures of an indicator: area -> old and new value."""
    found = {}
    for row in rows(city, "changes"):
        if (row["change"], row["indicator"]) == (change, indicator):
            areas = row["codes"].split(" ")
            old, new = (
                row[one].split(" ") if row[one] else [""] * len(areas) for one in ("old", "new")
            )
            for area, before, after in zip(areas, old, new, strict=True):
                found[area] = before.split(":")[0], after.split(":")[0]
    return found


def files(city: Path) -> dict[str, bytes]:
    home = city / "testford"
    return {
        str(one.relative_to(home)): one.read_bytes() for one in home.rglob("*") if one.is_file()
    }


def test_the_first_build_begins_the_log_and_the_same_files_leave_it_as_it_is(city: Path) -> None:
    build(city)
    (first,) = rows(city, "versions")
    # The newest day on which an entry of the sample was checked, whatever the day is today.
    assert (first["day"], first["values"], first["added"]) == ("2026-11-21", "58", "")
    assert rows(city, "changes") == []
    assert Dataset.load(city / "testford").version == first["version"]
    before = files(city)
    build(city)
    assert files(city) == before


def test_old_and_new_figure_of_what_was_revised_are_told(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build(city)
    rewrite(city, "L1,10,", "L1,12,")
    build(city)
    found = figures(city, "revised", "share")
    assert found["L1"] == ("10", "12")
    assert found["W1"] == ("15", "16")
    assert not {"L2", "W2", "W3"} & set(found)
    assert figures(city, "added", "share") == figures(city, "withdrawn", "share") == {}
    first, second = rows(city, "versions")
    told = {row["version"] for row in rows(city, "changes")}
    assert told == {second["version"]} != {first["version"]}
    counted = sum(len(row["codes"].split()) for row in rows(city, "changes"))
    assert (second["revised"], second["added"], second["withdrawn"]) == (str(counted), "0", "0")
    before = files(city)
    build(city)
    assert files(city) == before
    capsys.readouterr()
    assert cli.main(["check", "--data", str(city)]) == 0, capsys.readouterr().out


def test_a_figure_that_goes_is_withdrawn_and_one_that_comes_is_added(city: Path) -> None:
    build(city)
    rewrite(city, "L1,10,", "L1,c,")
    build(city)
    assert figures(city, "withdrawn", "share")["L1"] == ("10", "")
    rewrite(city, "L1,c,", "L1,11,")
    build(city)
    assert figures(city, "added", "share")["L1"] == ("", "11")
    assert len(rows(city, "versions")) == 3


def test_another_range_is_a_revision_too(city: Path) -> None:
    """A range decides what may be said of a figure: 20 of 200 bear more than 10 of 100."""
    build(city)
    rewrite(city, "L1,10,100,", "L1,20,200,")
    build(city)
    assert figures(city, "revised", "share")["L1"] == ("10", "10")


@pytest.mark.parametrize("name", ["versions.csv", "changes.csv", "values/share.csv"])
def test_what_was_built_before_and_is_damaged_is_not_compared(
    city: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    build(city)
    path = city / "testford" / name
    path.write_text(path.read_text(encoding="utf-8") + "x\n", encoding="utf-8")
    rewrite(city, "L1,10,", "L1,12,")
    before = files(city)
    assert cli.main(["build", "--data", str(city)]) == 1
    told = capsys.readouterr().err
    assert f"{name}: it is needed to tell what has changed, and is not as it was built" in told
    assert files(city) == before, "nothing was written"
