"""The catalogue is read whole, or every fault in it is listed."""

from datetime import date
from pathlib import Path

import pytest

from marmot_data.catalogue.load import Catalogue, CatalogueError, UnknownNameError, load

WHY = 'due = 2027-06-30, why = "Yearly, in June."'
NEXT = f"next = {{ {WHY} }}"
PART = 'ingredient_of = ["2030"]'
OTHER = "population_source = 'x'"
EDITIONS = """
[[front.editions]]
period = "2015"
first = 2009
last = 2013
[[front.editions]]
period = "2019"
first = {first}
[principles.best_start]
"""


def faults(city: Path) -> list[str]:
    """Load a catalogue that has to fail."""
    with pytest.raises(CatalogueError) as caught:
        load(city / "catalogue")
    return str(caught.value).split("\n")


def change(city: Path, file: str, old: str, new: str) -> None:
    """Replace words in one catalogue file."""
    path = city / "catalogue" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_sound_catalogue_is_read(city: Path) -> None:
    found = load(city / "catalogue")
    assert sorted(found.indicators) == ["length", "number", "score", "share", "wardly"]
    assert found.unit("share").scale == 100
    assert found.chosen("best_start") == found.chosen(None)
    assert found.chosen("young") == ()


def test_a_wrong_unit_and_a_missing_field_are_both_told(city: Path) -> None:
    change(city, "indicators/share.toml", 'unit = "percent"', 'unit = "furlongs"')
    change(city, "indicators/number.toml", "decimals = 1\n", "")
    found = faults(city)
    assert "indicators/number.toml: decimals: Field required" in found
    assert any(
        line.startswith("indicators/share.toml: unit: 'furlongs' is not one of") for line in found
    )


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("indicators/share.toml", "decimals = 1", 'decimals = "one"', "decimals: Input should be"),
        (
            "catalogue.toml",
            'short = "S',
            'figure = "x"\nshort = "S',
            "principles.figure: 'x' is not",
        ),
        ("indicators/share.toml", "decimals = 1", "decimal = 1", "decimal: Extra inputs are not"),
        ("indicators/share.toml", '"lower"', '"up"', "polarity: Input should be 'higher', 'lower'"),
        ("indicators/share.toml", 'theme = "people"', 'theme = "x"', "theme: 'x' is not one of"),
        ("indicators/share.toml", '["best_start"]', '["x"]', "principles: 'x' is not one of"),
        ("indicators/share.toml", '"small"', '"x"', "series.source: 'x' is not one of"),
        ("indicators/share.toml", "[[series]]", "[[series]]\ngroups = { A = 'b' }", "['b'] not"),
        ("indicators/share.toml", 'basis = "count"\n', "", "basis: Field required"),
        (
            "indicators/share.toml",
            '"count"',
            '"guess"',
            "basis: Input should be 'count', 'measure'",
        ),
        (
            "indicators/share.toml",
            'basis = "count"',
            f'basis = "count"\n{PART}',
            "'2030' is not one",
        ),
        ("indicators/share.toml", "[[series]]", "[[series]]\nbasis = 'x'", "series.0.basis: Input"),
        (
            "indicators/share.toml",
            "[[series]]",
            f"[[series]]\n{OTHER}",
            "population_source: 'x' is",
        ),
        ("indicators/share.toml", 'owner = "analyst"\n', "", "owner: Field required"),
        ("indicators/share.toml", '"analyst"', '"nobody"', "owner: 'nobody' is not one of analyst"),
        ("sources/small.toml", NEXT, "", "next: Field required"),
        ("sources/small.toml", WHY, "due = 2027-06-30", "next: Value error, give `why`"),
        (
            "sources/small.toml",
            NEXT,
            'next = { replaced_by = "x" }',
            "next.replaced_by: 'x' is",
        ),
        ("sources/small.toml", "2027-06-30", '"in June"', "next.due: Input should be a valid date"),
        ("catalogue.toml", 'age_share = "share"', 'age_share = "x"', "front: 'x' is not one of"),
        ("catalogue.toml", 'residents = "length"\n', "", "front: residents: Field required"),
        ("catalogue.toml", "[front]", '[front]\nno_base = ["x"]', "front.no_base: 'x' is not one"),
        (
            "catalogue.toml",
            "[front]",
            '[front]\nno_change = ["x"]',
            "front.no_change: 'x' is not one",
        ),
        ("catalogue.toml", "[front]", '[front]\npartitions = [["x"]]', "front.partitions: 'x' is"),
        ("sources/small.toml", '"ogl3"', '"x"', "licence: 'x' is not one of ogl3"),
        ("places/testford.toml", 'small = "small"', 'small = "x"', "source: 'x' is not one of"),
        ("places/testford.toml", '"England"', '"Testford"', "areas: two are called 'Testford'"),
        ("catalogue.toml", 'map_shade = "score"', 'map_shade = "x"', "front: 'x' is not one of"),
        ("catalogue.toml", 'place = "testford"', 'place = "x"', "front.place: 'x' is not one of"),
        ("catalogue.toml", 'all = "Everyone"', "all = 1", "groups: missing, or not a table of"),
        ("catalogue.toml", "[units]", "[unit]", "catalogue.toml: units: missing, or not a table"),
        ("sources/small.toml", "publisher", "publisher publisher", "not readable as TOML"),
    ],
)
def test_a_fault_names_file_and_field(city: Path, file: str, old: str, new: str, told: str) -> None:
    change(city, file, old, new)
    assert any(line.startswith(file) and told in line for line in faults(city))


def awaited(city: Path, small: str, middle: str = NEXT) -> Catalogue:
    """Load the city with other words on when its sources are due; `share` comes from both."""
    change(city, "sources/small.toml", NEXT, f"next = {{ {small} }}")
    if middle != NEXT:
        change(city, "sources/middle.toml", NEXT, f"next = {{ {middle} }}")
    change(
        city,
        "indicators/share.toml",
        "[[series]]",
        '[[series]]\nsource = "middle"\nmeasure = "life"\n[[series]]',
    )
    return load(city / "catalogue")


def test_an_indicator_is_due_with_the_first_of_its_sources(city: Path) -> None:
    found = awaited(city, 'due = 2026-11-30, why = "Yearly, in November."').next_edition("share")
    assert (found.due, found.why) == (date(2026, 11, 30), "Yearly, in November.")


def test_a_source_that_another_has_replaced_is_not_waited_for(city: Path) -> None:
    for name in ("number", "score"):  # these have no other source, so they have to speak up
        own = 'owner = "analyst"\nnext = { why = "Only there." }'
        change(city, f"indicators/{name}.toml", 'owner = "analyst"', own)
    found = awaited(city, 'replaced_by = "middle"').next_edition("share")
    assert (found.due, found.why) == (date(2027, 6, 30), "Yearly, in June.")


def test_where_no_day_is_known_every_reason_stands(city: Path) -> None:
    found = awaited(city, 'why = "Printed once."', 'why = "It has ended."').next_edition("share")
    assert (found.due, found.why) == (None, "It has ended. Printed once.")


def test_an_indicators_own_day_stands_before_those_of_its_sources(city: Path) -> None:
    own = 'owner = "analyst"\nnext = { due = 2026-12-01, why = "Its part comes first." }'
    change(city, "indicators/share.toml", 'owner = "analyst"', own)
    assert load(city / "catalogue").next_edition("share").due == date(2026, 12, 1)


def test_an_indicator_that_keeps_to_replaced_sources_has_to_say_why(city: Path) -> None:
    change(city, "sources/middle.toml", NEXT, 'next = { replaced_by = "small" }')
    told = "indicators/length.toml: next: all its sources are replaced by newer ones"
    assert any(line.startswith(told) for line in faults(city))


def test_what_is_due_today_is_not_late_and_the_longest_late_comes_first(city: Path) -> None:
    change(city, "sources/small.toml", "2027-06-30", "2026-11-24")
    change(city, "sources/middle.toml", "2027-06-30", "2026-11-25")
    change(city, "sources/wards.toml", "2027-06-30", "2020-01-31")
    found = load(city / "catalogue")
    assert found.overdue(date(2026, 11, 25)) == ("wardly", "number", "score", "share")
    assert found.overdue(date(2026, 11, 26)) == ("wardly", "number", "score", "share", "length")
    assert found.overdue(date(2020, 1, 31)) == ()


def with_second_edition_from(city: Path, year: int) -> None:
    """Give the city two editions of the index, of which the first ends in 2013."""
    change(city, "catalogue.toml", "[principles.best_start]", EDITIONS.format(first=year))


def test_editions_of_the_index_follow_each_other(city: Path) -> None:
    with_second_edition_from(city, 2014)
    assert [one.period for one in load(city / "catalogue").front.editions] == ["2015", "2019"]


@pytest.mark.parametrize("year", [2013, 2015])
def test_editions_that_overlap_or_leave_a_gap_are_refused(city: Path, year: int) -> None:
    with_second_edition_from(city, year)
    assert faults(city) == [
        "catalogue.toml: front.editions: 2019 does not begin in the year after 2015 ends"
    ]


def test_a_catalogue_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as caught:
        load(tmp_path)
    found = str(caught.value).split("\n")
    assert "catalogue.toml: the file is missing" in found


def test_a_file_that_is_no_text_is_told(city: Path) -> None:
    (city / "catalogue/indicators/share.toml").write_bytes(b"\xff\xfe")
    assert any("indicators/share.toml: not readable as TOML" in line for line in faults(city))


def test_a_wrong_name_gets_the_nearest_ones() -> None:
    many = [f"indicator_{number}" for number in range(30)]
    error = UnknownNameError("indicator", "indicatr_7", many)
    assert str(error).startswith("There is no indicator 'indicatr_7'. Nearest: indicator_7, ")
    few = UnknownNameError("period", "2018", ["2015", "2019"], of="imd_score")
    assert str(few) == "There is no period '2018' of imd_score. There is: 2015, 2019."


def test_a_faulty_source_has_one_fault_and_not_a_second_that_it_is_not_there(city: Path) -> None:
    path = city / "catalogue" / "sources" / "small.toml"
    path.write_text(path.read_text(encoding="utf-8") + 'formm = "x"\n', encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        load(city / "catalogue")
    assert "sources/small.toml: formm: Extra inputs" in str(caught.value)
    assert "'small' is not one of" not in str(caught.value)
