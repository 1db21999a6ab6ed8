"""The Marmot City's own pages: the gap as printed and computed, standing, progress, timeline."""

import itertools
import shutil
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from marmot_data import catalogue as catalogues
from marmot_data.dataset import Dataset
from marmot_data.findings.authorities import find_authorities
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.gap import Gap, find_gap
from marmot_data.findings.gap_series import find_gap_series
from marmot_data.findings.ladder import offered
from marmot_data.findings.lines import constituency_lines
from marmot_data.findings.principles import unmeasured
from marmot_data.findings.printings import Printings, comparable, find_printings
from marmot_data.findings.progress import Progress, find_outputs, find_progress
from marmot_data.findings.spread import Spread, find_spread
from marmot_data.findings.standing import Standing, find_standing
from marmot_data.findings.tenths import Tenths, find_tenths
from marmot_data.findings.timeline import Timeline, find_partners, find_stories, find_timeline
from marmot_data.findings.trend import Trend, find_trend
from marmot_data.model import Kind
from marmot_data.selection import Selection
from marmot_data.telling import Printing
from marmot_data.wording import Words

HOME = Path(catalogues.HOME)
KNOWN = catalogues.load()
DATA = Dataset.load(HOME.parent / "coventry")
WORDS = Words.load()
CITY = "E08000026"


def seen(**change: str) -> View:
    """Return the app's view of the real figures."""
    start = Selection(place="coventry", boundaries="2026")
    return View(data=DATA, catalogue=KNOWN, words=WORDS, selection=start.moved(**change))


def changed(indicator: str, edit: pd.DataFrame, **change: str) -> View:
    """Return a view in which one indicator has other figures."""
    data = replace(DATA, _values=dict(DATA._values) | {indicator: edit}, _worked_out=OrderedDict())  # noqa: SLF001
    return replace(seen(**change), data=data)


def whole(found: object) -> None:
    """Check what holds of any finding: words, a table, and no gap left in a sentence."""
    assert isinstance(found, (Finding, Nothing))
    for text in (found.title, found.sentence):
        assert text.strip()
        assert "{" not in text
        assert "nan" not in text.split()
    if isinstance(found, Finding):
        assert len(found.table)
        assert found.sources


# The gap as printed


def printing(period: str | None, line: str) -> Printing:
    return Printing(
        men=10.0, women=8.0, period=period, measure="m", line=line, page="p", source="https://x"
    )


def test_printings_compare_only_with_two_periods_and_one_line() -> None:
    one, other = printing("2010-12", "fifths"), printing("2013-17", "fifths")
    assert comparable((one, other)) == [(one, other)]
    assert not comparable((one, printing(None, "fifths")))
    assert not comparable((one, printing("2013-17", "incomes")))
    assert not comparable((one, printing("2010-12", "fifths")))


def test_the_nine_printings_stand_in_order_and_none_may_be_compared() -> None:
    view = seen()
    found = find_printings(view, find_gap(view, "life_expectancy"))
    assert isinstance(found, Printings)
    assert len(found.links) == 9
    assert found.order[0] == "2009 to 2013: slope index, worked out here"
    assert found.order[1] == "1. 2010 to 2012: Highest and lowest incomes"
    assert [row.split(":")[0][3:] for row in found.order[4:]] == ["no period"] * 6
    assert "No two of them may be compared" in found.sentence
    assert found.sentence.startswith(
        "The gap has been printed 9 times, from 9.0 to 11.0 years for men and from 7.5 to 10.0 "
        "for women. Only 3 name a period"
    )


def test_a_comparable_pair_would_be_named() -> None:
    pair = (printing("2010-12", "fifths"), printing("2013-17", "fifths"))
    telling = replace(KNOWN.telling, printings=pair)
    view = replace(seen(), catalogue=replace(KNOWN, telling=telling))
    found = find_printings(view, Nothing(title="t", sentence="s"))
    assert isinstance(found, Printings)
    assert "2010 to 2012 with 2013 to 2017" in found.sentence
    assert "No two" not in found.sentence


def test_only_our_own_gap_has_ranges() -> None:
    view = seen()
    found = find_printings(view, find_gap(view, "life_expectancy"))
    assert isinstance(found, Printings)
    ranged = found.rows[found.rows["lower"].notna()]
    assert set(ranged["kind"]) == {"own"}
    own = find_gap(view, "life_expectancy")
    assert isinstance(own, Gap)
    values = dict(zip(ranged["who"], ranged["value"], strict=True))
    assert values["Men"] == pytest.approx(float(own.slopes["male"].sii))


# The gap as computed


@pytest.mark.parametrize("name", offered(seen()))
def test_every_offered_gap_can_be_told(name: str) -> None:
    whole(find_gap(seen(), name))
    whole(find_gap_series(seen(), name))


def test_what_is_part_of_the_deprivation_index_is_never_offered() -> None:
    for name in offered(seen()):
        files = {KNOWN.sources[one.source].file for one in KNOWN.indicators[name].series}
        assert not any("deprivation/iod" in file for file in files), name
    assert not {"imd_score", "employment_deprivation", "crimes", "population"} & set(
        offered(seen())
    )


def test_counts_of_a_fifth_are_added_up_before_the_share_is_taken() -> None:
    view = seen()
    found = find_gap(view, "private_renting")
    assert isinstance(found, Gap)
    values = DATA.values("private_renting")
    lsoas = values[values["level"] == "lsoa"].set_index("area")
    index = DATA.values("imd_score")
    index = index[index["period"] == "2025"].drop_duplicates("area").set_index("area")
    order = index["value"].reindex(lsoas.index).sort_values(ascending=False)
    first = lsoas.loc[order.index[: len(order) // 5]]
    share = 100 * first["count"].sum() / first["population"].sum()
    assert found.fifths["value"].iloc[0] == pytest.approx(share, abs=0.4)


def test_a_gap_without_ranges_says_so() -> None:
    found = find_gap(seen(), "bad_health")
    assert isinstance(found, Gap)
    assert found.fifths["lower"].isna().all()
    assert "Without published ranges nobody can say how sure that is" in found.sentence
    assert "(range" not in found.sentence


def test_the_gap_over_time_stops_at_a_break_and_judges_by_chance() -> None:
    found = find_gap_series(seen(), "fuel_poverty")
    assert isinstance(found, Trend)
    assert list(found.lines["stretch"]) == [0] * 7 + [1] * 4
    assert len(found.breaks) == 1
    assert "in 2019 it was" in found.sentence
    assert found.sentence.endswith("It has widened by more than chance.")


def test_one_period_is_no_change() -> None:
    found = find_gap_series(seen(), "life_expectancy")
    assert isinstance(found, Nothing)
    assert "for one period only (2009 to 2013)" in found.sentence


# Beside others, the country's tenths, small maps, constituencies


def test_authorities_stand_in_the_order_of_likeness_never_of_their_figures() -> None:
    found = find_authorities(seen(), "school_readiness")
    assert not isinstance(found, Nothing)
    place = KNOWN.places["coventry"]
    names = [DATA.areas.loc[code, "name"] for code in (CITY, *place.neighbours)]
    assert list(found.rows["name"])[:11] == names
    assert found.rows["name"].is_unique
    assert isinstance(find_authorities(seen(), "area_satisfaction"), Nothing)


def test_tenths_are_those_of_the_country() -> None:
    found = find_tenths(seen(), "life_expectancy_by_tenth")
    assert isinstance(found, Tenths)
    assert len(found.fifths) == 20
    assert "England" in found.sentence
    women = found.fifths[found.fifths["group"] == "female"]
    assert list(women["fifth"]) == list(range(1, 11))
    assert isinstance(find_tenths(seen(), "life_expectancy"), Nothing)


def test_small_maps_show_the_same_month_of_several_years() -> None:
    found = find_spread(seen(), "universal_credit_households")
    assert isinstance(found, Spread)
    assert len({when.split()[0] for when in found.periods}) == 1
    assert 2 <= len(found.periods) <= 6
    whole(find_spread(seen(year="2005"), "universal_credit_households"))


def test_constituencies_are_all_named_and_a_refused_year_is_a_gap() -> None:
    view = seen()
    found = find_trend(view, "crime_rate", constituency_lines(view, "crime_rate"))
    assert isinstance(found, Trend)
    assert all(name in found.sentence for name in found.order)
    assert "2021" not in set(found.lines["period"])
    assert "2021" in set(found.blanks["period"])


# Standing and progress


@pytest.mark.parametrize("priority", ["all", *KNOWN.principles, *KNOWN.priorities])
def test_every_priority_has_a_standing_a_progress_and_what_is_not_measured(priority: str) -> None:
    for year, earlier in itertools.product(("latest", "2017", "1998"), ("none", "2016")):
        view = seen(priority=priority, year=year, earlier=earlier)
        whole(find_standing(view))
        whole(find_progress(view))
        whole(find_outputs(view))
        assert all(unmeasured(view))


def test_outputs_and_outcomes_never_mix() -> None:
    outputs, outcomes = find_outputs(seen()), find_progress(seen())
    assert not isinstance(outputs, Nothing)
    assert isinstance(outcomes, Progress)
    kinds = {name: entry.kind for name, entry in KNOWN.indicators.items()}
    assert {kinds[name] for name in outputs.indicators} == {Kind.OUTPUT}
    assert {kinds[name] for name in outcomes.indicators} == {Kind.OUTCOME}
    assert "over 500 people (2016/17)" in outputs.rows["line"].iloc[0]


def row(found: Progress | Nothing, name: str) -> "pd.Series[str]":
    assert isinstance(found, Progress)
    return found.rows[found.rows["indicator"] == name].iloc[0]


def test_the_founding_example_compares_2015_16_with_2016_17() -> None:
    found = find_progress(seen(year="2017", earlier="2016", priority="young_people_2016"))
    one = row(found, "school_readiness")
    assert one["then"] == "65.2% (2015/16)" or "(2015/16)" in one["then"]
    assert "(2016/17)" in one["now"]


def test_a_break_a_missing_year_and_an_overlap_are_each_given_as_the_reason() -> None:
    broken = row(find_progress(seen(earlier="2019")), "school_readiness")
    assert broken["verdict"] == "not_judged"
    assert "the way it is measured changed in between" in broken["line"]
    lacking = row(find_progress(seen(earlier="2021")), "school_readiness")
    assert "no figure is held for a period that ends in 2021" in lacking["line"]
    overlap = row(find_progress(seen(earlier="2023")), "healthy_life_expectancy")
    assert "the two periods overlap" in overlap["line"]
    late = row(find_progress(seen(year="2018", earlier="2018")), "school_readiness")
    assert "not before the year shown" in late["line"]


def test_a_change_of_the_figures_changes_verdict_and_sentence() -> None:
    values = DATA.values("life_satisfaction")
    own = values["area"] == CITY
    newest = own & (values["end"] == values.loc[own, "end"].max())
    before = row(find_progress(seen()), "life_satisfaction")
    assert before["verdict"] == "unclear"
    for value, verdict in ((9.5, "better"), (4.0, "worse")):
        edit = values.copy()
        edit.loc[newest, ["value", "lower", "upper"]] = [value, value - 0.1, value + 0.1]
        after = row(find_progress(changed("life_satisfaction", edit)), "life_satisfaction")
        assert after["verdict"] == verdict
        assert f"{value:.2f} out of 10" in after["line"]


def test_a_survey_held_on_another_day_each_april_is_still_yearly() -> None:
    found = find_standing(seen(priority="fair_work"))
    assert isinstance(found, Standing)
    pay = found.rows[found.rows["indicator"] == "median_pay"].iloc[0]
    assert pay["trend"] == WORDS("trend.recent.increasing")


def test_standing_counts_what_its_table_shows() -> None:
    found = find_standing(seen(priority="best_start"))
    assert isinstance(found, Standing)
    counts = found.rows["verdict"].value_counts()
    assert f"{counts.get('worse', 0)} are worse" in found.sentence
    assert (found.rows.loc[found.rows["verdict"] == "not_compared", "why"] != "").all()
    assert len(found.table) == len(found.rows)


# Timeline, partners, stories


def test_the_timeline_ends_at_the_chosen_year_and_every_line_has_its_page_or_says_why_not() -> None:
    found = find_timeline(seen(year="2013"))
    assert isinstance(found, Timeline)
    assert max(one.first for one in found.events) == 2013
    assert (
        found.sentence
        == "5 dates from 2008 to 2013, with the page each was read on, where there is one."
    )
    whole_line = find_timeline(seen())
    assert isinstance(whole_line, Timeline)
    assert [one.first for one in whole_line.events] == sorted(e.first for e in whole_line.events)
    assert isinstance(find_timeline(seen(year="2001")), Nothing)


def test_partners_are_shown_from_the_year_in_which_they_joined() -> None:
    assert {one.since for one in find_partners(seen(year="2019"))} <= {2013, 2019}
    assert not find_partners(seen(year="2005"))
    assert len(find_partners(seen())) == len(KNOWN.telling.partners)


def test_every_address_is_an_address_and_every_principle_has_a_story() -> None:
    told = KNOWN.telling
    addresses = [event.source for event in told.events]
    addresses += [partner.source for partner in told.partners]
    addresses += [printing.source for printing in told.printings]
    addresses += [page for story in told.stories.values() for page in story.sources]
    addresses += [claim.source for page in told.pages.values() for claim in page.claim]
    assert all(one == "" or one.startswith("https://") for one in addresses)
    assert sum(one == "" for one in addresses) == 1
    for principle in KNOWN.principles:
        assert find_stories(seen(), principle)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("pages.toml", '"phonics"', '"phonic"', "school_readiness.card: 'phonic' is not one of"),
        ("pages.toml", '"smallest"', '"tiny"', "kind: Input should be"),
        ("pages.toml", '["girls", "boys"]', '["girls", "male"]', "male"),
        ("stories.toml", '"fair_work"', '"work"', "principles: 'work' is not one of"),
        ("timeline.toml", "first = 2008", 'first = "2008"', "event 1: first: Input should be"),
        ("printings.toml", "women   = 8.0", "woman = 8.0", "printing 1: woman: Extra inputs"),
        ("monitoring_tool.toml", '"neet"', '"neets"', "'neets' is not one of"),
    ],
)
def test_a_fault_in_what_people_wrote_is_named(
    tmp_path: Path, file: str, old: str, new: str, told: str
) -> None:
    home = tmp_path / "catalogue"
    shutil.copytree(HOME, home)
    text = (home / file).read_text(encoding="utf-8")
    assert old in text
    (home / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(catalogues.CatalogueError) as caught:
        catalogues.load(home)
    assert told in str(caught.value)
    assert file in str(caught.value)


def test_a_place_may_do_without_stories(tmp_path: Path) -> None:
    home = tmp_path / "catalogue"
    shutil.copytree(HOME, home)
    for name in ("pages", "stories", "timeline", "printings", "monitoring_tool"):
        (home / f"{name}.toml").unlink()
    view = replace(seen(), catalogue=catalogues.load(home))
    assert isinstance(find_timeline(view), Nothing)
    assert isinstance(find_printings(view, Nothing(title="t", sentence="s")), Nothing)
    assert not find_stories(view, None)
    assert unmeasured(view) == [WORDS("principles.no_tool")]
