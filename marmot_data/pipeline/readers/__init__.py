"""One reader per shape of table: cells in, one long table of observations out.

A reader knows how a file is laid out and nothing else. It returns the columns of
`OBSERVATION`, one row per area, measure, group and period, as text and numbers just as
published. What belongs to which indicator is said in the catalogue.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping

import pandas as pd

from marmot_data.catalogue.sources import Columns, Source
from marmot_data.pipeline.readers.forms import Warned, form_faults
from marmot_data.pipeline.readers.points import read_points
from marmot_data.pipeline.readers.shape import Sheet
from marmot_data.pipeline.readers.table import read_table
from marmot_data.pipeline.readers.wide import read_wide
from marmot_data.rules import KINDS

Reader = Callable[[Sheet], pd.DataFrame]

READERS: Mapping[str, Reader] = {
    "wide": read_wide,
    "table": read_table,
    "points": read_points,
}
"""the names that a source may give"""

COLUMNS: Mapping[str, frozenset[str]] = {
    "wide": frozenset({"area", "group", "period", "page"}),
    "table": frozenset(Columns.model_fields),
    "points": frozenset({"group", "period", "page"}),
}
"""the columns that each reader uses"""
SHARED = frozenset({"added", "area", "area_columns", "boundaries_column", "keep", "period_drop"})
HEADINGS = ("measure", "group", "period")
"""what the headings of a wide table may name"""
OPTIONS: Mapping[str, frozenset[str]] = {
    "wide": SHARED | {"headings", "lower", "upper", "margin"},
    "table": SHARED | {"total", "zero", "population"},
    "points": SHARED | {"longitude", "latitude", "id", "total", "crs"},
}
"""the options that each reader knows"""


def misfits(source: Source) -> list[str]:
    """Say what a source asks for that no reader can do."""
    if source.reader not in READERS:
        return [f"reader: '{source.reader}' is not one of {', '.join(READERS)}"]
    extra = sorted(set(source.options) - OPTIONS[source.reader])
    unused = sorted(source.columns.model_fields_set - COLUMNS[source.reader])
    return [
        *form_faults(source),
        *(f"options: the reader '{source.reader}' has no option '{name}'" for name in extra),
        *(f"columns: the reader '{source.reader}' does not use '{name}'" for name in unused),
        *_half_told(source),
        *_levels(source),
    ]


def _levels(source: Source) -> Iterator[str]:
    """Name the headings of limits or margins that tell another level than the source does."""
    where = source.columns
    for name in (where.lower, where.upper, where.margin):
        told = re.search(r"(\d\d(?:\.\d+)?)\s*%", name or "")
        if told and float(told[1]) != source.confidence:
            yield (
                f"columns: the heading '{name}' says {told[1]}%, the source "
                f"{source.confidence:g}%: say confidence = {told[1]}"
            )


def _half_told(source: Source) -> Iterator[str]:
    """Say which entries make sense only with another, or not at all."""
    where = source.columns
    limits = {name for name in ("lower", "upper") if getattr(where, name) or source.option(name)}
    if len(limits) == 1:
        yield (
            f"columns: '{limits.pop()}' alone is no range: name both limits, or a margin, or none"
        )
    if limits and (where.margin or source.option("margin")):
        yield "columns: a range is told by its limits or by its margin, not by both"
    named = source.option("headings") or "measure"
    if named not in HEADINGS:
        yield f"options.headings: '{named}' is not one of {', '.join(HEADINGS)}"
    if source.flags and not (where.status or where.note):
        yield "flags: no column holds them: say columns.status or columns.note"
    for kind in source.settled:
        if kind not in KINDS:
            yield f"settled: '{kind}' is no kind of doubt: {', '.join(KINDS)}"


def observations(
    raw: bytes,
    source: Source,
    areas: Collection[str] = (),
    warnings: list[Warned] | None = None,
) -> pd.DataFrame:
    """Read a file as its source entry says (`shape.OBSERVATION`).

    Parameters
    ----------
    raw
        The bytes of the file.
    source
        Its entry in the catalogue.
    areas
        The areas that the place knows; of a wider file no others are read.
    warnings
        A list to which is added what is odd about the file, though it may be right.
    """
    sheet = Sheet.opened(raw, source, areas)
    found = READERS[source.reader](sheet)
    if warnings is not None:
        warnings += sheet.warnings
    return found
