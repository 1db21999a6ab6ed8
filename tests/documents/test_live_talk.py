"""The talk on the stage of the app: it may open a room; the file to take along may not."""

import pytest

from marmot_data.documents.talk.document import document
from marmot_data.documents.talk.live import Reach, live
from tests.documents.test_talks import CATALOGUE, DAY, view

ADDRESS = "https://marmot.example.org"


@pytest.fixture(scope="module")
def kit() -> bytes:
    """Make the shortest talk as a file."""
    talk = CATALOGUE.editorial.talks["the_gap"]
    return document(view(), "the_gap", talk, base=ADDRESS, made=DAY)


def test_the_file_to_take_along_asks_nobody_for_anything(kit: bytes) -> None:
    assert b"connect-src" not in kit
    assert b"fetch(" not in kit


def test_the_stage_may_ask_its_own_server_and_runs_two_scripts_only(kit: bytes) -> None:
    page = live(kit, view(ward="foleshill"), "the_gap", Reach(ADDRESS, "/folder"))
    policy = page.split('content="', 1)[1].split('"', 1)[0]
    assert "connect-src 'self';" in policy
    assert policy.count("'sha256-") == 2
    assert "default-src 'none'" in policy
    assert "unsafe-eval" not in policy
    assert page.count("<script") == 4
    assert '"ward":"foleshill"' in page
    assert f'"address":"{ADDRESS}/folder"' in page


def test_a_strange_address_ends_no_script(kit: bytes) -> None:
    strange = "</script><script>alert(1)"
    page = live(kit, view(), strange, Reach(ADDRESS), own=f'title = "{strange}"')
    assert "<script>alert(1)" not in page
    assert page.count("</script>") == 4


def test_only_a_readers_own_talk_is_brought_to_its_room(kit: bytes) -> None:
    assert '"own":""' in live(kit, view(), "the_gap", Reach(ADDRESS))
    own = 'title = "Our street"\n'
    assert '"own":"title = \\"Our street\\"\\n"' in live(
        kit, view(), "own", Reach(ADDRESS), own=own
    )
