"""Which figures of a ward stand out, and how are they said first?"""

import pandas as pd

from marmot_data.catalogue.schema import Basis, Status
from marmot_data.evidence.judgement import Ruling, Strength, Way
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.ward.nation import among_nation

MOST_STANDING_OUT = 3
LEAST_DISTANCE = 0.5
"""from the city's figure, in standard deviations of the wards: what is nearer does not stand out"""
ROBUST = (Basis.INDEX.value, Basis.MEASURE.value)
"""bases whose figures may stand out without a range of chance: complete, and no model"""


SAID = ["indicator", "group", "area", "period", "status", "city_shown", "verdict", "below"]
"""what the sentence of a figure that stands out says"""


def standing_out(view: View, rows: pd.DataFrame) -> list[tuple[str, str]]:
    """Put into words what stands out of a ward, and where that is among the country's wards."""
    found = []
    for row in stand_out(rows)[SAID].to_dict("records"):
        indicator, status = str(row["indicator"]), str(row["status"])
        one = view.figures(indicator, str(row["group"])).at(str(row["area"]), str(row["period"]))
        assert one is not None  # noqa: S101 - the row was made of this figure
        clause = phrases.clause(view, indicator, one)
        said_so = view.words("status.estimated.said") in clause
        how = "" if said_so or status != Status.ESTIMATED else view.words(f"status.{status}.word")
        said = view.words(
            f"profile.out_{row['verdict']}",
            clause=clause,
            period=phrases.period(view, one),
            city=row["city_shown"],
            where=view.area_name(view.place.authority),
            how=view.words("profile.how_said", how=how) if how else "",
        )
        found.append((said, among_nation(view, row["below"], "sentence")))
    return found


def stand_out(rows: pd.DataFrame) -> pd.DataFrame:
    """Choose the figures furthest from the city's beside the usual distance of all wards.

    One a theme, and only differences that are clear or between complete figures. Outcomes come
    first, and bare scores, which nobody says aloud, last.

    Parameters
    ----------
    rows
        Columns ruling (beside the city), spread (standard deviation of the wards), theme, and
        outcome and plain (true or false: false is a bare score).
    """
    far = rows.assign(distance=distance(rows), robust=[_robust(one) for one in rows["ruling"]])
    far = far[far["robust"] & (far["distance"] >= LEAST_DISTANCE)]
    # What only describes the area is said where there are fewer than three outcomes.
    order = ["plain", "outcome", "distance"]
    far = far.sort_values(order, ascending=False, kind="stable")
    return far.drop_duplicates("theme").head(MOST_STANDING_OUT)


def distance(rows: pd.DataFrame) -> "pd.Series[float]":
    """Return how many standard deviations of the wards a figure lies from the city's."""
    size = pd.Series([abs(one.size) for one in rows["ruling"]], index=rows.index, dtype=float)
    return size / rows["spread"].where(rows["spread"] > 0)


def _robust(ruling: Ruling) -> bool:
    """Tell whether a difference may stand out: clear by a test, or between complete figures."""
    if ruling.strength is Strength.DESCRIBED:
        complete = ruling.reason in ROBUST and ruling.figures[0].status != Status.ESTIMATED
        return complete and ruling.way is not Way.SAME
    return ruling.clear
