"""How does the city stand on everything under a principle or priority?"""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from marmot_data.findings.base import Finding, Nothing, View, answered, left_out, remembered, upto
from marmot_data.findings.change import compared, recent
from marmot_data.findings.lines import of_length, stretches, usual_length
from marmot_data.model import Better, Indicator

STATES = ("better", "worse", "similar", "higher", "lower", "not_compared")


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing(Finding):
    """The newest figure of each indicator, beside the country's of the same period."""

    rows: pd.DataFrame
    """columns indicator, what, kind, shown, when, verdict, country, why, trend, line"""


def city_run(view: View, name: str) -> pd.DataFrame:
    """Return the city's figures of an indicator up to the chosen year, oldest first.

    One group of people, periods of one length, with the stretch each belongs to: figures of two
    stretches may not be compared.
    """
    entry = view.indicator(name)
    mine = view.data.of_area(name, view.place.authority)
    mine = mine[mine["value"].notna()]
    mine = upto(mine[mine["group"] == view.group(name)], view.last_year)
    mine = of_length(mine, usual_length(mine))
    mine = mine.sort_values(["end", "start"]).drop_duplicates("period", keep="last")
    return mine.assign(stretch=stretches(entry, mine) if len(mine) else 0)


def under(view: View) -> tuple[str, ...]:
    """Return the indicators under the chosen principle or priority whose figures can be read."""
    return tuple(name for name in _chosen(view) if not view.data.fault(name))


def lacking(view: View) -> tuple[str, ...]:
    """Name those whose figures cannot be read, each with its file."""
    return left_out(view, _chosen(view))


def _chosen(view: View) -> tuple[str, ...]:
    priority = view.selection.priority
    return view.catalogue.chosen(None if priority == "all" else priority)


@answered
@remembered("priority", "year", "group")
def find_standing(view: View) -> Standing | Nothing:
    """Set every indicator under the chosen priority beside the country, each at its newest."""
    words = view.words
    made = [(name, run) for name in under(view) if len(run := city_run(view, name))]
    rows = [_row(view, name, run) for name, run in made]
    if not rows:
        return Nothing(
            title=words("standing.nothing"),
            sentence=" ".join(
                (words("standing.nothing_why", year=view.selection.year), *lacking(view))
            ),
        )
    table = pd.DataFrame(rows)
    country = view.area_name(view.place.country)
    counts = {state: int((table["verdict"] == state).sum()) for state in STATES}
    parts = {"all": len(table), "country": country, **counts}
    used = tuple(dict.fromkeys(str(run["source"].iloc[-1]) for _, run in made))
    return Standing(
        title=words("standing.title", **parts),
        subtitle=words("standing.subtitle", place=view.place.title, **parts),
        sentence=words("standing.sentence", **parts),
        table=_table(view, table),
        indicators=tuple(table["indicator"]),
        sources=used,
        notes=lacking(view),
        rows=table,
    )


def _row(view: View, name: str, run: pd.DataFrame) -> dict[str, str]:
    words, entry = view.words, view.indicator(name)
    last = run.iloc[-1]
    verdict, country, why = _against(view, name, last)
    own = run[run["stretch"] == last["stretch"]]
    trend = recent(own.assign(years=own["years"].clip(lower=1.0)))
    reason = words(f"trend.reason.{trend.reason.name.lower()}")
    what = view.named(entry, view.group(name))
    parts = {
        "what": what,
        "value": words.value(last["value"], entry),
        "period": words.period(last["period"]),
        "country": country,
        "who": view.area_name(view.place.country),
        "why": why,
    }
    key = "line" if country else "line_alone"
    return {
        "indicator": name,
        "what": what,
        "kind": entry.kind.value,
        "shown": parts["value"],
        "when": parts["period"],
        "verdict": verdict,
        "country": country,
        "why": why,
        "good": words(f"better.{entry.better.value}"),
        "trend": words(f"trend.recent.{trend.direction.name.lower()}", reason=reason),
        "line": words(f"standing.{key}", **parts),
    }


def _against(view: View, name: str, last: "pd.Series[Any]") -> tuple[str, str, str]:
    """Return the word against the country, the country's figure, and why there is no word."""
    words, entry = view.words, view.indicator(name)
    values = view.data.values(name)
    other = values[
        (values["area"] == view.place.country)
        & (values["group"] == last["group"])
        & (values["period"] == last["period"])
        & values["value"].notna()
    ]
    if other.empty:
        return "not_compared", "", words("standing.why_no_country")
    benchmark = float(other["value"].iloc[0])
    shown = words.value(benchmark, entry)
    verdict = compared(entry, float(last["lower"]), float(last["upper"]), benchmark)
    why = words("standing.why_no_range") if verdict == "not_compared" else _neutral(view, entry)
    return verdict, shown, why


def _neutral(view: View, entry: Indicator) -> str:
    return view.words("standing.why_neither") if entry.better is Better.NEITHER else ""


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("table.what"): rows["what"],
            words("standing.head_value"): rows["shown"],
            words("table.period"): rows["when"],
            words("table.country"): rows["country"].replace("", words("table.none")),
            words("standing.head_state"): [words(f"verdict.{one}") for one in rows["verdict"]],
            words("table.better"): rows["good"],
            words("standing.head_trend"): rows["trend"],
        }
    ).set_index(words("table.what"))
