"""Wide tables: a row per area, a column per measure."""

from math import isfinite

import numpy as np
import pandas as pd

from marmot_data.catalogue.schema import Source
from marmot_data.pipeline.faults import LayoutError
from marmot_data.pipeline.readers import shape


def read_wide(raw: bytes, source: Source) -> pd.DataFrame:
    """Read a table in which every column beside the keys is a measure of that name.

    Options: ``lower`` and ``upper`` are the endings of the columns with a measure's limits
    (``le_lci95`` holds the lower limit of ``le`` when ``lower`` is ``_lci95``); ``keep`` is a
    list of measures, and the other columns are left out.

    Raises
    ------
    LayoutError
        If a key column is missing, or a cell of a measure that is otherwise a number is not.
    """
    frame = shape.text_table(raw)
    sheet = shape.Sheet(frame, source)
    known = sheet.keys()
    measures = _measures(frame, source)
    if not measures:
        sheet.faults.append("row 1: no column holds numbers")
        raise LayoutError("\n".join(sheet.faults))
    found = known.iloc[np.tile(np.arange(len(known)), len(measures))].reset_index(drop=True)
    found["measure"] = np.repeat(np.array(measures, dtype=object), len(known))
    found["value"] = np.concatenate([sheet.numbers(name) for name in measures])
    for limit in ("lower", "upper"):
        ending = source.options.get(limit)
        names = [f"{name}{ending}" if ending else None for name in measures]
        found[limit] = np.concatenate([_limits(sheet, name) for name in names])
    found["symbol"] = np.concatenate([sheet.column(name) for name in measures])
    found["symbol"] = found["symbol"].where(found["value"].isna(), "")
    found[["count", "population"]] = float("nan")
    return sheet.finish(found.assign(note=""))


def _limits(sheet: shape.Sheet, name: str | None) -> "pd.Series[float]":
    """Return a column with limits, or blanks where the table has none."""
    if name in sheet.frame.columns:
        return sheet.numbers(str(name))
    return pd.Series(float("nan"), index=sheet.frame.index)


def _measures(frame: pd.DataFrame, source: Source) -> list[str]:
    """Name the columns that are measures: not keys, not limits, not words."""
    where = source.columns
    keys = {where.area, where.period, *where.group}
    endings = tuple(filter(None, (source.options.get("lower"), source.options.get("upper"))))
    kept = source.options.get("keep")
    names = [name for name in frame.columns if name not in keys]
    if kept is not None:
        return [name for name in names if name in kept.split(",")]
    return [
        name for name in names if not name.endswith(endings or "\0") and not _is_text(frame[name])
    ]


def _is_text(column: "pd.Series[str]") -> bool:
    """Tell names and codes from numbers: a column without a single number is text."""
    return not any(_is_number(cell) for cell in column)


def _is_number(cell: str) -> bool:
    try:
        return isfinite(float(cell.replace(",", "")))
    except ValueError:
        return False
