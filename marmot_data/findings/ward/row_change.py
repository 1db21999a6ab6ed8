"""Has what residents ask about risen in their ward, and if nobody can say: what can be said?"""

from marmot_data.catalogue.indicators import Question
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases, said
from marmot_data.findings.base import View
from marmot_data.findings.city.turned import turned
from marmot_data.findings.ward.figures import changed

ALONE = ("single", "no_since")
"""reasons for which there is nothing to show beside the newest figure"""


def change_of(view: View, indicator: str, now: Figure) -> str:
    """Say how the ward's own figure changed; or shortly that nobody can say, and beside which."""
    ruling = changed(view, indicator, now.group, now.period)
    if ruling.held:
        return said.change(view, indicator, ruling)
    if ruling.reason in ALONE:
        return view.words("row_change.alone")
    return view.words("row_change.barred", period=view.words.period(ruling.figures[-1].period))


def change_of_whole(view: View, question: Question, now: Figure) -> str:
    """Say of a kind that nobody knows whether it has risen, and how the city's whole changed.

    Empty where the ward's own change can be told, and for what is no kind of a larger whole.
    """
    words, indicator = view.words, question.indicator
    entry, whole = view.indicator(indicator), view.indicator(indicator).same_as
    if not entry.parts_of_whole or not whole or view.data.fault(whole):
        return ""
    figures = view.figures(whole)
    run = figures.run(view.place.authority, view.last_year)
    if not run or changed(view, indicator, now.group, now.period).held:
        return ""
    since = view.since(figures, run[-1])
    kinds = [
        _of_city(view, other, group)
        for other, group in question.city_kinds.items()
        if not view.data.fault(other)
    ]
    lines = (
        words("row_change.unknown", ward=view.area_name(now.area)),
        words("row_change.whole", whole=phrases.name(view, whole)),
        said.told(view, whole, run[-1], since),
        turned(view, whole, run, since),
        *kinds,
    )
    return " ".join(filter(None, lines))


def _of_city(view: View, indicator: str, group: str) -> str:
    """Say how the city's figure of one kind changed, such as burglary."""
    figures = view.figures(indicator, group)
    run = figures.run(view.place.authority, view.last_year)
    return said.figure(view, indicator, run[-1], view.since(figures, run[-1])) if run else ""
