"""The ward page's findings: sentences word for word, and for every ward, year and indicator."""

import numpy as np
import pandas as pd
import pytest

from marmot_data import statistics
from marmot_data.catalogue import HOME, load
from marmot_data.charts.look import LOOKS
from marmot_data.dataset import Dataset
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.claims import court_of
from marmot_data.findings.figures import ward_figures
from marmot_data.findings.ground import Ground, find_ground
from marmot_data.findings.inside import EveryWard, Inside, find_every_ward, find_inside
from marmot_data.findings.people import SMALL, People, find_people
from marmot_data.findings.postcode import Answer, find_postcode
from marmot_data.findings.profile import Profile, find_profile
from marmot_data.findings.since import JUDGED, Change, find_change
from marmot_data.findings.story import Story, find_story
from marmot_data.model import Better
from marmot_data.selection import Choices, from_query
from marmot_data.wording import Words

CATALOGUE, DATA, WORDS = load(), Dataset.load(HOME.parent / "coventry"), Words.load()
CHOICES = Choices.of(CATALOGUE, DATA, tuple(LOOKS))
SETS = ("2026", "2004")


def view(**fields: str) -> View:
    selection = CHOICES.default.moved(**fields)
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=selection)


def every_ward() -> list[View]:
    return [
        view(boundaries=year, ward=slug) for year in SETS for slug in DATA.wards(int(year))["slug"]
    ]


# Find my ward


@pytest.mark.parametrize("text", ["CV1 5FB", "cv15fb", " c v 1-5fb ", "CV1\t5FB", "Cv1.5fB"])
def test_a_postcode_is_found_however_it_is_written(text: str) -> None:
    found = find_postcode(view(), text)
    assert found.answer is Answer.FOUND
    assert found.sentence == "CV1 5FB is in St Michael's."
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
def test_a_wrong_postcode_gets_one_kind_sentence(text: str, answer: Answer) -> None:
    found = find_postcode(view(), text)
    assert found.answer is answer
    assert found.sentence
    assert not found.slug
    assert not found.areas


def test_a_postcode_leads_to_the_ward_of_the_chosen_set() -> None:
    new, old = (find_postcode(view(boundaries=year), "CV1 2JT") for year in SETS)
    assert (new.slug, old.slug) == ("cheylesmore", "st-michaels")
    assert any("within 15 metres" in note for note in new.notes)


def test_every_live_postcode_is_found_with_both_wards_and_both_small_areas() -> None:
    table = DATA.table("postcodes")
    live = table[table["live"] == 1]
    assert len(live) > 6400
    assert live[["lsoa2021", "msoa", "ward2004", "ward2026"]].notna().all(axis=None)
    for year in SETS:
        assert set(live[f"ward{year}"]) == set(DATA.wards(int(year))["code"])
    for postcode in live["postcode"].iloc[::97]:
        assert find_postcode(view(), postcode).answer is Answer.FOUND


def test_the_note_about_a_ward_line_is_given_within_fifteen_metres_only() -> None:
    table = DATA.table("postcodes").query("live == 1").set_index("postcode")
    near = table[table["metres_to_line"] <= 15].index
    far = table[table["metres_to_line"] > 15].index
    nowhere = table[table["metres_to_line"].isna()].index
    assert all(find_postcode(view(), one).notes for one in near)
    assert not any(find_postcode(view(), one).notes for one in far[::50])
    assert all("do not say where" in find_postcode(view(), one).notes[0] for one in nowhere)


# Everything that is known of a ward


def test_what_stands_out_is_said_in_three_sentences() -> None:
    found = find_profile(view(ward="foleshill"))
    assert isinstance(found, Profile)
    assert len(found.standing_out) == 3
    wainbody = find_profile(view(ward="wainbody"))
    assert isinstance(wainbody, Profile)
    said = "In work, Census 2021: 43.8% (2021, estimated), worse than the city's 54.2%."
    assert said in wainbody.standing_out


def test_what_stands_out_lies_furthest_beyond_chance_one_of_each_theme() -> None:
    for one in every_ward():
        found = find_profile(one)
        assert isinstance(found, Profile)
        rows = found.rows[found.rows["judged"] & found.rows["verdict"].isin(["better", "worse"])]
        half = (rows["upper"] - rows["lower"]) / 2
        far = ((rows["value"] - rows["city"]) / half).abs().groupby(rows["theme"]).max()
        best = far.nlargest(3)
        assert len(found.standing_out) == len(best)
        for theme, sentence in zip(best.index, found.standing_out, strict=True):
            named = rows.loc[rows["theme"] == theme, "what"]
            assert any(sentence.startswith(f"{what}: ") for what in named)
            assert "better than the city" in sentence or "worse than the city" in sentence


def test_a_place_among_the_wards_is_a_range_never_a_bare_rank() -> None:
    found = find_profile(view(ward="foleshill"))
    assert isinstance(found, Profile)
    table = found.table
    place, alike = WORDS("table.standing"), WORDS("table.alike")
    assert table.loc["Life expectancy, women", place] == "between 1st and 7th lowest of 18"
    assert table.loc["Children in low income", place] == "clearly the highest of 18"
    assert table.loc["Deprivation score", place] == "no range, so not placed"
    assert table.loc["No qualifications", alike] == "no other ward"
    assert str(table.loc["Life expectancy, men", alike]).endswith(" wards")


def test_every_row_has_a_trend_or_the_reason_for_none() -> None:
    for one in every_ward():
        found = find_profile(one)
        assert isinstance(found, Profile)
        assert found.table.notna().all(axis=None)
        assert (found.table != "").all(axis=None)
        assert (
            found.rows["trend"].str.contains("rising|falling|no clear trend: |none given: ").all()
        )


def test_the_words_are_those_of_the_statistics() -> None:
    figures = ward_figures(view())
    for name, group in (("life_expectancy", "male"), ("no_qualifications", "all")):
        own = figures[(figures["indicator"] == name) & (figures["group"] == group)]
        limits = [own[column].to_numpy() for column in ("value", "lower", "upper")]
        ranks = statistics.rank_range(*limits)
        assert np.array_equal(own["first"], ranks.lower)
        assert np.array_equal(own["last"], ranks.upper)
        assert np.array_equal(own["band"], statistics.bands(*limits))
        better = CATALOGUE.indicators[name].better.value
        said = statistics.compare(limits[1], limits[2], own["city"].to_numpy(), better=better)
        assert list(own["verdict"]) == [word.replace(" ", "_") for word in said]


def test_wards_that_cannot_be_told_apart_name_each_other() -> None:
    figures = ward_figures(view())
    for _, own in figures[figures["band"].notna()].groupby(["indicator", "group", "period"]):
        alike = dict(zip(own["area"], own["alike"], strict=True))
        for ward, others in alike.items():
            assert ward not in others
            assert all(ward in alike[other] for other in others)
        band = own.groupby("band")["area"].agg(set)
        assert all(group - {w} <= set(alike[w]) for group in band for w in group)


@pytest.mark.parametrize("year", ["1997", "2005", "2012", "2016", "2021", "latest"])
def test_no_figure_is_newer_than_the_chosen_year(year: str) -> None:
    found = find_profile(view(ward="wyken", year=year))
    if isinstance(found, Nothing):
        assert year in found.sentence
        return
    assert year == "latest" or (found.rows["end_year"] <= int(year)).all()


# Then and now


def test_change_is_told_with_its_reason() -> None:
    found = find_change(view(ward="foleshill", boundaries="2004", earlier="2015"))
    assert isinstance(found, Change)
    said = found.rows.set_index("indicator")["outcome"]
    assert said["children_low_income"] == "worse"
    assert said["imd_score"] == "not_comparable"
    later = find_change(view(ward="foleshill", boundaries="2004", earlier="2019"))
    assert isinstance(later, Change)
    assert later.rows.set_index("indicator").loc["income_deprivation", "outcome"] == "break"
    assert "Worse by more than chance since 2015: children in low income." in found.sentence


def test_every_change_is_judged_or_refused_with_a_reason() -> None:
    for one in every_ward()[::3]:
        for year in ("2014", "2018", "2022"):
            found = find_change(one_with(one, earlier=year))
            if isinstance(found, Nothing):
                assert year in found.sentence
                continue
            refused = ~found.rows["outcome"].isin(["better", "worse", "up", "down", "unclear"])
            assert found.rows.loc[refused, "said"].str.startswith("cannot be judged: ").all()
            judged = found.rows[~refused]
            for row in judged.to_dict("records"):
                assert CATALOGUE.indicators[row["indicator"]].comparable
                assert row["then"]
                assert row["size"]


def test_a_change_is_refused_in_the_words_and_for_the_reasons_of_a_refused_claim() -> None:
    known = {key for key, text in WORDS.section("claim.why").items() if text}
    found = find_change(view(ward="foleshill", boundaries="2004", earlier="2019"))
    assert isinstance(found, Change)
    rows = found.rows.set_index("indicator")
    assert str(rows.loc["income_deprivation", "said"]).startswith(
        "cannot be judged: the series was broken between 2019 and 2025, so the two may not be "
        "compared. The 2025 edition"
    )
    reasons = set(rows["outcome"]) - {*JUDGED, "same_period"}
    assert {"break", "not_comparable"} <= reasons <= known
    for row in rows.to_dict("records"):
        assert "{" not in row["said"]
        assert "  " not in row["said"]
        assert not row["said"].endswith(": ")


def test_a_figure_is_not_set_against_a_later_one() -> None:
    found = find_change(view(ward="bablake", boundaries="2004", year="2016", earlier="2018"))
    assert isinstance(found, Change)
    assert set(found.rows["outcome"]) == {"same_period"}


def one_with(one: View, **fields: str) -> View:
    selection = one.selection.moved(**fields)
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=selection)


def test_without_an_earlier_year_each_figure_meets_the_earliest_comparable_one() -> None:
    found = find_change(view(ward="foleshill"))
    assert isinstance(found, Change)
    assert found.title == "Since the earliest comparable year: 3 clearly better, 1 clearly worse"
    assert (
        "Better by more than chance: children, absolute low income; children, after housing costs; "
        "household deprivation. Worse by more than chance: children in low income."
    ) in found.sentence
    rows = found.rows.set_index("indicator")
    assert tuple(rows.loc["children_low_income", ["when_then", "when_now", "then", "now"]]) == (
        "2014/15",
        "2020/21",
        "36.5%",
        "39.6%",
    )
    for name in rows.index:
        own = DATA.values(str(name))
        own = own[own["area"] == view(ward="foleshill").ward]
        known = [WORDS.period(one) for one in own.sort_values(["end", "start"])["period"].unique()]
        assert known.index(rows.loc[name, "when_then"]) < known.index(rows.loc[name, "when_now"])


def test_a_change_on_the_ward_page_is_what_the_page_of_claims_allows_to_say() -> None:
    allowed = {"improved": "better", "worsened": "worse"}
    seen = set()
    for one in every_ward()[::4]:
        found = find_change(one)
        assert isinstance(found, Change)
        for row in found.rows.drop_duplicates("indicator").to_dict("records"):
            court = court_of(one, str(row["indicator"]))
            if court.board.entry.better is Better.NEITHER:
                continue
            for claim, outcome in allowed.items():
                ruling = court.rule(claim, one.ward, None, "none")
                assert ruling.supported == (row["outcome"] == outcome), (row, ruling)
            seen.add(row["outcome"])
    assert {"better", "worse", "unclear", "break", "estimated"} <= seen


def test_what_can_be_judged_and_what_cannot_stand_in_tables_of_their_own() -> None:
    for one in every_ward():
        found = find_change(one)
        if isinstance(found, Nothing):
            continue
        judged = found.rows["outcome"].isin(JUDGED)
        assert set(found.table.index) == set(found.rows.loc[judged, "what"])
        assert set(found.refused.index) == set(found.rows.loc[~judged, "what"])
        assert found.refused[WORDS("since.means")].str.startswith("cannot be judged: ").all()


def test_without_a_ward_the_question_of_change_asks_for_one() -> None:
    found = find_change(view())
    assert isinstance(found, Nothing)
    assert found.title == WORDS("since.choose")


# The chart of all figures at once


def test_places_in_the_chart_of_all_figures_are_those_of_the_figures() -> None:
    for one in every_ward()[::4]:
        found = find_profile(one)
        assert isinstance(found, Profile)
        rows = found.rows[found.rows["high"] > found.rows["low"]]
        width = rows["high"] - rows["low"]
        for place, figure in {
            "place": "value",
            "least": "lower",
            "most": "upper",
            "city_place": "city",
            "country_place": "country",
        }.items():
            back = rows["low"] + rows[place] * width
            assert back.to_numpy() == pytest.approx(rows[figure].to_numpy(), nan_ok=True)
        ranged = rows.dropna(subset=["least"])
        assert len(ranged)
        assert (ranged["least"] <= ranged["place"]).all()
        assert (ranged["place"] <= ranged["most"]).all()


# What the average hides


def test_the_small_areas_of_a_ward_are_set_out() -> None:
    found = find_inside(view(ward="foleshill"), "imd_score")
    assert isinstance(found, Inside)
    assert found.title == "Inside Foleshill: from 20.0 to 69.4"
    assert found.sentence == (
        "Deprivation score inside Foleshill runs from 20.0 in Edgwick Webster's Park to 69.4 in "
        "Swanswell - Leicester Causeway: 49.4 apart (2025)."
    )
    assert list(found.rows["value"]) == sorted(found.rows["value"], reverse=True)
    assert len(found.rows) + len(found.others) == 203


def test_the_shares_of_a_small_area_add_up_to_all_of_it() -> None:
    parts = DATA.table("ward_parts")
    sets = parts["ward"].map(DATA.areas["boundaries"])
    whole = parts.groupby([sets, "level", "boundaries", "area"])["share"].sum()
    assert np.allclose(whole, 1, atol=0.001)


def test_a_wide_range_is_said_to_be_no_difference() -> None:
    found = find_inside(view(ward="foleshill", group="female"), "life_expectancy")
    assert isinstance(found, Inside)
    top, bottom = found.rows.iloc[0], found.rows.iloc[-1]
    apart = statistics.difference(
        *(
            statistics.Interval(*(np.array(one[name]) for name in ("value", "lower", "upper")))
            for one in (top, bottom)
        )
    )
    assert ("chance alone" in found.sentence) == bool(apart.lower <= 0)


@pytest.mark.parametrize("name", sorted(CATALOGUE.indicators))
def test_every_indicator_has_its_small_areas_or_a_sentence(name: str) -> None:
    for one in (view(ward="foleshill"), view(ward="bablake", boundaries="2004", year="2016")):
        for found in (find_inside(one, name), find_every_ward(one, name), find_story(one, name)):
            assert found.title
            assert found.sentence
            if isinstance(found, EveryWard):
                assert found.order[0] == one.area_name(str(one.ward))
                assert len(found.order) == 18
                assert set(found.rows["ward"]) <= set(found.order)


# People, not percentages


def test_people_are_counted_by_the_rule_and_rounded() -> None:
    found = find_people(view(ward="foleshill"))
    assert isinstance(found, People)
    said = found.rows.set_index("indicator")["said"]
    assert said["no_qualifications"] == (
        "about 1,580 fewer residents without qualifications (range 1,470 to 1,690): "
        "19.4% instead of 29.0% (2021)."
    )
    most = found.rows.sort_values("number")["said"].iloc[-1]
    assert found.sentence == f"If Foleshill matched the city, there would be {most}"


def test_people_are_hidden_where_counts_are_small_or_unknown() -> None:
    for one in every_ward():
        found = find_people(one)
        if isinstance(found, Nothing):
            continue
        assert (found.rows["number"] >= SMALL).all()
        figures = ward_figures(one)
        own = figures[figures["area"] == one.ward].set_index("indicator")
        for name in found.rows["indicator"]:
            assert CATALOGUE.indicators[name].better is not Better.NEITHER
            assert (pd.DataFrame(own.loc[[name]])["count"] >= SMALL).any()
            assert own.loc[[name], "population"].notna().any()


# Which ward this is


def test_the_boundary_box_says_who_changed_ward() -> None:
    kept = find_ground(view(ward="foleshill"))
    moved = find_ground(view(ward="earlsdon"))
    left = find_ground(view(ward="bablake", boundaries="2004"))
    assert isinstance(kept, Ground)
    assert isinstance(moved, Ground)
    assert isinstance(left, Ground)
    assert kept.sentence == (
        "These are the wards since May 2026 (in force from 7 May 2026). "
        "The boundary of Foleshill did not change in May 2026."
    )
    assert moved.sentence == (
        "These are the wards since May 2026 (in force from 7 May 2026). Of its residents, 86% "
        "lived in the old ward Earlsdon; 14% came from another ward: "
        "St Michael's 10%, Cheylesmore 2%, Wainbody 2%."
    )
    assert left.sentence == (
        "These are the wards of 2004 to May 2026 (in force 2004 to 6 May 2026). Of its "
        "residents, 78% are in the new ward Bablake since May 2026; 22% went to another ward: "
        "Sherbourne 16%, Radford 4%, Woodlands 2%."
    )


def test_nearly_all_is_not_called_all_nor_nearly_none_nothing() -> None:
    found = find_ground(view(ward="henley"))
    assert isinstance(found, Ground)
    assert found.rows["share"].round(4).tolist() == [0.9972, 0.0028]
    assert "over 99% lived in the old ward Henley; under 1% came from another" in found.sentence
    assert found.table[WORDS("ground.share")].tolist() == ["over 99%", "under 1%"]


def test_every_ward_has_a_boundary_box_whose_shares_are_whole() -> None:
    for one in every_ward():
        found = find_ground(one)
        assert isinstance(found, Ground)
        assert 0.99 <= found.rows["share"].sum() <= 1.001
        assert found.rows["share"].is_monotonic_decreasing


# Where each number comes from


def test_a_story_leaves_no_number_an_orphan() -> None:
    found = find_story(view(ward="foleshill"), "fuel_poverty")
    assert isinstance(found, Story)
    told = found.table["Fuel poverty"]
    assert told["Value"] == "42.0%"
    assert told["Period"] == "2022 (1 January 2022 to 31 December 2022)"
    assert told["What is counted"] == "Households in fuel poverty"
    assert str(told["Address"]).startswith("https://")
    assert (found.table != "").all(axis=None)


def test_an_indicator_without_ward_figures_names_the_nearest_level() -> None:
    found = find_story(view(ward="foleshill"), "school_readiness")
    assert isinstance(found, Nothing)
    assert found.sentence == (
        "“School readiness” is not published for wards. "
        "The smallest areas with figures are: places of the council's profiles."
    )
    other = find_story(view(ward="foleshill"), "area_satisfaction")
    early = find_story(view(ward="foleshill", year="2012"), "life_expectancy")
    assert "other ward boundaries" in other.sentence
    assert early.sentence == (
        "“Life expectancy” has no figure for this ward in the years chosen. "
        "Its first ward figures are of 2009 to 2013."
    )


def test_the_earlier_year_is_part_of_the_link() -> None:
    selection, refused = from_query({"earlier": "2015"}, CHOICES)
    assert (selection.earlier, refused) == ("2015", [])
    selection, refused = from_query({"earlier": "1066"}, CHOICES)
    assert selection.earlier == "none"
    assert refused[0].field == "earlier"
