"""Where does this number come from? Everything that is known of one figure of one ward."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from marmot_data.findings import phrases
from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered
from marmot_data.findings.caveats import age_notes, way_made
from marmot_data.findings.maps.measure import smallest_level
from marmot_data.findings.ward.asked import TWO
from marmot_data.findings.ward.figures import ward_figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Story(Finding):
    """One indicator of a ward: value, period, what is counted, how it came about, its source."""


@answered
@remembered("year", "ward", "boundaries", "group")
def find_provenance(view: View, indicator: str) -> Story | Nothing:
    """Tell how the figures of an indicator for the chosen ward came about."""
    words, entry, ward = view.words, view.indicator(indicator), view.ward_code
    figures = ward_figures(view)
    own = figures[(figures["indicator"] == indicator) & (figures["area"] == ward)]
    if own.empty:
        return no_ward_figure(view, indicator)
    chosen = own["group"] == view.group(indicator)
    # Two groups stand side by side; of more only the one that is looked at has room.
    shown = pd.concat([own[chosen], own[~chosen]])
    rows = shown.head(1 if len(own) > TWO else TWO).to_dict("records")
    parts = {"what": entry.short, "ward": view.area_name(str(ward))}
    return Story(
        title=words("provenance.title", **parts),
        subtitle=entry.title,
        sentence=words("provenance.sentence", **parts),
        table=pd.DataFrame(
            {view.named(entry, str(row["group"])): _told(view, indicator, row) for row in rows}
        ).rename_axis(words("provenance.head")),
        indicators=(indicator,),
        sources=tuple(dict.fromkeys(own["source"])),
        notes=(*notes_of(view, own), *age_notes(view, own)),
    )


def no_ward_figure(view: View, indicator: str) -> Nothing:
    """Say that there is no ward figure up to the chosen year, and where the nearest one is."""
    words, entry = view.words, view.indicator(indicator)
    contents = view.data.contents
    wards = contents[(contents["indicator"] == indicator) & (contents["level"] == "ward")]
    here = wards[
        (wards["boundaries"] == int(view.selection.boundaries)) & (wards["with_value"] > 0)
    ]
    if len(here):
        return Nothing(
            title=entry.title,
            sentence=words(
                "provenance.no_year",
                what=entry.short,
                year=view.selection.year,
                first=view.when_of(indicator, str(here.sort_values("end")["period"].iloc[0])),
            ),
        )
    key = "provenance.other_set" if (wards["with_value"] > 0).any() else "wards.nothing"
    return Nothing(
        title=entry.title,
        sentence=words(key, what=entry.short, level=smallest_level(view, indicator)),
    )


def _period(view: View, indicator: str, row: dict[Any, Any]) -> str:
    """Say a period with its first and last day; of one day or an index, no more than it is."""
    words, said = view.words, view.when_of(indicator, row["period"])
    start, end = words.day(row["start"]), words.day(row["end"])
    of_index = said != words.period(row["period"])  # its edition has a year, its data are older
    if of_index:
        return words("period.edition", period=said)
    return start if start == end else words("period.days", period=said, start=start, end=end)


def _told(view: View, indicator: str, row: dict[Any, Any]) -> dict[str, str]:
    """Tell one figure as a list of facts; what the publisher does not give is said so."""
    words, entry = view.words, view.indicator(indicator)
    source = view.catalogue.sources[row["source"]]
    between = words.between(row["lower"], row["upper"], entry)
    note = f"note.{row['note']}"

    def number(name: str) -> str:
        return words("provenance.unknown") if pd.isna(row[name]) else words.number(row[name], 0)

    # Without a number behind the figure, its people only weighed an average.
    behind = (
        number("count")
        if pd.notna(row["count"])
        else phrases.number_behind(view, indicator, row["ruling"].figures[0])
    )
    how = way_made(view, indicator, row["route"], ranged=bool(between))
    facts = {
        "value": words.value(row["value"], entry),
        "range": between or words("provenance.no_range"),
        "period": _period(view, indicator, row),
        "numerator": entry.numerator,
        "count": behind or number("count"),
        "denominator": entry.denominator,
        "population": number("population")
        if behind or pd.isna(row["population"])
        else words("provenance.weight", number=number("population")),
        "how": how,
        "note": words(note) if words.has(note) else words("provenance.no_note"),
        "source": words(
            "provenance.cited",
            publisher=source.publisher,
            title=source.title,
            edition=source.edition,
        ),
        "address": row["page"] or source.address,
        "licence": view.catalogue.licences[source.licence].title,
        "checked": words.day(entry.checked.isoformat()),
    }
    return {words(f"provenance.{name}"): told for name, told in facts.items()}
