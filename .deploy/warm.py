# ruff: noqa: INP001 - a script that stands alone
"""Wait until a process of the app has read its figures, so that no visitor waits for it.

``python warm.py http://127.0.0.1:8501`` asks for the pages that most visitors open first, until
they are answered, and fails if they are not within two minutes.
"""

import sys
import time
from urllib.request import urlopen

PAGES = ("light/", "light/map", "light/ward")
"""pages that are made by the server alone, and need all that others need"""
PATIENCE = 120.0
"""seconds in all"""
PAUSE = 0.5


def main(address: str, patience: float = PATIENCE) -> int:
    """Ask for each page until it is there; return what a shell takes for success or failure."""
    end = time.monotonic() + patience
    return 0 if all(answered(f"{address.rstrip('/')}/{page}", end) for page in PAGES) else 1


def answered(address: str, end: float) -> bool:
    """Ask for a page again and again; tell whether it came in time."""
    while (left := end - time.monotonic()) > 0:
        try:
            with urlopen(address, timeout=left):  # noqa: S310 - the unit says which
                return True
        except OSError:  # nobody listens yet, or the page is still being made
            time.sleep(min(PAUSE, left))
    return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(float, sys.argv[2:])))
