"""What happened on the city's way as a Marmot City, and who takes part?"""

from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.editorial import Deed, Event, Partner
from marmot_data.findings.base import Nothing, View, answered


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
            words("timeline.page"): [one.source or words("timeline.no_page") for one in found],
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


def find_deeds(view: View, principle: str | None) -> tuple[Deed, ...]:
    """Return what was done under a principle (all deeds without one)."""
    deeds = view.catalogue.editorial.deeds.values()
    return tuple(one for one in deeds if principle is None or principle in one.principles)


def _all(view: View) -> tuple[Event, ...]:
    return tuple(sorted(view.catalogue.editorial.events, key=lambda one: one.first))
