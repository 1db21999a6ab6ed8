"""Which place stands in where a ward has no figure of its own, and what does it say of the ward?"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from marmot_data.evidence.judgement import Way, against
from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases
from marmot_data.findings.base import View
from marmot_data.findings.ward.local_places import LocalPlace

AS_MUCH = 2 / 3
"""of the ward's residents that live in the first place: who hold so many say about as much"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Others:
    """The further places with a figure that reach into a ward."""

    heading: str
    """how many there are, and that they overlap if they do"""
    lines: tuple[str, ...]
    """each with its figure and how many of the ward's residents live there"""


def said_aloud(view: View, indicator: str, places: Sequence[LocalPlace], ward: str) -> str:
    """Say the figure of the place that says most of a ward, and that it is not the ward's."""
    first = places[0]
    kind = "unknown" if not first.of_ward else "whole" if first.whole else "partly"
    if not first.inside:
        kind = "little" if first.touches else "near"
    found = view.figures(indicator, first.figure.group)
    city = found.at(view.place.authority, first.figure.period)
    said = view.words(
        f"standing_in.{kind}",
        ward=view.area_name(ward),
        place=first.name,
        share=_share(view, first),
    )
    sentences = [said, _figure(view, indicator, first, city)]
    if against_it := contrary(view, indicator, places):
        entry = view.indicator(indicator)
        listed = view.words.listed(
            view.words(
                "standing_in.contrary_one",
                value=view.words.value(one.figure.value, entry),
                place=one.name,
                share=_share(view, one),
            )
            for one in against_it
        )
        sentences.append(view.words("standing_in.contrary", list=listed))
    return " ".join(sentences)


def _beside_city(view: View, indicator: str, places: Sequence[LocalPlace]) -> str:
    """Say whether the further places lie on the same side of the city's figure as the first.

    Where the first says little of the ward, or another says the opposite, their number is all.
    """
    words, entry, (first, *rest) = view.words, view.indicator(indicator), places
    figures = view.figures(indicator, first.figure.group)
    city = figures.at(view.place.authority, first.figure.period)
    own, *ways = (against(figures.terms, one.figure, city).way for one in places)
    low, high = (words.value(pick(p.figure.value for p in rest), entry) for pick in (min, max))
    parts = {
        "number": len(rest),
        "place": rest[0].name,
        "city": view.area_name(view.place.authority),
    }
    if not first.inside or contrary(view, indicator, places):
        return words("standing_in.others", **parts)
    if set(ways) == {own}:
        return words(f"standing_in.agree_{own}", low=low, high=high, **parts)
    counts = {way: ways.count(way) for way in Way if way in ways}
    listed = words.listed(words(f"standing_in.some_{w}", count=n) for w, n in counts.items())
    return words("standing_in.differ", list=listed, low=low, high=high, **parts)


def contrary(view: View, indicator: str, places: Sequence[LocalPlace]) -> list[LocalPlace]:
    """Return the places that say about as much of a ward as the first, and the opposite of it.

    They lie on the other side of the city's figure, so no one of them may stand for the ward.
    """
    first, *rest = places
    figures = view.figures(indicator, first.figure.group)
    city = figures.at(view.place.authority, first.figure.period)
    way = against(figures.terms, first.figure, city).way
    return [
        one
        for one in rest
        if one.touches
        and one.of_ward >= AS_MUCH * first.of_ward
        and {way, against(figures.terms, one.figure, city).way} == {Way.HIGHER, Way.LOWER}
    ]


def _figure(view: View, indicator: str, one: LocalPlace, city: Figure | None) -> str:
    """Say the figure of a place in a sentence, with the city's if it has one."""
    words, entry = view.words, view.indicator(indicator)
    parts = {
        "period": phrases.period(view, one.figure),
        "clause": phrases.clause(view, indicator, one.figure, one.name),
    }
    if city is None:
        return words("said.figure", **parts)
    return words(
        "standing_in.figure",
        **parts,
        city=words.value(city.value, entry),
        where=view.area_name(view.place.authority),
    )


def how_far(view: View, one: LocalPlace) -> str:
    """Say shortly how much of the ward a place holds, or that it lies outside."""
    if not one.touches:
        return view.words("standing_in.outside")
    if not one.of_ward:
        return view.words("standing_in.inside")
    return view.words("standing_in.home", share=_share(view, one))


def others(view: View, indicator: str, places: Sequence[LocalPlace]) -> Others | None:
    """Name the places behind the first, and say whether they agree with it and overlap."""
    if len(places) == 1:
        return None
    words, entry, number = view.words, view.indicator(indicator), len(places) - 1
    heading = [_beside_city(view, indicator, places)]
    if overlapping(view, places):
        heading.append(words("standing_in.overlap", number=number))
    return Others(
        heading=" ".join(heading),
        lines=tuple(
            words(
                "standing_in.other",
                value=words.value(one.figure.value, entry),
                place=one.name,
                home=how_far(view, one),
                part=view.words.number(one.share * 100, 0),
            )
            for one in places[1:]
        ),
    )


def overlapping(view: View, places: Sequence[LocalPlace]) -> bool:
    """Tell whether some people live in more than one of the places."""
    return any(_overlap(view, one, two) for one, two in combinations(places, 2))


def _overlap(view: View, one: LocalPlace, other: LocalPlace) -> bool:
    """Tell whether two places have people in common.

    The name of a small area begins with that of the larger small area in which it lies.
    """
    mine, yours = ([view.area_name(part) for part in place.parts] for place in (one, other))
    return any(a.startswith(b) or b.startswith(a) for a in mine for b in yours)


def _share(view: View, one: LocalPlace) -> str:
    """Write how many in a hundred of the ward's residents live in a place."""
    return view.words.number(one.of_ward * 100, 0)
