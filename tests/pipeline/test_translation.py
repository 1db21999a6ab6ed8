"""A language is files only: texts are translated, facts never, and what lacks is counted."""

from pathlib import Path

import pytest

from marmot_data import cli
from marmot_data.catalogue.load import CatalogueError, load
from marmot_data.catalogue.translation import Translation

PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "{text}"
msgstr "{said}"
"""


def put(city: Path, text: str, said: str, above: str = "") -> Translation:
    """Write one translation into a file of its own, and read it."""
    folder = city / "catalogue" / "words" / "nb"
    folder.mkdir(parents=True, exist_ok=True)
    file = PO.format(text=text, said=said).replace(f'\nmsgid "{text}"', f'{above}\nmsgid "{text}"')
    (folder / "catalogue.po").write_text(file, encoding="utf-8")
    return Translation.read(city / "catalogue", "nb")


def test_a_text_is_said_in_the_language_and_the_rest_stays_english(city: Path) -> None:
    found = load(city / "catalogue", put(city, "Who lives here?", "Hvem bor her?"))
    assert found.themes["people"].question == "Hvem bor her?"
    assert found.themes["people"].title == "People"
    assert load(city / "catalogue").themes["people"].question == "Who lives here?"


def test_a_name_of_a_group_is_a_text_too(city: Path) -> None:
    assert load(city / "catalogue", put(city, "Everyone", "Alle")).groups["all"] == "Alle"


@pytest.mark.parametrize(
    "fact",
    ["percent", "https://example.org", "Contains public sector information.", "share", "ogl3"],
)
def test_a_fact_stands_whatever_a_translation_says(city: Path, fact: str) -> None:
    assert load(city / "catalogue", put(city, fact, "noe annet")) == load(city / "catalogue")


def test_what_is_doubtful_or_empty_is_not_said(city: Path) -> None:
    for said, above in (("Alle?", "\n#, fuzzy"), ("", "")):
        translation = put(city, "Everyone", said, above)
        assert load(city / "catalogue", translation).groups["all"] == "Everyone"
        assert "Everyone" in translation.lacking


def test_what_lacks_and_what_is_idle_is_told(city: Path) -> None:
    translation = put(city, "A text of last year", "En tekst fra i fjor")
    load(city / "catalogue", translation)
    assert translation.idle == ("A text of last year",)
    assert {"Who lives here?", "Analyst of Testford", "Everyone"} < set(translation.lacking)
    assert "https://example.org" not in translation.lacking


@pytest.mark.parametrize(
    ("text", "said", "told"),
    [
        ("{value} in {place}", "{verdi} i {place}", "words/nb/catalogue.po: other gaps than in"),
        ("{value}", "", ""),
    ],
)
def test_a_gap_that_no_figure_fills_is_a_fault(city: Path, text: str, said: str, told: str) -> None:
    translation = put(city, text, said)
    if not told:
        load(city / "catalogue", translation)
        return
    with pytest.raises(CatalogueError, match=told):
        load(city / "catalogue", translation)


def test_a_file_that_cannot_be_read_is_named(city: Path) -> None:
    put(city, "Everyone", "Alle")
    path = city / "catalogue" / "words" / "nb" / "catalogue.po"
    path.write_text('msgid "open', encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"words/nb/catalogue\.po: not readable"):
        load(city / "catalogue", Translation.read(city / "catalogue", "nb"))


def test_the_files_are_written_and_what_was_translated_stays(
    city: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = put(city, "Everyone", "Alle")
    assert cli.main(["translate", "--data", str(city), "--language", "nb"]) == 0
    after = Translation.read(city / "catalogue", "nb")
    assert after.texts == before.texts
    written = {path.name for path in (city / "catalogue" / "words" / "nb").glob("*.po")}
    assert written == {"catalogue.po", "indicators.po", "places.po", "sources.po"}
    load(city / "catalogue", after)
    assert capsys.readouterr().out.endswith(f"1 of {len(after.met)} texts are in nb.\n")
    kept = (city / "catalogue" / "words" / "nb" / "catalogue.po").read_bytes()
    assert cli.main(["translate", "--data", str(city), "--language", "nb"]) == 0
    assert (city / "catalogue" / "words" / "nb" / "catalogue.po").read_bytes() == kept


def test_a_text_that_changed_keeps_its_old_translation_as_doubtful(city: Path) -> None:
    put(city, "Who lives here?", "Hvem bor her?")
    path = city / "catalogue" / "catalogue.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Who lives here?", "Who lives here now?"), encoding="utf-8")
    assert cli.main(["translate", "--data", str(city), "--language", "nb"]) == 0
    written = (city / "catalogue" / "words" / "nb" / "catalogue.po").read_text(encoding="utf-8")
    assert '#, fuzzy\nmsgid "Who lives here now?"\nmsgstr "Hvem bor her?"' in written
