"""What is written on the wall can be read from the last row: 7 to 1, whatever colours we choose."""

import json
import re
from datetime import date

import pytest

from marmot_data.catalogue.load import HOME, load
from marmot_data.charts.theme import LOOKS, PROJECTOR
from marmot_data.documents.talk.document import document
from marmot_data.findings.base import View
from marmot_data.language import Words
from marmot_data.link import Choices
from marmot_data.store import Dataset

READABLE = 7.0
CATALOGUE, DATA, WORDS = load(), Dataset.load(HOME.parent / "coventry"), Words.load()
WRITTEN = ("color", "fill")
"""what colours letters: in text, and in drawings"""
NO_LETTERS = ("map path", ".span", ".ring")
"""shapes of drawings, which hold no letters"""
ON = {"#spot": "selected", "#said": "ink", "#tools": "raised", ".notes": "raised"}
"""parts whose ground is not that of the page"""


def made(name: str) -> str:
    default = Choices.of(CATALOGUE, DATA, tuple(LOOKS)).default
    view = View(
        data=DATA, catalogue=CATALOGUE, words=WORDS, selection=default.moved(ward="foleshill")
    )
    talk = CATALOGUE.editorial.talks[name]
    return document(view, name, talk, base="https://m.example.org", made=date(2026, 1, 2)).decode()


PAGES = {name: made(name) for name in CATALOGUE.editorial.talks}
STYLE = next(iter(PAGES.values())).split("<style>")[1].split("</style>")[0]
COLOURS = dict(re.findall(r"--(\w+):\s*([^;}]+)", STYLE))


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour by WCAG 2.2, reckoned anew for this test."""
    digits = colour.strip().removeprefix("#")
    digits = "".join(one * 2 for one in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def value(text: str) -> str:
    """Return the colour that a value of the style stands for."""
    name = re.fullmatch(r"var\(--(\w+)\)", text.strip())
    return COLOURS[name[1]] if name else text.strip()


def pairs() -> list[tuple[str, str, str]]:
    """Return every rule that colours letters: its selector, its letters, its ground."""
    found: list[tuple[str, str, str]] = []
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", re.sub(r"/\*.*?\*/", "", STYLE)):
        own = dict(re.findall(r"([\w-]+)\s*:\s*([^;]+)", body))
        if any(part in selector for part in NO_LETTERS):
            continue
        ground = value(own.get("background", "var(--ground)"))
        texts = {own[name] for name in WRITTEN if name in own} - {"inherit", "none"}
        found.extend((selector.strip(), value(text), ground) for text in texts)
    return found


def test_the_reckoning_is_that_of_the_guidelines() -> None:
    assert contrast("#000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#fff") == pytest.approx(4.54, abs=0.01)


def test_the_stage_has_the_colours_of_the_charts() -> None:
    for name in ("ink", "muted", "ground", "accent", "selected", "grid"):
        assert COLOURS[name] == getattr(PROJECTOR, name), name


def test_letters_stand_out_from_their_ground() -> None:
    found = pairs()
    assert len(found) >= 8
    assert {"#spot", "#said"} <= {selector.split()[0] for selector, _, _ in found}
    for selector, ink, ground in found:
        assert contrast(ink, ground) >= READABLE, f"{selector}: {ink} on {ground}"


def test_letters_stand_out_from_the_parts_with_a_ground_of_their_own() -> None:
    for part, ground in ON.items():
        assert re.search(rf"{re.escape(part)} \{{[^}}]*background: var\(--{ground}\)", STYLE), part
    for ink in ("ink", "muted"):
        assert contrast(COLOURS[ink], COLOURS["raised"]) >= READABLE, ink


@pytest.mark.parametrize("name", sorted(PAGES))
def test_letters_of_charts_and_maps_stand_out(name: str) -> None:
    written = re.findall(r"<text([^>]*)>([^<]*)<", PAGES[name])
    charts = {
        (found[1], text)
        for own, text in written
        # What has a stroke is the rim behind a name.
        if (found := re.search(r'fill="(#\w+)"', own)) and 'stroke="#' not in own
    }
    assert charts
    for ink, text in charts:
        # The number of a place stands in its dot.
        ground = PROJECTOR.accent if text.isdigit() and ink == "#ffffff" else COLOURS["ground"]
        assert contrast(ink, ground) >= READABLE, (ink, text)
    told = json.loads(
        PAGES[name].split('<script type="application/json" id="talk">')[1].split("</script>")[0]
    )
    maps = [one["map"] for one in told["slides"] if one["map"]]
    assert maps
    for one in maps:
        for ink, halo in zip(one["inks"], one["halos"], strict=True):
            assert contrast(ink, halo) >= READABLE, f"{ink} with a rim of {halo}"
