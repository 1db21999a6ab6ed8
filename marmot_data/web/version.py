"""Which figures, words and code is this? A name that changes when any of them does."""

import hashlib
from functools import cache
from pathlib import Path

HOME = Path(__file__).parents[2]


@cache
def version() -> str:
    """Return a fingerprint of the figures, the words and the code: it changes when they do."""
    found = hashlib.sha256()
    for folder, endings in (
        ("data", "*"),
        ("marmot_data", "*.py"),
        ("marmot_data", "*.css"),
        ("marmot_data", "*.js"),
        ("marmot_data", "*.typ"),
    ):
        for path in sorted((HOME / folder).rglob(endings)):
            if path.is_file():
                found.update(f"{path.relative_to(HOME)} {path.stat().st_size} ".encode())
                found.update(path.read_bytes())
    return found.hexdigest()
