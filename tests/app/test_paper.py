"""Any page as PDF: tagged, paginated, with all that its light twin says, and nothing cut."""

from itertools import pairwise
from typing import Any

import pytest

from marmot_data.documents.paper.parts import parts
from marmot_data.web import take
from marmot_data.web.paper import Reader
from tests.app.test_light_server import ask
from tests.documents.reading import Read, read


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for as long as it takes on a machine that does much else."""
    monkeypatch.setattr(take, "PATIENCE", 300)


def paper(path: str) -> Read:
    reply = ask(f"/take/{path}")
    assert reply.status == 200
    assert reply.headers["content-type"] == "application/pdf"
    return read(reply.body)


def blocks(body: str) -> list[dict[str, Any]]:
    return list(Reader(about="About", table="Table", face="Face").blocks(body))


def said(body: str) -> list[str]:
    """Return the texts of the paragraphs of a page, with a mark where a line begins."""
    found = [one for one in blocks(body) if one["kind"] == "par"]
    return [
        "".join(f"{'/' if run.get('break') else ''}{run['text']}" for run in one["runs"])
        for one in found
    ]


@pytest.mark.parametrize(
    ("path", "title", "texts", "pictures"),
    [
        (
            "ward/page.pdf?ward=foleshill",
            "Ward · Coventry Marmot Explorer",
            (
                "Shown: Place: Coventry. Ward boundaries: Wards since May 2026. Year: Latest.",
                "Ward: Foleshill",
                "people lived clearly shorter lives",
                "79.8 years",
                "Where the figures on this page come from",
                "Office for National Statistics",
                "data version",
                "http://here/ward?ward=foleshill",
            ),
            ("Foleshill on the map of Coventry", "Deprivation score inside Foleshill ran from"),
        ),
        (
            "gap/page.pdf?indicator=life_expectancy",
            "The gap · Coventry Marmot Explorer",
            ("Least deprived", "85.2 years (84.6 to 85.8)", "2009 to 2013"),
            ("In 2009 to 2013, women in the most deprived fifth",),
        ),
    ],
)
def test_a_page_is_a_tagged_pdf_with_its_sources_filters_and_pictures(
    path: str, title: str, texts: tuple[str, ...], pictures: tuple[str, ...]
) -> None:
    found = paper(path)
    assert found.title == title
    assert found.language == "en"
    assert found.marked
    assert found.tags.count("H1") == 1
    assert {"Table", "TH", "L", "Figure"} <= set(found.tags)
    for text in texts:
        assert text in found.text, text
    for text in pictures:
        assert any(text in alt for alt in found.alts), text
    levels = [int(tag[1]) for tag in found.tags if tag[:1] == "H" and tag[1:].isdigit()]
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_what_only_a_screen_needs_is_left_out_and_a_label_becomes_a_heading() -> None:
    body = (
        "<h1>One</h1><form><p>no</p></form><p class='go'><a href='ward'>no</a></p>"
        "<div class='st-key-footer'><p>no</p></div><div aria-hidden='true'><p>no</p></div>"
        "<details><summary>Why <b>so</b></summary><p>Because.</p></details>"
        "<details><summary>About</summary><p>no</p></details>"
        "<p>First<br>second <strong>bold</strong></p><blockquote>Said &lt;script&gt;</blockquote>"
    )
    found = blocks(body)
    heads = [(one["level"], one["text"]) for one in found if one["kind"] == "heading"]
    assert heads == [(1, "One"), (3, "Why so")]
    assert said(body) == ["Because.", "First/second bold", "Said <script>"]


def test_a_table_keeps_its_cells_and_drops_what_is_empty_in_every_row() -> None:
    row = "<tr><th>{}<small>in all</small></th><td></td><td>{}</td></tr>"
    body = (
        "<h2>Figures</h2><table><thead><tr><th>What</th><th>Empty</th><th>Value</th></tr></thead>"
        f"<tbody>{row.format('People', '1,234')}{row.format('=1+1', '<strong>5%</strong>')}"
        "</tbody></table><details><summary>Table</summary><table><thead><tr><th>Again</th></tr>"
        "</thead><tbody><tr><td>no</td></tr></tbody></table></details>"
    )
    _, table = blocks(body)
    assert table["head"] == ["What", "Value"]
    cells = [
        ["".join(run["text"] for run in cell["runs"]) for cell in row] for row in table["rows"]
    ]
    assert cells == [["Peoplein all", "1,234"], ["=1+1in all", "5%"]]


def test_what_runs_across_a_table_and_the_ends_of_a_line_are_on_the_paper() -> None:
    line = (
        "<div class='scale unranked' aria-hidden='true'><i class='country' style='left:40%'></i>"
        "</div><small class='ends' aria-hidden='true'><span>low</span> <span>high</span></small>"
    )
    body = (
        "<table><thead><tr><th>What</th><th>Empty</th><th>Line</th></tr></thead><tbody>"
        "<tr><th colspan='3'><h3>Part</h3></th></tr>"
        f"<tr><th>People</th><td></td><td>{line}</td></tr>"
        "<tr><td colspan='3'><p>But note.</p><details><summary>More</summary><ul><li>One</li>"
        "<li>Two</li></ul></details></td></tr></tbody></table>"
    )
    (table,) = blocks(body)
    spans = [row[0].get("span") for row in table["rows"]]
    assert spans == [2, None, 2], "across the two columns that are left"
    texts = [
        "".join(f"{'/' if run.get('break') else ''}{run['text']}" for run in row[0]["runs"])
        for row in table["rows"]
    ]
    assert texts == ["Part", "People", "But note./More/One/Two"]
    assert table["rows"][1][1]["ends"] == ["low", "high"]


def test_the_paper_of_a_ward_says_all_that_stands_under_its_questions() -> None:
    found = paper("ward/page.pdf?ward=radford")
    for text in (
        "It lies outside the ward, so it says little about it.",
        "But in 2021, 55.4% of people aged 16 and over in Radford were in work on census day",
        "No earlier figure shows whether this has risen in Radford.",
        "Health and length of life",
    ):
        assert found.text.count(text) == 1, text
    # Three kinds of line among the answers, and one for each figure below.
    assert found.text.count("worse better") > 15
    assert found.text.count("lower higher") + found.text.count("← lower") > 5


def test_a_drawing_higher_than_a_page_is_cut_where_nothing_is_drawn() -> None:
    bars = "".join(f'<rect x="0" y="{top}" width="9" height="80"/>' for top in range(0, 2000, 100))
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 2000" width="10" height="2000">'
    found = parts(f"{head}{bars}</svg>", 1.0)
    boxes = [[float(one) for one in part.box.split('"')[1].split()] for part in found]
    assert len(found) >= 3
    assert all(part.height <= 900 for part in found)
    assert sum(part.height for part in found) == 2000
    for _, top, _, _ in boxes[1:]:
        assert top % 100 >= 80  # between two bars
    whole = f'{head}<rect width="9" height="2000"/></svg>'
    assert [part.height for part in parts(whole, 1.0)] == [2000]
