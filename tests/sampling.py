"""Tests that try very many of the same try a few in the quick loop, and more of them otherwise."""

from collections.abc import Iterable

import pytest

WARD_SETS = ["2026", pytest.param("2004", marks=pytest.mark.exhaustive)]
"""both sets of wards, for tests that go over all wards: the older set is tried exhaustively"""


def some_of(values: Iterable[object], *, every: int, usual: int = 1) -> list[object]:
    """Mark as thorough, and so leave to the long loop, all but each so manieth of the values.

    Of those only each ``usual``-th stays there; the others are tried with ``--exhaustive``. The
    first value is never left out.
    """
    return [
        pytest.param(
            value,
            marks=_mark(number, every, usual),
            id="-".join(map(str, value)) if isinstance(value, tuple) else str(value),
        )
        for number, value in enumerate(values)
    ]


def _mark(number: int, every: int, usual: int) -> tuple[pytest.MarkDecorator, ...]:
    if number % usual:
        return (pytest.mark.exhaustive,)
    return (pytest.mark.thorough,) if number // usual % every else ()
