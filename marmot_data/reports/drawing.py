"""From a chart to a picture that a document can hold."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import vl_convert

from marmot_data.charts.look import Spec

WIDTH, HEIGHT = 620, 260
SCALE = 2.0


def drawn(spec: Spec) -> bytes:
    """Return a chart as a PNG of fixed width on white."""
    whole: dict[str, Any] = dict(spec) | {
        "width": WIDTH,
        "height": HEIGHT,
        "background": "#ffffff",
        "datasets": {name: _plain(table) for name, table in spec["datasets"].items()},
    }
    made: bytes = vl_convert.vegalite_to_png(whole, scale=SCALE)
    return made


def _plain(table: pd.DataFrame | Mapping[str, Any]) -> object:
    """Return a table as records, with blanks where a number is missing."""
    if not isinstance(table, pd.DataFrame):
        return table
    return table.astype(object).where(table.notna(), None).to_dict("records")
