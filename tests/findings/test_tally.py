"""The tally of a ward's changes counts each thing once, and nothing that one area can turn."""

import re
from dataclasses import replace

import pytest

from marmot_data.findings.claims.rules import answer, court_of
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.findings.ward.ward_change import WardChange, find_ward_change
from tests.findings.conftest import See
from tests.findings.test_ward import every_ward

CHILD_POVERTY = {
    "children_low_income_after_housing",
    "child_income_deprivation",
    "children_low_income",
    "children_low_income_absolute",
    "children_low_income_number",
    "child_poverty_constituency",
}


@pytest.mark.parametrize("earlier", ["none", "2016", "2019"])
def test_the_tally_of_changes_counts_each_thing_once_and_never_the_number_of_residents(
    seen: See, earlier: str
) -> None:
    others = 0
    for one in every_ward(seen)[::3]:
        found = find_ward_change(replace(one, selection=one.selection.moved(earlier=earlier)))
        assert isinstance(found, WardChange)
        assert "population (since" not in found.sentence
        # Fewer crimes, less poverty: where one way is better, up and down alone do not say which.
        assert not re.search(r"(Up|Down): [^.]*poverty", found.sentence)
        held = found.rows[found.rows["verdict"] != "not_compared"]
        poverty = held[held["indicator"].isin(CHILD_POVERTY)]
        assert sum(poverty["counted"]) == min(len(poverty), 1)
        if "children_low_income_after_housing" in set(poverty["indicator"]):
            assert poverty.set_index("indicator")["counted"]["children_low_income_after_housing"]
        assert not held.loc[held["indicator"] == "population", "counted"].any()
        again = "counted in another way"
        assert list(poverty["said"].str.contains(again)) == [not n for n in poverty["counted"]]
        assert (
            not held.loc[~held["indicator"].isin(CHILD_POVERTY), "said"].str.contains(again).any()
        )
        assert (
            not found.rows.loc[found.rows["verdict"] == "not_compared", "said"]
            .str.contains(again)
            .any()
        )
        others += len(poverty) - 1
    assert others > 10


def test_a_share_that_counts_whole_small_areas_has_no_change_in_any_ward(seen: See) -> None:
    """In Holbrooks one small area left the most deprived tenth in 2019 and was back in 2025."""
    entries = seen().catalogue.indicators
    cut = {name for name, one in entries.items() if any(s.at_most is not None for s in one.series)}
    assert cut >= {"most_deprived_decile", "most_deprived_decile_work"}
    assert all(entries[name].whole_areas for name in cut)
    line = "one area that crosses the line moves it"
    for one in every_ward(seen)[::3]:
        change, profile = find_ward_change(one), find_profile(one)
        assert isinstance(change, WardChange)
        assert isinstance(profile, Profile)
        for rows in (change.rows, profile.rows):
            own = rows[rows["indicator"].isin(cut)]
            rulings = own["ruling"] if rows is change.rows else own["change"]
            assert len(own) == 2
            assert not any(ruling.held for ruling in rulings)
        said = change.rows.set_index("indicator")["said"]["most_deprived_decile"]
        assert line in said
        court = court_of(one, "most_deprived_decile")
        for claim in ("improved", "worsened"):
            assert answer(one, court, claim, one.ward_code).reason == "whole_areas"
    holbrooks = seen(ward="holbrooks")
    run = holbrooks.figures("most_deprived_decile").run(str(holbrooks.ward_code))
    assert [round(figure.value, 1) for figure in run] == [9.5, 0.0, 8.5]
    city = holbrooks.figures("most_deprived_decile")
    assert holbrooks.since(city, city.run(holbrooks.place.authority)[-1]).held
