"""The progress report of a priority: what changed, what did not, and what nobody can say."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from marmot_data.charts.lines import line_chart
from marmot_data.charts.theme import LIGHT, Spec, in_language
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.lines import area_lines
from marmot_data.findings.city.outputs import Outputs, find_outputs
from marmot_data.findings.city.principles import chosen
from marmot_data.findings.city.progress import COUNTED, Progress, find_progress
from marmot_data.findings.city.trend import Trend, find_trend

SHOWN = ("worse", "better", "lower", "higher", "similar")
"""the verdicts of outcomes that were judged; what got worse comes before what got better"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A chart with its title, what it shows, and its sentence for those who cannot see it."""

    title: str
    subtitle: str
    sentence: str
    spec: Spec


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with its paragraphs, its list and its pictures."""

    title: str
    text: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole report in plain words, before it becomes a file."""

    title: str
    subtitle: str
    stamp: str
    language: str
    sections: tuple[Section, ...]


def progress_report(view: View, made: date) -> Report:
    """Write the progress report of the chosen priority, year and year of comparison.

    Parameters
    ----------
    view
        What the report is about.
    made
        The day on which it is made, printed on it.
    """
    words = view.words
    found, outputs = find_progress(view), find_outputs(view)
    priority = chosen(view)
    sections = [
        Section(title=words("report.summary"), text=(found.sentence, words("report.caution"))),
        *(_outcomes(view, found) if isinstance(found, Progress) else []),
        _done(view, outputs),
        Section(title=words("progress.targets_head"), text=(words("progress.targets"),)),
        Section(
            title=words("report.method"),
            text=(words("progress.method"), words("report.ranges"), words("report.periods")),
        ),
        _sources(view, found, outputs),
    ]
    year = view.selection.year
    return Report(
        title=words("report.title", what=priority.title if priority else words("report.all")),
        subtitle=words(
            "report.subtitle",
            place=view.place.title,
            until=words("report.latest") if year == "latest" else words("report.upto", year=year),
        ),
        stamp=words(
            "report.stamp",
            app=words("app.title", place=view.place.title),
            day=words.day(made.isoformat()),
            version=view.data.version,
        ),
        language=view.selection.language,
        sections=tuple(sections),
    )


def _outcomes(view: View, found: Progress) -> list[Section]:
    """Return a section each for what changed, what did not, what is shown as counted and the rest.

    A section that holds nothing says so, but for the ways in which a change can be clear.
    """
    words, rows = view.words, found.rows
    changed = [
        _listed(view, verdict, rows[rows["verdict"] == verdict])
        for verdict in ("worse", "better", "higher", "lower")
        if (rows["verdict"] == verdict).any()
    ]
    none = Section(title=words("report.changed"), text=(words("report.none_changed"),))
    pictures = _pictures(view, found)
    return [
        *(changed or [none]),
        _listed(view, "similar", rows[rows["verdict"] == "similar"]),
        _listed(view, "counted", rows[rows["verdict"].isin(COUNTED)]),
        _listed(view, "not_compared", rows[rows["verdict"] == "not_compared"]),
        *([Section(title=words("report.charts"), pictures=pictures)] if pictures else []),
    ]


def _listed(view: View, kind: str, rows: pd.DataFrame) -> Section:
    """List outcomes of one kind; of the same subject, they stand one below the other."""
    words = view.words
    none = (words(f"report.none_{kind}"),) if rows.empty else ()
    return Section(title=words(f"report.{kind}"), text=none, points=tuple(rows["line"]))


def _pictures(view: View, found: Progress) -> tuple[Picture, ...]:
    """Draw the series of every outcome that was judged, what got worse first."""
    rows = found.rows[found.rows["verdict"].isin(SHOWN)]
    rows = rows.sort_values("verdict", key=lambda one: one.map(SHOWN.index), kind="stable")
    made = []
    for name in rows["indicator"]:
        trend = find_trend(view, name, area_lines(view, name))
        if isinstance(trend, Trend):
            axis = view.words.axis(view.indicator(name))
            made.append(
                Picture(
                    title=trend.title,
                    subtitle=trend.subtitle,
                    sentence=trend.sentence,
                    spec=line_chart(trend, axis, in_language(LIGHT, view.words)),
                )
            )
    return tuple(made)


def _done(view: View, outputs: Outputs | Nothing) -> Section:
    """Return what the programme did, in a section of its own."""
    words = view.words
    if isinstance(outputs, Nothing):
        return Section(title=words("progress.outputs"), text=(outputs.sentence,))
    return Section(
        title=words("progress.outputs"),
        text=(words("progress.outputs_text", page=words("page.deeds")),),
        points=tuple(outputs.rows["line"]),
    )


def _sources(view: View, *found: Progress | Outputs | Nothing) -> Section:
    told = [one for one in found if not isinstance(one, Nothing)]
    lines = (
        line
        for one in told
        for line in source_lines(view.catalogue, view.words, one.sources, one.pages)
    )
    return Section(
        title=view.words("report.sources"),
        points=tuple(dict.fromkeys(lines)),
    )
