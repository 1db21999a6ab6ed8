"""Has the gap between the most and the least deprived parts of the city changed?"""

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import (
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
    upto,
)
from marmot_data.findings.ladder import gradient_of, groups_shown
from marmot_data.findings.lines import stretches
from marmot_data.findings.trend import Trend
from marmot_data.model import Better, Indicator

LEVEL = "msoa"
"""one set of areas in one order of deprivation for all periods: only then is a change a change"""


@answered
@remembered("year", "group")
def find_gap_series(view: View, indicator: str) -> Trend | Nothing:
    """Give the slope index of every period for which the same small areas have figures."""
    words, entry = view.words, view.indicator(indicator)
    values = upto(view.data.values(indicator), view.last_year)
    values = values[(values["level"] == LEVEL) & values["value"].notna()]
    groups = groups_shown(view, indicator, values)
    points = _points(view, indicator, values[values["group"].isin(groups)])
    if points["period"].nunique() < 2:  # noqa: PLR2004 - one gap shows no change
        key = "gap_series.nothing" if len(points) == 0 else "gap_series.one"
        when = points["when"].iloc[0] if len(points) else view.selection.year
        return Nothing(
            title=words("gap_series.title_nothing", what=entry.short),
            sentence=words(key, what=entry.short, period=when),
        )
    order = tuple(dict.fromkeys(points["line"]))
    last = points[points["line"] == order[0]].iloc[-1]
    parts = {"what": entry.short, "size": last["label"], "period": last["when"]}
    answer = " ".join(
        _change(view, entry, points[points["line"] == line], several=len(order) > 1)
        for line in order
    )
    return Trend(
        title=words("gap_series.title", **parts),
        subtitle=words("gap_series.subtitle", what=entry.title),
        sentence=answer,
        table=_table(view, points, order, entry.decimals),
        indicators=(indicator,),
        sources=(*sources_of(values), view.place.deprivation.source),
        notes=(*notes_of(view, values), words("gap_series.note")),
        indicator=indicator,
        lines=points,
        order=order,
        breaks=_breaks(view, entry, points),
        blanks=pd.DataFrame(columns=["year", "period", "reason"]),
        direction="",
        answer=answer,
    )


def _points(view: View, indicator: str, values: pd.DataFrame) -> pd.DataFrame:
    """Fit one slope a period and group; a positive gap is to the disadvantage of the deprived."""
    entry, words = view.indicator(indicator), view.words
    scale = view.catalogue.unit(indicator).scale
    sign = 1.0 if entry.better is Better.HIGHER else -1.0
    whole = values.groupby(["group", "period"])["area"].transform("nunique")
    values = values[whole == whole.max()]
    parts = []
    for (group, _), at in values.groupby(["group", "period"], sort=False):
        slope = gradient_of(view, at, scale=scale)[1]
        ends = sorted((sign * float(slope.sii_lower), sign * float(slope.sii_upper)))
        one = at.iloc[0]
        size = sign * float(slope.sii)
        parts.append(
            {
                "line": entry.short if group == "all" else view.group_name(str(group)),
                "role": "group",
                "period": one["period"],
                "year": one["year"],
                "value": size,
                "lower": ends[0],
                "upper": ends[1],
                "label": words.difference(size, entry),
                "number": words.number(size, entry.decimals),
                "when": words.period(str(one["period"])),
                "end": one["end"],
                "end_year": one["end_year"],
            }
        )
    if not parts:
        return pd.DataFrame(columns=["line", "period", "when"])
    points = pd.DataFrame(parts).sort_values(["line", "end"], ignore_index=True)
    points["stretch"] = 0
    for _, own in points.groupby("line"):
        points.loc[own.index, "stretch"] = stretches(entry, own)
    return points.assign(segment=points["line"] + "." + points["stretch"].astype(str))


def _change(view: View, entry: Indicator, own: pd.DataFrame, *, several: bool) -> str:
    """Say how the gap changed since its series began, or that chance could make the change."""
    words = view.words
    last = own.iloc[-1]
    first = own[own["stretch"] == last["stretch"]].iloc[0]
    parts = {
        "who": own["line"].iloc[0] if several else entry.short,
        "size": last["label"],
        "period": last["when"],
        "before": first["label"],
        "since": first["when"],
    }
    if first["period"] == last["period"]:
        return words("gap_series.single", **parts)
    ends = [[row[name] for name in ("value", "lower", "upper")] for row in (last, first)]
    if np.isnan(ends).any():
        return words("gap_series.no_range", **parts)
    change = statistics.difference(*(statistics.Interval(*end) for end in ends))
    if change.lower <= 0 <= change.upper:
        return words("gap_series.unclear", **parts)
    wider = abs(last["value"]) > abs(first["value"])
    return words("gap_series.wider" if wider else "gap_series.narrower", **parts)


def _breaks(view: View, entry: Indicator, points: pd.DataFrame) -> pd.DataFrame:
    """Draw a rule before the first period of each new stretch."""
    fresh = points[points["stretch"] > 0].drop_duplicates("stretch")
    reasons = {one.at: one.reason for one in entry.breaks}
    return pd.DataFrame(
        {
            "year": fresh["year"] - 0.5,
            "reason": [reasons.get(period, "") for period in fresh["period"]],
            "label": view.words("trend.break"),
        }
    )


def _table(view: View, points: pd.DataFrame, order: tuple[str, ...], decimals: int) -> pd.DataFrame:
    words = view.words
    cells = [
        words("table.with_range", value=label, range=span) if span else str(label)
        for label, span in zip(points["label"], _ranges(view, points, decimals), strict=True)
    ]
    wide = points.assign(cell=cells).pivot_table(
        index=["end", "when"], columns="line", values="cell", aggfunc="first"
    )
    wide = wide[list(order)].fillna(words("table.none")).reset_index("end", drop=True)
    wide.index.name = words("table.period")
    wide.columns.name = None
    return wide


def _ranges(view: View, points: pd.DataFrame, decimals: int) -> list[str]:
    """Write the range of each gap; empty where there is none."""
    words = view.words
    return [
        words(
            "number.between", lower=words.number(low, decimals), upper=words.number(high, decimals)
        )
        if np.isfinite([low, high]).all()
        else ""
        for low, high in points[["lower", "upper"]].astype(float).to_numpy().tolist()
    ]
