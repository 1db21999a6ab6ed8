"""Which browser do the checks use? The standard library is enough to answer."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""what a Chromium is called on the search path of Linux, macOS and Windows"""

INSTALLED = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "{PROGRAMFILES}/Google/Chrome/Application/chrome.exe",
    "{PROGRAMFILES(X86)}/Google/Chrome/Application/chrome.exe",
    "{LOCALAPPDATA}/Google/Chrome/Application/chrome.exe",
)
"""where a Chromium lies that is not on the search path"""


def system_chromium() -> str | None:
    """Find a browser that is there already: CHROMIUM first, then the usual places."""
    return next(_candidates(), None)


def _candidates() -> Iterator[str]:
    named = os.environ.get("CHROMIUM")
    if named and (found := shutil.which(named)):
        yield found
    for name in NAMES:
        if found := shutil.which(name):
            yield found
    for pattern in INSTALLED:
        place = pattern
        for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
            place = place.replace(f"{{{variable}}}", os.environ.get(variable, ""))
        if Path(place).is_file():
            yield place
