"""Does another figure of the same question say the opposite of the one that answers it?"""

from marmot_data.catalogue.indicators import Question
from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.judgement import Ruling, Way
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.ward.figures import ward_figures


def other_way_round(view: View, question: Question, ruling: Ruling) -> str:
    """Say the first figure that lies on the other side of the city's: good where this one is bad.

    It is another way of counting the same, or what seems its rest, as in work and out of work.
    """
    words, ward = view.words, view.ward_code
    good = _is_good(view, question.indicator, ruling)
    if good is None:
        return ""
    others = (*question.others, view.indicator(question.indicator).not_the_rest_of)
    figures = ward_figures(view)
    own = figures[figures["area"] == ward]
    for name in filter(None, others):
        for other in own.loc[own["indicator"] == name, "ruling"]:
            if _is_good(view, name, other) is (not good):
                one, city = other.figures
                return words(
                    f"questions.other_{other.way}",
                    period=phrases.period(view, one),
                    clause=phrases.clause(view, name, one),
                    where=view.area_name(city.area),
                    city=words.value(city.value, view.indicator(name)),
                )
    return ""


def _is_good(view: View, indicator: str, ruling: Ruling) -> bool | None:
    """Tell whether a difference is on the good side; None where there is none, or no good side."""
    polarity = view.indicator(indicator).polarity
    if not ruling.held or ruling.way is Way.SAME or polarity is Polarity.NEITHER:
        return None
    return (ruling.way is Way.HIGHER) == (polarity is Polarity.HIGHER)
