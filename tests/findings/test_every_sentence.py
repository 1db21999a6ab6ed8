"""Every sentence that the app makes is plain, stands once, and a title says a finding."""

import re
from collections import Counter
from dataclasses import replace
from statistics import median

import pytest

from marmot_data.catalogue.load import load
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.gap.gap import Gap, find_gap
from marmot_data.findings.ward.inside import find_inside
from marmot_data.findings.ward.questions import Questions, find_questions
from marmot_data.language import Words
from tests.findings.conftest import See
from tests.findings.every_sentence import texts, trends
from tests.findings.test_ward import every_ward
from tests.laws.test_plain_words import LONG_ENOUGH, reading_age
from tests.spoken import sentences as sentences_of

pytestmark = pytest.mark.thorough

JARGON = re.compile(
    r"\b(ladder|printed(?! from)|refused|carries|more than chance|nobody can say)\b", re.IGNORECASE
)
"""words of the trade that no reader needs; what is on paper may say where it was printed from"""
OWN_TITLE = re.compile(r"[^:]+: [\u2212£\d][^,]*")
"""a title that is only a name and a value"""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
TODAY = re.compile(
    r"(?<!to )(?<!shorter )\b(?:live|lives|grow|grows|lie|lies(?! outside))\b|"
    r"\b(?:people|women|men|children) (?:are|have)\b|"
    r", which is (?:clearly|worse|better|higher|lower)|\b(?:figure|ends of the city) (?:is|are)\b|"
    r"(?<!In )\b(?:more|fewer) (?:people|children) are\b|\bis recorded\b"
)
"""what speaks of people or figures as they are today"""
OLD = 2021
"""the first year of which the catalogue, checked in 2026, may speak as of today"""
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


def is_today_of_old(sentence: str) -> bool:
    """Tell whether a sentence, or a part of it with years of its own, speaks of old as of today."""
    parts = re.split(r"(?<=\)), ", sentence)
    years = ((one, [int(year) for year in YEAR.findall(one)]) for one in parts)
    return any(own and max(own) < OLD and TODAY.search(one) for one, own in years)


def test_the_measure_of_tense_finds_what_it_looks_for() -> None:
    assert is_today_of_old("In Foleshill people live shorter lives (2009 to 2013).")
    assert is_today_of_old("Women live about 7.6 years longer in 2009 to 2013.")
    assert is_today_of_old("In 2009 to 2013, it was 79.8, which is worse than Coventry's 82.1.")
    assert not is_today_of_old("In 2009 to 2013, women could expect to live 79.8 years.")
    assert not is_today_of_old(
        "In Foleshill people lived shorter lives (2009 to 2013), more children grow up in poverty."
    )


def test_what_is_some_years_old_is_told_in_the_past(seen: See, told: dict[str, list[str]]) -> None:
    made = {one for own in told.values() for one in own}
    for view in every_ward(seen):
        for year in ("latest", "2016"):
            of = replace(view, selection=view.selection.moved(year=year))
            asked, gap = find_questions(of), find_gap(of, "life_expectancy")
            assert isinstance(asked, Questions)
            assert isinstance(gap, Gap)
            assert gap.told is not None
            made |= {one for text in (asked.sentence, gap.told.sentence) for one in END.split(text)}
            inside = find_inside(of, "life_expectancy")
            made |= set(END.split(inside.sentence))
            if year == "2016":  # then no figure is of today, so none speaks of it
                assert not TODAY.search(asked.sentence), asked.sentence
                for one in END.split(asked.differs):
                    assert YEAR.search(one) or not TODAY.search(one), one
    assert not [one for one in made if is_today_of_old(one)]


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
