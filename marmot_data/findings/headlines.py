"""How are the headline outcomes doing?"""

from dataclasses import dataclass

from marmot_data.findings.base import Nothing, View
from marmot_data.findings.lines import area_lines
from marmot_data.findings.trend import Trend, find_trend


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """One outcome on the overview: its name, and its series with sentence and sources."""

    indicator: str
    name: str
    trend: Trend | Nothing


def find_headlines(view: View) -> tuple[Headline, ...]:
    """Return the headline outcomes under the chosen priority, for the first group of each."""
    priority = None if view.selection.priority == "all" else view.selection.priority
    wanted = set(view.catalogue.chosen(priority))
    found = []
    for name in view.catalogue.front.headlines:
        if name not in wanted:
            continue
        entry = view.indicator(name)
        title = view.named(entry, view.group(name))
        lines = area_lines(view, name)
        found.append(Headline(indicator=name, name=title, trend=find_trend(view, name, lines)))
    return tuple(found)
