"""Every file of the app missing, cut, flipped or wrong: it says so, and shows no wrong number.

That a build that is interrupted, or meets a full disk, leaves the old data whole is shown in
``tests/build/test_faults.py``.
"""

import json
import re
import threading
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue.load import HOME, load
from marmot_data.findings.base import View, left_out
from marmot_data.findings.city.outputs import find_outputs
from marmot_data.findings.city.progress import Progress, Standing, find_progress, find_standing
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import DataError, Dataset
from marmot_data.ui import state
from marmot_data.ui.pages import PAGES
from tests.sampling import some_of

pytestmark = pytest.mark.thorough  # files are damaged and every page opened on them

WORDS = Words.load()
CATALOGUE = load()
INDICATORS = sorted(path.stem for path in (HOME.parent / "coventry" / "values").glob("*.csv"))
FILES = [page.file for page in PAGES]
CATALOGUE_FILES = (
    "catalogue.toml",
    "pages.toml",
    "published_gaps.toml",
    "deeds.toml",
    "timeline.toml",
    "monitoring_tool.toml",
    "words/en/app.ftl",
    "indicators/imd_score.toml",
    "sources/lait_neet.toml",
    "places/coventry.toml",
)

Harm = Callable[[Path], None]
Open = Callable[..., AppTest]


def removed(path: Path) -> None:
    """Take the file away."""
    path.unlink()


def cut(path: Path) -> None:
    """Leave only its first half."""
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flipped(path: Path) -> None:
    """Change one bit in its middle."""
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 1
    path.write_bytes(raw)


def replaced(path: Path) -> None:
    """Put a folder in its place, which nobody can read as a file."""
    path.unlink()
    path.mkdir()


def emptied(path: Path) -> None:
    """Leave nothing of it."""
    path.write_bytes(b"")


HARMS = (removed, cut, flipped, replaced, emptied)


def sealed(data: Path, name: str) -> None:
    """Write the fingerprint anew, as somebody would who edits a file and means it."""
    listed = data / "coventry" / "checksums.csv"
    mark = sha256((data / "coventry" / name).read_bytes()).hexdigest()
    listed.write_text(
        re.sub(rf"(?m)^{re.escape(name)},.*$", f"{name},{mark}", listed.read_text("utf-8")), "utf-8"
    )


def said(test: AppTest) -> str:
    """Return everything that a page says in words."""
    kinds = ("title", "header", "subheader", "markdown", "caption", "text", "code", "error")
    return " ".join(
        str(getattr(part, "value", "")) for kind in kinds for part in test.get(kind)
    ).replace("\\", "")


def standing_whole(test: AppTest) -> str:
    """Check that a page has its frame and no exception; return what it says."""
    assert not test.exception, test.exception[0].message
    assert len(test.title) == 1
    words = said(test)
    assert WORDS("app.footer") in words
    return words


@pytest.fixture(scope="module")
def whole() -> Dataset:
    """Open the figures that nobody has harmed."""
    return Dataset.load(HOME.parent / "coventry")


def view(data: Path, **fields: str) -> View:
    """Look at a folder of data."""
    chosen = Selection(place="coventry", boundaries="2026").moved(**fields)
    return View(
        data=Dataset.load(data / "coventry"), catalogue=CATALOGUE, words=WORDS, selection=chosen
    )


@pytest.mark.parametrize("number", some_of(range(0, len(INDICATORS), len(HARMS)), every=len(HARMS)))
def test_damaged_files_of_figures_are_named_and_everything_else_stays(
    data: Path, open_on: Open, number: int
) -> None:
    hurt = dict(zip(INDICATORS[number:], HARMS, strict=False))
    for name, harm in hurt.items():
        harm(data / "coventry" / "values" / f"{name}.csv")
    file = FILES[number // len(HARMS) % len(FILES)]
    words = standing_whole(open_on(data, file, ward="foleshill", indicator=INDICATORS[number]))
    assert WORDS("app.faults") in words
    assert set(re.findall(r"values/(\w+)\.csv", words)) == set(hurt), "these, and no others"


@pytest.mark.parametrize("harm", HARMS)
def test_no_damaged_file_of_figures_is_read_and_every_other_one_is(data: Path, harm: Harm) -> None:
    hurt, sound = INDICATORS[::2], INDICATORS[1::2]
    for name in hurt:
        harm(data / "coventry" / "values" / f"{name}.csv")
    opened = Dataset.load(data / "coventry")
    for name in hurt:
        with pytest.raises(DataError, match=rf"values/{name}\.csv"):
            opened.values(name)
    assert not [name for name in sound if opened.values(name).empty]


@pytest.mark.parametrize("every", [False, True], ids=["one", "all"])
def test_what_is_warm_up_passes_damaged_files_by(data: Path, open_on: Open, *, every: bool) -> None:
    for name in INDICATORS if every else INDICATORS[:1]:
        flipped(data / "coventry" / "values" / f"{name}.csv")
    open_on(data, "pages/accessibility.py", ahead=True)
    for one in threading.enumerate():
        if one.name == "warm_up":
            one.join(60)  # a fault in it would be a warning, and so fail this test
    read = state.dataset("coventry")._values  # noqa: SLF001 - asking would read it
    assert len(read) == (0 if every else len(INDICATORS) - 1)


@pytest.mark.parametrize("harm", [flipped, pytest.param(removed, marks=pytest.mark.thorough)])
def test_no_page_falls_when_all_figures_are_damaged(data: Path, open_on: Open, harm: Harm) -> None:
    for path in (data / "coventry" / "values").iterdir():
        harm(path)
    for file in FILES:
        words = standing_whole(open_on(data, file, cold=file == FILES[0], ward="foleshill"))
        assert not re.search(r"\bnan\b", words), file


def test_no_page_falls_when_all_maps_and_small_tables_are_damaged(
    data: Path, open_on: Open
) -> None:
    place = data / "coventry"
    for path in (place / "boundaries").iterdir():
        flipped(path)
    for name in ("method", "postcodes", "sites", "sources", "ward_parts"):
        removed(place / f"{name}.csv")
    for file in FILES:
        words = standing_whole(open_on(data, file, cold=file == FILES[0], ward="foleshill"))
        assert "boundaries/ward-2026.geojson" in words, file


def test_a_card_whose_map_is_damaged_keeps_its_title_and_says_why(
    data: Path, open_on: Open
) -> None:
    cut(data / "coventry" / "boundaries" / "ward-2026.geojson")
    hurt, sound = open_on(data), open_on(HOME.parent)
    assert "ward-2026.geojson is damaged" in standing_whole(hurt)
    assert [one.value for one in hurt.header] == [one.value for one in sound.header]
    assert len(hurt.get("bidi_component")) < len(sound.get("bidi_component")), "but not its map"


def test_a_card_without_figures_says_which_file_and_what_to_do(data: Path, open_on: Open) -> None:
    flipped(data / "coventry" / "values" / "crime_rate.csv")
    words = standing_whole(open_on(data, "pages/crime.py"))
    assert WORDS("app.missing") in words
    reason = WORDS("app.fault.damaged", file="values/crime_rate.csv")
    assert WORDS("app.damaged", reason=reason) in words


@pytest.mark.parametrize("harm", HARMS)
@pytest.mark.parametrize("name", ["checksums.csv", "areas.csv", "contents.csv", "ward_changes.csv"])
def test_without_the_lists_that_all_numbers_rest_on_the_app_does_not_start(
    data: Path, open_on: Open, name: str, harm: Harm
) -> None:
    harm(data / "coventry" / name)
    test = open_on(data)
    assert not test.exception
    if name == "checksums.csv" and harm is flipped:
        assert WORDS("app.faults") in said(test), "the file whose fingerprint it hit is named"
        return
    assert len(test.error) == 1
    assert not test.get("vega_lite_chart")
    assert re.search(r"\w+\.csv is (missing|damaged)", test.code[0].value)


@pytest.mark.parametrize("path", some_of(CATALOGUE_FILES, every=3))
@pytest.mark.parametrize("harm", [cut, replaced, emptied])
def test_with_a_faulty_catalogue_the_app_does_not_start_and_lists_the_faults(
    data: Path, open_on: Open, path: str, harm: Harm
) -> None:
    harm(data / "catalogue" / path)
    test = open_on(data, catalogue=True)
    assert not test.exception, test.exception[0].message
    assert len(test.error) == 1
    assert not test.get("vega_lite_chart")
    assert test.code[0].value.strip()


def test_every_fault_of_the_catalogue_is_listed_at_once(data: Path, open_on: Open) -> None:
    for name in ("population", "imd_score"):
        path = data / "catalogue" / "indicators" / f"{name}.toml"
        path.write_text(path.read_text("utf-8").replace("unit ", "unti "), "utf-8")
    listed = open_on(data, catalogue=True).code[0].value
    assert "indicators/population.toml: unti" in listed
    assert "indicators/imd_score.toml: unti" in listed


@pytest.mark.parametrize("column", ["area", "value", "status", "source", "end", "boundaries"])
def test_a_file_with_a_wrong_column_is_refused_even_under_a_right_fingerprint(
    data: Path, column: str
) -> None:
    path = data / "coventry" / "values" / "neet.csv"
    pd.read_csv(path).rename(columns={column: "other"}).to_csv(path, index=False)
    sealed(data, "values/neet.csv")
    opened = Dataset.load(data / "coventry")
    assert column in str(opened.fault("neet"))
    with pytest.raises(DataError, match=r"values/neet\.csv is damaged"):
        opened.values("neet")


@pytest.mark.parametrize(
    ("name", "column"), [("areas.csv", "neighbours"), ("contents.csv", "with_value")]
)
def test_a_list_with_a_wrong_column_stops_the_app(
    data: Path, open_on: Open, name: str, column: str
) -> None:
    path = data / "coventry" / name
    pd.read_csv(path).rename(columns={column: "other"}).to_csv(path, index=False)
    sealed(data, name)
    test = open_on(data)
    assert len(test.error) == 1
    assert column in test.code[0].value


def test_a_day_that_is_no_day_and_a_map_that_is_no_map_are_damage(data: Path) -> None:
    path = data / "coventry" / "values" / "neet.csv"
    path.write_text(path.read_text("utf-8").replace("-01-01", "-13-41"), "utf-8")
    sealed(data, "values/neet.csv")
    shapes = data / "coventry" / "boundaries" / "ward-2026.geojson"
    cut(shapes)
    sealed(data, "boundaries/ward-2026.geojson")
    opened = Dataset.load(data / "coventry")
    if "-13-41" in path.read_text("utf-8"):
        assert "not a day" in str(opened.fault("neet"))
    with pytest.raises(DataError, match="no readable map"):
        opened.shapes("ward", 2026)
    with pytest.raises(json.JSONDecodeError):
        json.loads(shapes.read_bytes())


def test_findings_over_many_figures_leave_the_damaged_ones_out_and_say_which(data: Path) -> None:
    for name in ("smoking", "neet", "young_people_aware", "school_readiness"):
        flipped(data / "coventry" / "values" / f"{name}.csv")
    now = view(data, ward="foleshill")
    profile, progress, standing = find_profile(now), find_progress(now), find_standing(now)
    assert isinstance(profile, Profile)
    assert isinstance(progress, Progress)
    assert isinstance(standing, Standing)
    outputs = find_outputs(now)
    for found in (profile, progress, standing):
        assert not {"smoking", "neet", "school_readiness"} & set(found.indicators)
    for found, name in ((profile, "school_readiness"), (progress, "neet"), (standing, "smoking")):
        assert any(f"values/{name}.csv" in note for note in found.notes)
    assert "young_people_aware" not in getattr(outputs, "indicators", ())
    (line,) = left_out(now, ["neet"])
    assert line.startswith(CATALOGUE.indicators["neet"].short)


def test_whole_data_has_no_faults_and_leaves_nothing_out(whole: Dataset) -> None:
    assert whole.faults == {}
    assert not [name for name in INDICATORS if whole.fault(name)]


def test_a_postcode_is_answered_kindly_when_the_list_is_damaged(data: Path, open_on: Open) -> None:
    removed(data / "coventry" / "postcodes.csv")
    test = open_on(data, "pages/ward.py")
    test.text_input(key="postcode").input("CV1 5FB")
    next(one for one in test.button if one.label == WORDS("postcode.show")).click().run()
    assert "postcodes.csv is missing" in standing_whole(test)
