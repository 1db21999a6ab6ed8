"""How does the city stand beside places like it, and beside its neighbours?"""

import pandas as pd

from marmot_data.evidence.judgement import SMALL_COUNT, RankBand, against, against_all, place_among
from marmot_data.evidence.series import Figure
from marmot_data.findings import said
from marmot_data.findings.base import Nothing, View, answered, remembered
from marmot_data.findings.city.nearest import Nearest, sign_key
from marmot_data.findings.tooltips import beside_words, with_tooltips

KINDS = ("neighbour", "borough")
FEWEST = 5
"""places below which nobody is given a place among them"""


@answered
@remembered("year", "group")
def find_authorities(view: View, indicator: str) -> Nearest | Nothing:
    """Set the city beside its statistical neighbours and the boroughs around it.

    They stand in the order of the catalogue, the most alike first: never in order of their
    figures, which would be a league table.
    """
    words, entry, place = view.words, view.indicator(indicator), view.place
    figures = view.figures(indicator)
    period = figures.newest_period([place.authority], view.last_year)
    shown = {code: one for code in _kinds(view) if (one := figures.at(code, period))}
    if len(shown) < 2:  # noqa: PLR2004 - the city alone is no comparison
        return Nothing(title=entry.title, sentence=words("authorities.nothing", what=entry.short))
    own, country = shown[place.authority], figures.at(place.country, period)
    rows = _rows(view, indicator, shown, country)
    parts = {
        "what": view.named(entry, own.group),
        "place": view.area_name(place.authority),
        "value": words.value(own.value, entry),
        "period": view.when(own.source, own.period),
    }
    sentences = [
        said.figure(view, indicator, own),
        said.against(view, indicator, against(figures.terms, own, country)),
        _span(view, "neighbour", rows),
        _placed(view, indicator, shown),
        _span(view, "borough", rows),
        words("authorities.country", country=view.area_name(place.country)) if country else "",
        *sign_key(view, rows["verdict"], view.area_name(place.country)),
    ]
    noted = said.cautions(view, shown.values())
    return Nearest(
        title=words("authorities.title", **parts),
        subtitle=words("authorities.subtitle", unit=words.unit_after(entry), **parts),
        sentence=" ".join(filter(None, [*sentences, *noted])),
        table=_table(view, rows),
        indicators=(indicator,),
        sources=tuple(dict.fromkeys(one.source for one in shown.values())),
        notes=(words("authorities.note"),),
        slight=view.slight(indicator, rows["value"]),
        level="city",
        rows=rows,
        benchmark=country.value if country else float("nan"),
        benchmark_label=words.value(country.value if country else None, entry),
    )


def _kinds(view: View) -> dict[str, str]:
    """Return the authorities, the city first, and what each is to the city."""
    place = view.place
    kinds = {place.authority: "city"} | dict.fromkeys(place.neighbours, "neighbour")
    return kinds | {code: "borough" for code in place.boroughs if code not in kinds}


def _rows(
    view: View, indicator: str, shown: dict[str, Figure], country: Figure | None
) -> pd.DataFrame:
    words, entry, kinds = view.words, view.indicator(indicator), _kinds(view)
    terms = view.figures(indicator).terms
    found = list(shown.values())
    rulings = against_all(terms, found, [country] * len(found))
    held = any(ruling.held for ruling in rulings)
    rows = pd.DataFrame(
        {
            "name": [view.area_name(one.area) for one in found],
            "value": [one.value for one in found],
            "lower": [one.lower for one in found],
            "upper": [one.upper for one in found],
            "label": [words.value(one.value, entry) for one in found],
            "number": [words.number(one.value, entry.decimals) for one in found],
            "between": [words.between(one.lower, one.upper, entry) for one in found],
            "verdict": [ruling.verdict if held else "" for ruling in rulings],
            "selected": [one.area == view.place.authority for one in found],
            "status": [one.status for one in found],
            "kind": [kinds[one.area] for one in found],
        },
        index=pd.Index(list(shown), name="area"),
    )
    wider = [(view.area_name(country.area), words.value(country.value, entry))] if country else []
    return with_tooltips(
        words,
        rows,
        place=rows["name"],
        period=[view.when(one.source, one.period) for one in found],
        beside=beside_words(words, wider),
    )


def _span(view: View, kind: str, rows: pd.DataFrame) -> str:
    """Say how many authorities of a kind have a figure, and from where to where these run."""
    words, own = view.words, rows[rows["kind"] == kind].sort_values("value")
    every = sum(one == kind for one in _kinds(view).values())
    if own.empty or not every:
        return words(f"authorities.{kind}_none", every=every) if every else ""
    low, high = own.iloc[0], own.iloc[-1]
    key = f"authorities.{kind}_all" if len(own) == every else f"authorities.{kind}"
    return words(
        key,
        number=len(own),
        every=every,
        low=low["name"],
        low_value=low["label"],
        high=high["name"],
        high_value=high["label"],
    )


def _placed(view: View, indicator: str, shown: dict[str, Figure]) -> str:
    """Say which place the city has among its statistical neighbours, as sure as that is."""
    words, place = view.words, view.place
    like = [shown[code] for code in place.neighbours if code in shown]
    if len(like) + 1 < FEWEST:
        return ""
    found = place_among(view.figures(indicator).terms, shown[place.authority], like)
    if isinstance(found, str):
        return words(f"authorities.unplaced_{found}", least=SMALL_COUNT)
    where = view.area_name(place.authority)
    return words(f"authorities.placed_{_certainty(found)}", where=where, **_place(view, found))


def _certainty(found: RankBand) -> str:
    """Name the sentence of a place: clear, one of several, or by the figures alone."""
    alone = found.first == found.last
    if not found.tested:
        return "described" if alone else "shared"
    whole = (found.first, found.last) == (1, found.among)
    return "clear" if alone else "anywhere" if whole else "tested"


def _place(view: View, found: RankBand) -> dict[str, object]:
    """Return a place in words, counted from the nearer end, and how many places there are."""
    words, among = view.words, found.among
    end, rank, ends = "highest", found.rank, (found.first, found.last)
    if rank - 1 > among - rank:
        end, ends = "lowest", (among + 1 - found.last, among + 1 - found.first)
        rank = among + 1 - found.rank if found.tested else ends[0]
    key = f"authorities.place.{end}_first" if rank == 1 else f"authorities.place.{end}"
    first, last = (words.ordinal(one) for one in ends)
    return {
        "among": among,
        "position": words(key, rank=words.ordinal(rank)),
        "span": words(f"authorities.place.{end}_span", first=first, last=last),
    }


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    columns = {
        words("table.area"): rows["name"],
        words("table.value"): rows["label"],
        words("table.kind"): [words(f"authorities.kind_{kind}") for kind in rows["kind"]],
    }
    if rows["between"].any():
        columns[words("table.range_only")] = rows["between"]
    return pd.DataFrame(columns).set_index(words("table.area"))
