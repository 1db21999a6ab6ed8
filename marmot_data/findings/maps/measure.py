"""One figure over all areas of a kind, and which periods of two figures belong together."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import pandas as pd

from marmot_data.catalogue.schema import Basis
from marmot_data.evidence.gradient import edition_for
from marmot_data.evidence.judgement import Ruling, against_all, refused
from marmot_data.evidence.series import Figure, Figures
from marmot_data.findings.base import View, remembered
from marmot_data.findings.ward.figures import ward_codes
from marmot_data.link import EDITIONS, MATCHED

STRONG = 0.5
"""a rank correlation from which two figures are said to run together"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One indicator over the areas of one level, at one period."""

    indicator: str
    group: str
    period: str
    figures: pd.DataFrame
    """index code; columns of `Figure` and name, shown, between, verdict (beside the city)"""
    known: tuple[Figure, ...]
    """the figures that have a value"""
    city: float
    country: float


@remembered("year", "boundaries", "group", "edition")
def measure(
    view: View, indicator: str, level: str = "ward", beside: str | None = None
) -> Measure | None:
    """Look up an indicator for all areas of a level; none if it has no such figures.

    Parameters
    ----------
    view
        What the question is asked of.
    indicator, level
        What is looked up, and for which kind of area.
    beside
        The indicator that it is set beside, which may decide on the edition of an index.
    """
    figures, codes = view.figures(indicator), _codes(view, indicator, level)
    period = _newest(view, figures, codes)
    if period is None:
        return None
    if beside is not None and goes_with_time(view, indicator, beside):
        period = _matched(view, (figures, codes), beside, level) or period
    known = tuple(one for code in codes if (one := figures.at(code, period)))
    blank = [one for code in codes if (one := figures.blanks.get((code, period)))]
    city, country = (
        figures.at(code, period) for code in (view.place.authority, view.place.country)
    )
    rulings = [
        *against_all(figures.terms, known, [city] * len(known)),
        *(refused("no_figure") for _ in blank),
    ]
    return Measure(
        indicator=indicator,
        group=view.group(indicator),
        period=period,
        figures=_worded(view, indicator, (*known, *blank), rulings),
        known=known,
        city=_value(city),
        country=_value(country),
    )


def goes_with_time(view: View, indicator: str, beside: str) -> bool:
    """Tell whether the edition of an index is to be chosen by the time of what stands beside it."""
    index, other = (view.indicator(name).basis is Basis.INDEX for name in (indicator, beside))
    return index and not other


def edition_years(view: View, index: str, beside: str, level: str = "ward") -> dict[str, str]:
    """Return the edition of an index that each choice of the link shows: choice -> year.

    Empty where they show the same, or where one has no figures.
    """
    found = {}
    for choice in EDITIONS:
        moved = replace(view, selection=view.selection.moved(edition=choice))
        one = measure(moved, index, level=level, beside=beside)
        if one is not None:
            found[choice] = view.words.period(one.period)
    return found if len(set(found.values())) > 1 else {}


def _codes(view: View, indicator: str, level: str) -> tuple[str, ...]:
    if level == "ward":
        return ward_codes(view)
    values = view.data.values(indicator)
    return tuple(values.loc[values["level"] == level, "area"].unique())


def _newest(view: View, figures: Figures, codes: tuple[str, ...]) -> str | None:
    """Return the newest period with figures for nearly all areas; the oldest if all are later."""
    whole = set(figures.whole_periods(codes))
    ends = {
        one.period: (one.end, one.start)
        for code in codes
        for one in figures.run(code)
        if one.period in whole
    }
    order = sorted(ends, key=ends.__getitem__)
    last = view.last_year
    reached = [one for one in order if last is None or int(ends[one][0][:4]) <= last]
    return next(iter([*reversed(reached), *order]), None)


def _matched(
    view: View, index: tuple[Figures, tuple[str, ...]], beside: str, level: str
) -> str | None:
    """Return the edition of an index that belongs to the time of the figure set beside it.

    None if the reader asks for the newest edition, or if that one has no figures here.
    """
    if view.selection.edition != MATCHED:
        return None
    other = measure(view, beside, level=level)
    if other is None or not other.known:
        return None
    one = other.known[0]
    edition = edition_for(view.catalogue.front.editions, one.start, one.end)
    figures, codes = index
    return edition if edition in figures.whole_periods(codes) else None


def _worded(
    view: View, indicator: str, figures: Sequence[Figure], rulings: Sequence[Ruling]
) -> pd.DataFrame:
    entry, words = view.indicator(indicator), view.words
    rows = [
        asdict(one)
        | {
            "name": view.area_name(one.area),
            "shown": words.value(one.value, entry),
            "between": words.between(one.lower, one.upper, entry),
            "verdict": ruling.verdict,
        }
        for one, ruling in zip(figures, rulings, strict=True)
    ]
    return pd.DataFrame(rows).set_index("area")


def _value(one: Figure | None) -> float:
    return float("nan") if one is None else one.value


def smallest_level(view: View, indicator: str) -> str:
    """Name the smallest kind of area for which an indicator has figures."""
    levels = set(view.data.values(indicator)["level"])
    order = list(view.words.section("level"))
    found = next((name for name in order if name in levels), "city")
    return view.words(f"level.{found}")


def rank_correlation(one: "pd.Series[float]", other: "pd.Series[float]") -> float:
    """Return how two figures go together over areas (Spearman), from -1 to 1."""
    return float(one.rank().corr(other.rank()))


def pattern(correlation: float) -> str:
    """Name how two figures go together: the same way, opposite ways, or neither."""
    if not abs(correlation) >= STRONG:
        return "apart"
    return "opposite" if correlation < 0 else "same"
