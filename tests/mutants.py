"""Change the code that judges and reckons in thousands of small ways; count what no test notices.

Run by ``python3 tests/everything.py --mutants``; the last result is in ``tests/mutants.md``.
"""

import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = "mutants"
"""where mutmut keeps its changed copy, and what became of each change"""
MOST = 5.0
"""per cent of the changes that may live"""
FATES = {
    **dict.fromkeys((1, 3), "killed"),  # a test failed, or could not be run
    **dict.fromkeys((24, -24, 36, 152, 255), "killed"),  # the time ran out: a loop without an end
    **dict.fromkeys((5, 33), "without tests"),
}
"""what the number means with which the tests of a change ended; any other: it survived"""
COLUMNS = ("killed", "survived", "without tests")


def main() -> int:
    """Make every change, run its tests, print the count; exit status 1 if too many live."""
    shutil.rmtree(ROOT / FOLDER, ignore_errors=True)
    program = Path(sys.executable).with_name("mutmut")
    # Its progress is a wheel that turns thousands of times: it is shown only if something is wrong.
    done = subprocess.run(
        [program, "run"],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    found = fates(ROOT / FOLDER)
    if done.returncode or not found:
        say(done.stdout[-5000:])
        return 1
    for line in table(found):
        say(line)
    living = sorted(name for name, fate in found.items() if fate != "killed")
    for name in living:
        say(f"{found[name]}: {name}")
    part = 100 * len(living) / len(found)
    say(f"{len(living)} of {len(found)} live: {part:.1f}%; at most {MOST:g}% may.")
    return 1 if part > MOST else 0


def fates(folder: Path) -> dict[str, str]:
    """Read what became of each change; its name is that of the module, the function, a number."""
    found: dict[str, str] = {}
    for file in sorted(folder.rglob("*.meta")):
        codes = json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
        found |= {name: FATES.get(code, "survived") for name, code in codes.items()}
    return found


def table(found: Mapping[str, str]) -> list[str]:
    """Count the changes of each module, as the rows of a table in Markdown."""
    counts = Counter((module(name), fate) for name, fate in found.items())
    total = Counter(found.values())
    modules = sorted({module(name) for name in found})
    rows = [[one, *(counts[one, fate] for fate in COLUMNS)] for one in modules]
    rows.append(["all", *(total[fate] for fate in COLUMNS)])
    cells = [("module", *COLUMNS), ("---",) * 4, *rows]
    return [f"| {' | '.join(map(str, row))} |" for row in cells]


def module(name: str) -> str:
    """Return the module of a change, without the package."""
    return name.split(".", 1)[1].rpartition(".")[0]


def say(text: str) -> None:
    """Print at once."""
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
