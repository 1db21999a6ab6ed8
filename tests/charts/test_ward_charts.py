"""The pictures of wards: drawn for real, with ranges, names and signs where they belong."""

import re
from dataclasses import replace
from html import escape, unescape
from html.parser import HTMLParser
from itertools import combinations
from math import hypot
from pathlib import Path
from urllib.parse import unquote

import pytest
import vl_convert
from shapely import MultiPolygon, Point, Polygon

from marmot_data.catalogue import load as catalogues
from marmot_data.charts.locator import locator
from marmot_data.charts.new_line import new_line_map
from marmot_data.charts.questions import questions_table
from marmot_data.charts.scatter import ward_scatter
from marmot_data.charts.spine import profile_table
from marmot_data.charts.theme import LOOKS
from marmot_data.documents.render import plain
from marmot_data.findings.base import View
from marmot_data.findings.maps.wards import Wards, find_each_ward
from marmot_data.findings.ward.boundary_change import BoundaryChange, find_boundary_change
from marmot_data.findings.ward.profile import Profile, find_profile
from marmot_data.findings.ward.questions import Questions, find_questions
from marmot_data.language import Words
from marmot_data.link import Selection
from marmot_data.store import Dataset

DATA = Dataset.load(Path(catalogues.HOME).parent / "coventry")
CATALOGUE, WORDS = catalogues.load(), Words.load()


def seen(ward: str, **fields: str) -> View:
    selection = Selection(place="coventry", boundaries="2026", ward=ward, **fields)
    return View(data=DATA, catalogue=CATALOGUE, words=WORDS, selection=selection)


@pytest.mark.parametrize("look", LOOKS)
def test_names_of_dots_stand_where_the_fewest_dots_are(look: str) -> None:
    found = find_each_ward(seen("longford", edition="newest"), "imd_score", "life_expectancy")
    assert isinstance(found, Wards)
    spec = plain(ward_scatter(found, "Deprivation score", "Life expectancy", LOOKS[look][0]))
    dots = {one["name"]: one for one in spec["datasets"]["wards"]}
    named = {name: (one["side"], one["below"]) for name, one in dots.items() if one["named"]}
    assert named == {
        "Wainbody": ("left", False),  # further left it would leave the chart
        "Foleshill": ("right", False),  # the other way it would leave the chart
        "Longford": ("left", True),  # above it stands Foleshill's name
    }
    drawn = vl_convert.vegalite_to_svg(spec)
    assert all(f">{name}<" in drawn for name in named)


class Table(HTMLParser):
    """The rows of a drawn table: the class and the text of each cell, and where its marks stand."""

    def __init__(self, drawn: str) -> None:
        super().__init__()
        self.heads: list[str] = []
        self.rows: list[dict[str, str]] = []
        self.marks: list[dict[str, str]] = []
        self._now: list[str] | None = None
        self._name = ""
        self.feed(drawn)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row or a cell, or note where a mark stands."""
        known = {name: value or "" for name, value in attrs}
        if tag == "tr":
            self.rows.append({})
            self.marks.append({})
        if tag in ("th", "td", "h3"):
            self._name, self._now = known.get("class") or tag, []
        if tag == "i":
            self.marks[-1][known["class"].split()[0]] = known["style"]

    def handle_data(self, data: str) -> None:
        """Keep the text of a cell."""
        if self._now is not None:
            self._now.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Close a heading or a cell."""
        if tag == "h3":
            self.heads.append("".join(self._now or []))
        if tag in ("th", "td") and self._now is not None:
            name = self._name + "+" * (self._name in self.rows[-1])
            self.rows[-1][name] = " ".join("".join(self._now).split())
            self._now = None


def test_all_figures_at_once_are_a_table_with_period_city_england_and_change() -> None:
    profile = find_profile(seen("whoberley"))
    assert isinstance(profile, Profile)
    drawn = Table(profile_table(profile, WORDS))
    assert drawn.heads[:3] == ["Deprivation", "Health and length of life", "Work"]
    figures = [row for row in drawn.rows if "own" in row]
    assert len(figures) == len(profile.rows)
    assert all(
        row["when"] and row["beside"] and row["beside+"] and row["change"]
        for row in figures
        if "change" in row
    )
    rows = {
        row["th"]: (row, marks)
        for row, marks in zip(drawn.rows, drawn.marks, strict=True)
        if "own" in row
    }
    row, marks = rows["Life expectancy, women"]
    assert row["own"].startswith("81.8 years ●")
    assert (row["when"], row["beside"], row["beside+"]) == (
        "2009 to 2013estimated",
        "82.1 years",
        "83.0 years",
    )
    places = [
        float(marks[name].split("left:")[1].split("%")[0]) for name in ("own", "city", "country")
    ]
    own = profile.rows.set_index("what").loc["Life expectancy, women"]
    low, high = min(own["wards"]), max(own["wards"])
    wanted = [4 + 92 * (own[name] - low) / (high - low) for name in ("value", "city", "country")]
    assert places == pytest.approx(wanted, abs=0.06), "more years stand further right"
    assert "reach" in marks
    assert rows["Local crime rate, theft"][0]["line"] == "← lower higher →", "neither way is better"
    lines = {row["line"] for row in figures}
    assert lines <= {"← lower higher →", "worse better", ""}, "every line says what its ends mean"
    assert rows["Overcrowded homes"][0]["line"] == "worse better"
    assert rows["No qualifications"][0]["line"] == "← lower higher →", "it follows age"
    assert "reach" not in rows["Deprivation score"][1], "no range is drawn where none is known"


def test_the_heading_over_the_lines_holds_for_every_question_and_each_line_names_its_ends() -> None:
    found = find_questions(seen("foleshill"))
    assert isinstance(found, Questions)
    assert found.heads[-1] == "All 18 wards"
    lines = {row["th"]: row["line"] for row in Table(questions_table(found)).rows if "line" in row}
    dotted = questions_table(found).count('class="scale unranked"')
    assert dotted == 1, "neither way is better of crime alone"
    ends = [*["worse better"] * 3, "", "worse better", "← lower higher →"]
    assert list(lines.values()) == ends


def test_each_sex_has_its_own_row_with_the_figures_of_city_and_country() -> None:
    found = find_questions(seen("foleshill"))
    assert isinstance(found, Questions)
    rows = {row["th"]: row for row in Table(questions_table(found)).rows if "own" in row}
    (men,) = (row for head, row in rows.items() if head.startswith("How long do men live?"))
    # By hand: the row of men, 2009 to 2013, in life_expectancy.csv.
    assert men["own"] == "74.9 years73.5 to 76.4 · No earlier figure."
    assert (men["beside"], men["beside+"]) == ("77.9 years", "79.1 years")


@pytest.mark.parametrize("ward", ["holbrooks", "foleshill", "earlsdon"])
def test_the_figure_of_a_place_is_small_and_stands_behind_the_name_of_the_place(ward: str) -> None:
    found = find_questions(seen(ward))
    assert isinstance(found, Questions)
    cells = re.findall(r'class="own">(.*?)</td>', questions_table(found))
    # Who reads it aloud names the kind before its figure.
    (one_kind,) = [cell for cell in cells if "injury" in cell]
    assert one_kind.index("violence with injury only") < one_kind.index("<strong>")
    assert len(cells) == len(found.answers)
    places = [(one.told, cell) for one, cell in zip(found.answers, cells, strict=True) if one.note]
    assert places, "wards have no figures of schools"
    for told, cell in places:
        assert told
        shown = f"{escape(told.where)}:\N{NO-BREAK SPACE}{told.shown}"
        assert cell.startswith(f"<small>{shown}</small>")
    large = [cell for cell in cells if "<strong>" in cell]
    assert len(large) == len(cells) - len(places)


@pytest.mark.parametrize("ward", ["radford", "foleshill", "st-michaels"])
def test_no_number_of_a_small_line_stands_alone_on_the_next(ward: str) -> None:
    found = find_questions(seen(ward))
    assert isinstance(found, Questions)
    drawn = questions_table(found)
    lines = re.findall(r'<td role="cell" class="(?:own|word)">(.*?)</td>', drawn)
    small = [one for line in lines for one in re.findall("<small>(.*?)</small>", line)]
    assert any("children under\N{NO-BREAK SPACE}16" in one for one in small)
    assert not [one for one in small if re.search(r" \d", one)]


def test_a_name_in_a_table_is_text_and_never_becomes_a_mark() -> None:
    found = find_questions(seen("foleshill"))
    assert isinstance(found, Questions)
    bad = replace(found, answers=(replace(found.answers[0], ask="<img src=x>"), *found.answers[1:]))
    assert "<img" not in questions_table(bad)
    assert "&lt;img src=x&gt;" in questions_table(bad)


def line_of(ward: str, boundaries: str = "2026") -> tuple[str, list[str]]:
    """Return the picture of the line that moved, and what its numbers mean, in their order."""
    selection = Selection(place="coventry", boundaries=boundaries, ward=ward)
    view = replace(seen(ward), selection=selection)
    found = find_boundary_change(view)
    assert isinstance(found, BoundaryChange)
    drawn = new_line_map(found, view, LOOKS["standard"][0])
    assert found.sentence in unescape(drawn)
    picture = unquote(drawn.split('src="data:image/svg+xml,')[1].split('"')[0])
    return picture, [unescape(one) for one in re.findall(r"<li>(.*?)</li>", drawn)]


def numbers(picture: str) -> list[tuple[str, float, float]]:
    """Return each number of a picture with the middle of its ring."""
    found = re.findall(r'<circle cx="(\d+)" cy="(\d+)"[^>]*/><text[^>]*>(\d+)</text>', picture)
    return [(number, float(x), float(y)) for x, y, number in found]


def land(picture: str, way: str) -> MultiPolygon:
    """Return the land that came, or that went, as it is drawn."""
    path = re.findall(rf'<path class="{way}" d="([^"]*)"', picture)[0]
    rings = [[tuple(map(int, one)) for one in pairs(ring)] for ring in path.split("Z") if ring]
    return MultiPolygon([Polygon(ring) for ring in rings if len(ring) > 3])


def test_the_moved_land_is_numbered_and_each_number_is_told_with_its_people() -> None:
    picture, told = line_of("wyken")
    assert told == [
        "from old Henley: 1,340 people",
        "from old Upper Stoke: 350 people",
        "from old Lower Stoke: 290 people",
    ]
    assert [number for number, _, _ in numbers(picture)] == ["1", "2", "3"]
    assert picture.count("stroke-dasharray") == 1, "the old line"


@pytest.mark.parametrize(("boundaries", "ward"), [("2026", "holbrooks"), ("2004", "holbrook")])
def test_land_that_came_and_land_that_went_are_told_apart_by_shade_and_word(
    boundaries: str, ward: str
) -> None:
    """By hand, in ward_changes.csv: 217 came from Radford, 754 went to Bablake and 413 to it."""
    picture, told = line_of(ward, boundaries)
    assert told == [
        "from old Radford: 220 people",
        "to new Bablake: 750 people",
        "to new Radford: 410 people",
    ]
    came, went = (
        re.findall(rf'<path class="{way}" d="(M[^"]*)" fill="([^"]*)"', picture)[0]
        for way in ("came", "went")
    )
    assert came[1].startswith("#")
    assert went[1] == "url(#went)", "stripes, which need no colour to be told"
    # Bablake lies to the west and the strip that went to it is the farthest west of all.
    west = [min(int(x) for x, _ in pairs(one)) for one, _ in (came, went)]
    assert west[1] < west[0]


def test_land_that_left_the_ward_is_shaded_and_said_to_have_no_residents_where_none_are() -> None:
    """The file of changes has no row for the old ward E05001219 and the new one E05016400."""
    picture, told = line_of("binley-and-willenhall")
    assert told == ["to new Cheylesmore: no residents"], (
        "the rest lies closer than the map is exact"
    )
    assert "from old Binley and Willenhall: no residents" in line_of("cheylesmore")[1]
    old, new = (one.split('"')[0] for one in picture.split('<path d="')[1:])
    went = picture.split('class="went" d="')[1].split('"')[0]
    farthest = [min(int(x) for x, _ in pairs(one)) for one in (went, old, new)]
    assert farthest[0] == farthest[1] < farthest[2], "the shade reaches as far as the old line"


def test_on_every_map_of_a_moved_line_each_number_stands_on_its_own_land_and_clear() -> None:
    """A ring is drawn 64 of 1,064 across: 21 pixels on a phone of 390, where letters are 14."""
    drawn = 0
    for year in ("2004", "2026"):
        for ward in DATA.wards(int(year))["slug"]:
            picture, told = line_of(ward, year)
            rings = numbers(picture)
            assert [int(number) for number, _, _ in rings] == [*range(1, len(told) + 1)]
            box = [float(one) for one in picture.split('viewBox="')[1].split('"')[0].split()]
            grounds = {"from": land(picture, "came"), "to": land(picture, "went")}
            for (_, x, y), said in zip(rings, told, strict=True):
                own = grounds[said.split()[0]]
                assert own.distance(Point(x, y)) <= 3, f"{ward} {year}: {said}"
                assert box[0] <= x - 32 < x + 32 <= box[0] + box[2], f"{ward}: cut at its edge"
                assert box[1] <= y - 32 < y + 32 <= box[1] + box[3], f"{ward}: cut at its edge"
            for (_, x, y), (_, x2, y2) in combinations(rings, 2):
                assert hypot(x - x2, y - y2) >= 66, f"{ward} {year}: two numbers touch"
            drawn += len(rings)
    assert drawn > 60


def pairs(path: str) -> list[list[str]]:
    """Return the points of a path."""
    return [one.split() for one in path.replace("Z", "M").replace("L", "M").split("M") if one]


def test_the_small_map_fills_the_chosen_ward_alone() -> None:
    look = LOOKS["standard"][0]
    code = str(seen("foleshill").ward_code)
    drawn = unquote(locator(seen("foleshill"), code, look))
    others, own = drawn.split("<path ")[1:]
    assert f'fill="{look.selected}"' in own
    assert others.count("M") >= 17
    assert own.split('"')[1] not in others
