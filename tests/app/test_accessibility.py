"""The accessibility statement says what the tests hold, and names what is not there yet."""

import pytest

from marmot_data.catalogue.load import load
from marmot_data.language import Words
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open

WORDS = Words.load()


def test_the_statement_says_what_works_what_does_not_and_how_it_was_tested(open_page: Open) -> None:
    test = open_page("pages/accessibility.py")
    said = " ".join(part.value for part in test.markdown).replace("\\", "")
    for part in ("can", "gaps", "tested"):
        lines = WORDS.section(f"accessibility.{part}").values()
        assert len(lines) >= 4
        assert all(line in said for line in lines)
    assert "WCAG 2.2" in said


def test_it_can_be_reached_from_every_page(open_page: Open) -> None:
    for file in ("app.py", "pages/crime.py"):
        names = [link.proto.label for link in open_page(file).get("page_link")]
        assert WORDS("page.accessibility") in names


@pytest.mark.thorough
def test_every_link_inside_the_app_leads_to_a_page(open_page: Open) -> None:
    known = {page.path for page in PAGES}
    seen = set()
    for page in PAGES:
        if page.name == "present":
            continue
        links = open_page(page.file, ward="foleshill").get("page_link")
        seen |= {link.proto.page for link in links}
    assert len(seen) == len(PAGES), "the menu leads everywhere, and every link is one of its pages"
    assert {one.strip("/") for one in seen} - {"app", ""} <= known


def test_the_pages_that_the_catalogue_tells_of_are_pages() -> None:
    names = {page.name for page in PAGES}
    assert set(load().editorial.pages) <= names
