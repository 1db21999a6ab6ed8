"""One value for each area, group and period; and wards that have none are named as missing."""

from collections.abc import Mapping

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.catalogue.schema import Status
from marmot_data.pipeline.series import VALUE_COLUMNS
from marmot_data.rules import KEY

TRUST = {status.value: order for order, status in enumerate(Status)}
TRUST[Status.WORKED_OUT.value] = TRUST[Status.PUBLISHED.value]
"""printed, or worked out from numbers that are: alike, so a whole count need not give way to the
rounded share that another table prints of it"""


def best(parts: list[pd.DataFrame], indicator: Indicator) -> pd.DataFrame:
    """Keep one value per area, group and period: the most trusted, then the first named."""
    parts = [part for part in parts if len(part)]
    if not parts:
        return pd.DataFrame(columns=VALUE_COLUMNS)
    every = pd.concat(parts, ignore_index=True)
    every["trust"] = every["status"].map(TRUST)
    every = every.sort_values("trust", kind="stable").drop_duplicates(KEY)
    # A period without any figure or note is only a blank column of the publisher's table.
    told = every["value"].notna() | (every["note"] != "")
    told |= every["status"] == Status.SUPPRESSED.value
    return _ordered(
        every[told.groupby([every["group"], every["period"]]).transform("any")], indicator
    )


def _ordered(values: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    order = {group: number for number, group in enumerate(indicator.groups)}
    ranked = values.assign(rank=values["group"].map(order))
    by = ["boundaries", "area", "rank", "start", "end"]
    return ranked.sort_values(by, ignore_index=True)[VALUE_COLUMNS]


def with_all_wards(
    values: pd.DataFrame, wards: Mapping[int, frozenset[str]], indicator: Indicator
) -> pd.DataFrame:
    """Say of each ward that has no figure, where another one has, that it is missing.

    Parameters
    ----------
    values
        At most one value per area, group and period.
    wards
        Vintage -> codes of the wards; no other areas share a ward set's vintage.
    indicator
        The catalogue's entry, for the order of its groups.
    """
    ours = values[values["boundaries"].isin(list(wards))]
    axes = ["group", "period", "start", "end", "source"]
    asked = ours.drop_duplicates(["group", "period"])[axes]
    if asked.empty or len(ours) == len(asked) * sum(map(len, wards.values())):
        return values
    sets = [pd.DataFrame({"area": sorted(codes), "boundaries": y}) for y, codes in wards.items()]
    grid = asked.merge(pd.concat(sets), how="cross")
    have = pd.MultiIndex.from_frame(ours[KEY])
    lacking = grid[~pd.MultiIndex.from_frame(grid[KEY]).isin(have)]
    if lacking.empty:
        return values
    words = {"status": Status.MISSING.value, "note": "", "basis": "", "route": "", "page": ""}
    blank = lacking.assign(**words).reindex(columns=VALUE_COLUMNS)
    numbers = {name: blank[name].astype(float) for name in ("value", "lower", "upper")}
    numbers |= {name: blank[name].astype(float) for name in ("count", "population")}
    return _ordered(pd.concat([values, blank.assign(**numbers)]), indicator)
