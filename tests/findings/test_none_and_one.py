"""Where nothing or one thing is counted the app says so in words: no “of the 0”, no “1 figures”."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.progress import find_progress, find_standing
from marmot_data.findings.claims.claims import find_same_claim
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.ward_change import find_ward_change

NO_NUMBER = {
    "en": re.compile(
        r"\b(?:the|of|any|for|all|on) 0\b(?![.,]?\d|%)"
        r"|(?<![\d.,])\b(?:the|of|on|any|all|each) 1\b(?![.,]?\d|%| of)"
        r"|(?<![\d.,] )(?<![\d.,])\b1 (?:figures|wards|areas|indicators|outcomes|claims|are|have)\b"
    ),
    "nb": re.compile(
        r"\b(?:de|av|for|alle|på) 0\b(?!,?\d| %)"
        r"|\b(?:de|hver av|alle) 1\b(?!,?\d| %)"
        r"|(?<![\d.,])\b1 (?:tallene|valgdistrikter|områder|indikatorer|resultater|påstander)\b"
    ),
}
"""how a number is written where words are due, by language"""


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("en", "on any of the 0 figures", True),
        ("en", "each of 1 indicators", True),
        ("en", "Of 7 figures, 3 can be tested: 1 is worse, 2 are better.", False),
        ("en", "3 of the 10 figures, all of 0.5%", False),
        ("nb", "på noen av de 0 tallene", True),
        ("nb", "på 1 av de 1 tallene", True),
        ("nb", "3 av 7 tall: 1 er dårligere", False),
    ],
)
def test_the_measure_finds_what_it_looks_for(language: str, text: str, wrong: bool) -> None:  # noqa: FBT001
    assert bool(NO_NUMBER[language].search(text)) is wrong


def told(view: View) -> Iterator[str]:
    """Tell what counts figures under few enough of them that there may be none or one."""
    asked: list[Finding | Nothing] = [find_standing(view), find_progress(view)]
    ward = replace(view, selection=view.selection.moved(ward="wainbody", other_ward="earlsdon"))
    asked += [find_profile(ward), find_ward_change(ward)]
    for claim in ("worse_city", "improved", "among_highest", "differs"):
        of = replace(ward, selection=ward.selection.moved(claim=claim))
        asked.append(find_same_claim(of))
    for one in asked:
        yield from (one.title, one.sentence)
        if not isinstance(one, Nothing):
            yield one.subtitle


@pytest.mark.parametrize("language", ["en", "nb"])
def test_nothing_and_one_are_told_in_words(known: View, norwegian: View, language: str) -> None:
    start = {"en": known, "nb": norwegian}[language]
    every: set[str] = set()
    every_choice = [(one, "latest") for one in start.catalogue.principles]
    few = [("capabilities", "2010"), ("living_standard", "2016")]  # figures: one, and one judged
    for priority, year in (*every_choice, *few):
        of = replace(start, selection=start.selection.moved(priority=priority, year=year))
        every.update(told(of))
    assert len(every) > 100
    assert not [one for one in every if NO_NUMBER[language].search(one)]
