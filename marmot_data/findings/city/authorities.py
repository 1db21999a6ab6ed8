"""How does the city stand beside places like it, and beside its neighbours?"""

import pandas as pd

from marmot_data.evidence.judgement import against, against_all
from marmot_data.evidence.series import Figure
from marmot_data.findings import said
from marmot_data.findings.base import Nothing, View, answered, remembered
from marmot_data.findings.city.nearest import Nearest

KINDS = ("neighbour", "borough")


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
        "period": words.period(own.period),
    }
    sentences = [
        words("authorities.sentence", **parts),
        said.against(view, indicator, against(figures.terms, own, country)),
        *(_span(view, kind, rows) for kind in KINDS),
        words("authorities.country", country=view.area_name(place.country)) if country else "",
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
    return pd.DataFrame(
        {
            "name": [view.area_name(one.area) for one in found],
            "value": [one.value for one in found],
            "lower": [one.lower for one in found],
            "upper": [one.upper for one in found],
            "label": [words.value(one.value, entry) for one in found],
            "between": [words.between(one.lower, one.upper, entry) for one in found],
            "verdict": [ruling.verdict for ruling in rulings],
            "selected": [one.area == view.place.authority for one in found],
            "status": [one.status for one in found],
            "kind": [kinds[one.area] for one in found],
        },
        index=pd.Index(list(shown), name="area"),
    )


def _span(view: View, kind: str, rows: pd.DataFrame) -> str:
    """Say how many authorities of a kind have a figure, and from where to where these run."""
    words, own = view.words, rows[rows["kind"] == kind].sort_values("value")
    every = sum(one == kind for one in _kinds(view).values())
    if own.empty or not every:
        return words(f"authorities.{kind}_none", every=every) if every else ""
    low, high = own.iloc[0], own.iloc[-1]
    key = f"authorities.{kind}_all" if len(own) == every else f"authorities.{kind}"
    return words.counted(
        key,
        len(own),
        every=every,
        low=low["name"],
        low_value=low["label"],
        high=high["name"],
        high_value=high["label"],
    )


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
