"""The ward page's findings: what is said of a ward, chosen and ruled on as the evidence allows."""

import re
from typing import Any

import numpy as np
import pandas as pd
import pytest

from marmot_data import statistics
from marmot_data.catalogue.schema import Kind
from marmot_data.charts.theme import LOOKS
from marmot_data.evidence.judgement import RankBand, Ruling, Strength, Way
from marmot_data.findings import phrases
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.ward.brief import Brief, find_brief
from marmot_data.findings.ward.figures import ward_figures
from marmot_data.findings.ward.people import SMALL, People, find_people
from marmot_data.findings.ward.profile import Profile, find_profile, standing
from marmot_data.findings.ward.provenance import Story, find_provenance
from marmot_data.findings.ward.standing_out import stand_out
from marmot_data.findings.ward.ward_change import WardChange, find_ward_change
from marmot_data.link import Choices, from_query
from tests.evidence.drawn import figure
from tests.findings.conftest import See

SETS = ("2026", "2004")
DASH = "\N{EN DASH}"


def every_ward(seen: See) -> list[View]:
    return [
        seen(boundaries=year, ward=slug)
        for year in SETS
        for slug in seen().data.wards(int(year))["slug"]
    ]


def profile(seen: See, **fields: str) -> Profile:
    found = find_profile(seen(**fields))
    assert isinstance(found, Profile)
    return found


# What stands out


def clear(size: float, tone: str) -> Ruling:
    way = Way.HIGHER if size > 0 else Way.LOWER
    return Ruling(strength=Strength.TESTED, way=way, tone=tone, size=size)


def described(size: float, reason: str, status: str = "published") -> Ruling:
    way = Way.HIGHER if size > 0 else Way.LOWER
    pair = (figure(size, status=status), figure(0.0))
    return Ruling(strength=Strength.DESCRIBED, way=way, size=size, reason=reason, figures=pair)


def drawn(*rows: tuple[str, str, bool, Ruling, float]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=["what", "theme", "outcome", "ruling", "spread"])
    return table.assign(plain=~table["what"].str.startswith("score"))


def test_what_stands_out_is_far_beside_the_spread_of_wards_however_narrow_its_range() -> None:
    rows = drawn(
        ("near but exact", "health", True, clear(1.0, "worse"), 4.0),
        ("far", "work", True, clear(-6.0, "better"), 3.0),
        ("farther", "school", True, clear(9.0, "worse"), 3.0),
        ("middling", "crime", True, clear(3.0, "worse"), 3.0),
        ("fourth", "places", True, clear(2.0, "worse"), 3.0),
    )
    assert list(stand_out(rows)["what"]) == ["farther", "far", "middling"]


def test_one_of_each_theme_stands_out_and_outcomes_come_before_what_describes_an_area() -> None:
    rows = drawn(
        ("students", "people", False, clear(30.0, "neutral"), 3.0),
        ("health, far", "health", True, clear(6.0, "worse"), 3.0),
        ("health, farther", "health", True, clear(9.0, "worse"), 3.0),
    )
    assert list(stand_out(rows)["what"]) == ["health, farther", "students"]


def test_a_bare_score_stands_out_only_where_little_else_does() -> None:
    rows = drawn(
        ("score of broadband", "places", True, clear(30.0, "worse"), 3.0),
        ("health", "health", True, clear(6.0, "worse"), 3.0),
        ("students", "people", False, clear(9.0, "neutral"), 3.0),
    )
    assert list(stand_out(rows)["what"]) == ["health", "students", "score of broadband"]


@pytest.mark.parametrize(
    ("ruling", "chosen"),
    [
        (described(9.0, "index"), True),
        (described(9.0, "measure"), True),
        (described(9.0, "measure", "estimated"), False),
        (described(9.0, "model"), False),
        (described(9.0, "age"), False),
        (Ruling(strength=Strength.TESTED, size=9.0), False),
        (Ruling(strength=Strength.REFUSED, reason="count"), False),
    ],
)
def test_only_what_is_sure_stands_out(ruling: Ruling, chosen: bool) -> None:  # noqa: FBT001
    assert (len(stand_out(drawn(("one", "health", True, ruling, 3.0)))) == 1) == chosen


def test_what_stands_out_is_said_as_better_or_worse_only_where_it_is_tested(seen: See) -> None:
    found = profile(seen, ward="foleshill")
    assert found.standing_out == (
        (
            "In 2021, 16.4% of households in Foleshill had too few bedrooms for the people in "
            "them, clearly worse than 5.8% across Coventry."
        ),
        (
            "In 2009 to 2013, women in Foleshill could expect to live 54.5 years without a "
            "limiting illness or disability (estimated), clearly worse than 62.8 years across "
            "Coventry."
        ),
        (
            "In the index of 2025, 54.6% of people in Foleshill lived in low-income homes on "
            "certain benefits or tax credits, compared with 29.3% across Coventry."
        ),
    )
    for one in every_ward(seen):
        page = find_profile(one)
        assert isinstance(page, Profile)
        assert 1 <= len(page.standing_out) <= 3
        for sentence in page.standing_out:
            said = {
                phrases.clause(one, row["indicator"], row["ruling"].figures[0]): row
                for row in page.rows.to_dict("records")
            }
            row = said[max((clause for clause in said if clause in sentence), key=len)]
            judged = " clearly better than " in sentence or " clearly worse than " in sentence
            assert judged == (row["ruling"].tone != "neutral")
            assert one.words("profile.chosen") in page.notes


# Everything that is known of a ward


def test_only_results_for_people_are_judged_better_or_worse(seen: See) -> None:
    found = profile(seen, ward="foleshill")
    judged = found.rows[found.rows["verdict"].isin(["better", "worse"])]
    assert len(judged)
    assert judged["indicator"].map(lambda name: seen().indicator(name).kind is Kind.OUTCOME).all()


def test_a_deprivation_score_is_described_as_higher_and_never_called_worse(seen: See) -> None:
    table = profile(seen, ward="foleshill").table
    against = seen().words("table.city_verdict")
    assert table.loc["Deprivation score", against] == "↑ higher"
    assert table.loc["Child poverty, before housing costs", against] == "↑ higher"
    assert table.loc["Overcrowded homes", against] == "▼ worse"


def test_what_follows_age_is_described_with_the_ages_of_ward_and_city(seen: See) -> None:
    for one in every_ward(seen)[:18]:
        found = find_profile(one)
        assert isinstance(found, Profile)
        rows = found.rows.drop_duplicates("indicator").set_index("indicator").to_dict("index")
        cells = found.table[one.words("table.city_verdict")].astype(str)
        old, city = (rows["population_65_plus"][name] for name in ("shown", "city_shown"))
        for name in ("disability", "bad_health", "good_health", "unpaid_care"):
            cell = cells[rows[name]["what"]]
            assert cell.endswith(f"(aged 65 and over: {old}, Coventry {city})")
            assert cell.split(" (")[0] in ("↑ higher", "↓ lower", "○ about the same")


def test_a_place_among_the_wards_is_a_range_never_a_bare_rank(seen: See) -> None:
    def said(first: int, last: int, *, sure: bool = True) -> str:
        place = RankBand(rank=first, first=first, last=last, among=18, tested=sure)
        return standing(seen(), place)

    assert said(1, 1) == "clearly the highest of 18"
    assert said(5, 5) == "5th highest of 18, clear of the rest"
    assert said(12, 18) == "between 1st and 7th lowest of 18"
    assert said(1, 18) == "anywhere among the 18"
    table = profile(seen, ward="foleshill").table
    place, alike = (seen().words(f"table.{name}") for name in ("standing", "alike"))
    assert table.loc["Deprivation score", place] == "not tested"
    assert table.loc["Child poverty, before housing costs", place] == "not tested"
    assert table.loc["Overcrowded homes", place] == "clearly the highest of 18"
    assert table.loc["Overcrowded homes", alike] == "no other ward"
    assert table.loc["Disabled people", alike] == "cannot be said"
    assert str(table.loc["Life expectancy, men", alike]).endswith(" wards")


def test_no_cell_of_a_ward_is_blank(seen: See) -> None:
    for one in every_ward(seen):
        found = find_profile(one)
        assert isinstance(found, Profile)
        assert found.table.notna().all(axis=None)
        assert (found.table != "").all(axis=None)


def test_ranks_verdicts_and_neighbours_are_those_of_the_statistics(seen: See) -> None:
    figures = ward_figures(seen())
    for name, group in (("life_expectancy", "male"), ("overcrowding", "all")):
        own = figures[(figures["indicator"] == name) & (figures["group"] == group)]
        limits = [own[column].to_numpy() for column in ("value", "lower", "upper")]
        ranks = statistics.rank_range(*limits)
        assert [(one.first, one.last) for one in own["rank"]] == list(
            zip(ranks.lower, ranks.upper, strict=True)
        )
        better = seen().indicator(name).polarity.value
        said = statistics.compare(limits[1], limits[2], own["city"].to_numpy(), polarity=better)
        assert list(own["verdict"]) == list(said)
        wide = [one[:, np.newaxis] for one in limits]
        apart = statistics.difference(statistics.Interval(*wide), statistics.Interval(*limits))
        same = (apart.lower <= 0) & (apart.upper >= 0)
        codes = own["area"].to_numpy()
        for ward, alike, row in zip(codes, own["alike"], same, strict=True):
            assert set(alike) == set(codes[row]) - {ward}


def test_no_ward_is_placed_where_a_ward_has_no_figure(seen: See) -> None:
    values = seen().data.values("overcrowding")
    one = seen(ward="wyken").ward_code
    lacking = values[values["area"] != one]
    for drawn_values, placed in ((values, True), (lacking, False)):
        figures = ward_figures(seen(values={"overcrowding": drawn_values}))
        own = figures[figures["indicator"] == "overcrowding"]
        assert len(own) == 17 + placed
        assert own["rank"].notna().all() == own["alike"].notna().all() == placed
        assert own["rank"].notna().any() == placed


@pytest.mark.parametrize("year", ["1997", "2005", "2012", "2016", "2021", "latest"])
def test_no_figure_is_newer_than_the_chosen_year(seen: See, year: str) -> None:
    found = find_profile(seen(ward="wyken", year=year))
    if isinstance(found, Nothing):
        assert year in found.sentence
        return
    assert year == "latest" or (found.rows["end_year"] <= int(year)).all()


# Then and now


def change(seen: See, **fields: str) -> WardChange:
    found = find_ward_change(seen(**fields))
    assert isinstance(found, WardChange)
    return found


def test_a_modelled_change_is_told_as_counted_and_never_called_clear(seen: See) -> None:
    found = change(seen, ward="holbrooks")
    row = found.rows.set_index("indicator").loc["children_low_income"]
    assert (row["then"], row["now"], row["size"], row["said"]) == (
        "17.2%",
        "25.9%",
        "up by 8.7 percentage points",
        (
            "↑ up (lower is better); child poverty counted in another way; "
            "the publisher calls this figure provisional"
        ),
    )
    assert "clear" not in found.title
    assert "None of this can be tested for chance" in found.sentence
    for judged in ("right way", "wrong way"):
        assert judged not in f"{found.title} {found.sentence} {' '.join(found.rows['said'])}"


def test_child_poverty_that_went_up_and_down_by_measure_is_said_to(seen: See) -> None:
    said = "Each way of counting child poverty has its own rules and its own years"
    both = set()
    for ward in seen().data.wards(2026)["slug"]:
        found = change(seen, ward=str(ward))
        own = found.rows[found.rows["what"].str.contains("hild")]
        own = own[own["said"].str[0] != "○"]  # much the same is neither
        sizes = set(own["size"].str.split(" ").str[0])
        assert (said in found.sentence) == ({"up", "down"} <= sizes), ward
        both |= {ward} if {"up", "down"} <= sizes else set()
    assert "foleshill" in both
    assert "holbrooks" not in both


def test_then_and_now_name_what_changed_each_with_its_own_year(seen: See) -> None:
    found = change(seen, ward="holbrooks")
    # By hand from the files: what answers the question leads, then what reaches furthest back.
    assert found.title == (
        "Child poverty after housing costs rose from 38.0% (2023/24) to 38.6% (2024/25); child "
        "poverty before housing costs rose from 17.2% (2014/15) to 25.9% (2020/21)"
    )
    assert found.sentence.startswith(
        "Across Coventry, over the same years, child poverty after housing costs went from 32.6% "
        "to 32.2%; child poverty before housing costs went from 18.3% to 22.9%. None of this can "
        "be tested for chance, so take it as a hint, not as proof. 3 of the 4 rows are about child "
        "poverty. The table also shows the population, where more is neither good nor bad. The "
        "number of children in low-income families: left out here, because any number grows where "
        "more people live, and the shares allow for that. 20 figures have an earlier one that "
        "cannot be compared; each has its reason below. 44 of the ward's 69 figures have no "
        "earlier one"
    )
    assert "Child poverty after housing costs fell from" in change(seen, ward="radford").title
    for name, own in found.rows.groupby("indicator"):
        known = seen().data.values(str(name))
        ends = known.drop_duplicates("period").set_index("period")["end"]
        ends.index = [seen().when_of(str(name), str(one)) for one in ends.index]
        assert all(
            ends[a] < ends[b] for a, b in zip(own["when_then"], own["when_now"], strict=True)
        )


def test_a_change_that_went_further_in_between_says_so(seen: See) -> None:
    """By hand: 36.5%, at most 44.6% in 2019/20, then 39.6% of Foleshill's children in the file."""
    values = seen().data.values("children_low_income")
    own = values[values["area"] == seen(ward="foleshill").ward_code].set_index("period")["value"]
    assert own.round(1).max() == 44.6
    said = change(seen, ward="foleshill").sentence
    assert said.startswith(
        "In between, child poverty before housing costs reached 44.6% (2019/20). Across Coventry, "
    )
    assert "In between" not in change(seen, ward="whoberley").sentence


def test_beside_a_ward_s_change_stands_the_city_s_over_the_same_years(seen: See) -> None:
    told = set()
    for one in every_ward(seen)[::3]:
        found = find_ward_change(one)
        assert isinstance(found, WardChange)
        city = found.table["Change in Coventry"]
        for row in found.rows.to_dict("records"):
            if row["verdict"] == "not_compared":
                continue
            now, then = row["ruling"].figures
            entry = one.indicator(row["indicator"])
            known = one.data.values(row["indicator"]).set_index(["area", "group", "period"])[
                "value"
            ]
            values = [known[one.place.authority, of.group, of.period] for of in (then, now)]
            by = round(values[1], entry.decimals) - round(values[0], entry.decimals)
            number = f"{abs(by):,.{entry.decimals}f}"
            said = {True: "up", False: "down"}[by > 0]
            assert city[row["what"]].startswith(f"{said} by {number} "), row["what"]
            told.add(row["indicator"])
    assert {"children_low_income", "children_low_income_after_housing", "population"} <= told


def test_what_cannot_be_compared_stands_in_a_table_of_its_own_with_the_reason(seen: See) -> None:
    found = change(seen, ward="foleshill", boundaries="2004", earlier="2019")
    rows = found.rows.drop_duplicates("indicator").set_index("indicator").to_dict("index")
    assert rows["income_deprivation"]["ruling"].reason == "break"
    assert rows["income_deprivation"]["said"].startswith(
        f"{DASH} cannot be compared: a new series began after 2019 (the "
    )
    assert rows["imd_score"]["ruling"].reason == "not_comparable"
    means = seen().words("ward_change.means")
    for one in every_ward(seen)[::3]:
        page = find_ward_change(one)
        assert isinstance(page, WardChange)
        held = page.rows["verdict"] != "not_compared"
        assert set(page.table.index) == set(page.rows.loc[held, "what"])
        assert set(page.refused.index) == set(page.rows.loc[~held, "what"])
        assert page.refused[means].str.startswith(f"{DASH} cannot be compared: ").all()
        assert not page.rows["said"].str.contains("{", regex=False).any()
        assert (page.rows.loc[held, "size"] != "").all()


def test_the_printed_change_is_that_of_the_printed_figures(seen: See) -> None:
    for one in every_ward(seen):
        found = find_ward_change(one)
        assert isinstance(found, WardChange)
        for row in found.rows.to_dict("records"):
            if row["then"].endswith("%") and row["size"].startswith(("up", "down")):
                now, then = (float(row[name].rstrip("%")) for name in ("now", "then"))
                size = float(row["size"].split()[2])
                assert round(abs(now - then), 1) == size


def test_without_a_ward_the_question_of_change_asks_for_one(seen: See) -> None:
    found = find_ward_change(seen())
    assert isinstance(found, Nothing)
    assert found.title == seen().words("ward_change.choose")


# People, not percentages


def test_people_are_counted_by_the_rule_and_rounded(seen: See) -> None:
    found = find_people(seen(ward="foleshill"))
    assert isinstance(found, People)
    said = found.rows.set_index("indicator")["said"]
    assert "no_qualifications" not in said, "older people more often have none"
    assert said["overcrowding"] == (
        "about 790 fewer households with too few bedrooms (range 730 to 850): "
        "5.8% instead of 16.4% (2021)."
    )
    most = found.rows.sort_values("number")["said"].iloc[-1]
    assert found.sentence.startswith(
        f"If Foleshill matched the city, there would be {said['overcrowding']} The "
    )
    # By hand: (54.63% - 29.3%) of the 23,340 residents by whom the index averages its small areas.
    assert most.endswith("29.3% instead of 54.6% (index of 2025; not tested).")
    assert said["fuel_poverty"].endswith("22.2% instead of 42.0% (2022; not tested).")
    # By hand: (24.6% - 15.6%) of the residents of working age.
    assert said["employment_deprivation"] == (
        "about 1,360 fewer people who receive certain out-of-work benefits: 15.6% instead of 24.6% "
        "(index of 2025; not tested)."
    )
    assert "most_deprived_decile_work" not in said, "it counts whole small areas"
    assert "cannot be added up" in found.sentence


def test_people_are_counted_wherever_the_ward_lies_on_the_worse_side(seen: See) -> None:
    counted: set[str] = set()
    for one in every_ward(seen):
        found = find_people(one)
        if isinstance(found, Nothing):
            continue
        assert (found.rows["number"] >= SMALL).all()
        figures = ward_figures(one)
        own = figures[figures["area"] == one.ward_code].set_index("indicator")
        for name in found.rows["indicator"]:
            row: Any = own.loc[name]
            shown = found.rows.set_index("indicator").loc[name]
            assert row["value"] > row["city"], "of all that is counted lower is better"
            # Where no count is held, it is the share of the people out of whom it is one.
            held = row["count"] if row["count"] > 0 else row["value"] * row["population"] / 100
            assert held >= SMALL
            assert shown["tested"] == (row["verdict"] == "worse")
            assert ("not tested" in shown["said"]) == ("range" not in shown["said"])
            assert ("not tested" in shown["said"]) == (row["verdict"] == "described_higher")
            # By hand: so many there are, less so many there would be at the city's rate.
            scale = held / row["population"] / row["value"]
            fewer = held - row["population"] * row["city"] * scale
            assert abs(shown["number"] - fewer) < 0.01 * held, name
        assert found.rows["tested"].is_monotonic_decreasing, "what a test shows comes first"
        counted |= set(found.rows["indicator"])
    assert counted == {
        *("overcrowding", "fuel_poverty"),
        *("children_low_income_after_housing", "older_income_deprivation"),
        *("income_deprivation", "employment_deprivation"),
    }, "nothing that follows age, and of child poverty one way of counting"


# Where each number comes from


def test_a_story_leaves_no_number_an_orphan(seen: See) -> None:
    found = find_provenance(seen(ward="foleshill"), "fuel_poverty")
    assert isinstance(found, Story)
    told = found.table["Fuel poverty"]
    assert told["Value"] == "42.0%"
    assert told["Period"] == "2022 (1 January 2022 to 31 December 2022)"
    assert told["What is counted"] == "Households in fuel poverty"
    assert str(told["Address"]).startswith("https://")
    assert (found.table != "").all(axis=None)


def test_people_who_only_weighed_an_average_are_no_number_to_multiply_by(seen: See) -> None:
    weighed = "not given; the average was made over 19,134 people, so do not multiply by them"
    for name, counted, out_of in (
        ("crime_at_risk", "not given", weighed),
        ("imd_score", "not given", weighed),
        ("overcrowding", "356", "7,540"),
        ("income_deprivation", "about 4,520 people", "19,134"),
    ):
        found = find_provenance(seen(ward="wyken"), name)
        assert isinstance(found, Story)
        for told in (found.table[column] for column in found.table):
            assert told["Counted in this ward"] == counted
            assert told["Out of, in this ward"] == out_of


def test_no_share_of_some_of_the_people_is_turned_into_a_number_out_of_all_of_them(
    seen: See,
) -> None:
    """Of those in work nobody may count more than live in the ward: the census has 14,348 there."""
    view = seen(ward="bablake")
    residents = at_home(view)
    withheld = set()
    for name in map(str, ward_figures(view)["indicator"].unique()):
        found, entry = find_provenance(view, name), view.indicator(name)
        assert isinstance(found, Story)
        if entry.unit != "percent":
            continue
        for told in (found.table[column] for column in found.table):
            counted, base = told["Counted in this ward"], told["Out of, in this ward"]
            if counted == "not given":
                withheld.add(name)
                assert base.startswith("not given"), name
            elif not re.match(r"(?:All residents|Residents of)", entry.denominator):
                # What is a share of only some people is no share of as many as live there.
                assert abs(int(base.replace(",", "")) / residents - 1) > 0.02, name
    assert {"car_to_work", "active_travel_to_work", "public_transport_to_work"} <= withheld


def at_home(view: View) -> int:
    """Read how many people lived in a ward at the census, from the file."""
    rows = view.data.values("population")
    own = rows[(rows["area"] == view.ward_code) & (rows["period"] == "2021")]
    return int(own["value"].iloc[0])


AVERAGED = "areas of about 8,000 people are averaged"


@pytest.mark.parametrize("boundaries", SETS)
def test_each_figure_says_how_it_came_about_with_the_error_of_its_own_way(
    seen: See, boundaries: str
) -> None:
    view = seen(ward="foleshill", boundaries=boundaries)
    figures = ward_figures(view)
    method = view.data.table("method").query(f"boundaries == {boundaries}")
    worst = dict(zip(method["from_level"], method["worst_error"], strict=True))
    of_ward = figures[figures["area"] == view.ward_code]
    for name in map(str, of_ward["indicator"].unique()):
        own = of_ward[of_ward["indicator"] == name]
        found = find_provenance(view, name)
        assert isinstance(found, Story)
        told = str(found.table.iloc[:, 0]["How it came about"])
        routes = set(own["route"])
        assert (AVERAGED in told) == (routes == {"from_msoa"}), name
        for level in ("lsoa", "msoa"):
            assert (f"{worst[level]:.1f}%" in told) == (f"from_{level}" in routes)
        if name == "life_expectancy":
            assert "The range covers chance, and the mixing" in told


def test_an_indicator_without_ward_figures_names_the_nearest_level(seen: See) -> None:
    found = find_provenance(seen(ward="foleshill"), "school_readiness")
    assert isinstance(found, Nothing)
    assert found.sentence == (
        "“School readiness” is not published for wards. "
        "The smallest areas with figures are: places of the council's profiles."
    )
    other = find_provenance(seen(ward="foleshill"), "area_satisfaction")
    early = find_provenance(seen(ward="foleshill", year="2012"), "life_expectancy")
    assert "other ward boundaries" in other.sentence
    assert early.sentence == (
        "“Life expectancy” has no figure for this ward in the years chosen. "
        "Its first ward figures are of 2009 to 2013."
    )


def test_of_many_kinds_the_entry_tells_the_one_that_is_looked_at(seen: See) -> None:
    """Eight columns of the same long sentences were out of sight; two groups fit."""
    kind = find_provenance(seen(ward="radford", group="burglary_properties"), "crime_at_risk")
    assert isinstance(kind, Story)
    assert list(kind.table.columns) == ["Local crime rate, burglary, per 1,000 properties"]
    both = find_provenance(seen(ward="radford", group="male"), "life_expectancy")
    assert isinstance(both, Story)
    assert list(both.table.columns) == ["Life expectancy, men", "Life expectancy, women"]


def test_the_earlier_year_is_part_of_the_link(seen: See) -> None:
    view = seen()
    choices = Choices.of(view.catalogue, view.data, tuple(LOOKS))
    selection, refused = from_query({"earlier": "2015"}, choices)
    assert (selection.earlier, refused) == ("2015", [])
    selection, refused = from_query({"earlier": "1066"}, choices)
    assert selection.earlier == "none"
    assert refused[0].field == "earlier"


def test_one_sentence_says_which_way_of_counting_child_poverty_to_use_and_why(seen: See) -> None:
    """By hand: its newest ward figure is of 2024/25; of the others that name a year, of 2021/22."""
    found = find_profile(seen(ward="holbrooks"))
    assert isinstance(found, Profile)
    assert found.why["others"] == (
        "These count children in poverty in other ways, of other ages or by other rules, so they "
        "are not counted above. Never take one way from another to tell a rise or a fall. If you "
        "need one figure, use child poverty after housing costs (2024/25): it counts what a "
        "family has left to live on once its home is paid for, and it is of one recent year."
    )
    rows = found.rows.set_index("indicator")
    (led,) = (one for one in seen().catalogue.front.questions if one.others)
    others = [rows.loc[one] for one in led.others if one in rows.index]
    assert len(others) == 4
    dated = [one["end_year"] for one in others if "index" not in str(one["when"])]
    assert max(dated) < rows.loc[led.indicator]["end_year"] == 2025, "recent beside the others"
    earlier = find_profile(seen(ward="holbrooks", priority="capabilities"))
    assert isinstance(earlier, Profile)
    assert "If you need" not in earlier.why["others"], "the figure is not among those shown"


def test_beside_a_share_its_change_is_not_told_as_a_number_of_people_too(seen: See) -> None:
    """Children under 20 before housing costs are not those behind the share of under-16s."""
    for view in every_ward(seen):
        found = find_ward_change(view)
        assert isinstance(found, WardChange)
        told = set(found.rows.loc[found.rows["verdict"] != "not_compared", "indicator"])
        if "children_low_income" in told:
            assert "children_low_income_number" not in told
        # Each figure of the ward is told, refused, without an earlier one, or that number.
        none = re.search(r"(\d+) of the ward's (\d+) figures have no earlier one", found.sentence)
        assert none
        left_out = "low-income families: left out here, because" in found.sentence
        assert len(found.rows) + int(none[1]) + left_out == int(none[2])
        assert left_out == ("children_low_income" in told)


def test_the_paper_tells_numbers_of_what_residents_ask_before_any_other(seen: See) -> None:
    """Who reads that a third of children are poor looks for how many that is."""
    asked, short = {"children_low_income_after_housing", "employment_deprivation"}, 0
    for view in every_ward(seen):
        screen, paper = find_people(view), find_brief(view)
        if isinstance(screen, Nothing):
            continue
        assert isinstance(paper, Brief)
        assert isinstance(paper.people, People)
        told, every = paper.people.rows, screen.rows
        assert len(told) == min(3, len(every))
        untested = every[~every["tested"]]
        room = 3 - int(every["tested"].sum())
        wanted = set(untested["indicator"]) & asked
        assert len(wanted & set(told["indicator"])) == min(max(room, 0), len(wanted))
        short += len(every) > 3 and untested["indicator"].iloc[-1] in asked
    assert short, "somewhere one of them is the smallest number, and told all the same"
