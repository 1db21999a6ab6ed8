"""The word for how an area stands against a benchmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from marmot_data.statistics.checks import matched, one_of, refuse_upside_down

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

POLARITIES = ("higher", "lower", "neither")


def compare(
    lower: ArrayLike, upper: ArrayLike, benchmark: ArrayLike, *, polarity: str
) -> NDArray[np.str_]:
    """Say whether an area is better or worse than a benchmark, or cannot be told from it.

    The area's interval is held against the benchmark's value, as Fingertips does: similar when
    lower ≤ benchmark ≤ upper (touching counts as similar).

    Parameters
    ----------
    lower, upper
        The area's limits, 95% unless the reader is told otherwise.
    benchmark
        The value to compare with; its own interval is left aside.
    better
        ``higher`` or ``lower`` values are better, or ``neither``.

    Returns
    -------
    NDArray
        ``better``, ``similar`` or ``worse``; ``higher``, ``similar`` or ``lower`` when neither
        is better; ``not compared`` where a limit or the benchmark is missing.

    Raises
    ------
    ValueError
        If a lower limit is above its upper one, or ``better`` is another word.

    Notes
    -----
    The caller sees to it that an area is not compared with itself and that sex, age and period
    match. A benchmark that contains the area, such as its city, makes the test cautious. To tell
    two areas or two years apart, use :func:`difference` instead.

    Examples
    --------
    >>> compare([1, 4, 6, 4], [3, 6, 8, float("nan")], 5, polarity="higher").tolist()
    ['worse', 'similar', 'better', 'not compared']
    >>> compare(1, 3, 5, polarity="neither").item()
    'lower'
    """
    polarity = one_of("polarity", polarity, POLARITIES)
    low, high, middle = matched(finite=False, lower=lower, upper=upper, benchmark=benchmark)
    refuse_upside_down(low, high)
    above, below = {
        "higher": ("better", "worse"),
        "lower": ("worse", "better"),
        "neither": ("higher", "lower"),
    }[polarity]
    missing = np.isnan(low) | np.isnan(high) | np.isnan(middle)
    conditions = [missing, low > middle, high < middle]
    return np.select(conditions, ["not compared", above, below], default="similar")
