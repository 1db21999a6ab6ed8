"""Gaps: how far apart two ends or two groups are, and whether that has changed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from marmot_data import statistics
from marmot_data.catalogue.schema import Status
from marmot_data.evidence.judgement import (
    SMALL_COUNT,
    Ruling,
    Strength,
    Way,
    both_test,
    printed_difference,
    way_of,
)
from marmot_data.evidence.series import Figure, Terms, earlier, why_not


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """How far apart two ends of a society are at one period."""

    figure: Figure
    """stands for the period, and for how the figures behind the gap were made"""
    size: statistics.Interval
    """absolute, in the unit of the figures; without limits where there is no range of chance"""
    ratio: float = math.nan
    """relative"""
    areas: frozenset[str] = frozenset()
    """codes of the small areas behind it; empty for a gap between groups of people"""
    other: Figure | None = None
    """the second group's figure, for a gap between groups of people"""

    @property
    def value(self) -> float:
        """The absolute gap."""
        return float(self.size.value)

    def printed(self, terms: Terms) -> float:
        """Return the absolute gap as it is printed: of two figures, that of the printed ones."""
        if self.other:
            return printed_difference(terms, self.figure, self.other)
        return round(self.value, terms.decimals)

    def as_figure(self) -> Figure:
        """Return the absolute gap as a figure of its period."""
        low, high = float(self.size.lower), float(self.size.upper)
        return replace(self.figure, value=self.value, lower=low, upper=high)

    @property
    def ranged(self) -> bool:
        """Tell whether there is a range of chance around the absolute gap."""
        return bool(np.isfinite([self.size.lower, self.size.upper]).all())


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRuling(Ruling):
    """What may be said of the change of a gap; `way` higher means wider, lower narrower."""

    now: Gap
    then: Gap | None = None


def gap_itself(terms: Terms, gap: Gap) -> Ruling:
    """Say which way a gap runs, and whether its size is clear.

    A gap in figures that follow age is described: part of it may be the age of residents.
    """
    size = gap.printed(terms)
    why, slight = _why_described(terms, gap), terms.slight(size, gap.figure.value)
    unclear = slight if why else float(gap.size.lower) <= 0 <= float(gap.size.upper)
    return Ruling(
        strength=Strength.DESCRIBED if why else Strength.TESTED,
        way=Way.SAME if unclear else way_of(size),
        size=size,
        slight=slight,
        reason=why,
        figures=(gap.figure,),
    )


def _why_described(terms: Terms, *gaps: Gap) -> str:
    """Say why gaps are described and not tested."""
    figures = [gap.figure for gap in gaps]
    if any(one.status == Status.ESTIMATED.value for one in figures):
        return "estimated"
    unranged = next((gap for gap in gaps if not gap.ranged), None)
    return unranged.figure.basis if unranged else "age" if terms.follows_age else ""


def gap_since(
    terms: Terms, gaps: Sequence[Gap], *, year: int | None = None, baseline: int | None = None
) -> GapRuling:
    """Say how the newest of some gaps changed since the year of comparison, or the first that fits.

    See `series.earlier` for which gap that is.

    Parameters
    ----------
    terms
        Of the indicator.
    gaps
        One a period, the oldest first; at least one.
    year, baseline
        As for `since`.
    """
    now = gaps[-1]
    run = [gap.figure for gap in gaps]
    then = earlier(terms, run, now.figure, year=year, baseline=baseline)
    if then is None:
        return _gap_refused("single" if len(gaps) == 1 else "no_since", now, None)
    return gap_change(terms, now, next(gap for gap in gaps if gap.figure is then))


def gap_change(terms: Terms, now: Gap, then: Gap | None) -> GapRuling:
    """Say whether a gap widened or narrowed, by the range of the difference of its two sizes.

    Where there is no such range, the change counts from the size that would also be worth a word
    in the figures behind the gap (`Terms.slight`).
    """
    if then is None:
        return _gap_refused("single", now, None)
    if reason := _why_no_gap_change(terms, now, then):
        return _gap_refused(reason, now, then)
    figures = (now.figure, then.figure)
    sign = 1.0 if then.value >= 0 else -1.0
    printed = [sign * gap.printed(terms) for gap in (now, then)]
    size = round(printed[0] - printed[1], terms.decimals)
    why = _why_described(terms, now, then)
    slight = unclear = not size or terms.slight(size, *(one.value for one in figures))
    if not why:
        made = statistics.difference(now.size, then.size)
        unclear = float(made.lower) <= 0 <= float(made.upper)
    return GapRuling(
        strength=Strength.DESCRIBED if why else Strength.TESTED,
        way=Way.SAME if unclear else way_of(size),
        size=size,
        slight=slight,
        reason=why,
        figures=figures,
        now=now,
        then=then,
    )


def _why_no_gap_change(terms: Terms, now: Gap, then: Gap) -> str:
    """Say why two gaps may not be set against each other; empty if they may."""
    pairs = [(now.figure, then.figure)]
    if now.other and then.other:
        pairs.append((now.other, then.other))
    for pair in pairs:
        if reason := why_not(terms, *pair):
            return reason
    if any(one.count < SMALL_COUNT for pair in pairs for one in pair):
        return "small"
    if now.areas != then.areas:
        return "other_areas"
    return "reversed" if now.value * then.value < 0 else ""


def group_gap(one: Figure, other: Figure) -> Gap:
    """Return the gap between two groups of people in one area at one period."""
    if both_test(one, other):
        size = statistics.difference(one.interval, other.interval)
    else:
        size = statistics.Interval.without_limits(one.value - other.value)
    ratio = one.value / other.value if other.value else math.nan
    return Gap(figure=one, size=size, ratio=ratio, other=other)


def wider_gap(one: Figure, wider: Figure) -> Gap:
    """Return the gap between an area's figure and that of an area that holds it, at one period.

    The wider area's figure is taken as it stands, as in `judgement.against`: the two are not
    independent.
    """
    size = statistics.Interval.without_limits(one.value - wider.value)
    if one.tests:
        ends = (one.value, one.lower, one.upper)
        size = statistics.Interval.of(*(end - wider.value for end in ends))
    ratio = one.value / wider.value if wider.value else math.nan
    return Gap(figure=one, size=size, ratio=ratio, other=wider)


def _gap_refused(reason: str, now: Gap, then: Gap | None) -> GapRuling:
    figures = (now.figure, *((then.figure,) if then else ()))
    return GapRuling(strength=Strength.REFUSED, reason=reason, figures=figures, now=now, then=then)
