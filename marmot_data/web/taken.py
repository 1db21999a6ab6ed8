"""What each file to take away holds, by the address at which it is asked for."""

from marmot_data.documents.brief.files import FORMS, brief
from marmot_data.documents.naming import file_name
from marmot_data.findings.base import Nothing
from marmot_data.ui import state
from marmot_data.web.take import Asked, Taken

BRIEF = "brief"
"""the name of the files about one ward, on the ward page"""


def make(asked: Asked) -> Taken:
    """Make a file, or say in a sentence why there is none."""
    if asked.page.name == "ward" and asked.name == BRIEF:
        return _brief(asked)
    return sentence("take.missing", 404)


def sentence(key: str, status: int) -> Taken:
    """Answer with a sentence."""
    return Taken(state.view_of({}).words(key).encode(), status=status)


def _brief(asked: Asked) -> Taken:
    view = state.view_of(dict(asked.query))
    form = next((name for name, one in FORMS.items() if one.ending == asked.ending), None)
    if form is None:
        return sentence("take.missing", 404)
    made = brief(view, form, base=view.catalogue.front.address or asked.base, made=asked.today)
    if isinstance(made, Nothing):
        return Taken(made.sentence.encode(), status=404)
    parts = (view.selection.ward, view.selection.boundaries, BRIEF)
    return Taken(made, name=file_name(parts, asked.ending))
