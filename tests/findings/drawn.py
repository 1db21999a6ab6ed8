"""Small tables of figures in the form of a file of values, for findings that take words from it."""

import pandas as pd

from marmot_data.evidence.series import COLUMNS, Figure


def values(*figures: Figure) -> pd.DataFrame:
    """Lay out figures as the rows of an indicator's file."""
    rows = [{name: getattr(one, name) for name in COLUMNS} for one in figures]
    return pd.DataFrame(rows).assign(
        boundaries=0,
        name=[one.area for one in figures],
        year=[one.middle for one in figures],
        end_year=[one.end_year for one in figures],
    )
