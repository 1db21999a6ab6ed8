"""Where does a ward stand among all wards of the country?"""

import math
from collections.abc import Iterator

import pandas as pd

from marmot_data.findings.base import View

NEARLY_ALL = 99
HALF = 50
"""of a hundred wards: from there on it is said in how many the figure is lower"""


def among_nation(view: View, below: float | None, key: str = "cell") -> str:
    """Say in what share of the wards of the country the figure is lower, or higher."""
    words = view.words
    if below is None or math.isnan(below):
        return words("nation.unknown") if key == "cell" else ""
    way = "higher" if below >= HALF else "lower"
    return words(f"nation.{key}_{way}", number=nation_share(view, below))


def nation_share(view: View, below: float) -> str:
    """Say of what share of the wards of the country one differs, from the nearer end."""
    number = below if below >= HALF else 100 - below
    return view.words("nation.nearly_all") if number > NEARLY_ALL else str(int(number))


def nation_skewed(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Say why a figure may lie below the country's and above those of most wards, or the reverse.

    The country's figure is an average, not the middle ward's: large wards and far ones pull it.

    Parameters
    ----------
    view
        Whose words are used.
    rows
        Columns value, country and below, as in `ward_figures`; each may be missing in a row.
    """
    country = view.area_name(view.place.country)
    high = (rows["value"] < rows["country"]) & (rows["below"] >= HALF)
    low = (rows["value"] > rows["country"]) & (rows["below"] < HALF)
    for key, found in (("high", high), ("low", low)):
        if found.any():
            yield view.words(f"nation.skewed_{key}", country=country)


def nation_notes(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Say among how many wards of the country, and of which year, the figures are placed."""
    asked = zip(rows["indicator"], rows["group"], rows["period"], strict=True)
    found = [one for key in asked if (one := view.spread(*key))]
    most: dict[int, int] = {}
    for one in found:
        most[one.year] = max(one.wards, most.get(one.year, 0))
    if most:
        listed = view.words.listed(
            view.words("nation.of", wards=view.words.number(number, 0), year=str(year))
            for year, number in sorted(most.items(), reverse=True)
        )
        yield view.words("nation.note", listed=listed)
