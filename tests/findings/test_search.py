"""People's own words find the figures that they mean, with a slip of the pen or without."""

import pytest

from marmot_data.catalogue.load import load
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.search import find_figures, find_meant
from marmot_data.findings.ward.figures import with_ward_figures
from marmot_data.ui.controls import in_menu
from tests.findings.conftest import See


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("poverty", "children_low_income_after_housing"),
        ("Child poverty", "children_low_income_after_housing"),
        ("GLD", "school_readiness"),
        ("gld", "school_readiness"),
        ("IMD", "imd_score"),
        ("NEET", "neet"),
        ("jobs", "employment_rate"),
        ("gradient", "life_expectancy"),
        ("life expectency", "life_expectancy"),
        ("deprevation", "imd_score"),
        ("unemployd", "unemployment_rate"),
        ("how many children are poor", "children_low_income_after_housing"),
        ("smok", "smoking"),
        ("out of work", "employment_deprivation"),
        ("work", "employment_rate"),
        ("drive to work", "car_to_work"),
        ("how long do people live", "life_expectancy"),
    ],
)
def test_the_figure_that_is_meant_comes_first(seen: See, typed: str, first: str) -> None:
    assert find_figures(seen(), typed).indicators[0] == first


def test_a_slip_is_told_and_a_right_word_is_not(seen: See) -> None:
    slip = find_figures(seen(), "deprevation")
    assert slip.sentence.startswith(
        "No figure matches “deprevation”, so we searched for “deprivation”."
    )
    right = find_figures(seen(), "deprivation")
    assert right.indicators == slip.indicators
    assert "searched for" not in right.sentence
    assert "searched for “life expectancy”" in find_figures(seen(), "life expectansy").sentence


@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_name_that_pages_call_a_figure_by_finds_it(
    seen: See, norwegian: View, language: str
) -> None:
    view = seen() if language == "en" else norwegian
    called: dict[str, set[str]] = {}
    for name, entry in view.catalogue.indicators.items():
        for group in entry.groups:
            whom = () if group == "all" else (view.group_name(group),)
            for text in (
                *(view.named(entry, group), view.named(entry, group, entry.title), *whom),
                phrases.name(view, name, group),
            ):
                called.setdefault(text, set()).add(name)
    lacking = {
        text: names - set(find_figures(view, text).indicators) for text, names in called.items()
    }
    assert not {text: names for text, names in lacking.items() if names}


@pytest.mark.parametrize("language", ["en", "nb"])
def test_the_name_of_a_group_names_the_group(seen: See, norwegian: View, language: str) -> None:
    view = seen() if language == "en" else norwegian
    wrong = {}
    for name, entry in view.catalogue.indicators.items():
        for group in (one for one in entry.groups if one != "all"):
            found = find_figures(view, view.group_name(group), (name,))
            if (found.indicators, found.group) != ((name,), group):
                wrong[name, group] = found
    assert not wrong


@pytest.mark.parametrize(
    ("typed", "indicator", "group"),
    [
        ("theft", "crime_at_risk", "theft"),
        ("burglary", "crime_at_risk", "burglary_properties"),
        ("burglery", "crime_at_risk", "burglary_properties"),
        ("burglaries", "crime_at_risk", "burglary_properties"),
        ("thefts", "crime_at_risk", "theft"),
        ("knives", "crime_at_risk", "disorder_weapons"),
        ("Vandalism", "crime_at_risk", "damage"),
        ("anti-social behaviour", "crime_at_risk", "anti_social"),
        ("shoplifting", "crimes", "shoplifting"),
        ("car crime", "crimes", "vehicle_crime"),
        ("life expectancy men", "life_expectancy", "male"),
        ("women", "life_expectancy", "female"),
        ("violence", "crime_at_risk", ""),
        ("crime", "crime_at_risk", ""),
        ("poverty", "children_low_income_after_housing", ""),
    ],
)
def test_among_a_ward_s_figures_a_word_finds_figure_and_group(
    seen: See, typed: str, indicator: str, group: str
) -> None:
    view = seen()
    found = find_figures(view, typed, in_menu(view, with_ward_figures(view)))
    assert (found.indicators[0], found.group) == (indicator, group)


def test_a_group_of_which_another_word_makes_another_is_not_named(seen: See) -> None:
    assert find_figures(seen(), "asian", ("ethnic_group",)).group == "asian"
    assert find_figures(seen(), "asian", ("all_goals",)).group == "", "Other Asian is not Asian"
    assert find_figures(seen(), "vehicle theft", ("crimes",)).group == "", "two are named alike"


def test_the_number_of_matches_is_told_in_three_words(seen: See) -> None:
    assert find_figures(seen(), "life expectancy, women").sentence.endswith(
        " matches, the nearest first."
    )
    assert find_figures(seen(), "fuel", ("fuel_poverty",)).sentence == "1 match."


@pytest.mark.parametrize("typed", ["xyzzy", "xyzzy plugh poverty", "🙂", "'; drop", "<b>"])
def test_no_hit_is_a_sentence(seen: See, typed: str) -> None:
    found = find_figures(seen(), typed)
    assert found.indicators == ()
    assert found.sentence.endswith("such as poverty, jobs or crime.")


def test_only_what_is_offered_is_found(seen: See) -> None:
    offered = ("fuel_poverty", "imd_score")
    assert find_figures(seen(), "poverty", offered).indicators == ("fuel_poverty",)
    assert find_figures(seen(), "school", offered).indicators == ()


def test_every_word_has_to_fit(seen: See) -> None:
    found = find_figures(seen(), "school absence").indicators
    assert found
    assert all("absence" in one for one in found)


@pytest.mark.parametrize(
    ("typed", "first", "says"),
    [
        ("damp houses", "homes_in_poor_condition", "“damp houses”: Homes in poor condition."),
        ("poverty xyzzy", "children_low_income_after_housing", "No figure matches all of “poverty"),
    ],
)
def test_what_fits_a_part_of_the_words_is_the_nearest(
    seen: See, typed: str, first: str, says: str
) -> None:
    found = find_figures(seen(), typed)
    assert found.indicators[0] == first
    assert says in found.chosen
    assert "Shown" not in found.chosen


@pytest.mark.parametrize(
    "typed",
    [
        *("pay", "wages", "nurseries", "smoking", "GCSE"),
        # Of these, figures of wards fit a part, or fit with a letter less.
        *("obese children", "heart attacks", "teenage mothers"),
    ],
)
def test_what_no_ward_has_is_found_for_the_city_and_nothing_else_in_its_place(
    seen: See, typed: str
) -> None:
    view = seen(ward="cheylesmore")
    offered = in_menu(view, with_ward_figures(view))
    found = find_meant(view, typed, offered)
    assert found.indicators[0] == find_figures(view, typed).indicators[0]
    assert found.indicators[0] not in offered


def test_a_figure_of_the_very_name_that_no_ward_has_stands_first_among_the_others(
    seen: See,
) -> None:
    view = seen(ward="cheylesmore")
    found = find_meant(view, "unemployment", in_menu(view, with_ward_figures(view)))
    assert found.indicators[0] == "employment_deprivation"
    assert found.others[0] == "unemployment_rate"


def test_a_word_and_its_plural_find_the_same(seen: See) -> None:
    view, tried = seen(), 0
    for word in load().editorial.synonyms.figures:
        if " " in word or not word.islower() or word.endswith(("s", "y")):
            continue
        one, many = (find_figures(view, text) for text in (word, f"{word}s"))
        assert one.indicators[0] == many.indicators[0], word
        assert "searched for" not in many.chosen, word
        tried += 1
    assert tried > 20


@pytest.mark.parametrize("typed", ["waiting", "waiting for the dentist"])
def test_another_word_is_no_slip_of_ours(seen: See, typed: str) -> None:
    """Waiting differs from writing by one letter in the place of another, and is no figure."""
    found = find_figures(seen(), typed)
    assert found.indicators == ()
    assert "writing" not in found.sentence
    assert find_figures(seen(), "hosuing").indicators, "two letters changed round are a slip"


@pytest.mark.parametrize(
    ("group", "kind"),
    [("burglary_properties", "burglary, per 1,000 properties"), ("all", "violence with injury")],
)
def test_of_a_figure_of_one_kind_the_kind_that_is_shown_is_named(
    seen: See, group: str, kind: str
) -> None:
    """Who searched for burglaries and then for crime was shown burglaries and not told so."""
    view = seen(ward="cheylesmore", group=group)
    found = find_meant(view, "crime", in_menu(view, with_ward_figures(view)))
    assert found.indicators[0] == "crime_at_risk"
    assert not found.group, "what was chosen stays chosen"
    assert found.chosen.endswith(f"Local crime rate, {kind}.")
