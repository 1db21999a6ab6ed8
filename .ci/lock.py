"""Write the lock (every library with its fingerprint) and the bill of materials.

Run it after requirements.txt has changed: ``.venv/bin/python .ci/lock.py``. It brings pip-tools and
cyclonedx-bom into a folder that it throws away, and asks the package index that pip uses.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
LOCK = HERE / "requirements.lock"
BILL = HERE / "sbom.json"
COMPILE = ("--quiet", "--generate-hashes", "--strip-extras", "--no-header", "--no-emit-options")
HEAD = "# Every library with its fingerprint, from requirements.txt by .ci/lock.py; do not edit.\n"


def main() -> None:
    """Make both files anew."""
    with tempfile.TemporaryDirectory() as room:
        tools = Path(room) / "bin"
        ran(sys.executable, "-m", "venv", room)
        ran(tools / "pip", "install", "--quiet", "pip-tools==7.6.2", "cyclonedx-bom==7.5.0")
        made = Path(room) / "lock.txt"
        ran(tools / "pip-compile", *COMPILE, "--output-file", made, "requirements.txt")
        LOCK.write_text(HEAD + made.read_text(encoding="utf-8"), encoding="utf-8")
        found = Path(room) / "bill.json"
        ran(tools / "cyclonedx-py", "environment", sys.executable, "-o", found)
        bill = json.loads(found.read_text(encoding="utf-8"))
    BILL.write_text(json.dumps(pruned(bill, locked()), indent=1) + "\n", encoding="utf-8")


def locked() -> set[str]:
    """Return the names in the lock."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    return {plain(line.split("==")[0]) for line in lines if line[:1].isalnum()}


def plain(name: str) -> str:
    """Write a library's name as package indexes do."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pruned(bill: dict[str, Any], names: set[str]) -> dict[str, Any]:
    """Keep of everything installed what is locked: name, version, licence, and who needs whom."""
    kept = {one["bom-ref"]: one for one in bill["components"] if plain(one["name"]) in names}
    short = {ref: one["purl"] for ref, one in kept.items()}
    return {
        "bomFormat": bill["bomFormat"],
        "specVersion": bill["specVersion"],
        "version": 1,
        "components": sorted(
            (
                {
                    "bom-ref": one["purl"],
                    "type": one["type"],
                    "name": plain(one["name"]),
                    "version": one["version"],
                    "purl": one["purl"],
                    "licenses": [named(licence) for licence in one.get("licenses", [])],
                }
                for one in kept.values()
            ),
            key=lambda one: str(one["name"]),
        ),
        "dependencies": [
            {
                "ref": short[one["ref"]],
                "dependsOn": [short[ref] for ref in one.get("dependsOn", []) if ref in short],
            }
            for one in bill["dependencies"]
            if one["ref"] in short
        ],
    }


def named(licence: dict[str, Any]) -> dict[str, Any]:
    """Keep of a licence its name, not its whole text."""
    if "license" not in licence:
        return licence
    return {
        "license": {
            key: licence["license"][key] for key in ("id", "name") if key in licence["license"]
        }
    }


def ran(*command: str | Path) -> None:
    """Run a command in the project's folder; stop if it fails."""
    subprocess.run([str(word) for word in command], cwd=ROOT, check=True)  # noqa: S603 - our own


if __name__ == "__main__":
    main()
