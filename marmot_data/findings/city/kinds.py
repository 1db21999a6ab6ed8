"""Of which kinds is a whole, such as crime, in the ward, the city and the country?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.evidence.judgement import Way
from marmot_data.evidence.series import Figure
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
)
from marmot_data.findings.caveats import ways_made
from marmot_data.findings.city.kinds_said import (
    counted_apart,
    lead_of,
    names_of_kinds,
    quote_of,
    sides_of,
    tell_beside,
    times_of,
    why_left_out,
)
from marmot_data.findings.tooltips import beside_words, with_tooltips


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds(Finding):
    """One figure a kind for each of up to three areas, the smallest first."""

    rows: pd.DataFrame
    """columns kind, place, role (ward, city or country), value, label, number (without its unit),
    speech; of the kinds that are counted out of the same, so that they fit one axis; first the
    kind in which the smallest area lies furthest above the next"""
    lead: str
    """which kinds lie furthest above and below, and the figures of those counted in another way"""
    quote: str
    """of how many of all kinds the first area lies above or below the next, to quote with its
    source; empty of a whole that is no rate"""
    sides: Mapping[Way, tuple[str, ...]]
    """which of all kinds of the first area lie above, below and level with the next, as they are
    called inside a sentence; none where nothing is wider"""


@answered
@remembered("year", "ward", "boundaries")
def find_kinds(view: View, indicator: str) -> Kinds | Nothing:
    """Say which kinds set the chosen ward apart from the city, or the city from the country.

    Kinds are never set against each other: a kind is set beside the same kind elsewhere, and what
    is put in order is how many times as large it is.
    """
    words, entry = view.words, view.indicator(indicator)
    areas = {"ward": view.ward_code, "city": view.place.authority, "country": view.place.country}
    found = list(_found(view, indicator, {role: code for role, code in areas.items() if code}))
    if not found:
        return Nothing(title=entry.title, sentence=words("kinds.nothing", what=entry.short))
    period = view.when(found[0][2].source, found[0][2].period)
    every = _rows(view, entry, found)
    places = dict(zip(every["role"], every["place"], strict=True))
    first, *wider = places
    apart = every["group"].isin(entry.other_base)
    rows, left_out = every[~apart], every[apart]
    told = [tell_beside(view, every, (first, other), period, indicator) for other in wider]
    key = "kinds.key_ward" if first == "ward" else "kinds.key_city"
    marks = words(
        key, place=places[first], city=places.get("city"), wider=list(places.values())[-1]
    )
    parts = {"what": entry.title, "place": places[first], "period": period}
    sentences = [one.sentence if not n else one.beyond for n, one in enumerate(told)]
    used = pd.DataFrame([{"note": one.note, "status": one.status} for _, _, one in found])
    own = [one for _, role, one in found if role == "ward"]
    called = names_of_kinds(view, indicator)
    ways = pd.DataFrame(
        [{"route": one.route, "status": one.status, "lower": one.lower} for one in own],
        columns=["route", "status", "lower"],
    )
    table = pd.concat([rows, left_out]).pivot_table(
        "label", "kind", "place", aggfunc="first", sort=False
    )
    return Kinds(
        title=told[0].title if told else words("kinds.title_none", **parts),
        subtitle=words("kinds.subtitle", **parts),
        sentence=" ".join(
            [
                *(sentences or [words("kinds.none", **parts)]),
                *why_left_out(view, indicator, left_out),
                marks,
            ]
        ),
        table=table.rename_axis(index=words("table.which"), columns=None),
        indicators=(indicator,),
        sources=tuple(dict.fromkeys(one.source for _, _, one in found)),
        notes=(*notes_of(view, used), *ways_made(view, indicator, ways)),
        rows=_with_tooltips(view, rows, period),
        lead=" ".join([lead_of(view, indicator, every, period), *counted_apart(view, left_out)]),
        quote=quote_of(view, indicator, every, found[0][2]) if told else "",
        sides={
            way: tuple(called[kind] for kind in own)
            for way, own in sides_of(view, indicator, every, (first, wider[0])).items()
        }
        if wider
        else {},
    )


def kinds_lead(view: View, indicator: str) -> str:
    """Say in a few sentences how the kinds stand out; nothing where they have no figures."""
    found = find_kinds(view, indicator)
    return found.lead if isinstance(found, Kinds) else ""


def kinds_beside(view: View, indicator: str) -> Mapping[Way, tuple[str, ...]]:
    """Name the kinds that lie above, below and level with the next wider area's."""
    found = find_kinds(view, indicator)
    return found.sides if isinstance(found, Kinds) else {}


def _rows(view: View, entry: Indicator, found: Sequence[tuple[str, str, Figure]]) -> pd.DataFrame:
    """Return a row a kind and area; first the kind furthest above the next wider area's."""
    words = view.words
    rows = pd.DataFrame(
        {
            "group": group,
            "kind": view.group_name(group),
            "place": view.area_name(one.area),
            "role": role,
            "value": one.value,
            "printed": round(one.value, entry.decimals),
            "label": words.value(one.value, entry),
            "number": words.number(one.value, entry.decimals),
            "speech": words(
                "kinds.speech",
                kind=view.group_name(group),
                place=view.area_name(one.area),
                value=words.value(one.value, entry),
            ),
        }
        for group, role, one in found
    )
    first, *wider = dict.fromkeys(rows["role"])
    if not wider:
        return rows
    times = times_of(rows, first, wider[0])
    return rows.sort_values(
        "group", key=lambda groups: groups.map(times), ascending=False, kind="stable"
    )


def _found(view: View, indicator: str, areas: dict[str, str]) -> Iterator[tuple[str, str, Figure]]:
    """Return each kind's newest figure of each area, of one period for all areas."""
    for group in view.indicator(indicator).groups:
        figures = view.figures(indicator, group)
        period = figures.newest_period(areas.values(), view.last_year)
        for role, code in areas.items():
            one = figures.at(code, period)
            if one is not None:
                yield group, role, one


def _with_tooltips(view: View, rows: pd.DataFrame, period: str) -> pd.DataFrame:
    """Say of each kind the first area's figure, and set those of the wider areas beside it."""
    first = rows["role"].iloc[0]
    wider = {
        str(kind): beside_words(view.words, zip(own["place"], own["label"], strict=True))
        for kind, own in rows[rows["role"] != first].groupby("kind")
    }
    where = [
        view.words("kinds.pointed", kind=kind, place=place)
        for kind, place in zip(rows["kind"], rows["place"], strict=True)
    ]
    beside = [wider.get(str(kind), "") for kind in rows["kind"]]
    return with_tooltips(view.words, rows, place=where, period=period, beside=beside)
