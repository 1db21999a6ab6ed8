"""The progress report of a priority: what changed, what did not, and what nobody can say."""

from dataclasses import dataclass
from datetime import date

from marmot_data.charts.lines import line_chart
from marmot_data.charts.look import LIGHT, Spec
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.lines import area_lines
from marmot_data.findings.principles import chosen
from marmot_data.findings.progress import ORDER, Outputs, Progress, find_outputs, find_progress
from marmot_data.findings.trend import Trend, find_trend

MOST_PICTURES = 4
SHOWN = ("worse", "better", "lower", "higher", "unclear")
"""which outcomes get a picture first: what got worse comes before what got better"""


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
            since=_since(view),
            until=words("report.latest") if year == "latest" else words("report.upto", year=year),
        ),
        stamp=words(
            "report.stamp",
            app=words("app.title", place=view.place.title),
            day=made.day,
            month=words(f"month.{made.month}"),
            year=made.year,
        ),
        language=view.selection.language,
        sections=tuple(sections),
    )


def _since(view: View) -> str:
    earlier = view.selection.earlier
    if earlier.isdigit():
        return view.words("progress.since_year", year=earlier)
    return view.words("progress.since_baseline", year=view.catalogue.front.baseline)


def _outcomes(view: View, found: Progress) -> list[Section]:
    """Return a section each for what changed, what did not, and what cannot be said."""
    words, rows = view.words, found.rows
    lines = {verdict: tuple(rows.loc[rows["verdict"] == verdict, "line"]) for verdict in ORDER}
    pictures = _pictures(view, found)
    changed = [
        Section(title=words(f"report.{verdict}"), points=lines[verdict])
        for verdict in ("worse", "better", "higher", "lower")
        if lines[verdict]
    ]
    return [
        *(
            changed
            or [Section(title=words("report.changed"), text=(words("report.none_changed"),))]
        ),
        Section(
            title=words("report.unclear"),
            text=() if lines["unclear"] else (words("report.none_unclear"),),
            points=lines["unclear"],
        ),
        Section(
            title=words("report.not_judged"),
            text=() if lines["not_judged"] else (words("report.none_not_judged"),),
            points=lines["not_judged"],
        ),
        *([Section(title=words("report.charts"), pictures=pictures)] if pictures else []),
    ]


def _pictures(view: View, found: Progress) -> tuple[Picture, ...]:
    """Draw the series of the outcomes that were judged, what got worse first."""
    rows = found.rows[found.rows["verdict"].isin(SHOWN)]
    rows = rows.sort_values("verdict", key=lambda one: one.map(SHOWN.index), kind="stable")
    made = []
    for name in rows["indicator"].head(MOST_PICTURES):
        trend = find_trend(view, name, area_lines(view, name))
        if isinstance(trend, Trend):
            axis = view.words.axis(view.indicator(name))
            made.append(
                Picture(
                    title=trend.title,
                    subtitle=trend.subtitle,
                    sentence=trend.sentence,
                    spec=line_chart(trend, axis, LIGHT),
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
        text=(words("progress.outputs_text"),),
        points=tuple(outputs.rows["line"]),
    )


def _sources(view: View, *found: Progress | Outputs | Nothing) -> Section:
    names = dict.fromkeys(
        name for one in found if not isinstance(one, Nothing) for name in one.sources
    )
    return Section(
        title=view.words("report.sources"),
        points=tuple(source_lines(view.catalogue, view.words, tuple(names))),
    )
