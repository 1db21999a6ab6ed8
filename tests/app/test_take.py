"""Files to take away: fetched from the app's own server, and refused with a sentence."""

import re
from html import unescape

import pytest

from marmot_data.ui.pages import PAGES
from marmot_data.web import take
from marmot_data.web.page import Edition, light_page
from tests.app.conftest import Open
from tests.app.test_light_server import ask

WARD = "/take/ward/brief.{}?ward=foleshill&boundaries=2026"
OPENS = {"pdf": b"%PDF-", "docx": b"PK", "pptx": b"PK"}


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for as long as it takes on a machine that does much else."""
    monkeypatch.setattr(take, "PATIENCE", 300)


@pytest.mark.parametrize("ending", OPENS)
def test_a_brief_is_fetched_under_a_name_of_its_own(ending: str) -> None:
    reply = ask(WARD.format(ending))
    assert reply.status == 200
    assert reply.body.startswith(OPENS[ending])
    assert (
        reply.headers["content-disposition"]
        == f'attachment; filename="foleshill-2026-brief.{ending}"'
    )
    assert reply.headers["x-content-type-options"] == "nosniff"
    again = ask(WARD.format(ending), if_none_match=reply.headers["etag"])
    assert again.status == 304
    assert again.body == b""
    other = ask(
        WARD.format(ending).replace("foleshill", "wyken"), if_none_match=reply.headers["etag"]
    )
    assert other.status == 200


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/take/ward/brief.pdf", 404, b"Choose a ward"),
        ("/take/ward/brief.pdf?ward=%3Cscript%3E", 404, b"Choose a ward"),
        ("/take/ward/brief.png?ward=foleshill", 404, b"There is no such file"),
        ("/take/ward/brief.exe?ward=foleshill", 404, b"There is no such file"),
        ("/take/ward/.pdf", 404, b"There is no such file"),
        (
            "/take/gap/nothing.csv",
            404,
            b"There is no such file in this view of the page. It shows: ",
        ),
        (
            "/take/gap/over_time.csv?indicator=life_expectancy",
            404,
            b"There is no such file in this",
        ),
        ("/take/ward/profile.png?ward=foleshill", 404, b"There is no such file in this view"),
        ("/take/nowhere/brief.pdf", 404, b"There is no such file"),
        (f"/take/ward/brief.pdf?ward={'x' * 3000}", 414, b"Too long"),
    ],
)
def test_nonsense_is_refused_with_a_sentence(path: str, status: int, said: bytes) -> None:
    reply = ask(path)
    assert reply.status == status
    assert reply.body.startswith(said)
    assert reply.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize(
    ("path", "kind", "begins"),
    [
        ("/take/gap/life_expectancy.csv?indicator=life_expectancy", "text/csv", b"\xef\xbb\xbf"),
        ("/take/gap/life_expectancy.svg?indicator=life_expectancy", "image/svg+xml", b"<svg "),
        ("/take/map/land.png?ward=foleshill", "image/png", b"\x89PNG"),
        (
            "/take/ward/people.xlsx?ward=foleshill",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            b"PK",
        ),
    ],
)
def test_a_finding_is_fetched_in_each_form(path: str, kind: str, begins: bytes) -> None:
    reply = ask(path)
    assert reply.status == 200
    assert reply.headers["content-type"].startswith(kind)
    assert reply.body.startswith(begins)
    assert re.fullmatch(
        r'attachment; filename="coventry-[a-z0-9-]+\.[a-z]+"', reply.headers["content-disposition"]
    )


@pytest.mark.parametrize("page", ["ward?ward=foleshill", "compare", "progress"])
def test_every_card_offers_files_that_are_there(page: str) -> None:
    text = ask(f"/light/{page}", accept_encoding="identity").body.decode()
    offered = re.findall(r'href="\.\./(take/[^"]+\.csv[^"]*)" download', text)
    assert len(offered) == text.count('<details class="take quiet">')
    assert len(offered) >= 2
    for path in offered:
        reply = ask(f"/{unescape(path)}")
        assert reply.status == 200, path
        assert b"Coventry" in reply.body


def test_files_for_a_memory_stick_offer_nothing_that_needs_a_server() -> None:
    page = next(one for one in PAGES if one.name == "ward")
    query = {"ward": "foleshill"}
    assert 'class="take' in light_page(page, query)[0]
    assert 'class="take' not in light_page(page, query, Edition(served=False))[0]


def test_a_link_copied_after_a_figure_was_chosen_leads_to_the_figure(open_page: Open) -> None:
    test = open_page("pages/ward.py", ward="foleshill")

    def copied() -> str:
        (link,) = [one for one in test.get("html") if 'class="copy-page"' in one.proto.body]
        return str(link.proto.body.split('data-link="')[1].split('"')[0])

    assert "#" not in copied()
    test.selectbox(key="pick_indicator").select("fuel_poverty").run()
    assert copied().endswith("#closely")
    test.selectbox(key="pick_earlier").select("2014").run()
    assert copied().endswith("#change")
    test.selectbox(key="pick_ward").select("wyken").run()
    assert "#" not in copied(), "another ward is looked at from its top"


def test_a_link_copied_below_the_ready_sentences_leads_to_the_claim(open_page: Open) -> None:
    test = open_page("pages/claims.py", ward="foleshill")
    test.selectbox(key="pick_indicator").select("overcrowding").run()
    (link,) = [one for one in test.get("html") if 'class="copy-page"' in one.proto.body]
    (anchor,) = [one.proto.anchor for one in test.header if one.value == "Check another claim"]
    assert f'#{anchor}"' in link.proto.body
    assert anchor == "check"
