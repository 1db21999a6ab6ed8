"""Every sentence that the code asks for exists, and every sentence that exists is asked for."""

import ast
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from marmot_data.catalogue.load import load
from marmot_data.language import Words

CODE = Path(__file__).resolve().parents[2] / "marmot_data"
WORDS = Words.load()
CATALOGUE = load()
GAP = "GAP"
"""stands for a part of a name that is only known when the app runs"""


def asked() -> Iterator[tuple[str, str]]:
    """Give every text in the code that could be the name of a sentence, as a pattern."""
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield path.name, re.escape(node.value)
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else GAP
                    for part in node.values
                ]
                yield path.name, "".join(parts)


def _above(key: str) -> Iterator[str]:
    """Name the sections in which a sentence stands, from the inside out."""
    while "." in key:
        key = key.rsplit(".", 1)[0]
        yield key


def called() -> Iterator[tuple[str, str]]:
    """Give every literal name with which a sentence is called."""
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = (
                node.func.attr
                if isinstance(node.func, ast.Attribute)
                else getattr(node.func, "id", "")
            )
            first = node.args[0]
            if name == "words" and isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield path.name, first.value


def test_every_sentence_that_is_called_exists() -> None:
    lacking = [f"{file}: {key}" for file, key in called() if "." in key and not WORDS.has(key)]
    assert not lacking


def test_every_sentence_is_asked_for_somewhere() -> None:
    texts = {pattern for _, pattern in asked()}
    named = [text.replace(GAP, r"\w+") for text in texts if re.match(r"\w+\\\.|GAP\\\.\w", text)]
    whole = re.compile("|".join(f"(?:{pattern})" for pattern in named))
    sections = {text.replace("\\", "") for text in texts}
    idle = [
        key for key in WORDS.texts if not whole.fullmatch(key) and not sections & set(_above(key))
    ]
    assert not idle


@pytest.mark.parametrize("unit", sorted(CATALOGUE.units))
def test_every_unit_has_its_words(unit: str) -> None:
    for form in ("one", "other", "gap", "axis"):
        assert WORDS.has(f"unit.{unit}.{form}")


def test_every_note_of_the_catalogue_has_its_sentence() -> None:
    notes = {
        note
        for indicator in CATALOGUE.indicators.values()
        for series in indicator.series
        for note in (series.note, *series.without.values())
        if note
    }
    flags = {flag for source in CATALOGUE.sources.values() for flag in source.flags.values()}
    notes |= flags - {"", "suppressed", "missing"}
    assert notes
    assert not [note for note in notes if not WORDS.has(f"note.{note}")]


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("2019", "2019"),
        ("2018/19", "2018/19"),
        ("2009-13", "2009 to 2013"),
        ("2001-03", "2001 to 2003"),
        ("2018-06", "June 2018"),
    ],
)
def test_a_period_is_written_out(label: str, text: str) -> None:
    assert WORDS.period(label) == text


def test_a_number_never_shows_a_machine_word_or_a_minus_nought() -> None:
    assert WORDS.number(float("nan"), 1) == WORDS("number.none")
    assert WORDS.number(-0.04, 1) == "0.0"
    assert WORDS.number(-1234.5, 0) == "\u22121,234"
    assert WORDS.number(1234.5678, 2) == "1,234.57"


def test_one_is_not_many_and_a_number_is_counted_as_it_is_written() -> None:
    words = Words("en", {"app.locale": "en_GB", "a.one": "{number} is", "a.other": "{number} are"})
    assert [words.counted("a", n) for n in (0, 1, 2)] == ["0 are", "1 is", "2 are"]
    assert words.form(Decimal("1.0")) == "other"
    none = Words("en", dict(words.texts) | {"a.none": "nothing is"})
    assert none.counted("a", 0) == "nothing is"


def test_the_forms_are_those_of_the_language() -> None:
    forms = {"a.one": "plik", "a.few": "pliki", "a.many": "plików", "a.other": "pliku"}
    words = Words("pl", {"app.locale": "pl", **forms})
    assert [words.counted("a", n) for n in (1, 2, 5)] == ["plik", "pliki", "plików"]


def test_a_list_is_written_as_in_a_sentence() -> None:
    assert WORDS.listed(["one", "two", "three"]) == "one, two and three"
