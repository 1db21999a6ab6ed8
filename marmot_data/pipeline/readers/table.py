"""Tidy tables: a row per observation, a column that says which measure it is."""

from collections.abc import Iterable

import pandas as pd

from marmot_data.catalogue.sources import Source
from marmot_data.pipeline.readers import shape


def read_table(sheet: shape.Sheet) -> pd.DataFrame:
    """Read a table with one observation a row.

    The source's ``columns`` say where the area, measure, group, period, value, limits, count and
    population stand. Options:

    - ``keep``: a list of measures; the others are left out.
    - ``total``: adds a group of that name with the sum of all groups.
    - ``zero`` (any value): combinations of area and group that the file leaves out count nothing.
    - ``population``: ``sum`` takes the sum of all groups' counts; ``implied`` works it out from
      the count and the published share, where the publisher prints only these.
    - ``period_drop``: words to take out of the period.
    - ``added`` (any value): rows about the same area, measure, group and period are added up.

    Raises
    ------
    LayoutError
        If a column is missing or a cell is neither a number nor an announced symbol.
    """
    source, where = sheet.source, sheet.source.columns
    found = sheet.keys()
    found["measure"] = sheet.column(where.measure) if where.measure else "value"
    for name in shape.NUMBERS:
        title = getattr(where, name)
        found[name] = sheet.numbers(title) if title else float("nan")
    shown = "value" if where.value else "count"
    title = getattr(where, shown)
    found["symbol"] = sheet.symbols(title) if title else ""
    margin = sheet.numbers(where.margin) if where.margin else None
    found = sheet.once(sheet.flagged(sheet.ranged(found.assign(note=""), margin)))
    sheet.unused(*(getattr(where, name) for name in where.model_fields_set), *where.group)
    return sheet.finish(_completed(found, source))


def _completed(found: pd.DataFrame, source: Source) -> pd.DataFrame:
    """Add what the source's options ask for: zeros, totals, populations."""
    if "zero" in source.options:
        found = with_zeros(found, set(found["area"]))
    if "total" in source.options:
        found = with_total(found, source.option("total"))
    how = source.option("population")
    if how == "sum":
        axes = ["area", "measure", "period", "boundaries"]
        found["population"] = found.groupby(axes)["count"].transform("sum", skipna=False)
    if how == "implied":
        found["population"] = (found["count"] / found["value"].where(found["value"] > 0)).round()
    return found


def with_zeros(found: pd.DataFrame, areas: Iterable[object]) -> pd.DataFrame:
    """Fill in the combinations that a list of incidents leaves out because nothing happened."""
    axes = ["period", "area", "group"]
    values = [sorted(map(str, one)) for one in (set(found["period"]), areas, set(found["group"]))]
    grid = pd.MultiIndex.from_product(values, names=axes)
    full = found.set_index(axes).reindex(grid).reset_index()
    full["value"] = full["value"].fillna(0.0)
    full["row"] = full["row"].fillna(0).astype(int)
    for name in ("measure", "boundaries"):
        full[name] = found[name].iloc[0]
    for name in ("symbol", "note", "page"):
        full[name] = full[name].fillna("")
    return full


def with_total(found: pd.DataFrame, name: str) -> pd.DataFrame:
    """Add a group that sums all groups of an area and period; unknown if one of them is."""
    axes = ["area", "period", "measure", "boundaries"]
    summed = found.groupby(axes, sort=False, as_index=False).agg(
        row=("row", "first"), value=("value", lambda values: values.sum(skipna=False))
    )
    blank = dict.fromkeys(shape.NUMBERS[1:], float("nan"))
    summed = summed.assign(group=name, symbol="", note="", page="", **blank)
    return pd.concat([found, summed])
