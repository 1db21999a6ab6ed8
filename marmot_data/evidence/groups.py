"""How far apart are two groups of people, or an area and its country, and did that change?"""

from collections.abc import Callable
from dataclasses import dataclass

from marmot_data.evidence.gaps import Gap, GapRuling, gap_since, group_gap, wider_gap
from marmot_data.evidence.judgement import Ruling, Strength, against, between
from marmot_data.evidence.series import Figure, Run, Terms, why_not


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Two groups or areas at their newest common period, and how far apart they were before."""

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
    return _apart(terms, (ones, others), (between, group_gap), year=year, baseline=baseline)


def apart_from_wider(
    terms: Terms, own: Run, wider: Run, *, year: int | None = None, baseline: int | None = None
) -> Apart | None:
    """Set an area beside one that holds it, such as its country, and their distance over time.

    See `apart` for what is handed over and what comes back.
    """
    return _apart(terms, (own, wider), (against, wider_gap), year=year, baseline=baseline)


def _apart(
    terms: Terms,
    runs: tuple[Run, Run],
    how: tuple[Callable[[Terms, Figure, Figure], Ruling], Callable[[Figure, Figure], Gap]],
    *,
    year: int | None,
    baseline: int | None,
) -> Apart | None:
    """Rule on the newest common period of two runs, and on how their gap changed until then."""
    (ones, others), (beside, gap) = runs, how
    other_at = {one.period: one for one in others}
    pairs = [(one, other_at[one.period]) for one in ones if one.period in other_at]
    if not pairs:
        return None
    *before, now = pairs
    ruling = beside(terms, *now)
    if not ruling.held:
        return Apart(now=ruling, change=None)
    # The first figures are judged with the gap; the second ones have to fit as well.
    fit = [pair for pair in before if not why_not(terms, now[1], pair[1])]
    gaps = [gap(*pair) for pair in (*(fit or before), now)]
    return Apart(now=ruling, change=gap_since(terms, gaps, year=year, baseline=baseline))


def told(ruling: GapRuling) -> str:
    """Return one word for how a gap changed: wider, narrower, unclear, described_..., refused."""
    if ruling.strength is Strength.REFUSED:
        return "refused"
    way = {"higher": "wider", "lower": "narrower", "same": "same"}[str(ruling.way)]
    if ruling.strength is Strength.DESCRIBED:
        return f"described_{way}"
    return "unclear" if way == "same" else way
