"""Half a postcode, a name, a neighbourhood or a slip of the pen find the ward that is meant."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from marmot_data.findings.ward.postcode import Answer
from marmot_data.findings.ward.whereabouts import find_ward
from tests.findings.conftest import See

POSTCODES = Path(__file__).resolve().parents[2] / "data" / "coventry" / "postcodes.csv"
SETS = ("2026", "2004")


def touched(beginning: str, year: str) -> Counter[str]:
    """Count from the file itself the wards of all live postcodes that begin so."""
    with POSTCODES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["live"] == "1"]
    own = Counter(row[f"ward{year}"] for row in rows if row["postcode"].startswith(beginning))
    assert own
    return own


@pytest.mark.parametrize("year", SETS)
@pytest.mark.parametrize(
    ("typed", "beginning"),
    [
        ("CV6", "CV6 "),
        ("cv6", "CV6 "),
        (" c V 6 ", "CV6 "),
        ("CV6 5", "CV6 5"),
        ("cv65", "CV6 5"),
        ("cv6 5l", "CV6 5L"),
        ("CV1", "CV1 "),
        ("CV2 2", "CV2 2"),
    ],
)
def test_half_a_postcode_offers_every_ward_that_it_touches(
    seen: See, typed: str, beginning: str, year: str
) -> None:
    view = seen(boundaries=year)
    found = find_ward(view, typed)
    own = touched(beginning, year)
    names = {view.area_name(code) for code in own}
    assert found.answer is Answer.CHOICE
    assert {name for _, name in found.wards} == names
    assert beginning.strip() in found.sentence
    assert all(name in found.sentence for name in names)
    for code, number in own.items() if len(own) > 1 else ():
        part = 100 * number / own.total()
        share = f"{round(part)}%" if part >= 1 else "fewer than 1%"
        assert f"{share} are in {view.area_name(code)}" in found.sentence


def test_a_neighbourhood_in_several_wards_says_how_much_of_it_lies_in_each(seen: See) -> None:
    with POSTCODES.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["live"] == "1"]
    view, told = seen(), 0
    names = view.data.areas["local_name"]
    for msoa in dict.fromkeys(row["msoa"] for row in rows):
        alike = list(names.index[names == names[msoa]])
        own = Counter(row["ward2026"] for row in rows if row["msoa"] in alike)
        found = find_ward(view, names[msoa])
        if len(own) < 2 or "lies in" not in found.sentence:
            continue
        code, number = own.most_common(1)[0]
        share = round(100 * number / own.total())
        assert f"Of its postcodes, {share}% are in {view.area_name(code)}" in found.sentence
        told += 1
    assert told > 5


def test_a_postcode_that_changed_ward_is_told_by_both_sets_of_boundaries(seen: See) -> None:
    """CV1 2BE: the old ward Lower Stoke, the new one St Michael's."""
    new, old = (find_ward(seen(boundaries=year), "cv1 2be") for year in SETS)
    assert (new.slug, old.slug) == ("st-michaels", "lower-stoke")
    assert new.sentence == ("CV1 2BE is in St Michael's. Before May 2026 it was in Lower Stoke.")
    assert old.sentence == (
        "Before May 2026, CV1 2BE was in Lower Stoke. Now it is in St Michael's."
    )


def test_a_postcode_that_stayed_says_so_by_both_sets_of_boundaries(seen: See) -> None:
    """CV6 1LN is in Radford by both; Radford as a whole lost and gained people."""
    new, old = (find_ward(seen(boundaries=year), "cv61ln") for year in SETS)
    assert new.sentence == "CV6 1LN is in Radford. It was in Radford before May 2026 too."
    assert old.sentence == "Before May 2026, CV6 1LN was in Radford. It is in Radford now too."


def test_the_ward_with_most_postcodes_is_offered_first(seen: See) -> None:
    assert find_ward(seen(), "CV6").wards[0] == ("foleshill", "Foleshill")


@pytest.mark.parametrize("typed", ["Foleshill", "foleshill", " FOLES HILL", "st michaels"])
def test_a_ward_is_found_by_its_name(seen: See, typed: str) -> None:
    found = find_ward(seen(), typed)
    assert found.answer is Answer.FOUND
    assert found.slug in ("foleshill", "st-michaels")


@pytest.mark.parametrize(
    ("typed", "wards"),
    [
        ("Folshill", ["Foleshill"]),
        ("chelsmore", ["Cheylesmore"]),
        ("henly", ["Henley"]),
        ("hilfields", ["St Michael's"]),
        ("stoke", ["Lower Stoke", "Upper Stoke"]),
        ("Hillfields", ["St Michael's"]),
    ],
)
def test_a_slip_a_part_and_a_neighbourhood_offer_the_nearest(
    seen: See, typed: str, wards: list[str]
) -> None:
    found = find_ward(seen(), typed)
    assert found.answer is Answer.CHOICE
    assert not found.slug, "nobody is sent to a ward that they did not name"
    assert [name for _, name in found.wards] == wards


def test_a_ward_that_has_gone_offers_those_that_hold_its_people(seen: See) -> None:
    found = find_ward(seen(boundaries="2026"), "Westwood")
    assert [name for _, name in found.wards] == ["Tile Hill & Canley", "Wainbody"]
    # 18,160 and 1,980 of its 20,230 residents in 2021; 90 are counted on a strip along the line.
    assert found.sentence == (
        "Westwood is not a ward under the boundaries chosen here. Of its people, 90% live in "
        "Tile Hill & Canley and 10% live in Wainbody. Choose one."
    )
    assert find_ward(seen(boundaries="2004"), "Westwood").slug == "westwood"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("qqqqqq", "We know no ward called “qqqqqq”."),
        ("CV99", "No postcode in Coventry begins with CV99."),
        ("B1", "No postcode in Coventry begins with B1."),
        ("cv1 1", "CV1 1"),
        ("2345", "That does not look like a postcode."),
        ("<b>CV1</b>", "That does not look like a postcode."),
        ("", "Type a postcode"),
    ],
)
def test_anything_else_gets_a_sentence(seen: See, typed: str, said: str) -> None:
    assert said in find_ward(seen(), typed).sentence


def test_a_whole_postcode_is_found_as_before(seen: See) -> None:
    found = find_ward(seen(), "cv1 5fb")
    assert (found.slug, found.sentence) == (
        "st-michaels",
        "CV1 5FB is in St Michael's. It was in St Michael's before May 2026 too.",
    )
    assert found.areas
