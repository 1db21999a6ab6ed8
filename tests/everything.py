"""Install what the checks need and run every one of them: ``python3 tests/everything.py``.

Needs Python 3.11 or newer and nothing else. Goes on after a failure, and lists at the end what
failed. ``--fast`` leaves out the browser and what tries many more of the same; ``--only NAME`` runs
one check (repeat it for several); ``--exhaustive`` runs instead the tests that try very many more
of the same, which the others leave out, and keeps how they ended; ``--mutants`` asks how many small
changes of the code no test notices: a quarter of an hour.
"""

import argparse
import functools
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
INSTALLED_FOR = VENV / "installed-for.txt"
RAW = ROOT.parent / "shared" / "raw"
LOCK = ROOT / ".ci" / "requirements.lock"
DICTIONARY = ROOT / "data" / "README.md"

PASSED, FAILED, SKIPPED = "passed", "FAILED", "skipped"
FAST = ("browser", "thorough")
"""marks of the tests that ``--fast`` leaves out"""
EXHAUSTIVE = "exhaustive"
"""mark of the tests that only ``--exhaustive`` runs"""


class CannotStartError(Exception):
    """Something is missing that this script cannot bring; the message says what to do."""


@dataclass(frozen=True)
class Outcome:
    """How one check ended."""

    name: str
    result: str
    seconds: float
    why: str = ""


@dataclass(frozen=True)
class Check:
    """One check: its name, what it runs, and why it may not apply here."""

    name: str
    run: Callable[[], bool]
    reason_to_skip: Callable[[], str] = lambda: ""


def main() -> int:
    """Bring what is needed, run the checks, list how they ended; exit status 1 if one failed."""
    if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older one is told so
        say("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ".")
        return 1
    asked = arguments()
    outcomes = []
    try:
        install()
    except CannotStartError as error:
        say(str(error))
        return 1
    apart = MUTANTS if asked.mutants else EXHAUSTED if asked.exhaustive else None
    without: tuple[str, ...] = FAST if asked.fast else ()
    if not (asked.fast or apart) and (not asked.only or "tests" in asked.only):
        found = timed(Check("browser", bring_browser))
        without = () if found.result == PASSED else ("browser",)
        outcomes.append(found)
    outcomes += [
        timed(check)
        for check in ([apart] if apart else checks(without))
        if not asked.only or check.name in asked.only
    ]
    return listed(outcomes)


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    names = [check.name for check in checks()]
    which = parser.add_mutually_exclusive_group()
    parser.add_argument("--fast", action="store_true", help="leave out what takes long")
    which.add_argument("--only", action="append", choices=names, help="run this check alone")
    which.add_argument(
        "--exhaustive", action="store_true", help="run what the other tests leave out"
    )
    which.add_argument(
        "--mutants", action="store_true", help="change the code and count what lives"
    )
    return parser.parse_args()


def checks(without: tuple[str, ...] = ()) -> Iterator[Check]:
    """List every check in the order in which they run, without the tests that have these marks."""
    marks = " and ".join(f"not {mark}" for mark in (EXHAUSTIVE, *without))
    yield Check("format", lambda: tool("ruff", "format", "--check", "--output-format=concise", "."))
    yield Check("lint", lambda: tool("ruff", "check", "--output-format=concise", "."))
    yield Check("types", lambda: tool("mypy"))
    yield Check("layers", lambda: ran([str(PROGRAMS / "lint-imports")]))
    yield Check("dictionary", dictionary_in_step)
    yield Check("audit", no_known_weakness, audit_cannot_be_asked)
    yield Check("rebuild", lambda: tool("marmot_data", "check"), no_raw_files)
    yield Check("tests", lambda: tool(*SIDE_BY_SIDE, "-m", marks))


# A reader of the app needs two processors; most tests wait for a server or a browser.
SIDE_BY_SIDE = ["pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]


def tried_exhaustively() -> bool:
    """Run the exhaustive tests, and keep how they ended if all of them passed."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        if not tool(*SIDE_BY_SIDE, "-m", EXHAUSTIVE, "--junitxml", str(report)):
            return False
        found = ET.parse(report)  # noqa: S314 - pytest has just written it
    (ROOT / KEPT).write_text(exhaustive_result(found), encoding="utf-8")
    return True


def exhaustive_result(report: "ET.ElementTree[ET.Element]") -> str:
    """Write what the exhaustive tests found, from pytest's report: how many in each file."""
    cases, seconds = Counter[str](), Counter[str]()
    for case in report.iter("testcase"):
        name = case.get("classname", "")
        cases[name] += 1
        seconds[name] += round(float(case.get("time", 0)))
    rows = [f"| {name} | {cases[name]} | {seconds[name]} |" for name in sorted(cases)]
    return (
        "# What the exhaustive tests found last\n\n"
        f"{datetime.now(UTC).date()}, made by `python3 tests/everything.py --exhaustive`. "
        f"**All {cases.total()} passed.**\n\n| tests | how many | seconds |\n| --- | --- | --- |\n"
        + "\n".join(rows)
        + "\n"
    )


KEPT = "tests/exhaustive.md"
EXHAUSTED = Check(EXHAUSTIVE, tried_exhaustively)
"""not one of the usual checks: the usual tests try a part of the same"""


def no_mutants_here() -> str:
    """Say why mutants cannot be made here, if they cannot."""
    return "Mutants are made by copying a process, which Windows cannot." if os.name == "nt" else ""


MUTANTS = Check("mutants", lambda: ran([str(PYTHON), "tests/mutants.py"]), no_mutants_here)
"""not one of the usual checks: it takes a quarter of an hour"""


def timed(check: Check) -> Outcome:
    """Run a check and take its time."""
    say(f"\n=== {check.name}")
    if why := check.reason_to_skip():
        say(why)
        return Outcome(check.name, SKIPPED, 0.0, why)
    started = time.perf_counter()
    result = PASSED if check.run() else FAILED
    return Outcome(check.name, result, time.perf_counter() - started)


def listed(outcomes: list[Outcome]) -> int:
    """List how all checks ended; exit status 1 if one failed."""
    say("\n=== all checks")
    for one in outcomes:
        say(f"{one.result:8} {one.name:12} {one.seconds:6.1f} s  {one.why}".rstrip())
    failed = [one.name for one in outcomes if one.result == FAILED]
    say("Failed: " + ", ".join(failed) if failed else "Everything holds.")
    return 1 if failed else 0


def install() -> None:
    """Bring the app's libraries and the checks' tools into a folder of their own, once."""
    wanted = hashlib.sha256(
        (ROOT / "requirements.txt").read_bytes() + (ROOT / "pyproject.toml").read_bytes()
    ).hexdigest()
    if INSTALLED_FOR.is_file() and INSTALLED_FOR.read_text(encoding="utf-8") == wanted:
        return
    if not has_pip():
        make_venv()
    say("Installing the app's libraries and the checks' tools into .venv ...")
    pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if not ran([*pip, "--upgrade", "pip>=25.1"]):  # the first that knows --group
        raise CannotStartError("pip could not be brought up to date; its own words are above.")
    if not ran([*pip, "-r", "requirements.txt", "--group", "dev"]):
        raise CannotStartError("The libraries could not be installed; pip's words are above.")
    INSTALLED_FOR.write_text(wanted, encoding="utf-8")


def has_pip() -> bool:
    """Say whether .venv is there and whole."""
    return PYTHON.exists() and ran([str(PYTHON), "-m", "pip", "--version"], quiet=True)


def make_venv() -> None:
    """Make .venv; on Debian and Ubuntu Python's own part for that may have to be brought first."""
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not (apt("python3-venv") and apt(version)):
            raise CannotStartError(
                "Python cannot make .venv here: install its venv part first "
                "(Debian and Ubuntu: sudo apt-get install python3-venv)."
            )
    if not ran([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        raise CannotStartError("The folder .venv could not be made; Python's words are above.")


def bring_browser() -> bool:
    """Make sure that there is a browser: the machine's own, else Playwright's, else Debian's."""
    if found := browser_here():
        say(f"The browser is {found}.")
        return True
    if tool("playwright", "install", "chromium"):
        if not is_root_on_linux() or tool("playwright", "install-deps", "chromium"):
            return True
    elif apt("chromium") and browser_here():
        return True
    say(
        "There is no browser for the checks: install Chromium or Chrome "
        "(Debian: sudo apt-get install chromium), or name one in the variable CHROMIUM."
    )
    return False


def browser_here() -> str | None:
    """Find a browser that is installed already, on this machine or by Playwright."""
    sys.path.insert(0, str(ROOT))
    from tests.browser.chromium import system_chromium  # noqa: PLC0415 - the path comes first

    if found := system_chromium():
        return found
    ask = (
        "from playwright.sync_api import sync_playwright as start\n"
        "with start() as driver: print(driver.chromium.executable_path)"
    )
    answer = subprocess.run(
        [PYTHON, "-c", ask], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    place = answer.stdout.strip()
    return place if place and Path(place).is_file() else None


def dictionary_in_step() -> bool:
    """Say whether data/README.md is what `describe` would write today."""
    before = DICTIONARY.read_bytes() if DICTIONARY.is_file() else None
    if not tool("marmot_data", "describe"):
        return False
    after = DICTIONARY.read_bytes()
    if before == after:
        return True
    if before is not None:
        DICTIONARY.write_bytes(before)
    say("data/README.md is out of step: run python -m marmot_data describe.")
    return False


@functools.cache
def audited() -> list[dict[str, object]]:
    """Ask a service for the known weaknesses of every locked library; one entry a library."""
    words = ["--requirement", str(LOCK), "--require-hashes", "--disable-pip", "--format", "json"]
    asked = [str(PYTHON), "-m", "pip_audit", "--progress-spinner", "off", *words]
    try:
        answer = subprocess.run(
            asked, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=False, timeout=120
        )
        found = json.loads(answer.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError, TypeError):
        return []
    return list(found)


def audit_cannot_be_asked() -> str:
    """Say why nobody can tell of weaknesses here: a service that knows no library knows nothing."""
    if any("vulns" in one for one in audited()):
        return ""
    return "The service that knows of weaknesses cannot be reached from this machine."


def no_known_weakness() -> bool:
    """Say whether no locked library has a known weakness; list those that have."""
    weak = [one for one in audited() if one.get("vulns")]
    for one in weak:
        say(f"{one['name']} {one['version']}: {one['vulns']}")
    return not weak


def no_raw_files() -> str:
    """Say why the data cannot be rebuilt here, if it cannot."""
    return "" if RAW.is_dir() else "The publishers' raw files are not on this machine."


def tool(*words: str) -> bool:
    """Run a module of .venv's Python."""
    return ran([str(PYTHON), "-m", *words])


def ran(command: list[str], *, quiet: bool = False) -> bool:
    """Run a command in the project's folder; say whether it went well."""
    output = subprocess.DEVNULL if quiet else None
    try:
        finished = subprocess.run(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False
        )
    except OSError as error:
        say(f"{command[0]}: {error.strerror}")
        return False
    return finished.returncode == 0


def apt(package: str) -> bool:
    """Install a package of Debian or Ubuntu, if we may."""
    if not (is_root_on_linux() and shutil.which("apt-get")):
        return False
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    return ran(["apt-get", "update", "-qq"]) and ran(
        ["apt-get", "install", "-y", "-qq", "--no-install-recommends", package]
    )


def is_root_on_linux() -> bool:
    """Say whether system packages may be installed."""
    return sys.platform == "linux" and os.geteuid() == 0


def say(text: str) -> None:
    """Print at once, so that our lines and the checks' own stay in order."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
