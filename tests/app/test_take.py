"""Files to take away: fetched from the app's own server, and refused with a sentence."""

import pytest

from tests.app.test_light_server import ask

WARD = "/take/ward/brief.{}?ward=foleshill&boundaries=2026"
OPENS = {"pdf": b"%PDF-", "docx": b"PK", "pptx": b"PK"}


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
        ("/take/nowhere/brief.pdf", 404, b"There is no such file"),
        (f"/take/ward/brief.pdf?ward={'x' * 3000}", 414, b"Too long"),
    ],
)
def test_nonsense_is_refused_with_a_sentence(path: str, status: int, said: bytes) -> None:
    reply = ask(path)
    assert reply.status == status
    assert reply.body.startswith(said)
    assert reply.headers["content-type"].startswith("text/plain")
