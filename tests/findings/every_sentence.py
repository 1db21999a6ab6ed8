"""Every sentence that the findings make of the app's figures, each by what it answers."""

from collections.abc import Iterator
from dataclasses import replace

from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.authorities import find_authorities
from marmot_data.findings.city.headlines import find_headlines
from marmot_data.findings.city.lines import area_lines, group_lines
from marmot_data.findings.city.progress import find_progress, find_standing
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.claims.claims import find_claim
from marmot_data.findings.claims.ready import Ready, find_ready
from marmot_data.findings.compare.comparison import find_comparison
from marmot_data.findings.gap.gap import find_gap
from marmot_data.findings.gap.gap_series import find_gap_series
from marmot_data.findings.ward.figures import with_ward_figures
from marmot_data.findings.ward.profile import find_profile
from marmot_data.findings.ward.ward_change import find_ward_change

WARDS = ("foleshill", "wainbody", "tile-hill-and-canley")
"""the wards that are asked: the most and one of the least deprived, and one whose line moved"""

Answer = Finding | Nothing


def asked_of(view: View, **change: str) -> View:
    """Return the view of another selection."""
    return replace(view, selection=view.selection.moved(**change))


def trends(view: View) -> Iterator[tuple[str, Answer]]:
    """Ask how each figure of the city has changed, of each group and of each pair of groups."""
    for name, entry in view.catalogue.indicators.items():
        for group in entry.groups:
            yield (
                f"trend: {name}, {group}",
                find_trend(view, name, area_lines(view, name, group=group)),
            )
        first, *others = entry.groups
        for group in others:
            found = find_trend(view, name, group_lines(view, (first, group)))
            yield f"trend: {name}, {first} and {group}", found


def of_city(view: View) -> Iterator[tuple[str, Answer]]:
    """Ask what the pages about the city ask."""
    yield "progress", find_progress(view)
    yield "standing", find_standing(view)
    for one in find_headlines(view):
        yield f"headline: {one.indicator}", one.trend
    for name in view.catalogue.indicators:
        yield f"gap: {name}", find_gap(view, name)
        yield f"gap over time: {name}", find_gap_series(view, name)
        yield f"authorities: {name}", find_authorities(view, name)


def of_wards(view: View) -> Iterator[tuple[str, Answer]]:
    """Ask what the pages about a ward ask."""
    for ward in WARDS:
        one = asked_of(view, ward=ward)
        yield f"profile: {ward}", find_profile(one)
        yield f"changes: {ward}", find_ward_change(one)
        for name in with_ward_figures(one):
            of = asked_of(one, indicator=name)
            yield f"claim: {name}, {ward}", find_claim(of)
            areas = f"{ward}~coventry~england"
            yield f"compare: {name}, {ward}", find_comparison(asked_of(of, areas=areas))
            by_year = asked_of(of, areas=areas, compare="year")
            yield f"compare by year: {name}, {ward}", find_comparison(by_year)


def answers(view: View) -> Iterator[tuple[str, Answer]]:
    """Ask everything."""
    yield from trends(view)
    yield from of_city(view)
    yield from of_wards(view)


def texts(view: View) -> dict[str, list[str]]:
    """Return what a reader is told in answer to each question, as whole texts."""
    found: dict[str, list[str]] = {}
    for name, answer in answers(view):
        told = [answer.sentence]
        if isinstance(answer, Trend):
            told += [*answer.notes, answer.older]
        rows = getattr(answer, "rows", None)
        if rows is not None and "line" in rows and name in ("progress", "standing"):
            found |= {
                f"{name}: {n}": [str(t)]
                for n, t in zip(rows["indicator"], rows["line"], strict=True)
            }
        if name.startswith("profile:"):
            found |= {f"{name} {n}": [t] for n, t in enumerate(getattr(answer, "standing_out", ()))}
        found[name] = told
    for ward in ("all", *WARDS):
        ready = find_ready(asked_of(view, ward=ward))
        if isinstance(ready, Ready):
            found |= {f"ready: {ward}, {one.theme}": [one.sentence] for one in ready.sentences}
    return found
