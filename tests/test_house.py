"""The house is in order: only what belongs here, nothing of anybody else's, every word true."""

import ast
import re
import subprocess
import sys
from hashlib import sha256
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from marmot_data.ui.pages import PAGES

ROOT = Path(__file__).resolve().parents[1]
RAW = ROOT.parent / "shared" / "raw"

TOP_LEVEL = {
    *("app.py", "pages", "data", "marmot_data", "tests", "static"),
    *(
        "requirements.txt",
        "README.md",
        "LICENSE",
        "SECURITY.md",
        "pyproject.toml",
        ".gitignore",
        ".streamlit",
        ".ci",
        ".deploy",
    ),
}
PLAIN = {".py", ".toml", ".md", ".txt", ".csv", ".json", ".geojson", ".yml", ".cfg", ""}

MACHINE_PATHS = re.compile(r"(?<![\w.~/-])/(work|root|home|Users|opt|tmp|var|mnt)/\w|[A-Z]:\\\\?\w")
"""a place on somebody's own machine"""
PACKAGE_HOSTS = re.compile(r"pypi\.org|pythonhosted\.org|(registry\.)?npmjs\.(org|com)|index-url")

FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__"}
FORBIDDEN_MODULES = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}
FORBIDDEN_WORDS = {"unsafe_allow_html", "unsafe_allow_javascript", "read_pickle", "to_pickle"}


def kept_files() -> list[Path]:
    """List the files that are, or would be, committed."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("this copy is not a git checkout, so nothing says which files are kept")
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def code() -> list[Path]:
    """List the Python files that readers run; tests may do what an app may not."""
    return [ROOT / "app.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "marmot_data").rglob("*.py")]


def test_the_top_level_holds_only_what_a_newcomer_expects() -> None:
    found = {path.relative_to(ROOT).parts[0] for path in kept_files()}
    assert found <= TOP_LEVEL, f"not agreed: {sorted(found - TOP_LEVEL)}"


def test_no_file_is_a_copy_of_a_publishers_file() -> None:
    if not RAW.is_dir():
        pytest.skip("the publishers' raw files are not on this machine")
    kept = kept_files()
    sizes = {path.stat().st_size for path in kept} - {0}
    raw = {
        sha256(path.read_bytes()).hexdigest()
        for path in RAW.rglob("*")
        if path.is_file() and path.stat().st_size in sizes
    }
    copies = [path for path in kept if sha256(path.read_bytes()).hexdigest() in raw]
    assert not copies


def test_no_file_names_a_place_on_somebodys_machine_or_a_package_host() -> None:
    found = []
    for path in kept_files():
        if path.suffix not in PLAIN or path == Path(__file__).resolve():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if MACHINE_PATHS.search(line) or PACKAGE_HOSTS.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}")
    assert not found, "\n".join(found)


def test_every_page_in_the_menu_has_a_file_and_every_file_is_in_the_menu() -> None:
    files = {f"pages/{path.name}" for path in (ROOT / "pages").glob("[!_]*.py")}
    named = [page.file for page in PAGES]
    assert set(named) == files | {"app.py"}
    assert len(named) == len(set(named))
    assert len({page.path for page in PAGES}) == len(named)


def test_whatever_the_code_imports_is_in_the_list_of_requirements() -> None:
    listed = {
        _plain(line.split("==")[0])
        for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    }
    bring = packages_distributions()
    lacking = {
        module
        for path in code()
        for module in _imported(path) - set(sys.stdlib_module_names) - {"marmot_data", "pages"}
        if not {_plain(name) for name in bring.get(module, [])} & listed
    }
    assert not lacking, "a fresh machine could not start the app"


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.strip().lower().split("[")[0])


def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import(names=names):
                found |= {one.name.split(".")[0] for one in names}
            case ast.ImportFrom(module=str(module)):
                found.add(module.split(".")[0])
            case _:
                pass
    return found


@pytest.mark.parametrize("path", code(), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_code_runs_nothing_that_a_stranger_could_have_written(path: Path) -> None:
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in FORBIDDEN_CALLS:
                found.append(f"line {node.lineno}: {name}")
            case ast.Import(names=names):
                modules = {one.name.split(".")[0] for one in names}
                found += [f"line {node.lineno}: {m}" for m in modules & FORBIDDEN_MODULES]
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in FORBIDDEN_MODULES:
                found.append(f"line {node.lineno}: {module}")
            case ast.Attribute(attr=name) | ast.keyword(arg=str(name)) if name in FORBIDDEN_WORDS:
                found.append(f"line {node.lineno}: {name}")
            case _:
                pass
    assert not found
