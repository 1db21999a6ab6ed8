"""What the pages say of a place comes from its entry in the catalogue."""

from dataclasses import replace

import pytest

from marmot_data.catalogue.load import Catalogue, load
from marmot_data.language import Words
from marmot_data.ui import state
from tests.app.conftest import Open

WORDS = Words.load()


@pytest.fixture
def testford(monkeypatch: pytest.MonkeyPatch) -> Catalogue:
    """Give the place of the app another entry."""
    known = load()
    place = known.places[known.front.place]
    postcodes = place.postcodes.model_copy(update={"example": "T0 1AA", "source": "crime_plan"})
    other = place.model_copy(
        update={"title": "Testford", "marmot_since": 1998, "postcodes": postcodes}
    )
    terms = known.licences["ogl3"].model_copy(update={"attribution": "Thanks to Testford."})
    source = known.sources["postcode_directory"].model_copy(update={"licence": "thanks"})
    changed = replace(
        known,
        places={known.front.place: other},
        licences={**known.licences, "thanks": terms},
        sources={**known.sources, "crime_plan": source},
    )
    monkeypatch.setattr(state, "catalogue", lambda _="en": changed)
    return changed


@pytest.mark.usefixtures("testford")
def test_the_overview_tells_of_the_place_that_is_shown(open_page: Open) -> None:
    test = open_page()
    assert not test.exception
    assert test.title[0].value == "How fair is life in Testford?"
    said = [one.value for one in test.markdown]
    assert "**Testford Marmot Explorer**" in said
    assert any(one.startswith("Testford became a Marmot City in 1998.") for one in said)


@pytest.mark.usefixtures("testford")
@pytest.mark.parametrize(
    ("file", "title"),
    [
        ("pages/employment.py", "Who has work in Testford?"),
        ("pages/timeline.py", "How did Testford become a Marmot City?"),
    ],
)
def test_a_question_names_the_place(open_page: Open, file: str, title: str) -> None:
    assert open_page(file).title[0].value == title


@pytest.mark.usefixtures("testford")
def test_a_postcode_is_asked_for_and_thanked_for_as_the_place_says(open_page: Open) -> None:
    test = open_page("pages/ward.py", boundaries="2026", ward="cheylesmore")
    box = test.text_input(key="postcode")
    assert box.placeholder == "T0 1AA"
    find = next(one for one in test.button if one.label == WORDS("postcode.show"))
    box.input("nonsense")
    find.click().run()
    assert any("such as T0 1AA" in one.value for one in test.markdown)
    test.text_input(key="postcode").input("CV1 2JT")
    next(one for one in test.button if one.label == WORDS("postcode.show")).click().run()
    assert any("Thanks to Testford." in one.value for one in test.caption)


def test_an_outcome_of_the_overview_leads_to_the_first_page_that_shows_it(
    open_page: Open, testford: Catalogue
) -> None:
    pages = {name: [c.indicator for c in p.card] for name, p in testford.editorial.pages.items()}
    assert "life_expectancy" in pages["health"]
    links = [link.proto.label for link in open_page().get("page_link")]
    assert WORDS("overview.open_theme", page=WORDS("page.health")) in links
    assert testford.editorial.page_about("a figure on no page") is None
