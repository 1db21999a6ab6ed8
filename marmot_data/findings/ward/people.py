"""People, not percentages: how many would it be if the ward matched the city?"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.catalogue.schema import Polarity
from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered
from marmot_data.findings.ward.profile import ward_rows

SMALL = 10
"""fewer people than this are not shown: the number would say more than it knows"""
AS_PRINTED = 0.01
"""by which part of its scale a value may differ from count over population, through rounding"""
ROUND_FROM = 100
"""from so many people on, numbers are rounded to tens"""


@dataclass(frozen=True, slots=True, kw_only=True)
class People(Finding):
    """The number of people behind each difference from the city."""

    rows: pd.DataFrame
    """columns indicator, what, who, number, low, high, shown, range, city, value, when, said"""


@answered
@remembered("priority", "year", "ward", "boundaries")
def find_people(view: View) -> People | Nothing:
    """Turn the differences of a ward from the city into numbers of people, with ranges.

    Only where the people counted and the people they are a part of are both known for the ward,
    where the ward is clearly worse by a test, and where no number is small: never for figures
    that are shown as counted, such as those that follow how old residents are.
    """
    words, ward = view.words, view.ward_code
    if ward is None:
        return Nothing(title=words("profile.choose"), sentence=words("profile.choose_why"))
    rows = ward_rows(view, ward)
    name = view.area_name(ward)
    kept = _countable(view, rows[rows["verdict"] == "worse"])
    found = pd.DataFrame([_counted(view, row) for row in kept.to_dict("records")])
    if len(found):
        found = found[found["number"] >= SMALL]
    if found.empty:
        return Nothing(
            title=words("people.nothing", ward=name),
            sentence=words("people.nothing_why", ward=name),
        )
    found = found.sort_values("number", ascending=False, ignore_index=True)
    return People(
        title=words("people.title", ward=name),
        subtitle=words("people.subtitle", ward=name),
        sentence=" ".join(
            [
                words("people.sentence", ward=name, said=found["said"].iloc[0]),
                words("people.only_clear"),
            ]
        ),
        table=_table(view, found),
        indicators=tuple(dict.fromkeys(found["indicator"])),
        sources=tuple(dict.fromkeys(kept["source"])),
        notes=(*notes_of(view, kept), words("people.method")),
        rows=found,
    )


def _countable(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Keep the rows whose value is this count out of this population, and neither is small."""
    entries = [view.indicator(name) for name in rows["indicator"]]
    scale = np.array([view.catalogue.units[entry.unit].scale for entry in entries])
    is_rate = np.array([view.catalogue.units[e.unit].scale != 1 for e in entries], dtype=bool)
    again = scale * rows["count"] / rows["population"].where(rows["population"] > 0)
    fits = (again - rows["value"]).abs() <= AS_PRINTED * scale
    kept: pd.DataFrame = rows[fits & is_rate & (rows["count"] >= SMALL)]
    return kept


def _counted(view: View, row: dict[Hashable, Any]) -> dict[str, object]:
    """Say of one row how many people the difference stands for."""
    words, entry = view.words, view.indicator(str(row["indicator"]))
    made = statistics.attributable(
        [row["value"]],
        [row["population"]],
        row["city"],
        lower=[row["lower"]],
        upper=[row["upper"]],
        polarity=entry.polarity.value,
        per=view.catalogue.units[entry.unit].scale,
    )
    number, low, high = (float(end) for end in (made.value, made.lower, made.upper))
    shown = [words.number(rounded(one), 0) for one in (number, low, high)]
    city, value = (words.value(row[one], entry) for one in ("city", "value"))
    more = "more" if entry.polarity is Polarity.HIGHER else "fewer"
    return {
        "indicator": row["indicator"],
        "what": view.named(entry, str(row["group"])),
        "number": number,
        "low": low,
        "high": high,
        "said": words(
            f"people.{more}",
            number=shown[0],
            low=shown[1],
            high=shown[2],
            who=words.inside(entry.numerator),
            city=city,
            value=value,
            period=words.period(str(row["period"])),
        ),
        "city": city,
        "value": value,
        "now": words("people.of", count=words.number(rounded(row["count"]), 0)),
        "who": entry.numerator,
        "when": words.period(str(row["period"])),
        "how": words(f"status.{row['status']}.word"),
        "shown": words(f"people.{more}_short", number=shown[0]),
        "range": words("number.between", lower=shown[1], upper=shown[2]),
    }


def rounded(number: float) -> float:
    """Round a number of people as far as it can be known: tens from a hundred on."""
    return round(number, -1) if number >= ROUND_FROM else round(number)


def _table(view: View, found: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    heads = {
        "what": "table.what",
        "who": "people.who",
        "now": "people.now",
        "shown": "people.if_matched",
        "range": "table.range_only",
        "when": "table.period",
        "how": "table.how",
    }
    table = found[list(heads)].set_axis([words(head) for head in heads.values()], axis=1)
    return table.set_index(words("table.what"))
