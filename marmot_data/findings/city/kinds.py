"""Of which kinds is a whole, such as crime, in the ward, the city and the country?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pandas as pd

from marmot_data.evidence.series import Figure
from marmot_data.findings import phrases
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
)
from marmot_data.findings.caveats import ways_made
from marmot_data.findings.tooltips import beside_words, with_tooltips
from marmot_data.language import starting


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds(Finding):
    """One figure a kind for each of up to three areas, the smallest first."""

    rows: pd.DataFrame
    """columns kind, place, role (ward, city or country), value, label, number (without its unit),
    speech"""


@answered
@remembered("year", "ward", "boundaries")
def find_kinds(view: View, indicator: str) -> Kinds | Nothing:
    """List an indicator's kinds for the chosen ward, the city and the country.

    Kinds are listed in the catalogue's order and never set against each other: they may be
    counted out of different numbers.
    """
    words, entry = view.words, view.indicator(indicator)
    areas = {"ward": view.ward_code, "city": view.place.authority, "country": view.place.country}
    found = list(_found(view, indicator, {role: code for role, code in areas.items() if code}))
    if not found:
        return Nothing(title=entry.title, sentence=words("kinds.nothing", what=entry.short))
    period = view.when(found[0][2].source, found[0][2].period)
    rows = pd.DataFrame(
        {
            "kind": view.group_name(group),
            "place": view.area_name(one.area),
            "role": role,
            "value": one.value,
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
    rows = _with_tooltips(view, rows, period)
    used = pd.DataFrame([{"note": one.note, "status": one.status} for _, _, one in found])
    own = [one for _, role, one in found if role == "ward"]
    ways = pd.DataFrame(
        [{"route": one.route, "status": one.status, "lower": one.lower} for one in own],
        columns=["route", "status", "lower"],
    )
    table = rows.pivot_table("label", "kind", "place", aggfunc="first", sort=False)
    called = {
        view.group_name(group): phrases.people(view, indicator, group) for group, _, _ in found
    }
    title, sentence = _told(view, rows, period, entry.title, called)
    places = list(dict.fromkeys(rows["place"]))
    key = "kinds.key_ward" if own else "kinds.key_city"
    marks = words(key, place=places[0], city=view.area_name(view.place.authority), wider=places[-1])
    return Kinds(
        title=title,
        subtitle=words("kinds.subtitle", what=entry.title, period=period),
        sentence=f"{sentence} {marks}",
        table=table.rename_axis(index=words("table.which"), columns=None),
        indicators=(indicator,),
        sources=tuple(dict.fromkeys(one.source for _, _, one in found)),
        notes=(*notes_of(view, used), *ways_made(view, indicator, ways)),
        rows=rows,
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


def _told(
    view: View, rows: pd.DataFrame, period: str, what: str, called: Mapping[str, str]
) -> tuple[str, str]:
    """Say in which kind the first area lies furthest above a wider one, and where below it.

    ``called`` is what each kind is called inside a sentence.
    """
    words = view.words
    wide = rows.pivot_table("value", "kind", "role", sort=False)
    names = rows.drop_duplicates("role").set_index("role")["place"]
    role, other = str(rows["role"].iloc[0]), str(rows["role"].iloc[-1])
    parts: dict[str, object] = {"place": names[role], "wider": names[other], "period": period}
    if role == other:
        return words("kinds.title_none", what=what, **parts), words("kinds.none", **parts)
    times = (wide[role] / wide[other]).sort_values(ascending=False)
    labels = rows.set_index(["kind", "role"])["label"]
    most = str(times.index[0])
    parts |= {
        "kind": called[most],
        "start": starting(called[most]),
        "value": labels[most, role],
        "other": labels[most, other],
        "times": words.number(float(times.iloc[0]), 1),
        "kinds": words.listed(called[str(one)] for one, size in times.items() if size < 1),
    }
    said = [words("kinds.most", **parts)]
    if parts["kinds"]:
        said.append(words("kinds.lower", **parts))
    return words("kinds.title", **parts), " ".join(said)
