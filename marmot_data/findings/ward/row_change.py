"""Has what residents ask about risen in their ward, and if nobody can say: what can be said?"""

from collections.abc import Iterator

from marmot_data.catalogue.indicators import Question
from marmot_data.evidence.judgement import Ruling, Strength
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases, said
from marmot_data.findings.base import View
from marmot_data.findings.city.turned import turned, turned_briefly
from marmot_data.findings.ward.figures import changed, ward_figures
from marmot_data.findings.ward.moved import city_change, moved

ALONE = ("single", "no_since")
"""reasons for which there is nothing to show beside the newest figure"""


def change_of(view: View, indicator: str, now: Figure) -> str:
    """Say how the ward's own figure changed; or shortly that nobody can say, and beside which."""
    words, ruling = view.words, changed(view, indicator, now.group, now.period)
    if ruling.verdict == "described_same" and ruling.size:
        # What hardly changed needs more words than a row has room for.
        then = ruling.figures[1]
        before = words.brief(then.value, view.indicator(indicator))
        short = words("row_change.hardly", before=before, since=phrases.period(view, then))
        return " ".join([short, *said.cautions_of(view, indicator, ruling)])
    if ruling.held:
        return said.change(view, indicator, ruling)
    if ruling.reason in ALONE:
        return words("row_change.alone")
    return words("row_change.barred", period=words.period(ruling.figures[-1].period))


def longer_change(view: View, question: Question, now: Figure) -> str:
    """Say how another way of counting the same has changed, where it reaches further back.

    A single year says little of where a thing is going, and some figures have no more. Empty where
    no other way of counting reaches further back than the figure that answers the question.
    """
    words, own = view.words, changed(view, question.indicator, now.group, now.period)
    ways = list(_other_ways(view, question, now.area))
    name, ruling = min(ways, key=lambda way: way[1].figures[1].end, default=("", own))
    if not name or (own.held and own.figures[1].end <= ruling.figures[1].end):
        return ""
    city = city_change(view, name, ruling)
    run = view.figures(name, ruling.figures[0].group).run(now.area, view.last_year)
    ends = [words.value(one.value, view.indicator(name)) for one in city.figures] if city else []
    untested = [one.strength is Strength.DESCRIBED for one in (own, ruling) if one.held]
    return words(
        "row_change.longer",
        moved=words.inside(moved(view, name, ruling)),
        turned=turned_briefly(view, name, run, ruling),
        beside="city" if ends else "none",
        city=view.area_name(view.place.authority),
        now=ends[0] if ends else "",
        then=ends[1] if ends else "",
        untested=("none", "one", "both")[sum(untested)],
    )


def _other_ways(view: View, question: Question, ward: str) -> Iterator[tuple[str, Ruling]]:
    """Yield the other shares that count the same, each with how the ward's has changed."""
    figures = ward_figures(view)
    for name in question.others:
        if view.catalogue.unit(name).total:
            continue  # a ward that grows has more of everyone
        for row in figures[(figures["indicator"] == name) & (figures["area"] == ward)].itertuples():
            ruling = changed(view, name, str(row.group), str(row.period))
            if ruling.held:
                yield name, ruling


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
