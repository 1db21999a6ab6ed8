"""What a page leads with is counted in other ways too, and each says why it differs."""

import pytest

from marmot_data.catalogue.load import load
from marmot_data.findings.city.counting import other_ways
from marmot_data.language import Words
from tests.findings.conftest import See

LEAD = "children_low_income_after_housing"


def test_child_poverty_is_told_by_one_measure_and_the_others_say_why_they_differ(
    seen: See,
) -> None:
    found = {one.name: one for one in other_ways(seen(ward="wyken", boundaries="2026"), LEAD)}
    assert list(found) == [
        "Child poverty, deprivation index",
        "Child poverty, before housing costs",
        "Child poverty, fixed income line",
        "Children under 20 in poverty",
        "Child poverty by constituency",
    ]
    before = found["Child poverty, before housing costs"]
    assert before.differs.startswith("Income is counted before rent or mortgage is paid")
    assert "25.5% of children under 16 in Coventry were in poverty before" in before.told
    assert "16.7% of children under 16 in Wyken were in poverty before housing" in before.told
    assert "up from 11.0% in 2014/15." in before.told
    assert found["Child poverty by constituency"].told.endswith("Coventry South 35.4%.")
    assert not other_ways(seen(), "school_readiness"), "nothing else counts it"


@pytest.mark.parametrize("language", ["en", "nb"])
def test_every_other_way_of_counting_says_why_it_differs(language: str) -> None:
    words = Words.load(language)
    for question in load().front.questions:
        for name in question.others:
            differs = words.find(f"indicator.{name}", "differs")
            assert differs, (language, name)
            assert differs.endswith("."), differs
