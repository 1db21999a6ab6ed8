"""The gap across the whole social gradient: slope and relative index of inequality."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import (
    FloatArray,
    confidence_level,
    groups_on_last_axis,
    matched,
    one_number,
    one_of,
    refuse_missing,
    refuse_where,
)
from marmot_data.statistics.line import fitted_line
from marmot_data.statistics.scales import (
    KINDS,
    SCALES,
    error_from_limits,
    refuse_ends,
    refuse_outside,
)
from marmot_data.statistics.simulation import Plan
from marmot_data.statistics.slope_fit import Fit, plain, transformed

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

FEWEST_GROUPS = 5
MOST_GROUPS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Slope:
    """Hold the slope index, the relative index, their limits and the most deprived end."""

    sii: FloatArray
    sii_lower: FloatArray
    sii_upper: FloatArray
    rii: FloatArray
    rii_lower: FloatArray
    rii_upper: FloatArray
    intercept: FloatArray


def slope_index(  # noqa: PLR0913 - the arguments of the field's reference
    values: ArrayLike,
    populations: ArrayLike,
    *,
    lower: ArrayLike | None = None,
    upper: ArrayLike | None = None,
    standard_error: ArrayLike | None = None,
    kind: str = "other",
    transform: bool = False,
    multiplier: float = 1.0,
    confidence: float = 0.95,
    repetitions: int = 100_000,
    seed: int = 0,
) -> Slope:
    """Give the gap between the most and the least deprived, using everyone in between.

    Groups lie on a scale from 0 (most deprived) to 1 by their people; a straight line is fitted
    through their values (see :func:`marmot_data.statistics.line.fitted_line`). The slope index
    (SII) is the line's rise c1 times the multiplier m, the relative index (RII) is its end over
    its start, (c0 + c1)/c0, turned over when m is negative.

    Parameters
    ----------
    values
        One value for each group, most deprived first, on the last axis; 5 to 100 groups.
    populations
        People in each group.
    lower, upper
        95% limits of the values, whatever ``confidence`` is asked of the result.
    standard_error
        Instead of limits; for a rate or proportion on the scale of its logarithm or log odds.
    kind
        ``other`` (errors bell-shaped as they are, such as life expectancy), ``rate`` (on the
        logarithm) or ``proportion`` (on the log odds; values from 0 to 1).
    transform
        Fit the line on the logarithm or log odds. Advised for rates and proportions, where a
        plain line can leave 0 or 1.
    multiplier
        Changes the unit; negative where the less deprived are expected to have lower values.
    confidence
        0.9 to below 1, or 90 to below 100.
    repetitions, seed
        Of the simulation, where there is no exact form. The same draws serve every area.

    Returns
    -------
    Slope
        Arrays over the leading axes. Limits are NaN when neither limits nor errors were given.
        The RII of an untransformed rate or proportion is NaN where the line ends at 0 or below,
        or above 1 for a proportion: a ratio of figures that cannot be means nothing (transform).
        The intercept is c0 without multiplier, or, when transformed, the start times the size of m.

    Raises
    ------
    ValueError
        If groups are too few or too many, a value is missing or outside its kind, a population
        is missing or not above 0, limits are missing, upside down or without logarithm, limits
        and errors are both given, or ``transform`` is asked for kind ``other`` or with errors.

    Notes
    -----
    Low and Low (2004), J Public Health 26:388; as in PHEindicatormethods, whose simulated limits
    are replaced by the exact form where there is one: SII of kind ``other``, everything
    transformed, and the RII of kind ``other`` when its divisor is 8 or more standard errors from
    0 (Fieller's theorem). With more than 10 groups, small groups can make the index unstable.
    An index of 18 wards describes them; it is no estimate for other areas.

    Examples
    --------
    Five equal groups lie at 0.1, 0.3, 0.5, 0.7, 0.9. Values of 10 to 50 rise by 10 for each 0.2:
    from 5 at 0 to 55 at 1, so the SII is 50 and the RII 11.

    >>> gap = slope_index([10, 20, 30, 40, 50], [100] * 5, standard_error=[1.0] * 5)
    >>> print(f"{gap.sii:.4f} {gap.rii:.4f} {gap.intercept:.4f}")
    50.0000 11.0000 5.0000

    The slope's weights are (-1, -0.5, 0, 0.5, 1), so the error is √2.5 and the ends
    50 ∓ 1.95996 x 1.58114.

    >>> print(f"{gap.sii_lower:.4f} {gap.sii_upper:.4f}")
    46.9010 53.0990
    """
    kind = one_of("kind", kind, KINDS)
    limits = lower is not None or upper is not None
    if limits and standard_error is not None:
        raise ValueError("standard_error must not be given beside lower and upper; got both")
    _refuse_options(kind, multiplier, transform=transform, errors=standard_error is not None)
    level = confidence_level(confidence)
    if level == 1:
        raise ValueError("confidence must be below 1 for a slope index; got 1")
    plan = Plan.of(repetitions, seed, level)
    y, people = _read_groups(values, populations, kind)
    if transform:
        refuse_ends("values", y, kind)
    error = _read_errors(y, lower, upper, standard_error, kind)
    y, people, error = np.broadcast_arrays(y, people, error)
    groups = y.shape[-1]
    rows = [array.reshape(-1, groups) for array in (y, people, error)]
    fit = Fit(SCALES[kind], fitted_line(rows[1]), rows[0], rows[2], float(multiplier), level)
    figures = transformed(fit) if transform else plain(fit, plan)
    return Slope(*(figure.reshape(y.shape[:-1]) for figure in figures))


def _refuse_options(kind: str, multiplier: float, *, transform: bool, errors: bool) -> None:
    """Refuse options that do not go together."""
    if one_number("multiplier", multiplier) == 0:
        raise ValueError("multiplier must not be 0; got 0")
    if transform and kind == "other":
        raise ValueError("transform must only be asked for a rate or proportion; got kind other")
    if transform and errors:
        raise ValueError("transform must be used with lower and upper; got standard_error")


def _read_groups(
    values: ArrayLike, populations: ArrayLike, kind: str
) -> tuple[FloatArray, FloatArray]:
    """Read values and people by group, and refuse what no line can be drawn through."""
    y, people = matched(values=values, populations=populations)
    groups = groups_on_last_axis("values", y)
    if not FEWEST_GROUPS <= groups <= MOST_GROUPS:
        raise ValueError(
            f"values must have {FEWEST_GROUPS} to {MOST_GROUPS} groups on the last axis; "
            f"got {groups}"
        )
    refuse_missing("values", y)
    refuse_outside("values", y, kind)
    refuse_missing("populations", people)
    refuse_where(people <= 0, "populations", "must be above 0", people)
    return y, people


def _read_errors(
    values: FloatArray,
    lower: ArrayLike | None,
    upper: ArrayLike | None,
    standard_error: ArrayLike | None,
    kind: str,
) -> FloatArray:
    """Read limits or standard errors, on the scale of the kind; NaN when neither is given."""
    if standard_error is not None:
        _, error = matched(values=values, standard_error=standard_error)
        refuse_missing("standard_error", error)
        refuse_where(error < 0, "standard_error", "must not be negative", error)
    elif lower is not None and upper is not None:
        y, low, high = matched(values=values, lower=lower, upper=upper)
        error = error_from_limits(y, low, high, kind)
    elif lower is None and upper is None:
        return np.full(values.shape, np.nan)
    else:
        alone, absent = ("lower", "upper") if upper is None else ("upper", "lower")
        raise ValueError(f"{absent} must be given with {alone}; got None")
    refuse_ends("values", np.broadcast_to(values, error.shape), kind)
    return error
