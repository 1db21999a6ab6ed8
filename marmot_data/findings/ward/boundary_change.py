"""Which ward is this? Which boundaries, who changed ward in the newest ones, and where from."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from marmot_data.findings.base import Finding, Nothing, View, answered, remembered
from marmot_data.findings.ward.strips import COARSE, on_strips

MOST_NAMED = 3
WHOLE = 0.995
"""from this share on, everybody stayed: the rest is the coarseness of the lines"""
FEW_PEOPLE = 20
"""so few people may be an effect of coarse lines and are not listed"""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundaryChange(Finding):
    """Where a ward's residents were before, or went, when the boundaries changed."""

    rows: pd.DataFrame
    """columns code, name, people, share; the ward with most residents first"""
    kept: float
    """share of residents in the other ward with most of them"""
    short: str
    """whether its line moved, in a sentence"""
    moved: bool
    """whether the line moved at all, with or without people"""
    came: int
    """residents, to the nearest ten, whom the line brought into the ward"""
    went: int
    """the same of those whom it took out of the ward"""
    line: str
    """who came and who went, in a sentence; empty if nobody"""
    key: str
    """what the lines and the shades of the drawing mean"""


@answered
@remembered("ward", "boundaries")
def find_boundary_change(view: View) -> BoundaryChange | Nothing:
    """Say which boundaries a ward belongs to, and which share of its residents changed ward."""
    words, ward = view.words, view.ward_code
    if ward is None or len(view.place.wards) < 2:  # noqa: PLR2004 - an old and a new set
        return Nothing(title=words("profile.choose"), sentence=words("profile.choose_why"))
    old, new = view.place.wards[:2]
    is_new = int(view.selection.boundaries) == new.year
    here, there, share = (
        ("new", "old", "share_of_new") if is_new else ("old", "new", "share_of_old")
    )
    own = _shared(view, here, ward)
    rows = pd.DataFrame(
        {
            "code": own[there],
            "name": [view.area_name(code) for code in own[there]],
            "people": own["people"],
            "share": own[share],
        }
    ).reset_index(drop=True)
    way = "new" if is_new else "old"
    name, kept = view.area_name(ward), float(rows["share"].iloc[0])
    parts = {
        "ward": name,
        "set": words.inside((new if is_new else old).title),
        "in_force": (new if is_new else old).in_force,
        "year": new.year,
        "most": rows["name"].iloc[0],
        "share": _percent(view, kept),
        "rest": _percent(view, 1 - kept),
        "others": _others(view, rows),
        "elsewhere": _elsewhere_named(view, list(rows["name"].iloc[1:])),
    }
    key = (
        "same"
        if kept >= WHOLE and _unchanged(view, ward)
        else ("moved" if len(rows) > 1 else "all")
    )
    moved = 0 if key == "same" else round(int(rows["people"].iloc[1:].sum()), -1)
    back = 0 if key == "same" else _other_way(view, ward, here, there)
    came, went = (moved, back) if is_new else (back, moved)
    told = {"came": words.number(came, 0), "went": words.number(went, 0), "year": new.year}
    ways = "both" if came and went else "came" if came else "went"
    short = [words(f"boundary_change.short_{key}_{way}", number=words.number(moved, 0), **parts)]
    said = [words(f"boundary_change.{one}", **parts) for one in ("which", f"{key}_{way}")]
    if key == "all" and not back:
        short = [words("boundary_change.short_none", **parts)]
    if back:
        other = _back(view, ward, here, there, back)
        said.append(words(f"boundary_change.back_{way}", **other))
        short.append(words(f"boundary_change.short_back_{way}", **other))
    if key != "same" and (near := _near(view, ward, here, there)) >= FEW_PEOPLE:
        number = words.number(round(near, -1), 0)
        said.append(words("boundary_change.near", number=number, metres=COARSE))
    stayed = words(f"boundary_change.title_{'same' if key == 'same' else 'all'}_{way}", **parts)
    return BoundaryChange(
        title=words(f"boundary_change.title_{ways}", **told) if came or went else stayed,
        subtitle=words("boundary_change.subtitle", **parts),
        sentence=" ".join(said),
        table=_table(view, rows, _elsewhere(view, ward, here, there), way),
        indicators=("population",),
        sources=("census_2021_population", "postcode_directory", "postcode_points"),
        notes=(words("boundary_change.method"),),
        rows=rows,
        kept=kept,
        short=" ".join(short),
        moved=key != "same",
        came=came,
        went=went,
        line=words(f"boundary_change.line_{ways}", **told) if came or went else "",
        key=words(
            "boundary_change.key",
            ward=name,
            set=words.inside((new if is_new else old).title),
            other=rows["name"].iloc[0],
            other_set=words.inside((old if is_new else new).title),
        ),
    )


def _shared(view: View, side: str, ward: str) -> pd.DataFrame:
    """Return the wards of the other set that share people with a ward, most people first.

    Who lives on a strip too thin for the map counts as having stayed.
    """
    changes = view.data.table("ward_changes")
    own = changes[(changes[side] == ward) & (changes["people"] >= FEW_PEOPLE)]
    own = own.sort_values("people", ascending=False)
    thin = on_strips(view, own)
    sure, numbers = own[~thin].copy(), ["people", f"share_of_{side}"]
    sure.loc[sure.index[0], numbers] += own.loc[thin, numbers].sum()
    return sure


def _near(view: View, ward: str, here: str, there: str) -> int:
    """Count the residents of a ward, and of its counterpart, who live on a strip too thin."""
    changes = view.data.table("ward_changes")
    counterpart = str(_shared(view, here, ward)[there].iloc[0])
    own = changes[(changes[here] == ward) | (changes[there] == counterpart)]
    return int(own.loc[on_strips(view, own), "people"].sum())


def people_shared(view: View, one: str, other: str) -> int:
    """Return how many residents two wards of the two sets share: none where none are counted."""
    changes = view.data.table("ward_changes")
    pair = changes["old"].isin((one, other)) & changes["new"].isin((one, other))
    return int(changes.loc[pair, "people"].sum())


def _elsewhere(view: View, ward: str, here: str, there: str) -> pd.DataFrame:
    """Return who is in the ward's counterpart of the other set, but in other wards of this one.

    Its counterpart is the ward with which it shares most people, if that holds both ways.
    """
    others = _shared(view, there, str(_shared(view, here, ward)[there].iloc[0]))
    return others.iloc[1:] if str(others[here].iloc[0]) == ward else others.iloc[:0]


def _other_way(view: View, ward: str, here: str, there: str) -> int:
    """Count, to the nearest ten, who changed ward the other way."""
    return round(int(_elsewhere(view, ward, here, there)["people"].sum()), -1)


def _back(view: View, ward: str, here: str, there: str, number: int) -> dict[str, str]:
    """Say who changed ward the other way: how many, of which ward, and which others."""
    words, counterpart = view.words, str(_shared(view, here, ward)[there].iloc[0])
    names = [view.area_name(one) for one in _elsewhere(view, ward, here, there)[here]]
    return {
        "number": words.number(number, 0),
        "most": view.area_name(counterpart),
        "others": words.listed(names),
        "elsewhere": _elsewhere_named(view, names),
    }


def _elsewhere_named(view: View, names: Sequence[str]) -> str:
    """Name a few other wards; of more say only that they are others."""
    few = 0 < len(names) <= MOST_NAMED
    return view.words.listed(names) if few else view.words("boundary_change.short_elsewhere")


def _unchanged(view: View, ward: str) -> bool:
    """Tell whether the ward's boundary is the same in both sets."""
    same = view.place.same_wards
    return ward in same or ward in same.values()


def _percent(view: View, share: float) -> str:
    """Write a share as a whole percentage; neither none nor all where it is only nearly so."""
    words, percent = view.words, round(share * 100)
    if percent == 0 < share:
        return words("boundary_change.under")
    if percent == 100 and share < 1:  # noqa: PLR2004 - all, in per cent
        return words("boundary_change.over")
    return words("unit.percent", number=words.number(percent, 0))


def _others(view: View, rows: pd.DataFrame) -> str:
    """Name the other wards with their shares, the largest first."""
    rest = rows.iloc[1:]
    if len(rest) == 1:  # its share is that of all others
        return str(rest["name"].iloc[0])
    named = [
        view.words("boundary_change.part", ward=name, share=_percent(view, share))
        for name, share in zip(rest["name"], rest["share"], strict=True)
    ]
    if len(named) > MOST_NAMED:
        more = view.words("boundary_change.more", number=len(named) - MOST_NAMED)
        named = [*named[:MOST_NAMED], more]
    return view.words.listed(named)


def _table(view: View, rows: pd.DataFrame, back: pd.DataFrame, way: str) -> pd.DataFrame:
    """List who stayed, who came and who went, each with the other ward.

    Parameters
    ----------
    view
        Whose words are used.
    rows
        The ward's residents by their ward of the other set.
    back
        Who changed ward the other way, as `_elsewhere` returns it.
    way
        ``new`` or ``old``: the set of the ward.
    """
    words, (here, there) = view.words, ("from", "to") if way == "new" else ("to", "from")
    kinds = [f"main_{way}", *[f"row_{here}"] * (len(rows) - 1), *[f"row_{there}"] * len(back)]
    names = [*rows["name"], *map(view.area_name, back[way])]
    share = back["share_of_old" if way == "new" else "share_of_new"]
    shares = [
        *(_percent(view, one) for one in rows["share"]),
        *(words(f"boundary_change.of_{way}", share=_percent(view, one)) for one in share),
    ]
    said = [
        words(f"boundary_change.{kind}", ward=name) for kind, name in zip(kinds, names, strict=True)
    ]
    return pd.DataFrame(
        {
            words("boundary_change.who"): said,
            words("boundary_change.people"): [
                words.number(round(n, -1), 0) for n in (*rows["people"], *back["people"])
            ],
            words("boundary_change.share"): shares,
        }
    ).set_index(words("boundary_change.who"))
