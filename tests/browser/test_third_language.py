"""A language longer by a third, in the browser: nothing breaks, nothing leaves the page."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from marmot_data.catalogue.load import HOME
from tests.browser.server import ROOT, App, running_app
from tests.browser.tab import DESK, PHONE, open_tab
from tests.languages.pseudo import LANGUAGE, write_language


@pytest.fixture(scope="module")
def strange_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """Start a copy of the app whose catalogue has the strange language too."""
    copy = tmp_path_factory.mktemp("app")
    for name in ("marmot_data", "pages", "static", ".streamlit"):
        shutil.copytree(ROOT / name, copy / name)
    shutil.copy(ROOT / "app.py", copy)
    shutil.copytree(HOME, copy / "data" / HOME.name)
    for own in HOME.parent.iterdir():
        if own.is_dir() and own != HOME:
            (copy / "data" / own.name).symlink_to(own)
    write_language(copy / "data" / HOME.name)
    with running_app(copy) as started:
        yield started


@pytest.mark.parametrize(
    ("size", "look"),
    [
        pytest.param(PHONE, "standard", id="phone"),
        pytest.param(DESK, "standard", marks=pytest.mark.exhaustive, id="desk"),
        pytest.param(DESK, "projector", marks=pytest.mark.exhaustive, id="wall"),
    ],
)
def test_a_long_language_fits(
    strange_app: App, chromium: Browser, size: tuple[int, int], look: str
) -> None:
    tab = open_tab(chromium, strange_app.address, size=size)
    try:
        for path in ("", "ward", "crime"):
            drive = tab.open_page(path, language=LANGUAGE, ward="foleshill", look=look)
            assert drive.locator("html").get_attribute("lang") == LANGUAGE
            assert "ñ" in drive.locator('[data-testid="stMain"]').inner_text()
            assert tab.too_wide() == []
        assert tab.faults == []
    finally:
        tab.context.close()
    assert "Traceback" not in strange_app.new_words()
