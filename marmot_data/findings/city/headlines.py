"""How does the city do, in four numbers? Each with its change and the country's figure."""

from dataclasses import dataclass

from marmot_data.evidence.judgement import Ruling, Strength, against
from marmot_data.findings import said
from marmot_data.findings.base import Nothing, View, remembered
from marmot_data.findings.city.lines import Line, area_lines, run_of, shared_length
from marmot_data.findings.city.older import older_in_short
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.city.turned import turned_title


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """One outcome of the overview: a large number, and a few words on either side of it."""

    indicator: str
    trend: Trend | Nothing
    """the whole series, with its sentence and its sources"""
    name: str
    number: str = ""
    value: str = ""
    """the number with its unit"""
    period: str = ""
    change: str = ""
    """since when it has risen or fallen, and how clear that is"""
    beside: str = ""
    """the country's figure of the same period"""
    older: str = ""
    """what the older series said in a few words, where a new one began"""


@remembered("priority", "year", "earlier")
def find_headlines(view: View) -> tuple[Headline, ...]:
    """Return the headline outcomes under the chosen priority, for the first group of each."""
    priority = None if view.selection.priority == "all" else view.selection.priority
    wanted = set(view.catalogue.chosen(priority))
    return tuple(_headline(view, name) for name in view.catalogue.front.headlines if name in wanted)


def _headline(view: View, indicator: str) -> Headline:
    words, entry = view.words, view.indicator(indicator)
    lines = area_lines(view, indicator)
    trend, name = find_trend(view, indicator, lines), view.named(entry, lines[0].group)
    if isinstance(trend, Nothing):
        return Headline(indicator=indicator, trend=trend, name=name)
    run = run_of(view, indicator, lines[0], shared_length(view, indicator, lines))
    now, country = run[-1], next(one for one in lines if one.role == "country")
    since = view.since(view.figures(indicator, lines[0].group), now)
    return Headline(
        indicator=indicator,
        trend=trend,
        name=name,
        number=words.number(now.value, entry.decimals),
        value=words.value(now.value, entry),
        period=words.period(now.period),
        change=_change(view, indicator, since) + turned_title(view, indicator, run, since),
        beside=_beside(view, indicator, lines, now.period),
        older=older_in_short(view, indicator, lines[0], run, country),
    )


def _change(view: View, indicator: str, ruling: Ruling) -> str:
    """Say in a few words how a figure has changed, or that it is not compared."""
    words = view.words
    if not ruling.held:
        known = words.has(f"headline.{ruling.reason}")
        return words(f"headline.{ruling.reason if known else 'refused'}")
    if ruling.strength is Strength.DESCRIBED:
        key = f"described_{ruling.way}"
    else:
        key = f"{ruling.way}_{ruling.tone}" if ruling.clear else "unclear"
    return words(
        f"headline.{key}",
        size=words.difference(ruling.size, view.indicator(indicator)),
        since=words.period(ruling.figures[1].period),
        equal=said.equal(ruling),
    )


def _beside(view: View, indicator: str, lines: tuple[Line, ...], period: str) -> str:
    """Give the country's figure of the same period, and how the city stands beside it."""
    words, entry = view.words, view.indicator(indicator)
    own, country = lines[0], next(one for one in lines if one.role == "country")
    figures = view.figures(indicator, own.group)
    wider = figures.at(country.area, period)
    if wider is None:
        return words("headline.no_country", country=country.label)
    ruling = against(figures.terms, figures.at(own.area, period), wider)
    return words(
        f"headline.beside.{said.standing(ruling)}",
        country=country.label,
        value=words.value(wider.value, entry),
        equal=said.equal(ruling),
    )
