"""What was done: refused where a figure lacks what it needs, and told with nothing left out."""

import json
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest
from pydantic import ValidationError

from marmot_data.catalogue.deeds import Deed, MarmotPlace
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.city.deeds import Deeds, Story, find_deeds
from marmot_data.findings.city.sites import Sites, find_sites, find_ward_sites
from tests.findings.conftest import See

FIGURE: dict[str, Any] = {
    "value": 1116,
    "what": "people into work",
    "period": "2020-21",
    "year": 2021,
    "scope": "the shop",
}
SITE: dict[str, Any] = {
    "name": "Shop",
    "kind": "shop",
    "address": "1 High Road",
    "postcode": "CV1 1QX",
    "printed": "2025",
    "year": 2025,
}
PAGE: dict[str, Any] = {"page": "A page", "address": "https://example.org/a", "read": "opening"}
DEED: dict[str, Any] = {
    "title": "The shop",
    "what": "A shop.",
    "where": "City centre",
    "years": "Since 2013",
    "first": 2013,
    "principles": ["fair_work"],
    "unknown": "What people earn.",
}


def made(
    figure: dict[str, Any] | None = None, site: dict[str, Any] | None = None, **change: Any
) -> Deed:
    """Make a deed as the catalogue would, with one page; fields set to nothing are left out."""
    page = PAGE | {"figure": [figure] if figure else [], "site": [site] if site else []}
    body = DEED | {"sources": [page]} | change
    kept = {name: value for name, value in body.items() if value is not None}
    return Deed.model_validate_json(json.dumps(kept))


# What the catalogue refuses


def test_a_sound_deed_is_taken() -> None:
    deed = made(FIGURE, SITE)
    ((figure, page),) = deed.figures
    assert (figure.value, figure.period, page.address) == (1116, "2020-21", "https://example.org/a")
    ((site, _),) = deed.sites
    assert site.postcode == "CV1 1QX"


@pytest.mark.parametrize("sources", [None, []])
def test_a_deed_without_a_source_is_refused(sources: list[Any] | None) -> None:
    with pytest.raises(ValidationError, match="sources"):
        made(sources=sources)


@pytest.mark.parametrize("field", ["year", "period", "scope", "what", "value"])
def test_a_figure_that_lacks_its_year_or_its_scope_is_refused(field: str) -> None:
    lacking = {name: value for name, value in FIGURE.items() if name != field}
    with pytest.raises(ValidationError, match=rf"figure\.0\.{field}\n\s+Field required"):
        made(lacking)
    if isinstance(FIGURE[field], str):
        with pytest.raises(ValidationError, match=rf"figure\.0\.{field}"):
            made(FIGURE | {field: "  "})


@pytest.mark.parametrize("address", [None, "", "example.org/a", "https://a b", "javascript:x"])
def test_a_page_with_figures_but_without_an_address_is_refused(address: str | None) -> None:
    page = {name: value for name, value in PAGE.items() if name != "address"}
    page |= {"figure": [FIGURE]} | ({} if address is None else {"address": address})
    with pytest.raises(ValidationError, match=r"sources\.0\.address"):
        made(sources=[page])


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("It cost £500.", "£"),
        ("It reached 12% of them.", "%"),
        ("It helped 1,116 people.", "1,116"),
        ("It had 8.5 million.", "million"),
    ],
)
def test_a_figure_that_hides_in_a_sentence_is_refused(text: str, sign: str) -> None:
    with pytest.raises(
        ValidationError, match=f"what: a figure \\({sign}\\) belongs under the page"
    ):
        made(what=text)
    assert made(what="Since November 2017, for ages 0 to 19, in 2018/19.").first == 2013


@pytest.mark.parametrize(
    "change",
    [
        {"confidence": "partly"},
        {"confidence": "partly", "doubt": " "},
        {"doubt": "The year was not seen."},
        {"confidence": "inference", "doubt": "Ours."},
    ],
)
def test_what_was_seen_partly_says_what_is_not_clear_and_nothing_else(
    change: dict[str, Any],
) -> None:
    with pytest.raises(ValidationError, match=r"doubt|confidence"):
        made(**change)
    with pytest.raises(ValidationError, match=r"figure\.0.*\n.*(doubt|seen)"):
        made(FIGURE | change)
    place = {"name": "A", "nation": "Wales", "when": "2022", "sources": [PAGE]} | change
    with pytest.raises(ValidationError, match=r"doubt|confidence"):
        MarmotPlace.model_validate_json(json.dumps(place))


def test_a_range_that_goes_down_and_a_postcode_that_is_none_are_refused() -> None:
    with pytest.raises(ValidationError, match="a range ends above"):
        made(FIGURE | {"to": 1116})
    for postcode in ("CV11QX", "cv1 1qx", "Coventry"):
        with pytest.raises(ValidationError, match="postcode"):
            made(site=SITE | {"postcode": postcode})


# How it is told


def with_deeds(view: View, **deeds: Deed) -> View:
    """Put other deeds in the place of those of the catalogue."""
    told = replace(view.catalogue.editorial, deeds=deeds)
    return replace(view, catalogue=replace(view.catalogue, editorial=told))


def told(view: View, deed: Deed) -> Story:
    """Return the story of the one deed."""
    found = find_deeds(with_deeds(view, one=deed))
    assert isinstance(found, Deeds)
    (story,) = found.stories
    return story


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({}, "1,116"),
        ({"bound": "over"}, "over 1,116"),
        ({"bound": "at_least"}, "at least 1,116"),
        ({"value": 41.5, "unit": "percent"}, "41.5%"),
        ({"value": 28, "unit": "percent"}, "28%"),
        ({"value": 451200, "unit": "pounds"}, "£451,200"),
        ({"value": 8500000, "unit": "pounds"}, "£8.5 million"),
        ({"value": 2700000}, "2.7 million"),
        ({"value": 1500000, "unit": "pounds", "bound": "up_to"}, "up to £1.5 million"),
        ({"value": 4060000, "to": 4250000, "unit": "pounds"}, "£4.06 million to £4.25 million"),
    ],
)
def test_a_figure_is_written_with_the_digits_that_are_printed(
    seen: See, change: dict[str, Any], shown: str
) -> None:
    ((_, (printed,)),) = told(seen(), made(FIGURE | change)).printed
    assert printed.figures == ((shown, "people into work"),)
    assert (printed.period, printed.scope, printed.number) == ("2020-21", "the shop", 1)


def test_the_countrys_figure_stands_beside_where_the_page_sets_it(seen: See) -> None:
    ((_, (printed,)),) = told(seen(), made(FIGURE | {"unit": "percent", "country": 33.5})).printed
    assert printed.figures == (("1,116%", "people into work (England 33.5%)"),)


def test_figures_of_one_period_and_scope_stand_together_and_kinds_apart(seen: See) -> None:
    figures = [
        FIGURE,
        FIGURE | {"value": 99, "what": "events"},
        FIGURE | {"value": 7, "scope": "all services"},
        FIGURE | {"value": 2500, "counted": "plan"},
        FIGURE | {"value": 5, "unit": "pounds", "counted": "money"},
        FIGURE | {"value": 20, "counted": "area"},
    ]
    story = told(seen(), made(sources=[PAGE | {"figure": figures}]))
    words = seen().words
    assert [head for head, _ in story.printed] == [
        words("deed.kind_done"),
        words("deed.kind_plan"),
        words("deed.kind_area"),
    ]
    done = story.printed[0][1]
    assert [[amount for amount, _ in one.figures] for one in done] == [
        ["1,116", "99"],
        ["7"],
        ["£5"],
    ]
    assert story.figures == 6


def test_figures_of_later_years_are_left_out_and_so_are_deeds_not_yet_begun(seen: See) -> None:
    later = FIGURE | {"value": 818, "year": 2024, "period": "2023/24"}
    deed = made(sources=[PAGE | {"figure": [later, FIGURE]}])
    assert told(seen(year="2021"), deed).figures == 1
    ((_, printed),) = told(seen(), deed).printed
    assert [one.period for one in printed] == ["2020-21", "2023/24"], "the oldest first"
    assert isinstance(find_deeds(with_deeds(seen(year="2012"), one=deed)), Nothing)


def test_every_deed_stands_once_among_all_and_under_each_of_its_principles(seen: See) -> None:
    deeds = seen().catalogue.editorial.deeds
    found = find_deeds(seen())
    assert isinstance(found, Deeds)
    titles = [one.deed.title for one in found.stories]
    assert sorted(titles) == sorted(deed.title for deed in deeds.values())
    assert all(head for head, _ in found.groups)
    heads = {one.deed.title: head for head, stories in found.groups for one in stories}
    assert heads["The Job Shop"] == "Fair work"
    assert heads["Looking back on ten years"] == "All eight principles"
    for name in (*seen().catalogue.principles, *seen().catalogue.priorities):
        own = find_deeds(seen(priority=name))
        assert isinstance(own, Deeds)
        assert [head for head, _ in own.groups] == [""]
        assert {one.deed.title for one in own.stories} == {
            deed.title for deed in deeds.values() if name in (*deed.principles, *deed.priorities)
        }


def test_what_no_page_ties_to_marmot_is_also_in_the_city(seen: See) -> None:
    assert "Other work in the city" in told(seen(), made(marmot=False)).about
    assert "Other work in the city" not in told(seen(), made()).about


# Where it is found


def placed(*, lon: float = -1.5, ward: str = "E05016402") -> pd.DataFrame:
    """Draw the table of sites as the build writes it."""
    row = {"deed": "one", "name": "Shop", "postcode": "CV1 1QX", "lon": lon, "lat": 52.4}
    return pd.DataFrame([row | {"ward2004": "E05001222", "ward2026": ward}])


def test_a_site_is_named_in_the_ward_in_which_it_lies_and_in_no_other(seen: See) -> None:
    for ward, here in (("foleshill", True), ("wyken", False)):
        view = seen(values={}, tables={"sites": placed()}, ward=ward)
        said = find_ward_sites(with_deeds(view, one=made(site=SITE)))
        assert isinstance(said, str)
        assert (
            said == "Published addresses in Foleshill: Shop (shop), 1 High Road, CV1 1QX."
        ) == here
        assert bool(said) == here


def test_the_list_names_the_ward_of_both_sets(seen: See) -> None:
    view = seen(values={}, tables={"sites": placed(ward="E05016403")}, boundaries="2026")
    found = find_sites(with_deeds(view, one=made(site=SITE)))
    assert isinstance(found, Sites)
    assert [one.ward for one in found.spots] == ["Henley"]
    row = found.table.iloc[0]
    assert (row["Wards of 2004 to May 2026"], row["Wards since May 2026"]) == (
        "Foleshill",
        "Henley",
    )
    assert "1 place has" in found.sentence
    old = find_sites(
        with_deeds(
            replace(view, selection=view.selection.moved(boundaries="2004")), one=made(site=SITE)
        )
    )
    assert isinstance(old, Sites)
    assert [one.ward for one in old.spots] == ["Foleshill"]


def test_no_site_is_shown_before_it_stood_there(seen: See) -> None:
    view = seen(values={}, tables={"sites": placed()}, year="2024")
    assert isinstance(find_sites(with_deeds(view, one=made(site=SITE))), Nothing)


def test_every_site_of_the_catalogue_is_placed(seen: See) -> None:
    view = seen()
    listed = {
        (key, site.name, site.postcode)
        for key, deed in view.catalogue.editorial.deeds.items()
        for site, _ in deed.sites
    }
    rows = view.data.table("sites")
    assert set(zip(rows["deed"], rows["name"], rows["postcode"], strict=True)) == listed
    found = find_sites(view)
    assert isinstance(found, Sites)
    assert len(found.spots) == len(listed)
    assert [one.lon for one in found.spots] == sorted(one.lon for one in found.spots)
