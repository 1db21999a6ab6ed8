"""How has this changed, and how does the city compare?"""

from dataclasses import dataclass, field

import pandas as pd

from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.change import story_of
from marmot_data.findings.lines import (
    Line,
    blanks_of,
    breaks_of,
    points_of,
    values_of,
)
from marmot_data.model import Indicator

EVENT = ["year", "label", "what"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend(Finding):
    """A series over time, one line per area or group, broken where it must be."""

    indicator: str
    lines: pd.DataFrame
    """columns line, role, stretch, segment, period, year (decimal), value, lower, upper, label"""
    order: tuple[str, ...]
    """the lines, the main one first"""
    breaks: pd.DataFrame
    """columns year, reason, label"""
    blanks: pd.DataFrame
    """periods without a figure: columns year, period, reason"""
    direction: str
    """the recent trend in words, or why there is none"""
    answer: str
    """the sentence without the recent trend"""
    events: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=EVENT))
    """dates of the programme within the series: columns year, label, what; never a cause"""


@answered
@remembered("year")
def find_trend(view: View, indicator: str, lines: tuple[Line, ...]) -> Trend | Nothing:
    """Put a series into words, a table and the points of a chart.

    Parameters
    ----------
    view
        What the question is asked of.
    indicator
        Id of the indicator.
    lines
        The lines to show; the first is the one the sentence is about. Lines without a value
        are left out.
    """
    entry = view.indicator(indicator)
    points = points_of(view, indicator, lines)
    if points.empty or lines[0].label not in set(points["line"]):
        return Nothing(
            title=entry.title,
            sentence=view.words(
                "trend.nothing",
                what=entry.short,
                where=lines[0].label,
                year=view.selection.year,
            ),
        )
    main = points[points["line"] == lines[0].label]
    shown = values_of(view, indicator, lines)
    story = story_of(view, entry, lines, points)
    return Trend(
        title=story["title"],
        subtitle=_subtitle(view, entry, points, main),
        sentence=story["sentence"],
        table=_table(view, entry, points, lines),
        indicators=(indicator,),
        sources=sources_of(shown[shown["value"].notna()]),
        notes=notes_of(view, shown),
        indicator=indicator,
        lines=points,
        order=tuple(line.label for line in lines if line.label in set(points["line"])),
        breaks=breaks_of(view, entry, shown, after=float(points["year"].min())),
        blanks=blanks_of(view, shown[shown["area"] == lines[0].area]),
        direction=story["direction"],
        answer=story["answer"],
        events=_events(view, points),
    )


def _events(view: View, points: pd.DataFrame) -> pd.DataFrame:
    """Collect the dates of the programme that lie between the first and the last figure."""
    first, last = float(points["year"].min()), float(points["year"].max())
    rows = [
        {"year": event.at, "label": event.mark, "what": event.what}
        for event in view.catalogue.telling.events
        if event.at is not None and first < event.at < last
    ]
    return pd.DataFrame(rows, columns=EVENT)


def _subtitle(view: View, entry: Indicator, points: pd.DataFrame, main: pd.DataFrame) -> str:
    """Name the statistic, its unit and the stretch of time that is drawn."""
    first, last = str(points["when"].iloc[points["year"].argmin()]), str(main["when"].iloc[-1])
    key = "trend.subtitle_one" if first == last else "trend.subtitle"
    unit = view.words.unit_after(entry)
    return view.words(key, what=entry.title, unit=unit, first=first, last=last)


def _table(
    view: View, entry: Indicator, points: pd.DataFrame, lines: tuple[Line, ...]
) -> pd.DataFrame:
    """Set the lines side by side, a row a period, each value with its range."""
    words = view.words
    rows: dict[tuple[str, str], dict[str, str]] = {}
    columns = ("end", "when", "line", "label", "lower", "upper")
    for end, when, line, value, lower, upper in zip(*(points[c] for c in columns), strict=True):
        span = words.between(lower, upper, entry)
        cell = words("table.with_range", value=value, range=span) if span else value
        rows.setdefault((end, when), {}).setdefault(line, cell)
    shown = set(points["line"])
    order = [line.label for line in lines if line.label in shown]
    none = words("table.none")
    return pd.DataFrame(
        [[rows[at].get(line, none) for line in order] for at in sorted(rows)],
        columns=order,
        index=pd.Index([when for _, when in sorted(rows)], name=words("table.period")),
    )
