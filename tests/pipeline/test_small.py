"""Shares of fewer than five people are held back, and what would give them away with them."""

import numpy as np
import pandas as pd

from marmot_data.catalogue.load import Catalogue, load
from marmot_data.pipeline.small import held_back

SCHOOL = load()
ENTRY = SCHOOL.indicators["school_readiness"]


def table(
    *rows: tuple[str, float, float], area: str = "CITY", period: str = "2020"
) -> pd.DataFrame:
    """Write out groups with their count and population."""
    return pd.DataFrame(
        {
            "area": area,
            "boundaries": 0,
            "group": [group for group, _, _ in rows],
            "period": period,
            "value": [100 * count / people for _, count, people in rows],
            "lower": 0.0,
            "upper": 100.0,
            "count": [float(count) for _, count, _ in rows],
            "population": [people for _, _, people in rows],
            "status": "published",
            "note": "",
            "basis": "count",
            "route": "published",
            "page": "",
        }
    )


def shown(values: pd.DataFrame, catalogue: Catalogue = SCHOOL) -> dict[str, str]:
    """Return the note of each group that is held back."""
    found = held_back(values, ENTRY, catalogue)
    blank = found["value"].isna()
    assert found.loc[blank, ["lower", "upper", "count"]].isna().all(axis=None)
    assert (found.loc[blank, "status"] == "suppressed").all()
    assert (found.loc[blank, ["basis", "route"]] == "").all(axis=None)
    pd.testing.assert_frame_equal(found[~blank], values[~blank])
    return dict(zip(found["group"][blank], found["note"][blank], strict=True))


def test_four_are_held_back_and_five_are_shown() -> None:
    assert shown(table(("white", 5, 100))) == {}
    assert shown(table(("white", 4, 100))) == {"white": "few_people"}
    assert shown(table(("white", 0, 100))) == {"white": "few_people"}


def test_those_who_are_not_counted_may_be_few() -> None:
    assert shown(table(("white", 99, 100))) == {}


def test_the_smallest_group_beside_it_goes_too() -> None:
    rows = (("sen_none", 80, 100), ("sen_support", 20, 50), ("sen_ehcp", 1, 30))
    assert shown(table(*rows)) == {"sen_ehcp": "few_people", "sen_support": "few_people_beside"}


def test_two_small_groups_hide_each_other() -> None:
    rows = (("sen_none", 80, 100), ("sen_support", 2, 50), ("sen_ehcp", 1, 30))
    assert shown(table(*rows)) == {"sen_ehcp": "few_people", "sen_support": "few_people"}


def test_another_year_is_not_touched() -> None:
    rows = (("sen_none", 80, 100), ("sen_support", 20, 50))
    now = table(*rows, ("sen_ehcp", 1, 30))
    before = table(*rows, ("sen_ehcp", 9, 30), period="2019")
    found = held_back(pd.concat([now, before], ignore_index=True), ENTRY, SCHOOL)
    assert found.loc[found["value"].isna(), "period"].tolist() == ["2020", "2020"]


def test_a_rate_of_few_events_is_shown() -> None:
    rate = SCHOOL.indicators["crime_rate"]
    values = table(("all", 2, 1000))
    pd.testing.assert_frame_equal(held_back(values, rate, SCHOOL), values)


def test_a_share_without_a_count_is_not_judged() -> None:
    values = table(("white", 4, 100)).assign(count=np.nan)
    assert shown(values) == {}
