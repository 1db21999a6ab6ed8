"""How does the chosen ward stand on the figures of one theme, beside the city and the country?"""

from dataclasses import dataclass
from math import nan

import numpy as np
import pandas as pd

from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases, said
from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered
from marmot_data.findings.city.kinds import kinds_lead
from marmot_data.findings.ward.cautions import cautions
from marmot_data.findings.ward.nation import among_nation, nation_skewed
from marmot_data.findings.ward.profile import ward_rows, worded


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside(Finding):
    """A few figures, each for the ward, the city and the country."""

    rows: pd.DataFrame
    """columns of the profile's rows"""
    also: tuple[str, ...]
    """what must be known of these figures, a sentence or two each"""


@answered
@remembered("year", "ward", "boundaries")
def find_beside(view: View, indicators: tuple[str, ...]) -> Beside | Nothing:
    """Set the ward's newest figures beside those of the same period for the city and the country.

    Parameters
    ----------
    view
        What the question is asked of.
    indicators
        Ids, in the order in which they are told; without a figure for wards one is left out.
    """
    words, ward = view.words, view.ward_code
    if ward is None:
        return Nothing(title=words("beside.choose"), sentence=words("beside.choose_why"))
    rows = ward_rows(view, ward)
    rows = rows[rows["indicator"].isin(indicators)]
    if rows.empty:
        return Nothing(title=words("profile.nothing"), sentence=words("beside.nothing"))
    rows = _ordered(view, worded(view, rows), indicators)
    name, first = view.area_name(ward), rows.iloc[_told_first(view, rows)]
    parts = {
        "ward": name,
        "clause": phrases.clause(view, first["indicator"], first["ruling"].figures[0]),
        "city": first["city_shown"],
        "country": first["country_shown"],
        "period": first["when"],
        "where": view.area_name(view.place.authority),
        "wider": view.area_name(view.place.country),
        "nation": among_nation(view, first["below"], "sentence"),
    }
    return Beside(
        title=words("beside.title", **parts),
        subtitle=words("beside.subtitle", **parts),
        sentence=words("beside.sentence", **parts).strip(),
        table=_table(view, rows),
        indicators=tuple(dict.fromkeys(rows["indicator"])),
        sources=tuple(dict.fromkeys(rows["source"])),
        notes=notes_of(view, rows),
        rows=rows,
        also=(
            *cautions(view, ward, dict.fromkeys(rows["indicator"])),
            *nation_skewed(view, rows),
        ),
    )


def _ordered(view: View, rows: pd.DataFrame, indicators: tuple[str, ...]) -> pd.DataFrame:
    """Put rows in the order that is asked for; of parts of a whole those that stand out first."""
    place = {name: number for number, name in enumerate(indicators)}
    return (
        rows.assign(place=rows["indicator"].map(place), times=-times_the_city(view, rows))
        .sort_values(["place", "times"], kind="stable")
        .drop(columns=["place", "times"])
    )


def times_the_city(view: View, rows: pd.DataFrame) -> "pd.Series[float]":
    """Return how many times the city's each figure is, as printed; none but of parts of a whole."""
    entries = [view.indicator(name) for name in rows["indicator"]]
    told = [
        _times(round(float(own), of.decimals), round(float(city), of.decimals))
        if of.parts_of_whole
        else nan
        for own, city, of in zip(rows["value"], rows["city"], entries, strict=True)
    ]
    return pd.Series(told, index=rows.index, dtype=float)


def _times(own: float, city: float) -> float:
    return own / city if city > 0 else nan


def either_way(times: "pd.Series[float]") -> "pd.Series[float]":
    """Return how far figures lie from so many times the city's: half as much is as far as twice."""
    return times.where(times > 0).map(np.log).abs().fillna(0.0)


def _told_first(view: View, rows: pd.DataFrame) -> int:
    """Return which row the title tells: the first; of parts of a whole what differs most."""
    led = rows[rows["indicator"] == rows["indicator"].iloc[0]]
    return int(either_way(times_the_city(view, led)).to_numpy().argmax())


@remembered("year", "ward", "boundaries", "earlier")
def ward_lead(view: View, indicator: str) -> str:
    """Say in a sentence or two how the chosen ward stands on a figure; nothing if it has none."""
    ward, entry = view.ward_code, view.indicator(indicator)
    if view.data.fault(indicator):  # the card of the figure says so
        return ""
    figures = view.figures(indicator)
    run = figures.run(ward, view.last_year) if ward else ()
    if not run:
        return ""
    if entry.parts_of_whole:
        return kinds_lead(view, indicator)
    told = said.told(view, indicator, run[-1], view.since(figures, run[-1]))
    return " ".join(filter(None, (told, _city_then(view, indicator, run[-1]))))


def _city_then(view: View, indicator: str, own: Figure) -> str:
    """Say the city's figure of the ward's period, where the city's newest is of another."""
    city, figures = view.place.authority, view.figures(indicator)
    run, then = figures.run(city, view.last_year), figures.at(city, own.period)
    if then is None or run[-1].period == own.period:
        return ""
    value = view.words.value(then.value, view.indicator(indicator))
    when = view.when(then.source, then.period)
    return view.words("beside.city_then", city=view.area_name(city), period=when, value=value)


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("table.what"): [
                # Rows of one whole need not name it each time: the title does.
                view.group_name(group) if view.indicator(name).parts_of_whole else what
                for what, name, group in zip(
                    rows["what"], rows["indicator"], rows["group"], strict=True
                )
            ],
            words("table.this"): rows["shown"],
            words("table.city"): rows["city_shown"],
            words("table.country"): rows["country_shown"],
            words("table.among_wards", country=view.area_name(view.place.country)): [
                among_nation(view, below) for below in rows["below"]
            ],
            words("table.period"): [
                words("profile.when", period=when, how=how) if how else when
                for when, how in zip(rows["when"], rows["how"], strict=True)
            ],
        }
    ).set_index(words("table.what"))
