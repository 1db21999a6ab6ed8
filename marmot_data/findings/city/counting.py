"""In which other ways is the same thing counted, and how does each differ?"""

from collections.abc import Iterator
from dataclasses import dataclass

from marmot_data.findings import said
from marmot_data.findings.base import View, remembered
from marmot_data.findings.city.lines import constituency_lines
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.ward.beside import ward_lead


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherWay:
    """Another way of counting what a page leads with."""

    name: str
    differs: str
    """why its figure is another one, in a sentence"""
    told: str
    """its newest figure and how that changed, for the city and for the chosen ward"""


@remembered("year", "earlier", "ward", "boundaries")
def other_ways(view: View, indicator: str) -> tuple[OtherWay, ...]:
    """List the other ways of counting what residents ask by an indicator, if there are any."""
    asked = [one for one in view.catalogue.front.questions if one.indicator == indicator]
    names = [name for one in asked for name in one.others if not view.data.fault(name)]
    return tuple(
        OtherWay(
            name=view.indicator(name).short,
            differs=view.words.find(f"indicator.{name}", "differs") or "",
            told=told,
        )
        for name in names
        if (told := " ".join(_told(view, name)))
    )


def _told(view: View, name: str) -> Iterator[str]:
    """Say the city's figure, or those of its constituencies, then the chosen ward's."""
    figures = view.figures(name)
    run = figures.run(view.place.authority, view.last_year)
    if run:
        yield said.told(view, name, run[-1], view.since(figures, run[-1]))
    elif isinstance(parts := find_trend(view, name, constituency_lines(view, name)), Trend):
        yield parts.answer
    if own := ward_lead(view, name):
        yield own
