"""A talk that readers make: what a file may hold, what is wrong with it, nothing is lost."""

import tomllib
from pathlib import Path

import pytest

from marmot_data.catalogue.load import HOME, load
from marmot_data.charts.theme import LOOKS
from marmot_data.documents.talk.own import (
    Body,
    Draft,
    NoTalkError,
    Wrong,
    about_wards,
    at_ward,
    read,
    talk_of,
    to_ward,
    written,
    wrongs,
)
from marmot_data.documents.talk.slides import slides_of
from marmot_data.findings.base import View
from marmot_data.language import Words
from marmot_data.link import Choices
from marmot_data.store import Dataset

CARD: Body = {"kind": "card", "page": "gap", "card": "life_expectancy", "view": {}}
QUOTE: Body = {"kind": "quote", "words": "I waited 6 weeks.", "source": "https://example.org/a"}
QUOTE |= {"author": "A. Reader", "year": 2024}
OURS = sorted((HOME / "talks").glob("*.toml"))


@pytest.fixture(scope="module")
def choices() -> Choices:
    """Collect what a link may ask for."""
    catalogue = load()
    return Choices.of(catalogue, Dataset.load(HOME.parent / "coventry"), tuple(LOOKS))


@pytest.fixture(scope="module")
def view(choices: Choices) -> View:
    """Ask everything of the real figures."""
    data = Dataset.load(HOME.parent / "coventry")
    return View(data=data, catalogue=load(), words=Words.load(), selection=choices.default)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.stem)
def test_every_talk_of_the_app_opens_and_is_written_again_as_it_was(
    path: Path, view: View, choices: Choices
) -> None:
    draft = read(path.read_bytes())
    assert tomllib.loads(written(draft)) == tomllib.loads(path.read_text("utf-8"))
    talk = talk_of(view, choices, draft)
    assert talk == view.catalogue.editorial.talks[path.stem], "the same rules, the same talk"


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"", "foreign"),
        (b"\xff\xfe", "foreign"),
        (b"PK\x03\x04", "foreign"),
        (b'{"title": "My talk"}', "foreign"),
        (b'title = "My talk"\n', "foreign"),
        (b"slide = 3\n", "foreign"),
        (b'slide = ["one"]\n', "foreign"),
        (b"slide = " + b"[" * 5000, "foreign"),
        (b"[[slide]]\nkind = 'title'\n" * 61, "long"),
        (b"#" * 200_001, "large"),
    ],
)
def test_what_is_no_talk_is_told_by_its_reason(raw: bytes, rule: str) -> None:
    with pytest.raises(NoTalkError, match=f"^{rule}$"):
        read(raw)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (CARD, []),
        (QUOTE, []),
        ({"kind": "question", "title": "What would you change by 2030?"}, []),
        ({"kind": "question", "title": ""}, [Wrong("question")]),
        ({"kind": "question", "title": "Why 40 of us?"}, [Wrong("number", "title")]),
        ({"kind": "title", "title": "a", "notes": "Say {vlaue}."}, [Wrong("gap", "notes")]),
        ({"kind": "title", "title": "a", "words": "One { only"}, [Wrong("gap", "words")]),
        ({"kind": "title", "title": "", "notes": "Wait."}, [Wrong("empty")]),
        ({"kind": "title", "title": "", "words": "Welcome"}, []),
        (QUOTE | {"source": "a friend"}, [Wrong("quote")]),
        ({"kind": "quote", "title": "", "words": "Hello"}, [Wrong("quote"), Wrong("quoted_by")]),
        (QUOTE | {"author": ""}, [Wrong("quoted_by")]),
        (QUOTE | {"year": "last"}, [Wrong("unread", "year")]),
        ({"kind": "number", "indicator": "horoscopes"}, [Wrong("gone", "horoscopes")]),
        ({"kind": "number"}, [Wrong("lacking", "indicator")]),
        ({"kind": "number", "indicator": "neet", "area": "narnia"}, [Wrong("gone", "narnia")]),
        (CARD | {"page": "horoscope"}, [Wrong("gone", "horoscope")]),
        (CARD | {"view": {"indicator": "horoscopes"}}, [Wrong("gone", "horoscopes")]),
        ({"kind": "film", "title": "a"}, [Wrong("unread", "kind")]),
        ({"kind": "title", "title": 5, "colour": "red"}, [Wrong("unread", "title, colour")]),
    ],
)
def test_a_slide_is_held_to_the_rules_of_all_talks(
    body: Body, expected: list[Wrong], view: View, choices: Choices
) -> None:
    assert list(wrongs(view, choices, body)) == expected


def test_no_slide_is_without_a_heading(view: View, choices: Choices) -> None:
    draft = Draft({}, [QUOTE, {"kind": "title", "title": "", "words": "welcome, all"}])
    talk = talk_of(view, choices, draft)
    assert talk is not None
    quote, words = slides_of(view, talk)
    assert (quote.heading, quote.words) == ("A quote", "I waited 6 weeks.")
    assert (words.heading, words.words) == ("Welcome, all", ""), "said once, in large letters"


def test_what_cannot_be_shown_is_left_out_and_stays_in_the_file(
    view: View, choices: Choices
) -> None:
    later = {"kind": "hologram", "depth": 3}
    draft = read(written(Draft({"title": "A", "mood": "calm"}, [CARD, later])).encode())
    talk = talk_of(view, choices, draft)
    assert talk is not None
    assert [one.kind for one in talk.slide] == ["card"]
    assert (talk.title, talk.audience, talk.minutes) == ("A", "For everyone", 10)
    again = tomllib.loads(written(draft))
    assert again["slide"][1] == later
    assert again["mood"] == "calm"


@pytest.mark.parametrize("minutes", [0, -3, 241, "long", 2.5, True, None])
def test_a_senseless_time_is_replaced(minutes: object) -> None:
    assert Draft({"minutes": minutes}).minutes == (1 if minutes is True else 10)


def test_all_cards_about_a_ward_move_to_another(view: View, choices: Choices) -> None:
    of_ward = CARD | {"page": "ward", "card": "profile", "view": {"ward": "foleshill"}}
    draft = Draft({}, [of_ward, CARD, of_ward | {"view": {"ward": "wyken"}}])
    assert about_wards(draft)
    assert at_ward(draft) == "", "they differ"
    to_ward(draft, "radford", "2026")
    assert at_ward(draft) == "radford"
    assert "ward" not in draft.slides[1]["view"]
    assert all(not wrongs(view, choices, one) for one in draft.slides)
    assert not about_wards(Draft({}, [CARD]))
