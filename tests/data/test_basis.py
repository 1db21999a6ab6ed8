"""What the committed figures rest on, and that texts and figures tell the same story."""

import re
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from marmot_data.catalogue.load import Catalogue, load
from marmot_data.catalogue.schema import Basis, Route, Status
from marmot_data.catalogue.sources import Source
from marmot_data.evidence.series import Terms
from marmot_data.findings.about import source_lines
from marmot_data.findings.base import pages_of
from marmot_data.language import Words
from marmot_data.store import Dataset
from tests.spoken import section

KNOWN = load()
NAMES = list(KNOWN.indicators)
WORDS = Words.load()
ROUTES = section(WORDS, "route")
UNRANGED = ["measure", "index"]


@pytest.mark.parametrize("name", NAMES)
def test_a_range_is_what_the_basis_allows(dataset: Dataset, name: str) -> None:
    values = dataset.values(name)
    known = values[values["value"].notna()]
    assert set(known["basis"]) <= {one.value for one in Basis}
    assert set(known["route"]) <= {one.value for one in Route}
    assert (values.loc[values["value"].isna(), ["basis", "route"]] == "").all(axis=None)
    ranged = known["lower"].notna() & known["upper"].notna()
    assert not ranged[known["basis"].isin(UNRANGED)].any()
    assert ranged[known["basis"] == "count"].all()
    own = known["route"].isin(["published", "carried_over"])
    assert own[ranged & known["basis"].isin(["survey", "model"])].all(), "only the publisher's"


def test_a_cell_says_the_same_of_its_basis_everywhere(everything: pd.DataFrame) -> None:
    counted = everything[everything["basis"] == "count"]
    # England's unpaid care is averaged by all residents: people of 5 and over are not in the file.
    both = ("school_readiness", "all_goals", "unpaid_care")
    kinds = {name: {"count", "measure"} for name in both}
    for name in set(counted["indicator"]):
        rows = everything[(everything["indicator"] == name) & everything["value"].notna()]
        assert set(rows["basis"]) <= kinds.get(name, {"count"}), name


def test_few_people_are_not_shown(everything: pd.DataFrame, catalogue: Catalogue) -> None:
    shares = [n for n in NAMES if catalogue.unit(n).high is not None]
    rows = everything[everything["indicator"].isin(shares) & (everything["count"] < 5)]
    assert rows.empty
    plan = everything[
        (everything["indicator"] == "school_readiness")
        & (everything["group"] == "sen_ehcp")
        & (everything["period"] == "2024/25")
        & (everything["area"] == catalogue.places["coventry"].authority)
    ]
    assert plan["status"].tolist() == ["suppressed"]


def of_status(everything: pd.DataFrame, *routes: str) -> set[str]:
    """Return the statuses of values that came by one of these ways."""
    return set(everything["status"][everything["route"].isin(routes)])


def test_an_untouched_value_is_published_and_what_others_worked_out_is_not(
    everything: pd.DataFrame,
) -> None:
    assert of_status(everything, "published") == {"published"}
    assert of_status(everything, "compiled") == {"worked_out"}
    assert of_status(everything, "from_msoa", "from_old_ward") == {"estimated"}
    assert of_status(everything, "from_points") == {"aggregated"}
    small = everything[everything["level"] == "lsoa"]
    counted = small["route"].isin(["published", "compiled"])
    assert set(small["status"][counted]) == {"published", "worked_out"}


OTHERS = re.compile(r"\bcompiler\b|\bauthor\b|drawn by|added up by (?!the Office)", re.IGNORECASE)


@pytest.mark.parametrize("name", list(KNOWN.sources))
def test_a_source_that_others_worked_on_does_not_call_their_figures_published(
    dataset: Dataset, name: str
) -> None:
    source = KNOWN.sources[name]
    if not OTHERS.search(f"{source.title} {source.edition} {source.note}"):
        return
    users = [
        one
        for one, entry in KNOWN.indicators.items()
        if any(series.source == name for series in entry.series)
    ]
    for one in users:
        values = dataset.values(one)
        own = values[(values["source"] == name) & values["value"].notna()]
        assert "published" not in set(own["route"]), one


@pytest.mark.parametrize("name", NAMES)
def test_a_rounded_share_is_rounded_as_it_says(dataset: Dataset, name: str) -> None:
    for series in KNOWN.indicators[name].series:
        if series.rounded is None:
            continue
        values = dataset.values(name)
        own = values[(values["source"] == series.source) & (values["level"] == "lsoa")]["value"]
        steps = own.dropna() / series.rounded
        assert (steps - steps.round()).abs().max() < 1e-6
        assert (steps.round() % 10 != 0).any(), "it is not rounded as roughly as that"


CHANGE = re.compile(
    r"\b(chang\w+|revis\w+|rewrit\w+|new way|counts other|cannot be compared|may not be compared|"
    r"not counted as|gave the grades|kept the right|before Census|came in|moved to|provisional|"
    r"outside the years|takes in|got free|gentler)\b"
)
YEAR = re.compile(r"\b(20[0-2]\d)(?:[/-](\d\d)\b)?")
BY_PLACE = {"most_deprived_decile"}
"""a place in the national order may be set beside an earlier one, whoever lives there"""


def sentences(name: str) -> Iterator[tuple[str, set[int]]]:
    """List the sentences about an indicator that tell of a change, with the years they name."""
    entry = KNOWN.indicators[name]
    for text in (entry.meaning, entry.method, entry.limits):
        for sentence in re.split(r"(?<=[.!?])\s+", text):
            if CHANGE.search(sentence):
                yield sentence, {int(y[:2] + (end or y[2:])) for y, end in YEAR.findall(sentence)}


@pytest.mark.parametrize("name", NAMES)
def test_where_a_text_tells_of_a_change_the_figures_are_kept_apart(
    dataset: Dataset, name: str
) -> None:
    entry, front = KNOWN.indicators[name], KNOWN.front
    values = dataset.values(name)
    values = values[values["value"].notna()]
    held = sorted(set(values["end_year"]))
    breaks = {
        int(values.loc[values["period"] == one.at, "end_year"].iloc[0]) for one in entry.breaks
    }
    barred = values[values["note"].isin([*front.no_change, *front.no_base, "provisional"])]
    for sentence, years in sentences(name):
        inside = {year for year in years if held[0] <= year <= held[-1]}
        if len(held) == 1 or not inside or not entry.comparable or name in BY_PLACE:
            continue
        after = {min([one for one in held if one > year], default=year) for year in inside}
        assert breaks & (inside | after) or inside & set(barred["end_year"]), sentence


def test_the_texts_that_tell_of_a_change_are_found() -> None:
    assert {name for name in NAMES for _, years in sentences(name) if years} >= {
        "primary_standard",
        "teenage_conceptions",
        "claimant_count",
        "household_deprivation",
        "fuel_poverty",
        "school_absence",
        "universal_credit_households",
    }


def test_nothing_is_measured_from_a_year_that_its_compiler_disowns(
    everything: pd.DataFrame, catalogue: Catalogue
) -> None:
    rows = everything[everything["note"].isin(catalogue.front.no_base)]
    assert set(rows["indicator"]) == {"crimes", "crime_rate"}
    assert set(rows["period"]) == {"2016"}


def test_every_figure_on_universal_credit_carries_its_caution(dataset: Dataset) -> None:
    values = dataset.values("universal_credit_households")
    assert set(values.loc[values["value"].notna(), "note"]) == {"uc_rollout"}


@pytest.mark.parametrize(
    ("name", "other"),
    [("school_readiness", 14), ("area_satisfaction", 6)],
)
def test_a_figure_cites_the_page_on_which_it_was_read(
    dataset: Dataset, catalogue: Catalogue, name: str, other: int
) -> None:
    values = dataset.values(name)
    rows = values[(values["level"] == "profile_area") & values["value"].notna()]
    (source,) = set(rows["source"])
    assert (rows["page"] != catalogue.sources[source].address).sum() == other
    assert rows["page"].str.startswith("https://coventry.gov.uk/facts-coventry/").all()
    pages = pages_of(zip(rows["source"], rows["page"], strict=True))
    lines = source_lines(catalogue, WORDS, (source,), pages)
    assert len(lines) == rows["page"].nunique()
    assert all(any(f"({page})" in line for line in lines) for page in rows["page"])


def test_a_source_without_pages_is_cited_by_its_own_address(
    dataset: Dataset, catalogue: Catalogue
) -> None:
    rows = dataset.values("fuel_poverty")
    (line,) = source_lines(
        catalogue,
        WORDS,
        ("fuel_poverty_city",),
        pages_of(zip(rows["source"], rows["page"], strict=True)),
    )
    assert f"({catalogue.sources['fuel_poverty_city'].address})" in line


def test_no_citation_says_an_edition_that_its_title_says_already(catalogue: Catalogue) -> None:
    for name, source in catalogue.sources.items():
        (line,) = source_lines(catalogue, WORDS, (name,))
        assert source.edition in line
        assert line.count(source.edition) == max(1, source.title.count(source.edition)), line


def test_the_council_s_crime_figures_cite_the_report_of_their_year(dataset: Dataset) -> None:
    for name in ("recorded_crime", "hate_crime"):
        pages = dataset.values(name).set_index("period")["page"].to_dict()
        assert pages["2020/21"].endswith("one-coventry-plan-annual-performance-report-2020-2021/16")
        assert pages["2021/22"].endswith("one-coventry-plan-annual-performance-report-2021-22/19")
        assert pages["2023/24"].endswith("one-coventry-performance-plan-2023-24/13")


def test_the_parts_of_the_index_are_named(catalogue: Catalogue) -> None:
    for name in ("overcrowding", "english_proficiency", "no_qualifications", "years_of_life_lost"):
        assert catalogue.indicators[name].ingredient_of == ("2015", "2019", "2025"), name
    for name in ("life_expectancy", "disability", "fuel_poverty", "degree_qualified", "no_car"):
        assert catalogue.indicators[name].ingredient_of == (), name
    named = {
        one.source
        for entry in catalogue.indicators.values()
        if entry.basis is not Basis.INDEX and not entry.ingredient_of
        for one in entry.series
    }
    assert not [one for one in named if one.startswith("iod_")], "it comes from the index's files"


@pytest.mark.parametrize(
    ("year", "edition"),
    [(2008, None), (2009, "2015"), (2013, "2015"), (2014, "2019"), (2018, "2019"), (2019, "2025")],
)
def test_a_figure_goes_with_one_edition_of_the_index(year: int, edition: str | None) -> None:
    found = [
        one.period for one in KNOWN.front.editions if (one.first or 0) <= year <= (one.last or 9999)
    ]
    assert found == ([edition] if edition else [])


@pytest.mark.parametrize("route", Route)
def test_every_way_has_a_sentence_with_the_error_that_was_tried_for_it(
    dataset: Dataset, route: Route
) -> None:
    sentence, word = ROUTES[f"{route}-ward"], ROUTES[f"{route}-word"]
    assert word
    assert "{what}" in sentence
    tried = dataset.table("method")
    for boundaries in (2004, 2026):
        own = tried[(tried["boundaries"] == boundaries) & (tried["from_level"] == route.tried_from)]
        assert len(own) == (route.tried_from is not None)
    told = "{median}" in sentence and "{worst}" in sentence
    assert told == (route.tried_from is not None)


def test_only_what_comes_from_larger_areas_says_that_no_ward_figure_is_published() -> None:
    said = [route for route in Route if "No ward figure" in ROUTES[f"{route}-ward"]]
    assert said == [Route.FROM_MSOA]


def test_every_status_has_its_words() -> None:
    for status in Status:
        assert all(WORDS.has(f"status.{status}.{part}") for part in ("word", "text", "why"))


def test_what_follows_age_has_the_share_of_older_people_beside_it(catalogue: Catalogue) -> None:
    follow = {name for name, entry in catalogue.indicators.items() if entry.follows_age}
    health = {"disability", "bad_health", "good_health", "unpaid_care"}
    # Students and the retired are not in work; older people left school before exams were common,
    # and a household counts as deprived by health and exams too.
    others = {"employed_census", "no_qualifications", "household_deprivation"}
    assert follow == health | others
    assert catalogue.front.age_share == "population_65_plus"
    for name, entry in catalogue.indicators.items():
        if "not adjusted for age" in entry.limits:
            assert entry.follows_age or name == "population_65_plus", name


def marked(raw: Path) -> Iterator[tuple[str, Source, pd.DataFrame]]:
    """Yield the raw files that say of each row how it came about, with the rows not printed so."""
    for name, source in KNOWN.sources.items():
        if not source.file.endswith(".csv") or "{" in source.file:
            continue
        rows = pd.read_csv(raw / source.file, dtype=str)
        if "basis" in rows:
            yield name, source, rows[~rows["basis"].str.startswith("published")]


def test_a_row_that_the_raw_file_calls_added_up_is_not_shown_as_published(
    raw: Path, dataset: Dataset
) -> None:
    tried = set()
    for name, source, rows in marked(raw):
        for indicator, entry in KNOWN.indicators.items():
            for measure in {one.measure for one in entry.series if one.source == name}:
                values = dataset.values(indicator)
                own = values[(values["source"] == name) & values["value"].notna()]
                added = rows[["area_code", str(measure)]].astype({str(measure): float})
                both = own.merge(added, left_on="area", right_on="area_code")
                same = both[(both["value"] - both[str(measure)]).abs() < 1e-4]
                assert set(same["status"]) == {"worked_out"}, (indicator, source.file)
                assert set(same["route"]) == {"compiled"}, (indicator, source.file)
                tried.add(indicator)
    assert tried == {"school_readiness", "all_goals", "early_language", "fuel_poverty"}


def test_an_entry_that_says_older_people_raise_it_is_never_called_worse(
    catalogue: Catalogue,
) -> None:
    raised = re.compile(r"[Oo]lder (?:people|households)\b[^.]*\b(?:higher|more often)\b")
    told = {name for name, entry in catalogue.indicators.items() if raised.search(entry.limits)}
    assert {"no_qualifications", "household_deprivation"} <= told
    assert not [name for name in told if Terms.of(catalogue, name).judges]
