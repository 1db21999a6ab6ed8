"""Where in the city is what was done to be found, and in which ward?"""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from marmot_data.catalogue.deeds import Site
from marmot_data.findings.base import Finding, Nothing, View, answered, remembered
from marmot_data.findings.city.deeds import deeds_shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A site of a deed, placed by the postcode of its address."""

    name: str
    kind: str
    """what is found there"""
    address: str
    """street and postcode, as printed"""
    printed: str
    lon: float
    lat: float
    """degrees, WGS 84"""
    code: str
    """of its ward in the chosen set"""
    wards: tuple[str, ...]
    """names of its ward in each set, in the order of the place's sets"""
    ward: str
    """name of its ward in the chosen set"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sites(Finding):
    """The places in the city where a deed is found, from west to east."""

    spots: tuple[Spot, ...]
    codes: tuple[str, ...]
    """of the wards of the chosen set"""
    selected: str
    """code of the chosen ward; empty if none is chosen"""
    boundaries: int


@answered
@remembered("boundaries", "priority", "ward", "year")
def find_sites(view: View, deed: str = "") -> Sites | Nothing:
    """Place the sites of the deeds that are shown, or of one deed, in the wards of both sets."""
    words, spots = view.words, _spots(view, deed)
    if not spots:
        return Nothing(title=words("sites.nothing"), sentence=words("sites.nothing_why"))
    boundaries = int(view.selection.boundaries)
    wards = len({one.code for one in spots})
    return Sites(
        title=words("sites.title"),
        subtitle=words("sites.subtitle"),
        sentence=" ".join(
            (words("sites.sentence", number=len(spots)), words("sites.wards", number=wards))
        ),
        table=_table(view, spots),
        indicators=(),
        sources=("postcode_points", "postcode_directory"),
        notes=(words("sites.note"), words("sites.open")),
        spots=spots,
        codes=tuple(view.data.wards(boundaries)["code"]),
        selected=view.ward_code or "",
        boundaries=boundaries,
    )


def whole_city(view: View) -> Sites:
    """Return a map without places: what was done everywhere, or where no page says."""
    boundaries = int(view.selection.boundaries)
    return Sites(
        title=view.words("sites.nothing"),
        subtitle="",
        sentence=view.words("sites.nothing_why"),
        table=pd.DataFrame(),
        indicators=(),
        sources=(),
        spots=(),
        codes=tuple(view.data.wards(boundaries)["code"]),
        selected="",
        boundaries=boundaries,
    )


@answered
def find_ward_sites(view: View) -> str | Nothing:
    """Say which sites lie in the chosen ward; empty if none does."""
    own = [one for one in _spots(view) if one.code == view.ward_code]
    if not own:
        return ""
    words = view.words
    named = [
        words("sites.in_ward", name=one.name, kind=one.kind, address=one.address) for one in own
    ]
    return words("sites.ward", ward=own[0].ward, list="; ".join(named))


def _spots(view: View, deed: str = "") -> tuple[Spot, ...]:
    """Set beside each site of the deeds shown where the build placed it; from west to east."""
    year, told = view.last_year, view.catalogue.editorial.deeds
    shown = {deed: told[deed]} if deed else deeds_shown(view)
    placed = {
        (row["deed"], row["name"]): row for row in view.data.table("sites").to_dict("records")
    }
    found = [
        _spot(view, site, placed[key, site.name])
        for key, one in shown.items()
        for site, _ in one.sites
        if (key, site.name) in placed and (year is None or site.year <= year)
    ]
    return tuple(sorted(found, key=lambda one: one.lon))


def _spot(view: View, site: Site, placed: dict[Any, Any]) -> Spot:
    code = str(placed[f"ward{view.selection.boundaries}"])
    return Spot(
        name=site.name,
        kind=site.kind,
        address=view.words("sites.address", street=site.address, postcode=site.postcode),
        printed=site.printed,
        lon=float(placed["lon"]),
        lat=float(placed["lat"]),
        code=code,
        wards=tuple(view.area_name(str(placed[f"ward{one.year}"])) for one in view.place.wards),
        ward=view.area_name(code),
    )


def _table(view: View, spots: tuple[Spot, ...]) -> pd.DataFrame:
    words = view.words
    heads = [words(f"sites.head_{name}") for name in ("name", "kind", "address")]
    heads += [*(one.title for one in view.place.wards), words("sites.head_printed")]
    rows = [
        (
            words("sites.numbered", number=number, name=one.name),
            one.kind,
            one.address,
            *one.wards,
            one.printed,
        )
        for number, one in enumerate(spots, 1)
    ]
    return pd.DataFrame(rows, columns=heads).set_index(heads[0])
