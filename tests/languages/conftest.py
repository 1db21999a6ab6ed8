"""The app with a language that is files only, beside those that it has."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from marmot_data.catalogue.load import HOME
from marmot_data.ui import state
from tests.languages.pseudo import write_language


@pytest.fixture(scope="package")
def strange(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a folder of data whose catalogue has the strange language too."""
    data = tmp_path_factory.mktemp("strange") / "data"
    shutil.copytree(HOME, data / HOME.name)
    for own in HOME.parent.iterdir():
        if own.is_dir() and own != HOME:
            (data / own.name).symlink_to(own)
    write_language(data / HOME.name)
    return data


@pytest.fixture
def with_strange(strange: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let the app read that folder; what it has read of other languages stays."""
    monkeypatch.setattr(state, "DATA", strange)
    state.choices.clear()
    yield strange
    state.choices.clear()
