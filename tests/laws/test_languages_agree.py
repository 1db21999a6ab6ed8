"""A translation says every sentence that the English says, with the same gaps, in its own words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Message, Pattern, SelectExpression, TextElement, VariableReference
from fluent.syntax.visitor import Visitor

from marmot_data.catalogue.translation import SOURCE
from marmot_data.language import Words, languages

OTHERS = [one for one in languages() if one != SOURCE]
SAME = {
    *("Marmot", "Explorer", "England", "LSOA", "MSOA", "kWh", "region", "Standard", "Send"),
    *("F", "B", "C", "S", "W", "N", "P", "T", "R", "X", "Esc", "Home", "End"),
    *("over", "under", "for", "per"),
}
"""words that a translation may share with the English"""


@dataclass
class _Gaps(Visitor):
    """Collects a sentence's words, the gaps that are written out, and those that choose a form."""

    words: set[str] = field(default_factory=set)
    written: set[str] = field(default_factory=set)
    choosing: set[str] = field(default_factory=set)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 - Fluent's
        if isinstance(node.selector, VariableReference):
            self.choosing.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802 - Fluent's
        self.words |= set(re.findall(r"[^\W\d_]+", node.value))

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - Fluent's
        self.written.add(node.id.name)


def patterns(words: Words) -> Iterator[tuple[str, str, Pattern]]:
    """Give the file, the name and the text of every sentence, those of attributes with a dot."""
    for file, text in words.texts.items():
        for entry in FluentResource(text).body:
            if isinstance(entry, Message):
                for one in entry.attributes:
                    yield file, f"{entry.id.name}.{one.id.name}", one.value
                if entry.value:
                    yield file, entry.id.name, entry.value


def gaps_of(pattern: Pattern) -> _Gaps:
    """Return the gaps of a sentence."""
    found = _Gaps()
    found.visit(pattern)
    return found


def said(pattern: Pattern) -> set[str]:
    """Return the words of a sentence without its gaps."""
    return gaps_of(pattern).words


ENGLISH = {name: (file, pattern) for file, name, pattern in patterns(Words.load())}


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_stands_in_the_same_file(language: str) -> None:
    own = {name: file for file, name, _ in patterns(Words.load(language))}
    assert own == {name: file for name, (file, _) in ENGLISH.items()}


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_has_the_same_gaps(language: str) -> None:
    """A language may choose by fewer gaps, where its plural is the same word, but by no others."""
    torn = []
    for _, name, pattern in patterns(Words.load(language)):
        own, english = gaps_of(pattern), gaps_of(ENGLISH[name][1])
        strange = own.choosing - english.choosing - english.written
        if own.written != english.written or strange:
            torn.append(name)
    assert not torn


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_is_left_in_english(language: str) -> None:
    left = [
        name
        for _, name, pattern in patterns(Words.load(language))
        if said(pattern) == said(ENGLISH[name][1]) and said(pattern) - SAME
    ]
    assert not left


def test_a_sentence_may_begin_with_a_gap_and_write_it_with_a_capital() -> None:
    words = Words("en", {"a.ftl": "one = { START($clause) } in { $period }."})
    assert words("one", clause="jobs were lost", period="2013") == "Jobs were lost in 2013."
