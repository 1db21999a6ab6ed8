"""What is made of a finding is made once: readers share findings, and findings never change."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sized
from contextlib import suppress
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

KEPT = 300
"""so many things are kept of each kind"""
EVERYTHING: list[Sized] = []
"""what is kept of every kind"""

F = TypeVar("F")
P = ParamSpec("P")
T = TypeVar("T")


def memoise(make: Callable[Concatenate[F, P], T]) -> Callable[Concatenate[F, P], T]:
    """Make a thing of the same finding, in the same way, once for all readers.

    Findings are told apart by being the same one, not by what they hold: that would be slow to
    compare. Text and numbers, and tuples of these, are told apart by what they say. What is
    made is shared and must not be changed.
    """
    kept: OrderedDict[tuple[Hashable, ...], tuple[T, object]] = OrderedDict()
    EVERYTHING.append(kept)

    @wraps(make)
    def made(finding: F, /, *args: P.args, **kwargs: P.kwargs) -> T:
        of = (finding, *args, *kwargs.items())
        key = tuple(_told_apart(one) for one in of)
        held = kept.get(key)
        if held is None:
            # All that it was made of is kept too, so that nothing else can take its id.
            held = kept[key] = (make(finding, *args, **kwargs), of)
            with suppress(KeyError):  # readers run side by side
                while len(kept) > KEPT:
                    kept.popitem(last=False)
        else:
            with suppress(KeyError):
                kept.move_to_end(key)
        return held[0]

    return made


def _told_apart(one: object) -> Hashable:
    """Return what something says where that is quick to compare, else which one it is."""
    if isinstance(one, tuple):
        return tuple(map(_told_apart, one))
    return one if isinstance(one, str | int) else id(one)
