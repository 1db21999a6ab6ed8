"""The questions residents ask: each ward's answers are the figures that the files hold."""

import csv
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from marmot_data.catalogue.load import HOME, load
from marmot_data.catalogue.schema import Kind, Polarity
from marmot_data.findings import phrases
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.kinds import Kinds, find_kinds
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.ward.asked import Answer, Told
from marmot_data.findings.ward.beside import Beside, find_beside
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.findings.ward.local_places import local_places
from marmot_data.findings.ward.profile import FOLDED, Profile, find_profile
from marmot_data.findings.ward.questions import Questions, find_questions
from marmot_data.findings.ward.scale import scale_of
from marmot_data.link import Choices, from_query
from tests.findings.conftest import See
from tests.findings.test_ward import DASH, every_ward

CATALOGUE = load()
DATA = HOME.parent / "coventry"
CITY, COUNTRY = "E08000026", "E92000001"
ASKED = {
    "How long do women live?": ("life_expectancy", "female", "{} years"),
    "How long do men live?": ("life_expectancy", "male", "{} years"),
    "How many children are in poverty?": ("children_low_income_after_housing", "all", "{}%"),
    "How many people are out of work?": ("employment_deprivation", "all", "{}%"),
    "How much crime is recorded?": ("crime_at_risk", "violence_injury", "{} per 1,000"),
}
"""question -> the figure that answers it for every ward, and how it is written"""


@cache
def file(indicator: str) -> list[dict[str, str]]:
    """Read an indicator's file with nothing of the app's own."""
    with Path(DATA / "values" / f"{indicator}.csv").open(encoding="utf-8", newline="") as opened:
        return [row for row in csv.DictReader(opened) if row["value"]]


def newest(rows: list[dict[str, str]], area: str, group: str) -> dict[str, str]:
    """Return the row of an area's newest figure."""
    own = [row for row in rows if row["area"] == area and (row["group"] or "all") == group]
    return max(own, key=lambda row: (row["end"], row["start"]))


def at(rows: list[dict[str, str]], area: str, group: str, period: str) -> float:
    """Return an area's figure of a period."""
    return next(
        float(row["value"])
        for row in rows
        if (row["area"], row["group"] or "all", row["period"]) == (area, group, period)
    )


def asked(view: View) -> Questions:
    found = find_questions(view)
    assert isinstance(found, Questions)
    return found


def told(one: Answer) -> Told:
    assert one.told
    return one.told


def answers(seen: See) -> Iterator[tuple[View, Questions]]:
    for view in every_ward(seen):
        yield view, asked(view)


def test_every_question_is_answered_for_every_ward_and_each_sex_beside_city_and_country(
    seen: See,
) -> None:
    read = {name: file(indicator) for name, (indicator, _, _) in ASKED.items()}
    wards = 0
    for view, found in answers(seen):
        names = ["life", "life", "children", "school", "work", "crime"]
        assert [one.name for one in found.answers] == names
        rows_of = {one.ask: one for one in found.answers}
        for name, (_, group, form) in ASKED.items():
            one, rows = rows_of[name], read[name]
            row = newest(rows, str(view.ward_code), group)
            assert told(one).shown == form.format(f"{float(row['value']):.1f}")
            for area, shown in ((CITY, one.city), (COUNTRY, one.country)):
                assert shown == form.format(f"{at(rows, area, group, row['period']):.1f}")
            assert row["period"][:4] in one.when
            # How far apart the two lie, as they are printed; nothing where they are not told apart.
            apart = abs(_printed(told(one).shown) - _printed(one.city))
            alike = one.verdict in ("similar", "described_same")
            assert one.by.startswith("" if alike else f"by {apart:.1f} "), one
            by = one.by.split(" · ")[0]  # behind it the other kinds are counted
            assert by.endswith(beyond(row, at(rows, COUNTRY, group, row["period"]), one)), one
            assert one.scale is not None
            assert len(one.scale.wards) == 18
        wards += 1
    assert wards == 36


def beyond(row: dict[str, str], country: float, one: Answer) -> tuple[str, ...]:
    """Say what may be said beside the country: by the range where there is one, else by the way.

    Where nothing is tested and the ward lies on the same side of both, the figures say it.
    """
    if row["lower"]:
        lower, upper = float(row["lower"]), float(row["upper"])
        way = "better" if lower > country else "worse" if upper < country else ""
        apart = f"{abs(round(float(row['value']), 1) - country):.1f}"
        if way == one.verdict:
            return (f"(than England: {apart})",)
        if not way and one.verdict == "similar":
            return ("(nor from England)",)
        return (
            f"({way} than England, by {apart})" if way else "(no clear difference from England)",
        )
    value = float(row["value"])
    near = ("(about the same as England)",) if abs(value / country - 1) < 0.05 else ()
    way = "higher" if value > country else "lower"
    if way in one.verdict:
        return (" points", "1,000", *near)
    return (f"({way} than England)", *near)


ONE_KIND = (
    *("thefts", "burglaries"),
    *("anti-social behaviour incidents", "cases of criminal damage"),
)
"""the kinds that in some ward lie alone on their side of the city"""


def test_the_lead_counts_all_kinds_of_crime_and_not_one(seen: See) -> None:
    """Worked out from the file: how many kinds lie above and below the rate of the city."""
    rows, told = file("crime_at_risk"), set()
    kinds = {row["group"] for row in rows}
    for view, found in answers(seen):
        own = [newest(rows, str(view.ward_code), kind) for kind in kinds]
        times = [
            float(row["value"]) / at(rows, CITY, kind, row["period"])
            for kind, row in zip(kinds, own, strict=True)
        ]
        said = re.search(
            r"crime is (higher|lower) for (?:(\d) of|all) 8 kinds recorded"
            r"(?: \((?:higher|lower) for (\d|[a-z -]+)\))?\.",
            found.differs,
        )
        assert said, found.differs
        # A single kind is called by its name.
        assert said[3] != "1"
        rest = 1 if said[3] in ONE_KIND else int(said[3] or 0)
        most = int(said[2] or 8)
        higher, lower = (most, rest) if said[1] == "higher" else (rest, most)
        assert sum(one > 1.05 for one in times) <= higher <= sum(one > 1 for one in times)
        assert sum(one < 0.95 for one in times) <= lower <= sum(one < 1 for one in times)
        told.add((said[2] is None, said[1]))
        crime = found.answers[-1].by.split(" · ")[1]
        none = "none lower" if higher else "none higher"
        sides = f"{higher} higher, {lower} lower" if higher and lower else none
        assert re.search(rf"of 8 kinds (?:\d \w+, )?{sides}$", crime), crime
    assert told >= {(True, "higher"), (False, "higher"), (False, "lower")}


def _printed(shown: str) -> float:
    found = re.match(r"[\d.]+", shown)
    assert found
    return float(found[0])


SCHOOL = 3
"""which of the questions no ward has a figure for"""


def school(seen: See, ward: str, boundaries: str = "2026") -> Answer:
    return asked(seen(ward=ward, boundaries=boundaries)).answers[SCHOOL]


LIVE, OF_ITS_OWN = "of the ward's people live", "of its own people live in the ward"


def test_one_place_leads_and_is_said_aloud_and_the_others_are_said_to_overlap(seen: See) -> None:
    """By hand: figures of the council's pages, shares of ward_parts.csv."""
    longford = school(seen, "longford")
    assert (told(longford).shown, told(longford).where) == ("55.2%", "Bell Green")
    assert told(longford).how_far == "39% of the ward's people live there"
    assert longford.aloud == (
        "No figure is published for Longford ward itself. The place that says most about it is "
        "Bell Green, where 39% of the ward's people live. In 2021/22, 55.2% of five-year-olds in "
        "Bell Green were ready for school, compared with 61.1% across Coventry."
    )
    assert longford.others
    assert longford.others.heading == (
        "3 more places reach into the ward, all below Coventry too: 47.3% to 57.8%. They overlap: "
        "some people live in more than one."
    )
    names = "Wood End, Henley Green and Manor Farm"
    assert longford.others.lines == (
        f"47.3% in Longford (not the ward): 38% {LIVE} there, 96% {OF_ITS_OWN}",
        f"56.2% in Bell Green, {names}: 42% {LIVE} there, 44% {OF_ITS_OWN}",
        f"57.8% in Foleshill and Longford: 38% {LIVE} there, 27% {OF_ITS_OWN}",
    )
    foleshill = told(school(seen, "foleshill"))
    assert (foleshill.shown, foleshill.where) == ("57.8%", "Foleshill and Longford")
    assert "Part of the place lies outside the ward." in school(seen, "foleshill").aloud
    binley = told(school(seen, "binley-and-willenhall", "2004"))
    assert (binley.shown, binley.where) == ("53.6%", "Binley and Willenhall (not the ward)")
    assert told(school(seen, "st-michaels")).where == "Hillfields"
    # Small areas of Hillfields are named with it; Tile Hill and Canley have nobody in common.
    others = [school(seen, one).others for one in ("st-michaels", "tile-hill-and-canley")]
    assert ["overlap" in one.heading for one in others if one] == [True, False]


def test_the_place_that_leads_has_most_people_in_common_with_the_ward(seen: See) -> None:
    """How many live in a place, and in both, is reckoned here from the files alone."""
    people = {
        area: float(newest(file("population"), area, "all")["value"])
        for area in {row["area"] for row in file("population")}
    }
    rows = csv.DictReader((DATA / "ward_parts.csv").read_text(encoding="utf-8").splitlines())
    lives = {(row["ward"], row["area"]): float(row["share"]) for row in rows}
    known = {row["area"]: f"{float(row['value']):.1f}%" for row in file("school_readiness")}
    places = {one.code: one for one in seen().place.areas if one.code in known and one.parts}
    kinds: set[str] = set()
    for view, found in answers(seen):
        ward, one = str(view.ward_code), found.answers[SCHOOL]
        whole = {code: sum(people[p] for p in place.parts) for code, place in places.items()}
        both = {
            code: sum(lives.get((ward, p), 0) * people[p] for p in place.parts)
            for code, place in places.items()
        }
        common = {code: both[code] / (whole[code] + people[ward] - both[code]) for code in places}
        here = [code for code in places if both[code] / whole[code] >= 0.1]
        says = [code for code in here if both[code] / whole[code] >= 1 / 3]
        reach = one.aloud.split(" In 2021/22")[0]
        for place in (told(one), *(one.others.lines if one.others else ())):
            assert not isinstance(place, Told) or place.inside == bool(says)
        assert len(one.others.lines if one.others else ()) == max(len(here) - 1, 0)
        if not here:
            kinds.add("near")
            assert told(one).how_far == "outside the ward"
            assert "It lies outside the ward, so it says little about it." in reach
            continue
        first = max(says or here, key=lambda code: common[code])
        kinds.add("in" if says else "little")
        assert (told(one).where, told(one).shown) == (places[first].name, known[first])
        share = f"{min(100, 100 * both[first] / people[ward]):.0f}% of the ward's people live"
        assert told(one).how_far == f"{share} there"
        assert f"{places[first].name}, where {share}." in reach
        part = both[first] / whole[first]
        assert ("Part of the place lies outside" in reach) == (1 / 3 <= part < 0.9)
        assert ("Most of the place lies outside" in reach) == (part < 1 / 3)
    assert kinds == {"in", "little", "near"}


def test_every_ward_has_one_sentence_that_can_be_said_of_school_readiness(seen: See) -> None:
    """Behind the other places that reach into the ward stands whether they say the same."""
    seen_of: set[str] = set()
    for view, found in answers(seen):
        one = found.answers[SCHOOL]
        assert one.aloud.startswith(
            f"No figure is published for {view.area_name(str(view.ward_code))} ward itself"
        )
        figure, both_ways, _ = one.aloud.partition(" But it was ")
        assert bool(both_ways) == (one.verdict == "split")
        rest = one.others.heading if one.others else ""
        if one.others and one.verdict in ("outside", "split"):
            assert "Coventry" not in rest
        elif one.others:
            shown = [float(line.split("%")[0]) for line in one.others.lines]
            lower = [value < 61.1 for value in shown]
            if set(lower) == {told(one).ruling.figures[0].value < 61.1}:
                seen_of.add("agree")
                assert re.search(" below Coventry (?:too|as well): ", rest)
                assert f" {min(shown):.1f}%" in rest
                assert f" {max(shown):.1f}%." in rest
            else:
                seen_of.add("differ")
                assert re.search(rf"\b{sum(lower)} (?:is|are) lower", rest)
                assert re.search(rf"\b{len(lower) - sum(lower)} (?:is|are) higher", rest)
        assert figure.endswith(
            f"In 2021/22, {told(one).shown} of five-year-olds in {told(one).where} were ready for "
            "school, compared with 61.1% across Coventry."
        )
    assert seen_of == {"agree", "differ"}


def test_no_place_with_a_figure_is_left_out_of_every_ward(seen: See) -> None:
    known = {row["area"] for row in file("school_readiness") if row["area"].startswith("jsna_")}
    assert len(known) == 19
    for year in ("2004", "2026"):
        told = {
            place.figure.area
            for view in every_ward(seen)
            if view.selection.boundaries == year
            for place in local_places(view, "school_readiness", "all", str(view.ward_code))
            if place.inside
        }
        assert told == known, year


def test_where_no_ward_has_a_figure_a_place_with_one_stands_in(seen: See) -> None:
    for _, found in answers(seen):
        one = found.answers[SCHOOL]
        assert (one.city, one.country, one.when) == ("61.1%", "65.2%", "2021/22")
        assert one.scale is None
        assert one.note
        assert [bool(row.note) for row in found.answers].count(True) == 1


def test_a_place_that_lies_elsewhere_says_nothing_of_the_ward(seen: See) -> None:
    foleshill = school(seen, "foleshill")
    assert (foleshill.verdict, foleshill.by) == ("described_lower", "in Foleshill and Longford")
    earlsdon = school(seen, "earlsdon")
    assert told(earlsdon).where == "Canley"
    assert "nearest place" in earlsdon.about
    # 22% of the people of Canley live in Wainbody: it is told, but it says nothing of the ward.
    wainbody = school(seen, "wainbody")
    assert told(wainbody).where == "Canley"
    assert "nearest" not in wainbody.about
    assert earlsdon.verdict == wainbody.verdict == "outside"
    # 43% of Tile Hill's live in Woodlands.
    assert school(seen, "woodlands").verdict == "described_lower"


def test_the_row_or_the_line_under_it_says_how_the_wards_own_figure_changed(seen: See) -> None:
    """By hand: 38.5% and 39.1% of Longford's children, 2023/24 and 2024/25, in the file."""
    rows = {one.name: one for one in asked(seen(ward="longford")).answers}
    assert told(rows["life"]).change == "No earlier figure."
    assert told(rows["children"]).change == "Up from 38.5% in 2023/24."
    assert told(rows["work"]).change == "Not comparable with 2019."
    for view, found in answers(seen):
        crime = next(one for one in found.answers if one.name == "crime")
        assert told(crime).change == "No earlier figure."
        kinds = find_kinds(view, "crime_at_risk")
        assert isinstance(kinds, Kinds)
        burglary = kinds.table.loc["Burglary, per 1,000 properties"].str.replace(" per 1,000", "")
        where = [f"{place} {value}" for place, value in burglary.items()]
        before, after = crime.aloud.split("\nNo earlier figure")
        assert before.endswith(
            f" Burglary, per 1,000 properties: {where[0]}, {where[1]} and {where[2]}."
        )
        assert after.startswith(
            " shows whether this has risen in "
            f"{view.area_name(str(view.ward_code))}. No ward has a figure for the rate of "
            "recorded crime as a whole, but the city has. In 2024, "
            "the police recorded 114.9 crimes and anti-social behaviour incidents for every 1,000 "
            "people in Coventry, up from 89.0 in 2017."
        )
        assert "In between, the figure reached 123.9 per 1,000 (2023)." in after, "and fell since"
        assert "2,094 burglaries in Coventry, down 40% from 3,476 in 2017." in after
    assert at(file("crime_rate"), CITY, "all", "2017") == pytest.approx(89.0, abs=0.05)


def test_a_share_is_told_with_the_number_of_people_that_the_file_holds(seen: See) -> None:
    """By hand: 1755.4 of 4545.9 children in Holbrooks, and 1827 in Longford, in the file.

    Out of work are 17.0337% of 11386.3 people of working age, and 22.5607% of 13014.1.
    """
    for ward, wanted, out in (
        ("holbrooks", "about 1,760", "about 1,940"),
        ("longford", "about 1,830", "about 2,940"),
    ):
        rows = {one.name: told(one) for one in asked(seen(ward=ward)).answers}
        assert rows["children"].number == f"{wanted} children under 16"
        assert not rows["school"].number, "the share is of a place"
        only = "Offences of violence with injury only"
        assert rows["crime"].kind == only, "a rate is no share: of which kind it is, is said"
        assert not rows["crime"].number
        assert not any(one.kind for name, one in rows.items() if name != "crime")
        assert rows["work"].number == f"{out} people"
    view = seen(ward="holbrooks")
    (one,) = (told(row).ruling.figures[0] for row in asked(view).answers if row.name == "children")
    counted = replace(one, basis="count", status="published", count=1755)
    said = phrases.number_behind(view, "children_low_income_after_housing", counted)
    assert said == "1,755 children under 16", "who were counted one by one are not rounded"
    share = replace(one, count=float("nan"), value=12.5, population=2000)
    said = phrases.number_behind(view, "children_low_income_after_housing", share)
    assert said == "about 250 children under 16", "a share of people whose number is known"
    unknown = replace(one, count=float("nan"), population=float("nan"))
    assert not phrases.number_behind(view, "children_low_income_after_housing", unknown)


def test_a_figure_of_an_index_says_that_it_counts_earlier_years(seen: See) -> None:
    rows = {one.name: one.when for one in asked(seen(ward="longford")).answers}
    assert rows["work"] == rows["crime"] == "index of 2025, on older data, year not named"
    assert "older data" not in rows["life"] + rows["children"] + rows["school"]


def test_the_parts_of_a_place_are_small_areas_of_the_city(seen: See) -> None:
    small = {row["code"] for row in _areas() if row["level"] in ("msoa", "lsoa")}
    covered = [one for one in seen().place.areas if one.parts]
    assert covered
    for one in covered:
        assert set(one.parts) <= small, one.code


def test_the_answer_says_what_differs_and_nothing_of_a_place_that_is_not_the_ward(
    seen: See,
) -> None:
    foleshill = asked(seen(ward="foleshill"))
    assert foleshill.differs == (
        "Compared with Coventry, in Foleshill people lived clearly shorter lives "
        "(2009 to 2013). As counted, not tested: child poverty is higher, a larger share of people "
        "is out of work and crime is higher for all 8 kinds recorded."
    )
    assert foleshill.sentence == f"{foleshill.deprived} {foleshill.differs}"
    assert asked(seen(ward="bablake")).differs.startswith(
        "Compared with Coventry, in Bablake men lived clearly longer (2009 to "
        "2013). As counted, not tested: child poverty is lower"
    ), "women's difference is not clear"
    assert asked(seen(ward="cheylesmore")).differs.startswith(
        "There was no clear difference from Coventry in how long people lived (2009 to 2013). As "
        "counted, not tested: child poverty is lower"
    )
    for _, found in answers(seen):
        assert "school" not in found.sentence


def test_how_deprived_the_ward_is_comes_first_for_every_ward(seen: See) -> None:
    """Its place is counted here from the file of scores, its share read from the file of shares."""
    told: set[bool] = set()
    for view in every_ward(seen):
        year, ward = view.selection.boundaries, str(view.ward_code)
        of = {
            name: {
                row["area"]: float(row["value"]) for row in file(name) if row["period"] == "2025"
            }
            for name in ("imd_score", "most_deprived_decile")
        }
        wards = [row["code"] for row in _areas() if row["boundaries"] == year]
        wards = [code for code in wards if code.startswith("E05")]
        assert len(wards) == 18
        order = sorted(wards, key=lambda code: -of["imd_score"][code])
        place = order.index(ward) + 1
        found = asked(view)
        # Named from the nearer end; where the country places it at the other, with a "but".
        many, more = place <= 9, " more deprived than " in found.deprived
        assert (
            f"{' and' if many == more else ', but'} {'more' if more else 'less'} deprived than "
            in found.deprived
        )
        way, number = ("most", place) if many else ("least", 19 - place)
        endings = {1: "the", 2: "the 2nd", 3: "the 3rd"}
        said = f"is {endings.get(number, f'the {number}th')} {way} deprived of Coventry's 18 wards"
        assert found.sentence.startswith(f"{view.area_name(ward)} {said}")
        assert "(deprivation index of 2025)." in found.deprived
        share = of["most_deprived_decile"][ward]
        city = of["most_deprived_decile"][CITY]
        # Where the share points the other way than the place, it is said with a "but".
        other_way = bool(share) and many == (share < city)
        beside = "fewer than the" if share < city else "more than the"
        own = f"f its people, {share:.1f}% live" if share else "None of its people live"
        assert found.deprived.endswith(
            f"{own} in England's most deprived tenth of areas, "
            f"{beside if other_way else 'compared with'} {city:.1f}% across Coventry."
        )
        assert (" But of its people" in found.deprived) == other_way
        told.add(other_way)
        assert {"imd_score", "most_deprived_decile"} <= set(found.indicators)
    assert told == {True, False}


def test_the_place_among_the_wards_of_the_country_is_counted_from_the_nearer_end(
    seen: See,
) -> None:
    """By hand from ward_spread.csv: scores of 2025 at the 96th to 98th and the 4th to 6th point."""
    assert (
        " and more deprived than 97% of England's wards " in asked(seen(ward="foleshill")).deprived
    )
    assert (
        " and less deprived than 95% of England's wards " in asked(seen(ward="wainbody")).deprived
    )


def test_an_older_edition_is_told_in_the_past_and_none_leaves_nothing(seen: See) -> None:
    then = asked(seen(ward="foleshill", year="2020")).deprived
    assert then.startswith("Foleshill was the most deprived of Coventry's 18 wards")
    assert "(deprivation index of 2019)" in then
    assert "% lived in England's" in then
    assert asked(seen(ward="foleshill", year="2012")).deprived == ""


def test_a_row_says_estimated_wherever_its_figure_is(seen: See) -> None:
    """Estimated is what the file says, or the sentence by which the figure is told."""
    rows = 0
    for view, found in answers(seen):
        profile = find_profile(view)
        assert isinstance(profile, Profile)
        period = profile.table[view.words("table.period")].tolist()
        for row, when in zip(profile.rows.to_dict("records"), period, strict=True):
            one = row["ruling"].figures[0]
            clause = phrases.clause(view, row["indicator"], one)
            wanted = row["status"] == "estimated" or " estimated " in f" {clause} "
            assert (row["how"] == "estimated") == wanted == when.endswith(", estimated")
            rows += wanted
        indicators = {one.name: one.indicator for one in view.catalogue.front.questions}
        for one in found.answers:
            own = profile.rows[profile.rows["indicator"] == indicators[one.name]]
            if not told(one).where:
                assert one.about.endswith(", estimated") == ("estimated" in set(own["how"]))
    assert rows > 36 * 8


def test_a_year_before_the_first_figures_leaves_a_row_and_says_so(seen: See) -> None:
    found = asked(seen(ward="foleshill", year="2012"))
    assert len(found.answers) == 5
    life: Answer = found.answers[0]
    assert (life.told, life.verdict, life.word) == (None, "none", f"{DASH} no figure")
    assert life.about == "No figure up to 2012"
    assert isinstance(find_questions(seen()), Nothing)


# What must be known of the figures


def _areas() -> list[dict[str, str]]:
    with Path(DATA / "areas.csv").open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def test_a_figure_that_the_city_has_of_a_later_period_is_said_for_every_ward(seen: See) -> None:
    """Nothing of the app's own reads the files: the city's newest period is looked up by hand."""
    for view, found in answers(seen):
        assert len(found.also) <= 2
        every = re.split(r"(?<=\.) ", " ".join(found.also))
        said = [one for one in every if "newer figures" in one]
        assert len(said) == 1
        assert "school readiness (65.3% in 2024/25)" in said[0]
        assert (
            "life expectancy, women (81.7 years in 2021 to 2023, measured in a new way)" in said[0]
        )
        assert "life expectancy, men (" in said[0]
        assert "benefits" not in said[0], "the city's figure is of the same edition as the ward's"
        profile = find_profile(view)
        assert isinstance(profile, Profile)
        for name in dict.fromkeys(profile.rows["indicator"]):
            rows = profile.rows[profile.rows["indicator"] == name]
            city = [row for row in file(name) if row["area"] == CITY]
            groups = set(rows["group"])
            ends = [row["end"] for row in city if (row["group"] or "all") in groups]
            newer = bool(ends) and max(ends) > min(rows["end"])
            inside = view.words.inside(view.indicator(name).short)
            assert (f"{inside} (" in profile.newer) == newer, name


def test_a_place_has_one_name_everywhere_and_it_is_not_that_of_a_ward(seen: See) -> None:
    plain = {row["name"].replace("&", "and") for row in _areas() if row["level"] == "ward"}
    named = {row["code"]: row["name"] for row in _areas() if row["level"] == "profile_area"}
    assert not set(named.values()) & plain
    for view, found in answers(seen):
        one = found.answers[SCHOOL]
        assert told(one).where in named.values()
        beside = find_nearest(view, "school_readiness")
        assert isinstance(beside, Nearest)
        assert set(beside.rows["name"]) <= set(named.values())
        assert one.aloud in beside.sentence


def test_a_link_with_the_old_name_of_a_place_still_leads_to_it(seen: See) -> None:
    choices = Choices.of(seen().catalogue, seen().data, ("standard",))
    old = "place-longford-part-of-profile-area~place-foleshill-west"
    selection, refused = from_query({"areas": old}, choices)
    assert selection.areas == "place-longford-not-the-ward~place-foleshill-west"
    assert refused == []


def test_no_figure_of_all_crime_is_said_beside_its_kinds_with_the_citys(seen: See) -> None:
    wards = {row["code"] for row in _areas() if row["level"] == "ward"}
    assert not wards & {row["area"] for row in file("crime_rate")}
    assert at(file("crime_rate"), CITY, "all", "2024") == pytest.approx(114.9, abs=0.05)
    said = (
        "No ward has a figure for the rate of recorded crime as a whole, only for 8 kinds of it, "
        "which cannot be added up. The city has one: in 2024, the police recorded 114.9 crimes "
        "and anti-social behaviour incidents for every 1,000 people in Coventry."
    )
    for view, found in answers(seen):
        assert not any(said in one for one in found.also), "the row of violence says it"
        beside = find_beside(view, ("crime_at_risk", "crime_deprivation"))
        assert isinstance(beside, Beside)
        assert said in beside.also


def test_where_two_places_say_as_much_and_the_opposite_neither_stands_for_the_ward(
    seen: See,
) -> None:
    """From the file and the shares of people: 61.1% of the city's children were ready."""
    split = set()
    for view, found in answers(seen):
        places = local_places(view, "school_readiness", "all", str(view.ward_code))
        sides = {
            one.figure.value > 61.1
            for one in places
            if one.touches and one.of_ward >= places[0].of_ward * 2 / 3
        }
        one = found.answers[SCHOOL]
        if len(sides) == 2 and places[0].inside:
            split.add(view.selection.ward)
            assert one.verdict == "split"
            assert one.word == f"{DASH} the places differ"
            assert "the places point both ways, and none stands for the ward" in one.aloud
        else:
            assert one.verdict != "split"
            assert "point both ways" not in one.aloud or not places[0].inside
    assert split == {"wyken"}, "one place holds 85% of Foleshill, and no other half as many"
    wyken = school(seen, "wyken").aloud
    assert "71.7% of five-year-olds in Binley" in wyken
    assert "But it was 53.6% in Binley and Willenhall" in wyken


def test_out_of_work_and_in_work_are_said_not_to_make_up_a_whole(seen: See) -> None:
    """Longford has more people out of work than the city, and more in work."""
    view = seen(ward="longford")
    for other, city in (("employment_deprivation", 15.6), ("employed_census", 54.2)):
        own = float(newest(file(other), str(view.ward_code), "all")["value"])
        assert own > city
    (limits,) = (one.aloud for one in asked(view).answers if "do not add up" in one.aloud)
    first = "Out of work (22.6%) and in work (57.4%)"
    assert first in limits
    beside = find_beside(view, ("employment_deprivation", "employed_census"))
    assert isinstance(beside, Beside)
    (said,) = (one for one in beside.also if one.startswith(first))
    assert said in limits


# From worse to better


def test_worse_is_left_wherever_one_way_is_better(seen: See) -> None:
    laid = 0
    for view in every_ward(seen):
        found = find_profile(view)
        assert isinstance(found, Profile)
        for row in found.rows.to_dict("records"):
            if row["scale"] is None:
                continue
            values = sorted(row["wards"])
            entry = seen().indicator(row["indicator"])
            # What follows age or only describes is not called better or worse, nor an end of it.
            called = entry.kind is not Kind.CONTEXT and not entry.follows_age
            upside_down = entry.polarity is Polarity.LOWER and called
            assert row["scale"].ranked == (entry.polarity is not Polarity.NEITHER and called)
            assert row["verdict"] not in ("higher", "lower") or not row["scale"].ranked, row["what"]
            below = sum(one < row["value"] for one in values)
            left = sum(one < row["scale"].own - 1e-9 for one in row["scale"].wards)
            above = sum(one > row["value"] for one in values)
            assert left == (above if upside_down else below), row["what"]
            laid += 1
            if row["verdict"] in ("worse", "better") and row["scale"].city is not None:
                assert (row["scale"].own < row["scale"].city) == (row["verdict"] == "worse")
    assert laid > 36 * 50


def test_a_line_is_turned_round_where_less_is_better() -> None:
    def laid(polarity: Polarity) -> tuple[object, ...]:
        one = scale_of([10, 20, 30, 40, 50], polarity, own=(20, 15, 30), city=40, country=60)
        assert one is not None
        return one.own, one.reach, one.city, one.country, one.band

    assert laid(Polarity.HIGHER) == (0.25, (0.125, 0.5), 0.75, 1.25, (0.25, 0.75))
    assert laid(Polarity.NEITHER) == laid(Polarity.HIGHER)
    assert laid(Polarity.LOWER) == (0.75, (0.5, 0.875), 0.25, -0.25, (0.25, 0.75))
    nan = float("nan")
    assert scale_of([3, 3], Polarity.LOWER, own=(3, nan, nan), city=nan, country=nan) is None


# The profile


def _numbers(text: str) -> list[int]:
    return [int(one) for one in re.findall(r"\d+", text)]


def _one_way_is_better(name: str) -> bool:
    """Tell from the entry alone whether a tested difference would be called better or worse."""
    entry = CATALOGUE.indicators[name]
    return entry.polarity != "neither" and entry.kind == "outcome" and not entry.follows_age


def test_the_counts_say_the_whole_and_leave_out_who_lives_in_a_ward(seen: See) -> None:
    for view in every_ward(seen):
        found = find_profile(view)
        assert isinstance(found, Profile)
        kept = found.rows[~found.rows["section"].isin(FOLDED)]
        judging, *rest = re.split(r"(?<=\.) ", found.counts)
        signs = kept["verdict"].value_counts()
        neither = ~kept["indicator"].map(_one_way_is_better)
        neutral = int((neither & kept["verdict"].isin(["higher", "lower", "similar"])).sum())
        if neutral:
            number = rest.pop(0).removesuffix(" more can be tested, but neither way is better.")
            assert number == {1: "One"}.get(neutral, str(neutral))
        counted, *rest, below = rest
        assert _numbers(below) == [len(found.rows) - len(kept)]
        judged, *parts = _numbers(judging)
        assert judged == sum(parts) > 0
        described, *ways = _numbers(counted)
        assert described == sum(ways)
        kinds = ("described_higher", "described_lower", "described_same")
        assert ways == [signs[one] for one in kinds if one in signs]
        assert len(kept) == judged + neutral + described + sum(_numbers(" ".join(rest)))
        folded = set(found.rows.loc[found.rows["section"] == "describes", "indicator"])
        assert {"population", "ethnic_group", "disability", "born_abroad"} <= folded
        assert not folded & {"life_expectancy", "overcrowding", "imd_score"}
        others = set(found.rows.loc[found.rows["section"] == "others", "indicator"])
        assert "children_low_income" in others
        assert "children_low_income_after_housing" not in others


def test_in_each_section_the_figures_furthest_from_the_city_come_first(seen: See) -> None:
    found = find_profile(seen(ward="foleshill"))
    assert isinstance(found, Profile)
    order = list(dict.fromkeys(found.rows["section"]))
    themes = list(seen().catalogue.front.themes)
    assert order[-2:] == ["others", "describes"]
    assert order[:-2] == sorted(order[:-2], key=themes.index)
    for _, own in found.rows.groupby("section", sort=False):
        far = [abs(r.size) / s for r, s in zip(own["ruling"], own["spread"], strict=True)]
        held = [one for one, r in zip(far, own["ruling"], strict=True) if len(r.figures) > 1]
        assert held == sorted(held, reverse=True)


def test_a_change_has_its_year_and_its_sign_is_that_of_the_ruling(seen: See) -> None:
    found = find_profile(seen(ward="foleshill"))
    assert isinstance(found, Profile)
    rows = found.rows.set_index("what")
    child = rows.loc["Child poverty, after housing costs"]
    assert (child["changed"], child["since_when"]) == (
        "down by 2.1 percentage points",
        "since 2023/24",
    )
    assert child["change"].verdict == "described_lower"
    assert rows.loc["Life expectancy, women", "changed"] == DASH


@pytest.mark.parametrize("ward", ["foleshill", "wainbody"])
def test_the_title_counts_the_worse_or_the_better_whichever_are_more(seen: See, ward: str) -> None:
    found = find_profile(seen(ward=ward))
    assert isinstance(found, Profile)
    kept = found.rows[~found.rows["section"].isin(FOLDED)]
    worse, better = (int((kept["verdict"] == one).sum()) for one in ("worse", "better"))
    assert found.title.startswith(
        f"Worse than Coventry on {worse} of"
        if worse >= better
        else f"Better than Coventry on {better} of"
    )


def test_who_lives_as_long_but_in_worse_health_is_not_told_that_nothing_differs(seen: See) -> None:
    """Of a ward without a difference in length of life, a clear one in good health is said."""
    told = set()
    for view, found in answers(seen):
        life = [one for one in found.answers if one.name == "life"]
        figures = ward_figures(view)
        deeper = figures[
            (figures["indicator"] == "healthy_life_expectancy")
            & (figures["area"] == view.ward_code)
        ]
        worse = [one.verdict == "worse" for one in deeper["ruling"]]
        alike = all(one.verdict == "similar" for one in life)
        says = "lived fewer years in good health" in found.differs
        assert says == (alike and any(worse)), view.ward_code
        told.add(says)
    assert told == {True, False}
