"""Tests that try very many of the same try a few in the quick loop, and all of them otherwise."""

from collections.abc import Iterable

import pytest


def some_of(values: Iterable[object], *, every: int) -> list[object]:
    """Mark as thorough, and so leave to the long loop, all but each so manieth of the values.

    The first is never left out.
    """
    return [
        pytest.param(
            value,
            marks=pytest.mark.thorough if number % every else (),
            id="-".join(map(str, value)) if isinstance(value, tuple) else str(value),
        )
        for number, value in enumerate(values)
    ]
