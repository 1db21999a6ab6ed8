"""Which questions do a ward's figures put to those who plan services there?"""

from collections.abc import Iterator
from dataclasses import dataclass

from marmot_data.catalogue.schema import Polarity
from marmot_data.findings import phrases
from marmot_data.findings.base import Nothing, View
from marmot_data.findings.ward.inside import Inside
from marmot_data.findings.ward.people import People
from marmot_data.findings.ward.profile import FOLDED, Profile
from marmot_data.findings.ward.questions import Questions
from marmot_data.findings.ward.ward_change import WardChange

ASKED = 5
CHANGES = ("worse", "better", "higher", "lower", "described_higher", "described_lower")
"""verdicts of changes that are asked about, the first there is"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is known of a ward, from which its questions are made."""

    profile: Profile | Nothing
    people: People | Nothing
    hidden: Inside | Nothing
    change: WardChange | Nothing
    asked: Questions | Nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """A question to ask, and the sources of the figures that stand in it."""

    text: str
    sources: tuple[str, ...] = ()


def questions_to_ask(view: View, told: Told) -> tuple[Asking, ...]:
    """Return five questions that the figures put and cannot answer, the most pressing first.

    Each is made of one finding; where a finding is missing, the next one speaks, and the last two
    can be asked of any ward.
    """
    people, profile = told.people, told.profile
    used = people.rows["indicator"].iloc[0] if isinstance(people, People) else ""
    made = [
        *_of_people(view, people),
        *_of_outcomes(view, profile, used, "worse"),
        *_of_hidden(view, told.hidden),
        *_of_outcomes(view, profile, used, "better"),
        *_of_change(view, told.change),
        *_of_unknown(view, told.asked),
        Asking(text=view.words("asking.lived")),
        Asking(text=view.words("asking.missing")),
    ]
    return tuple(made[:ASKED])


def _of_people(view: View, people: People | Nothing) -> Iterator[Asking]:
    """Ask who reaches the people by whom the ward is behind the city."""
    if isinstance(people, People):
        first = people.rows.iloc[0]
        text = view.words(
            "asking.people",
            ward=view.area_name(str(view.ward_code)),
            number=first["shown"],
            who=view.words.inside(first["who"]),
        )
        yield Asking(text=text, sources=(str(first["source"]),))


def _of_outcomes(
    view: View, profile: Profile | Nothing, but: str, verdict: str
) -> Iterator[Asking]:
    """Ask about the outcome that is furthest worse, or better, than the city's."""
    if isinstance(profile, Nothing):
        return
    rows = profile.rows[~profile.rows["section"].isin(FOLDED)]
    tones = [one.tone if one.held else "" for one in rows["ruling"]]
    rows = rows[[tone == verdict for tone in tones]]
    rows = rows[rows["indicator"] != but].sort_values("apart", kind="stable")
    for row in rows.head(1).to_dict("records"):
        what = phrases.name(view, str(row["indicator"]), str(row["group"]))
        text = view.words(
            f"asking.{verdict}",
            ward=view.area_name(str(view.ward_code)),
            what=what,
            period=row["when"],
            value=row["shown"],
            city=row["city_shown"],
            where=view.area_name(view.place.authority),
        )
        yield Asking(text=text, sources=(str(row["source"]),))


def _of_hidden(view: View, hidden: Inside | Nothing) -> Iterator[Asking]:
    """Ask whether help goes where within the ward the figure is worst."""
    if isinstance(hidden, Nothing):
        return
    indicator = hidden.indicators[0]
    worst, best = hidden.rows.iloc[0], hidden.rows.iloc[-1]
    if view.indicator(indicator).polarity is Polarity.HIGHER:
        worst, best = best, worst
    text = view.words(
        "asking.hidden",
        what=phrases.name(view, indicator, str(worst["group"])),
        period=view.when(str(worst["source"]), str(worst["period"])),
        worst=worst["name"],
        worst_value=worst["label"],
        best=best["name"],
        best_value=best["label"],
    )
    yield Asking(text=text, sources=hidden.sources)


def _of_change(view: View, change: WardChange | Nothing) -> Iterator[Asking]:
    """Ask what people who know the ward see behind its first change."""
    if isinstance(change, Nothing):
        return
    rows = change.rows[change.rows["verdict"].isin(CHANGES) & change.rows["counted"].astype(bool)]
    rows = rows.sort_values("verdict", key=lambda one: one.map(CHANGES.index), kind="stable")
    for row in rows.head(1).to_dict("records"):
        figures = row["ruling"].figures
        what = phrases.name(view, str(row["indicator"]), figures[0].group)
        text = view.words(
            "asking.change",
            what=what,
            **{name: row[name] for name in ("then", "when_then", "now", "when_now")},
        )
        yield Asking(text=text, sources=tuple(one.source for one in figures))


def _of_unknown(view: View, asked: Questions | Nothing) -> Iterator[Asking]:
    """Ask for the figure that the ward lacks."""
    if isinstance(asked, Questions):
        lacking = (one for one in asked.answers if not one.told or one.told.where)
        yield from (Asking(text=view.words("asking.unknown", ask=one.ask)) for one in lacking)
