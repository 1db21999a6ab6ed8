"""The static edition: files that lead to each other, in any folder, without a server."""

import csv
import json
import re
from html import unescape
from pathlib import Path
from zipfile import ZipFile

import pytest

from marmot_data import cli
from marmot_data.ui.pages import PAGES
from marmot_data.web.page import light_page
from marmot_data.web.site import write_site
from tests.app.reading import Read

ROOT = Path(__file__).resolve().parents[2]
WARDS = ("foleshill",)
MOST = 40_000_000


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the edition with one ward, which both sets have, into a folder."""
    folder = tmp_path_factory.mktemp("site")
    number = write_site(folder, wards=WARDS, workers=1)
    assert number == len([*folder.glob("*.html")])
    return folder


def test_every_page_is_there_and_every_ward_of_each_set(site: Path) -> None:
    names = {path.name for path in site.glob("*.html")}
    assert {f"{page.name}.html" for page in PAGES} - {"overview.html"} <= names
    assert {"index.html", "ward-foleshill.html", "ward-2004-foleshill.html"} <= names
    assert {"claims-foleshill.html", "compare-2004-foleshill.html"} <= names
    assert {"health-foleshill.html", "crime-foleshill.html", "map-2004-foleshill.html"} <= names
    assert not {"index-foleshill.html", "health-2004-foleshill.html", "gap-foleshill.html"} & names
    assert {"principles-best_start.html", "gap-life_expectancy.html", "map-2004.html"} <= names


def test_all_pages_can_be_written_in_another_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("marmot_data.web.site.PAGES", PAGES[:1])
    write_site(tmp_path, wards=(), workers=1, language="nb")
    assert {path.name for path in tmp_path.glob("*.html")} == {"index.html", "index-2004.html"}
    for path in tmp_path.glob("*.html"):
        page = Read(path.read_text(encoding="utf-8"))
        assert page.all("html")[0]["lang"] == "nb"
        assert "Hvor rettferdig er livet i Coventry?" in page.text("h1")
        assert path.name in [own["href"] for own in page.all("a")], "the files lead to each other"


def test_a_site_in_a_language_that_we_lack_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["site", "--out", str(tmp_path / "site"), "--language", "xx"]) == 2
    assert "There is no language 'xx'. There is: en, nb." in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


def test_every_link_leads_to_a_file(site: Path) -> None:
    for path in site.glob("*.html"):
        page = Read(path.read_text(encoding="utf-8"))
        names = {own["id"] for _, own in page.tags if "id" in own}
        leads = [own["href"] for tag in ("a", "link") for own in page.all(tag)]
        leads += [own["src"] for own in page.all("script")]
        for lead in leads:
            if lead.startswith("#"):
                assert lead[1:] in names
            elif not re.match(r"https?://", lead):
                assert (site / lead.split("#")[0]).is_file(), f"{path.name}: {lead}"
        assert "@font-face" not in path.read_text(encoding="utf-8"), "the style is one file"
    faces = re.findall(r"url\(([^)#]+woff2)\)", (site / "light-standard.css").read_text())
    assert faces
    assert all((site / face).is_file() for face in faces)


def test_a_page_says_what_the_light_page_says(site: Path) -> None:
    ward = next(page for page in PAGES if page.name == "ward")
    served, _ = light_page(ward, {"ward": "foleshill"})
    said = re.search(r'<p class="said">(.*?)</p>', served)
    assert said is not None
    text = Read((site / "ward-foleshill.html").read_text(encoding="utf-8")).text("main")
    assert unescape(said[1]) in text


def test_a_link_to_what_was_not_written_leads_to_the_nearest_page(site: Path) -> None:
    page = Read((site / "ward-2004-foleshill.html").read_text(encoding="utf-8"))
    leads = {own["href"] for own in page.all("a")}
    assert {"claims-2004-foleshill.html", "health.html", "map-2004-foleshill.html"} <= leads
    page = Read((site / "crime-foleshill.html").read_text(encoding="utf-8"))
    leads = {own["href"] for own in page.all("a")}
    assert {"health-foleshill.html", "ward-foleshill.html", "index.html"} <= leads


def test_the_search_knows_every_ward_that_has_a_page(site: Path) -> None:
    script = (site / "find.js").read_text(encoding="utf-8")
    wards = json.loads(script.split("\n", 1)[0].removeprefix("const WARDS = ").rstrip(";"))
    assert [(one["name"], one["set"], one["file"]) for one in wards] == [
        ("Foleshill", "2004", "ward-2004-foleshill.html"),
        ("Foleshill", "2026", "ward-foleshill.html"),
    ]


def test_every_postcode_in_use_stands_by_its_ward_in_each_set(site: Path) -> None:
    script = (site / "postcodes.js").read_text(encoding="utf-8")
    held = json.loads(script.removeprefix("const POSTCODES = ").rstrip(";\n"))
    with (ROOT / "data" / "coventry" / "postcodes.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["live"] == "1"]
    for year in ("2004", "2026"):
        every = [one for own in held[year].values() for one in own.split()]
        assert sorted(every) == sorted(row["postcode"].replace(" ", "") for row in rows)
    wanted = next(row for row in rows if row["postcode"] == "CV1 5FB")
    assert wanted["ward2026"] == "E05016409", "which is St Michael's"
    ward = next(slug for slug, own in held["2026"].items() if "CV15FB" in own.split())
    assert ward == "st-michaels"


def test_nothing_waits_for_a_server(site: Path) -> None:
    for path in site.glob("*.html"):
        page = Read(path.read_text(encoding="utf-8"))
        assert [own.get("id") for own in page.all("form")] == ["find"]
        assert not [own for own in page.all("a") if own["href"].startswith(("../", "/"))]
    files = [path for path in site.rglob("*") if path.is_file()]
    per_ward = sum(p.stat().st_size for p in files if "foleshill" in p.name)
    rest = sum(path.stat().st_size for path in files) - per_ward
    assert per_ward / len(WARDS) * 18 + rest <= MOST, "with all wards it would be too large"


def test_the_prepared_data_lie_beside_the_pages(site: Path) -> None:
    here = {path.name for path in (site / "data").iterdir()}
    assert {"marmot-data.zip", "observations.parquet", "areas.csv", "README.md"} <= here
    with ZipFile(site / "data" / "marmot-data.zip") as whole:
        assert here - {"marmot-data.zip"} == set(whole.namelist()) - {"observations.csv"}
    page = Read((site / "data.html").read_text(encoding="utf-8"))
    named = {own["href"] for own in page.all("a") if own["href"].startswith("data/")}
    assert named == {f"data/{name}" for name in here}
    assert "data/observations.csv" in page.text("pre")
