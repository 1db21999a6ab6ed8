"""What each file to take away holds, by the address at which it is asked for."""

from collections.abc import Callable, Mapping
from html import escape

from marmot_data.charts.theme import FONT
from marmot_data.documents.brief.files import FORMS, brief
from marmot_data.documents.card import picture, tables
from marmot_data.documents.card.told import Told, filters_of, told_of
from marmot_data.documents.links import address
from marmot_data.documents.naming import file_name
from marmot_data.documents.paper.paper import Paper, as_pdf
from marmot_data.documents.report.word import written
from marmot_data.documents.talk.document import stamp
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import Nothing, View
from marmot_data.ui import state
from marmot_data.ui.address import spelled
from marmot_data.ui.collect import Card, collecting
from marmot_data.ui.light import stands_at
from marmot_data.ui.reach import for_phones
from marmot_data.ui.run import run_page
from marmot_data.web.paper import Reader
from marmot_data.web.take import Asked, Taken
from marmot_data.web.write import Writer

LONGEST = 50
"""letters of a title that stand in the name of a file"""
BRIEF = "brief"
"""the name of the files about one ward, on the ward page"""
WHOLE = "page"
"""the name of a file that holds a whole page"""


def make(asked: Asked) -> Taken:
    """Make a file, or say in a sentence why there is none."""
    if asked.page.name == "ward" and asked.name == BRIEF:
        return _brief(asked)
    if asked.name == WHOLE and asked.ending == "pdf":
        return _paper(asked)
    if asked.ending in CARDS:
        return _card(asked)
    return sentence("take.missing", 404)


def sentence(key: str, status: int) -> Taken:
    """Answer with a sentence."""
    return Taken(state.view_of({}).words(key).encode(), status=status)


def _brief(asked: Asked) -> Taken:
    view = state.view_of(dict(asked.query))
    form = next((name for name, one in FORMS.items() if one.ending == asked.ending), None)
    if form is None:
        return sentence("take.missing", 404)
    base = view.catalogue.front.address or for_phones(asked.base)
    made = brief(view, form, base=base, made=asked.today)
    if isinstance(made, Nothing):
        return Taken(made.sentence.encode(), status=404)
    parts = (view.selection.ward, view.selection.boundaries, BRIEF)
    return Taken(made, name=file_name(parts, asked.ending))


def _base(view: View, asked: Asked) -> str:
    """Return where the app stands: as set, else as this reader sees it."""
    return view.catalogue.front.address or asked.base


def _where(view: View, asked: Asked) -> str:
    """Return the address at which the app shows what a file is about."""
    query, version = spelled(view.selection), view.data.version
    return address(_base(view, asked), asked.page.path, query, version=version)


Maker = Callable[[View, Card, Told], bytes]
CARDS: Mapping[str, Maker] = {
    "csv": lambda view, card, told: tables.csv(view, card.finding, told),
    "xlsx": lambda view, card, told: tables.workbook(view, card.finding, told),
    "svg": lambda view, card, told: picture.svg(view, card.pictures, told).encode(),
    "png": lambda view, card, told: picture.png(view, card.pictures, told),
}
"""ending of a file about one finding -> what makes it"""
DRAWN = ("svg", "png")


def _card(asked: Asked) -> Taken:
    """Make a file about one finding: the page is made anew, and says which findings it has."""
    query = dict(asked.query)
    view = state.view_of(query)
    with collecting() as cards:
        run_page(asked.page, query)
    found = next((one for one in cards if one.key == asked.name), None)
    if found is None or (asked.ending in DRAWN and not found.pictures):
        known = view.words.listed(one.finding.title for one in cards)
        said = view.words("take.no_card", cards=known or view.words("number.none"))
        return Taken(said.encode(), status=404)
    where = _where(view, asked)
    told = told_of(view, found.finding, address=where, made=asked.today)
    made = CARDS[asked.ending](view, found, told)
    ward = "" if view.ward_code is None else view.area_name(view.ward_code)
    parts = (view.place.title, told.title[:LONGEST], ward, view.selection.boundaries)
    return Taken(made, name=file_name(parts, asked.ending))


def _paper(asked: Asked) -> Taken:
    """Set a whole page on paper: what its light twin says, with the sources of all its findings."""
    query = dict(asked.query)
    view = state.view_of(query)
    words = view.words
    stands_at.set(f"{_base(view, asked).rstrip('/')}/")
    with collecting() as cards:
        made = run_page(asked.page, query)
    reader = Reader(about=words("card.about"), table=words("card.table"), face=escape(FONT))
    blocks = reader.blocks(Writer({}, served=False).write(made.tree))
    lines = dict.fromkeys(
        written(line)
        for card in cards
        for line in source_lines(view.catalogue, words, card.finding.sources, card.finding.pages)
    )
    if lines:
        blocks += [
            {"kind": "heading", "level": 2, "text": words("printed.sources")},
            {"kind": "list", "ordered": False, "items": [[{"text": line}] for line in lines]},
        ]
    where = _where(view, asked)
    title = words(f"page.{asked.page.name}")
    if not blocks or blocks[0]["kind"] != "heading":
        blocks.insert(0, {"kind": "heading", "level": 1, "text": title})
    chosen = ". ".join(f"{name}: {one}" for name, one in filters_of(view))
    paper = Paper(
        title=made.title or title,
        description=next((one.finding.sentence for one in cards), title),
        language=words.language,
        chosen=words("take.filters", filters=chosen),
        foot=f"{stamp(view, asked.today)} {where}",
        blocks=blocks,
        files=reader.files,
    )
    ward = "" if view.ward_code is None else view.area_name(view.ward_code)
    parts = (view.place.title, title, ward, view.selection.boundaries)
    return Taken(as_pdf(paper), name=file_name(parts, "pdf"))
