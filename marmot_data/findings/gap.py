"""How far apart are the most and the least deprived parts of the city?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data import statistics
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
from marmot_data.findings.ladder import FIFTHS, SMALL, gradient_of, groups_shown


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


@answered
@remembered("year", "group")
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
    scale = view.catalogue.unit(indicator).scale
    parts, slopes = [], {}
    for group in groups_shown(view, indicator, at):
        fifths, slope = gradient_of(view, at[at["group"] == group], scale=scale)
        parts.append(fifths.assign(group=group, group_name=view.group_name(group)))
        slopes[group] = slope
    found = pd.concat(parts, ignore_index=True)
    found["label"] = [view.words.value(value, entry) for value in found["value"]]
    found["number"] = [view.words.number(value, entry.decimals) for value in found["value"]]
    found["speech"] = [view.words(f"gap.fifth.{n}") for n in found["fifth"]]
    return Gap(
        title=_title(view, indicator, slopes, period),
        subtitle=view.words(
            "gap.subtitle" if found["lower"].notna().any() else "gap.subtitle_no_range",
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
    sizes = {g: view.words.difference(float(slope.sii), entry) for g, slope in slopes.items()}
    return ", ".join(
        size
        if group == "all"
        else view.words("gap.title_part", who=view.words.inside(view.group_name(group)), size=size)
        for group, size in sizes.items()
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
        sentences.append(
            view.words(
                _key(slope),
                who=_who(view, indicator, group),
                most=own["label"].iloc[0],
                least=own["label"].iloc[-1],
                what=view.words.inside(view.indicator(indicator).short),
                title=view.indicator(indicator).short,
                period=view.words.period(period),
                **_parts(view, indicator, slope),
            )
        )
    return " ".join(sentences)


def _who(view: View, indicator: str, group: str) -> str:
    """Name whom a figure is about: a group of people, or what is measured for everyone."""
    return view.indicator(indicator).short if group == "all" else view.group_name(group)


def _key(slope: statistics.Slope) -> str:
    """Choose the sentence: no range, within chance, or which end is higher."""
    if np.isnan(slope.sii_lower):
        return "gap.sentence_no_range"
    if float(slope.sii_lower) <= 0 <= float(slope.sii_upper):
        return "gap.sentence_unclear"
    return "gap.sentence_more" if float(slope.sii) >= 0 else "gap.sentence_less"


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
