"""Ten readers at once are answered, and the generator notices when they are not."""

import asyncio
from dataclasses import replace

import pytest

from tests.bench.load import MOST_READERS, MOST_SECONDS, Tally, measure, plan_for, readers
from tests.browser.server import running_app

pytestmark = pytest.mark.load


def test_ten_readers_are_answered_without_an_error_and_memory_stays_bounded() -> None:
    with running_app() as app:
        address = app.address.removeprefix("http://")
        plan = plan_for(address, 10, 20, every=2)
        found = measure(plan, [app.process])
        strange = replace(plan, readers=1, seconds=6, wards=("nowhere",))
        tally: Tally = asyncio.run(readers(strange))
    assert found["errors"] == 0, found["what_went_wrong"]
    assert found["open_number"] == 10
    assert found["answer_number"] >= 10
    assert found["memory_mib"][-1] < 900
    assert tally.errors, "a page that does not show the ward that was asked for is an error"


@pytest.mark.parametrize(
    ("address", "number", "seconds"),
    [
        ("192.0.2.1:80", 1, 1),
        ("127.0.0.1:8501", MOST_READERS + 1, 1),
        ("127.0.0.1:8501", 1, MOST_SECONDS + 1),
    ],
)
def test_it_refuses_other_machines_and_too_much(address: str, number: int, seconds: float) -> None:
    with pytest.raises(ValueError, match=r"this machine|at most"):
        plan_for(address, number, seconds)
