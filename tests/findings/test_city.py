"""How the city became a Marmot City: timeline, partners, deeds, and what people wrote of it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from marmot_data.catalogue import load as catalogues
from marmot_data.findings.base import Nothing
from marmot_data.findings.city.principles import unmeasured
from marmot_data.findings.city.timeline import Timeline, find_deeds, find_partners, find_timeline
from tests.findings.conftest import See

HOME = Path(catalogues.HOME)


# Timeline, partners, deeds


def test_the_timeline_ends_at_the_chosen_year_and_every_line_has_its_page_or_says_why_not(
    seen: See,
) -> None:
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


def test_partners_are_shown_from_the_year_in_which_they_joined(seen: See) -> None:
    assert {one.since for one in find_partners(seen(year="2019"))} <= {2013, 2019}
    assert not find_partners(seen(year="2005"))
    assert len(find_partners(seen())) == len(seen().catalogue.editorial.partners)


def test_every_address_is_an_address_and_every_principle_has_a_story(seen: See) -> None:
    known = seen().catalogue
    told = known.editorial
    addresses = [event.source for event in told.events]
    addresses += [partner.source for partner in told.partners]
    addresses += [printing.source for printing in told.published_gaps]
    addresses += [page for story in told.deeds.values() for page in story.sources]
    addresses += [claim.source for page in told.pages.values() for claim in page.claim]
    assert all(one == "" or one.startswith("https://") for one in addresses)
    assert sum(one == "" for one in addresses) == 1
    for principle in known.principles:
        assert find_deeds(seen(), principle)


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
    for name in ("pages", "deeds", "timeline", "published_gaps", "monitoring_tool"):
        (home / f"{name}.toml").unlink()
    view = replace(seen(), catalogue=catalogues.load(home))
    assert isinstance(find_timeline(view), Nothing)
    assert not find_deeds(view, None)
    assert unmeasured(view) == [view.words("principles.no_tool")]
