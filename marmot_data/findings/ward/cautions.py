"""What must be known before the figures of a ward are set beside each other, or the city's."""

from collections.abc import Iterable, Iterator

from marmot_data.evidence.judgement import change
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.ward.figures import ward_figures, with_ward_figures


def newer_for_city(view: View, shown: Iterable[tuple[str, Figure]]) -> tuple[tuple[str, str], ...]:
    """Name the figures that the whole city has of a later period than those that are shown.

    Returns
    -------
    The names, each with the city's newer figure and with its period alone.
    """
    words, found = view.words, {}
    for indicator, own in shown:
        run = view.figures(indicator, own.group).run(view.place.authority, view.last_year)
        if not run or run[-1].end <= own.end or (indicator, own.group) in found:
            continue
        newest, entry = run[-1], view.indicator(indicator)
        figures = view.figures(indicator, own.group)
        then = figures.at(view.place.authority, own.period)
        anew = then is not None and not change(figures.terms, newest, then).held
        parts = {
            "what": words.inside(view.named(entry, own.group)),
            "name": words.inside(entry.short),
            "value": words.value(newest.value, entry),
            "period": view.when(newest.source, newest.period),
        }
        with_value = words("newer.with_value_new" if anew else "newer.with_value", **parts)
        said = (with_value, words("newer.with_period", **parts))
        found[indicator, own.group] = said
    return tuple(found.values())


def cautions(view: View, ward: str, indicators: Iterable[str]) -> Iterator[str]:
    """Say which figures of a ward do not say the same twice over, and which whole is not known."""
    shown = tuple(indicators)
    for name in shown:
        if view.indicator(name).may_differ_from in shown:
            yield from _other_way(view, ward, name)
        yield from not_the_rest(view, ward, name)
        yield from _no_whole(view, name)


def _other_way(view: View, ward: str, indicator: str) -> Iterator[str]:
    """Say why a figure and another of the same matter point different ways, where they do."""
    one, other = (
        _mostly_above(view, ward, name)
        for name in (indicator, view.indicator(indicator).may_differ_from)
    )
    if None not in (one, other) and one != other:
        yield view.words(f"may_differ.{indicator}")


def _mostly_above(view: View, ward: str, indicator: str) -> bool | None:
    """Tell whether a ward lies above the city in most groups of a figure; None if in half."""
    above = []
    for group in view.indicator(indicator).groups:
        figures = view.figures(indicator, group)
        run = figures.run(ward, view.last_year)
        city = figures.at(view.place.authority, run[-1].period) if run else None
        if city is not None and run[-1].value != city.value:
            above.append(run[-1].value > city.value)
    half = len(above) / 2
    return None if sum(above) == half else sum(above) > half


def not_the_rest(view: View, ward: str, indicator: str) -> Iterator[str]:
    """Say why a figure and the one that seems its opposite do not make up a whole."""
    other = view.indicator(indicator).not_the_rest_of
    if not other or view.data.fault(indicator) or view.data.fault(other):
        return
    figures = ward_figures(view)
    own = figures[figures["area"] == ward].set_index("indicator")["value"]
    if indicator not in own or other not in own:
        return
    yield view.words(
        f"not_the_rest.{indicator}",
        value=view.words.value(own[indicator], view.indicator(indicator)),
        other=view.words.value(own[other], view.indicator(other)),
    )


def _no_whole(view: View, indicator: str) -> Iterator[str]:
    """Say that wards have figures of the kinds only, and what the whole is for the city."""
    if view.data.fault(indicator):
        return
    words, entry = view.words, view.indicator(indicator)
    whole = entry.same_as
    wards = with_ward_figures(view)
    if not entry.parts_of_whole or not whole or indicator not in wards or whole in wards:
        return
    run = view.figures(whole).run(view.place.authority, view.last_year)
    if run:
        yield words(
            "no_whole.said",
            whole=phrases.name(view, whole),
            number=len(entry.groups),
            period=phrases.period(view, run[-1]),
            clause=phrases.clause(view, whole, run[-1]),
        )
