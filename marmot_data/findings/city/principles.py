"""What is one of the eight principles about, and what of it is not measured?"""

from dataclasses import dataclass

from marmot_data.evidence.judgement import against
from marmot_data.findings.base import View, remembered
from marmot_data.findings.city.progress import city_run
from marmot_data.link import ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The principle or priority that the reader looks at."""

    name: str
    title: str
    meaning: str
    source: str
    """address of the page that sets the city's own priority; empty for a principle"""


def chosen(view: View) -> Chosen | None:
    """Return the chosen principle or priority of the city; none for all."""
    name, catalogue = view.selection.priority, view.catalogue
    if name in catalogue.principles:
        principle = catalogue.principles[name]
        return Chosen(name=name, title=principle.title, meaning=principle.meaning, source="")
    if name in catalogue.priorities:
        own = catalogue.priorities[name]
        title = view.words("filter.own_priority", years=own.years, title=own.title)
        return Chosen(name=name, title=title, meaning=own.meaning, source=own.source)
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """One principle of the eight with the figure that speaks for it."""

    name: str
    value: str
    """empty where there is no figure up to the chosen year"""
    what: str
    """what the figure counts, and when"""
    change: str
    """which way it went since when, or that it cannot be compared"""
    country: str
    """the country's figure of the same period; empty where there is none"""
    source: str


@remembered("year", "earlier", "group")
def find_speaking(view: View) -> tuple[Speaking, ...]:
    """Return for each principle the figure that the catalogue chose for it, and its direction."""
    return tuple(_speaking(view, name) for name in view.catalogue.principles)


def _speaking(view: View, name: str) -> Speaking:
    words, chosen_for_it = view.words, view.catalogue.principles[name].figure
    known = chosen_for_it and not view.data.fault(chosen_for_it)
    run = city_run(view, chosen_for_it) if known else ()
    if not run:
        return Speaking(name=name, value="", what="", change="", country="", source="")
    entry, figures, now = view.indicator(chosen_for_it), view.figures(chosen_for_it), run[-1]
    changed, wider = view.since(figures, now), figures.at(view.place.country, now.period)
    change = words("principles.no_change")
    if changed.held:
        then = changed.figures[1]
        change = words(
            "principles.change",
            verdict=words(f"progress.word_{changed.verdict}"),
            since=words.period(then.period),
            before=words.value(then.value, entry),
        )
    beside = against(figures.terms, now, wider)
    return Speaking(
        name=name,
        value=words.value(now.value, entry),
        what=words(
            "principles.what",
            what=view.named(entry, now.group),
            period=words.period(now.period),
        ),
        change=change,
        country=words(
            "principles.country",
            country=view.area_name(view.place.country),
            value=words.value(wider.value, entry),
        )
        if wider is not None and beside.held
        else "",
        source=now.source,
    )


def unmeasured(view: View) -> list[str]:
    """Say what the council's tool names under a principle, and what of it has no figure here.

    Each line is a sentence; the last ones say what was not seen.
    """
    words, tool = view.words, view.catalogue.editorial.tool
    name = view.selection.priority
    if tool is None:
        return [words("principles.no_tool")]
    wanted = view.catalogue.principles if name == ALL else (name,)
    own = [one for one in tool.named if one.principle in wanted]
    lacking = [one.name for one in own if not one.indicators]
    lines = [words("principles.named", number=len(own))] if own and not lacking else []
    if lacking:
        lines = [words("principles.named_none", list=words.listed(lacking))]
    unseen = [view.catalogue.principles[one].short for one in tool.unseen if one in wanted]
    if unseen:
        lines.append(words("principles.unseen", names=words.listed(unseen)))
    return lines or [words("principles.not_in_tool")]
