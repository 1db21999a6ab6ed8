"""What are the smallest areas with figures, and how do they differ?"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from marmot_data.evidence.judgement import alike_to, bands
from marmot_data.findings import phrases, said
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    pages_of,
    remembered,
    sources_of,
)
from marmot_data.findings.caveats import age_notes, ways_made
from marmot_data.findings.maps.measure import Measure, measure
from marmot_data.findings.tooltips import beside_words, with_tooltips
from marmot_data.findings.ward.local_places import local_places
from marmot_data.findings.ward.standing_in import overlapping, said_aloud
from marmot_data.language import starting

ORDER = ("ward", "profile_area", "constituency", "msoa", "lsoa")
MOST_SHOWN = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest(Finding):
    """The areas of the level nearest to a ward that has figures, with the city's."""

    level: str
    rows: pd.DataFrame
    """columns name, value, lower, upper, label, number (the label without its unit), between,
    verdict, selected, status, alike, and those of `with_tooltips`; verdict is empty where none of
    the areas can be set beside the city"""
    benchmark: float
    benchmark_label: str


@answered
@remembered("year", "ward", "boundaries", "group", "edition")
def find_nearest(view: View, indicator: str) -> Nearest | Nothing:
    """Show wards where ward figures exist; otherwise say so and show the nearest level."""
    entry, words = view.indicator(indicator), view.words
    found = next((one for level in ORDER if (one := measure(view, indicator, level))), None)
    if found is None:
        return Nothing(title=entry.title, sentence=words("nearest.nothing", what=entry.short))
    level, used = str(found.known[0].level), found.figures
    rows = _rows(view, found)
    top, bottom = rows.iloc[0], rows.iloc[-1]
    parts = {
        "what": starting(phrases.name(view, indicator, found.group)),
        "level": words(f"level.{level}"),
        "high": top["name"],
        "high_value": top["label"],
        "low": bottom["name"],
        "low_value": bottom["label"],
        "period": view.when_of(indicator, found.period),
        "city": words.value(found.city, entry),
        "where": view.area_name(view.place.authority),
    }
    is_ward, local = level == "ward", _local(view, found, rows)
    # Where places stand in for a ward, that they are no wards is said already.
    cautions = () if local else said.cautions(view, found.known)
    own = used[used.index == view.ward_code].assign(indicator=indicator).reset_index(names="area")
    return Nearest(
        title=words("nearest.title", **parts),
        subtitle=words(
            "nearest.subtitle",
            **{**parts, "what": view.named(entry, found.group, entry.title)},
            unit=words.unit_after(entry),
        ),
        sentence=" ".join(
            [
                *local,
                words("nearest.wards" if is_ward or local else "nearest.not_wards", **parts),
                *([words("nearest.city", **parts)] if np.isfinite(found.city) else []),
                *sign_key(view, rows["verdict"], words("nearest.beside")),
                *_stripe_words(view, rows),
                *cautions,
            ]
        ),
        table=_table(view, rows, found),
        indicators=(indicator,),
        sources=sources_of(used),
        pages=pages_of((one.source, one.page) for one in found.known),
        notes=(
            *(note for note in notes_of(view, used) if note not in cautions),
            *(ways_made(view, indicator, used) if is_ward else ()),
            *age_notes(view, own),
        ),
        slight=view.slight(indicator, rows["value"]),
        level=level,
        rows=rows,
        benchmark=found.city,
        benchmark_label=words.value(found.city, entry),
    )


def _city(view: View, found: Measure) -> str:
    """Name the city with its figure, if it has one."""
    if not np.isfinite(found.city):
        return ""
    value = view.words.value(found.city, view.indicator(found.indicator))
    return beside_words(view.words, [(view.area_name(view.place.authority), value)])


def _rows(view: View, found: Measure) -> pd.DataFrame:
    entry = view.indicator(found.indicator)
    known = found.figures[found.figures["value"].notna()]
    local = view.data.areas["local_name"].reindex(known.index)
    held = (known["verdict"] != "not_compared").any()
    rows = known.assign(
        name=local.where(local.fillna("") != "", known["name"]),
        label=known["shown"],
        verdict=known["verdict"] if held else "",
        selected=known.index.isin(_chosen(view, found)),
    ).sort_values("value", ascending=False)
    stripes = _stripes(view, found)
    rows["number"] = [view.words.number(value, entry.decimals) for value in rows["value"]]
    columns = ["name", "value", "lower", "upper", "label", "number", "between", "verdict"]
    rows = with_tooltips(
        view.words,
        rows[[*columns, "selected", "status"]],
        place=rows["name"],
        period=view.when(found.known[0].source, found.period),
        beside=_city(view, found),
    )
    return rows.assign(alike=[code in stripes for code in rows.index]) if stripes else rows


def _chosen(view: View, found: Measure) -> tuple[str, ...]:
    """Return the chosen ward, or the places in it or nearest to it where these are shown."""
    ward = view.ward_code
    if ward is None:
        return ()
    local = local_places(view, found.indicator, found.group, ward)
    return (ward, *(one.figure.area for one in local))


def _local(view: View, found: Measure, rows: pd.DataFrame) -> list[str]:
    """Say which of the places shown says most of the chosen ward, and that others overlap."""
    ward = view.ward_code
    if ward is None or ward in rows.index:
        return []
    local = local_places(view, found.indicator, found.group, ward)
    places = [one for one in local if one.figure.area in rows.index]
    if not places:
        return []
    overlaps = "yes" if overlapping(view, places) else "no"
    marked = view.words("nearest.marked", number=len(places), overlap=overlaps)
    return [said_aloud(view, found.indicator, places, ward), marked]


def _stripes(view: View, found: Measure) -> set[str]:
    """Return the areas that get a faint stripe.

    With a chosen area these are all that do not clearly differ from it; without one every second
    band of areas that do not clearly differ, so that the bands can be seen.
    """
    terms = view.figures(found.indicator).terms
    chosen = next((one for one in found.known if one.area == view.ward_code), None)
    if chosen is None:
        return {code for code, band in bands(terms, found.known).items() if band % 2 == 0}
    alike = alike_to(terms, chosen, found.known)
    return {chosen.area, *alike} if alike else set()


def sign_key(view: View, verdicts: "pd.Series[str]", beside: str) -> list[str]:
    """Say what the signs of the picture mean, if it has any: how areas stand beside which one."""
    counted = verdicts.str.startswith("described_")
    ranged = ~counted & ~verdicts.isin(["", "not_compared"])
    alike = verdicts == "described_same"
    keys = (
        ("nearest.key_ranged", ranged),
        ("nearest.key_counted", counted),
        ("nearest.key_alike", alike),
    )
    return [view.words(key, beside=beside) for key, held in keys if held.any()]


def _stripe_words(view: View, rows: pd.DataFrame) -> list[str]:
    """Say what the faint stripes of the picture mean, if it has any."""
    if "alike" not in rows:
        return []
    own = rows.loc[rows.index == view.ward_code, "name"]
    if own.empty:
        return [view.words("nearest.bands")]
    return [view.words("nearest.alike", name=own.iloc[0])]


def _table(view: View, rows: pd.DataFrame, found: Measure) -> pd.DataFrame:
    words = view.words
    columns: dict[str, pd.Series[str] | list[str]] = {
        words("table.area"): rows["name"],
        words("table.value"): rows["label"],
    }
    if rows["between"].any():
        columns[words("table.range_only")] = rows["between"]
    if rows["verdict"].any():
        columns[words("table.verdict_only")] = [words(f"verdict.{v}") for v in rows["verdict"]]
    columns[words("table.how")] = [words(f"status.{s}.word") for s in rows["status"]]
    pages = {one.area: one.page for one in found.known}
    if len(set(pages.values())) > 1:  # areas were read on pages of their own
        columns[words("table.page")] = [pages[str(code)] for code in rows.index]
    return pd.DataFrame(columns).set_index(words("table.area"))


def shortened(rows: pd.DataFrame) -> pd.DataFrame:
    """Keep the highest and lowest areas where there are too many to draw by name."""
    if len(rows) <= MOST_SHOWN:
        return rows
    half = MOST_SHOWN // 2
    return pd.concat([rows.head(half), rows.tail(half)])
