"""The straight line through groups ordered by deprivation, as weights on their values.

Every result of the line is a weighted sum of the groups' values, which makes limits exact or
quick to simulate.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from marmot_data.statistics.checks import FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Hold the weights that make the line's ends and slope from the groups' values.

    The start is the most deprived end (c0), the end the least deprived one (c0 + c1).
    """

    start: FloatArray
    slope: FloatArray

    @property
    def end(self) -> FloatArray:
        """Weights that make the least deprived end."""
        return self.start + self.slope


def midranks(populations: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Give each group's share of people and the middle of its stretch on the scale from 0 to 1.

    Examples
    --------
    >>> shares, middles = midranks(np.array([1.0, 1.0, 2.0]))
    >>> middles
    array([0.125, 0.375, 0.75 ])
    """
    shares = populations / populations.sum(axis=-1, keepdims=True)
    return shares, np.cumsum(shares, axis=-1) - shares / 2


def fitted_line(populations: FloatArray) -> Line:
    """Fit by least squares, each group counting by its people.

    With shares a and middles b, the slope's weights are a(b - ½)/Σa(b - ½)²; the line passes
    through the average value at the middle, as Σab is ½ whatever the shares.
    """
    shares, middles = midranks(populations)
    off_middle = middles - 0.5
    slope = shares * off_middle / (shares * off_middle**2).sum(axis=-1, keepdims=True)
    return Line(shares - slope / 2, slope)


def weighted(weights: FloatArray, values: FloatArray) -> FloatArray:
    """Add up values times weights over the groups."""
    return np.asarray((weights * values).sum(axis=-1))
