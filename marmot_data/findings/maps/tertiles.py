"""In which wards do two figures lie at their ends together?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.evidence.judgement import rank_bands
from marmot_data.findings.base import Finding, Nothing, View, remembered
from marmot_data.findings.maps.frames import Frames, find_ward_map
from marmot_data.findings.maps.measure import Measure
from marmot_data.findings.maps.shades import NO_CLASS
from marmot_data.findings.maps.wards import Wards, find_wards

TERTILES = 3
LOWEST, HIGHEST = 0, TERTILES - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Tertiles(Finding):
    """Each ward by the third in which two figures lie: a field of three times three."""

    rows: pd.DataFrame
    """index code; columns name, lon, lat, across, up (0 lowest to 2 highest third by value),
    across_sure, up_sure (every place it may hold lies in that third), speech, selected"""
    frames: Frames
    """the same as a map: its classes count the field's cells row by row, from the top left"""
    across: str
    up: str
    boundaries: int


@remembered("year", "ward", "boundaries", "group", "edition")
def find_tertiles(view: View, across: str, up: str) -> Tertiles | Nothing:
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
    if len(known) < TERTILES:
        return _nothing(view, across)
    rows = known[["name", "lon", "lat", "selected"]].assign(
        across=_tertiles(known["shade"]), up=_tertiles(known["symbol"])
    )
    for column, one in (("across", wards.shade), ("up", wards.symbol)):
        rows[f"{column}_sure"] = _sure(one, rows[column])
    words = view.words
    names = [
        words.inside(view.named(view.indicator(one.indicator), one.group))
        for one in (wards.shade, wards.symbol)
    ]
    said = zip(rows["name"], _said(view, rows, "across"), _said(view, rows, "up"), strict=True)
    rows["speech"] = [
        words("tertiles.speech", name=name, across=names[0], up=names[1], one=one, other=other)
        for name, one, other in said
    ]
    corner = rows[(rows["across"] == HIGHEST) & (rows["up"] == LOWEST)]
    sure = corner["across_sure"] & corner["up_sure"]
    parts: dict[str, object] = {
        "across": names[0],
        "up": names[1],
        "across_period": view.when_of(wards.shade.indicator, wards.shade.period),
        "up_period": view.when_of(wards.symbol.indicator, wards.symbol.period),
        "count": int(sure.sum()),
        "wards": len(rows),
        "names": words.listed(corner.loc[sure, "name"]),
        "unsure": words.listed(corner.loc[~sure, "name"]),
    }
    sentences = [
        words("tertiles.sentence" if sure.any() else "tertiles.sentence_none", **parts),
        *([] if sure.all() else [words("tertiles.unsure", **parts)]),
    ]
    return Tertiles(
        title=words("tertiles.title", **parts),
        subtitle=wards.subtitle,
        sentence=" ".join(sentences),
        table=_table(view, rows, (wards, across, up)),
        indicators=wards.indicators,
        sources=wards.sources,
        notes=(words("tertiles.method", **parts), *wards.notes),
        rows=rows,
        frames=_as_map(view, (across, up), rows, parts),
        across=view.indicator(across).short,
        up=view.named(view.indicator(up), wards.symbol.group),
        boundaries=wards.boundaries,
    )


def _as_map(
    view: View, pair: tuple[str, str], rows: pd.DataFrame, parts: Mapping[str, object]
) -> Frames:
    """Put the cells of the field on the map of the wards; hatched are those without a figure."""
    drawn = find_ward_map(view, *pair)
    assert isinstance(drawn, Frames)  # noqa: S101 - the same figures were found a moment ago
    cells = (HIGHEST - rows["up"]) * TERTILES + rows["across"]
    frame = replace(
        drawn.frames[0],
        legend=view.words("tertiles.shades", **parts),
        classes={code: int(cells.get(code, NO_CLASS)) for code in drawn.frames[0].classes},
        limits=(),
    )
    return replace(drawn, frames=(frame,), darker=view.words("tertiles.darker", **parts))


def _nothing(view: View, indicator: str) -> Nothing:
    entry = view.indicator(indicator)
    return Nothing(title=entry.title, sentence=view.words("tertiles.nothing", what=entry.short))


def _tertiles(values: "pd.Series[float]") -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    """Return the third of each value, 0 for the lowest (the reference's rule for quantiles)."""
    made = statistics.quantiles(values.to_numpy(), TERTILES, descending=False)
    return np.asarray(made, dtype=np.int64) - 1


def _sure(measure: Measure, thirds: "pd.Series[int]") -> list[bool]:
    """Tell of each ward whether every place that chance leaves it lies in its third."""
    found = rank_bands(measure.known)
    names = ("lowest", "middle", "highest")
    return [
        code in found and found[str(code)].tertile() == names[third]
        for code, third in thirds.items()
    ]


def _table(view: View, rows: pd.DataFrame, pair: tuple[Wards, str, str]) -> pd.DataFrame:
    wards, across, up = pair
    words = view.words
    figures = wards.rows.reindex(rows.index)
    return pd.DataFrame(
        {
            words("table.ward"): rows["name"],
            view.indicator(across).short: figures["shade_text"],
            words("tertiles.head", what=view.indicator(across).short): _said(view, rows, "across"),
            view.indicator(up).short: figures["symbol_text"],
            words("tertiles.head", what=view.indicator(up).short): _said(view, rows, "up"),
        }
    ).set_index(words("table.ward"))


def _said(view: View, rows: pd.DataFrame, column: str) -> list[str]:
    """Name the third of each ward, and say so where its range reaches into another."""
    named = [view.words(f"tertiles.{third}") for third in rows[column]]
    return [
        one if sure else view.words("tertiles.not_sure", third=one)
        for one, sure in zip(named, rows[f"{column}_sure"], strict=True)
    ]
