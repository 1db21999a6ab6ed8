"""The forms in which a ward brief can be taken along."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from marmot_data.documents.brief.pdf import as_pdf
from marmot_data.documents.brief.sheet import Sheet, sheet_of
from marmot_data.documents.brief.slide import as_slide
from marmot_data.documents.brief.word import as_word
from marmot_data.findings.base import Nothing, View


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form: the ending of its files, and what makes them."""

    ending: str
    make: Callable[[Sheet, date], bytes]


FORMS: Mapping[str, Form] = {
    "pdf": Form(ending="pdf", make=lambda sheet, _: as_pdf(sheet)),
    "word": Form(ending="docx", make=lambda sheet, _: as_word(sheet)),
    "slide": Form(ending="pptx", make=as_slide),
}


def brief(view: View, form: str, *, base: str, made: date) -> bytes | Nothing:
    """Return the brief of the chosen ward as the bytes of a file, or why there is none."""
    sheet = sheet_of(view, base=base, made=made)
    return sheet if isinstance(sheet, Nothing) else FORMS[form].make(sheet, made)
