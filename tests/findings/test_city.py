"""How the city became a Marmot City: timeline, partners, deeds, and what people wrote of it."""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.findings.base import Nothing
from marmot_data.findings.city.deeds import Deeds, find_deeds
from marmot_data.findings.city.principles import find_speaking, unmeasured
from marmot_data.findings.city.timeline import (
    MarmotPlaces,
    Timeline,
    find_marmot_places,
    find_partners,
    find_timeline,
)
from tests.evidence.drawn import figure
from tests.findings.conftest import See
from tests.findings.drawn import values

HOME = Path(catalogues.HOME)


# Timeline, partners, deeds


def test_the_timeline_ends_at_the_chosen_year_and_every_line_has_its_page(seen: See) -> None:
    found = find_timeline(seen(year="2013"))
    assert isinstance(found, Timeline)
    assert max(one.first for one in found.events) == 2013
    assert found.sentence == "5 dates from 2008 to 2013, each with the page it was read on."
    whole_line = find_timeline(seen())
    assert isinstance(whole_line, Timeline)
    assert [one.first for one in whole_line.events] == sorted(e.first for e in whole_line.events)
    assert isinstance(find_timeline(seen(year="2001")), Nothing)


def test_partners_are_shown_from_the_year_in_which_they_joined(seen: See) -> None:
    assert {one.since for one in find_partners(seen(year="2019"))} <= {2013, 2019}
    assert not find_partners(seen(year="2005"))
    assert len(find_partners(seen())) == len(seen().catalogue.editorial.partners)


def test_every_address_is_an_address_and_every_principle_has_a_deed(seen: See) -> None:
    known = seen().catalogue
    told = known.editorial
    addresses = [event.source for event in told.events]
    addresses += [partner.source for partner in told.partners]
    addresses += [printing.source for printing in told.published_gaps]
    addresses += [page.address for deed in told.deeds.values() for page in deed.sources]
    addresses += [claim.source for page in told.pages.values() for claim in page.claim]
    assert all(re.fullmatch(r"https?://[^/ ]+\.[a-z]+/\S*", one) for one in addresses)
    for principle in known.principles:
        found = find_deeds(seen(priority=principle))
        assert isinstance(found, Deeds)
        assert all(principle in one.deed.principles for one in found.stories)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("pages.toml", '"phonics"', '"phonic"', "school_readiness.card: 'phonic' is not one of"),
        ("pages.toml", '"nearest"', '"tiny"', "kind: Input should be"),
        ("pages.toml", '["girls", "boys"]', '["girls", "male"]', "male"),
        ("deeds.toml", '"fair_work"', '"work"', "principles: 'work' is not one of"),
        ("timeline.toml", "first = 2008", 'first = "2008"', "event 1: first: Input should be"),
        ("published_gaps.toml", "women   = 8.0", "woman = 8.0", "printing 1: woman: Extra inputs"),
        (
            "indicators/all_goals.toml",
            '"school_readiness"',
            '"early_language"',
            "same_as: 'early_language' is not one of",
        ),
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


def test_a_place_may_do_without_deeds(tmp_path: Path, seen: See) -> None:
    home = tmp_path / "catalogue"
    shutil.copytree(HOME, home)
    optional = ("pages", "deeds", "timeline", "published_gaps", "monitoring_tool", "marmot_places")
    for name in optional:
        (home / f"{name}.toml").unlink()
    view = replace(seen(), catalogue=catalogues.load(home))
    assert isinstance(find_timeline(view), Nothing)
    assert isinstance(find_deeds(view), Nothing)
    assert find_marmot_places(view) is None
    assert unmeasured(view) == [view.words("principles.no_tool")]


def test_the_marmot_places_stand_by_their_first_date_each_with_its_pages(seen: See) -> None:
    view = seen()
    found = find_marmot_places(view)
    assert isinstance(found, MarmotPlaces)
    assert found.table.index[0] == "Coventry"
    firsts = {one.name: one.first for one in view.catalogue.editorial.marmot_places.place}
    years = [firsts[name] or 9999 for name in found.table.index]
    assert years == sorted(years)
    assert years[-1] == 9999, "a place without a year stands last"
    numbered = dict(enumerate((page.address for page in found.pages), 1))
    for place in view.catalogue.editorial.marmot_places.place:
        shown = found.table.loc[place.name]
        listed = [numbered[int(number)] for number in shown.iloc[-1].split(", ")]
        assert listed == [page.address for page in place.sources]
        assert place.when in shown.iloc[1]
        assert place.doubt in shown.iloc[1]


def test_each_principle_is_spoken_for_by_the_figure_that_the_catalogue_names(seen: See) -> None:
    school = [
        figure(60, 1, year=2022, area="E08000026", level="city", basis="count"),
        figure(70, 1, year=2024, area="E08000026", level="city", basis="count"),
    ]
    england = [figure(75, 1, year=2024, area="E92000001", level="country")]
    view = seen(values={"school_readiness": values(*school, *england)})
    told = {one.name: one for one in find_speaking(view)}
    assert list(told) == list(view.catalogue.principles)
    best = told["best_start"]
    assert (best.value, best.what) == ("70.0%", "School readiness, 2024")
    assert best.change == "▲ clearly better since 2022 (60.0%)"
    assert best.country == "England: 75.0%"
    early = {one.name: one for one in find_speaking(seen(year="2001"))}
    assert early["best_start"].value == ""


def test_what_the_council_names_and_nobody_publishes_stands_in_one_sentence(seen: See) -> None:
    (first, *_) = unmeasured(seen(priority="best_start"))
    assert first.startswith("The council's monitoring tool also names Parenting confidence")
    assert "School readiness" not in first
