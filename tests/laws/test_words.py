"""Every sentence that the code asks for exists, and every sentence that exists is asked for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from marmot_data.catalogue.load import CatalogueError, load
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
    while "-" in key:
        key = key.rsplit("-", 1)[0]
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
    whole = re.compile("|".join(f"(?:{pattern})" for pattern in named).replace(r"\.", "-"))
    sections = {text.replace("\\", "").replace(".", "-") for text in texts}
    idle = [
        key
        for key in WORDS.names()
        if not whole.fullmatch(key) and not sections & {key, *_above(key)}
    ]
    assert not idle


@pytest.mark.parametrize("unit", sorted(CATALOGUE.units))
def test_every_unit_has_its_words(unit: str) -> None:
    assert WORDS(f"unit.{unit}", number="7", count="other") != WORDS(f"unit.{unit}.axis")
    assert "7" in WORDS(f"unit.{unit}.gap", number="7", count="other")


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


def drawn(language: str, locale: str, *messages: str) -> Words:
    """Return words of a few messages."""
    return Words(language, {"drawn.ftl": "\n".join([f"app-locale = {locale}", *messages, ""])})


def test_one_is_not_many_and_a_number_is_counted_as_it_is_written() -> None:
    many = "a = { $n ->\n [0] nothing is\n [one] one is\n *[other] { $n } are\n }"
    words = drawn("en", "en_GB", many)
    said = [words("a", n=n) for n in (0, 1, 2, 2024)]
    assert said == ["nothing is", "one is", "2 are", "2024 are"]
    assert [words.form(n) for n in ("1", "1.0")] == ["one", "other"]


def test_the_forms_are_those_of_the_language() -> None:
    many = "a = { $n ->\n [one] plik\n [few] pliki\n [many] plików\n *[other] pliku\n }"
    words = drawn("pl", "pl", many)
    assert [words("a", n=n) for n in (1, 2, 5)] == ["plik", "pliki", "plików"]


def test_another_language_turns_the_words_round_and_writes_its_own_numbers() -> None:
    words = drawn("nb", "nb_NO", "a = { $where } har { $value }", "number-none = ingen")
    assert words("a", value=words.number(1234.5, 1), where="Oslo") == "Oslo har 1\xa0234,5"
    assert words.day("2022-01-31") == "31. januar 2022"
    assert words.listed(["en", "to", "tre"]) == "en, to og tre"


def test_what_a_translation_lacks_is_said_in_english_and_counted() -> None:
    english = drawn("en", "en_GB", "a = one", "b = two", "b-more = three")
    words = Words("nb", {"drawn.ftl": "app-locale = nb_NO\na = en\n"}, english)
    assert [words(key) for key in ("a", "b", "b.more")] == ["en", "two", "three"]
    assert words.lacking == ("b", "b-more")
    assert words.has("b")
    assert not words.has("c")
    assert words.section("b") == {"more": "three"}


def test_a_gap_that_nobody_fills_and_a_sentence_that_is_not_there_are_faults() -> None:
    words = drawn("en", "en_GB", "a = { $value } in { $place }")
    with pytest.raises(CatalogueError, match="place"):
        words("a", value="3")
    with pytest.raises(CatalogueError, match=r"no “b\.c”"):
        words("b.c")


def test_a_file_that_cannot_be_read_names_its_line() -> None:
    with pytest.raises(CatalogueError, match=r"words/en/drawn\.ftl, line 3"):
        drawn("en", "en_GB", "a = fine", "b = { $open").locale  # noqa: B018
    with pytest.raises(CatalogueError, match="“a” stands twice"):
        drawn("en", "en_GB", "a = one", "a = two").locale  # noqa: B018


def test_a_list_is_written_as_in_a_sentence() -> None:
    assert WORDS.listed(["one", "two", "three"]) == "one, two and three"


def test_a_list_of_any_length_fits_into_a_plural() -> None:
    words = drawn("en", "en_GB", "a = { $n ->\n [one] { $list }\n *[other] all of { $list }\n }")
    many = ", ".join(f"ward {number}" for number in range(1000))
    assert words("a", n=2, list=many) == f"all of {many}"


@pytest.mark.parametrize("name", sorted(CATALOGUE.indicators))
def test_every_indicator_and_each_of_its_groups_has_its_phrases(name: str) -> None:
    clause = WORDS.find(
        f"indicator.{name}",
        "figure",
        value="VALUE",
        number="VALUE",
        place="PLACE",
        people="PEOPLE",
    )
    assert clause
    assert "VALUE" in clause, "the clause has to say the figure"
    assert "PLACE" in clause, "the clause has to say where"
    for group in set(CATALOGUE.indicators[name].groups) - {"all"}:
        assert WORDS.find(f"group.{group}", people="PEOPLE", indicator=name), group
