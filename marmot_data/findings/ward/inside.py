"""What does a ward's average hide? Its small areas, and those of every other ward."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.evidence.judgement import Ruling, between
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    latest_period,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.tooltips import beside_words, with_tooltips

LEVELS = ("lsoa", "msoa")
SMALLEST_PART = 0.05
"""a sliver of a small area, with fewer of its residents than this, is not even listed"""
HALF = 0.5
"""a small area is inside the ward where at least this part of its residents live"""
FEWEST = 2
SOME = 4
"""with fewer small areas in the whole city, hardly a ward has one to show"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside(Finding):
    """The small areas of one ward, with the ward's own and the city's figure."""

    rows: pd.DataFrame
    """columns name, value, lower, upper, label, share, share_text, highest first; at least half
    of the residents of each live in the ward"""
    others: pd.DataFrame
    """column value: the small areas of the rest of the city"""
    marks: pd.DataFrame
    """columns value, name, shown, label, role (ward, city) of what the dots are set beside"""


@dataclass(frozen=True, slots=True, kw_only=True)
class EveryWard(Finding):
    """The small areas of every ward on one scale, the chosen ward first."""

    rows: pd.DataFrame
    """columns ward, name, value, label, chosen"""
    order: tuple[str, ...]
    city: float


@answered
@remembered("year", "ward", "boundaries", "group")
def find_inside(view: View, indicator: str) -> Inside | Nothing:
    """Show the small areas of the chosen ward, and say how far apart they lie."""
    words, entry, ward = view.words, view.indicator(indicator), view.ward_code
    if view.catalogue.unit(indicator).total:
        return _no_totals(view, entry)
    at = _small_areas(view, indicator)
    parts = pd.DataFrame() if at is None or ward is None else _of_ward(view, at, ward)
    own = parts[parts["share"] >= HALF] if len(parts) else parts
    if at is None or len(own) < FEWEST:
        return _nothing(view, entry, at)
    marks = _marks(view, indicator, str(ward), str(at["period"].iloc[0]))
    rows = _worded(
        view,
        indicator,
        own,
        beside=beside_words(words, zip(marks["name"], marks["shown"], strict=True)),
    )
    slivers = _worded(view, indicator, parts[parts["share"] < HALF])
    ruling = _apart(view, indicator, rows)
    said = _parts_said(view, indicator, rows)
    return Inside(
        title=words("inside.title", **said),
        subtitle=words("inside.subtitle", **said, unit=words.unit_after(entry)),
        sentence=" ".join(
            [
                words("inside.sentence", **said),
                *([words("inside.unclear")] if ruling.verdict == "similar" else []),
            ]
        ),
        table=_table(view, pd.concat([rows, slivers])),
        indicators=(indicator,),
        sources=sources_of(own),
        notes=(
            *notes_of(view, own),
            words("inside.parts"),
            *(
                [words("inside.slivers", names=words.listed(slivers["name"]))]
                if len(slivers)
                else []
            ),
        ),
        slight=view.slight(indicator, rows["value"]),
        rows=rows,
        others=at.loc[~at.index.isin(own.index), ["value"]],
        marks=marks,
    )


def _apart(view: View, indicator: str, rows: pd.DataFrame) -> Ruling:
    """Rule on the highest small area beside the lowest."""
    figures = view.figures(indicator)
    period = str(rows["period"].iloc[0])
    top, bottom = (figures.at(str(rows.index[place]), period) for place in (0, -1))
    return between(replace(figures.terms, total=False), top, bottom)


def _parts_said(view: View, indicator: str, rows: pd.DataFrame) -> dict[str, object]:
    words, entry = view.words, view.indicator(indicator)
    top, bottom = rows.iloc[0], rows.iloc[-1]
    return {
        "what": view.named(entry, view.group(indicator)),
        "ward": view.area_name(str(view.ward_code)),
        "number": len(rows),
        "level": words(f"level.{rows['level'].iloc[0]}"),
        "period": view.when_of(indicator, str(rows["period"].iloc[0])),
        "high": top["name"],
        "high_value": top["label"],
        "low": bottom["name"],
        "low_value": bottom["label"],
        "gap": words.apart(top["value"], bottom["value"], entry),
    }


@answered
@remembered("year", "ward", "boundaries", "group")
def find_every_ward(view: View, indicator: str) -> EveryWard | Nothing:
    """Show the small areas ward by ward, and compare how far apart they lie inside each."""
    words, entry = view.words, view.indicator(indicator)
    if view.catalogue.unit(indicator).total:
        return _no_totals(view, entry)
    at = _small_areas(view, indicator)
    if at is None:
        return _nothing(view, entry, at)
    wards = view.data.wards(int(view.selection.boundaries))
    asked = (indicator, view.group(indicator), view.last_year, tuple(wards["code"]))
    key = ("every_ward", view.selection.language, *asked)
    city = _value(view, indicator, view.place.authority, str(at["period"].iloc[0]))
    known = [] if np.isnan(city) else [(view.place.title, words.value(city, entry))]
    beside = beside_words(words, known)
    rows, table = view.data.remembered(key, lambda: _by_ward(view, indicator, at, wards, beside))
    chosen = view.area_name(view.ward_code) if view.ward_code else ""
    rows = rows.assign(chosen=rows["ward"] == chosen)
    ends = rows.groupby("ward")["value"].agg(["max", "min", "size"])
    ends = ends[ends["size"] >= FEWEST]
    if ends.empty or len(at) < SOME:
        return Nothing(title=entry.title, sentence=words("every_ward.nothing", what=entry.short))
    spread = (ends["max"].round(entry.decimals) - ends["min"].round(entry.decimals)).rename("apart")
    widest, tightest = str(spread.idxmax()), str(spread.idxmin())
    first = [chosen] if rows["chosen"].any() else []
    said = {
        "what": entry.short,
        "widest": widest,
        "widest_gap": words.difference(float(spread[widest]), entry),
        "tightest": tightest,
        "tightest_gap": words.difference(float(spread[tightest]), entry),
        "period": view.when_of(indicator, str(at["period"].iloc[0])),
        "level": words(f"level.{at['level'].iloc[0]}"),
    }
    sentence = words("every_ward.sentence", **said)
    if first and first[0] in spread.index:
        gap = words.difference(float(spread[first[0]]), entry)
        sentence = f"{words('every_ward.own', ward=first[0], gap=gap)} {sentence}"
    return EveryWard(
        title=words("every_ward.title", **said),
        subtitle=words(
            "every_ward.subtitle",
            **{**said, "what": view.named(entry, view.group(indicator))},
            unit=words.unit_after(entry),
        ),
        sentence=sentence,
        table=table,
        indicators=(indicator,),
        sources=sources_of(at),
        notes=(*notes_of(view, at), words("every_ward.half")),
        slight=view.slight(indicator, rows["value"]),
        rows=rows,
        order=(*first, *(name for name in wards["name"] if name not in first)),
        city=city,
    )


def _by_ward(
    view: View, indicator: str, at: pd.DataFrame, wards: pd.DataFrame, beside: str
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Put every small area with the ward that holds most of it; and list each ward's ends."""
    parts = _parts(view, at)
    most = parts[parts["share"] >= HALF].drop_duplicates("area").set_index("area")["ward"]
    joined = at.assign(ward=most.reindex(at.index))
    joined = joined[joined["ward"].isin(wards["code"])]
    joined = joined.assign(share=1.0, ward=wards["name"].reindex(joined["ward"]).to_numpy())
    rows = _worded(view, indicator, joined, beside=beside)
    return rows, _spreads(view, view.indicator(indicator), rows) if len(rows) else pd.DataFrame()


def _small_areas(view: View, indicator: str) -> pd.DataFrame | None:
    """Return the newest figures of the smallest areas there are, by code; none without any."""
    key = ("small_areas", indicator, view.group(indicator), view.last_year)
    found = view.data.remembered(key, lambda: _look_up_small(view, indicator))
    return found if len(found) else None


def _look_up_small(view: View, indicator: str) -> pd.DataFrame:
    values = view.data.values(indicator)
    values = values[(values["group"] == view.group(indicator)) & values["value"].notna()]
    for level in LEVELS:
        here = values[values["level"] == level]
        period = latest_period(here, view.last_year)
        if period is not None:
            at = here[here["period"] == period]
            return at.drop_duplicates("area").set_index("area")
    return pd.DataFrame()


def _parts(view: View, at: pd.DataFrame) -> pd.DataFrame:
    """Return which small areas lie in which ward of the chosen set, with the share."""
    level, year = str(at["level"].iloc[0]), int(at["boundaries"].mode().iloc[0])

    def look_up() -> pd.DataFrame:
        table = view.data.table("ward_parts")
        wards = view.data.wards(int(view.selection.boundaries))["code"]
        fits = (table["level"] == level) & table["ward"].isin(wards)
        found: pd.DataFrame = table[fits & (table["boundaries"] == year)]
        return found

    return view.data.remembered(("ward_parts", view.selection.boundaries, level, year), look_up)


def _of_ward(view: View, at: pd.DataFrame, ward: str) -> pd.DataFrame:
    parts = _parts(view, at)
    own = parts[(parts["ward"] == ward) & (parts["share"] >= SMALLEST_PART)]
    shares = own.set_index("area")["share"]
    found = at[at.index.isin(shares.index)]
    return found.assign(share=shares.reindex(found.index))


def _worded(view: View, indicator: str, own: pd.DataFrame, beside: str = "") -> pd.DataFrame:
    words, entry = view.words, view.indicator(indicator)
    local = view.data.areas["local_name"].reindex(own.index)
    rows = own.assign(
        name=np.where(local.fillna("") != "", local, own["name"]),
        label=[words.value(value, entry) for value in own["value"]],
        number=[words.number(value, entry.decimals) for value in own["value"]],
        between=[
            words.between(low, high, entry)
            for low, high in zip(own["lower"], own["upper"], strict=True)
        ],
        share_text=[words("inside.share", share=round(s * 100)) for s in own["share"]],
    )
    rows = with_tooltips(
        words,
        rows,
        place=rows["name"],
        period=[view.when_of(indicator, period) for period in rows["period"]],
        beside=beside,
    )
    return rows.sort_values("value", ascending=False)


def _value(view: View, indicator: str, area: str, period: str) -> float:
    values = view.data.values(indicator)
    fits = (values["area"] == area) & (values["period"] == period)
    found = values.loc[fits & (values["group"] == view.group(indicator)), "value"]
    return float(found.iloc[0]) if len(found) else float("nan")


def _marks(view: View, indicator: str, ward: str, period: str) -> pd.DataFrame:
    """Return the ward's and the city's figure of the same period, where there are any."""
    entry = view.indicator(indicator)
    rows = []
    for role, code in (("ward", ward), ("city", view.place.authority)):
        value = _value(view, indicator, code, period)
        shown = view.words.value(value, entry)
        name = view.area_name(code)
        label = view.words("inside.mark", name=name, value=shown)
        rows.append({"role": role, "value": value, "name": name, "shown": shown, "label": label})
    return pd.DataFrame(rows).dropna(subset=["value"])


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("table.area"): rows["name"],
            words("table.value"): rows["label"],
            words("inside.share_head"): rows["share_text"],
            words("table.how"): [words(f"status.{s}.word") for s in rows["status"]],
        }
    ).set_index(words("table.area"))


def _spreads(view: View, entry: Indicator, rows: pd.DataFrame) -> pd.DataFrame:
    """List for each ward its highest and lowest small area."""
    words = view.words
    found = []
    for ward, own in rows.groupby("ward"):
        top, bottom = own.iloc[0], own.iloc[-1]
        found.append(
            {
                words("table.ward"): ward,
                words("every_ward.number"): len(own),
                words("every_ward.lowest"): f"{bottom['label']}, {bottom['name']}",
                words("every_ward.highest"): f"{top['label']}, {top['name']}",
                words("every_ward.gap"): words.apart(top["value"], bottom["value"], entry),
            }
        )
    return pd.DataFrame(found).set_index(words("table.ward"))


def _no_totals(view: View, entry: Indicator) -> Nothing:
    """Say why numbers of people are not compared: a larger area has more of everything."""
    return Nothing(title=entry.title, sentence=view.words("inside.total", what=entry.short))


def _nothing(view: View, entry: Indicator, at: pd.DataFrame | None) -> Nothing:
    key = "inside.nothing" if at is None else "inside.one_area"
    return Nothing(title=entry.title, sentence=view.words(key, what=entry.short))
