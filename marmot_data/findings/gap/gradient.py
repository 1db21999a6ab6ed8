"""Which figures have a gradient by deprivation, and the gap along it at each period."""

import pandas as pd

from marmot_data.catalogue.schema import Basis, Rollup
from marmot_data.evidence.gaps import Gap
from marmot_data.evidence.gradient import (
    FEWEST_AREAS,
    SMALL,
    Gradient,
    NoGradientError,
    Ranking,
    edition_for,
    followed,
    gradient_of,
    ranked,
)
from marmot_data.evidence.series import Terms
from marmot_data.findings.base import View, latest_period, remembered, upto


def why_never(view: View, indicator: str) -> str:
    """Say why no gradient of an indicator says anything; empty if one does."""
    entry = view.indicator(indicator)
    if any(one.rollup is Rollup.SUM for one in entry.series):
        return "count"
    if entry.basis is Basis.INDEX:
        return "ingredient"
    return "ingredient" if entry.ingredient_of and not entry.ranked_by else ""


def _of_small_areas(view: View, why: str) -> list[str]:
    """Return the indicators with figures of small areas that are left out for a reason."""
    contents = view.data.contents
    held = contents[contents["level"].isin(SMALL) & (contents["with_value"] >= FEWEST_AREAS)]
    known = set(held["indicator"])
    return [
        name
        for name in view.catalogue.chosen(None)
        if name in known and why_never(view, name) == why
    ]


def offered(view: View) -> tuple[str, ...]:
    """Return the indicators for which a gradient by deprivation says something.

    Left out are counts, which grow with the area, and whatever the deprivation index is made of:
    it rises with deprivation by the way the index is made.
    """
    return tuple(_of_small_areas(view, ""))


def offered_words(view: View) -> str:
    """Say which figures are offered for a gap, and name those that the index is made of."""
    entries = [view.indicator(name) for name in _of_small_areas(view, "ingredient")]
    parts = [view.words.inside(entry.short) for entry in entries if entry.basis is not Basis.INDEX]
    return view.words("gap.offered", parts=view.words.listed(parts))


def groups_shown(view: View, indicator: str, at: pd.DataFrame) -> tuple[str, ...]:
    """Return the groups of people to draw: both of two, else the one that is asked for."""
    groups = tuple(g for g in view.indicator(indicator).groups if g in set(at["group"]))
    if len(groups) <= 2:  # noqa: PLR2004 - two lines can be told apart by their labels
        return groups
    return (view.group(indicator),) if view.group(indicator) in groups else groups[:1]


@remembered()
def ranking_for(
    view: View, start: str, end: str, by: str | None = None, own: str | None = None
) -> Ranking:
    """Put the small areas in order by the edition of the index that goes with a period.

    Parameters
    ----------
    view
        What the question is asked of.
    start, end
        First and last day of the period.
    by
        Id of the figure that puts them in order, if it is not the index itself.
    own
        The edition, if the figure to be ranked belongs to one.
    """
    front = view.catalogue.front
    edition = own or edition_for(front.editions, start, end)
    index, counted = (
        values[values["value"].notna() & values["level"].isin(SMALL)]
        for values in map(view.data.values, (by or front.deprivation, front.residents))
    )
    return Ranking.of(view.place.authority, index, edition, counted, int(end[:4]))


def order_of(view: View, indicator: str, period: str, start: str, end: str) -> Ranking:
    """Put the small areas in the order in which an indicator's figures of a period are ranked.

    What is itself an ingredient of the index is ranked by a part of the same edition in which it
    is not.
    """
    by = view.indicator(indicator).ranked_by
    if by:
        return ranking_for(view, start, end, by, period)
    return ranking_for(view, start, end)


def order_words(view: View, indicator: str, ranking: Ranking) -> dict[str, str]:
    """Say by what the small areas are put in order, and why by that."""
    words, by = view.words, view.indicator(indicator).ranked_by
    what = words.inside(view.indicator(by).title) if by else ""
    key = "own" if by else "index"
    return {
        name: words(f"gap.{name}_{key}", edition=ranking.edition, what=what)
        for name in ("order", "why")
    }


def small_rows(view: View, indicator: str) -> pd.DataFrame:
    """Return the rows of small areas up to the chosen year, or say why they show no gradient."""
    if reason := why_never(view, indicator):
        raise NoGradientError(reason)
    values = view.data.values(indicator)
    values = values[values["level"].isin(SMALL) & values["value"].notna()]
    if values.empty:
        raise NoGradientError("no_small_areas")
    return values


def fitted(view: View, indicator: str, at: pd.DataFrame, ranking: Ranking) -> Gradient:
    """Fit the gradient of one period and group of people."""
    terms, unit = Terms.of(view.catalogue, indicator), view.catalogue.unit(indicator)
    return gradient_of(terms, unit, at, ranking)


@remembered("year")
def gaps_followed(view: View, indicator: str, group: str) -> tuple[Gap, ...]:
    """Return the gap at each period that holds the same areas, the oldest first.

    All are put in the order of one edition: that of the newest period. So the areas stay where
    they are, and a change is one in the figures. Every word on a change of the gap starts here.

    Raises
    ------
    NoGradientError
        If there is no such period, or no line fits.
    """
    values = small_rows(view, indicator)
    values = followed(upto(values[values["group"] == group], view.last_year))
    if values.empty:
        raise NoGradientError("no_small_areas")
    values = values.sort_values(["end", "start"], kind="stable")
    newest = values.iloc[-1]
    about = (str(newest[name]) for name in ("period", "start", "end"))
    ranking = order_of(view, indicator, *about)
    return tuple(
        fitted(view, indicator, at, ranking).gap for _, at in values.groupby("period", sort=False)
    )


def no_gap(view: View, indicator: str, no: NoGradientError) -> str:
    """Say why there is no gap to show, in one sentence."""
    what = view.indicator(indicator).short
    return view.words("gap.nothing", what=what, why=view.words(f"why.{no.reason}", what=what))


def newest_rows(view: View, indicator: str) -> tuple[pd.DataFrame, Ranking]:
    """Return the newest rows of the smallest areas that have a place in the index, in order."""
    small = small_rows(view, indicator)
    at = small[small["period"] == latest_period(small, view.last_year)]
    about = (str(at[name].iloc[0]) for name in ("period", "start", "end"))
    ranking = order_of(view, indicator, *about)
    levels = ranked(at, ranking)["level"]
    if levels.empty:
        raise NoGradientError("no_ranking")
    return at[at["level"] == levels.iloc[0]], ranking
