"""How much an axis shows at least, so that what is about the same does not look far apart."""

SEVERAL = 5
"""times the smallest difference worth a word: what is about the same lies within a fifth"""


def widened(low: float, high: float, slight: float) -> tuple[float, float]:
    """Widen an axis on both sides until it spans several of the smallest differences worth a word.

    Where no figure is below zero, neither is the axis.

    Parameters
    ----------
    low, high
        The least and the largest figure that are drawn.
    slight
        The smallest difference worth a word; 0 where any is.
    """
    missing = SEVERAL * slight - (high - low)
    if missing <= 0:
        return low, high
    start = low - missing / 2
    if low >= 0:
        start = max(start, 0.0)
    return start, start + SEVERAL * slight
