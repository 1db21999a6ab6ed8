"""Every figure of every ward, worked out once: what the ward page and others look up.

Numbers only; words come later, for the one ward that is shown.
"""

from functools import partial

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.dataset import DataError
from marmot_data.findings.base import View, upto

SERIES = ["indicator", "group"]
AT = [*SERIES, "period"]
MOST_GROUPS = 6
"""an indicator with more groups than this shows its first only; its own page shows all"""


def ward_values(view: View) -> pd.DataFrame:
    """Return every known value of the wards of the chosen set, of the city and of its country.

    Columns are those of `Dataset.values`, and ``indicator``. Do not change it: it is shared.
    """
    boundaries, place = int(view.selection.boundaries), view.place
    return view.data.remembered(
        ("ward_values", boundaries),
        lambda: _ward_values(view, boundaries, (place.authority, place.country)),
    )


def with_ward_figures(view: View) -> tuple[str, ...]:
    """Return the indicators with figures for the wards of the chosen set, readable or not."""
    contents, boundaries = view.data.contents, int(view.selection.boundaries)
    is_ward = (contents["level"] == "ward") & (contents["boundaries"] == boundaries)
    names = set(contents.loc[is_ward & (contents["with_value"] > 0), "indicator"])
    return tuple(name for name in view.catalogue.chosen(None) if name in names)


def _ward_values(view: View, boundaries: int, wider: tuple[str, ...]) -> pd.DataFrame:
    parts = []
    for name in with_ward_figures(view):
        if not view.data.fault(name):
            values, groups = view.data.values(name), view.indicator(name).groups
            ours = (values["level"] == "ward") & (values["boundaries"] == boundaries)
            kept = values[(ours | values["area"].isin(wider)) & values["value"].notna()]
            kept = kept[kept["group"].isin(groups if len(groups) <= MOST_GROUPS else groups[:1])]
            parts.append(kept.assign(indicator=name))
    if not parts:
        raise DataError("All files with figures of wards are missing or damaged.")
    return pd.concat(parts, ignore_index=True)


def ward_figures(view: View) -> pd.DataFrame:
    """Return the newest figure of every ward, a row an indicator and group of people.

    Beside the value: ``city`` and ``country`` of the same period; ``low`` and ``high``, the
    lowest and highest ward; ``verdict`` and ``verdict_country``; ``first`` and ``last``, the
    ranks that are plausible (1 is the highest value); ``band``, numbered from the highest, within
    which no two wards can be told apart; and ``alike``, all wards that cannot be told from it.
    Do not change it: it is shared.
    """
    return view.data.remembered(
        ("ward_figures", view.selection.boundaries, view.last_year), lambda: _ward_figures(view)
    )


def _ward_figures(view: View) -> pd.DataFrame:
    every = ward_values(view)
    wards = upto(every[every["level"] == "ward"], view.last_year)
    # Stable, so that wards keep one order whatever else is in the table.
    in_time = wards.sort_values(["end", "start"], kind="stable")
    newest = in_time.drop_duplicates([*SERIES, "area"], keep="last")
    for code, column in ((view.place.authority, "city"), (view.place.country, "country")):
        other = every[every["area"] == code].drop_duplicates(AT)
        newest = newest.merge(
            other[[*AT, "value"]].rename(columns={"value": column}), on=AT, how="left"
        )
    among = wards.merge(newest[AT].drop_duplicates(), on=AT)
    span = among.groupby(AT)["value"].agg(low="min", high="max", wards="size").reset_index()
    rows = newest.merge(span, on=AT, how="left").merge(
        _ranked(view, among), on=[*AT, "area"], how="left"
    )
    better = rows["indicator"].map(
        {n: e.better.value for n, e in view.catalogue.indicators.items()}
    )
    for benchmark, column in (("city", "verdict"), ("country", "verdict_country")):
        rows[column] = _verdicts(rows, rows[benchmark], better)
    rows = rows.assign(order=_order(view, rows))
    return rows.sort_values("order", kind="stable", ignore_index=True)


def _verdicts(
    rows: pd.DataFrame, benchmark: "pd.Series[float]", better: "pd.Series[str]"
) -> "pd.Series[str]":
    """Return better, similar, worse ... for each row, as one word for a key."""
    found = pd.Series("not compared", index=rows.index)
    for polarity, own in rows.groupby(better):
        found[own.index] = statistics.compare(
            own["lower"].to_numpy(),
            own["upper"].to_numpy(),
            benchmark[own.index].to_numpy(),
            better=str(polarity),
        )
    return found.str.replace(" ", "_")


def _order(view: View, rows: pd.DataFrame) -> "pd.Series[int]":
    """Give each row its place in the catalogue, by indicator and group."""
    wanted = [
        (name, group)
        for name in view.catalogue.chosen(None)
        for group in view.indicator(name).groups
    ]
    place = {pair: number for number, pair in enumerate(wanted)}
    pairs = zip(rows["indicator"], rows["group"], strict=True)
    return pd.Series([place[pair] for pair in pairs], index=rows.index)


def _ranked(view: View, among: pd.DataFrame) -> pd.DataFrame:
    """Give each ward with a range the ranks it may hold among those of its period."""
    known = among[among["lower"].notna() & among["upper"].notna()]
    parts = [
        view.data.remembered(
            ("ranks", view.selection.boundaries, *own[AT].iloc[0]), partial(_ranks, own)
        )
        for _, own in known.groupby(AT)
    ]
    if not parts:
        return pd.DataFrame(columns=[*AT, "area", "first", "last", "band", "alike", "ranked"])
    return pd.concat(parts, ignore_index=True)


def _ranks(own: pd.DataFrame) -> pd.DataFrame:
    limits = [own[name].to_numpy() for name in ("value", "lower", "upper")]
    ranks = statistics.rank_range(*limits)
    apart = statistics.difference(
        statistics.Interval(*(one[:, np.newaxis] for one in limits)), statistics.Interval(*limits)
    )
    codes = own["area"].to_numpy()
    same = (apart.lower <= 0) & (apart.upper >= 0) & ~np.eye(len(own), dtype=bool)
    return pd.DataFrame(
        {
            **{name: own[name].to_numpy() for name in AT},
            "area": codes,
            "first": np.asarray(ranks.lower),
            "last": np.asarray(ranks.upper),
            "band": statistics.bands(*limits),
            "alike": [tuple(codes[row]) for row in same],
            "ranked": len(own),
        }
    )
