"""What has to be said beside a figure: how it came about, how exact that is, how old people are."""

from collections.abc import Hashable, Iterable, Mapping

import pandas as pd

from marmot_data.catalogue.schema import Basis, Status
from marmot_data.findings.base import View

UNKNOWN = (Status.SUPPRESSED.value, Status.MISSING.value)


def ways_made(view: View, indicator: str, figures: pd.DataFrame) -> tuple[str, ...]:
    """Say by which ways the figures of areas came about, each with its own measured error.

    Parameters
    ----------
    view
        What the question is asked of; the error is that of its ward boundaries.
    indicator
        Id of the indicator.
    figures
        Columns route, status and lower; a figure that is held back or missing has no route.
    """
    ranged = bool(figures["lower"].notna().any())
    routes = [way_made(view, indicator, one, ranged=ranged) for one in _each(figures["route"])]
    lacking = [one for one in _each(figures["status"]) if one in UNKNOWN]
    what = view.indicator(indicator).short
    return (*routes, *(view.words(f"status.{one}.ward", what=what) for one in lacking))


def way_made(view: View, indicator: str, route: str, *, ranged: bool) -> str:
    """Say by which way a figure came to be for its ward, with the error that was measured.

    Of a figure with a range it is said as well what that range covers; of the newer wards, that
    the error was measured on the older ones.
    """
    words, newer = view.words, int(view.selection.boundaries) != view.place.wards[0].year
    what = view.indicator(indicator).short
    said = [words(f"route.{route}.ward", what=what, **method_error(view, route))]
    for key, holds in (("tried", newer), ("range", ranged)):
        if holds and words.has(f"route.{route}.{key}"):
            said.append(words(f"route.{route}.{key}"))
    return " ".join(said)


def method_error(view: View, route: str) -> dict[str, str]:
    """Return the measured error of a way to the wards of the chosen set, as words."""
    table = view.data.table("method")
    ours = table["boundaries"] == int(view.selection.boundaries)
    rows = table[ours & (table["from_level"] == route.removeprefix("from_"))]
    return {
        name: view.words.number(rows[f"{name}_error"].iloc[0], 1) if len(rows) else ""
        for name in ("median", "worst")
    }


def age_notes(view: View, rows: pd.DataFrame) -> tuple[str, ...]:
    """Say how many residents are old, once for each place and time whose figures depend on it.

    Parameters
    ----------
    view
        What the question is asked of.
    rows
        Columns indicator, area and period.
    """
    found = (_ages(view, row, "ages.beside") for row in rows.to_dict("records"))
    return tuple(dict.fromkeys(filter(None, found)))


def aged(view: View, row: Mapping[Hashable, object], verdict: str) -> str:
    """Set the ages of residents beside the verdict on a figure that depends on them."""
    return _ages(view, row, "ages.cell", verdict=verdict) or verdict


def _ages(view: View, row: Mapping[Hashable, object], key: str, **parts: str) -> str:
    """Say how many residents of an area and of the city are old; empty where it plays no part."""
    if not view.indicator(str(row["indicator"])).follows_age:
        return ""
    name = view.catalogue.front.age_share
    if not name:
        return ""
    entry = view.indicator(name)
    figures, period = view.figures(name, entry.groups[0]), str(row["period"])
    own, city = (figures.at(code, period) for code in (str(row["area"]), view.place.authority))
    if own is None or city is None:
        return ""
    return view.words(
        key,
        own=view.words.value(own.value, entry),
        city=view.words.value(city.value, entry),
        where=view.area_name(own.area),
        wider=view.area_name(city.area),
        **parts,
    )


def circle(view: View, one: str, other: str) -> str:
    """Say why two figures may not be set against each other, where one is made of the other.

    An ingredient of the deprivation index goes with the index by the way the index is made. It may
    only stand beside the part of the index that its entry names.
    """
    for part, whole in ((one, other), (other, one)):
        entry, index = view.indicator(part), view.indicator(whole)
        if not entry.ingredient_of or index.basis is not Basis.INDEX or entry.ranked_by == whole:
            continue
        parts = {"what": entry.short, "other": view.words.inside(index.short)}
        if entry.ranked_by:
            instead = view.words.inside(view.indicator(entry.ranked_by).short)
            return view.words("circle.instead", **parts, instead=instead)
        return view.words("circle.sentence", **parts)
    return ""


def _each(column: "pd.Series[str]") -> Iterable[str]:
    return dict.fromkeys(one for one in column if one)
