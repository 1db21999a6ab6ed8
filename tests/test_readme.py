"""What the README says is true."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LAYERS = re.compile(r"^Imports run one way only.*?^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MAY_BE_ABSENT = str.maketrans("", "", "()")
"""brackets around a layer tell the check that it need not be there; they are no part of its name"""


def test_the_readmes_commands_are_the_ones_that_are_run() -> None:
    calls = [
        line.strip()
        for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
        if "python" in line and not line.startswith("#")
    ]
    assert calls == ["python3 tests/everything.py"]
    assert calls[0] in README
    assert ".venv/bin/pip install -r requirements.txt" in README
    assert ".venv/bin/streamlit run app.py" in README
    named = set(
        re.findall(r"(?<!mine/)(?<![\w/])(?:tests|marmot_data|data|pages)/[\w./-]*\w", README)
    )
    made = set(re.findall(r"[Ss]ave (?:it|this) as `([\w/.]+)`", README))
    assert not [one for one in named - made if not (ROOT / one).exists()], "what it names is there"


def test_the_picture_of_the_layers_is_the_rule_that_is_enforced() -> None:
    (enforced,) = (
        contract["layers"]
        for contract in PROJECT["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers" and contract["containers"] == ["marmot_data"]
    )
    (drawn,) = LAYERS.findall(README)
    assert drawn.splitlines() == [layer.translate(MAY_BE_ABSENT) for layer in enforced]


def test_the_licence_of_the_code_is_named_and_is_here() -> None:
    named = PROJECT["project"]
    (file,) = named["license-files"]
    text = (ROOT / file).read_text(encoding="utf-8")
    assert text.startswith(f"{named['license']} License\n")
    assert f"under the {named['license']} licence: [{file}]({file})" in README


def test_the_line_about_waiting_says_what_the_benchmark_found() -> None:
    found = (ROOT / "tests" / "bench" / "page_results.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in found.splitlines()
        if line.startswith("|")
    ]
    told = {row[0]: dict(zip(rows[0], row, strict=True)) for row in rows[2:]}
    overview, light, floor = (told[name] for name in ("overview", "overview light", "floor"))
    line = next(one for one in README.splitlines() if "page_results.md" in one)
    assert (
        f"map after {overview['first_picture_s']} s and the whole app after "
        f"{overview['pictures_s']} s, with {overview['mebibytes']} MiB"
    ) in line
    assert f"after {light['first_picture_s']} s, with {light['mebibytes']} MiB" in line
    assert (
        f"takes {floor['picture_s']} s to a first picture, {floor['pictures_s']} s to the other, "
        f"with {floor['mebibytes']} MiB"
    ) in line
