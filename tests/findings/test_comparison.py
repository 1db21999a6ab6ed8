"""Areas side by side, an area beside its past, and two figures over all areas."""

import itertools
import math
from dataclasses import replace
from pathlib import Path

import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.association import association_chart
from marmot_data.charts.dots import dot_chart
from marmot_data.charts.theme import LIGHT
from marmot_data.findings.base import Finding, Nothing, View
from marmot_data.findings.city.nearest import Nearest, find_nearest
from marmot_data.findings.compare.areas import areas_shown, neighbours_of, nesting_of, opening
from marmot_data.findings.compare.association import (
    Association,
    find_association,
    with_second,
)
from marmot_data.findings.compare.comparison import Comparison, find_comparison
from marmot_data.language import Words
from marmot_data.link import BETWEEN, MOST_AREAS, Choices, Selection, area_slugs, from_query
from marmot_data.store import Dataset
from tests.spoken import section

KNOWN = catalogues.load()
DATA = Dataset.load(Path(catalogues.HOME).parent / "coventry")
WORDS = Words.load()
CHOICES = Choices.of(KNOWN, DATA, ("standard",))
SIX = "foleshill~earlsdon~msoa-longford~coventry~england~solihull"
CITY, ENGLAND, REGION = "E08000026", "E92000001", "E12000005"


def seen(**change: str) -> View:
    """Return the app's view of the real figures."""
    start = Selection(place="coventry", boundaries="2004", indicator="life_expectancy")
    return View(data=DATA, catalogue=KNOWN, words=WORDS, selection=start.moved(**change))


def compared(**change: str) -> Comparison:
    found = find_comparison(seen(**change))
    assert isinstance(found, Comparison)
    return found


def whole(found: Finding) -> None:
    for text in (found.title, found.subtitle, found.sentence, *found.notes):
        assert text
        assert "{" not in text
        assert not {"nan", "None", "inf"} & set(text.replace("(", " ").replace(")", " ").split())
    assert found.sources


def test_six_areas_word_for_word() -> None:
    found = compared(areas=SIX)
    assert found.title == (
        "Life expectancy, women, of the 6 areas shown: lowest in Foleshill (79.8 years), "
        "highest in Earlsdon (84.9 years)"
    )
    assert found.sentence == (
        "In 2009 to 2013, women in Foleshill could expect to live 79.8 years (estimated). "
        "That was clearly worse than in Earlsdon (84.9 years), Coventry (82.1 years), England "
        "(83.0 years) and Solihull (84.6 years). There was no clear difference from "
        "Longford (80.6 years). Newer figures are held for Coventry, England and Solihull, but "
        "2009 to 2013 is the newest period that all of them share."
    )
    assert list(found.rows["value"]) == sorted(found.rows["value"], reverse=True)
    assert found.pairs.loc["Earlsdon", "Solihull"] == "● no clear difference"


def test_a_wards_neighbours_share_a_stretch_of_its_boundary() -> None:
    def named(ward: str, boundaries: str) -> set[str]:
        view = seen(boundaries=boundaries, ward=ward)
        code = view.ward_code
        assert code is not None
        return {view.area_name(one) for one in neighbours_of(view, code)}

    # read off the council's map; of the old wards, Earlsdon meets Sherbourne in a point only
    assert named("wainbody", "2026") == {"Cheylesmore", "Earlsdon", "Tile Hill & Canley"}
    assert named("foleshill", "2026") == {
        *("Holbrooks", "Longford", "Radford", "St Michael's", "Upper Stoke")
    }
    assert "Sherbourne" not in named("earlsdon", "2004")


def test_every_area_that_is_chosen_is_drawn_over_the_years() -> None:
    wards = list(DATA.wards(2026)["slug"])[: MOST_AREAS - 2]
    found = compared(
        indicator="imd_score",
        boundaries="2026",
        areas=BETWEEN.join(["msoa-longford", *wards, "coventry"]),
    )
    assert len(found.rows) == len(found.lines) == MOST_AREAS
    assert len({line.label for line in found.lines}) == MOST_AREAS, "two have the same name"
    labels = {line.label for line in found.lines if "Longford" in line.label}
    assert labels == {"Longford (MSOA)", "Longford (ward)"}


def test_by_year_the_areas_behind_the_first_are_told_shortly_where_the_years_are_the_same() -> None:
    # In data/coventry/values/children_low_income.csv; the city's figures run to 2024/25.
    found = compared(
        indicator="children_low_income",
        boundaries="2026",
        areas="wyken~henley~coventry",
        compare="year",
    )
    assert found.sentence == (
        "In 2020/21, an estimated 16.7% of children under 16 in Wyken were in poverty before "
        "housing costs, up from 11.0% in 2014/15. The publisher calls this figure provisional. "
        "Henley: 24.7%, up from 19.5% in 2014/15. In 2024/25, an estimated 25.5% of children "
        "under 16 in Coventry were in poverty before housing costs, the same as in 2021/22."
    )


def test_by_year_the_title_tells_the_first_area_over_time_and_none_beside_another() -> None:
    # In data/coventry/values/children_low_income_after_housing.csv.
    shown = {"boundaries": "2026", "ward": "radford", "compare": "year"}
    found = compared(indicator="children_low_income_after_housing", **shown)
    assert found.title == (
        "Radford: child poverty after housing costs fell from 41.5% in 2023/24 to 39.4% in 2024/25"
    )
    same = compared(indicator="children_low_income", areas="coventry", compare="year")
    assert same.title == (
        "Coventry: no change in child poverty before housing costs, 25.5% in 2021/22 and in 2024/25"
    )


def test_by_year_areas_that_have_no_past_for_one_reason_share_one_sentence() -> None:
    shown = {"boundaries": "2026", "areas": "radford~bablake~coventry", "compare": "year"}
    assert compared(indicator="imd_score", **shown).sentence == (
        "In the index of 2025, Radford scored 32.9 for deprivation. The same figure elsewhere: "
        "Bablake 15.8 and Coventry 27.5. Earlier years cannot be compared, because each edition "
        "of the index is scored afresh."
    )


def test_the_opening_says_why_these_areas_are_shown() -> None:
    def why(**change: str) -> str:
        return opening(seen(boundaries="2026", indicator="imd_score", **change))

    assert why(ward="wyken") == (
        "You have not chosen areas yet, so you see Wyken, the wards that border on it, "
        "and Coventry."
    )
    assert why().endswith(
        "so you see Coventry, the places most like it and, where it has a figure, England."
    )
    assert why(ward="wyken", areas="coventry~england") == ""
    assert "some of those that have a figure" in why(ward="wyken", year="1990")


def test_neighbours_are_neighbours_of_each_other() -> None:
    for boundaries in ("2004", "2026"):
        view = seen(boundaries=boundaries)
        wards = list(view.data.wards(int(boundaries)).index)
        near = {code: neighbours_of(view, code) for code in wards}
        assert all(code in near[other] for code in wards for other in near[code])
        assert all(near.values())


def test_the_newest_period_of_all_areas_is_shown_and_newer_figures_are_named() -> None:
    # the city's series runs to 2024/25, the wards' figures end in 2020/21
    found = compared(indicator="children_low_income", areas="foleshill~coventry")
    assert found.sentence.startswith("In 2020/21, an estimated 39.6% of children under 16 in")
    assert found.sentence.count("Newer figures are held for Coventry, but 2020/21 is the") == 1
    alone = compared(indicator="children_low_income", areas="coventry~england")
    assert "Newer figures" not in alone.sentence


def test_every_pair_says_the_same_from_both_sides() -> None:
    words = section(WORDS, "compare.pair")
    ways = {"better": "worse", "higher": "lower", "described_higher": "described_lower"}
    ways |= {back: there for there, back in ways.items()}
    mirror = {words[there]: words[back] for there, back in ways.items()}
    wards = list(DATA.wards(2004)["slug"])
    for name, start in itertools.product(("life_expectancy", "imd_score"), (0, 6, 12)):
        names = [*wards[start : start + 4], "coventry", "england"]
        pairs = compared(indicator=name, areas=BETWEEN.join(names)).pairs
        for one, other in itertools.combinations(pairs.columns, 2):
            there, back = str(pairs.loc[one, other]), str(pairs.loc[other, one])
            assert back == mirror.get(there, there)


def test_verdicts_agree_with_the_rule_written_again() -> None:
    values = DATA.values("life_expectancy")
    at = values[(values["period"] == "2009-13") & (values["group"] == "female")].set_index("area")
    wards = DATA.wards(2004)
    for names in itertools.combinations(list(wards["slug"])[:9], 2):
        pairs = compared(areas=BETWEEN.join([*names, "coventry"])).pairs
        a, b = (at.loc[wards.index[wards["slug"] == name][0]] for name in names)
        gap = a["value"] - b["value"]
        low = gap - math.hypot(a["value"] - a["lower"], b["upper"] - b["value"])
        high = gap + math.hypot(a["upper"] - a["value"], b["value"] - b["lower"])
        none = "● no clear difference"
        expected = "▲ better" if low > 0 else "▼ worse" if high < 0 else none
        assert pairs.iloc[0, 1] == expected
        city = at.loc[CITY, "value"]
        beside = "▲ better" if a["lower"] > city else None
        beside = "▼ worse" if a["upper"] < city else beside
        assert pairs.iloc[0, 2] == (beside or none)


def test_where_ranges_overlap_and_the_difference_is_clear_a_note_says_why() -> None:
    # Women of Holbrooks up to 81.9 years, of the city from 81.8.
    overlapping = compared(boundaries="2026", ward="holbrooks", group="female")
    assert "clearly worse than in Coventry" in overlapping.sentence
    assert overlapping.overlap.startswith("Two ranges can overlap a little")
    # 77.9 and 85.5 years lie far apart.
    apart = compared(boundaries="2026", areas="foleshill~wainbody", group="female")
    assert "clearly worse" in apart.sentence
    assert not any("overlap" in note for note in apart.notes)


def test_numbers_of_people_are_never_compared() -> None:
    found = compared(indicator="population", areas="foleshill~earlsdon~coventry")
    assert set(found.pairs.to_numpy().ravel()) == {WORDS("compare.pair.same"), "not compared"}


def test_a_year_against_an_earlier_one() -> None:
    view = {"indicator": "children_low_income", "areas": "foleshill", "compare": "year"}
    assert compared(**view).sentence == (
        "In 2020/21, an estimated 39.6% of children under 16 in Foleshill were in poverty before "
        "housing costs, up from 36.5% in 2014/15. The publisher calls this figure provisional."
    )
    assert " in 2018/19." in compared(**view, earlier="2019").sentence
    assert "Earlier years cannot be compared, because there is no figure up to 2003." in (
        compared(**view, earlier="2003").sentence
    )
    tested = compared(indicator="school_readiness", areas="coventry", compare="year", group="all")
    assert tested.sentence.endswith(", up from 61.1% in 2021/22, a clear improvement.")


def test_the_usual_areas_are_the_ward_its_neighbours_and_the_city() -> None:
    assert list(areas_shown(seen(ward="foleshill"))) == [
        *("foleshill", "holbrook", "longford", "radford", "st-michaels", "upper-stoke"),
        "coventry",
    ]
    # What is published for the city and England only is filled up with them.
    few = list(areas_shown(seen(indicator="homelessness")))
    assert few[0] == "coventry"


VIEWS = {"2004": [("area", "latest"), ("year", "latest")], "2026": [("area", "2005")]}


@pytest.mark.parametrize("boundaries", ["2004", "2026"])
def test_every_indicator_compares_or_says_why_not(boundaries: str) -> None:
    for number, (name, entry) in enumerate(KNOWN.indicators.items()):
        for by, year in VIEWS[boundaries]:
            view = seen(
                indicator=name,
                boundaries=boundaries,
                ward="foleshill",
                compare=by,
                year=year,
                group=entry.groups[-1],
            )
            found = find_comparison(view)
            if isinstance(found, Nothing):
                assert found.sentence
                continue
            whole(found)
            if number % 5 == 0:
                assert dot_chart(found, "x", LIGHT)["datasets"]


def test_slugs_of_areas_are_one_to_one_and_readable() -> None:
    for year in ("2004", "2026"):
        found = area_slugs(DATA, year)
        assert len(found) == len(set(found.values())) == 15 + 1 + 1 + 3 + 42 + 19 + 18
        assert all(name == name.lower() and BETWEEN not in name for name in found)
        assert not [name for name in found if set(name) & set(" ',&")]


def read(**query: str) -> tuple[Selection, list[tuple[str, str]]]:
    selection, refused = from_query(query, CHOICES)
    return selection, [(one.field, one.wanted) for one in refused]


def test_a_link_with_areas_is_read_and_its_faults_are_told() -> None:
    assert read(areas="coventry~england", boundaries="2004") == (
        replace(CHOICES.default, areas="coventry~england", boundaries="2004"),
        [],
    )
    selection, refused = read(areas="coventry~atlantis~coventry")
    assert (selection.areas, refused) == ("coventry", [("areas", "atlantis")])
    wards = [f"msoa-{name}" for name in ("longford", "holbrooks", "hillfields")]
    places = [
        "coventry",
        "england",
        "solihull",
        "dudley",
        "walsall",
        "bolton",
        "luton",
        "derby",
        "rochdale",
    ]
    twelve, last = [*places, *wards][:12], "peterborough"
    selection, refused = read(areas="~".join([*twelve, last]))
    assert selection.areas == "~".join(twelve)
    assert refused == [("areas_most", "peterborough")]
    assert read(areas="")[0].areas == "usual"
    assert read(areas="~~<b>~")[1] == [("areas", "<b>")]


def test_a_ward_of_the_other_set_is_replaced_and_told() -> None:
    old = set(DATA.wards(2004)["slug"]) - set(DATA.wards(2026)["slug"])
    name = min(old)
    selection, refused = read(areas=f"{name}~coventry", boundaries="2026", other_ward=name)
    new = set(DATA.wards(2026)["slug"])
    assert selection.areas.split(BETWEEN)[0] in new
    assert selection.other_ward in new
    assert refused == [("ward_set", name), ("ward_set", name)]


def test_which_area_holds_which() -> None:
    holds = nesting_of(seen()).holds
    ward = "E05001222"
    assert holds(CITY, ward)
    assert holds(ENGLAND, CITY)
    assert holds(REGION, ward)
    assert holds(REGION, "E08000025")
    assert not holds(REGION, "E06000015")  # Derby lies elsewhere
    assert not holds("E08000025", ward)
    assert not holds(ward, CITY)


# Two figures together


def test_two_figures_over_the_wards_word_for_word() -> None:
    found = find_association(seen(against="imd_score"))
    assert isinstance(found, Association)
    assert found.title == "Higher life expectancy, women, lower deprivation score"
    assert found.sentence == (
        "Over 18 wards, where “Life expectancy, women” was higher in 2009 to 2013, “deprivation "
        "score” tended to be lower in the index of 2015 (rank correlation \u22120.84 on a scale "
        "from \u22121 to 1). This describes areas, not people, and does not say that one causes "
        "the other. The deprivation index itself contains health, work, crime and school "
        "figures, so it must go with them to some degree."
    )


def test_the_correlation_is_spearmans() -> None:
    found = find_association(seen(against="imd_score"))
    assert isinstance(found, Association)
    ranks = found.rows[["across", "up"]].rank().to_numpy()
    steps = ((ranks[:, 0] - ranks[:, 1]) ** 2).sum()
    n = len(ranks)
    assert found.correlation == pytest.approx(1 - 6 * steps / (n * (n * n - 1)))


@pytest.mark.parametrize("level", ["ward", "msoa", "lsoa"])
def test_any_two_figures_go_together_or_say_why_not(level: str) -> None:
    names = list(KNOWN.indicators)
    seen_levels = set()
    for one, two in zip(names, [*names[7:], *names[:7]], strict=True):
        found = find_association(seen(indicator=one, against=two, level=level, boundaries="2026"))
        if isinstance(found, Nothing):
            assert found.sentence
            continue
        whole(found)
        assert WORDS("association.careful") in found.sentence
        assert len(found.rows) == len(set(found.rows["code"]))
        assert (found.level != level) == ("There are no figures of both" in found.sentence)
        assert association_chart(found, "x", "y", LIGHT)["datasets"]
        seen_levels.add(found.level)
    assert level in seen_levels
    same = find_association(seen(indicator=names[0], against=names[0]))
    assert isinstance(same, Nothing)


# Stripes


def test_the_list_of_wards_shows_the_stripe_and_says_so() -> None:
    found = find_nearest(seen(ward="foleshill"), "life_expectancy")
    assert isinstance(found, Nearest)
    assert found.rows.loc[found.rows["selected"], "alike"].all()
    assert not found.rows["alike"].all()
    assert "Shaded: areas that do not clearly differ from Foleshill." in found.sentence
    assert "rect" in str(dot_chart(found, "years", LIGHT)["layer"])
    plain, unranged = (find_nearest(seen(), name) for name in ("life_expectancy", "imd_score"))
    assert isinstance(plain, Nearest)
    assert isinstance(unranged, Nearest)
    assert WORDS("nearest.bands") in plain.sentence
    assert plain.rows["alike"].any()
    assert "alike" not in unranged.rows, "no range, so no stripe"


def test_a_figure_without_the_chosen_ward_says_so() -> None:
    said = "“Adult obesity” has no figure for Foleshill, so the ward is not among these areas."
    for compare in ("area", "year"):
        chosen = seen(ward="foleshill", indicator="obesity_adults", compare=compare)
        found = find_comparison(chosen)
        assert isinstance(found, Comparison)
        assert said in found.sentence
        own = find_comparison(seen(ward="foleshill", indicator="bad_health", compare=compare))
        assert "not among these areas" not in own.sentence


def test_two_figures_are_never_the_same_one() -> None:
    for one, other, second in (
        ("life_expectancy", "life_expectancy", "imd_score"),
        ("no_car", "no_car", "life_expectancy"),
        ("imd_score", "no_car", "no_car"),
    ):
        view = with_second(seen(indicator=one, against=other))
        assert (view.selection.indicator, view.selection.against) == (one, second)
