"""Every sentence that the app makes is plain, stands once, and a title says a finding."""

import re
from collections import Counter
from statistics import median

import pytest

from marmot_data.catalogue.load import load
from marmot_data.findings.city.trend import Trend
from marmot_data.language import Words
from tests.findings.conftest import See
from tests.findings.every_sentence import texts, trends
from tests.laws.test_plain_words import LONG_ENOUGH, reading_age
from tests.spoken import sentences as sentences_of

pytestmark = pytest.mark.thorough

JARGON = re.compile(
    r"\b(ladder|printed(?! from)|refused|carries|more than chance|nobody can say)\b", re.IGNORECASE
)
"""words of the trade that no reader needs; what is on paper may say where it was printed from"""
OWN_TITLE = re.compile(r"[^:]+: [\u2212£\d][^,]*")
"""a title that is only a name and a value"""
END = re.compile(r"(?<=[.!?]) (?=[A-Z“\d])")


@pytest.fixture(scope="module")
def told(seen: See) -> dict[str, list[str]]:
    """Return every sentence of every answer, by its question."""
    found = texts(seen())
    return {name: [one for text in own for one in END.split(text)] for name, own in found.items()}


def test_the_measures_find_what_they_look_for() -> None:
    assert JARGON.search("Along the whole ladder the gap is 7.5 years.")
    assert not JARGON.search("The rate of recorded crime rose.")
    assert OWN_TITLE.fullmatch("Life expectancy, women: 81.7 years")
    assert not OWN_TITLE.fullmatch("Life expectancy for women: 81.7 years, behind England")
    assert END.split("It was 5.5%. In 2019 it was 2.9%.") == [
        "It was 5.5%.",
        "In 2019 it was 2.9%.",
    ]


def test_the_middle_sentence_is_read_at_eleven_to_thirteen(told: dict[str, list[str]]) -> None:
    every = {one for own in told.values() for one in own if len(one.split()) >= LONG_ENOUGH}
    ages = sorted(reading_age(one) for one in every)
    assert len(ages) > 1_500
    assert 10 <= median(ages) <= 12.5
    # Names of indicators and of publishers are long; what is said of them is not.
    assert ages[int(len(ages) * 0.9)] <= 15.8


def test_no_sentence_stands_twice_in_one_answer(told: dict[str, list[str]]) -> None:
    twice = {
        name: [one for one, number in Counter(own).items() if number > 1]
        for name, own in told.items()
    }
    assert not {name: own for name, own in twice.items() if own}


def test_no_sentence_and_no_text_of_the_words_speaks_the_language_of_the_trade(
    told: dict[str, list[str]],
) -> None:
    made = {one for own in told.values() for one in own}
    written = {
        text
        for key, text in sentences_of(Words.load()).items()
        if not key.startswith(("indicator-", "group-"))
    }
    shown = {
        str(getattr(entry, field))
        for entry in load().indicators.values()
        for field in ("title", "short", "question")
    }
    assert not [one for one in made | written | shown if JARGON.search(one)]


def test_the_title_of_a_trend_is_a_finding(seen: See) -> None:
    titles = [found.title for _, found in trends(seen()) if isinstance(found, Trend)]
    assert len(titles) > 200
    assert not [one for one in titles if OWN_TITLE.fullmatch(one)]
