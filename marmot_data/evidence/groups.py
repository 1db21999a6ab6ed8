"""How far apart are two groups of people in one area, and did that change?"""

from dataclasses import dataclass

from marmot_data.evidence.judgement import (
    GapRuling,
    Ruling,
    Strength,
    between,
    gap_change,
    group_gap,
)
from marmot_data.evidence.series import Figure, Run, Terms, earlier, why_not


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Two groups at their newest common period, and how far apart they were before."""

    now: Ruling
    """of the first group's figure beside the second's"""
    change: GapRuling | None
    """of the distance; none where the two may not be set against each other"""

    @property
    def pair(self) -> tuple[Figure, Figure]:
        """The two figures of the newest period."""
        one, other = self.now.figures
        return one, other


def apart(
    terms: Terms,
    ones: Run,
    others: Run,
    *,
    year: int | None = None,
    baseline: int | None = None,
) -> Apart | None:
    """Set two groups beside each other, and their distance beside an earlier one.

    Parameters
    ----------
    terms, ones, others
        The indicator's terms, and the figures of the two groups of one area.
    year, baseline
        The reader's year of comparison, and the year from which change is told (`series.earlier`).
        The earlier period is one in which both groups have a figure.

    Returns
    -------
    Apart | None
        None if the two have no period in common.
    """
    other_at = {one.period: one for one in others}
    common = [one for one in ones if one.period in other_at]
    if not common:
        return None
    now = common[-1]
    pair = (now, other_at[now.period])
    beside = between(terms, *pair)
    if not beside.held:
        return Apart(now=beside, change=None)
    before = [one for one in common if not why_not(terms, pair[1], other_at[one.period])]
    then = earlier(terms, before or common, now, year=year, baseline=baseline)
    first = group_gap(then, other_at[then.period]) if then else None
    return Apart(now=beside, change=gap_change(terms, group_gap(*pair), first))


def told(ruling: GapRuling) -> str:
    """Return one word for how a gap changed: wider, narrower, unclear, described_..., refused."""
    if ruling.strength is Strength.REFUSED:
        return "refused"
    way = {"higher": "wider", "lower": "narrower", "same": "same"}[str(ruling.way)]
    if ruling.strength is Strength.DESCRIBED:
        return f"described_{way}"
    return "unclear" if way == "same" else way
