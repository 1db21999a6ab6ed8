"""Which claims the figures support, and the reason against each of the others.

Nothing here is a sentence, and nothing weighs figures: a claim asks the evidence layer for a ruling
and looks whether that is what it claims.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from marmot_data.catalogue.schema import Polarity, Status
from marmot_data.evidence.gaps import GapRuling
from marmot_data.evidence.gradient import NoGradientError
from marmot_data.evidence.groups import apart
from marmot_data.evidence.judgement import (
    SMALL_COUNT,
    RankBand,
    Ruling,
    Strength,
    Way,
    against,
    between,
    rank_bands,
    refused,
)
from marmot_data.evidence.series import Figure, Figures
from marmot_data.findings.base import View, remembered
from marmot_data.findings.gap.gap_series import gap_ruling
from marmot_data.link import ALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What becomes of a claim, and the ruling it rests on."""

    claim: str
    ruling: Ruling
    reason: str = ""
    """empty: it may be said; counted: the figures show it, and nothing tests it; no_direction: a
    test shows a difference, and neither way is better; else why not"""
    rank: RankBand | None = None
    """where the ward stands among the others, for claims about that"""
    beside: str = ""
    """code of the area it is set against, for claims about one"""
    contrary: bool = False
    """the figures lie the other way round than the claim, though nothing tests by how much"""
    neutral: bool = False
    """better or worse is claimed of a figure of which neither way is called better"""

    @property
    def supported(self) -> bool:
        """Tell whether the claim may be made as it is."""
        return not self.reason

    @property
    def sayable(self) -> bool:
        """Tell whether there is a sentence to quote: the claim's own, or the nearest one."""
        return self.reason in ("", COUNTED, NO_DIRECTION)

    @property
    def unfinished(self) -> bool:
        """Tell whether a part of the claim is still to be chosen, so that there is no answer."""
        return self.reason in UNFINISHED

    @property
    def state(self) -> str:
        """Return yes, counted, no, or unfinished."""
        states = {"": "yes", COUNTED: COUNTED, **dict.fromkeys(UNFINISHED, "unfinished")}
        return states.get(self.reason, "no")

    @property
    def told(self) -> str:
        """Return the state; of counted figures, contrary, alike or neutral where they do not fit.

        They may lie the other way round than the claim, be so close that none lies higher, or be of
        a kind of which neither way is called better.
        A claim that no figure was weighed for is untold: nothing speaks for it or against it.
        """
        if self.reason == NO_DIRECTION:
            return NEUTRAL
        if self.state == "no" and self.reason not in TRIED:
            return "untold"
        if self.reason != COUNTED:
            return self.state
        if self.ruling.slight:
            return "alike"
        return "contrary" if self.contrary else NEUTRAL if self.neutral else COUNTED


COUNTED = "counted"
NEUTRAL = "neutral"
NO_DIRECTION = "no_direction"
UNFINISHED = ("no_ward", "no_other", "no_group")
"""reasons of claims of which a part is still to be chosen: the ward, the other ward, the groups"""
TRIED = ("", "chance", "opposite", "not_third", "not_sure")
"""reasons of answers for which the figures were weighed; others were refused before that, or can
never carry the claim, such as better where neither way is"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Court:
    """The figures of one indicator and group, ready to rule on any claim about any ward."""

    indicator: str
    group: str
    figures: Figures
    wards: tuple[str, ...]
    newest: str | None
    """the newest period in which a ward of the chosen set has a figure"""
    other_set: bool
    """true: only the other set of wards has figures"""
    groups: tuple[str, ...] = (ALL,)
    """the groups of people of which the indicator has figures"""
    second: str | None = None
    """the other group of people of a gap"""
    others: Figures | None = None
    """the figures of that group"""

    def own(self, ward: str | None) -> Figure | None:
        """Return a ward's figure of the newest period."""
        return self.figures.at(ward, self.newest) if ward else None

    def ranks(self) -> dict[str, RankBand]:
        """Return where each ward stands among the others; nobody if one has no figure."""
        own = [one for ward in self.wards if (one := self.own(ward))]
        return rank_bands(own) if len(own) == len(self.wards) else {}


@remembered("year", "boundaries", "group", "other_group")
def court_of(view: View, indicator: str, group: str | None = None) -> Court:
    """Lay out an indicator's figures once for all wards."""
    shown = group or view.group(indicator)
    figures, second = view.figures(indicator, shown), second_group(view, indicator, shown)
    wards = tuple(view.data.wards(int(view.selection.boundaries)).index)
    levels = view.data.areas["level"]
    newest = figures.newest_period(wards, view.last_year)
    elsewhere = any(levels[area] == "ward" for area in figures.runs)
    return Court(
        indicator=indicator,
        group=shown,
        figures=figures,
        wards=wards,
        newest=newest,
        other_set=newest is None and elsewhere,
        groups=tuple(view.indicator(indicator).groups),
        second=second,
        others=view.figures(indicator, second) if second else None,
    )


def second_group(view: View, indicator: str, group: str) -> str | None:
    """Return the group with which a group is compared: the chosen one, or the first other."""
    groups = [one for one in view.indicator(indicator).groups if one not in (ALL, group)]
    if group == ALL or not groups:
        return None
    return view.selection.other_group if view.selection.other_group in groups else groups[0]


@dataclass(frozen=True, slots=True)
class Ask:
    """What is claimed: by whom it is asked, of which figures, of which ward or two wards."""

    view: View
    court: Court
    claim: str
    ward: str | None = None
    other: str | None = None


Rule = Callable[[Ask], Answer]


def answer(
    view: View, court: Court, claim: str, ward: str | None = None, other: str | None = None
) -> Answer:
    """Say what becomes of a claim."""
    return CLAIMS[claim](Ask(view, court, claim, ward, other))


def _no(ask: Ask, reason: str, *figures: Figure | None) -> Answer:
    return Answer(claim=ask.claim, ruling=refused(reason, *figures), reason=reason)


def _no_own(ask: Ask, ward: str | None) -> Answer | None:
    """Refuse a claim about a ward that has no figure, for the reason why it has none."""
    court = ask.court
    if court.newest is None:
        return _no(ask, "other_set" if court.other_set else "no_ward_figures")
    if ward is None:
        return _no(ask, "no_ward")
    if court.own(ward) is None:
        blank = court.figures.blanks.get((ward, court.newest))
        held = blank is not None and blank.status == Status.SUPPRESSED.value
        return _no(ask, "suppressed" if held else "no_figure", blank)
    return None


def _judged(ask: Ask, ruling: Ruling, *, holds: bool, way: Way | None = None) -> Answer:
    """Turn a ruling into an answer.

    Parameters
    ----------
    ask
        What is claimed.
    ruling
        What the figures bear.
    holds
        True: a clear difference is the one that is claimed.
    way
        The way in which the figures would lie if the claim were true; none where neither is.
    """
    if not ruling.held:
        reason = ruling.reason
    elif ruling.strength is Strength.DESCRIBED:
        reason = COUNTED
    elif ruling.way is Way.SAME:
        reason = "chance"
    else:
        reason = "" if holds else ("opposite" if ruling.tone != "neutral" else "no_direction")
    contrary = way is not None and ruling.way in (Way.HIGHER, Way.LOWER) and ruling.way is not way
    return Answer(claim=ask.claim, ruling=ruling, reason=reason, contrary=contrary)


def _claimed(ask: Ask, tone: str) -> Way | None:
    """Return the way in which a figure would be better or worse; none where neither way is."""
    polarity = ask.view.indicator(ask.court.indicator).polarity
    if polarity not in (Polarity.HIGHER, Polarity.LOWER):
        return None
    return Way.HIGHER if (tone == "better") == (polarity is Polarity.HIGHER) else Way.LOWER


def _toned(ask: Ask, ruling: Ruling, tone: str) -> Answer:
    """Turn a ruling into the answer to a claim of better or worse."""
    way = _claimed(ask, tone)
    found = _judged(ask, ruling, holds=ruling.tone == tone, way=way)
    return replace(found, neutral=way is None)


def _against(tone: str, wider: Callable[[View], str]) -> Rule:
    """Hold the ward's range against a wider area's figure of the same period."""

    def rule(ask: Ask) -> Answer:
        if no := _no_own(ask, ask.ward):
            return no
        own, code = ask.court.own(ask.ward), wider(ask.view)
        ruling = against(ask.court.figures.terms, own, ask.court.figures.at(code, ask.court.newest))
        return replace(_toned(ask, ruling, tone), beside=code)

    return rule


def _changed(tone: str) -> Rule:
    """Set the ward's newest figure against an earlier one of the same series."""

    def rule(ask: Ask) -> Answer:
        if no := _no_own(ask, ask.ward):
            return no
        return _toned(ask, ask.view.since(ask.court.figures, ask.court.own(ask.ward)), tone)

    return rule


def _among(end: str) -> Rule:
    """Say a ward is among the highest only if all the places it may hold are."""

    def rule(ask: Ask) -> Answer:
        if no := _no_own(ask, ask.ward):
            return no
        own = ask.court.own(ask.ward)
        if own is None or ask.court.figures.terms.total:
            return _no(ask, "count", own)
        view, court = ask.view, ask.court
        key = ("ranks", view.selection.boundaries, court.indicator, court.group, court.newest)
        found = view.data.remembered(key, court.ranks).get(own.area)
        if found is None:
            return _no(ask, "too_few", own)
        if own.count < SMALL_COUNT:
            return _no(ask, "small", own)
        tests = found.tested and not court.figures.terms.follows_age
        strength = Strength.TESTED if tests else Strength.DESCRIBED
        why = "age" if found.tested and not tests else ""
        ruling = Ruling(strength=strength, figures=(own,), reason=why)
        reason = "" if tests else COUNTED
        if found.tertile() != end:
            reason = "not_sure" if found.by_value() == end else "not_third"
        return Answer(claim=ask.claim, ruling=ruling, reason=reason, rank=found)

    return rule


def _differs(ask: Ask) -> Answer:
    """Set two wards side by side."""
    if no := _no_own(ask, ask.ward):
        return no
    own = ask.court.own(ask.ward)
    if ask.other is None or ask.other == ask.ward:
        return _no(ask, "no_other", own)
    if no := _no_own(ask, ask.other):
        return no
    ruling = between(ask.court.figures.terms, own, ask.court.own(ask.other))
    return _judged(ask, ruling, holds=True)


def _groups(way: Way) -> Rule:
    """Set the distance between two groups in the city against an earlier period's."""

    def rule(ask: Ask) -> Answer:
        view, court = ask.view, ask.court
        if court.figures.terms.parts:
            return _no(ask, "parts")
        if court.others is None:
            several = len([one for one in court.groups if one != ALL]) > 1
            return _no(ask, "no_group" if several else "one_group")
        code, upto = view.place.authority, view.last_year
        found = apart(
            court.figures.terms,
            court.figures.run(code, upto),
            court.others.run(code, upto),
            year=view.earlier_year,
            baseline=view.catalogue.front.baseline,
        )
        if found is None:
            return _no(ask, "no_pairs")
        if found.change is None:
            return _no(ask, found.now.reason, *found.pair)
        return _gap_judged(ask, found.change, way)

    return rule


def _fifths(way: Way) -> Rule:
    """Set the gap between fifths of small areas against an earlier period's."""

    def rule(ask: Ask) -> Answer:
        try:
            ruling = gap_ruling(ask.view, ask.court.indicator, ask.court.group)
        except NoGradientError as no:
            return _no(ask, no.reason)
        return _gap_judged(ask, ruling, way)

    return rule


def _gap_judged(ask: Ask, ruling: GapRuling, way: Way) -> Answer:
    """Turn the ruling on a gap's change into an answer."""
    found = _judged(ask, ruling, holds=ruling.way is way, way=way)
    renamed = {"chance": "gap_chance", "no_direction": "gap_opposite"}
    return replace(found, reason=renamed.get(found.reason, found.reason))


JUDGING = frozenset(
    ("worse_city", "better_city", "worse_country", "better_country", "improved", "worsened")
)
"""claims that only a figure can carry of which one way is better"""
WARD_CLAIMS: Mapping[str, Rule] = MappingProxyType(
    {
        "worse_city": _against("worse", lambda view: view.place.authority),
        "better_city": _against("better", lambda view: view.place.authority),
        "worse_country": _against("worse", lambda view: view.place.country),
        "better_country": _against("better", lambda view: view.place.country),
        "improved": _changed("better"),
        "worsened": _changed("worse"),
        "among_highest": _among("highest"),
        "among_lowest": _among("lowest"),
        "differs": _differs,
    }
)
"""the claims about one ward, in the order of the menu"""
CLAIMS: Mapping[str, Rule] = MappingProxyType(
    {
        **WARD_CLAIMS,
        "gap_narrowed": _fifths(Way.LOWER),
        "gap_widened": _fifths(Way.HIGHER),
        "groups_narrowed": _groups(Way.LOWER),
        "groups_widened": _groups(Way.HIGHER),
    }
)
"""every claim, in the order of the menu"""


def can_carry(court: Court, claim: str) -> bool:
    """Tell whether a claim could be true of a figure: one that judges needs a better way."""
    return claim not in JUDGING or court.figures.terms.judges


PAIRS = (
    ("worse_city", "better_city"),
    ("worse_country", "better_country"),
    ("improved", "worsened"),
    ("among_highest", "among_lowest"),
    ("gap_narrowed", "gap_widened"),
    ("groups_narrowed", "groups_widened"),
)
"""claims of which each is the opposite of the other"""


def nearest_to(claim: str) -> list[str]:
    """Return the other claims, the nearest first: its opposite, then those of the same kind."""
    opposite = next((one for pair in PAIRS if claim in pair for one in pair if one != claim), "")
    of_ward = claim in WARD_CLAIMS
    others = [one for one in CLAIMS if one not in (claim, opposite)]
    same = [one for one in others if (one in WARD_CLAIMS) == of_ward]
    return [*([opposite] if opposite else []), *same]
