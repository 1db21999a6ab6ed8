"""Every figure of every ward, ruled on once: what the ward page and others look up.

Numbers and rulings only; words come later, for the one ward that is shown.
"""

from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from marmot_data.evidence.judgement import RankBand, Ruling, against_all, alike, rank_bands
from marmot_data.evidence.series import COLUMNS, Figure, Figures, Terms
from marmot_data.findings.base import View
from marmot_data.store import DataError

SERIES = ["indicator", "group"]
MOST_GROUPS = 8
"""an indicator with more groups than this shows its first only; its own page shows all"""
ADDED = (
    *("indicator", "end_year", "city", "country", "wards", "spread"),
    *("ruling", "verdict", "verdict_country", "rank", "alike", "below"),
)


def with_ward_figures(view: View) -> tuple[str, ...]:
    """Return the indicators with figures for the wards of the chosen set, readable or not."""
    contents, boundaries = view.data.contents, int(view.selection.boundaries)
    is_ward = (contents["level"] == "ward") & (contents["boundaries"] == boundaries)
    names = set(contents.loc[is_ward & (contents["with_value"] > 0), "indicator"])
    return tuple(name for name in view.catalogue.chosen(None) if name in names)


def ward_figures(view: View) -> pd.DataFrame:
    """Return the newest figure of every ward, a row an indicator and group of people.

    Columns are those of `Figure` and: ``city`` and ``country`` of the same period; ``wards`` and
    ``spread``, the figures of all wards and their standard deviation; ``ruling``,
    what may be said of the ward beside the city, with its ``verdict`` and that beside the
    country; ``rank``, where it may stand among all wards of its period; ``alike``, the wards from
    which it does not clearly differ; ``below``, how many in a hundred wards of the country have a
    lower figure. ``rank`` and ``alike`` are None where chance cannot be weighed, ``below`` where
    the country's wards are not known. What is but a snapshot is left out.
    Do not change it: it is shared.
    """
    return view.data.remembered(
        ("ward_figures", view.selection.boundaries, view.last_year), lambda: _ward_figures(view)
    )


def _ward_figures(view: View) -> pd.DataFrame:
    names = [name for name in with_ward_figures(view) if not view.data.fault(name)]
    if not names:
        raise DataError("All files with figures of wards are missing or damaged.", "wards")
    shown = [(name, group) for name in names for group in groups_shown(view, name)]
    rows = [row for name, group in shown for row in _of(view, name, group)]
    return pd.DataFrame(rows, columns=[*COLUMNS, *ADDED])


def groups_shown(view: View, indicator: str) -> tuple[str, ...]:
    """Return the groups of people that the pages of wards show of an indicator."""
    groups = view.indicator(indicator).groups
    return groups if len(groups) <= MOST_GROUPS else groups[:1]


def _of(view: View, indicator: str, group: str) -> Iterator[dict[str, object]]:
    """Rule on the newest figure of each ward for one indicator and group."""
    figures, wards = view.figures(indicator, group), ward_codes(view)
    snapshots = view.catalogue.front.no_profile
    runs = (figures.run(code, view.last_year) for code in wards)
    newest = [run[-1] for run in runs if run and run[-1].note not in snapshots]
    wider = {
        name: [figures.at(code, one.period) for one in newest]
        for name, code in (("city", view.place.authority), ("country", view.place.country))
    }
    rulings = {name: against_all(figures.terms, newest, found) for name, found in wider.items()}
    among = {
        period: view.data.remembered(
            ("among", view.selection.boundaries, indicator, group, period, id(view.catalogue)),
            partial(_among, figures, wards, period),
        )
        for period in {one.period for one in newest}
    }
    spreads = {period: view.spread(indicator, group, period) for period in among}
    for at, one in enumerate(newest):
        span, ranks, same = among[one.period]
        spread = spreads[one.period]
        yield {
            **asdict(one),
            "indicator": indicator,
            "end_year": one.end_year,
            **{name: _value(found[at]) for name, found in wider.items()},
            **span,
            "ruling": rulings["city"][at],
            "verdict": rulings["city"][at].verdict,
            "verdict_country": rulings["country"][at].verdict,
            "rank": ranks.get(one.area),
            "alike": same.get(one.area),
            "below": None if spread is None else spread.below(one.value),
        }


def changed(view: View, indicator: str, group: str, period: str) -> Ruling:
    """Say how the chosen ward's figure changed since the year of comparison."""
    figures = view.figures(indicator, group)
    return view.since(figures, figures.at(str(view.ward_code), period))


def ward_codes(view: View) -> tuple[str, ...]:
    """Return the codes of the wards of the chosen set."""
    return tuple(view.data.wards(int(view.selection.boundaries))["code"])


Among = tuple[dict[str, Any], dict[str, RankBand], dict[str, tuple[str, ...]]]


def _among(figures: Figures, wards: tuple[str, ...], period: str) -> Among:
    """Return how the wards lie at one period: their span, their ranks, and who is like whom."""
    every = [one for code in wards if (one := figures.at(code, period))]
    values = [one.value for one in every]
    span = {"wards": tuple(values), "spread": float(np.std(values))}
    if len(every) < len(wards):
        return span, {}, {}
    return span, _ranked(figures.terms, every), alike(figures.terms, every)


def _ranked(terms: Terms, every: list[Figure]) -> dict[str, RankBand]:
    """Return the ranks that chance leaves open; none for numbers, which follow a ward's size."""
    found = {} if terms.total else rank_bands(every)
    return {area: place for area, place in found.items() if place.tested}


def _value(one: Figure | None) -> float:
    return float("nan") if one is None else one.value
