"""One slide for a phone: the same words as on the wall, and no answer before its guess is over."""

import re
from dataclasses import replace
from datetime import date
from html import unescape

import pytest

from marmot_data.catalogue.talks import SlideKind, Talk
from marmot_data.documents.talk.document import document
from marmot_data.documents.talk.slides import slide_of, slides_of
from marmot_data.documents.talk.small import small_slide
from marmot_data.findings.base import View
from marmot_data.language import Words
from marmot_data.ui.pages import PAGES
from tests.documents.test_talks import CATALOGUE, DATA, TALKS, view

MOST = 50_000
"""letters of one slide, so that with its page it stays below 60 kB"""
SLIDES = [
    (name, number)
    for name in TALKS
    for number in range(1, len(CATALOGUE.editorial.talks[name].slide) + 1)
]
GUESSES = [
    (name, number)
    for name, number in SLIDES
    if CATALOGUE.editorial.talks[name].slide[number - 1].kind is SlideKind.GUESS
]


def talk(name: str) -> Talk:
    return CATALOGUE.editorial.talks[name]


def plain(html: str) -> str:
    """Return the words of a page without its markup."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


@pytest.mark.parametrize("name", TALKS)
def test_each_slide_says_what_the_wall_says_in_few_bytes(name: str) -> None:
    one = view(ward="foleshill")
    for shown in slides_of(one, talk(name)):
        made = small_slide(one, talk(name), shown.number, revealed=True)
        where = f"{name} {shown.number}: {len(made)}"
        assert len(made.encode()) <= MOST, where
        assert f"<h1>{shown.heading}" in unescape(made), where
        told = plain(made)
        for text in (shown.words, shown.sentence, shown.refused, *shown.points):
            assert " ".join(text.split()) in told, where
        assert "<script" not in made, where
        if shown.spec or shown.frames:
            assert "<svg" in made, f"{where}: no picture"


@pytest.mark.parametrize(("name", "number"), GUESSES)
@pytest.mark.parametrize("boundaries", ["2026", "2004"])
def test_nothing_of_an_answer_is_in_the_page_before_the_guess_is_over(
    name: str, number: int, boundaries: str
) -> None:
    one = view(ward="foleshill", boundaries=boundaries)
    shown = slide_of(one, talk(name), number)
    guess = shown.guess
    assert guess is not None
    secret = small_slide(one, talk(name), number)
    answer = guess.truth if guess.kind == "number" else one.area_name(guess.truth)
    assert answer not in secret.replace(shown.heading, "")
    assert guess.said not in unescape(secret)
    if shown.frames is not None:
        values = shown.frames.frames[shown.frames.shown].values.values()
        assert not [value for value in values if value in secret]
        shades = re.findall(r'<path d="[^"]{9,}" fill="([^"]*)"', secret)
        assert len(set(shades)) == 1, "and no ward stands out by its shade"
    revealed = small_slide(one, talk(name), number, revealed=True)
    assert guess.said in plain(revealed)


def test_numbers_beyond_a_talks_ends_show_its_ends() -> None:
    one, shown = view(), talk("the_gap")
    assert small_slide(one, shown, -4) == small_slide(one, shown, 1)
    assert small_slide(one, shown, 999) == small_slide(one, shown, len(shown.slide))


def test_a_slide_is_in_the_language_of_its_reader() -> None:
    norwegian = replace(view(), words=Words.load("nb"))
    made = small_slide(norwegian, talk("the_gap"), 4)
    assert "Kilde: " in made
    assert "Source: " not in made


@pytest.mark.parametrize("ward", ["all", "foleshill"])
def test_a_phone_is_never_led_to_a_map_without_figures(ward: str) -> None:
    """The list of contents says independently which figures the wards have."""
    held = DATA.contents
    wards = held[(held["level"] == "ward") & (held["boundaries"].astype(str) == "2026")]
    mapped, paths = set(wards["indicator"]), {one.path for one in PAGES}
    for name in TALKS:
        for shown in slides_of(view(ward=ward), talk(name)):
            where = f"{name} {shown.number}"
            assert shown.page in paths | {""}, where
            if shown.page == "map":
                assert shown.slide.indicator in mapped, where


def codes(name: str, one: View) -> list[tuple[str, str]]:
    """Return the addresses to which the slides of a talk lead phones: class and address."""
    made = document(one, name, talk(name), base="https://marmot.example.org", made=date(2026, 1, 2))
    found = re.findall(r'<a class="(phone[^"]*)" href="([^"]*)"([^>]*)>', made.decode())
    assert all('target="_blank"' in rest for _, _, rest in found), "the wall keeps its place"
    return [(kind, unescape(where)) for kind, where, _ in found]


def test_every_code_leads_to_its_own_slide_with_ward_set_year_and_language() -> None:
    one = view(ward="foleshill", year="2019", language="nb")
    led = codes("ten_years", one)
    for number in range(1, len(talk("ten_years").slide) + 1):
        own = [(kind, at) for kind, at in led if f"/slide/ten_years/{number}?" in at]
        guess = ("ten_years", number) in GUESSES
        assert [kind for kind, _ in own] == (["phone asked", "phone truth"] if guess else ["phone"])
        for kind, at in own:
            for part in ("boundaries=2026", "ward=foleshill", "year=2019", "language=nb"):
                assert part in at
            assert ("shown=yes" in at) == (kind == "phone truth")
