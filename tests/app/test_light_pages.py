"""Every page has a light twin that says the same, without a script."""

import gzip
import re
from html import unescape
from pathlib import Path

import pytest

from marmot_data.ui import state
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open
from tests.app.reading import light

ROOT = Path(__file__).resolve().parents[2]
VIEWS: list[dict[str, str]] = [
    {},
    {"ward": "foleshill"},
    {"boundaries": "2004", "ward": "sherbourne"},
]
"""no ward, and a ward of each set"""
TYPE = sum(
    (ROOT / "static" / f"atkinson-hyperlegible-next-latin-{weight}-normal.woff2").stat().st_size
    for weight in (400, 700)
)
MOST = 150_000
"""bytes of a light page with its typeface, packed"""
EVERY = pytest.mark.parametrize("name", [page.name for page in PAGES])
VIEW = pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.get("ward", "city"))


@EVERY
@VIEW
def test_a_light_page_is_whole_small_and_without_scripts(name: str, view: dict[str, str]) -> None:
    page = light(name, **view)
    assert len(page.all("h1")) == 1
    assert page.text("h1")
    assert not page.all("script")
    assert not [own for _, own in page.tags if any(one.startswith("on") for one in own)]
    assert len(gzip.compress(page.html.encode())) + TYPE <= MOST
    assert page.all("html")[0]["lang"] == "en"
    assert [len(page.all(mark)) for mark in ("header", "main", "footer")] == [1, 1, 1]
    assert f"Data version {state.dataset('coventry').version}." in page.html
    named = [own["id"] for _, own in page.tags if "id" in own]
    assert len(named) == len(set(named)), "two pieces have the same name"
    path = next(one.path for one in PAGES if one.name == name)
    fields = "&".join(f"{one}={text}" for one, text in view.items())
    canonical = [own["href"] for own in page.all("link") if own["rel"] == "canonical"]
    assert canonical == [f"../{path}" + (f"?{fields}" if fields else "")]


@EVERY
@VIEW
def test_no_address_on_a_light_page_leads_nowhere(name: str, view: dict[str, str]) -> None:
    page = light(name, **view)
    names = {own["id"] for _, own in page.tags if "id" in own}
    paths = {one.path for one in PAGES} - {""} | {"."}
    for own in page.all("a"):
        href = own["href"]
        if href.startswith("#"):
            assert href[1:] in names
        elif not href.startswith(("https://", "http://", "../")):
            assert re.split(r"[?#]", href)[0] in paths, href


def answer(test: object) -> str:
    """Return the first sentence that the app says large, as its reader sees it."""
    for one in test.main:  # type: ignore[attr-defined]
        found = _answer(one)
        if found:
            return found
    return ""


def _answer(node: object) -> str:
    proto, name = getattr(node, "proto", None), ""
    if proto is not None and hasattr(proto, "id"):
        name = str(proto.id)
    if "-finding_answer" in name:
        texts = [one.value for one in node.markdown]  # type: ignore[attr-defined]
        return _plain(" ".join(texts))
    for one in getattr(node, "children", {}).values():
        if found := _answer(one):
            return found
    return ""


def _plain(markdown: str) -> str:
    """Take away what makes text Markdown."""
    return re.sub(r"\\(.)", r"\1", markdown.replace("**", ""))


SAYING = [page.name for page in PAGES if page.name not in ("ward", "accessibility", "claims")]
"""pages that say their answer in a box of its own"""


@pytest.mark.parametrize("name", SAYING)
@pytest.mark.parametrize("view", VIEWS[:2], ids=lambda view: view.get("ward", "city"))
def test_a_light_page_answers_in_the_words_of_the_app(
    open_page: Open, name: str, view: dict[str, str]
) -> None:
    file = next(page.file for page in PAGES if page.name == name)
    said = answer(open_page(file, **view))
    page = light(name, **view)
    if not said:
        pytest.skip("this page has no answer")
    assert " ".join(said.split()) in page.text("main")
    described = [own["content"] for own in page.all("meta") if own.get("name") == "description"]
    assert " ".join(said.split()).startswith(described[0].removesuffix("…"))
    told = [own["content"] for own in page.all("meta") if own.get("property") == "og:description"]
    assert told == described


def test_the_light_page_of_a_ward_answers_in_the_words_of_the_app(open_page: Open) -> None:
    app = open_page("pages/ward.py", ward="foleshill")
    bodies = " ".join(str(one.proto.body) for one in app.get("html"))
    said = re.search(r'<p class="said">(.*?)</p>', bodies)
    assert said is not None
    page = light("ward", ward="foleshill")
    assert page.text("h1") == "Foleshill"
    assert unescape(said[1]) in page.text("main")
    assert unescape(said[1]) in {own.get("content") for own in page.all("meta")}


def test_a_form_without_scripts_leads_to_another_ward_and_keeps_the_rest() -> None:
    page = light("ward", ward="foleshill", indicator="no_car", against="imd_score")
    assert page.all("form")[0] == {"method": "get", "action": "ward"}
    boxes = {own["name"] for own in page.all("select")}
    assert {"ward", "boundaries", "year", "priority", "indicator"} <= boxes
    chosen = [own["value"] for own in page.all("option") if "selected" in own]
    assert "foleshill" in chosen
    kept = {own["name"]: own["value"] for own in page.all("input")}
    assert kept == {"against": "imd_score"}
    assert len(page.all("label")) == len(page.all("select"))


def test_what_of_a_link_cannot_be_followed_is_said_as_the_app_says_it() -> None:
    told = light("health", ward="nowhere", colour="red").text("main")
    assert "“nowhere” is not something this app knows for “ward”; “all” is shown instead." in told
    assert "“colour” is not a part of a link that this app knows; it is left aside." in told


def test_what_a_link_says_is_never_markup() -> None:
    page = light("health", ward="<script>alert(1)</script>", colour='"><img src=x onerror=y>')
    assert not page.all("script")
    assert not page.all("img")
    assert "<script>alert(1)</script>" in page.text("main")


def test_a_table_has_headings_and_a_picture_has_its_sentence() -> None:
    page = light("employment", ward="foleshill")
    tables = page.all("table")
    assert tables
    assert all(own["aria-label"] for own in tables)
    assert all(own["scope"] in ("col", "row") for own in page.all("th"))
    pictures = [own for own in page.all("svg") if own.get("class") == "chart"]
    assert len(pictures) >= 10
    assert all(own["role"] == "img" and own["aria-label"] for own in pictures)


def test_the_map_shows_each_ward_with_its_figure_and_leads_to_it() -> None:
    page = light("map")
    wards = [own["href"] for own in page.all("a") if own["href"].startswith("ward?ward=")]
    assert len(wards) == 18
    assert "ward?ward=foleshill" in wards
    titles = [text for inside, text in page.texts if inside[-2:] == ("path", "title")]
    titles += [text for inside, text in page.texts if inside and inside[-1] == "title"]
    assert any(text.startswith("Foleshill: ") and "79.8" in text for text in titles)


def test_colours_of_pictures_turn_dark_by_the_style_alone() -> None:
    page = light("gap")
    style = "".join(text for inside, text in page.texts if inside and inside[-1] == "style")
    dark = style.split("prefers-color-scheme:dark", 1)[1]
    used = {own[side] for _, own in page.tags for side in ("fill", "stroke") if side in own}
    assert "#1b1f24" in used
    assert '[fill="#1b1f24"i]{fill:#f2f4f7}' in dark
    for shade in ("#edf2f7", "#c3d4e6", "#8fb0d0", "#4776a5", "#12436D"):
        assert shade.lower() not in dark.lower(), "dark is worse on a dark page too"
    turned = re.findall(r'\[fill="(#\w+)"i\]', dark)
    assert len(turned) == len({one.lower() for one in turned}) == 24, "each role has its own"
    assert '[fill="#10151a"i]{fill:#ffffff}' in dark, "names on the land of a map"
    projector = light("gap", look="projector")
    assert "prefers-color-scheme" not in projector.html


def test_a_light_page_does_not_open_on_boxes_that_it_does_not_have() -> None:
    page = light("compare", ward="foleshill")
    assert "Choose areas" not in page.html
    assert "so you see Foleshill, the wards that border on it, and Coventry" in page.html
