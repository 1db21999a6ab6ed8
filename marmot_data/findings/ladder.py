"""The ladder of deprivation: small areas in order, cut into five parts, and a line through them."""

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import View
from marmot_data.model import Basis, Rollup

FIFTHS = 5
SMALL = ("lsoa", "msoa")


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
        and catalogue.indicators[name].basis is not Basis.INDEX
        and not catalogue.indicators[name].ingredient_of
        and not any(one.rollup is Rollup.SUM for one in catalogue.indicators[name].series)
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
