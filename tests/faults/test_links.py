"""Any link at all: no exception, always a view that exists, and a word on what was refused."""

import random
import string
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import fields

import pytest
from streamlit.testing.v1 import AppTest

from marmot_data.catalogue.load import HOME, load
from marmot_data.charts.theme import LOOKS
from marmot_data.language import Words
from marmot_data.link import (
    ALL,
    BETWEEN,
    LONGEST,
    MOST_AREAS,
    USUAL,
    Choices,
    Selection,
    from_query,
)
from marmot_data.store import Dataset, slug
from marmot_data.ui.pages import PAGES

WORDS = Words.load()
LINKS = 10_000
OPENED = 6 * len(PAGES)
"""each page with six links"""
NAMES = [field.name for field in fields(Selection)]
TRAPS = (
    "",
    " ",
    "None",
    "nan",
    "-1",
    "1e999",
    "٣",
    "<script>alert(1)</script>",
    "**bold** [link](javascript:alert(1)) ![](http://elsewhere.example/x.png)",
    "=cmd()|' /C calc'!A0",
    "{0.__class__}",
    "%s%n%x",
    "../../../etc/passwd",
    "'; drop table wards; --",
    "abc\u202edef\u2066ghi\u200f",
    "a\u0301\u0327\ud7ff\U0010ffff",
    "line\r\nbreak\t\x00\x1b[31m",
    BETWEEN * 500,
    BETWEEN.join(f"no-such-{number}" for number in range(300)),
    "x" * 100_000,
)
Open = Callable[..., AppTest]


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """Open the figures once."""
    return Dataset.load(HOME.parent / "coventry")


@pytest.fixture(scope="module")
def choices(dataset: Dataset) -> Choices:
    """Collect what a link may ask for."""
    return Choices.of(load(), dataset, tuple(LOOKS))


def random_links(
    choices: Choices, number: int, *, seed: int, wild: float
) -> Iterator[dict[str, str]]:
    """Make links of known values, values of other fields, near misses, traps and noise."""
    chance = random.Random(seed)  # noqa: S311 - the same links on every run
    every = [value for values in choices.known.values() for value in values]
    slugs = sorted(frozenset().union(*choices.areas.values()))

    def noise() -> str:
        return "".join(chr(chance.randrange(1, 0xD800)) for _ in range(chance.randrange(1, 40)))

    def strange() -> str:
        near = list(chance.choice(every))
        near.insert(chance.randrange(len(near) + 1), chance.choice(string.printable))
        return chance.choice((chance.choice(TRAPS), noise(), "".join(near), chance.choice(every)))

    for _ in range(number):
        link = {}
        for name in chance.sample(NAMES, chance.randrange(len(NAMES) + 1)):
            if chance.random() < wild:
                link[name] = strange()
            elif name == "areas":
                link[name] = BETWEEN.join(chance.sample(slugs, chance.randrange(1, 9)))
            else:
                link[name] = chance.choice(choices.known[name])
        if chance.random() < wild / 2:
            link[noise()] = strange()
        yield link


def is_a_view(choices: Choices, dataset: Dataset, made: Selection) -> bool:
    """Say whether every field of a selection holds something that exists, together."""
    own = set(dataset.wards(int(made.boundaries))["slug"])
    here = choices.areas[made.boundaries]
    areas = [] if made.areas == USUAL else made.areas.split(BETWEEN)
    return (
        all(getattr(made, name) in allowed for name, allowed in choices.known.items())
        and all(one == ALL or one in own for one in (made.ward, made.other_ward))
        and len(areas) <= MOST_AREAS
        and all(one in here for one in areas)
    )


def test_ten_thousand_links_make_ten_thousand_views(choices: Choices, dataset: Dataset) -> None:
    refusals = 0
    for link in random_links(choices, LINKS, seed=7, wild=0.5):
        made, refused = from_query(link, choices)
        assert is_a_view(choices, dataset, made), link
        told = {one.field for one in refused}
        for name, value in link.items():
            if name == "areas":
                continue
            known = choices.known.get(name, ())
            named = name in ("ward", "other_ward") and slug(value) in known
            if choices.formerly.get(value, value) not in known and not named:
                assert name[:LONGEST] in told or any("\ufffd" in field for field in told), link
        for one in refused:
            assert len(one.wanted) <= LONGEST
            assert all(sign.isprintable() for sign in one.wanted + one.field)
        again, none = from_query(made.to_query(), choices)
        assert (again, none) == (made, []), "the link that a view writes leads back to it"
        refusals += bool(refused)
    assert refusals > LINKS / 4, "the generator makes strange links"
    assert refusals < LINKS, "and plain ones"


def test_no_sign_of_a_link_turns_the_text_around_it(choices: Choices) -> None:
    _, refused = from_query({"ward": "abc\u202edef\u2067", "o\u202ed": "1"}, choices)
    for one in refused:
        for sign in one.wanted + one.field:
            assert unicodedata.category(sign) not in ("Cf", "Cc")


@pytest.mark.thorough
@pytest.mark.parametrize("part", range(6))
def test_links_open_on_every_page_without_an_exception(
    open_on: Open, choices: Choices, part: int
) -> None:
    links = list(random_links(choices, OPENED, seed=11, wild=0.15))
    for number in range(part, OPENED, 6):
        link = {name: value.replace("\x00", "") for name, value in links[number].items()}
        file = PAGES[number % len(PAGES)].file
        test = open_on(HOME.parent, file, cold=False, **link)
        assert not test.exception, (file, link, test.exception[0].message)
        assert not test.error, (file, link)
        assert len(test.title) == 1


ZONES = ("Pacific/Kiritimati", "America/Adak", "Asia/Kathmandu")


@pytest.mark.thorough
def test_a_clock_in_another_time_zone_changes_nothing(
    open_on: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown() -> list[tuple[list[str], list[str]]]:
        found = []
        for file in ("app.py", "pages/ward.py", "pages/crime.py", "pages/timeline.py"):
            cold = file == "app.py"
            test = open_on(HOME.parent, file, cold=cold, ward="foleshill", year="2019")
            said = [
                str(getattr(part, "value", ""))
                for kind in ("markdown", "caption")
                for part in test.get(kind)
            ]
            found.append((said, [chart.proto.spec for chart in test.get("vega_lite_chart")]))
        return found

    at_home = shown()
    try:
        for zone in ZONES:
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            assert shown() == at_home, zone
    finally:
        monkeypatch.undo()
        time.tzset()
