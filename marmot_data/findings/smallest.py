"""What are the smallest areas with figures, and how do they differ?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    latest_period,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.change import compared
from marmot_data.findings.stripes import stripes
from marmot_data.findings.wards import method_error

ORDER = ("ward", "place", "constituency", "msoa", "lsoa")
MOST_SHOWN = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Smallest(Finding):
    """The areas of the level nearest to a ward that has figures, with the city's."""

    level: str
    rows: pd.DataFrame
    """columns name, value, lower, upper, label, verdict, selected"""
    city: float
    city_label: str


@answered
@remembered("year", "ward", "boundaries", "group")
def find_smallest(view: View, indicator: str) -> Smallest | Nothing:
    """Show wards where ward figures exist; otherwise say so and show the nearest level."""
    entry = view.indicator(indicator)
    words = view.words
    group = view.group(indicator)
    values = view.data.values(indicator)
    values = values[values["group"] == group]
    is_other_set = (values["level"] == "ward") & (
        values["boundaries"] != int(view.selection.boundaries)
    )
    values = values[~is_other_set]
    with_value = values[values["value"].notna()]
    level = next((one for one in ORDER if (with_value["level"] == one).any()), None)
    if level is None:
        return Nothing(title=entry.title, sentence=words("smallest.nothing", what=entry.short))
    here = with_value[with_value["level"] == level]
    period = latest_period(here, view.last_year)
    at = values[(values["period"] == period)].drop_duplicates("area").set_index("area")
    city = float(at["value"].get(view.place.authority, np.nan))
    rows = _rows(view, at[at["level"] == level], city, indicator)
    top, bottom = rows.iloc[0], rows.iloc[-1]
    ward_key = "smallest.wards" if level == "ward" else "smallest.not_wards"
    parts = {
        "what": entry.short,
        "level": words(f"level.{level}"),
        "high": top["name"],
        "high_value": top["label"],
        "low": bottom["name"],
        "low_value": bottom["label"],
        "period": words.period(str(period)),
        "city": words.value(city, entry),
    }
    statuses = [
        words(f"status.{s}.ward", what=entry.short, **method_error(view))
        for s in dict.fromkeys(at.loc[at["level"] == level, "status"])
        if level == "ward"
    ]
    return Smallest(
        title=words("smallest.title", **parts),
        subtitle=words(
            "smallest.subtitle", **{**parts, "what": entry.title}, unit=words.unit_after(entry)
        ),
        sentence=" ".join(
            [
                words(ward_key, **parts),
                *([words("smallest.city", **parts)] if np.isfinite(city) else []),
                *_stripe_words(view, rows),
            ]
        ),
        table=_table(view, rows),
        indicators=(indicator,),
        sources=sources_of(at[at["level"] == level]),
        notes=(*notes_of(view, at[at["level"] == level]), *statuses),
        level=level,
        rows=rows,
        city=city,
        city_label=words.value(city, entry),
    )


def _rows(view: View, at: pd.DataFrame, city: float, indicator: str) -> pd.DataFrame:
    entry = view.indicator(indicator)
    names = view.data.areas["local_name"].reindex(at.index)
    rows = at.assign(
        name=np.where(names.fillna("") != "", names, at["name"]),
        label=[view.words.value(value, entry) for value in at["value"]],
        between=[
            view.words.between(a, b, entry) for a, b in zip(at["lower"], at["upper"], strict=True)
        ],
        verdict=[
            compared(entry, a, b, city) for a, b in zip(at["lower"], at["upper"], strict=True)
        ],
        selected=at.index == view.ward,
    )
    rows = rows[rows["value"].notna()].sort_values("value", ascending=False)
    rows = rows[
        ["name", "value", "lower", "upper", "label", "between", "verdict", "selected", "status"]
    ]
    return rows.assign(alike=stripes(rows)) if rows["between"].any() else rows


def _stripe_words(view: View, rows: pd.DataFrame) -> list[str]:
    """Say what the faint stripes of the picture mean, if it has any."""
    if "alike" not in rows or not rows["alike"].any():
        return []
    chosen = rows.loc[rows["selected"], "name"]
    if chosen.empty:
        return [view.words("smallest.bands")]
    return [view.words("smallest.alike", name=chosen.iloc[0])]


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    columns: dict[str, pd.Series[str] | list[str]] = {
        words("table.area"): rows["name"],
        words("table.value"): rows["label"],
    }
    if rows["between"].any():
        columns[words("table.range_only")] = rows["between"]
        columns[words("table.verdict_only")] = [words(f"verdict.{v}") for v in rows["verdict"]]
    columns[words("table.how")] = [words(f"status.{s}.word") for s in rows["status"]]
    return pd.DataFrame(columns).set_index(words("table.area"))


def shortened(rows: pd.DataFrame) -> pd.DataFrame:
    """Keep the highest and lowest areas where there are too many to draw by name."""
    if len(rows) <= MOST_SHOWN:
        return rows
    half = MOST_SHOWN // 2
    return pd.concat([rows.head(half), rows.tail(half)])
