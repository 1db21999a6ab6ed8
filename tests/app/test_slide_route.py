"""A slide at an address of its own: small, in its reader's language, and kind to what is wrong."""

import re

import pytest

from marmot_data.ui import reach
from tests.app.test_light_server import ask

MOST = 60_000


def test_a_slide_is_sent_as_a_small_page_that_needs_nothing_else() -> None:
    sent = ask("/slide/ten_years/6?ward=foleshill&boundaries=2026")
    assert sent.status == 200
    assert sent.headers["content-type"] == "text/html; charset=utf-8"
    assert len(sent.body) <= MOST
    text = sent.body.decode()
    for asked in ("<script", " src=", "@import", "url(http"):
        assert asked not in text
    assert re.findall(r'<link rel="(\w+)" href="(\w+):', text) == [("icon", "data")]
    assert text.count("<link") == 1
    assert "Slide 6 of " in text
    assert "Foleshill" in text
    again = ask(
        "/slide/ten_years/6?ward=foleshill&boundaries=2026", if_none_match=sent.headers["etag"]
    )
    assert again.status == 304


def test_a_slide_comes_in_the_language_of_the_link() -> None:
    text = ask("/slide/ten_years/3?language=nb").body.decode()
    assert '<html lang="nb"' in text
    assert "Gjett først" in text


def test_a_slide_about_a_ward_asks_which() -> None:
    text = ask("/slide/my_ward/8?boundaries=2004").body.decode()
    assert "Which ward?" in text
    assert 'href="8?ward=foleshill&amp;boundaries=2004' in text


@pytest.mark.parametrize("number", ["0", "999"])
def test_a_number_beyond_the_ends_shows_an_end(number: str) -> None:
    assert ask(f"/slide/ten_years/{number}").status == 200


def test_a_talk_that_is_not_there_gets_a_sentence() -> None:
    sent = ask("/slide/%3Cscript%3E/1")
    assert sent.status == 404
    assert b"There is no such talk" in sent.body
    assert b"<script" not in sent.body


@pytest.mark.parametrize(
    ("address", "here", "listens", "wanted"),
    [
        ("https://marmot.example.org", "192.168.1.7", "", "https://marmot.example.org"),
        ("http://localhost:8501", "192.168.1.7", "", "http://192.168.1.7:8501"),
        ("http://127.0.0.1:8501", "192.168.1.7", "::", "http://192.168.1.7:8501"),
        ("http://[::1]:8501", "fd00::7", "", "http://[fd00::7]:8501"),
        ("http://localhost", "10.0.0.2", "", "http://10.0.0.2"),
        ("http://localhost:8501", None, "", ""),
        ("http://localhost:8501", "127.0.0.1", "", ""),
        ("http://localhost:8501", "192.168.1.7", "127.0.0.1", ""),
        ("http://192.168.1.7:8501", None, "", "http://192.168.1.7:8501"),
        ("", "192.168.1.7", "", ""),
    ],
)
def test_codes_never_lead_to_the_machine_itself(
    monkeypatch: pytest.MonkeyPatch, address: str, here: str | None, listens: str, wanted: str
) -> None:
    monkeypatch.setattr(reach, "get_internal_ip", lambda: here)
    monkeypatch.setattr(reach, "get_option", lambda _name: listens)
    assert reach.for_phones(address) == wanted
