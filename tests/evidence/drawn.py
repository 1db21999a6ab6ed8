"""Small tables of figures, drawn in the tests, from which every rule can be worked out by hand."""

from typing import Any

import pandas as pd

from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.series import COLUMNS, Figure, Figures, Terms

NAN = float("nan")


def terms(polarity: str = "higher", *, decimals: int = 1, **change: Any) -> Terms:
    """Return the terms of an indicator of which nothing special is known."""
    made: dict[str, Any] = {"polarity": Polarity(polarity), "decimals": decimals, **change}
    return Terms(**made)


def figure(value: float, half: float | None = None, **change: Any) -> Figure:
    """Return a figure of a ward for 2021 with a range of so much each way, or without one."""
    year = str(change.pop("year", "2021"))
    made: dict[str, Any] = {
        "area": "W1",
        "level": "ward",
        "group": "all",
        "period": year,
        "start": f"{year}-01-01",
        "end": f"{year}-12-31",
        "years": 1.0,
        "value": value,
        "lower": NAN if half is None else value - half,
        "upper": NAN if half is None else value + half,
        "count": NAN,
        "population": NAN,
        "status": "published",
        "note": "",
        "source": "s",
        "basis": "count",
        "route": "published",
        "page": "",
        **change,
    }
    return Figure(**made)


def laid_out(of: Terms, *figures: Figure) -> Figures:
    """Lay out figures as they come from a file."""
    rows = [{name: getattr(one, name) for name in COLUMNS} for one in figures]
    frame = pd.DataFrame(rows, columns=list(COLUMNS)).assign(
        end_year=[one.end_year for one in figures]
    )
    return Figures.of(of, frame)
