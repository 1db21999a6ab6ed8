"""How has this changed, and how does the city compare?"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import Finding, Nothing, View, notes_of, remembered, sources_of, upto
from marmot_data.model import Indicator

DAYS_OFF = 0.1
"""of a year: days of a yearly survey may lie so far from each other"""
LONG_GAP = 1.5
"""a line is not drawn across a stretch this many times its usual step"""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a chart over time."""

    area: str
    group: str
    label: str
    role: str
    """city, ward, borough, region, country or group: says how it is drawn"""


def area_lines(view: View, indicator: str, *, group: str | None = None) -> tuple[Line, ...]:
    """Return the lines city, region, England for one group."""
    place = view.place
    shown = group or view.group(indicator)
    return tuple(
        Line(area=code, group=shown, label=view.area_name(code), role=role)
        for code, role in (
            (place.authority, "city"),
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
    values = view.data.values(indicator)
    values = usual_length(upto(values[values["area"].isin(_codes(lines))], view.last_year))
    points = _points(view, entry, values, lines)
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
    shown = values[values["group"].isin([line.group for line in lines])]
    story = _story(view, entry, lines, points)
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
        breaks=_breaks(view, entry, values, after=float(points["year"].min())),
        blanks=_blanks(view, shown[shown["area"] == lines[0].area]),
        direction=story["direction"],
        answer=story["answer"],
    )


def usual_length(values: pd.DataFrame) -> pd.DataFrame:
    """Keep the periods of the length that most values have: a line joins like with like."""
    years = values["years"]
    wide = values["level"].isin(["city", "region", "country"])
    if not wide.any():
        return values
    usual = years[wide].mode().iloc[-1]
    # A figure taken on one day stands for its year, so days go with single years.
    same = (years == usual) | ((years <= 1) & (usual <= 1) & (years != 0.1)) | ~wide  # noqa: PLR2004
    found: pd.DataFrame = values[same]
    return found


def _codes(lines: tuple[Line, ...]) -> list[str]:
    return [line.area for line in lines]


def _points(
    view: View, entry: Indicator, values: pd.DataFrame, lines: tuple[Line, ...]
) -> pd.DataFrame:
    parts = []
    for line in lines:
        own = values[(values["area"] == line.area) & (values["group"] == line.group)]
        own = own[own["value"].notna()].sort_values(["end", "start"])
        if own.empty:
            continue
        year = own["year"]
        stretch, gap = stretches(entry, own), _gaps(year)
        parts.append(
            pd.DataFrame(
                {
                    "line": line.label,
                    "role": line.role,
                    "stretch": stretch,
                    "segment": [f"{line.label}{a}.{b}" for a, b in zip(stretch, gap, strict=True)],
                    "period": own["period"],
                    "year": year,
                    "value": own["value"],
                    "lower": own["lower"],
                    "upper": own["upper"],
                    "label": [view.words.value(value, entry) for value in own["value"]],
                    "number": [view.words.number(value, entry.decimals) for value in own["value"]],
                    "when": [view.words.period(period) for period in own["period"]],
                    "end": own["end"],
                    "end_year": own["end_year"],
                    "years": own["years"].clip(lower=1.0),
                }
            )
        )
    if not parts:
        return pd.DataFrame(columns=["line", "period", "year", "value"])
    return pd.concat(parts, ignore_index=True)


def stretches(entry: Indicator, own: pd.DataFrame) -> "np.ndarray[Any, Any]":
    """Count the stretches within which figures may be compared: a new one after each break."""
    broken = np.zeros(len(own), dtype=bool)
    for one in entry.breaks:
        later = (own["end_year"] >= _end_year(one.at)).to_numpy()
        if later.any():
            broken[later.argmax()] = True
    return np.cumsum(broken)


def _gaps(year: "pd.Series[float]") -> "np.ndarray[Any, Any]":
    """Count the parts of a line between missing years."""
    steps = year.diff().to_numpy()
    usual = np.nanmedian(steps) if len(steps) > 1 else 1.0
    return np.cumsum(np.nan_to_num(steps, nan=0.0) > LONG_GAP * usual)


def _end_year(label: str) -> int:
    """Return the year in which a period ends, from its label."""
    first, sep, last = label.replace("/", "-").partition("-")
    return int(first[:2] + last) if sep else int(first)


def _subtitle(view: View, entry: Indicator, points: pd.DataFrame, main: pd.DataFrame) -> str:
    """Name the statistic, its unit and the stretch of time that is drawn."""
    first, last = str(points.sort_values("year")["when"].iloc[0]), str(main["when"].iloc[-1])
    key = "trend.subtitle_one" if first == last else "trend.subtitle"
    return view.words(key, what=entry.title, unit=view.words.axis(entry), first=first, last=last)


def _breaks(view: View, entry: Indicator, values: pd.DataFrame, *, after: float) -> pd.DataFrame:
    """Place each break just before the first period of the new series, if one was before it."""
    found = []
    label = view.words("trend.break")
    for one in entry.breaks:
        first = values[values["period"] == one.at]
        if len(first):
            year = float(first["year"].iloc[0]) - 0.5
            found.append({"year": year, "reason": one.reason, "label": label})
    breaks = pd.DataFrame(found, columns=["year", "reason", "label"])
    return breaks[breaks["year"] > after]


def _blanks(view: View, values: pd.DataFrame) -> pd.DataFrame:
    blank = values[values["value"].isna()].drop_duplicates("period")
    reasons = [
        view.words(f"note.{note}") if note else view.words(f"status.{status}.why")
        for note, status in zip(blank["note"], blank["status"], strict=True)
    ]
    return pd.DataFrame(
        {"year": blank["year"], "period": blank["period"], "reason": reasons}
    ).reset_index(drop=True)


def _story(
    view: View, entry: Indicator, lines: tuple[Line, ...], points: pd.DataFrame
) -> dict[str, str]:
    """Say the newest figure, how it changed since the series began, and how others stand."""
    words = view.words
    main = points[points["line"] == lines[0].label]
    last = main.iloc[-1]
    run = main[main["stretch"] == last["stretch"]]
    trend = recent(run)
    reason = words(f"trend.reason.{trend.reason.name.lower()}")
    direction = words(f"trend.recent.{trend.direction.name.lower()}", reason=reason)
    if lines[0].role == "group" and len(lines) > 1:
        return _gap_story(view, entry, lines, points) | {"direction": direction}
    if lines[0].role == "constituency":
        return _parts_story(view, entry, points) | {"direction": direction}
    parts = {
        "what": view.named(entry, lines[0].group),
        "where": lines[0].label,
        "value": last["label"],
        "period": last["when"],
        "change": change_between(view, entry, _baseline(view, run), last),
    }
    sentences = [words("trend.sentence", **parts)]
    for line in [one for one in lines[1:] if one.role == "country"]:
        sentences += _against(view, entry, last, points[points["line"] == line.label])
    answer = " ".join(sentences)
    return {
        "title": words("trend.title", **parts),
        "answer": answer,
        "sentence": f"{answer} {direction}",
        "direction": direction,
    }


def _baseline(view: View, run: pd.DataFrame) -> "pd.Series[Any]":
    """Return the point with which the newest is compared: the first since the baseline year."""
    since = run[run["end_year"] >= view.catalogue.front.baseline]
    return (since if len(since) > 1 else run).iloc[0]


def _parts_story(view: View, entry: Indicator, points: pd.DataFrame) -> dict[str, str]:
    """List the newest figure of every part of the city."""
    words = view.words
    newest = points[points["end"] == points["end"].max()].sort_values("value", ascending=False)
    listed = "; ".join(
        words("parts.part", where=row.line, value=row.label) for row in newest.itertuples()
    )
    parts = {
        "what": entry.short,
        "period": newest["when"].iloc[0],
        "high_value": newest["label"].iloc[0],
        "low_value": newest["label"].iloc[-1],
        "list": listed,
    }
    answer = words("parts.sentence", **parts)
    return {"title": words("parts.title", **parts), "answer": answer, "sentence": answer}


def _gap_story(
    view: View, entry: Indicator, lines: tuple[Line, ...], points: pd.DataFrame
) -> dict[str, str]:
    """Say how far apart two groups are, now and when the series began."""
    words = view.words
    one, other = (points[points["line"] == line.label] for line in lines[:2])
    both = one.merge(other, on="period", suffixes=("", "_other"))
    if both.empty:
        last = one.iloc[-1]
        parts = {"what": lines[0].label, "value": last["label"], "period": last["when"]}
        title = words("trend.title", **parts)
        return {"title": title, "answer": f"{title}.", "sentence": f"{title}."}
    last = both.iloc[-1]
    first = _baseline(view, both[both["stretch"] == last["stretch"]])
    parts = {
        "what": entry.short,
        "one": lines[0].label,
        "other": words.inside(lines[1].label),
        "value": last["label"],
        "other_value": last["label_other"],
        "period": last["when"],
        "gap": words.difference(last["value"] - last["value_other"], entry),
    }
    answer = " ".join([words("groups.sentence", **parts), _gap_change(view, entry, first, last)])
    return {"title": words("groups.title", **parts), "answer": answer, "sentence": answer}


def _gap_change(
    view: View, entry: Indicator, first: "pd.Series[Any]", last: "pd.Series[Any]"
) -> str:
    """Say whether the distance between two groups changed by more than chance."""
    words = view.words
    if first["period"] == last["period"]:
        return words("change.single")
    gaps = [row["value"] - row["value_other"] for row in (first, last)]
    parts = {"before": words.difference(gaps[0], entry), "since": first["when"]}
    needed = ["lower", "upper", "lower_other", "upper_other"]
    if np.isnan([row[name] for row in (first, last) for name in needed]).any():
        return words("groups.no_range", **parts)
    then, now = (
        statistics.difference(_interval(row, ""), _interval(row, "_other")) for row in (first, last)
    )
    change = statistics.difference(now, then)
    if change.lower <= 0 <= change.upper:
        return words("groups.unclear", **parts)
    return words("groups.wider" if abs(gaps[1]) > abs(gaps[0]) else "groups.narrower", **parts)


def _interval(row: "pd.Series[Any]", ending: str) -> statistics.Interval:
    return statistics.Interval(*(row[f"{name}{ending}"] for name in ("value", "lower", "upper")))


def change_between(
    view: View, entry: Indicator, first: "pd.Series[Any]", last: "pd.Series[Any]"
) -> str:
    """Say how a figure changed between two points of one unbroken stretch, or why not."""
    words = view.words
    if first["period"] == last["period"]:
        return words("change.single")
    if not entry.comparable:
        return words("change.not_comparable")
    size = words.difference(last["value"] - first["value"], entry)
    parts = {"size": size, "since": first["when"], "before": first["label"]}
    if np.isnan([first["lower"], last["lower"]]).any():
        key = "up" if last["value"] > first["value"] else "down"
        if first["label"] == last["label"]:
            key = "same"
        return words(f"change.{key}_no_range", **parts)
    made = statistics.difference(
        statistics.Interval(last["value"], last["lower"], last["upper"]),
        statistics.Interval(first["value"], first["lower"], first["upper"]),
    )
    if made.lower <= 0 <= made.upper:
        return words("change.unclear", **parts)
    key = "up" if made.value > 0 else "down"
    good = {"higher": "up", "lower": "down"}.get(entry.better.value)
    tone = "neutral" if good is None else ("better" if key == good else "worse")
    return words(f"change.{key}_{tone}", **parts)


def _against(
    view: View, entry: Indicator, last: "pd.Series[Any]", other: pd.DataFrame
) -> list[str]:
    """Set the newest figure beside another line's figure of the same period."""
    same = other[other["period"] == last["period"]]
    if same.empty:
        return []
    row = same.iloc[0]
    verdict = compared(entry, last["lower"], last["upper"], row["value"])
    return [
        view.words(f"against.{verdict}", who=row["line"], value=row["label"], period=last["when"])
    ]


def compared(entry: Indicator, lower: float, upper: float, benchmark: float) -> str:
    """Compare an interval with a benchmark: better, similar, worse ... as one word for a key."""
    if np.isnan([lower, upper, benchmark]).any():
        return "not_compared"
    found = statistics.compare(
        np.array([lower]), np.array([upper]), np.array([benchmark]), better=entry.better.value
    )
    return str(found[0]).replace(" ", "_")


def recent(run: pd.DataFrame) -> statistics.Trend:
    """Return the recent trend of one comparable stretch (`statistics.recent_trend`).

    Single years only: a year without a figure among the newest five enters as missing, so that
    no trend is read across it.
    """
    half = run["years"].to_numpy() / 2
    years = _yearly(run["year"].to_numpy())
    ranges = np.column_stack([years - half, years + half])
    columns = [run[name].to_numpy() for name in ("value", "lower", "upper")]
    steps = np.diff(years)
    if len(steps) and (half <= 0.5).all():  # noqa: PLR2004 - half a year each way: single years
        lacking = [
            y + n for y, step in zip(years, steps, strict=False) for n in range(1, round(step))
        ]
        ranges = np.vstack([ranges, [[y - 0.5, y + 0.5] for y in lacking]]) if lacking else ranges
        columns = [np.append(column, [np.nan] * len(lacking)) for column in columns]
    return statistics.recent_trend(ranges, *columns)


def _yearly(years: "np.ndarray[Any, Any]") -> "np.ndarray[Any, Any]":
    """Put figures of nearly the same day of every year a whole year apart.

    A survey in the last week of April in one year and the second in the next is still yearly.
    """
    if not len(years):
        return years
    even = years[0] + np.round(years - years[0])
    return even if bool((np.abs(even - years) < DAYS_OFF).all()) else years


def _table(
    view: View, entry: Indicator, points: pd.DataFrame, lines: tuple[Line, ...]
) -> pd.DataFrame:
    """Set the lines side by side, a row a period, each value with its range."""
    words = view.words
    ranges = [
        words.between(lower, upper, entry)
        for lower, upper in zip(points["lower"], points["upper"], strict=True)
    ]
    cells = [
        words("table.with_range", value=value, range=span) if span else value
        for value, span in zip(points["label"], ranges, strict=True)
    ]
    wide = points.assign(cell=cells).pivot_table(
        index=["end", "when"], columns="line", values="cell", aggfunc="first"
    )
    order = [line.label for line in lines if line.label in wide.columns]
    wide = wide[order].fillna(words("table.none")).reset_index("end", drop=True)
    wide.index.name = words("table.period")
    wide.columns.name = None
    return wide
