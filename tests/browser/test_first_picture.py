"""The first picture is what the app draws in its place: nothing is blank, and nothing jumps."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.tab import DESK, PATIENCE, PHONE, Tab
from tests.browser.wire import Wire

NEAR = 3
"""pixels by which a heading or a picture may move when the app takes over"""
LIGHT = 1_500_000
"""bytes that a page may weigh for a reader who has never been here"""
PLACES = """
  const shown = (one) => one && one.checkVisibility() && one.getBoundingClientRect().height > 0;
  const place = (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  };
  const firstOf = (base, main) => {
    const page = base.querySelector(main);
    if (!page) return null;
    const isolated = [...page.querySelectorAll('[data-testid="stBidiComponentIsolated"]')]
      .map((one) => one.shadowRoot?.querySelector('.land'));
    const pictures = [...page.querySelectorAll('.land, svg.marks, .questions'), ...isolated]
      .filter(shown).map(place)
      .sort((one, two) => one[1] - two[1] || one[0] - two[0]);
    const heading = page.querySelector('h1');
    if (!heading || !pictures.length) return null;
    return { heading: place(heading), picture: pictures[0] };
  };
"""
WATCH = f"""
window.seen = {{}};
(() => {{
  {PLACES}
  const look = () => {{
    const host = document.getElementById('first');
    const root = document.getElementById('root');
    if (host && host.shadowRoot && !host.hidden) {{
      const ready = ['400', '600', '700'].every((w) => document.fonts.check(
        w + ' 16px "Atkinson Hyperlegible Next"'));
      if (ready) window.seen.before = firstOf(host.shadowRoot, '.stMain');
      window.seen.alone = root.inert && host.checkVisibility();
    }} else if (window.seen.before && !host) {{
      window.seen.after = firstOf(document, '[data-testid="stMain"]');
      window.seen.free = !root.inert;
    }}
    requestAnimationFrame(look);
  }};
  requestAnimationFrame(look);
}})();
"""


def opened(tab: Tab, path: str) -> dict[str, Any]:
    """Open a page whose first picture the server has, and say what was seen of it."""
    tab.drive.request.get(tab.link(path))
    expect_picture(tab, path)
    tab.context.add_init_script(WATCH)
    tab.drive.goto(tab.link(path))
    tab.settle()
    found: dict[str, Any] = tab.drive.evaluate("window.seen")
    return found


def expect_picture(tab: Tab, path: str) -> None:
    """Wait until the server has the first picture of a page."""
    for _ in range(100):
        if '<div id="first"' in tab.drive.request.get(tab.link(path)).text():
            return
        tab.drive.wait_for_timeout(100)
    pytest.fail(f"no first picture of {path or 'the overview'}")


@pytest.mark.parametrize(
    ("path", "size", "scheme"),
    [
        ("", DESK, "light"),
        ("map", DESK, "dark"),
        ("compare?ward=foleshill", DESK, "light"),
        ("ward?ward=foleshill", DESK, "light"),
        ("crime", PHONE, "dark"),
        ("", PHONE, "light"),
    ],
)
def test_heading_and_picture_stay_where_they_are_when_the_app_takes_over(
    fresh_tab: Callable[..., Tab], path: str, size: tuple[int, int], scheme: str
) -> None:
    seen = opened(fresh_tab(size=size, dark=scheme == "dark"), path)
    assert seen["alone"]
    assert seen["free"]
    for part in ("heading", "picture"):
        moved = [
            abs(one - two)
            for one, two in zip(seen["before"][part], seen["after"][part], strict=True)
        ]
        assert max(moved) <= NEAR, (part, seen)


@pytest.mark.parametrize("path", ["", "ward", "school_readiness", "data"])
def test_a_first_page_is_light_with_no_other_server_in_front(tab: Tab, path: str) -> None:
    wire = Wire(tab.context.new_cdp_session(tab.drive))
    tab.open_page(path)
    assert 500_000 < wire.bytes <= LIGHT, f"{wire.bytes / 1_000_000:.2f} MB"


def test_the_focus_goes_with_the_reader(tab: Tab) -> None:
    expect_picture(tab, "")
    tab.drive.goto(tab.link(""), wait_until="commit")
    tab.drive.locator("#first a", has_text="Employment").first.focus()
    tab.settle()
    expect(tab.drive.locator("a:focus")).to_contain_text("Employment")
    expect(tab.drive.locator("#first")).to_have_count(0)


def test_a_page_that_never_answers_is_shown_after_a_while(tab: Tab) -> None:
    expect_picture(tab, "")
    tab.drive.route_web_socket("**/*", lambda _socket: None)
    tab.drive.clock.install()
    tab.drive.goto(tab.link(""))
    tab.drive.locator('[data-testid="stApp"]').wait_for(state="attached", timeout=PATIENCE)
    assert tab.drive.locator("#first").is_visible()
    tab.drive.clock.fast_forward(20_000)
    expect(tab.drive.locator("#first")).to_have_count(0)


def test_where_the_apps_scripts_do_not_come_the_picture_stays(tab: Tab) -> None:
    expect_picture(tab, "")
    tab.drive.route("**/static/js/**", lambda route: route.fulfill(content_type="text/javascript"))
    tab.drive.clock.install()
    tab.drive.goto(tab.link(""))
    tab.drive.clock.fast_forward(20_000)
    expect(tab.drive.locator("#first h1")).to_be_visible()
    tab.drive.locator("#first a", has_text="Crime").first.click()
    expect(tab.drive).to_have_url(tab.link("crime"))
