"""What has changed in a ward, since an earlier year or at all, and of what can nobody say so?"""

import math
from dataclasses import dataclass

import pandas as pd

from marmot_data.findings.base import Finding, Nothing, View, answered, notes_of, remembered
from marmot_data.findings.board import Figure, figures_of
from marmot_data.findings.claim_words import note_inside
from marmot_data.findings.figures import SERIES
from marmot_data.findings.profile import ward_rows
from marmot_data.findings.rules import (
    EARLIEST,
    SMALL_COUNT,
    UnsupportedError,
    change_since,
    most_alike,
)
from marmot_data.model import Indicator

JUDGED = ("better", "worse", "up", "down", "unclear")
MOST_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Finding):
    """Every indicator of a ward then and now, with a word for the change or a reason for none."""

    refused: pd.DataFrame
    """the table's rows of changes that nobody can judge, each with its reason; not in the table"""
    rows: pd.DataFrame
    """columns indicator, what, then, now, when_then, when_now, size, outcome, said"""


@answered
@remembered("priority", "year", "earlier", "ward", "boundaries")
def find_change(view: View) -> Change | Nothing:
    """Set a ward's newest figures beside earlier ones.

    With an earlier year chosen, that is the newest figure whose period had ended by then; without
    one, the earliest that may be compared. A change is judged only within one unbroken series of
    measured figures with ranges.
    """
    words, ward = view.words, view.ward
    if ward is None:
        return Nothing(title=words("since.choose"), sentence=words("since.choose_why"))
    now, rows = ward_rows(view, ward), []
    for indicator, group, period in zip(*(now[name] for name in (*SERIES, "period")), strict=True):
        known = [
            one for one in figures_of(view, indicator, group)[ward] if not math.isnan(one.value)
        ]
        own = next(one for one in known if one.period == period)
        then = _then(known, own, view.selection.earlier)
        if then is not None:
            rows.append(_compared(view, indicator, own, then))
    name, found = view.area_name(ward), pd.DataFrame(rows)
    if found.empty:
        return Nothing(
            title=_say(view, "nothing", ward=name), sentence=_say(view, "nothing_why", ward=name)
        )
    judged = found["outcome"].isin(JUDGED)
    return Change(
        title=_title(view, found),
        subtitle=_say(view, "subtitle", ward=name),
        sentence=_sentence(view, found, len(now) - len(found)),
        table=_table(view, found[judged]),
        refused=_table(view, found[~judged]),
        indicators=tuple(dict.fromkeys(found["indicator"])),
        sources=tuple(dict.fromkeys(now["source"])),
        notes=notes_of(view, now),
        rows=found,
    )


def _then(known: list[Figure], now: Figure, year: str) -> Figure | None:
    """Choose the figure to look back to: the newest up to a year, or the earliest comparable."""
    if year == EARLIEST:
        before = [one for one in known if one.end < now.end]
        return most_alike(before, now)[0] if before else None
    before = [one for one in known if one.end_year <= int(year)]
    return before[-1] if before else None


def _compared(view: View, indicator: str, now: Figure, then: Figure) -> dict[str, str]:
    """Put one indicator then and now into words, with the outcome as a key."""
    words, entry = view.words, view.indicator(indicator)
    row = {
        "indicator": indicator,
        "what": view.named(entry, now.group),
        "now": words.value(now.value, entry),
        "when_now": words.period(now.period),
        "then": "",
        "when_then": "",
        "size": "",
    }
    if then.end >= now.end:
        said = words("since.same_period", year=view.selection.earlier)
        return row | {"outcome": "same_period", "said": said}
    outcome, said = _judged(view, entry, now, then)
    return row | {
        "then": words.value(then.value, entry),
        "when_then": words.period(then.period),
        "size": _size(view, entry, now.value - then.value, outcome),
        "outcome": outcome,
        "said": said,
    }


def _say(view: View, key: str, **parts: object) -> str:
    """Say something of the chosen earlier year, or of the earliest figures if none is chosen."""
    year = view.selection.earlier
    if year == EARLIEST:
        return view.words(f"since.earliest.{key}", **parts)
    return view.words(f"since.year.{key}", year=year, **parts)


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


def _title(view: View, found: pd.DataFrame) -> str:
    counts = found["outcome"].value_counts()
    return _say(view, "title", better=counts.get("better", 0), worse=counts.get("worse", 0))


def _sentence(view: View, found: pd.DataFrame, without: int) -> str:
    """Name what got better and worse, and count what cannot be judged."""
    words = view.words
    parts = []
    for outcome in ("better", "worse"):
        names = list(found.loc[found["outcome"] == outcome, "what"])
        if names:
            listed = "; ".join(words.inside(name) for name in names[:MOST_NAMED])
            more = words("since.more", number=len(names) - MOST_NAMED)
            parts.append(
                _say(
                    view,
                    f"list_{outcome}",
                    list=f"{listed} {more}" if len(names) > MOST_NAMED else listed,
                )
            )
    if not parts:
        parts.append(_say(view, "none_clear"))
    unclear = int((found["outcome"] == "unclear").sum())
    if unclear:
        parts.append(words("since.count_unclear", number=unclear))
    refused = int((~found["outcome"].isin(JUDGED)).sum())
    if refused:
        parts.append(words("since.count_refused", number=refused))
    if without:
        parts.append(_say(view, "count_nothing", number=without))
    return " ".join(parts)


def _table(view: View, found: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    order = {name: number for number, name in enumerate(JUDGED)}
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
