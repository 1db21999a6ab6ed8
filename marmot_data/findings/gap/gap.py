"""How far apart are the most and the least deprived parts of the city?"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence import gaps
from marmot_data.evidence.gradient import FIFTHS, Gradient, NoGradientError
from marmot_data.evidence.judgement import Strength
from marmot_data.evidence.series import Terms
from marmot_data.findings import phrases, said
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    remembered,
    sources_of,
)
from marmot_data.findings.gap.gradient import (
    fitted,
    groups_shown,
    newest_rows,
    no_gap,
    order_words,
)
from marmot_data.findings.tooltips import with_tooltips


@dataclass(frozen=True, slots=True, kw_only=True)
class GapTold:
    """One gap as one number, in the plainest words."""

    size: str
    sentence: str
    newest: str
    """why there is no newer period"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap(Finding):
    """The whole gradient by deprivation fifth, with the gap from end to end."""

    indicator: str
    period: str
    fifths: pd.DataFrame
    """columns group, group_name, fifth (1 = most deprived), value, lower, upper, label, number,
    speech, and those of `with_tooltips`"""
    gradients: Mapping[str, Gradient]
    """one per group of people"""
    answer: str
    """both ends for all groups, in one short sentence"""
    told: GapTold | None = None
    """the one number of the chosen group, where there is a sentence of its own for it"""


@answered
@remembered("year", "group")
def find_gap(view: View, indicator: str) -> Gap | Nothing:
    """Describe the gradient of an indicator over fifths of small areas by deprivation.

    The smallest areas that have a figure and a place in the index are put in order and cut into
    five parts with nearly equal numbers of areas; the gap is that along the line through the five.
    """
    entry, words = view.indicator(indicator), view.words
    try:
        at, ranking = newest_rows(view, indicator)
        gradients = {
            group: fitted(view, indicator, at[at["group"] == group], ranking)
            for group in groups_shown(view, indicator, at)
        }
    except NoGradientError as no:
        return Nothing(title=entry.title, sentence=no_gap(view, indicator, no))
    period = str(at["period"].iloc[0])
    table = pd.concat([_rows(view, indicator, *one) for one in gradients.items()])
    found = with_tooltips(
        words,
        table.reset_index(drop=True),
        place=table["speech"],
        period=words.period(period),
    )
    parts = {
        "what": entry.title,
        "period": words.period(period),
        "level": words(f"level.{at['level'].iloc[0]}"),
        **order_words(view, indicator, ranking),
    }
    ranged = found["lower"].notna().any()
    lacking = at["population"].isna().any()
    counted = (words("gap.people", year=ranking.people_year),) if lacking else ()
    sentences = (
        _sentence(view, indicator, one, found, first=not n)
        for n, one in enumerate(gradients.items())
    )
    cautions = said.cautions(view, [one.gap.figure for one in gradients.values()])
    return Gap(
        title=_title(view, indicator, gradients, period),
        subtitle=words("gap.subtitle" if ranged else "gap.subtitle_no_range", **parts),
        sentence=" ".join((*sentences, *cautions)),
        table=_table(view, found),
        indicators=(indicator,),
        sources=(*sources_of(at), ranking.source),
        notes=(*counted, words("gap.method", **parts)),
        indicator=indicator,
        period=period,
        fifths=found,
        gradients=gradients,
        answer=_answer(view, indicator, gradients, found, period),
        told=_told(view, indicator, gradients, period),
    )


def _told(
    view: View, indicator: str, gradients: Mapping[str, Gradient], period: str
) -> GapTold | None:
    """Tell the gap of one group as one number, if this figure has a sentence for it."""
    words, entry = view.words, view.indicator(indicator)
    group = view.group(indicator)
    if not words.has(f"overview.gap.{indicator}") or group not in gradients:
        return None
    gap = gradients[group].gap
    parts = {
        "who": words.inside(view.group_name(group)),
        "place": view.place.title,
        "size": words.difference(gap.value, entry),
        "range": range_of(view, entry, gap),
        "period": words.period(period),
    }
    return GapTold(
        size=parts["size"],
        sentence=words(f"overview.gap.{indicator}", **parts),
        newest=words(f"overview.newest.{indicator}", **parts),
    )


def _rows(view: View, indicator: str, group: str, found: Gradient) -> pd.DataFrame:
    entry, words = view.indicator(indicator), view.words
    values = found.fifths.value
    return pd.DataFrame(
        {
            "group": group,
            "group_name": view.group_name(group),
            "fifth": range(1, FIFTHS + 1),
            "value": values,
            "lower": found.fifths.lower,
            "upper": found.fifths.upper,
            "label": [words.value(value, entry) for value in values],
            "number": [words.number(value, entry.decimals) for value in values],
            "between": [
                words.between(low, high, entry)
                for low, high in zip(found.fifths.lower, found.fifths.upper, strict=True)
            ],
            "speech": [words(f"gap.fifth.{n}") for n in range(1, FIFTHS + 1)],
        }
    )


def _sizes(view: View, indicator: str, gradients: Mapping[str, Gradient]) -> str:
    """List the size of the gap of each group: ``7.5 years (women), 9.5 years (men)``."""
    entry = view.indicator(indicator)
    sizes = {g: view.words.difference(one.gap.value, entry) for g, one in gradients.items()}
    return ", ".join(
        size
        if group == "all"
        else view.words("gap.title_part", who=view.words.inside(view.group_name(group)), size=size)
        for group, size in sizes.items()
    )


def _title(view: View, indicator: str, gradients: Mapping[str, Gradient], period: str) -> str:
    return view.words(
        "gap.title",
        what=view.indicator(indicator).short,
        gaps=_sizes(view, indicator, gradients),
        period=view.words.period(period),
    )


def _answer(
    view: View,
    indicator: str,
    gradients: Mapping[str, Gradient],
    fifths: pd.DataFrame,
    period: str,
) -> str:
    words = view.words
    ends = {
        name: ", ".join(
            words("gap.answer_part", who=words.inside(row["group_name"]), value=row["label"])
            for row in fifths[fifths["fifth"] == fifth].to_dict("records")
        )
        for name, fifth in (("most", 1), ("least", FIFTHS))
    }
    return words(
        "gap.answer",
        what=view.indicator(indicator).short,
        gaps=_sizes(view, indicator, gradients),
        period=words.period(period),
        **ends,
    )


def _sentence(
    view: View, indicator: str, one: tuple[str, Gradient], fifths: pd.DataFrame, *, first: bool
) -> str:
    """Say both ends, the gap along the line and how sure it is; the ratio stands at the picture.

    What the gap is counted over is said of the first group of people alone.
    """
    (group, found), words, entry = one, view.words, view.indicator(indicator)
    own = fifths[fifths["group"] == group]
    most = replace(found.gap.figure, value=float(own["value"].iloc[0]), group=group)
    parts = {
        "clause": phrases.clause(view, indicator, most, words("gap.where_most")),
        "who": words.inside(view.group_name(group)),
        "most": own["label"].iloc[0],
        "least": own["label"].iloc[-1],
        "period": phrases.period(view, found.gap.figure),
        "size": words.difference(found.gap.value, entry),
        "range": range_of(view, entry, found.gap),
    }
    ruling = gaps.gap_itself(Terms.of(view.catalogue, indicator), found.gap)
    if ruling.clear and not first:
        return words("gap.also", **parts)
    if ruling.strength is Strength.DESCRIBED:
        key = "aged" if ruling.reason == "age" else "described"
        size = words(f"gap.{key}", why=words(f"described.{ruling.reason}"), **parts)
    else:
        size = words("gap.clear" if ruling.clear else "gap.unclear", **parts)
    return f"{words('gap.ends', **parts)} {size}"


def range_of(view: View, entry: Indicator, gap: gaps.Gap) -> str:
    """Write the range of the size of a gap, smallest first, whichever way it runs."""
    low, high = float(gap.size.lower), float(gap.size.upper)
    ends = (low, high) if gap.value >= 0 else (-high, -low)
    return view.words.between(*ends, entry)


def higher_end(entry: Indicator, gap: gaps.Gap) -> str:
    """Name the end at which the figure is higher: most or least (deprived)."""
    return "most" if (gap.value >= 0) == (entry.polarity is not Polarity.HIGHER) else "least"


def times(entry: Indicator, gap: gaps.Gap, end: str) -> float:
    """Return how many times as high the figure is at one end as at the other."""
    bad = "least" if entry.polarity is Polarity.HIGHER else "most"
    return gap.ratio if end == bad else 1 / gap.ratio


def ratio_of(view: View, entry: Indicator, gap: gaps.Gap) -> str:
    """Say how many times as high the one end is as the other; empty where no ratio means much."""
    if math.isnan(gap.ratio):
        return ""
    end = higher_end(entry, gap)
    return view.words(f"gap.times_{end}", ratio=view.words.number(times(entry, gap, end), 2))


def numbers_of(view: View, indicator: str, found: Gradient) -> tuple[tuple[str, str, str], ...]:
    """Return what stands above the picture, each with its name and what it means in a few words."""
    words, entry = view.words, view.indicator(indicator)
    most, least = (
        round(float(found.fifths.value[place]), entry.decimals) for place in (0, FIFTHS - 1)
    )
    end = higher_end(entry, found.gap)
    return (
        (words("gap.size"), words("gap.size_help"), words.difference(found.gap.value, entry)),
        (
            words("gap.ratio"),
            words(f"gap.ratio_help_{end}"),
            words.number(times(entry, found.gap, end), 2),
        ),
        (words("gap.span"), words("gap.span_help"), words.difference(most - least, entry)),
    )


def _table(view: View, fifths: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    wide = fifths.pivot_table(
        index=["fifth", "speech"], columns="group_name", values="tip_value", aggfunc="first"
    )
    wide = wide.reset_index("fifth", drop=True)
    wide.index.name = words("table.fifth")
    wide.columns.name = None
    return wide
