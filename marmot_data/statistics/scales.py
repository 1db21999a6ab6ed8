"""The scales on which errors are taken as bell-shaped: plain, logarithm, log odds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    normal_point,
    refuse_missing,
    refuse_upside_down,
    refuse_where,
)

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS: Final = ("other", "rate", "proportion")


@dataclass(frozen=True, slots=True)
class Scale:
    """Say how values of a kind go to the scale of their errors, and back in place."""

    there: Callable[[FloatArray], FloatArray]
    back_in_place: Callable[[FloatArray], None]
    bottom: float
    top: float

    def back(self, array: FloatArray) -> FloatArray:
        """Bring values back from the scale of their errors."""
        result = np.array(array)
        with np.errstate(over="ignore"):
            self.back_in_place(result)
        return result


def _leave(array: FloatArray) -> None:
    """Change nothing: the plain scale."""


def _exponential(array: FloatArray) -> None:
    np.exp(array, out=array)


def _inverse_logit(array: FloatArray) -> None:
    np.negative(array, out=array)
    np.exp(array, out=array)
    array += 1
    np.reciprocal(array, out=array)


def _same(array: FloatArray) -> FloatArray:
    return array


def _log(array: FloatArray) -> FloatArray:
    return np.log(array)


def _logit(array: FloatArray) -> FloatArray:
    return np.log(array) - np.log1p(-array)


SCALES: Final = {
    "other": Scale(_same, _leave, -np.inf, np.inf),
    "rate": Scale(_log, _exponential, 0.0, np.inf),
    "proportion": Scale(_logit, _inverse_logit, 0.0, 1.0),
}


def refuse_outside(name: str, array: FloatArray, kind: str) -> None:
    """Refuse a rate below 0, and a proportion outside 0 to 1."""
    scale = SCALES[kind]
    refuse_where(array < scale.bottom, name, f"must not be below 0 for a {kind}", array)
    refuse_where(array > scale.top, name, f"must not be above 1 for a {kind}", array)


def refuse_ends(name: str, array: FloatArray, kind: str) -> None:
    """Refuse 0 (and 1 for a proportion), which have no logarithm (no log odds)."""
    scale = SCALES[kind]
    refuse_where(array <= scale.bottom, name, "must be above 0, which has no logarithm", array)
    refuse_where(array >= scale.top, name, "must be below 1, which has no log odds", array)


def error_from_limits(
    values: FloatArray, lower: FloatArray, upper: FloatArray, kind: str
) -> FloatArray:
    """Turn 95% limits into a standard error on the scale of the kind.

    Examples
    --------
    >>> limits = np.array([8.0]), np.array([12.0])
    >>> error_from_limits(np.array([10.0]), *limits, "other").round(4)
    array([1.0204])
    """
    for name, array in (("lower", lower), ("upper", upper)):
        refuse_missing(name, array)
        refuse_outside(name, array, kind)
        refuse_ends(name, array, kind)
    refuse_upside_down(lower, upper, values)
    there = SCALES[kind].there
    return (there(upper) - there(lower)) / (2 * normal_point(0.95))
