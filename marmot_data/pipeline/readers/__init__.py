"""One reader per shape of table: cells in, one long table of observations out.

A reader knows how a file is laid out and nothing else. It returns the columns of
`OBSERVATION`, one row per area, measure, group and period, as text and numbers just as
published. What belongs to which indicator is said in the catalogue.
"""

from collections.abc import Callable, Collection, Mapping

import pandas as pd

from marmot_data.catalogue.schema import Source
from marmot_data.pipeline.readers.forms import form_faults
from marmot_data.pipeline.readers.points import read_points
from marmot_data.pipeline.readers.shape import Sheet
from marmot_data.pipeline.readers.table import read_table
from marmot_data.pipeline.readers.wide import read_wide

Reader = Callable[[Sheet], pd.DataFrame]

READERS: Mapping[str, Reader] = {"wide": read_wide, "table": read_table, "points": read_points}
"""the names that a source may give"""

SHARED = frozenset({"added", "area", "area_columns", "boundaries_column", "keep", "period_drop"})
HEADINGS = ("measure", "group", "period")
"""what the headings of a wide table may name"""
OPTIONS: Mapping[str, frozenset[str]] = {
    "wide": SHARED | {"headings", "lower", "upper"},
    "table": SHARED | {"total", "zero", "population"},
    "points": SHARED | {"longitude", "latitude", "id", "total"},
}
"""the options that each reader knows"""


def misfits(source: Source) -> list[str]:
    """Say what a source asks for that no reader can do."""
    if source.reader not in READERS:
        return [f"reader: '{source.reader}' is not one of {', '.join(READERS)}"]
    extra = sorted(set(source.options) - OPTIONS[source.reader])
    faults = [f"options: the reader '{source.reader}' has no option '{name}'" for name in extra]
    named = source.option("headings")
    if named and named not in HEADINGS:
        faults.append(f"options.headings: '{named}' is not one of {', '.join(HEADINGS)}")
    return [*form_faults(source), *faults]


def observations(raw: bytes, source: Source, areas: Collection[str] = ()) -> pd.DataFrame:
    """Read a file as its source entry says (`shape.OBSERVATION`).

    Parameters
    ----------
    raw
        The bytes of the file.
    source
        Its entry in the catalogue.
    areas
        The areas that the place knows; of a wider file no others are read.
    """
    return READERS[source.reader](Sheet.opened(raw, source, areas))
