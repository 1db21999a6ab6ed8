"""Can I say this? A sentence to quote, or the reason why the figures do not carry it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd

from marmot_data.findings.base import Finding, View, answered, notes_of, remembered
from marmot_data.findings.board import Board, Figure, board
from marmot_data.findings.claim_words import sentence_of
from marmot_data.findings.gap_rules import CITY_CLAIMS
from marmot_data.findings.rules import WARD_CLAIMS, Ask, Rule, Ruling, judge
from marmot_data.selection import ALL

CLAIMS: Mapping[str, Rule] = MappingProxyType({**WARD_CLAIMS, **CITY_CLAIMS})
"""every claim, in the order of the menu"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Finding):
    """One claim with its ruling, and every other claim about the same figure."""

    ruling: Ruling
    verdict: str
    """yes or no, in words"""
    rows: pd.DataFrame
    """the figures that decide, as dots: name, value, lower, upper, label, between, verdict,
    selected, status"""
    city: float
    """where the chart draws the city's line; none here, as the city has a dot of its own"""
    every: pd.DataFrame
    """a row a claim: may it be said, and the sentence"""


@dataclass(slots=True)
class Court:
    """The figures of one indicator and group, ready to rule on any claim about any ward."""

    board: Board
    other_board: Board | None
    _kept: dict[tuple[str, str], Ruling]

    @classmethod
    def of(cls, view: View, indicator: str, group: str | None = None) -> "Court":
        """Lay out the figures; the second group of a gap is the one in the link, or the next."""
        own = board(view, indicator, group)
        second = second_group(view, indicator, own.group)
        return cls(own, board(view, indicator, second) if second else None, {})

    def rule(self, claim: str, ward: str | None, other: str | None, since: str) -> Ruling:
        """Rule on a claim. What is claimed of the city is ruled on once for all wards."""
        ask = Ask(
            board=self.board,
            wanted="",
            ward=ward,
            other=other,
            since=since,
            other_board=self.other_board,
        )
        if claim in WARD_CLAIMS:
            return judge(claim, WARD_CLAIMS[claim], ask)
        if (claim, since) not in self._kept:
            self._kept[claim, since] = judge(claim, CITY_CLAIMS[claim], ask)
        return self._kept[claim, since]

    def say(self, ruling: Ruling, ward: str | None) -> str:
        """Put a ruling into one sentence."""
        second = self.other_board.group if self.other_board else self.board.group
        about = ward if ruling.claim in WARD_CLAIMS else None
        return sentence_of(self.board, ruling, about, (self.board.group, second))


def second_group(view: View, indicator: str, group: str) -> str | None:
    """Return the group with which a group is compared: the chosen one, or the first other."""
    groups = [one for one in view.indicator(indicator).groups if one not in (ALL, group)]
    if group == ALL or not groups:
        return None
    return view.selection.other_group if view.selection.other_group in groups else groups[0]


@remembered("year", "boundaries", "group", "other_group")
def court_of(view: View, indicator: str) -> Court:
    """Lay out an indicator's figures once for all wards."""
    return Court.of(view, indicator)


@answered
def find_claim(view: View) -> Claim:
    """Rule on the claim in the link, and on every other claim about the same figure."""
    words, selection = view.words, view.selection
    court = court_of(view, selection.indicator)
    held = court.board
    ward, other = view.ward, view.ward_code(selection.other_ward)
    rulings = {name: court.rule(name, ward, other, selection.earlier) for name in CLAIMS}
    sentences = {name: court.say(one, ward) for name, one in rulings.items()}
    ruling = rulings[selection.claim]
    figures = ruling.figures
    rows = _rows(held, figures)
    return Claim(
        title="; ".join(
            words("claim.figure", name=name, value=value)
            for name, value in zip(rows["name"], rows["label"], strict=True)
        ),
        verdict=words("claim.yes" if ruling.supported else "claim.no"),
        subtitle=words(
            "claim.subtitle",
            claim=words(f"claim.ask.{selection.claim}"),
            what=view.named(held.entry, held.group),
            where=_about(view, selection.claim),
        ),
        sentence=sentences[selection.claim],
        table=_table(view, rows),
        indicators=(selection.indicator,),
        sources=tuple(dict.fromkeys(one.source for one in figures)),
        notes=(
            words("claim.rule_text"),
            *notes_of(view, pd.DataFrame({"note": [one.note for one in figures]}, dtype=object)),
        ),
        ruling=ruling,
        rows=rows,
        city=float("nan"),
        every=_every(view, rulings, sentences),
    )


def _about(view: View, claim: str) -> str:
    if claim in WARD_CLAIMS and view.ward:
        return view.area_name(view.ward)
    return view.area_name(view.place.authority)


def _name(held: Board, one: Figure, figures: tuple[Figure, ...]) -> str:
    """Name a figure by its area and period, and by its group of people where there are two."""
    several = len({each.group for each in figures}) > 1
    return held.view.words(
        "claim.row_group" if several else "claim.row",
        area=held.view.area_name(one.area),
        period=held.view.words.period(one.period),
        who=held.view.words.inside(held.view.group_name(one.group)),
    )


def _rows(held: Board, figures: tuple[Figure, ...]) -> pd.DataFrame:
    words, entry = held.view.words, held.entry
    return pd.DataFrame(
        {
            "name": [_name(held, one, figures) for one in figures],
            "value": np.array([one.value for one in figures], dtype=float),
            "lower": np.array([one.lower for one in figures], dtype=float),
            "upper": np.array([one.upper for one in figures], dtype=float),
            "label": [words.value(one.value, entry) for one in figures],
            "between": [words.between(one.lower, one.upper, entry) for one in figures],
            "verdict": "",
            "selected": [number == 0 for number in range(len(figures))],
            "status": [one.status for one in figures],
        }
    )


def _table(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    none = words("table.none")
    return pd.DataFrame(
        {
            words("table.area"): rows["name"],
            words("table.value"): rows["label"],
            words("table.range_only"): [span or none for span in rows["between"]],
            words("table.how"): [words(f"status.{one}.word") for one in rows["status"]],
        }
    ).set_index(words("table.area"))


def _every(view: View, rulings: dict[str, Ruling], sentences: dict[str, str]) -> pd.DataFrame:
    """Set the rulings side by side; without a ward, those about the city."""
    words = view.words
    shown = [name for name, one in rulings.items() if one.reason != "no_ward"]
    return pd.DataFrame(
        {
            words("table.claim"): [words(f"claim.ask.{name}") for name in shown],
            words("table.may"): [
                words("claim.may" if rulings[name].supported else "claim.may_not") for name in shown
            ],
            words("table.sentence"): [sentences[name] for name in shown],
        }
    ).set_index(words("table.claim"))
