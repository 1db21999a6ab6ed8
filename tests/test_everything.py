"""Every check of ``everything.py`` can fail: each meets a copy that is sound, then broken.

That ``marmot_data check`` fails on a difference of the data is shown in
``tests/build/test_cli.py``, with a small city whose raw files are here.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import everything
from tests.everything import FAILED, PASSED, ROOT, SKIPPED, Check, Outcome

House = Path
SOUND = '"""A sound file."""\n\n\ndef twice(number: int) -> int:\n    """Double it."""\n'
SOUND += "    return 2 * number\n"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Build a small house with the project's own rules, and let the checks look at it."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for name in ("app.py", "pages/one.py", "marmot_data/one.py", "tests/test_one.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(SOUND, "utf-8")
    (tmp_path / "marmot_data" / "__init__.py").write_text('"""A package."""\n', "utf-8")
    (tmp_path / "pages" / "__init__.py").write_text('"""A package."""\n', "utf-8")
    (tmp_path / "tests" / "test_one.py").write_text(
        '"""Tests."""\n\n\ndef test_one() -> None:\n    assert len("one") == 3\n', "utf-8"
    )
    monkeypatch.setattr(everything, "ROOT", tmp_path)
    monkeypatch.setattr(everything, "DICTIONARY", tmp_path / "data" / "README.md")
    everything.audited.cache_clear()
    yield tmp_path
    everything.audited.cache_clear()


def edited(file: str, old: str, new: str) -> Callable[[House], None]:
    """Return what changes a few words in a file of a house."""

    def edit(house: House) -> None:
        text = (house / file).read_text("utf-8")
        assert old in text
        (house / file).write_text(text.replace(old, new, 1), "utf-8")

    return edit


def as_it_is(_: House) -> None:
    """Leave the small house as it is."""


def with_our_code(house: House) -> None:
    """Put the project's own code and data in."""
    for name in ("marmot_data", "pages", "data"):
        shutil.rmtree(house / name, ignore_errors=True)
        shutil.copytree(ROOT / name, house / name, ignore=shutil.ignore_patterns("__pycache__"))


def with_an_auditor(house: House) -> None:
    """Put an auditor in who knows of no weakness."""
    known = {"dependencies": [{"name": "sound", "version": "1", "vulns": []}]}
    (house / "pip_audit.py").write_text(f"print({json.dumps(json.dumps(known))})\n", "utf-8")


def weak(house: House) -> None:
    """Let the auditor know of a weakness."""
    edited("pip_audit.py", r"\"vulns\": []", r"\"vulns\": [{\"id\": \"X-1\"}]")(house)
    everything.audited.cache_clear()


def with_mutants(house: House) -> None:
    """Put in what makes mutants, and code that is tested."""
    shutil.copy(ROOT / "tests" / "mutants.py", house / "tests")
    (house / "marmot_data" / "statistics").mkdir()
    (house / "marmot_data" / "statistics" / "__init__.py").write_text('"""Numbers."""\n', "utf-8")
    (house / "marmot_data" / "statistics" / "one.py").write_text(SOUND, "utf-8")
    for name in ("evidence", "laws"):
        (house / "tests" / name).mkdir()
    (house / "tests" / "laws" / "test_statistics_one.py").write_text(
        "from marmot_data.statistics.one import twice\n\n\n"
        "def test_twice() -> None:\n    assert twice(3) == 6\n",
        "utf-8",
    )


BROKEN = {
    "format": (as_it_is, edited("app.py", "2 * number", "2*number")),
    "lint": (as_it_is, edited("app.py", "def twice", "import os\n\n\ndef twice")),
    "types": (as_it_is, edited("marmot_data/one.py", "2 * number", 'f"{number}"')),
    "layers": (
        with_our_code,
        edited("marmot_data/charts/lines.py", "import altair", "import streamlit\nimport altair"),
    ),
    "dictionary": (
        with_our_code,
        edited("data/catalogue/indicators/neet.toml", '"Young', '"Some young'),
    ),
    "audit": (with_an_auditor, weak),
    "tests": (as_it_is, edited("tests/test_one.py", "== 3", "== 4")),
}
"""a check's name, what makes the house ready for it, and what breaks the house"""


def checks() -> dict[str, Check]:
    """Return the checks by name."""
    return {check.name: check for check in everything.checks(everything.FAST)}


@pytest.mark.thorough
@pytest.mark.parametrize("name", BROKEN)
def test_a_check_passes_a_sound_copy_and_fails_a_broken_one(house: House, name: str) -> None:
    prepare, broken = BROKEN[name]
    prepare(house)
    check = checks()[name]
    assert everything.timed(check).result == PASSED
    broken(house)
    found = everything.timed(check)
    assert found.result == FAILED
    assert everything.listed([found]) == 1


def test_every_check_has_its_broken_copy() -> None:
    assert set(BROKEN) | {"rebuild"} == set(checks())


@pytest.mark.exhaustive  # mutants are themselves made only when asked for
def test_mutants_pass_where_a_test_notices_each_and_fail_where_none_does(
    house: House, capfd: pytest.CaptureFixture[str]
) -> None:
    with_mutants(house)
    assert everything.timed(everything.MUTANTS).result == PASSED
    assert "0 of 2 live: 0.0%; at most 5% may." in capfd.readouterr().out
    edited("tests/laws/test_statistics_one.py", "== 6", "!= 7")(house)
    assert everything.timed(everything.MUTANTS).result == FAILED
    assert "| statistics.one | 0 | 2 | 0 |" in capfd.readouterr().out
    edited("tests/laws/test_statistics_one.py", "!= 7", "== 7")(house)
    assert everything.timed(everything.MUTANTS).result == FAILED
    assert "assert 6 == 7" in capfd.readouterr().out, "the tests have to hold without a mutant"


@pytest.mark.thorough
def test_what_is_exhaustive_is_run_apart_and_its_result_is_kept(house: House) -> None:
    own = "import pytest\n\n\n@pytest.mark.exhaustive\n"
    own += "def test_all() -> None:\n    assert 1 == {}\n"
    test, kept = house / "tests" / "test_all.py", house / everything.KEPT
    test.write_text(own.format(2), "utf-8")
    assert everything.timed(checks()["tests"]).result == PASSED, "the usual tests leave it out"
    assert everything.timed(everything.EXHAUSTED).result == FAILED
    assert not kept.exists()
    test.write_text(own.format(1), "utf-8")
    assert everything.timed(everything.EXHAUSTED).result == PASSED
    said = kept.read_text("utf-8")
    assert "**All 1 passed.**" in said
    assert "| tests.test_all | 1 | 0 |" in said


def test_the_rebuild_passes_on_the_exit_status(house: House) -> None:
    program = house / "marmot_data" / "__main__.py"
    for status, result in ((0, True), (1, False)):
        program.write_text(f"import sys\nsys.exit({status} if sys.argv[1:] == ['check'] else 2)\n")
        assert checks()["rebuild"].run() is result


def test_nobody_to_ask_about_weaknesses_is_no_pass(house: House) -> None:
    (house / "pip_audit.py").write_text("raise SystemExit(1)\n", "utf-8")
    assert everything.timed(checks()["audit"]).result == SKIPPED


def test_one_failure_among_many_decides_the_exit_status() -> None:
    fine = [Outcome("one", PASSED, 1.0), Outcome("two", SKIPPED, 0.0, "not here")]
    assert everything.listed(fine) == 0
    assert everything.listed([*fine, Outcome("three", FAILED, 1.0)]) == 1
