"""What holds for every indicator and every value that the app shows."""

import re
from hashlib import sha256

import numpy as np
import pandas as pd
import pytest

from marmot_data.catalogue.load import HOME, Catalogue, load
from marmot_data.catalogue.schema import Level, Status
from marmot_data.export import FORM, raw_files
from marmot_data.language import Words
from marmot_data.pipeline.describe import dictionary
from marmot_data.pipeline.series import VALUE_COLUMNS
from marmot_data.rules import KEY
from marmot_data.store import Dataset

NAMES = sorted(load().indicators)
FIXED = {
    "imd_score": {"all"},
    "imd_rank": {"all"},
    "income_deprivation": {"all"},
    "employment_deprivation": {"all"},
    "crime_deprivation": {"all"},
    "life_expectancy": {"male", "female"},
    "healthy_life_expectancy": {"male", "female"},
    "school_readiness": {"all", "fsm", "not_fsm", "boys", "girls"},
    "children_low_income": {"all"},
    "fuel_poverty": {"all"},
    "claimant_count": {"all"},
    "employment_rate": {"all"},
    "unemployment_rate": {"all"},
    "neet": {"all"},
    "crimes": {"all", "burglary", "robbery", "violence_sexual"},
    "life_satisfaction": {"all"},
    "universal_credit_households": {"all"},
    "population": {"all"},
    "good_health": {"all"},
    "ethnic_group": {"asian", "black", "mixed", "white", "other_ethnic"},
}
"""ids that links hold for ever, and the groups that they must have"""


def test_there_are_at_least_55_indicators_and_all_of_the_fixed_ones() -> None:
    assert len(NAMES) >= 55
    assert set(FIXED) <= set(NAMES)


@pytest.mark.parametrize("name", sorted(FIXED))
def test_a_fixed_indicator_has_values_for_its_groups(dataset: Dataset, name: str) -> None:
    values = dataset.values(name)
    assert set(values["group"][values["value"].notna()]) >= FIXED[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_words_of_an_indicator_are_complete(catalogue: Catalogue, name: str) -> None:
    entry = catalogue.indicators[name]
    words = (entry.title, entry.question, entry.meaning, entry.method, entry.limits)
    assert all(text.strip() for text in (*words, entry.numerator, entry.denominator))
    assert entry.question.endswith("?")
    assert entry.principles
    assert len(entry.short.split()) <= 5


SAYS_UNIT = {"score": "score", "ratio": "ratio", "rank": "rank", "decile": "tenth"}
"""units that are no word behind a number -> what the short name must say instead"""


def test_a_short_name_is_understood_by_itself_in_a_table(catalogue: Catalogue) -> None:
    entries = catalogue.indicators.values()
    shorts = [entry.short for entry in entries]
    assert len(set(shorts)) == len(shorts), "two figures of one name"
    bare = [one.short for one in entries if SAYS_UNIT.get(one.unit, "") not in one.short.lower()]
    assert not bare, "a number without a unit is called a score, a ratio, a rank or a tenth"


def test_every_way_of_counting_poor_children_is_called_poverty(catalogue: Catalogue) -> None:
    asked = next(one for one in catalogue.front.questions if one.name == "children")
    low_income = re.compile(r"[Cc]hild.*(?:low income|poverty|deprived)")
    named = {name for name, one in catalogue.indicators.items() if low_income.search(one.title)}
    ways = {asked.indicator, *asked.others} | named
    assert len(ways) >= 6
    entries = [catalogue.indicators[name] for name in ways]
    called = {name for one in entries for name in (one.title, one.short)}
    assert not [one for one in called if "poverty" not in one or "hild" not in one]


@pytest.mark.parametrize("name", NAMES)
def test_the_values_of_an_indicator_are_sound(
    catalogue: Catalogue, dataset: Dataset, name: str
) -> None:
    values, unit = dataset.values(name), catalogue.unit(name)
    columns = [*VALUE_COLUMNS, "level", "name"]
    assert list(values.columns[: len(columns)]) == columns
    assert values["value"].notna().any()
    assert not values.duplicated(KEY).any()
    assert values["level"].notna().all(), "an area is not known"
    assert set(values["status"]) <= {status.value for status in Status}
    blank = values["status"].isin(["suppressed", "missing"])
    assert (values["value"].isna() == blank).all()
    assert values.loc[blank, ["lower", "upper", "count"]].isna().all(axis=None)
    known = values[~blank]
    assert (
        known["value"]
        .between(
            -np.inf if unit.low is None else unit.low, np.inf if unit.high is None else unit.high
        )
        .all()
    )
    assert (known["lower"].fillna(-np.inf) <= known["value"] + 1e-4).all()
    assert (known["upper"].fillna(np.inf) >= known["value"] - 1e-4).all()
    assert (values["start"] <= values["end"]).all()


@pytest.mark.parametrize("name", NAMES)
def test_groups_breaks_and_sources_are_those_of_the_catalogue(
    catalogue: Catalogue, dataset: Dataset, name: str
) -> None:
    entry, values = catalogue.indicators[name], dataset.values(name)
    assert set(values["group"]) == set(entry.groups)
    assert {one.at for one in entry.breaks} <= set(values["period"])
    assert set(values["source"]) == {one.source for one in entry.series}


def test_a_period_left_out_of_all_parts_is_left_out_of_the_city_with_its_reason(
    catalogue: Catalogue, dataset: Dataset
) -> None:
    """A line without a reason looks as if somebody had forgotten a year."""
    city, found = catalogue.places["coventry"].authority, set()
    for name, entry in catalogue.indicators.items():
        values = dataset.values(name)
        blank = values[(values["area"] == city) & (values["status"] == "missing")]
        why = dict(
            zip(zip(blank["group"], blank["period"], strict=True), blank["note"], strict=True)
        )
        for series in (one for one in entry.series if one.rollup and one.without):
            groups = set(series.groups.values()) or {series.group or "all"}
            for group in groups:
                for period, reason in series.without.items():
                    assert why[group, period] == reason, (name, group)
                    found.add((name, period))
    assert ("crime_rate", "2021") in found


def test_every_wanted_ward_stands_in_both_sets(dataset: Dataset, everything: pd.DataFrame) -> None:
    wards = everything[everything["level"] == Level.WARD.value]
    both = {str(year): set(dataset.wards(year)["code"]) for year in (2004, 2026)}
    assert {year: len(codes) for year, codes in both.items()} == {"2004": 18, "2026": 18}
    axes = ["indicator", "group", "period"]
    for _, rows in wards.groupby(axes, sort=False):
        assert set(rows["area"]) == both["2004"] | both["2026"]


def test_only_small_areas_and_wards_have_a_vintage(everything: pd.DataFrame) -> None:
    small = everything["level"].isin(["lsoa", "msoa", "ward"])
    assert (everything.loc[~small, "boundaries"] == 0).all()
    assert set(everything.loc[everything["level"] == "ward", "boundaries"]) == {2004, 2026}
    assert set(everything.loc[everything["level"] == "lsoa", "boundaries"]) == {2011, 2021}


def test_every_source_has_a_licence_an_address_and_a_raw_file_with_its_hash(
    catalogue: Catalogue, dataset: Dataset, everything: pd.DataFrame
) -> None:
    listed = dataset.table("sources").dropna(subset="source").set_index("source")
    assert set(everything["source"]) <= set(listed.index) == set(catalogue.sources)
    assert listed["sha256"].str.fullmatch(r"[0-9a-f]{64}").all()
    for entry in catalogue.sources.values():
        assert entry.address.startswith("https://")
        assert entry.publisher
        assert catalogue.licences[entry.licence].attribution


def test_every_note_is_written_out(everything: pd.DataFrame) -> None:
    words, notes = Words.load(), set(everything["note"]) - {""}
    assert notes
    assert not [note for note in notes if not words.has(f"note.{note}")]


def test_every_group_and_theme_is_used(catalogue: Catalogue) -> None:
    entries = catalogue.indicators.values()
    assert {group for one in entries for group in one.groups} == set(catalogue.groups)
    assert {one.theme for one in entries} == set(catalogue.themes)


def test_population_estimates_from_before_the_census_stand_apart(
    catalogue: Catalogue, dataset: Dataset
) -> None:
    entry, values = catalogue.indicators["population"], dataset.values("population")
    (split,) = entry.breaks
    later = values["start"] >= values["start"][values["period"] == split.at].min()
    old = {source for source in values["source"] if re.search("201[79]_2020", source)}
    assert old
    assert set(values["source"][later]).isdisjoint(old)
    assert set(values["source"][~later]) == old


def test_the_contents_list_every_value_once(dataset: Dataset, everything: pd.DataFrame) -> None:
    contents = dataset.contents
    assert contents["areas"].sum() == len(everything)
    assert contents["with_value"].sum() == everything["value"].notna().sum()


def test_every_file_is_the_one_that_the_build_wrote(dataset: Dataset) -> None:
    for name, digest in dataset.digests.items():
        assert sha256((dataset.folder / name).read_bytes()).hexdigest() == digest, name
    files = {str(p.relative_to(dataset.folder)) for p in dataset.folder.rglob("*") if p.is_file()}
    assert files == {*dataset.digests, "checksums.csv"}


def test_the_data_dictionary_is_in_step(catalogue: Catalogue) -> None:
    written = (HOME.parent / "README.md").read_text(encoding="utf-8")
    assert written == dictionary(catalogue, HOME.parent, FORM)


def test_every_raw_file_has_a_publisher_terms_and_an_address(
    catalogue: Catalogue, dataset: Dataset
) -> None:
    found = raw_files(catalogue, dataset, catalogue.front.place)
    assert set(dataset.table("sources")["file"]) == set(found["file"])
    for name in ("publisher", "title", "edition", "licence", "address", "sha256"):
        lacking = found["file"][found[name] == ""]
        assert lacking.empty, f"no {name}: {list(lacking)}"
