"""What happened on the city's way as a Marmot City, and who takes part?"""

from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.deeds import Page
from marmot_data.catalogue.editorial import Event, Partner
from marmot_data.findings.base import Nothing, View, answered, remembered
from marmot_data.findings.city.deeds import Printed, printed_figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """The events up to the chosen year, oldest first, with a sentence and a table."""

    sentence: str
    events: tuple[Event, ...]
    table: pd.DataFrame


@answered
def find_timeline(view: View) -> Timeline | Nothing:
    """List what happened up to the chosen year; with a year of comparison, only since then."""
    words = view.words
    earlier = view.selection.earlier
    since = int(earlier) if earlier.isdigit() else 0
    until = view.last_year
    found = tuple(
        one
        for one in _all(view)
        if (until is None or one.first <= until) and (one.last or one.first) >= since
    )
    if not found:
        return Nothing(title=words("timeline.title"), sentence=words("timeline.nothing"))
    table = pd.DataFrame(
        {
            words("timeline.when"): [one.when for one in found],
            words("timeline.what"): [one.what for one in found],
            words("timeline.page"): [one.source for one in found],
        }
    ).set_index(words("timeline.when"))
    return Timeline(
        sentence=words(
            "timeline.sentence",
            events=len(found),
            first=found[0].first,
            last=max(one.last or one.first for one in found),
        ),
        events=found,
        table=table,
    )


def find_partners(view: View) -> tuple[Partner, ...]:
    """Return the partners who were there by the chosen year."""
    year = view.last_year
    partners = view.catalogue.editorial.partners
    return tuple(one for one in partners if year is None or one.since <= year)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarmotPlaces:
    """The Marmot places of the country, by the first date that a page prints."""

    sentence: str
    table: pd.DataFrame
    pages: tuple[Page, ...]
    """every page that was read, by the numbers that stand in the table"""
    counts: tuple[Printed, ...]
    """how many there are, as printed"""


@remembered()
def find_marmot_places(view: View) -> MarmotPlaces | None:
    """List the Marmot places with the dates that pages print; nothing if none is listed."""
    words, told = view.words, view.catalogue.editorial.marmot_places
    if not told.place:
        return None
    order = sorted(told.place, key=lambda one: (one.first is None, one.first or 0))
    listed = (*told.sources, *(page for one in order for page in one.sources))
    pages = {page.address: page for page in listed}
    number = {address: at for at, address in enumerate(pages, 1)}
    rows = [
        (
            one.name,
            one.nation,
            " ".join(filter(None, (f"{one.when}.", one.doubt))),
            ", ".join(str(number[page.address]) for page in one.sources),
        )
        for one in order
    ]
    heads = [words(f"marmot_places.head_{name}") for name in ("name", "nation", "when", "pages")]
    return MarmotPlaces(
        sentence=words("marmot_places.sentence"),
        table=pd.DataFrame(rows, columns=heads).set_index(heads[0]),
        pages=tuple(pages.values()),
        counts=printed_figures(
            view, ((one, page) for page in told.sources for one in page.figure), pages.values()
        ),
    )


def _all(view: View) -> tuple[Event, ...]:
    return tuple(sorted(view.catalogue.editorial.events, key=lambda one: one.first))
