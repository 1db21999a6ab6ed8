"""The app says of its own figures in Norwegian what an editor there would sign, word for word."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from marmot_data.findings.base import View, unreadable
from marmot_data.findings.search import find_figures
from marmot_data.findings.ward.inside import EveryWard, find_every_ward
from marmot_data.store import DataError
from tests.findings.test_wording import ASK

WORDING = tomllib.loads(Path(__file__).with_name("wording_nb.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "one", WORDING["sentence"], ids=lambda one: f"{one['ask']}-{one.get('of', '')}"
)
def test_the_app_says_this_in_norwegian(norwegian: View, one: dict[str, Any]) -> None:
    of, chosen = one.get("of", ""), dict(one.get("with", {}))
    if of and one["ask"] != "postcode":
        chosen["indicator"] = of
    view = replace(norwegian, selection=norwegian.selection.moved(**chosen))
    said = str(getattr(ASK[one["ask"]](view, of), one.get("part", "sentence")))
    assert one["says"] in said.replace("\u00a0", " ")


def test_what_one_reader_was_told_is_not_told_to_a_reader_of_another_language(
    known: View, norwegian: View
) -> None:
    told = {}
    for view in (known, norwegian):
        found = find_every_ward(view, "overcrowding")
        assert isinstance(found, EveryWard)
        told[view.words.language] = (found.table.columns[0], found.rows["label"].iloc[0])
    assert told["en"][0] == "Small areas"
    assert told["nb"][0] == "Småområder"
    assert "." in told["en"][1]
    assert "," in told["nb"][1]


def test_a_damaged_file_is_named_in_the_language_of_the_reader(norwegian: View) -> None:
    error = DataError("neet.csv is damaged: it is no table.", "damaged", "values/neet.csv")
    said = unreadable(norwegian, error).sentence
    assert said.startswith("Filen values/neet.csv er skadet. De andre tallene er ikke berørt.")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("røyking", "smoking"),
        ("ledige", "unemployment_rate"),
        ("helseforskjeller", "life_expectancy"),
        ("trangboddhet", "overcrowding"),
        ("hvor mange innvandrere", "born_abroad"),
        ("levealder", "life_expectancy"),
    ],
)
def test_a_figure_is_found_by_the_words_that_norwegians_use(
    norwegian: View, asked: str, first: str
) -> None:
    assert find_figures(norwegian, asked).indicators[0] == first
