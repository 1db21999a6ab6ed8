"""The figures on disk: opened once, handed out fresh, and never shown when they are damaged."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from marmot_data.store import DataError, Dataset, slug


@pytest.fixture
def copy(dataset: Dataset, tmp_path: Path) -> Path:
    """Copy a few of the files, so that a test may harm them."""
    for name in ("checksums.csv", "areas.csv", "contents.csv", "values/neet.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(dataset.folder / name, tmp_path / name)
    return tmp_path


def test_a_whole_copy_opens(copy: Path) -> None:
    assert len(Dataset.load(copy).values("neet")) > 0


def removed(path: Path) -> None:
    """Take the file away."""
    path.unlink()


def cut(path: Path) -> None:
    """Leave only its first half."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def scrambled(path: Path) -> None:
    """Put bytes into it that are no text."""
    path.write_bytes(b"\xff\xfe\x00" + path.read_bytes())


def emptied(path: Path) -> None:
    """Leave nothing of it."""
    path.write_bytes(b"")


@pytest.mark.parametrize("harm", [removed, cut, scrambled, emptied])
@pytest.mark.parametrize("name", ["checksums.csv", "areas.csv", "contents.csv", "values/neet.csv"])
def test_a_missing_or_damaged_file_is_named(
    copy: Path, harm: Callable[[Path], None], name: str
) -> None:
    harm(copy / name)
    with pytest.raises(DataError, match=r"\.csv is (missing|damaged)"):
        Dataset.load(copy).values("neet")


def test_values_are_handed_out_fresh(dataset: Dataset) -> None:
    mine = dataset.values("neet")
    before = mine["value"].tolist()
    mine["value"] = 0.0
    assert dataset.values("neet")["value"].tolist() == before


def test_a_name_becomes_what_stands_in_a_link() -> None:
    assert slug("St Michael's") == "st-michaels"
    assert slug("Tile Hill & Canley") == "tile-hill-and-canley"
