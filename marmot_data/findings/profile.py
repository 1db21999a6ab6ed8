"""How does one ward stand, beside the city and England, on everything that is known of it?"""

from collections.abc import Hashable
from dataclasses import dataclass

import pandas as pd

from marmot_data.findings.among import in_words
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    left_out,
    notes_of,
    remembered,
    upto,
)
from marmot_data.findings.change import recent
from marmot_data.findings.figures import SERIES, ward_figures, ward_values
from marmot_data.findings.lines import stretches
from marmot_data.model import Better, Indicator, Kind, Status

MOST_STANDING_OUT = 3
FEWEST_YEARS = 5
"""with fewer years the rule for trends says so at once, so it need not be asked"""

SAID = ["what", "shown", "city_shown", "when", "status", "area", "verdict", "theme", "distance"]
"""what a finding that stands out is chosen by and says"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Finding):
    """Every ward indicator of one ward, with the city's and England's figure of that period."""

    rows: pd.DataFrame
    """columns of `ward_figures` and theme, theme_title, what, shown, between, city_shown,
    country_shown, when, standing, alike, trend, and places between the lowest ward (0) and the
    highest (1): place, least and most (the ward and its range), city_place, country_place"""
    standing_out: tuple[str, ...]
    """up to three sentences, chosen by how far the ward's range lies from the city's figure"""


@answered
@remembered("priority", "year", "ward", "boundaries")
def find_profile(view: View) -> Profile | Nothing:
    """Set a ward beside the city and England, one row an indicator and group of people.

    The newest period up to the chosen year is shown for each indicator, and city and England
    only for that same period.
    """
    words = view.words
    ward = view.ward
    if ward is None:
        return Nothing(title=words("profile.choose"), sentence=words("profile.choose_why"))
    rows = ward_rows(view, ward)
    if rows.empty:
        return Nothing(
            title=words("profile.nothing"),
            sentence=words("profile.nothing_why", year=view.selection.year),
        )
    rows = _worded(view, rows)
    outs = _standing_out(view, rows)
    name = view.area_name(ward)
    return Profile(
        title=words("profile.title", ward=name, **_counts(rows)),
        subtitle=words("profile.subtitle", ward=name),
        sentence=" ".join(outs) or words("profile.none_out", ward=name),
        table=_table(view, rows),
        indicators=tuple(dict.fromkeys(rows["indicator"])),
        sources=tuple(dict.fromkeys(rows["source"])),
        notes=(*notes_of(view, rows), *left_out(view, view.catalogue.chosen(None))),
        rows=rows,
        standing_out=tuple(outs),
    )


def ward_rows(view: View, ward: str) -> pd.DataFrame:
    """Return a ward's newest figures under the chosen priority, in the catalogue's order."""
    figures = ward_figures(view)
    own = figures[figures["area"] == ward]
    if view.selection.priority == "all":
        return own
    return own[own["indicator"].isin(view.catalogue.chosen(view.selection.priority))]


def _worded(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Add what is shown: values in words, standing and trend, and the place in the span."""
    words, catalogue = view.words, view.catalogue
    entries = [view.indicator(name) for name in rows["indicator"]]
    width = (rows["high"] - rows["low"]).where(lambda w: w > 0)
    standing, alike = in_words(view, rows)
    themes = [entry.theme for entry in entries]

    def shown(column: str) -> list[str]:
        return [words.value(v, entry) for v, entry in zip(rows[column], entries, strict=True)]

    def place(column: str) -> "pd.Series[float]":
        found: pd.Series[float] = (rows[column] - rows["low"]) / width
        return found

    return rows.assign(
        theme=themes,
        theme_title=[catalogue.themes[theme].title for theme in themes],
        what=[view.named(e, g) for e, g in zip(entries, rows["group"], strict=True)],
        shown=shown("value"),
        city_shown=shown("city"),
        country_shown=shown("country"),
        between=[
            words.between(low, high, entry)
            for low, high, entry in zip(rows["lower"], rows["upper"], entries, strict=True)
        ],
        when=[words.period(period) for period in rows["period"]],
        standing=standing,
        alike=alike,
        trend=_trends(view, rows),
        place=place("value"),
        least=place("lower"),
        most=place("upper"),
        city_place=place("city"),
        country_place=place("country"),
        distance=_distance(rows),
        judged=[e.better is not Better.NEITHER and e.kind is Kind.OUTCOME for e in entries],
    )


def _counts(rows: pd.DataFrame) -> dict[str, int]:
    """Count the figures that are better, worse and similar beside the city's."""
    found = rows["verdict"].value_counts()
    return {word: int(found.get(word, 0)) for word in ("better", "worse", "similar")}


def _trends(view: View, rows: pd.DataFrame) -> list[str]:
    """Say of each indicator where it has been going, or why nobody can say."""
    ward, runs = rows["area"].iloc[0], _long_runs(view)
    return [
        _trend(view, view.indicator(name), runs.get((ward, name, group)))
        for name, group in zip(rows["indicator"], rows["group"], strict=True)
    ]


def _long_runs(view: View) -> dict[Hashable, pd.DataFrame]:
    """Return the series that are long enough to ask for a trend, by area, indicator and group."""

    def look_up() -> dict[Hashable, pd.DataFrame]:
        by = ["area", *SERIES]
        wards = upto(ward_values(view), view.last_year)
        wards = wards[wards["level"] == "ward"]
        years = wards.groupby(by)["value"].transform("size")
        return dict(iter(wards[years >= FEWEST_YEARS].sort_values(["end", "start"]).groupby(by)))

    return view.data.remembered(("runs", view.selection.boundaries, view.last_year), look_up)


def _trend(view: View, entry: Indicator, run: pd.DataFrame | None) -> str:
    """Say where one series has been going; a run is given only if it has years enough."""
    words = view.words
    if not entry.comparable:
        return words("ward.trend.not_comparable")
    if run is not None:
        stretch = stretches(entry, run)
        run = run[stretch == stretch[-1]]
    if run is None or len(run) < FEWEST_YEARS:
        return words("ward.trend.unknown", reason=words("trend.reason.too_few"))
    trend = recent(run)
    reason = words(f"trend.reason.{trend.reason.name.lower()}")
    return words(f"ward.trend.{trend.direction.name.lower()}", reason=reason)


def _distance(rows: pd.DataFrame) -> "pd.Series[float]":
    """Return how many half-widths of its range a ward's figure lies from the city's."""
    half = (rows["upper"] - rows["lower"]) / 2
    found: pd.Series[float] = ((rows["value"] - rows["city"]) / half.where(half > 0)).abs()
    return found


def _standing_out(view: View, rows: pd.DataFrame) -> list[str]:
    """Choose the findings furthest beyond chance, one per theme, and put them in words."""
    clear = rows.loc[rows["verdict"].isin(["better", "worse"]) & rows["judged"], SAID]
    clear = clear.sort_values("distance", ascending=False).drop_duplicates("theme")
    return [
        view.words(
            f"profile.out_{row['verdict']}",
            what=row["what"],
            value=row["shown"],
            city=row["city_shown"],
            period=row["when"],
            how=_estimated(view, str(row["status"])),
            ward=view.area_name(str(row["area"])),
        )
        for row in clear.head(MOST_STANDING_OUT).to_dict("records")
    ]


def _estimated(view: View, status: str) -> str:
    """Say "estimated" behind the period of a figure that is."""
    if status != Status.ESTIMATED.value:
        return ""
    return view.words("profile.how", how=view.words(f"status.{status}.word"))


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    with_range = [
        words("table.with_range", value=shown, range=between) if between else shown
        for shown, between in zip(rows["shown"], rows["between"], strict=True)
    ]
    columns: dict[str, object] = {words("table.what"): rows["what"]}
    columns[words("table.this_ward")] = with_range
    for shown, verdict, head in (
        ("city_shown", "verdict", "table.city"),
        ("country_shown", "verdict_country", "table.country"),
    ):
        columns[words(head)] = rows[shown]
        columns[words(f"{head}_verdict")] = [words(f"verdict.{v}") for v in rows[verdict]]
    columns[words("table.standing")] = rows["standing"]
    columns[words("table.alike")] = rows["alike"]
    columns[words("table.trend")] = rows["trend"]
    columns[words("table.period")] = rows["when"]
    columns[words("table.how")] = [words(f"status.{s}.word") for s in rows["status"]]
    return pd.DataFrame(columns).set_index(words("table.what"))
