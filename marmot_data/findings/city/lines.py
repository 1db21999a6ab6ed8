"""Which lines does a chart over time have, and where must they be broken?"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.evidence.series import Run, Terms, break_years, steady, usual_length, why_not
from marmot_data.findings.base import View, remembered
from marmot_data.findings.tooltips import with_range

EVENT = ["year", "label", "what"]
"""columns of `events_of`"""
HALF = 0.5
"""of a year: a break is drawn so long before the first figure of the new series"""
JOINED = ("", "overlap")
"""why two figures may not be compared, and are joined by a line nonetheless"""
LONG_GAP = 1.5
"""a line is not drawn across a stretch this many times its usual step"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a chart over time."""

    area: str
    group: str
    label: str
    role: str
    """city, ward, borough, region, country or group: says how it is drawn"""


def area_lines(
    view: View, indicator: str, *, group: str | None = None, ward: str | None = None
) -> tuple[Line, ...]:
    """Return the lines city, region, England for one group, and a ward's if it has figures.

    A number of people is no line beside the city's: it would lie at the foot of the chart.
    """
    place = view.place
    shown = group or view.group(indicator)
    held = ward and not view.catalogue.unit(indicator).total
    own = [(ward, "ward")] if ward and held and view.figures(indicator, shown).run(ward) else []
    return tuple(
        Line(area=code, group=shown, label=view.area_name(code), role=role)
        for code, role in (
            (place.authority, "city"),
            *own,
            (place.region, "region"),
            (place.country, "country"),
        )
    )


def group_lines(view: View, groups: tuple[str, ...], area: str | None = None) -> tuple[Line, ...]:
    """Return one line per group of people for the city."""
    return tuple(
        Line(
            area=area or view.place.authority,
            group=group,
            label=view.group_name(group),
            role="group",
        )
        for group in groups
    )


def constituency_lines(view: View, indicator: str) -> tuple[Line, ...]:
    """Return one line for each constituency of the city."""
    areas = view.data.areas
    found = areas[areas["level"] == "constituency"].sort_values("name")
    group = view.group(indicator)
    return tuple(
        Line(area=code, group=group, label=name, role="constituency")
        for code, name in zip(found.index, found["name"], strict=True)
    )


def shared_length(view: View, indicator: str, lines: tuple[Line, ...]) -> float | None:
    """Return the length that most periods of the lines' wide areas have: like joins with like."""
    return usual_length(
        one
        for line in lines
        for one in view.figures(indicator, line.group).run(line.area, view.last_year)
    )


def run_of(view: View, indicator: str, line: Line, usual: float | None = None) -> Run:
    """Return a line's figures up to the chosen year, in periods of the usual length."""
    figures = view.figures(indicator, line.group)
    return steady(figures.run(line.area, view.last_year), usual)


def points_of(view: View, indicator: str, lines: tuple[Line, ...]) -> pd.DataFrame:
    """Collect the points of all lines, each with its stretch, its place in time and its words."""
    usual = shared_length(view, indicator, lines)
    # Each line is put into words once: many wards are set beside the same city.
    parts = [one for line in lines if len(one := _points(view, indicator, line, usual))]
    if not parts:
        return pd.DataFrame(columns=["line", "period", "year", "value"])
    return pd.concat(parts, ignore_index=True)


@remembered("year")
def _points(view: View, indicator: str, line: Line, usual: float | None) -> pd.DataFrame:
    entry, words = view.indicator(indicator), view.words
    run = run_of(view, indicator, line, usual)
    years = [one.middle for one in run]
    parts = _parts(view.figures(indicator, line.group).terms, run)
    return pd.DataFrame(
        {
            "line": line.label,
            "role": line.role,
            "segment": [
                f"{line.label}{one.stretch}.{part}" for one, part in zip(run, parts, strict=True)
            ],
            "period": [one.period for one in run],
            "year": years,
            "value": [one.value for one in run],
            "lower": [one.lower for one in run],
            "upper": [one.upper for one in run],
            "label": (labels := [words.value(one.value, entry) for one in run]),
            "tip_value": [
                with_range(words, label, words.between(one.lower, one.upper, entry))
                for label, one in zip(labels, run, strict=True)
            ],
            "number": [words.number(one.value, entry.decimals) for one in run],
            "when": [view.when(one.source, one.period) for one in run],
            "end": [one.end for one in run],
            "end_year": [one.end_year for one in run],
            "stretch": [one.stretch for one in run],
        }
    )


def _parts(terms: Terms, run: Run) -> list[int]:
    """Count the parts of a line: missing years end one, and so does what may not be compared.

    A figure that nobody may set beside the one before is not joined to it. Periods that overlap
    are: the line shows how they run on, and only their difference may not be told.
    """
    steps = np.diff([one.middle for one in run])
    wide = steps > LONG_GAP * (np.median(steps) if len(steps) else 1.0)
    apart = [why_not(terms, now, then) not in JOINED for then, now in pairwise(run)]
    return [0, *np.cumsum(wide | np.array(apart, dtype=bool)).tolist()][: len(run)]


def breaks_of(view: View, entry: Indicator, points: pd.DataFrame) -> pd.DataFrame:
    """Place each break just before the first period of the new series, if one was before it."""
    label = view.words("trend.break")
    found = []
    for one, year in zip(entry.breaks, break_years(entry), strict=True):
        after = points["end_year"] >= year
        if after.any() and not after.all():
            at = float(points.loc[after, "year"].min()) - HALF
            found.append({"year": at, "reason": one.reason, "label": label})
    return pd.DataFrame(found, columns=["year", "reason", "label"])


def blanks_of(view: View, indicator: str, line: Line) -> pd.DataFrame:
    """List a line's periods without a figure, each with the reason in words."""
    last = view.last_year
    blanks = [
        one
        for (area, _), one in view.figures(indicator, line.group).blanks.items()
        if area == line.area and (last is None or one.end_year <= last)
    ]
    reasons = [
        view.words(f"note.{one.note}") if one.note else view.words(f"status.{one.status}.why")
        for one in blanks
    ]
    return pd.DataFrame(
        {
            "year": [one.middle for one in blanks],
            "period": [one.period for one in blanks],
            "reason": reasons,
        }
    )


def events_of(view: View, points: pd.DataFrame) -> pd.DataFrame:
    """Collect the dates of the programme that lie between the first and the last figure."""
    first, last = float(points["year"].min()), float(points["year"].max())
    rows = [
        {"year": event.at, "label": event.mark, "what": event.what}
        for event in view.catalogue.editorial.events
        if event.at is not None and first < event.at < last
    ]
    return pd.DataFrame(rows, columns=EVENT)
