"""Wide tables: a row per area, a column per measure, group or period."""

import numpy as np
import pandas as pd

from marmot_data.pipeline.faults import LayoutError
from marmot_data.pipeline.readers import shape


def read_wide(sheet: shape.Sheet) -> pd.DataFrame:
    """Read a table in which every column beside the keys is a measure of that name.

    Options: ``headings`` is ``group`` or ``period`` where the headings name these and not
    measures (what stands below is then the measure ``value``). ``lower`` and ``upper`` are the
    endings of the columns with a measure's limits (``le_lci95`` holds the lower limit of ``le``
    when ``lower`` is ``_lci95``), ``margin`` that of the columns with half the width of its range.
    ``keep`` is a list of columns, and the others are left out. ``added`` (any value) adds up the
    rows about one area; ``period_drop`` are words to take out of the period.

    Raises
    ------
    LayoutError
        If a key column is missing, or a cell of a measure that is otherwise a number is not.
    """
    known = sheet.keys()
    measures = _measures(sheet)
    if not measures:
        sheet.faults.append("row 1: no column holds numbers")
        raise LayoutError("\n".join(sheet.faults))
    found = known.iloc[np.tile(np.arange(len(known)), len(measures))].reset_index(drop=True)
    found["measure"] = "value"
    headings = pd.Series(np.repeat(np.array(measures, dtype=object), len(known)))
    named = sheet.source.option("headings") or "measure"
    found[named] = sheet.bare_periods(headings) if named == "period" else headings
    found["value"] = np.concatenate([sheet.numbers(name) for name in measures])
    for part in ("lower", "upper", "margin"):
        ending = sheet.source.option(part)
        names = [f"{name}{ending}" if ending else None for name in measures]
        found[part] = np.concatenate([_limits(sheet, name) for name in names])
    found = sheet.ranged(found, found["margin"] if sheet.source.option("margin") else None)
    found["symbol"] = np.concatenate([sheet.symbols(name) for name in measures])
    found[["count", "population"]] = float("nan")
    return sheet.finish(_once(sheet, found.assign(note="")))


def _once(sheet: shape.Sheet, found: pd.DataFrame) -> pd.DataFrame:
    """Leave out copies of rows, if two rows are about the same thing at all."""
    about = found.head(len(sheet.frame))
    again = about.duplicated(["area", "group", "period", "boundaries"]).any()
    return sheet.once(found) if again else found


def _limits(sheet: shape.Sheet, name: str | None) -> "pd.Series[float]":
    """Return a column with limits, or blanks where the table has none."""
    if name in sheet.frame.columns:
        return sheet.numbers(str(name))
    return pd.Series(float("nan"), index=sheet.frame.index)


def _measures(sheet: shape.Sheet) -> list[str]:
    """Name the columns that are measures: not keys, not limits, not words."""
    source, where = sheet.source, sheet.source.columns
    keys = {where.area, where.period, *where.group}
    names = [name for name in sheet.frame.columns if name not in keys]
    if "keep" in source.options:
        asked = shape.kept(names, source)
        return [name for name in names if name in asked]
    endings = tuple(filter(None, map(source.option, ("lower", "upper", "margin"))))
    return [
        name
        for name in names
        if not name.endswith(endings or "\0") and sheet.table.holds_numbers(name)
    ]
