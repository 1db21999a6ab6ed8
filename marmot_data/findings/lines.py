"""Which lines does a chart over time have, and where must they be broken?"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from marmot_data.findings.base import View, remembered, upto
from marmot_data.model import Indicator

WIDE = ("city", "region", "country")
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


def usual_length(values: pd.DataFrame) -> float | None:
    """Return the length in years that most periods of city, region and England have, if any."""
    years = values["years"][values["level"].isin(WIDE)]
    return None if years.empty else float(years.mode().iloc[-1])


def of_length(values: pd.DataFrame, usual: float | None) -> pd.DataFrame:
    """Keep the wide areas' periods of one length: a line joins like with like."""
    if usual is None:
        return values
    years = values["years"]
    # A figure taken on one day stands for its year, so days go with single years.
    same = (years == usual) | ((years <= 1) & (usual <= 1) & (years != 0.1))  # noqa: PLR2004
    found: pd.DataFrame = values[same | ~values["level"].isin(WIDE)]
    return found


def values_of(view: View, indicator: str, lines: tuple[Line, ...]) -> pd.DataFrame:
    """Return the lines' values up to the chosen year, in periods of the usual length."""
    wide = _wide(view, lines)
    return pd.concat([_values(view, indicator, line, wide) for line in lines])


def points_of(view: View, indicator: str, lines: tuple[Line, ...]) -> pd.DataFrame:
    """Collect the points of all lines, each with its stretch, its place in time and its words."""
    wide = _wide(view, lines)
    # Each line is put into words once: many wards are set beside the same city.
    parts = [one for line in lines if len(one := _points(view, indicator, line, wide))]
    if not parts:
        return pd.DataFrame(columns=["line", "period", "year", "value"])
    return pd.concat(parts, ignore_index=True)


def _wide(view: View, lines: tuple[Line, ...]) -> tuple[str, ...]:
    levels = view.data.areas["level"]
    return tuple(dict.fromkeys(line.area for line in lines if levels[line.area] in WIDE))


@remembered("year")
def _usual(view: View, indicator: str, wide: tuple[str, ...]) -> float | None:
    found = [upto(view.data.of_area(indicator, area), view.last_year) for area in wide]
    return usual_length(pd.concat(found)) if found else None


@remembered("year")
def _values(view: View, indicator: str, line: Line, wide: tuple[str, ...]) -> pd.DataFrame:
    values = upto(view.data.of_area(indicator, line.area), view.last_year)
    return of_length(values[values["group"] == line.group], _usual(view, indicator, wide))


@remembered("year")
def _points(view: View, indicator: str, line: Line, wide: tuple[str, ...]) -> pd.DataFrame:
    entry, words = view.indicator(indicator), view.words
    own = _values(view, indicator, line, wide)
    own = own[own["value"].notna()].sort_values(["end", "start"])
    if own.empty:
        return pd.DataFrame()
    stretch, gap = stretches(entry, own), _gaps(own["year"])
    return pd.DataFrame(
        {
            "line": line.label,
            "role": line.role,
            "stretch": stretch,
            "segment": [f"{line.label}{a}.{b}" for a, b in zip(stretch, gap, strict=True)],
            "period": own["period"],
            "year": own["year"],
            "value": own["value"],
            "lower": own["lower"],
            "upper": own["upper"],
            "label": [words.value(value, entry) for value in own["value"]],
            "number": [words.number(value, entry.decimals) for value in own["value"]],
            "when": [words.period(period) for period in own["period"]],
            "end": own["end"],
            "end_year": own["end_year"],
            "years": own["years"].clip(lower=1.0),
        }
    )


def stretches(entry: Indicator, own: pd.DataFrame) -> "np.ndarray[Any, Any]":
    """Count the stretches within which figures may be compared: a new one after each break."""
    broken = np.zeros(len(own), dtype=bool)
    for one in entry.breaks:
        later = (own["end_year"] >= _end_year(one.at)).to_numpy()
        if later.any():
            broken[later.argmax()] = True
    return np.cumsum(broken)


def stretch_at(entry: Indicator, end_year: int) -> int:
    """Return the number of a year's stretch: figures of two stretches may not be compared."""
    return sum(end_year >= _end_year(one.at) for one in entry.breaks)


def _gaps(year: "pd.Series[float]") -> "np.ndarray[Any, Any]":
    """Count the parts of a line between missing years."""
    steps = year.diff().to_numpy()
    usual = np.nanmedian(steps) if len(steps) > 1 else 1.0
    return np.cumsum(np.nan_to_num(steps, nan=0.0) > LONG_GAP * usual)


def _end_year(label: str) -> int:
    """Return the year in which a period ends, from its label."""
    first, sep, last = label.replace("/", "-").partition("-")
    return int(first[:2] + last) if sep else int(first)


def breaks_of(view: View, entry: Indicator, values: pd.DataFrame, *, after: float) -> pd.DataFrame:
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


def blanks_of(view: View, values: pd.DataFrame) -> pd.DataFrame:
    """List the periods without a figure, each with the reason in words."""
    blank = values[values["value"].isna()].drop_duplicates("period")
    reasons = [
        view.words(f"note.{note}") if note else view.words(f"status.{status}.why")
        for note, status in zip(blank["note"], blank["status"], strict=True)
    ]
    return pd.DataFrame(
        {"year": blank["year"], "period": blank["period"], "reason": reasons}
    ).reset_index(drop=True)
