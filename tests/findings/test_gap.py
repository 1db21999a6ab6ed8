"""The gap: as printed, between fifths of the city, how it changed, and for the whole country."""

import re
from dataclasses import replace

import numpy as np
import pytest

from marmot_data.catalogue.editorial import PublishedGap
from marmot_data.evidence.gradient import NoGradientError, followed
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.trend import Trend
from marmot_data.findings.claims.rules import answer, court_of
from marmot_data.findings.gap.deciles import Deciles, find_deciles
from marmot_data.findings.gap.gap import Gap, find_gap, numbers_of
from marmot_data.findings.gap.gap_series import (
    find_gap_series,
    gap_ruling,
    has_narrowed,
    which_to_quote,
)
from marmot_data.findings.gap.gradient import (
    fitted,
    gaps_followed,
    offered,
    offered_words,
    ranking_for,
    small_rows,
)
from marmot_data.findings.gap.published_gaps import PublishedGaps, comparable, find_published_gaps
from tests.evidence.drawn import figure
from tests.findings.conftest import See
from tests.findings.drawn import values


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


def printing(period: str | None, line: str) -> PublishedGap:
    return PublishedGap(
        men=10.0, women=8.0, period=period, measure="m", line=line, page="p", source="https://x"
    )


def test_printings_compare_only_with_two_periods_and_one_line() -> None:
    one, other = printing("2010-12", "fifths"), printing("2013-17", "fifths")
    assert comparable((one, other)) == [(one, other)]
    assert not comparable((one, printing(None, "fifths")))
    assert not comparable((one, printing("2013-17", "incomes")))
    assert not comparable((one, printing("2010-12", "fifths")))


def test_the_printings_stand_in_order_and_none_may_be_compared(seen: See) -> None:
    view = seen()
    found = find_published_gaps(view, find_gap(view, "life_expectancy"))
    assert isinstance(found, PublishedGaps)
    assert len({address for _, address in found.links}) == len(found.links) == 11
    assert found.title == "Others have published other gaps, measured in at least 6 ways"
    assert found.order[0] == "2009 to 2013: slope index, worked out here"
    numbers = [int(row.split(". ")[0]) for row in found.order[1:]]
    assert numbers == list(range(1, 13)), "each row has a number of its own"
    assert found.links[-1][0].startswith("11 and 12. ")
    assert found.order[1] == "1. 2010 to 2012: Highest and lowest incomes"
    assert [row.split(":")[0].split(". ")[1] for row in found.order[4:]] == ["no period"] * 9
    assert found.sentence == (
        "Others give 12 gaps on 11 pages, as a page can give more than one. They run from 9.0 to "
        "11.0 years for men and from 7.5 to 10.0 for women. Only 3 name a period. No two can be "
        "compared: the period is missing or the ends differ. So a smaller number is not progress, "
        "and a larger one is not decline. The first row is our own gap (2009 to 2013), the only "
        "one with a range."
    )


def told_by(view: View, *printings: PublishedGap) -> PublishedGaps | Nothing:
    telling = replace(view.catalogue.editorial, published_gaps=printings)
    nothing = Nothing(title="t", sentence="s")
    return find_published_gaps(
        replace(view, catalogue=replace(view.catalogue, editorial=telling)), nothing
    )


def test_a_page_with_two_gaps_has_both_numbers_and_an_unnamed_line_is_no_way_to_measure(
    seen: See,
) -> None:
    one, other = printing(None, "fifths"), printing(None, "fifths")
    found = told_by(seen(), one, other.model_copy(update={"line": None, "measure": "Not said"}))
    assert isinstance(found, PublishedGaps)
    assert found.title == "Others have published other gaps, measured in one way"
    assert found.sentence.startswith("Others give 2 gaps on one page, as a page can give more")
    assert [row.split(":")[0] for row in found.order] == ["1. no period", "2. no period"]
    assert [text.split(". ")[0] for text, _ in found.links] == ["1 and 2"]
    unnamed = [one.model_copy(update={"line": None, "period": p}) for p in ("2010-12", "2013-17")]
    assert not comparable(tuple(unnamed))


def test_a_comparable_pair_would_be_named_and_none_is_nothing(seen: See) -> None:
    found = told_by(seen(), printing("2010-12", "fifths"), printing("2013-17", "fifths"))
    assert isinstance(found, PublishedGaps)
    assert "2010 to 2012 with 2013 to 2017" in found.sentence
    assert found.sentence.startswith("Others give 2 gaps")
    assert "No two can be compared" not in found.sentence
    assert isinstance(told_by(seen()), Nothing)


def test_only_our_own_gap_has_ranges(seen: See) -> None:
    view = seen()
    found = find_published_gaps(view, find_gap(view, "life_expectancy"))
    assert isinstance(found, PublishedGaps)
    ranged = found.rows[found.rows["lower"].notna()]
    assert set(ranged["kind"]) == {"own"}
    own = find_gap(view, "life_expectancy")
    assert isinstance(own, Gap)
    values = dict(zip(ranged["who"], ranged["value"], strict=True))
    assert values["Men"] == own.gradients["male"].gap.value


# The gap between fifths


def test_every_offered_gap_lies_where_its_figures_can_and_runs_as_its_fifths_do(seen: See) -> None:
    view, tried = seen(), 0
    for name in offered(view):
        unit, small = view.catalogue.unit(name), small_rows(view, name)
        for (level, _, _), at in small.groupby(["level", "period", "group"]):
            ranking = ranking_for(view, at["start"].iloc[0], at["end"].iloc[0])
            if not ranking.covers(at["area"]):
                assert level == "lsoa"
                continue
            found, tried = fitted(view, name, at, ranking), tried + 1
            assert unit.low is None or min(found.ends) > unit.low, name
            assert unit.high is None or max(found.ends) < unit.high, name
            rise = float(found.fifths.value[-1] - found.fifths.value[0])
            assert np.sign(found.ends[1] - found.ends[0]) == np.sign(rise), name
            assert abs(found.gap.value) == pytest.approx(abs(found.ends[1] - found.ends[0]))
            assert found.gap.ranged == (
                found.gap.figure.basis in {"count", "survey", "estimate"}
                and bool(at["lower"].notna().all())
            ), name
    assert tried > 40


def test_every_offered_gap_can_be_told_at_any_year(seen: See) -> None:
    for year in ("latest", "2020", "2012", "1998"):
        view = seen(year=year)
        for name in offered(view):
            whole(find_gap(view, name))
            whole(find_gap_series(view, name))


def test_what_the_index_is_made_of_is_left_out_and_named(seen: See) -> None:
    view = seen()
    left = {"imd_score", "income_deprivation", "overcrowding", "english_proficiency", "crimes"}
    assert not (left | {"population"}) & set(offered(view))
    assert "overcrowded homes and little or no English" in offered_words(view)
    for name in ("overcrowding", "population", "employment_rate"):
        whole(find_gap(view, name))
        whole(find_gap_series(view, name))
        assert isinstance(find_gap(view, name), Nothing)
    assert "is partly made of it" in find_gap(view, "english_proficiency").sentence


@pytest.mark.parametrize(
    ("name", "year", "edition", "level"),
    [
        ("life_expectancy", "latest", "2015", "MSOA"),
        ("fuel_poverty", "2013", "2015", "LSOA"),
        ("fuel_poverty", "2016", "2019", "LSOA"),
        # Of 2020 there are only areas of 2011, eight of which the edition of 2025 does not have.
        ("fuel_poverty", "2020", "2025", "MSOA"),
        ("fuel_poverty", "latest", "2025", "LSOA"),
        ("no_car", "latest", "2025", "LSOA"),
    ],
)
def test_the_edition_that_was_used_stands_on_the_card_and_in_the_sources(
    seen: See, name: str, year: str, edition: str, level: str
) -> None:
    found = find_gap(seen(year=year), name)
    assert isinstance(found, Gap)
    assert f"the {edition} deprivation index" in found.subtitle
    assert level in found.subtitle
    assert f"the {edition} deprivation index" in found.notes[-1]
    assert [one for one in found.sources if one.startswith("iod_")] == [f"iod_{edition}"]


def test_a_model_has_a_gap_without_a_range_and_its_note_in_the_sentence(seen: See) -> None:
    found = find_gap(seen(), "fuel_poverty")
    assert isinstance(found, Gap)
    assert found.fifths[["lower", "upper"]].isna().all(axis=None)
    assert "No margin of error is given, because it comes from a model." in found.sentence
    assert "shows a pattern across the city" in found.sentence
    assert "range" not in found.sentence


def test_figures_that_follow_age_say_so(seen: See) -> None:
    assert "not adjusted for age" in find_gap(seen(), "disability").sentence
    assert "not adjusted for age" not in find_gap(seen(), "private_renting").sentence


def test_the_size_between_the_fifths_is_that_of_the_printed_figures(seen: See) -> None:
    view = seen()
    found = find_gap(view, "life_expectancy")
    assert isinstance(found, Gap)
    for group, one in found.gradients.items():
        own = found.fifths[found.fifths["group"] == group]
        most, least = (float(own["number"].iloc[place]) for place in (0, -1))
        size, ratio, span = (shown for _, _, shown in numbers_of(view, "life_expectancy", one))
        assert span == f"{least - most:.1f} years"
        assert size.removesuffix(" years") in found.title
        assert float(ratio) > 1
        assert "times that" not in found.sentence, "the ratio stands at the picture alone"


@pytest.mark.parametrize(
    ("name", "end"),
    [
        ("private_renting", "most"),
        ("population_65_plus", "least"),
        ("good_health", "least"),
        ("public_transport_to_work", "most"),
    ],
)
def test_the_relative_gap_names_the_higher_end(seen: See, name: str, end: str) -> None:
    found = find_gap(seen(), name)
    assert isinstance(found, Gap)
    _, (_, text, ratio), _ = numbers_of(seen(), name, found.gradients["all"])
    bottom, top = found.gradients["all"].ends
    assert float(ratio) == pytest.approx(max(top / bottom, bottom / top), abs=0.005)
    assert text.startswith(f"{end} deprived end divided by")


# The change of the gap


def drawn(seen: See, now: float, then: float, **columns: str) -> View:
    """Draw household deprivation for 42 areas: 50% in the middle, with a gap now and then.

    The break between the two censuses is taken out.
    """
    view = seen()
    values = view.data.values("household_deprivation")
    msoa = values[values["level"] == "msoa"].copy()
    scores = ranking_for(view, "2021-01-01", "2021-12-31").scores
    order = scores.reindex(msoa["area"].unique()).rank(ascending=False)
    place = (msoa["area"].map(order) - 0.5) / 42
    gap = np.where(msoa["period"] == "2021", now, then)
    msoa["value"] = 50 + gap * (0.5 - place)
    msoa["population"] = 3000.0
    msoa["count"] = msoa["value"] * 30
    msoa["lower"], msoa["upper"] = msoa["value"] - 1.5, msoa["value"] + 1.5
    drawn_view = seen(values={"household_deprivation": msoa.assign(**columns)})
    entries = view.catalogue.indicators
    change = {"breaks": (), "follows_age": False}  # as of a count that no age explains
    unbroken = entries["household_deprivation"].model_copy(update=change)
    known = replace(view.catalogue, indicators={**entries, "household_deprivation": unbroken})
    return replace(drawn_view, catalogue=known)


@pytest.mark.parametrize(
    ("now", "then", "told", "way"),
    [
        (20, 30, "so it has clearly narrowed, by ", "lower"),
        (30, 20, "so it has clearly widened, by ", "higher"),
        (20, 20.1, "so it has not clearly changed.", "same"),
    ],
)
def test_a_gap_of_counts_widens_or_narrows_by_a_test(
    seen: See, now: float, then: float, told: str, way: str
) -> None:
    view = drawn(seen, now, then)
    changed = re.sub("^so it |[,.].*$", "", told)
    assert has_narrowed(view, "household_deprivation") == f"The gap {changed} since 2011."
    found = find_gap_series(view, "household_deprivation")
    assert isinstance(found, Trend)
    ruling = gap_ruling(view, "household_deprivation", "all")
    assert ruling.way == way
    assert told in found.sentence
    assert "At the most deprived end the figure was " in found.sentence
    assert "times that at the least deprived end. In 2011 it was " in found.sentence
    assert (
        "For all areas together the figure was 50.0% in 2011 and 50.0% in 2021." in found.sentence
    )


def test_a_gap_of_a_measure_is_described_and_one_with_a_barring_note_refused(seen: See) -> None:
    measured = drawn(seen, 20, 30, basis="measure")
    described = find_gap_series(measured, "household_deprivation")
    assert has_narrowed(measured, "household_deprivation") == (
        "The gap has narrowed since 2011, as the figures stand."
    )
    assert isinstance(described, Trend)
    assert "so it has narrowed by " in described.sentence
    assert (
        "No margin of error is given, because no range is published with it." in described.sentence
    )
    assert "clearly" not in described.sentence
    assert described.lines[["lower", "upper"]].isna().all(axis=None)
    note = drawn(seen, 20, 30, note="modelled_small_area")
    refused = find_gap_series(note, "household_deprivation")
    why = "We cannot say whether the gap has narrowed, because the publisher's model of small"
    assert why in refused.sentence
    same = "For the same reason we cannot say whether the gap has narrowed."
    assert has_narrowed(note, "household_deprivation") == same, "the gap above says the reason"
    assert "times that at the least deprived end" in refused.sentence
    assert "so it has" not in refused.sentence


def test_fuel_poverty_is_not_said_to_have_widened(seen: See) -> None:
    found = find_gap_series(seen(), "fuel_poverty")
    assert isinstance(found, Trend)
    assert list(found.lines["stretch"]) == [0] * 7 + [1] * 4
    assert len(found.breaks) == 1
    assert "widened" not in found.sentence
    assert "We cannot say whether the gap has narrowed" in found.sentence


def test_the_two_censuses_stand_apart_and_the_reason_is_said(seen: See) -> None:
    found = find_gap_series(seen(), "household_deprivation")
    assert isinstance(found, Trend)
    assert list(found.lines["stretch"]) == [0, 1]
    assert "a new series began after 2011 (" in found.sentence
    assert "so it has" not in found.sentence


def test_the_top_of_the_page_says_whether_any_gap_has_narrowed_and_the_bottom_not_again(
    seen: See,
) -> None:
    view = seen()
    for name in offered(view):
        told, series = has_narrowed(view, name), find_gap_series(view, name)
        unknown = r"(?:We|For the same reason we) cannot say whether the gap has narrowed"
        assert re.match(rf"The gap has |{unknown}", told), name
        gap, (why,) = find_gap(view, name), re.findall(r"narrowed, because ([^.]*)|$", told)[:1]
        assert isinstance(gap, Gap)
        assert not why or why.lower() not in gap.sentence.lower(), "a reason stands once"
        assert not re.search(r"\d\.\d", told), "a size stands with the areas it is of"
        assert isinstance(series, Trend) == bool(which_to_quote(view, name)), name
    assert has_narrowed(view, "life_expectancy") == (
        "We cannot say whether the gap has narrowed: figures for small areas exist for one period "
        "only (2009 to 2013). Newer gaps that others have published use other definitions."
    )


def test_a_claim_and_the_page_take_the_same_ruling(seen: See) -> None:
    for now, then in ((20, 30), (30, 20), (20, 20.1)):
        view = drawn(seen, now, then)
        view = replace(view, selection=view.selection.moved(indicator="household_deprivation"))
        ruling = gap_ruling(view, "household_deprivation", "all")
        court = court_of(view, "household_deprivation")
        for claim, way in (("gap_narrowed", "lower"), ("gap_widened", "higher")):
            found = answer(view, court, claim)
            assert found.ruling == ruling
            assert found.supported == (ruling.way == way)
            reason = "gap_chance" if ruling.way == "same" else "gap_opposite"
            assert found.reason == ("" if found.supported else reason)


def test_all_periods_use_the_same_areas_in_the_order_of_the_newest(seen: See) -> None:
    view = seen()
    gaps = gaps_followed(view, "household_deprivation", "all")
    assert len({one.areas for one in gaps}) == 1
    assert len(gaps[0].areas) == 42
    found = find_gap_series(view, "household_deprivation")
    assert isinstance(found, Trend)
    assert "that of the 2025 deprivation index" in " ".join(found.notes)
    assert [one for one in found.sources if one.startswith("iod_")] == ["iod_2025"]
    above = find_gap(view, "household_deprivation")
    assert isinstance(above, Gap)
    size = above.title.rsplit("of ", maxsplit=1)[-1].removesuffix(" from end to end")
    assert which_to_quote(view, "household_deprivation").startswith(
        f"To say how large the gap is, quote the one above, {size}: it is between fifths of 203 "
        "smaller areas. Between fifths of 42 larger areas it was 25.4 percentage points in 2021"
    )


def test_the_newest_gap_is_in_the_order_that_the_card_above_names(seen: See) -> None:
    view = seen()
    small = small_rows(view, "household_deprivation")
    now = small[(small["level"] == "msoa") & (small["period"] == "2021")]
    orders = {day: ranking_for(view, day, day) for day in ("2021-03-21", "2011-03-27")}
    sizes = {
        day: fitted(view, "household_deprivation", now, order).gap.value
        for day, order in orders.items()
    }
    gaps = gaps_followed(view, "household_deprivation", "all")
    assert gaps[-1].value == sizes["2021-03-21"] != sizes["2011-03-27"]


def test_the_year_of_the_people_is_said_where_a_figure_brings_none(seen: See) -> None:
    found, own = find_gap(seen(), "life_expectancy"), find_gap(seen(), "private_renting")
    assert isinstance(found, Gap)
    assert isinstance(own, Gap)
    assert "Areas count by their residents of 2017" in " ".join(found.notes)
    assert "Areas count by" not in " ".join(own.notes)


def test_the_level_is_the_citys_own_figure(seen: See) -> None:
    view = seen()
    figures = view.figures("household_deprivation")
    for one in gaps_followed(view, "household_deprivation", "all"):
        city = figures.at(view.place.authority, one.figure.period)
        assert city is not None
        assert one.figure.value == pytest.approx(city.value, abs=0.05)


def test_one_period_is_no_change(seen: See) -> None:
    found = find_gap_series(seen(), "life_expectancy")
    assert isinstance(found, Nothing)
    assert "for one period only (2009 to 2013)" in found.sentence


def test_a_gap_of_no_small_areas_is_refused_by_name(seen: See) -> None:
    with pytest.raises(NoGradientError) as caught:
        gaps_followed(seen(), "employment_rate", "all")
    assert caught.value.reason == "no_small_areas"
    values = seen().data.values("household_deprivation")
    assert set(followed(values)["level"]) == {"msoa"}


# The country's tenths, small maps


def test_tenths_are_those_of_the_country(seen: See) -> None:
    found = find_deciles(seen(), "life_expectancy_by_decile")
    assert isinstance(found, Deciles)
    assert len(found.fifths) == 20
    assert "England" in found.sentence
    women = found.fifths[found.fifths["group"] == "female"]
    assert list(women["fifth"]) == list(range(1, 11))
    assert isinstance(find_deciles(seen(), "life_expectancy"), Nothing)


def test_the_gap_of_the_tenths_is_that_of_the_last_beside_the_first(seen: See) -> None:
    country = seen().place.country
    drawn = values(
        *(
            figure(70.0 + n, 0.1, area=country, level="country", group=f"{sex}_tenth_{n}")
            for sex in ("female", "male")
            for n in (10, 2, 1)
        )
    )
    found = find_deciles(
        seen(values={"life_expectancy_by_decile": drawn}), "life_expectancy_by_decile"
    )
    assert isinstance(found, Deciles)
    assert found.sentence.count("That is 9.0 years apart.") == 2
    assert found.title.count("9.0 years") == 2


def test_the_gap_of_the_tenths_is_the_difference_of_the_two_that_are_printed(seen: See) -> None:
    values = seen().data.values("life_expectancy_by_decile").copy()
    ends = {"female_tenth_1": 78.04, "female_tenth_10": 86.46}
    for group, value in ends.items():
        values.loc[values["group"] == group, "value"] = value
    found = find_deciles(
        seen(values={"life_expectancy_by_decile": values}), "life_expectancy_by_decile"
    )
    assert isinstance(found, Deciles)
    assert "Women: 78.0 years in the most deprived tenth of England, 86.5" in found.sentence
    assert "That is 8.5 years apart." in found.sentence
    assert "8.5 years (women)" in found.title
