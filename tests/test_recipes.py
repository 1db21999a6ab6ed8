"""The README's recipes work as they are written, step by step, in a clean copy of the project."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from tests.test_house import kept_files

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RECIPES = README.split("\n## Two recipes")[1].split("\n## ")[0]
BLOCK = re.compile(
    r"(?P<before>.*?)^```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL
)
SAVED = re.compile(r"[Ss]ave (?:it|this) as `([\w/.]+)`")


@dataclass(frozen=True)
class Step:
    """One block of the README: what it is, what it says, and the file it is to be saved as."""

    kind: str
    body: str
    file: str


def steps() -> list[Step]:
    """Read the blocks of the recipes, in order."""
    found = []
    for before, kind, body in BLOCK.findall(RECIPES):
        files = SAVED.findall(before)
        found.append(Step(kind, body, files[-1] if files else ""))
    return found


def insert(path: Path, excerpt: str) -> None:
    """Put each line marked ``+`` below the line that stands above it in the excerpt."""
    text = path.read_text(encoding="utf-8")
    for above, line in pairwise(excerpt.splitlines()):
        if line.startswith("+"):
            assert text.count(above[1:] + "\n") == 1, f"the file has no single line: {above[1:]}"
            text = text.replace(above[1:] + "\n", f"{above[1:]}\n{line[1:]}\n")
    path.write_text(text, encoding="utf-8")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """Copy what is kept of the project, with the environment in which this test runs."""
    for path in kept_files():
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    return tmp_path


def run(command: str, clone: Path) -> str:
    """Run lines of a shell as a reader would; return what they print."""
    done = subprocess.run(
        ["sh", "-e", "-c", command],  # noqa: S607
        cwd=clone,
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.mark.thorough  # a dozen commands, each in a process of its own
@pytest.mark.skipif(shutil.which("sh") is None, reason="the recipes are written for a shell")
def test_the_recipes_work_step_by_step(clone: Path) -> None:
    printed = ""
    for step in steps():
        match step:
            case Step(kind="sh", body=body):
                printed = run(body, clone)
            case Step(kind="text", body=body):
                assert printed == body, "what the README says is printed"
            case Step(kind="diff", body=body):
                insert(clone / "marmot_data/pipeline/readers/__init__.py", body)
            case Step(file=file, body=body):
                assert file, f"no file is named for: {body[:60]}"
                assert not (clone / file).exists(), f"{file} is there already"
                (clone / file).write_text(body, encoding="utf-8")
    kinds = [step.kind for step in steps()]
    assert [kinds.count(kind) for kind in ("sh", "text", "diff", "toml", "csv")] == [4, 2, 1, 3, 1]
    assert kinds.count("python") == 2, "a reader, and the test that hands it bytes"


def test_whoever_follows_the_recipes_leaves_the_real_city_alone(clone: Path) -> None:
    before = (clone / "data/coventry/checksums.csv").read_bytes()
    run(steps()[0].body, clone)
    assert (clone / "mine/testford/values/share.csv").exists()
    assert (clone / "data/coventry/checksums.csv").read_bytes() == before
    assert "mine/" in (clone / ".gitignore").read_text(encoding="utf-8").splitlines()
