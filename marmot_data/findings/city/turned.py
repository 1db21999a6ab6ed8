"""Did a figure go further in between than both ends of its change say?"""

from marmot_data.evidence.judgement import Ruling, Strength
from marmot_data.evidence.series import Figure, Run, why_not
from marmot_data.findings import phrases
from marmot_data.findings.base import View

PART = 4
"""how many times into the whole change what lies beyond it goes, at most, to be worth a word"""


def turned(view: View, indicator: str, run: Run, ruling: Ruling) -> str:
    """Say how high or low a figure went between the two whose change is told; or nothing."""
    return _said(view, indicator, run, ruling, "trend.turned")


def turned_inside(view: View, indicator: str, run: Run, ruling: Ruling) -> str:
    """Say the same as part of a sentence that can be quoted; or nothing."""
    return _said(view, indicator, run, ruling, "claim.turned")


def turned_title(view: View, indicator: str, run: Run, ruling: Ruling) -> str:
    """Say the same at the end of a title; or nothing."""
    return _said(view, indicator, run, ruling, "trend.title_turned")


def turned_clause(view: View, indicator: str, run: Run, ruling: Ruling) -> str:
    """Say the same as a clause without its full stop; or nothing."""
    return _said(view, indicator, run, ruling, "ward_change.turned")


def turned_briefly(view: View, indicator: str, run: Run, ruling: Ruling) -> str:
    """Say the same in a few words after a change: ``after a peak of 29.8% (2019/20)``."""
    return _said(view, indicator, run, ruling, "row_change.turned")


def _said(view: View, indicator: str, run: Run, ruling: Ruling, key: str) -> str:
    if not (found := _furthest(view, indicator, run, ruling)):
        return ""
    way, one = found
    return view.words(
        f"{key}_{way}",
        what=view.words.inside(phrases.name(view, indicator, one.group)),
        period=view.when(one.source, one.period),
        value=view.words.value(one.value, view.indicator(indicator)),
    )


def _furthest(view: View, indicator: str, run: Run, ruling: Ruling) -> tuple[str, Figure] | None:
    """Return the highest or lowest figure between the two ends of a change, and which it is.

    Crime that rose from 89 to 115 reads as a rise to this day; that it stood at 124 a year before
    is half of the story. It is told where it lies beyond both ends by more than a difference that
    is too small for a word and a quarter of the change; of figures with ranges, only where its
    range leaves out theirs.
    """
    if not ruling.held or len(ruling.figures) < 2:  # noqa: PLR2004 - a change has two ends
        return None
    now, then = ruling.figures[:2]
    terms = view.figures(indicator, now.group).terms
    between = [
        one for one in run if then.start < one.start < now.start and not why_not(terms, now, one)
    ]
    if not between:
        return None
    high, low = (most(between, key=lambda one: one.value) for most in (max, min))
    above = high.value - max(now.value, then.value)
    below = min(now.value, then.value) - low.value
    way, one, size = ("high", high, above) if above >= below else ("low", low, below)
    least = max(terms.worth_a_word([now.value, then.value]), abs(now.value - then.value) / PART)
    return None if size < least or not _surely(ruling, one) else (way, one)


def _surely(ruling: Ruling, one: Figure) -> bool:
    """Tell whether a figure's range leaves out those of both ends, where they have ranges."""
    if ruling.strength is not Strength.TESTED:
        return True
    return all(one.lower > end.upper or one.upper < end.lower for end in ruling.figures[:2])
