"""From a chart to a picture that a document can hold."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import vl_convert

from marmot_data.charts.faces import drawn_in_our_face
from marmot_data.charts.look import Spec

WIDTH, HEIGHT = 620, 260
SCALE = 2.0


def drawn(spec: Spec) -> bytes:
    """Return a chart as a PNG of fixed width on white."""
    whole = plain(spec) | {"width": WIDTH, "height": HEIGHT, "background": "#ffffff"}
    drawn_in_our_face()
    made: bytes = vl_convert.vegalite_to_png(whole, scale=SCALE)
    return made


def plain(spec: Spec) -> Spec:
    """Return a chart whose data are plain records, with blanks where a number is missing."""
    tables = {name: _records(table) for name, table in spec["datasets"].items()}
    return dict(spec) | {"datasets": tables}


def _records(table: pd.DataFrame | Mapping[str, Any]) -> object:
    if not isinstance(table, pd.DataFrame):
        return table
    return table.astype(object).where(table.notna(), None).to_dict("records")
