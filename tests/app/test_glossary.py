"""Words that not everybody knows are explained, on a page and below every page that says them."""

import pytest

from marmot_data.catalogue.load import load
from marmot_data.findings.glossary import terms_in
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open

TERMS = load().editorial.glossary
ASKED_FOR = {
    "Gradient",
    "Slope index",
    "MSOA",
    "LSOA",
    "IMD",
    "NEET",
    "Good level of development",
    "Range",
    "Statistical neighbour",
    "Ward",
    "Scrutiny",
    "Cabinet",
    "Fifth",
    "Tenth",
    "After housing costs",
}


def test_the_words_that_puzzle_readers_are_all_there_in_order() -> None:
    names = [one.term for one in TERMS]
    assert set(names) >= ASKED_FOR
    assert names == sorted(names, key=str.casefold)
    spellings = [way.casefold() for one in TERMS for way in (one.term, *one.also)]
    assert len(spellings) == len(set(spellings))


def test_the_page_gives_each_word_its_meaning(open_page: Open) -> None:
    said = [one.value.replace("\\", "") for one in open_page("pages/glossary.py").markdown]
    for one in TERMS:
        assert any(text.startswith(f"**{one.term}**") and one.meaning in text for text in said)


def test_the_page_says_how_sure_figures_are(open_page: Open) -> None:
    said = " ".join(one.value for one in open_page("pages/glossary.py").markdown)
    for wanted in ("by its range", "Shown as counted", "Cannot be compared", "1 in 20"):
        assert wanted in said


def test_every_word_has_its_cousin_abroad() -> None:
    assert not [one.term for one in TERMS if not one.abroad]


@pytest.mark.parametrize(
    ("language", "start", "cousin"),
    [
        ("en", "**Life expectancy** (Norsk (bokmål): Forventet levealder)", "at birth"),
        ("nb", "**Valgdistrikt** (English: Ward)", "bydel"),
    ],
)
def test_a_visitor_finds_each_word_in_the_other_language_and_abroad(
    open_page: Open, language: str, start: str, cousin: str
) -> None:
    test = open_page("pages/glossary.py", language=language)
    said = [one.value.replace("\\", "") for one in test.markdown]
    (found,) = [one for one in said if one.startswith(start)]
    assert cousin in found
    other = "English: " if language == "nb" else "Norsk (bokmål): "
    assert sum(f"({other}" in one for one in said) == len(TERMS)


def test_a_visitor_is_told_how_britain_is_run(open_page: Open) -> None:
    test = open_page("pages/glossary.py")
    assert "Britain for visitors" in [one.value for one in test.header]
    said = [one.value for one in test.markdown]
    for word in ("Council", "Ward", "Cabinet", "Scrutiny", "Constituency"):
        assert [text for text in said if text.startswith(f"**{word}.**")], word


@pytest.mark.parametrize("file", [page.file for page in PAGES])
def test_every_page_leads_to_how_sure_it_is(open_page: Open, file: str) -> None:
    links = {one.proto.label: one.proto.page for one in open_page(file).get("page_link")}
    assert links["How sure is this?"] == "glossary"


@pytest.mark.parametrize(
    ("file", "terms"),
    [
        ("app.py", {"Life expectancy", "Range", "Marmot City"}),
        ("pages/school_readiness.py", {"Percentage point", "Good level of development"}),
        ("pages/gap.py", {"Fifth", "MSOA", "IMD"}),
    ],
)
def test_below_a_page_stand_the_words_that_it_says(
    open_page: Open, file: str, terms: set[str]
) -> None:
    meanings = {one.term: one.meaning for one in TERMS}
    test = open_page(file)
    again = test.run()
    for run in (test, again):
        (listed,) = (
            one.value.replace("\\", "")
            for box in run.expander
            if "explained" in box.label
            for one in box.markdown
        )
        assert all(f"**{one}.** {meanings[one]}" in listed for one in terms)
        assert "NEET" not in listed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The gradient runs down.", ["Gradient"]),
        ("All LSOAs and MSOAs.", ["LSOA", "MSOA"]),
        ("A neet room.", []),
        ("A neighbour, a rangefinder, forwards.", []),
        ("STATISTICAL NEIGHBOURS", ["Statistical neighbour"]),
        ("the deprivation index", ["IMD"]),
    ],
)
def test_a_term_is_found_as_a_whole_word_in_any_of_its_spellings(
    text: str, found: list[str]
) -> None:
    assert [one.term for one in terms_in(TERMS, [text])] == found
