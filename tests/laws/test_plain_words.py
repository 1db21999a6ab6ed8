"""The words are plain and British: reading age measured, spelling looked up, gaps left aside."""

import re
from collections.abc import Iterator
from statistics import median

import pytest

from marmot_data.catalogue.load import load
from marmot_data.language import Words
from tests.spoken import sentences as sentences_of

WORDS = Words.load()
CATALOGUE = load()
AGE = 5
"""years that a child is older than its American school grade"""
HARDEST = 17.5
"""reading age of the hardest sentence; above 13 stand the few that must name a benefit, a method
or a body in full ("Universal Credit", "rank correlation", "Equality Advisory ... Service")"""
LONGEST = 45
"""words of the longest sentence: a claim with both its figures and both their ranges"""
LONG_ENOUGH = 8
"""words below which the measure says nothing of a sentence"""

AMERICAN = re.compile(
    r"\b(colors?|colored|centers?|centered|neighbors?|neighborhoods?|behaviors?|labors?|favors?|"
    r"honors?|programs\b(?! that)|(?:organ|recogn|summar|real|emphas|standard|minim|maxim|categor)"
    r"iz\w+|analyz\w+|catalogs?|licenses?d?\b(?= is)|liters?|fulfill\w*|enroll|gray|"
    r"modeling|labeled|labeling|traveled|canceled|toward|math|defense|practiced)\b",
    re.IGNORECASE,
)
"""American spellings; names of organisations are left out of what is searched"""
OFFICIAL = re.compile(r"Organization|https?://\S+|Standardized Mortality")


CAUSE = re.compile(
    r"\b(?:caus\w+|because of|thanks to|led to|leads? to (?:less|more|fewer|better)|"
    r"result(?:ed|s)? in|"
    r"improv(?:ed|ement)\w*|reduc(?:ed|tion)\w*|impact\w*|success\w*|effective\w*|so that)\b",
    re.IGNORECASE,
)
"""words by which a deed would claim that something came of it"""


def syllables(word: str) -> int:
    """Count the vowel groups of an English word, less a silent e: right within a tenth on text."""
    word = re.sub(r"[^a-z]", "", word.lower())
    if not word:
        return 1
    found = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith("e") and not word.endswith(("le", "ee", "ie", "ue", "ye"))
    past = word.endswith("ed") and not word.endswith(("ted", "ded"))
    return max(1, found - (1 if silent or past else 0))


def reading_age(text: str) -> float:
    """Return the age at which a text is read with ease (Flesch and Kincaid's grade, and five)."""
    sentences = [one for one in re.split(r"[.!?:;]+(?:\s|$)", text) if one.strip()]
    words = re.findall(r"[A-Za-z][A-Za-z'\u2019-]*|\d[\d.,]*", text)
    spoken = sum(1 if word[0].isdigit() else syllables(word) for word in words)
    grade = 0.39 * len(words) / max(1, len(sentences)) + 11.8 * spoken / len(words) - 15.59
    return grade + AGE


def plain(text: str) -> str:
    """Put a short word in every gap, and take Markdown away."""
    return re.sub(r"[*_#>\[\]]", "", re.sub(r"\{[^}]*\}", "five", text))


def sentences() -> Iterator[tuple[str, str]]:
    """List every sentence of the words, and every help text of the catalogue, by its name."""
    for key, text in sentences_of(WORDS).items():
        if not key.startswith(("indicator-", "group-", "proper-")):  # names, not sentences
            yield f"words: {key}", plain(text)
    for name, entry in CATALOGUE.indicators.items():
        for field in ("question", "meaning", "method", "limits", "beside"):
            yield f"{name}: {field}", plain(str(getattr(entry, field)))
    for name, story in CATALOGUE.editorial.deeds.items():
        yield f"story {name}", plain(f"{story.title}. {story.what} {story.unknown}")
        for field in ("caution", "ours", "doubt"):
            yield f"story {name}: {field}", plain(getattr(story, field))


LONG = [(key, text) for key, text in sentences() if len(text.split()) >= LONG_ENOUGH]


def test_the_measure_knows_easy_from_hard() -> None:
    easy = "The cat sat on the mat. The dog ran to the door. We went home."
    hard = (
        "Multidimensional socioeconomic disadvantage necessitates comprehensive "
        "interdepartmental collaboration notwithstanding organisational heterogeneity."
    )
    assert reading_age(easy) < 8
    assert reading_age(hard) > 20
    counted = {"ward": 1, "people": 2, "deprivation": 4, "life": 1, "measured": 2, "city": 2}
    assert {word: syllables(word) for word in counted} == counted


@pytest.mark.parametrize("what", ["words", "question", "meaning", "limits", "story"])
def test_the_middle_reading_age_is_eleven_to_thirteen_or_less(what: str) -> None:
    ages = [reading_age(text) for key, text in LONG if what in key]
    assert len(ages) >= 10
    assert 8 <= median(ages) <= 13, f"{what}: {median(ages):.1f}"


def test_nine_of_ten_sentences_are_read_at_thirteen_and_none_is_out_of_reach() -> None:
    ages = sorted((reading_age(text), key) for key, text in LONG if key.startswith("words"))
    assert ages[int(len(ages) * 0.9)][0] <= 13, ages[int(len(ages) * 0.9)]
    assert ages[-1][0] <= HARDEST, ages[-1]


def test_no_sentence_of_a_finding_is_longer_than_a_breath() -> None:
    most = max(
        (len(one.split()), key, one)
        for key, text in LONG
        if key.startswith("words")
        for one in re.split(r"[.!?;:](?:\s|$)", text)
    )
    assert most[0] <= LONGEST, most


def test_the_spelling_is_british() -> None:
    found = [
        (key, match.group())
        for key, text in sentences()
        for match in AMERICAN.finditer(OFFICIAL.sub("", text))
    ]
    assert not found


def test_american_spelling_would_be_found() -> None:
    for word in ("color", "neighborhood", "organized", "center", "gray", "analyzed"):
        assert AMERICAN.search(f"The {word} of it")
    for word in ("colour", "neighbourhood", "organised", "centre", "size", "prize", "grey"):
        assert not AMERICAN.search(f"The {word} of it")


def test_no_deed_says_that_something_came_of_it() -> None:
    found = [
        (name, match.group())
        for name, deed in CATALOGUE.editorial.deeds.items()
        for text in (
            *(deed.title, deed.what, deed.caution, deed.ours),
            *(text for one, _ in deed.figures for text in (one.what, one.scope, one.doubt)),
        )
        for match in CAUSE.finditer(text)
    ]
    assert not found


def test_a_word_of_cause_would_be_found() -> None:
    for text in (
        "Fewer were ill because of it.",
        "It led to work.",
        "Health improved.",
        "Success!",
    ):
        assert CAUSE.search(text)
