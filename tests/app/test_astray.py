"""A wrong address is answered: with the page of the ward that it names, or with all pages."""

from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import pytest

from marmot_data.ui.pages import PAGES
from tests.app.test_light_server import ask

ADDRESSES = {f"/{page.path}" for page in PAGES}


@pytest.mark.parametrize(
    ("asked", "led"),
    [
        ("/ward/foleshill", "/ward?ward=foleshill"),
        ("/ward/Foleshill/", "/ward?ward=foleshill"),
        ("/ward/St Michael's", "/ward?ward=st-michaels"),
        ("/ward/binley-and-willenhall/school", "/ward?ward=binley-and-willenhall"),
        ("/ward/anything", "/ward?ward=anything"),
        ("/map/wyken?year=2019", "/map?year=2019&ward=wyken"),
        ("/foleshill", "/ward?ward=foleshill"),
        ("/wards/foleshill", "/ward?ward=foleshill"),
        ("/overview", "/"),
        ("/crime/", "/crime"),
    ],
)
def test_an_address_that_names_a_page_or_a_ward_leads_there(asked: str, led: str) -> None:
    found = ask(asked)
    assert found.status == 302
    assert urljoin(f"http://here{asked.partition('?')[0]}", found.headers["location"]) == (
        f"http://here{led}"
    )


class Links(HTMLParser):
    """Collects where a page leads, and its heading."""

    def __init__(self, html: str) -> None:
        """Read a page."""
        super().__init__()
        self.led: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a link."""
        if tag == "a":
            self.led.append(dict(attrs)["href"] or "")


@pytest.mark.parametrize("asked", ["/nowhere", "/glossary/imd", "/a/b/c", "/light/a/b"])
def test_an_address_that_names_nothing_says_so_and_leads_to_every_page(asked: str) -> None:
    found = ask(asked)
    assert (found.status, found.headers["cache-control"]) == (404, "no-store")
    text = found.body.decode()
    assert "There is no such page" in text
    led = {urlsplit(urljoin(f"http://here{asked}", one)).path for one in Links(text).led}
    assert led == ADDRESSES
    assert f"{'../' * (asked.count('/') - 1)}app/static/" in text, "the typeface is found"


def test_the_answer_is_in_the_language_of_the_link() -> None:
    assert "Denne siden finnes ikke" in ask("/nowhere?language=nb").body.decode()


@pytest.mark.parametrize(
    "asked",
    [
        "/_stcore/health",
        "/ward/_stcore/host-config",
        "/app/static/icon.svg",
        "/static/js/index.js",
        "/media/1.png",
        "/component/x/y.js",
        "/favicon.png",
    ],
)
def test_what_streamlit_answers_is_left_to_it(asked: str) -> None:
    found = ask(asked)
    assert (found.status, found.body) == (404, b"Not Found"), "of our routes none answers"
