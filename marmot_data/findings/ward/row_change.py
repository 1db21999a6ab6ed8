"""Has what residents ask about risen in their ward, and if nobody can say: what can be said?"""

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


def change_of_whole(view: View, indicator: str, now: Figure) -> str:
    """Say of a kind that nobody knows whether it has risen, and how the city's whole changed.

    Empty where the ward's own change can be told, and for what is no kind of a larger whole.
    """
    words, entry = view.words, view.indicator(indicator)
    whole = entry.same_as
    if not entry.parts_of_whole or not whole or view.data.fault(whole):
        return ""
    figures = view.figures(whole)
    run = figures.run(view.place.authority, view.last_year)
    if not run or changed(view, indicator, now.group, now.period).held:
        return ""
    since = view.since(figures, run[-1])
    lines = (
        words("row_change.unknown", ward=view.area_name(now.area)),
        words.find(f"indicator.{indicator}", "years"),
        words("row_change.whole", whole=phrases.name(view, whole)),
        said.told(view, whole, run[-1], since),
        turned(view, whole, run, since),
    )
    return " ".join(filter(None, lines))
