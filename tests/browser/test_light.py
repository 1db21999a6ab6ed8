"""Light pages in the browser: no script, nothing from elsewhere, and axe finds nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from marmot_data.ui.pages import PAGES
from marmot_data.web.site import write_site
from tests.browser.server import App
from tests.browser.tab import PATIENCE, PHONE, TOO_WIDE, Tab
from tests.browser.test_axe import OPTIONS
from tests.browser.wire import Wire


@pytest.fixture
def reader(app: App, chromium: Browser) -> Iterator[Page]:
    """Open a window whose reader allows no scripts."""
    context = chromium.new_context(
        base_url=app.address, java_script_enabled=False, viewport={"width": 390, "height": 844}
    )
    yield context.new_page()
    context.close()


def test_a_reader_without_scripts_goes_from_the_app_to_a_ward_and_its_figures(
    reader: Page,
) -> None:
    reader.goto("/?priority=best_start")
    expect(reader).to_have_url("/light/?priority=best_start", timeout=PATIENCE)
    expect(reader.get_by_role("heading", level=1)).to_have_text("How fair is life in Coventry?")
    reader.get_by_role("link", name="Foleshill", exact=True).first.click()
    expect(reader).to_have_url("/light/ward?ward=foleshill&priority=best_start")
    expect(reader.get_by_role("heading", level=1)).to_have_text("Foleshill")
    reader.get_by_text("Change what is shown").click()
    reader.get_by_label("Ward", exact=True).select_option("Henley")
    reader.get_by_role("button", name="Show").click()
    expect(reader.get_by_role("heading", level=1)).to_have_text("Henley")
    reader.get_by_text("Menu", exact=True).click()
    reader.get_by_role("link", name="Health and length of life", exact=True).click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text("How long do people live")
    expect(reader.get_by_text("Change what is shown")).to_contain_text(
        "Best start in life · Henley"
    )
    assert "ward=henley" in reader.url


@pytest.mark.parametrize("path", ["", "ward?ward=foleshill", "employment?ward=foleshill"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_a_light_page(
    app: App, chromium: Browser, path: str, scheme: str
) -> None:
    width, height = PHONE if scheme == "dark" else (1440, 900)
    context = chromium.new_context(
        color_scheme="dark" if scheme == "dark" else "light",
        viewport={"width": width, "height": height},
    )
    try:
        page = context.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{app.address}/light/{path}")
        # What is closed is read too, once it is opened.
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        found = Axe().run(page, options=OPTIONS).response["violations"]
        assert [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        elsewhere = [one for one in asked if not one.startswith(app.address)]
        assert not elsewhere
        files = [one.removeprefix(app.address) for one in asked]
        assert all(one.startswith(("/light/", "/app/static/")) for one in files), files
    finally:
        context.close()


OUT_OF_LINE = """
() => [...document.querySelectorAll('tr')].filter((row) => row.getClientRects().length
  && getComputedStyle(row).display !== 'table-row').map((row) => row.innerText)
"""
"""rows of tables whose cells do not stand side by side under their headings"""


def test_every_light_page_fits_a_phone_and_its_tables_stand_in_columns_on_a_desk(
    app: App, chromium: Browser
) -> None:
    context = chromium.new_context(base_url=app.address, java_script_enabled=False)
    page, rows = context.new_page(), 0
    for path in (one.path for one in PAGES):
        page.set_viewport_size({"width": 1440, "height": 900})
        page.goto(f"/light/{path}?ward=radford")
        assert page.evaluate(OUT_OF_LINE) == [], path
        rows += page.locator("tr").count()
        page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        assert page.evaluate(TOO_WIDE) == [], path
    context.close()
    assert rows > 500


def test_the_app_offers_the_light_page_of_what_it_shows_and_leads_back(tab: Tab) -> None:
    tab.open_page("ward", ward="foleshill")
    link = tab.drive.get_by_role("link", name="Light page")
    expect(link).to_have_attribute("href", "light/ward?ward=foleshill")
    link.click()
    expect(tab.drive).to_have_url(f"{tab.address}/light/ward?ward=foleshill")
    tab.drive.get_by_role("link", name="Open the full app").first.click()
    expect(tab.drive).to_have_url(f"{tab.address}/ward?ward=foleshill")


@pytest.mark.parametrize(
    ("path", "most"), [("light/", 0.143), ("light/ward?ward=foleshill", 0.143), ("", 1.6)]
)
def test_what_a_first_page_brings_is_small_without_any_help(
    tab: Tab, path: str, most: float
) -> None:
    wire = Wire(tab.context.new_cdp_session(tab.drive))
    if path:
        tab.drive.goto(f"{tab.address}/{path}", wait_until="networkidle")
    else:
        tab.open_page()
    assert 0.01 < wire.mebibytes <= most, f"{wire.mebibytes:.2f} MiB in {wire.requests} requests"


def test_the_files_of_the_static_edition_open_from_a_folder(
    chromium: Browser, tmp_path: Path
) -> None:
    write_site(tmp_path, wards=("foleshill",), workers=1)
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    try:
        page = context.new_page()
        faults: list[str] = []
        page.on("console", lambda said: faults.append(said.text))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto((tmp_path / "index.html").as_uri())
        page.get_by_label("Find a ward by its name or a postcode").fill("cv1 5f")
        expect(page.locator("#found")).to_have_text(
            "No ward and no postcode of Coventry matches that."
        )
        page.get_by_label("Find a ward by its name or a postcode").fill("foles")
        page.get_by_role("link", name="Foleshill (2026)").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Foleshill")
        page.get_by_text("Menu", exact=True).click()
        page.get_by_role("link", name="Employment", exact=True).click()
        expect(page).to_have_url((tmp_path / "employment-foleshill.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert page.evaluate("[...document.fonts].some((one) => one.status === 'loaded')")
        assert not faults
    finally:
        context.close()
