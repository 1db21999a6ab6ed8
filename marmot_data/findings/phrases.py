"""An indicator in a sentence: its name, whom it counts, and the clause that says a figure.

The phrases stand with the other words of the language (``words/<language>/indicators.ftl``). An
indicator without any is called by its short name, so that a new one needs no second file.
"""

import math

from marmot_data.catalogue.schema import Basis, Status
from marmot_data.catalogue.sources import PeriodStyle
from marmot_data.evidence.series import Figure
from marmot_data.findings.base import View


def name(view: View, indicator: str, group: str = "all") -> str:
    """Return what an indicator is called in the middle of a sentence, with its group of people."""
    words, entry = view.words, view.indicator(indicator)
    said = words.find(f"indicator.{indicator}") or words.inside(entry.short)
    if group == "all" or len(entry.groups) == 1:
        return said
    if entry.parts_of_whole:
        return people(view, indicator, group)
    return words("phrase.of_group", what=said, people=people(view, indicator, group))


def people(view: View, indicator: str, group: str) -> str:
    """Return who or what is counted: ``five-year-olds on free school meals``."""
    words = view.words
    counted = words.find(f"indicator.{indicator}", "people") or words("phrase.people")
    found = words.find(f"group.{group}", people=counted, indicator=indicator)
    return found or (counted if group == "all" else words.inside(view.group_name(group)))


def clause(view: View, indicator: str, one: Figure, where: str = "") -> str:
    """Say a figure without its period: ``65.3% of five-year-olds in Coventry were ready``.

    ``where`` is the name of the area, if its own would not tell it from another.
    """
    words, entry = view.words, view.indicator(indicator)
    parts = {
        "value": words.value(one.value, entry),
        "number": words.number(one.value, entry.decimals),
        "place": where or place(view, one.area),
        "people": people(view, indicator, one.group),
    }
    said = words.find(f"indicator.{indicator}", "figure", **parts)
    return said or words("phrase.figure", what=name(view, indicator, one.group), **parts)


def estimated(view: View, indicator: str, one: Figure) -> bool:
    """Tell whether a figure is an estimate: made here of other areas', or by its own clause."""
    said = view.words("status.estimated.said")
    return one.status == Status.ESTIMATED or said in clause(view, indicator, one)


def status(view: View, indicator: str, one: Figure) -> str:
    """Return how a figure came about, as said with it: a published estimate is estimated."""
    return Status.ESTIMATED.value if estimated(view, indicator, one) else one.status


def number_behind(view: View, indicator: str, one: Figure) -> str:
    """Say how many people a share stands for: ``about 1,760 children under 16``; empty: not known.

    Where no number is held, it is the share of the people it is a share of, if theirs is; never of
    people by whom an average was only weighed. Unless they were counted one by one, the number is
    said to the nearest ten.
    """
    words, unit = view.words, view.indicator(indicator).unit
    if unit != "percent":
        return ""
    exact = one.basis == Basis.COUNT and one.status == Status.PUBLISHED
    known = not math.isnan(one.count)
    if not known and not view.indicator(indicator).has_base(one.source):
        return ""
    count = one.count if known else one.value * one.population / view.catalogue.units[unit].scale
    if math.isnan(count):
        return ""
    number = count if exact and known else math.floor(count / 10 + 0.5) * 10
    key = "phrase.counted" if exact and known else "phrase.counted_about"
    # Of a share of people of working age it is not said that so many are of working age.
    whom = words.find(f"indicator.{indicator}", "counted") or people(view, indicator, one.group)
    return words(key, number=words.number(number, 0), people=whom) if number else ""


def place(view: View, code: str) -> str:
    """Return the name of an area as it stands in a sentence: ``the West Midlands``."""
    return view.words.find(f"place.{code}") or view.area_name(code)


def period(view: View, one: Figure) -> str:
    """Return a figure's period as it stands behind "in"; of an index, the year of the edition."""
    return _behind_in(view, one.source, one.period)


def period_quoted(view: View, one: Figure) -> str:
    """Return the same for a sentence that stands alone: an index rests on data of earlier years."""
    return _behind_in(view, one.source, one.period, "edition.in_quote")


def period_of(view: View, indicator: str, label: str) -> str:
    """Return a period of an indicator's figures as it stands behind "in"."""
    return _behind_in(view, view.indicator(indicator).series[0].source, label)


def _behind_in(view: View, source: str, label: str, of_edition: str = "edition.in") -> str:
    said, style = view.words.period(label), view.catalogue.sources[source].periods.style
    return view.words(of_edition, year=said) if style is PeriodStyle.EDITION else said
