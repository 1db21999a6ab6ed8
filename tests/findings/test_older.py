"""What came before a new series is told in a sentence of its own, and never beside today's."""

import csv
import re
from pathlib import Path

from marmot_data.catalogue import load as catalogues
from marmot_data.evidence.series import break_years
from marmot_data.findings.base import View
from marmot_data.findings.city.headlines import find_headlines
from marmot_data.findings.city.lines import area_lines, group_lines
from marmot_data.findings.city.trend import Trend, find_trend
from marmot_data.findings.claims.claims import Claim, find_claim
from tests.findings.conftest import See

APART = "That series was measured in another way, so it is not set beside today's figures."
CITY = "E08000026"


def older(seen: See, name: str, group: str | None = None, **change: str) -> str:
    view = seen(**change)
    found = find_trend(view, name, area_lines(view, name, group=group))
    assert isinstance(found, Trend)
    return found.older


def test_a_city_that_changed_sides_in_the_older_series_is_told_so(seen: See) -> None:
    # The department's tables: 55.4 and 51.7 in 2012/13, 69.0 and 71.8 in 2018/19.
    assert older(seen, "school_readiness") == (
        "In the older series, Coventry was above England in 2012/13 (55.4% against 51.7%) "
        f"and below it in 2018/19 (69.0% against 71.8%). {APART}"
    )


def test_a_change_within_the_older_series_is_told_with_the_countrys(seen: See) -> None:
    assert older(seen, "children_low_income") == (
        "In the older series, Coventry's figure rose from 18.3% (2014/15) to 22.9% (2020/21); "
        f"England's went from 15.3% to 18.5%. {APART}"
    )
    assert "England" not in older(seen, "most_deprived_decile_work"), "not held for the country"


def test_each_of_several_older_series_is_told(seen: See) -> None:
    told = older(seen, "claimant_count")
    assert told.startswith("In an older series, Coventry's figure fell from 4.3% (2013) to 3.1% ")
    after = " In the series after it, Coventry's figure hardly changed, from 2.1% (2015) to 2.0% "
    assert after in told
    assert told.endswith(
        "Those series were measured in other ways, so they are not set beside today's figures."
    )


def test_the_gap_between_two_groups_in_the_older_series_is_told(seen: See) -> None:
    view = seen()
    found = find_trend(view, "school_readiness", group_lines(view, ("not_fsm", "fsm")))
    assert isinstance(found, Trend)
    # 67 and 57 per cent in 2015/16, 71 and 54 in 2018/19
    assert found.older == (
        "In the older series, the gap grew from 10.0 (2015/16) to 17.0 percentage points "
        f"(2018/19). {APART}"
    )


def test_a_series_without_a_break_has_no_older_one(seen: See) -> None:
    assert older(seen, "employment_rate") == ""
    # Up to 2018 the older series is the newest there is.
    assert older(seen, "school_readiness", year="2018") == ""


def periods_before_the_break(name: str, group: str, year: int) -> list[str]:
    """Read the city's periods of the older series from the file, without the app's reader."""
    path = Path(catalogues.HOME).parent / "coventry" / "values" / f"{name}.csv"
    with path.open(encoding="utf-8") as file:
        return [
            row["period"]
            for row in csv.DictReader(file)
            if row["area"] == CITY
            and (row["group"] or "all") == group
            and row["value"]
            and int(row["end"][:4]) < year
        ]


def test_no_older_series_of_the_city_is_mute(seen: See) -> None:
    view, tried = seen(), 0
    for name, entry in view.catalogue.indicators.items():
        if not entry.comparable or not entry.breaks:
            continue
        for group in entry.groups[:2]:
            found = find_trend(view, name, area_lines(view, name, group=group))
            if not isinstance(found, Trend):
                continue
            last = break_years(entry)[-1]
            now = found.lines[found.lines["role"] == "city"]
            before = periods_before_the_break(name, group, last)
            if not (now["end_year"] >= last).any() or len(before) < 2:
                continue
            tried += 1
            assert found.older, (name, group)
            # Nothing of the newer series stands in the sentence about the older one.
            newer = now.loc[now["end_year"] >= last, "when"]
            assert not [one for one in newer if re.search(rf"\b{one}\b", found.older)], name
    assert tried >= 15


def test_the_overview_and_the_claims_tell_it_too(seen: See) -> None:
    short = {one.indicator: one.older for one in find_headlines(seen())}
    assert short["school_readiness"] == (
        "In the older figures, above England in 2012/13 and below in 2018/19"
    )
    assert short["life_expectancy"] == "", "it stood still, which adds nothing"
    assert short["employment_rate"] == short["crime_rate"] == ""
    claim = find_claim(seen(indicator="school_readiness", claim="improved"))
    assert isinstance(claim, Claim)
    assert "was above England in 2012/13 (55.4% against 51.7%)" in claim.older
    gap = find_claim(seen(indicator="life_expectancy", claim="gap_narrowed"))
    assert isinstance(gap, Claim)
    assert gap.older == "", "the city's own figure is not the gap in it"


def test_it_is_told_in_norwegian(norwegian: View) -> None:
    found = find_trend(norwegian, "school_readiness", area_lines(norwegian, "school_readiness"))
    assert isinstance(found, Trend)
    assert found.older.replace("\u00a0", " ").startswith(
        "I den eldre serien lå Coventry over England i 2012/13 (55,4 % mot 51,7 %) og under i "
    )


def test_what_is_the_wards_own_series_is_not_told_as_an_older_one(seen: See) -> None:
    """The wards' child poverty before housing costs ends in 2020/21, the city's begins anew."""
    found = find_claim(seen(ward="cheylesmore", indicator="children_low_income", claim="worsened"))
    assert isinstance(found, Claim)
    assert "2020/21" in found.rows["name"].iloc[0]
    assert found.older == ""
