"""Wide tables: a row per area, a column per measure."""

import pandas as pd

from marmot_data.build.faults import LayoutError
from marmot_data.build.readers import shape
from marmot_data.model import Source


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
    parts = []
    for name in _measures(frame, source):
        part = known.assign(measure=name, value=sheet.numbers(name))
        for limit in ("lower", "upper"):
            other = name + source.options.get(limit, "")
            has = other != name and other in frame.columns
            part[limit] = sheet.numbers(other) if has else float("nan")
        part["symbol"] = sheet.column(name).where(part["value"].isna(), "")
        parts.append(part)
    if not parts:
        sheet.faults.append("row 1: no column holds numbers")
        raise LayoutError("\n".join(sheet.faults))
    found = pd.concat(parts, ignore_index=True)
    found[["count", "population"]] = float("nan")
    return sheet.finish(found.assign(note=""))


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
    return bool(pd.to_numeric(column.str.replace(",", ""), errors="coerce").isna().all())
