"""Did it change by more than chance, and how does it stand beside another figure?"""

from typing import Any

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import View
from marmot_data.findings.lines import Line
from marmot_data.model import Indicator

DAYS_OFF = 0.1
"""of a year: days of a yearly survey may lie so far from each other"""


def story_of(
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
