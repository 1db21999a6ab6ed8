"""The Marmot City's pages in the app: controls move the link, and the link moves the page."""

import re
from pathlib import Path

import pytest

from marmot_data.catalogue.editorial import CardKind
from marmot_data.catalogue.load import HOME, load
from marmot_data.findings.base import Nothing, View
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset
from marmot_data.ui.themes import found_for
from tests.app.conftest import Open

WORDS = Words.load()
KNOWN = load()
CARDS = {name: page.card for name, page in KNOWN.editorial.pages.items()}
THEMES = {
    "pages/school_readiness.py": "school_readiness",
    "pages/employment.py": "employment",
    "pages/crime.py": "crime",
    "pages/health.py": "health",
    "pages/living.py": "living",
}


@pytest.mark.parametrize(("file", "name"), list(THEMES.items()))
def test_a_theme_page_shows_every_card_and_claim_that_is_listed_for_it(
    open_page: Open, file: str, name: str
) -> None:
    test = open_page(file)
    assert not test.exception
    told = KNOWN.editorial.pages[name]
    around = len(told.claim) + bool(told.ward)
    assert len(test.header) == 3 + around
    more = next(one for one in test.expander if one.label.startswith("More about "))
    assert more.label.endswith(f" ({len(told.card) - 3})")
    test.session_state[f"more_{name}"] = True
    test.run()
    assert not test.exception
    assert len(test.header) == len(told.card) + around
    assert test.title[0].value == WORDS(f"{name}.heading", place="Coventry")


def test_a_year_before_all_figures_leaves_no_card_blank(open_page: Open) -> None:
    for file in THEMES:
        test = open_page(file, year="1999")
        assert not test.exception
        assert test.header


def test_a_chosen_ward_is_a_line_beside_the_citys_or_the_picture_says_the_whole_city(
    open_page: Open,
) -> None:
    test = open_page("pages/living.py", ward="foleshill")
    shown = " ".join(one.value for one in test.markdown).replace("\\", "")
    # 39.6% in 2020/21 and 42.0% in 2022 are in data/coventry/values
    assert "The newest figure of this kind in Foleshill is 39.6% (2020/21)." in shown
    assert "The newest figure of this kind in Foleshill is 42.0% (2022)." in shown
    work = [one.value for one in open_page("pages/employment.py", ward="foleshill").caption]
    assert any("2004 to 2023, for the whole city" in one for one in work)
    alone = [one.value for one in open_page("pages/employment.py").caption]
    assert not any("for the whole city" in one for one in alone)


def test_each_card_says_whose_figures_it_has_and_calls_only_the_citys_the_citys() -> None:
    chosen = Selection(place="coventry", boundaries="2026", ward="radford")
    view = View(
        data=Dataset.load(Path(HOME).parent / "coventry"),
        catalogue=KNOWN,
        words=WORDS,
        selection=chosen,
    )
    levels, called, of_nation = view.data.areas["level"], 0, 0
    for card in (one for cards in CARDS.values() for one in cards):
        found = found_for(view, card)
        if isinstance(found, Nothing):
            continue
        whole = found.subtitle.endswith(", for the whole city")
        held = set(levels.reindex(view.data.values(card.indicator)["area"]))
        if held == {"country"}:
            of_nation += 1
            assert "England" in found.title, found.title
            assert "England" in found.subtitle, found.subtitle
            assert not whole, found.title
        if card.kind is CardKind.AUTHORITIES:  # which says of whom it is itself
            assert "of the city, its statistical neighbours" in found.subtitle
            assert not whole, found.title
        called += whole
    assert called > 20
    assert of_nation == 2


def test_the_places_of_a_ward_without_figures_are_marked_and_named(open_page: Open) -> None:
    test = open_page("pages/school_readiness.py", ward="foleshill")
    shown = " ".join(one.value for one in test.markdown).replace("\\", "")
    # What the council's profiles print for 2021/22 of the place that holds most of the ward.
    assert (
        "No figure is published for Foleshill ward itself. The place that says most about it is "
        "Foleshill and Longford, where 85% of the ward's people live. Part of the place lies "
        "outside the ward. In 2021/22, 57.8% of five-year-olds in Foleshill and Longford were "
        "ready for school, compared with 61.1% across Coventry. All 4 places that reach into the "
        "ward are marked. They overlap."
    ) in shown
    of_places = [one.value for one in test.caption if "profiles" in one.value]
    assert of_places
    assert not any("for the whole city" in one for one in of_places)
    assert "are marked" not in " ".join(
        one.value for one in open_page("pages/school_readiness.py").markdown
    )


def test_universal_credit_stands_with_its_caveat_and_without_maps_of_its_roll_out(
    open_page: Open,
) -> None:
    test = open_page("pages/employment.py")
    shown = " ".join(one.value for one in test.markdown)
    assert WORDS("note.uc_rollout") in shown.replace("\\", "")
    assert all(card.indicator != "universal_credit_households" for card in CARDS["employment"])


def test_crime_says_what_is_only_claimed_and_why_2021_is_missing(open_page: Open) -> None:
    test = open_page("pages/crime.py")
    said = " ".join(part.value for part in test.markdown)
    assert "gives a number" in said
    assert WORDS("note.police_2021_incomplete") in said.replace("\\", "")


def test_the_pick_of_the_gap_page_moves_the_link(open_page: Open) -> None:
    test = open_page("pages/gap.py")
    assert "Life expectancy" in test.header[0].value
    answer = " ".join(one.value for one in test.markdown)
    assert answer.index("For men") < answer.index("whether the gap has narrowed")
    assert not any("Has the gap changed" in one.value for one in test.header)
    test.selectbox(key="pick_indicator").select("fuel_poverty").run()
    assert test.query_params["indicator"] == "fuel_poverty"
    assert "Fuel poverty" in test.header[0].value
    assert not test.exception


def test_a_circular_indicator_in_the_link_shows_life_expectancy(open_page: Open) -> None:
    test = open_page("pages/gap.py", indicator="employment_deprivation")
    assert not test.exception
    assert "Life expectancy" in test.header[0].value


def test_the_year_of_comparison_moves_the_link(open_page: Open) -> None:
    test = open_page("pages/progress.py", year="2017")
    test.selectbox(key="pick_earlier").select("2016").run()
    assert test.query_params["earlier"] == "2016"
    drawn = " ".join(chart.proto.alt for chart in test.get("vega_lite_chart"))
    assert "(2015/16 → 2016/17)" in drawn
    assert not test.exception


def test_outcomes_stand_before_and_apart_from_what_was_done(open_page: Open) -> None:
    test = open_page("pages/progress.py")
    heads = [head.value for head in test.header]
    assert re.match(
        r"Better on \d+ and worse on \d+ of the \d+ subjects that can be tested", heads[0]
    )
    assert heads.index(WORDS("progress.outputs")) == 1


def test_progress_counts_figures_and_subjects_as_its_sentences_do(open_page: Open) -> None:
    """More than one figure may measure one subject: both counts stand where they differ."""
    test = open_page("pages/progress.py")
    judged = next(one.value for one in test.subheader if one.value.startswith("Tested"))
    found = re.fullmatch(r"Tested for chance \((\d+) figures on (\d+) subjects\)", judged)
    assert found
    assert int(found[1]) > int(found[2])
    assert f"of the {found[2]} subjects that can be tested" in test.header[0].value
    said = " ".join(one.value for one in test.markdown)
    assert re.search(rf"Of \d+ outcomes, {found[1]} can be tested", said)


def test_progress_names_what_changed_and_counts_below_it(open_page: Open) -> None:
    told = [one.value for one in open_page("pages/progress.py").markdown]
    named, counted = (
        [number for number, text in enumerate(told) if re.match(start, text)]
        for start in ("Clearly better", r"Of \d+ outcomes, \d+ can be tested")
    )
    assert len(named) == len(counted) == 1
    assert named < counted


def test_a_principle_shows_its_figures_stories_and_what_is_not_measured(open_page: Open) -> None:
    test = open_page("pages/principles.py", priority="best_start")
    assert test.title[0].value == KNOWN.principles["best_start"].title
    shown = " ".join(part.value for part in test.markdown)
    assert "Parenting confidence" in shown
    assert "The eight family hubs (Since November 2017)" in shown.replace("\\", "")
    assert "The Job Shop" not in shown, "it is filed under other principles"


def test_the_timeline_follows_the_year(open_page: Open) -> None:
    early = open_page("pages/timeline.py", year="2013")
    late = open_page("pages/timeline.py")
    assert len(early.markdown) < len(late.markdown)


def test_the_timeline_is_one_list_that_is_read_aloud_in_order(open_page: Open) -> None:
    test = open_page("pages/timeline.py")
    (line,) = [one.value for one in test.markdown if one.value.startswith("- **2008**")]
    assert line.count("\n- **") == len(KNOWN.editorial.events) - 1
    assert "[coventry.gov.uk](https://www.coventry.gov.uk/" in line


def test_all_eight_principles_show_a_figure_and_lead_to_their_page(open_page: Open) -> None:
    test = open_page("pages/principles.py")
    shown = " ".join(part.value for part in test.markdown).replace("\\", "")
    assert "School readiness, 2024/25" in shown
    assert "▲ clearly better since 2021/22 (61.1%)" in shown
    links = [one.proto.query_string for one in test.get("page_link")]
    assert all(any(f"priority={name}" in one for one in links) for name in KNOWN.principles)


@pytest.mark.parametrize("file", ["pages/principles.py", "pages/timeline.py", *THEMES])
def test_no_link_is_a_bare_address(open_page: Open, file: str) -> None:
    for priority in ("all", "young_people_2016"):
        for part in open_page(file, priority=priority).markdown:
            bare = re.sub(r"\]\(https?://[^)]*\)", "", part.value)
            assert "://" not in bare, part.value
