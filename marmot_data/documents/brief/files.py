"""The forms in which a ward brief can be taken along."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from marmot_data.documents.brief.sheet import Sheet, sheet_of
from marmot_data.findings.base import Nothing, View


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form: the ending of its files, and what makes them."""

    ending: str
    make: Callable[[Sheet, date], bytes]


# The first page only lists the forms: the libraries that make files are loaded for the first file.


def _pdf(sheet: Sheet, _made: date) -> bytes:
    from marmot_data.documents.brief.pdf import as_pdf  # noqa: PLC0415

    return as_pdf(sheet)


def _word(sheet: Sheet, _made: date) -> bytes:
    from marmot_data.documents.brief.word import as_word  # noqa: PLC0415

    return as_word(sheet)


def _slide(sheet: Sheet, made: date) -> bytes:
    from marmot_data.documents.brief.slide import as_slide  # noqa: PLC0415

    return as_slide(sheet, made)


FORMS: Mapping[str, Form] = {
    "pdf": Form(ending="pdf", make=_pdf),
    "word": Form(ending="docx", make=_word),
    "slide": Form(ending="pptx", make=_slide),
}


def brief(view: View, form: str, *, base: str, made: date) -> bytes | Nothing:
    """Return the brief of the chosen ward as the bytes of a file, or why there is none."""
    sheet = sheet_of(view, base=base, made=made)
    return sheet if isinstance(sheet, Nothing) else FORMS[form].make(sheet, made)
