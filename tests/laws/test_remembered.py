"""An answer that is remembered depends on nothing but what it is remembered by."""

import inspect
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from marmot_data.catalogue.load import HOME, Catalogue, load
from marmot_data.findings import about, changes
from marmot_data.findings.base import View
from marmot_data.findings.city import authorities, deeds, nearest, progress, sites, timeline, trend
from marmot_data.findings.city.lines import Line
from marmot_data.findings.claims import claims
from marmot_data.findings.compare import areas, association, comparison
from marmot_data.findings.gap import deciles, gap, published_gaps
from marmot_data.findings.maps import frames, measure, tertiles, wards
from marmot_data.findings.ward import (
    boundary_change,
    inside,
    people,
    profile,
    provenance,
    ward_change,
)
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

pytestmark = pytest.mark.thorough  # every answer is asked under every field

ALWAYS = {"place", "language"}
LINES = (
    Line(area="E08000026", group="all", label="Coventry", role="city"),
    Line(area="E92000001", group="all", label="England", role="country"),
)
ASKED: list[tuple[Callable[..., Any], tuple[Any, ...]]] = [
    (about.indicator_table, (date(2026, 11, 25),)),
    (about.source_table, ()),
    (areas.areas_with_figures, ()),
    (authorities.find_authorities, ("employment_rate",)),
    (comparison.find_comparison, ()),
    (claims.find_claim, ()),
    (claims.find_same_claim, ()),
    (changes.find_versions, ()),
    (published_gaps.find_printed_beside, ("life_expectancy",)),
    (timeline.find_marmot_places, ()),
    (frames.find_frames, ("life_expectancy", "ward")),
    (frames.find_ward_map, ("imd_score", "life_expectancy")),
    (gap.find_gap, ("life_expectancy",)),
    (boundary_change.find_boundary_change, ()),
    (inside.find_every_ward, ("fuel_poverty",)),
    (inside.find_inside, ("fuel_poverty",)),
    (measure.measure, ("imd_score", "msoa", "life_expectancy")),
    (people.find_people, ()),
    (profile.find_profile, ()),
    (progress.find_progress, ()),
    (progress.find_standing, ()),
    (ward_change.find_ward_change, ()),
    (nearest.find_nearest, ("life_expectancy",)),
    (provenance.find_provenance, ("fuel_poverty",)),
    (deeds.find_deeds, ()),
    (sites.find_sites, ()),
    (deciles.find_deciles, ("life_expectancy",)),
    (tertiles.find_tertiles, ("imd_score", "life_expectancy")),
    (association.common_levels, ()),
    (association.find_association, ()),
    (trend.find_trend, ("fuel_poverty", LINES)),
    (wards.find_each_ward, ("imd_score", "life_expectancy")),
    (wards.find_wards, ("imd_score", "life_expectancy")),
]


class Watched(Selection):
    """A selection that writes down which of its fields are read."""

    read: set[str] = set()  # noqa: RUF012 - one list for all on purpose

    def __getattribute__(self, name: str) -> Any:
        """Write the name down and give the value."""
        if name in Selection.__dataclass_fields__:
            Watched.read.add(name)
        return super().__getattribute__(name)


@pytest.fixture(scope="module")
def known() -> tuple[Catalogue, Dataset, Words]:
    """Read catalogue, figures and words once."""
    catalogue = load()
    return catalogue, Dataset.load(Path(HOME.parent / "coventry")), Words.load("en")


def uses(question: Callable[..., Any]) -> set[str]:
    """Return the fields by which a question is remembered; a guard may stand around it."""
    inner: Any = question
    while inner is not None:
        found = inspect.getclosurevars(inner).nonlocals
        if "uses" in found:
            return set(found["uses"])
        inner = getattr(inner, "__wrapped__", None)
    raise AssertionError(f"{question.__name__} is not remembered")


def views(known: tuple[Catalogue, Dataset, Words]) -> Iterator[View]:
    """Look at a ward, at none, at an old year, and at another group of people."""
    catalogue, data, words = known
    base = {"boundaries": "2026", "indicator": "fuel_poverty", "earlier": "2015"}
    base["claim"] = "worse_city"
    for more in ({"ward": "foleshill"}, {}, {"ward": "wyken", "year": "2019", "group": "male"}):
        selection = Watched(place="coventry", **{**base, **more})
        yield View(data=data, catalogue=catalogue, words=words, selection=selection)


@pytest.mark.parametrize(("question", "args"), ASKED, ids=[q.__name__ for q, _ in ASKED])
def test_an_answer_reads_no_field_that_it_is_not_remembered_by(
    known: tuple[Catalogue, Dataset, Words], question: Callable[..., Any], args: tuple[Any, ...]
) -> None:
    for view in views(known):
        view.data._worked_out.clear()  # noqa: SLF001 - what is remembered is not read again
        Watched.read.clear()
        question(view, *args)
        assert Watched.read <= uses(question) | ALWAYS
