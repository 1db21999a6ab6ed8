"""Shares and rates from counts, with the range that chance alone would give them."""

from functools import partial

import numpy as np
import numpy.typing as npt
import pandas as pd

from marmot_data import statistics
from marmot_data.model import Unit

Table = npt.NDArray[np.float64]


def ratio(count: Table, population: Table, unit: Unit) -> dict[str, Table]:
    """Return value and 95% limits of counts over populations in an indicator's unit.

    Where the count is above its population, or there is none, the figures stay blank: the
    checks then name the row.
    """
    is_share = unit.high is not None
    known = (count >= 0) & (population > 0) & ((count <= population) | (not is_share))
    found = {name: np.full(count.shape, np.nan) for name in ("value", "lower", "upper")}
    if known.any():
        how = statistics.proportion if is_share else partial(statistics.rate, per=1.0)
        made = how(count[known], population[known])
        for name, figures in found.items():
            figures[known] = np.asarray(getattr(made, name)) * unit.scale
    return found


def with_limits(values: pd.DataFrame, unit: Unit) -> pd.DataFrame:
    """Give shares that are published with their counts, but without limits, their 95% limits.

    The limits are centred where the published share lies, so that rounding by the publisher
    cannot push a share outside its own range.
    """
    lacking = values["lower"].isna() & values["value"].notna() & (unit.scale != 1)
    if not lacking.any():
        return values
    count, people = (values[name].where(lacking) for name in ("count", "population"))
    made = ratio(count.to_numpy(dtype=float), people.to_numpy(dtype=float), unit)
    value = values["value"].to_numpy(dtype=float)
    shift = value - made["value"]
    low = -np.inf if unit.low is None else unit.low
    high = np.inf if unit.high is None else unit.high
    lower = np.minimum(np.maximum(made["lower"] + shift, low), value)
    upper = np.maximum(np.minimum(made["upper"] + shift, high), value)
    return values.assign(
        lower=values["lower"].where(~lacking, lower), upper=values["upper"].where(~lacking, upper)
    )
