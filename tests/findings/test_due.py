"""The page about the data: what is overdue comes first, and every entry has somebody to ask."""

from dataclasses import replace
from datetime import date

import pytest

from marmot_data.catalogue.sources import NextEdition
from marmot_data.findings import about
from marmot_data.findings.base import View

TODAY = date(2026, 11, 25)
DUE = {
    "smoking": NextEdition(due=date(2026, 11, 24), why="Yearly, in November."),
    "phonics": NextEdition(due=date(2025, 1, 31), why="Yearly, in January."),
    "neet": NextEdition(due=TODAY, why="Yearly, in November."),
}
NONE = NextEdition(why="Printed once.")


@pytest.fixture
def waiting(known: View) -> View:
    """Return a view in which two indicators are late, one is due today, and no other ever is."""
    catalogue = known.catalogue
    entries = {
        name: entry.model_copy(update={"next": DUE.get(name, NONE)})
        for name, entry in catalogue.indicators.items()
    }
    return replace(known, catalogue=replace(catalogue, indicators=entries))


def test_what_is_overdue_comes_first_and_the_rest_keeps_its_order(waiting: View) -> None:
    found = about.indicator_table(waiting, TODAY)
    late = [waiting.indicator(name).title for name in ("phonics", "smoking")]
    rest = [waiting.indicator(name).title for name in waiting.catalogue.chosen(None)]
    assert list(found.index) == [*late, *(title for title in rest if title not in late)]
    said = found["Next figures due"]
    assert said[waiting.indicator("phonics").title] == "overdue since 31 January 2025"
    assert said[waiting.indicator("neet").title] == "by 25 November 2026"
    assert said[waiting.indicator("imd_score").title] == "no day known"
    assert found["Who answers for it"].ne("").all()
    assert about.overdue_sentence(waiting, TODAY).startswith("Of 2 indicators newer figures")
    assert about.overdue_sentence(waiting, date(2025, 1, 1)) == ""


def test_only_what_the_chosen_priority_shows_is_counted(waiting: View) -> None:
    chosen = replace(waiting, selection=waiting.selection.moved(priority="best_start"))
    assert "best_start" in waiting.indicator("phonics").principles
    assert "best_start" not in waiting.indicator("smoking").principles
    assert about.overdue_sentence(chosen, TODAY).startswith("Of one indicator newer figures")
    assert len(about.indicator_table(chosen, TODAY)) < len(about.indicator_table(waiting, TODAY))


def test_first_and_last_are_months_that_a_spreadsheet_reads_rightly(waiting: View) -> None:
    found = about.indicator_table(waiting, TODAY).loc[waiting.indicator("life_expectancy").title]
    assert (found["From"], found["To"]) == ("January 2001", "December 2023")


def test_one_indicator_says_whom_to_ask_and_how_its_day_was_reckoned(waiting: View) -> None:
    assert about.kept_by(waiting, "phonics", TODAY) == {
        "Who answers for it": "Education and children's services analyst.",
        "Entry last checked": "25 November 2026.",
        "Next figures due": "Overdue since 31 January 2025. Yearly, in January.",
    }
    told = about.kept_by(waiting, "imd_score", TODAY)
    assert told["Next figures due"] == "No day known. Printed once."
