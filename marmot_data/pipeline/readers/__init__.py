"""One reader per shape of file: bytes in, one long table of observations out.

A reader knows how a file is laid out and nothing else. It returns the columns of
`OBSERVATION`, one row per area, measure, group and period, as text and numbers just as
published. What belongs to which indicator is said in the catalogue.
"""

from collections.abc import Callable, Mapping

import pandas as pd

from marmot_data.catalogue.schema import Source
from marmot_data.pipeline.readers.points import read_points
from marmot_data.pipeline.readers.table import read_table
from marmot_data.pipeline.readers.wide import read_wide

Reader = Callable[[bytes, Source], pd.DataFrame]

READERS: Mapping[str, Reader] = {
    "wide": read_wide,
    "table": read_table,
    "points": read_points,
}
"""the names that a source may give"""

SHARED = frozenset({"area", "area_columns", "boundaries_column", "keep", "period_drop"})
OPTIONS: Mapping[str, frozenset[str]] = {
    "wide": SHARED | {"lower", "upper"},
    "table": SHARED | {"total", "zero", "population"},
    "points": SHARED | {"longitude", "latitude", "id", "total"},
}
"""the options that each reader knows"""


def misfits(source: Source) -> list[str]:
    """Say what a source asks for that no reader can do."""
    if source.reader not in READERS:
        return [f"reader: '{source.reader}' is not one of {', '.join(READERS)}"]
    extra = sorted(set(source.options) - OPTIONS[source.reader])
    return [f"options: the reader '{source.reader}' has no option '{name}'" for name in extra]


def observations(raw: bytes, source: Source) -> pd.DataFrame:
    """Read a file as its source entry says (`shape.OBSERVATION`)."""
    return READERS[source.reader](raw, source)
