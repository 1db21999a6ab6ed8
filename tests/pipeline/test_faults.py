"""A faulty file stops the build: all faults are listed, nothing is written."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from marmot_data.pipeline import write
from marmot_data.pipeline.faults import BuildError
from tests.pipeline.testford import build

pytestmark = pytest.mark.thorough  # whole builds are made to fail

RAW = [
    "small.csv",
    "middle.csv",
    "wards.csv",
    "census.csv",
    "postcodes.csv",
    "points.csv",
    "lsoa2011.geojson",
    "lsoa2021.geojson",
    "msoa.geojson",
    "wards-old.geojson",
    "wards-new.geojson",
]


def listed(city: Path) -> list[str]:
    """Run the build, which has to fail, and return its faults; nothing may be written."""
    with pytest.raises(BuildError) as caught:
        build(city).run(city / "out")
    assert not (city / "out").exists()
    assert [path.name for path in city.iterdir() if path.name.startswith(".")] == []
    return str(caught.value).split("\n")


@pytest.mark.parametrize("file", RAW)
def test_a_missing_file_is_named(city: Path, file: str) -> None:
    (city / "raw" / file).unlink()
    assert f"{file}: the file is missing" in listed(city)


def halved(raw: bytes) -> bytes:
    """Cut a file off in the middle."""
    return raw[: len(raw) // 2].rstrip()


def scrambled(raw: bytes) -> bytes:
    """Put bytes into a file that are no text."""
    return raw[:20] + b"\xff\xfe\x00" + raw[20:]


def emptied(_: bytes) -> bytes:
    """Leave nothing of a file."""
    return b""


@pytest.mark.parametrize("harm", [halved, scrambled, emptied])
def test_every_damaged_file_is_named(city: Path, harm: Callable[[bytes], bytes]) -> None:
    for file in RAW:
        path = city / "raw" / file
        path.write_bytes(harm(path.read_bytes()))
    assert {line.split(":")[0] for line in listed(city)} == set(RAW)


@pytest.mark.parametrize("file", ["small.csv", "postcodes.csv", "points.csv", "census.csv"])
def test_a_file_that_is_damaged_alone_is_named(city: Path, file: str) -> None:
    path = city / "raw" / file
    path.write_bytes(halved(path.read_bytes()))
    assert any(line.startswith(f"{file}: ") for line in listed(city))


ODD_BOUNDARIES = {
    "another kind of json": "[1, 2]",
    "no features": '{"type": "FeatureCollection", "features": []}',
    "features that are words": '{"features": ["a"]}',
    "no such property": '{"features": [{"type": "Feature", "properties": {"x": 1}, "geometry": '
    '{"type": "Point", "coordinates": [0, 0]}}]}',
    "a ring of two points": '{"features": [{"type": "Feature", "properties": {"code": "V1", '
    '"name": "x"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}}]}',
    "no geometry": '{"features": [{"type": "Feature", "properties": {"code": "V1", "name": "x"}, '
    '"geometry": null}]}',
}


@pytest.mark.parametrize("kind", ODD_BOUNDARIES)
def test_odd_boundaries_are_named(city: Path, kind: str) -> None:
    (city / "raw/wards-new.geojson").write_text(ODD_BOUNDARIES[kind], encoding="utf-8")
    assert any(line.startswith("wards-new.geojson: ") for line in listed(city))


def test_a_ward_that_is_not_drawn_is_noticed(city: Path) -> None:
    path = city / "raw/wards-old.geojson"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"code": "W3"', '"code": "W8"'), encoding="utf-8")
    found = listed(city)
    assert "postcodes.csv: row 1: area W8 of ward2004 has no postcode" in found
    assert "postcodes.csv: row 1: area W3 of ward2004 has no boundary" in found


def test_boundaries_that_cover_less_ground_than_the_others_are_named(city: Path) -> None:
    path = city / "raw/wards-new.geojson"
    drawn = json.loads(path.read_text(encoding="utf-8"))
    drawn["features"].pop()
    path.write_text(json.dumps(drawn), encoding="utf-8")
    assert any("its areas cover 4.0 km2, the other boundaries 5.0 km2" in x for x in listed(city))


def test_faults_of_several_files_are_listed_together(city: Path) -> None:
    raw = city / "raw"
    (raw / "small.csv").unlink()
    (raw / "wards.csv").write_text("code,percent,poor,people\nW1,many,30,200\nW2,35.0,70,200\n")
    (raw / "middle.csv").write_text(
        "code,life,life_low,life_high\nM1,80,81,81\nM2,75,74,76\nM7,1,1,1\n"
    )
    (raw / "points.csv").write_text("Postcode,Eastings\nA,1\n")
    found = "\n".join(listed(city))
    for line in (
        "small.csv: the file is missing",
        "wards.csv: row 2: 'many' is neither a number nor a known symbol (column 'percent')",
        "middle.csv: row 2: lower <= value <= upper does not hold",
        "middle.csv: row 4: the area is not known (M7",
        "points.csv: row 1: column 'Northings' is missing",
    ):
        assert line in found


def test_with_damaged_boundaries_the_other_files_are_still_read(city: Path) -> None:
    raw = city / "raw"
    (raw / "small.csv").unlink()
    (raw / "wards.csv").write_text("code,percent,poor,people\nW1,many,30,200\n")
    (raw / "points.csv").write_text("Postcode\n")
    (raw / "census.csv").unlink()
    for name in ("wards-new.geojson", "msoa.geojson"):
        (raw / name).write_text("{")
    found = listed(city)
    assert [line[:40] for line in found[:2]] == [
        "wards-new.geojson: the file is damaged o",
        "msoa.geojson: the file is damaged or of ",
    ]
    symbol = (
        "a known symbol (column 'percent'): if it is a symbol, name it in suppressed or missing"
    )
    assert sorted(found[2:]) == [
        "census.csv: the file is missing",
        "points.csv: row 1: no rows follow the headings; the file may be cut off",
        "small.csv: the file is missing",
        f"wards.csv: row 2: 'many' is neither a number nor {symbol}",
    ]


def test_a_period_in_another_style_is_named_by_row(city: Path) -> None:
    entry = city / "catalogue/sources/wards.toml"
    text = entry.read_text(encoding="utf-8").replace('{ fixed = "2020" }', '{ style = "month" }')
    entry.write_text(text.replace("columns = {", 'columns = { period = "year",'), encoding="utf-8")
    (city / "raw/wards.csv").write_text(
        "code,percent,poor,people,year\nW1,1,1,9,2020\nW2,1,1,9,2021\n"
    )
    found = listed(city)
    assert "wards.csv: row 2: period '2020' is not written as the source says" in found
    assert "wards.csv: row 3: period '2021' is not written as the source says" in found


def test_a_measure_a_group_and_a_reader_that_are_not_there_are_named(city: Path) -> None:
    for file, old, new in (
        ("indicators/number.toml", 'measure = "poor"', 'measure = "rich"'),
        (
            "indicators/wardly.toml",
            'source = "wards"',
            'source = "wards"\ngroups = { Men = "all" }',
        ),
        ("sources/middle.toml", 'reader = "wide"', 'reader = "tall"'),
    ):
        path = city / "catalogue" / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    found = "\n".join(listed(city))
    assert "small.csv: row 1: measure 'rich' is not in the file" in found
    assert "wards.csv: row 1: groups ['Men'] are not in the file" in found
    assert "sources/middle.toml: reader: 'tall' is not one of wide, table, points" in found


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("trouble", [KeyboardInterrupt, OSError(28, "No space left on device")])
@pytest.mark.parametrize("step", ["_csv", "_checksums", "_swap"])
def test_an_interrupted_build_leaves_the_old_data_untouched(
    city: Path, monkeypatch: pytest.MonkeyPatch, trouble: BaseException, step: str
) -> None:
    build(city).run(city / "out")
    before = snapshot(city / "out")

    def fail(*_: object) -> None:
        raise trouble

    monkeypatch.setattr(write, step, fail)
    with pytest.raises((KeyboardInterrupt, OSError)):
        build(city).run(city / "out")
    assert snapshot(city / "out") == before
    assert [path.name for path in city.iterdir() if path.name.startswith(".")] == []


def test_the_old_data_come_back_if_the_new_cannot_take_their_place(
    city: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(city).run(city / "out")
    before = snapshot(city / "out")
    rename = Path.rename

    def refuse(self: Path, target: Path) -> Path:
        if target == city / "out" and not self.name.endswith("-old"):
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="Input/output"):
        build(city).run(city / "out")
    assert snapshot(city / "out") == before


def test_the_data_that_a_killed_build_had_put_aside_come_back(city: Path) -> None:
    build(city).run(city / "out")
    before = snapshot(city / "out")
    (city / "out").rename(city / ".out-a1b2c3d4-old")
    (city / ".out-a1b2c3d4").mkdir()
    (city / "raw/small.csv").unlink()
    with pytest.raises(BuildError):
        build(city).run(city / "out")
    assert snapshot(city / "out") == before
    assert [path.name for path in city.iterdir() if path.name.startswith(".")] == []


def test_what_a_killed_build_left_beside_sound_data_is_removed(city: Path) -> None:
    build(city).run(city / "out")
    for name in (".out-a1b2c3d4", ".out-a1b2c3d4-old", ".out-more-a1b2c3d4", ".other-a1b2c3d4"):
        (city / name).mkdir()
    before = snapshot(city / "out")
    write.mended(city / "out")
    assert snapshot(city / "out") == before
    left = {path.name for path in city.iterdir() if path.name.startswith(".")}
    assert left == {".out-more-a1b2c3d4", ".other-a1b2c3d4"}


def test_a_second_build_makes_the_same_bytes(city: Path) -> None:
    build(city).run(city / "out")
    build(city).run(city / "again")
    assert snapshot(city / "out") == snapshot(city / "again")
    assert write.differences(city / "again", city / "out") == []


def test_every_difference_is_named(city: Path) -> None:
    build(city).run(city / "out")
    build(city).run(city / "again")
    (city / "out/values/share.csv").write_text("x")
    (city / "out/areas.csv").unlink()
    (city / "out/more.csv").write_text("x")
    assert write.differences(city / "again", city / "out") == [
        "areas.csv: missing",
        "more.csv: not made by the build",
        "values/share.csv: differs from what the build makes",
    ]
