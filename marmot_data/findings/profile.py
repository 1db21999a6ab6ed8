"""How does one ward stand, beside the city and England, on everything that is known of it?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import Finding, Nothing, View, notes_of
from marmot_data.model import Better, Indicator

MOST_STANDING_OUT = 3
MOST_GROUPS = 6
"""an indicator with more groups than this shows its first only; its own page shows all"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Finding):
    """Every ward indicator of one ward, with the city's and England's figure of that period."""

    rows: pd.DataFrame
    """columns indicator, theme, what, value, lower, upper, shown, between, city, city_shown,
    country_shown, period, verdict, status, low, high, place (0 to 1 among the wards)"""
    standing_out: tuple[str, ...]
    """up to three sentences, chosen by how far the ward's range lies from the city's figure"""


def find_profile(view: View) -> Profile | Nothing:
    """Set a ward beside the city and England, one row an indicator and group of people.

    The newest period up to the chosen year is shown for each indicator, and city and England
    only for that same period.
    """
    words = view.words
    ward = view.ward
    if ward is None:
        return Nothing(title=words("profile.choose"), sentence=words("profile.choose_why"))
    priority = None if view.selection.priority == "all" else view.selection.priority
    names = [n for n in view.catalogue.chosen(priority) if n in _with_wards(view)]
    frames = [found for name in names if (found := _rows_of(view, name, ward)) is not None]
    if not frames:
        return Nothing(
            title=words("profile.nothing"),
            sentence=words("profile.nothing_why", year=view.selection.year),
        )
    rows = pd.concat(frames, ignore_index=True)
    outs = _standing_out(view, rows)
    name = view.area_name(ward)
    return Profile(
        title=words("profile.title", ward=name),
        subtitle=words("profile.subtitle", ward=name),
        sentence=" ".join(outs) or words("profile.none_out", ward=name),
        table=_table(view, rows),
        indicators=tuple(dict.fromkeys(rows["indicator"])),
        sources=tuple(dict.fromkeys(rows["source"])),
        notes=notes_of(view, rows),
        rows=rows,
        standing_out=tuple(outs),
    )


def _with_wards(view: View) -> set[str]:
    """Return the indicators that have figures for the wards of the chosen set."""
    contents = view.data.contents
    here = (contents["level"] == "ward") & (
        contents["boundaries"].astype(str) == view.selection.boundaries
    )
    return set(contents.loc[here & (contents["with_value"] > 0), "indicator"])


def _rows_of(view: View, name: str, ward: str) -> pd.DataFrame | None:
    """Return one row per group of an indicator at its newest period, or none."""
    entry = view.indicator(name)
    values = view.data.values(name)
    boundaries = int(view.selection.boundaries)
    wards = values[(values["level"] == "ward") & (values["boundaries"] == boundaries)]
    wards = wards[wards["value"].notna()]
    if view.last_year is not None:
        wards = wards[wards["end"].str[:4].astype(int) <= view.last_year]
    own = wards[wards["area"] == ward].sort_values(["end", "start"])
    own = own.drop_duplicates("group", keep="last")
    if len(entry.groups) > MOST_GROUPS:
        own = own[own["group"] == entry.groups[0]]
    if own.empty:
        return None
    rows = own.assign(
        indicator=name,
        theme=entry.theme,
        theme_title=view.catalogue.themes[entry.theme].title,
        what=[view.named(entry, g) for g in own["group"]],
    )
    keys = ["group", "period"]
    for code, column in ((view.place.authority, "city"), (view.place.country, "country")):
        other = values[values["area"] == code].drop_duplicates(keys)
        rows = rows.merge(
            other[[*keys, "value"]].rename(columns={"value": column}), on=keys, how="left"
        )
    span = wards.groupby(keys)["value"].agg(low="min", high="max").reset_index()
    rows = rows.merge(span, on=keys, how="left")
    order = {group: number for number, group in enumerate(entry.groups)}
    rows = rows.sort_values("group", key=lambda column: column.map(order))
    return _worded(view, entry, rows)


def _worded(view: View, entry: Indicator, rows: pd.DataFrame) -> pd.DataFrame:
    """Add what is shown: values in words, the verdict, and where the ward lies in the span."""
    words = view.words
    width = (rows["high"] - rows["low"]).where(lambda w: w > 0)
    verdicts = (
        statistics.compare(
            rows["lower"].to_numpy(),
            rows["upper"].to_numpy(),
            rows["city"].to_numpy(),
            better=entry.better.value,
        )
        if entry.comparable or rows["lower"].notna().any()
        else np.full(len(rows), "not compared")
    )
    return rows.assign(
        shown=[words.value(value, entry) for value in rows["value"]],
        between=[
            words.between(low, high, entry)
            for low, high in zip(rows["lower"], rows["upper"], strict=True)
        ],
        city_shown=[words.value(value, entry) for value in rows["city"]],
        country_shown=[words.value(value, entry) for value in rows["country"]],
        when=[words.period(period) for period in rows["period"]],
        verdict=[str(verdict).replace(" ", "_") for verdict in verdicts],
        place=(rows["value"] - rows["low"]) / width,
        city_place=(rows["city"] - rows["low"]) / width,
        distance=_distance(rows),
        judged=entry.better is not Better.NEITHER and entry.kind.value == "outcome",
    )


def _distance(rows: pd.DataFrame) -> "pd.Series[float]":
    """Return how many half-widths of its range a ward's figure lies from the city's."""
    half = (rows["upper"] - rows["lower"]) / 2
    found: pd.Series[float] = ((rows["value"] - rows["city"]) / half.where(half > 0)).abs()
    return found


def _standing_out(view: View, rows: pd.DataFrame) -> list[str]:
    """Choose the findings furthest beyond chance, one per theme, and put them in words."""
    clear = rows[rows["verdict"].isin(["better", "worse"]) & rows["judged"]]
    clear = clear.sort_values("distance", ascending=False).drop_duplicates("theme")
    return [
        view.words(
            f"profile.out_{row.verdict}",
            what=row.what,
            value=row.shown,
            city=row.city_shown,
            period=row.when,
            ward=view.area_name(str(row.area)),
        )
        for row in clear.head(MOST_STANDING_OUT).itertuples()
    ]


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    with_range = [
        words("table.with_range", value=shown, range=between) if between else shown
        for shown, between in zip(rows["shown"], rows["between"], strict=True)
    ]
    return pd.DataFrame(
        {
            words("table.what"): rows["what"],
            words("table.this_ward"): with_range,
            words("table.city"): rows["city_shown"],
            words("table.country"): rows["country_shown"],
            words("table.verdict_city"): [words(f"verdict.{v}") for v in rows["verdict"]],
            words("table.period"): rows["when"],
            words("table.how"): [words(f"status.{s}.word") for s in rows["status"]],
        }
    ).set_index(words("table.what"))
