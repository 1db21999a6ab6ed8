"""Colours that everybody can tell apart: on paper rules, measured for each kind of eye."""

from functools import cache
from itertools import combinations, pairwise, product

import pytest
from coloraide import Color

from marmot_data.charts.lines import DASHES, line_colours
from marmot_data.charts.maps import ink_on
from marmot_data.charts.theme import CONTRAST, DARK, LIGHT, PROJECTOR, STILL, Look
from marmot_data.findings.compare.areas import lines_of
from marmot_data.link import MOST_AREAS
from tests.findings.test_comparison import seen as viewed

LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST, "projector": PROJECTOR}
EYES = ("usual", "protan", "deutan", "tritan")
STATUS = 20
"""CIEDE2000 between better, similar and worse: product row M19"""
GROUPS = 13
"""between lines and dots, which carry a label and a dash or shape besides"""
STEPS = 5
"""between two neighbouring shades of a map, whose order is by lightness and whose number is said"""


every_look = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
every_eye = pytest.mark.parametrize("eye", EYES)


@cache
def seen(colour: str, eye: str) -> Color:
    """Return a colour as an eye sees it, one that wholly lacks one kind of cone."""
    made = Color(colour)
    return made if eye == "usual" else made.filter(eye).clip("srgb")


@cache
def distance(one: str, other: str, eye: str) -> float:
    """Return the CIEDE2000 distance of two colours for an eye."""
    return float(seen(one, eye).delta_e(seen(other, eye), method="2000"))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 measures it."""
    return float(Color(one).contrast(other, method="wcag21"))


@every_look
def test_words_stand_out_from_the_page(look: Look) -> None:
    assert contrast(look.ink, look.ground) >= 7
    assert contrast(look.muted, look.ground) >= 4.5
    assert contrast(look.accent, look.ground) >= 4.5


@every_look
def test_whatever_carries_meaning_stands_out_from_the_page(look: Look) -> None:
    for colour in (look.better, look.similar, look.worse, look.selected, *look.groups, *look.more):
        assert contrast(colour, look.ground) >= 3, colour


@every_look
@every_eye
def test_better_similar_and_worse_differ_for_every_eye(look: Look, eye: str) -> None:
    for one, other in combinations((look.better, look.similar, look.worse), 2):
        assert distance(one, other, eye) >= STATUS, (one, other)


@every_look
@every_eye
def test_groups_differ_for_every_eye(look: Look, eye: str) -> None:
    for one, other in combinations(look.groups, 2):
        assert distance(one, other, eye) >= GROUPS, (one, other)
    assert distance(look.selected, look.accent, eye) >= GROUPS


@pytest.mark.parametrize("look", [*LOOKS.values(), STILL], ids=[*LOOKS, "still"])
@pytest.mark.parametrize("wide", list(product((True, False), repeat=3)))
def test_no_two_lines_of_compared_areas_look_alike(
    look: Look, wide: tuple[bool, bool, bool]
) -> None:
    """Whether or not a ward is chosen, and region or country are among them."""
    own, with_region, with_country = wide
    view = viewed(boundaries="2026", ward="longford" if own else "all")
    chosen = str(view.ward_code)
    first = [
        *([chosen] if own else []),
        *([view.place.region] if with_region else []),
        *([view.place.country] if with_country else []),
        view.place.authority,
    ]
    others = [code for code in view.data.wards(2026)["code"] if code != chosen]
    lines = lines_of(view, (*first, *others)[:MOST_AREAS], "all")
    told = list(zip(line_colours([one.role for one in lines], look), lines, strict=True))
    assert len(told) == MOST_AREAS
    for (one, line), (other, second) in combinations(told, 2):
        assert distance(one, other, "usual") >= GROUPS, (line.label, second.label, one, other)
        if DASHES.get(line.role) == DASHES.get(second.role) and "ward" not in {
            line.role,
            second.role,
        }:
            least = min(distance(one, other, eye) for eye in EYES)
            assert least >= GROUPS, (line.label, second.label, one, other)


@every_look
@every_eye
def test_shades_of_a_map_go_one_way_in_even_steps(look: Look, eye: str) -> None:
    light = [seen(one, eye).convert("lab-d65")["lightness"] for one in look.classes]
    steps = [b - a for a, b in pairwise(light)]
    assert all(step < 0 for step in steps), "dark is the last shade in every look"
    for one, other in pairwise(look.classes):
        assert distance(one, other, eye) >= STEPS, (one, other)


@every_look
def test_a_number_on_a_shade_can_be_read(look: Look) -> None:
    for shade in look.classes:
        assert contrast(ink_on(shade), shade) >= 4.5, shade


def test_red_and_green_would_not_pass() -> None:
    assert distance("#d62728", "#2ca02c", "deutan") < STATUS * 2
    assert min(distance("#c0504d", "#6f8f3f", eye) for eye in EYES) < STATUS
