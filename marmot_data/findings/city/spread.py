"""How has a count spread over the city's small areas, from year to year?"""

from dataclasses import dataclass

import pandas as pd

from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
    upto,
)
from marmot_data.findings.tooltips import with_tooltips

MOST_MAPS = 6
LEVEL = "msoa"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread(Finding):
    """One value for each small area at each of a few periods, a year or more apart."""

    rows: pd.DataFrame
    """columns area, name, lon, lat, period, when, value, label"""
    periods: tuple[str, ...]
    """the periods as shown, oldest first"""


@answered
@remembered("year", "group")
def find_spread(view: View, indicator: str) -> Spread | Nothing:
    """Show a count in the middle areas at a few periods, at the same month where there are months.

    Periods at which fewer than nine in ten areas have a figure are left out: they would look like
    places with none.
    """
    words, entry = view.words, view.indicator(indicator)
    values = upto(view.data.values(indicator), view.last_year)
    values = values[(values["level"] == LEVEL) & (values["group"] == view.group(indicator))]
    shown = _evenly(values)
    if len(shown) < 2:  # noqa: PLR2004 - one map shows no change
        return Nothing(
            title=entry.title,
            sentence=words("spread.nothing", what=entry.short, year=view.selection.year),
        )
    at = values[values["period"].isin(shown) & values["value"].notna()]
    areas = view.data.areas.loc[at["area"]]
    names = areas["local_name"].where(areas["local_name"] != "", areas["name"])
    rows = pd.DataFrame(
        {
            "area": at["area"].to_numpy(),
            "name": names.to_numpy(),
            "lon": areas["lon"].to_numpy(),
            "lat": areas["lat"].to_numpy(),
            "end": at["end"].to_numpy(),
            "when": [words.period(period) for period in at["period"]],
            "value": at["value"].to_numpy(),
            "label": [words.value(value, entry) for value in at["value"]],
        }
    ).sort_values(["end", "name"])
    rows = with_tooltips(words, rows, place=rows["name"], period=rows["when"])
    periods = tuple(dict.fromkeys(rows["when"]))
    parts = _parts(rows, periods) | {"what": entry.short}
    return Spread(
        title=words("spread.title", **parts),
        subtitle=words("spread.subtitle", unit=words.unit_after(entry), **parts),
        sentence=words("spread.sentence", **parts),
        table=_table(view, rows, periods),
        indicators=(indicator,),
        sources=sources_of(at),
        notes=(*notes_of(view, at), words("spread.note")),
        rows=rows,
        periods=periods,
    )


def _evenly(values: pd.DataFrame) -> list[str]:
    """Choose the newest full period, and those whole years before it, at most six."""
    found = values[values["value"].notna()].groupby(["end", "period"])["area"].nunique()
    whole = found[found >= 0.9 * values["area"].nunique()].reset_index()
    if whole.empty:
        return []
    month = whole["end"].str[5:7]
    chosen = list(whole.loc[month == month.iloc[-1], "period"])
    step = -(-len(chosen) // MOST_MAPS)
    return chosen[::-1][::step][::-1]


def _parts(rows: pd.DataFrame, periods: tuple[str, ...]) -> dict[str, str]:
    last = rows[rows["when"] == periods[-1]]
    by_value = last.sort_values("value")
    high, low = by_value.iloc[-1], by_value.iloc[0]
    before = rows[rows["when"] == periods[0]].set_index("area")["label"]
    return {
        "first": periods[0],
        "last": periods[-1],
        "high": high["name"],
        "high_value": high["label"],
        "high_before": str(before.get(high["area"], "")),
        "low": low["name"],
        "low_value": low["label"],
        "low_before": str(before.get(low["area"], "")),
    }


def _table(view: View, rows: pd.DataFrame, periods: tuple[str, ...]) -> pd.DataFrame:
    wide = rows.pivot_table(index="name", columns="when", values="label", aggfunc="first")
    wide = wide[list(periods)].fillna(view.words("table.none"))
    wide.index.name = view.words("table.area")
    wide.columns.name = None
    return wide
