"""How far apart are the most and the least deprived parts of the city?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    latest_period,
    notes_of,
    sources_of,
)

FIFTHS = 5
SMALL = ("lsoa", "msoa")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Finding):
    """The whole gradient by deprivation fifth, with slope index, relative index and range."""

    indicator: str
    period: str
    fifths: pd.DataFrame
    """columns group, group_name, fifth (1 = most deprived), value, lower, upper, label, speech"""
    slopes: dict[str, statistics.Slope]
    """one per group of people"""
    answer: str
    """both ends of the ladder for all groups, in one short sentence"""


def find_gap(view: View, indicator: str) -> Gap | Nothing:
    """Describe the gradient of an indicator over fifths of small areas by deprivation.

    Small areas (MSOAs or LSOAs, whichever the indicator has) are put in order of deprivation and
    cut into five parts with nearly equal numbers of areas; the slope index is fitted to the five.
    """
    entry = view.indicator(indicator)
    values = view.data.values(indicator)
    small = values[values["level"].isin(SMALL) & values["value"].notna()]
    period = latest_period(small, view.last_year)
    if period is None:
        return Nothing(title=entry.title, sentence=view.words("gap.nothing", what=entry.short))
    at = small[small["period"] == period]
    level = "lsoa" if (at["level"] == "lsoa").any() else "msoa"
    at = at[at["level"] == level]
    parts, slopes = [], {}
    for group in [g for g in entry.groups if g in set(at["group"])][:2]:
        fifths, slope = _gradient(view, at[at["group"] == group])
        parts.append(fifths.assign(group=group, group_name=view.group_name(group)))
        slopes[group] = slope
    found = pd.concat(parts, ignore_index=True)
    found["label"] = [view.words.value(value, entry) for value in found["value"]]
    found["number"] = [view.words.number(value, entry.decimals) for value in found["value"]]
    found["speech"] = [view.words(f"gap.fifth.{n}") for n in found["fifth"]]
    return Gap(
        title=_title(view, indicator, slopes, period),
        subtitle=view.words(
            "gap.subtitle",
            what=entry.title,
            period=view.words.period(period),
            level=view.words(f"level.{level}"),
        ),
        sentence=_sentence(view, indicator, slopes, found, period),
        table=_table(view, indicator, found),
        indicators=(indicator,),
        sources=(*sources_of(at), view.place.deprivation.source),
        notes=(*notes_of(view, at), view.words("gap.method", level=view.words(f"level.{level}"))),
        indicator=indicator,
        period=period,
        fifths=found,
        slopes=slopes,
        answer=_answer(view, indicator, slopes, found, period),
    )


def deprivation_of(view: View, codes: pd.Index) -> "pd.Series[float]":
    """Return the deprivation score of small areas, from the edition that covers them best."""
    scores = view.data.values("imd_score")
    scores = scores[scores["area"].isin(codes) & scores["value"].notna()]
    most = scores.groupby("period")["area"].nunique()
    edition = most[most == most.max()].index.min()
    found: pd.Series[float] = (
        scores[scores["period"] == edition].drop_duplicates("area").set_index("area")["value"]
    )
    return found.reindex(codes)


def _gradient(view: View, at: pd.DataFrame) -> tuple[pd.DataFrame, statistics.Slope]:
    at = at.drop_duplicates("area").set_index("area")
    deprivation = deprivation_of(view, at.index)
    people = at["population"].where(at["population"].notna(), _people(view, at.index))
    made = statistics.gradient_of_estimates(
        at["value"].to_numpy(),
        at["lower"].to_numpy(),
        at["upper"].to_numpy(),
        people.to_numpy(),
        deprivation.to_numpy(),
        groups=FIFTHS,
    )
    slope = statistics.slope_index(
        made.interval.value,
        made.populations,
        lower=made.interval.lower,
        upper=made.interval.upper,
    )
    fifths = pd.DataFrame(
        {
            "fifth": np.arange(1, FIFTHS + 1),
            "value": made.interval.value,
            "lower": made.interval.lower,
            "upper": made.interval.upper,
        }
    )
    return fifths, slope


def _people(view: View, codes: pd.Index) -> "pd.Series[float]":
    """Return the residents of small areas, where an indicator brings no population of its own."""
    counted = view.data.values("population")
    counted = counted[counted["area"].isin(codes) & counted["value"].notna()]
    newest = counted.sort_values("end").drop_duplicates("area", keep="last")
    found: pd.Series[float] = newest.set_index("area")["value"].reindex(codes)
    return found


def _parts(view: View, indicator: str, slope: statistics.Slope) -> dict[str, str]:
    entry = view.indicator(indicator)
    return {
        "size": view.words.difference(float(slope.sii), entry),
        "range": view.words.between(*_ordered(slope), entry),
        "ratio": view.words.number(float(slope.rii), 2),
    }


def _ordered(slope: statistics.Slope) -> tuple[float, float]:
    """Return the limits of the size of the gap, smallest first, whichever way it runs."""
    low, high = float(slope.sii_lower), float(slope.sii_upper)
    return (low, high) if float(slope.sii) >= 0 else (-high, -low)


def _sizes(view: View, indicator: str, slopes: dict[str, statistics.Slope]) -> str:
    """List the size of the gap of each group: ``7.5 years (women), 9.5 years (men)``."""
    entry = view.indicator(indicator)
    return ", ".join(
        view.words(
            "gap.title_part",
            who=view.words.inside(view.group_name(group)),
            size=view.words.difference(float(slope.sii), entry),
        )
        for group, slope in slopes.items()
    )


def _title(view: View, indicator: str, slopes: dict[str, statistics.Slope], period: str) -> str:
    return view.words(
        "gap.title",
        what=view.indicator(indicator).short,
        gaps=_sizes(view, indicator, slopes),
        period=view.words.period(period),
    )


def _answer(
    view: View,
    indicator: str,
    slopes: dict[str, statistics.Slope],
    fifths: pd.DataFrame,
    period: str,
) -> str:
    words = view.words
    ends = {
        name: ", ".join(
            words(
                "gap.answer_part",
                who=words.inside(row["group_name"]),
                value=row["label"],
            )
            for row in fifths[fifths["fifth"] == fifth].to_dict("records")
        )
        for name, fifth in (("most", 1), ("least", FIFTHS))
    }
    return words(
        "gap.answer",
        what=view.indicator(indicator).short,
        gaps=_sizes(view, indicator, slopes),
        period=words.period(period),
        **ends,
    )


def _sentence(
    view: View,
    indicator: str,
    slopes: dict[str, statistics.Slope],
    fifths: pd.DataFrame,
    period: str,
) -> str:
    sentences = []
    for group, slope in slopes.items():
        own = fifths[fifths["group"] == group]
        key = "more" if float(slope.sii) >= 0 else "less"
        sure = float(slope.sii_lower) <= 0 <= float(slope.sii_upper)
        sentences.append(
            view.words(
                "gap.sentence_unclear" if sure else f"gap.sentence_{key}",
                who=view.group_name(group),
                most=own["label"].iloc[0],
                least=own["label"].iloc[-1],
                what=view.indicator(indicator).short.lower(),
                period=view.words.period(period),
                **_parts(view, indicator, slope),
            )
        )
    return " ".join(sentences)


def _table(view: View, indicator: str, fifths: pd.DataFrame) -> pd.DataFrame:
    entry = view.indicator(indicator)
    words = view.words
    cells = [
        words(
            "table.with_range",
            value=row["label"],
            range=words.between(row["lower"], row["upper"], entry),
        )
        for row in fifths.to_dict("records")
    ]
    wide = fifths.assign(cell=cells).pivot_table(
        index=["fifth", "speech"], columns="group_name", values="cell", aggfunc="first"
    )
    wide = wide.reset_index("fifth", drop=True)
    wide.index.name = words("table.fifth")
    wide.columns.name = None
    return wide
