"""What a ward's average hides: the small areas that are inside it, and no others."""

import numpy as np
import pandas as pd
import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.ward.inside import EveryWard, Inside, find_every_ward, find_inside
from marmot_data.findings.ward.provenance import find_provenance
from tests.evidence.drawn import figure
from tests.findings.conftest import See
from tests.findings.drawn import values

INDICATORS = sorted(catalogues.load().indicators)


def every_ward(seen: See) -> list[View]:
    return [
        seen(boundaries=year, ward=slug)
        for year in ("2026", "2004")
        for slug in seen().data.wards(int(year))["slug"]
    ]


def test_the_small_areas_of_a_ward_are_set_out(seen: See) -> None:
    found = find_inside(seen(ward="foleshill"), "imd_score")
    assert isinstance(found, Inside)
    assert found.title == (
        "Inside Foleshill: lowest in Edgwick Webster's Park (20.0), "
        "highest in Swanswell - Leicester Causeway (69.4)"
    )
    assert found.sentence == (
        "Deprivation score inside Foleshill ran from 20.0 in Edgwick Webster's Park to 69.4 in "
        "Swanswell - Leicester Causeway (index of 2025). That is a difference of 49.4."
    )
    assert list(found.rows["value"]) == sorted(found.rows["value"], reverse=True)
    assert len(found.rows) + len(found.others) == 203


def test_a_sliver_of_a_small_area_is_not_inside_the_ward(seen: See) -> None:
    found = find_inside(seen(ward="henley", group="male"), "healthy_life_expectancy")
    assert isinstance(found, Inside)
    assert list(found.rows["name"]) == ["Walsgrave & Woodway Park", "Henley Green & Wood End"]
    share = found.table[seen().words("inside.share_head")]
    assert set(share.index[2:]) == {"Clifford Park", "Wyken Croft"}
    assert all(float(one.rstrip("%")) < 50 for one in share.iloc[2:])
    assert any("Clifford Park" in note and "Wyken Croft" in note for note in found.notes)
    assert "Clifford" not in found.sentence + found.title


def test_plain_numbers_of_people_are_not_set_beside_each_other_inside_a_ward(seen: See) -> None:
    """A part that reaches beyond the ward may hold more people than the ward has."""
    totals = [
        name
        for name, entry in seen().catalogue.indicators.items()
        if seen().catalogue.units[entry.unit].total
    ]
    assert "children_low_income_number" in totals
    for name in totals:
        for found in (find_inside(seen(ward="wyken"), name), find_every_ward(seen(), name)):
            assert isinstance(found, Nothing)
            assert "a larger area has more of everything" in found.sentence


def test_half_of_its_residents_put_an_area_inside_a_ward_and_fewer_do_not(seen: See) -> None:
    ward = seen(ward="foleshill").ward_code
    shares = {"A": 0.5, "B": 1.0, "C": 0.49, "D": 0.04}
    parts = pd.DataFrame(
        [(ward, "lsoa", 0, area, share) for area, share in shares.items()],
        columns=["ward", "level", "boundaries", "area", "share"],
    )
    high = {"A": 10.0, "B": 20.0, "C": 90.0, "D": 95.0, "E": 99.0}
    drawn = values(*(figure(one, area=area, level="lsoa") for area, one in high.items()))
    view = seen(values={"no_qualifications": drawn}, tables={"ward_parts": parts}, ward="foleshill")
    found = find_inside(view, "no_qualifications")
    assert isinstance(found, Inside)
    assert list(found.rows.index) == ["B", "A"]
    assert list(found.table.index) == ["B", "A", "C"], "a sliver is listed, after the others"
    assert list(found.others["value"]) == [90, 95, 99]
    every = find_every_ward(view, "no_qualifications")
    assert isinstance(every, EveryWard)
    assert list(every.rows["value"]) == [20, 10]


@pytest.mark.parametrize("name", ["imd_score", "life_expectancy", "disability"])
def test_half_of_each_area_that_is_drawn_lives_in_the_ward(seen: See, name: str) -> None:
    parts = seen().data.table("ward_parts")
    for one in every_ward(seen):
        found = find_inside(one, name)
        if isinstance(found, Inside):
            own = parts[(parts["ward"] == one.ward_code) & (parts["share"] >= 0.5)]
            assert set(found.rows.index) <= set(own["area"])


def test_the_gap_inside_a_ward_is_that_of_the_printed_figures(seen: See) -> None:
    for one in every_ward(seen):
        found = find_inside(one, "disability")
        assert isinstance(found, Inside)
        high, low = (float(found.rows["label"].iloc[at].rstrip("%")) for at in (0, -1))
        assert f"a difference of {high - low:.1f} percentage points." in found.sentence


def test_the_shares_of_a_small_area_add_up_to_all_of_it(seen: See) -> None:
    data = seen().data
    parts = data.table("ward_parts")
    sets = parts["ward"].map(data.areas["boundaries"])
    whole = parts.groupby([sets, "level", "boundaries", "area"])["share"].sum()
    assert np.allclose(whole, 1, atol=0.001)


def test_a_wide_range_is_said_to_be_no_clear_difference(seen: See) -> None:
    wide = find_inside(seen(ward="foleshill", group="female"), "life_expectancy")
    far = find_inside(seen(ward="henley", group="female"), "life_expectancy")
    assert seen().words("inside.unclear") in wide.sentence
    assert seen().words("inside.unclear") not in far.sentence


@pytest.mark.parametrize("name", INDICATORS)
def test_every_indicator_has_its_small_areas_or_a_sentence(seen: See, name: str) -> None:
    for one in (seen(ward="foleshill"), seen(ward="bablake", boundaries="2004", year="2016")):
        for found in (
            find_inside(one, name),
            find_every_ward(one, name),
            find_provenance(one, name),
        ):
            assert found.title
            assert found.sentence
            if isinstance(found, EveryWard):
                assert found.order[0] == one.area_name(str(one.ward_code))
                assert len(found.order) == 18
                assert set(found.rows["ward"]) <= set(found.order)
