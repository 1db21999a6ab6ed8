"""Which of the words on a page may need explaining, what do they mean, and what is said abroad?"""

import re
from collections.abc import Iterable, Mapping

import pandas as pd

from marmot_data.catalogue.editorial import Term
from marmot_data.findings.base import View


def terms_in(terms: Iterable[Term], texts: Iterable[str]) -> tuple[Term, ...]:
    """Return the terms that some texts say, in the order of the glossary.

    Examples
    --------
    >>> one = Term(term="IMD", also=("deprivation index",), meaning="A score.")
    >>> [found.term for found in terms_in([one], ["The Deprivation index of 2025"])]
    ['IMD']
    >>> terms_in([one], ["imdb", "deprivation"])
    ()
    """
    said = "\n".join(texts)
    return tuple(one for one in terms if pattern_of(one).search(said))


def pattern_of(term: Term) -> re.Pattern[str]:
    """Return what finds a term as whole words: capitals matter only in an abbreviation."""
    ways = sorted((term.term, *term.also), key=len, reverse=True)
    parts = (re.escape(way) if way.isupper() else f"(?i:{re.escape(way)})" for way in ways)
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")


def in_order(terms: Iterable[Term]) -> list[Term]:
    """Return terms by the alphabet; they are written down by that of English."""
    return sorted(terms, key=lambda one: one.term.casefold())


def abroad(view: View, others: Mapping[str, tuple[Term, ...]]) -> pd.DataFrame:
    """Set each word beside what it is in other languages, and the nearest thing abroad.

    Parameters
    ----------
    view
        Whose glossary it is.
    others
        What a language calls itself -> the same glossary in it.
    """
    words, own = view.words, view.catalogue.editorial.glossary
    columns = {words("glossary.term"): [one.term for one in own]}
    columns |= {name: [one.term for one in told] for name, told in others.items()}
    columns[words("glossary.nearest")] = [one.abroad for one in own]
    return pd.DataFrame(columns).sort_values(
        words("glossary.term"), key=lambda one: one.str.casefold()
    )
