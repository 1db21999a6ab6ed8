"""Every page in Norwegian: nothing is missing, and no sentence is English.

What stays English on purpose is data: names, titles of sources, words that are quoted, and what
the translation itself leaves as it is.
"""

import re
from datetime import date
from functools import cache

import pytest

from marmot_data.catalogue.load import HOME, load
from marmot_data.catalogue.translation import Translation
from marmot_data.documents.brief.sheet import brief_view, sheet_of
from marmot_data.documents.report.progress import progress_report
from marmot_data.documents.talk.slides import ready, slides_of
from marmot_data.language import Words
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES, Page
from tests.languages.heard import same_in_all, texts_in, texts_of

LANGUAGE = "nb"
MARKS = frozenset(
    """a about after all also an and are as been before but by could does each from had has have
    his how if in into is it its more most no not of only or other out people said should than that
    the their them there these they this those to until was we were what when where which who whose
    why will with would year years you your""".split()  # noqa: SIM905 - they read as a sentence
) - {"by", "her", "to", "no", "all", "or"}
"""words of English sentences that are no words of Norwegian"""
TITLES = ("Ten years a Marmot City", "Poverty in a Marmot City")
"""of documents and meetings, inside texts of ours"""
PROPER = re.compile(r"\b[A-Z]\w*(?:,? (?:(?:of|and|for|the|in|[&-]) )*[A-Z]\w*)+")
"""a name of several words: Health and Wellbeing Board"""
BAD = "problem|dårlig|lav |lav$|vansker|fattig|kriminalitet|lovbrudd|uten arbeid"
"""what a name must hold so that more of it sounds worse"""
STOPS = re.compile(r"[.;:!?()\[\]«»“”]+")


@cache
def titles() -> re.Pattern[str]:
    """Find what is called so by others: documents, meetings, sources."""
    cited = (re.escape(one.title) for one in load().sources.values())
    return re.compile("|".join((*TITLES, *cited)))


@cache
def left_as_it_is() -> str:
    """Return what the translation leaves in English, and what is quoted, as one text."""
    translation = Translation.read(HOME, LANGUAGE)
    return "\n".join(text for text, said in translation.texts.items() if text == said)


def english_in(text: str) -> list[str]:
    """Return the parts of sentences with two English words or more, but for names and quotes."""
    known = same_in_all(LANGUAGE) + left_as_it_is()
    parts = (one.strip(" ,-") for one in STOPS.split(titles().sub("", text)))
    return [one for one in parts if len(_marks(one)) > 1 and one not in known]


def _marks(part: str) -> set[str]:
    """Return the English words of a part of a sentence, but for those inside names."""
    return set(MARKS) & set(re.findall(r"[^\W\d_]+", PROPER.sub("", part).lower()))


def test_english_is_told_from_norwegian() -> None:
    assert english_in("Alle tall. This is what the figures say.") == [
        "This is what the figures say"
    ]
    assert not english_in("Til sammen har 12 by og bygd i fylket et tall: mer i tabellen er om by")
    assert not english_in("Referat fra The Health and Wellbeing Board of the City")
    assert not english_in("Department for Levelling Up, Housing & Communities")


def test_no_sentence_and_no_text_lacks() -> None:
    translation = Translation.read(HOME, LANGUAGE)
    load(HOME, translation)
    assert Words.load(LANGUAGE).lacking == ()
    assert translation.lacking == ()
    assert translation.idle == (), "the English has changed: run the command translate"


def test_no_name_of_an_area_holds_english_words() -> None:
    view = state.view_of({"language": LANGUAGE})
    names = {code: view.area_name(code) for code in view.data.names}
    assert names["jsna_longford"] == "Longford (ikke valgdistriktet)"
    assert state.view_of({}).area_name("jsna_longford") == "Longford (not the ward)"
    assert not {code: one for code, one in names.items() if english_in(one)}


def test_what_is_worse_when_it_is_higher_sounds_so() -> None:
    """A score for “bomiljø” that is higher reads as a better place; it must say what is bad."""
    english, norwegian = load().indicators, load(HOME, Translation.read(HOME, LANGUAGE)).indicators
    named = {
        (name, said)
        for name, entry in english.items()
        if "deprivation" in f"{entry.title} {entry.short}".lower()
        and "life expectancy" not in entry.title.lower()
        for said in (norwegian[name].title, norwegian[name].short)
    }
    assert len(named) > 20
    assert not {one for one in named if not re.search(BAD, one[1], re.IGNORECASE)}


@pytest.mark.thorough
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_sentence_of_a_page_is_english(page: Page) -> None:
    texts = texts_of(page, {"language": LANGUAGE, "ward": "foleshill"})
    assert len(texts) > 20
    assert not {found: text for text in texts for found in english_in(text)}


@pytest.mark.thorough
@pytest.mark.parametrize("name", sorted(load().editorial.talks))
def test_no_sentence_of_a_talk_is_english(name: str) -> None:
    view = state.view_of({"language": LANGUAGE, "ward": "foleshill"})
    texts = list(texts_in(slides_of(view, ready(view)[0][name])))
    assert len(texts) > 20
    assert not {found: text for text in texts for found in english_in(text)}


def test_no_sentence_of_a_brief_or_of_the_report_is_english() -> None:
    day, view = date(2026, 11, 21), state.view_of({"language": LANGUAGE, "ward": "foleshill"})
    made = (sheet_of(brief_view(view), base="", made=day), progress_report(view, day))
    for one in made:
        texts = list(texts_in(one))
        assert len(texts) > 20
        assert any(re.search(r"\d,\d", text) for text in texts), "decimals have a comma"
        assert not {found: text for text in texts for found in english_in(text)}
