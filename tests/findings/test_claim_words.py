"""What a claim's answer says beside its sentence: the verdict, the reasons, what to say instead."""

import pytest

from marmot_data.findings.claims.claims import Claim, courts_of, find_claim
from marmot_data.findings.claims.ready import Ready, find_ready
from marmot_data.link import CLAIMS
from tests.findings.conftest import See

WARD, OTHER = "radford", "wainbody"


@pytest.fixture(scope="module")
def answered(seen: See) -> dict[tuple[str, str], Claim]:
    """Return the answer to each claim about each figure of a ward, of its first group."""
    found = {}
    for name in dict.fromkeys(court.indicator for court in courts_of(seen(ward=WARD))):
        for claim in CLAIMS:
            view = seen(ward=WARD, indicator=name, claim=claim, other_ward=OTHER)
            one = find_claim(view)
            assert isinstance(one, Claim)
            found[name, claim] = one
    return found


def test_no_figure_is_drawn_beside_one_that_it_may_not_be_compared_with(
    answered: dict[tuple[str, str], Claim],
) -> None:
    refused = 0
    for of, found in answered.items():
        if not found.answer.ruling.held:
            refused += 1
            assert len(found.rows) <= 1, of
            assert len(found.table) <= 1, of
    assert refused > 100
    # Scores of two editions: 32.9 of 2025, and 32.4 of 2019 which is not drawn.
    assert list(answered["imd_score", "worsened"].rows["label"]) == ["32.9"]


def test_a_figure_is_not_tested_for_the_same_reasons_whatever_is_claimed_of_it(
    answered: dict[tuple[str, str], Claim],
) -> None:
    reasons: dict[str, set[str]] = {}
    for (name, _), found in answered.items():
        if found.why.startswith("Higher and lower are facts"):
            reasons.setdefault(name, set()).add(found.why.partition(" because ")[2])
    assert len(reasons) > 20
    assert not {name: why for name, why in reasons.items() if len(why) > 1}
    (both,) = reasons["children_low_income_after_housing"]
    assert both == (
        "it comes from a model and it is our own estimate, made from other published figures."
    )
    name, claim = "children_low_income_after_housing", "worse_city"
    assert answered[name, claim].why == (
        "Higher and lower are facts about the figure. We do not call it better or worse, "
        f"because {both}"
    )
    close = {found.why for found in answered.values() if found.answer.told == "alike"}
    assert close
    assert all(why.startswith("The two figures are so close ") for why in close)
    (one,) = reasons["fuel_poverty"]
    assert one == "it comes from a model."


def test_the_verdict_on_a_counted_figure_says_which_word_may_be_used_and_which_not(
    answered: dict[tuple[str, str], Claim],
) -> None:
    words = {
        **dict.fromkeys(("worse_city", "worse_country", "worsened"), "worse"),
        **dict.fromkeys(("better_city", "better_country", "improved"), "better"),
    }
    told = 0
    for (_, claim), found in answered.items():
        if found.answer.told != "counted" or claim not in words:
            continue
        told += 1
        value, other = found.rows["value"]
        changed = claim in ("improved", "worsened")
        up, down = ("up", "down") if changed else ("higher", "lower")
        may = up if value > other else down
        assert found.verdict == f"(✓) You may say “{may}”, not “{words[claim]}”"
    assert told > 40


def test_a_gap_whose_change_nobody_can_tell_has_its_size_to_quote(
    answered: dict[tuple[str, str], Claim],
) -> None:
    found = answered["life_expectancy", "gap_narrowed"]
    assert found.cannot[0].nearest == (
        "In Coventry, the gap in life expectancy at birth for women between the most and the least "
        "deprived ends of the city was 7.6 years (range 6.5 to 8.7) in 2009 to 2013, measured over "
        "fifths of areas of about 8,000 people (MSOA); source: Office for National Statistics."
    )
    for (name, claim), one in answered.items():
        if claim in ("gap_narrowed", "gap_widened") and not one.answer.sayable:
            assert one.older == "", name
            assert bool(one.rows["value"].size) <= bool(one.cannot[0].nearest), name


def test_how_the_ready_sentences_were_chosen_is_told_in_a_line(seen: See) -> None:
    for ward in ("all", WARD):
        found = find_ready(seen(ward=ward))
        assert isinstance(found, Ready)
        assert found.how == "One sentence per theme. Tested ones come first."


def test_no_claim_of_better_or_worse_has_a_bare_yes_where_no_test_stands_behind_it(
    seen: See,
) -> None:
    """Violence with injury, Whoberley: 5.3 and 6.7 in England, "worse" asked, lower told."""
    of = {"indicator": "crime_at_risk", "group": "violence_injury", "claim": "worse_country"}
    found = find_claim(seen(ward="whoberley", **of))
    assert isinstance(found, Claim)
    may = found.every["May it be said?"]
    for claim in ("Worse than the city", "Better than the city", "Worse than England"):
        assert may[claim] == "\N{EN DASH} not in these words: say “lower”"
