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
from marmot_data.model import Rollup

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


def groups_shown(view: View, indicator: str, at: pd.DataFrame) -> tuple[str, ...]:
    """Return the groups of people to draw: both of two, else the one that is asked for."""
    groups = tuple(g for g in view.indicator(indicator).groups if g in set(at["group"]))
    if len(groups) <= 2:  # noqa: PLR2004 - two lines can be told apart by their labels
        return groups
    return (view.group(indicator),) if view.group(indicator) in groups else groups[:1]


def offered(view: View) -> tuple[str, ...]:
    """Return the indicators for which a gradient by deprivation says something.

    Left out are counts, which grow with the area, and whatever is itself part of the deprivation
    index: it rises with deprivation by the way the index is made.
    """
    catalogue, contents = view.catalogue, view.data.contents
    small = contents[contents["level"].isin(SMALL) & (contents["with_value"] > 0)]
    held = set(small["indicator"])
    return tuple(
        name
        for name in catalogue.chosen(None)
        if name in held
        and not any(
            catalogue.sources[one.source].ingredient or one.rollup is Rollup.SUM
            for one in catalogue.indicators[name].series
        )
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


def gradient_of(
    view: View, at: pd.DataFrame, *, scale: float = 1.0
) -> tuple[pd.DataFrame, statistics.Slope]:
    """Give the five fifths of one period and group of small areas, and the slope through them.

    With a scale (value = scale x count / population) and all counts known, counts are added up;
    otherwise the areas' own figures are averaged by their people.
    """
    at = at.drop_duplicates("area").set_index("area")
    deprivation = deprivation_of(view, at.index)
    at, deprivation = at[deprivation.notna()], deprivation[deprivation.notna()]
    if scale > 1 and at[["count", "population"]].notna().all(axis=None):
        made = _of_counts(at, deprivation, scale)
    else:
        people = at["population"].where(at["population"].notna(), _people(view, at.index))
        made = statistics.gradient_of_estimates(
            at["value"].to_numpy(),
            at["lower"].to_numpy(),
            at["upper"].to_numpy(),
            people.to_numpy(),
            deprivation.to_numpy(),
            groups=FIFTHS,
        )
    limits = (made.interval.lower, made.interval.upper)
    known = not np.isnan(limits).any()
    slope = statistics.slope_index(
        made.interval.value,
        made.populations,
        lower=limits[0] if known else None,
        upper=limits[1] if known else None,
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


def _of_counts(
    at: pd.DataFrame, deprivation: "pd.Series[float]", scale: float
) -> statistics.Gradient:
    """Add up counts and people of each fifth: a share for percentages, else a rate."""
    share = scale == 100  # noqa: PLR2004 - per cent
    made = statistics.gradient(
        at["count"].to_numpy(),
        at["population"].to_numpy(),
        deprivation.to_numpy(),
        kind="proportion" if share else "rate",
        per=scale,
        groups=FIFTHS,
    )
    if not share:
        return made
    ends = (made.interval.value, made.interval.lower, made.interval.upper)
    interval = statistics.Interval(*(end * scale for end in ends))
    return statistics.Gradient(interval, made.populations, made.areas)


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
