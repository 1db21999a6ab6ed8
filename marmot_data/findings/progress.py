"""What changed between two periods, what did not, and what nobody can say?"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from marmot_data import statistics
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    notes_of,
    remembered,
    sources_of,
)
from marmot_data.findings.standing import city_run, lacking, under
from marmot_data.model import Better, Indicator, Kind
from marmot_data.selection import NONE

JUDGED = ("better", "worse", "higher", "lower", "unclear")
ENDS = ("value", "lower", "upper")
ORDER = (*JUDGED, "not_judged")


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress(Finding):
    """The change of every outcome under a priority, judged or with the reason why not."""

    rows: pd.DataFrame
    """columns indicator, what, verdict (one of ORDER), line, then, now, change, reason"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outputs(Finding):
    """What the programme did, in its own figures."""

    rows: pd.DataFrame
    """columns indicator, what, line"""


@answered
def find_outputs(view: View) -> Outputs | Nothing:
    """List the programme's own figures under the chosen priority: what was done."""
    words = view.words
    rows, used = [], []
    for name in under(view):
        entry = view.indicator(name)
        run = city_run(view, name) if entry.kind is Kind.OUTPUT else pd.DataFrame()
        for _, row in run.iterrows():
            shown = words.value(float(row["value"]), entry)
            at_least = row["note"] == "at_least"
            parts = {
                "what": entry.title,
                "value": words("progress.over", value=shown) if at_least else shown,
                "period": words.period(str(row["period"])),
            }
            rows.append({"indicator": name, "line": words("progress.output", **parts), **parts})
        used.append(run)
    if not rows:
        return Nothing(title=words("progress.outputs"), sentence=_with(view, "progress.no_outputs"))
    made, values = pd.DataFrame(rows), pd.concat([one for one in used if len(one)])
    return Outputs(
        title=words("progress.outputs_title", number=len(made)),
        subtitle=words("progress.outputs_subtitle"),
        sentence=words("progress.outputs_sentence"),
        table=pd.DataFrame(
            {
                words("table.what"): made["what"],
                words("table.value"): made["value"],
                words("table.period"): made["period"],
            }
        ).set_index(words("table.what")),
        indicators=tuple(dict.fromkeys(made["indicator"])),
        sources=sources_of(values),
        notes=(*notes_of(view, values), words("progress.targets"), *lacking(view)),
        rows=made,
    )


@answered
@remembered("priority", "year", "earlier", "group")
def find_progress(view: View) -> Progress | Nothing:
    """Compare two periods of every outcome under the chosen priority.

    The later period is the newest up to the chosen year; the earlier one is the period that ends
    in the year of comparison, or, without one, the first comparable since the baseline year.
    """
    words = view.words
    names = [name for name in under(view) if view.indicator(name).kind is Kind.OUTCOME]
    runs = {name: run for name in names if len(run := city_run(view, name))}
    if not runs:
        return Nothing(
            title=words("progress.outcomes"), sentence=_with(view, "progress.no_outcomes")
        )
    rows = pd.DataFrame([_row(view, name, run) for name, run in runs.items()])
    rows = rows.sort_values("verdict", key=lambda one: one.map(ORDER.index), kind="stable")
    counts = {one: int((rows["verdict"] == one).sum()) for one in ORDER}
    parts = {
        "since": _since(view),
        "all": len(rows),
        "moved": counts["higher"] + counts["lower"],
        **counts,
    }
    used = tuple(dict.fromkeys(str(run["source"].iloc[-1]) for run in runs.values()))
    return Progress(
        title=words("progress.title", **parts),
        subtitle=words("progress.subtitle", place=view.place.title, **parts),
        sentence=words("progress.sentence", **parts),
        table=_table(view, rows),
        indicators=tuple(rows["indicator"]),
        sources=used,
        notes=(words("progress.method"), words("progress.targets"), *lacking(view)),
        rows=rows,
    )


def _with(view: View, key: str) -> str:
    """Say that there is nothing, and which figures there would be if their files were whole."""
    return " ".join((view.words(key), *lacking(view)))


def _since(view: View) -> str:
    earlier = view.selection.earlier
    if earlier == NONE:
        return view.words("progress.since_baseline", year=view.catalogue.front.baseline)
    return view.words("progress.since_year", year=earlier)


def _row(view: View, name: str, run: pd.DataFrame) -> dict[str, str]:
    """Compare the two periods of one indicator."""
    words, entry = view.words, view.indicator(name)
    now = run.iloc[-1]
    then = _then(view, run)
    shown = {
        "now": _shown(view, entry, now),
        "then": "" if then is None else _shown(view, entry, then),
    }
    problem = _problem(view, entry, run, then, now)
    change = "" if then is None else words.difference(now["value"] - then["value"], entry)
    verdict = "not_judged" if problem else _verdict(entry, then, now)
    key = verdict
    if problem:
        key = "no_pair" if then is None else "not_judged"
    parts = {
        "what": view.named(entry, view.group(name)),
        "size": change,
        "way": "" if then is None else words(_way(float(now["value"] - then["value"]))),
        "reason": problem,
        **shown,
    }
    return {
        "indicator": name,
        "verdict": verdict,
        "change": change,
        "reason": problem or words("progress.clear"),
        "line": words(f"progress.line_{key}", **parts),
        "what": parts["what"],
        **shown,
    }


def _way(size: float) -> str:
    if size == 0:
        return "progress.same"
    return "progress.up" if size > 0 else "progress.down"


def _shown(view: View, entry: Indicator, row: "pd.Series[Any]") -> str:
    words = view.words
    return words(
        "progress.figure",
        value=words.value(float(row["value"]), entry),
        period=words.period(str(row["period"])),
    )


def _then(view: View, run: pd.DataFrame) -> "pd.Series[Any] | None":
    """Return the earlier figure: of the chosen year, or the first comparable since the baseline."""
    earlier = view.selection.earlier
    if earlier != NONE:
        found = run[run["end_year"] == int(earlier)]
        return found.iloc[-1] if len(found) else None
    same = run[run["stretch"] == run["stretch"].iloc[-1]]
    since = same[same["end_year"] >= view.catalogue.front.baseline]
    first = since if len(since) > 1 else same
    return first.iloc[0] if len(first) > 1 else None


def _problem(
    view: View,
    entry: Indicator,
    run: pd.DataFrame,
    then: "pd.Series[Any] | None",
    now: "pd.Series[Any]",
) -> str:
    """Say why a change cannot be judged; empty if it can."""
    words = view.words
    if then is None:
        lacking = view.selection.earlier
        if lacking == NONE or len(run) == 1:
            return words("progress.why_single")
        return words("progress.why_lacking", year=lacking)
    found = (
        ("why_order", str(then["end"]) >= str(now["end"])),
        ("why_break", then["stretch"] != now["stretch"]),
        ("why_not_comparable", not entry.comparable),
        ("why_overlap", str(then["end"]) >= str(now["start"])),
        ("why_no_range", bool(pd.isna([then["lower"], now["lower"]]).any())),
    )
    first = next((key for key, holds in found if holds), None)
    return words(f"progress.{first}") if first else ""


def _verdict(entry: Indicator, then: "pd.Series[Any] | None", now: "pd.Series[Any]") -> str:
    """Judge a change by the interval of the difference."""
    ends = [
        statistics.Interval(*(np.asarray(row[name], float) for name in ENDS))
        for row in (now, then)
        if row is not None
    ]
    made = statistics.difference(*ends)
    if made.lower <= 0 <= made.upper:
        return "unclear"
    if entry.better is Better.NEITHER:
        return "higher" if made.value > 0 else "lower"
    return "better" if (made.value > 0) == (entry.better is Better.HIGHER) else "worse"


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("table.what"): rows["what"],
            words("progress.head_then"): rows["then"].replace("", words("table.none")),
            words("progress.head_now"): rows["now"],
            words("progress.head_change"): rows["change"].replace("", words("table.none")),
            words("progress.head_verdict"): [words(f"progress.word_{v}") for v in rows["verdict"]],
            words("progress.head_why"): rows["reason"],
        }
    ).set_index(words("table.what"))
