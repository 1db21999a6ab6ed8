"""Which areas are compared, what they are called, and which of them lies within which."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from marmot_data.evidence.nesting import Nesting
from marmot_data.findings.base import View, remembered, upto
from marmot_data.findings.city.lines import Line
from marmot_data.link import BETWEEN, MOST_AREAS, USUAL, area_slugs

LEAST_AREAS = 4
"""with fewer to begin with, others join them"""
MOST_PLACES = 6
"""places to begin with: the city, its country and those most like it, as lines that can be read"""
KINDS: Mapping[str, tuple[str, ...]] = {
    "wards": ("ward",),
    "places": ("city", "region", "country"),
    "small": ("profile_area", "msoa", "constituency"),
}
"""the kinds of areas that are chosen apart, and the levels of each"""
SHARED = 2
"""corners that two outlines have in common where they share a stretch of boundary, not a point"""
DASHED = ("area", "more", "most")
"""how lines are drawn: the first four plain, the next four with one dash, the last with another"""
ALIKE = 4
"""lines that are drawn with the same dash"""


def areas_shown(view: View) -> dict[str, str]:
    """Return the areas to compare: name in the link -> code, as the link says or as usual."""
    known = area_slugs(view.data, view.selection.boundaries)
    if view.selection.areas != USUAL:
        return {one: known[one] for one in view.selection.areas.split(BETWEEN) if one in known}
    have, place = areas_with_figures(view), view.place
    first, most = (place.authority, place.country, *place.neighbours), MOST_PLACES
    if view.ward_code:
        most = MOST_AREAS
        first = (view.ward_code, *neighbours_of(view, view.ward_code), place.authority)
    wards = view.data.wards(int(view.selection.boundaries)).index
    others = (place.authority, place.region, place.country, *place.boroughs, *wards)
    slugs = {code: name for name, code in known.items()}

    def held(codes: tuple[str, ...]) -> list[str]:
        return [one for one in dict.fromkeys(codes) if one in have and one in slugs]

    codes = held(first)[:most]
    if len(codes) < LEAST_AREAS:
        codes = held((*codes, *others, *known.values()))[:LEAST_AREAS]
    return {slugs[code]: code for code in codes}


def neighbours_of(view: View, ward: str) -> tuple[str, ...]:
    """Return the wards that share a stretch of boundary with a ward, in the order of their names.

    Outlines are drawn of the same corners where they meet, so those in common tell it.
    """
    corners = _corners(view)
    return tuple(
        code
        for code, own in sorted(corners.items(), key=lambda one: view.area_name(one[0]))
        if code != ward and len(own & corners[ward]) >= SHARED
    )


@remembered("boundaries")
def _corners(view: View) -> dict[str, frozenset[tuple[float, float]]]:
    """Return the corners of every ward's outline."""
    drawn = view.data.shapes("ward", int(view.selection.boundaries))["features"]
    return {
        one["properties"]["code"]: frozenset(_points(one["geometry"]["coordinates"]))
        for one in drawn
    }


def _points(rings: list[Any]) -> Iterator[tuple[float, float]]:
    """Walk through the rings of an outline, however deep they lie."""
    for part in rings:
        if isinstance(part[0], list | tuple):
            yield from _points(part)
        else:
            yield part[0], part[1]


@remembered("indicator", "group", "year")
def areas_with_figures(view: View) -> frozenset[str]:
    """Return the areas that have a figure of the chosen indicator and group."""
    name = view.selection.indicator
    values = view.data.values(name)
    values = values[(values["group"] == view.group(name)) & values["value"].notna()]
    return frozenset(upto(values, view.last_year)["area"])


def opening(view: View) -> str:
    """Say why these areas are shown, where the reader has not chosen any."""
    if view.selection.areas != USUAL:
        return ""
    shown, place = set(areas_shown(view).values()), view.place
    parts = {"city": view.area_name(place.authority), "country": view.area_name(place.country)}
    ward = view.ward_code
    if ward in shown and shown <= {ward, *neighbours_of(view, ward), place.authority}:
        return view.words("compare.opening_ward", ward=view.area_name(ward), **parts)
    if place.authority in shown <= {place.authority, place.country, *place.neighbours}:
        return view.words("compare.opening_city", **parts)
    return view.words("compare.opening_others")


def names_shown(view: View, codes: Iterable[str]) -> dict[str, str]:
    """Name areas that stand side by side: with their kind where two have the same name."""
    labels = {code: area_label(view, code) for code in codes}
    often = Counter(labels.values())
    levels = view.data.areas["level"]
    return {
        code: view.words(
            "compare.option", name=label, level=view.words(f"level_short.{levels[code]}")
        )
        if often[label] > 1
        else label
        for code, label in labels.items()
    }


def area_label(view: View, code: str) -> str:
    """Name an area by the name that people use."""
    labels: dict[str, str] = view.data.remembered((area_label,), lambda: _labels(view))
    return labels[code]


def _labels(view: View) -> dict[str, str]:
    areas = view.data.areas
    local = areas["local_name"].fillna("")
    named = local.where(local != "", areas["name"])
    return dict(zip(areas.index, named, strict=True))


@remembered()
def nesting_of(view: View) -> Nesting:
    """Return which area of the place lies within which."""
    areas = view.data.areas
    levels = dict(zip(areas.index, areas["level"], strict=True))
    return Nesting(view.place, levels)


def lines_of(view: View, codes: tuple[str, ...], group: str) -> tuple[Line, ...]:
    """Return areas as lines over time; those beyond the fourth plain one are dashed."""
    found: list[Line] = []
    others, named = 0, names_shown(view, codes)
    fixed = {view.place.region: "region", view.place.country: "country"}
    if view.ward_code:
        fixed[view.ward_code] = "ward"
    for code in codes:
        role = fixed.get(code) or DASHED[others // ALIKE]
        others += code not in fixed
        found.append(Line(area=code, group=group, label=named[code], role=role))
    return tuple(found)
