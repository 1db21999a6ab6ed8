"""Is a figure of today or of the past? What is old is told in the past, with its years."""

from marmot_data.evidence.series import Figure
from marmot_data.findings.base import View

RECENT = 5
"""years: an older figure says how things were, not how they are"""


def is_past(view: View, one: Figure) -> bool:
    """Tell whether a figure is too old to speak of it as if it were of today.

    Today is the day on which the catalogue was last checked, so that the same files always make
    the same sentences.
    """
    return one.end_year < view.catalogue.checked.year - RECENT


def tense(view: View, one: Figure) -> str:
    """Name the tense in which a figure is told, as the sentences choose by it: past or now."""
    return "past" if is_past(view, one) else "now"
