"""Where may a ward stand among the others? Never a bare rank: a range, and who is alike."""

import math
from collections.abc import Iterator

import pandas as pd

from marmot_data.findings.base import View

FEW = 3
"""up to so many wards are named; of more, the number is said"""


def in_words(view: View, rows: pd.DataFrame) -> tuple[list[str], list[str]]:
    """Say for each row where the ward may stand, and which wards it cannot be told apart from."""
    places = rows[["first", "last", "ranked"]].to_numpy(float)
    return [_place(view, *map(float, one)) for one in places], list(_alike(view, rows))


def _place(view: View, first: float, last: float, wards: float) -> str:
    """Say a range of ranks from the nearer end: ``between 2nd and 4th lowest of 18``."""
    words = view.words
    if math.isnan(first) or math.isnan(last):
        return words("among.unknown")
    number = int(wards)
    end, one, other = "highest", int(first), int(last)
    if one - 1 > number - other:
        end, one, other = "lowest", number + 1 - other, number + 1 - one
    parts = {"first": ordinal(view, one), "last": ordinal(view, other), "wards": number}
    if one == 1 and other == number:
        return words("among.anywhere", **parts)
    if one == other:
        return words(f"among.clear_{end}" if one == 1 else f"among.only_{end}", **parts)
    return words(f"among.between_{end}", **parts)


def ordinal(view: View, number: int) -> str:
    """Write a place in an order: 1st, 2nd, 3rd."""
    key = f"ordinal.{number}"
    return view.words(key if view.words.has(key) else "ordinal.other", number=number)


def _alike(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Name the wards that a ward cannot be told apart from, or say how many they are."""
    words = view.words
    names = view.data.names
    for alike in rows["alike"]:
        if not isinstance(alike, tuple):
            yield words("among.alike_unknown")
        elif not alike:
            yield words("among.alike_none")
        elif len(alike) <= FEW:
            yield ", ".join(sorted(names[code] for code in alike))
        else:
            yield words("among.alike_many", number=len(alike))
