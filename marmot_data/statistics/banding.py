"""Bands of ranked areas that cannot be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import FloatArray, matched, refuse_upside_down
from marmot_data.statistics.combination import difference
from marmot_data.statistics.intervals import Interval

if TYPE_CHECKING:
    from numpy.typing import ArrayLike


def bands(
    values: ArrayLike, lower: ArrayLike, upper: ArrayLike, *, descending: bool = True
) -> FloatArray:
    """Group ranked areas so that no two in a group can be told apart.

    Going down the ranking, an area joins the band above it unless it differs from one of the
    band's members, when it opens the next band. Two areas differ when the interval of their
    difference (see :func:`difference`) leaves out 0.

    Parameters
    ----------
    values, lower, upper
        Values and limits of one list of areas, taken as independent.
    descending
        Band 1 begins with the highest value (the default), or the lowest.

    Returns
    -------
    FloatArray
        Band numbers from 1; NaN for an area without a value or limits. Areas in neighbouring
        bands are not always different: a band says who cannot be told apart, not who can.

    Raises
    ------
    ValueError
        If an interval is upside down or does not hold its value, or the input is no single list.

    Examples
    --------
    90 and 88 differ by 2 ∓ √(3² + 3²) = 2 ∓ 4.2, which holds 0; 90 and 80 by 10 ∓ 4.2.

    >>> bands([90, 88, 80], [87, 85, 77], [93, 91, 83])
    array([1., 1., 2.])
    """
    y, low, high = matched(values=values, lower=lower, upper=upper)
    if y.ndim != 1:
        raise ValueError(f"values must be one list of areas; got shape {y.shape}")
    refuse_upside_down(low, high, y)
    known = np.flatnonzero(~(np.isnan(y) | np.isnan(low) | np.isnan(high)))
    order = known[np.argsort(-y[known] if descending else y[known], kind="stable")]
    found = np.full(y.shape, np.nan)
    members: list[int] = []
    number = 1
    for area in order:
        gap = difference(
            Interval(y[members], low[members], high[members]),
            Interval(y[area], low[area], high[area]),
        )
        if ((gap.lower > 0) | (gap.upper < 0)).any():
            number, members = number + 1, []
        members.append(int(area))
        found[area] = number
    return found
