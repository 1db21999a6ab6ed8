"""In which wards do two figures lie at their ends together?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import Finding, Nothing, View, remembered
from marmot_data.findings.wards import Wards, find_wards

THIRDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Thirds(Finding):
    """Each ward by the third in which two figures lie: a field of three times three."""

    rows: pd.DataFrame
    """index code; columns name, lon, lat, across, up (0 lowest to 2 highest third), speech,
    selected"""
    across: str
    up: str
    boundaries: int


@remembered("year", "ward", "boundaries", "group")
def find_thirds(view: View, across: str, up: str) -> Thirds | Nothing:
    """Put every ward into the lowest, middle or highest third of two figures.

    Parameters
    ----------
    view
        What the question is asked of.
    across, up
        Ids of the two indicators, along the field and up the field.
    """
    wards = find_wards(view, across, up)
    if isinstance(wards, Nothing) or wards.symbol is None:
        return wards if isinstance(wards, Nothing) else _nothing(view, across)
    known = wards.rows.dropna(subset=["shade", "symbol"])
    if len(known) < THIRDS:
        return _nothing(view, across)
    rows = known[["name", "lon", "lat", "selected"]].assign(
        across=_thirds(known["shade"]), up=_thirds(known["symbol"])
    )
    words = view.words
    names = [words.inside(view.indicator(name).short) for name in (across, up)]
    rows["speech"] = [
        words(
            "thirds.speech",
            name=row["name"],
            across=names[0],
            up=names[1],
            one=words(f"thirds.{row['across']}"),
            other=words(f"thirds.{row['up']}"),
        )
        for row in rows.to_dict("records")
    ]
    both = rows[(rows["across"] == THIRDS - 1) & (rows["up"] == 0)]["name"].tolist()
    parts: dict[str, object] = {
        "across": names[0],
        "up": names[1],
        "count": len(both),
        "names": ", ".join(both),
    }
    key = "sentence" if both else "sentence_none"
    return Thirds(
        title=words("thirds.title", **parts),
        subtitle=wards.subtitle,
        sentence=words(f"thirds.{key}", **parts),
        table=_table(view, rows, (wards, across, up)),
        indicators=wards.indicators,
        sources=wards.sources,
        notes=(words("thirds.method"), *wards.notes),
        rows=rows,
        across=view.indicator(across).short,
        up=view.named(view.indicator(up), wards.symbol.group),
        boundaries=wards.boundaries,
    )


def _nothing(view: View, indicator: str) -> Nothing:
    entry = view.indicator(indicator)
    return Nothing(title=entry.title, sentence=view.words("thirds.nothing", what=entry.short))


def _thirds(values: "pd.Series[float]") -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    """Return the third of each value, 0 for the lowest (the reference's rule for quantiles)."""
    made = statistics.quantiles(values.to_numpy(), THIRDS, descending=False)
    return np.asarray(made, dtype=np.int64) - 1


def _table(view: View, rows: pd.DataFrame, pair: tuple[Wards, str, str]) -> pd.DataFrame:
    wards, across, up = pair
    words = view.words
    figures = wards.rows.reindex(rows.index)
    return pd.DataFrame(
        {
            words("table.ward"): rows["name"],
            view.indicator(across).short: figures["shade_text"],
            words("thirds.head", what=view.indicator(across).short): [
                words(f"thirds.{third}") for third in rows["across"]
            ],
            view.indicator(up).short: figures["symbol_text"],
            words("thirds.head", what=view.indicator(up).short): [
                words(f"thirds.{third}") for third in rows["up"]
            ],
        }
    ).set_index(words("table.ward"))
