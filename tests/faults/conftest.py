"""A copy of the data that a test may harm, and the app started on it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue.load import HOME
from marmot_data.ui import frame, state
from marmot_data.ui.warm_up import warm_up

APP = Path(__file__).resolve().parents[2] / "app.py"


Stamp = tuple[int, int, int]
"""kind and rights of a file, its size, and when it was last written to"""


def stamps(folder: Path) -> dict[str, Stamp]:
    """Look at every file and folder below a folder."""
    found = {path: path.lstat() for path in folder.rglob("*")}
    return {
        str(path.relative_to(folder)): (
            seen.st_mode,
            0 if path.is_dir() else seen.st_size,
            0 if path.is_dir() else seen.st_mtime_ns,
        )
        for path, seen in found.items()
    }


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Stamp]]:
    """Copy the catalogue and the figures once, and remember what they look like."""
    copy = tmp_path_factory.mktemp("shared") / "data"
    shutil.copytree(HOME.parent, copy)
    return copy, stamps(copy)


@pytest.fixture
def data(shared: tuple[Path, dict[str, Stamp]]) -> Iterator[Path]:
    """Hand out the copy, and put right afterwards whatever was done to it."""
    copy, sound = shared
    yield copy
    put_right(copy, sound)


def put_right(copy: Path, sound: dict[str, Stamp]) -> None:
    """Bring every file that changed, went or came back to what it was."""
    now = stamps(copy)
    for name in now.keys() | sound.keys():
        if now.get(name) == sound.get(name):
            continue
        path = copy / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
        if name in sound:
            path.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(HOME.parent / name, path)
    assert stamps(copy) == sound, "the next test has whole data"


@pytest.fixture
def open_on(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Return a function that starts a page of the app on a folder of data, from cold.

    Only where a test is about that does the app read the catalogue anew, or read on after the
    page: both take long.
    """

    def opened(
        data: Path,
        file: str = "app.py",
        /,
        *,
        cold: bool = True,
        catalogue: bool = False,
        ahead: bool = False,
        **fields: str,
    ) -> AppTest:
        monkeypatch.setattr(state, "DATA", data)
        if ahead:
            monkeypatch.setattr(frame, "warm_up", warm_up)
        forget = everything if catalogue or ahead else figures if cold else nothing
        forget()
        undo.add(forget)
        test = AppTest.from_file(str(APP), default_timeout=60)
        for name, value in fields.items():
            test.query_params[name] = value
        if file != "app.py":
            test.switch_page(file)
        return test.run()

    undo = set[Callable[[], None]]()
    yield opened
    for forget in undo:
        forget()


def everything() -> None:
    """Let the app read everything anew."""
    st.cache_resource.clear()


def figures() -> None:
    """Let the app read its figures anew."""
    state.dataset.clear()
    state.choices.clear()


def nothing() -> None:
    """Let the app keep what it has read."""
