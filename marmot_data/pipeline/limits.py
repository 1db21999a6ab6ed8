"""Shares and rates from counts, with the range that chance alone would give them."""

from functools import partial

import numpy as np
import numpy.typing as npt
import pandas as pd

from marmot_data import statistics
from marmot_data.catalogue.schema import Basis, Unit
from marmot_data.rules import contradicted, grossed_up

Table = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]


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


def of_share(value: Table, population: Table, rounded: float, unit: Unit) -> dict[str, Table]:
    """Return 95% limits of shares that are printed to the nearest so much, with their true base.

    The lower limit is that of a share half a unit of the last printed digit lower, the upper
    that of one half a unit higher, so that rounding cannot make the range too narrow.
    """
    found = {}
    for name, half in (("lower", -rounded / 2), ("upper", rounded / 2)):
        count = (value + half) / unit.scale * population
        kept = np.minimum(np.maximum(count, 0.0), population)
        found[name] = ratio(kept, population, unit)[name]
    return found


def with_limits(
    values: pd.DataFrame, unit: Unit, basis: Basis, rounded: float | None = None
) -> pd.DataFrame:
    """Give counts that are published without limits, but with their base, their 95% limits.

    The limits of a share with a count are centred where the published share lies, so that
    rounding by the publisher cannot push a share outside its own range. Nothing but a count
    gets limits here: chance does not give the range of a model, a survey or a rank. Nor does a
    file that prints limits for some of its values, a count that was grossed up from a sample, or
    a value that its own count contradicts.
    """
    printed = values[["lower", "upper"]].notna().any(axis=None)
    if basis is not Basis.COUNT or unit.scale == 1 or printed or grossed_up(values):
        return values
    lacking = values["value"].notna()
    if rounded is None:
        lacking &= ~contradicted(values, unit)[0]
    if not lacking.any():
        return values
    shown = values["value"].to_numpy(dtype=float)
    count, people = (
        values[name].where(lacking).to_numpy(dtype=float) for name in ("count", "population")
    )
    if rounded is None:
        made = ratio(count, people, unit)
        shift = shown - made["value"]
    else:
        made, shift = of_share(shown, people, rounded, unit), np.zeros(shown.shape)
    low = -np.inf if unit.low is None else unit.low
    high = np.inf if unit.high is None else unit.high
    lower = np.minimum(np.maximum(made["lower"] + shift, low), shown)
    upper = np.maximum(np.minimum(made["upper"] + shift, high), shown)
    return values.assign(
        lower=values["lower"].where(~lacking, lower), upper=values["upper"].where(~lacking, upper)
    )


def founded(values: pd.DataFrame, basis: Basis) -> pd.DataFrame:
    """Say of each value what it rests on.

    Values of a count that have no range lack the count or its base: they are but measures.
    """
    known = values["value"].notna()
    own = np.where(known, basis.value, "").astype(object)
    if basis is Basis.COUNT:
        own[known & values["lower"].isna()] = Basis.MEASURE.value
    return values.assign(basis=own)
