"""Which ward is meant? A postcode, half of one, or a name with a slip in it finds its ward."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from marmot_data.findings.base import View
from marmot_data.findings.ward.postcode import (
    LONGEST,
    Answer,
    Whereabouts,
    find_postcode,
    postcodes_of,
)
from marmot_data.findings.ward.strips import on_strips
from marmot_data.store import DataError

PART = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]?(?:[0-9][A-Z]?)?")
"""a postcode of which the end is missing"""
NAME = re.compile(r"[^\W\d_]{3}")
"""what holds three letters in a row is a name"""
NEAR = 0.7
"""how alike two names are, of 1, if one may be the other with a slip in it"""
LONGEST_NAME = 60
"""characters of the longest text in which a name is looked for"""
MOST = 3
"""wards that are offered in the place of one that has gone"""
FEW = 0.01
"""share of a ward's people below which no number is said"""


def find_ward(view: View, text: str) -> Whereabouts:
    """Find the ward that is meant, or the wards to choose from; never fails."""
    squeezed = re.sub(r"[^A-Z0-9]", "", text.upper())
    try:
        if len(text) <= LONGEST and PART.fullmatch(squeezed):
            found = _by_part(view, squeezed)
        elif NAME.search(text) and len(text) <= LONGEST_NAME:
            found = _by_name(view, text)
        else:
            found = None
    except DataError:
        found = None  # the answer about a whole postcode says which file is damaged
    return found or find_postcode(view, text)


def _by_part(view: View, squeezed: str) -> Whereabouts:
    """Name the wards that the postcodes with this beginning touch."""
    table = postcodes_of(view)
    live = table[table["live"] == 1]
    parts = live.index.str.split(" ", n=1)
    districts, ends = parts.str[0], parts.str[1]
    whole = districts == squeezed
    asked = squeezed
    if not whole.any():
        whole = (districts + ends).str.startswith(squeezed)
        at = len(districts[whole][0]) if whole.any() else 0
        asked = f"{squeezed[:at]} {squeezed[at:]}"
    if not whole.any():
        return _unknown(view, "no_part", squeezed)
    shares = live.loc[whole, f"ward{view.selection.boundaries}"].value_counts(normalize=True)
    told = _shares(view, {str(code): share for code, share in shares.items()}, "part")
    return _choice(view, shares.index, "find.part", asked=asked, shares=told)


def _by_name(view: View, text: str) -> Whereabouts:
    """Find wards by name: the very one, those of a neighbourhood, or the nearest in spelling."""
    wards = view.data.wards(int(view.selection.boundaries)).set_index("code")["name"]
    asked = " ".join(text.split())
    named = {_plain(name): code for code, name in wards.items()}
    if _plain(asked) in named:
        return _choice(view, [named[_plain(asked)]], "find.named", asked=asked)
    others, parts = _other_wards(view), _neighbourhoods(view)
    elsewhere = {
        **{plain: (name, list(shares)) for plain, (name, shares) in parts.items()},
        **{plain: (name, list(shares)) for plain, (name, shares) in others.items()},
    }
    if _plain(asked) in elsewhere:
        name, codes = elsewhere[_plain(asked)]
        shares = others.get(_plain(asked), (name, {}))[1]
        key, told = "find.other_ward", _shares(view, shares, "share")
        if not shares:
            key, told = "find.touches", _shares(view, parts[_plain(asked)][1], "part")
        return _choice(view, codes, key, asked=name, shares=told)
    holding = [code for name, code in named.items() if _plain(asked) in name]
    if holding:
        return _choice(view, holding, "find.several", asked=asked)
    near = get_close_matches(_plain(asked), [*named, *elsewhere], n=1, cutoff=NEAR)
    if not near:
        return _unknown(view, "unknown", asked)
    if near[0] in named:
        return _choice(view, [named[near[0]]], "find.nearest", asked=asked)
    name, codes = elsewhere[near[0]]
    return _choice(view, codes, "find.nearest_place", asked=asked, name=name)


def _plain(name: str) -> str:
    """Write a name as it is compared: small letters only."""
    return re.sub(r"[\W_]", "", name.casefold().replace("&", "and"))


def _other_wards(view: View) -> dict[str, tuple[str, dict[str, float]]]:
    """Return the wards of other boundaries, each with the share of its people in those of here.

    The ward with most of them comes first. One that holds none but on a strip too thin for the map
    is not named.
    """
    areas, year = view.data.areas, int(view.selection.boundaries)
    changes = view.data.table("ward_changes").sort_values("people", ascending=False)
    changes = changes[~on_strips(view, changes)]
    found: dict[str, tuple[str, dict[str, float]]] = {}
    for here, there in (("old", "new"), ("new", "old")):
        for own in dict.fromkeys(map(str, changes[here])):
            others = changes[changes[here] == own].set_index(there)[f"share_of_{here}"]
            if areas.loc[own, "boundaries"] != str(year):
                name = str(areas.loc[own, "name"])
                shares = {str(code): float(share) for code, share in others.head(MOST).items()}
                found[_plain(name)] = (name, shares)
    return found


def _shares(view: View, shares: Mapping[str, float], key: str) -> str:
    """List what part lies in each ward; of fewer than one in a hundred no more is said.

    The key names what is counted: share of a ward's people, or part of a place's postcodes.
    """
    words = view.words
    return words.listed(
        words(
            f"find.{key}_few" if share < FEW else f"find.{key}_in",
            share=words.number(100 * share, 0),
            ward=view.area_name(code),
        )
        for code, share in shares.items()
    )


def _neighbourhoods(view: View) -> dict[str, tuple[str, dict[str, float]]]:
    """Return the names that people use for parts of the city, with their postcodes by ward.

    The ward with most of them comes first.
    """
    table, areas = postcodes_of(view), view.data.areas
    live = table[table["live"] == 1]
    wards = live[f"ward{view.selection.boundaries}"]
    counts: dict[str, tuple[str, Counter[str]]] = {}
    for code, own in wards.groupby(live["msoa"]):
        name = str(areas.loc[code, "local_name"])
        for part in dict.fromkeys((name, *re.split(r" & |, ", name))):
            counts.setdefault(_plain(part), (part, Counter()))[1].update(own)
    return {
        plain: (part, {code: n / held.total() for code, n in held.most_common()})
        for plain, (part, held) in counts.items()
    }


def _choice(view: View, codes: Iterable[object], answer: str, **parts: str) -> Whereabouts:
    """Offer wards; if there is only one and it was named, that is the ward."""
    areas = view.data.areas
    wards = tuple((str(areas.at[c, "slug"]), str(areas.at[c, "name"])) for c in map(str, codes))
    names = [name for _, name in wards]
    sentence = view.words(answer, number=len(wards), wards=view.words.listed(names), **parts)
    sure = answer == "find.named"
    return Whereabouts(
        answer=Answer.FOUND if sure else Answer.CHOICE,
        sentence=sentence,
        slug=wards[0][0] if sure else "",
        wards=() if sure else wards,
    )


def _unknown(view: View, key: str, asked: str) -> Whereabouts:
    place = view.place
    said = view.words(
        f"find.{key}", asked=asked, place=place.title, example=place.postcodes.example
    )
    return Whereabouts(answer=Answer.MALFORMED, sentence=said)
