"""Are two areas different, or can they not be told apart?"""

from marmot_data import statistics
from marmot_data.findings.areas import contains
from marmot_data.findings.board import Board, Figure


def verdict(held: Board, one: Figure, other: Figure) -> str:
    """Say whether an area's figure is higher or lower than another's by more than chance.

    An area and one that contains it are not independent, so the smaller one's range is held
    against the larger one's value, as for a ward and its city.
    """
    if held.total:
        return "not_compared"
    pair = (one.area, other.area)
    if contains(held.view, *pair) or contains(held.view, *reversed(pair)):
        return _beside_value(held, one, other)
    if not (one.has_range and other.has_range):
        return "not_compared"
    made = statistics.difference(one.interval, other.interval)
    if made.lower <= 0 <= made.upper:
        return "similar"
    return "higher" if made.value > 0 else "lower"


def _beside_value(held: Board, one: Figure, other: Figure) -> str:
    """Hold the smaller area's range against the value of the larger area that contains it."""
    if contains(held.view, other.area, one.area):
        return _against(one, other)
    if contains(held.view, one.area, other.area):
        found = _against(other, one)
        return {"higher": "lower", "lower": "higher"}.get(found, found)
    return "not_compared"


def _against(one: Figure, other: Figure) -> str:
    found = statistics.compare(one.lower, one.upper, other.value, better="neither")
    return str(found).replace(" ", "_")
