"""Can I say this? A sentence to quote, the nearest one that can be said, or the reason why none."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from marmot_data.catalogue.schema import Polarity
from marmot_data.evidence.gaps import GapRuling
from marmot_data.evidence.judgement import Ruling, Way
from marmot_data.findings.base import (
    Finding,
    Nothing,
    View,
    answered,
    left_out,
    notes_of,
    pages_of,
    remembered,
)
from marmot_data.findings.city.lines import area_lines, run_of, shared_length
from marmot_data.findings.city.older import older_of_area
from marmot_data.findings.claims.claim_words import (
    CHANGES,
    KINDS,
    no_clear,
    of_city,
    of_place,
    of_ward,
    sentence_of,
    size_of_gap,
    verdict_of,
    why_counted,
)
from marmot_data.findings.claims.rules import (
    CLAIMS,
    COUNTED,
    NEUTRAL,
    NO_DIRECTION,
    TRIED,
    WARD_CLAIMS,
    Answer,
    Court,
    answer,
    can_carry,
    court_of,
    nearest_to,
)
from marmot_data.findings.tooltips import with_tooltips
from marmot_data.findings.ward.figures import groups_shown, with_ward_figures
from marmot_data.link import USUAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(Finding):
    """One claim with its answer, and every other claim about the same figure."""

    answer: Answer
    verdict: str
    """yes, only as counted, or no, in words; empty where a part of the claim is to be chosen"""
    why: str
    """why the difference is shown as counted and not tested; empty where it is tested"""
    older: str
    """what the older series of the city said, where a new one began; for claims about a change"""
    rows: pd.DataFrame
    """the figures that decide, as dots: name, value, lower, upper, label, between, verdict,
    selected, status"""
    benchmark: float
    """where the chart draws a line for the city; none here, as the city has a dot of its own"""
    every: pd.DataFrame
    """a row a claim: may it be said, and the sentence"""
    cannot: tuple["Cannot", ...]
    """the claims that may not be made; the chosen one first, if it is among them"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cannot:
    """Claims that may not be made for one reason, and the nearest sentence that may be."""

    claims: tuple[str, ...]
    why: str
    nearest: str
    """empty where nothing at all may be said of the figure"""


def with_claim(view: View) -> View:
    """Ask, where nobody has chosen a claim, the one that lies nearest: what the figure shows.

    A ward is set beside the city. Which way is better decides; where neither is, or the two are
    alike, it is asked whether it is worse.
    """
    if view.selection.claim != USUAL:
        return view
    return replace(view, selection=view.selection.moved(claim=_nearest(view)))


@remembered("priority", "year", "boundaries", "group", "other_group", "indicator", "ward")
def _nearest(view: View) -> str:
    name, claim = view.selection.indicator, "worse_city"
    if view.data.fault(name):
        return claim
    way = answer(view, court_of(view, name), claim, view.ward_code).ruling.way
    return "better_city" if way is BETTER.get(view.indicator(name).polarity) else claim


BETTER = {Polarity.HIGHER: Way.HIGHER, Polarity.LOWER: Way.LOWER}
"""which way is better; where neither is, it is not there"""


WHY = {"alike": "claim.alike_why", NEUTRAL: "claim.neutral_why"}
"""sentences about counted figures that do not fit the claim; of all others the usual one"""


@answered
@remembered(
    *("priority", "year", "boundaries", "group", "other_group", "indicator"),
    *("ward", "claim", "other_ward", "earlier"),
)
def find_claim(view: View) -> Claim:
    """Answer the claim in the link, and every other claim about the same figure."""
    view = with_claim(view)
    words, selection, ward = view.words, view.selection, view.ward_code
    court, other = court_of(view, selection.indicator), view.code_of(selection.other_ward)
    answers = {name: answer(view, court, name, ward, other) for name in CLAIMS}
    sentences = {name: say(view, court, one, ward) for name, one in answers.items()}
    found = answers[selection.claim]
    figures = found.ruling.figures
    rows = _rows(view, court, found.ruling)
    entry = view.indicator(selection.indicator)
    return Claim(
        title="; ".join(
            words("claim.figure", name=name, value=value)
            for name, value in zip(rows["name"], rows["label"], strict=True)
        ),
        verdict=verdict_of(view, found),
        why=_why(view, found),
        subtitle=words(
            "claim.subtitle",
            claim=words(f"claim.ask.{selection.claim}"),
            what=view.named(entry, court.group),
            where=_about(view, selection.claim),
        ),
        sentence=sentences[selection.claim],
        table=_table(view, rows),
        indicators=(selection.indicator,),
        sources=tuple(dict.fromkeys(one.source for one in figures)),
        pages=pages_of((one.source, one.page) for one in figures),
        notes=(
            words("claim.rule_text"),
            *notes_of(view, pd.DataFrame({"note": [one.note for one in figures]}, dtype=object)),
        ),
        slight=view.slight(selection.indicator, rows["value"]),
        answer=found,
        older=_older(view, court) if found.claim in CHANGES else "",
        rows=rows,
        benchmark=float("nan"),
        every=_every(view, answers, sentences),
        cannot=_cannot(view, court, answers, sentences),
    )


def _older(view: View, court: Court) -> str:
    """Say what the older series said of the city, for a figure that may be set over time."""
    lines = area_lines(view, court.indicator, group=court.group)
    run = run_of(view, court.indicator, lines[0], shared_length(view, court.indicator, lines))
    if not view.indicator(court.indicator).comparable:
        return ""
    own = court.own(view.ward_code) if view.ward_code else None
    if own and run and own.stretch < run[-1].stretch:
        return ""  # the ward's own figure is of that series, so it is not an older one here
    return older_of_area(view, court.indicator, lines[0], run, lines[-1])


def _cannot(
    view: View, court: Court, answers: dict[str, Answer], sentences: dict[str, str]
) -> tuple[Cannot, ...]:
    """List the claims that may not be made, with the nearest that may; once for each reason."""
    words, chosen, ward = view.words, view.selection.claim, view.ward_code
    order = sorted(answers, key=lambda name: name != chosen)
    found: dict[tuple[str, str], list[str]] = {}
    for name in order:
        if answers[name].sayable or answers[name].unfinished:
            continue
        near = (sentences[one] for one in nearest_to(name) if answers[one].sayable)
        lacking = answers[name].reason in ("no_ward_figures", "other_set")
        whole = (of_place(view, court) or of_city(view, court)) if lacking else ""
        own = ward if name in WARD_CLAIMS else None
        nearest = (
            size_of_gap(view, court, answers[name])
            or no_clear(view, court, answers[name], own)
            or next(near, whole or of_ward(view, court, own))
        )
        found.setdefault((sentences[name], nearest), []).append(words(f"claim.ask.{name}"))
    return tuple(
        Cannot(claims=tuple(claims), why=why, nearest=nearest)
        for (why, nearest), claims in found.items()
    )


def say(view: View, court: Court, found: Answer, ward: str | None) -> str:
    """Put an answer into one sentence."""
    return sentence_of(view, court, found, ward if found.claim in WARD_CLAIMS else None)


def _about(view: View, claim: str) -> str:
    if claim in WARD_CLAIMS and view.ward_code:
        return view.area_name(view.ward_code)
    return view.area_name(view.place.authority)


def _rows(view: View, court: Court, ruling: Ruling) -> pd.DataFrame:
    """Return the figures that decide, or the sizes of the gaps that do.

    What may not be set beside a figure is not drawn beside it.
    """
    words, entry = view.words, view.indicator(court.indicator)
    known = [one for one in ruling.figures if not np.isnan(one.value)]
    if isinstance(ruling, GapRuling):
        known = [gap.as_figure() for gap in (ruling.now, ruling.then) if gap]
    known = known if ruling.held else known[:1]
    labels = [
        words.difference(one.value, entry)
        if isinstance(ruling, GapRuling)
        else words.value(one.value, entry)
        for one in known
    ]
    names = [
        words("claim.row", area=view.area_name(one.area), period=view.when(one.source, one.period))
        for one in known
    ]
    rows = pd.DataFrame(
        {
            "name": names,
            "value": np.array([one.value for one in known], dtype=float),
            "lower": np.array([one.lower for one in known], dtype=float),
            "upper": np.array([one.upper for one in known], dtype=float),
            "label": labels,
            "number": [words.number(one.value, entry.decimals) for one in known],
            "between": [words.between(one.lower, one.upper, entry) for one in known],
            "verdict": "",
            "selected": [number == 0 for number in range(len(known))],
            "status": [one.status for one in known],
        }
    )
    places = [view.area_name(one.area) for one in known]
    periods = [view.when(one.source, one.period) for one in known]
    return with_tooltips(words, rows, place=places, period=periods)


def _why(view: View, found: Answer) -> str:
    """Say why a figure is told as higher or lower and not as better or worse; else nothing."""
    if found.reason == NO_DIRECTION:
        return view.words("claim.no_direction_why")
    if found.state != COUNTED:
        return ""
    return view.words(WHY.get(found.told, "claim.counted_why"), why=why_counted(view, found))


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


def _may(view: View, answer: Answer) -> str:
    """Say in a few words whether a claim may be made; of counted figures, with which word."""
    kind = KINDS[answer.claim]
    way = f"{kind}_{answer.ruling.way}" if kind in ("against", "change") else ""
    return view.words(f"claim.may_{answer.told}", way=way)


def _every(view: View, answers: dict[str, Answer], sentences: dict[str, str]) -> pd.DataFrame:
    """Set the answers side by side, but for claims of which a part is still to be chosen.

    A claim that the figures contradict comes last: of two that end in the same sentence, the one
    that may be made is the first.
    """
    words = view.words
    shown = [name for name, one in answers.items() if not one.unfinished]
    shown.sort(key=lambda name: answers[name].told == "contrary")
    return pd.DataFrame(
        {
            words("table.claim"): [words(f"claim.ask.{name}") for name in shown],
            words("table.may"): [_may(view, answers[name]) for name in shown],
            words("table.sentence"): [sentences[name] for name in shown],
        }
    ).set_index(words("table.claim"))


# Of which other figures may the same be said? So that a refusal is not the end of the way.


@dataclass(frozen=True, slots=True, kw_only=True)
class SameClaim(Finding):
    """A sentence to quote for each figure of a ward that carries the chosen claim."""


@remembered("priority", "year", "boundaries", "group", "other_group")
def courts_of(view: View) -> tuple[Court, ...]:
    """Lay out the figures of every ward indicator under the chosen priority."""
    chosen = view.selection.priority
    under = set(view.catalogue.chosen(None if chosen == "all" else chosen))
    names = [name for name in with_ward_figures(view) if name in under]
    return tuple(
        court_of(view, name, group)
        for name in names
        if not view.data.fault(name)
        for group in groups_shown(view, name)
    )


@answered
@remembered(
    *("priority", "year", "boundaries", "group", "other_group"),
    *("ward", "claim", "other_ward", "earlier"),
)
def find_same_claim(view: View) -> SameClaim | Nothing:
    """Try the chosen claim on every figure of the ward, and list the sentences that hold."""
    words, claim, ward = view.words, view.selection.claim, view.ward_code
    other = view.code_of(view.selection.other_ward)
    where = view.area_name(ward or view.place.authority)
    parts: dict[str, object] = {"claim": words(f"claim.ask.{claim}"), "where": where}
    title = words("same.title", **parts)
    if ward is None or claim not in WARD_CLAIMS:
        return Nothing(title=title, sentence=words("same.not_a_ward"))
    ruled = [(court, answer(view, court, claim, ward, other)) for court in courts_of(view)]
    if waiting := next((asked for asked in ruled if asked[1].unfinished), None):
        return Nothing(title=title, sentence=say(view, *waiting, ward))
    tried = sum(one.reason in TRIED for court, one in ruled if can_carry(court, claim))
    held = [(court, one) for court, one in ruled if one.supported]
    parts |= {"held": len(held), "tried": tried}
    if not held:
        return Nothing(title=title, sentence=words("same.nothing", **parts))
    return SameClaim(
        title=title,
        subtitle=words("same.subtitle", **parts),
        sentence=words("same.sentence", **parts),
        table=_same_table(view, held),
        indicators=tuple(dict.fromkeys(court.indicator for court, _ in held)),
        sources=tuple(dict.fromkeys(f.source for _, one in held for f in one.ruling.figures)),
        notes=left_out(view, view.catalogue.chosen(None)),
    )


def _same_table(view: View, held: list[tuple[Court, Answer]]) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("table.what"): [
                view.named(view.indicator(court.indicator), court.group) for court, _ in held
            ],
            words("same.quote"): [say(view, court, one, view.ward_code) for court, one in held],
        }
    ).set_index(words("table.what"))
