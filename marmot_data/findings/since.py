"""What has changed in a ward since an earlier year, and of what can nobody say so?"""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any

import pandas as pd

from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered, upto
from marmot_data.findings.board import COLUMNS, Figure
from marmot_data.findings.claim_words import note_inside
from marmot_data.findings.figures import SERIES, ward_values
from marmot_data.findings.lines import stretch_at
from marmot_data.findings.profile import ward_rows
from marmot_data.findings.rules import SMALL_COUNT, UnsupportedError, change_since
from marmot_data.model import Indicator
from marmot_data.selection import NONE

JUDGED = ("better", "worse", "up", "down", "unclear")
MOST_NAMED = 4
Row = dict[Hashable, Any]
"""one figure with its columns by name"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Finding):
    """Every indicator of a ward then and now, with a word for the change or a reason for none."""

    rows: pd.DataFrame
    """columns indicator, what, then, now, when_then, when_now, size, outcome, said"""


@answered
@remembered("priority", "year", "earlier", "ward", "boundaries")
def find_change(view: View) -> Change | Nothing:
    """Set a ward's newest figures beside those of an earlier year.

    The earlier figure is the newest one whose period had ended by the earlier year. A change is
    judged only within one unbroken series of measured figures with ranges.
    """
    words, ward, year = view.words, view.ward, view.selection.earlier
    if ward is None or year == NONE:
        return Nothing(title=words("since.choose"), sentence=words("since.choose_why"))
    now = ward_rows(view, ward)
    then = _earlier(view, ward, int(year))
    rows = [_compared(view, one, then.get((one["indicator"], one["group"])), year) for one in
            now.to_dict("records")]  # fmt: skip
    found = pd.DataFrame([row for row in rows if row["outcome"] != "nothing_then"])
    name = view.area_name(ward)
    if found.empty:
        return Nothing(
            title=words("since.nothing", ward=name, year=year),
            sentence=words("since.nothing_why", ward=name, year=year),
        )
    return Change(
        title=_title(view, found, year),
        subtitle=words("since.subtitle", ward=name, year=year),
        sentence=_sentence(view, found, len(rows) - len(found), year),
        table=_table(view, found),
        indicators=tuple(dict.fromkeys(found["indicator"])),
        sources=tuple(dict.fromkeys(now["source"])),
        notes=notes_of(view, now),
        rows=found,
    )


def _earlier(view: View, ward: str, year: int) -> dict[tuple[str, str], Row]:
    """Return the newest figure up to a year for each series of a ward."""
    values = ward_values(view)
    own = upto(values[values["area"] == ward], year).sort_values(["end", "start"])
    newest = own.drop_duplicates(SERIES, keep="last").to_dict("records")
    return {(one["indicator"], one["group"]): one for one in newest}


def _compared(view: View, now: Row, then: Row | None, year: str) -> dict[str, str]:
    """Put one indicator then and now into words, with the outcome as a key."""
    words, entry = view.words, view.indicator(now["indicator"])
    row = {
        "indicator": now["indicator"],
        "what": view.named(entry, now["group"]),
        "now": words.value(now["value"], entry),
        "when_now": words.period(now["period"]),
        "then": "",
        "when_then": "",
        "size": "",
    }
    if then is None or then["end"] >= now["end"]:
        outcome = "same_period" if then else "nothing_then"
        return row | {"outcome": outcome, "said": words(f"since.{outcome}", year=year)}
    outcome, said = _judged(view, entry, _figure(entry, now), _figure(entry, then))
    return row | {
        "then": words.value(then["value"], entry),
        "when_then": words.period(then["period"]),
        "size": _size(view, entry, now["value"] - then["value"], outcome),
        "outcome": outcome,
        "said": said,
    }


def _figure(entry: Indicator, row: Row) -> Figure:
    """Return a row as the rules take it."""
    return Figure(
        **{str(name): row[name] for name in COLUMNS}, stretch=stretch_at(entry, row["end_year"])
    )


def _size(view: View, entry: Indicator, size: float, outcome: str) -> str:
    """Say how much higher or lower; nothing where the two may not be set side by side."""
    if outcome in ("break", "not_comparable"):
        return ""
    shown = view.words.difference(size, entry)
    if shown == view.words.difference(0.0, entry):
        return view.words("since.no_size")
    return view.words("since.higher" if size > 0 else "since.lower", size=shown)


def _judged(view: View, entry: Indicator, now: Figure, then: Figure) -> tuple[str, str]:
    """Judge a change by the rules of all claims: its outcome as a key, and in words."""
    try:
        up = change_since(view, entry, now, then) > 0
    except UnsupportedError as no:
        if no.reason == "chance":
            return "unclear", view.words("since.unclear")
        return no.reason, _why(view, entry, no, now, then)
    higher, lower = {"higher": ("better", "worse"), "lower": ("worse", "better")}.get(
        entry.better.value, ("up", "down")
    )
    outcome = higher if up else lower
    return outcome, view.words(f"since.{outcome}")


def _why(view: View, entry: Indicator, no: UnsupportedError, now: Figure, then: Figure) -> str:
    """Say why a change cannot be judged, in the words that refuse a claim."""
    words, note = view.words, no.parts.get("note")
    why = words(
        f"claim.why.{no.reason}",
        what=view.named(entry, now.group),
        period=words.period(now.period),
        other_period=words.period(then.period),
        least=SMALL_COUNT,
        note=note_inside(words, str(note)) if note else "",
    )
    if no.reason == "break":
        new_series = entry.breaks[then.stretch]  # the first break after the earlier figure
        return words("since.cannot_break", why=why, reason=new_series.reason)
    return words("since.cannot", why=why)


def _title(view: View, found: pd.DataFrame, year: str) -> str:
    counts = found["outcome"].value_counts()
    return view.words(
        "since.title", better=counts.get("better", 0), worse=counts.get("worse", 0), year=year
    )


def _sentence(view: View, found: pd.DataFrame, without: int, year: str) -> str:
    """Name what got better and worse, and count what cannot be judged."""
    words = view.words
    parts = []
    for outcome in ("better", "worse"):
        names = list(found.loc[found["outcome"] == outcome, "what"])
        if names:
            listed = ", ".join(words.inside(name) for name in names[:MOST_NAMED])
            more = words("since.more", number=len(names) - MOST_NAMED)
            parts.append(
                words(
                    f"since.list_{outcome}",
                    list=f"{listed} {more}" if len(names) > MOST_NAMED else listed,
                    year=year,
                )
            )
    if not parts:
        parts.append(words("since.none_clear", year=year))
    unclear = int((found["outcome"] == "unclear").sum())
    if unclear:
        parts.append(words("since.count_unclear", number=unclear))
    refused = int((~found["outcome"].isin(JUDGED)).sum())
    if refused:
        parts.append(words("since.count_refused", number=refused))
    if without:
        parts.append(words("since.count_nothing", number=without, year=year))
    return " ".join(parts)


def _table(view: View, found: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    order = {name: number for number, name in enumerate((*JUDGED[:2], *JUDGED[2:]))}
    rows = found.sort_values(
        "outcome", key=lambda column: column.map(order).fillna(len(order)), kind="stable"
    )

    def cells(value: str, when: str) -> list[str]:
        pairs = zip(rows[value], rows[when], strict=True)
        return [words("since.cell", value=v, when=w) if v else "" for v, w in pairs]

    return pd.DataFrame(
        {
            words("table.what"): rows["what"],
            words("since.then"): cells("then", "when_then"),
            words("since.now"): cells("now", "when_now"),
            words("since.change"): rows["size"],
            words("since.means"): rows["said"],
        }
    ).set_index(words("table.what"))
