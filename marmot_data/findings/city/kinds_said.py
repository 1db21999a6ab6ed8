"""Sentences on the kinds of a whole: which stand out beside a wider area, and how many do."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import pandas as pd

from marmot_data.evidence.judgement import Way, way_of
from marmot_data.evidence.series import Figure, Terms
from marmot_data.findings import phrases, said
from marmot_data.findings.base import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """How an area stands beside a wider one, kind by kind."""

    title: str
    lead: str
    sentence: str
    """the lead, and how many kinds are higher or lower"""
    beyond: str
    """what lies furthest above, told behind how the area stands beside a nearer one"""


KEYS = {(True, True): "both", (True, False): "above", (False, True): "below"}
"""what is told, by whether a kind lies far above and whether one lies far below; else "near" """


def tell_beside(
    view: View,
    every: pd.DataFrame,
    roles: tuple[str, str],
    period: str,
    indicator: str,
) -> Told:
    """Say which kinds lie furthest above and below a wider area's, then how many lie either way.

    What is named is what is drawn. Where a kind that is left out lies further out, it is said that
    these are only the kinds that are counted in the same way.
    """
    words, (one, other) = view.words, roles
    called = names_of_kinds(view, indicator)
    rows = every[~every["group"].isin(view.indicator(indicator).other_base)]
    places = rows.drop_duplicates("role").set_index("role")["place"]
    by = rows.set_index(["group", "role"])
    labels, numbers = by["label"], by["number"]
    times, of_all = (times_of(of, one, other) for of in (rows, every))
    parts: dict[str, object] = {"place": places[one], "wider": places[other], "period": period}
    terms = view.figures(indicator).terms
    for end, most in (("high", float(times.iloc[0])), ("low", float(times.iloc[-1]))):
        kinds = _as_far(terms, times, most)
        told = (
            words(
                "kinds.beside",
                kind=called[kind],
                value=(numbers if n else labels)[kind, one],  # the unit is said once
                wider=places[other],
                other=numbers[kind, other],
            )
            for n, kind in enumerate(kinds)
        )
        parts |= {
            end: words.listed(called[kind] for kind in kinds),
            f"{end}_told": words.listed(told),
            f"{end}_times": words.number(most, 1),
        }
    above, below = _far(times)
    further = [
        end and kind not in times.index
        for end, kind in zip(_far(of_all), of_all.index[[0, -1]], strict=True)
    ]
    key = KEYS.get((above, below), "near")
    parts["further"] = "yes" if any(further) else "no"
    lead = words(f"kinds.{key}", **parts)
    beyond = "kinds.beyond" if above else "kinds.beyond_none"
    return Told(
        title=words(f"kinds.title_{key}", **parts),
        lead=lead,
        sentence=f"{lead} {_counted(view, indicator, rows, roles)}",
        beyond=words(beyond, **parts | {"further": "yes" if further[0] else "no"}),
    )


def _as_far(terms: Terms, times: "pd.Series[float]", most: float) -> list[str]:
    """Return the kinds that lie furthest out: one, or all but for what is too small for a word."""
    return [str(kind) for kind, size in times.items() if terms.slight(size - most, size, most)]


def _far(times: "pd.Series[float]") -> tuple[bool, bool]:
    """Tell whether a kind lies far above once the area's rate, and whether one lies far below."""
    first, last = (round(float(times.iloc[n]), 1) for n in (0, -1))
    return first > 1, last < 1


def _counted(view: View, indicator: str, rows: pd.DataFrame, roles: tuple[str, str]) -> str:
    """Say how many of the kinds that are drawn lie higher, lower or about the same."""
    words = view.words
    ways = {way: len(own) for way, own in sides_of(view, indicator, rows, roles).items() if own}
    wider = rows.loc[rows["role"] == roles[1], "place"].iloc[0]
    if len(ways) == 1:
        return words(f"kinds.all_{next(iter(ways))}", count=sum(ways.values()), wider=wider)
    held = [way for way in (Way.HIGHER, Way.LOWER, Way.SAME) if way in ways]
    listed = words.listed(words(f"kinds.some_{way}", count=ways[way]) for way in held)
    return words("kinds.some", count=sum(ways.values()), wider=wider, list=listed)


def counted_apart(view: View, rows: pd.DataFrame) -> Iterator[str]:
    """Say the figures of kinds that are counted out of something else than the others."""
    for kind, own in rows.groupby("kind", sort=False):
        yield view.words("kinds.apart", kind=kind, list=_listed(view, own))


def why_left_out(view: View, indicator: str, rows: pd.DataFrame) -> Iterator[str]:
    """Say of kinds that are counted out of something else why they are not drawn, and how much."""
    words = view.words
    for group, own in rows.groupby("group", sort=False):
        kind = words.inside(view.group_name(str(group)))
        yield words("kinds.left_out", kind=kind, list=_listed(view, own))
        for one, other in pairwise(own["role"].head(2)):
            terms = view.figures(indicator).terms
            for exact in times_of(own, one, other):
                size, apart = round(exact, 1), not terms.slight(exact - 1, exact, 1)
                near = ("above" if exact > 1 else "below") if apart else "yes"
                equal = near if size == 1 else "no"
                wider, times = own["place"].iloc[1], words.number(size, 1)
                yield words("kinds.left_out_times", times=times, wider=wider, equal=equal)


def _listed(view: View, rows: pd.DataFrame) -> str:
    """Put the figures of one kind in a row, each with its place."""
    return view.words.listed(
        view.words("kinds.part", place=place, value=value)
        for place, value in zip(rows["place"], rows["number"], strict=True)
    )


def quote_of(view: View, indicator: str, every: pd.DataFrame, one: Figure) -> str:
    """Say in a sentence to quote of how many of all kinds an area lies above the next wider one.

    So that nobody quotes a single kind as if it stood for all of them.
    """
    words = view.words
    what = words.find(f"indicator.{indicator}", "rates")
    if not what:
        return ""
    how = said.made(view, view.indicator(indicator), one, "")
    return words(
        "kinds.quote",
        **{"in": phrases.period_quoted(view, one)},
        what=what,
        place=every["place"].iloc[0],
        list=words.listed(_every_side(view, indicator, every)),
        made=f" ({how})" if how else "",
        source=view.catalogue.sources[one.source].publisher,
    )


def lead_of(view: View, indicator: str, every: pd.DataFrame, period: str) -> str:
    """Say the same in the running text of a page; empty where there is nothing wider."""
    words = view.words
    what = words.find(f"indicator.{indicator}", "rates")
    if not what or len(set(every["role"])) == 1:
        return ""
    place, sides = every["place"].iloc[0], words.listed(_every_side(view, indicator, every))
    return words("kinds.lead", what=what, place=place, list=sides, period=period)


def _every_side(view: View, indicator: str, every: pd.DataFrame) -> list[str]:
    """Say of how many of all kinds an area lies above, below or level, and which furthest."""
    words, called = view.words, names_of_kinds(view, indicator)
    here, wider, *_ = dict.fromkeys(every["role"])
    by = {(row["group"], row["role"]): row for row in every.to_dict("records")}
    places = every.groupby("role")["place"].first()
    sides = sides_of(view, indicator, every, (here, wider))
    times, every_kind = times_of(every, here, wider), sum(map(len, sides.values()))
    terms, other_base = view.figures(indicator).terms, view.indicator(indicator).other_base
    told: list[str] = []
    unit_said = False
    for way in (Way.HIGHER, Way.LOWER, Way.SAME):
        if not (kinds := sides[way]):
            continue
        sizes = times[kinds].sort_values(ascending=way is Way.LOWER, kind="stable")
        most, as_far = str(sizes.index[0]), _as_far(terms, sizes, float(sizes.iloc[0]))
        # What is counted out of something else names its own base; of the rest it is said once.
        apart = most in other_base and way is not Way.SAME
        shown = "number" if apart or unit_said else "label"
        unit_said = unit_said or not apart
        parts = {
            "kind": words.inside(view.group_name(most)) if apart else called[most],
            "value": by[most, here][shown],
            "wider": places[wider],
            "other": by[most, wider]["number"],
        }
        alone = "no" if as_far[1:] else "yes"
        told.append(
            words(
                f"kinds.quote_{way}",
                **parts,
                count=len(kinds),
                all=every_kind,
                furthest=words.find(f"kinds.furthest_{way}", **parts, alone=alone),
                place="later" if told else "first",
                which={every_kind: "all", 1: "one"}.get(len(kinds), "some"),
            )
        )
    return told


def sides_of(
    view: View, indicator: str, rows: pd.DataFrame, roles: tuple[str, str]
) -> dict[Way, list[str]]:
    """Return which kinds lie above, below and about level with a wider area's."""
    terms = view.figures(indicator).terms
    wide = rows.pivot_table("value", "group", "role", sort=False)[list(roles)].dropna()
    sides: dict[Way, list[str]] = {way: [] for way in Way}
    for kind, one, other in wide.itertuples(name=None):
        slight = terms.slight(one - other, one, other)
        sides[Way.SAME if slight else way_of(one - other)].append(str(kind))
    return sides


def times_of(rows: pd.DataFrame, one: str, other: str) -> "pd.Series[float]":
    """Return how many times as large each kind is in one area as in another, the largest first.

    Figures count as they are printed, so that whoever reads them can work it out.
    """
    wide = rows.pivot_table("printed", "group", "role", sort=False)
    times = wide[one] / wide[other].where(wide[other] > 0)
    return times.dropna().sort_values(ascending=False, kind="stable")


def names_of_kinds(view: View, indicator: str) -> dict[str, str]:
    """Return what each kind is called inside a sentence."""
    groups = view.indicator(indicator).groups
    return {group: phrases.people(view, indicator, group) for group in groups}
