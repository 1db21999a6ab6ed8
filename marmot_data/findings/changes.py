"""What has changed in the figures: since a link was made, of one indicator, of all."""

import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import Any

import pandas as pd

from marmot_data.catalogue.schema import Level
from marmot_data.findings.base import Finding, View, remembered
from marmot_data.history import ADDED, KEY, REVISED, WITHDRAWN, changes, since, versions
from marmot_data.link import ALL

MOST = 6
"""so many figures are told one by one; of more, how many changed of each indicator"""
SMALL = (Level.LSOA.value, Level.MSOA.value)
"""areas that a finding may be made of without naming them"""
Row = Mapping[Hashable, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What happened to the figures of one version, or since one."""

    title: str
    sentence: str
    lines: tuple[str, ...]
    more: str = ""
    """how many changes are not among the lines; empty: none"""
    figures: tuple[str, ...] = ()
    """each figure that was revised or withdrawn, where the lines only count them"""


def find_since(view: View, version: str, findings: Sequence[Finding]) -> Change | None:
    """Say what changed since a version in the figures that findings show; none if nothing did.

    A figure is shown if a finding is about its indicator, and names its group, area and period in
    what it says or in its table. Of small areas, from which much is made without naming them, group
    and period are enough.

    Raises
    ------
    DataError
        If the log is missing or damaged.
    """
    found = since(view.data, version)
    shown = _printed(view, found[_shown(view, found, findings)])
    if shown.empty:
        return None
    lines = _lines(view, shown)
    return Change(
        title=view.words("changed.title"),
        sentence=_between(view, version),
        lines=tuple(lines[:MOST]),
        more=_more(view, len(lines)),
    )


@remembered()
def find_versions(view: View) -> tuple[Change, ...]:
    """Tell every version of the data, the newest first, and what changed in it.

    Raises
    ------
    DataError
        If the log is missing or damaged.
    """
    words, every = view.words, changes(view.data)
    told = []
    for row in versions(view.data).to_dict("records"):
        own = every[every["version"] == row["version"]]
        own = own[own["indicator"].isin(view.catalogue.indicators)]
        first = pd.isna(row["added"])
        counts = {kind: 0.0 if first else float(row[kind]) for kind in (ADDED, REVISED, WITHDRAWN)}
        key = "first" if first else "counted" if any(counts.values()) else "none"
        written = {kind: words.number(count, 0) for kind, count in counts.items()}
        values = words.number(float(row["values"]), 0)
        lines = _by_indicator(view, own)
        told.append(
            Change(
                title=words(
                    "changed.version", version=row["version"], day=words.day(str(row["day"]))
                ),
                sentence=words(f"changed.{key}", values=values, **written),
                lines=tuple(lines),
            )
        )
    return tuple(reversed(told))


def find_of_indicator(view: View, name: str) -> Change | None:
    """Say what changed in the figures of an indicator since the log began; none if nothing did.

    Raises
    ------
    DataError
        If the log is missing or damaged.
    """
    first = versions(view.data).iloc[0]
    found = since(view.data, str(first["version"]))
    own = _printed(view, found[found["indicator"] == name])
    if own.empty:
        return None
    told = own[own["change"] != ADDED].sort_values(KEY).to_dict("records")
    return Change(
        title=view.words("changed.of_indicator", day=view.words.day(str(first["day"]))),
        sentence="",
        lines=tuple(_lines(view, own)),
        figures=tuple(_line(view, row) for row in told) if len(own) > MOST else (),
    )


def _between(view: View, version: str) -> str:
    """Say between which versions the changes lie."""
    every = versions(view.data).drop_duplicates("version", keep="last")
    days = every.set_index("version")["day"]
    then, now = str(days[version]), str(days.iloc[-1])
    return view.words(
        "changed.since" if then != now else "changed.since_same_day",
        version=version,
        day=view.words.day(then),
        now=view.data.version,
        today=view.words.day(now),
    )


def _more(view: View, number: int) -> str:
    return view.words("changed.more", number=number - MOST) if number > MOST else ""


def _shown(view: View, found: pd.DataFrame, findings: Iterable[Finding]) -> "pd.Series[bool]":
    """Tell of each change whether one of the findings shows its figure."""
    here = found["boundaries"].isin([0, int(view.selection.boundaries)])
    small = found["area"].map(view.data.areas["level"]).isin(SMALL)
    shown = pd.Series(data=False, index=found.index)
    for one in findings:
        for name in one.indicators:
            own = found[(found["indicator"] == name) & (here | small)]
            if len(own):
                named = _named(view, own, *_texts(view, one, name), small[own.index])
                shown |= named.reindex(found.index, fill_value=False)
    return shown


def _named(
    view: View, own: pd.DataFrame, text: str, rows: str, small: "pd.Series[bool]"
) -> "pd.Series[bool]":
    """Tell of each change of an indicator whether a text names its group, area and period.

    What is shown is always beside the city, also where that is only called so.
    """
    names, indicator = view.data.names, str(own["indicator"].iloc[0])
    groups = {
        name: name in (ALL, view.group(indicator)) or view.group_name(name) in text
        for name in own["group"].unique()
    }
    areas = {
        code: code == view.place.authority or names.get(code, code) in text
        for code in own["area"].unique()
    }
    periods = {name: _names(rows, view.words.period(name)) for name in own["period"].unique()}
    area = own["area"].map(areas) | small
    return own["group"].map(groups) & area & own["period"].map(periods)


def _names(text: str, period: str) -> bool:
    """Tell whether a text names a period: 2019, but not 2019/20."""
    return bool(re.search(rf"(?<![\d/]){re.escape(period)}(?![\d/])", text))


def _texts(view: View, one: Finding, indicator: str) -> tuple[str, str]:
    """Return what a finding says, its table included; and of it what is about an indicator.

    Where rows of the table name the indicator, as in a list of many, these alone are about it.
    """
    table = one.table.reset_index()
    rows = ["\t".join(map(str, row)) for row in table.itertuples(index=False, name=None)]
    own = [row for row in rows if view.indicator(indicator).short in row]
    head = "\n".join((one.title, one.subtitle, one.sentence, *map(str, table.columns)))
    text = "\n".join((head, *(own or rows)))
    return text, "\n".join(own) if own else text


def _printed(view: View, found: pd.DataFrame) -> pd.DataFrame:
    """Keep the changes that a reader can see: not those behind the decimals that are printed."""
    rows = found.to_dict("records")
    return found[[_figure(view, row, "old") != _figure(view, row, "new") for row in rows]]


def _figure(view: View, row: Row, which: str) -> str:
    """Write a figure before or after, with its range; empty where there is none."""
    entry = view.indicator(str(row["indicator"]))
    value, lower, upper = (float(row[f"{which}{end}"]) for end in ("", "_lower", "_upper"))
    if isnan(value):
        return ""
    said, ranged = view.words.value(value, entry), view.words.between(lower, upper, entry)
    return view.words("changed.ranged", value=said, range=ranged) if ranged else said


def _lines(view: View, found: pd.DataFrame) -> list[str]:
    """Tell a few figures one by one, of many how many changed of each indicator."""
    if len(found) > MOST:
        return _by_indicator(view, found)
    return [_line(view, row) for row in found.sort_values(KEY).to_dict("records")]


def _line(view: View, row: Row) -> str:
    entry = view.indicator(str(row["indicator"]))
    return view.words(
        f"changed.{row['change']}",
        what=view.named(entry, str(row["group"])),
        where=view.data.names.get(str(row["area"]), str(row["area"])),
        when=view.words.period(str(row["period"])),
        old=_figure(view, row, "old"),
        new=_figure(view, row, "new"),
    )


def _by_indicator(view: View, found: pd.DataFrame) -> list[str]:
    """Say of each indicator how many of its figures changed, and how."""
    counted = found.groupby(["indicator", "change"]).size().to_dict()
    order = [name for name in view.catalogue.chosen(None) if name in set(found["indicator"])]
    return [
        view.words(
            "changed.of_many",
            what=view.indicator(name).short,
            list=view.words.listed(
                view.words(f"changed.number_{kind}", number=int(counted[name, kind]))
                for kind in (ADDED, REVISED, WITHDRAWN)
                if (name, kind) in counted
            ),
        )
        for name in order
    ]
