"""One indicator whose file is faulty is left out with its reason, and all others still run."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from pydantic import BaseModel

from marmot_data.catalogue.load import HOME, CatalogueError, load
from marmot_data.doctor import examine
from tests.faults.test_files import Open, standing_whole

NAMES = sorted(path.stem for path in (HOME / "indicators").glob("*.toml"))
ESSENTIAL = {"imd_score", "population"}
"""by which small areas are put in order and counted: without them no figure stands"""
TYPOS = {
    "a key": ("unit ", "unti "),
    "a number": ("decimals   = 0", 'decimals   = "none"'),
    "a choice": ('polarity   = "neither"', 'polarity   = "up"'),
    "a unit": ('unit       = "pounds"', 'unit       = "punds"'),
    "a theme": ('theme      = "work"', 'theme      = "wrok"'),
    "a principle": ('"fair_work"', '"fair_wrok"'),
    "a priority": ('"good_growth_2016"', '"good_growth_2061"'),
    "an owner": ('owner      = "economy"', 'owner      = "economist"'),
    "a source": ('source  = "els_pay"', 'source  = "els_play"'),
    "a group": ('group   = "all"', 'groups = { all = "everyone" }'),
    "a day": ("2026-11-25", "2026-13-25"),
    "a quote": ('title      = "Typical weekly pay"', 'title      = "Typical weekly pay'),
    "no series": ("[[series]]", "[[serie]]"),
}


def misspelt(data: Path, typo: tuple[str, str], name: str = "median_pay") -> Path:
    """Make one mistake in the file of an indicator; return the catalogue's folder."""
    path = data / "catalogue" / "indicators" / f"{name}.toml"
    text = path.read_text("utf-8")
    assert typo[0] in text, "the mistake can be made"
    path.write_text(text.replace(typo[0], typo[1], 1), "utf-8")
    return data / "catalogue"


def named(part: object) -> set[str]:
    """Return every word that a catalogue holds as a whole field, ids among them."""
    own = {part} if isinstance(part, str) else set()
    return own.union(*(named(one) for one in parts_of(part)))


def parts_of(part: object) -> Iterator[object]:
    """Give the parts of a piece of the catalogue, but for what names sources and refused ids."""
    if isinstance(part, Mapping):
        yield from part.values()
    elif isinstance(part, BaseModel):
        # The series of an indicator name sources and measures, which may be called as it is.
        named = set(type(part).model_fields) - {"series", "source", "measure"}
        yield from (getattr(part, one) for one in named)
    elif is_dataclass(part):
        named = {one.name for one in fields(part)} - {"refused", "sources"}
        yield from (getattr(part, one) for one in named)
    elif isinstance(part, list | tuple | frozenset):
        yield from part


@pytest.mark.parametrize("kind", TYPOS)
def test_a_typo_of_any_kind_leaves_out_that_indicator_and_stops_a_build(
    data: Path, kind: str
) -> None:
    home = misspelt(data, TYPOS[kind])
    known = load(home, sparing=True)
    assert set(known.refused) == {"median_pay"}
    assert all(
        fault.startswith("indicators/median_pay.toml: ") for fault in known.refused["median_pay"]
    )
    assert set(known.indicators) == set(NAMES) - {"median_pay"}
    with pytest.raises(CatalogueError, match=r"indicators/median_pay\.toml"):
        load(home)


@pytest.mark.parametrize("half", [0, 1])
def test_whichever_are_faulty_nothing_names_them_any_more(data: Path, half: int) -> None:
    broken = set(NAMES[half::2]) - ESSENTIAL
    for name in broken:
        misspelt(data, ("unit ", "unti "), name)
    known = load(data / "catalogue", sparing=True)
    assert set(known.refused) == broken
    assert set(known.indicators) == set(NAMES) - broken
    assert named(known) & broken == set()


@pytest.mark.parametrize("name", sorted(ESSENTIAL))
def test_only_what_all_figures_rest_on_stops_the_app(data: Path, name: str) -> None:
    home = misspelt(data, ("unit ", "unti "), name)
    with pytest.raises(CatalogueError, match=rf"indicators/{name}\.toml: unit: Field required"):
        load(home, sparing=True)


def test_two_faulty_ones_are_both_named(data: Path) -> None:
    misspelt(data, ("unit ", "unti "), "neet")
    home = misspelt(data, ('owner      = "economy"', 'owner      = "nobody"'))
    assert set(load(home, sparing=True).refused) == {"neet", "median_pay"}


def test_a_fault_elsewhere_still_stops_the_app(data: Path) -> None:
    path = data / "catalogue" / "sources" / "lait_neet.toml"
    path.write_text(path.read_text("utf-8").replace("licence", "license"), "utf-8")
    with pytest.raises(CatalogueError, match=r"sources/lait_neet\.toml"):
        load(data / "catalogue", sparing=True)


def test_doctor_names_the_indicator_and_its_fault(data: Path) -> None:
    misspelt(data, TYPOS["a key"])
    (told,) = [one for one in examine(data.parent) if one.name == "Indicator median_pay"]
    assert not told.well
    assert "indicators/median_pay.toml: unit: Field required" in told.found


@pytest.mark.thorough
@pytest.mark.parametrize("page", ["", "map", "gap", "ward", "present", "progress", "data"])
def test_pages_stand_without_figures_that_many_of_them_show(
    data: Path, open_on: Open, page: str
) -> None:
    lacking = ("life_expectancy", "population_65_plus", "school_readiness")
    for name in lacking:
        misspelt(data, ("unit ", "unti "), name)
    file = f"pages/{page}.py" if page else "app.py"
    words = standing_whole(open_on(data, file, catalogue=True, ward="foleshill"))
    if page == "data":
        for name in lacking:
            assert f"indicators/{name}.toml: unit: Field required" in words
