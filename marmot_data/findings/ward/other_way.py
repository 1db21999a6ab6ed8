"""Does another figure of the same question say the opposite of the one that answers it?"""

from math import isnan

from marmot_data.catalogue.indicators import Question
from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.judgement import Ruling, Way
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.ward.cautions import not_the_rest
from marmot_data.findings.ward.figures import ward_figures


def other_way_round(view: View, question: Question, ruling: Ruling) -> str:
    """Say the first figure that lies on the other side of the city's: good where this one is bad.

    It is another way of counting the same, or what seems its rest, as in work and out of work.
    """
    good = _is_good(view, question.indicator, ruling)
    if good is None:
        return ""
    others = (*question.others, view.indicator(question.indicator).not_the_rest_of)
    figures = ward_figures(view)
    own = figures[figures["area"] == view.ward_code]
    for name in filter(None, others):
        for row in own[own["indicator"] == name].to_dict("records"):
            if _is_good(view, name, row["ruling"]) is (not good):
                told = _told(view, name, row["ruling"], row["country"])
                rest = name == view.indicator(question.indicator).not_the_rest_of
                apart = (
                    not_the_rest(view, ruling.figures[0].area, question.indicator) if rest else ()
                )
                return " ".join((told, *apart))
    return ""


def _told(view: View, indicator: str, ruling: Ruling, country: float) -> str:
    """Say a figure as exactly as the row above it: how it was made, beside whom, what it bears."""
    words, entry = view.words, view.indicator(indicator)
    one, city = ruling.figures
    clause = phrases.clause(view, indicator, one)
    estimated, said = phrases.estimated(view, indicator, one), words("status.estimated.said")
    told = words(
        "questions.other",
        period=phrases.period(view, one),
        clause=clause,
        made="estimated" if estimated and said not in clause else "counted",
        city=words.value(city.value, entry),
        where=view.area_name(city.area),
        beside="city" if isnan(country) else "both",
        country=words.value(country, entry),
        wider=view.area_name(view.place.country),
        strength=ruling.strength,
    )
    return " ".join(filter(None, (told, entry.beside)))


def _is_good(view: View, indicator: str, ruling: Ruling) -> bool | None:
    """Tell whether a difference is on the good side; None where there is none, or no good side."""
    polarity = view.indicator(indicator).polarity
    if not ruling.held or ruling.way is Way.SAME or polarity is Polarity.NEITHER:
        return None
    return (ruling.way is Way.HIGHER) == (polarity is Polarity.HIGHER)
