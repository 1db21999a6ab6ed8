"""Shares that rest on very few people are held back, and so is what would give them away."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.load import Catalogue
from marmot_data.catalogue.schema import Status
from marmot_data.pipeline.limits import Flags

FEW = 5
"""a share of fewer people or events than this is not shown"""
NOTE = "few_people"
BESIDE = "few_people_beside"
CELL = ["area", "boundaries", "period"]


def held_back(values: pd.DataFrame, indicator: Indicator, catalogue: Catalogue) -> pd.DataFrame:
    """Hold back each share of fewer than five, and the smallest group beside it.

    A group beside it is held back where the groups together are everyone and only one is small:
    the total less the others would give that one away. A rate of few events is shown, because
    its range says how little it tells.

    Parameters
    ----------
    values
        One value per area, group and period.
    indicator, catalogue
        The catalogue's entry, and the groups that together are everyone.
    """
    if catalogue.units[indicator.unit].high is None:
        return values
    few = (values["count"] < FEW).to_numpy() & values["value"].notna().to_numpy()
    if not few.any():
        return values
    beside = np.zeros(len(values), dtype=bool)
    for groups in catalogue.front.partitions:
        if set(groups) <= set(indicator.groups):
            beside |= _beside(values, few, groups)
    return _blank(_blank(values, few, NOTE), beside, BESIDE)


def _beside(values: pd.DataFrame, few: Flags, groups: Sequence[str]) -> Flags:
    """Find the smallest shown group of each area and period in which one alone is held back."""
    found = np.zeros(len(values), dtype=bool)
    own = values["group"].isin(groups) & values["count"].notna()
    touched = own & values.assign(few=few & own).groupby(CELL)["few"].transform("sum").eq(1)
    shown = values[touched & ~few]
    found[values.index.get_indexer(pd.Index(shown.groupby(CELL)["count"].idxmin()))] = True
    return found


def _blank(values: pd.DataFrame, which: Flags, note: str) -> pd.DataFrame:
    """Take figures out, and say why they are not there."""
    words = {"status": Status.SUPPRESSED.value, "note": note, "basis": "", "route": "", "page": ""}
    numbers = dict.fromkeys(("value", "lower", "upper", "count"), np.nan)
    changed = {name: values[name].mask(which, new) for name, new in (words | numbers).items()}
    return values.assign(**changed)
