"""What is made of a finding is made once, and never mixed up with what is made of another."""

import gc

from marmot_data.memoise import KEPT, memoise


class Found:
    """Stands for a finding."""

    def __init__(self, name: str) -> None:
        self.name = name


def test_the_same_finding_in_the_same_way_is_made_once() -> None:
    made = []

    @memoise
    def draw(found: Found, axis: str) -> list[str]:
        made.append(found.name)
        return [found.name, axis]

    one, other = Found("one"), Found("one")
    assert draw(one, "years") is draw(one, "years")
    assert draw(one, "years") is not draw(one, "months")
    assert draw(one, "years") is not draw(other, "years")
    assert made == ["one"] * 3


def test_a_new_finding_never_gets_the_picture_of_one_that_is_gone() -> None:
    @memoise
    def draw(found: Found) -> str:
        return found.name

    for number in range(2 * KEPT):
        assert draw(Found(str(number))) == str(number)
    gc.collect()
    assert draw(Found("new")) == "new"


def test_only_so_many_are_kept() -> None:
    made = []

    @memoise
    def draw(found: Found) -> str:
        made.append(found.name)
        return found.name

    first = Found("first")
    others = [Found("other") for _ in range(KEPT)]
    for found in (first, *others, first):
        draw(found)
    assert made.count("first") == 2


def test_names_and_numbers_are_told_apart_by_what_they_say_and_by_what_they_are_for() -> None:
    made = []

    @memoise
    def draw(found: Found, who: tuple[str, str], *, high: int = 0, wide: int = 0) -> str:
        made.append((found.name, who, high, wide))
        return found.name

    one = Found("one")
    for who in (("the", "city"), ("the", "country"), ("the", "city")):
        draw(one, (who[0], who[1]))  # a new tuple each time
    draw(one, ("the", "city"), high=3)
    draw(one, ("the", "city"), wide=3)
    draw(one, ("the", "city"), wide=3)
    assert [told[1:] for told in made] == [
        (("the", "city"), 0, 0),
        (("the", "country"), 0, 0),
        (("the", "city"), 3, 0),
        (("the", "city"), 0, 3),
    ]
