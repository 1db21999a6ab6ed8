"""The cards of a page, found for a talk: the page is made once more, and says which it has."""

from marmot_data.catalogue.talks import Slide
from marmot_data.charts.theme import Look
from marmot_data.documents.render import SLIDES
from marmot_data.documents.talk.cards import Found
from marmot_data.findings.base import View
from marmot_data.link import Selection, from_query
from marmot_data.turns import TURNS
from marmot_data.ui import state
from marmot_data.ui.collect import Card, collecting
from marmot_data.ui.pages import PAGES
from marmot_data.ui.run import run_page


def find_card(view: View, slide: Slide, look: Look = SLIDES) -> Found | None:
    """Return the card that a slide names, as its page has it today; none if it has not."""
    asked, refused = from_query(slide.view, state.choices())
    if refused or all(one.name != slide.page for one in PAGES):
        return None
    chosen = asked.moved(language=view.selection.language)
    key = ("cards", slide.page, chosen, look, id(view.catalogue))
    cards = view.data.remembered(key, lambda: _cards(str(slide.page), chosen, look))
    found = next((one for one in cards if one.key == slide.card), None)
    return (found.finding, found.pictures) if found else None


def _cards(page: str, chosen: Selection, look: Look) -> tuple[Card, ...]:
    before = state.drawn_for.set(look)
    try:
        with TURNS.aside(), collecting() as cards:  # the page waits for a turn of its own
            run_page(next(one for one in PAGES if one.name == page), chosen.to_query())
    finally:
        state.drawn_for.reset(before)
    return tuple(cards)
