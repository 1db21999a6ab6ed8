"""A link tells what is behind it where it is sent: heading, answer, and a drawn picture."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from marmot_data.ui import state
from marmot_data.ui.light import whole_page
from marmot_data.ui.pages import PAGES
from marmot_data.ui.run import run_page
from marmot_data.web import serve
from marmot_data.web import shelf as shelves
from marmot_data.web.preview import TEXT, Picture, card, picture_in
from marmot_data.web.shelf import ADDRESS, Shelf
from marmot_data.web.shell import shell
from marmot_data.web.version import version
from tests.app.reading import Read
from tests.app.test_light_server import Reply, ask, fresh_shelf

__all__ = ["fresh_shelf"]

FIELDS = {
    "og:site_name": "Coventry Marmot Explorer",
    "og:title": "Foleshill",
    "og:url": "https://marmot.example:8443/ward?ward=foleshill",
    "og:image": "https://marmot.example:8443/preview/ward.png?ward=foleshill",
    "og:image:width": "1200",
    "og:image:height": "630",
}


def tags(reply: Reply) -> dict[str, str]:
    """Return what a page tells of itself."""
    found = Read(reply.body.decode()).all("meta")
    return {own["property"]: own["content"] for own in found if "property" in own}


def drawn(name: str, **query: str) -> Picture:
    """Return the picture that is shown of a page."""
    page = next(one for one in PAGES if one.name == name)
    return picture_in(run_page(page, query, whole_page).tree)


@pytest.mark.parametrize("where", ["/light/ward", "/ward"])
def test_a_page_tells_its_heading_its_answer_and_where_its_picture_is(
    monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    version()
    monkeypatch.setattr(shelves, "PATIENCE", 120)  # the first page reads all figures
    monkeypatch.setattr(
        serve,
        "shells",
        Shelf(lambda *asked: shell(*asked[:3], base=ADDRESS, width=asked[3])),
    )
    monkeypatch.setattr(serve, "AT_HAND", 60)
    query = "?ward=foleshill&colour=red"
    forged = {"x_forwarded_host": "elsewhere.example", "x_forwarded_proto": "gopher"}
    found = tags(ask(where + query, scheme="https", host="marmot.example:8443", **forged))
    assert {name: found[name] for name in FIELDS} == FIELDS
    assert found["og:description"].startswith("Foleshill is the most deprived of Coventry's")
    assert found["og:image:alt"] == found["og:description"]


def test_who_asks_without_a_proper_name_gets_no_address_of_ours() -> None:
    found = tags(ask("/light/glossary", host='"><script>alert(1)</script>'))
    assert found["og:image"] == "preview/glossary.png"


def test_a_picture_of_a_link_has_its_size_and_is_not_sent_twice() -> None:
    found = ask("/preview/ward.png?ward=foleshill")
    assert (found.status, found.headers["content-type"]) == (200, "image/png")
    assert Image.open(BytesIO(found.body)).size == (1200, 630)
    assert len(found.body) < 150_000
    tag = found.headers["etag"]
    again = ask("/preview/ward.png?ward=foleshill", if_none_match=tag)
    assert (again.status, again.body) == (304, b"")
    other = ask("/preview/ward.png?ward=wyken")
    assert other.headers["etag"] != tag
    assert other.body != found.body


def test_nonsense_in_the_link_is_left_aside_and_makes_no_further_picture() -> None:
    plain = ask("/preview/glossary.png").headers["etag"]
    assert ask("/preview/glossary.png?width=99999&ward=nowhere&year=x").headers["etag"] == plain
    assert ask("/preview/glossary.png?" + "a" * 2001).status == 414
    assert ask("/preview/nowhere.png").status == 404
    assert ask("/preview/glossary.gif").status == 404


def test_the_picture_says_what_the_page_says() -> None:
    view = state.view_of({"ward": "henley"})
    shown = drawn("crime", ward="henley")
    svg = card(view, "How much crime?", "Answer " * 120, shown)
    text = Read(svg).text("svg")
    assert "How much crime?" in text
    assert "Henley" in text
    assert "Source: data.police.uk (West Midlands Police)" in text
    assert "Recorded crime rate, per 1,000" in text
    assert "Coventry Marmot Explorer" in text
    answers = [one for _, one in Read(svg).texts if one.startswith("Answer")]
    assert len(answers) >= 5
    assert answers[-1].endswith("\N{HORIZONTAL ELLIPSIS}"), "what has no room is cut at a word"
    assert max(map(len, answers)) * 8 < TEXT


def test_a_ward_is_shown_where_it_lies_and_the_city_as_a_map() -> None:
    ward = Read(drawn("ward", ward="foleshill").drawn).all("path")
    assert [own["fill"] for own in ward] == ["#e3e7ec", "#612337"]
    city = drawn("overview")
    assert len(Read(city.drawn).all("title")) == 18
    assert city.shows.startswith("Deprivation score, index of 2015. Darker is more deprived.")
    assert drawn("glossary") == Picture()


def test_below_a_folder_all_is_served_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "_root", lambda: "/city")
    assert ask("/city/light/glossary").status == 200
    assert ask("/light/glossary").status == 404
    found = tags(ask("/city/light/glossary", host="marmot.example"))
    assert found["og:image"] == "http://marmot.example/city/preview/glossary.png"
    for where in ("/city/", "/city/ward"):
        assert b"url=light/" in ask(where).body


def test_a_reader_who_leaves_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []

    async def gone(request: Any) -> None:
        asked.append(request)

    monkeypatch.setattr(serve, "_left", gone)
    assert ask("/light/ward?ward=foleshill").status == 204
    assert len(asked) == 1
