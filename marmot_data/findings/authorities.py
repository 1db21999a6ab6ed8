"""How does the city stand beside places like it, and beside its neighbours?"""

import numpy as np
import pandas as pd

from marmot_data.findings.base import (
    Nothing,
    View,
    answered,
    latest_period,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.change import compared
from marmot_data.findings.smallest import Smallest
from marmot_data.model import Indicator


@answered
@remembered("year", "group")
def find_authorities(view: View, indicator: str) -> Smallest | Nothing:
    """Set the city beside its statistical neighbours and the boroughs around it.

    They stand in the order of the catalogue, the most alike first: never in order of their
    figures, which would be a league table.
    """
    words, entry, place = view.words, view.indicator(indicator), view.place
    values = view.data.values(indicator)
    values = values[values["group"] == view.group(indicator)]
    own = values[values["area"] == place.authority]
    period = latest_period(own, view.last_year)
    at = values[values["period"] == period].drop_duplicates("area").set_index("area")
    at = at[at["value"].notna()]
    kinds = _kinds(view, at)
    if len(kinds) < 2:  # noqa: PLR2004 - the city alone is no comparison
        return Nothing(title=entry.title, sentence=words("authorities.nothing", what=entry.short))
    country = float(at["value"].get(place.country, np.nan))
    rows = _rows(view, entry, at.reindex(list(kinds)), country)
    parts = {
        "what": entry.short,
        "place": view.area_name(place.authority),
        "value": rows["label"].iloc[0],
        "period": words.period(str(period)),
        "country": view.area_name(place.country),
        "country_value": words.value(country, entry),
    }
    spans = [
        words(f"authorities.{kind}", **_span(rows[np.array(list(kinds.values())) == kind]))
        for kind in ("neighbour", "borough")
        if kind in kinds.values()
    ]
    line = [words("authorities.country", **parts)] if np.isfinite(country) else []
    return Smallest(
        title=words("authorities.title", **parts),
        subtitle=words("authorities.subtitle", unit=words.unit_after(entry), **parts),
        sentence=" ".join([words("authorities.sentence", **parts), *spans, *line]),
        table=_table(view, rows, kinds),
        indicators=(indicator,),
        sources=sources_of(at.reindex(list(kinds))),
        notes=(*notes_of(view, at.reindex(list(kinds))), words("authorities.note")),
        level="city",
        rows=rows,
        city=country,
        city_label=words.value(country, entry),
    )


def _kinds(view: View, at: pd.DataFrame) -> dict[str, str]:
    """Return the authorities with a figure, the city first, and what each is to the city."""
    place = view.place
    kinds = {place.authority: "city"}
    kinds |= dict.fromkeys(place.neighbours, "neighbour")
    kinds |= {code: "borough" for code in place.boroughs if code not in place.neighbours}
    return {code: kind for code, kind in kinds.items() if code in at.index}


def _rows(view: View, entry: Indicator, at: pd.DataFrame, country: float) -> pd.DataFrame:
    words = view.words
    ranges = list(zip(at["lower"], at["upper"], strict=True))
    rows = at.assign(
        label=[words.value(value, entry) for value in at["value"]],
        between=[words.between(low, high, entry) for low, high in ranges],
        verdict=[compared(entry, low, high, country) for low, high in ranges],
        selected=at.index == view.place.authority,
    )
    names = ["name", "value", "lower", "upper", "label", "between", "verdict", "selected"]
    return rows[[*names, "status"]]


def _span(rows: pd.DataFrame) -> dict[str, str]:
    """Return the lowest and highest figure of some authorities, in words."""
    by_value = rows.sort_values("value")
    low, high = by_value.iloc[0], by_value.iloc[-1]
    return {
        "low": low["name"],
        "low_value": low["label"],
        "high": high["name"],
        "high_value": high["label"],
    }


def _table(view: View, rows: pd.DataFrame, kinds: dict[str, str]) -> pd.DataFrame:
    words = view.words
    columns = {
        words("table.area"): rows["name"],
        words("table.value"): rows["label"],
        words("table.kind"): [words(f"authorities.kind_{kind}") for kind in kinds.values()],
    }
    if rows["between"].any():
        columns[words("table.range_only")] = rows["between"]
    return pd.DataFrame(columns).set_index(words("table.area"))
