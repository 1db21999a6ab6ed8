"""The catalogue's texts in another language: English text -> translation, in gettext's PO files.

``words/<language>/*.po`` hold what ``words/<language>/*.ftl`` do not: titles, meanings, methods,
talks. A translation is found by the English text itself, so it can never stand at another text,
and it is out of use as soon as the English changes. Only texts are looked up (``schema.Text``):
no figure, address or id can be changed by a translation. What lacks stays English and is counted.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from babel.core import Locale, UnknownLocaleError
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import PoFileError, read_po, write_po

SOURCE = "en"
"""the language in which the catalogue is written"""
GAP = re.compile(r"\{(\w*)\}")
"""what the figures fill in a text of a talk"""
BEGUN = datetime(2026, 11, 26, tzinfo=UTC)
"""stands in every file, which else would differ from day to day"""


@dataclass(frozen=True, slots=True)
class Translation:
    """The texts of one language; notes which texts the catalogue has, and where."""

    language: str = SOURCE
    texts: Mapping[str, str] = field(default_factory=dict)
    """English text -> translation"""
    faults: tuple[str, ...] = ()
    met: dict[str, list[str]] = field(default_factory=dict)
    """English text -> where it stands; filled while a catalogue is read"""

    @classmethod
    def read(cls, home: Path, language: str) -> "Translation":
        """Read the translations of a language; none for English, of which there are no files."""
        texts: dict[str, str] = {}
        faults: list[str] = []
        for path in sorted((home / "words" / language).glob("*.po")):
            where = f"words/{language}/{path.name}"
            try:
                messages = list(_messages(path))
            except (PoFileError, UnicodeDecodeError, OSError) as error:
                faults.append(f"{where}: not readable: {error}")
                continue
            texts |= {str(one.id): str(one.string) for one in messages}
            faults += [f"{where}: other gaps than in “{one.id}”" for one in messages if _torn(one)]
        return cls(language, texts, tuple(faults))

    def of(self, text: str, where: str) -> str:
        """Return a text in this language; the text itself if it was not translated."""
        if text:
            self.met.setdefault(text, []).append(where)
        return self.texts.get(text, text)

    def file(self, text: str) -> str:
        """Name the file in which a text is translated: as the one in which its English stands."""
        return re.split(r"[/.]", self.met[text][0])[0] + ".po"

    @property
    def lacking(self) -> tuple[str, ...]:
        """The texts of the catalogue that was read that have no translation."""
        return tuple(text for text in self.met if text not in self.texts)

    @property
    def idle(self) -> tuple[str, ...]:
        """Translations of texts that the catalogue no longer has."""
        return tuple(text for text in self.texts if text not in self.met)


def _messages(path: Path) -> Iterator[Message]:
    """Give what is translated in a file; what is marked as doubtful does not count."""
    with path.open(encoding="utf-8") as file:
        for one in read_po(file, abort_invalid=True):
            if one.id and one.string and not one.fuzzy:
                yield one


def _torn(one: Message) -> bool:
    """Tell whether a translation leaves other gaps to the figures than the text."""
    return set(GAP.findall(str(one.id))) != set(GAP.findall(str(one.string)))


def write(home: Path, translation: Translation) -> list[Path]:
    """Write the files in which a language is translated, one for each file or folder of English.

    What is translated stays. A text that changed keeps the translation of the old one, marked as
    doubtful, until somebody has looked at it.
    """
    folder = home / "words" / translation.language
    folder.mkdir(parents=True, exist_ok=True)
    template: dict[str, Catalog] = {}
    for text, places in translation.met.items():
        new = template.setdefault(translation.file(text), _empty(translation.language))
        new.add(text, translation.texts.get(text, ""), auto_comments=places[:1])
    for name, new in template.items():
        path = folder / name
        kept = _empty(translation.language)
        if path.exists():
            with path.open(encoding="utf-8") as file:
                kept = read_po(file)
        kept.update(new, update_creation_date=False)
        with path.open("wb") as out:
            write_po(out, kept, width=0, ignore_obsolete=True)
    return [folder / name for name in template]


def _empty(language: str) -> Catalog:
    try:
        locale: Locale | None = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = None
    return Catalog(
        locale,
        project="Marmot Explorer",
        version="1",
        msgid_bugs_address="",
        last_translator="",
        language_team="",
        fuzzy=False,
        header_comment="# The catalogue's texts; see marmot_data/catalogue/translation.py.",
        creation_date=BEGUN,
        revision_date=BEGUN,
    )
