"""What two figures can bear: a tested difference, a described one, or none, and why.

Every sentence, sign and table of the app that sets one figure against another takes its word from
a `Ruling` made here, so that no two pages can disagree.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from numpy.typing import ArrayLike

from marmot_data import statistics
from marmot_data.catalogue.schema import Polarity, Status
from marmot_data.evidence.series import Figure, Run, Terms, earlier, why_not

SMALL_COUNT = 10
"""a figure that rests on fewer cases is shown, but nothing is said of its difference"""
ENDS = ("value", "lower", "upper")
"""what of a figure its range is made of"""


class Strength(StrEnum):
    """How much the figures can bear."""

    TESTED = "tested"
    """there is a range of chance, and the difference is clear or not clear by it"""
    DESCRIBED = "described"
    """higher and lower are facts about the figures; nobody can test them"""
    REFUSED = "refused"
    """the two are not the same thing"""


class Way(StrEnum):
    """Which way a difference runs, from the second figure to the first."""

    HIGHER = "higher"
    LOWER = "lower"
    SAME = "same"
    """tested: no clear difference; described: too small a difference for a word (`Terms.slight`)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What may be said of one figure beside another."""

    strength: Strength
    way: Way = Way.SAME
    tone: str = "neutral"
    """better, worse or neutral; only a clear difference by a test is better or worse"""
    size: float = 0.0
    """difference of the two figures as printed"""
    slight: bool = False
    """the two are close to each other: their difference would be too small for a word, whatever a
    test says of it"""
    reason: str = ""
    """why it is refused, or why it is described and not tested"""
    figures: tuple[Figure, ...] = ()
    """the figure, and what it is set against"""

    @property
    def verdict(self) -> str:
        """Return one word for signs and tables: better, worse, similar, higher, described_..."""
        if self.strength is Strength.REFUSED:
            return "not_compared"
        if self.strength is Strength.DESCRIBED:
            return f"described_{self.way}"
        if self.way is Way.SAME:
            return "similar"
        return str(self.way) if self.tone == "neutral" else self.tone

    @property
    def held(self) -> bool:
        """Tell whether anything may be said of the difference."""
        return self.strength is not Strength.REFUSED

    @property
    def clear(self) -> bool:
        """Tell whether a tested difference is clear."""
        return self.strength is Strength.TESTED and self.way is not Way.SAME


VERDICTS = (
    *("better", "worse", "higher", "lower", "similar"),
    *("described_higher", "described_lower", "described_same", "not_compared"),
)
"""every word that `Ruling.verdict` can be, clear ones first"""


def refused(reason: str, *figures: Figure | None) -> Ruling:
    """Refuse to set figures against each other, for a named reason."""
    known = tuple(one for one in figures if one is not None)
    return Ruling(strength=Strength.REFUSED, reason=reason, figures=known)


def against(terms: Terms, own: Figure | None, wider: Figure | None) -> Ruling:
    """Set an area's figure against that of an area that holds it, such as a ward and its city.

    The area's range is held against the wider area's value, as Fingertips does, because the two
    are not independent.
    """
    return against_all(terms, [own], [wider])[0]


def against_all(
    terms: Terms, own: Sequence[Figure | None], wider: Sequence[Figure | None]
) -> list[Ruling]:
    """Set many areas' figures, each against that of a wider area (see `against`)."""
    ways = _beyond(_column(own, "lower"), _column(own, "upper"), _column(wider, "value"))
    return [
        _ruled(terms, one, other, way, tests=one is not None and one.tests)
        for one, other, way in zip(own, wider, ways, strict=True)
    ]


def between(terms: Terms, one: Figure | None, other: Figure | None) -> Ruling:
    """Set two areas of which neither holds the other beside each other, or two groups of people.

    They differ if the range of their difference leaves out nought (`statistics.difference`).
    """
    return between_all(terms, [one], [other])[0]


def between_all(
    terms: Terms, ones: Sequence[Figure | None], others: Sequence[Figure | None]
) -> list[Ruling]:
    """Set many pairs of areas beside each other (see `between`)."""
    ways = _apart(ones, others)
    return [
        _ruled(terms, one, other, way, tests=both_test(one, other))
        for one, other, way in zip(ones, others, ways, strict=True)
    ]


def turned(ruling: Ruling) -> Ruling:
    """Return the same ruling as it reads from the other figure."""
    ways = {Way.HIGHER: Way.LOWER, Way.LOWER: Way.HIGHER, Way.SAME: Way.SAME}
    tones = {"better": "worse", "worse": "better", "neutral": "neutral"}
    return replace(
        ruling,
        way=ways[ruling.way],
        tone=tones[ruling.tone],
        size=-ruling.size,
        figures=ruling.figures[::-1],
    )


def change(terms: Terms, now: Figure, then: Figure) -> Ruling:
    """Say how a figure changed since an earlier one of the same area and group.

    A change of figures that are estimated from other areas is described: the error of making
    them is in both, and nobody knows how much of it they share.
    """
    if reason := why_not(terms, now, then):
        return refused(reason, now, then)
    made_here = Status.ESTIMATED.value in (now.status, then.status)
    tests = both_test(now, then) and not made_here
    way = _apart([now], [then])[0]
    ruling = _ruled(replace(terms, total=False), now, then, way, tests=tests)
    if ruling.strength is Strength.DESCRIBED and made_here:
        return replace(ruling, reason="estimated")
    return ruling


def since(
    terms: Terms,
    run: Run,
    now: Figure | None,
    *,
    year: int | None = None,
    baseline: int | None = None,
) -> Ruling:
    """Say how a figure changed since the year of comparison, or since the first that fits.

    See `series.earlier` for which figure that is.
    """
    if now is None:
        return refused("no_figure")
    then = earlier(terms, run, now, year=year, baseline=baseline)
    if then is None:
        alone = not any(one.end < now.end for one in run)
        return refused("single" if alone else "no_since", now)
    return change(terms, now, then)


@dataclass(frozen=True, slots=True, kw_only=True)
class RankBand:
    """Where an area stands among others: by its value, and where chance could put it."""

    rank: int
    """1 is the highest value"""
    first: int
    last: int
    among: int
    tested: bool
    """false: the figures have no range of chance, so the rank is described and not a band"""

    def tertile(self) -> str:
        """Return highest, middle or lowest if every place it may hold lies in it, else nothing."""
        part = self.among // 3
        ends = {"highest": (1, part), "middle": (part + 1, self.among - part)}
        ends["lowest"] = (self.among - part + 1, self.among)
        inside = (name for name, (a, b) in ends.items() if a <= self.first and self.last <= b)
        return next(inside, "")

    def by_value(self) -> str:
        """Return the third in which its value lies, whatever chance leaves open."""
        return replace(self, first=self.rank, last=self.rank).tertile()


def rank_bands(figures: Sequence[Figure]) -> dict[str, RankBand]:
    """Return where each area stands among the others of its period.

    Where all have a range of chance, its band holds the places that chance leaves open (Marshall
    and Spiegelhalter 1998, by simulation). Where none has one, it is the place by value alone,
    as for a score; equal values share their places. Where only some have one, nobody is placed.
    """
    testing = [one.tests for one in figures]
    if not figures or (any(testing) and not all(testing)):
        return {}
    values = [one.value for one in figures]
    ranks = [1 + sum(other > value for other in values) for value in values]
    first, last = ranks, [sum(other >= value for other in values) for value in values]
    if testing[0]:
        ranged = statistics.rank_range(values, _column(figures, "lower"), _column(figures, "upper"))
        first, last = ([int(end) for end in side] for side in (ranged.lower, ranged.upper))
    return {
        one.area: RankBand(
            rank=ranks[n], first=first[n], last=last[n], among=len(figures), tested=testing[0]
        )
        for n, one in enumerate(figures)
    }


def place_among(terms: Terms, own: Figure, others: Sequence[Figure]) -> RankBand | str:
    """Say where a figure stands among those of other places, or why it has no place.

    Parameters
    ----------
    terms
        The indicator's terms.
    own, others
        The figure, and those of the other places at the same period.

    Returns
    -------
    RankBand or str
        Its place (`rank_bands`). Unless all figures have a range of chance it goes by what is
        printed, so that equal ones share a place. Or the reason of the refusal: ``count`` (they
        are larger where more people live), ``age`` (they follow how old residents are), ``small``
        (one rests on fewer than `SMALL_COUNT` cases).
    """
    every = [own, *others]
    rules = (
        ("count", terms.total),
        ("age", terms.follows_age),
        ("small", any(one.count < SMALL_COUNT for one in every)),
    )
    if reason := next((reason for reason, holds in rules if holds), ""):
        return reason
    if not all(one.tests for one in every):
        every = [
            replace(one, value=round(one.value, terms.decimals), lower=math.nan, upper=math.nan)
            for one in every
        ]
    return rank_bands(every)[own.area]


def alike(terms: Terms, figures: Sequence[Figure]) -> dict[str, tuple[str, ...]]:
    """Return for each area the others whose difference from it is not clear by a test.

    No area is in it whose difference nobody can test; all are left out if the figures follow age.
    """
    rows = [one for one in figures if one.tests and not terms.follows_age]
    return {one.area: alike_to(terms, one, rows) for one in rows}


def alike_to(terms: Terms, one: Figure, others: Sequence[Figure]) -> tuple[str, ...]:
    """Return the other areas whose difference from one area is not clear by a test."""
    rest = [other for other in others if other is not one]
    ruled = between_all(replace(terms, total=False), [one] * len(rest), rest)
    return tuple(
        ruling.figures[1].area
        for ruling in ruled
        if ruling.strength is Strength.TESTED and not ruling.clear
    )


def bands(terms: Terms, figures: Sequence[Figure]) -> dict[str, int]:
    """Return bands of areas, from the highest down, within which no difference is clear."""
    rows = [one for one in figures if one.tests and not terms.follows_age]
    numbers = statistics.bands(*(_column(rows, end) for end in ENDS))
    return {one.area: int(numbers[n]) for n, one in enumerate(rows)}


def _ruled(
    terms: Terms, one: Figure | None, other: Figure | None, way: Way, *, tests: bool
) -> Ruling:
    """Rule on two figures of the same kind whose difference runs a tested way."""
    if one is None:
        return refused("no_figure", other)
    if other is None:
        return refused("no_benchmark", one)
    if reason := _why_not_beside(terms, one, other):
        return refused(reason, one, other)
    size = printed_difference(terms, one, other)
    slight = not size or terms.slight(size, one.value, other.value)
    said = Ruling(
        strength=Strength.DESCRIBED,
        way=Way.SAME if slight else way_of(size),
        size=size,
        slight=slight,
        reason="age" if tests else (other if one.tests else one).basis,
        figures=(one, other),
    )
    if not tests or terms.follows_age:
        return said
    way = way if size else Way.SAME
    return replace(said, strength=Strength.TESTED, way=way, tone=tone_of(terms, way), reason="")


def _why_not_beside(terms: Terms, one: Figure, other: Figure) -> str:
    """Say why two figures of one period may not be set beside each other; empty if they may."""
    rules = (
        ("parts", terms.parts and one.group != other.group),
        ("count", terms.total),
        ("small", one.count < SMALL_COUNT or other.count < SMALL_COUNT),
    )
    return next((reason for reason, holds in rules if holds), "")


def printed_difference(terms: Terms, one: Figure, other: Figure) -> float:
    """Return the difference of two figures as they are printed, so that a reader can redo it."""
    printed = [round(each.value, terms.decimals) for each in (one, other)]
    return round(printed[0] - printed[1], terms.decimals)


def tone_of(terms: Terms, way: Way) -> str:
    """Say whether a difference is better or worse, where one way is."""
    if way is Way.SAME or not terms.judges:
        return "neutral"
    return "better" if (way is Way.HIGHER) == (terms.polarity is Polarity.HIGHER) else "worse"


def _apart(ones: Sequence[Figure | None], others: Sequence[Figure | None]) -> list[Way]:
    """Return which way each pair differs by the range of its difference; same where none does."""
    both = (
        statistics.Interval.of(*(_column(side, end) for end in ENDS)) for side in (ones, others)
    )
    made = statistics.difference(*both)
    return _beyond(made.lower, made.upper, 0)


def _beyond(lower: ArrayLike, upper: ArrayLike, value: ArrayLike) -> list[Way]:
    """Return on which side of a value each range lies; same where it holds it, or is unknown."""
    found = statistics.compare(lower, upper, value, polarity=Polarity.NEITHER.value).tolist()
    return [Way(word) if word in ("higher", "lower") else Way.SAME for word in found]


def way_of(size: float) -> Way:
    """Return which way a difference runs."""
    return Way.HIGHER if size > 0 else Way.LOWER if size < 0 else Way.SAME


def both_test(one: Figure | None, other: Figure | None) -> bool:
    """Tell whether both figures have a range of chance."""
    return one is not None and other is not None and one.tests and other.tests


def _column(figures: Sequence[Figure | None], end: str) -> list[float]:
    """Return the value or a limit of each figure; missing where there is no figure."""
    return [math.nan if one is None else float(getattr(one, end)) for one in figures]
