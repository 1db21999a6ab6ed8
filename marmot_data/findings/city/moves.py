"""From where to where did each outcome move, and did the country move the same way?"""

from collections.abc import Mapping

import pandas as pd

from marmot_data.catalogue.indicators import Indicator
from marmot_data.evidence.judgement import VERDICTS, Ruling, Strength, change
from marmot_data.evidence.series import Figure, Figures
from marmot_data.findings.base import View

MOVES = [
    *("indicator", "what", "verdict", "tested", "since", "when", "unit"),
    *("then", "now", "then_label", "now_label", "then_when", "now_when"),
    *("country_then", "country_now", "country_then_label", "country_now_label"),
    *("country_way", "country_cell"),
]
"""columns of `moves_of`"""


def moves_of(view: View, rulings: Mapping[str, Ruling]) -> pd.DataFrame:
    """Lay out each change with the country's over the same two periods.

    Parameters
    ----------
    view
        What the question is asked of.
    rulings
        Indicator -> what may be said of its change, in the order in which they are told.

    Returns
    -------
    pandas.DataFrame
        A row an outcome that may be set against an earlier figure (`MOVES`): tested ones first,
        then by the year in which the earlier period ended, an unbroken series before a new one.
    """
    held = [(name, one) for name, one in rulings.items() if one.held]
    held.sort(key=lambda pair: _place(view, *pair))
    return pd.DataFrame([_move(view, name, one) for name, one in held], columns=MOVES)


def alike_moved(view: View, moves: pd.DataFrame) -> list[str]:
    """Say of the clear changes in how many the country's figure moved the same way."""
    clear = moves[moves["tested"] & (moves["verdict"] != "similar") & (moves["country_way"] != 0)]
    if clear.empty:
        return []
    same = int(((clear["now"] - clear["then"]) * clear["country_way"] > 0).sum())
    country = view.area_name(view.place.country)
    key = {0: "alike_none", len(clear): "alike_all"}.get(same, "alike")
    return [view.words(f"progress.{key}", same=same, number=len(clear), country=country)]


def _place(view: View, name: str, ruling: Ruling) -> tuple[bool, int, bool, int]:
    """Return where a change stands: tested first, then by its base year."""
    then = ruling.figures[1]
    tested = ruling.strength is Strength.TESTED
    new = _starts_anew(view.figures(name), then)
    return not tested, then.end_year, new, VERDICTS.index(ruling.verdict)


def _starts_anew(figures: Figures, then: Figure) -> bool:
    """Tell whether a figure is the first of a series that began after a change of method."""
    before = [one for one in figures.run(then.area) if one.end < then.end]
    return then.stretch > 0 and all(one.stretch < then.stretch for one in before)


def _move(view: View, name: str, ruling: Ruling) -> dict[str, object]:
    words, entry, figures = view.words, view.indicator(name), view.figures(name)
    now, then = ruling.figures
    since = "progress.since_new" if _starts_anew(figures, then) else "progress.since"
    row = {
        "indicator": name,
        "what": _named(view, entry, now.group),
        "verdict": ruling.verdict,
        "tested": ruling.strength is Strength.TESTED,
        "since": words(since, year=then.end_year),
        "when": words(
            "progress.when",
            then=words.period_brief(then.period),
            now=words.period_brief(now.period),
        ),
        # Numbers of quite different things would dwarf each other on one scale.
        "unit": f"{entry.unit} {name}" if view.catalogue.unit(name).total else entry.unit,
        "then_when": words.period(then.period),
        "now_when": words.period(now.period),
    }
    pairs = (("", (now, then)), ("country_", _wider(view, figures, now, then)))
    for who, pair in pairs:
        for key, one in zip(("now", "then"), pair, strict=True):
            row[f"{who}{key}"] = one.value if one else float("nan")
            row[f"{who}{key}_label"] = _label(view, entry, one.value) if one else ""
    wider = pairs[1][1]
    size = _size(view, name, wider)
    row["country_way"] = (size > 0) - (size < 0)
    row["country_cell"] = (
        words("progress.span", then=row["country_then_label"], now=row["country_now_label"])
        if wider[0]
        else ""
    )
    return row


def _named(view: View, entry: Indicator, group: str) -> str:
    """Name an outcome, with its unit where the labels do not have it."""
    name, unit = view.named(entry, group), view.words.unit_after(entry)
    return name if _signed(view, entry) else f"{name}{unit}"


def _label(view: View, entry: Indicator, value: float) -> str:
    """Write a value with a unit that is one sign; other units stand with the name."""
    words = view.words
    return (
        words.value(value, entry) if _signed(view, entry) else words.number(value, entry.decimals)
    )


def _signed(view: View, entry: Indicator) -> bool:
    """Tell whether a unit is one sign, such as % or £."""
    return len(view.words.axis(entry)) == 1


Pair = tuple[Figure, Figure] | tuple[None, None]


def _wider(view: View, figures: Figures, now: Figure, then: Figure) -> Pair:
    """Return the country's figures of the same two periods, if they may be set together."""
    own = [figures.at(view.place.country, one.period) for one in (now, then)]
    if own[0] is None or own[1] is None or not change(figures.terms, own[0], own[1]).held:
        return None, None
    return own[0], own[1]


def _size(view: View, name: str, pair: Pair) -> float:
    """Return the country's change as it is shown; nought where there is none."""
    now, then = pair
    if now is None or then is None:
        return 0.0
    return change(view.figures(name).terms, now, then).size
