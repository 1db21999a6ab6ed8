"""Pages look as they did when somebody last looked at them, but for how a letter is drawn.

``PICTURES=renew python -m pytest tests/browser/test_pictures.py`` keeps what pages look like now:
look at the new pictures before you commit them. When a page differs, what was seen and where it
differs lie in ``pictures.local/``.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw

from tests.browser.pictures import Difference, difference, opened, small
from tests.browser.tab import DESK, FINDING, PHONE, PICTURES, Tab

KEPT = Path(__file__).parent / "pictures"
RENEW = os.environ.get("PICTURES") == "renew"
MOST_BYTES = 1_000_000
REST = 30.0
"""seconds within which a page comes to rest: a busy machine draws a map late"""

TOP = "h1"
PAGES = {
    "overview": ("", TOP),
    "map": ("map", TOP),
    "ward": ("ward", TOP),
    "crime": ("crime", FINDING),
    "gap": ("gap", FINDING),
    "claims": ("claims", TOP),
}
"""which part of which page is looked at"""
SIZES = {"desk": DESK, "phone": PHONE}
NAMES = [f"{page}-{size}" for page in PAGES for size in SIZES]


def take(tab: Tab, page: str) -> Image.Image:
    """Open a page, go to the part that is looked at, and return its small picture."""
    path, part = PAGES[page]
    tab.open_page(path, ward="foleshill")
    if part != TOP:
        tab.drive.locator(part).first.evaluate("(one) => one.scrollIntoView({ block: 'start' })")
        tab.settle()
    return still(tab)


def still(tab: Tab) -> Image.Image:
    """Return the small picture of a page that no longer moves: two in turn are the same."""
    before = last = None
    until = time.monotonic() + REST
    while time.monotonic() < until:
        seen = small(opened(tab.drive.screenshot(animations="disabled", caret="hide")))
        if before is not None and seen.tobytes() == before.tobytes():
            return seen
        before, last = seen, before
        tab.settle()
    assert before is not None
    assert last is not None
    where = put_down("moving", before, difference(last, before))
    raise AssertionError(f"the page still moves after {REST} seconds. {where}")


@pytest.mark.parametrize("name", NAMES)
def test_a_page_looks_as_it_did(fresh_tab: Callable[..., Tab], name: str) -> None:
    page, size = name.split("-")
    seen = take(fresh_tab(size=SIZES[size]), page)
    file = KEPT / f"{name}.png"
    if RENEW:
        KEPT.mkdir(exist_ok=True)
        seen.save(file, optimize=True)
        return
    assert file.is_file(), "there is no picture of it yet: renew them, as the top of this file says"
    with Image.open(file) as kept:
        found = difference(kept, seen)
    assert found.is_small, f"{name} looks different: {found}. {put_down(name, seen, found)}"


def put_down(name: str, seen: Image.Image, found: Difference) -> str:
    """Save what was seen and what differs; return where."""
    PICTURES.mkdir(exist_ok=True)
    files = {f"{name}-seen.png": seen, f"{name}-difference.png": found.picture}
    for file, picture in files.items():
        picture.save(PICTURES / file)
    return "See " + " and ".join(f"{PICTURES.name}/{file}" for file in files) + "."


def test_the_kept_pictures_are_those_of_the_pages_and_small() -> None:
    kept = list(KEPT.iterdir())
    assert {file.name for file in kept} == {f"{name}.png" for name in NAMES}
    assert sum(file.stat().st_size for file in kept) < MOST_BYTES


def kept_pictures() -> list[Image.Image]:
    """Open what is kept."""
    return [Image.open(KEPT / f"{name}.png").convert("RGB") for name in NAMES]


def test_the_same_picture_and_one_with_letters_drawn_otherwise_are_the_same() -> None:
    for picture in kept_pictures():
        assert difference(picture, picture).is_small
        # Another machine's letters are a little fatter, paler, or a fraction of a point aside.
        aside = Image.blend(picture, ImageChops.offset(picture, 1, 0), 0.3)
        paler = picture.point(lambda one: one + (255 - one) // 20)
        assert difference(picture, aside).is_small, difference(picture, aside)
        assert difference(picture, paler).is_small, difference(picture, paler)


def test_a_moved_a_recoloured_and_a_missing_part_are_noticed() -> None:
    for picture in kept_pictures():
        width, height = picture.size
        moved = ImageChops.offset(picture, 0, 4)
        assert not difference(picture, moved).is_small
        part = picture.copy()
        ImageDraw.Draw(part).rectangle((width // 4, height // 4, width - 9, height // 2), "white")
        assert not difference(picture, part).is_small
        assert not difference(picture, picture.resize((width, height - 8))).is_small


@pytest.mark.parametrize("name", ["overview-desk", "overview-phone", "map-desk", "map-phone"])
def test_a_map_in_other_colours_is_noticed(name: str) -> None:
    with Image.open(KEPT / f"{name}.png") as kept:
        blue = kept.convert("RGB")
    brown = Image.merge("RGB", [blue.getchannel(one) for one in "BGR"])
    assert not difference(blue, brown).is_small


def test_what_differs_is_kept_to_be_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.browser.test_pictures.PICTURES", tmp_path)
    one, other = Image.new("RGB", (40, 30), "white"), Image.new("RGB", (40, 30), "navy")
    said = put_down("page", other, difference(one, other))
    for file in ("page-seen.png", "page-difference.png"):
        assert (tmp_path / file).stat().st_size > 0
        assert file in said
