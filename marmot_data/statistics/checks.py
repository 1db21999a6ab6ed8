"""Read the caller's numbers and refuse what cannot be right, saying what and where."""

from __future__ import annotations

import math
from numbers import Real
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import ndtri

if TYPE_CHECKING:
    from collections.abc import Sequence

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]

LOWEST_CONFIDENCE = 0.9
PER_CENT = 100.0


def quiet() -> np.errstate:
    """Let a division that has no answer give NaN without a warning."""
    return np.errstate(divide="ignore", invalid="ignore")


def refuse_where(wrong: ArrayLike, name: str, rule: str, found: ArrayLike) -> None:
    """Refuse the first entry that is marked as wrong.

    Parameters
    ----------
    wrong
        True where the rule is broken.
    name
        The argument, as the caller wrote it.
    rule
        The rule, to be read after the name: ``must not be negative``.
    found
        The argument's values, to quote the offending one. It has the shape of ``wrong``.

    Raises
    ------
    ValueError
        If any entry is wrong. The message gives the argument, the rule, the value and its place.

    Examples
    --------
    >>> refuse_where([False, True], "count", "must not be negative", [3.0, -1.0])
    Traceback (most recent call last):
    ...
    ValueError: count must not be negative; got -1.0 at position 1
    """
    mask = np.asarray(wrong)
    if not mask.any():
        return
    place = tuple(int(i) for i in np.argwhere(mask)[0])
    value = np.broadcast_to(np.asarray(found), mask.shape)[place]
    where = f" at position {', '.join(map(str, place))}" if place else ""
    raise ValueError(f"{name} {rule}; got {value}{where}")


def numbers(name: str, given: ArrayLike, *, finite: bool = True) -> FloatArray:
    """Read an argument as numbers; a missing one is NaN, text is refused.

    Text is refused even where it looks like a number, because text sorts as 1, 10, 2. The hidden
    entries of a masked array become NaN, so that a suppressed value stays suppressed.

    Raises
    ------
    ValueError
        If the argument is text, has rows of unequal length, or holds an infinite value that is
        not allowed.

    Examples
    --------
    >>> numbers("count", [1, None])
    array([ 1., nan])
    >>> numbers("ranks", ["1", "10"])
    Traceback (most recent call last):
    ...
    ValueError: ranks must be numbers, not text; got 1 at position 0
    """
    try:
        raw = np.ma.asarray(given) if np.ma.isMaskedArray(given) else np.asarray(given)
    except ValueError as fault:
        raise ValueError(f"{name} must have rows of equal length; got {given!r}") from fault
    if raw.dtype.kind in "US":
        refuse_where(np.ones(raw.shape, dtype=bool), name, "must be numbers, not text", raw)
    if raw.dtype.kind == "O":
        text = np.array([isinstance(item, str | bytes) for item in raw.flat], dtype=bool)
        refuse_where(text.reshape(raw.shape), name, "must be numbers, not text", raw)
    if raw.dtype.kind not in "biufO":
        raise ValueError(f"{name} must be numbers; got {raw.dtype}")
    try:
        read = raw.astype(np.float64)
    except (TypeError, ValueError) as fault:
        raise ValueError(f"{name} must be numbers; got {given!r}") from fault
    array = np.asarray(np.ma.filled(read, np.nan), dtype=np.float64)
    if finite:
        refuse_where(np.isinf(array), name, "must be finite", array)
    return array


def matched(*, finite: bool = True, **given: ArrayLike) -> tuple[FloatArray, ...]:
    """Read several arguments as numbers and bring them to one shape.

    Raises
    ------
    ValueError
        If one is not made of numbers, or the shapes do not go together.

    Examples
    --------
    >>> counts, populations = matched(counts=[1, 2], populations=10)
    >>> populations
    array([10., 10.])
    """
    arrays = [numbers(name, value, finite=finite) for name, value in given.items()]
    try:
        return tuple(np.broadcast_arrays(*arrays))
    except ValueError as fault:
        shapes = ", ".join(str(array.shape) for array in arrays)
        raise ValueError(f"{' and '.join(given)} must have shapes that match; got {shapes}") from (
            fault
        )


def groups_on_last_axis(name: str, array: FloatArray) -> int:
    """Count the entries of the last axis, and refuse a bare number or an empty list."""
    if array.ndim == 0 or array.shape[-1] == 0:
        raise ValueError(f"{name} must be a list of at least one number; got shape {array.shape}")
    return int(array.shape[-1])


def refuse_missing(name: str, array: FloatArray) -> None:
    """Refuse a missing value where no honest answer can be given without it."""
    refuse_where(np.isnan(array), name, "must not be missing", array)


def refuse_upside_down(
    lower: FloatArray, upper: FloatArray, value: FloatArray | None = None
) -> None:
    """Refuse an interval whose ends are the wrong way round or do not hold the value."""
    refuse_where(lower > upper, "lower", "must not be above upper", lower)
    if value is not None:
        refuse_where(lower > value, "lower", "must not be above the value", lower)
        refuse_where(upper < value, "upper", "must not be below the value", upper)


def positive_number(name: str, given: float) -> float:
    """Read one number that must be above zero, such as a multiplier."""
    number = one_number(name, given)
    if number <= 0:
        raise ValueError(f"{name} must be above 0; got {given!r}")
    return number


def one_number(name: str, given: object) -> float:
    """Read an option that must be one finite number."""
    if isinstance(given, Real) and math.isfinite(given):
        return float(given)
    raise ValueError(f"{name} must be a finite number; got {given!r}")


def whole_number(name: str, given: object, *, least: int) -> int:
    """Read an option that must be a whole number, not below the least one allowed."""
    number = one_number(name, given)
    if number != int(number) or number < least:
        raise ValueError(f"{name} must be a whole number from {least} up; got {given!r}")
    return int(number)


def one_of(name: str, given: str, allowed: Sequence[str]) -> str:
    """Read a word that must be one of a few; members of a ``StrEnum`` are words too."""
    word = str(given)
    if word not in allowed:
        raise ValueError(f"{name} must be one of {', '.join(allowed)}; got {given!r}")
    return word


def confidence_level(given: float) -> float:
    """Read a confidence level, written as 0.95 or as 95.

    Raises
    ------
    ValueError
        If it is outside 0.9 to 1 and outside 90 to 100.

    Examples
    --------
    >>> confidence_level(0.95), confidence_level(95)
    (0.95, 0.95)
    """
    level = one_number("confidence", given)
    if LOWEST_CONFIDENCE <= level <= 1:
        return level
    if LOWEST_CONFIDENCE * PER_CENT <= level <= PER_CENT:
        return level / PER_CENT
    raise ValueError(f"confidence must be from 0.9 to 1 or from 90 to 100; got {given!r}")


def normal_point(confidence: float) -> float:
    """Find how many standard deviations of the bell curve hold a given share of it.

    Examples
    --------
    >>> round(normal_point(0.95), 6), round(normal_point(0.998), 6)
    (1.959964, 3.090232)
    """
    return float(ndtri(confidence + (1 - confidence) / 2))
