"""Which ward is it: found by postcode, with its boundaries and who changed ward."""

import csv
import re
from functools import cache

import geopandas as gpd
import pandas as pd
import pytest

from marmot_data.catalogue.load import HOME
from marmot_data.findings.base import View
from marmot_data.findings.ward.boundary_change import BoundaryChange, find_boundary_change
from marmot_data.findings.ward.postcode import Answer, find_postcode
from marmot_data.findings.ward.whereabouts import find_ward
from tests.findings.conftest import See

SETS = ("2026", "2004")
HELD = HOME.parent / "coventry"
NATIONAL_GRID = "EPSG:27700"


@cache
def strips() -> frozenset[tuple[str, str]]:
    """Return the old and new wards that share no land wider than 30 metres.

    On the national grid: 15 metres taken off all round leave nothing.
    """
    old, new = (
        gpd.read_file(HELD / "boundaries" / f"ward-{year}.geojson")
        .to_crs(NATIONAL_GRID)
        .set_index("code")
        .geometry
        for year in (2004, 2026)
    )
    shared = {(a, b): old[a].intersection(new[b]) for a in old.index for b in new.index}
    return frozenset(pair for pair, one in shared.items() if one.buffer(-15).is_empty)


@cache
def changes() -> tuple[dict[str, str], ...]:
    """Read who changed ward, groups of 20 and more, with nothing of ours."""
    with (HELD / "ward_changes.csv").open(encoding="utf-8", newline="") as opened:
        every = [row for row in csv.DictReader(opened) if int(row["people"]) >= 20]
    return tuple(row for row in every if (row["old"], row["new"]) not in strips())


def every_ward(seen: See) -> list[View]:
    return [
        seen(boundaries=year, ward=slug)
        for year in SETS
        for slug in seen().data.wards(int(year))["slug"]
    ]


@pytest.mark.parametrize("text", ["CV1 5FB", "cv15fb", " c v 1-5fb ", "CV1\t5FB", "Cv1.5fB"])
def test_a_postcode_is_found_however_it_is_written(seen: See, text: str) -> None:
    found = find_postcode(seen(), text)
    assert found.answer is Answer.FOUND
    assert found.sentence.startswith("CV1 5FB is in St Michael's. ")
    assert found.slug == "st-michaels"
    assert found.areas == (
        ("Wards of 2004 to May 2026", "St Michael's"),
        ("Wards since May 2026", "St Michael's"),
        (
            "Area of about 8,000 people (MSOA)",
            "Lower Stoke & Gosford Park (Coventry 028, E02001985)",
        ),
        (
            "Small area of about 1,700 people (LSOA)",
            "Far Gosford Street (Coventry 028E, E01034741)",
        ),
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", Answer.EMPTY),
        ("   ", Answer.EMPTY),
        ("hello", Answer.MALFORMED),
        ("CV1", Answer.MALFORMED),
        ("CV1 5FB CV1 5FB CV1 5FB", Answer.MALFORMED),
        ("<b>CV1</b>", Answer.MALFORMED),
        ("B1 1AA", Answer.FOREIGN),
        ("SW1A 1AA", Answer.FOREIGN),
        ("C1 1AA", Answer.FOREIGN),
        ("CV37 6QW", Answer.OUTSIDE),
        ("CV1 1AA", Answer.ENDED),
    ],
)
def test_a_wrong_postcode_gets_one_kind_sentence(seen: See, text: str, answer: Answer) -> None:
    found = find_postcode(seen(), text)
    assert found.answer is answer
    assert found.sentence
    assert not found.slug
    assert not found.areas


def test_a_postcode_leads_to_the_ward_of_the_chosen_set(seen: See) -> None:
    new, old = (find_postcode(seen(boundaries=year), "CV1 2JT") for year in SETS)
    assert (new.slug, old.slug) == ("cheylesmore", "st-michaels")
    assert any("within 15 metres" in note for note in new.notes)


def test_every_live_postcode_is_found_with_both_wards_and_both_small_areas(seen: See) -> None:
    table = seen().data.table("postcodes")
    live = table[table["live"] == 1]
    assert len(live) > 6400
    assert live[["lsoa2021", "msoa", "ward2004", "ward2026"]].notna().all(axis=None)
    for year in SETS:
        assert set(live[f"ward{year}"]) == set(seen().data.wards(int(year))["code"])
    for postcode in live["postcode"].iloc[::97]:
        assert find_postcode(seen(), postcode).answer is Answer.FOUND


def test_the_note_about_a_ward_line_is_given_within_fifteen_metres_only(seen: See) -> None:
    table = seen().data.table("postcodes").query("live == 1").set_index("postcode")
    near = table[table["metres_to_line"] <= 15].index
    far = table[table["metres_to_line"] > 15].index
    nowhere = table[table["metres_to_line"].isna()].index
    assert all(find_postcode(seen(), one).notes for one in near)
    assert not any(find_postcode(seen(), one).notes for one in far[::50])
    assert all("do not say where" in find_postcode(seen(), one).notes[0] for one in nowhere)


def test_the_boundary_box_says_who_changed_ward(seen: See) -> None:
    kept = find_boundary_change(seen(ward="foleshill"))
    moved = find_boundary_change(seen(ward="earlsdon"))
    left = find_boundary_change(seen(ward="bablake", boundaries="2004"))
    assert isinstance(kept, BoundaryChange)
    assert isinstance(moved, BoundaryChange)
    assert isinstance(left, BoundaryChange)
    assert kept.sentence == (
        "These are the wards since May 2026 (in force from 7 May 2026). "
        "The boundary of Foleshill did not change in May 2026."
    )
    assert moved.sentence == (
        "These are the wards since May 2026 (in force from 7 May 2026). The boundary moved in "
        "May 2026: 90% of the residents counted in 2021 were already in Earlsdon, and 10% were "
        "in another ward: St Michael's. The other way, 1,190 people of the old ward Earlsdon are "
        "in another ward now: Whoberley. About 1,000 people live on strips less than 30 metres "
        "wide between the old line and the new one. Our map of the new wards is no more exact "
        "than that, so they are not counted as having changed ward."
    )
    assert (kept.came, kept.went) == (0, 0)
    assert (moved.came, moved.went) == (1650, 1190)
    assert not kept.line
    assert moved.line == (
        "1,650 people came into the ward and 1,190 left it, although nobody moved house: the line "
        "moved."
    )
    assert moved.short == (
        "Its boundary moved in May 2026: 1,650 of its people (Census 2021) were in St Michael's "
        "before. 1,190 people of the old ward Earlsdon (Census 2021) are in Whoberley now."
    )
    assert left.sentence == (
        "These are the wards of 2004 to May 2026 (in force 2004 to 6 May 2026). The boundary "
        "moved in May 2026: 78% of the residents counted in 2021 are now in Bablake, and 22% are "
        "in another ward: Sherbourne 16%, Radford 4% and Woodlands 2%. The other way, 750 people "
        "of the new ward Bablake were in another ward before: Holbrook."
    )


def test_who_came_and_who_went_is_said_of_both_sets_of_wards(seen: See) -> None:
    """Lower Stoke lost 3,680 people and took nobody in: read from the file with nothing of ours."""
    rows = changes()
    sets = {"2026": ("new", "old", "old"), "2004": ("old", "new", "new")}
    for boundaries, (here, there, word) in sets.items():
        for slug, code in seen().data.wards(int(boundaries))[["slug", "code"]].to_numpy():
            found = find_boundary_change(seen(ward=slug, boundaries=boundaries))
            assert isinstance(found, BoundaryChange)
            own = max((r for r in rows if r[here] == code), key=lambda r: int(r["people"]))[there]
            back = sum(int(r["people"]) for r in rows if r[there] == own and r[here] != code)
            said = f"{round(back, -1):,} people of the {word} ward {seen().area_name(own)} "
            assert (said in found.short) == (back > 0), slug
            assert (said in found.sentence) == (back > 0), slug
            other = sum(int(r["people"]) for r in rows if r[here] == code and r[there] != own)
            came, went = (other, back) if here == "new" else (back, other)
            assert (found.came, found.went) == (round(came, -1), round(went, -1)), slug
            if came or went:
                for number, nobody in ((came, "nobody came in"), (went, "nobody left it")):
                    told = f"{round(number, -1):,}" if number else nobody
                    assert told in found.title, slug
                    assert not number or told in found.line, slug
    lost = find_boundary_change(seen(ward="lower-stoke"))
    assert isinstance(lost, BoundaryChange)
    assert lost.title == (
        "The line moved in 2026: 3,680 people counted in 2021 left the ward, and nobody came in"
    )
    assert (
        "3,680 people of the old ward Lower Stoke (Census 2021) are in St Michael's, Wyken and "
        "Upper Stoke now" in lost.short
    )


CAME, WENT = "came from the old ward", "went to the new ward"


def test_the_table_lists_who_came_and_who_left_of_every_ward(seen: See) -> None:
    rows = changes()
    for boundaries, here, there in (("2026", "new", "old"), ("2004", "old", "new")):
        for slug, code in seen().data.wards(int(boundaries))[["slug", "code"]].to_numpy():
            found = find_boundary_change(seen(ward=slug, boundaries=boundaries))
            assert isinstance(found, BoundaryChange)
            own = max((r for r in rows if r[here] == code), key=lambda r: int(r["people"]))[there]
            moved = [
                (r, r[there], CAME if here == "new" else WENT)
                for r in rows
                if r[here] == code and r[there] != own
            ]
            moved += [
                (r, r[here], WENT if here == "new" else CAME)
                for r in rows
                if r[there] == own and r[here] != code
            ]
            wanted = {
                f"{way} {seen().area_name(other)}": f"{round(int(r['people']), -1):,}"
                for r, other, way in moved
            }
            assert dict(found.table.iloc[1:, 0]) == wanted, slug


def test_nobody_is_counted_as_moved_where_the_two_lines_hardly_differ(seen: See) -> None:
    """The map of the new wards is drawn to about 15 metres: 12 pairs of wards share but a strip."""
    with (HELD / "ward_changes.csv").open(encoding="utf-8", newline="") as opened:
        every = {(row["old"], row["new"]): int(row["people"]) for row in csv.DictReader(opened)}
    thin = {pair: every[pair] for pair in every.keys() & strips()}
    assert len(thin) == 12
    for view in every_ward(seen):
        found, code = find_boundary_change(view), str(view.ward_code)
        assert isinstance(found, BoundaryChange)
        other = str(found.rows["code"].iloc[0])
        near = sum(people for pair, people in thin.items() if {code, other} & {*pair})
        told = re.search(r"About ([\d,]+) people live on strips", found.sentence)
        assert bool(told) == (near >= 20)
        assert told is None or int(told[1].replace(",", "")) == round(near, -1)
        assert not {(code, one) for one in found.rows["code"]} & thin.keys()
        assert found.rows["share"].sum() == pytest.approx(1, abs=0.001)
    alone = find_boundary_change(seen(ward="binley-and-willenhall", boundaries="2026"))
    assert isinstance(alone, BoundaryChange)
    assert alone.short == (
        "Its boundary moved in May 2026, but we know of nobody who changed ward by it."
    )
    assert not alone.line


def test_nearly_all_is_not_called_all_nor_nearly_none_nothing(seen: See) -> None:
    """Where 30 of 10,000 came, over 99% stayed."""
    old, new = (seen(ward="upper-stoke", boundaries=year).ward_code for year in ("2004", "2026"))
    came = seen(ward="lower-stoke", boundaries="2004").ward_code
    drawn = pd.DataFrame(
        {
            "old": [old, came],
            "new": [new, new],
            "people": [9970, 30],
            "share_of_old": [1.0, 0.06],
            "share_of_new": [0.997, 0.003],
        }
    )
    view = seen(ward="upper-stoke", boundaries="2026", tables={"ward_changes": drawn}, values={})
    found = find_boundary_change(view)
    assert isinstance(found, BoundaryChange)
    assert (
        "over 99% of the residents counted in 2021 were already in Upper Stoke, and under 1% were"
        in found.sentence
    )
    assert found.table[seen().words("boundary_change.share")].tolist() == ["over 99%", "under 1%"]


def test_people_counted_at_the_census_are_never_called_those_of_today(seen: See) -> None:
    for one in every_ward(seen):
        found = find_boundary_change(one)
        assert isinstance(found, BoundaryChange)
        if len(found.rows) > 1:
            for said in (found.title, found.sentence, found.short):
                assert "2021" in said
    counted = re.compile(r"today's (residents|people|children)|(residents|people) of today")
    for file in (HOME / "words" / "en").glob("*.ftl"):
        assert not counted.findall(file.read_text(encoding="utf-8")), file.name


def test_every_ward_has_a_boundary_box_whose_shares_are_whole(seen: See) -> None:
    for one in every_ward(seen):
        found = find_boundary_change(one)
        assert isinstance(found, BoundaryChange)
        assert 0.99 <= found.rows["share"].sum() <= 1.001
        assert found.rows["share"].is_monotonic_decreasing


def test_who_types_an_old_ward_is_offered_none_that_holds_but_a_strip_of_it(seen: See) -> None:
    thin = strips()
    for boundaries, other, way in (("2026", 2004, 1), ("2004", 2026, -1)):
        here = seen().data.wards(int(boundaries)).set_index("slug")["code"]
        for name, code in seen().data.wards(other)[["name", "code"]].to_numpy():
            found = find_ward(seen(boundaries=boundaries), name)
            pairs = {(code, here[slug])[::way] for slug, _ in found.wards}
            assert not pairs & thin, name
    westwood = find_ward(seen(boundaries="2026"), "Westwood")
    assert [name for _, name in westwood.wards] == ["Tile Hill & Canley", "Wainbody"]
