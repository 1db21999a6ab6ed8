"""What is too small for a word gets none, and "close" are only figures that are close.

The limits are read from the catalogue's files and the differences worked out from what the pages
print, so that the law does not ask the code that it is about.
"""

import re
import tomllib
from collections.abc import Hashable
from functools import cache
from typing import Any

import pandas as pd
import pytest

from marmot_data.catalogue.load import HOME
from marmot_data.evidence.gaps import GapRuling
from marmot_data.evidence.judgement import Ruling, Strength, against
from marmot_data.findings import phrases
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.country_gap import country_gap
from marmot_data.findings.city.headlines import find_headlines
from marmot_data.findings.city.lines import area_lines, run_of, shared_length
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.city.progress import find_progress, find_standing
from marmot_data.findings.city.trend import find_trend
from marmot_data.findings.claims.rules import answer, court_of
from marmot_data.findings.glossary import slight_said
from marmot_data.findings.ward.brief import Brief, find_brief
from marmot_data.findings.ward.moved import city_change
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.findings.ward.ward_change import WardChange, find_ward_change
from tests.findings.conftest import See
from tests.findings.test_ward import every_ward

MOVED = re.compile(
    r"\b(?:up|down|rose|fell|risen|fallen|grew|shrank|widened|narrowed|higher|lower)\b"
)
"""words that say that one figure is more than another"""
ABOUT = "○"


@cache
def limits(indicator: str) -> tuple[float | None, float | None]:
    """Read the smallest difference of an indicator, and the part of the figure, from the files."""
    units = tomllib.loads((HOME / "catalogue.toml").read_text("utf-8"))["units"]
    entry = tomllib.loads((HOME / "indicators" / f"{indicator}.toml").read_text("utf-8"))
    if "least" in entry:
        return entry["least"], None
    unit = units[entry["unit"]]
    return unit.get("least"), unit.get("least_part")


def little(indicator: str, one: float, other: float, of: float | None = None) -> bool:
    """Tell whether two printed numbers are too close for a word."""
    least, part = limits(indicator)
    size = round(abs(one - other), 6)
    known = [least] if least else []
    known += [part * max(abs(one), abs(other), of or 0)] if part else []
    return not size or size < min(known)


def printed(view: View, indicator: str, ruling: Ruling) -> list[float]:
    """Return the two figures as they are printed."""
    decimals = view.indicator(indicator).decimals
    return [round(one.value, decimals) for one in ruling.figures[:2]]


def test_every_figure_has_a_smallest_difference_and_what_lies_around_nought_one_of_its_own(
    seen: See,
) -> None:
    for name in seen().catalogue.indicators:
        least, part = limits(name)
        assert least or part, name
        values = seen().data.values(name)["value"].dropna()
        if len(values) and values.min() < 0 < values.max():
            assert least, f"{name}: a part of a figure near nought is nothing"


def test_the_signs_of_a_ward_go_by_the_printed_figures(seen: See) -> None:
    close: list[tuple[str, str]] = []
    far: list[tuple[str, str]] = []
    for view in every_ward(seen):
        profile, change = find_profile(view), find_ward_change(view)
        assert isinstance(profile, Profile)
        assert isinstance(change, WardChange)
        rows = profile.rows.to_dict("records")
        told = [(one["indicator"], one["ruling"], one["verdict"]) for one in rows]
        told += [(one["indicator"], one["change"], one["changed"]) for one in rows]
        told += [
            (one["indicator"], one["ruling"], one["said"]) for one in change.rows.to_dict("records")
        ]
        for name, ruling, said in told:
            if ruling.strength is Strength.DESCRIBED:
                is_close = little(name, *printed(view, name, ruling))
                (close if is_close else far).append((name, said))
    alike = ("described_same", "hardly changed", "no change", ABOUT)
    assert not [one for one in close if not one[1].startswith(alike)]
    assert not [one for one in far if one[1].startswith(alike)]
    assert len(close) > 100
    assert len(far) > 1_000


def own_names(view: View, held: pd.DataFrame) -> dict[str, dict[Hashable, Any]]:
    rows = held.to_dict("records")
    return {phrases.name(view, str(row["indicator"])): row for row in rows}


def test_the_counts_of_what_has_changed_agree_with_the_table(seen: See) -> None:
    for view in every_ward(seen):
        found = find_ward_change(view)
        assert isinstance(found, WardChange)
        held = found.rows[found.rows["verdict"] != "not_compared"]
        if found.title.startswith("Of "):
            number = int(found.title.split()[1])
            assert number == sum(held["counted"])
            assert sum(map(int, re.findall(r"\d+", found.title.partition(", ")[2]))) == number
        elif held["counted"].any():
            # A single thing: what is told of it is what its row says, word for word.
            told = f"{found.title}. {found.sentence}"
            moved = "rose|fell|stayed much the same"
            pair = rf"([^.:;]+?) ({moved})(?: from|:) (\S+) \(\S+ (?:to|then) (\S+) "
            moves = re.findall(pair, told.replace("), then", ") then"))
            assert moves
            named = own_names(view, held)
            for what, word, then, now in moves:
                row = named[what.strip().lower()]
                assert (then, now) == (row["then"], row["now"])
                marks = {"rose": "↑", "fell": "↓", "stayed much the same": ABOUT}
                assert row["said"].startswith(marks[word])
        # What is left out of the count is named where it is left out.
        assert ("The table also shows the population" in found.sentence) == (
            "Population" in found.table.index
        )
        whole = len(found.table) + len(found.refused)
        nothing = re.search(r"(\d+) of the ward's (\d+) figures", found.sentence)
        assert nothing
        left_out = "low-income families: left out here, because" in found.sentence
        assert int(nothing[2]) - int(nothing[1]) == whole + left_out


def test_no_change_too_small_for_a_word_is_a_question_of_the_brief(seen: See) -> None:
    asked = 0
    for view in every_ward(seen)[::5]:
        brief = find_brief(view)
        assert isinstance(brief, Brief)
        for text in (one.text for one in brief.asks):
            if found := re.search(r": ([\d.,]+)%? [^:]*in [\d/]+, ([\d.,]+)%? ", text):
                then, now = (float(one.replace(",", "")) for one in found.groups())
                assert not little("children_low_income", then, now), text
                asked += 1
    assert asked > 2


# Of the city


def test_of_the_city_no_small_difference_is_called_a_rise_a_fall_higher_or_lower(seen: See) -> None:
    view, city, checked = seen(), seen().place.authority, []
    for name in view.catalogue.indicators:
        lines = area_lines(view, name)
        found = find_trend(view, name, lines)
        if isinstance(found, Nothing) or found.instead or lines[0].area != city:
            continue
        run = run_of(view, name, lines[0], shared_length(view, name, lines))
        figures, country = view.figures(name, lines[0].group), view.place.country
        changed = view.since(figures, run[-1])
        beside = against(figures.terms, run[-1], figures.at(country, run[-1].period))
        gap = country_gap(view, name, run, country)
        title = found.title
        if changed.strength is Strength.DESCRIBED and little(name, *printed(view, name, changed)):
            assert title.startswith(("Hardly any change", "No change")), title
            assert not re.search(r"\b(?:up|down) from", found.answer.split(". ")[0])
            checked.append("change")
        if beside.strength is Strength.DESCRIBED and little(name, *printed(view, name, beside)):
            assert not re.search(r"\b(?:higher|lower) than|\b(?:was|were) (?:higher|lower)", title)
            assert "about the same" in found.answer or "had the same figure" in found.answer
            checked.append("beside")
        if beside.verdict == "similar":
            close = little(name, *printed(view, name, beside))
            assert ("was close, at" in found.answer) == close, name
            assert ("too uncertain to say" in found.answer) != close, name
            assert "close to England" not in title or close, title
            checked.append("close" if close else "unclear")
        if isinstance(gap, GapRuling) and gap.strength is Strength.DESCRIBED and gap.then:
            sizes = [one.printed(figures.terms) for one in (gap.now, gap.then)]
            of = max(abs(one.value) for one in gap.figures)
            if little(name, sizes[0], sizes[1], of):
                assert not re.search(r"gap[^.]*\b(?:grew|shrank|widened|narrowed)\b", title), title
                assert title.count("ardly") <= 1, title
                assert "gap to England grew" not in found.answer
                assert "gap to England shrank" not in found.answer
                checked.append("gap")
    assert {"change", "beside", "close", "unclear", "gap"} == set(checked)


def test_the_lists_and_large_numbers_of_the_city_go_by_the_same_limits(seen: See) -> None:
    view, city = seen(), seen().place.authority
    progress, standing = find_progress(view), find_standing(view)
    assert not isinstance(progress, Nothing)
    assert not isinstance(standing, Nothing)
    small = 0
    for row in (*progress.rows.to_dict("records"), *standing.rows.to_dict("records")):
        name = row["indicator"]
        if row["verdict"] == "described_same":
            assert not MOVED.search(row["line"].split(": ", 1)[-1].split(". ")[0]), row["line"]
            small += 1
        assert name in view.catalogue.indicators
    assert small > 3
    for one in find_headlines(view):
        figures = view.figures(one.indicator)
        now = figures.run(city)[-1]
        ruling = against(figures.terms, now, figures.at(view.place.country, now.period))
        if ruling.verdict == "similar":
            close = little(one.indicator, *printed(view, one.indicator, ruling))
            assert one.beside.startswith("Close to" if close else "Too uncertain"), one.beside


@pytest.mark.parametrize(
    ("indicator", "circles"), [("years_of_life_lost", True), ("income_deprivation", False)]
)
def test_a_picture_with_circles_says_what_they_mean(
    seen: See, indicator: str, *, circles: bool
) -> None:
    found = find_nearest(seen(), indicator)
    assert isinstance(found, Nearest)
    assert ("described_same" in set(found.rows["verdict"])) == circles
    assert ("Circle (○): about the same." in found.sentence) == circles


def test_no_claim_of_more_or_less_is_ticked_where_the_two_are_about_the_same(seen: See) -> None:
    claims = ("worse_city", "better_city", "worse_country", "better_country")
    alike = 0
    for view in every_ward(seen)[::4]:
        profile = find_profile(view)
        assert isinstance(profile, Profile)
        shown = zip(profile.rows["indicator"], profile.rows["group"], strict=True)
        for name, group in dict(shown).items():
            court = court_of(view, str(name), str(group))
            for claim in (*claims, "improved", "worsened"):
                found = answer(view, court, claim, view.ward_code)
                if found.ruling.strength is Strength.DESCRIBED:
                    close = little(str(name), *printed(view, str(name), found.ruling))
                    assert (found.told == "alike") == close, (name, claim)
                    alike += close
    assert alike > 20


def test_the_page_of_words_tells_the_limits_of_the_catalogue(seen: See) -> None:
    said = slight_said(seen())
    assert limits("life_expectancy") == (0.3, None)
    assert limits("school_readiness") == (0.5, 0.05)
    assert limits("crime_rate") == (None, 0.02)
    assert "0.3 years and 0.5 percentage points" in said
    assert "below 10 it is 5% of the figure, and for most other figures 2%" in said


def test_the_same_change_of_a_ward_and_of_its_city_gets_the_same_word(seen: See) -> None:
    """In Earlsdon 13.9% became 13.5%, in the city 32.6% became 32.2%: neither is a fall."""
    told = []
    for view in every_ward(seen):
        found = find_ward_change(view)
        assert isinstance(found, WardChange)
        for row in found.rows.to_dict("records"):
            own, name = row["ruling"], str(row["indicator"])
            if not own.held or own.strength is not Strength.DESCRIBED:
                continue
            city = city_change(view, name, own)
            if city is None or view.indicator(name).unit != "percent":
                continue
            pairs = [printed(view, name, one) for one in (own, city)]
            sizes = {round(now - then, 6) for now, then in pairs}
            if len(sizes) == 1 and min(map(min, pairs)) >= 10:
                told.append((view.selection.ward, name, own.way, city.way))
    assert told, "such as child poverty in Earlsdon"
    assert all(ward == city for *_, ward, city in told)


@pytest.mark.parametrize(
    ("indicator", "one", "other", "close"),
    [
        ("school_readiness", 65.3, 65.7, True),
        ("school_readiness", 65.3, 65.8, False),
        ("neet", 4.3, 4.2, True),
        ("neet", 4.3, 4.0, False),
        ("children_low_income_after_housing", 13.5, 13.9, True),
        ("health_deprivation", 0.0, 0.04, True),
        ("population", 20_000, 20_300, True),
    ],
)
def test_the_laws_own_measure_is_that_of_the_files(
    indicator: str, one: float, other: float, *, close: bool
) -> None:
    assert little(indicator, one, other) == close
