"""What an older series said before a new one began: a story of its own, never set beside today's.

A line breaks where the way of measuring changed. What came before is told in a sentence of its own,
so that a reader who sees it in the chart also reads it.
"""

from collections.abc import Iterator, Sequence

from marmot_data.evidence.groups import apart, told
from marmot_data.evidence.judgement import Ruling, Strength, Way, against
from marmot_data.evidence.series import Figure, Figures, Run
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.city.lines import Line
from marmot_data.findings.said import equal

Told = tuple[str, dict[str, object]]
"""a sentence by its name, and what fills its gaps"""
TWO = 2
"""figures of which a series is told; one alone has no story"""


def older_of_area(
    view: View, indicator: str, line: Line, run: Run, country: Line | None = None
) -> str:
    """Say what each older series of an area said, beside its country's where that is known."""
    figures = view.figures(indicator, line.group)
    said: list[Told] = []
    for own in _older(run):
        ends = _sides(figures, own, country.area) if country else None
        if ends:
            first, last = ends
            parts = _both(view, indicator, last.figures, first.figures)
            said.append((f"older.crossed_{last.way}", parts))
        elif moved := _moved(view, figures, own):
            said.append(_changed(view, indicator, moved, country))
    return _joined(view, said)


def older_of_groups(view: View, indicator: str, group: str, ones: Run, others: Run) -> str:
    """Say what each older series said of the gap between two groups of people."""
    words, terms = view.words, view.figures(indicator, group).terms
    baseline, entry = view.catalogue.front.baseline, view.indicator(indicator)
    second = {own[0].stretch: own for own in _stretches(others)}
    said: list[Told] = []
    for own in _older(ones):
        found = apart(terms, own, second.get(own[0].stretch, ()), baseline=baseline)
        change = found.change if found else None
        if change is None or not change.held or change.then is None:
            continue
        parts: dict[str, object] = {
            "before": words.brief_difference(change.then.printed(terms), entry),
            "size": words.difference(change.now.printed(terms), entry),
            "first": words.period(change.figures[1].period),
            "last": words.period(change.figures[0].period),
            "equal": equal(change),
        }
        said.append((f"older.gap_{told(change)}", parts))
    return _joined(view, said)


def older_in_short(
    view: View, indicator: str, line: Line, run: Run, country: Line | None = None
) -> str:
    """Say in a few words how a figure went in the newest older series; empty if it did not move."""
    words, figures = view.words, view.figures(indicator, line.group)
    older = _older(run)
    if not older:
        return ""
    if country and (ends := _sides(figures, older[-1], country.area)):
        first, last = ends
        return words(
            f"older.short_crossed_{last.way}",
            country=country.label,
            first=words.period(first.figures[0].period),
            last=words.period(last.figures[0].period),
        )
    moved = _moved(view, figures, older[-1])
    if moved is None or moved.way is Way.SAME:
        return ""
    return words(
        f"older.short_{moved.way}",
        size=words.difference(moved.size, view.indicator(indicator)),
        first=words.period(moved.figures[1].period),
        last=words.period(moved.figures[0].period),
    )


def _stretches(run: Run) -> Iterator[Run]:
    """Part a run into its unbroken series, the oldest first."""
    for number in dict.fromkeys(one.stretch for one in run):
        yield [one for one in run if one.stretch == number]


def _older(run: Run) -> list[Run]:
    """Return the series before the newest one that have a story: two figures or more."""
    return [one for one in [*_stretches(run)][:-1] if len(one) >= TWO]


def _sides(figures: Figures, own: Run, country: str) -> tuple[Ruling, Ruling] | None:
    """Return how an area stood beside its country at both ends of a series, if it changed sides.

    Both ends have to be equally sure: both tested and clear, or both as counted.
    """
    ends = [
        against(figures.terms, one, figures.at(country, one.period))
        for one in own
        if figures.at(country, one.period)
    ]
    if len(ends) < TWO:
        return None
    first, last = ends[0], ends[-1]
    sure = first.strength is last.strength is not Strength.REFUSED
    return (first, last) if sure and {first.way, last.way} == {Way.HIGHER, Way.LOWER} else None


def _moved(view: View, figures: Figures, own: Run) -> Ruling | None:
    """Return how a figure changed within a series, if that can be told."""
    ruling = view.since(figures, own[-1])
    return ruling if ruling.held and ruling.figures[1] in own else None


def _way(ruling: Ruling) -> str:
    """Name the sentence of a change: which way, or that it is not clear."""
    same = ruling.way is Way.SAME
    return "unclear" if same and ruling.strength is Strength.TESTED else str(ruling.way)


def _changed(view: View, indicator: str, moved: Ruling, country: Line | None) -> Told:
    """Tell how a figure moved within an older series, with the country's of the same periods."""
    now, then = moved.figures[:2]
    figures = view.figures(indicator, now.group)
    wider, before = (
        figures.at(country.area, one.period) if country else None for one in (now, then)
    )
    if wider is None or before is None:
        parts = _both(view, indicator, (now, now), (then, then))
        return f"older.{_way(moved)}", parts | {"equal": equal(moved)}
    parts = _both(view, indicator, (now, wider), (then, before))
    return f"older.beside_{_way(moved)}", parts | {"equal": equal(moved)}


def _both(
    view: View, indicator: str, now: Sequence[Figure], then: Sequence[Figure]
) -> dict[str, object]:
    """Return the parts of a sentence on two areas at two periods."""
    words, entry = view.words, view.indicator(indicator)
    return {
        "place": phrases.place(view, now[0].area),
        "country": phrases.place(view, now[1].area),
        "value": words.value(now[0].value, entry),
        "before": words.brief(then[0].value, entry),
        "wide": words.brief(now[1].value, entry),
        "wide_before": words.brief(then[1].value, entry),
        "first": words.period(then[0].period),
        "last": words.period(now[0].period),
    }


def _joined(view: View, said: list[Told]) -> str:
    """Put the stories into words, and say once that they are not to be set beside today's."""
    if not said:
        return ""
    number = len(said)
    told_of = [
        view.words(key, series=view.words("older.series", number=number, place=place), **parts)
        for place, (key, parts) in enumerate(said, start=1)
    ]
    return " ".join([*told_of, view.words("older.apart", number=number)])
