"""A language that nobody speaks, made of English: longer by a third, with accents, turned round.

What the app says in it can be told from English at every word, so that a text which does not come
from the language's files shows itself.
"""

import re
from pathlib import Path

from babel.messages.pofile import read_po, write_po
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, Pattern, Resource, TextElement
from fluent.syntax.visitor import Transformer

from marmot_data.catalogue.load import load
from marmot_data.catalogue.translation import Translation, write

LANGUAGE = "eo"
"""a language that Babel knows, with a decimal comma"""
KEPT = {"app-locale": LANGUAGE, "app-language": "Pseüdö"}
LISTS = ("proper-words", "search-little")
"""words that are looked for in texts, and never shown"""
ACCENTS = str.maketrans("aeiouyAEIOUY", "àéîöüÿÀÉÎÖÜŸ")
WORD = re.compile(r"[A-Za-z]{2,}(?![^{]*\})")
"""a word, but no gap such as {value}"""


def stranger(text: str) -> str:
    """Write a text so that no word of it can be taken for English."""
    return WORD.sub(lambda one: one[0].translate(ACCENTS) + "ñ" * ((len(one[0]) + 2) // 3), text)


class _Turned(Transformer):
    """Writes every sentence strangely, and its gaps the other way round."""

    def visit_TextElement(self, node: TextElement) -> TextElement:  # noqa: N802 - Fluent's name
        return TextElement(stranger(node.value))

    def visit_Pattern(self, node: Pattern) -> Pattern:  # noqa: N802
        self.generic_visit(node)
        turned = [part for one in reversed(node.elements) for part in (one, TextElement(" "))]
        return Pattern(turned[:-1])


def write_language(catalogue: Path) -> None:
    """Write the strange language into a catalogue's folder of words, as a translator would."""
    home = catalogue / "words" / LANGUAGE
    home.mkdir(parents=True)
    for path in (catalogue / "words" / "en").glob("*.ftl"):
        read = FluentParser().parse(path.read_text(encoding="utf-8"))
        (home / path.name).write_text(FluentSerializer().serialize(_turned(read)), "utf-8")
    translation = Translation(LANGUAGE)
    load(catalogue, translation)
    for path in write(catalogue, translation):
        with path.open(encoding="utf-8") as file:
            texts = read_po(file)
        for one in texts:
            if one.id:
                one.string = stranger(str(one.id))
        with path.open("wb") as file:
            write_po(file, texts)


def _turned(read: Resource) -> Resource:
    for entry in read.body:
        if isinstance(entry, Message) and entry.id.name in KEPT:
            entry.value = Pattern([TextElement(KEPT[entry.id.name])])
        elif isinstance(entry, Message) and entry.id.name not in LISTS:
            _Turned().visit(entry)
    return read
