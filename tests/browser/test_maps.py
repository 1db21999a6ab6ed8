"""One map for mouse, finger and keyboard: what it shows is where it seems, and can be read."""

from collections.abc import Callable
from io import BytesIO
from itertools import combinations

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.tab import DECK, DESK, PHONE, TABLET, Tab
from tests.sampling import WARD_SETS

WARDS = 18
LABELS = """
(maps) => maps.map((map) => [...map.querySelectorAll('text')]
  .map((text) => ({
    name: [...text.querySelectorAll('.name')].map((line) => line.textContent).join(' '),
    size: parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a,
    box: (({ left, right, top, bottom }) => [left, right, top, bottom])(
      text.getBoundingClientRect()),
  })))
"""
"""the labels of each map on a page, with the size of their letters on the screen"""
SPOTS = """
(map) => {
  map.querySelector('.labels').style.display = 'none';
  return [...map.querySelectorAll('g[data-code]')].map((group) => {
    const path = group.querySelector('.area');
    const box = path.getBBox();
    const at = path.getScreenCTM();
    const inside = [];
    for (let x = 1; x < 24; x += 1) for (let y = 1; y < 24; y += 1) {
      const point = new DOMPoint(box.x + (box.width * x) / 24, box.y + (box.height * y) / 24);
      if (path.isPointInFill(point)) inside.push(point.matrixTransform(at));
    }
    return { name: group.getAttribute('aria-label').split(':')[0], want: path.getAttribute('fill'),
      spots: inside.map((one) => [one.x, one.y]) };
  });
}
"""
"""spots inside each ward as the layer of keys and names has them, and the shade they should have"""


def labels(drive: Page) -> list[dict[str, object]]:
    """Return the labels of the only map of a page."""
    (one,) = drive.locator(".area-map").evaluate_all(LABELS)
    return list(one)


@pytest.mark.parametrize("boundaries", WARD_SETS)
@pytest.mark.parametrize("size", [PHONE, TABLET, DESK], ids=["phone", "tablet", "desk"])
@pytest.mark.parametrize("path", ["map", ""], ids=["map", "overview"])
def test_every_ward_is_named_and_no_name_covers_another(
    fresh_tab: Callable[..., Tab], path: str, size: tuple[int, int], boundaries: str
) -> None:
    apart(fresh_tab(size=size).open_page(path, boundaries=boundaries))


def test_the_large_letters_of_the_wall_give_way_on_a_phone(fresh_tab: Callable[..., Tab]) -> None:
    drive = fresh_tab(size=PHONE).open_page("map", look="projector")
    apart(drive)
    folded = drive.locator(".st-key-filters_closed").bounding_box()
    heading = drive.locator("h1").bounding_box()
    assert folded
    assert heading
    assert heading["y"] >= folded["y"] + folded["height"], "the line above covers no heading"


def apart(drive: Page) -> None:
    """Let every ward be named in letters that can be read, and no name cover another."""
    expect(drive.locator(".area-map text")).to_have_count(WARDS)
    found = labels(drive)
    assert len({one["name"] for one in found}) == WARDS
    for one in found:
        assert float(str(one["size"])) >= 11.5, one
    for one, two in combinations(found, 2):
        left, right, top, bottom = one["box"]  # type: ignore[misc]
        other_left, other_right, other_top, other_bottom = two["box"]  # type: ignore[misc]
        across = min(right, other_right) - max(left, other_left)  # type: ignore[has-type]
        down = min(bottom, other_bottom) - max(top, other_top)  # type: ignore[has-type]
        assert min(across, down) < 4, (one["name"], two["name"])  # a rim may touch a rim


@pytest.mark.parametrize("size", [DESK, TABLET, PHONE], ids=["desk", "tablet", "phone"])
def test_the_land_lies_where_its_names_and_keys_are(
    fresh_tab: Callable[..., Tab], size: tuple[int, int]
) -> None:
    drive = fresh_tab(size=size).open_page("map")
    drive.locator(".area-map").scroll_into_view_if_needed()
    wards = drive.locator(".area-map").evaluate(SPOTS)
    for hidden in (".bare-land", DECK):
        style = drive.add_style_tag(content=f"{hidden} {{ display: none !important; }}")
        drive.wait_for_timeout(300)
        seen = Image.open(BytesIO(drive.screenshot())).convert("RGB")
        style.evaluate("(style) => style.remove()")
        for ward in wards:
            want = tuple(int(ward["want"][n : n + 2], 16) for n in (1, 3, 5))
            spots = [(x, y) for x, y in ward["spots"] if 0 <= y < size[1] and 0 <= x < size[0]]
            same = sum(
                max(abs(a - b) for a, b in zip(_at(seen, x, y), want, strict=True)) < 8
                for x, y in spots
            )
            assert same > 0.8 * len(spots), (hidden, ward["name"])


def _at(seen: Image.Image, x: float, y: float) -> tuple[int, int, int]:
    found = seen.getpixel((int(x), int(y)))
    assert isinstance(found, tuple)
    return found[0], found[1], found[2]


def test_mouse_and_keyboard_are_told_the_same_and_choose_the_same(tab: Tab) -> None:
    drive = tab.open_page("map")
    wyken, tip = drive.get_by_role("button", name="Wyken: "), drive.locator(".area-map .tip")
    wyken.hover()
    expect(tip).to_be_visible()
    hovered = tip.inner_text()
    for part in (
        "Wyken",
        "Deprivation score, index of 2015: 23.5 (Coventry: 28.1)",
        "2009 to 2013: 84.6 years (range 83.7 to 85.6; Coventry: 82.1 years)",
    ):
        assert part in hovered
    drive.mouse.move(5, 5)
    expect(tip).to_be_hidden()
    wyken.focus()
    expect(tip).to_be_visible()
    assert tip.inner_text() == hovered
    drive.keyboard.press("Escape")
    expect(tip).to_be_hidden()
    with tab.answering():
        wyken.click()
    assert tab.view()[1]["ward"] == "wyken"
    expect(drive.locator(".area-map .told")).to_contain_text("84.6 years")
    assert drive.locator(".area-map").count() == 1, "one map, not two"


def test_a_ward_that_is_chosen_leaves_the_land_as_it_is(tab: Tab) -> None:
    drive = tab.open_page("map")
    drive.locator(f"{DECK} canvas").first.evaluate("(one) => { one.kept = true; }")
    with tab.answering():
        drive.get_by_role("button", name="Wyken: ").click()
    assert drive.locator(f"{DECK} canvas").first.evaluate("(one) => one.kept === true")


def test_the_whole_central_map_stands_in_the_first_screen(tab: Tab) -> None:
    drive = tab.open_page("map", ward="foleshill")
    for part in (
        drive.locator(DECK),
        drive.locator(".area-map .legend"),
        drive.locator(".area-map .told"),
        drive.locator(".st-key-scatter"),
        drive.get_by_role("tab", name="Table"),
        drive.get_by_role("radio", name="Men", exact=True),
        drive.get_by_role("radio", name="2025, newest"),
        drive.get_by_role("combobox", name="Ward boundaries"),
        drive.get_by_role("combobox", name="Year"),
        drive.get_by_role("combobox", name="Priority"),
    ):
        box = part.first.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] <= 900, part


def test_on_the_wall_title_answer_and_land_stand_in_the_first_screen(tab: Tab) -> None:
    drive = tab.open_page("map", look="projector")
    expect(drive.locator("h1")).to_be_in_viewport(ratio=1)
    expect(drive.locator(".st-key-finding_answer_map p")).to_be_in_viewport(ratio=1)
    expect(drive.locator(".bare-land")).to_be_in_viewport(ratio=1)
    controls = drive.locator(".st-key-map_page .st-key-controls")
    expect(controls).to_be_hidden()
    with tab.answering():
        drive.locator(".st-key-map_line button").click()
    expect(controls).to_be_visible()


def test_a_printed_map_has_names_and_shades_of_its_own(fresh_tab: Callable[..., Tab]) -> None:
    drive = fresh_tab(dark=True).open_page("map")
    expect(drive.locator(".area-map text")).to_have_count(WARDS)
    drive.emulate_media(media="print")
    expect(drive.locator(DECK)).to_be_hidden()
    assert len(labels(drive)) == WARDS
    fills = drive.eval_on_selector_all(
        ".area-map .area", "all => all.map((one) => getComputedStyle(one).fill)"
    )
    assert len(set(fills)) == 5, "the five shades"
    ink = drive.locator(".area-map .legend").evaluate("(one) => getComputedStyle(one).color")
    assert ink == "rgb(0, 0, 0)"


def test_a_ward_without_a_figure_is_hatched_and_in_the_legend(tab: Tab) -> None:
    drive = tab.open_page("map", indicator="child_income_deprivation", boundaries="2004")
    expect(drive.locator(".area-map .legend li").last).to_have_text("no figure")
    earlsdon = drive.get_by_role("button", name="Earlsdon: ").locator(".area")
    assert str(earlsdon.get_attribute("fill")).startswith("url(#hatch")
    expect(drive.locator(".area-map .name", has_text="Earlsdon")).to_be_visible()
