"""How steep is the gradient of the whole country, for scale?"""

from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.evidence.judgement import between
from marmot_data.evidence.series import Terms
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
from marmot_data.findings.tooltips import with_tooltips

MARK = "_tenth_"
"""groups are named female_tenth_1 to male_tenth_10, 1 the most deprived"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciles(Finding):
    """A figure for each tenth of the country by deprivation, for men and women."""

    period: str
    fifths: pd.DataFrame
    """columns group, group_name, fifth (1 = most deprived), value, lower, upper, label, number,
    speech: as the fifths of a gap, so that one picture draws both"""


@answered
@remembered("year")
def find_deciles(view: View, indicator: str) -> Deciles | Nothing:
    """Describe the gradient over the country's tenths of areas at the newest period."""
    words, entry = view.words, view.indicator(indicator)
    values = view.data.values(indicator)
    values = values[values["group"].str.contains(MARK) & values["value"].notna()]
    period = latest_period(values, view.last_year)
    if period is None:
        return Nothing(title=entry.title, sentence=words("deciles.nothing", what=entry.short))
    at = values[values["period"] == period].drop_duplicates("group")
    steps = _steps(view, entry, at)
    people = list(dict.fromkeys(steps["group"]))
    parts = {
        "what": entry.short,
        "country": view.area_name(view.place.country),
        "period": words.period(period),
    }
    ends = [_ends(view, indicator, steps[steps["group"] == group]) for group in people]
    return Deciles(
        title=words("deciles.title", gaps=", ".join(end["gap"] for end in ends), **parts),
        subtitle=words("deciles.subtitle", unit=words.unit_after(entry), **parts),
        sentence=" ".join(words("deciles.sentence", **parts, **end) for end in ends),
        table=_table(view, steps),
        indicators=(indicator,),
        sources=sources_of(at),
        notes=(*notes_of(view, at), words("deciles.note")),
        period=period,
        fifths=steps,
    )


def _steps(view: View, entry: Indicator, at: pd.DataFrame) -> pd.DataFrame:
    parts = at["group"].str.split(MARK, expand=True)
    steps = pd.DataFrame(
        {
            "group": parts[0],
            "decile": at["group"],
            "area": at["area"],
            "period": at["period"],
            "group_name": [view.group_name(group) for group in parts[0]],
            "fifth": parts[1].astype(int),
            "value": at["value"],
            "lower": at["lower"],
            "upper": at["upper"],
            "label": [view.words.value(value, entry) for value in at["value"]],
            "number": [view.words.number(value, entry.decimals) for value in at["value"]],
            "between": [
                view.words.between(low, high, entry)
                for low, high in zip(at["lower"], at["upper"], strict=True)
            ],
        }
    )
    last = steps["fifth"].max()
    steps["speech"] = [
        view.words(f"deciles.{ {1: 'first', last: 'last'}.get(n, 'step') }", number=n)
        for n in steps["fifth"]
    ]
    steps = with_tooltips(
        view.words,
        steps,
        place=steps["speech"],
        period=[view.words.period(period) for period in steps["period"]],
    )
    return steps.sort_values(["group", "fifth"]).reset_index(drop=True)


def _ends(view: View, indicator: str, own: pd.DataFrame) -> dict[str, str]:
    """Set the least deprived tenth beside the most deprived one."""
    most, least = (own.iloc[place] for place in (0, -1))
    figures = [
        view.figures(indicator, one["decile"]).at(one["area"], one["period"])
        for one in (least, most)
    ]
    ruling = between(Terms.of(view.catalogue, indicator), *figures)
    who, size = (
        str(most["group_name"]),
        view.words.difference(ruling.size, view.indicator(indicator)),
    )
    return {
        "who": who,
        "most": most["label"],
        "least": least["label"],
        "size": size,
        "gap": view.words("gap.title_part", who=view.words.inside(who), size=size),
    }


def _table(view: View, steps: pd.DataFrame) -> pd.DataFrame:
    wide = steps.pivot_table(
        index=["fifth", "speech"], columns="group_name", values="label", aggfunc="first"
    ).reset_index("fifth", drop=True)
    wide.index.name = view.words("table.decile")
    wide.columns.name = None
    return wide
