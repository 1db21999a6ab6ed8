"""What every file about a finding says of itself: source, period, filters, place, day, version."""

from dataclasses import dataclass
from datetime import date

from marmot_data.documents.report.word import written
from marmot_data.documents.talk.slides import source_line
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import Finding, View
from marmot_data.language import starting
from marmot_data.link import ALL, LATEST, NONE

MOST_SOURCES = 5
"""that are cited under a picture"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Where a finding is from, in words."""

    app: str
    title: str
    subtitle: str
    """what, where, when, in which unit"""
    sentence: str
    filters: tuple[tuple[str, str], ...]
    """what is chosen: the name of each filter and its value"""
    sources: tuple[str, ...]
    """with their addresses"""
    cited: str
    """the same in short"""
    notes: tuple[str, ...]
    day: str
    version: str
    address: str
    """of the view; empty: nobody knows"""
    language: str


def told_of(view: View, finding: Finding, *, address: str, made: date) -> Told:
    """Say of a finding where it is from.

    Parameters
    ----------
    view, finding
        What was asked, and the answer.
    address
        Where the app shows it.
    made
        The day on which it is taken away.
    """
    words = view.words
    lines = source_lines(view.catalogue, words, finding.sources, finding.pages)
    return Told(
        app=words("app.title", place=view.place.title),
        title=finding.title,
        subtitle=finding.subtitle,
        sentence=finding.sentence,
        filters=tuple(filters_of(view)),
        sources=tuple(written(line) for line in lines),
        cited=_cited(view, finding),
        notes=finding.notes,
        day=words.day(made.isoformat()),
        version=view.data.version,
        address=address,
        language=words.language,
    )


def _cited(view: View, finding: Finding) -> str:
    """Cite the sources; of many, only their publishers, as the app names them all."""
    sources = [view.catalogue.sources[name] for name in finding.sources]
    lines = dict.fromkeys(source_line(view, one) for one in sources)
    if len(lines) <= MOST_SOURCES:
        return view.words("poster.sources", sources=" ".join(lines))
    publishers = dict.fromkeys(one.publisher for one in sources)
    return view.words("poster.publishers", publishers="; ".join(publishers))


def filters_of(view: View) -> list[tuple[str, str]]:
    """Name what is chosen: place, boundaries and year always, the rest where it is not as usual."""
    words, chosen = view.words, view.selection
    wards = next(one.title for one in view.place.wards if str(one.year) == chosen.boundaries)
    year = chosen.year
    latest = words("filter.latest") if year == LATEST else words("filter.upto", year=year)
    found = [
        (words("field.place"), view.place.title),
        (words("field.boundaries"), wards),
        (words("field.year"), latest),
    ]
    if view.ward_code:
        found.append((words("field.ward"), view.area_name(view.ward_code)))
    if chosen.priority != ALL:
        principle = view.catalogue.principles.get(chosen.priority)
        own = principle or view.catalogue.priorities[chosen.priority]
        found.append((words("field.priority"), own.title))
    if chosen.earlier != NONE:
        found.append((words("field.earlier"), chosen.earlier))
    return [(starting(name), value) for name, value in found]


def foot_lines(view: View, told: Told) -> tuple[str, ...]:
    """Write what stands under a picture: sources, filters, and what was made when of which data."""
    words = view.words
    chosen = words(
        "take.filters", filters=". ".join(f"{name}: {one}" for name, one in told.filters)
    )
    made = words("take.made", app=told.app, day=told.day, version=told.version)
    return tuple(filter(None, (told.cited, chosen, f"{made} {told.address}".strip())))


def citation(view: View, told: Told) -> str:
    """Write how a finding is cited."""
    return view.words(
        "take.cited",
        app=told.app,
        title=told.title,
        subtitle=told.subtitle,
        day=told.day,
        version=told.version,
        address=told.address,
    ).strip()
