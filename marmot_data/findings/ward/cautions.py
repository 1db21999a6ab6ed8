"""What must be known before the figures of a ward are set beside each other, or the city's."""

from collections.abc import Iterable, Iterator

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
        parts = {
            "what": words.inside(view.named(entry, own.group)),
            "name": words.inside(entry.short),
            "value": words.value(newest.value, entry),
            "period": view.when(newest.source, newest.period),
        }
        said = (words("newer.with_value", **parts), words("newer.with_period", **parts))
        found[indicator, own.group] = said
    return tuple(found.values())


def cautions(view: View, ward: str, indicators: Iterable[str]) -> Iterator[str]:
    """Say which figures of a ward do not say the same twice over, and which whole is not known."""
    for name in indicators:
        yield from not_the_rest(view, ward, name)
        yield from _no_whole(view, name)


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
