"""Which areas cannot be told apart: the faint stripes behind a sorted list."""

import numpy as np
import pandas as pd

from marmot_data import statistics


def stripes(rows: pd.DataFrame) -> list[bool]:
    """Mark the areas whose figure cannot be told apart from the chosen one's.

    Without a chosen area every second band of areas is marked, so that the bands can be seen.

    Parameters
    ----------
    rows
        Columns value, lower, upper, selected; in the order in which they are drawn.
    """
    columns = [rows[name].to_numpy(dtype=float) for name in ("value", "lower", "upper")]
    known = ~np.isnan(np.stack(columns)).any(axis=0)
    chosen = rows["selected"].to_numpy(dtype=bool)
    if not chosen.any():
        bands = statistics.bands(*columns)
        return [number % 2 == 0 for number in bands.tolist()]
    if not known[chosen].all():
        return [False] * len(rows)
    place = int(chosen.argmax())
    every = statistics.Interval(*columns)
    made = statistics.difference(every, every.at(place))
    alike = (made.lower <= 0) & (made.upper >= 0) & known
    alike[place] = True
    return [bool(one) for one in alike]
