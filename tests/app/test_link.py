"""A run reads its link once, however many controls and callbacks ask what it says."""

from collections.abc import Mapping

import pytest

from marmot_data.link import Choices, Refused, Selection, from_query
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES
from tests.app.conftest import Open
from tests.sampling import some_of

Links = list[dict[str, str]]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Links:
    """Write down every link that is read."""
    found: Links = []

    def noted(query: Mapping[str, str], choices: Choices) -> tuple[Selection, list[Refused]]:
        found.append(dict(query))
        return from_query(query, choices)

    monkeypatch.setattr(state, "from_query", noted)
    return found


@pytest.mark.parametrize("file", some_of([page.file for page in PAGES], every=4))
def test_a_page_reads_its_link_once(open_page: Open, read: Links, file: str) -> None:
    open_page(file, ward="foleshill")
    assert read == [{"ward": "foleshill"}]


def test_a_moved_link_is_read_anew_and_once(open_page: Open, read: Links) -> None:
    test = open_page("pages/ward.py", ward="foleshill", boundaries="2004")
    test.selectbox(key="pick_indicator").select("fuel_poverty").run()
    assert [one.get("indicator") for one in read] == [None, "fuel_poverty"]
    test.selectbox(key="pick_ward").select("wyken").run()
    assert [one["ward"] for one in read] == ["foleshill", "foleshill", "wyken"]
    assert "Wyken" in test.title[0].value


def test_two_moves_before_one_run_both_hold(open_page: Open) -> None:
    test = open_page("pages/ward.py", ward="foleshill", boundaries="2004")
    test.selectbox(key="pick_indicator").select("fuel_poverty")
    test.selectbox(key="pick_ward").select("wyken").run()
    assert test.query_params["indicator"] == "fuel_poverty"
    assert test.query_params["ward"] == "wyken"


def test_what_was_refused_is_said_again_on_the_next_run(open_page: Open) -> None:
    test = open_page("pages/data.py", ward="atlantis")
    said = [one.value for one in test.text]
    assert len(said) == 1
    assert [one.value for one in test.run().text] == said


def test_a_ward_of_other_boundaries_is_told_by_its_name_and_is_no_fault_of_the_link(
    open_page: Open,
) -> None:
    test = open_page("pages/ward.py", ward="westwood", boundaries="2026")
    assert "**Another ward is shown**" in [one.value for one in test.markdown]
    assert (
        "Westwood is not a ward under the boundaries chosen here. Most of its people live in "
        "Tile Hill & Canley, which is shown instead."
    ) in [one.value for one in test.text]
    both = open_page("pages/ward.py", ward="westwood", boundaries="2026", year="soon")
    assert "**Part of this link could not be followed**" in [one.value for one in both.markdown]


@pytest.mark.parametrize(
    ("written", "ward"), [("Henley", "henley"), ("St Michael's", "st-michaels")]
)
def test_a_ward_may_stand_in_a_link_as_people_write_it(written: str, ward: str) -> None:
    found, refused = from_query({"ward": written, "other_ward": written}, state.choices())
    assert (found.ward, found.other_ward, refused) == (ward, ward, [])
    lost, (told,) = from_query({"ward": "Atlantis City"}, state.choices())
    assert (lost.ward, told.wanted) == ("all", "Atlantis City")
