"""How have groups of people, or the parts of a whole, changed beside each other?"""

from collections.abc import Mapping
from dataclasses import dataclass

from marmot_data.catalogue.indicators import Indicator
from marmot_data.evidence.groups import Apart, apart, told
from marmot_data.evidence.judgement import Strength, Way
from marmot_data.evidence.series import Figure, Run
from marmot_data.findings import phrases, said
from marmot_data.findings.base import View
from marmot_data.findings.city.lines import Line
from marmot_data.language import starting
from marmot_data.link import ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What a series says (see `Trend`)."""

    title: str
    answer: str
    short: str = ""
    direction: str = ""
    since: Figure | None = None
    """with which the change is told, if it is"""


def of_parts(view: View, entry: Indicator, runs: Mapping[Line, Run]) -> Telling:
    """List the newest figure of every part of a whole, the highest first.

    Where not all parts of a whole are shown, the title says of how many it names both ends.
    """
    words = view.words
    roles, shown = {line.role for line in runs}, {line.group for line in runs}
    partly = entry.parts_of_whole and roles == {"group"}
    left = set(entry.groups) - {ALL, *shown} if partly else set()
    newest = max(run[-1].end for run in runs.values())
    at = {line.label: run[-1] for line, run in runs.items() if run[-1].end == newest}
    ordered = sorted(at.items(), key=lambda one: -one[1].value)
    values = [words.value(one.value, entry) for _, one in ordered]
    listed = [
        words("parts.part", where=where, value=value)
        for (where, _), value in zip(ordered, values, strict=True)
    ]
    parts = {
        "what": entry.short,
        "period": words.period(ordered[0][1].period),
        "high": ordered[0][0],
        "high_value": values[0],
        "low": ordered[-1][0],
        "low_value": values[-1],
        "list": "; ".join(listed),
    }
    title = words("parts.title_of" if left else "parts.title", number=len(at), **parts)
    answer = [words("parts.sentence", **parts), *said.cautions(view, at.values())]
    return Telling(title=title, answer=" ".join(answer))


def of_groups(view: View, indicator: str, runs: Mapping[Line, Run]) -> Telling:
    """Say how far apart two groups of people are, and whether that changed."""
    words, entry, (one, other, *_) = view.words, view.indicator(indicator), runs
    terms, baseline = view.figures(indicator, one.group).terms, view.catalogue.front.baseline
    found = apart(terms, runs[one], runs[other], year=view.earlier_year, baseline=baseline)
    if found is None:
        last = runs[one][-1]
        title = starting(phrases.clause(view, indicator, last))
        return Telling(title=title, answer=said.figure(view, indicator, last))
    own, second = found.pair
    parts = {
        "one": one.label,
        "other": words.inside(other.label),
        "value": words.value(own.value, entry),
        "other_value": words.value(second.value, entry),
        "period": phrases.period(view, own),
        "clause": phrases.clause(view, indicator, own),
        "people": phrases.people(view, indicator, second.group),
    }
    sentences = [
        words("groups.sentence", **parts),
        _distance(view, indicator, found),
        *_distance_changed(view, indicator, found),
        *said.cautions(view, found.pair),
    ]
    way = told(found.change) if found.change and found.change.held else "not"
    change = found.change if found.change and found.change.held else None
    parts["one"] = one.label if way == "not" else words.inside(one.label)
    title = words(f"groups.title.{way}", **parts, equal=said.equal(change or found.now))
    since = change.then.figure if change and change.then else None
    return Telling(title=title, answer=" ".join(sentences), since=since)


def _distance(view: View, indicator: str, found: Apart) -> str:
    """Say how far apart two groups are now."""
    words, now = view.words, found.now
    if not now.held:
        return words("groups.not_compared", why=said.why(view, indicator, now))
    gap = words.difference(now.size, view.indicator(indicator))
    if now.way is not Way.SAME:
        return words("groups.gap", gap=gap)
    if now.strength is Strength.TESTED:
        return words("groups.unclear_gap")
    return words("groups.no_gap", gap=gap, equal=said.equal(now))


def _distance_changed(view: View, indicator: str, found: Apart) -> list[str]:
    """Say how the distance between two groups changed."""
    words, entry, ruling = view.words, view.indicator(indicator), found.change
    if ruling is None:
        return []
    if ruling.reason == "single":
        return [words("groups.single")]
    if ruling.then is None or not ruling.held:
        return [words("groups.refused", why=said.why(view, indicator, ruling))]
    terms = view.figures(indicator).terms
    before = words.difference(ruling.then.printed(terms), entry)
    since = words.period(ruling.then.figure.period)
    size = words.difference(ruling.size, entry)
    changed = words(
        f"groups.{told(ruling)}", before=before, since=since, size=size, equal=said.equal(ruling)
    )
    if ruling.strength is Strength.TESTED:
        return [changed]
    return [changed, words(f"trend.unweighed.{ruling.reason}")]
