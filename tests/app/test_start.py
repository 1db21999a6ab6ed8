"""The server loads what the first page needs, and nothing that only one page or file needs."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LATER = {
    *("geopandas", "shapely", "pyproj", "scipy.sparse", "scipy.stats", "openpyxl", "odf"),
    *("docx", "pptx", "typst"),
}
FIRST = "import marmot_data.web.page, marmot_data.ui.frame, marmot_data.ui.overview"
SERVER = "import marmot_data.web.serve"


def loaded(what: str) -> set[str]:
    """Return the modules that a fresh Python has loaded after an import."""
    said = f"import sys\n{what}\nprint(*sys.modules)"
    asked = [sys.executable, "-c", said]
    found = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True)
    return set(found.stdout.split())


def test_the_first_page_loads_no_library_that_makes_files_or_reads_raw_data() -> None:
    found = loaded(FIRST)
    assert "altair" in found, "the first page draws"
    assert not found & LATER


def test_the_server_answers_before_anything_that_reckons_is_loaded() -> None:
    assert not loaded(SERVER) & {"pandas", "altair", "scipy", "vl_convert", *LATER}
