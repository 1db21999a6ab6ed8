"""People, not percentages: how many would it be if the ward matched the city?"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.judgement import Strength, Way
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
    """columns indicator, source, what, who, number, low, high, tested, shown, range, city, value,
    when, said; the tested ones first"""


@answered
@remembered("priority", "year", "ward", "boundaries")
def find_people(view: View) -> People | Nothing:
    """Turn the differences of a ward from the city into numbers of people, with ranges.

    Only where the people counted and the people they are a part of are both known for the ward,
    where the ward lies on the worse side, and where no number is small. What no test stands behind
    is said to be as counted, comes last and has no range. Never for figures that follow how old
    residents are, as the city's share is then no mark to reach; and of several ways of counting
    the same thing only the one that answers a resident's question.
    """
    words, ward = view.words, view.ward_code
    if ward is None:
        return Nothing(title=words("profile.choose"), sentence=words("profile.choose_why"))
    rows = ward_rows(view, ward)
    name = view.area_name(ward)
    kept = _once(view, rows)
    behind = np.array([_behind(view, row) for row in kept.to_dict("records")], dtype=bool)
    kept = _countable(view, kept.loc[behind])
    found = pd.DataFrame([_counted(view, row) for row in kept.to_dict("records")])
    if len(found):
        found = found[found["number"] >= SMALL]
    if found.empty:
        return Nothing(
            title=words("people.nothing", ward=name),
            sentence=words("people.nothing_why", ward=name),
        )
    found = found.sort_values(["tested", "number"], ascending=False, ignore_index=True)
    tested, counted = found["tested"].any(), not found["tested"].all()
    return People(
        title=words("people.title", ward=name),
        subtitle=words("people.subtitle", ward=name),
        sentence=" ".join(
            [
                words("people.sentence", ward=name, said=found["said"].iloc[0]),
                *([words("people.counted", tested="some" if tested else "none")] * counted),
                *([words("people.overlap")] if len(found) > 1 else []),
            ]
        ),
        table=_table(view, found),
        indicators=tuple(dict.fromkeys(found["indicator"])),
        sources=tuple(dict.fromkeys(found["source"])),
        notes=(*notes_of(view, kept), words("people.method")),
        rows=found,
    )


def _behind(view: View, row: dict[Hashable, Any]) -> bool:
    """Tell whether a ward lies on the worse side of the city, by a test or as counted."""
    ruling, polarity = row["ruling"], view.indicator(str(row["indicator"])).polarity
    if ruling.strength is Strength.TESTED:
        return bool(ruling.verdict == "worse")
    wrong = {Polarity.HIGHER: Way.LOWER, Polarity.LOWER: Way.HIGHER}.get(polarity)
    follows_age = view.figures(str(row["indicator"]), str(row["group"])).terms.follows_age
    return ruling.held and ruling.way is wrong and not follows_age


def _once(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Of several ways of counting one thing keep the first, in the order of the questions."""
    held, again = set(rows["indicator"]), list[str]()
    for one in view.catalogue.front.questions:
        again += [name for name in (one.indicator, *one.others) if name in held][1:]
    kept: pd.DataFrame = rows[~rows["indicator"].isin(again)]
    return kept


def _countable(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    """Keep the rows whose value is this count out of this population, and neither is small.

    Where no count is held, it is the share of the people out of whom it is one, if theirs is.
    """
    entries = [view.indicator(name) for name in rows["indicator"]]
    scale = np.array([view.catalogue.units[entry.unit].scale for entry in entries])
    is_rate = np.array([view.catalogue.units[e.unit].scale != 1 for e in entries], dtype=bool)
    of_base = np.array(
        [
            entry.has_base(source) and not entry.whole_areas
            for entry, source in zip(entries, rows["source"], strict=True)
        ],
        dtype=bool,
    )
    shared = (rows["value"] * rows["population"] / scale).where(of_base)
    rows = rows.assign(count=rows["count"].fillna(shared))
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
    tested = row["ruling"].strength is Strength.TESTED
    ends = (number, low, high) if tested else (number,)
    shown, *limits = (words.number(rounded(one), 0) for one in ends)
    between = dict(zip(("low", "high"), limits, strict=False))
    city, value = (words.value(row[one], entry) for one in ("city", "value"))
    when = view.when(str(row["source"]), str(row["period"]))
    more = "more" if entry.polarity is Polarity.HIGHER else "fewer"
    return {
        "indicator": row["indicator"],
        "source": row["source"],
        "what": view.named(entry, str(row["group"])),
        "number": number,
        "low": low,
        "high": high,
        "tested": tested,
        "said": words(
            f"people.{more}" if tested else f"people.{more}_counted",
            number=shown,
            **between,
            who=words.inside(entry.numerator),
            city=city,
            value=value,
            period=when,
        ),
        "city": city,
        "value": value,
        "now": words("people.of", count=words.number(rounded(row["count"]), 0)),
        "who": entry.numerator,
        "when": when,
        "how": words(f"status.{row['status']}.word"),
        "shown": words(f"people.{more}_short", number=shown),
        "range": words("number.between", lower=limits[0], upper=limits[1])
        if tested
        else words("people.untested"),
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
