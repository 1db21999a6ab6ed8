"""Where does a ward lie on the line from the worst ward to the best?"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan

import numpy as np

from marmot_data.catalogue.schema import Polarity
from marmot_data.language import Words

Ends = tuple[tuple[str, str], tuple[str, str]]
"""words for the two ends of a line: where neither way is better, and where one is"""


def ends_of(words: Words) -> Ends:
    """Return what stands below both ends of every line, so that right is never taken for better."""
    first, last = (
        (words(f"profile.{left}"), words(f"profile.{right}"))
        for left, right in (("lower", "higher"), ("worse", "better"))
    )
    return first, last


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """Places on a line from the worst ward (0) to the best (1), for a small picture in a table.

    Where neither way is better, the lowest ward is at 0. What is not known is None; what lies
    beyond the wards is below 0 or above 1.
    """

    ranked: bool
    """false: neither way is better, so left is lower and right is higher"""
    wards: tuple[float, ...]
    """every ward, from left to right"""
    band: tuple[float, float]
    """the middle half of the wards"""
    own: float | None
    reach: tuple[float, float] | None
    """the range of the ward's figure"""
    city: float | None
    country: float | None


def scale_of(
    wards: Sequence[float],
    polarity: Polarity,
    *,
    own: tuple[float, float, float],
    city: float,
    country: float,
) -> Scale | None:
    """Lay figures out from worse to better; None where all wards have the same figure.

    Parameters
    ----------
    wards
        The figures of all wards.
    polarity
        Which way is better.
    own
        The ward's figure and the limits of its range; not a number where there is none.
    city, country
        The figures that it is set beside; not a number where there is none.
    """
    low, high = min(wards), max(wards)
    if low == high:
        return None

    def place(value: float) -> float | None:
        if isnan(value):
            return None
        part = (value - low) / (high - low)
        return 1 - part if polarity is Polarity.LOWER else part

    value, *ends = map(place, own)
    reach = sorted(one for one in ends if one is not None)
    quarters = sorted(float(place(one) or 0) for one in np.quantile(wards, (0.25, 0.75)))
    return Scale(
        ranked=polarity is not Polarity.NEITHER,
        wards=tuple(sorted(float(place(one) or 0) for one in wards)),
        band=(quarters[0], quarters[1]),
        own=value,
        reach=(reach[0], reach[-1]) if len(reach) == len(ends) else None,
        city=place(city),
        country=place(country),
    )
