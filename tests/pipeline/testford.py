"""Testford: a city of five squares in a row, small enough to work every figure out by hand.

Its catalogue and its raw files are in ``tests/sample``. The small areas L1 to L5 are squares of one
kilometre, from west to east, with 100 residents in four postcodes each. The old wards W1, W2 and W3
are the squares 1-2, 3-4 and 5. The new wards V1 and V2 meet in the middle of the third square; V3
is W3. The MSOAs are M1 (1-3) and M2 (4-5).
"""

import shutil
from pathlib import Path

from marmot_data.catalogue.load import load
from marmot_data.pipeline.raw import RawFolder
from marmot_data.pipeline.run import Build

SAMPLE = Path(__file__).resolve().parents[1] / "sample"
WEST, SOUTH = 430_000, 280_000
"""metres on the national grid at which the first square begins"""

INDICATOR = """
title = "{title}"
short = "{title}"
question = "How many?"
meaning = "It counts."
method = "Counted."
limits = "None."
unit = "{unit}"
decimals = 1
polarity = "lower"
theme = "people"
principles = ["best_start"]
kind = "outcome"
basis = "{basis}"
numerator = "People"
denominator = "People"
owner = "analyst"
checked = 2026-11-21
"""
"""an entry of an indicator, for tests that bring one of their own"""
SOURCE = """
publisher = "Testford Office"
title = "A table"
edition = "2020"
licence = "ogl3"
address = "https://example.org/table"
next = { why = "One table only." }
"""
"""the beginning of an entry of a source, for the same"""


def write_city(home: Path) -> Path:
    """Copy Testford's catalogue into ``home/catalogue`` and its raw files into ``home/raw``."""
    for name in ("catalogue", "raw"):
        shutil.copytree(SAMPLE / name, home / name)
    return home


def build(home: Path) -> Build:
    """Return the build of Testford as it stands in ``home``, not yet run."""
    catalogue = load(home / "catalogue")
    return Build(catalogue, "testford", RawFolder(home / "raw", "testford"))
